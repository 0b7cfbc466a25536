<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>receipt</name>
    <message>
        <source>COPY</source>
        <translation>COPIA</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>PRUEBA</translation>
    </message>
    <message>
        <source>Not fiscalised</source>
        <translation>Sin validez fiscal</translation>
    </message>
    <message>
        <source>VAT ID %1</source>
        <translation>NIF-IVA %1</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Recibo %1</translation>
    </message>
    <message>
        <source>Till %1</source>
        <translation>Caja %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Pedido %1</translation>
    </message>
    <message>
        <source>DELIVERY</source>
        <translation>ENTREGA</translation>
    </message>
    <message>
        <source>COLLECTION</source>
        <translation>RECOGIDA</translation>
    </message>
    <message>
        <source>TABLE</source>
        <translation>MESA</translation>
    </message>
    <message>
        <source>Customer no. %1</source>
        <translation>N.º de cliente %1</translation>
    </message>
    <message>
        <source>Fax %1</source>
        <translation>Fax %1</translation>
    </message>
    <message>
        <source>each %1</source>
        <translation>a %1</translation>
    </message>
    <message>
        <source>External invoice %1</source>
        <translation>Factura externa %1</translation>
    </message>
    <message>
        <source>TOTAL %1</source>
        <translation>TOTAL %1</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Card/other</source>
        <translation>Tarjeta/otro</translation>
    </message>
    <message>
        <source>On delivery</source>
        <translation>A la entrega</translation>
    </message>
    <message>
        <source>On collection</source>
        <translation>Al recoger</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>IVA</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Payment terms: %1</source>
        <translation>Condiciones de pago: %1</translation>
    </message>
    <message>
        <source>CANCELLATION</source>
        <translation>ANULACIÓN</translation>
    </message>
    <message>
        <source>of receipt %1</source>
        <translation>del recibo %1</translation>
    </message>
    <message>
        <source>CHANGE</source>
        <translation>CAMBIO</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <translation>ANULADO</translation>
    </message>
</context>
</TS>
