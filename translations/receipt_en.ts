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
        <source>CHANGE</source>
        <translation>CHANGE</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <translation>CANCELLED</translation>
    </message>
</context>
</TS>
