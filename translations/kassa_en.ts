<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>LocaleFormat</name>
    <message>
        <source>%1 ct</source>
        <comment>euro cents</comment>
        <translation>%1&#xa0;ct</translation>
    </message>
    <message>
        <source>%1 kop.</source>
        <comment>kopecks</comment>
        <translation>%1&#xa0;kop.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>age with seconds, 0:48 min</comment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>age in minutes</comment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <comment>age in hours and minutes, 3 h 20</comment>
        <translation>%1&#xa0;h %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
</context>
<context>
    <name>OrderTimeline</name>
    <message>
        <source>blocking</source>
        <translation>blocking</translation>
    </message>
    <message>
        <source>non-blocking</source>
        <translation>non-blocking</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Unknown fields ignored</source>
        <translation>Unknown fields ignored</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Sent again</translation>
    </message>
    <message>
        <source>Content replaced</source>
        <translation>Content replaced</translation>
    </message>
    <message>
        <source>Opened at the till</source>
        <translation>Opened at the till</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Already paid online: refund</source>
        <translation>Already paid online: refund</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Not printed</translation>
    </message>
    <message>
        <source>Web shop informed</source>
        <translation>Web shop informed</translation>
    </message>
    <message>
        <source>Web shop did not wait</source>
        <translation>Web shop did not wait</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Test finished</source>
        <translation>Test finished</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>for %1</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>code %1</translation>
    </message>
    <message>
        <source>still missing</source>
        <translation>still missing</translation>
    </message>
    <message>
        <source>Fetched by the order printer</source>
        <translation>Fetched by the order printer</translation>
    </message>
    <message>
        <source>Fetched often, never answered</source>
        <translation>Fetched often, never answered</translation>
    </message>
    <message>
        <source>Nobody answered in time</source>
        <translation>Nobody answered in time</translation>
    </message>
    <message>
        <source>Order printer answered late</source>
        <translation>Order printer answered late</translation>
    </message>
    <message>
        <source>Order printer answered again</source>
        <translation>Order printer answered again</translation>
    </message>
    <message>
        <source>Order printer said the opposite, the first answer counts</source>
        <translation>Order printer said the opposite, the first answer counts</translation>
    </message>
    <message>
        <source>Answer of the order printer not understood</source>
        <translation>Answer of the order printer not understood</translation>
    </message>
    <message>
        <source>Money received</source>
        <translation>Money received</translation>
    </message>
    <message>
        <source>Not collected, receipt cancelled</source>
        <translation>Not collected, receipt cancelled</translation>
    </message>
    <message>
        <source>accepted by rule</source>
        <translation>accepted by rule</translation>
    </message>
    <message>
        <source>rejected by rule</source>
        <translation>rejected by rule</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 times</translation>
    </message>
    <message>
        <source>Waits for a yes</source>
        <translation>Waits for a yes</translation>
    </message>
    <message>
        <source>Turnover ticker informed</source>
        <translation>Turnover ticker informed</translation>
    </message>
    <message>
        <source>Turnover ticker not informed</source>
        <translation>Turnover ticker not informed</translation>
    </message>
    <message>
        <source>Loyalty system informed</source>
        <translation>Loyalty system informed</translation>
    </message>
    <message>
        <source>Loyalty system not informed</source>
        <translation>Loyalty system not informed</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Needs a yes</source>
        <translation>Needs a yes</translation>
    </message>
    <message>
        <source>Test order</source>
        <translation>Test order</translation>
    </message>
    <message>
        <source>Being paid</source>
        <translation>Being paid</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>At the table</source>
        <translation>At the table</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Cash</translation>
    </message>
    <message>
        <source>On delivery</source>
        <translation>On delivery</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Invoice %1</translation>
    </message>
    <message>
        <source>Answer: printer or till</source>
        <translation>Answer: printer or till</translation>
    </message>
    <message>
        <source>Answer: till</source>
        <translation>Answer: till</translation>
    </message>
    <message>
        <source>Money from whom brings it</source>
        <translation>Money from whom brings it</translation>
    </message>
    <message>
        <source>Session and extern mode</source>
        <translation>Session and extern mode</translation>
    </message>
    <message>
        <source>Payment at the till</source>
        <translation>Payment at the till</translation>
    </message>
    <message>
        <source>refund %1</source>
        <translation>refund %1</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>not paid</translation>
    </message>
    <message>
        <source>to collect</source>
        <translation>to collect</translation>
    </message>
    <message>
        <source>not collected</source>
        <translation>not collected</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>paid</translation>
    </message>
    <message>
        <source>Order interface</source>
        <translation>Order interface</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>no paper</source>
        <translation>no paper</translation>
    </message>
    <message>
        <source>cover open</source>
        <translation>cover open</translation>
    </message>
    <message>
        <source>cutter stuck</source>
        <translation>cutter stuck</translation>
    </message>
    <message>
        <source>printer fault</source>
        <translation>printer fault</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>not reached</translation>
    </message>
    <message>
        <source>too old</source>
        <translation>too old</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>not printed</translation>
    </message>
    <message>
        <source>The printer has no paper. Put in a new roll: it prints by itself.</source>
        <translation>The printer has no paper. Put in a new roll: it prints by itself.</translation>
    </message>
    <message>
        <source>The cover of the printer is open. Close it: it prints by itself.</source>
        <translation>The cover of the printer is open. Close it: it prints by itself.</translation>
    </message>
    <message>
        <source>The cutter of the printer is stuck. Free it: it prints by itself.</source>
        <translation>The cutter of the printer is stuck. Free it: it prints by itself.</translation>
    </message>
    <message>
        <source>The printer reports a fault. Switch it off and on: it prints by itself.</source>
        <translation>The printer reports a fault. Switch it off and on: it prints by itself.</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Look at its power and cable: it prints by itself.</source>
        <translation>The printer cannot be reached. Look at its power and cable: it prints by itself.</translation>
    </message>
    <message>
        <source>It waits until the papers before it are printed.</source>
        <translation>It waits until the papers before it are printed.</translation>
    </message>
    <message>
        <source>It waited so long that nobody may want it any more. Nothing of it is on paper.</source>
        <translation>It waited so long that nobody may want it any more. Nothing of it is on paper.</translation>
    </message>
    <message>
        <source>Its printer is not there any more. Nothing of it is on paper.</source>
        <translation>Its printer is not there any more. Nothing of it is on paper.</translation>
    </message>
    <message>
        <source>The profile of its printer is missing. Choose one in the settings.</source>
        <translation>The profile of its printer is missing. Choose one in the settings.</translation>
    </message>
    <message>
        <source>The receipt font is not installed. Nothing of it is on paper.</source>
        <translation>The receipt font is not installed. Nothing of it is on paper.</translation>
    </message>
    <message>
        <source>The file could not be written. Make room on the disk, then print it.</source>
        <translation>The file could not be written. Make room on the disk, then print it.</translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing of it is on paper.</source>
        <translation>The printer did not take it. Nothing of it is on paper.</translation>
    </message>
    <message>
        <source>Kitchen slip %1</source>
        <translation>Kitchen slip %1</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copy of %1</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Receipt %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>printing</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>sent</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>printed</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>unclear</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>given up</translation>
    </message>
    <message>
        <source>It is on its way to the printer.</source>
        <translation>It is on its way to the printer.</translation>
    </message>
    <message>
        <source>The printer has all of it and is printing.</source>
        <translation>The printer has all of it and is printing.</translation>
    </message>
    <message>
        <source>Handed over. This printer does not say whether it came out.</source>
        <translation>Handed over. This printer does not say whether it came out.</translation>
    </message>
    <message>
        <source>The printer confirmed it.</source>
        <translation>The printer confirmed it.</translation>
    </message>
    <message>
        <source>The printer stopped in the middle of it and goes on by itself once that is mended.</source>
        <translation>The printer stopped in the middle of it and goes on by itself once that is mended.</translation>
    </message>
    <message>
        <source>The printer fell silent in the middle of it. Look whether it came out; it is not printed twice by itself.</source>
        <translation>The printer fell silent in the middle of it. Look whether it came out; it is not printed twice by itself.</translation>
    </message>
    <message>
        <source>Somebody decided to go on without this paper.</source>
        <translation>Somebody decided to go on without this paper.</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation>Receipt printer</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>RequestWords</name>
    <message>
        <source>Web shop</source>
        <translation>Web shop</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Unanswered</translation>
    </message>
    <message>
        <source>Refused: format</source>
        <translation>Refused: format</translation>
    </message>
    <message>
        <source>Refused: rule</source>
        <translation>Refused: rule</translation>
    </message>
    <message>
        <source>Refused: field</source>
        <translation>Refused: field</translation>
    </message>
    <message>
        <source>Refused: repeat</source>
        <translation>Refused: repeat</translation>
    </message>
    <message>
        <source>Refused: failure</source>
        <translation>Refused: failure</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1&#xa0;kB</translation>
    </message>
</context>
<context>
    <name>SettingPane</name>
    <message>
        <source>This has characters that cannot be printed. Type it anew.</source>
        <translation>This has characters that cannot be printed. Type it anew.</translation>
    </message>
    <message numerus="yes">
        <source>Too long: at most %n characters.</source>
        <translation>
            <numerusform>Too long: at most %n character.</numerusform>
            <numerusform>Too long: at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kassa::external_orders::AnswerPane</name>
    <message>
        <source>not sent yet</source>
        <translation>not sent yet</translation>
    </message>
    <message>
        <source>There is no answer yet</source>
        <translation>There is no answer yet</translation>
    </message>
    <message>
        <source>The web shop waits for the answer</source>
        <translation>The web shop waits for the answer</translation>
    </message>
    <message>
        <source>It is sent after payment and printing, at %1 at the latest with code 4.</source>
        <translation>It is sent after payment and printing, at %1 at the latest with code 4.</translation>
    </message>
    <message>
        <source>Time left for the answer</source>
        <translation>Time left for the answer</translation>
    </message>
    <message>
        <source>%1 of %2 min left</source>
        <translation>%1 of %2&#xa0;min left</translation>
    </message>
    <message>
        <source>There is no answer</source>
        <translation>There is no answer</translation>
    </message>
    <message>
        <source>No answer was sent</source>
        <translation>No answer was sent</translation>
    </message>
    <message>
        <source>The web shop went away or Kassa was closed meanwhile. What is stored stays; the web shop gets it by asking with the same ref again.</source>
        <translation>The web shop went away or Kassa was closed meanwhile. What is stored stays; the web shop gets it by asking with the same ref again.</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Response</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy response</source>
        <translation>Copy response</translation>
    </message>
    <message>
        <source>Response JSON</source>
        <translation>Response JSON</translation>
    </message>
</context>
<context>
    <name>kassa::external_orders::ExportQuestion</name>
    <message>
        <source>Export as CSV</source>
        <translation>Export as CSV</translation>
    </message>
    <message>
        <source>The file cannot be written. Choose another folder.</source>
        <translation>The file cannot be written. Choose another folder.</translation>
    </message>
    <message>
        <source>Type a file name, for instance orders.csv.</source>
        <translation>Type a file name, for instance orders.csv.</translation>
    </message>
    <message>
        <source>Type the whole path, from the first folder on.</source>
        <translation>Type the whole path, from the first folder on.</translation>
    </message>
    <message>
        <source>This folder does not exist. Type another one.</source>
        <translation>This folder does not exist. Type another one.</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>Being written</translation>
    </message>
    <message>
        <source>All requests of this filter: %1</source>
        <translation>All requests of this filter: %1</translation>
    </message>
    <message>
        <source>Names of customers</source>
        <translation>Names of customers</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Masked</translation>
    </message>
    <message>
        <source>With personal data</source>
        <translation>With personal data</translation>
    </message>
    <message>
        <source>Only the first letter of a name is written.</source>
        <translation>Only the first letter of a name is written.</translation>
    </message>
    <message>
        <source>The file then holds personal data: keep it safe, delete it after use.</source>
        <translation>The file then holds personal data: keep it safe, delete it after use.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
</context>
<context>
    <name>kassa::external_orders::ExternalOrdersPage</name>
    <message numerus="yes">
        <source>%n rows written to %1</source>
        <translation>
            <numerusform>%n row written to %1</numerusform>
            <numerusform>%n rows written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kassa::external_orders::RequestDetailView</name>
    <message>
        <source>Response copied</source>
        <translation>Response copied</translation>
    </message>
    <message>
        <source>Request copied</source>
        <translation>Request copied</translation>
    </message>
    <message>
        <source>The request cannot be read</source>
        <translation>The request cannot be read</translation>
    </message>
    <message>
        <source>Nothing is lost: orders and receipts are stored. Try again; if it stays so, check the database with kassa --check.</source>
        <translation>Nothing is lost: orders and receipts are stored. Try again; if it stays so, check the database with kassa --check.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>No request chosen</source>
        <translation>No request chosen</translation>
    </message>
    <message>
        <source>Choose one above to see request, response and timeline.</source>
        <translation>Choose one above to see request, response and timeline.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>From %1</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>%1 · code %2</source>
        <translation>%1 · code %2</translation>
    </message>
    <message>
        <source>Stored as order</source>
        <translation>Stored as order</translation>
    </message>
    <message>
        <source>nothing was stored</source>
        <translation>nothing was stored</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy request</source>
        <translation>Copy request</translation>
    </message>
    <message>
        <source>Request JSON</source>
        <translation>Request JSON</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Request and response</source>
        <translation>Request and response</translation>
    </message>
</context>
<context>
    <name>kassa::external_orders::RequestFilter</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 days</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>All days</translation>
    </message>
    <message>
        <source>All status</source>
        <translation>All status</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>External orders</source>
        <translation>External orders</translation>
    </message>
    <message>
        <source>Search external orders</source>
        <translation>Search external orders</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Period: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Export as CSV</translation>
    </message>
    <message>
        <source>Ref, customer or text</source>
        <translation>Ref, customer or text</translation>
    </message>
</context>
<context>
    <name>kassa::external_orders::RequestList</name>
    <message>
        <source>External orders</source>
        <translation>External orders</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nothing matches</translation>
    </message>
    <message>
        <source>No external order fits the search and the filters.</source>
        <translation>No external order fits the search and the filters.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>No external orders yet</source>
        <translation>No external orders yet</translation>
    </message>
    <message>
        <source>As soon as the web shop sends an order it stands here, refused ones too.</source>
        <translation>As soon as the web shop sends an order it stands here, refused ones too.</translation>
    </message>
</context>
<context>
    <name>kassa::external_orders::RequestListModel</name>
    <message>
        <source>Ref</source>
        <translation>Ref</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Amount %1</source>
        <translation>Amount %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>kassa::externmode::ActionColumn</name>
    <message>
        <source>Ready in</source>
        <translation>Ready in</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>proposed time, short</comment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>another time</comment>
        <translation>Other</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes, unit</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>Minutes until ready</source>
        <translation>Minutes until ready</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Cash</translation>
    </message>
    <message>
        <source>Card / other</source>
        <translation>Card / other</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>Reject …</source>
        <translation>Reject&#xa0;…</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>Next order</source>
        <translation>Next order</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Cancel order</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Test order</source>
        <translation>Test order</translation>
    </message>
    <message>
        <source>The way from the shop to this screen works. Nothing is booked.</source>
        <translation>The way from the shop to this screen works. Nothing is booked.</translation>
    </message>
    <message>
        <source>To pay out</source>
        <translation>To pay out</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Still to pay</translation>
    </message>
    <message>
        <source>Cash given</source>
        <translation>Cash given</translation>
    </message>
    <message>
        <source>Wants to pay in cash</source>
        <translation>Wants to pay in cash</translation>
    </message>
    <message>
        <source>Paid online (%1)</source>
        <translation>Paid online (%1)</translation>
    </message>
    <message>
        <source>Just being carried out</source>
        <translation>Just being carried out</translation>
    </message>
    <message>
        <source>Finish as paid</source>
        <translation>Finish as paid</translation>
    </message>
    <message>
        <source>Possible after the payment</source>
        <translation>Possible after the payment</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Accept · %1</source>
        <comment>promised time of day</comment>
        <translation>Accept · %1</translation>
    </message>
    <message>
        <source>The customer wishes %1</source>
        <translation>The customer wishes %1</translation>
    </message>
</context>
<context>
    <name>kassa::externmode::ExternPage</name>
    <message>
        <source>Receipt %1 booked, change %2</source>
        <translation>Receipt %1 booked, change %2</translation>
    </message>
    <message>
        <source>Receipt %1 booked</source>
        <translation>Receipt %1 booked</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Reject order</source>
        <translation>Reject order</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Cancel order</translation>
    </message>
    <message>
        <source>Refund %1 for order %2</source>
        <translation>Refund %1 for order %2</translation>
    </message>
    <message>
        <source>It was already paid online and is cancelled now. The money goes back the way it came.</source>
        <translation>It was already paid online and is cancelled now. The money goes back the way it came.</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noted</translation>
    </message>
    <message>
        <source>Order %1 was cancelled elsewhere</source>
        <translation>Order %1 was cancelled elsewhere</translation>
    </message>
    <message>
        <source>Nothing was booked.</source>
        <translation>Nothing was booked.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
</context>
<context>
    <name>kassa::externmode::QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>RECENT</source>
        <comment>orders just finished; in capitals where the language has them</comment>
        <translation>RECENT</translation>
    </message>
    <message>
        <source>Recent orders</source>
        <translation>Recent orders</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Nothing open</translation>
    </message>
    <message>
        <source>New orders appear here and open by themselves.</source>
        <translation>New orders appear here and open by themselves.</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today %n order(s)</source>
        <translation>
            <numerusform>Today %n order</numerusform>
            <numerusform>Today %n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kassa::externmode::ReceiptView</name>
    <message>
        <source>Booked</source>
        <translation>Booked</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Go on without paper</source>
        <translation>Go on without paper</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Receipt %1</translation>
    </message>
    <message>
        <source>No paper wanted</source>
        <translation>No paper wanted</translation>
    </message>
    <message>
        <source>Being printed</source>
        <translation>Being printed</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Not printed</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>The receipt is booked and safe; only its paper is missing.</source>
        <translation>The receipt is booked and safe; only its paper is missing.</translation>
    </message>
    <message>
        <source>This receipt is booked. Its picture is not at hand any more; [Print again] gives a copy.</source>
        <translation>This receipt is booked. Its picture is not at hand any more; [Print again] gives a copy.</translation>
    </message>
    <message>
        <source>The receipt cannot be shown: %1</source>
        <translation>The receipt cannot be shown: %1</translation>
    </message>
</context>
<context>
    <name>kassa::externmode::WaitingView</name>
    <message>
        <source>Extern mode</source>
        <translation>Extern mode</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Waiting for orders</source>
        <translation>Waiting for orders</translation>
    </message>
    <message>
        <source>The next order opens by itself.</source>
        <translation>The next order opens by itself.</translation>
    </message>
    <message>
        <source>Address for web shop or merchandise management</source>
        <translation>Address for web shop or merchandise management</translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>Blocking</translation>
    </message>
    <message>
        <source>Non-blocking</source>
        <translation>Non-blocking</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Copy the security token</source>
        <translation>Copy the security token</translation>
    </message>
    <message>
        <source>Security token</source>
        <translation>Security token</translation>
    </message>
    <message>
        <source>Send a test order</source>
        <translation>Send a test order</translation>
    </message>
    <message>
        <source>Sends an order of %1 to the till&apos;s own address. It is marked as a test and not booked.</source>
        <translation>Sends an order of %1 to the till&apos;s own address. It is marked as a test and not booked.</translation>
    </message>
    <message>
        <source>Security token, hidden</source>
        <translation>Security token, hidden</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) wait.</source>
        <translation>
            <numerusform>%n order waits.</numerusform>
            <numerusform>%n orders wait.</numerusform>
        </translation>
    </message>
    <message>
        <source>No session</source>
        <translation>No session</translation>
    </message>
    <message>
        <source>No cash session is open</source>
        <translation>No cash session is open</translation>
    </message>
    <message>
        <source>Orders are kept safe, but not shown and not finished until a session is open.</source>
        <translation>Orders are kept safe, but not shown and not finished until a session is open.</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>Open a session</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Extern mode is off</source>
        <translation>Extern mode is off</translation>
    </message>
    <message>
        <source>Orders are kept safe, but not shown and not finished until it is on.</source>
        <translation>Orders are kept safe, but not shown and not finished until it is on.</translation>
    </message>
    <message>
        <source>Turn extern mode on</source>
        <translation>Turn extern mode on</translation>
    </message>
    <message>
        <source>Takes no orders</source>
        <translation>Takes no orders</translation>
    </message>
    <message>
        <source>The till cannot be reached by shops</source>
        <translation>The till cannot be reached by shops</translation>
    </message>
    <message>
        <source>Takes orders</source>
        <translation>Takes orders</translation>
    </message>
    <message>
        <source>Possible while extern mode waits for orders</source>
        <translation>Possible while extern mode waits for orders</translation>
    </message>
    <message>
        <source>The till does not listen</source>
        <translation>The till does not listen</translation>
    </message>
    <message>
        <source>No order has come yet</source>
        <translation>No order has come yet</translation>
    </message>
    <message>
        <source>Last order %1 · %2 ago · %3</source>
        <comment>reference, age, amount</comment>
        <translation>Last order %1 · %2 ago · %3</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
</context>
<context>
    <name>kassa::externmode::WorkView</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Lines of the order</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>Not booked</translation>
    </message>
    <message>
        <source>Web order</source>
        <translation>Web order</translation>
    </message>
    <message>
        <source>received %1</source>
        <comment>time of day</comment>
        <translation>received %1</translation>
    </message>
    <message>
        <source>Payment terms: %1</source>
        <translation>Payment terms: %1</translation>
    </message>
    <message>
        <source>includes %1 % VAT</source>
        <translation>includes %1&#xa0;% VAT</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>kassa::models::OrderLinesModel</name>
    <message>
        <source>Qty</source>
        <comment>head of a column: quantity</comment>
        <translation>Qty</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Each</source>
        <comment>head of a column: price of one piece</comment>
        <translation>Each</translation>
    </message>
    <message>
        <source>Sum %1</source>
        <comment>head of a column; %1 is the currency sign</comment>
        <translation>Sum %1</translation>
    </message>
</context>
<context>
    <name>kassa::order_parts::ReasonDialog</name>
    <message>
        <source>Sold out</source>
        <translation>Sold out</translation>
    </message>
    <message>
        <source>Too much to do now</source>
        <translation>Too much to do now</translation>
    </message>
    <message>
        <source>Address too far away</source>
        <translation>Address too far away</translation>
    </message>
    <message>
        <source>Kitchen is closed</source>
        <translation>Kitchen is closed</translation>
    </message>
    <message>
        <source>Customer not reachable</source>
        <translation>Customer not reachable</translation>
    </message>
    <message>
        <source>Order makes no sense</source>
        <translation>Order makes no sense</translation>
    </message>
    <message>
        <source>Customer changed their mind</source>
        <translation>Customer changed their mind</translation>
    </message>
    <message>
        <source>Ordered twice</source>
        <translation>Ordered twice</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>Not collected</translation>
    </message>
    <message>
        <source>Wrong article</source>
        <translation>Wrong article</translation>
    </message>
    <message>
        <source>Choose a reason or write one</source>
        <translation>Choose a reason or write one</translation>
    </message>
    <message>
        <source>Reject order %1</source>
        <translation>Reject order %1</translation>
    </message>
    <message>
        <source>Cancel order %1</source>
        <translation>Cancel order %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Why? The shop gets this answer.</source>
        <translation>Why? The shop gets this answer.</translation>
    </message>
    <message>
        <source>Or in your own words</source>
        <translation>Or in your own words</translation>
    </message>
    <message>
        <source>Already paid online: %1 must be refunded.</source>
        <translation>Already paid online: %1 must be refunded.</translation>
    </message>
    <message>
        <source>Reject the order</source>
        <translation>Reject the order</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Cancel the order</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>Nobody came</translation>
    </message>
    <message>
        <source>Address not found</source>
        <translation>Address not found</translation>
    </message>
    <message>
        <source>Customer did not want it any more</source>
        <translation>Customer did not want it any more</translation>
    </message>
    <message>
        <source>Order %1 was not collected</source>
        <translation>Order %1 was not collected</translation>
    </message>
    <message>
        <source>Why? Its receipt is cancelled by a receipt of its own.</source>
        <translation>Why? Its receipt is cancelled by a receipt of its own.</translation>
    </message>
    <message>
        <source>Cancel the receipt</source>
        <translation>Cancel the receipt</translation>
    </message>
</context>
<context>
    <name>kassa::orders::BoardModel</name>
    <message>
        <source>for %1</source>
        <comment>age</comment>
        <translation>for %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>promised %1</source>
        <comment>time of day</comment>
        <translation>promised %1</translation>
    </message>
</context>
<context>
    <name>kassa::orders::OrderDetail</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Lines of the order</translation>
    </message>
    <message>
        <source>Time for the answer</source>
        <translation>Time for the answer</translation>
    </message>
    <message>
        <source>Reject …</source>
        <translation>Reject …</translation>
    </message>
    <message>
        <source>Not collected …</source>
        <translation>Not collected …</translation>
    </message>
    <message>
        <source>Money received</source>
        <translation>Money received</translation>
    </message>
    <message>
        <source>Pay at the till</source>
        <translation>Pay at the till</translation>
    </message>
    <message>
        <source>received %1</source>
        <comment>time of day</comment>
        <translation>received %1</translation>
    </message>
    <message>
        <source>Already paid online: refund %1</source>
        <translation>Already paid online: refund %1</translation>
    </message>
    <message>
        <source>until the till alone is asked</source>
        <translation>until the till alone is asked</translation>
    </message>
    <message>
        <source>until it is accepted by rule</source>
        <translation>until it is accepted by rule</translation>
    </message>
    <message>
        <source>until it is rejected by rule</source>
        <translation>until it is rejected by rule</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Accept · %1</source>
        <comment>promised time of day</comment>
        <translation>Accept · %1</translation>
    </message>
    <message>
        <source>Just being carried out</source>
        <translation>Just being carried out</translation>
    </message>
    <message>
        <source>Not collected: receipt %1 was cancelled.</source>
        <translation>Not collected: receipt %1 was cancelled.</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Receipt %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Booked by itself as soon as a session is open and extern mode is on.</source>
        <translation>Booked by itself as soon as a session is open and extern mode is on.</translation>
    </message>
    <message>
        <source>Receipt %1 is booked; %2 of it are not in the drawer yet.</source>
        <translation>Receipt %1 is booked; %2 of it are not in the drawer yet.</translation>
    </message>
</context>
<context>
    <name>kassa::orders::OrdersPage</name>
    <message>
        <source>Order %1 was accepted at the order printer</source>
        <translation>Order %1 was accepted at the order printer</translation>
    </message>
    <message>
        <source>Order %1 was accepted elsewhere</source>
        <translation>Order %1 was accepted elsewhere</translation>
    </message>
    <message>
        <source>No order chosen</source>
        <translation>No order chosen</translation>
    </message>
    <message>
        <source>Choose one at the left to see it whole.</source>
        <translation>Choose one at the left to see it whole.</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nothing waits</translation>
    </message>
    <message>
        <source>An order that needs a yes rings and stands here.</source>
        <translation>An order that needs a yes rings and stands here.</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Nothing open</translation>
    </message>
    <message>
        <source>Accepted orders stand here until they are paid.</source>
        <translation>Accepted orders stand here until they are paid.</translation>
    </message>
    <message>
        <source>Nothing finished today</source>
        <translation>Nothing finished today</translation>
    </message>
    <message>
        <source>Older orders: External orders.</source>
        <translation>Older orders: External orders.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Orders by state</source>
        <translation>Orders by state</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Reject order</source>
        <translation>Reject order</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>Not collected</translation>
    </message>
    <message>
        <source>Money received</source>
        <translation>Money received</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
</context>
<context>
    <name>kassa::orders::PromiseBar</name>
    <message>
        <source>%1 min</source>
        <comment>proposed time, short</comment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 · proposal</source>
        <translation>%1 · proposal</translation>
    </message>
    <message>
        <source>free</source>
        <comment>time</comment>
        <translation>free</translation>
    </message>
    <message>
        <source>as wished</source>
        <translation>as wished</translation>
    </message>
    <message>
        <source>Free …</source>
        <comment>time</comment>
        <translation>Free …</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Another time</translation>
    </message>
    <message>
        <source>Ready at</source>
        <translation>Ready at</translation>
    </message>
    <message>
        <source>Ready in</source>
        <translation>Ready in</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes, unit</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>Minutes until ready</source>
        <translation>Minutes until ready</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
</context>
<context>
    <name>kassa::paper::PaperView</name>
    <message>
        <source>The paper cannot be shown: %1</source>
        <translation>The paper cannot be shown: %1</translation>
    </message>
</context>
<context>
    <name>kassa::paper::SaveQuestion</name>
    <message>
        <source>Type a file name, for instance receipt.pdf.</source>
        <translation>Type a file name, for instance receipt.pdf.</translation>
    </message>
    <message>
        <source>Type the whole path, from the first folder on.</source>
        <translation>Type the whole path, from the first folder on.</translation>
    </message>
    <message>
        <source>This folder does not exist. Type another one.</source>
        <translation>This folder does not exist. Type another one.</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>Being written</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>kassa::papers::PaperDetail</name>
    <message>
        <source>No paper chosen</source>
        <translation>No paper chosen</translation>
    </message>
    <message>
        <source>Choose one in the list to see what became of it.</source>
        <translation>Choose one in the list to see what became of it.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Order %1</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Attempts</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Last change</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>Print now</source>
        <translation>Print now</translation>
    </message>
    <message>
        <source>Nothing is to be done for this paper</source>
        <translation>Nothing is to be done for this paper</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>It came out</translation>
    </message>
    <message>
        <source>Other printer</source>
        <translation>Other printer</translation>
    </message>
    <message>
        <source>Go on without paper</source>
        <translation>Go on without paper</translation>
    </message>
</context>
<context>
    <name>kassa::papers::PaperListModel</name>
    <message>
        <source>Paper and order</source>
        <translation>Paper and order</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Attempts</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
</context>
<context>
    <name>kassa::papers::PapersPage</name>
    <message>
        <source>Print jobs</source>
        <translation>Print jobs</translation>
    </message>
    <message>
        <source>All today</source>
        <translation>All today</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Given up</translation>
    </message>
    <message>
        <source>Which papers are shown</source>
        <translation>Which papers are shown</translation>
    </message>
    <message>
        <source>No papers here</source>
        <translation>No papers here</translation>
    </message>
    <message>
        <source>As soon as something is printed it stands here, with what became of it.</source>
        <translation>As soon as something is printed it stands here, with what became of it.</translation>
    </message>
</context>
<context>
    <name>kassa::payment::PaymentDialog</name>
    <message>
        <source>Card</source>
        <comment>method on the receipt</comment>
        <translation>Card</translation>
    </message>
    <message>
        <source>Voucher</source>
        <comment>method on the receipt</comment>
        <translation>Voucher</translation>
    </message>
    <message>
        <source>Invoice</source>
        <comment>method on the receipt</comment>
        <translation>Invoice</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Way of payment</source>
        <translation>Way of payment</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Cash</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Voucher</translation>
    </message>
    <message>
        <source>On invoice</source>
        <translation>On invoice</translation>
    </message>
    <message>
        <source>On delivery</source>
        <translation>On delivery</translation>
    </message>
    <message>
        <source>Other …</source>
        <translation>Other&#xa0;…</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>e.g. cheque</source>
        <translation>e.g. cheque</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Delete the last digit</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>Pay out</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>There is nothing to split</source>
        <translation>There is nothing to split</translation>
    </message>
    <message numerus="yes">
        <source>%n parts</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exact</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>Take out: %1</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Paid out</translation>
    </message>
    <message>
        <source>Cash given</source>
        <translation>Cash given</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>In how many parts?</source>
        <translation>In how many parts?</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Part %1 of %2</translation>
    </message>
    <message>
        <source>Type a sum or choose a note</source>
        <translation>Type a sum or choose a note</translation>
    </message>
    <message>
        <source>Type a smaller sum to pay a part</source>
        <translation>Type a smaller sum to pay a part</translation>
    </message>
    <message>
        <source>To pay out</source>
        <translation>To pay out</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Still to pay</translation>
    </message>
    <message>
        <source>Left to pay afterwards</source>
        <translation>Left to pay afterwards</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Choose the next way of payment then</source>
        <translation>Choose the next way of payment then</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Take %1</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>This is not an amount. Type digits and one separator, e.g. %1.</source>
        <translation>This is not an amount. Type digits and one separator, e.g. %1.</translation>
    </message>
    <message>
        <source>An amount has at most two decimals.</source>
        <translation>An amount has at most two decimals.</translation>
    </message>
    <message>
        <source>This amount is too large for the till.</source>
        <translation>This amount is too large for the till.</translation>
    </message>
    <message>
        <source>Type an amount above zero.</source>
        <translation>Type an amount above zero.</translation>
    </message>
    <message>
        <source>Only cash gives change. At most %1 here.</source>
        <translation>Only cash gives change. At most %1 here.</translation>
    </message>
    <message>
        <source>At most %1 is paid out.</source>
        <translation>At most %1 is paid out.</translation>
    </message>
    <message>
        <source>Name the way of payment; it stands on the receipt.</source>
        <translation>Name the way of payment; it stands on the receipt.</translation>
    </message>
    <message>
        <source>Only for orders: of a sale at the till nobody would know whose money is missing</source>
        <translation>Only for orders: of a sale at the till nobody would know whose money is missing</translation>
    </message>
    <message>
        <source>The money comes in now</source>
        <translation>The money comes in now</translation>
    </message>
</context>
<context>
    <name>kassa::sale::BookedCard</name>
    <message>
        <source>Receipt %1</source>
        <translation>Receipt %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Next customer</translation>
    </message>
    <message>
        <source>The sale is booked, only the paper is missing: %1</source>
        <translation>The sale is booked, only the paper is missing: %1</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>printing</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>printed</translation>
    </message>
    <message>
        <source>paper missing</source>
        <translation>paper missing</translation>
    </message>
</context>
<context>
    <name>kassa::sale::CartModel</name>
    <message>
        <source>%1 each · VAT %2 %</source>
        <translation>%1 each · VAT %2&#xa0;%</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 of %2, %3</translation>
    </message>
</context>
<context>
    <name>kassa::sale::CartPanel</name>
    <message numerus="yes">
        <source>%n line(s), incl. VAT</source>
        <translation>
            <numerusform>%n line, incl. VAT</numerusform>
            <numerusform>%n lines, incl. VAT</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an article to change quantity or price</source>
        <translation>Choose an article to change quantity or price</translation>
    </message>
    <message>
        <source>Digits change: quantity of %1</source>
        <translation>Digits change: quantity of %1</translation>
    </message>
    <message>
        <source>Digits change: price of %1</source>
        <translation>Digits change: price of %1</translation>
    </message>
    <message>
        <source>No line is chosen</source>
        <translation>No line is chosen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>The cart is empty</source>
        <translation>The cart is empty</translation>
    </message>
    <message>
        <source>Cart 1</source>
        <translation>Cart 1</translation>
    </message>
    <message>
        <source>Extern mode</source>
        <translation>Extern mode</translation>
    </message>
    <message>
        <source>Articles in the cart</source>
        <translation>Articles in the cart</translation>
    </message>
    <message>
        <source>Tap an article or scan it.</source>
        <translation>Tap an article or scan it.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Delete the last digit</translation>
    </message>
    <message>
        <source>Remove the chosen line</source>
        <translation>Remove the chosen line</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pay</translation>
    </message>
    <message>
        <source>Bonus card %1</source>
        <translation>Bonus card %1</translation>
    </message>
</context>
<context>
    <name>kassa::sale::LoyaltyBar</name>
    <message>
        <source>Bonus card</source>
        <translation>Bonus card</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Card %1</translation>
    </message>
    <message>
        <source>No bonus card</source>
        <translation>No bonus card</translation>
    </message>
    <message>
        <source>Scan it or press the key</source>
        <translation>Scan it or press the key</translation>
    </message>
    <message>
        <source>is being asked for</source>
        <translation>is being asked for</translation>
    </message>
    <message>
        <source>Balance %1</source>
        <translation>Balance %1</translation>
    </message>
    <message>
        <source>offline: collects only</source>
        <translation>offline: collects only</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>not accepted</translation>
    </message>
</context>
<context>
    <name>kassa::sale::LoyaltyDialog</name>
    <message>
        <source>Scan the card, or type its number.</source>
        <translation>Scan the card, or type its number.</translation>
    </message>
    <message>
        <source>This is no amount. Type it like 12.50.</source>
        <translation>This is no amount. Type it like 12.50.</translation>
    </message>
    <message>
        <source>At most %1 can be paid with bonuses.</source>
        <translation>At most %1 can be paid with bonuses.</translation>
    </message>
    <message>
        <source>The loyalty system is being asked</source>
        <translation>The loyalty system is being asked</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Discount on this cart</source>
        <translation>Discount on this cart</translation>
    </message>
    <message>
        <source>This cart collects</source>
        <translation>This cart collects</translation>
    </message>
    <message>
        <source>Can be spent</source>
        <translation>Can be spent</translation>
    </message>
    <message>
        <source>Paid with bonuses</source>
        <translation>Paid with bonuses</translation>
    </message>
    <message>
        <source>Offline. Works: collecting, booked later. Does not work: spending and discounts.</source>
        <translation>Offline. Works: collecting, booked later. Does not work: spending and discounts.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) for the loyalty system wait.</source>
        <translation>
            <numerusform>%n message for the loyalty system waits.</numerusform>
            <numerusform>%n messages for the loyalty system wait.</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest is from %1 ago.</source>
        <translation>The oldest is from %1 ago.</translation>
    </message>
    <message>
        <source>Bonus card</source>
        <translation>Bonus card</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Card or app</source>
        <translation>Card or app</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Card number</translation>
    </message>
    <message>
        <source>Only when the customer has no card here</source>
        <translation>Only when the customer has no card here</translation>
    </message>
    <message>
        <source>Scan or type</source>
        <translation>Scan or type</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Take the phone number instead</source>
        <translation>Take the phone number instead</translation>
    </message>
    <message>
        <source>Pay with bonuses</source>
        <translation>Pay with bonuses</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>PIN of the customer</source>
        <translation>PIN of the customer</translation>
    </message>
    <message>
        <source>Take the bonuses</source>
        <translation>Take the bonuses</translation>
    </message>
    <message>
        <source>Give them back</source>
        <translation>Give them back</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Send now</translation>
    </message>
    <message>
        <source>Sell without bonus card</source>
        <translation>Sell without bonus card</translation>
    </message>
</context>
<context>
    <name>kassa::sale::ProductGrid</name>
    <message>
        <source>Former page of products</source>
        <translation>Former page of products</translation>
    </message>
    <message>
        <source>Next page of products</source>
        <translation>Next page of products</translation>
    </message>
</context>
<context>
    <name>kassa::sale::SalePage</name>
    <message>
        <source>%1 cannot be sold: tax code %2 is not valid today. Nothing was added. Correct the article.</source>
        <translation>%1 cannot be sold: tax code %2 is not valid today. Nothing was added. Correct the article.</translation>
    </message>
    <message>
        <source>%1 was not added: the cart is full. Pay it or start another.</source>
        <translation>%1 was not added: the cart is full. Pay it or start another.</translation>
    </message>
    <message>
        <source>Cart 1</source>
        <translation>Cart 1</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>The sale is being booked</source>
        <translation>The sale is being booked</translation>
    </message>
    <message>
        <source>Search or scan</source>
        <translation>Search or scan</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>Search articles</translation>
    </message>
    <message>
        <source>No cash session is open</source>
        <translation>No cash session is open</translation>
    </message>
    <message>
        <source>Selling needs an open session. Count the drawer and open one.</source>
        <translation>Selling needs an open session. Count the drawer and open one.</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Open session</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>No articles yet</translation>
    </message>
    <message>
        <source>Articles come with web orders that may create them, and later by import.</source>
        <translation>Articles come with web orders that may create them, and later by import.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>No article matches the search. Shorten it or choose all.</source>
        <translation>No article matches the search. Shorten it or choose all.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>Cart</translation>
    </message>
    <message>
        <source>Bonus card</source>
        <translation>Bonus card</translation>
    </message>
    <message>
        <source>The loyalty system is being asked</source>
        <translation>The loyalty system is being asked</translation>
    </message>
</context>
<context>
    <name>kassa::session::AmountPad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Delete the last digit</translation>
    </message>
</context>
<context>
    <name>kassa::session::CashDialog</name>
    <message>
        <source>Money in or out</source>
        <translation>Money in or out</translation>
    </message>
    <message>
        <source>Type a reason first</source>
        <translation>Type a reason first</translation>
    </message>
    <message>
        <source>Type an amount first</source>
        <translation>Type an amount first</translation>
    </message>
    <message>
        <source>Pay in</source>
        <translation>Pay in</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>Pay out</translation>
    </message>
    <message>
        <source>Only open</source>
        <translation>Only open</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Money that is put into the drawer, for instance coins from the bank.</source>
        <translation>Money that is put into the drawer, for instance coins from the bank.</translation>
    </message>
    <message>
        <source>Money that is taken out, for instance for the bank or a delivery.</source>
        <translation>Money that is taken out, for instance for the bank or a delivery.</translation>
    </message>
    <message>
        <source>The drawer is opened without a sale. The report counts how often.</source>
        <translation>The drawer is opened without a sale. The report counts how often.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Note it</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>kassa::session::CloseQuestion</name>
    <message>
        <source>Close session %1?</source>
        <translation>Close session %1?</translation>
    </message>
    <message>
        <source>A closed session cannot be opened again. Extern mode ends with it.</source>
        <translation>A closed session cannot be opened again. Extern mode ends with it.</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Say first why the drawer differs</source>
        <translation>Say first why the drawer differs</translation>
    </message>
    <message>
        <source>Allowed are ±%1. A larger difference needs a reason.</source>
        <translation>Allowed are ±%1. A larger difference needs a reason.</translation>
    </message>
    <message>
        <source>Reason of the difference</source>
        <translation>Reason of the difference</translation>
    </message>
    <message>
        <source>Proposal: take out %1, %2 stays.</source>
        <translation>Proposal: take out %1, %2 stays.</translation>
    </message>
    <message>
        <source>Close, print Z</source>
        <translation>Close, print Z</translation>
    </message>
</context>
<context>
    <name>kassa::session::ClosingPane</name>
    <message>
        <source>Close session %1</source>
        <translation>Close session %1</translation>
    </message>
    <message>
        <source>open since %1 · %2</source>
        <translation>open since %1 · %2</translation>
    </message>
    <message>
        <source>Count the drawer</source>
        <translation>Count the drawer</translation>
    </message>
    <message>
        <source>By pieces</source>
        <translation>By pieces</translation>
    </message>
    <message>
        <source>As a sum</source>
        <translation>As a sum</translation>
    </message>
    <message>
        <source>Sum in the drawer</source>
        <translation>Sum in the drawer</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Expected in the drawer</source>
        <translation>Expected in the drawer</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Float</translation>
    </message>
    <message>
        <source>Cash sales</source>
        <translation>Cash sales</translation>
    </message>
    <message>
        <source>Not in the drawer</source>
        <translation>Not in the drawer</translation>
    </message>
    <message>
        <source>Card and other</source>
        <translation>Card and other</translation>
    </message>
    <message>
        <source>On delivery or collection</source>
        <translation>On delivery or collection</translation>
    </message>
    <message numerus="yes">
        <source>%n open order(s) stay open for the next session.</source>
        <translation>
            <numerusform>%n open order stays open for the next session.</numerusform>
            <numerusform>%n open orders stay open for the next session.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close session</source>
        <translation>Close session</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n piece</numerusform>
            <numerusform>%n pieces</numerusform>
        </translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>typed in</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Drawer is right</source>
        <translation>Drawer is right</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Pay-ins</source>
        <translation>Pay-ins</translation>
    </message>
    <message>
        <source>Pay-outs</source>
        <translation>Pay-outs</translation>
    </message>
    <message>
        <source>Shown when the drawer was counted.</source>
        <translation>Shown when the drawer was counted.</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>X report</translation>
    </message>
    <message>
        <source>Money in or out</source>
        <translation>Money in or out</translation>
    </message>
    <message>
        <source>Proposal: take out %1, %2 stays.</source>
        <translation>Proposal: take out %1, %2 stays.</translation>
    </message>
</context>
<context>
    <name>kassa::session::OpeningPane</name>
    <message>
        <source>Open cash session</source>
        <translation>Open cash session</translation>
    </message>
    <message>
        <source>Selling and extern mode need an open session.</source>
        <translation>Selling and extern mode need an open session.</translation>
    </message>
    <message>
        <source>Float: money in the drawer now</source>
        <translation>Float: money in the drawer now</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>New session</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Cashier</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Float</translation>
    </message>
    <message>
        <source>Receipts of this till are not fiscalised. Kassa must not be the only till of a cash business.</source>
        <translation>Receipts of this till are not fiscalised. Kassa must not be the only till of a cash business.</translation>
    </message>
    <message>
        <source>Count the drawer and type the sum. At closing Kassa compares with it.</source>
        <translation>Count the drawer and type the sum. At closing Kassa compares with it.</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Open session</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
</context>
<context>
    <name>kassa::session::PieceCount</name>
    <message>
        <source>Pieces of %1</source>
        <translation>Pieces of %1</translation>
    </message>
    <message>
        <source>One less of %1</source>
        <translation>One less of %1</translation>
    </message>
    <message>
        <source>One more of %1</source>
        <translation>One more of %1</translation>
    </message>
</context>
<context>
    <name>kassa::session::ReportsPane</name>
    <message>
        <source>Choose a session.</source>
        <translation>Choose a session.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Z report of session %1</source>
        <translation>Z report of session %1</translation>
    </message>
    <message>
        <source>X report of session %1</source>
        <translation>X report of session %1</translation>
    </message>
    <message>
        <source>Save report as PDF</source>
        <translation>Save report as PDF</translation>
    </message>
    <message>
        <source>Sessions and reports</source>
        <translation>Sessions and reports</translation>
    </message>
    <message>
        <source>X while a session is open, Z when it is closed</source>
        <translation>X while a session is open, Z when it is closed</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>As PDF</source>
        <translation>As PDF</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Cash sessions</source>
        <translation>Cash sessions</translation>
    </message>
</context>
<context>
    <name>kassa::session::SessionListModel</name>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Till %1</source>
        <translation>Till %1</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s)</source>
        <translation>
            <numerusform>%n receipt</numerusform>
            <numerusform>%n receipts</numerusform>
        </translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Turnover %1</source>
        <translation>Turnover %1</translation>
    </message>
</context>
<context>
    <name>kassa::session::SessionPage</name>
    <message>
        <source>Saved as %1</source>
        <translation>Saved as %1</translation>
    </message>
    <message>
        <source>Report printed: %1</source>
        <translation>Report printed: %1</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::AlarmPane</name>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Sound when an order arrives or waits for a yes</source>
        <translation>Sound when an order arrives or waits for a yes</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Less</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Cancelled orders sound as loud as this, new ones softer.</source>
        <translation>Cancelled orders sound as loud as this, new ones softer.</translation>
    </message>
    <message>
        <source>Mute lasts</source>
        <translation>Mute lasts</translation>
    </message>
    <message>
        <source> min</source>
        <translation>&#xa0;min</translation>
    </message>
    <message>
        <source>Then the alarm is back by itself.</source>
        <translation>Then the alarm is back by itself.</translation>
    </message>
    <message>
        <source>More urgent after</source>
        <translation>More urgent after</translation>
    </message>
    <message>
        <source> s</source>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>Four steps; from the third one the alarm covers the whole screen.</source>
        <translation>Four steps; from the third one the alarm covers the whole screen.</translation>
    </message>
    <message>
        <source>Try the sound</source>
        <translation>Try the sound</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::BackupPane</name>
    <message>
        <source>Type a number from %1 to %2.</source>
        <translation>Type a number from %1 to %2.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Last backup</translation>
    </message>
    <message>
        <source>is being made</source>
        <translation>is being made</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>In use: %1</translation>
    </message>
    <message>
        <source>Choose a copy first.</source>
        <translation>Choose a copy first.</translation>
    </message>
    <message>
        <source>Written.</source>
        <translation>Written.</translation>
    </message>
    <message>
        <source>Versions, settings, counts and the end of the log for whoever helps you; without secrets, names and addresses.</source>
        <translation>Versions, settings, counts and the end of the log for whoever helps you; without secrets, names and addresses.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Choose a backup</translation>
    </message>
    <message>
        <source>Save the diagnosis file</source>
        <translation>Save the diagnosis file</translation>
    </message>
    <message numerus="yes">
        <source>The copy is whole: %n receipt(s), the last one %1.</source>
        <translation>
            <numerusform>The copy is whole: %n receipt, the last one %1.</numerusform>
            <numerusform>The copy is whole: %n receipts, the last one %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was sold and ordered since then leaves the till; the database of now is kept as a file beside it. Kassa starts again.</source>
        <translation>What was sold and ordered since then leaves the till; the database of now is kept as a file beside it. Kassa starts again.</translation>
    </message>
    <message>
        <source>Signing then asks you to confirm the older database.</source>
        <translation>Signing then asks you to confirm the older database.</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <translation>Restore %1?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Back up every day</source>
        <translation>Back up every day</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Folder for copies</source>
        <translation>Folder for copies</translation>
    </message>
    <message>
        <source>Better on another disk or a stick. Empty: beside the database.</source>
        <translation>Better on another disk or a stick. Empty: beside the database.</translation>
    </message>
    <message>
        <source>Keep for days</source>
        <translation>Keep for days</translation>
    </message>
    <message>
        <source>After that one of each month, for a year.</source>
        <translation>After that one of each month, for a year.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Newest copies</source>
        <translation>Newest copies</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>None yet.</translation>
    </message>
    <message>
        <source>Prove and restore …</source>
        <translation>Prove and restore …</translation>
    </message>
    <message>
        <source>Restore another file …</source>
        <translation>Restore another file …</translation>
    </message>
    <message>
        <source>Diagnosis file …</source>
        <translation>Diagnosis file …</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::ConsentQuestion</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::ErrorTable</name>
    <message>
        <source>Choose a row of the table first.</source>
        <translation>Choose a row of the table first.</translation>
    </message>
    <message>
        <source>The number that the service sends, digits or letters.</source>
        <translation>The number that the service sends, digits or letters.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Give up</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Treat as done</source>
        <translation>Treat as done</translation>
    </message>
    <message>
        <source>Error numbers; unknown ones are given up</source>
        <translation>Error numbers; unknown ones are given up</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Into the table</source>
        <translation>Into the table</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Error text</source>
        <translation>Error text</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::ExternalPane</name>
    <message>
        <source>Type a number from 1 to 65535.</source>
        <translation>Type a number from 1 to 65535.</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Address copied</translation>
    </message>
    <message>
        <source>Token copied</source>
        <translation>Token copied</translation>
    </message>
    <message>
        <source>Example copied</source>
        <translation>Example copied</translation>
    </message>
    <message>
        <source>External interface</source>
        <translation>External interface</translation>
    </message>
    <message>
        <source>Only programs on this computer</source>
        <translation>Only programs on this computer</translation>
    </message>
    <message>
        <source>Local network, %1</source>
        <translation>Local network, %1</translation>
    </message>
    <message>
        <source>In the settings, not found on this computer now</source>
        <translation>In the settings, not found on this computer now</translation>
    </message>
    <message>
        <source>Since start</source>
        <translation>Since start</translation>
    </message>
    <message>
        <source>Last sender</source>
        <translation>Last sender</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Last time</translation>
    </message>
    <message>
        <source>Address for orders, the web shop waits until they are paid</source>
        <translation>Address for orders, the web shop waits until they are paid</translation>
    </message>
    <message>
        <source>Address for orders, the web shop does not wait</source>
        <translation>Address for orders, the web shop does not wait</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copy address</translation>
    </message>
    <message>
        <source>Security token</source>
        <translation>Security token</translation>
    </message>
    <message>
        <source>Hide token</source>
        <translation>Hide token</translation>
    </message>
    <message>
        <source>Show token</source>
        <translation>Show token</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Copy token</translation>
    </message>
    <message>
        <source>Renew token …</source>
        <translation>Renew token&#xa0;…</translation>
    </message>
    <message>
        <source>Whoever has it can send orders. A new one locks the old one out at once.</source>
        <translation>Whoever has it can send orders. A new one locks the old one out at once.</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>Listen on</translation>
    </message>
    <message>
        <source>A web shop on another computer needs the address of the local network, and the firewall of this computer must let the port in. Keep it inside the shop&apos;s network; towards the internet put a VPN or a proxy with TLS before it.</source>
        <translation>A web shop on another computer needs the address of the local network, and the firewall of this computer must let the port in. Keep it inside the shop&apos;s network; towards the internet put a VPN or a proxy with TLS before it.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>The web shop waits at most</source>
        <translation>The web shop waits at most</translation>
    </message>
    <message>
        <source> s</source>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>Less time</source>
        <translation>Less time</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>More time</translation>
    </message>
    <message>
        <source>Then it gets code 4; the order stays open.</source>
        <translation>Then it gets code 4; the order stays open.</translation>
    </message>
    <message>
        <source>Orders need a yes</source>
        <translation>Orders need a yes</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Screen</translation>
    </message>
    <message>
        <source>Automatic: by the printer when one is connected that can answer, else no yes is needed. The web shop may say otherwise per order.</source>
        <translation>Automatic: by the printer when one is connected that can answer, else no yes is needed. The web shop may say otherwise per order.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Try it</translation>
    </message>
    <message>
        <source>Copied as shown, with the token.</source>
        <translation>Copied as shown, with the token.</translation>
    </message>
    <message>
        <source>Copied as shown: show the token first for a call that works.</source>
        <translation>Copied as shown: show the token first for a call that works.</translation>
    </message>
    <message>
        <source>Example call</source>
        <translation>Example call</translation>
    </message>
    <message>
        <source>Copy example</source>
        <translation>Copy example</translation>
    </message>
    <message>
        <source>Wrong tokens</source>
        <translation>Wrong tokens</translation>
    </message>
    <message>
        <source>Renew the security token?</source>
        <translation>Renew the security token?</translation>
    </message>
    <message>
        <source>The old one is refused at once: the web shop cannot send orders until it has the new one. Orders that are here already are not touched.</source>
        <translation>The old one is refused at once: the web shop cannot send orders until it has the new one. Orders that are here already are not touched.</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renew</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::GoodcomPane</name>
    <message>
        <source>Order URL copied</source>
        <translation>Order URL copied</translation>
    </message>
    <message>
        <source>Callback URL copied</source>
        <translation>Callback URL copied</translation>
    </message>
    <message>
        <source>GoodCom printer</source>
        <translation>GoodCom printer</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
    <message>
        <source>waits for the first poll</source>
        <translation>waits for the first poll</translation>
    </message>
    <message>
        <source>silent for %1</source>
        <translation>silent for %1</translation>
    </message>
    <message>
        <source>asked %1 ago</source>
        <translation>asked %1 ago</translation>
    </message>
    <message>
        <source>Switch the order printers on first</source>
        <translation>Switch the order printers on first</translation>
    </message>
    <message>
        <source>without a number</source>
        <translation>without a number</translation>
    </message>
    <message>
        <source>Since start</source>
        <translation>Since start</translation>
    </message>
    <message>
        <source>Last sender</source>
        <translation>Last sender</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Last time</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Order printers may fetch orders</source>
        <translation>Order printers may fetch orders</translation>
    </message>
    <message>
        <source>Order URL</source>
        <translation>Order URL</translation>
    </message>
    <message>
        <source>Goes into the polling settings of the printer.</source>
        <translation>Goes into the polling settings of the printer.</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>Callback URL</translation>
    </message>
    <message>
        <source>Here the printer says accepted or rejected.</source>
        <translation>Here the printer says accepted or rejected.</translation>
    </message>
    <message>
        <source>QR code: %1</source>
        <translation>QR code: %1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copy: %1</translation>
    </message>
    <message>
        <source>Both URLs hold a security token. A new one locks the old one out at once.</source>
        <translation>Both URLs hold a security token. A new one locks the old one out at once.</translation>
    </message>
    <message>
        <source>Renew token …</source>
        <translation>Renew token …</translation>
    </message>
    <message>
        <source>Text format</source>
        <translation>Text format</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Classic</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Comma</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Extended</translation>
    </message>
    <message>
        <source>After a yes</source>
        <translation>After a yes</translation>
    </message>
    <message>
        <source>Receipt at once</source>
        <translation>Receipt at once</translation>
    </message>
    <message>
        <source>Pay at the till</source>
        <translation>Pay at the till</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>Wait for an answer</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Less time</source>
        <translation>Less time</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>More time</translation>
    </message>
    <message>
        <source>when nobody answers</source>
        <translation>when nobody answers</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>Ask the till</source>
        <translation>Ask the till</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameters</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Short</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Long</translation>
    </message>
    <message>
        <source>Either</source>
        <translation>Either</translation>
    </message>
    <message>
        <source>Character set</source>
        <translation>Character set</translation>
    </message>
    <message>
        <source>Line break</source>
        <translation>Line break</translation>
    </message>
    <message>
        <source>As in the printer: %% , %%%% or \r</source>
        <translation>As in the printer: %% , %%%% or \r</translation>
    </message>
    <message>
        <source>Own words for yes and no</source>
        <translation>Own words for yes and no</translation>
    </message>
    <message>
        <source>yes, yes / no, no; Accepted and Rejected always count.</source>
        <translation>yes, yes / no, no; Accepted and Rejected always count.</translation>
    </message>
    <message>
        <source>Printer number</source>
        <translation>Printer number</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Checked only where filled in. The token in the URL is checked always.</source>
        <translation>Checked only where filled in. The token in the URL is checked always.</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Printers</translation>
    </message>
    <message>
        <source>None has asked since Kassa was started.</source>
        <translation>None has asked since Kassa was started.</translation>
    </message>
    <message>
        <source>Wrong tokens</source>
        <translation>Wrong tokens</translation>
    </message>
    <message>
        <source>Send a test order</source>
        <translation>Send a test order</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Both</translation>
    </message>
    <message>
        <source>Which token</source>
        <translation>Which token</translation>
    </message>
    <message>
        <source>The old address is dead at once: the printer reaches the till again when the new one is typed into it. Orders that wait can be answered here meanwhile.</source>
        <translation>The old address is dead at once: the printer reaches the till again when the new one is typed into it. Orders that wait can be answered here meanwhile.</translation>
    </message>
    <message>
        <source>Renew the security token?</source>
        <translation>Renew the security token?</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renew</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::GoodcomPreview</name>
    <message>
        <source>Restaurant</source>
        <translation>Restaurant</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>Sum, customer</source>
        <translation>Sum, customer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Fees</translation>
    </message>
    <message>
        <source>String of the sample order</source>
        <translation>String of the sample order</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Classic</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Comma</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Extended</translation>
    </message>
    <message>
        <source>The string is valid for “%1”</source>
        <translation>The string is valid for “%1”</translation>
    </message>
    <message>
        <source>The string does not fit “%1”</source>
        <translation>The string does not fit “%1”</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>What the printer gets for a sample order.</source>
        <translation>What the printer gets for a sample order.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parts</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::LinkWords</name>
    <message>
        <source>Sale opened</source>
        <translation>Sale opened</translation>
    </message>
    <message>
        <source>Sale finished</source>
        <translation>Sale finished</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Waits</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Being sent</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Unclear</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Given up</translation>
    </message>
    <message>
        <source>Not delivered on its day, so it is not sent any more.</source>
        <translation>Not delivered on its day, so it is not sent any more.</translation>
    </message>
    <message>
        <source>Kassa ended while this was being sent.</source>
        <translation>Kassa ended while this was being sent.</translation>
    </message>
    <message>
        <source>Not sent, because the message before it was refused.</source>
        <translation>Not sent, because the message before it was refused.</translation>
    </message>
    <message>
        <source>No connection.</source>
        <translation>No connection.</translation>
    </message>
    <message>
        <source>It was sent, no answer came.</source>
        <translation>It was sent, no answer came.</translation>
    </message>
    <message>
        <source>The answer belongs to something else.</source>
        <translation>The answer belongs to something else.</translation>
    </message>
    <message>
        <source>The answer was too long.</source>
        <translation>The answer was too long.</translation>
    </message>
    <message>
        <source>A setting is missing.</source>
        <translation>A setting is missing.</translation>
    </message>
    <message>
        <source>To be sent again, decided by %1.</source>
        <translation>To be sent again, decided by %1.</translation>
    </message>
    <message>
        <source>Treated as done by %1.</source>
        <translation>Treated as done by %1.</translation>
    </message>
    <message>
        <source>%1: off</source>
        <translation>%1: off</translation>
    </message>
    <message>
        <source>%1: refuses us</source>
        <translation>%1: refuses us</translation>
    </message>
    <message>
        <source>%1: messages to decide</source>
        <translation>%1: messages to decide</translation>
    </message>
    <message>
        <source>%1: no link</source>
        <translation>%1: no link</translation>
    </message>
    <message>
        <source>%1: sending</source>
        <translation>%1: sending</translation>
    </message>
    <message>
        <source>%1: ready</source>
        <translation>%1: ready</translation>
    </message>
    <message>
        <source>Purchase, bonuses collected</source>
        <translation>Purchase, bonuses collected</translation>
    </message>
    <message>
        <source>Purchase confirmed</source>
        <translation>Purchase confirmed</translation>
    </message>
    <message>
        <source>Purchase taken back</source>
        <translation>Purchase taken back</translation>
    </message>
    <message>
        <source>Bonuses given back</source>
        <translation>Bonuses given back</translation>
    </message>
    <message>
        <source>Goods came back</source>
        <translation>Goods came back</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::LinksPane</name>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Choose a message that is unclear, refused or given up.</source>
        <translation>Choose a message that is unclear, refused or given up.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>There is nothing to export.</translation>
    </message>
    <message>
        <source>No messages here.</source>
        <translation>No messages here.</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Last success</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>%1, oldest from %2</source>
        <translation>%1, oldest from %2</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>On their way</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>To decide</translation>
    </message>
    <message>
        <source>The link is off.</source>
        <translation>The link is off.</translation>
    </message>
    <message>
        <source>The file was not written: %1</source>
        <translation>The file was not written: %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Written: %1</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Send now</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Which messages</source>
        <translation>Which messages</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>Treat as done</source>
        <translation>Treat as done</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Which link</source>
        <translation>Which link</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::LookPane</name>
    <message>
        <source>Language and look</source>
        <translation>Language and look</translation>
    </message>
    <message>
        <source>Language of the screen</source>
        <translation>Language of the screen</translation>
    </message>
    <message>
        <source>Changes at once, everywhere; nothing typed is lost. Receipts have a language of their own on the page Till.</source>
        <translation>Changes at once, everywhere; nothing typed is lost. Receipts have a language of their own on the page Till.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>As desktop</source>
        <translation>As desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Contrast has black grounds, frames around everything and the strongest colours.</source>
        <translation>Contrast has black grounds, frames around everything and the strongest colours.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>text size</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>From 150 % on panels at the side become tabs, so that large text has room.</source>
        <translation>From 150&#xa0;% on panels at the side become tabs, so that large text has room.</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::LoymaxPane</name>
    <message>
        <source>Pairs with an equals sign, separated by commas.</source>
        <translation>Pairs with an equals sign, separated by commas.</translation>
    </message>
    <message>
        <source>An address such as https://loyalty.example/XmlExchange/shop/{till}/</source>
        <translation>An address such as https://loyalty.example/XmlExchange/shop/{till}/</translation>
    </message>
    <message>
        <source>Type a number from 100 to 120000.</source>
        <translation>Type a number from 100 to 120000.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>Nothing was sent since Kassa was started.</source>
        <translation>Nothing was sent since Kassa was started.</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Sent: %1</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>No answer.</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>Received: %1</translation>
    </message>
    <message>
        <source>Loyalty system</source>
        <translation>Loyalty system</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>{till} stands for the user.</source>
        <translation>{till} stands for the user.</translation>
    </message>
    <message>
        <source>Not encrypted: card numbers and the password can be read on the way.</source>
        <translation>Not encrypted: card numbers and the password can be read on the way.</translation>
    </message>
    <message>
        <source>User (login of this till)</source>
        <translation>User (login of this till)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Logical number of this till</source>
        <translation>Logical number of this till</translation>
    </message>
    <message>
        <source>Tenders in the words of the loyalty system</source>
        <translation>Tenders in the words of the loyalty system</translation>
    </message>
    <message>
        <source>For instance cash=Cash, card=Card, bonus=Bonus</source>
        <translation>For instance cash=Cash, card=Card, bonus=Bonus</translation>
    </message>
    <message>
        <source>Wait for a connection (ms)</source>
        <translation>Wait for a connection (ms)</translation>
    </message>
    <message>
        <source>Wait for an answer (ms)</source>
        <translation>Wait for an answer (ms)</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>What is sent</translation>
    </message>
    <message>
        <source>Address in full</source>
        <translation>Address in full</translation>
    </message>
    <message>
        <source>Last exchange</source>
        <translation>Last exchange</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::PepmaxPane</name>
    <message>
        <source>Pairs with an equals sign, separated by commas.</source>
        <translation>Pairs with an equals sign, separated by commas.</translation>
    </message>
    <message>
        <source>Not understood. Words: kind timestamp branch department place salesperson contract flag turnover deposit const:… empty.</source>
        <translation>Not understood. Words: kind timestamp branch department place salesperson contract flag turnover deposit const:… empty.</translation>
    </message>
    <message>
        <source>Type a number from 1 to 65535.</source>
        <translation>Type a number from 1 to 65535.</translation>
    </message>
    <message>
        <source>Unknown here. For instance windows-1252, utf-8 or iso-8859-15.</source>
        <translation>Unknown here. For instance windows-1252, utf-8 or iso-8859-15.</translation>
    </message>
    <message>
        <source>(no answer)</source>
        <translation>(no answer)</translation>
    </message>
    <message>
        <source>Nothing was sent since the start.</source>
        <translation>Nothing was sent since the start.</translation>
    </message>
    <message>
        <source>Switch the link on and save first.</source>
        <translation>Switch the link on and save first.</translation>
    </message>
    <message>
        <source>Tell the turnover ticker of sales</source>
        <translation>Tell the turnover ticker of sales</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>Salesperson</translation>
    </message>
    <message>
        <source>Salesperson by cashier</source>
        <translation>Salesperson by cashier</translation>
    </message>
    <message>
        <source>anna=1096, bert=1097; all others as beside.</source>
        <translation>anna=1096, bert=1097; all others as beside.</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Flag</translation>
    </message>
    <message>
        <source>Order of the fields</source>
        <translation>Order of the fields</translation>
    </message>
    <message>
        <source>A: branch, department, place</source>
        <translation>A: branch, department, place</translation>
    </message>
    <message>
        <source>B: salesperson, branch</source>
        <translation>B: salesperson, branch</translation>
    </message>
    <message>
        <source>Part of the second</source>
        <translation>Part of the second</translation>
    </message>
    <message>
        <source>Fraction</source>
        <translation>Fraction</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Milliseconds</translation>
    </message>
    <message>
        <source>Zero</source>
        <translation>Zero</translation>
    </message>
    <message>
        <source>Deposit in the message</source>
        <translation>Deposit in the message</translation>
    </message>
    <message>
        <source>Always 0.00</source>
        <translation>Always 0.00</translation>
    </message>
    <message>
        <source>What was paid</source>
        <translation>What was paid</translation>
    </message>
    <message>
        <source>Own fields of the start</source>
        <translation>Own fields of the start</translation>
    </message>
    <message>
        <source>Empty: as chosen above.</source>
        <translation>Empty: as chosen above.</translation>
    </message>
    <message>
        <source>Own fields of the stop</source>
        <translation>Own fields of the stop</translation>
    </message>
    <message>
        <source>Example of the vendor</source>
        <translation>Example of the vendor</translation>
    </message>
    <message>
        <source>What this till would send now</source>
        <translation>What this till would send now</translation>
    </message>
    <message>
        <source>Last line sent and received</source>
        <translation>Last line sent and received</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Send a test</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::PrinterPane</name>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Standard printer</source>
        <translation>Standard printer</translation>
    </message>
    <message>
        <source>The one that the system prefers</source>
        <translation>The one that the system prefers</translation>
    </message>
    <message>
        <source>Printer of this system</source>
        <translation>Printer of this system</translation>
    </message>
    <message>
        <source>In the settings, not found on this computer now</source>
        <translation>In the settings, not found on this computer now</translation>
    </message>
    <message>
        <source>The system has no printer yet; add one there first.</source>
        <translation>The system has no printer yet; add one there first.</translation>
    </message>
    <message>
        <source>Each receipt becomes a PDF and a text file in the folder receipts.</source>
        <translation>Each receipt becomes a PDF and a text file in the folder receipts.</translation>
    </message>
    <message>
        <source>Receipts go to</source>
        <translation>Receipts go to</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>System printer</source>
        <translation>System printer</translation>
    </message>
    <message>
        <source>Paper width</source>
        <translation>Paper width</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1&#xa0;mm</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>A port is a number from 1 to 65535.</translation>
    </message>
    <message>
        <source>Type the printer&apos;s address, such as http://192.168.1.50.</source>
        <translation>Type the printer&apos;s address, such as http://192.168.1.50.</translation>
    </message>
    <message>
        <source>Type the printer&apos;s network address, or its device below.</source>
        <translation>Type the printer&apos;s network address, or its device below.</translation>
    </message>
    <message>
        <source>An address such as 192.168.1.50 or printer.local.</source>
        <translation>An address such as 192.168.1.50 or printer.local.</translation>
    </message>
    <message>
        <source>Type one or more addresses, with blanks between them.</source>
        <translation>Type one or more addresses, with blanks between them.</translation>
    </message>
    <message>
        <source>A printer, ready to print</source>
        <translation>A printer, ready to print</translation>
    </message>
    <message>
        <source>Takes connections, does not tell its state</source>
        <translation>Takes connections, does not tell its state</translation>
    </message>
    <message>
        <source>No printer answers here</source>
        <translation>No printer answers here</translation>
    </message>
    <message>
        <source>A printer without paper</source>
        <translation>A printer without paper</translation>
    </message>
    <message>
        <source>A printer that is not ready</source>
        <translation>A printer that is not ready</translation>
    </message>
    <message>
        <source>Being asked</source>
        <translation>Being asked</translation>
    </message>
    <message>
        <source>Test page: handed to %1</source>
        <translation>Test page: handed to %1</translation>
    </message>
    <message>
        <source>Test page: %1 has no paper</source>
        <translation>Test page: %1 has no paper</translation>
    </message>
    <message>
        <source>Test page: %1 cannot be reached</source>
        <translation>Test page: %1 cannot be reached</translation>
    </message>
    <message>
        <source>Test page: %1 did not print it</source>
        <translation>Test page: %1 did not print it</translation>
    </message>
    <message>
        <source>A printer that is set up in this computer&apos;s system.</source>
        <translation>A printer that is set up in this computer&apos;s system.</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation>Receipt printer</translation>
    </message>
    <message>
        <source>ESC/POS over the network, USB or a serial line.</source>
        <translation>ESC/POS over the network, USB or a serial line.</translation>
    </message>
    <message>
        <source>XML printer</source>
        <translation>XML printer</translation>
    </message>
    <message>
        <source>Epson ePOS-Print over the network.</source>
        <translation>Epson ePOS-Print over the network.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>Network address</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Device (USB or serial), instead of the network</source>
        <translation>Device (USB or serial), instead of the network</translation>
    </message>
    <message>
        <source>Address of the printer</source>
        <translation>Address of the printer</translation>
    </message>
    <message>
        <source>Type on paper</source>
        <translation>Type on paper</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Small</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>Cash drawer</translation>
    </message>
    <message>
        <source>Pin 2</source>
        <translation>Pin 2</translation>
    </message>
    <message>
        <source>Pin 5</source>
        <translation>Pin 5</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Addresses to try, with blanks between them</source>
        <translation>Addresses to try, with blanks between them</translation>
    </message>
    <message>
        <source>Try these addresses</source>
        <translation>Try these addresses</translation>
    </message>
    <message>
        <source>What answered; choose one to take it</source>
        <translation>What answered; choose one to take it</translation>
    </message>
    <message>
        <source>Print test page</source>
        <translation>Print test page</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::ReasonList</name>
    <message>
        <source>More than these nobody reads before pressing</source>
        <translation>More than these nobody reads before pressing</translation>
    </message>
    <message>
        <source>These are the usual ones</source>
        <translation>These are the usual ones</translation>
    </message>
    <message>
        <source>Reasons for a rejection</source>
        <translation>Reasons for a rejection</translation>
    </message>
    <message>
        <source>To choose from when an order is rejected, in this order; the shop gets them as its answer.</source>
        <translation>To choose from when an order is rejected, in this order; the shop gets them as its answer.</translation>
    </message>
    <message>
        <source>Add a reason</source>
        <translation>Add a reason</translation>
    </message>
    <message>
        <source>Usual reasons</source>
        <translation>Usual reasons</translation>
    </message>
    <message>
        <source>Reason %1</source>
        <translation>Reason %1</translation>
    </message>
    <message>
        <source>Move reason %1 up</source>
        <translation>Move reason %1 up</translation>
    </message>
    <message>
        <source>Move reason %1 down</source>
        <translation>Move reason %1 down</translation>
    </message>
    <message>
        <source>Delete reason %1</source>
        <translation>Delete reason %1</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::SettingPane</name>
    <message>
        <source>Saved %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nothing was changed</translation>
    </message>
    <message>
        <source>Being saved</source>
        <translation>Being saved</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::SettingsPage</name>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages of the settings</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::ShopPane</name>
    <message>
        <source>Unknown. Choose one from the list, for instance Europe/Vienna.</source>
        <translation>Unknown. Choose one from the list, for instance Europe/Vienna.</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Receipts of this till are not fiscalised. Kassa must not be the only till of a cash business.</source>
        <translation>Receipts of this till are not fiscalised. Kassa must not be the only till of a cash business.</translation>
    </message>
    <message>
        <source>Name on receipts</source>
        <translation>Name on receipts</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Street</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>VAT number</translation>
    </message>
    <message>
        <source>Country (decides the tax rates)</source>
        <translation>Country (decides the tax rates)</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Austria</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Germany</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spain</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russia</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Empty: the country&apos;s own.</source>
        <translation>Empty: the country&apos;s own.</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::SigningPane</name>
    <message>
        <source>Type a day like 2026-01-31, or nothing.</source>
        <translation>Type a day like 2026-01-31, or nothing.</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Signing</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
    <message>
        <source>no start receipt (Startbeleg) yet</source>
        <translation>no start receipt (Startbeleg) yet</translation>
    </message>
    <message>
        <source>every receipt is signed</source>
        <translation>every receipt is signed</translation>
    </message>
    <message numerus="yes">
        <source>out of order, %n receipt(s) without signature</source>
        <translation>
            <numerusform>out of order, %n receipt without signature</numerusform>
            <numerusform>out of order, %n receipts without signature</numerusform>
        </translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>out of order</translation>
    </message>
    <message>
        <source>stopped: the database is older than the last receipt</source>
        <translation>stopped: the database is older than the last receipt</translation>
    </message>
    <message>
        <source>closed (Schlussbeleg)</source>
        <translation>closed (Schlussbeleg)</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>ready</translation>
    </message>
    <message>
        <source>is being opened</source>
        <translation>is being opened</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>does not work</translation>
    </message>
    <message>
        <source>The signing unit has been out of order for more than 48 hours: report it in FinanzOnline, and report its end.</source>
        <translation>The signing unit has been out of order for more than 48 hours: report it in FinanzOnline, and report its end.</translation>
    </message>
    <message>
        <source>The clock stands before the last receipt. Receipts carry its time until then: set the clock.</source>
        <translation>The clock stands before the last receipt. Receipts carry its time until then: set the clock.</translation>
    </message>
    <message>
        <source>The database is older than receipts that were signed already. Either restore the newest one, or confirm: the numbers in between are never used again.</source>
        <translation>The database is older than receipts that were signed already. Either restore the newest one, or confirm: the numbers in between are never used again.</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>Signing unit</source>
        <translation>Signing unit</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Check value of the key</source>
        <translation>Check value of the key</translation>
    </message>
    <message>
        <source>Next special receipt</source>
        <translation>Next special receipt</translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation>Last receipt</translation>
    </message>
    <message>
        <source>Close this register for ever?</source>
        <translation>Close this register for ever?</translation>
    </message>
    <message>
        <source>The closing receipt (Schlussbeleg) is made, and nothing can be sold with this register any more. Going on needs a new data folder and a new Kassen-ID.</source>
        <translation>The closing receipt (Schlussbeleg) is made, and nothing can be sold with this register any more. Going on needs a new data folder and a new Kassen-ID.</translation>
    </message>
    <message>
        <source>Close register</source>
        <translation>Close register</translation>
    </message>
    <message>
        <source>Export the fiscal journal (DEP7)</source>
        <translation>Export the fiscal journal (DEP7)</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) written.</source>
        <translation>
            <numerusform>%n receipt written.</numerusform>
            <numerusform>%n receipts written.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was not written: %1</source>
        <translation>The export was not written: %1</translation>
    </message>
    <message>
        <source>Receipts of this till are not fiscalised. Kassa must not be the only till of a cash business.</source>
        <translation>Receipts of this till are not fiscalised. Kassa must not be the only till of a cash business.</translation>
    </message>
    <message>
        <source>Go on with this database</source>
        <translation>Go on with this database</translation>
    </message>
    <message>
        <source>The code of the Startbeleg: check it with the app BMF Belegcheck, or enter Kassen-ID, turnover key and its check value in FinanzOnline, within one week.</source>
        <translation>The code of the Startbeleg: check it with the app BMF Belegcheck, or enter Kassen-ID, turnover key and its check value in FinanzOnline, within one week.</translation>
    </message>
    <message>
        <source>Sign receipts</source>
        <translation>Sign receipts</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Austria (RKSV)</source>
        <translation>Austria (RKSV)</translation>
    </message>
    <message>
        <source>Key in files</source>
        <translation>Key in files</translation>
    </message>
    <message>
        <source>Smart card</source>
        <translation>Smart card</translation>
    </message>
    <message>
        <source>Service on the network</source>
        <translation>Service on the network</translation>
    </message>
    <message>
        <source>Never changes once receipts are signed. With a self-made key it begins with TEST.</source>
        <translation>Never changes once receipts are signed. With a self-made key it begins with TEST.</translation>
    </message>
    <message>
        <source>Trust provider</source>
        <translation>Trust provider</translation>
    </message>
    <message>
        <source>AT0 is a closed system.</source>
        <translation>AT0 is a closed system.</translation>
    </message>
    <message>
        <source>Key id</source>
        <translation>Key id</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Key file</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Certificate file</translation>
    </message>
    <message>
        <source>Card reader</source>
        <translation>Card reader</translation>
    </message>
    <message>
        <source>Empty: the first one with a card.</source>
        <translation>Empty: the first one with a card.</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Address of the service</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Try it with a test key</source>
        <translation>Try it with a test key</translation>
    </message>
    <message>
        <source>Makes a key of its own and signs with it at once. Every receipt says TEST; going live later needs a new data folder.</source>
        <translation>Makes a key of its own and signs with it at once. Every receipt says TEST; going live later needs a new data folder.</translation>
    </message>
    <message>
        <source>Make a zero receipt (Nullbeleg)</source>
        <translation>Make a zero receipt (Nullbeleg)</translation>
    </message>
    <message>
        <source>Close register (Schlussbeleg) …</source>
        <translation>Close register (Schlussbeleg) …</translation>
    </message>
    <message>
        <source>Export from</source>
        <translation>Export from</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Export to</translation>
    </message>
    <message>
        <source>Export journal (DEP7) …</source>
        <translation>Export journal (DEP7) …</translation>
    </message>
    <message>
        <source>The signing certificate ends on %1. Order the next one now: it takes weeks to come.</source>
        <translation>The signing certificate ends on %1. Order the next one now: it takes weeks to come.</translation>
    </message>
    <message>
        <source>The signing certificate ended on %1. Receipts are still signed with it: put a new one in as soon as you can.</source>
        <translation>The signing certificate ended on %1. Receipts are still signed with it: put a new one in as soon as you can.</translation>
    </message>
    <message>
        <source>The Jahresbeleg %1 (receipt %2) should have been checked by %3: do it now, with the app BMF Belegcheck or in FinanzOnline, and keep the receipt.</source>
        <translation>The Jahresbeleg %1 (receipt %2) should have been checked by %3: do it now, with the app BMF Belegcheck or in FinanzOnline, and keep the receipt.</translation>
    </message>
    <message>
        <source>The Jahresbeleg %1 (receipt %2) must be checked by %3, with the app BMF Belegcheck or in FinanzOnline. Keep the receipt.</source>
        <translation>The Jahresbeleg %1 (receipt %2) must be checked by %3, with the app BMF Belegcheck or in FinanzOnline. Keep the receipt.</translation>
    </message>
    <message>
        <source>Checked and sent</source>
        <translation>Checked and sent</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::TillPane</name>
    <message>
        <source>A till needs a number or name, for instance 01.</source>
        <translation>A till needs a number or name, for instance 01.</translation>
    </message>
    <message>
        <source>No underscore: it separates station and cashier in calls of web shops.</source>
        <translation>No underscore: it separates station and cashier in calls of web shops.</translation>
    </message>
    <message>
        <source>Type the name that stands on receipts.</source>
        <translation>Type the name that stands on receipts.</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>The web shop names it in its calls.</source>
        <translation>The web shop names it in its calls.</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Cashier</translation>
    </message>
    <message>
        <source>Stands on receipts.</source>
        <translation>Stands on receipts.</translation>
    </message>
    <message>
        <source>Language of receipts</source>
        <translation>Language of receipts</translation>
    </message>
    <message>
        <source>As screen</source>
        <translation>As screen</translation>
    </message>
    <message>
        <source>A whole number from 0 to %1.</source>
        <translation>A whole number from 0 to %1.</translation>
    </message>
    <message>
        <source>Show the expected cash only after counting</source>
        <translation>Show the expected cash only after counting</translation>
    </message>
    <message>
        <source>Allowed difference at closing</source>
        <translation>Allowed difference at closing</translation>
    </message>
    <message>
        <source>In whole units of currency. A larger one needs a reason.</source>
        <translation>In whole units of currency. A larger one needs a reason.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
</context>
<context>
    <name>kassa::shell::AlarmSheet</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>lines of the order</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>Show the orders</translation>
    </message>
    <message>
        <source>Reject …</source>
        <translation>Reject …</translation>
    </message>
    <message numerus="yes">
        <source>Mute %n min</source>
        <translation>
            <numerusform>Mute %n&#xa0;min</numerusform>
            <numerusform>Mute %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept · %1</source>
        <comment>promised time of day</comment>
        <translation>Accept · %1</translation>
    </message>
</context>
<context>
    <name>kassa::shell::AlarmView</name>
    <message numerus="yes">
        <source>%n order(s) wait for an answer</source>
        <translation>
            <numerusform>%n order waits for an answer</numerusform>
            <numerusform>%n orders wait for an answer</numerusform>
        </translation>
    </message>
    <message>
        <source>Muted, sounds again in %1</source>
        <translation>Muted, sounds again in %1</translation>
    </message>
    <message>
        <source>Alarm for %1, step %2 of %3</source>
        <translation>Alarm for %1, step %2 of %3</translation>
    </message>
    <message>
        <source>Already paid online: refund %1</source>
        <translation>Already paid online: refund %1</translation>
    </message>
    <message>
        <source>Order %1 was cancelled</source>
        <translation>Order %1 was cancelled</translation>
    </message>
</context>
<context>
    <name>kassa::shell::BannerArea</name>
    <message>
        <source>This did not work</source>
        <translation>This did not work</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Understood</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Go on without paper</source>
        <translation>Go on without paper</translation>
    </message>
    <message numerus="yes">
        <source>Mute %n min</source>
        <translation>
            <numerusform>Mute %n&#xa0;min</numerusform>
            <numerusform>Mute %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Sound on</translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>Show the orders</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noted</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Other printer</source>
        <translation>Other printer</translation>
    </message>
</context>
<context>
    <name>kassa::shell::Lamps</name>
    <message>
        <source>%1 s ago</source>
        <translation>%1&#xa0;s ago</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1&#xa0;min ago</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1&#xa0;h ago</translation>
    </message>
    <message>
        <source>Web orders</source>
        <translation>Web orders</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>ready</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>not reachable</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>printer</comment>
        <translation>ready</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <comment>papers</comment>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message>
        <source>printing</source>
        <translation>printing</translation>
    </message>
    <message>
        <source>The disk is full. Everything booked so far is safe. Free some space, then go on.</source>
        <translation>The disk is full. Everything booked so far is safe. Free some space, then go on.</translation>
    </message>
    <message>
        <source>The data folder cannot be written. Everything booked so far is safe. Check its rights.</source>
        <translation>The data folder cannot be written. Everything booked so far is safe. Check its rights.</translation>
    </message>
    <message>
        <source>The database is damaged. It was kept as it is. Call support before selling on.</source>
        <translation>The database is damaged. It was kept as it is. Call support before selling on.</translation>
    </message>
    <message>
        <source>The database does not answer. What was booked so far is safe. Kassa keeps trying.</source>
        <translation>The database does not answer. What was booked so far is safe. Kassa keeps trying.</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Signing</translation>
    </message>
    <message>
        <source>Sales cannot be kept</source>
        <translation>Sales cannot be kept</translation>
    </message>
    <message>
        <source>Web orders cannot arrive</source>
        <translation>Web orders cannot arrive</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) are booked and safe, only the paper is missing.</source>
        <translation>
            <numerusform>%n receipt is booked and safe, only the paper is missing.</numerusform>
            <numerusform>%n receipts are booked and safe, only the paper is missing.</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer does not print</source>
        <translation>The printer does not print</translation>
    </message>
    <message>
        <source>Printer: %1</source>
        <translation>Printer: %1</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>signing unit</comment>
        <translation>ready</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>not started</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>out of order</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>Receipts are not signed: nothing can be sold</source>
        <translation>Receipts are not signed: nothing can be sold</translation>
    </message>
    <message>
        <source>The database is older than receipts that were signed already. Orders wait and are not lost.</source>
        <translation>The database is older than receipts that were signed already. Orders wait and are not lost.</translation>
    </message>
    <message>
        <source>The register is closed: nothing can be sold</source>
        <translation>The register is closed: nothing can be sold</translation>
    </message>
    <message>
        <source>Its closing receipt is written. A new register needs a new data folder.</source>
        <translation>Its closing receipt is written. A new register needs a new data folder.</translation>
    </message>
    <message>
        <source>It has been so for more than 48 hours: report it in FinanzOnline.</source>
        <translation>It has been so for more than 48 hours: report it in FinanzOnline.</translation>
    </message>
    <message>
        <source>The first receipt needs it. Orders wait and are not lost.</source>
        <translation>The first receipt needs it. Orders wait and are not lost.</translation>
    </message>
    <message>
        <source>Selling goes on: receipts say so, as the law wants it.</source>
        <translation>Selling goes on: receipts say so, as the law wants it.</translation>
    </message>
    <message>
        <source>The signing unit was out of order</source>
        <translation>The signing unit was out of order</translation>
    </message>
    <message>
        <source>silent for %1 min</source>
        <translation>silent for %1&#xa0;min</translation>
    </message>
    <message>
        <source>never asked</source>
        <translation>never asked</translation>
    </message>
    <message>
        <source>waits for the printer</source>
        <translation>waits for the printer</translation>
    </message>
    <message>
        <source>few orders</source>
        <translation>few orders</translation>
    </message>
    <message>
        <source>asked %1</source>
        <comment>order printer, age</comment>
        <translation>asked %1</translation>
    </message>
    <message>
        <source>The order printer has been silent for %1 min</source>
        <translation>The order printer has been silent for %1&#xa0;min</translation>
    </message>
    <message>
        <source>The order printer has not asked yet</source>
        <translation>The order printer has not asked yet</translation>
    </message>
    <message>
        <source>Orders that need a yes wait and can be answered here. Look at its power, paper and network, and whether both addresses are typed in.</source>
        <translation>Orders that need a yes wait and can be answered here. Look at its power, paper and network, and whether both addresses are typed in.</translation>
    </message>
    <message>
        <source>Unusually few orders</source>
        <translation>Unusually few orders</translation>
    </message>
    <message>
        <source>At this hour they usually come faster. Look whether the web shop is open and reaches this till.</source>
        <translation>At this hour they usually come faster. Look whether the web shop is open and reaches this till.</translation>
    </message>
    <message>
        <source>The last one came %1; at this hour they usually come faster. Look whether the web shop is open and reaches this till.</source>
        <translation>The last one came %1; at this hour they usually come faster. Look whether the web shop is open and reaches this till.</translation>
    </message>
    <message>
        <source>refuses us</source>
        <translation>refuses us</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
    <message>
        <source>no link</source>
        <translation>no link</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>sending</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>link</comment>
        <translation>ready</translation>
    </message>
    <message>
        <source>%1 refuses this till</source>
        <translation>%1 refuses this till</translation>
    </message>
    <message>
        <source>Sales go on and are kept for it. Check the settings of the link.</source>
        <translation>Sales go on and are kept for it. Check the settings of the link.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n message(s) to decide</source>
        <translation>
            <numerusform>%1: %n message to decide</numerusform>
            <numerusform>%1: %n messages to decide</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody knows whether they arrived, or they were refused. Sales are safe. Choose what to do.</source>
        <translation>Nobody knows whether they arrived, or they were refused. Sales are safe. Choose what to do.</translation>
    </message>
    <message>
        <source>certificate ended</source>
        <translation>certificate ended</translation>
    </message>
    <message>
        <source>certificate ends</source>
        <translation>certificate ends</translation>
    </message>
    <message>
        <source>The signing certificate has ended</source>
        <translation>The signing certificate has ended</translation>
    </message>
    <message>
        <source>Selling and signing go on. Put a new certificate in as soon as you can.</source>
        <translation>Selling and signing go on. Put a new certificate in as soon as you can.</translation>
    </message>
    <message>
        <source>The Jahresbeleg %1 must be checked</source>
        <translation>The Jahresbeleg %1 must be checked</translation>
    </message>
    <message>
        <source>The 15th of February has passed: do it now, then say so in the settings.</source>
        <translation>The 15th of February has passed: do it now, then say so in the settings.</translation>
    </message>
    <message>
        <source>By the 15th of February; then say so in the settings.</source>
        <translation>By the 15th of February; then say so in the settings.</translation>
    </message>
</context>
<context>
    <name>kassa::shell::MainWindow</name>
    <message>
        <source>New order %1</source>
        <translation>New order %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new order(s)</source>
        <translation>
            <numerusform>%n new order</numerusform>
            <numerusform>%n new orders</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Till %1</source>
        <translation>Till %1</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>session %1</translation>
    </message>
    <message>
        <source>no session</source>
        <translation>no session</translation>
    </message>
    <message>
        <source>Kassa</source>
        <translation>Kassa</translation>
    </message>
    <message>
        <source>%1 – Kassa</source>
        <translation>%1 – Kassa</translation>
    </message>
</context>
<context>
    <name>kassa::shell::Rail</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>orders that need a person</comment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Sale</translation>
    </message>
    <message>
        <source>Extern mode</source>
        <translation>Extern mode</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>External orders</source>
        <translation>External orders</translation>
    </message>
    <message>
        <source>Print jobs</source>
        <translation>Print jobs</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Screens</translation>
    </message>
</context>
<context>
    <name>kassa::shell::TopBar</name>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
</context>
<context>
    <name>kassa::text</name>
    <message>
        <source>The request is not valid UTF-8. Send the body as UTF-8.</source>
        <translation>The request is not valid UTF-8. Send the body as UTF-8.</translation>
    </message>
    <message>
        <source>The request is not valid JSON: reading stopped at byte %1. Check commas, quotes and brackets near it.</source>
        <translation>The request is not valid JSON: reading stopped at byte %1. Check commas, quotes and brackets near it.</translation>
    </message>
    <message>
        <source>The request is nested more than %1 levels deep. Send it flatter.</source>
        <translation>The request is nested more than %1 levels deep. Send it flatter.</translation>
    </message>
    <message>
        <source>The request holds a number that is far too large. Check the amounts.</source>
        <translation>The request holds a number that is far too large. Check the amounts.</translation>
    </message>
    <message>
        <source>The request holds more than %1 values. Split the order.</source>
        <translation>The request holds more than %1 values. Split the order.</translation>
    </message>
    <message>
        <source>Batch requests are not supported. Send one JSON object per request.</source>
        <translation>Batch requests are not supported. Send one JSON object per request.</translation>
    </message>
    <message>
        <source>The request must be a JSON object with jsonrpc, id, method and params.</source>
        <translation>The request must be a JSON object with jsonrpc, id, method and params.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice in the same object. Send every key once.</source>
        <translation>The key &quot;%1&quot; stands twice in the same object. Send every key once.</translation>
    </message>
    <message>
        <source>id must be null, a short text or an integer.</source>
        <translation>id must be null, a short text or an integer.</translation>
    </message>
    <message>
        <source>jsonrpc must be the text &quot;2.0&quot;.</source>
        <translation>jsonrpc must be the text &quot;2.0&quot;.</translation>
    </message>
    <message>
        <source>method must be the text &quot;call&quot;.</source>
        <translation>method must be the text &quot;call&quot;.</translation>
    </message>
    <message>
        <source>The method &quot;%1&quot; is unknown. The only method is &quot;call&quot;.</source>
        <translation>The method &quot;%1&quot; is unknown. The only method is &quot;call&quot;.</translation>
    </message>
    <message>
        <source>params must be a JSON object that holds the object order.</source>
        <translation>params must be a JSON object that holds the object order.</translation>
    </message>
    <message>
        <source>params.order must be a JSON object.</source>
        <translation>params.order must be a JSON object.</translation>
    </message>
    <message>
        <source>Access denied: auth_token is missing. Send the security token that the till shows in its settings.</source>
        <translation>Access denied: auth_token is missing. Send the security token that the till shows in its settings.</translation>
    </message>
    <message>
        <source>Access denied: auth_token is wrong. Send the security token that the till shows in its settings.</source>
        <translation>Access denied: auth_token is wrong. Send the security token that the till shows in its settings.</translation>
    </message>
    <message>
        <source>%1 is missing. This field is mandatory.</source>
        <translation>%1 is missing. This field is mandatory.</translation>
    </message>
    <message>
        <source>%1 is empty. This field is mandatory.</source>
        <translation>%1 is empty. This field is mandatory.</translation>
    </message>
    <message>
        <source>%1 must be a text.</source>
        <translation>%1 must be a text.</translation>
    </message>
    <message>
        <source>%1 must be a text or an integer.</source>
        <translation>%1 must be a text or an integer.</translation>
    </message>
    <message>
        <source>%1 must be a number such as 12.50, with a point and without exponent when sent as text; &quot;%2&quot; is none.</source>
        <translation>%1 must be a number such as 12.50, with a point and without exponent when sent as text; &quot;%2&quot; is none.</translation>
    </message>
    <message>
        <source>%1 must be a tax rate in percent as text or number, such as &quot;20&quot;.</source>
        <translation>%1 must be a tax rate in percent as text or number, such as &quot;20&quot;.</translation>
    </message>
    <message>
        <source>%1 must be true or false, without quotes.</source>
        <translation>%1 must be true or false, without quotes.</translation>
    </message>
    <message>
        <source>%1 must be a JSON object.</source>
        <translation>%1 must be a JSON object.</translation>
    </message>
    <message>
        <source>%1 must be a JSON array.</source>
        <translation>%1 must be a JSON array.</translation>
    </message>
    <message>
        <source>%1 is empty. At least one entry is needed.</source>
        <translation>%1 is empty. At least one entry is needed.</translation>
    </message>
    <message>
        <source>%1 is missing. With autoprint the payments must be sent.</source>
        <translation>%1 is missing. With autoprint the payments must be sent.</translation>
    </message>
    <message>
        <source>%1 is missing. A payment of type UNBAR names its method.</source>
        <translation>%1 is missing. A payment of type UNBAR names its method.</translation>
    </message>
    <message>
        <source>%1 is missing. Send station or user.</source>
        <translation>%1 is missing. Send station or user.</translation>
    </message>
    <message>
        <source>%1 is missing. Product &quot;%2&quot; is new: it needs a name.</source>
        <translation>%1 is missing. Product &quot;%2&quot; is new: it needs a name.</translation>
    </message>
    <message>
        <source>%1 is missing. Product &quot;%2&quot; is new: it needs a tax code.</source>
        <translation>%1 is missing. Product &quot;%2&quot; is new: it needs a tax code.</translation>
    </message>
    <message>
        <source>%1 is missing. Product &quot;%2&quot; has no tax code at the till either.</source>
        <translation>%1 is missing. Product &quot;%2&quot; has no tax code at the till either.</translation>
    </message>
    <message>
        <source>%1 has too many decimals: &quot;%2&quot;. At most %3 are allowed.</source>
        <translation>%1 has too many decimals: &quot;%2&quot;. At most %3 are allowed.</translation>
    </message>
    <message>
        <source>%1 is out of range: &quot;%2&quot;.</source>
        <translation>%1 is out of range: &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 is too long: %3 characters. At most %2 are allowed.</source>
        <translation>%1 is too long: %3 characters. At most %2 are allowed.</translation>
    </message>
    <message>
        <source>%1 has too many entries. At most %2 are allowed.</source>
        <translation>%1 has too many entries. At most %2 are allowed.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;. Allowed are P (product), T (text) and K (external invoice).</source>
        <translation>%1 is &quot;%2&quot;. Allowed are P (product), T (text) and K (external invoice).</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;. Allowed are item, delivery and fee.</source>
        <translation>%1 is &quot;%2&quot;. Allowed are item, delivery and fee.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;. Allowed are BAR and UNBAR.</source>
        <translation>%1 is &quot;%2&quot;. Allowed are BAR and UNBAR.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;. Allowed are Frau and Herr.</source>
        <translation>%1 is &quot;%2&quot;. Allowed are Frau and Herr.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;. Allowed are auto, none, printer and screen.</source>
        <translation>%1 is &quot;%2&quot;. Allowed are auto, none, printer and screen.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;. Allowed are delivery, pickup and table.</source>
        <translation>%1 is &quot;%2&quot;. Allowed are delivery, pickup and table.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;. Send date and time as ISO 8601, such as 2026-12-24T18:30:00+01:00.</source>
        <translation>%1 is &quot;%2&quot;. Send date and time as ISO 8601, such as 2026-12-24T18:30:00+01:00.</translation>
    </message>
    <message>
        <source>%1: quantity times unit price is too large for the till.</source>
        <translation>%1: quantity times unit price is too large for the till.</translation>
    </message>
    <message>
        <source>%1 is %3, but the lines sum to %2. Lines of type P count quantity times unit_price, rounded per line, lines of type K their amount.</source>
        <translation>%1 is %3, but the lines sum to %2. Lines of type P count quantity times unit_price, rounded per line, lines of type K their amount.</translation>
    </message>
    <message>
        <source>%1 sum to %2, but the order&apos;s total is %3. Both must be equal.</source>
        <translation>%1 sum to %2, but the order&apos;s total is %3. Both must be equal.</translation>
    </message>
    <message>
        <source>%1: product &quot;%2&quot; is unknown. Create it at the till or send create_products.</source>
        <translation>%1: product &quot;%2&quot; is unknown. Create it at the till or send create_products.</translation>
    </message>
    <message>
        <source>%1: station &quot;%2&quot; is unknown at this till.</source>
        <translation>%1: station &quot;%2&quot; is unknown at this till.</translation>
    </message>
    <message>
        <source>%1: user &quot;%2&quot; is unknown at this till.</source>
        <translation>%1: user &quot;%2&quot; is unknown at this till.</translation>
    </message>
    <message>
        <source>%1: station &quot;%2&quot; and user &quot;%3&quot; belong to different tills; this user sells at station &quot;%4&quot;.</source>
        <translation>%1: station &quot;%2&quot; and user &quot;%3&quot; belong to different tills; this user sells at station &quot;%4&quot;.</translation>
    </message>
    <message>
        <source>%1: country &quot;%2&quot; is unknown. Send its ISO code, such as AT.</source>
        <translation>%1: country &quot;%2&quot; is unknown. Send its ISO code, such as AT.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a valid VAT number. Send one like %3 or leave it empty.</source>
        <translation>%1: &quot;%2&quot; is not a valid VAT number. Send one like %3 or leave it empty.</translation>
    </message>
    <message>
        <source>%1: the check digit of VAT number &quot;%2&quot; is wrong. Correct it or leave it empty.</source>
        <translation>%1: the check digit of VAT number &quot;%2&quot; is wrong. Correct it or leave it empty.</translation>
    </message>
    <message>
        <source>%1: VAT number &quot;%2&quot; does not begin with a country code. Send one like ATU12345675 or leave it empty.</source>
        <translation>%1: VAT number &quot;%2&quot; does not begin with a country code. Send one like ATU12345675 or leave it empty.</translation>
    </message>
    <message>
        <source>%1: tax code &quot;%2&quot; does not exist in %3. Valid today: %4.</source>
        <translation>%1: tax code &quot;%2&quot; does not exist in %3. Valid today: %4.</translation>
    </message>
    <message>
        <source>%1: tax code &quot;%2&quot; is valid in %3 only from %4 on.</source>
        <translation>%1: tax code &quot;%2&quot; is valid in %3 only from %4 on.</translation>
    </message>
    <message>
        <source>%1: tax code &quot;%2&quot; was valid in %3 only until %4.</source>
        <translation>%1: tax code &quot;%2&quot; was valid in %3 only until %4.</translation>
    </message>
    <message>
        <source>%1: tax code &quot;%2&quot; is not valid in %3 today. Valid today: %4.</source>
        <translation>%1: tax code &quot;%2&quot; is not valid in %3 today. Valid today: %4.</translation>
    </message>
    <message>
        <source>order.ref: order &quot;%1&quot; is already being worked on and this request has other content (%2). Send it unchanged or under a new ref.</source>
        <translation>order.ref: order &quot;%1&quot; is already being worked on and this request has other content (%2). Send it unchanged or under a new ref.</translation>
    </message>
    <message>
        <source>Receipt %1 is booked, its print is still pending.</source>
        <translation>Receipt %1 is booked, its print is still pending.</translation>
    </message>
    <message>
        <source>Time-out: order &quot;%1&quot; is not paid yet. It stays open at the till; ask again with the same ref.</source>
        <translation>Time-out: order &quot;%1&quot; is not paid yet. It stays open at the till; ask again with the same ref.</translation>
    </message>
    <message>
        <source>Time-out: order &quot;%1&quot; is not accepted yet. It stays open at the till; ask again with the same ref.</source>
        <translation>Time-out: order &quot;%1&quot; is not accepted yet. It stays open at the till; ask again with the same ref.</translation>
    </message>
    <message>
        <source>The order was cancelled at the till.</source>
        <translation>The order was cancelled at the till.</translation>
    </message>
    <message>
        <source>The order was cancelled at the till: %1</source>
        <translation>The order was cancelled at the till: %1</translation>
    </message>
    <message>
        <source>The order was rejected.</source>
        <translation>The order was rejected.</translation>
    </message>
    <message>
        <source>The order was rejected: %1</source>
        <translation>The order was rejected: %1</translation>
    </message>
    <message>
        <source>Already paid online: refund %1.</source>
        <translation>Already paid online: refund %1.</translation>
    </message>
    <message>
        <source>order.ref: order &quot;%1&quot; was already finished with receipt %2.</source>
        <translation>order.ref: order &quot;%1&quot; was already finished with receipt %2.</translation>
    </message>
    <message>
        <source>Too many waiting calls, nothing was stored. Use external-nb or try again later.</source>
        <translation>Too many waiting calls, nothing was stored. Use external-nb or try again later.</translation>
    </message>
    <message>
        <source>The till is closing, the order stays open. Ask again with the same ref.</source>
        <translation>The till is closing, the order stays open. Ask again with the same ref.</translation>
    </message>
    <message>
        <source>Technical failure: the till&apos;s disk is full. Nothing was stored; try again later.</source>
        <translation>Technical failure: the till&apos;s disk is full. Nothing was stored; try again later.</translation>
    </message>
    <message>
        <source>Technical failure: the till cannot write to its database. Nothing was stored; try again later.</source>
        <translation>Technical failure: the till cannot write to its database. Nothing was stored; try again later.</translation>
    </message>
    <message>
        <source>Technical failure: the till&apos;s database is damaged. Nothing was stored.</source>
        <translation>Technical failure: the till&apos;s database is damaged. Nothing was stored.</translation>
    </message>
    <message>
        <source>Technical failure in the till&apos;s database. Nothing was stored; try again later.</source>
        <translation>Technical failure in the till&apos;s database. Nothing was stored; try again later.</translation>
    </message>
    <message>
        <source>Technical failure at the till. Ask again with the same ref.</source>
        <translation>Technical failure at the till. Ask again with the same ref.</translation>
    </message>
    <message>
        <source>on delivery</source>
        <translation>on delivery</translation>
    </message>
    <message>
        <source>No cash session is open. Open a session first; nothing was changed.</source>
        <translation>No cash session is open. Open a session first; nothing was changed.</translation>
    </message>
    <message>
        <source>A cash session is already open at this till.</source>
        <translation>A cash session is already open at this till.</translation>
    </message>
    <message>
        <source>This order was already finished. Nothing was booked twice.</source>
        <translation>This order was already finished. Nothing was booked twice.</translation>
    </message>
    <message>
        <source>This order was already cancelled. Nothing was changed.</source>
        <translation>This order was already cancelled. Nothing was changed.</translation>
    </message>
    <message>
        <source>This order was already accepted. Nothing was changed.</source>
        <translation>This order was already accepted. Nothing was changed.</translation>
    </message>
    <message>
        <source>This order waits for no confirmation. Nothing was changed.</source>
        <translation>This order waits for no confirmation. Nothing was changed.</translation>
    </message>
    <message>
        <source>This order must be accepted before it can be paid.</source>
        <translation>This order must be accepted before it can be paid.</translation>
    </message>
    <message>
        <source>This order does not exist any more.</source>
        <translation>This order does not exist any more.</translation>
    </message>
    <message>
        <source>The payments do not add up to the total. Nothing was booked; check the amounts.</source>
        <translation>The payments do not add up to the total. Nothing was booked; check the amounts.</translation>
    </message>
    <message>
        <source>Test order, not booked</source>
        <translation>Test order, not booked</translation>
    </message>
    <message>
        <source>The test order did not reach the till at %1. Check address and port in the settings.</source>
        <translation>The test order did not reach the till at %1. Check address and port in the settings.</translation>
    </message>
    <message>
        <source>The database is in use by another program. Nothing was stored; try again.</source>
        <translation>The database is in use by another program. Nothing was stored; try again.</translation>
    </message>
    <message>
        <source>Not saved: this value of %1 is not allowed. The old one stays in force.</source>
        <translation>Not saved: this value of %1 is not allowed. The old one stays in force.</translation>
    </message>
    <message>
        <source>Not saved: the station can be changed only while no cash session is open. Close the session first.</source>
        <translation>Not saved: the station can be changed only while no cash session is open. Close the session first.</translation>
    </message>
    <message>
        <source>The settings could not be written to %1; the old ones stay in force. Check the disk and the rights of the folder.</source>
        <translation>The settings could not be written to %1; the old ones stay in force. Check the disk and the rights of the folder.</translation>
    </message>
    <message>
        <source>The printer %1 is not installed. The receipt is booked; choose a printer in the settings and print again.</source>
        <translation>The printer %1 is not installed. The receipt is booked; choose a printer in the settings and print again.</translation>
    </message>
    <message>
        <source>The receipt font DejaVu Sans Mono is missing. The receipt is booked; install the font and print again.</source>
        <translation>The receipt font DejaVu Sans Mono is missing. The receipt is booked; install the font and print again.</translation>
    </message>
    <message>
        <source>The receipt could not be written to %1. It is booked; make room and print again.</source>
        <translation>The receipt could not be written to %1. It is booked; make room and print again.</translation>
    </message>
    <message>
        <source>The printer %1 did not take the receipt. It is booked; check the printer and print again.</source>
        <translation>The printer %1 did not take the receipt. It is booked; check the printer and print again.</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened (%2): check that the folder exists and may be read.</source>
        <translation>The database %1 cannot be opened (%2): check that the folder exists and may be read.</translation>
    </message>
    <message>
        <source>The database %1 was written by a newer Kassa: start that version; the file was not touched.</source>
        <translation>The database %1 was written by a newer Kassa: start that version; the file was not touched.</translation>
    </message>
    <message>
        <source>The database %1 is damaged (%2): the file was kept; restore a backup or start with another data folder.</source>
        <translation>The database %1 is damaged (%2): the file was kept; restore a backup or start with another data folder.</translation>
    </message>
    <message>
        <source>The database %1 cannot be written: check the permissions of file and folder.</source>
        <translation>The database %1 cannot be written: check the permissions of file and folder.</translation>
    </message>
    <message>
        <source>The disk is full, %1 cannot be written: make room and start again.</source>
        <translation>The disk is full, %1 cannot be written: make room and start again.</translation>
    </message>
    <message>
        <source>The database %1 is in use by another program: close it and start again.</source>
        <translation>The database %1 is in use by another program: close it and start again.</translation>
    </message>
    <message>
        <source>The database %1 cannot be used: %2</source>
        <translation>The database %1 cannot be used: %2</translation>
    </message>
    <message>
        <source>Port %2 on %1 is in use by another program: close it, or choose another port with --port or [server] port.</source>
        <translation>Port %2 on %1 is in use by another program: close it, or choose another port with --port or [server] port.</translation>
    </message>
    <message>
        <source>This machine has no network address %1: correct [server] address in kassa.ini.</source>
        <translation>This machine has no network address %1: correct [server] address in kassa.ini.</translation>
    </message>
    <message>
        <source>The TLS certificate %1 cannot be read: correct [server] tls_certificate in kassa.ini.</source>
        <translation>The TLS certificate %1 cannot be read: correct [server] tls_certificate in kassa.ini.</translation>
    </message>
    <message>
        <source>The TLS key %1 cannot be read: correct [server] tls_key in kassa.ini.</source>
        <translation>The TLS key %1 cannot be read: correct [server] tls_key in kassa.ini.</translation>
    </message>
    <message>
        <source>The TLS key %2 does not belong to the certificate %1: correct both in kassa.ini.</source>
        <translation>The TLS key %2 does not belong to the certificate %1: correct both in kassa.ini.</translation>
    </message>
    <message>
        <source>Kassa cannot listen on %1 port %2: %3</source>
        <translation>Kassa cannot listen on %1 port %2: %3</translation>
    </message>
    <message>
        <source>The database is older than receipt %1, which was signed already: nothing is signed until you confirm this in the settings under Signing, or start a new register. No order is lost; they wait.</source>
        <translation>The database is older than receipt %1, which was signed already: nothing is signed until you confirm this in the settings under Signing, or start a new register. No order is lost; they wait.</translation>
    </message>
    <message>
        <source>This register is closed: its closing receipt is written. Start a new register with a new data folder and a new cashbox_id.</source>
        <translation>This register is closed: its closing receipt is written. Start a new register with a new data folder and a new cashbox_id.</translation>
    </message>
    <message>
        <source>Before the first sale the start receipt must be signed, and the signing unit does not work: %1</source>
        <translation>Before the first sale the start receipt must be signed, and the signing unit does not work: %1</translation>
    </message>
    <message>
        <source>The signing unit is not set up: complete the settings under Signing.</source>
        <translation>The signing unit is not set up: complete the settings under Signing.</translation>
    </message>
    <message>
        <source>The key file of the signing cannot be read, or holds no P-256 key.</source>
        <translation>The key file of the signing cannot be read, or holds no P-256 key.</translation>
    </message>
    <message>
        <source>The signing certificate cannot be read, or holds no P-256 key.</source>
        <translation>The signing certificate cannot be read, or holds no P-256 key.</translation>
    </message>
    <message>
        <source>Key and certificate of the signing do not belong together.</source>
        <translation>Key and certificate of the signing do not belong together.</translation>
    </message>
    <message>
        <source>There is no smart card reader, or not the one in the settings: connect it.</source>
        <translation>There is no smart card reader, or not the one in the settings: connect it.</translation>
    </message>
    <message>
        <source>There is no card in the reader: put the signature card in.</source>
        <translation>There is no card in the reader: put the signature card in.</translation>
    </message>
    <message>
        <source>This card cannot be used for signing.</source>
        <translation>This card cannot be used for signing.</translation>
    </message>
    <message>
        <source>The card refused the PIN. It is not tried again, because the card would lock itself: correct it in the settings.</source>
        <translation>The card refused the PIN. It is not tried again, because the card would lock itself: correct it in the settings.</translation>
    </message>
    <message>
        <source>The signature card does not answer as it should: take it out and put it in again.</source>
        <translation>The signature card does not answer as it should: take it out and put it in again.</translation>
    </message>
    <message>
        <source>The signing service cannot be reached: check the network.</source>
        <translation>The signing service cannot be reached: check the network.</translation>
    </message>
    <message>
        <source>The signing service refused user or password.</source>
        <translation>The signing service refused user or password.</translation>
    </message>
    <message>
        <source>The signing unit gave an answer that does not fit.</source>
        <translation>The signing unit gave an answer that does not fit.</translation>
    </message>
    <message>
        <source>The signing unit does not answer in time.</source>
        <translation>The signing unit does not answer in time.</translation>
    </message>
    <message>
        <source>A self-made key may only sign for a cashbox_id that begins with TEST.</source>
        <translation>A self-made key may only sign for a cashbox_id that begins with TEST.</translation>
    </message>
    <message>
        <source>[fiscal] mode=rksv needs a cashbox_id without an underscore: correct it in kassa.ini.</source>
        <translation>[fiscal] mode=rksv needs a cashbox_id without an underscore: correct it in kassa.ini.</translation>
    </message>
    <message>
        <source>[fiscal] mode=rksv needs a turnover_key of 32 bytes in base64: make one with &quot;openssl rand -base64 32&quot; and write it into kassa.ini.</source>
        <translation>[fiscal] mode=rksv needs a turnover_key of 32 bytes in base64: make one with &quot;openssl rand -base64 32&quot; and write it into kassa.ini.</translation>
    </message>
    <message>
        <source>This database belongs to the register %1, kassa.ini names %2: restore cashbox_id, or start a new register with another data folder.</source>
        <translation>This database belongs to the register %1, kassa.ini names %2: restore cashbox_id, or start a new register with another data folder.</translation>
    </message>
    <message>
        <source>This database was signed with the turnover key whose check value is %1, the one in kassa.ini has %2: restore turnover_key, or start a new register with another data folder.</source>
        <translation>This database was signed with the turnover key whose check value is %1, the one in kassa.ini has %2: restore turnover_key, or start a new register with another data folder.</translation>
    </message>
    <message>
        <source>The turnover counter of this database has %1 bytes: restore counter_length in kassa.ini.</source>
        <translation>The turnover counter of this database has %1 bytes: restore counter_length in kassa.ini.</translation>
    </message>
    <message>
        <source>This database belongs to the signed register %1, which is not closed: restore [fiscal] mode=rksv, or start with another data folder.</source>
        <translation>This database belongs to the signed register %1, which is not closed: restore [fiscal] mode=rksv, or start with another data folder.</translation>
    </message>
    <message>
        <source>Nothing is due for this order: its money was received, it was cancelled, or it was paid at once. Nothing was booked.</source>
        <translation>Nothing is due for this order: its money was received, it was cancelled, or it was paid at once. Nothing was booked.</translation>
    </message>
    <message>
        <source>Order printers are switched off: switch them on in the settings, then send the test order again.</source>
        <translation>Order printers are switched off: switch them on in the settings, then send the test order again.</translation>
    </message>
    <message>
        <source>nobody answered in time</source>
        <translation>nobody answered in time</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Check that the folder exists, may be written and has room. The till works on.</source>
        <translation>%1 could not be written (%2). Check that the folder exists, may be written and has room. The till works on.</translation>
    </message>
    <message>
        <source>%1 is no whole copy of a Kassa database (%2). Choose another one; nothing was changed.</source>
        <translation>%1 is no whole copy of a Kassa database (%2). Choose another one; nothing was changed.</translation>
    </message>
    <message>
        <source>%1 could not be written. Check that the folder may be written and has room, or choose another one.</source>
        <translation>%1 could not be written. Check that the folder may be written and has room, or choose another one.</translation>
    </message>
    <message>
        <source>The report did not get onto paper (%1). Its figures are safe; check the printer and print it again.</source>
        <translation>The report did not get onto paper (%1). Its figures are safe; check the printer and print it again.</translation>
    </message>
    <message>
        <source>Only %1 is in the drawer. Nothing was noted; check the amount.</source>
        <translation>Only %1 is in the drawer. Nothing was noted; check the amount.</translation>
    </message>
    <message>
        <source>The TLS certificate of the signing service is not valid: nothing was sent to it. Check its address, and the clock.</source>
        <translation>The TLS certificate of the signing service is not valid: nothing was sent to it. Check its address, and the clock.</translation>
    </message>
    <message>
        <source>Only an order can be paid on delivery: of a sale at the till nobody would know whose money is missing. Nothing was booked; choose another way of payment.</source>
        <translation>Only an order can be paid on delivery: of a sale at the till nobody would know whose money is missing. Nothing was booked; choose another way of payment.</translation>
    </message>
    <message>
        <source>The profile of the printer %1 is missing or wrong. The receipt is booked; choose a profile in the settings and print again.</source>
        <translation>The profile of the printer %1 is missing or wrong. The receipt is booked; choose a profile in the settings and print again.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. The receipt is booked and prints by itself; switch the printer on or choose another one.</source>
        <translation>%1 cannot be reached. The receipt is booked and prints by itself; switch the printer on or choose another one.</translation>
    </message>
    <message>
        <source>%1: no paper. The receipt is booked; put in a new roll and it prints by itself.</source>
        <translation>%1: no paper. The receipt is booked; put in a new roll and it prints by itself.</translation>
    </message>
    <message>
        <source>%1: the cover is open. The receipt is booked; close the cover and it prints by itself.</source>
        <translation>%1: the cover is open. The receipt is booked; close the cover and it prints by itself.</translation>
    </message>
    <message>
        <source>%1: the cutter is stuck. The receipt is booked; free the cutter and it prints by itself.</source>
        <translation>%1: the cutter is stuck. The receipt is booked; free the cutter and it prints by itself.</translation>
    </message>
    <message>
        <source>%1 reports a fault. The receipt is booked; switch the printer off and on, it prints by itself.</source>
        <translation>%1 reports a fault. The receipt is booked; switch the printer off and on, it prints by itself.</translation>
    </message>
    <message>
        <source>%1 refuses the receipt. It is booked; check the printer in the settings and print again.</source>
        <translation>%1 refuses the receipt. It is booked; check the printer in the settings and print again.</translation>
    </message>
    <message>
        <source>%1 fell silent while it was printing. Look whether the receipt came out; if not, print again.</source>
        <translation>%1 fell silent while it was printing. Look whether the receipt came out; if not, print again.</translation>
    </message>
    <message>
        <source>The receipt waited too long for its printer. It is booked; print it now or go on without paper.</source>
        <translation>The receipt waited too long for its printer. It is booked; print it now or go on without paper.</translation>
    </message>
    <message>
        <source>The loyalty system has a fault. It is tried again.</source>
        <translation>The loyalty system has a fault. It is tried again.</translation>
    </message>
    <message>
        <source>The loyalty system does not speak protocol 3.2.</source>
        <translation>The loyalty system does not speak protocol 3.2.</translation>
    </message>
    <message>
        <source>The loyalty system could not read the request.</source>
        <translation>The loyalty system could not read the request.</translation>
    </message>
    <message>
        <source>The loyalty system found a field of the wrong form.</source>
        <translation>The loyalty system found a field of the wrong form.</translation>
    </message>
    <message>
        <source>The loyalty system misses a field.</source>
        <translation>The loyalty system misses a field.</translation>
    </message>
    <message>
        <source>The loyalty system does not accept the signature. Kassa does not sign: set this till to no signature there.</source>
        <translation>The loyalty system does not accept the signature. Kassa does not sign: set this till to no signature there.</translation>
    </message>
    <message>
        <source>The loyalty system wants a signature. Kassa does not sign: set this till to no signature there.</source>
        <translation>The loyalty system wants a signature. Kassa does not sign: set this till to no signature there.</translation>
    </message>
    <message>
        <source>The loyalty system has no valid certificate for this till.</source>
        <translation>The loyalty system has no valid certificate for this till.</translation>
    </message>
    <message>
        <source>The card was not found.</source>
        <translation>The card was not found.</translation>
    </message>
    <message>
        <source>The loyalty system does not know this till.</source>
        <translation>The loyalty system does not know this till.</translation>
    </message>
    <message>
        <source>More bonuses than may be spent.</source>
        <translation>More bonuses than may be spent.</translation>
    </message>
    <message>
        <source>Not enough bonuses.</source>
        <translation>Not enough bonuses.</translation>
    </message>
    <message>
        <source>The card is blocked. Take another identifier, such as the phone number.</source>
        <translation>The card is blocked. Take another identifier, such as the phone number.</translation>
    </message>
    <message>
        <source>The loyalty system has blocked this till.</source>
        <translation>The loyalty system has blocked this till.</translation>
    </message>
    <message>
        <source>This operation was taken before.</source>
        <translation>This operation was taken before.</translation>
    </message>
    <message>
        <source>The operation was not found.</source>
        <translation>The operation was not found.</translation>
    </message>
    <message>
        <source>The operation is confirmed already.</source>
        <translation>The operation is confirmed already.</translation>
    </message>
    <message>
        <source>The operation is cancelled already.</source>
        <translation>The operation is cancelled already.</translation>
    </message>
    <message>
        <source>Wrong PIN.</source>
        <translation>Wrong PIN.</translation>
    </message>
    <message>
        <source>The loyalty system does not know the cashier.</source>
        <translation>The loyalty system does not know the cashier.</translation>
    </message>
    <message>
        <source>The holder of the card was not found.</source>
        <translation>The holder of the card was not found.</translation>
    </message>
    <message>
        <source>The card is not activated. It earns, but cannot be spent from.</source>
        <translation>The card is not activated. It earns, but cannot be spent from.</translation>
    </message>
    <message>
        <source>The discount could not be calculated.</source>
        <translation>The discount could not be calculated.</translation>
    </message>
    <message>
        <source>The purchase was not found.</source>
        <translation>The purchase was not found.</translation>
    </message>
    <message>
        <source>The receipt differs from the one sent before.</source>
        <translation>The receipt differs from the one sent before.</translation>
    </message>
    <message>
        <source>The operations came in the wrong order.</source>
        <translation>The operations came in the wrong order.</translation>
    </message>
    <message>
        <source>The card was charged too much.</source>
        <translation>The card was charged too much.</translation>
    </message>
    <message>
        <source>The purchase is confirmed already.</source>
        <translation>The purchase is confirmed already.</translation>
    </message>
    <message>
        <source>The payments do not fit the purchase.</source>
        <translation>The payments do not fit the purchase.</translation>
    </message>
    <message>
        <source>A limit of the card is reached.</source>
        <translation>A limit of the card is reached.</translation>
    </message>
    <message>
        <source>The bonuses could not be taken.</source>
        <translation>The bonuses could not be taken.</translation>
    </message>
    <message>
        <source>The operation belongs to another purchase.</source>
        <translation>The operation belongs to another purchase.</translation>
    </message>
    <message>
        <source>A coupon cannot be used.</source>
        <translation>A coupon cannot be used.</translation>
    </message>
    <message>
        <source>The loyalty system refused the purchase.</source>
        <translation>The loyalty system refused the purchase.</translation>
    </message>
    <message>
        <source>This till may not use the loyalty program.</source>
        <translation>This till may not use the loyalty program.</translation>
    </message>
    <message>
        <source>The purchase number was used before.</source>
        <translation>The purchase number was used before.</translation>
    </message>
    <message>
        <source>No loyalty program is set for the card.</source>
        <translation>No loyalty program is set for the card.</translation>
    </message>
    <message>
        <source>The bonus amount cannot be divided so.</source>
        <translation>The bonus amount cannot be divided so.</translation>
    </message>
    <message>
        <source>The goods belong to different companies.</source>
        <translation>The goods belong to different companies.</translation>
    </message>
    <message>
        <source>The loyalty system refused with code %1.</source>
        <translation>The loyalty system refused with code %1.</translation>
    </message>
    <message>
        <source>No link to the loyalty system. Bonuses are collected and booked later; spending and discounts are not possible now.</source>
        <translation>No link to the loyalty system. Bonuses are collected and booked later; spending and discounts are not possible now.</translation>
    </message>
    <message>
        <source>The loyalty system does not let this till in (HTTP %1). Check address, user and password in the settings.</source>
        <translation>The loyalty system does not let this till in (HTTP %1). Check address, user and password in the settings.</translation>
    </message>
    <message>
        <source>The address of the loyalty system is missing or wrong in the settings.</source>
        <translation>The address of the loyalty system is missing or wrong in the settings.</translation>
    </message>
    <message>
        <source>The loyalty system sent an answer that cannot be read.</source>
        <translation>The loyalty system sent an answer that cannot be read.</translation>
    </message>
    <message>
        <source>This is neither a card number nor a phone number nor a code from the app. Scan or type it again.</source>
        <translation>This is neither a card number nor a phone number nor a code from the app. Scan or type it again.</translation>
    </message>
    <message>
        <source>No link to the loyalty system, and a code from the app cannot be kept for later. Ask for the card or the phone number.</source>
        <translation>No link to the loyalty system, and a code from the app cannot be kept for later. Ask for the card or the phone number.</translation>
    </message>
    <message>
        <source>An earlier purchase with this card is still being taken back. Bonuses are collected; spending and discounts work once that has arrived.</source>
        <translation>An earlier purchase with this card is still being taken back. Bonuses are collected; spending and discounts work once that has arrived.</translation>
    </message>
    <message>
        <source>Messages for this card are still on their way, its balance is not up to date. Spending works once they have arrived.</source>
        <translation>Messages for this card are still on their way, its balance is not up to date. Spending works once they have arrived.</translation>
    </message>
    <message>
        <source>The loyalty system did not say whether it took the bonuses. They do not count for this sale; whatever was taken is given back.</source>
        <translation>The loyalty system did not say whether it took the bonuses. They do not count for this sale; whatever was taken is given back.</translation>
    </message>
    <message>
        <source>The bonuses taken from the card and the payments of this sale do not fit. Nothing was booked; give the bonuses back and pay again.</source>
        <translation>The bonuses taken from the card and the payments of this sale do not fit. Nothing was booked; give the bonuses back and pay again.</translation>
    </message>
    <message>
        <source>Bonuses are being taken at this moment. Nothing was booked; wait for the answer.</source>
        <translation>Bonuses are being taken at this moment. Nothing was booked; wait for the answer.</translation>
    </message>
    <message>
        <source>Bonus points</source>
        <translation>Bonus points</translation>
    </message>
    <message>
        <source>Loyalty discount</source>
        <translation>Loyalty discount</translation>
    </message>
    <message>
        <source>Bonuses for card %1 are credited later.</source>
        <translation>Bonuses for card %1 are credited later.</translation>
    </message>
</context>
</TS>
