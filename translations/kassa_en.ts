<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>LocaleFormat</name>
    <message>
        <source>%1 ct</source>
        <comment>euro cents</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kop.</source>
        <comment>kopecks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>age with seconds, 0:48 min</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>age in minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <comment>age in hours and minutes, 3 h 20</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderTimeline</name>
    <message>
        <source>blocking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non-blocking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown fields ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened at the till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already paid online: refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web shop informed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web shop did not wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestWords</name>
    <message>
        <source>Web shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kassa::external_orders::AnswerPane</name>
    <message>
        <source>not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web shop waits for the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sent after payment and printing, at %1 at the latest with code 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left for the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web shop went away or Kassa was closed meanwhile. What is stored stays; the web shop gets it by asking with the same ref again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response JSON</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kassa::external_orders::ExportQuestion</name>
    <message>
        <source>Export as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a file name, for instance orders.csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the whole path, from the first folder on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder does not exist. Type another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All requests of this filter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first letter of a name is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file then holds personal data: keep it safe, delete it after use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kassa::external_orders::ExternalOrdersPage</name>
    <message numerus="yes">
        <source>%n rows written to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kassa::external_orders::RequestDetailView</name>
    <message>
        <source>Response copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost: orders and receipts are stored. Try again; if it stays so, check the database with kassa --check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one above to see request, response and timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · code %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored as order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kassa::external_orders::RequestFilter</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ref, customer or article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search external orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kassa::external_orders::RequestList</name>
    <message>
        <source>External orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No external order fits the search and the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No external orders yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As soon as the web shop sends an order it stands here, refused ones too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kassa::external_orders::RequestListModel</name>
    <message>
        <source>Ref</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kassa::externmode::ActionColumn</name>
    <message>
        <source>Ready in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>proposed time, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <comment>another time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes, unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes until ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card / other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way from the shop to this screen works. Nothing is booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To pay out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants to pay in cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid online (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just being carried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish as paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible after the payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept · %1</source>
        <comment>promised time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer wishes %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kassa::externmode::ExternPage</name>
    <message>
        <source>Receipt %1 booked, change %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt %1 booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund %1 for order %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was already paid online and is cancelled now. The money goes back the way it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 was cancelled elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was booked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kassa::externmode::QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RECENT</source>
        <comment>orders just finished; in capitals where the language has them</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New orders appear here and open by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today %n order(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kassa::externmode::ReasonDialog</name>
    <message>
        <source>Sold out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much to do now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address too far away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kitchen is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer not reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order makes no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer changed their mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reason or write one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject order %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel order %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? The shop gets this answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already paid online: %1 must be refunded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kassa::externmode::ReceiptView</name>
    <message>
        <source>Booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paper wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt is booked and safe; only its paper is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This receipt is booked. Its picture is not at hand any more; [Print again] gives a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt cannot be shown: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kassa::externmode::WaitingView</name>
    <message>
        <source>Extern mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next order opens by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address for web shop or merchandise management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-blocking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the security token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a test order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends an order of %1 to the till&apos;s own address. It is marked as a test and not booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security token, hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) wait.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cash session is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders are kept safe, but not shown and not finished until a session is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extern mode is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders are kept safe, but not shown and not finished until it is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn extern mode on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes no orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till cannot be reached by shops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible while extern mode waits for orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till does not listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order has come yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last order %1 · %2 ago · %3</source>
        <comment>reference, age, amount</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kassa::externmode::WorkView</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received %1</source>
        <comment>time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment terms: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>includes %1 % VAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kassa::models::OrderLinesModel</name>
    <message>
        <source>Qty</source>
        <comment>head of a column: quantity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each</source>
        <comment>head of a column: price of one piece</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum %1</source>
        <comment>head of a column; %1 is the currency sign</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kassa::payment::PaymentDialog</name>
    <message>
        <source>Card</source>
        <comment>method on the receipt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voucher</source>
        <comment>method on the receipt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice</source>
        <comment>method on the receipt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way of payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. bank transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to split</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n parts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In how many parts?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a sum or choose a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a smaller sum to pay a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To pay out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to pay afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the next way of payment then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an amount. Type digits and one separator, e.g. %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount has at most two decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This amount is too large for the till.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an amount above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only cash gives change. At most %1 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 is paid out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the way of payment; it stands on the receipt.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kassa::sale::BookedCard</name>
    <message>
        <source>Receipt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sale is booked, only the paper is missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kassa::sale::CartModel</name>
    <message>
        <source>%1 each · VAT %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kassa::sale::CartPanel</name>
    <message numerus="yes">
        <source>%n line(s), incl. VAT</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an article to change quantity or price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits change: quantity of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits change: price of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cart is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cart 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extern mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles in the cart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap an article or scan it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the chosen line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kassa::sale::ProductGrid</name>
    <message>
        <source>Former page of products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page of products</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kassa::sale::SalePage</name>
    <message>
        <source>%1 cannot be sold: tax code %2 is not valid today. Nothing was added. Correct the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not added: the cart is full. Pay it or start another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cart 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sale is being booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cash session is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selling needs an open session. Count the drawer and open one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles come with web orders that may create them, and later by import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article matches the search. Shorten it or choose all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kassa::session::AmountPad</name>
    <message>
        <source>Delete the last digit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kassa::session::CloseQuestion</name>
    <message>
        <source>Close session %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A closed session cannot be opened again. Extern mode ends with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kassa::session::ClosingPane</name>
    <message>
        <source>Close session %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open since %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum in the drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected in the drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Float</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card and other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On delivery or collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open order(s) stay open for the next session.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close session</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>typed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawer is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kassa::session::OpeningPane</name>
    <message>
        <source>Open cash session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selling and extern mode need an open session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Float: money in the drawer now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Float</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts of this till are not fiscalised. Kassa must not be the only till of a cash business.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the drawer and type the sum. At closing Kassa compares with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kassa::session::PieceCount</name>
    <message>
        <source>Pieces of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One less of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kassa::shell::BannerArea</name>
    <message>
        <source>This did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kassa::shell::Lamps</name>
    <message>
        <source>%1 s ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>orders</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <comment>printer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <comment>papers</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Everything booked so far is safe. Free some space, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder cannot be written. Everything booked so far is safe. Check its rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged. It was kept as it is. Call support before selling on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database does not answer. What was booked so far is safe. Kassa keeps trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales cannot be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web orders cannot arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) are booked and safe, only the paper is missing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The printer does not print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kassa::shell::MainWindow</name>
    <message>
        <source>New order %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new order(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kassa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Kassa</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kassa::shell::Rail</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>orders that need a person</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extern mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kassa::shell::TopBar</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kassa::text</name>
    <message>
        <source>The request is not valid UTF-8. Send the body as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is not valid JSON: reading stopped at byte %1. Check commas, quotes and brackets near it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is nested more than %1 levels deep. Send it flatter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request holds a number that is far too large. Check the amounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request holds more than %1 values. Split the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch requests are not supported. Send one JSON object per request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request must be a JSON object with jsonrpc, id, method and params.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice in the same object. Send every key once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id must be null, a short text or an integer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jsonrpc must be the text &quot;2.0&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>method must be the text &quot;call&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method &quot;%1&quot; is unknown. The only method is &quot;call&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>params must be a JSON object that holds the object order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>params.order must be a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access denied: auth_token is missing. Send the security token that the till shows in its settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access denied: auth_token is wrong. Send the security token that the till shows in its settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing. This field is mandatory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty. This field is mandatory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a text or an integer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a number such as 12.50, with a point and without exponent when sent as text; &quot;%2&quot; is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a tax rate in percent as text or number, such as &quot;20&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be true or false, without quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a JSON array.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty. At least one entry is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing. With autoprint the payments must be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing. A payment of type UNBAR names its method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing. Send station or user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing. Product &quot;%2&quot; is new: it needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing. Product &quot;%2&quot; is new: it needs a tax code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing. Product &quot;%2&quot; has no tax code at the till either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has too many decimals: &quot;%2&quot;. At most %3 are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is out of range: &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too long: %3 characters. At most %2 are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has too many entries. At most %2 are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;. Allowed are P (product), T (text) and K (external invoice).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;. Allowed are item, delivery and fee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;. Allowed are BAR and UNBAR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;. Allowed are Frau and Herr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;. Allowed are auto, none, printer and screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;. Allowed are delivery, pickup and table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;. Send date and time as ISO 8601, such as 2026-12-24T18:30:00+01:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: quantity times unit price is too large for the till.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %3, but the lines sum to %2. Lines of type P count quantity times unit_price, rounded per line, lines of type K their amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sum to %2, but the order&apos;s total is %3. Both must be equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: product &quot;%2&quot; is unknown. Create it at the till or send create_products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: station &quot;%2&quot; is unknown at this till.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: user &quot;%2&quot; is unknown at this till.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: station &quot;%2&quot; and user &quot;%3&quot; belong to different tills; this user sells at station &quot;%4&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: country &quot;%2&quot; is unknown. Send its ISO code, such as AT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a valid VAT number. Send one like %3 or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the check digit of VAT number &quot;%2&quot; is wrong. Correct it or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: VAT number &quot;%2&quot; does not begin with a country code. Send one like ATU12345675 or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: tax code &quot;%2&quot; does not exist in %3. Valid today: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: tax code &quot;%2&quot; is valid in %3 only from %4 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: tax code &quot;%2&quot; was valid in %3 only until %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: tax code &quot;%2&quot; is not valid in %3 today. Valid today: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order.ref: order &quot;%1&quot; is already being worked on and this request has other content (%2). Send it unchanged or under a new ref.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt %1 is booked, its print is still pending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time-out: order &quot;%1&quot; is not paid yet. It stays open at the till; ask again with the same ref.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time-out: order &quot;%1&quot; is not accepted yet. It stays open at the till; ask again with the same ref.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order was cancelled at the till.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order was cancelled at the till: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order was rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order was rejected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already paid online: refund %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order.ref: order &quot;%1&quot; was already finished with receipt %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many waiting calls, nothing was stored. Use external-nb or try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till is closing, the order stays open. Ask again with the same ref.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical failure: the till&apos;s disk is full. Nothing was stored; try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical failure: the till cannot write to its database. Nothing was stored; try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical failure: the till&apos;s database is damaged. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical failure in the till&apos;s database. Nothing was stored; try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical failure at the till. Ask again with the same ref.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cash session is open. Open a session first; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cash session is already open at this till.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order was already finished. Nothing was booked twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order was already cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order was already accepted. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order waits for no confirmation. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order must be accepted before it can be paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payments do not add up to the total. Nothing was booked; check the amounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test order, not booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test order did not get through: %1. Check address and port in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is in use by another program. Nothing was stored; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be written, the old ones stay in force: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer %1 is not installed. The receipt is booked; choose a printer in the settings and print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt font DejaVu Sans Mono is missing. The receipt is booked; install the font and print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt could not be written to %1. It is booked; make room and print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer %1 did not take the receipt. It is booked; check the printer and print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 cannot be opened (%2): check that the folder exists and may be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 was written by a newer Kassa: start that version; the file was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 is damaged (%2): the file was kept; restore a backup or start with another data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 cannot be written: check the permissions of file and folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, %1 cannot be written: make room and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 is in use by another program: close it and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 cannot be used: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %2 on %1 is in use by another program: close it, or choose another port with --port or [server] port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine has no network address %1: correct [server] address in kassa.ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS certificate %1 cannot be read: correct [server] tls_certificate in kassa.ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS key %1 cannot be read: correct [server] tls_key in kassa.ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS key %2 does not belong to the certificate %1: correct both in kassa.ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kassa cannot listen on %1 port %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
