<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>receipt</name>
    <message>
        <source>COPY</source>
        <translation>COPY</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>TEST</translation>
    </message>
    <message>
        <source>Not fiscalised</source>
        <translation>Not fiscalised</translation>
    </message>
    <message>
        <source>VAT ID %1</source>
        <translation>VAT ID %1</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Receipt %1</translation>
    </message>
    <message>
        <source>Till %1</source>
        <translation>Till %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Order %1</translation>
    </message>
    <message>
        <source>DELIVERY</source>
        <translation>DELIVERY</translation>
    </message>
    <message>
        <source>COLLECTION</source>
        <translation>COLLECTION</translation>
    </message>
    <message>
        <source>TABLE</source>
        <translation>TABLE</translation>
    </message>
    <message>
        <source>Customer no. %1</source>
        <translation>Customer no. %1</translation>
    </message>
    <message>
        <source>Fax %1</source>
        <translation>Fax %1</translation>
    </message>
    <message>
        <source>each %1</source>
        <translation>each %1</translation>
    </message>
    <message>
        <source>External invoice %1</source>
        <translation>External invoice %1</translation>
    </message>
    <message>
        <source>TOTAL %1</source>
        <translation>TOTAL %1</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Cash</translation>
    </message>
    <message>
        <source>Card/other</source>
        <translation>Card/other</translation>
    </message>
    <message>
        <source>On delivery</source>
        <translation>On delivery</translation>
    </message>
    <message>
        <source>On collection</source>
        <translation>On collection</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>VAT</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Tax</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Gross</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>Payment terms: %1</source>
        <translation>Payment terms: %1</translation>
    </message>
    <message>
        <source>CANCELLATION</source>
        <translation>CANCELLATION</translation>
    </message>
    <message>
        <source>of receipt %1</source>
        <translation>of receipt %1</translation>
    </message>
    <message>
        <source>X REPORT</source>
        <translation>X REPORT</translation>
    </message>
    <message>
        <source>Z REPORT</source>
        <translation>Z REPORT</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Session %1</translation>
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
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>From, to</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Refunds</translation>
    </message>
    <message>
        <source>Cancelled orders</source>
        <translation>Cancelled orders</translation>
    </message>
    <message>
        <source>Drawer opened without sale</source>
        <translation>Drawer opened without sale</translation>
    </message>
    <message>
        <source>TURNOVER %1</source>
        <translation>TURNOVER %1</translation>
    </message>
    <message>
        <source>External invoices</source>
        <translation>External invoices</translation>
    </message>
    <message>
        <source>Tenders</source>
        <translation>Tenders</translation>
    </message>
    <message>
        <source>Cash at the till</source>
        <translation>Cash at the till</translation>
    </message>
    <message>
        <source>Paid online: %1</source>
        <translation>Paid online: %1</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>Without category</source>
        <translation>Without category</translation>
    </message>
    <message>
        <source>Cashiers</source>
        <translation>Cashiers</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Drawer</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Float</translation>
    </message>
    <message>
        <source>Pay-in</source>
        <translation>Pay-in</translation>
    </message>
    <message>
        <source>Pay-out</source>
        <translation>Pay-out</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>CHANGE</source>
        <translation>CHANGE</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <translation>CANCELLED</translation>
    </message>
</context>
</TS>
