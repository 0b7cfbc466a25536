<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>receipt</name>
    <message>
        <source>COPY</source>
        <translation>KOPIE</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>TEST</translation>
    </message>
    <message>
        <source>Not fiscalised</source>
        <translation>Nicht fiskalisiert</translation>
    </message>
    <message>
        <source>VAT ID %1</source>
        <translation>UID %1</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Beleg %1</translation>
    </message>
    <message>
        <source>Till %1</source>
        <translation>Kasse %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Auftrag %1</translation>
    </message>
    <message>
        <source>DELIVERY</source>
        <translation>LIEFERUNG</translation>
    </message>
    <message>
        <source>COLLECTION</source>
        <translation>ABHOLUNG</translation>
    </message>
    <message>
        <source>TABLE</source>
        <translation>TISCH</translation>
    </message>
    <message>
        <source>Customer no. %1</source>
        <translation>Kundennr. %1</translation>
    </message>
    <message>
        <source>Fax %1</source>
        <translation>Fax %1</translation>
    </message>
    <message>
        <source>each %1</source>
        <translation>je %1</translation>
    </message>
    <message>
        <source>External invoice %1</source>
        <translation>Externe Rechnung %1</translation>
    </message>
    <message>
        <source>TOTAL %1</source>
        <translation>SUMME %1</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Card/other</source>
        <translation>Karte/andere</translation>
    </message>
    <message>
        <source>On delivery</source>
        <translation>Bei Lieferung</translation>
    </message>
    <message>
        <source>On collection</source>
        <translation>Bei Abholung</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Rückgeld</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>USt.</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>Payment terms: %1</source>
        <translation>Zahlungsbedingungen: %1</translation>
    </message>
    <message>
        <source>CANCELLATION</source>
        <translation>STORNO</translation>
    </message>
    <message>
        <source>of receipt %1</source>
        <translation>von Beleg %1</translation>
    </message>
    <message>
        <source>X REPORT</source>
        <translation>X-BERICHT</translation>
    </message>
    <message>
        <source>Z REPORT</source>
        <translation>Z-BERICHT</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>Von, bis</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Rückgaben</translation>
    </message>
    <message>
        <source>Cancelled orders</source>
        <translation>Stornierte Bestellungen</translation>
    </message>
    <message>
        <source>Drawer opened without sale</source>
        <translation>Lade ohne Verkauf geöffnet</translation>
    </message>
    <message>
        <source>TURNOVER %1</source>
        <translation>UMSATZ %1</translation>
    </message>
    <message>
        <source>External invoices</source>
        <translation>Externe Rechnungen</translation>
    </message>
    <message>
        <source>Tenders</source>
        <translation>Zahlungsarten</translation>
    </message>
    <message>
        <source>Cash at the till</source>
        <translation>Bar an der Kasse</translation>
    </message>
    <message>
        <source>Paid online: %1</source>
        <translation>Online bezahlt: %1</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Warengruppen</translation>
    </message>
    <message>
        <source>Without category</source>
        <translation>Ohne Warengruppe</translation>
    </message>
    <message>
        <source>Cashiers</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Lade</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Anfangsbestand</translation>
    </message>
    <message>
        <source>Pay-in</source>
        <translation>Einlage</translation>
    </message>
    <message>
        <source>Pay-out</source>
        <translation>Entnahme</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>CHANGE</source>
        <translation>ÄNDERUNG</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <translation>STORNIERT</translation>
    </message>
</context>
</TS>
