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
        <source>X REPORT</source>
        <translation>X-ОТЧЁТ</translation>
    </message>
    <message>
        <source>Z REPORT</source>
        <translation>Z-ОТЧЁТ</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Смена %1</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Открыта</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыта</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>На момент</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Чеков</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>С, по</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Возвраты</translation>
    </message>
    <message>
        <source>Cancelled orders</source>
        <translation>Отменено заказов</translation>
    </message>
    <message>
        <source>Drawer opened without sale</source>
        <translation>Ящик открыт без продажи</translation>
    </message>
    <message>
        <source>TURNOVER %1</source>
        <translation>ВЫРУЧКА %1</translation>
    </message>
    <message>
        <source>External invoices</source>
        <translation>Внешние счета</translation>
    </message>
    <message>
        <source>Tenders</source>
        <translation>Виды оплаты</translation>
    </message>
    <message>
        <source>Cash at the till</source>
        <translation>Наличные в кассе</translation>
    </message>
    <message>
        <source>Paid online: %1</source>
        <translation>Оплачено онлайн: %1</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Категории</translation>
    </message>
    <message>
        <source>Without category</source>
        <translation>Без категории</translation>
    </message>
    <message>
        <source>Cashiers</source>
        <translation>Кассиры</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>По часам</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Денежный ящик</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Размен</translation>
    </message>
    <message>
        <source>Pay-in</source>
        <translation>Внесение</translation>
    </message>
    <message>
        <source>Pay-out</source>
        <translation>Изъятие</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Должно быть</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Пересчитано</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Расхождение</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Причина: %1</translation>
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
