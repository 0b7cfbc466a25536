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
        <source>X REPORT</source>
        <translation>INFORME X</translation>
    </message>
    <message>
        <source>Z REPORT</source>
        <translation>INFORME Z</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sesión %1</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>Desde, hasta</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Devoluciones</translation>
    </message>
    <message>
        <source>Cancelled orders</source>
        <translation>Pedidos cancelados</translation>
    </message>
    <message>
        <source>Drawer opened without sale</source>
        <translation>Cajón abierto sin venta</translation>
    </message>
    <message>
        <source>TURNOVER %1</source>
        <translation>VENTAS %1</translation>
    </message>
    <message>
        <source>External invoices</source>
        <translation>Facturas externas</translation>
    </message>
    <message>
        <source>Tenders</source>
        <translation>Formas de pago</translation>
    </message>
    <message>
        <source>Cash at the till</source>
        <translation>Efectivo en caja</translation>
    </message>
    <message>
        <source>Paid online: %1</source>
        <translation>Pagado en línea: %1</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Without category</source>
        <translation>Sin categoría</translation>
    </message>
    <message>
        <source>Cashiers</source>
        <translation>Cajeros</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Cajón</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Fondo de caja</translation>
    </message>
    <message>
        <source>Pay-in</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Pay-out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
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
