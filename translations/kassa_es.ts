<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>LocaleFormat</name>
    <message>
        <source>%1 ct</source>
        <comment>euro cents</comment>
        <translation>%1&#xa0;cts</translation>
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
        <translation>bloqueante</translation>
    </message>
    <message>
        <source>non-blocking</source>
        <translation>no bloqueante</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Unknown fields ignored</source>
        <translation>Campos desconocidos ignorados</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Enviado otra vez</translation>
    </message>
    <message>
        <source>Content replaced</source>
        <translation>Contenido sustituido</translation>
    </message>
    <message>
        <source>Opened at the till</source>
        <translation>Abierto en la caja</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Devuelto a la cola</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Already paid online: refund</source>
        <translation>Ya pagado en línea: reembolsar</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impreso</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>No impreso</translation>
    </message>
    <message>
        <source>Web shop informed</source>
        <translation>Tienda web avisada</translation>
    </message>
    <message>
        <source>Web shop did not wait</source>
        <translation>La tienda web no esperó</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Test finished</source>
        <translation>Prueba terminada</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>para las %1</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>código %1</translation>
    </message>
    <message>
        <source>still missing</source>
        <translation>falta aún</translation>
    </message>
    <message>
        <source>Fetched by the order printer</source>
        <translation>Recogido por la impresora de pedidos</translation>
    </message>
    <message>
        <source>Fetched often, never answered</source>
        <translation>Recogido muchas veces, sin respuesta</translation>
    </message>
    <message>
        <source>Nobody answered in time</source>
        <translation>Nadie respondió a tiempo</translation>
    </message>
    <message>
        <source>Order printer answered late</source>
        <translation>La impresora de pedidos respondió tarde</translation>
    </message>
    <message>
        <source>Order printer answered again</source>
        <translation>La impresora de pedidos respondió otra vez</translation>
    </message>
    <message>
        <source>Order printer said the opposite, the first answer counts</source>
        <translation>La impresora de pedidos dijo lo contrario, cuenta la primera respuesta</translation>
    </message>
    <message>
        <source>Answer of the order printer not understood</source>
        <translation>No se entiende la respuesta de la impresora de pedidos</translation>
    </message>
    <message>
        <source>Money received</source>
        <translation>Dinero recibido</translation>
    </message>
    <message>
        <source>Not collected, receipt cancelled</source>
        <translation>No recogido, recibo anulado</translation>
    </message>
    <message>
        <source>accepted by rule</source>
        <translation>aceptado por regla</translation>
    </message>
    <message>
        <source>rejected by rule</source>
        <translation>rechazado por regla</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 veces</translation>
    </message>
    <message>
        <source>Waits for a yes</source>
        <translation>Espera respuesta</translation>
    </message>
    <message>
        <source>Turnover ticker informed</source>
        <translation>Teletipo de ventas informado</translation>
    </message>
    <message>
        <source>Turnover ticker not informed</source>
        <translation>Teletipo de ventas no informado</translation>
    </message>
    <message>
        <source>Loyalty system informed</source>
        <translation>Fidelización informada</translation>
    </message>
    <message>
        <source>Loyalty system not informed</source>
        <translation>Fidelización no informada</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Needs a yes</source>
        <translation>Por aceptar</translation>
    </message>
    <message>
        <source>Test order</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Being paid</source>
        <translation>En cobro</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Recogida</translation>
    </message>
    <message>
        <source>At the table</source>
        <translation>En la mesa</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>On delivery</source>
        <translation>A la entrega</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Factura %1</translation>
    </message>
    <message>
        <source>Answer: printer or till</source>
        <translation>Responde: impresora o caja</translation>
    </message>
    <message>
        <source>Answer: till</source>
        <translation>Responde: la caja</translation>
    </message>
    <message>
        <source>Money from whom brings it</source>
        <translation>Cobro en la entrega</translation>
    </message>
    <message>
        <source>Session and extern mode</source>
        <translation>Sesión y modo externo</translation>
    </message>
    <message>
        <source>Payment at the till</source>
        <translation>Pago en la caja</translation>
    </message>
    <message>
        <source>refund %1</source>
        <translation>devolver %1</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>sin pagar</translation>
    </message>
    <message>
        <source>to collect</source>
        <translation>por cobrar</translation>
    </message>
    <message>
        <source>not collected</source>
        <translation>no recogido</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagado</translation>
    </message>
    <message>
        <source>Order interface</source>
        <translation>Interfaz</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>no paper</source>
        <translation>Sin papel</translation>
    </message>
    <message>
        <source>cover open</source>
        <translation>Tapa abierta</translation>
    </message>
    <message>
        <source>cutter stuck</source>
        <translation>Cortador atascado</translation>
    </message>
    <message>
        <source>printer fault</source>
        <translation>Fallo de impresora</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>too old</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>no impreso</translation>
    </message>
    <message>
        <source>The printer has no paper. Put in a new roll: it prints by itself.</source>
        <translation>La impresora no tiene papel. Ponga un rollo nuevo: se imprimirá solo.</translation>
    </message>
    <message>
        <source>The cover of the printer is open. Close it: it prints by itself.</source>
        <translation>La tapa de la impresora está abierta. Ciérrela: se imprimirá solo.</translation>
    </message>
    <message>
        <source>The cutter of the printer is stuck. Free it: it prints by itself.</source>
        <translation>El cortador de la impresora está atascado. Libérelo: se imprimirá solo.</translation>
    </message>
    <message>
        <source>The printer reports a fault. Switch it off and on: it prints by itself.</source>
        <translation>La impresora indica un fallo. Apáguela y enciéndala: se imprimirá solo.</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Look at its power and cable: it prints by itself.</source>
        <translation>No se puede conectar con la impresora. Revise corriente y cable: se imprimirá solo.</translation>
    </message>
    <message>
        <source>It waits until the papers before it are printed.</source>
        <translation>Espera a que se impriman los anteriores.</translation>
    </message>
    <message>
        <source>It waited so long that nobody may want it any more. Nothing of it is on paper.</source>
        <translation>Ha esperado tanto que quizá ya nadie lo necesite. No se ha impreso nada.</translation>
    </message>
    <message>
        <source>Its printer is not there any more. Nothing of it is on paper.</source>
        <translation>Su impresora ya no existe. No se ha impreso nada.</translation>
    </message>
    <message>
        <source>The profile of its printer is missing. Choose one in the settings.</source>
        <translation>Falta el perfil de la impresora. Elija uno en los ajustes.</translation>
    </message>
    <message>
        <source>The receipt font is not installed. Nothing of it is on paper.</source>
        <translation>La fuente de los recibos no está instalada. No se ha impreso nada.</translation>
    </message>
    <message>
        <source>The file could not be written. Make room on the disk, then print it.</source>
        <translation>No se pudo escribir el archivo. Libere espacio e imprima.</translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing of it is on paper.</source>
        <translation>La impresora no lo aceptó. No se ha impreso nada.</translation>
    </message>
    <message>
        <source>Kitchen slip %1</source>
        <translation>Comanda %1</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copia de %1</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Recibo %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>imprimiendo</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>impreso</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>descartado</translation>
    </message>
    <message>
        <source>It is on its way to the printer.</source>
        <translation>Va de camino a la impresora.</translation>
    </message>
    <message>
        <source>The printer has all of it and is printing.</source>
        <translation>La impresora lo tiene todo y está imprimiendo.</translation>
    </message>
    <message>
        <source>Handed over. This printer does not say whether it came out.</source>
        <translation>Entregado. Esta impresora no confirma si ha salido.</translation>
    </message>
    <message>
        <source>The printer confirmed it.</source>
        <translation>La impresora lo ha confirmado.</translation>
    </message>
    <message>
        <source>The printer stopped in the middle of it and goes on by itself once that is mended.</source>
        <translation>La impresora se paró a la mitad y seguirá sola en cuanto se resuelva.</translation>
    </message>
    <message>
        <source>The printer fell silent in the middle of it. Look whether it came out; it is not printed twice by itself.</source>
        <translation>La impresora dejó de responder a la mitad. Mire si ha salido; no se imprimirá dos veces por sí solo.</translation>
    </message>
    <message>
        <source>Somebody decided to go on without this paper.</source>
        <translation>Se decidió seguir sin este papel.</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation>Impresora de recibos</translation>
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
        <translation>Supr</translation>
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
        <translation>Tienda web</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Refused: format</source>
        <translation>Rechazado: formato</translation>
    </message>
    <message>
        <source>Refused: rule</source>
        <translation>Rechazado: regla</translation>
    </message>
    <message>
        <source>Refused: field</source>
        <translation>Rechazado: campo</translation>
    </message>
    <message>
        <source>Refused: repeat</source>
        <translation>Rechazado: repetido</translation>
    </message>
    <message>
        <source>Refused: failure</source>
        <translation>Rechazado: fallo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
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
        <translation>Contiene caracteres que no se pueden imprimir. Escríbalo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Too long: at most %n characters.</source>
        <translation>
            <numerusform>Demasiado largo: máximo %n carácter.</numerusform>
            <numerusform>Demasiado largo: máximo %n caracteres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kassa::external_orders::AnswerPane</name>
    <message>
        <source>not sent yet</source>
        <translation>aún no enviada</translation>
    </message>
    <message>
        <source>There is no answer yet</source>
        <translation>Todavía no hay respuesta</translation>
    </message>
    <message>
        <source>The web shop waits for the answer</source>
        <translation>La tienda web espera la respuesta</translation>
    </message>
    <message>
        <source>It is sent after payment and printing, at %1 at the latest with code 4.</source>
        <translation>Sale tras el pago y la impresión, como tarde a las %1 con el código 4.</translation>
    </message>
    <message>
        <source>Time left for the answer</source>
        <translation>Tiempo restante para la respuesta</translation>
    </message>
    <message>
        <source>%1 of %2 min left</source>
        <translation>quedan %1 de %2&#xa0;min</translation>
    </message>
    <message>
        <source>There is no answer</source>
        <translation>No hay respuesta</translation>
    </message>
    <message>
        <source>No answer was sent</source>
        <translation>No se envió respuesta</translation>
    </message>
    <message>
        <source>The web shop went away or Kassa was closed meanwhile. What is stored stays; the web shop gets it by asking with the same ref again.</source>
        <translation>La tienda web cortó la conexión o Kassa se cerró entretanto. Lo guardado permanece; la tienda web lo recibe al preguntar otra vez con la misma ref.</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy response</source>
        <translation>Copiar la respuesta</translation>
    </message>
    <message>
        <source>Response JSON</source>
        <translation>JSON de la respuesta</translation>
    </message>
</context>
<context>
    <name>kassa::external_orders::ExportQuestion</name>
    <message>
        <source>Export as CSV</source>
        <translation>Exportar como CSV</translation>
    </message>
    <message>
        <source>The file cannot be written. Choose another folder.</source>
        <translation>No se puede escribir el archivo. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Type a file name, for instance orders.csv.</source>
        <translation>Escriba un nombre de archivo, por ejemplo pedidos.csv.</translation>
    </message>
    <message>
        <source>Type the whole path, from the first folder on.</source>
        <translation>Escriba la ruta completa, desde la primera carpeta.</translation>
    </message>
    <message>
        <source>This folder does not exist. Type another one.</source>
        <translation>Esta carpeta no existe. Escriba otra.</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>Se está escribiendo</translation>
    </message>
    <message>
        <source>All requests of this filter: %1</source>
        <translation>Todas las peticiones de este filtro: %1</translation>
    </message>
    <message>
        <source>Names of customers</source>
        <translation>Nombres de clientes</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Ocultos</translation>
    </message>
    <message>
        <source>With personal data</source>
        <translation>Con datos personales</translation>
    </message>
    <message>
        <source>Only the first letter of a name is written.</source>
        <translation>Del nombre solo se escribe la primera letra.</translation>
    </message>
    <message>
        <source>The file then holds personal data: keep it safe, delete it after use.</source>
        <translation>El archivo contiene entonces datos personales: guárdelo bien y bórrelo después.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
</context>
<context>
    <name>kassa::external_orders::ExternalOrdersPage</name>
    <message numerus="yes">
        <source>%n rows written to %1</source>
        <translation>
            <numerusform>%n fila escrita en %1</numerusform>
            <numerusform>%n filas escritas en %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kassa::external_orders::RequestDetailView</name>
    <message>
        <source>Response copied</source>
        <translation>Respuesta copiada</translation>
    </message>
    <message>
        <source>Request copied</source>
        <translation>Petición copiada</translation>
    </message>
    <message>
        <source>The request cannot be read</source>
        <translation>No se puede leer la petición</translation>
    </message>
    <message>
        <source>Nothing is lost: orders and receipts are stored. Try again; if it stays so, check the database with kassa --check.</source>
        <translation>No se ha perdido nada: pedidos y recibos están guardados. Inténtelo de nuevo; si sigue igual, compruebe la base de datos con kassa --check.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No request chosen</source>
        <translation>Ninguna petición elegida</translation>
    </message>
    <message>
        <source>Choose one above to see request, response and timeline.</source>
        <translation>Elija una arriba para ver petición, respuesta e historial.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>%1 · code %2</source>
        <translation>%1 · código %2</translation>
    </message>
    <message>
        <source>Stored as order</source>
        <translation>Guardado como pedido</translation>
    </message>
    <message>
        <source>nothing was stored</source>
        <translation>no se guardó nada</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy request</source>
        <translation>Copiar la petición</translation>
    </message>
    <message>
        <source>Request JSON</source>
        <translation>JSON de la petición</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Request and response</source>
        <translation>Petición y respuesta</translation>
    </message>
</context>
<context>
    <name>kassa::external_orders::RequestFilter</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>All status</source>
        <translation>Todo estado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>External orders</source>
        <translation>Pedidos externos</translation>
    </message>
    <message>
        <source>Search external orders</source>
        <translation>Buscar pedidos externos</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Periodo: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exportar como CSV</translation>
    </message>
    <message>
        <source>Ref, customer or text</source>
        <translation>Ref, cliente, texto</translation>
    </message>
</context>
<context>
    <name>kassa::external_orders::RequestList</name>
    <message>
        <source>External orders</source>
        <translation>Pedidos externos</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nada coincide</translation>
    </message>
    <message>
        <source>No external order fits the search and the filters.</source>
        <translation>Ningún pedido externo encaja con la búsqueda y los filtros.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>No external orders yet</source>
        <translation>Aún no hay pedidos externos</translation>
    </message>
    <message>
        <source>As soon as the web shop sends an order it stands here, refused ones too.</source>
        <translation>En cuanto la tienda web envíe un pedido, aparecerá aquí, también si se rechaza.</translation>
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
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Amount %1</source>
        <translation>Importe %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
</context>
<context>
    <name>kassa::externmode::ActionColumn</name>
    <message>
        <source>Ready in</source>
        <translation>Listo en</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>proposed time, short</comment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>another time</comment>
        <translation>Otro</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes, unit</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>Minutes until ready</source>
        <translation>Minutos hasta estar listo</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Card / other</source>
        <translation>Tarjeta / otro</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Reject …</source>
        <translation>Rechazar&#xa0;…</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Reimprimir</translation>
    </message>
    <message>
        <source>Next order</source>
        <translation>Otro pedido</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Cancelar pedido</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Test order</source>
        <translation>Pedido de prueba</translation>
    </message>
    <message>
        <source>The way from the shop to this screen works. Nothing is booked.</source>
        <translation>El camino de la tienda a esta pantalla funciona. No se registra nada.</translation>
    </message>
    <message>
        <source>To pay out</source>
        <translation>A devolver</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Falta por pagar</translation>
    </message>
    <message>
        <source>Cash given</source>
        <translation>Efectivo recibido</translation>
    </message>
    <message>
        <source>Wants to pay in cash</source>
        <translation>Quiere pagar en efectivo</translation>
    </message>
    <message>
        <source>Paid online (%1)</source>
        <translation>Pagado en línea (%1)</translation>
    </message>
    <message>
        <source>Just being carried out</source>
        <translation>Se está realizando</translation>
    </message>
    <message>
        <source>Finish as paid</source>
        <translation>Finalizar pagado</translation>
    </message>
    <message>
        <source>Possible after the payment</source>
        <translation>Posible tras el pago</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Accept · %1</source>
        <comment>promised time of day</comment>
        <translation>Aceptar · %1</translation>
    </message>
    <message>
        <source>The customer wishes %1</source>
        <translation>El cliente pide: %1</translation>
    </message>
</context>
<context>
    <name>kassa::externmode::ExternPage</name>
    <message>
        <source>Receipt %1 booked, change %2</source>
        <translation>Recibo %1 registrado, cambio %2</translation>
    </message>
    <message>
        <source>Receipt %1 booked</source>
        <translation>Recibo %1 registrado</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Cobro</translation>
    </message>
    <message>
        <source>Reject order</source>
        <translation>Rechazar pedido</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Cancelar pedido</translation>
    </message>
    <message>
        <source>Refund %1 for order %2</source>
        <translation>Reembolsar %1 del pedido %2</translation>
    </message>
    <message>
        <source>It was already paid online and is cancelled now. The money goes back the way it came.</source>
        <translation>Ya estaba pagado en línea y ahora está cancelado. El dinero vuelve por donde vino.</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Order %1 was cancelled elsewhere</source>
        <translation>El pedido %1 se canceló en otro lugar</translation>
    </message>
    <message>
        <source>Nothing was booked.</source>
        <translation>No se registró nada.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
</context>
<context>
    <name>kassa::externmode::QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>RECENT</source>
        <comment>orders just finished; in capitals where the language has them</comment>
        <translation>RECIENTES</translation>
    </message>
    <message>
        <source>Recent orders</source>
        <translation>Pedidos recientes</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Nada pendiente</translation>
    </message>
    <message>
        <source>New orders appear here and open by themselves.</source>
        <translation>Los pedidos nuevos aparecen aquí y se abren solos.</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today %n order(s)</source>
        <translation>
            <numerusform>Hoy %n pedido</numerusform>
            <numerusform>Hoy %n pedidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kassa::externmode::ReceiptView</name>
    <message>
        <source>Booked</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Go on without paper</source>
        <translation>Seguir sin papel</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Recibo %1</translation>
    </message>
    <message>
        <source>No paper wanted</source>
        <translation>Sin papel</translation>
    </message>
    <message>
        <source>Being printed</source>
        <translation>Imprimiendo</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>No impreso</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impreso</translation>
    </message>
    <message>
        <source>The receipt is booked and safe; only its paper is missing.</source>
        <translation>El recibo está registrado y a salvo; solo falta el papel.</translation>
    </message>
    <message>
        <source>This receipt is booked. Its picture is not at hand any more; [Print again] gives a copy.</source>
        <translation>Este recibo está registrado. Su imagen ya no está a mano; [Reimprimir] da una copia.</translation>
    </message>
    <message>
        <source>The receipt cannot be shown: %1</source>
        <translation>No se puede mostrar el recibo: %1</translation>
    </message>
</context>
<context>
    <name>kassa::externmode::WaitingView</name>
    <message>
        <source>Extern mode</source>
        <translation>Modo externo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Waiting for orders</source>
        <translation>Esperando pedidos</translation>
    </message>
    <message>
        <source>The next order opens by itself.</source>
        <translation>El próximo pedido se abre solo.</translation>
    </message>
    <message>
        <source>Address for web shop or merchandise management</source>
        <translation>Dirección para tienda web o gestión comercial</translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>Bloqueante</translation>
    </message>
    <message>
        <source>Non-blocking</source>
        <translation>No bloqueante</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy the security token</source>
        <translation>Copiar el token de seguridad</translation>
    </message>
    <message>
        <source>Security token</source>
        <translation>Token de seguridad</translation>
    </message>
    <message>
        <source>Send a test order</source>
        <translation>Enviar prueba</translation>
    </message>
    <message>
        <source>Sends an order of %1 to the till&apos;s own address. It is marked as a test and not booked.</source>
        <translation>Envía un pedido de %1 a la propia caja. Se marca como prueba y no se registra.</translation>
    </message>
    <message>
        <source>Security token, hidden</source>
        <translation>Token de seguridad, oculto</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) wait.</source>
        <translation>
            <numerusform>%n pedido espera.</numerusform>
            <numerusform>%n pedidos esperan.</numerusform>
        </translation>
    </message>
    <message>
        <source>No session</source>
        <translation>Sin sesión</translation>
    </message>
    <message>
        <source>No cash session is open</source>
        <translation>No hay sesión abierta</translation>
    </message>
    <message>
        <source>Orders are kept safe, but not shown and not finished until a session is open.</source>
        <translation>Los pedidos se guardan, pero no se muestran ni se completan hasta que haya una sesión abierta.</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>Abrir sesión</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>Extern mode is off</source>
        <translation>El modo externo está inactivo</translation>
    </message>
    <message>
        <source>Orders are kept safe, but not shown and not finished until it is on.</source>
        <translation>Los pedidos se guardan, pero no se muestran ni se completan hasta que se active.</translation>
    </message>
    <message>
        <source>Turn extern mode on</source>
        <translation>Activar modo externo</translation>
    </message>
    <message>
        <source>Takes no orders</source>
        <translation>No acepta pedidos</translation>
    </message>
    <message>
        <source>The till cannot be reached by shops</source>
        <translation>Las tiendas no pueden conectar con la caja</translation>
    </message>
    <message>
        <source>Takes orders</source>
        <translation>Acepta pedidos</translation>
    </message>
    <message>
        <source>Possible while extern mode waits for orders</source>
        <translation>Posible mientras el modo externo espera pedidos</translation>
    </message>
    <message>
        <source>The till does not listen</source>
        <translation>La caja no escucha</translation>
    </message>
    <message>
        <source>No order has come yet</source>
        <translation>Aún no ha llegado ningún pedido</translation>
    </message>
    <message>
        <source>Last order %1 · %2 ago · %3</source>
        <comment>reference, age, amount</comment>
        <translation>Último pedido %1 · hace %2 · %3</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activo</translation>
    </message>
</context>
<context>
    <name>kassa::externmode::WorkView</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Líneas del pedido</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>No registrado</translation>
    </message>
    <message>
        <source>Web order</source>
        <translation>Tienda web</translation>
    </message>
    <message>
        <source>received %1</source>
        <comment>time of day</comment>
        <translation>recibido %1</translation>
    </message>
    <message>
        <source>Payment terms: %1</source>
        <translation>Condiciones de pago: %1</translation>
    </message>
    <message>
        <source>includes %1 % VAT</source>
        <translation>incluye %1&#xa0;% IVA</translation>
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
        <translation>Cant.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Each</source>
        <comment>head of a column: price of one piece</comment>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Sum %1</source>
        <comment>head of a column; %1 is the currency sign</comment>
        <translation>Importe %1</translation>
    </message>
</context>
<context>
    <name>kassa::order_parts::ReasonDialog</name>
    <message>
        <source>Sold out</source>
        <translation>Agotado</translation>
    </message>
    <message>
        <source>Too much to do now</source>
        <translation>Demasiado trabajo ahora</translation>
    </message>
    <message>
        <source>Address too far away</source>
        <translation>Dirección muy lejana</translation>
    </message>
    <message>
        <source>Kitchen is closed</source>
        <translation>Cocina cerrada</translation>
    </message>
    <message>
        <source>Customer not reachable</source>
        <translation>Cliente no localizable</translation>
    </message>
    <message>
        <source>Order makes no sense</source>
        <translation>Pedido sin sentido</translation>
    </message>
    <message>
        <source>Customer changed their mind</source>
        <translation>El cliente ya no quiere</translation>
    </message>
    <message>
        <source>Ordered twice</source>
        <translation>Pedido dos veces</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>No recogido</translation>
    </message>
    <message>
        <source>Wrong article</source>
        <translation>Artículo equivocado</translation>
    </message>
    <message>
        <source>Choose a reason or write one</source>
        <translation>Elija o escriba un motivo</translation>
    </message>
    <message>
        <source>Reject order %1</source>
        <translation>Rechazar el pedido %1</translation>
    </message>
    <message>
        <source>Cancel order %1</source>
        <translation>Cancelar el pedido %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Why? The shop gets this answer.</source>
        <translation>¿Por qué? La tienda recibe esta respuesta.</translation>
    </message>
    <message>
        <source>Or in your own words</source>
        <translation>O con sus palabras</translation>
    </message>
    <message>
        <source>Already paid online: %1 must be refunded.</source>
        <translation>Ya pagado en línea: hay que reembolsar %1.</translation>
    </message>
    <message>
        <source>Reject the order</source>
        <translation>Rechazar el pedido</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Cancelar el pedido</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>No vino nadie</translation>
    </message>
    <message>
        <source>Address not found</source>
        <translation>Dirección no encontrada</translation>
    </message>
    <message>
        <source>Customer did not want it any more</source>
        <translation>El cliente ya no lo quería</translation>
    </message>
    <message>
        <source>Order %1 was not collected</source>
        <translation>El pedido %1 no se recogió</translation>
    </message>
    <message>
        <source>Why? Its receipt is cancelled by a receipt of its own.</source>
        <translation>¿Por qué? El recibo se anula con un recibo propio.</translation>
    </message>
    <message>
        <source>Cancel the receipt</source>
        <translation>Anular el recibo</translation>
    </message>
</context>
<context>
    <name>kassa::orders::BoardModel</name>
    <message>
        <source>for %1</source>
        <comment>age</comment>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>promised %1</source>
        <comment>time of day</comment>
        <translation>para las %1</translation>
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
        <translation>Líneas del pedido</translation>
    </message>
    <message>
        <source>Time for the answer</source>
        <translation>Tiempo para responder</translation>
    </message>
    <message>
        <source>Reject …</source>
        <translation>Rechazar …</translation>
    </message>
    <message>
        <source>Not collected …</source>
        <translation>No recogido …</translation>
    </message>
    <message>
        <source>Money received</source>
        <translation>Cobrado</translation>
    </message>
    <message>
        <source>Pay at the till</source>
        <translation>Cobrar en la caja</translation>
    </message>
    <message>
        <source>received %1</source>
        <comment>time of day</comment>
        <translation>recibido %1</translation>
    </message>
    <message>
        <source>Already paid online: refund %1</source>
        <translation>Ya pagado en línea: devolver %1</translation>
    </message>
    <message>
        <source>until the till alone is asked</source>
        <translation>hasta que solo responda la caja</translation>
    </message>
    <message>
        <source>until it is accepted by rule</source>
        <translation>hasta la aceptación automática</translation>
    </message>
    <message>
        <source>until it is rejected by rule</source>
        <translation>hasta el rechazo automático</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Accept · %1</source>
        <comment>promised time of day</comment>
        <translation>Aceptar · %1</translation>
    </message>
    <message>
        <source>Just being carried out</source>
        <translation>Se está ejecutando</translation>
    </message>
    <message>
        <source>Not collected: receipt %1 was cancelled.</source>
        <translation>No recogido: el recibo %1 se anuló.</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Recibo %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Booked by itself as soon as a session is open and extern mode is on.</source>
        <translation>Se registra solo en cuanto haya una sesión abierta y el modo externo esté activo.</translation>
    </message>
    <message>
        <source>Receipt %1 is booked; %2 of it are not in the drawer yet.</source>
        <translation>El recibo %1 está registrado; %2 aún no están en el cajón.</translation>
    </message>
</context>
<context>
    <name>kassa::orders::OrdersPage</name>
    <message>
        <source>Order %1 was accepted at the order printer</source>
        <translation>El pedido %1 se aceptó en la impresora</translation>
    </message>
    <message>
        <source>Order %1 was accepted elsewhere</source>
        <translation>El pedido %1 se aceptó en otro lugar</translation>
    </message>
    <message>
        <source>No order chosen</source>
        <translation>Ningún pedido elegido</translation>
    </message>
    <message>
        <source>Choose one at the left to see it whole.</source>
        <translation>Elija uno a la izquierda para verlo entero.</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nada en espera</translation>
    </message>
    <message>
        <source>An order that needs a yes rings and stands here.</source>
        <translation>Un pedido que necesita un sí suena y aparece aquí.</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Nada pendiente</translation>
    </message>
    <message>
        <source>Accepted orders stand here until they are paid.</source>
        <translation>Los pedidos aceptados quedan aquí hasta que se paguen.</translation>
    </message>
    <message>
        <source>Nothing finished today</source>
        <translation>Hoy aún no hay nada terminado</translation>
    </message>
    <message>
        <source>Older orders: External orders.</source>
        <translation>Pedidos anteriores: Pedidos externos.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptados</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Listos</translation>
    </message>
    <message>
        <source>Orders by state</source>
        <translation>Pedidos por estado</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Reject order</source>
        <translation>Rechazar pedido</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>No recogido</translation>
    </message>
    <message>
        <source>Money received</source>
        <translation>Cobrado</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
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
        <translation>%1 · propuesta</translation>
    </message>
    <message>
        <source>free</source>
        <comment>time</comment>
        <translation>libre</translation>
    </message>
    <message>
        <source>as wished</source>
        <translation>lo deseado</translation>
    </message>
    <message>
        <source>Free …</source>
        <comment>time</comment>
        <translation>Libre …</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Otra hora</translation>
    </message>
    <message>
        <source>Ready at</source>
        <translation>Listo a las</translation>
    </message>
    <message>
        <source>Ready in</source>
        <translation>Listo en</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes, unit</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>Minutes until ready</source>
        <translation>Minutos hasta estar listo</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>kassa::paper::PaperView</name>
    <message>
        <source>The paper cannot be shown: %1</source>
        <translation>No se puede mostrar el papel: %1</translation>
    </message>
</context>
<context>
    <name>kassa::paper::SaveQuestion</name>
    <message>
        <source>Type a file name, for instance receipt.pdf.</source>
        <translation>Escriba un nombre de archivo, por ejemplo ticket.pdf.</translation>
    </message>
    <message>
        <source>Type the whole path, from the first folder on.</source>
        <translation>Escriba la ruta completa, desde la primera carpeta.</translation>
    </message>
    <message>
        <source>This folder does not exist. Type another one.</source>
        <translation>Esta carpeta no existe. Escriba otra.</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>Se está escribiendo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>kassa::papers::PaperDetail</name>
    <message>
        <source>No paper chosen</source>
        <translation>Nada seleccionado</translation>
    </message>
    <message>
        <source>Choose one in the list to see what became of it.</source>
        <translation>Elija uno en la lista para ver qué ha pasado.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Pedido %1</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Imprimir de nuevo</translation>
    </message>
    <message>
        <source>Print now</source>
        <translation>Imprimir ahora</translation>
    </message>
    <message>
        <source>Nothing is to be done for this paper</source>
        <translation>No hay nada que hacer con este papel</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>Ha salido</translation>
    </message>
    <message>
        <source>Other printer</source>
        <translation>Otra impresora</translation>
    </message>
    <message>
        <source>Go on without paper</source>
        <translation>Seguir sin papel</translation>
    </message>
</context>
<context>
    <name>kassa::papers::PaperListModel</name>
    <message>
        <source>Paper and order</source>
        <translation>Papel y pedido</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
</context>
<context>
    <name>kassa::papers::PapersPage</name>
    <message>
        <source>Print jobs</source>
        <translation>Impresiones</translation>
    </message>
    <message>
        <source>All today</source>
        <translation>Todo hoy</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Descartados</translation>
    </message>
    <message>
        <source>Which papers are shown</source>
        <translation>Qué papeles se muestran</translation>
    </message>
    <message>
        <source>No papers here</source>
        <translation>No hay papeles</translation>
    </message>
    <message>
        <source>As soon as something is printed it stands here, with what became of it.</source>
        <translation>En cuanto se imprima algo, aparecerá aquí con su resultado.</translation>
    </message>
</context>
<context>
    <name>kassa::payment::PaymentDialog</name>
    <message>
        <source>Card</source>
        <comment>method on the receipt</comment>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Voucher</source>
        <comment>method on the receipt</comment>
        <translation>Vale</translation>
    </message>
    <message>
        <source>Invoice</source>
        <comment>method on the receipt</comment>
        <translation>Factura</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Way of payment</source>
        <translation>Forma de pago</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Vale</translation>
    </message>
    <message>
        <source>On invoice</source>
        <translation>Con factura</translation>
    </message>
    <message>
        <source>On delivery</source>
        <translation>A la entrega</translation>
    </message>
    <message>
        <source>Other …</source>
        <translation>Otra&#xa0;…</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>e.g. cheque</source>
        <translation>p.&#xa0;ej. cheque</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Borrar la última cifra</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>Devolución</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Cobrar</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>There is nothing to split</source>
        <translation>No hay nada que dividir</translation>
    </message>
    <message numerus="yes">
        <source>%n parts</source>
        <translation>
            <numerusform>%n parte</numerusform>
            <numerusform>%n partes</numerusform>
        </translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exacto</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>Quitar: %1</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Cash given</source>
        <translation>Efectivo recibido</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>In how many parts?</source>
        <translation>¿En cuántas partes?</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Parte %1 de %2</translation>
    </message>
    <message>
        <source>Type a sum or choose a note</source>
        <translation>Teclee un importe o elija un billete</translation>
    </message>
    <message>
        <source>Type a smaller sum to pay a part</source>
        <translation>Para pagar una parte, teclee menos</translation>
    </message>
    <message>
        <source>To pay out</source>
        <translation>A devolver</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Falta por pagar</translation>
    </message>
    <message>
        <source>Left to pay afterwards</source>
        <translation>Quedará por pagar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Choose the next way of payment then</source>
        <translation>Después elija otra forma de pago</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Cobrar %1</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>This is not an amount. Type digits and one separator, e.g. %1.</source>
        <translation>Esto no es un importe. Escriba cifras y un separador, p.&#xa0;ej. %1.</translation>
    </message>
    <message>
        <source>An amount has at most two decimals.</source>
        <translation>Un importe tiene como máximo dos decimales.</translation>
    </message>
    <message>
        <source>This amount is too large for the till.</source>
        <translation>Este importe es demasiado grande para la caja.</translation>
    </message>
    <message>
        <source>Type an amount above zero.</source>
        <translation>Escriba un importe mayor que cero.</translation>
    </message>
    <message>
        <source>Only cash gives change. At most %1 here.</source>
        <translation>Solo el efectivo da cambio. Aquí, máximo %1.</translation>
    </message>
    <message>
        <source>At most %1 is paid out.</source>
        <translation>Se devuelve como máximo %1.</translation>
    </message>
    <message>
        <source>Name the way of payment; it stands on the receipt.</source>
        <translation>Indique la forma de pago; aparece en el recibo.</translation>
    </message>
    <message>
        <source>Only for orders: of a sale at the till nobody would know whose money is missing</source>
        <translation>Solo para pedidos: en una venta en caja nadie sabría quién debe el dinero</translation>
    </message>
    <message>
        <source>The money comes in now</source>
        <translation>El dinero entra ahora</translation>
    </message>
</context>
<context>
    <name>kassa::sale::BookedCard</name>
    <message>
        <source>Receipt %1</source>
        <translation>Recibo %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Reimprimir</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Otro cliente</translation>
    </message>
    <message>
        <source>The sale is booked, only the paper is missing: %1</source>
        <translation>La venta está registrada, solo falta el papel: %1</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>imprimiendo</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>impreso</translation>
    </message>
    <message>
        <source>paper missing</source>
        <translation>falta el papel</translation>
    </message>
</context>
<context>
    <name>kassa::sale::CartModel</name>
    <message>
        <source>%1 each · VAT %2 %</source>
        <translation>%1 c/u · IVA %2&#xa0;%</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 de %2, %3</translation>
    </message>
</context>
<context>
    <name>kassa::sale::CartPanel</name>
    <message numerus="yes">
        <source>%n line(s), incl. VAT</source>
        <translation>
            <numerusform>%n línea, IVA incluido</numerusform>
            <numerusform>%n líneas, IVA incluido</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an article to change quantity or price</source>
        <translation>Elija un artículo para cambiar cantidad o precio</translation>
    </message>
    <message>
        <source>Digits change: quantity of %1</source>
        <translation>Las cifras cambian: cantidad de %1</translation>
    </message>
    <message>
        <source>Digits change: price of %1</source>
        <translation>Las cifras cambian: precio de %1</translation>
    </message>
    <message>
        <source>No line is chosen</source>
        <translation>Ninguna línea elegida</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>The cart is empty</source>
        <translation>El carrito está vacío</translation>
    </message>
    <message>
        <source>Cart 1</source>
        <translation>Carrito 1</translation>
    </message>
    <message>
        <source>Extern mode</source>
        <translation>Modo externo</translation>
    </message>
    <message>
        <source>Articles in the cart</source>
        <translation>Artículos del carrito</translation>
    </message>
    <message>
        <source>Tap an article or scan it.</source>
        <translation>Toque un artículo o escanéelo.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Borrar la última cifra</translation>
    </message>
    <message>
        <source>Remove the chosen line</source>
        <translation>Quitar la línea elegida</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Cobrar</translation>
    </message>
    <message>
        <source>Bonus card %1</source>
        <translation>Tarjeta de bonos %1</translation>
    </message>
</context>
<context>
    <name>kassa::sale::LoyaltyBar</name>
    <message>
        <source>Bonus card</source>
        <translation>Tarjeta de bonos</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Tarjeta %1</translation>
    </message>
    <message>
        <source>No bonus card</source>
        <translation>Sin tarjeta de bonos</translation>
    </message>
    <message>
        <source>Scan it or press the key</source>
        <translation>Escanéela o pulse la tecla</translation>
    </message>
    <message>
        <source>is being asked for</source>
        <translation>se está consultando</translation>
    </message>
    <message>
        <source>Balance %1</source>
        <translation>Saldo %1</translation>
    </message>
    <message>
        <source>offline: collects only</source>
        <translation>sin conexión: solo acumula</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>no aceptada</translation>
    </message>
</context>
<context>
    <name>kassa::sale::LoyaltyDialog</name>
    <message>
        <source>Scan the card, or type its number.</source>
        <translation>Escanee la tarjeta o escriba su número.</translation>
    </message>
    <message>
        <source>This is no amount. Type it like 12.50.</source>
        <translation>Esto no es un importe. Escríbalo así: 12,50.</translation>
    </message>
    <message>
        <source>At most %1 can be paid with bonuses.</source>
        <translation>Con bonos se puede pagar como máximo %1.</translation>
    </message>
    <message>
        <source>The loyalty system is being asked</source>
        <translation>Se está consultando el sistema de fidelización</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Discount on this cart</source>
        <translation>Descuento en este carrito</translation>
    </message>
    <message>
        <source>This cart collects</source>
        <translation>Este carrito acumula</translation>
    </message>
    <message>
        <source>Can be spent</source>
        <translation>Se puede gastar</translation>
    </message>
    <message>
        <source>Paid with bonuses</source>
        <translation>Pagado con bonos</translation>
    </message>
    <message>
        <source>Offline. Works: collecting, booked later. Does not work: spending and discounts.</source>
        <translation>Sin conexión. Funciona: acumular, se abona después. No funciona: gastar y descuentos.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) for the loyalty system wait.</source>
        <translation>
            <numerusform>%n mensaje para el sistema de fidelización espera.</numerusform>
            <numerusform>%n mensajes para el sistema de fidelización esperan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest is from %1 ago.</source>
        <translation>El más antiguo tiene %1.</translation>
    </message>
    <message>
        <source>Bonus card</source>
        <translation>Tarjeta de bonos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Card or app</source>
        <translation>Tarjeta o aplicación</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Número de tarjeta</translation>
    </message>
    <message>
        <source>Only when the customer has no card here</source>
        <translation>Solo si el cliente no lleva la tarjeta</translation>
    </message>
    <message>
        <source>Scan or type</source>
        <translation>Escanear o escribir</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>Take the phone number instead</source>
        <translation>Usar el teléfono en su lugar</translation>
    </message>
    <message>
        <source>Pay with bonuses</source>
        <translation>Pagar con bonos</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>PIN of the customer</source>
        <translation>PIN del cliente</translation>
    </message>
    <message>
        <source>Take the bonuses</source>
        <translation>Cobrar los bonos</translation>
    </message>
    <message>
        <source>Give them back</source>
        <translation>Devolverlos</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Sell without bonus card</source>
        <translation>Vender sin tarjeta de bonos</translation>
    </message>
</context>
<context>
    <name>kassa::sale::ProductGrid</name>
    <message>
        <source>Former page of products</source>
        <translation>Página anterior de artículos</translation>
    </message>
    <message>
        <source>Next page of products</source>
        <translation>Página siguiente de artículos</translation>
    </message>
</context>
<context>
    <name>kassa::sale::SalePage</name>
    <message>
        <source>%1 cannot be sold: tax code %2 is not valid today. Nothing was added. Correct the article.</source>
        <translation>%1 no se puede vender: el tipo de IVA %2 no es válido hoy. No se añadió nada. Corrija el artículo.</translation>
    </message>
    <message>
        <source>%1 was not added: the cart is full. Pay it or start another.</source>
        <translation>%1 no se añadió: el carrito está lleno. Cóbrelo o empiece otro.</translation>
    </message>
    <message>
        <source>Cart 1</source>
        <translation>Carrito 1</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Cobrar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>The sale is being booked</source>
        <translation>Se está registrando la venta</translation>
    </message>
    <message>
        <source>Search or scan</source>
        <translation>Buscar o escanear</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>Buscar artículos</translation>
    </message>
    <message>
        <source>No cash session is open</source>
        <translation>No hay sesión abierta</translation>
    </message>
    <message>
        <source>Selling needs an open session. Count the drawer and open one.</source>
        <translation>Para vender hace falta una sesión abierta. Cuente el cajón y abra una.</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Abrir sesión</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Aún no hay artículos</translation>
    </message>
    <message>
        <source>Articles come with web orders that may create them, and later by import.</source>
        <translation>Los artículos llegan con pedidos web que pueden crearlos y, más adelante, por importación.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>No article matches the search. Shorten it or choose all.</source>
        <translation>Ningún artículo coincide. Acorte la búsqueda o elija «Todo».</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>Carrito</translation>
    </message>
    <message>
        <source>Bonus card</source>
        <translation>Tarjeta de bonos</translation>
    </message>
    <message>
        <source>The loyalty system is being asked</source>
        <translation>Se está consultando el sistema de fidelización</translation>
    </message>
</context>
<context>
    <name>kassa::session::AmountPad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Borrar la última cifra</translation>
    </message>
</context>
<context>
    <name>kassa::session::CashDialog</name>
    <message>
        <source>Money in or out</source>
        <translation>Entrada o salida</translation>
    </message>
    <message>
        <source>Type a reason first</source>
        <translation>Escriba antes un motivo</translation>
    </message>
    <message>
        <source>Type an amount first</source>
        <translation>Escriba antes un importe</translation>
    </message>
    <message>
        <source>Pay in</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Only open</source>
        <translation>Solo abrir</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Money that is put into the drawer, for instance coins from the bank.</source>
        <translation>Dinero que se mete en el cajón, por ejemplo monedas del banco.</translation>
    </message>
    <message>
        <source>Money that is taken out, for instance for the bank or a delivery.</source>
        <translation>Dinero que se saca, por ejemplo para el banco o un proveedor.</translation>
    </message>
    <message>
        <source>The drawer is opened without a sale. The report counts how often.</source>
        <translation>El cajón se abre sin venta. El informe cuenta cuántas veces.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>kassa::session::CloseQuestion</name>
    <message>
        <source>Close session %1?</source>
        <translation>¿Cerrar la sesión %1?</translation>
    </message>
    <message>
        <source>A closed session cannot be opened again. Extern mode ends with it.</source>
        <translation>Una sesión cerrada no se puede volver a abrir. El modo externo termina con ella.</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Say first why the drawer differs</source>
        <translation>Indique antes por qué no cuadra el cajón</translation>
    </message>
    <message>
        <source>Allowed are ±%1. A larger difference needs a reason.</source>
        <translation>Se permiten ±%1. Una diferencia mayor necesita un motivo.</translation>
    </message>
    <message>
        <source>Reason of the difference</source>
        <translation>Motivo de la diferencia</translation>
    </message>
    <message>
        <source>Proposal: take out %1, %2 stays.</source>
        <translation>Propuesta: retirar %1, quedan %2.</translation>
    </message>
    <message>
        <source>Close, print Z</source>
        <translation>Cerrar e informe Z</translation>
    </message>
</context>
<context>
    <name>kassa::session::ClosingPane</name>
    <message>
        <source>Close session %1</source>
        <translation>Cerrar la sesión %1</translation>
    </message>
    <message>
        <source>open since %1 · %2</source>
        <translation>abierta %1 · %2</translation>
    </message>
    <message>
        <source>Count the drawer</source>
        <translation>Contar el cajón</translation>
    </message>
    <message>
        <source>By pieces</source>
        <translation>Por piezas</translation>
    </message>
    <message>
        <source>As a sum</source>
        <translation>Como suma</translation>
    </message>
    <message>
        <source>Sum in the drawer</source>
        <translation>Suma en el cajón</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Expected in the drawer</source>
        <translation>Previsto en el cajón</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Fondo inicial</translation>
    </message>
    <message>
        <source>Cash sales</source>
        <translation>Efectivo en caja</translation>
    </message>
    <message>
        <source>Not in the drawer</source>
        <translation>Fuera del cajón</translation>
    </message>
    <message>
        <source>Card and other</source>
        <translation>Tarjeta y otros</translation>
    </message>
    <message>
        <source>On delivery or collection</source>
        <translation>A la entrega o al recoger</translation>
    </message>
    <message numerus="yes">
        <source>%n open order(s) stay open for the next session.</source>
        <translation>
            <numerusform>%n pedido pendiente pasa a la próxima sesión.</numerusform>
            <numerusform>%n pedidos pendientes pasan a la próxima sesión.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close session</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n pieza</numerusform>
            <numerusform>%n piezas</numerusform>
        </translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>tecleado</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Drawer is right</source>
        <translation>El cajón cuadra</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Pay-ins</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Pay-outs</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>Shown when the drawer was counted.</source>
        <translation>Se muestra después de contar.</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>Informe X</translation>
    </message>
    <message>
        <source>Money in or out</source>
        <translation>Entrada o salida</translation>
    </message>
    <message>
        <source>Proposal: take out %1, %2 stays.</source>
        <translation>Propuesta: retirar %1, quedan %2.</translation>
    </message>
</context>
<context>
    <name>kassa::session::OpeningPane</name>
    <message>
        <source>Open cash session</source>
        <translation>Abrir sesión de caja</translation>
    </message>
    <message>
        <source>Selling and extern mode need an open session.</source>
        <translation>La venta y el modo externo necesitan una sesión abierta.</translation>
    </message>
    <message>
        <source>Float: money in the drawer now</source>
        <translation>Fondo inicial: dinero en el cajón ahora</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Sesión nueva</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Cajero</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Fondo inicial</translation>
    </message>
    <message>
        <source>Receipts of this till are not fiscalised. Kassa must not be the only till of a cash business.</source>
        <translation>Los recibos de esta caja no tienen validez fiscal. Kassa no debe ser la única caja de un negocio con efectivo.</translation>
    </message>
    <message>
        <source>Count the drawer and type the sum. At closing Kassa compares with it.</source>
        <translation>Cuente el cajón y teclee la suma. Al cerrar, Kassa compara con ella.</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Abrir sesión</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
</context>
<context>
    <name>kassa::session::PieceCount</name>
    <message>
        <source>Pieces of %1</source>
        <translation>Piezas de %1</translation>
    </message>
    <message>
        <source>One less of %1</source>
        <translation>Una menos de %1</translation>
    </message>
    <message>
        <source>One more of %1</source>
        <translation>Una más de %1</translation>
    </message>
</context>
<context>
    <name>kassa::session::ReportsPane</name>
    <message>
        <source>Choose a session.</source>
        <translation>Elija una sesión.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Z report of session %1</source>
        <translation>Informe Z de la sesión %1</translation>
    </message>
    <message>
        <source>X report of session %1</source>
        <translation>Informe X de la sesión %1</translation>
    </message>
    <message>
        <source>Save report as PDF</source>
        <translation>Guardar informe en PDF</translation>
    </message>
    <message>
        <source>Sessions and reports</source>
        <translation>Sesiones e informes</translation>
    </message>
    <message>
        <source>X while a session is open, Z when it is closed</source>
        <translation>X con la sesión abierta, Z al cerrarla</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>As PDF</source>
        <translation>Como PDF</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Cash sessions</source>
        <translation>Sesiones de caja</translation>
    </message>
</context>
<context>
    <name>kassa::session::SessionListModel</name>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>Till %1</source>
        <translation>Caja %1</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
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
        <source>Turnover %1</source>
        <translation>Ventas %1</translation>
    </message>
</context>
<context>
    <name>kassa::session::SessionPage</name>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Report printed: %1</source>
        <translation>Informe impreso: %1</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::AlarmPane</name>
    <message>
        <source>Alarm</source>
        <translation>Alarma</translation>
    </message>
    <message>
        <source>Sound when an order arrives or waits for a yes</source>
        <translation>Sonido cuando llega un pedido o espera un sí</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Cancelled orders sound as loud as this, new ones softer.</source>
        <translation>Así de alto suenan los pedidos cancelados; los nuevos, más bajo.</translation>
    </message>
    <message>
        <source>Mute lasts</source>
        <translation>Silencio de</translation>
    </message>
    <message>
        <source> min</source>
        <translation>&#xa0;min</translation>
    </message>
    <message>
        <source>Then the alarm is back by itself.</source>
        <translation>Después la alarma vuelve sola.</translation>
    </message>
    <message>
        <source>More urgent after</source>
        <translation>Más urgente tras</translation>
    </message>
    <message>
        <source> s</source>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>Four steps; from the third one the alarm covers the whole screen.</source>
        <translation>Cuatro niveles; desde el tercero la alarma ocupa toda la pantalla.</translation>
    </message>
    <message>
        <source>Try the sound</source>
        <translation>Probar el sonido</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::BackupPane</name>
    <message>
        <source>Type a number from %1 to %2.</source>
        <translation>Escriba un número de %1 a %2.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Última copia</translation>
    </message>
    <message>
        <source>is being made</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>En uso: %1</translation>
    </message>
    <message>
        <source>Choose a copy first.</source>
        <translation>Primero elija una copia.</translation>
    </message>
    <message>
        <source>Written.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Versions, settings, counts and the end of the log for whoever helps you; without secrets, names and addresses.</source>
        <translation>Versiones, ajustes, recuentos y el final del registro para quien le ayude; sin secretos, nombres ni direcciones.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Elegir una copia</translation>
    </message>
    <message>
        <source>Save the diagnosis file</source>
        <translation>Guardar el archivo de diagnóstico</translation>
    </message>
    <message numerus="yes">
        <source>The copy is whole: %n receipt(s), the last one %1.</source>
        <translation>
            <numerusform>La copia está completa: %n tique, el último %1.</numerusform>
            <numerusform>La copia está completa: %n tiques, el último %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was sold and ordered since then leaves the till; the database of now is kept as a file beside it. Kassa starts again.</source>
        <translation>Lo vendido y pedido desde entonces sale de la caja; la base de datos actual se conserva al lado como archivo. Kassa se reinicia.</translation>
    </message>
    <message>
        <source>Signing then asks you to confirm the older database.</source>
        <translation>Después, la firma le pedirá confirmar la base de datos anterior.</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <translation>¿Restaurar %1?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Back up every day</source>
        <translation>Copia diaria</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Folder for copies</source>
        <translation>Carpeta para las copias</translation>
    </message>
    <message>
        <source>Better on another disk or a stick. Empty: beside the database.</source>
        <translation>Mejor en otro disco o en una memoria USB. Vacío: junto a la base de datos.</translation>
    </message>
    <message>
        <source>Keep for days</source>
        <translation>Días que se guardan</translation>
    </message>
    <message>
        <source>After that one of each month, for a year.</source>
        <translation>Después, una por mes durante un año.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Copiar ahora</translation>
    </message>
    <message>
        <source>Newest copies</source>
        <translation>Copias más recientes</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Ninguna todavía.</translation>
    </message>
    <message>
        <source>Prove and restore …</source>
        <translation>Comprobar y restaurar …</translation>
    </message>
    <message>
        <source>Restore another file …</source>
        <translation>Restaurar otro archivo …</translation>
    </message>
    <message>
        <source>Diagnosis file …</source>
        <translation>Archivo de diagnóstico …</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::ConsentQuestion</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::ErrorTable</name>
    <message>
        <source>Choose a row of the table first.</source>
        <translation>Elija primero una fila de la tabla.</translation>
    </message>
    <message>
        <source>The number that the service sends, digits or letters.</source>
        <translation>El número que envía el servicio, cifras o letras.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Treat as done</source>
        <translation>Dar por hecho</translation>
    </message>
    <message>
        <source>Error numbers; unknown ones are given up</source>
        <translation>Números de error; los desconocidos se abandonan</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Into the table</source>
        <translation>A la tabla</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Error text</source>
        <translation>Texto del error</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::ExternalPane</name>
    <message>
        <source>Type a number from 1 to 65535.</source>
        <translation>Escriba un número de 1 a 65535.</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Dirección copiada</translation>
    </message>
    <message>
        <source>Token copied</source>
        <translation>Token copiado</translation>
    </message>
    <message>
        <source>Example copied</source>
        <translation>Ejemplo copiado</translation>
    </message>
    <message>
        <source>External interface</source>
        <translation>Interfaz externa</translation>
    </message>
    <message>
        <source>Only programs on this computer</source>
        <translation>Solo programas de este equipo</translation>
    </message>
    <message>
        <source>Local network, %1</source>
        <translation>Red local, %1</translation>
    </message>
    <message>
        <source>In the settings, not found on this computer now</source>
        <translation>En los ajustes, ahora no está en este equipo</translation>
    </message>
    <message>
        <source>Since start</source>
        <translation>Desde el inicio</translation>
    </message>
    <message>
        <source>Last sender</source>
        <translation>Último remitente</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Address for orders, the web shop waits until they are paid</source>
        <translation>Dirección para pedidos, la tienda web espera al pago</translation>
    </message>
    <message>
        <source>Address for orders, the web shop does not wait</source>
        <translation>Dirección para pedidos, la tienda web no espera</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Security token</source>
        <translation>Token de seguridad</translation>
    </message>
    <message>
        <source>Hide token</source>
        <translation>Ocultar token</translation>
    </message>
    <message>
        <source>Show token</source>
        <translation>Mostrar token</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Copiar token</translation>
    </message>
    <message>
        <source>Renew token …</source>
        <translation>Renovar token&#xa0;…</translation>
    </message>
    <message>
        <source>Whoever has it can send orders. A new one locks the old one out at once.</source>
        <translation>Quien lo tenga puede enviar pedidos. Uno nuevo bloquea el anterior al instante.</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>Escuchar en</translation>
    </message>
    <message>
        <source>A web shop on another computer needs the address of the local network, and the firewall of this computer must let the port in. Keep it inside the shop&apos;s network; towards the internet put a VPN or a proxy with TLS before it.</source>
        <translation>Una tienda web en otro equipo necesita la dirección de la red local, y el cortafuegos de este equipo debe abrir el puerto. Manténgalo dentro de la red del local; hacia internet ponga delante una VPN o un proxy con TLS.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>The web shop waits at most</source>
        <translation>La tienda web espera como máximo</translation>
    </message>
    <message>
        <source> s</source>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>Less time</source>
        <translation>Menos tiempo</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Más tiempo</translation>
    </message>
    <message>
        <source>Then it gets code 4; the order stays open.</source>
        <translation>Después recibe el código 4; el pedido sigue abierto.</translation>
    </message>
    <message>
        <source>Orders need a yes</source>
        <translation>Los pedidos deben aceptarse</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Automatic: by the printer when one is connected that can answer, else no yes is needed. The web shop may say otherwise per order.</source>
        <translation>Automático: en la impresora si hay una conectada que pueda responder; si no, no hace falta aceptar. La tienda web puede indicar otra cosa en cada pedido.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Copied as shown, with the token.</source>
        <translation>Se copia como se ve, con el token.</translation>
    </message>
    <message>
        <source>Copied as shown: show the token first for a call that works.</source>
        <translation>Se copia como se ve: muestre antes el token para que la llamada funcione.</translation>
    </message>
    <message>
        <source>Example call</source>
        <translation>Llamada de ejemplo</translation>
    </message>
    <message>
        <source>Copy example</source>
        <translation>Copiar ejemplo</translation>
    </message>
    <message>
        <source>Wrong tokens</source>
        <translation>Tokens incorrectos</translation>
    </message>
    <message>
        <source>Renew the security token?</source>
        <translation>¿Renovar el token de seguridad?</translation>
    </message>
    <message>
        <source>The old one is refused at once: the web shop cannot send orders until it has the new one. Orders that are here already are not touched.</source>
        <translation>El anterior se rechaza al instante: la tienda web no puede enviar pedidos hasta tener el nuevo. Los pedidos que ya están aquí no cambian.</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renovar</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::GoodcomPane</name>
    <message>
        <source>Order URL copied</source>
        <translation>URL de recepción de pedidos copiada</translation>
    </message>
    <message>
        <source>Callback URL copied</source>
        <translation>URL de callback copiada</translation>
    </message>
    <message>
        <source>GoodCom printer</source>
        <translation>Impresora GoodCom</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>waits for the first poll</source>
        <translation>espera la primera consulta</translation>
    </message>
    <message>
        <source>silent for %1</source>
        <translation>sin señal desde hace %1</translation>
    </message>
    <message>
        <source>asked %1 ago</source>
        <translation>consultó hace %1</translation>
    </message>
    <message>
        <source>Switch the order printers on first</source>
        <translation>Active primero las impresoras</translation>
    </message>
    <message>
        <source>without a number</source>
        <translation>sin número</translation>
    </message>
    <message>
        <source>Since start</source>
        <translation>Desde el inicio</translation>
    </message>
    <message>
        <source>Last sender</source>
        <translation>Último remitente</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Order printers may fetch orders</source>
        <translation>Las impresoras pueden recoger pedidos</translation>
    </message>
    <message>
        <source>Order URL</source>
        <translation>URL de recepción de pedidos</translation>
    </message>
    <message>
        <source>Goes into the polling settings of the printer.</source>
        <translation>Va en los ajustes de polling de la impresora.</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>URL de callback</translation>
    </message>
    <message>
        <source>Here the printer says accepted or rejected.</source>
        <translation>Aquí la impresora comunica aceptado o rechazado.</translation>
    </message>
    <message>
        <source>QR code: %1</source>
        <translation>Código QR: %1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>Both URLs hold a security token. A new one locks the old one out at once.</source>
        <translation>Ambas URLs contienen un token de seguridad. Uno nuevo bloquea el anterior al instante.</translation>
    </message>
    <message>
        <source>Renew token …</source>
        <translation>Renovar token …</translation>
    </message>
    <message>
        <source>Text format</source>
        <translation>Formato de texto</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Clásico</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Ampliado</translation>
    </message>
    <message>
        <source>After a yes</source>
        <translation>Tras aceptar</translation>
    </message>
    <message>
        <source>Receipt at once</source>
        <translation>Recibo al momento</translation>
    </message>
    <message>
        <source>Pay at the till</source>
        <translation>Pagar en la caja</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>Esperar respuesta</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Less time</source>
        <translation>Menos tiempo</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Más tiempo</translation>
    </message>
    <message>
        <source>when nobody answers</source>
        <translation>si nadie responde</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Ask the till</source>
        <translation>Avisar a la caja</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Cortos</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Largos</translation>
    </message>
    <message>
        <source>Either</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Character set</source>
        <translation>Juego de caracteres</translation>
    </message>
    <message>
        <source>Line break</source>
        <translation>Salto de línea</translation>
    </message>
    <message>
        <source>As in the printer: %% , %%%% or \r</source>
        <translation>Como en la impresora: %% , %%%% o \r</translation>
    </message>
    <message>
        <source>Own words for yes and no</source>
        <translation>Palabras propias para sí y no</translation>
    </message>
    <message>
        <source>yes, yes / no, no; Accepted and Rejected always count.</source>
        <translation>sí, sí / no, no; Accepted y Rejected siempre valen.</translation>
    </message>
    <message>
        <source>Printer number</source>
        <translation>Número de la impresora</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Checked only where filled in. The token in the URL is checked always.</source>
        <translation>Solo se comprueba lo que esté rellenado. El token de la URL se comprueba siempre.</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Impresoras</translation>
    </message>
    <message>
        <source>None has asked since Kassa was started.</source>
        <translation>Ninguna ha consultado desde que se inició Kassa.</translation>
    </message>
    <message>
        <source>Wrong tokens</source>
        <translation>Tokens erróneos</translation>
    </message>
    <message>
        <source>Send a test order</source>
        <translation>Enviar pedido de prueba</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambas</translation>
    </message>
    <message>
        <source>Which token</source>
        <translation>Qué token</translation>
    </message>
    <message>
        <source>The old address is dead at once: the printer reaches the till again when the new one is typed into it. Orders that wait can be answered here meanwhile.</source>
        <translation>La dirección anterior deja de valer al instante: la impresora vuelve a llegar a la caja cuando se le escribe la nueva. Mientras tanto, los pedidos en espera se responden aquí.</translation>
    </message>
    <message>
        <source>Renew the security token?</source>
        <translation>¿Renovar el token de seguridad?</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renovar</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::GoodcomPreview</name>
    <message>
        <source>Restaurant</source>
        <translation>Restaurante</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>N.º de pedido</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Sum, customer</source>
        <translation>Total, cliente</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Cargos</translation>
    </message>
    <message>
        <source>String of the sample order</source>
        <translation>Texto del pedido de ejemplo</translation>
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
        <translation>Clásico</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Ampliado</translation>
    </message>
    <message>
        <source>The string is valid for “%1”</source>
        <translation>El texto es válido para «%1»</translation>
    </message>
    <message>
        <source>The string does not fit “%1”</source>
        <translation>El texto no encaja en «%1»</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>What the printer gets for a sample order.</source>
        <translation>Lo que recibe la impresora para un pedido de ejemplo.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Campos</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::LinkWords</name>
    <message>
        <source>Sale opened</source>
        <translation>Venta abierta</translation>
    </message>
    <message>
        <source>Sale finished</source>
        <translation>Venta terminada</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Enviándose</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Dudoso</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonado</translation>
    </message>
    <message>
        <source>Not delivered on its day, so it is not sent any more.</source>
        <translation>No se entregó en su día, por eso ya no se envía.</translation>
    </message>
    <message>
        <source>Kassa ended while this was being sent.</source>
        <translation>Kassa terminó mientras se enviaba.</translation>
    </message>
    <message>
        <source>Not sent, because the message before it was refused.</source>
        <translation>No enviado, porque el mensaje anterior fue rechazado.</translation>
    </message>
    <message>
        <source>No connection.</source>
        <translation>Sin conexión.</translation>
    </message>
    <message>
        <source>It was sent, no answer came.</source>
        <translation>Se envió, pero no llegó respuesta.</translation>
    </message>
    <message>
        <source>The answer belongs to something else.</source>
        <translation>La respuesta corresponde a otra cosa.</translation>
    </message>
    <message>
        <source>The answer was too long.</source>
        <translation>La respuesta era demasiado larga.</translation>
    </message>
    <message>
        <source>A setting is missing.</source>
        <translation>Falta un ajuste.</translation>
    </message>
    <message>
        <source>To be sent again, decided by %1.</source>
        <translation>Se enviará otra vez, decidido por %1.</translation>
    </message>
    <message>
        <source>Treated as done by %1.</source>
        <translation>%1 lo dio por hecho.</translation>
    </message>
    <message>
        <source>%1: off</source>
        <translation>%1: apagado</translation>
    </message>
    <message>
        <source>%1: refuses us</source>
        <translation>%1: nos rechaza</translation>
    </message>
    <message>
        <source>%1: messages to decide</source>
        <translation>%1: mensajes por decidir</translation>
    </message>
    <message>
        <source>%1: no link</source>
        <translation>%1: sin conexión</translation>
    </message>
    <message>
        <source>%1: sending</source>
        <translation>%1: enviando</translation>
    </message>
    <message>
        <source>%1: ready</source>
        <translation>%1: listo</translation>
    </message>
    <message>
        <source>Purchase, bonuses collected</source>
        <translation>Compra, bonos acumulados</translation>
    </message>
    <message>
        <source>Purchase confirmed</source>
        <translation>Compra confirmada</translation>
    </message>
    <message>
        <source>Purchase taken back</source>
        <translation>Compra anulada</translation>
    </message>
    <message>
        <source>Bonuses given back</source>
        <translation>Bonos devueltos</translation>
    </message>
    <message>
        <source>Goods came back</source>
        <translation>Mercancía devuelta</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::LinksPane</name>
    <message>
        <source>Links</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Choose a message that is unclear, refused or given up.</source>
        <translation>Elija un mensaje dudoso, rechazado o abandonado.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>No hay nada que exportar.</translation>
    </message>
    <message>
        <source>No messages here.</source>
        <translation>Aquí no hay mensajes.</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Último éxito</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>todavía ninguno</translation>
    </message>
    <message>
        <source>%1, oldest from %2</source>
        <translation>%1, el más antiguo de %2</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>The link is off.</source>
        <translation>La conexión está apagada.</translation>
    </message>
    <message>
        <source>The file was not written: %1</source>
        <translation>No se escribió el archivo: %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminados</translation>
    </message>
    <message>
        <source>Which messages</source>
        <translation>Qué mensajes</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar otra vez</translation>
    </message>
    <message>
        <source>Treat as done</source>
        <translation>Dar por hecho</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Which link</source>
        <translation>Qué enlace</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::LookPane</name>
    <message>
        <source>Language and look</source>
        <translation>Idioma y aspecto</translation>
    </message>
    <message>
        <source>Language of the screen</source>
        <translation>Idioma de la pantalla</translation>
    </message>
    <message>
        <source>Changes at once, everywhere; nothing typed is lost. Receipts have a language of their own on the page Till.</source>
        <translation>Cambia al instante en todas partes; no se pierde nada escrito. Los recibos tienen su propio idioma en la página «Caja».</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>As desktop</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Contrast has black grounds, frames around everything and the strongest colours.</source>
        <translation>Contraste tiene fondo negro, marcos en todo y los colores más fuertes.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>text size</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>From 150 % on panels at the side become tabs, so that large text has room.</source>
        <translation>A partir del 150&#xa0;% los paneles laterales pasan a pestañas, para que el texto grande tenga sitio.</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::LoymaxPane</name>
    <message>
        <source>Pairs with an equals sign, separated by commas.</source>
        <translation>Pares con signo igual, separados por comas.</translation>
    </message>
    <message>
        <source>An address such as https://loyalty.example/XmlExchange/shop/{till}/</source>
        <translation>Una dirección como https://loyalty.example/XmlExchange/shop/{till}/</translation>
    </message>
    <message>
        <source>Type a number from 100 to 120000.</source>
        <translation>Escriba un número de 100 a 120000.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>todavía ninguna</translation>
    </message>
    <message>
        <source>Nothing was sent since Kassa was started.</source>
        <translation>No se ha enviado nada desde que se inició Kassa.</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Enviado: %1</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>Sin respuesta.</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>Recibido: %1</translation>
    </message>
    <message>
        <source>Loyalty system</source>
        <translation>Sistema de fidelización</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>{till} stands for the user.</source>
        <translation>{till} representa al usuario.</translation>
    </message>
    <message>
        <source>Not encrypted: card numbers and the password can be read on the way.</source>
        <translation>Sin cifrar: los números de tarjeta y la contraseña se pueden leer por el camino.</translation>
    </message>
    <message>
        <source>User (login of this till)</source>
        <translation>Usuario (acceso de esta caja)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Logical number of this till</source>
        <translation>Número lógico de esta caja</translation>
    </message>
    <message>
        <source>Tenders in the words of the loyalty system</source>
        <translation>Formas de pago en palabras del sistema de fidelización</translation>
    </message>
    <message>
        <source>For instance cash=Cash, card=Card, bonus=Bonus</source>
        <translation>Por ejemplo cash=Cash, card=Card, bonus=Bonus</translation>
    </message>
    <message>
        <source>Wait for a connection (ms)</source>
        <translation>Espera de conexión (ms)</translation>
    </message>
    <message>
        <source>Wait for an answer (ms)</source>
        <translation>Espera de respuesta (ms)</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Qué se envía</translation>
    </message>
    <message>
        <source>Address in full</source>
        <translation>Dirección completa</translation>
    </message>
    <message>
        <source>Last exchange</source>
        <translation>Último intercambio</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::PepmaxPane</name>
    <message>
        <source>Pairs with an equals sign, separated by commas.</source>
        <translation>Pares con signo igual, separados por comas.</translation>
    </message>
    <message>
        <source>Not understood. Words: kind timestamp branch department place salesperson contract flag turnover deposit const:… empty.</source>
        <translation>No se entiende. Palabras: kind timestamp branch department place salesperson contract flag turnover deposit const:… empty.</translation>
    </message>
    <message>
        <source>Type a number from 1 to 65535.</source>
        <translation>Escriba un número de 1 a 65535.</translation>
    </message>
    <message>
        <source>Unknown here. For instance windows-1252, utf-8 or iso-8859-15.</source>
        <translation>Desconocida aquí. Por ejemplo windows-1252, utf-8 o iso-8859-15.</translation>
    </message>
    <message>
        <source>(no answer)</source>
        <translation>(sin respuesta)</translation>
    </message>
    <message>
        <source>Nothing was sent since the start.</source>
        <translation>No se ha enviado nada desde el inicio.</translation>
    </message>
    <message>
        <source>Switch the link on and save first.</source>
        <translation>Primero encienda la conexión y guarde.</translation>
    </message>
    <message>
        <source>Tell the turnover ticker of sales</source>
        <translation>Avisar de las ventas al teletipo</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Sucursal</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>Vendedor</translation>
    </message>
    <message>
        <source>Salesperson by cashier</source>
        <translation>Vendedor por cajero</translation>
    </message>
    <message>
        <source>anna=1096, bert=1097; all others as beside.</source>
        <translation>anna=1096, bert=1097; los demás como al lado.</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Order of the fields</source>
        <translation>Orden de los campos</translation>
    </message>
    <message>
        <source>A: branch, department, place</source>
        <translation>A: sucursal, sección, puesto</translation>
    </message>
    <message>
        <source>B: salesperson, branch</source>
        <translation>B: vendedor, sucursal</translation>
    </message>
    <message>
        <source>Part of the second</source>
        <translation>Fracción del segundo</translation>
    </message>
    <message>
        <source>Fraction</source>
        <translation>Fracción</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Milisegundos</translation>
    </message>
    <message>
        <source>Zero</source>
        <translation>Cero</translation>
    </message>
    <message>
        <source>Deposit in the message</source>
        <translation>Anticipo en el mensaje</translation>
    </message>
    <message>
        <source>Always 0.00</source>
        <translation>Siempre 0.00</translation>
    </message>
    <message>
        <source>What was paid</source>
        <translation>Lo pagado</translation>
    </message>
    <message>
        <source>Own fields of the start</source>
        <translation>Campos propios del inicio</translation>
    </message>
    <message>
        <source>Empty: as chosen above.</source>
        <translation>Vacío: como se eligió arriba.</translation>
    </message>
    <message>
        <source>Own fields of the stop</source>
        <translation>Campos propios del final</translation>
    </message>
    <message>
        <source>Example of the vendor</source>
        <translation>Ejemplo del fabricante</translation>
    </message>
    <message>
        <source>What this till would send now</source>
        <translation>Lo que esta caja enviaría ahora</translation>
    </message>
    <message>
        <source>Last line sent and received</source>
        <translation>Última línea enviada y recibida</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Enviar una prueba</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::PrinterPane</name>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Standard printer</source>
        <translation>Impresora predeterminada</translation>
    </message>
    <message>
        <source>The one that the system prefers</source>
        <translation>La que prefiere el sistema</translation>
    </message>
    <message>
        <source>Printer of this system</source>
        <translation>Impresora de este sistema</translation>
    </message>
    <message>
        <source>In the settings, not found on this computer now</source>
        <translation>En los ajustes, ahora no está en este equipo</translation>
    </message>
    <message>
        <source>The system has no printer yet; add one there first.</source>
        <translation>El sistema aún no tiene impresora; añada una allí primero.</translation>
    </message>
    <message>
        <source>Each receipt becomes a PDF and a text file in the folder receipts.</source>
        <translation>Cada recibo se guarda como PDF y como texto en la carpeta receipts.</translation>
    </message>
    <message>
        <source>Receipts go to</source>
        <translation>Los recibos van a</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>System printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Paper width</source>
        <translation>Ancho del papel</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1&#xa0;mm</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un puerto es un número de 1 a 65535.</translation>
    </message>
    <message>
        <source>Type the printer&apos;s address, such as http://192.168.1.50.</source>
        <translation>Escriba la dirección de la impresora, por ejemplo http://192.168.1.50.</translation>
    </message>
    <message>
        <source>Type the printer&apos;s network address, or its device below.</source>
        <translation>Escriba la dirección de red de la impresora o, debajo, su dispositivo.</translation>
    </message>
    <message>
        <source>An address such as 192.168.1.50 or printer.local.</source>
        <translation>Una dirección como 192.168.1.50 o impresora.local.</translation>
    </message>
    <message>
        <source>Type one or more addresses, with blanks between them.</source>
        <translation>Escriba una o varias direcciones, separadas por espacios.</translation>
    </message>
    <message>
        <source>A printer, ready to print</source>
        <translation>Una impresora, lista para imprimir</translation>
    </message>
    <message>
        <source>Takes connections, does not tell its state</source>
        <translation>Acepta conexiones, no indica su estado</translation>
    </message>
    <message>
        <source>No printer answers here</source>
        <translation>Aquí no responde ninguna impresora</translation>
    </message>
    <message>
        <source>A printer without paper</source>
        <translation>Una impresora sin papel</translation>
    </message>
    <message>
        <source>A printer that is not ready</source>
        <translation>Una impresora que no está lista</translation>
    </message>
    <message>
        <source>Being asked</source>
        <translation>Preguntando</translation>
    </message>
    <message>
        <source>Test page: handed to %1</source>
        <translation>Página de prueba: enviada a %1</translation>
    </message>
    <message>
        <source>Test page: %1 has no paper</source>
        <translation>Página de prueba: %1 no tiene papel</translation>
    </message>
    <message>
        <source>Test page: %1 cannot be reached</source>
        <translation>Página de prueba: sin conexión con %1</translation>
    </message>
    <message>
        <source>Test page: %1 did not print it</source>
        <translation>Página de prueba: %1 no la imprimió</translation>
    </message>
    <message>
        <source>A printer that is set up in this computer&apos;s system.</source>
        <translation>Una impresora instalada en el sistema de este ordenador.</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation>Impresora de recibos</translation>
    </message>
    <message>
        <source>ESC/POS over the network, USB or a serial line.</source>
        <translation>ESC/POS por red, USB o línea serie.</translation>
    </message>
    <message>
        <source>XML printer</source>
        <translation>Impresora XML</translation>
    </message>
    <message>
        <source>Epson ePOS-Print over the network.</source>
        <translation>Epson ePOS-Print por red.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>Dirección de red</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Device (USB or serial), instead of the network</source>
        <translation>Dispositivo (USB o serie) en lugar de la red</translation>
    </message>
    <message>
        <source>Address of the printer</source>
        <translation>Dirección de la impresora</translation>
    </message>
    <message>
        <source>Type on paper</source>
        <translation>Letra en el papel</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Pequeña</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>Cajón portamonedas</translation>
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
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Addresses to try, with blanks between them</source>
        <translation>Direcciones que probar, separadas por espacios</translation>
    </message>
    <message>
        <source>Try these addresses</source>
        <translation>Probar direcciones</translation>
    </message>
    <message>
        <source>What answered; choose one to take it</source>
        <translation>Lo que ha respondido; toque una para usarla</translation>
    </message>
    <message>
        <source>Print test page</source>
        <translation>Imprimir página de prueba</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::ReasonList</name>
    <message>
        <source>More than these nobody reads before pressing</source>
        <translation>Nadie lee más antes de pulsar</translation>
    </message>
    <message>
        <source>These are the usual ones</source>
        <translation>Estos son los habituales</translation>
    </message>
    <message>
        <source>Reasons for a rejection</source>
        <translation>Motivos de rechazo</translation>
    </message>
    <message>
        <source>To choose from when an order is rejected, in this order; the shop gets them as its answer.</source>
        <translation>Para elegir al rechazar un pedido, en este orden; la tienda los recibe como respuesta.</translation>
    </message>
    <message>
        <source>Add a reason</source>
        <translation>Añadir motivo</translation>
    </message>
    <message>
        <source>Usual reasons</source>
        <translation>Motivos habituales</translation>
    </message>
    <message>
        <source>Reason %1</source>
        <translation>Motivo %1</translation>
    </message>
    <message>
        <source>Move reason %1 up</source>
        <translation>Subir el motivo %1</translation>
    </message>
    <message>
        <source>Move reason %1 down</source>
        <translation>Bajar el motivo %1</translation>
    </message>
    <message>
        <source>Delete reason %1</source>
        <translation>Borrar el motivo %1</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::SettingPane</name>
    <message>
        <source>Saved %1</source>
        <translation>Guardado %1</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>No se cambió nada</translation>
    </message>
    <message>
        <source>Being saved</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::SettingsPage</name>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de los ajustes</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::ShopPane</name>
    <message>
        <source>Unknown. Choose one from the list, for instance Europe/Vienna.</source>
        <translation>Desconocida. Elija una de la lista, por ejemplo Europe/Madrid.</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Receipts of this till are not fiscalised. Kassa must not be the only till of a cash business.</source>
        <translation>Los recibos de esta caja no tienen validez fiscal. Kassa no debe ser la única caja de un negocio con efectivo.</translation>
    </message>
    <message>
        <source>Name on receipts</source>
        <translation>Nombre en los recibos</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Población</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>NIF-IVA</translation>
    </message>
    <message>
        <source>Country (decides the tax rates)</source>
        <translation>País (decide los tipos de IVA)</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Austria</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemania</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>España</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Rusia</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Empty: the country&apos;s own.</source>
        <translation>Vacía: la del país.</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::SigningPane</name>
    <message>
        <source>Type a day like 2026-01-31, or nothing.</source>
        <translation>Escriba un día como 2026-01-31, o nada.</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no start receipt (Startbeleg) yet</source>
        <translation>sin recibo inicial (Startbeleg)</translation>
    </message>
    <message>
        <source>every receipt is signed</source>
        <translation>se firma cada recibo</translation>
    </message>
    <message numerus="yes">
        <source>out of order, %n receipt(s) without signature</source>
        <translation>
            <numerusform>averiada, %n recibo sin firma</numerusform>
            <numerusform>averiada, %n recibos sin firma</numerusform>
        </translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>averiada</translation>
    </message>
    <message>
        <source>stopped: the database is older than the last receipt</source>
        <translation>detenida: la base de datos es anterior al último recibo</translation>
    </message>
    <message>
        <source>closed (Schlussbeleg)</source>
        <translation>cerrada (Schlussbeleg)</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>is being opened</source>
        <translation>se está abriendo</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>no funciona</translation>
    </message>
    <message>
        <source>The signing unit has been out of order for more than 48 hours: report it in FinanzOnline, and report its end.</source>
        <translation>La unidad de firma lleva más de 48 horas averiada: notifíquelo en FinanzOnline y también cuando termine.</translation>
    </message>
    <message>
        <source>The clock stands before the last receipt. Receipts carry its time until then: set the clock.</source>
        <translation>El reloj va por detrás del último recibo. Hasta entonces los recibos llevan su hora: ponga el reloj en hora.</translation>
    </message>
    <message>
        <source>The database is older than receipts that were signed already. Either restore the newest one, or confirm: the numbers in between are never used again.</source>
        <translation>La base de datos es anterior a recibos ya firmados. Restaure la más reciente o confirme: los números intermedios no se vuelven a usar.</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Recibos</translation>
    </message>
    <message>
        <source>Signing unit</source>
        <translation>Unidad de firma</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Check value of the key</source>
        <translation>Valor de control de la clave</translation>
    </message>
    <message>
        <source>Next special receipt</source>
        <translation>Próximo recibo especial</translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation>Último recibo</translation>
    </message>
    <message>
        <source>Close this register for ever?</source>
        <translation>¿Cerrar esta caja para siempre?</translation>
    </message>
    <message>
        <source>The closing receipt (Schlussbeleg) is made, and nothing can be sold with this register any more. Going on needs a new data folder and a new Kassen-ID.</source>
        <translation>Se emite el recibo de cierre (Schlussbeleg) y con esta caja ya no se puede vender nada. Para seguir hacen falta otra carpeta de datos y otro Kassen-ID.</translation>
    </message>
    <message>
        <source>Close register</source>
        <translation>Cerrar la caja</translation>
    </message>
    <message>
        <source>Export the fiscal journal (DEP7)</source>
        <translation>Exportar el diario fiscal (DEP7)</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) written.</source>
        <translation>
            <numerusform>%n recibo escrito.</numerusform>
            <numerusform>%n recibos escritos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was not written: %1</source>
        <translation>La exportación no se escribió: %1</translation>
    </message>
    <message>
        <source>Receipts of this till are not fiscalised. Kassa must not be the only till of a cash business.</source>
        <translation>Los recibos de esta caja no tienen validez fiscal. Kassa no debe ser la única caja de un negocio con efectivo.</translation>
    </message>
    <message>
        <source>Go on with this database</source>
        <translation>Seguir con esta base de datos</translation>
    </message>
    <message>
        <source>The code of the Startbeleg: check it with the app BMF Belegcheck, or enter Kassen-ID, turnover key and its check value in FinanzOnline, within one week.</source>
        <translation>El código del Startbeleg: registre Kassen-ID, clave y valor de control en FinanzOnline y compruébelo con la app BMF Belegcheck en el plazo de una semana.</translation>
    </message>
    <message>
        <source>Sign receipts</source>
        <translation>Firmar recibos</translation>
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
        <translation>Clave en archivos</translation>
    </message>
    <message>
        <source>Smart card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Service on the network</source>
        <translation>Servicio en la red</translation>
    </message>
    <message>
        <source>Never changes once receipts are signed. With a self-made key it begins with TEST.</source>
        <translation>No cambia una vez firmados los recibos. Con una clave propia empieza por TEST.</translation>
    </message>
    <message>
        <source>Trust provider</source>
        <translation>Prestador de confianza</translation>
    </message>
    <message>
        <source>AT0 is a closed system.</source>
        <translation>AT0 es un sistema cerrado.</translation>
    </message>
    <message>
        <source>Key id</source>
        <translation>Identificador de clave</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Archivo de clave</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Archivo del certificado</translation>
    </message>
    <message>
        <source>Card reader</source>
        <translation>Lector de tarjetas</translation>
    </message>
    <message>
        <source>Empty: the first one with a card.</source>
        <translation>Vacío: el primero con tarjeta.</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Dirección del servicio</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Try it with a test key</source>
        <translation>Probar con una clave de prueba</translation>
    </message>
    <message>
        <source>Makes a key of its own and signs with it at once. Every receipt says TEST; going live later needs a new data folder.</source>
        <translation>Crea una clave propia y firma con ella enseguida. Cada recibo dice TEST; para el uso real hará falta otra carpeta de datos.</translation>
    </message>
    <message>
        <source>Make a zero receipt (Nullbeleg)</source>
        <translation>Emitir un recibo a cero (Nullbeleg)</translation>
    </message>
    <message>
        <source>Close register (Schlussbeleg) …</source>
        <translation>Cerrar la caja (Schlussbeleg) …</translation>
    </message>
    <message>
        <source>Export from</source>
        <translation>Exportar desde</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar hasta</translation>
    </message>
    <message>
        <source>Export journal (DEP7) …</source>
        <translation>Exportar el diario (DEP7) …</translation>
    </message>
    <message>
        <source>The signing certificate ends on %1. Order the next one now: it takes weeks to come.</source>
        <translation>El certificado de firma caduca el %1. Pida ya el siguiente: tarda semanas en llegar.</translation>
    </message>
    <message>
        <source>The signing certificate ended on %1. Receipts are still signed with it: put a new one in as soon as you can.</source>
        <translation>El certificado de firma caducó el %1. Los recibos se siguen firmando con él: instale uno nuevo cuanto antes.</translation>
    </message>
    <message>
        <source>The Jahresbeleg %1 (receipt %2) should have been checked by %3: do it now, with the app BMF Belegcheck or in FinanzOnline, and keep the receipt.</source>
        <translation>El Jahresbeleg %1 (recibo %2) debía comprobarse hasta el %3: hágalo ahora con la app BMF Belegcheck o en FinanzOnline y guarde el recibo.</translation>
    </message>
    <message>
        <source>The Jahresbeleg %1 (receipt %2) must be checked by %3, with the app BMF Belegcheck or in FinanzOnline. Keep the receipt.</source>
        <translation>El Jahresbeleg %1 (recibo %2) debe comprobarse hasta el %3, con la app BMF Belegcheck o en FinanzOnline. Guarde el recibo.</translation>
    </message>
    <message>
        <source>Checked and sent</source>
        <translation>Comprobado y enviado</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::TillPane</name>
    <message>
        <source>A till needs a number or name, for instance 01.</source>
        <translation>Una caja necesita un número o nombre, por ejemplo 01.</translation>
    </message>
    <message>
        <source>No underscore: it separates station and cashier in calls of web shops.</source>
        <translation>Sin guion bajo: separa estación y cajero en las llamadas de tiendas web.</translation>
    </message>
    <message>
        <source>Type the name that stands on receipts.</source>
        <translation>Escriba el nombre que aparece en los recibos.</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>The web shop names it in its calls.</source>
        <translation>La tienda web la nombra en sus llamadas.</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Cajero</translation>
    </message>
    <message>
        <source>Stands on receipts.</source>
        <translation>Aparece en los recibos.</translation>
    </message>
    <message>
        <source>Language of receipts</source>
        <translation>Idioma de los recibos</translation>
    </message>
    <message>
        <source>As screen</source>
        <translation>Como pantalla</translation>
    </message>
    <message>
        <source>A whole number from 0 to %1.</source>
        <translation>Un número entero de 0 a %1.</translation>
    </message>
    <message>
        <source>Show the expected cash only after counting</source>
        <translation>Mostrar lo esperado solo tras contar</translation>
    </message>
    <message>
        <source>Allowed difference at closing</source>
        <translation>Diferencia permitida al cerrar</translation>
    </message>
    <message>
        <source>In whole units of currency. A larger one needs a reason.</source>
        <translation>En unidades enteras de moneda. Una mayor necesita un motivo.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>kassa::shell::AlarmSheet</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>lines of the order</comment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>Ver los pedidos</translation>
    </message>
    <message>
        <source>Reject …</source>
        <translation>Rechazar …</translation>
    </message>
    <message numerus="yes">
        <source>Mute %n min</source>
        <translation>
            <numerusform>%n&#xa0;min en silencio</numerusform>
            <numerusform>%n&#xa0;min en silencio</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept · %1</source>
        <comment>promised time of day</comment>
        <translation>Aceptar · %1</translation>
    </message>
</context>
<context>
    <name>kassa::shell::AlarmView</name>
    <message numerus="yes">
        <source>%n order(s) wait for an answer</source>
        <translation>
            <numerusform>%n pedido espera respuesta</numerusform>
            <numerusform>%n pedidos esperan respuesta</numerusform>
        </translation>
    </message>
    <message>
        <source>Muted, sounds again in %1</source>
        <translation>En silencio, vuelve a sonar en %1</translation>
    </message>
    <message>
        <source>Alarm for %1, step %2 of %3</source>
        <translation>Alarma desde hace %1, nivel %2 de %3</translation>
    </message>
    <message>
        <source>Already paid online: refund %1</source>
        <translation>Ya pagado en línea: devolver %1</translation>
    </message>
    <message>
        <source>Order %1 was cancelled</source>
        <translation>El pedido %1 se canceló</translation>
    </message>
</context>
<context>
    <name>kassa::shell::BannerArea</name>
    <message>
        <source>This did not work</source>
        <translation>Esto no funcionó</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Reimprimir</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Go on without paper</source>
        <translation>Seguir sin papel</translation>
    </message>
    <message numerus="yes">
        <source>Mute %n min</source>
        <translation>
            <numerusform>%n&#xa0;min en silencio</numerusform>
            <numerusform>%n&#xa0;min en silencio</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Con sonido</translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>Ver los pedidos</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Other printer</source>
        <translation>Otra impresora</translation>
    </message>
</context>
<context>
    <name>kassa::shell::Lamps</name>
    <message>
        <source>%1 s ago</source>
        <translation>hace %1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>hace %1&#xa0;h</translation>
    </message>
    <message>
        <source>Web orders</source>
        <translation>Tienda web</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>no accesible</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>off</source>
        <translation>sin activar</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>printer</comment>
        <translation>lista</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <comment>papers</comment>
        <translation>
            <numerusform>falta %n</numerusform>
            <numerusform>faltan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>printing</source>
        <translation>imprimiendo</translation>
    </message>
    <message>
        <source>The disk is full. Everything booked so far is safe. Free some space, then go on.</source>
        <translation>El disco está lleno. Todo lo registrado está a salvo. Libere espacio y continúe.</translation>
    </message>
    <message>
        <source>The data folder cannot be written. Everything booked so far is safe. Check its rights.</source>
        <translation>No se puede escribir en la carpeta de datos. Todo lo registrado está a salvo. Revise sus permisos.</translation>
    </message>
    <message>
        <source>The database is damaged. It was kept as it is. Call support before selling on.</source>
        <translation>La base de datos está dañada. Se conservó tal cual. Llame al soporte antes de seguir vendiendo.</translation>
    </message>
    <message>
        <source>The database does not answer. What was booked so far is safe. Kassa keeps trying.</source>
        <translation>La base de datos no responde. Lo registrado está a salvo. Kassa sigue intentándolo.</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Sales cannot be kept</source>
        <translation>No se pueden guardar ventas</translation>
    </message>
    <message>
        <source>Web orders cannot arrive</source>
        <translation>No pueden llegar pedidos web</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) are booked and safe, only the paper is missing.</source>
        <translation>
            <numerusform>%n recibo está registrado y a salvo, solo falta el papel.</numerusform>
            <numerusform>%n recibos están registrados y a salvo, solo falta el papel.</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer does not print</source>
        <translation>La impresora no imprime</translation>
    </message>
    <message>
        <source>Printer: %1</source>
        <translation>Impresora: %1</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>signing unit</comment>
        <translation>lista</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>averiada</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>Receipts are not signed: nothing can be sold</source>
        <translation>Los recibos no se firman: no se puede vender nada</translation>
    </message>
    <message>
        <source>The database is older than receipts that were signed already. Orders wait and are not lost.</source>
        <translation>La base de datos es anterior a recibos ya firmados. Los pedidos esperan y no se pierden.</translation>
    </message>
    <message>
        <source>The register is closed: nothing can be sold</source>
        <translation>La caja está cerrada: no se puede vender nada</translation>
    </message>
    <message>
        <source>Its closing receipt is written. A new register needs a new data folder.</source>
        <translation>Su recibo de cierre está emitido. Una caja nueva necesita otra carpeta de datos.</translation>
    </message>
    <message>
        <source>It has been so for more than 48 hours: report it in FinanzOnline.</source>
        <translation>Dura ya más de 48 horas: notifíquelo en FinanzOnline.</translation>
    </message>
    <message>
        <source>The first receipt needs it. Orders wait and are not lost.</source>
        <translation>El primer recibo la necesita. Los pedidos esperan y no se pierden.</translation>
    </message>
    <message>
        <source>Selling goes on: receipts say so, as the law wants it.</source>
        <translation>La venta continúa: los recibos lo indican, como pide la ley.</translation>
    </message>
    <message>
        <source>The signing unit was out of order</source>
        <translation>La unidad de firma estuvo averiada</translation>
    </message>
    <message>
        <source>silent for %1 min</source>
        <translation>sin señal %1&#xa0;min</translation>
    </message>
    <message>
        <source>never asked</source>
        <translation>nunca consultó</translation>
    </message>
    <message>
        <source>waits for the printer</source>
        <translation>espera impresora</translation>
    </message>
    <message>
        <source>few orders</source>
        <translation>pocos pedidos</translation>
    </message>
    <message>
        <source>asked %1</source>
        <comment>order printer, age</comment>
        <translation>consultó %1</translation>
    </message>
    <message>
        <source>The order printer has been silent for %1 min</source>
        <translation>La impresora de pedidos no da señal desde hace %1&#xa0;min</translation>
    </message>
    <message>
        <source>The order printer has not asked yet</source>
        <translation>La impresora de pedidos aún no ha consultado</translation>
    </message>
    <message>
        <source>Orders that need a yes wait and can be answered here. Look at its power, paper and network, and whether both addresses are typed in.</source>
        <translation>Los pedidos que necesitan un sí esperan y se pueden responder aquí. Revise corriente, papel y red de la impresora, y si tiene ambas direcciones.</translation>
    </message>
    <message>
        <source>Unusually few orders</source>
        <translation>Menos pedidos de lo normal</translation>
    </message>
    <message>
        <source>At this hour they usually come faster. Look whether the web shop is open and reaches this till.</source>
        <translation>A esta hora suelen llegar más seguidos. Compruebe que la tienda web esté abierta y llegue a esta caja.</translation>
    </message>
    <message>
        <source>The last one came %1; at this hour they usually come faster. Look whether the web shop is open and reaches this till.</source>
        <translation>El último llegó %1; a esta hora suelen llegar más seguidos. Compruebe que la tienda web esté abierta y llegue a esta caja.</translation>
    </message>
    <message>
        <source>refuses us</source>
        <translation>nos rechaza</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%n por decidir</numerusform>
            <numerusform>%n por decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>no link</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>enviando</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>link</comment>
        <translation>listo</translation>
    </message>
    <message>
        <source>%1 refuses this till</source>
        <translation>%1 rechaza esta caja</translation>
    </message>
    <message>
        <source>Sales go on and are kept for it. Check the settings of the link.</source>
        <translation>Las ventas siguen y se guardan para él. Revise los ajustes de la conexión.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n message(s) to decide</source>
        <translation>
            <numerusform>%1: %n mensaje por decidir</numerusform>
            <numerusform>%1: %n mensajes por decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody knows whether they arrived, or they were refused. Sales are safe. Choose what to do.</source>
        <translation>No se sabe si llegaron, o fueron rechazados. Las ventas están a salvo. Elija qué hacer.</translation>
    </message>
    <message>
        <source>certificate ended</source>
        <translation>certificado caducado</translation>
    </message>
    <message>
        <source>certificate ends</source>
        <translation>el certificado caduca</translation>
    </message>
    <message>
        <source>The signing certificate has ended</source>
        <translation>El certificado de firma ha caducado</translation>
    </message>
    <message>
        <source>Selling and signing go on. Put a new certificate in as soon as you can.</source>
        <translation>Las ventas y la firma continúan. Instale un certificado nuevo cuanto antes.</translation>
    </message>
    <message>
        <source>The Jahresbeleg %1 must be checked</source>
        <translation>Hay que comprobar el Jahresbeleg %1</translation>
    </message>
    <message>
        <source>The 15th of February has passed: do it now, then say so in the settings.</source>
        <translation>Ya pasó el 15 de febrero: hágalo ahora y confírmelo en los ajustes.</translation>
    </message>
    <message>
        <source>By the 15th of February; then say so in the settings.</source>
        <translation>Hasta el 15 de febrero; después confírmelo en los ajustes.</translation>
    </message>
</context>
<context>
    <name>kassa::shell::MainWindow</name>
    <message>
        <source>New order %1</source>
        <translation>Pedido nuevo %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new order(s)</source>
        <translation>
            <numerusform>%n pedido nuevo</numerusform>
            <numerusform>%n pedidos nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Till %1</source>
        <translation>Caja %1</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>Sesión %1</translation>
    </message>
    <message>
        <source>no session</source>
        <translation>sin sesión</translation>
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
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Venta</translation>
    </message>
    <message>
        <source>Extern mode</source>
        <translation>Modo externo</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>External orders</source>
        <translation>Pedidos externos</translation>
    </message>
    <message>
        <source>Print jobs</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Pantallas</translation>
    </message>
</context>
<context>
    <name>kassa::shell::TopBar</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>kassa::text</name>
    <message>
        <source>The request is not valid UTF-8. Send the body as UTF-8.</source>
        <translation>La petición no es UTF-8 válido. Envíe el cuerpo en UTF-8.</translation>
    </message>
    <message>
        <source>The request is not valid JSON: reading stopped at byte %1. Check commas, quotes and brackets near it.</source>
        <translation>La petición no es JSON válido: la lectura se detuvo en el byte %1. Revise comas, comillas y corchetes cerca de ahí.</translation>
    </message>
    <message>
        <source>The request is nested more than %1 levels deep. Send it flatter.</source>
        <translation>La petición tiene más de %1 niveles de anidamiento. Envíela más plana.</translation>
    </message>
    <message>
        <source>The request holds a number that is far too large. Check the amounts.</source>
        <translation>La petición contiene un número demasiado grande. Revise los importes.</translation>
    </message>
    <message>
        <source>The request holds more than %1 values. Split the order.</source>
        <translation>La petición contiene más de %1 valores. Divida el pedido.</translation>
    </message>
    <message>
        <source>Batch requests are not supported. Send one JSON object per request.</source>
        <translation>No se admiten peticiones por lotes (batch). Envíe un objeto JSON por petición.</translation>
    </message>
    <message>
        <source>The request must be a JSON object with jsonrpc, id, method and params.</source>
        <translation>La petición debe ser un objeto JSON con jsonrpc, id, method y params.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice in the same object. Send every key once.</source>
        <translation>La clave «%1» aparece dos veces en el mismo objeto. Envíe cada clave una sola vez.</translation>
    </message>
    <message>
        <source>id must be null, a short text or an integer.</source>
        <translation>id debe ser null, un texto corto o un número entero.</translation>
    </message>
    <message>
        <source>jsonrpc must be the text &quot;2.0&quot;.</source>
        <translation>jsonrpc debe ser el texto &quot;2.0&quot;.</translation>
    </message>
    <message>
        <source>method must be the text &quot;call&quot;.</source>
        <translation>method debe ser el texto &quot;call&quot;.</translation>
    </message>
    <message>
        <source>The method &quot;%1&quot; is unknown. The only method is &quot;call&quot;.</source>
        <translation>El método «%1» es desconocido. El único método es &quot;call&quot;.</translation>
    </message>
    <message>
        <source>params must be a JSON object that holds the object order.</source>
        <translation>params debe ser un objeto JSON que contenga el objeto order.</translation>
    </message>
    <message>
        <source>params.order must be a JSON object.</source>
        <translation>params.order debe ser un objeto JSON.</translation>
    </message>
    <message>
        <source>Access denied: auth_token is missing. Send the security token that the till shows in its settings.</source>
        <translation>Acceso denegado: falta auth_token. Envíe el token de seguridad que la caja muestra en sus ajustes.</translation>
    </message>
    <message>
        <source>Access denied: auth_token is wrong. Send the security token that the till shows in its settings.</source>
        <translation>Acceso denegado: auth_token es incorrecto. Envíe el token de seguridad que la caja muestra en sus ajustes.</translation>
    </message>
    <message>
        <source>%1 is missing. This field is mandatory.</source>
        <translation>Falta %1. Este campo es obligatorio.</translation>
    </message>
    <message>
        <source>%1 is empty. This field is mandatory.</source>
        <translation>%1 está vacío. Este campo es obligatorio.</translation>
    </message>
    <message>
        <source>%1 must be a text.</source>
        <translation>%1 debe ser un texto.</translation>
    </message>
    <message>
        <source>%1 must be a text or an integer.</source>
        <translation>%1 debe ser un texto o un número entero.</translation>
    </message>
    <message>
        <source>%1 must be a number such as 12.50, with a point and without exponent when sent as text; &quot;%2&quot; is none.</source>
        <translation>%1 debe ser un número como 12.50, con punto y sin exponente si se envía como texto; «%2» no lo es.</translation>
    </message>
    <message>
        <source>%1 must be a tax rate in percent as text or number, such as &quot;20&quot;.</source>
        <translation>%1 debe ser un tipo de impuesto en porcentaje, como texto o número, por ejemplo &quot;20&quot;.</translation>
    </message>
    <message>
        <source>%1 must be true or false, without quotes.</source>
        <translation>%1 debe ser true o false, sin comillas.</translation>
    </message>
    <message>
        <source>%1 must be a JSON object.</source>
        <translation>%1 debe ser un objeto JSON.</translation>
    </message>
    <message>
        <source>%1 must be a JSON array.</source>
        <translation>%1 debe ser un array JSON.</translation>
    </message>
    <message>
        <source>%1 is empty. At least one entry is needed.</source>
        <translation>%1 está vacío. Hace falta al menos una entrada.</translation>
    </message>
    <message>
        <source>%1 is missing. With autoprint the payments must be sent.</source>
        <translation>Falta %1. Con autoprint hay que enviar los pagos.</translation>
    </message>
    <message>
        <source>%1 is missing. A payment of type UNBAR names its method.</source>
        <translation>Falta %1. Un pago de tipo UNBAR indica su forma de pago.</translation>
    </message>
    <message>
        <source>%1 is missing. Send station or user.</source>
        <translation>Falta %1. Envíe station o user.</translation>
    </message>
    <message>
        <source>%1 is missing. Product &quot;%2&quot; is new: it needs a name.</source>
        <translation>Falta %1. El producto «%2» es nuevo: necesita un nombre.</translation>
    </message>
    <message>
        <source>%1 is missing. Product &quot;%2&quot; is new: it needs a tax code.</source>
        <translation>Falta %1. El producto «%2» es nuevo: necesita un tipo de impuesto.</translation>
    </message>
    <message>
        <source>%1 is missing. Product &quot;%2&quot; has no tax code at the till either.</source>
        <translation>Falta %1. El producto «%2» tampoco tiene tipo de impuesto en la caja.</translation>
    </message>
    <message>
        <source>%1 has too many decimals: &quot;%2&quot;. At most %3 are allowed.</source>
        <translation>%1 tiene demasiados decimales: «%2». Se permiten como máximo %3.</translation>
    </message>
    <message>
        <source>%1 is out of range: &quot;%2&quot;.</source>
        <translation>%1 está fuera del rango permitido: «%2».</translation>
    </message>
    <message>
        <source>%1 is too long: %3 characters. At most %2 are allowed.</source>
        <translation>%1 es demasiado largo: %3 caracteres. Se permiten como máximo %2.</translation>
    </message>
    <message>
        <source>%1 has too many entries. At most %2 are allowed.</source>
        <translation>%1 tiene demasiadas entradas. Se permiten como máximo %2.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;. Allowed are P (product), T (text) and K (external invoice).</source>
        <translation>%1 es «%2». Se permiten P (producto), T (texto) y K (factura externa).</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;. Allowed are item, delivery and fee.</source>
        <translation>%1 es «%2». Se permiten item, delivery y fee.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;. Allowed are BAR and UNBAR.</source>
        <translation>%1 es «%2». Se permiten BAR y UNBAR.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;. Allowed are Frau and Herr.</source>
        <translation>%1 es «%2». Se permiten Frau y Herr.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;. Allowed are auto, none, printer and screen.</source>
        <translation>%1 es «%2». Se permiten auto, none, printer y screen.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;. Allowed are delivery, pickup and table.</source>
        <translation>%1 es «%2». Se permiten delivery, pickup y table.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;. Send date and time as ISO 8601, such as 2026-12-24T18:30:00+01:00.</source>
        <translation>%1 es «%2». Envíe fecha y hora según ISO 8601, por ejemplo 2026-12-24T18:30:00+01:00.</translation>
    </message>
    <message>
        <source>%1: quantity times unit price is too large for the till.</source>
        <translation>%1: cantidad por precio unitario es demasiado grande para la caja.</translation>
    </message>
    <message>
        <source>%1 is %3, but the lines sum to %2. Lines of type P count quantity times unit_price, rounded per line, lines of type K their amount.</source>
        <translation>%1 es %3, pero las líneas suman %2. Las líneas de tipo P cuentan quantity por unit_price, redondeado por línea; las de tipo K, su amount.</translation>
    </message>
    <message>
        <source>%1 sum to %2, but the order&apos;s total is %3. Both must be equal.</source>
        <translation>%1 suman %2, pero el total del pedido es %3. Ambos deben coincidir.</translation>
    </message>
    <message>
        <source>%1: product &quot;%2&quot; is unknown. Create it at the till or send create_products.</source>
        <translation>%1: el producto «%2» es desconocido. Créelo en la caja o envíe create_products.</translation>
    </message>
    <message>
        <source>%1: station &quot;%2&quot; is unknown at this till.</source>
        <translation>%1: la estación «%2» es desconocida en esta caja.</translation>
    </message>
    <message>
        <source>%1: user &quot;%2&quot; is unknown at this till.</source>
        <translation>%1: el usuario «%2» es desconocido en esta caja.</translation>
    </message>
    <message>
        <source>%1: station &quot;%2&quot; and user &quot;%3&quot; belong to different tills; this user sells at station &quot;%4&quot;.</source>
        <translation>%1: la estación «%2» y el usuario «%3» pertenecen a cajas distintas; este usuario vende en la estación «%4».</translation>
    </message>
    <message>
        <source>%1: country &quot;%2&quot; is unknown. Send its ISO code, such as AT.</source>
        <translation>%1: el país «%2» es desconocido. Envíe su código ISO, por ejemplo AT.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a valid VAT number. Send one like %3 or leave it empty.</source>
        <translation>%1: «%2» no es un NIF-IVA válido. Envíe uno como %3 o déjelo vacío.</translation>
    </message>
    <message>
        <source>%1: the check digit of VAT number &quot;%2&quot; is wrong. Correct it or leave it empty.</source>
        <translation>%1: el dígito de control del NIF-IVA «%2» es incorrecto. Corríjalo o déjelo vacío.</translation>
    </message>
    <message>
        <source>%1: VAT number &quot;%2&quot; does not begin with a country code. Send one like ATU12345675 or leave it empty.</source>
        <translation>%1: el NIF-IVA «%2» no empieza con un código de país. Envíe uno como ATU12345675 o déjelo vacío.</translation>
    </message>
    <message>
        <source>%1: tax code &quot;%2&quot; does not exist in %3. Valid today: %4.</source>
        <translation>%1: el tipo de impuesto «%2» no existe en %3. Válidos hoy: %4.</translation>
    </message>
    <message>
        <source>%1: tax code &quot;%2&quot; is valid in %3 only from %4 on.</source>
        <translation>%1: el tipo de impuesto «%2» solo es válido en %3 a partir del %4.</translation>
    </message>
    <message>
        <source>%1: tax code &quot;%2&quot; was valid in %3 only until %4.</source>
        <translation>%1: el tipo de impuesto «%2» solo fue válido en %3 hasta el %4.</translation>
    </message>
    <message>
        <source>%1: tax code &quot;%2&quot; is not valid in %3 today. Valid today: %4.</source>
        <translation>%1: el tipo de impuesto «%2» no es válido hoy en %3. Válidos hoy: %4.</translation>
    </message>
    <message>
        <source>order.ref: order &quot;%1&quot; is already being worked on and this request has other content (%2). Send it unchanged or under a new ref.</source>
        <translation>order.ref: el pedido «%1» ya está en curso y esta petición tiene otro contenido (%2). Envíela sin cambios o con una ref nueva.</translation>
    </message>
    <message>
        <source>Receipt %1 is booked, its print is still pending.</source>
        <translation>El recibo %1 está registrado, su impresión sigue pendiente.</translation>
    </message>
    <message>
        <source>Time-out: order &quot;%1&quot; is not paid yet. It stays open at the till; ask again with the same ref.</source>
        <translation>Tiempo agotado: el pedido «%1» aún no está pagado. Sigue abierto en la caja; pregunte de nuevo con la misma ref.</translation>
    </message>
    <message>
        <source>Time-out: order &quot;%1&quot; is not accepted yet. It stays open at the till; ask again with the same ref.</source>
        <translation>Tiempo agotado: el pedido «%1» aún no está aceptado. Sigue abierto en la caja; pregunte de nuevo con la misma ref.</translation>
    </message>
    <message>
        <source>The order was cancelled at the till.</source>
        <translation>El pedido se canceló en la caja.</translation>
    </message>
    <message>
        <source>The order was cancelled at the till: %1</source>
        <translation>El pedido se canceló en la caja: %1</translation>
    </message>
    <message>
        <source>The order was rejected.</source>
        <translation>El pedido fue rechazado.</translation>
    </message>
    <message>
        <source>The order was rejected: %1</source>
        <translation>El pedido fue rechazado: %1</translation>
    </message>
    <message>
        <source>Already paid online: refund %1.</source>
        <translation>Ya pagado en línea: reembolsar %1.</translation>
    </message>
    <message>
        <source>order.ref: order &quot;%1&quot; was already finished with receipt %2.</source>
        <translation>order.ref: el pedido «%1» ya se completó con el recibo %2.</translation>
    </message>
    <message>
        <source>Too many waiting calls, nothing was stored. Use external-nb or try again later.</source>
        <translation>Demasiadas llamadas en espera, no se guardó nada. Use external-nb o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The till is closing, the order stays open. Ask again with the same ref.</source>
        <translation>La caja se está cerrando, el pedido sigue abierto. Pregunte de nuevo con la misma ref.</translation>
    </message>
    <message>
        <source>Technical failure: the till&apos;s disk is full. Nothing was stored; try again later.</source>
        <translation>Fallo técnico: el disco de la caja está lleno. No se guardó nada; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Technical failure: the till cannot write to its database. Nothing was stored; try again later.</source>
        <translation>Fallo técnico: la caja no puede escribir en su base de datos. No se guardó nada; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Technical failure: the till&apos;s database is damaged. Nothing was stored.</source>
        <translation>Fallo técnico: la base de datos de la caja está dañada. No se guardó nada.</translation>
    </message>
    <message>
        <source>Technical failure in the till&apos;s database. Nothing was stored; try again later.</source>
        <translation>Fallo técnico en la base de datos de la caja. No se guardó nada; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Technical failure at the till. Ask again with the same ref.</source>
        <translation>Fallo técnico en la caja. Pregunte de nuevo con la misma ref.</translation>
    </message>
    <message>
        <source>on delivery</source>
        <translation>a la entrega</translation>
    </message>
    <message>
        <source>No cash session is open. Open a session first; nothing was changed.</source>
        <translation>No hay sesión abierta. Abra primero una sesión; no se cambió nada.</translation>
    </message>
    <message>
        <source>A cash session is already open at this till.</source>
        <translation>En esta caja ya hay una sesión abierta.</translation>
    </message>
    <message>
        <source>This order was already finished. Nothing was booked twice.</source>
        <translation>Este pedido ya estaba completado. Nada se registró dos veces.</translation>
    </message>
    <message>
        <source>This order was already cancelled. Nothing was changed.</source>
        <translation>Este pedido ya estaba cancelado. No se cambió nada.</translation>
    </message>
    <message>
        <source>This order was already accepted. Nothing was changed.</source>
        <translation>Este pedido ya estaba aceptado. No se cambió nada.</translation>
    </message>
    <message>
        <source>This order waits for no confirmation. Nothing was changed.</source>
        <translation>Este pedido no espera confirmación. No se cambió nada.</translation>
    </message>
    <message>
        <source>This order must be accepted before it can be paid.</source>
        <translation>Este pedido debe aceptarse antes de cobrarse.</translation>
    </message>
    <message>
        <source>This order does not exist any more.</source>
        <translation>Este pedido ya no existe.</translation>
    </message>
    <message>
        <source>The payments do not add up to the total. Nothing was booked; check the amounts.</source>
        <translation>Los pagos no suman el total. No se registró nada; revise los importes.</translation>
    </message>
    <message>
        <source>Test order, not booked</source>
        <translation>Pedido de prueba, no registrado</translation>
    </message>
    <message>
        <source>The test order did not reach the till at %1. Check address and port in the settings.</source>
        <translation>El pedido de prueba no llegó a la caja en %1. Revise dirección y puerto en los ajustes.</translation>
    </message>
    <message>
        <source>The database is in use by another program. Nothing was stored; try again.</source>
        <translation>Otro programa está usando la base de datos. No se guardó nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Not saved: this value of %1 is not allowed. The old one stays in force.</source>
        <translation>No guardado: ese valor de %1 no está permitido. Sigue vigente el anterior.</translation>
    </message>
    <message>
        <source>Not saved: the station can be changed only while no cash session is open. Close the session first.</source>
        <translation>No guardado: la estación solo se puede cambiar sin sesión de caja abierta. Cierre antes la sesión.</translation>
    </message>
    <message>
        <source>The settings could not be written to %1; the old ones stay in force. Check the disk and the rights of the folder.</source>
        <translation>No se pudieron escribir los ajustes en %1; siguen vigentes los anteriores. Revise el disco y los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>The printer %1 is not installed. The receipt is booked; choose a printer in the settings and print again.</source>
        <translation>La impresora %1 no está instalada. El recibo está registrado; elija una impresora en los ajustes y reimprima.</translation>
    </message>
    <message>
        <source>The receipt font DejaVu Sans Mono is missing. The receipt is booked; install the font and print again.</source>
        <translation>Falta la fuente DejaVu Sans Mono. El recibo está registrado; instale la fuente y reimprima.</translation>
    </message>
    <message>
        <source>The receipt could not be written to %1. It is booked; make room and print again.</source>
        <translation>No se pudo escribir el recibo en %1. Está registrado; haga sitio y reimprima.</translation>
    </message>
    <message>
        <source>The printer %1 did not take the receipt. It is booked; check the printer and print again.</source>
        <translation>La impresora %1 no aceptó el recibo. Está registrado; revise la impresora y reimprima.</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened (%2): check that the folder exists and may be read.</source>
        <translation>No se puede abrir la base de datos %1 (%2): compruebe que la carpeta existe y se puede leer.</translation>
    </message>
    <message>
        <source>The database %1 was written by a newer Kassa: start that version; the file was not touched.</source>
        <translation>La base de datos %1 fue escrita por una Kassa más nueva: inicie esa versión; el archivo no se ha tocado.</translation>
    </message>
    <message>
        <source>The database %1 is damaged (%2): the file was kept; restore a backup or start with another data folder.</source>
        <translation>La base de datos %1 está dañada (%2): el archivo se conservó; restaure una copia de seguridad o inicie con otra carpeta de datos.</translation>
    </message>
    <message>
        <source>The database %1 cannot be written: check the permissions of file and folder.</source>
        <translation>No se puede escribir en la base de datos %1: revise los permisos del archivo y la carpeta.</translation>
    </message>
    <message>
        <source>The disk is full, %1 cannot be written: make room and start again.</source>
        <translation>El disco está lleno, no se puede escribir %1: haga sitio y reinicie.</translation>
    </message>
    <message>
        <source>The database %1 is in use by another program: close it and start again.</source>
        <translation>Otro programa está usando la base de datos %1: ciérrelo y reinicie.</translation>
    </message>
    <message>
        <source>The database %1 cannot be used: %2</source>
        <translation>No se puede usar la base de datos %1: %2</translation>
    </message>
    <message>
        <source>Port %2 on %1 is in use by another program: close it, or choose another port with --port or [server] port.</source>
        <translation>Otro programa está usando el puerto %2 en %1: ciérrelo o elija otro con --port o [server] port.</translation>
    </message>
    <message>
        <source>This machine has no network address %1: correct [server] address in kassa.ini.</source>
        <translation>Este equipo no tiene la dirección de red %1: corrija [server] address en kassa.ini.</translation>
    </message>
    <message>
        <source>The TLS certificate %1 cannot be read: correct [server] tls_certificate in kassa.ini.</source>
        <translation>No se puede leer el certificado TLS %1: corrija [server] tls_certificate en kassa.ini.</translation>
    </message>
    <message>
        <source>The TLS key %1 cannot be read: correct [server] tls_key in kassa.ini.</source>
        <translation>No se puede leer la clave TLS %1: corrija [server] tls_key en kassa.ini.</translation>
    </message>
    <message>
        <source>The TLS key %2 does not belong to the certificate %1: correct both in kassa.ini.</source>
        <translation>La clave TLS %2 no corresponde al certificado %1: corrija ambos en kassa.ini.</translation>
    </message>
    <message>
        <source>Kassa cannot listen on %1 port %2: %3</source>
        <translation>Kassa no puede escuchar en %1, puerto %2: %3</translation>
    </message>
    <message>
        <source>The database is older than receipt %1, which was signed already: nothing is signed until you confirm this in the settings under Signing, or start a new register. No order is lost; they wait.</source>
        <translation>La base de datos es anterior al recibo %1, que ya se firmó: no se firma nada hasta que lo confirme en los ajustes, en Firma, o empiece una caja nueva. Ningún pedido se pierde; esperan.</translation>
    </message>
    <message>
        <source>This register is closed: its closing receipt is written. Start a new register with a new data folder and a new cashbox_id.</source>
        <translation>Esta caja está cerrada: su recibo de cierre está emitido. Empiece una caja nueva con otra carpeta de datos y otro cashbox_id.</translation>
    </message>
    <message>
        <source>Before the first sale the start receipt must be signed, and the signing unit does not work: %1</source>
        <translation>Antes de la primera venta hay que firmar el recibo inicial (Startbeleg), y la unidad de firma no funciona: %1</translation>
    </message>
    <message>
        <source>The signing unit is not set up: complete the settings under Signing.</source>
        <translation>La unidad de firma no está configurada: complete los ajustes en Firma.</translation>
    </message>
    <message>
        <source>The key file of the signing cannot be read, or holds no P-256 key.</source>
        <translation>El archivo de clave de la firma no se puede leer o no contiene una clave P-256.</translation>
    </message>
    <message>
        <source>The signing certificate cannot be read, or holds no P-256 key.</source>
        <translation>El certificado de firma no se puede leer o no contiene una clave P-256.</translation>
    </message>
    <message>
        <source>Key and certificate of the signing do not belong together.</source>
        <translation>La clave y el certificado de firma no se corresponden.</translation>
    </message>
    <message>
        <source>There is no smart card reader, or not the one in the settings: connect it.</source>
        <translation>No hay lector de tarjetas, o no es el de los ajustes: conéctelo.</translation>
    </message>
    <message>
        <source>There is no card in the reader: put the signature card in.</source>
        <translation>No hay tarjeta en el lector: introduzca la tarjeta de firma.</translation>
    </message>
    <message>
        <source>This card cannot be used for signing.</source>
        <translation>Esta tarjeta no sirve para firmar.</translation>
    </message>
    <message>
        <source>The card refused the PIN. It is not tried again, because the card would lock itself: correct it in the settings.</source>
        <translation>La tarjeta rechazó el PIN. No se vuelve a intentar, porque la tarjeta se bloquearía: corríjalo en los ajustes.</translation>
    </message>
    <message>
        <source>The signature card does not answer as it should: take it out and put it in again.</source>
        <translation>La tarjeta de firma no responde como debe: sáquela y vuelva a introducirla.</translation>
    </message>
    <message>
        <source>The signing service cannot be reached: check the network.</source>
        <translation>No se puede acceder al servicio de firma: compruebe la red.</translation>
    </message>
    <message>
        <source>The signing service refused user or password.</source>
        <translation>El servicio de firma rechazó el usuario o la contraseña.</translation>
    </message>
    <message>
        <source>The signing unit gave an answer that does not fit.</source>
        <translation>La unidad de firma dio una respuesta que no corresponde.</translation>
    </message>
    <message>
        <source>The signing unit does not answer in time.</source>
        <translation>La unidad de firma no responde a tiempo.</translation>
    </message>
    <message>
        <source>A self-made key may only sign for a cashbox_id that begins with TEST.</source>
        <translation>Una clave hecha por uno mismo solo puede firmar para un cashbox_id que empiece por TEST.</translation>
    </message>
    <message>
        <source>[fiscal] mode=rksv needs a cashbox_id without an underscore: correct it in kassa.ini.</source>
        <translation>[fiscal] mode=rksv necesita un cashbox_id sin guion bajo: corríjalo en kassa.ini.</translation>
    </message>
    <message>
        <source>[fiscal] mode=rksv needs a turnover_key of 32 bytes in base64: make one with &quot;openssl rand -base64 32&quot; and write it into kassa.ini.</source>
        <translation>[fiscal] mode=rksv necesita un turnover_key de 32 bytes en base64: cree uno con «openssl rand -base64 32» y escríbalo en kassa.ini.</translation>
    </message>
    <message>
        <source>This database belongs to the register %1, kassa.ini names %2: restore cashbox_id, or start a new register with another data folder.</source>
        <translation>Esta base de datos pertenece a la caja %1 y kassa.ini nombra %2: restablezca cashbox_id o empiece una caja nueva con otra carpeta de datos.</translation>
    </message>
    <message>
        <source>This database was signed with the turnover key whose check value is %1, the one in kassa.ini has %2: restore turnover_key, or start a new register with another data folder.</source>
        <translation>Esta base de datos se firmó con la clave cuyo valor de control es %1 y la de kassa.ini tiene %2: restablezca turnover_key o empiece una caja nueva con otra carpeta de datos.</translation>
    </message>
    <message>
        <source>The turnover counter of this database has %1 bytes: restore counter_length in kassa.ini.</source>
        <translation>El contador de ventas de esta base de datos tiene %1 bytes: restablezca counter_length en kassa.ini.</translation>
    </message>
    <message>
        <source>This database belongs to the signed register %1, which is not closed: restore [fiscal] mode=rksv, or start with another data folder.</source>
        <translation>Esta base de datos pertenece a la caja firmada %1, que no está cerrada: restablezca [fiscal] mode=rksv o empiece con otra carpeta de datos.</translation>
    </message>
    <message>
        <source>Nothing is due for this order: its money was received, it was cancelled, or it was paid at once. Nothing was booked.</source>
        <translation>En este pedido no hay nada pendiente: el dinero ya se recibió, se anuló o se pagó al momento. No se ha registrado nada.</translation>
    </message>
    <message>
        <source>Order printers are switched off: switch them on in the settings, then send the test order again.</source>
        <translation>Las impresoras de pedidos están desactivadas: actívelas en los ajustes y envíe de nuevo el pedido de prueba.</translation>
    </message>
    <message>
        <source>nobody answered in time</source>
        <translation>nadie respondió a tiempo</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Check that the folder exists, may be written and has room. The till works on.</source>
        <translation>No se pudo escribir %1 (%2). Compruebe que la carpeta existe, admite escritura y tiene espacio. La caja sigue funcionando.</translation>
    </message>
    <message>
        <source>%1 is no whole copy of a Kassa database (%2). Choose another one; nothing was changed.</source>
        <translation>%1 no es una copia completa de una base de datos de Kassa (%2). Elija otra; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1 could not be written. Check that the folder may be written and has room, or choose another one.</source>
        <translation>No se pudo escribir %1. Compruebe que la carpeta admite escritura y tiene espacio, o elija otra.</translation>
    </message>
    <message>
        <source>The report did not get onto paper (%1). Its figures are safe; check the printer and print it again.</source>
        <translation>El informe no salió en papel (%1). Las cifras están a salvo; revise la impresora e imprímalo de nuevo.</translation>
    </message>
    <message>
        <source>Only %1 is in the drawer. Nothing was noted; check the amount.</source>
        <translation>En el cajón solo hay %1. No se anotó nada; revise el importe.</translation>
    </message>
    <message>
        <source>The TLS certificate of the signing service is not valid: nothing was sent to it. Check its address, and the clock.</source>
        <translation>El certificado TLS del servicio de firma no es válido: no se le envió nada. Compruebe la dirección y el reloj.</translation>
    </message>
    <message>
        <source>Only an order can be paid on delivery: of a sale at the till nobody would know whose money is missing. Nothing was booked; choose another way of payment.</source>
        <translation>Solo un pedido se puede pagar a la entrega: en una venta en caja nadie sabría quién debe el dinero. No se ha registrado nada; elija otra forma de pago.</translation>
    </message>
    <message>
        <source>The profile of the printer %1 is missing or wrong. The receipt is booked; choose a profile in the settings and print again.</source>
        <translation>El perfil de la impresora %1 falta o no es correcto. El recibo está registrado; elija un perfil en los ajustes y vuelva a imprimir.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. The receipt is booked and prints by itself; switch the printer on or choose another one.</source>
        <translation>No se puede conectar con %1. El recibo está registrado y se imprimirá solo; encienda la impresora o elija otra.</translation>
    </message>
    <message>
        <source>%1: no paper. The receipt is booked; put in a new roll and it prints by itself.</source>
        <translation>%1: sin papel. El recibo está registrado; ponga un rollo nuevo y se imprimirá solo.</translation>
    </message>
    <message>
        <source>%1: the cover is open. The receipt is booked; close the cover and it prints by itself.</source>
        <translation>%1: la tapa está abierta. El recibo está registrado; cierre la tapa y se imprimirá solo.</translation>
    </message>
    <message>
        <source>%1: the cutter is stuck. The receipt is booked; free the cutter and it prints by itself.</source>
        <translation>%1: la cuchilla está atascada. El recibo está registrado; libere la cuchilla y se imprimirá solo.</translation>
    </message>
    <message>
        <source>%1 reports a fault. The receipt is booked; switch the printer off and on, it prints by itself.</source>
        <translation>%1 comunica un fallo. El recibo está registrado; apague y encienda la impresora y se imprimirá solo.</translation>
    </message>
    <message>
        <source>%1 refuses the receipt. It is booked; check the printer in the settings and print again.</source>
        <translation>%1 rechaza el recibo. Está registrado; revise la impresora en los ajustes y vuelva a imprimir.</translation>
    </message>
    <message>
        <source>%1 fell silent while it was printing. Look whether the receipt came out; if not, print again.</source>
        <translation>%1 dejó de responder mientras imprimía. Compruebe si ha salido el recibo; si no, vuelva a imprimir.</translation>
    </message>
    <message>
        <source>The receipt waited too long for its printer. It is booked; print it now or go on without paper.</source>
        <translation>El recibo ha esperado demasiado a su impresora. Está registrado; imprímalo ahora o siga sin papel.</translation>
    </message>
    <message>
        <source>The loyalty system has a fault. It is tried again.</source>
        <translation>El sistema de fidelización tiene un fallo. Se reintenta.</translation>
    </message>
    <message>
        <source>The loyalty system does not speak protocol 3.2.</source>
        <translation>El sistema de fidelización no habla el protocolo 3.2.</translation>
    </message>
    <message>
        <source>The loyalty system could not read the request.</source>
        <translation>El sistema de fidelización no pudo leer la petición.</translation>
    </message>
    <message>
        <source>The loyalty system found a field of the wrong form.</source>
        <translation>El sistema de fidelización halló un campo con forma incorrecta.</translation>
    </message>
    <message>
        <source>The loyalty system misses a field.</source>
        <translation>Al sistema de fidelización le falta un campo.</translation>
    </message>
    <message>
        <source>The loyalty system does not accept the signature. Kassa does not sign: set this till to no signature there.</source>
        <translation>El sistema de fidelización no acepta la firma. Kassa no firma: ponga allí esta caja sin firma.</translation>
    </message>
    <message>
        <source>The loyalty system wants a signature. Kassa does not sign: set this till to no signature there.</source>
        <translation>El sistema de fidelización pide una firma. Kassa no firma: ponga allí esta caja sin firma.</translation>
    </message>
    <message>
        <source>The loyalty system has no valid certificate for this till.</source>
        <translation>El sistema de fidelización no tiene un certificado válido para esta caja.</translation>
    </message>
    <message>
        <source>The card was not found.</source>
        <translation>No se encontró la tarjeta.</translation>
    </message>
    <message>
        <source>The loyalty system does not know this till.</source>
        <translation>El sistema de fidelización no conoce esta caja.</translation>
    </message>
    <message>
        <source>More bonuses than may be spent.</source>
        <translation>Más bonos de los que se pueden gastar.</translation>
    </message>
    <message>
        <source>Not enough bonuses.</source>
        <translation>No hay bonos suficientes.</translation>
    </message>
    <message>
        <source>The card is blocked. Take another identifier, such as the phone number.</source>
        <translation>Tarjeta bloqueada. Use otro identificador, como el teléfono.</translation>
    </message>
    <message>
        <source>The loyalty system has blocked this till.</source>
        <translation>El sistema de fidelización ha bloqueado esta caja.</translation>
    </message>
    <message>
        <source>This operation was taken before.</source>
        <translation>Esta operación ya se había tomado.</translation>
    </message>
    <message>
        <source>The operation was not found.</source>
        <translation>No se encontró la operación.</translation>
    </message>
    <message>
        <source>The operation is confirmed already.</source>
        <translation>La operación ya está confirmada.</translation>
    </message>
    <message>
        <source>The operation is cancelled already.</source>
        <translation>La operación ya está cancelada.</translation>
    </message>
    <message>
        <source>Wrong PIN.</source>
        <translation>PIN incorrecto.</translation>
    </message>
    <message>
        <source>The loyalty system does not know the cashier.</source>
        <translation>El sistema de fidelización no conoce al cajero.</translation>
    </message>
    <message>
        <source>The holder of the card was not found.</source>
        <translation>No se encontró al titular de la tarjeta.</translation>
    </message>
    <message>
        <source>The card is not activated. It earns, but cannot be spent from.</source>
        <translation>Tarjeta no activada. Acumula, pero no se puede gastar.</translation>
    </message>
    <message>
        <source>The discount could not be calculated.</source>
        <translation>No se pudo calcular el descuento.</translation>
    </message>
    <message>
        <source>The purchase was not found.</source>
        <translation>No se encontró la compra.</translation>
    </message>
    <message>
        <source>The receipt differs from the one sent before.</source>
        <translation>El recibo difiere del enviado antes.</translation>
    </message>
    <message>
        <source>The operations came in the wrong order.</source>
        <translation>Las operaciones llegaron en orden incorrecto.</translation>
    </message>
    <message>
        <source>The card was charged too much.</source>
        <translation>Se cargó demasiado a la tarjeta.</translation>
    </message>
    <message>
        <source>The purchase is confirmed already.</source>
        <translation>La compra ya está confirmada.</translation>
    </message>
    <message>
        <source>The payments do not fit the purchase.</source>
        <translation>Los pagos no cuadran con la compra.</translation>
    </message>
    <message>
        <source>A limit of the card is reached.</source>
        <translation>Se alcanzó un límite de la tarjeta.</translation>
    </message>
    <message>
        <source>The bonuses could not be taken.</source>
        <translation>No se pudieron cobrar los bonos.</translation>
    </message>
    <message>
        <source>The operation belongs to another purchase.</source>
        <translation>La operación pertenece a otra compra.</translation>
    </message>
    <message>
        <source>A coupon cannot be used.</source>
        <translation>Un cupón no se puede usar.</translation>
    </message>
    <message>
        <source>The loyalty system refused the purchase.</source>
        <translation>El sistema de fidelización rechazó la compra.</translation>
    </message>
    <message>
        <source>This till may not use the loyalty program.</source>
        <translation>Esta caja no puede usar el programa de fidelización.</translation>
    </message>
    <message>
        <source>The purchase number was used before.</source>
        <translation>El número de compra ya se había usado.</translation>
    </message>
    <message>
        <source>No loyalty program is set for the card.</source>
        <translation>La tarjeta no tiene programa de fidelización.</translation>
    </message>
    <message>
        <source>The bonus amount cannot be divided so.</source>
        <translation>El importe de bonos no se puede dividir así.</translation>
    </message>
    <message>
        <source>The goods belong to different companies.</source>
        <translation>Los artículos son de empresas distintas.</translation>
    </message>
    <message>
        <source>The loyalty system refused with code %1.</source>
        <translation>El sistema de fidelización lo rechazó con el código %1.</translation>
    </message>
    <message>
        <source>No link to the loyalty system. Bonuses are collected and booked later; spending and discounts are not possible now.</source>
        <translation>Sin conexión con el sistema de fidelización. Los bonos se acumulan y se abonan después; ahora no se puede gastar ni aplicar descuentos.</translation>
    </message>
    <message>
        <source>The loyalty system does not let this till in (HTTP %1). Check address, user and password in the settings.</source>
        <translation>El sistema de fidelización no admite esta caja (HTTP %1). Revise dirección, usuario y contraseña en los ajustes.</translation>
    </message>
    <message>
        <source>The address of the loyalty system is missing or wrong in the settings.</source>
        <translation>La dirección del sistema de fidelización falta o es incorrecta en los ajustes.</translation>
    </message>
    <message>
        <source>The loyalty system sent an answer that cannot be read.</source>
        <translation>El sistema de fidelización envió una respuesta ilegible.</translation>
    </message>
    <message>
        <source>This is neither a card number nor a phone number nor a code from the app. Scan or type it again.</source>
        <translation>Esto no es un número de tarjeta ni de teléfono ni un código de la aplicación. Vuelva a escanearlo o escríbalo.</translation>
    </message>
    <message>
        <source>No link to the loyalty system, and a code from the app cannot be kept for later. Ask for the card or the phone number.</source>
        <translation>Sin conexión con el sistema de fidelización, y un código de la aplicación no se puede guardar. Pida la tarjeta o el teléfono.</translation>
    </message>
    <message>
        <source>An earlier purchase with this card is still being taken back. Bonuses are collected; spending and discounts work once that has arrived.</source>
        <translation>Todavía se está anulando una compra anterior con esta tarjeta. Los bonos se acumulan; gastar y descuentos funcionan cuando llegue.</translation>
    </message>
    <message>
        <source>Messages for this card are still on their way, its balance is not up to date. Spending works once they have arrived.</source>
        <translation>Aún hay mensajes de esta tarjeta en camino, su saldo no está al día. Se podrá gastar cuando lleguen.</translation>
    </message>
    <message>
        <source>The loyalty system did not say whether it took the bonuses. They do not count for this sale; whatever was taken is given back.</source>
        <translation>El sistema de fidelización no dijo si cobró los bonos. No cuentan en esta venta; lo cobrado se devuelve.</translation>
    </message>
    <message>
        <source>The bonuses taken from the card and the payments of this sale do not fit. Nothing was booked; give the bonuses back and pay again.</source>
        <translation>Los bonos cobrados de la tarjeta no cuadran con los pagos. No se registró nada; devuelva los bonos y cobre de nuevo.</translation>
    </message>
    <message>
        <source>Bonuses are being taken at this moment. Nothing was booked; wait for the answer.</source>
        <translation>Se están cobrando bonos en este momento. No se registró nada; espere la respuesta.</translation>
    </message>
    <message>
        <source>Bonus points</source>
        <translation>Bonos</translation>
    </message>
    <message>
        <source>Loyalty discount</source>
        <translation>Descuento de fidelidad</translation>
    </message>
    <message>
        <source>Bonuses for card %1 are credited later.</source>
        <translation>Los bonos de la tarjeta %1 se abonarán más tarde.</translation>
    </message>
</context>
</TS>
