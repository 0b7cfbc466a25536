<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>receipt</name>
    <message>
        <source>COPY</source>
        <translation>КОПИЯ</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>ТЕСТ</translation>
    </message>
    <message>
        <source>Not fiscalised</source>
        <translation>Не является фискальным чеком</translation>
    </message>
    <message>
        <source>VAT ID %1</source>
        <translation>ИНН %1</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Чек %1</translation>
    </message>
    <message>
        <source>Till %1</source>
        <translation>Касса %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Заказ %1</translation>
    </message>
    <message>
        <source>DELIVERY</source>
        <translation>ДОСТАВКА</translation>
    </message>
    <message>
        <source>COLLECTION</source>
        <translation>САМОВЫВОЗ</translation>
    </message>
    <message>
        <source>TABLE</source>
        <translation>СТОЛ</translation>
    </message>
    <message>
        <source>Customer no. %1</source>
        <translation>Клиент № %1</translation>
    </message>
    <message>
        <source>Fax %1</source>
        <translation>Факс %1</translation>
    </message>
    <message>
        <source>each %1</source>
        <translation>по %1</translation>
    </message>
    <message>
        <source>External invoice %1</source>
        <translation>Внешний счёт %1</translation>
    </message>
    <message>
        <source>TOTAL %1</source>
        <translation>ИТОГО %1</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Наличные</translation>
    </message>
    <message>
        <source>Card/other</source>
        <translation>Карта/другое</translation>
    </message>
    <message>
        <source>On delivery</source>
        <translation>При доставке</translation>
    </message>
    <message>
        <source>On collection</source>
        <translation>При получении</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Сдача</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>НДС</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Нетто</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Налог</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Брутто</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Примечание: %1</translation>
    </message>
    <message>
        <source>Payment terms: %1</source>
        <translation>Условия оплаты: %1</translation>
    </message>
    <message>
        <source>CANCELLATION</source>
        <translation>СТОРНО</translation>
    </message>
    <message>
        <source>of receipt %1</source>
        <translation>чека %1</translation>
    </message>
    <message>
        <source>CHANGE</source>
        <translation>ИЗМЕНЕНИЕ</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <translation>ОТМЕНЕНО</translation>
    </message>
</context>
</TS>
