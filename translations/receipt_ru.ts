<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>receipt</name>
    <message>
        <source>COPY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not fiscalised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT ID %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DELIVERY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COLLECTION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TABLE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer no. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fax %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External invoice %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TOTAL %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card/other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment terms: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
