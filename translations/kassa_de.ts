<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <translation>%1&#xa0;Kop.</translation>
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
        <translation>blockierend</translation>
    </message>
    <message>
        <source>non-blocking</source>
        <translation>nicht blockierend</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Unknown fields ignored</source>
        <translation>Unbekannte Felder ignoriert</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Erneut gesendet</translation>
    </message>
    <message>
        <source>Content replaced</source>
        <translation>Inhalt ersetzt</translation>
    </message>
    <message>
        <source>Opened at the till</source>
        <translation>An der Kasse geöffnet</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückgelegt</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Already paid online: refund</source>
        <translation>Schon online bezahlt: erstatten</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Nicht gedruckt</translation>
    </message>
    <message>
        <source>Web shop informed</source>
        <translation>Webshop informiert</translation>
    </message>
    <message>
        <source>Web shop did not wait</source>
        <translation>Webshop hat nicht gewartet</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Test finished</source>
        <translation>Test beendet</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>still missing</source>
        <translation>fehlt noch</translation>
    </message>
    <message>
        <source>Fetched by the order printer</source>
        <translation>Vom Bestelldrucker abgeholt</translation>
    </message>
    <message>
        <source>Fetched often, never answered</source>
        <translation>Oft abgeholt, nie beantwortet</translation>
    </message>
    <message>
        <source>Nobody answered in time</source>
        <translation>Niemand hat rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>Order printer answered late</source>
        <translation>Bestelldrucker hat verspätet geantwortet</translation>
    </message>
    <message>
        <source>Order printer answered again</source>
        <translation>Bestelldrucker hat erneut geantwortet</translation>
    </message>
    <message>
        <source>Order printer said the opposite, the first answer counts</source>
        <translation>Bestelldrucker hat das Gegenteil gemeldet, die erste Antwort zählt</translation>
    </message>
    <message>
        <source>Answer of the order printer not understood</source>
        <translation>Antwort des Bestelldruckers nicht verstanden</translation>
    </message>
    <message>
        <source>Money received</source>
        <translation>Geld erhalten</translation>
    </message>
    <message>
        <source>Not collected, receipt cancelled</source>
        <translation>Nicht abgeholt, Beleg storniert</translation>
    </message>
    <message>
        <source>accepted by rule</source>
        <translation>nach Regel angenommen</translation>
    </message>
    <message>
        <source>rejected by rule</source>
        <translation>nach Regel abgelehnt</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1-mal</translation>
    </message>
    <message>
        <source>Waits for a yes</source>
        <translation>Wartet auf Annahme</translation>
    </message>
    <message>
        <source>Turnover ticker informed</source>
        <translation>Umsatzticker informiert</translation>
    </message>
    <message>
        <source>Turnover ticker not informed</source>
        <translation>Umsatzticker nicht informiert</translation>
    </message>
    <message>
        <source>Loyalty system informed</source>
        <translation>Kundenbindung informiert</translation>
    </message>
    <message>
        <source>Loyalty system not informed</source>
        <translation>Kundenbindung nicht informiert</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Needs a yes</source>
        <translation>Zusage fehlt</translation>
    </message>
    <message>
        <source>Test order</source>
        <translation>Testauftrag</translation>
    </message>
    <message>
        <source>Being paid</source>
        <translation>Wird bezahlt</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Abholung</translation>
    </message>
    <message>
        <source>At the table</source>
        <translation>Am Tisch</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>On delivery</source>
        <translation>Bei Lieferung</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Rechnung %1</translation>
    </message>
    <message>
        <source>Answer: printer or till</source>
        <translation>Antwort: Drucker oder Kasse</translation>
    </message>
    <message>
        <source>Answer: till</source>
        <translation>Antwort: Kasse</translation>
    </message>
    <message>
        <source>Money from whom brings it</source>
        <translation>Geld kommt bei Übergabe</translation>
    </message>
    <message>
        <source>Session and extern mode</source>
        <translation>Sitzung und Extern-Modus</translation>
    </message>
    <message>
        <source>Payment at the till</source>
        <translation>Zahlung an der Kasse</translation>
    </message>
    <message>
        <source>refund %1</source>
        <translation>erstatten %1</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>to collect</source>
        <translation>zu kassieren</translation>
    </message>
    <message>
        <source>not collected</source>
        <translation>nicht abgeholt</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>Order interface</source>
        <translation>Schnittstelle</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>no paper</source>
        <translation>Papier leer</translation>
    </message>
    <message>
        <source>cover open</source>
        <translation>Deckel offen</translation>
    </message>
    <message>
        <source>cutter stuck</source>
        <translation>Schneider klemmt</translation>
    </message>
    <message>
        <source>printer fault</source>
        <translation>Drucker gestört</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>too old</source>
        <translation>zu alt</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>nicht gedruckt</translation>
    </message>
    <message>
        <source>The printer has no paper. Put in a new roll: it prints by itself.</source>
        <translation>Der Drucker hat kein Papier. Neue Rolle einlegen, dann druckt er von selbst.</translation>
    </message>
    <message>
        <source>The cover of the printer is open. Close it: it prints by itself.</source>
        <translation>Der Deckel des Druckers ist offen. Schließen, dann druckt er von selbst.</translation>
    </message>
    <message>
        <source>The cutter of the printer is stuck. Free it: it prints by itself.</source>
        <translation>Der Schneider des Druckers klemmt. Lösen, dann druckt er von selbst.</translation>
    </message>
    <message>
        <source>The printer reports a fault. Switch it off and on: it prints by itself.</source>
        <translation>Der Drucker meldet eine Störung. Aus- und wieder einschalten, dann druckt er von selbst.</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Look at its power and cable: it prints by itself.</source>
        <translation>Der Drucker ist nicht erreichbar. Strom und Kabel prüfen, dann druckt er von selbst.</translation>
    </message>
    <message>
        <source>It waits until the papers before it are printed.</source>
        <translation>Es wartet, bis die Papiere davor gedruckt sind.</translation>
    </message>
    <message>
        <source>It waited so long that nobody may want it any more. Nothing of it is on paper.</source>
        <translation>Es hat so lange gewartet, dass es vielleicht niemand mehr braucht. Gedruckt ist davon nichts.</translation>
    </message>
    <message>
        <source>Its printer is not there any more. Nothing of it is on paper.</source>
        <translation>Seinen Drucker gibt es nicht mehr. Gedruckt ist davon nichts.</translation>
    </message>
    <message>
        <source>The profile of its printer is missing. Choose one in the settings.</source>
        <translation>Das Profil des Druckers fehlt. In den Einstellungen eines wählen.</translation>
    </message>
    <message>
        <source>The receipt font is not installed. Nothing of it is on paper.</source>
        <translation>Die Belegschrift ist nicht installiert. Gedruckt ist davon nichts.</translation>
    </message>
    <message>
        <source>The file could not be written. Make room on the disk, then print it.</source>
        <translation>Die Datei ließ sich nicht schreiben. Platz schaffen, dann drucken.</translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing of it is on paper.</source>
        <translation>Der Drucker hat es nicht angenommen. Gedruckt ist davon nichts.</translation>
    </message>
    <message>
        <source>Kitchen slip %1</source>
        <translation>Küchenbon %1</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Beleg %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>wird gedruckt</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>gedruckt</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>It is on its way to the printer.</source>
        <translation>Es ist auf dem Weg zum Drucker.</translation>
    </message>
    <message>
        <source>The printer has all of it and is printing.</source>
        <translation>Der Drucker hat alles und druckt.</translation>
    </message>
    <message>
        <source>Handed over. This printer does not say whether it came out.</source>
        <translation>Übergeben. Dieser Drucker meldet nicht, ob es herausgekommen ist.</translation>
    </message>
    <message>
        <source>The printer confirmed it.</source>
        <translation>Der Drucker hat es bestätigt.</translation>
    </message>
    <message>
        <source>The printer stopped in the middle of it and goes on by itself once that is mended.</source>
        <translation>Der Drucker ist mittendrin stehen geblieben und macht von selbst weiter, sobald das behoben ist.</translation>
    </message>
    <message>
        <source>The printer fell silent in the middle of it. Look whether it came out; it is not printed twice by itself.</source>
        <translation>Der Drucker ist mittendrin verstummt. Bitte nachsehen, ob es herausgekommen ist; von selbst wird nichts doppelt gedruckt.</translation>
    </message>
    <message>
        <source>Somebody decided to go on without this paper.</source>
        <translation>Es wurde entschieden, ohne dieses Papier weiterzumachen.</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation>Bondrucker</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
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
        <translation>Webshop</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Ohne Antwort</translation>
    </message>
    <message>
        <source>Refused: format</source>
        <translation>Abgelehnt: Format</translation>
    </message>
    <message>
        <source>Refused: rule</source>
        <translation>Abgelehnt: Regel</translation>
    </message>
    <message>
        <source>Refused: field</source>
        <translation>Abgelehnt: Feld</translation>
    </message>
    <message>
        <source>Refused: repeat</source>
        <translation>Abgelehnt: erneut</translation>
    </message>
    <message>
        <source>Refused: failure</source>
        <translation>Abgelehnt: Störung</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
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
        <translation>Das enthält nicht druckbare Zeichen. Neu eingeben.</translation>
    </message>
    <message numerus="yes">
        <source>Too long: at most %n characters.</source>
        <translation>
            <numerusform>Zu lang: höchstens %n Zeichen.</numerusform>
            <numerusform>Zu lang: höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kassa::external_orders::AnswerPane</name>
    <message>
        <source>not sent yet</source>
        <translation>noch nicht gesendet</translation>
    </message>
    <message>
        <source>There is no answer yet</source>
        <translation>Es gibt noch keine Antwort</translation>
    </message>
    <message>
        <source>The web shop waits for the answer</source>
        <translation>Der Webshop wartet auf die Antwort</translation>
    </message>
    <message>
        <source>It is sent after payment and printing, at %1 at the latest with code 4.</source>
        <translation>Sie geht nach Zahlung und Druck hinaus, spätestens um %1 mit Code 4.</translation>
    </message>
    <message>
        <source>Time left for the answer</source>
        <translation>Restzeit für die Antwort</translation>
    </message>
    <message>
        <source>%1 of %2 min left</source>
        <translation>noch %1 von %2&#xa0;min</translation>
    </message>
    <message>
        <source>There is no answer</source>
        <translation>Es gibt keine Antwort</translation>
    </message>
    <message>
        <source>No answer was sent</source>
        <translation>Es wurde keine Antwort gesendet</translation>
    </message>
    <message>
        <source>The web shop went away or Kassa was closed meanwhile. What is stored stays; the web shop gets it by asking with the same ref again.</source>
        <translation>Der Webshop hat die Verbindung beendet oder Kassa wurde inzwischen geschlossen. Gespeichertes bleibt; der Webshop erhält es, wenn er mit derselben ref erneut fragt.</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Response</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy response</source>
        <translation>Response kopieren</translation>
    </message>
    <message>
        <source>Response JSON</source>
        <translation>JSON der Response</translation>
    </message>
</context>
<context>
    <name>kassa::external_orders::ExportQuestion</name>
    <message>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>The file cannot be written. Choose another folder.</source>
        <translation>Die Datei kann nicht geschrieben werden. Anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Type a file name, for instance orders.csv.</source>
        <translation>Einen Dateinamen eingeben, zum Beispiel auftraege.csv.</translation>
    </message>
    <message>
        <source>Type the whole path, from the first folder on.</source>
        <translation>Den ganzen Pfad eingeben, vom ersten Ordner an.</translation>
    </message>
    <message>
        <source>This folder does not exist. Type another one.</source>
        <translation>Diesen Ordner gibt es nicht. Einen anderen eingeben.</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>Wird geschrieben</translation>
    </message>
    <message>
        <source>All requests of this filter: %1</source>
        <translation>Alle Anfragen dieses Filters: %1</translation>
    </message>
    <message>
        <source>Names of customers</source>
        <translation>Namen der Kunden</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Verdeckt</translation>
    </message>
    <message>
        <source>With personal data</source>
        <translation>Mit persönlichen Daten</translation>
    </message>
    <message>
        <source>Only the first letter of a name is written.</source>
        <translation>Vom Namen wird nur der erste Buchstabe geschrieben.</translation>
    </message>
    <message>
        <source>The file then holds personal data: keep it safe, delete it after use.</source>
        <translation>Die Datei enthält dann persönliche Daten: sicher aufbewahren, nach Gebrauch löschen.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
</context>
<context>
    <name>kassa::external_orders::ExternalOrdersPage</name>
    <message numerus="yes">
        <source>%n rows written to %1</source>
        <translation>
            <numerusform>%n Zeile in %1 geschrieben</numerusform>
            <numerusform>%n Zeilen in %1 geschrieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kassa::external_orders::RequestDetailView</name>
    <message>
        <source>Response copied</source>
        <translation>Response kopiert</translation>
    </message>
    <message>
        <source>Request copied</source>
        <translation>Request kopiert</translation>
    </message>
    <message>
        <source>The request cannot be read</source>
        <translation>Die Anfrage kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Nothing is lost: orders and receipts are stored. Try again; if it stays so, check the database with kassa --check.</source>
        <translation>Nichts ist verloren: Aufträge und Belege sind gespeichert. Erneut versuchen; bleibt es so, die Datenbank mit kassa --check prüfen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No request chosen</source>
        <translation>Keine Anfrage gewählt</translation>
    </message>
    <message>
        <source>Choose one above to see request, response and timeline.</source>
        <translation>Oben eine wählen, um Request, Response und Verlauf zu sehen.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>%1 · code %2</source>
        <translation>%1 · Code %2</translation>
    </message>
    <message>
        <source>Stored as order</source>
        <translation>Als Auftrag gespeichert</translation>
    </message>
    <message>
        <source>nothing was stored</source>
        <translation>nichts gespeichert</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy request</source>
        <translation>Request kopieren</translation>
    </message>
    <message>
        <source>Request JSON</source>
        <translation>JSON des Requests</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Request and response</source>
        <translation>Request und Response</translation>
    </message>
</context>
<context>
    <name>kassa::external_orders::RequestFilter</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>All status</source>
        <translation>Alle Status</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>External orders</source>
        <translation>Externe Aufträge</translation>
    </message>
    <message>
        <source>Search external orders</source>
        <translation>Externe Aufträge suchen</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Zeitraum: %1</translation>
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
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>Ref, customer or text</source>
        <translation>Ref, Kunde oder Text</translation>
    </message>
</context>
<context>
    <name>kassa::external_orders::RequestList</name>
    <message>
        <source>External orders</source>
        <translation>Externe Aufträge</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No external order fits the search and the filters.</source>
        <translation>Kein externer Auftrag passt zu Suche und Filtern.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>No external orders yet</source>
        <translation>Noch keine externen Aufträge</translation>
    </message>
    <message>
        <source>As soon as the web shop sends an order it stands here, refused ones too.</source>
        <translation>Sobald der Webshop einen Auftrag schickt, steht er hier, auch ein abgelehnter.</translation>
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
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Amount %1</source>
        <translation>Betrag %1</translation>
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
        <translation>Fertig in</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>proposed time, short</comment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>another time</comment>
        <translation>Frei</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes, unit</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>Minutes until ready</source>
        <translation>Minuten bis fertig</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Card / other</source>
        <translation>Karte / andere</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <source>Reject …</source>
        <translation>Ablehnen&#xa0;…</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Erneut drucken</translation>
    </message>
    <message>
        <source>Next order</source>
        <translation>Nächster Auftrag</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Auftrag stornieren</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Rückgeld</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Test order</source>
        <translation>Testauftrag</translation>
    </message>
    <message>
        <source>The way from the shop to this screen works. Nothing is booked.</source>
        <translation>Der Weg vom Webshop bis hierher funktioniert. Es wird nichts verbucht.</translation>
    </message>
    <message>
        <source>To pay out</source>
        <translation>Auszuzahlen</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Noch zu zahlen</translation>
    </message>
    <message>
        <source>Cash given</source>
        <translation>Bar gegeben</translation>
    </message>
    <message>
        <source>Wants to pay in cash</source>
        <translation>Möchte bar zahlen</translation>
    </message>
    <message>
        <source>Paid online (%1)</source>
        <translation>Online bezahlt (%1)</translation>
    </message>
    <message>
        <source>Just being carried out</source>
        <translation>Wird gerade ausgeführt</translation>
    </message>
    <message>
        <source>Finish as paid</source>
        <translation>Bezahlt abschließen</translation>
    </message>
    <message>
        <source>Possible after the payment</source>
        <translation>Erst nach der Zahlung möglich</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accept · %1</source>
        <comment>promised time of day</comment>
        <translation>Annehmen · %1</translation>
    </message>
    <message>
        <source>The customer wishes %1</source>
        <translation>Der Kunde wünscht %1</translation>
    </message>
</context>
<context>
    <name>kassa::externmode::ExternPage</name>
    <message>
        <source>Receipt %1 booked, change %2</source>
        <translation>Beleg %1 verbucht, Rückgeld %2</translation>
    </message>
    <message>
        <source>Receipt %1 booked</source>
        <translation>Beleg %1 verbucht</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Reject order</source>
        <translation>Auftrag ablehnen</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Auftrag stornieren</translation>
    </message>
    <message>
        <source>Refund %1 for order %2</source>
        <translation>%1 für Auftrag %2 erstatten</translation>
    </message>
    <message>
        <source>It was already paid online and is cancelled now. The money goes back the way it came.</source>
        <translation>Er war schon online bezahlt und ist nun storniert. Das Geld geht zurück, wie es kam.</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Order %1 was cancelled elsewhere</source>
        <translation>Auftrag %1 wurde anderswo storniert</translation>
    </message>
    <message>
        <source>Nothing was booked.</source>
        <translation>Es wurde nichts verbucht.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
</context>
<context>
    <name>kassa::externmode::QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>RECENT</source>
        <comment>orders just finished; in capitals where the language has them</comment>
        <translation>ZULETZT</translation>
    </message>
    <message>
        <source>Recent orders</source>
        <translation>Letzte Aufträge</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Nichts offen</translation>
    </message>
    <message>
        <source>New orders appear here and open by themselves.</source>
        <translation>Neue Aufträge erscheinen hier und öffnen sich von selbst.</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today %n order(s)</source>
        <translation>
            <numerusform>Heute %n Auftrag</numerusform>
            <numerusform>Heute %n Aufträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kassa::externmode::ReceiptView</name>
    <message>
        <source>Booked</source>
        <translation>Verbucht</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Go on without paper</source>
        <translation>Ohne Papier weiter</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Beleg %1</translation>
    </message>
    <message>
        <source>No paper wanted</source>
        <translation>Ohne Papier</translation>
    </message>
    <message>
        <source>Being printed</source>
        <translation>Wird gedruckt</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Nicht gedruckt</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>The receipt is booked and safe; only its paper is missing.</source>
        <translation>Der Beleg ist verbucht und sicher; nur das Papier fehlt.</translation>
    </message>
    <message>
        <source>This receipt is booked. Its picture is not at hand any more; [Print again] gives a copy.</source>
        <translation>Dieser Beleg ist verbucht. Sein Bild ist nicht mehr zur Hand; [Erneut drucken] gibt eine Kopie.</translation>
    </message>
    <message>
        <source>The receipt cannot be shown: %1</source>
        <translation>Der Beleg kann nicht gezeigt werden: %1</translation>
    </message>
</context>
<context>
    <name>kassa::externmode::WaitingView</name>
    <message>
        <source>Extern mode</source>
        <translation>Extern-Modus</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Waiting for orders</source>
        <translation>Wartet auf Aufträge</translation>
    </message>
    <message>
        <source>The next order opens by itself.</source>
        <translation>Der nächste Auftrag öffnet sich von selbst.</translation>
    </message>
    <message>
        <source>Address for web shop or merchandise management</source>
        <translation>Adresse für Webshop oder Warenwirtschaft</translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>Blockierend</translation>
    </message>
    <message>
        <source>Non-blocking</source>
        <translation>Nicht blockierend</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy the security token</source>
        <translation>Sicherheitstoken kopieren</translation>
    </message>
    <message>
        <source>Security token</source>
        <translation>Sicherheits­token</translation>
    </message>
    <message>
        <source>Send a test order</source>
        <translation>Testauftrag senden</translation>
    </message>
    <message>
        <source>Sends an order of %1 to the till&apos;s own address. It is marked as a test and not booked.</source>
        <translation>Schickt einen Auftrag über %1 an die eigene Adresse. Er wird als Test markiert und nicht verbucht.</translation>
    </message>
    <message>
        <source>Security token, hidden</source>
        <translation>Sicherheitstoken, verborgen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) wait.</source>
        <translation>
            <numerusform>%n Auftrag wartet.</numerusform>
            <numerusform>%n Aufträge warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>No session</source>
        <translation>Keine Sitzung</translation>
    </message>
    <message>
        <source>No cash session is open</source>
        <translation>Keine Sitzung ist offen</translation>
    </message>
    <message>
        <source>Orders are kept safe, but not shown and not finished until a session is open.</source>
        <translation>Aufträge werden sicher aufbewahrt, aber erst gezeigt und abgeschlossen, wenn eine Sitzung offen ist.</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>Sitzung öffnen</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Extern mode is off</source>
        <translation>Extern-Modus ist aus</translation>
    </message>
    <message>
        <source>Orders are kept safe, but not shown and not finished until it is on.</source>
        <translation>Aufträge werden sicher aufbewahrt, aber erst gezeigt und abgeschlossen, wenn er eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Turn extern mode on</source>
        <translation>Extern-Modus einschalten</translation>
    </message>
    <message>
        <source>Takes no orders</source>
        <translation>Nimmt keine Aufträge an</translation>
    </message>
    <message>
        <source>The till cannot be reached by shops</source>
        <translation>Die Kasse ist für Webshops nicht erreichbar</translation>
    </message>
    <message>
        <source>Takes orders</source>
        <translation>Nimmt Aufträge an</translation>
    </message>
    <message>
        <source>Possible while extern mode waits for orders</source>
        <translation>Möglich, während der Extern-Modus auf Aufträge wartet</translation>
    </message>
    <message>
        <source>The till does not listen</source>
        <translation>Die Kasse ist nicht erreichbar</translation>
    </message>
    <message>
        <source>No order has come yet</source>
        <translation>Noch kein Auftrag gekommen</translation>
    </message>
    <message>
        <source>Last order %1 · %2 ago · %3</source>
        <comment>reference, age, amount</comment>
        <translation>Letzter Auftrag %1 · vor %2 · %3</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
</context>
<context>
    <name>kassa::externmode::WorkView</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Zeilen des Auftrags</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>Nicht verbucht</translation>
    </message>
    <message>
        <source>Web order</source>
        <translation>Webshop</translation>
    </message>
    <message>
        <source>received %1</source>
        <comment>time of day</comment>
        <translation>eingegangen %1</translation>
    </message>
    <message>
        <source>Payment terms: %1</source>
        <translation>Zahlungsbedingungen: %1</translation>
    </message>
    <message>
        <source>includes %1 % VAT</source>
        <translation>davon %1&#xa0;% USt.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
</context>
<context>
    <name>kassa::models::OrderLinesModel</name>
    <message>
        <source>Qty</source>
        <comment>head of a column: quantity</comment>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Each</source>
        <comment>head of a column: price of one piece</comment>
        <translation>Einzel</translation>
    </message>
    <message>
        <source>Sum %1</source>
        <comment>head of a column; %1 is the currency sign</comment>
        <translation>Summe %1</translation>
    </message>
</context>
<context>
    <name>kassa::order_parts::ReasonDialog</name>
    <message>
        <source>Sold out</source>
        <translation>Ausverkauft</translation>
    </message>
    <message>
        <source>Too much to do now</source>
        <translation>Zurzeit zu viel zu tun</translation>
    </message>
    <message>
        <source>Address too far away</source>
        <translation>Adresse zu weit weg</translation>
    </message>
    <message>
        <source>Kitchen is closed</source>
        <translation>Küche ist geschlossen</translation>
    </message>
    <message>
        <source>Customer not reachable</source>
        <translation>Kunde nicht erreichbar</translation>
    </message>
    <message>
        <source>Order makes no sense</source>
        <translation>Auftrag unverständlich</translation>
    </message>
    <message>
        <source>Customer changed their mind</source>
        <translation>Kunde will nicht mehr</translation>
    </message>
    <message>
        <source>Ordered twice</source>
        <translation>Doppelt bestellt</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>Nicht abgeholt</translation>
    </message>
    <message>
        <source>Wrong article</source>
        <translation>Falscher Artikel</translation>
    </message>
    <message>
        <source>Choose a reason or write one</source>
        <translation>Grund wählen oder schreiben</translation>
    </message>
    <message>
        <source>Reject order %1</source>
        <translation>Auftrag %1 ablehnen</translation>
    </message>
    <message>
        <source>Cancel order %1</source>
        <translation>Auftrag %1 stornieren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Why? The shop gets this answer.</source>
        <translation>Warum? Der Webshop erhält diese Antwort.</translation>
    </message>
    <message>
        <source>Or in your own words</source>
        <translation>Oder in eigenen Worten</translation>
    </message>
    <message>
        <source>Already paid online: %1 must be refunded.</source>
        <translation>Schon online bezahlt: %1 sind zu erstatten.</translation>
    </message>
    <message>
        <source>Reject the order</source>
        <translation>Auftrag ablehnen</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Auftrag stornieren</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>Niemand ist gekommen</translation>
    </message>
    <message>
        <source>Address not found</source>
        <translation>Adresse nicht gefunden</translation>
    </message>
    <message>
        <source>Customer did not want it any more</source>
        <translation>Kunde wollte nicht mehr</translation>
    </message>
    <message>
        <source>Order %1 was not collected</source>
        <translation>Auftrag %1 wurde nicht abgeholt</translation>
    </message>
    <message>
        <source>Why? Its receipt is cancelled by a receipt of its own.</source>
        <translation>Warum? Der Beleg wird durch einen eigenen Stornobeleg aufgehoben.</translation>
    </message>
    <message>
        <source>Cancel the receipt</source>
        <translation>Beleg stornieren</translation>
    </message>
</context>
<context>
    <name>kassa::orders::BoardModel</name>
    <message>
        <source>for %1</source>
        <comment>age</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>promised %1</source>
        <comment>time of day</comment>
        <translation>zugesagt %1</translation>
    </message>
</context>
<context>
    <name>kassa::orders::OrderDetail</name>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Zeilen des Auftrags</translation>
    </message>
    <message>
        <source>Time for the answer</source>
        <translation>Zeit für die Antwort</translation>
    </message>
    <message>
        <source>Reject …</source>
        <translation>Ablehnen …</translation>
    </message>
    <message>
        <source>Not collected …</source>
        <translation>Nicht abgeholt …</translation>
    </message>
    <message>
        <source>Money received</source>
        <translation>Geld erhalten</translation>
    </message>
    <message>
        <source>Pay at the till</source>
        <translation>An der Kasse zahlen</translation>
    </message>
    <message>
        <source>received %1</source>
        <comment>time of day</comment>
        <translation>eingegangen %1</translation>
    </message>
    <message>
        <source>Already paid online: refund %1</source>
        <translation>Schon online bezahlt: %1 erstatten</translation>
    </message>
    <message>
        <source>until the till alone is asked</source>
        <translation>bis nur noch die Kasse gefragt ist</translation>
    </message>
    <message>
        <source>until it is accepted by rule</source>
        <translation>bis zur automatischen Annahme</translation>
    </message>
    <message>
        <source>until it is rejected by rule</source>
        <translation>bis zur automatischen Ablehnung</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accept · %1</source>
        <comment>promised time of day</comment>
        <translation>Annehmen · %1</translation>
    </message>
    <message>
        <source>Just being carried out</source>
        <translation>Wird gerade ausgeführt</translation>
    </message>
    <message>
        <source>Not collected: receipt %1 was cancelled.</source>
        <translation>Nicht abgeholt: Beleg %1 wurde storniert.</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Beleg %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Booked by itself as soon as a session is open and extern mode is on.</source>
        <translation>Wird von selbst gebucht, sobald eine Sitzung offen und der Extern-Modus an ist.</translation>
    </message>
    <message>
        <source>Receipt %1 is booked; %2 of it are not in the drawer yet.</source>
        <translation>Beleg %1 ist gebucht; davon sind %2 noch nicht in der Lade.</translation>
    </message>
</context>
<context>
    <name>kassa::orders::OrdersPage</name>
    <message>
        <source>Order %1 was accepted at the order printer</source>
        <translation>Auftrag %1 wurde am Bestelldrucker angenommen</translation>
    </message>
    <message>
        <source>Order %1 was accepted elsewhere</source>
        <translation>Auftrag %1 wurde anderswo angenommen</translation>
    </message>
    <message>
        <source>No order chosen</source>
        <translation>Kein Auftrag gewählt</translation>
    </message>
    <message>
        <source>Choose one at the left to see it whole.</source>
        <translation>Links einen wählen, um ihn ganz zu sehen.</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>An order that needs a yes rings and stands here.</source>
        <translation>Ein Auftrag, der ein Ja braucht, läutet und steht dann hier.</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Nichts offen</translation>
    </message>
    <message>
        <source>Accepted orders stand here until they are paid.</source>
        <translation>Angenommene Aufträge stehen hier, bis sie bezahlt sind.</translation>
    </message>
    <message>
        <source>Nothing finished today</source>
        <translation>Heute noch nichts erledigt</translation>
    </message>
    <message>
        <source>Older orders: External orders.</source>
        <translation>Ältere Aufträge: Externe Aufträge.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Ange­nommen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Orders by state</source>
        <translation>Aufträge nach Zustand</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Reject order</source>
        <translation>Auftrag ablehnen</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>Nicht abgeholt</translation>
    </message>
    <message>
        <source>Money received</source>
        <translation>Geld erhalten</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
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
        <translation>%1 · Vorschlag</translation>
    </message>
    <message>
        <source>free</source>
        <comment>time</comment>
        <translation>frei</translation>
    </message>
    <message>
        <source>as wished</source>
        <translation>wie gewünscht</translation>
    </message>
    <message>
        <source>Free …</source>
        <comment>time</comment>
        <translation>Frei …</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Eine andere Zeit</translation>
    </message>
    <message>
        <source>Ready at</source>
        <translation>Fertig um</translation>
    </message>
    <message>
        <source>Ready in</source>
        <translation>Fertig in</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes, unit</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>Minutes until ready</source>
        <translation>Minuten bis fertig</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>kassa::paper::PaperView</name>
    <message>
        <source>The paper cannot be shown: %1</source>
        <translation>Das Papier kann nicht gezeigt werden: %1</translation>
    </message>
</context>
<context>
    <name>kassa::paper::SaveQuestion</name>
    <message>
        <source>Type a file name, for instance receipt.pdf.</source>
        <translation>Einen Dateinamen eingeben, zum Beispiel beleg.pdf.</translation>
    </message>
    <message>
        <source>Type the whole path, from the first folder on.</source>
        <translation>Den ganzen Pfad eingeben, ab dem ersten Ordner.</translation>
    </message>
    <message>
        <source>This folder does not exist. Type another one.</source>
        <translation>Diesen Ordner gibt es nicht. Bitte einen anderen eingeben.</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>Wird geschrieben</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>kassa::papers::PaperDetail</name>
    <message>
        <source>No paper chosen</source>
        <translation>Kein Papier gewählt</translation>
    </message>
    <message>
        <source>Choose one in the list to see what became of it.</source>
        <translation>In der Liste eines wählen, um zu sehen, was daraus wurde.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Auftrag %1</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Erneut drucken</translation>
    </message>
    <message>
        <source>Print now</source>
        <translation>Jetzt drucken</translation>
    </message>
    <message>
        <source>Nothing is to be done for this paper</source>
        <translation>Für dieses Papier ist nichts zu tun</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>Ist herausgekommen</translation>
    </message>
    <message>
        <source>Other printer</source>
        <translation>Anderer Drucker</translation>
    </message>
    <message>
        <source>Go on without paper</source>
        <translation>Ohne Papier weiter</translation>
    </message>
</context>
<context>
    <name>kassa::papers::PaperListModel</name>
    <message>
        <source>Paper and order</source>
        <translation>Papier und Auftrag</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
</context>
<context>
    <name>kassa::papers::PapersPage</name>
    <message>
        <source>Print jobs</source>
        <translation>Druck­aufträge</translation>
    </message>
    <message>
        <source>All today</source>
        <translation>Alle heute</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Which papers are shown</source>
        <translation>Welche Papiere gezeigt werden</translation>
    </message>
    <message>
        <source>No papers here</source>
        <translation>Keine Papiere</translation>
    </message>
    <message>
        <source>As soon as something is printed it stands here, with what became of it.</source>
        <translation>Sobald etwas gedruckt wird, steht es hier, mit dem, was daraus wurde.</translation>
    </message>
</context>
<context>
    <name>kassa::payment::PaymentDialog</name>
    <message>
        <source>Card</source>
        <comment>method on the receipt</comment>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Voucher</source>
        <comment>method on the receipt</comment>
        <translation>Gutschein</translation>
    </message>
    <message>
        <source>Invoice</source>
        <comment>method on the receipt</comment>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Way of payment</source>
        <translation>Zahlungsart</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Gutschein</translation>
    </message>
    <message>
        <source>On invoice</source>
        <translation>Auf Rechnung</translation>
    </message>
    <message>
        <source>On delivery</source>
        <translation>Bei Lieferung</translation>
    </message>
    <message>
        <source>Other …</source>
        <translation>Andere&#xa0;…</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>e.g. cheque</source>
        <translation>z.&#xa0;B. Scheck</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Letzte Ziffer löschen</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Bezahlen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>There is nothing to split</source>
        <translation>Nichts aufzuteilen</translation>
    </message>
    <message numerus="yes">
        <source>%n parts</source>
        <translation>
            <numerusform>%n Teil</numerusform>
            <numerusform>%n Teile</numerusform>
        </translation>
    </message>
    <message>
        <source>exact</source>
        <translation>passend</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Ausgezahlt</translation>
    </message>
    <message>
        <source>Cash given</source>
        <translation>Bar gegeben</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>In how many parts?</source>
        <translation>In wie viele Teile?</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Teil %1 von %2</translation>
    </message>
    <message>
        <source>Type a sum or choose a note</source>
        <translation>Tippen, Ziffern oder Schein wählen</translation>
    </message>
    <message>
        <source>Type a smaller sum to pay a part</source>
        <translation>Für eine Teilzahlung kleineren Betrag tippen</translation>
    </message>
    <message>
        <source>To pay out</source>
        <translation>Auszuzahlen</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Noch zu zahlen</translation>
    </message>
    <message>
        <source>Left to pay afterwards</source>
        <translation>Danach noch zu zahlen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Rückgeld</translation>
    </message>
    <message>
        <source>Choose the next way of payment then</source>
        <translation>Danach die nächste Zahlungsart wählen</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>%1 annehmen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>This is not an amount. Type digits and one separator, e.g. %1.</source>
        <translation>Das ist kein Betrag. Ziffern und ein Trennzeichen eingeben, z.&#xa0;B. %1.</translation>
    </message>
    <message>
        <source>An amount has at most two decimals.</source>
        <translation>Ein Betrag hat höchstens zwei Nachkommastellen.</translation>
    </message>
    <message>
        <source>This amount is too large for the till.</source>
        <translation>Dieser Betrag ist zu groß für die Kasse.</translation>
    </message>
    <message>
        <source>Type an amount above zero.</source>
        <translation>Einen Betrag über null eingeben.</translation>
    </message>
    <message>
        <source>Only cash gives change. At most %1 here.</source>
        <translation>Rückgeld gibt es nur bei Bar. Hier höchstens %1.</translation>
    </message>
    <message>
        <source>At most %1 is paid out.</source>
        <translation>Höchstens %1 werden ausgezahlt.</translation>
    </message>
    <message>
        <source>Name the way of payment; it stands on the receipt.</source>
        <translation>Die Zahlungsart benennen; sie steht auf dem Beleg.</translation>
    </message>
    <message>
        <source>Only for orders: of a sale at the till nobody would know whose money is missing</source>
        <translation>Nur für Aufträge: Bei einem Verkauf an der Kasse wüsste niemand, wessen Geld noch fehlt</translation>
    </message>
    <message>
        <source>The money comes in now</source>
        <translation>Das Geld kommt jetzt herein</translation>
    </message>
</context>
<context>
    <name>kassa::sale::BookedCard</name>
    <message>
        <source>Receipt %1</source>
        <translation>Beleg %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Rückgeld</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Erneut drucken</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Nächster Kunde</translation>
    </message>
    <message>
        <source>The sale is booked, only the paper is missing: %1</source>
        <translation>Der Verkauf ist verbucht, nur das Papier fehlt: %1</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>wird gedruckt</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>gedruckt</translation>
    </message>
    <message>
        <source>paper missing</source>
        <translation>Papier fehlt</translation>
    </message>
</context>
<context>
    <name>kassa::sale::CartModel</name>
    <message>
        <source>%1 each · VAT %2 %</source>
        <translation>je %1 · USt. %2&#xa0;%</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 mal %2, %3</translation>
    </message>
</context>
<context>
    <name>kassa::sale::CartPanel</name>
    <message numerus="yes">
        <source>%n line(s), incl. VAT</source>
        <translation>
            <numerusform>%n Position, inkl. USt.</numerusform>
            <numerusform>%n Positionen, inkl. USt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an article to change quantity or price</source>
        <translation>Artikel wählen, um Menge oder Preis zu ändern</translation>
    </message>
    <message>
        <source>Digits change: quantity of %1</source>
        <translation>Ziffern ändern: Menge von %1</translation>
    </message>
    <message>
        <source>Digits change: price of %1</source>
        <translation>Ziffern ändern: Preis von %1</translation>
    </message>
    <message>
        <source>No line is chosen</source>
        <translation>Keine Zeile gewählt</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>The cart is empty</source>
        <translation>Der Warenkorb ist leer</translation>
    </message>
    <message>
        <source>Cart 1</source>
        <translation>Warenkorb 1</translation>
    </message>
    <message>
        <source>Extern mode</source>
        <translation>Extern-Modus</translation>
    </message>
    <message>
        <source>Articles in the cart</source>
        <translation>Artikel im Warenkorb</translation>
    </message>
    <message>
        <source>Tap an article or scan it.</source>
        <translation>Artikel antippen oder scannen.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Letzte Ziffer löschen</translation>
    </message>
    <message>
        <source>Remove the chosen line</source>
        <translation>Gewählte Zeile entfernen</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Bezahlen</translation>
    </message>
    <message>
        <source>Bonus card %1</source>
        <translation>Bonuskarte %1</translation>
    </message>
</context>
<context>
    <name>kassa::sale::LoyaltyBar</name>
    <message>
        <source>Bonus card</source>
        <translation>Bonuskarte</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Karte %1</translation>
    </message>
    <message>
        <source>No bonus card</source>
        <translation>Keine Bonuskarte</translation>
    </message>
    <message>
        <source>Scan it or press the key</source>
        <translation>Scannen oder Taste drücken</translation>
    </message>
    <message>
        <source>is being asked for</source>
        <translation>wird abgefragt</translation>
    </message>
    <message>
        <source>Balance %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>offline: collects only</source>
        <translation>offline: nur Sammeln</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>nicht angenommen</translation>
    </message>
</context>
<context>
    <name>kassa::sale::LoyaltyDialog</name>
    <message>
        <source>Scan the card, or type its number.</source>
        <translation>Die Karte scannen oder ihre Nummer eingeben.</translation>
    </message>
    <message>
        <source>This is no amount. Type it like 12.50.</source>
        <translation>Das ist kein Betrag. So eingeben: 12,50.</translation>
    </message>
    <message>
        <source>At most %1 can be paid with bonuses.</source>
        <translation>Höchstens %1 können mit Punkten bezahlt werden.</translation>
    </message>
    <message>
        <source>The loyalty system is being asked</source>
        <translation>Das Bonussystem wird gefragt</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Discount on this cart</source>
        <translation>Rabatt auf diesen Warenkorb</translation>
    </message>
    <message>
        <source>This cart collects</source>
        <translation>Dieser Warenkorb sammelt</translation>
    </message>
    <message>
        <source>Can be spent</source>
        <translation>Einlösbar</translation>
    </message>
    <message>
        <source>Paid with bonuses</source>
        <translation>Mit Punkten bezahlt</translation>
    </message>
    <message>
        <source>Offline. Works: collecting, booked later. Does not work: spending and discounts.</source>
        <translation>Offline. Geht: Sammeln, wird später gutgeschrieben. Geht nicht: Einlösen und Rabatte.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) for the loyalty system wait.</source>
        <translation>
            <numerusform>%n Meldung an das Bonussystem wartet.</numerusform>
            <numerusform>%n Meldungen an das Bonussystem warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest is from %1 ago.</source>
        <translation>Die älteste ist %1 alt.</translation>
    </message>
    <message>
        <source>Bonus card</source>
        <translation>Bonuskarte</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Card or app</source>
        <translation>Karte oder App</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Kartennummer</translation>
    </message>
    <message>
        <source>Only when the customer has no card here</source>
        <translation>Nur wenn die Karte nicht dabei ist</translation>
    </message>
    <message>
        <source>Scan or type</source>
        <translation>Scannen oder eingeben</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>Take the phone number instead</source>
        <translation>Stattdessen Telefonnummer nehmen</translation>
    </message>
    <message>
        <source>Pay with bonuses</source>
        <translation>Mit Punkten bezahlen</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>PIN of the customer</source>
        <translation>PIN des Kunden</translation>
    </message>
    <message>
        <source>Take the bonuses</source>
        <translation>Punkte einlösen</translation>
    </message>
    <message>
        <source>Give them back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Sell without bonus card</source>
        <translation>Ohne Bonuskarte verkaufen</translation>
    </message>
</context>
<context>
    <name>kassa::sale::ProductGrid</name>
    <message>
        <source>Former page of products</source>
        <translation>Vorige Seite der Artikel</translation>
    </message>
    <message>
        <source>Next page of products</source>
        <translation>Nächste Seite der Artikel</translation>
    </message>
</context>
<context>
    <name>kassa::sale::SalePage</name>
    <message>
        <source>%1 cannot be sold: tax code %2 is not valid today. Nothing was added. Correct the article.</source>
        <translation>%1 ist nicht verkäuflich: Steuersatz %2 gilt heute nicht. Nichts wurde hinzugefügt. Artikel korrigieren.</translation>
    </message>
    <message>
        <source>%1 was not added: the cart is full. Pay it or start another.</source>
        <translation>%1 wurde nicht hinzugefügt: Der Warenkorb ist voll. Bezahlen oder einen neuen beginnen.</translation>
    </message>
    <message>
        <source>Cart 1</source>
        <translation>Warenkorb 1</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Bezahlen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>The sale is being booked</source>
        <translation>Der Verkauf wird verbucht</translation>
    </message>
    <message>
        <source>Search or scan</source>
        <translation>Suchen oder scannen</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>Artikel suchen</translation>
    </message>
    <message>
        <source>No cash session is open</source>
        <translation>Keine Sitzung ist offen</translation>
    </message>
    <message>
        <source>Selling needs an open session. Count the drawer and open one.</source>
        <translation>Verkaufen braucht eine offene Sitzung. Lade zählen und eine öffnen.</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Sitzung öffnen</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Noch keine Artikel</translation>
    </message>
    <message>
        <source>Articles come with web orders that may create them, and later by import.</source>
        <translation>Artikel kommen mit Webaufträgen, die sie anlegen dürfen, und später per Import.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No article matches the search. Shorten it or choose all.</source>
        <translation>Kein Artikel passt zur Suche. Kürzer suchen oder „Alle“ wählen.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>Warenkorb</translation>
    </message>
    <message>
        <source>Bonus card</source>
        <translation>Bonuskarte</translation>
    </message>
    <message>
        <source>The loyalty system is being asked</source>
        <translation>Das Bonussystem wird gefragt</translation>
    </message>
</context>
<context>
    <name>kassa::session::AmountPad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Letzte Ziffer löschen</translation>
    </message>
</context>
<context>
    <name>kassa::session::CashDialog</name>
    <message>
        <source>Money in or out</source>
        <translation>Geld ein/aus</translation>
    </message>
    <message>
        <source>Type a reason first</source>
        <translation>Zuerst einen Grund eingeben</translation>
    </message>
    <message>
        <source>Type an amount first</source>
        <translation>Zuerst einen Betrag eingeben</translation>
    </message>
    <message>
        <source>Pay in</source>
        <translation>Einlage</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>Entnahme</translation>
    </message>
    <message>
        <source>Only open</source>
        <translation>Nur öffnen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Money that is put into the drawer, for instance coins from the bank.</source>
        <translation>Geld, das in die Lade kommt, zum Beispiel Münzgeld von der Bank.</translation>
    </message>
    <message>
        <source>Money that is taken out, for instance for the bank or a delivery.</source>
        <translation>Geld, das entnommen wird, zum Beispiel für die Bank oder eine Lieferung.</translation>
    </message>
    <message>
        <source>The drawer is opened without a sale. The report counts how often.</source>
        <translation>Die Lade wird ohne Verkauf geöffnet. Der Bericht zählt, wie oft.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>kassa::session::CloseQuestion</name>
    <message>
        <source>Close session %1?</source>
        <translation>Sitzung %1 schließen?</translation>
    </message>
    <message>
        <source>A closed session cannot be opened again. Extern mode ends with it.</source>
        <translation>Eine geschlossene Sitzung kann nicht wieder geöffnet werden. Der Extern-Modus endet mit ihr.</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Say first why the drawer differs</source>
        <translation>Zuerst sagen, warum die Lade abweicht</translation>
    </message>
    <message>
        <source>Allowed are ±%1. A larger difference needs a reason.</source>
        <translation>Erlaubt sind ±%1. Eine größere Differenz braucht einen Grund.</translation>
    </message>
    <message>
        <source>Reason of the difference</source>
        <translation>Grund der Differenz</translation>
    </message>
    <message>
        <source>Proposal: take out %1, %2 stays.</source>
        <translation>Vorschlag: %1 entnehmen, %2 bleiben.</translation>
    </message>
    <message>
        <source>Close, print Z</source>
        <translation>Schließen und Z-Bericht</translation>
    </message>
</context>
<context>
    <name>kassa::session::ClosingPane</name>
    <message>
        <source>Close session %1</source>
        <translation>Sitzung %1 schließen</translation>
    </message>
    <message>
        <source>open since %1 · %2</source>
        <translation>geöffnet %1 · %2</translation>
    </message>
    <message>
        <source>Count the drawer</source>
        <translation>Lade zählen</translation>
    </message>
    <message>
        <source>By pieces</source>
        <translation>Nach Stück</translation>
    </message>
    <message>
        <source>As a sum</source>
        <translation>Als Summe</translation>
    </message>
    <message>
        <source>Sum in the drawer</source>
        <translation>Summe in der Lade</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Expected in the drawer</source>
        <translation>In der Lade erwartet</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Anfangs­bestand</translation>
    </message>
    <message>
        <source>Cash sales</source>
        <translation>Bar an der Kasse</translation>
    </message>
    <message>
        <source>Not in the drawer</source>
        <translation>Nicht in der Lade</translation>
    </message>
    <message>
        <source>Card and other</source>
        <translation>Karte und andere</translation>
    </message>
    <message>
        <source>On delivery or collection</source>
        <translation>Bei Lieferung oder Abholung</translation>
    </message>
    <message numerus="yes">
        <source>%n open order(s) stay open for the next session.</source>
        <translation>
            <numerusform>%n offener Auftrag geht in die nächste Sitzung über.</numerusform>
            <numerusform>%n offene Aufträge gehen in die nächste Sitzung über.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close session</source>
        <translation>Sitzung schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n Stück</numerusform>
            <numerusform>%n Stück</numerusform>
        </translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>eingetippt</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Drawer is right</source>
        <translation>Lade stimmt</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Pay-ins</source>
        <translation>Einlagen</translation>
    </message>
    <message>
        <source>Pay-outs</source>
        <translation>Entnahmen</translation>
    </message>
    <message>
        <source>Shown when the drawer was counted.</source>
        <translation>Wird nach dem Zählen gezeigt.</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>X-Bericht</translation>
    </message>
    <message>
        <source>Money in or out</source>
        <translation>Geld ein/aus</translation>
    </message>
    <message>
        <source>Proposal: take out %1, %2 stays.</source>
        <translation>Vorschlag: %1 entnehmen, %2 bleiben.</translation>
    </message>
</context>
<context>
    <name>kassa::session::OpeningPane</name>
    <message>
        <source>Open cash session</source>
        <translation>Sitzung öffnen</translation>
    </message>
    <message>
        <source>Selling and extern mode need an open session.</source>
        <translation>Verkauf und Extern-Modus brauchen eine offene Sitzung.</translation>
    </message>
    <message>
        <source>Float: money in the drawer now</source>
        <translation>Anfangsbestand: Geld jetzt in der Lade</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Neue Sitzung</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Anfangs­bestand</translation>
    </message>
    <message>
        <source>Receipts of this till are not fiscalised. Kassa must not be the only till of a cash business.</source>
        <translation>Belege dieser Kasse sind nicht fiskalisiert. Kassa darf nicht die einzige Kasse eines Bargeschäfts sein.</translation>
    </message>
    <message>
        <source>Count the drawer and type the sum. At closing Kassa compares with it.</source>
        <translation>Lade zählen und Summe eintippen. Beim Schließen vergleicht Kassa damit.</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Sitzung öffnen</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
</context>
<context>
    <name>kassa::session::PieceCount</name>
    <message>
        <source>Pieces of %1</source>
        <translation>Stück zu %1</translation>
    </message>
    <message>
        <source>One less of %1</source>
        <translation>Eins weniger zu %1</translation>
    </message>
    <message>
        <source>One more of %1</source>
        <translation>Eins mehr zu %1</translation>
    </message>
</context>
<context>
    <name>kassa::session::ReportsPane</name>
    <message>
        <source>Choose a session.</source>
        <translation>Eine Sitzung wählen.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Z report of session %1</source>
        <translation>Z-Bericht der Sitzung %1</translation>
    </message>
    <message>
        <source>X report of session %1</source>
        <translation>X-Bericht der Sitzung %1</translation>
    </message>
    <message>
        <source>Save report as PDF</source>
        <translation>Bericht als PDF speichern</translation>
    </message>
    <message>
        <source>Sessions and reports</source>
        <translation>Sitzungen und Berichte</translation>
    </message>
    <message>
        <source>X while a session is open, Z when it is closed</source>
        <translation>X bei offener, Z nach geschlossener Sitzung</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>As PDF</source>
        <translation>Als PDF</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cash sessions</source>
        <translation>Kassensitzungen</translation>
    </message>
</context>
<context>
    <name>kassa::session::SessionListModel</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Till %1</source>
        <translation>Kasse %1</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s)</source>
        <translation>
            <numerusform>%n Beleg</numerusform>
            <numerusform>%n Belege</numerusform>
        </translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
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
        <source>Turnover %1</source>
        <translation>Umsatz %1</translation>
    </message>
</context>
<context>
    <name>kassa::session::SessionPage</name>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Report printed: %1</source>
        <translation>Bericht gedruckt: %1</translation>
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
        <translation>Ton, wenn ein Auftrag kommt oder auf ein Ja wartet</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Cancelled orders sound as loud as this, new ones softer.</source>
        <translation>So laut klingen stornierte Aufträge, neue leiser.</translation>
    </message>
    <message>
        <source>Mute lasts</source>
        <translation>Stumm für</translation>
    </message>
    <message>
        <source> min</source>
        <translation>&#xa0;min</translation>
    </message>
    <message>
        <source>Then the alarm is back by itself.</source>
        <translation>Danach klingt der Alarm von selbst wieder.</translation>
    </message>
    <message>
        <source>More urgent after</source>
        <translation>Dringender nach</translation>
    </message>
    <message>
        <source> s</source>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>Four steps; from the third one the alarm covers the whole screen.</source>
        <translation>Vier Stufen; ab der dritten füllt der Alarm den ganzen Schirm.</translation>
    </message>
    <message>
        <source>Try the sound</source>
        <translation>Ton probieren</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::BackupPane</name>
    <message>
        <source>Type a number from %1 to %2.</source>
        <translation>Eine Zahl von %1 bis %2 eingeben.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Datensicherung</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Letzte Sicherung</translation>
    </message>
    <message>
        <source>is being made</source>
        <translation>läuft gerade</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>In Verwendung: %1</translation>
    </message>
    <message>
        <source>Choose a copy first.</source>
        <translation>Zuerst eine Kopie wählen.</translation>
    </message>
    <message>
        <source>Written.</source>
        <translation>Geschrieben.</translation>
    </message>
    <message>
        <source>Versions, settings, counts and the end of the log for whoever helps you; without secrets, names and addresses.</source>
        <translation>Versionen, Einstellungen, Zahlen und das Ende des Protokolls für alle, die Ihnen helfen; ohne Geheimnisse, Namen und Adressen.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Sicherung wählen</translation>
    </message>
    <message>
        <source>Save the diagnosis file</source>
        <translation>Diagnosedatei speichern</translation>
    </message>
    <message numerus="yes">
        <source>The copy is whole: %n receipt(s), the last one %1.</source>
        <translation>
            <numerusform>Die Kopie ist vollständig: %n Beleg, der letzte %1.</numerusform>
            <numerusform>Die Kopie ist vollständig: %n Belege, der letzte %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was sold and ordered since then leaves the till; the database of now is kept as a file beside it. Kassa starts again.</source>
        <translation>Was seither verkauft und bestellt wurde, ist dann nicht mehr in der Kassa; die jetzige Datenbank bleibt daneben als Datei erhalten. Kassa startet neu.</translation>
    </message>
    <message>
        <source>Signing then asks you to confirm the older database.</source>
        <translation>Die Signatur verlangt danach, die ältere Datenbank zu bestätigen.</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <translation>%1 zurückspielen?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zurückspielen</translation>
    </message>
    <message>
        <source>Back up every day</source>
        <translation>Täglich sichern</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Folder for copies</source>
        <translation>Ordner für Kopien</translation>
    </message>
    <message>
        <source>Better on another disk or a stick. Empty: beside the database.</source>
        <translation>Besser auf einer anderen Platte oder einem Stick. Leer: neben der Datenbank.</translation>
    </message>
    <message>
        <source>Keep for days</source>
        <translation>Tage aufheben</translation>
    </message>
    <message>
        <source>After that one of each month, for a year.</source>
        <translation>Danach eine je Monat, ein Jahr lang.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Newest copies</source>
        <translation>Neueste Kopien</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>Prove and restore …</source>
        <translation>Prüfen und zurückspielen …</translation>
    </message>
    <message>
        <source>Restore another file …</source>
        <translation>Andere Datei zurückspielen …</translation>
    </message>
    <message>
        <source>Diagnosis file …</source>
        <translation>Diagnosedatei …</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::ConsentQuestion</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::ErrorTable</name>
    <message>
        <source>Choose a row of the table first.</source>
        <translation>Zuerst eine Zeile der Tabelle wählen.</translation>
    </message>
    <message>
        <source>The number that the service sends, digits or letters.</source>
        <translation>Die Nummer, die der Dienst sendet, Ziffern oder Buchstaben.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Treat as done</source>
        <translation>Als erledigt behandeln</translation>
    </message>
    <message>
        <source>Error numbers; unknown ones are given up</source>
        <translation>Fehlernummern; bei unbekannten wird aufgegeben</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was tun</translation>
    </message>
    <message>
        <source>Into the table</source>
        <translation>In die Tabelle</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Error text</source>
        <translation>Fehlertext</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::ExternalPane</name>
    <message>
        <source>Type a number from 1 to 65535.</source>
        <translation>Eine Zahl von 1 bis 65535 eingeben.</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Adresse kopiert</translation>
    </message>
    <message>
        <source>Token copied</source>
        <translation>Token kopiert</translation>
    </message>
    <message>
        <source>Example copied</source>
        <translation>Beispiel kopiert</translation>
    </message>
    <message>
        <source>External interface</source>
        <translation>Externe Schnittstelle</translation>
    </message>
    <message>
        <source>Only programs on this computer</source>
        <translation>Nur Programme auf diesem Gerät</translation>
    </message>
    <message>
        <source>Local network, %1</source>
        <translation>Lokales Netz, %1</translation>
    </message>
    <message>
        <source>In the settings, not found on this computer now</source>
        <translation>In den Einstellungen, auf diesem Gerät nicht gefunden</translation>
    </message>
    <message>
        <source>Since start</source>
        <translation>Seit dem Start</translation>
    </message>
    <message>
        <source>Last sender</source>
        <translation>Letzter Absender</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Letztes Mal</translation>
    </message>
    <message>
        <source>Address for orders, the web shop waits until they are paid</source>
        <translation>Adresse für Aufträge, der Webshop wartet bis zur Zahlung</translation>
    </message>
    <message>
        <source>Address for orders, the web shop does not wait</source>
        <translation>Adresse für Aufträge, der Webshop wartet nicht</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Security token</source>
        <translation>Sicherheits­token</translation>
    </message>
    <message>
        <source>Hide token</source>
        <translation>Token verbergen</translation>
    </message>
    <message>
        <source>Show token</source>
        <translation>Token anzeigen</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Token kopieren</translation>
    </message>
    <message>
        <source>Renew token …</source>
        <translation>Token erneuern&#xa0;…</translation>
    </message>
    <message>
        <source>Whoever has it can send orders. A new one locks the old one out at once.</source>
        <translation>Wer es hat, kann Aufträge senden. Ein neues sperrt das alte sofort.</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>Erreichbar unter</translation>
    </message>
    <message>
        <source>A web shop on another computer needs the address of the local network, and the firewall of this computer must let the port in. Keep it inside the shop&apos;s network; towards the internet put a VPN or a proxy with TLS before it.</source>
        <translation>Ein Webshop auf einem anderen Gerät braucht die Adresse im lokalen Netz, und die Firewall dieses Geräts muss den Port durchlassen. Im Netz des Geschäfts belassen; zum Internet hin ein VPN oder einen Proxy mit TLS vorschalten.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>The web shop waits at most</source>
        <translation>Der Webshop wartet höchstens</translation>
    </message>
    <message>
        <source> s</source>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>Less time</source>
        <translation>Weniger Zeit</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mehr Zeit</translation>
    </message>
    <message>
        <source>Then it gets code 4; the order stays open.</source>
        <translation>Danach erhält er Code 4; der Auftrag bleibt offen.</translation>
    </message>
    <message>
        <source>Orders need a yes</source>
        <translation>Aufträge brauchen eine Zusage</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Auto­matisch</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Automatic: by the printer when one is connected that can answer, else no yes is needed. The web shop may say otherwise per order.</source>
        <translation>Automatisch: am Drucker, wenn einer verbunden ist, der antworten kann, sonst keine Zusage nötig. Der Webshop darf es je Auftrag anders verlangen.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Copied as shown, with the token.</source>
        <translation>Wird wie gezeigt kopiert, mit dem Token.</translation>
    </message>
    <message>
        <source>Copied as shown: show the token first for a call that works.</source>
        <translation>Wird wie gezeigt kopiert: für einen gültigen Aufruf zuerst das Token anzeigen.</translation>
    </message>
    <message>
        <source>Example call</source>
        <translation>Beispielaufruf</translation>
    </message>
    <message>
        <source>Copy example</source>
        <translation>Beispiel kopieren</translation>
    </message>
    <message>
        <source>Wrong tokens</source>
        <translation>Falsche Token</translation>
    </message>
    <message>
        <source>Renew the security token?</source>
        <translation>Sicherheitstoken erneuern?</translation>
    </message>
    <message>
        <source>The old one is refused at once: the web shop cannot send orders until it has the new one. Orders that are here already are not touched.</source>
        <translation>Das alte wird sofort abgewiesen: Der Webshop kann keine Aufträge senden, bis er das neue hat. Aufträge, die schon da sind, bleiben unberührt.</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Erneuern</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::GoodcomPane</name>
    <message>
        <source>Order URL copied</source>
        <translation>URL zum Empfang von Bestellungen kopiert</translation>
    </message>
    <message>
        <source>Callback URL copied</source>
        <translation>Callback-URL kopiert</translation>
    </message>
    <message>
        <source>GoodCom printer</source>
        <translation>GoodCom-Drucker</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>waits for the first poll</source>
        <translation>wartet auf den ersten Abruf</translation>
    </message>
    <message>
        <source>silent for %1</source>
        <translation>stumm seit %1</translation>
    </message>
    <message>
        <source>asked %1 ago</source>
        <translation>Abruf vor %1</translation>
    </message>
    <message>
        <source>Switch the order printers on first</source>
        <translation>Zuerst die Bestelldrucker einschalten</translation>
    </message>
    <message>
        <source>without a number</source>
        <translation>ohne Nummer</translation>
    </message>
    <message>
        <source>Since start</source>
        <translation>Seit dem Start</translation>
    </message>
    <message>
        <source>Last sender</source>
        <translation>Letzter Absender</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Letztes Mal</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Order printers may fetch orders</source>
        <translation>Bestelldrucker dürfen Bestellungen abholen</translation>
    </message>
    <message>
        <source>Order URL</source>
        <translation>URL zum Empfang von Bestellungen</translation>
    </message>
    <message>
        <source>Goes into the polling settings of the printer.</source>
        <translation>In die Polling-Einstellungen des Druckers einfügen.</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>Callback-URL</translation>
    </message>
    <message>
        <source>Here the printer says accepted or rejected.</source>
        <translation>Hierhin meldet der Drucker angenommen oder abgelehnt.</translation>
    </message>
    <message>
        <source>QR code: %1</source>
        <translation>QR-Code: %1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Both URLs hold a security token. A new one locks the old one out at once.</source>
        <translation>Beide URLs enthalten ein Sicherheitstoken. Ein neues Token sperrt das alte sofort.</translation>
    </message>
    <message>
        <source>Renew token …</source>
        <translation>Token erneuern …</translation>
    </message>
    <message>
        <source>Text format</source>
        <translation>Textformat</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Klassisch</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>After a yes</source>
        <translation>Nach Annahme</translation>
    </message>
    <message>
        <source>Receipt at once</source>
        <translation>Beleg sofort</translation>
    </message>
    <message>
        <source>Pay at the till</source>
        <translation>An der Kasse zahlen</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>Auf Antwort warten</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Less time</source>
        <translation>Weniger Zeit</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mehr Zeit</translation>
    </message>
    <message>
        <source>when nobody answers</source>
        <translation>wenn niemand antwortet</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Ask the till</source>
        <translation>Kasse fragen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Lang</translation>
    </message>
    <message>
        <source>Either</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Character set</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Line break</source>
        <translation>Zeilenumbruch</translation>
    </message>
    <message>
        <source>As in the printer: %% , %%%% or \r</source>
        <translation>Wie im Drucker: %% , %%%% oder \r</translation>
    </message>
    <message>
        <source>Own words for yes and no</source>
        <translation>Eigene Wörter für Ja und Nein</translation>
    </message>
    <message>
        <source>yes, yes / no, no; Accepted and Rejected always count.</source>
        <translation>ja, ja / nein, nein; Accepted und Rejected gelten immer.</translation>
    </message>
    <message>
        <source>Printer number</source>
        <translation>Nummer des Druckers</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Checked only where filled in. The token in the URL is checked always.</source>
        <translation>Wird nur geprüft, wo etwas steht. Das Token in der URL wird immer geprüft.</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>None has asked since Kassa was started.</source>
        <translation>Seit dem Start von Kassa hat keiner abgerufen.</translation>
    </message>
    <message>
        <source>Wrong tokens</source>
        <translation>Falsche Token</translation>
    </message>
    <message>
        <source>Send a test order</source>
        <translation>Testauftrag senden</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Which token</source>
        <translation>Welches Token</translation>
    </message>
    <message>
        <source>The old address is dead at once: the printer reaches the till again when the new one is typed into it. Orders that wait can be answered here meanwhile.</source>
        <translation>Die alte Adresse gilt sofort nicht mehr: Der Drucker erreicht die Kasse erst wieder, wenn die neue eingetragen ist. Wartende Aufträge können inzwischen hier beantwortet werden.</translation>
    </message>
    <message>
        <source>Renew the security token?</source>
        <translation>Sicherheitstoken erneuern?</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Erneuern</translation>
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
        <translation>Art</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellnr.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Sum, customer</source>
        <translation>Summe, Kunde</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>String of the sample order</source>
        <translation>Text der Beispielbestellung</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Byte</numerusform>
        </translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Klassisch</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>The string is valid for “%1”</source>
        <translation>Text ist gültig für „%1“</translation>
    </message>
    <message>
        <source>The string does not fit “%1”</source>
        <translation>Text passt nicht zu „%1“</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>What the printer gets for a sample order.</source>
        <translation>Das erhält der Drucker für eine Beispielbestellung.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Felder</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::LinkWords</name>
    <message>
        <source>Sale opened</source>
        <translation>Verkauf begonnen</translation>
    </message>
    <message>
        <source>Sale finished</source>
        <translation>Verkauf beendet</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Not delivered on its day, so it is not sent any more.</source>
        <translation>Nicht am selben Tag zugestellt, darum wird sie nicht mehr gesendet.</translation>
    </message>
    <message>
        <source>Kassa ended while this was being sent.</source>
        <translation>Kassa wurde beendet, während dies gesendet wurde.</translation>
    </message>
    <message>
        <source>Not sent, because the message before it was refused.</source>
        <translation>Nicht gesendet, weil die Meldung davor abgelehnt wurde.</translation>
    </message>
    <message>
        <source>No connection.</source>
        <translation>Keine Verbindung.</translation>
    </message>
    <message>
        <source>It was sent, no answer came.</source>
        <translation>Gesendet, aber keine Antwort erhalten.</translation>
    </message>
    <message>
        <source>The answer belongs to something else.</source>
        <translation>Die Antwort gehört zu etwas anderem.</translation>
    </message>
    <message>
        <source>The answer was too long.</source>
        <translation>Die Antwort war zu lang.</translation>
    </message>
    <message>
        <source>A setting is missing.</source>
        <translation>Eine Einstellung fehlt.</translation>
    </message>
    <message>
        <source>To be sent again, decided by %1.</source>
        <translation>Wird nochmals gesendet, entschieden von %1.</translation>
    </message>
    <message>
        <source>Treated as done by %1.</source>
        <translation>Von %1 als erledigt behandelt.</translation>
    </message>
    <message>
        <source>%1: off</source>
        <translation>%1: aus</translation>
    </message>
    <message>
        <source>%1: refuses us</source>
        <translation>%1: weist uns ab</translation>
    </message>
    <message>
        <source>%1: messages to decide</source>
        <translation>%1: Meldungen zu entscheiden</translation>
    </message>
    <message>
        <source>%1: no link</source>
        <translation>%1: keine Verbindung</translation>
    </message>
    <message>
        <source>%1: sending</source>
        <translation>%1: sendet</translation>
    </message>
    <message>
        <source>%1: ready</source>
        <translation>%1: bereit</translation>
    </message>
    <message>
        <source>Purchase, bonuses collected</source>
        <translation>Einkauf, Punkte gesammelt</translation>
    </message>
    <message>
        <source>Purchase confirmed</source>
        <translation>Einkauf bestätigt</translation>
    </message>
    <message>
        <source>Purchase taken back</source>
        <translation>Einkauf zurückgenommen</translation>
    </message>
    <message>
        <source>Bonuses given back</source>
        <translation>Punkte zurückgegeben</translation>
    </message>
    <message>
        <source>Goods came back</source>
        <translation>Ware zurückgekommen</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::LinksPane</name>
    <message>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Choose a message that is unclear, refused or given up.</source>
        <translation>Eine Meldung wählen, die unklar, abgelehnt oder aufgegeben ist.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Es gibt nichts zu exportieren.</translation>
    </message>
    <message>
        <source>No messages here.</source>
        <translation>Hier sind keine Meldungen.</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Letzter Erfolg</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keiner</translation>
    </message>
    <message>
        <source>%1, oldest from %2</source>
        <translation>%1, älteste von %2</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>The link is off.</source>
        <translation>Die Verbindung ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>The file was not written: %1</source>
        <translation>Die Datei wurde nicht geschrieben: %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Which messages</source>
        <translation>Welche Meldungen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Weitere</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Nochmals senden</translation>
    </message>
    <message>
        <source>Treat as done</source>
        <translation>Als erledigt behandeln</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Which link</source>
        <translation>Welche Verbindung</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::LookPane</name>
    <message>
        <source>Language and look</source>
        <translation>Sprache und Aussehen</translation>
    </message>
    <message>
        <source>Language of the screen</source>
        <translation>Sprache am Bildschirm</translation>
    </message>
    <message>
        <source>Changes at once, everywhere; nothing typed is lost. Receipts have a language of their own on the page Till.</source>
        <translation>Wechselt sofort, überall; keine Eingabe geht verloren. Belege haben ihre eigene Sprache auf der Seite „Kasse“.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As desktop</source>
        <translation>Wie Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Contrast has black grounds, frames around everything and the strongest colours.</source>
        <translation>Kontrast hat schwarzen Grund, Rahmen um alles und die stärksten Farben.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>text size</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>From 150 % on panels at the side become tabs, so that large text has room.</source>
        <translation>Ab 150&#xa0;% werden seitliche Bereiche zu Registern, damit große Schrift Platz hat.</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::LoymaxPane</name>
    <message>
        <source>Pairs with an equals sign, separated by commas.</source>
        <translation>Paare mit Gleichheitszeichen, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>An address such as https://loyalty.example/XmlExchange/shop/{till}/</source>
        <translation>Eine Adresse wie https://loyalty.example/XmlExchange/shop/{till}/</translation>
    </message>
    <message>
        <source>Type a number from 100 to 120000.</source>
        <translation>Eine Zahl von 100 bis 120000 eingeben.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Nothing was sent since Kassa was started.</source>
        <translation>Seit dem Start von Kassa wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Gesendet: %1</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>Keine Antwort.</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>Empfangen: %1</translation>
    </message>
    <message>
        <source>Loyalty system</source>
        <translation>Bonussystem</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>{till} stands for the user.</source>
        <translation>{till} steht für den Benutzer.</translation>
    </message>
    <message>
        <source>Not encrypted: card numbers and the password can be read on the way.</source>
        <translation>Unverschlüsselt: Kartennummern und Passwort sind unterwegs lesbar.</translation>
    </message>
    <message>
        <source>User (login of this till)</source>
        <translation>Benutzer (Anmeldung dieser Kasse)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Logical number of this till</source>
        <translation>Logische Nummer dieser Kasse</translation>
    </message>
    <message>
        <source>Tenders in the words of the loyalty system</source>
        <translation>Zahlungsarten in den Worten des Bonussystems</translation>
    </message>
    <message>
        <source>For instance cash=Cash, card=Card, bonus=Bonus</source>
        <translation>Zum Beispiel cash=Cash, card=Card, bonus=Bonus</translation>
    </message>
    <message>
        <source>Wait for a connection (ms)</source>
        <translation>Auf Verbindung warten (ms)</translation>
    </message>
    <message>
        <source>Wait for an answer (ms)</source>
        <translation>Auf Antwort warten (ms)</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>Address in full</source>
        <translation>Vollständige Adresse</translation>
    </message>
    <message>
        <source>Last exchange</source>
        <translation>Letzter Austausch</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::PepmaxPane</name>
    <message>
        <source>Pairs with an equals sign, separated by commas.</source>
        <translation>Paare mit Gleichheitszeichen, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Not understood. Words: kind timestamp branch department place salesperson contract flag turnover deposit const:… empty.</source>
        <translation>Nicht verstanden. Wörter: kind timestamp branch department place salesperson contract flag turnover deposit const:… empty.</translation>
    </message>
    <message>
        <source>Type a number from 1 to 65535.</source>
        <translation>Eine Zahl von 1 bis 65535 eingeben.</translation>
    </message>
    <message>
        <source>Unknown here. For instance windows-1252, utf-8 or iso-8859-15.</source>
        <translation>Hier unbekannt. Zum Beispiel windows-1252, utf-8 oder iso-8859-15.</translation>
    </message>
    <message>
        <source>(no answer)</source>
        <translation>(keine Antwort)</translation>
    </message>
    <message>
        <source>Nothing was sent since the start.</source>
        <translation>Seit dem Start wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Switch the link on and save first.</source>
        <translation>Zuerst die Verbindung einschalten und speichern.</translation>
    </message>
    <message>
        <source>Tell the turnover ticker of sales</source>
        <translation>Verkäufe an den Umsatzticker melden</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Filiale</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Salesperson by cashier</source>
        <translation>Verkäufer je Kassier</translation>
    </message>
    <message>
        <source>anna=1096, bert=1097; all others as beside.</source>
        <translation>anna=1096, bert=1097; alle anderen wie nebenan.</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Order of the fields</source>
        <translation>Reihenfolge der Felder</translation>
    </message>
    <message>
        <source>A: branch, department, place</source>
        <translation>A: Filiale, Abteilung, Platz</translation>
    </message>
    <message>
        <source>B: salesperson, branch</source>
        <translation>B: Verkäufer, Filiale</translation>
    </message>
    <message>
        <source>Part of the second</source>
        <translation>Bruchteil der Sekunde</translation>
    </message>
    <message>
        <source>Fraction</source>
        <translation>Bruchteil</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <source>Zero</source>
        <translation>Null</translation>
    </message>
    <message>
        <source>Deposit in the message</source>
        <translation>Anzahlung in der Meldung</translation>
    </message>
    <message>
        <source>Always 0.00</source>
        <translation>Immer 0.00</translation>
    </message>
    <message>
        <source>What was paid</source>
        <translation>Was bezahlt wurde</translation>
    </message>
    <message>
        <source>Own fields of the start</source>
        <translation>Eigene Felder beim Beginn</translation>
    </message>
    <message>
        <source>Empty: as chosen above.</source>
        <translation>Leer: wie oben gewählt.</translation>
    </message>
    <message>
        <source>Own fields of the stop</source>
        <translation>Eigene Felder beim Ende</translation>
    </message>
    <message>
        <source>Example of the vendor</source>
        <translation>Beispiel des Herstellers</translation>
    </message>
    <message>
        <source>What this till would send now</source>
        <translation>Was diese Kassa jetzt senden würde</translation>
    </message>
    <message>
        <source>Last line sent and received</source>
        <translation>Zuletzt gesendet und empfangen</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Test senden</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::PrinterPane</name>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Standard printer</source>
        <translation>Standard­drucker</translation>
    </message>
    <message>
        <source>The one that the system prefers</source>
        <translation>Der vom System bevorzugte</translation>
    </message>
    <message>
        <source>Printer of this system</source>
        <translation>Drucker dieses Systems</translation>
    </message>
    <message>
        <source>In the settings, not found on this computer now</source>
        <translation>In den Einstellungen, auf diesem Gerät nicht gefunden</translation>
    </message>
    <message>
        <source>The system has no printer yet; add one there first.</source>
        <translation>Das System hat noch keinen Drucker; zuerst dort einen einrichten.</translation>
    </message>
    <message>
        <source>Each receipt becomes a PDF and a text file in the folder receipts.</source>
        <translation>Jeder Beleg wird zu einer PDF- und einer Textdatei im Ordner receipts.</translation>
    </message>
    <message>
        <source>Receipts go to</source>
        <translation>Belege gehen an</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>System printer</source>
        <translation>Systemdrucker</translation>
    </message>
    <message>
        <source>Paper width</source>
        <translation>Papierbreite</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1&#xa0;mm</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>Type the printer&apos;s address, such as http://192.168.1.50.</source>
        <translation>Die Adresse des Druckers eintragen, etwa http://192.168.1.50.</translation>
    </message>
    <message>
        <source>Type the printer&apos;s network address, or its device below.</source>
        <translation>Die Netzwerkadresse des Druckers eintragen oder unten sein Gerät.</translation>
    </message>
    <message>
        <source>An address such as 192.168.1.50 or printer.local.</source>
        <translation>Eine Adresse wie 192.168.1.50 oder drucker.local.</translation>
    </message>
    <message>
        <source>Type one or more addresses, with blanks between them.</source>
        <translation>Eine oder mehrere Adressen eintragen, mit Leerzeichen dazwischen.</translation>
    </message>
    <message>
        <source>A printer, ready to print</source>
        <translation>Ein Drucker, druckbereit</translation>
    </message>
    <message>
        <source>Takes connections, does not tell its state</source>
        <translation>Nimmt Verbindungen an, meldet keinen Zustand</translation>
    </message>
    <message>
        <source>No printer answers here</source>
        <translation>Hier antwortet kein Drucker</translation>
    </message>
    <message>
        <source>A printer without paper</source>
        <translation>Ein Drucker ohne Papier</translation>
    </message>
    <message>
        <source>A printer that is not ready</source>
        <translation>Ein Drucker, der nicht bereit ist</translation>
    </message>
    <message>
        <source>Being asked</source>
        <translation>Wird gefragt</translation>
    </message>
    <message>
        <source>Test page: handed to %1</source>
        <translation>Testseite: an %1 übergeben</translation>
    </message>
    <message>
        <source>Test page: %1 has no paper</source>
        <translation>Testseite: %1 hat kein Papier</translation>
    </message>
    <message>
        <source>Test page: %1 cannot be reached</source>
        <translation>Testseite: %1 ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Test page: %1 did not print it</source>
        <translation>Testseite: %1 hat sie nicht gedruckt</translation>
    </message>
    <message>
        <source>A printer that is set up in this computer&apos;s system.</source>
        <translation>Ein Drucker, der im System dieses Rechners eingerichtet ist.</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation>Bondrucker</translation>
    </message>
    <message>
        <source>ESC/POS over the network, USB or a serial line.</source>
        <translation>ESC/POS über Netzwerk, USB oder serielle Leitung.</translation>
    </message>
    <message>
        <source>XML printer</source>
        <translation>XML-Drucker</translation>
    </message>
    <message>
        <source>Epson ePOS-Print over the network.</source>
        <translation>Epson ePOS-Print über das Netzwerk.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>Netzwerkadresse</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Device (USB or serial), instead of the network</source>
        <translation>Gerät (USB oder seriell) statt Netzwerk</translation>
    </message>
    <message>
        <source>Address of the printer</source>
        <translation>Adresse des Druckers</translation>
    </message>
    <message>
        <source>Type on paper</source>
        <translation>Schrift auf dem Papier</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>Kassenlade</translation>
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
        <translation>Keine</translation>
    </message>
    <message>
        <source>Addresses to try, with blanks between them</source>
        <translation>Adressen zum Probieren, mit Leerzeichen dazwischen</translation>
    </message>
    <message>
        <source>Try these addresses</source>
        <translation>Adressen probieren</translation>
    </message>
    <message>
        <source>What answered; choose one to take it</source>
        <translation>Was geantwortet hat; zum Übernehmen antippen</translation>
    </message>
    <message>
        <source>Print test page</source>
        <translation>Testseite drucken</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::ReasonList</name>
    <message>
        <source>More than these nobody reads before pressing</source>
        <translation>Mehr liest niemand vor dem Drücken</translation>
    </message>
    <message>
        <source>These are the usual ones</source>
        <translation>Das sind die üblichen</translation>
    </message>
    <message>
        <source>Reasons for a rejection</source>
        <translation>Gründe für eine Ablehnung</translation>
    </message>
    <message>
        <source>To choose from when an order is rejected, in this order; the shop gets them as its answer.</source>
        <translation>Zur Auswahl beim Ablehnen, in dieser Reihenfolge; der Webshop bekommt sie als Antwort.</translation>
    </message>
    <message>
        <source>Add a reason</source>
        <translation>Grund hinzufügen</translation>
    </message>
    <message>
        <source>Usual reasons</source>
        <translation>Übliche Gründe</translation>
    </message>
    <message>
        <source>Reason %1</source>
        <translation>Grund %1</translation>
    </message>
    <message>
        <source>Move reason %1 up</source>
        <translation>Grund %1 nach oben</translation>
    </message>
    <message>
        <source>Move reason %1 down</source>
        <translation>Grund %1 nach unten</translation>
    </message>
    <message>
        <source>Delete reason %1</source>
        <translation>Grund %1 löschen</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::SettingPane</name>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
    <message>
        <source>Being saved</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::SettingsPage</name>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::ShopPane</name>
    <message>
        <source>Unknown. Choose one from the list, for instance Europe/Vienna.</source>
        <translation>Unbekannt. Eine aus der Liste wählen, zum Beispiel Europe/Vienna.</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Receipts of this till are not fiscalised. Kassa must not be the only till of a cash business.</source>
        <translation>Belege dieser Kasse sind nicht fiskalisiert. Kassa darf nicht die einzige Kasse eines Bargeschäfts sein.</translation>
    </message>
    <message>
        <source>Name on receipts</source>
        <translation>Name auf Belegen</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>PLZ</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>UID-Nummer</translation>
    </message>
    <message>
        <source>Country (decides the tax rates)</source>
        <translation>Land (bestimmt die Steuersätze)</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutsch­land</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russland</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Empty: the country&apos;s own.</source>
        <translation>Leer: die des Landes.</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::SigningPane</name>
    <message>
        <source>Type a day like 2026-01-31, or nothing.</source>
        <translation>Geben Sie einen Tag wie 2026-01-31 ein oder nichts.</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>no start receipt (Startbeleg) yet</source>
        <translation>noch kein Startbeleg</translation>
    </message>
    <message>
        <source>every receipt is signed</source>
        <translation>jeder Beleg wird signiert</translation>
    </message>
    <message numerus="yes">
        <source>out of order, %n receipt(s) without signature</source>
        <translation>
            <numerusform>ausgefallen, %n Beleg ohne Signatur</numerusform>
            <numerusform>ausgefallen, %n Belege ohne Signatur</numerusform>
        </translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>stopped: the database is older than the last receipt</source>
        <translation>angehalten: die Datenbank ist älter als der letzte Beleg</translation>
    </message>
    <message>
        <source>closed (Schlussbeleg)</source>
        <translation>abgeschlossen (Schlussbeleg)</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>is being opened</source>
        <translation>wird geöffnet</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>arbeitet nicht</translation>
    </message>
    <message>
        <source>The signing unit has been out of order for more than 48 hours: report it in FinanzOnline, and report its end.</source>
        <translation>Die Signatureinheit ist seit mehr als 48 Stunden ausgefallen: Melden Sie den Ausfall in FinanzOnline und auch sein Ende.</translation>
    </message>
    <message>
        <source>The clock stands before the last receipt. Receipts carry its time until then: set the clock.</source>
        <translation>Die Uhr steht vor dem letzten Beleg. Bis dahin tragen Belege dessen Zeit: Stellen Sie die Uhr.</translation>
    </message>
    <message>
        <source>The database is older than receipts that were signed already. Either restore the newest one, or confirm: the numbers in between are never used again.</source>
        <translation>Die Datenbank ist älter als Belege, die schon signiert wurden. Stellen Sie die neueste wieder her oder bestätigen Sie: Die Nummern dazwischen werden nie wieder verwendet.</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Signing unit</source>
        <translation>Signatureinheit</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Check value of the key</source>
        <translation>Prüfwert des Schlüssels</translation>
    </message>
    <message>
        <source>Next special receipt</source>
        <translation>Nächster Sonderbeleg</translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation>Letzter Beleg</translation>
    </message>
    <message>
        <source>Close this register for ever?</source>
        <translation>Diese Kasse für immer abschließen?</translation>
    </message>
    <message>
        <source>The closing receipt (Schlussbeleg) is made, and nothing can be sold with this register any more. Going on needs a new data folder and a new Kassen-ID.</source>
        <translation>Der Schlussbeleg wird erstellt, danach kann mit dieser Kasse nichts mehr verkauft werden. Weiter geht es nur mit einem neuen Datenordner und einer neuen Kassen-ID.</translation>
    </message>
    <message>
        <source>Close register</source>
        <translation>Kasse abschließen</translation>
    </message>
    <message>
        <source>Export the fiscal journal (DEP7)</source>
        <translation>Datenerfassungsprotokoll (DEP7) exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) written.</source>
        <translation>
            <numerusform>%n Beleg geschrieben.</numerusform>
            <numerusform>%n Belege geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was not written: %1</source>
        <translation>Der Export wurde nicht geschrieben: %1</translation>
    </message>
    <message>
        <source>Receipts of this till are not fiscalised. Kassa must not be the only till of a cash business.</source>
        <translation>Belege dieser Kasse sind nicht fiskalisiert. Kassa darf nicht die einzige Kasse eines Bargeschäfts sein.</translation>
    </message>
    <message>
        <source>Go on with this database</source>
        <translation>Mit dieser Datenbank weitermachen</translation>
    </message>
    <message>
        <source>The code of the Startbeleg: check it with the app BMF Belegcheck, or enter Kassen-ID, turnover key and its check value in FinanzOnline, within one week.</source>
        <translation>Der Code des Startbelegs: Prüfen Sie ihn binnen einer Woche mit der App BMF Belegcheck, nachdem Kassen-ID, Umsatzschlüssel und Prüfwert in FinanzOnline eingetragen sind.</translation>
    </message>
    <message>
        <source>Sign receipts</source>
        <translation>Belege signieren</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Austria (RKSV)</source>
        <translation>Österreich (RKSV)</translation>
    </message>
    <message>
        <source>Key in files</source>
        <translation>Schlüssel in Dateien</translation>
    </message>
    <message>
        <source>Smart card</source>
        <translation>Signaturkarte</translation>
    </message>
    <message>
        <source>Service on the network</source>
        <translation>Dienst im Netz</translation>
    </message>
    <message>
        <source>Never changes once receipts are signed. With a self-made key it begins with TEST.</source>
        <translation>Ändert sich nie mehr, sobald Belege signiert sind. Mit einem selbst gemachten Schlüssel beginnt sie mit TEST.</translation>
    </message>
    <message>
        <source>Trust provider</source>
        <translation>Vertrauensdiensteanbieter</translation>
    </message>
    <message>
        <source>AT0 is a closed system.</source>
        <translation>AT0 ist ein geschlossenes Gesamtsystem.</translation>
    </message>
    <message>
        <source>Key id</source>
        <translation>Schlüssel-Kennung</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>Card reader</source>
        <translation>Kartenleser</translation>
    </message>
    <message>
        <source>Empty: the first one with a card.</source>
        <translation>Leer: der erste mit einer Karte.</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Adresse des Dienstes</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Try it with a test key</source>
        <translation>Mit Testschlüssel ausprobieren</translation>
    </message>
    <message>
        <source>Makes a key of its own and signs with it at once. Every receipt says TEST; going live later needs a new data folder.</source>
        <translation>Macht einen eigenen Schlüssel und signiert sofort damit. Auf jedem Beleg steht TEST; der Echtbetrieb braucht später einen neuen Datenordner.</translation>
    </message>
    <message>
        <source>Make a zero receipt (Nullbeleg)</source>
        <translation>Nullbeleg erstellen</translation>
    </message>
    <message>
        <source>Close register (Schlussbeleg) …</source>
        <translation>Kasse abschließen (Schlussbeleg) …</translation>
    </message>
    <message>
        <source>Export from</source>
        <translation>Export von</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Export bis</translation>
    </message>
    <message>
        <source>Export journal (DEP7) …</source>
        <translation>Protokoll exportieren (DEP7) …</translation>
    </message>
    <message>
        <source>The signing certificate ends on %1. Order the next one now: it takes weeks to come.</source>
        <translation>Das Signaturzertifikat läuft am %1 ab. Jetzt das nächste bestellen: das dauert Wochen.</translation>
    </message>
    <message>
        <source>The signing certificate ended on %1. Receipts are still signed with it: put a new one in as soon as you can.</source>
        <translation>Das Signaturzertifikat ist am %1 abgelaufen. Belege werden weiter damit signiert: so bald wie möglich ein neues einsetzen.</translation>
    </message>
    <message>
        <source>The Jahresbeleg %1 (receipt %2) should have been checked by %3: do it now, with the app BMF Belegcheck or in FinanzOnline, and keep the receipt.</source>
        <translation>Der Jahresbeleg %1 (Beleg %2) hätte bis %3 geprüft werden müssen: jetzt mit der App BMF Belegcheck oder in FinanzOnline prüfen und den Beleg aufbewahren.</translation>
    </message>
    <message>
        <source>The Jahresbeleg %1 (receipt %2) must be checked by %3, with the app BMF Belegcheck or in FinanzOnline. Keep the receipt.</source>
        <translation>Der Jahresbeleg %1 (Beleg %2) muss bis %3 geprüft werden, mit der App BMF Belegcheck oder in FinanzOnline. Den Beleg aufbewahren.</translation>
    </message>
    <message>
        <source>Checked and sent</source>
        <translation>Geprüft und gesendet</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::TillPane</name>
    <message>
        <source>A till needs a number or name, for instance 01.</source>
        <translation>Eine Kasse braucht eine Nummer oder einen Namen, zum Beispiel 01.</translation>
    </message>
    <message>
        <source>No underscore: it separates station and cashier in calls of web shops.</source>
        <translation>Kein Unterstrich: Er trennt Station und Bediener in Aufrufen von Webshops.</translation>
    </message>
    <message>
        <source>Type the name that stands on receipts.</source>
        <translation>Den Namen eingeben, der auf Belegen steht.</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>The web shop names it in its calls.</source>
        <translation>Der Webshop nennt sie in seinen Aufrufen.</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>Stands on receipts.</source>
        <translation>Steht auf Belegen.</translation>
    </message>
    <message>
        <source>Language of receipts</source>
        <translation>Sprache der Belege</translation>
    </message>
    <message>
        <source>As screen</source>
        <translation>Wie Bildschirm</translation>
    </message>
    <message>
        <source>A whole number from 0 to %1.</source>
        <translation>Eine ganze Zahl von 0 bis %1.</translation>
    </message>
    <message>
        <source>Show the expected cash only after counting</source>
        <translation>Soll erst nach dem Zählen zeigen</translation>
    </message>
    <message>
        <source>Allowed difference at closing</source>
        <translation>Erlaubte Differenz beim Schließen</translation>
    </message>
    <message>
        <source>In whole units of currency. A larger one needs a reason.</source>
        <translation>In ganzen Währungseinheiten. Eine größere braucht einen Grund.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>kassa::shell::AlarmSheet</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>lines of the order</comment>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>Aufträge zeigen</translation>
    </message>
    <message>
        <source>Reject …</source>
        <translation>Ablehnen …</translation>
    </message>
    <message numerus="yes">
        <source>Mute %n min</source>
        <translation>
            <numerusform>%n&#xa0;min stumm</numerusform>
            <numerusform>%n&#xa0;min stumm</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept · %1</source>
        <comment>promised time of day</comment>
        <translation>Annehmen · %1</translation>
    </message>
</context>
<context>
    <name>kassa::shell::AlarmView</name>
    <message numerus="yes">
        <source>%n order(s) wait for an answer</source>
        <translation>
            <numerusform>%n Auftrag wartet auf Antwort</numerusform>
            <numerusform>%n Aufträge warten auf Antwort</numerusform>
        </translation>
    </message>
    <message>
        <source>Muted, sounds again in %1</source>
        <translation>Stumm, läutet wieder in %1</translation>
    </message>
    <message>
        <source>Alarm for %1, step %2 of %3</source>
        <translation>Alarm seit %1, Stufe %2 von %3</translation>
    </message>
    <message>
        <source>Already paid online: refund %1</source>
        <translation>Schon online bezahlt: %1 erstatten</translation>
    </message>
    <message>
        <source>Order %1 was cancelled</source>
        <translation>Auftrag %1 wurde storniert</translation>
    </message>
</context>
<context>
    <name>kassa::shell::BannerArea</name>
    <message>
        <source>This did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Erneut drucken</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstel­lungen</translation>
    </message>
    <message>
        <source>Go on without paper</source>
        <translation>Ohne Papier weiter</translation>
    </message>
    <message numerus="yes">
        <source>Mute %n min</source>
        <translation>
            <numerusform>%n&#xa0;min stumm</numerusform>
            <numerusform>%n&#xa0;min stumm</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Ton ein</translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>Aufträge zeigen</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Other printer</source>
        <translation>Anderer Drucker</translation>
    </message>
</context>
<context>
    <name>kassa::shell::Lamps</name>
    <message>
        <source>%1 s ago</source>
        <translation>vor %1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1&#xa0;h</translation>
    </message>
    <message>
        <source>Web orders</source>
        <translation>Webshop</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>printer</comment>
        <translation>bereit</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <comment>papers</comment>
        <translation>
            <numerusform>%n fehlt</numerusform>
            <numerusform>%n fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>printing</source>
        <translation>druckt</translation>
    </message>
    <message>
        <source>The disk is full. Everything booked so far is safe. Free some space, then go on.</source>
        <translation>Der Speicher ist voll. Alles bisher Verbuchte ist sicher. Platz schaffen, dann weitermachen.</translation>
    </message>
    <message>
        <source>The data folder cannot be written. Everything booked so far is safe. Check its rights.</source>
        <translation>In den Datenordner kann nicht geschrieben werden. Alles bisher Verbuchte ist sicher. Rechte prüfen.</translation>
    </message>
    <message>
        <source>The database is damaged. It was kept as it is. Call support before selling on.</source>
        <translation>Die Datenbank ist beschädigt. Sie wurde unverändert aufbewahrt. Vor dem nächsten Verkauf den Support rufen.</translation>
    </message>
    <message>
        <source>The database does not answer. What was booked so far is safe. Kassa keeps trying.</source>
        <translation>Die Datenbank antwortet nicht. Bisher Verbuchtes ist sicher. Kassa versucht es weiter.</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Sales cannot be kept</source>
        <translation>Verkäufe können nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Web orders cannot arrive</source>
        <translation>Webaufträge können nicht ankommen</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) are booked and safe, only the paper is missing.</source>
        <translation>
            <numerusform>%n Beleg ist verbucht und sicher, nur das Papier fehlt.</numerusform>
            <numerusform>%n Belege sind verbucht und sicher, nur das Papier fehlt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer does not print</source>
        <translation>Der Drucker druckt nicht</translation>
    </message>
    <message>
        <source>Printer: %1</source>
        <translation>Drucker: %1</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>signing unit</comment>
        <translation>bereit</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Receipts are not signed: nothing can be sold</source>
        <translation>Belege werden nicht signiert: Es kann nichts verkauft werden</translation>
    </message>
    <message>
        <source>The database is older than receipts that were signed already. Orders wait and are not lost.</source>
        <translation>Die Datenbank ist älter als Belege, die schon signiert wurden. Aufträge warten und gehen nicht verloren.</translation>
    </message>
    <message>
        <source>The register is closed: nothing can be sold</source>
        <translation>Die Kasse ist abgeschlossen: Es kann nichts verkauft werden</translation>
    </message>
    <message>
        <source>Its closing receipt is written. A new register needs a new data folder.</source>
        <translation>Ihr Schlussbeleg ist erstellt. Eine neue Kasse braucht einen neuen Datenordner.</translation>
    </message>
    <message>
        <source>It has been so for more than 48 hours: report it in FinanzOnline.</source>
        <translation>Das dauert schon mehr als 48 Stunden: Melden Sie es in FinanzOnline.</translation>
    </message>
    <message>
        <source>The first receipt needs it. Orders wait and are not lost.</source>
        <translation>Der erste Beleg braucht sie. Aufträge warten und gehen nicht verloren.</translation>
    </message>
    <message>
        <source>Selling goes on: receipts say so, as the law wants it.</source>
        <translation>Der Verkauf geht weiter: Die Belege sagen es, wie das Gesetz es will.</translation>
    </message>
    <message>
        <source>The signing unit was out of order</source>
        <translation>Die Signatureinheit war ausgefallen</translation>
    </message>
    <message>
        <source>silent for %1 min</source>
        <translation>stumm seit %1&#xa0;min</translation>
    </message>
    <message>
        <source>never asked</source>
        <translation>nie abgerufen</translation>
    </message>
    <message>
        <source>waits for the printer</source>
        <translation>wartet auf Drucker</translation>
    </message>
    <message>
        <source>few orders</source>
        <translation>wenige Aufträge</translation>
    </message>
    <message>
        <source>asked %1</source>
        <comment>order printer, age</comment>
        <translation>Abruf %1</translation>
    </message>
    <message>
        <source>The order printer has been silent for %1 min</source>
        <translation>Der Bestelldrucker meldet sich seit %1&#xa0;min nicht</translation>
    </message>
    <message>
        <source>The order printer has not asked yet</source>
        <translation>Der Bestelldrucker hat sich noch nicht gemeldet</translation>
    </message>
    <message>
        <source>Orders that need a yes wait and can be answered here. Look at its power, paper and network, and whether both addresses are typed in.</source>
        <translation>Aufträge, die ein Ja brauchen, warten und können hier beantwortet werden. Strom, Papier und Netz des Druckers prüfen, und ob beide Adressen eingetragen sind.</translation>
    </message>
    <message>
        <source>Unusually few orders</source>
        <translation>Ungewöhnlich wenige Aufträge</translation>
    </message>
    <message>
        <source>At this hour they usually come faster. Look whether the web shop is open and reaches this till.</source>
        <translation>Um diese Zeit kommen sie sonst schneller. Prüfen, ob der Webshop offen ist und die Kasse erreicht.</translation>
    </message>
    <message>
        <source>The last one came %1; at this hour they usually come faster. Look whether the web shop is open and reaches this till.</source>
        <translation>Der letzte kam %1; um diese Zeit kommen sie sonst schneller. Prüfen, ob der Webshop offen ist und die Kasse erreicht.</translation>
    </message>
    <message>
        <source>refuses us</source>
        <translation>weist uns ab</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%n zu entscheiden</numerusform>
            <numerusform>%n zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>no link</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>sendet</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>link</comment>
        <translation>bereit</translation>
    </message>
    <message>
        <source>%1 refuses this till</source>
        <translation>%1 weist diese Kassa ab</translation>
    </message>
    <message>
        <source>Sales go on and are kept for it. Check the settings of the link.</source>
        <translation>Verkäufe gehen weiter und werden dafür aufgehoben. Einstellungen der Verbindung prüfen.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n message(s) to decide</source>
        <translation>
            <numerusform>%1: %n Meldung zu entscheiden</numerusform>
            <numerusform>%1: %n Meldungen zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody knows whether they arrived, or they were refused. Sales are safe. Choose what to do.</source>
        <translation>Niemand weiß, ob sie ankamen, oder sie wurden abgelehnt. Die Verkäufe sind sicher. Bitte entscheiden.</translation>
    </message>
    <message>
        <source>certificate ended</source>
        <translation>Zertifikat abgelaufen</translation>
    </message>
    <message>
        <source>certificate ends</source>
        <translation>Zertifikat läuft ab</translation>
    </message>
    <message>
        <source>The signing certificate has ended</source>
        <translation>Das Signaturzertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>Selling and signing go on. Put a new certificate in as soon as you can.</source>
        <translation>Verkauf und Signatur laufen weiter. So bald wie möglich ein neues Zertifikat einsetzen.</translation>
    </message>
    <message>
        <source>The Jahresbeleg %1 must be checked</source>
        <translation>Der Jahresbeleg %1 muss geprüft werden</translation>
    </message>
    <message>
        <source>The 15th of February has passed: do it now, then say so in the settings.</source>
        <translation>Der 15. Februar ist vorbei: jetzt prüfen und in den Einstellungen bestätigen.</translation>
    </message>
    <message>
        <source>By the 15th of February; then say so in the settings.</source>
        <translation>Bis 15. Februar; danach in den Einstellungen bestätigen.</translation>
    </message>
</context>
<context>
    <name>kassa::shell::MainWindow</name>
    <message>
        <source>New order %1</source>
        <translation>Neuer Auftrag %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new order(s)</source>
        <translation>
            <numerusform>%n neuer Auftrag</numerusform>
            <numerusform>%n neue Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Till %1</source>
        <translation>Kasse %1</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>no session</source>
        <translation>keine Sitzung</translation>
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
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Extern mode</source>
        <translation>Extern-Modus</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestel­lungen</translation>
    </message>
    <message>
        <source>External orders</source>
        <translation>Externe Aufträge</translation>
    </message>
    <message>
        <source>Print jobs</source>
        <translation>Druck­aufträge</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstel­lungen</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>kassa::shell::TopBar</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
</context>
<context>
    <name>kassa::text</name>
    <message>
        <source>The request is not valid UTF-8. Send the body as UTF-8.</source>
        <translation>Die Anfrage ist kein gültiges UTF-8. Den Inhalt als UTF-8 senden.</translation>
    </message>
    <message>
        <source>The request is not valid JSON: reading stopped at byte %1. Check commas, quotes and brackets near it.</source>
        <translation>Die Anfrage ist kein gültiges JSON: Das Lesen endete bei Byte %1. Kommas, Anführungszeichen und Klammern in der Nähe prüfen.</translation>
    </message>
    <message>
        <source>The request is nested more than %1 levels deep. Send it flatter.</source>
        <translation>Die Anfrage ist tiefer als %1 Ebenen verschachtelt. Flacher senden.</translation>
    </message>
    <message>
        <source>The request holds a number that is far too large. Check the amounts.</source>
        <translation>Die Anfrage enthält eine viel zu große Zahl. Die Beträge prüfen.</translation>
    </message>
    <message>
        <source>The request holds more than %1 values. Split the order.</source>
        <translation>Die Anfrage enthält mehr als %1 Werte. Den Auftrag aufteilen.</translation>
    </message>
    <message>
        <source>Batch requests are not supported. Send one JSON object per request.</source>
        <translation>Sammelanfragen (Batch) werden nicht unterstützt. Ein JSON-Objekt je Anfrage senden.</translation>
    </message>
    <message>
        <source>The request must be a JSON object with jsonrpc, id, method and params.</source>
        <translation>Die Anfrage muss ein JSON-Objekt mit jsonrpc, id, method und params sein.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice in the same object. Send every key once.</source>
        <translation>Der Schlüssel „%1“ steht zweimal im selben Objekt. Jeden Schlüssel nur einmal senden.</translation>
    </message>
    <message>
        <source>id must be null, a short text or an integer.</source>
        <translation>id muss null, ein kurzer Text oder eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>jsonrpc must be the text &quot;2.0&quot;.</source>
        <translation>jsonrpc muss der Text &quot;2.0&quot; sein.</translation>
    </message>
    <message>
        <source>method must be the text &quot;call&quot;.</source>
        <translation>method muss der Text &quot;call&quot; sein.</translation>
    </message>
    <message>
        <source>The method &quot;%1&quot; is unknown. The only method is &quot;call&quot;.</source>
        <translation>Die Methode „%1“ ist unbekannt. Die einzige Methode ist &quot;call&quot;.</translation>
    </message>
    <message>
        <source>params must be a JSON object that holds the object order.</source>
        <translation>params muss ein JSON-Objekt sein, das das Objekt order enthält.</translation>
    </message>
    <message>
        <source>params.order must be a JSON object.</source>
        <translation>params.order muss ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>Access denied: auth_token is missing. Send the security token that the till shows in its settings.</source>
        <translation>Zugriff verweigert: auth_token fehlt. Das Sicherheitstoken senden, das die Kasse in den Einstellungen anzeigt.</translation>
    </message>
    <message>
        <source>Access denied: auth_token is wrong. Send the security token that the till shows in its settings.</source>
        <translation>Zugriff verweigert: auth_token ist falsch. Das Sicherheitstoken senden, das die Kasse in den Einstellungen anzeigt.</translation>
    </message>
    <message>
        <source>%1 is missing. This field is mandatory.</source>
        <translation>%1 fehlt. Dieses Feld ist Pflicht.</translation>
    </message>
    <message>
        <source>%1 is empty. This field is mandatory.</source>
        <translation>%1 ist leer. Dieses Feld ist Pflicht.</translation>
    </message>
    <message>
        <source>%1 must be a text.</source>
        <translation>%1 muss ein Text sein.</translation>
    </message>
    <message>
        <source>%1 must be a text or an integer.</source>
        <translation>%1 muss ein Text oder eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>%1 must be a number such as 12.50, with a point and without exponent when sent as text; &quot;%2&quot; is none.</source>
        <translation>%1 muss eine Zahl wie 12.50 sein, als Text mit Punkt und ohne Exponent; „%2“ ist keine.</translation>
    </message>
    <message>
        <source>%1 must be a tax rate in percent as text or number, such as &quot;20&quot;.</source>
        <translation>%1 muss ein Steuersatz in Prozent als Text oder Zahl sein, etwa &quot;20&quot;.</translation>
    </message>
    <message>
        <source>%1 must be true or false, without quotes.</source>
        <translation>%1 muss true oder false sein, ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>%1 must be a JSON object.</source>
        <translation>%1 muss ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>%1 must be a JSON array.</source>
        <translation>%1 muss ein JSON-Array sein.</translation>
    </message>
    <message>
        <source>%1 is empty. At least one entry is needed.</source>
        <translation>%1 ist leer. Mindestens ein Eintrag ist nötig.</translation>
    </message>
    <message>
        <source>%1 is missing. With autoprint the payments must be sent.</source>
        <translation>%1 fehlt. Mit autoprint müssen die Zahlungen gesendet werden.</translation>
    </message>
    <message>
        <source>%1 is missing. A payment of type UNBAR names its method.</source>
        <translation>%1 fehlt. Eine Zahlung vom Typ UNBAR nennt ihre Zahlungsart.</translation>
    </message>
    <message>
        <source>%1 is missing. Send station or user.</source>
        <translation>%1 fehlt. station oder user senden.</translation>
    </message>
    <message>
        <source>%1 is missing. Product &quot;%2&quot; is new: it needs a name.</source>
        <translation>%1 fehlt. Artikel „%2“ ist neu: Er braucht einen Namen.</translation>
    </message>
    <message>
        <source>%1 is missing. Product &quot;%2&quot; is new: it needs a tax code.</source>
        <translation>%1 fehlt. Artikel „%2“ ist neu: Er braucht einen Steuersatz.</translation>
    </message>
    <message>
        <source>%1 is missing. Product &quot;%2&quot; has no tax code at the till either.</source>
        <translation>%1 fehlt. Artikel „%2“ hat auch an der Kasse keinen Steuersatz.</translation>
    </message>
    <message>
        <source>%1 has too many decimals: &quot;%2&quot;. At most %3 are allowed.</source>
        <translation>%1 hat zu viele Nachkommastellen: „%2“. Höchstens %3 sind erlaubt.</translation>
    </message>
    <message>
        <source>%1 is out of range: &quot;%2&quot;.</source>
        <translation>%1 liegt außerhalb des erlaubten Bereichs: „%2“.</translation>
    </message>
    <message>
        <source>%1 is too long: %3 characters. At most %2 are allowed.</source>
        <translation>%1 ist zu lang: %3 Zeichen. Höchstens %2 sind erlaubt.</translation>
    </message>
    <message>
        <source>%1 has too many entries. At most %2 are allowed.</source>
        <translation>%1 hat zu viele Einträge. Höchstens %2 sind erlaubt.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;. Allowed are P (product), T (text) and K (external invoice).</source>
        <translation>%1 ist „%2“. Erlaubt sind P (Artikel), T (Text) und K (externe Rechnung).</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;. Allowed are item, delivery and fee.</source>
        <translation>%1 ist „%2“. Erlaubt sind item, delivery und fee.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;. Allowed are BAR and UNBAR.</source>
        <translation>%1 ist „%2“. Erlaubt sind BAR und UNBAR.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;. Allowed are Frau and Herr.</source>
        <translation>%1 ist „%2“. Erlaubt sind Frau und Herr.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;. Allowed are auto, none, printer and screen.</source>
        <translation>%1 ist „%2“. Erlaubt sind auto, none, printer und screen.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;. Allowed are delivery, pickup and table.</source>
        <translation>%1 ist „%2“. Erlaubt sind delivery, pickup und table.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;. Send date and time as ISO 8601, such as 2026-12-24T18:30:00+01:00.</source>
        <translation>%1 ist „%2“. Datum und Zeit nach ISO 8601 senden, etwa 2026-12-24T18:30:00+01:00.</translation>
    </message>
    <message>
        <source>%1: quantity times unit price is too large for the till.</source>
        <translation>%1: Menge mal Einzelpreis ist zu groß für die Kasse.</translation>
    </message>
    <message>
        <source>%1 is %3, but the lines sum to %2. Lines of type P count quantity times unit_price, rounded per line, lines of type K their amount.</source>
        <translation>%1 ist %3, aber die Zeilen ergeben %2. Zeilen vom Typ P zählen quantity mal unit_price, je Zeile gerundet, Zeilen vom Typ K ihr amount.</translation>
    </message>
    <message>
        <source>%1 sum to %2, but the order&apos;s total is %3. Both must be equal.</source>
        <translation>%1 ergeben %2, die Summe des Auftrags ist aber %3. Beide müssen gleich sein.</translation>
    </message>
    <message>
        <source>%1: product &quot;%2&quot; is unknown. Create it at the till or send create_products.</source>
        <translation>%1: Artikel „%2“ ist unbekannt. An der Kasse anlegen oder create_products senden.</translation>
    </message>
    <message>
        <source>%1: station &quot;%2&quot; is unknown at this till.</source>
        <translation>%1: Station „%2“ ist an dieser Kasse unbekannt.</translation>
    </message>
    <message>
        <source>%1: user &quot;%2&quot; is unknown at this till.</source>
        <translation>%1: Benutzer „%2“ ist an dieser Kasse unbekannt.</translation>
    </message>
    <message>
        <source>%1: station &quot;%2&quot; and user &quot;%3&quot; belong to different tills; this user sells at station &quot;%4&quot;.</source>
        <translation>%1: Station „%2“ und Benutzer „%3“ gehören zu verschiedenen Kassen; dieser Benutzer verkauft an Station „%4“.</translation>
    </message>
    <message>
        <source>%1: country &quot;%2&quot; is unknown. Send its ISO code, such as AT.</source>
        <translation>%1: Land „%2“ ist unbekannt. Den ISO-Code senden, etwa AT.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a valid VAT number. Send one like %3 or leave it empty.</source>
        <translation>%1: „%2“ ist keine gültige UID-Nummer. Eine wie %3 senden oder leer lassen.</translation>
    </message>
    <message>
        <source>%1: the check digit of VAT number &quot;%2&quot; is wrong. Correct it or leave it empty.</source>
        <translation>%1: Die Prüfziffer der UID-Nummer „%2“ ist falsch. Korrigieren oder leer lassen.</translation>
    </message>
    <message>
        <source>%1: VAT number &quot;%2&quot; does not begin with a country code. Send one like ATU12345675 or leave it empty.</source>
        <translation>%1: UID-Nummer „%2“ beginnt nicht mit einem Ländercode. Eine wie ATU12345675 senden oder leer lassen.</translation>
    </message>
    <message>
        <source>%1: tax code &quot;%2&quot; does not exist in %3. Valid today: %4.</source>
        <translation>%1: Steuersatz „%2“ gibt es in %3 nicht. Heute gültig: %4.</translation>
    </message>
    <message>
        <source>%1: tax code &quot;%2&quot; is valid in %3 only from %4 on.</source>
        <translation>%1: Steuersatz „%2“ gilt in %3 erst ab %4.</translation>
    </message>
    <message>
        <source>%1: tax code &quot;%2&quot; was valid in %3 only until %4.</source>
        <translation>%1: Steuersatz „%2“ galt in %3 nur bis %4.</translation>
    </message>
    <message>
        <source>%1: tax code &quot;%2&quot; is not valid in %3 today. Valid today: %4.</source>
        <translation>%1: Steuersatz „%2“ gilt heute in %3 nicht. Heute gültig: %4.</translation>
    </message>
    <message>
        <source>order.ref: order &quot;%1&quot; is already being worked on and this request has other content (%2). Send it unchanged or under a new ref.</source>
        <translation>order.ref: Auftrag „%1“ ist schon in Arbeit und diese Anfrage hat anderen Inhalt (%2). Unverändert oder mit neuer ref senden.</translation>
    </message>
    <message>
        <source>Receipt %1 is booked, its print is still pending.</source>
        <translation>Beleg %1 ist verbucht, sein Druck steht noch aus.</translation>
    </message>
    <message>
        <source>Time-out: order &quot;%1&quot; is not paid yet. It stays open at the till; ask again with the same ref.</source>
        <translation>Zeitablauf: Auftrag „%1“ ist noch nicht bezahlt. Er bleibt an der Kasse offen; mit derselben ref erneut fragen.</translation>
    </message>
    <message>
        <source>Time-out: order &quot;%1&quot; is not accepted yet. It stays open at the till; ask again with the same ref.</source>
        <translation>Zeitablauf: Auftrag „%1“ ist noch nicht angenommen. Er bleibt an der Kasse offen; mit derselben ref erneut fragen.</translation>
    </message>
    <message>
        <source>The order was cancelled at the till.</source>
        <translation>Der Auftrag wurde an der Kasse storniert.</translation>
    </message>
    <message>
        <source>The order was cancelled at the till: %1</source>
        <translation>Der Auftrag wurde an der Kasse storniert: %1</translation>
    </message>
    <message>
        <source>The order was rejected.</source>
        <translation>Der Auftrag wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The order was rejected: %1</source>
        <translation>Der Auftrag wurde abgelehnt: %1</translation>
    </message>
    <message>
        <source>Already paid online: refund %1.</source>
        <translation>Schon online bezahlt: %1 erstatten.</translation>
    </message>
    <message>
        <source>order.ref: order &quot;%1&quot; was already finished with receipt %2.</source>
        <translation>order.ref: Auftrag „%1“ wurde schon mit Beleg %2 abgeschlossen.</translation>
    </message>
    <message>
        <source>Too many waiting calls, nothing was stored. Use external-nb or try again later.</source>
        <translation>Zu viele wartende Aufrufe, nichts wurde gespeichert. external-nb verwenden oder später erneut versuchen.</translation>
    </message>
    <message>
        <source>The till is closing, the order stays open. Ask again with the same ref.</source>
        <translation>Die Kasse wird beendet, der Auftrag bleibt offen. Mit derselben ref erneut fragen.</translation>
    </message>
    <message>
        <source>Technical failure: the till&apos;s disk is full. Nothing was stored; try again later.</source>
        <translation>Technische Störung: Der Speicher der Kasse ist voll. Nichts wurde gespeichert; später erneut versuchen.</translation>
    </message>
    <message>
        <source>Technical failure: the till cannot write to its database. Nothing was stored; try again later.</source>
        <translation>Technische Störung: Die Kasse kann nicht in ihre Datenbank schreiben. Nichts wurde gespeichert; später erneut versuchen.</translation>
    </message>
    <message>
        <source>Technical failure: the till&apos;s database is damaged. Nothing was stored.</source>
        <translation>Technische Störung: Die Datenbank der Kasse ist beschädigt. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Technical failure in the till&apos;s database. Nothing was stored; try again later.</source>
        <translation>Technische Störung in der Datenbank der Kasse. Nichts wurde gespeichert; später erneut versuchen.</translation>
    </message>
    <message>
        <source>Technical failure at the till. Ask again with the same ref.</source>
        <translation>Technische Störung an der Kasse. Mit derselben ref erneut fragen.</translation>
    </message>
    <message>
        <source>on delivery</source>
        <translation>bei Lieferung</translation>
    </message>
    <message>
        <source>No cash session is open. Open a session first; nothing was changed.</source>
        <translation>Keine Sitzung ist offen. Zuerst eine Sitzung öffnen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A cash session is already open at this till.</source>
        <translation>An dieser Kasse ist schon eine Sitzung offen.</translation>
    </message>
    <message>
        <source>This order was already finished. Nothing was booked twice.</source>
        <translation>Dieser Auftrag war schon abgeschlossen. Nichts wurde doppelt verbucht.</translation>
    </message>
    <message>
        <source>This order was already cancelled. Nothing was changed.</source>
        <translation>Dieser Auftrag war schon storniert. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This order was already accepted. Nothing was changed.</source>
        <translation>Dieser Auftrag war schon angenommen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This order waits for no confirmation. Nothing was changed.</source>
        <translation>Dieser Auftrag wartet auf keine Bestätigung. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This order must be accepted before it can be paid.</source>
        <translation>Dieser Auftrag muss angenommen werden, bevor er bezahlt werden kann.</translation>
    </message>
    <message>
        <source>This order does not exist any more.</source>
        <translation>Diesen Auftrag gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The payments do not add up to the total. Nothing was booked; check the amounts.</source>
        <translation>Die Zahlungen ergeben nicht die Summe. Nichts wurde verbucht; die Beträge prüfen.</translation>
    </message>
    <message>
        <source>Test order, not booked</source>
        <translation>Testauftrag, nicht verbucht</translation>
    </message>
    <message>
        <source>The test order did not reach the till at %1. Check address and port in the settings.</source>
        <translation>Der Testauftrag hat die Kassa unter %1 nicht erreicht. Adresse und Port in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>The database is in use by another program. Nothing was stored; try again.</source>
        <translation>Die Datenbank wird von einem anderen Programm benutzt. Nichts wurde gespeichert; erneut versuchen.</translation>
    </message>
    <message>
        <source>Not saved: this value of %1 is not allowed. The old one stays in force.</source>
        <translation>Nicht gespeichert: Dieser Wert von %1 ist nicht erlaubt. Der alte gilt weiter.</translation>
    </message>
    <message>
        <source>Not saved: the station can be changed only while no cash session is open. Close the session first.</source>
        <translation>Nicht gespeichert: Die Station lässt sich nur ändern, solange keine Kassensitzung offen ist. Zuerst die Sitzung schließen.</translation>
    </message>
    <message>
        <source>The settings could not be written to %1; the old ones stay in force. Check the disk and the rights of the folder.</source>
        <translation>Die Einstellungen konnten nicht nach %1 geschrieben werden; die alten gelten weiter. Platte und Rechte des Ordners prüfen.</translation>
    </message>
    <message>
        <source>The printer %1 is not installed. The receipt is booked; choose a printer in the settings and print again.</source>
        <translation>Der Drucker %1 ist nicht installiert. Der Beleg ist verbucht; in den Einstellungen einen Drucker wählen und erneut drucken.</translation>
    </message>
    <message>
        <source>The receipt font DejaVu Sans Mono is missing. The receipt is booked; install the font and print again.</source>
        <translation>Die Belegschrift DejaVu Sans Mono fehlt. Der Beleg ist verbucht; Schrift installieren und erneut drucken.</translation>
    </message>
    <message>
        <source>The receipt could not be written to %1. It is booked; make room and print again.</source>
        <translation>Der Beleg konnte nicht nach %1 geschrieben werden. Er ist verbucht; Platz schaffen und erneut drucken.</translation>
    </message>
    <message>
        <source>The printer %1 did not take the receipt. It is booked; check the printer and print again.</source>
        <translation>Der Drucker %1 hat den Beleg nicht angenommen. Er ist verbucht; Drucker prüfen und erneut drucken.</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened (%2): check that the folder exists and may be read.</source>
        <translation>Die Datenbank %1 kann nicht geöffnet werden (%2): prüfen, ob der Ordner existiert und lesbar ist.</translation>
    </message>
    <message>
        <source>The database %1 was written by a newer Kassa: start that version; the file was not touched.</source>
        <translation>Die Datenbank %1 wurde von einer neueren Kassa geschrieben: jene Version starten; die Datei wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>The database %1 is damaged (%2): the file was kept; restore a backup or start with another data folder.</source>
        <translation>Die Datenbank %1 ist beschädigt (%2): Die Datei wurde aufbewahrt; eine Sicherung einspielen oder mit einem anderen Datenordner starten.</translation>
    </message>
    <message>
        <source>The database %1 cannot be written: check the permissions of file and folder.</source>
        <translation>In die Datenbank %1 kann nicht geschrieben werden: die Rechte von Datei und Ordner prüfen.</translation>
    </message>
    <message>
        <source>The disk is full, %1 cannot be written: make room and start again.</source>
        <translation>Der Speicher ist voll, %1 kann nicht geschrieben werden: Platz schaffen und neu starten.</translation>
    </message>
    <message>
        <source>The database %1 is in use by another program: close it and start again.</source>
        <translation>Die Datenbank %1 wird von einem anderen Programm benutzt: dieses schließen und neu starten.</translation>
    </message>
    <message>
        <source>The database %1 cannot be used: %2</source>
        <translation>Die Datenbank %1 ist nicht benutzbar: %2</translation>
    </message>
    <message>
        <source>Port %2 on %1 is in use by another program: close it, or choose another port with --port or [server] port.</source>
        <translation>Port %2 auf %1 wird von einem anderen Programm benutzt: dieses schließen oder mit --port oder [server] port einen anderen wählen.</translation>
    </message>
    <message>
        <source>This machine has no network address %1: correct [server] address in kassa.ini.</source>
        <translation>Dieses Gerät hat keine Netzwerkadresse %1: [server] address in kassa.ini korrigieren.</translation>
    </message>
    <message>
        <source>The TLS certificate %1 cannot be read: correct [server] tls_certificate in kassa.ini.</source>
        <translation>Das TLS-Zertifikat %1 kann nicht gelesen werden: [server] tls_certificate in kassa.ini korrigieren.</translation>
    </message>
    <message>
        <source>The TLS key %1 cannot be read: correct [server] tls_key in kassa.ini.</source>
        <translation>Der TLS-Schlüssel %1 kann nicht gelesen werden: [server] tls_key in kassa.ini korrigieren.</translation>
    </message>
    <message>
        <source>The TLS key %2 does not belong to the certificate %1: correct both in kassa.ini.</source>
        <translation>Der TLS-Schlüssel %2 gehört nicht zum Zertifikat %1: beide in kassa.ini korrigieren.</translation>
    </message>
    <message>
        <source>Kassa cannot listen on %1 port %2: %3</source>
        <translation>Kassa kann auf %1 Port %2 keine Verbindungen annehmen: %3</translation>
    </message>
    <message>
        <source>The database is older than receipt %1, which was signed already: nothing is signed until you confirm this in the settings under Signing, or start a new register. No order is lost; they wait.</source>
        <translation>Die Datenbank ist älter als der Beleg Nr. %1, der schon signiert wurde: Es wird nichts signiert, bis Sie das in den Einstellungen unter Signatur bestätigen oder eine neue Kasse beginnen. Kein Auftrag geht verloren; sie warten.</translation>
    </message>
    <message>
        <source>This register is closed: its closing receipt is written. Start a new register with a new data folder and a new cashbox_id.</source>
        <translation>Diese Kasse ist abgeschlossen: Ihr Schlussbeleg ist erstellt. Beginnen Sie eine neue Kasse mit einem neuen Datenordner und einer neuen cashbox_id.</translation>
    </message>
    <message>
        <source>Before the first sale the start receipt must be signed, and the signing unit does not work: %1</source>
        <translation>Vor dem ersten Verkauf muss der Startbeleg signiert werden, und die Signatureinheit arbeitet nicht: %1</translation>
    </message>
    <message>
        <source>The signing unit is not set up: complete the settings under Signing.</source>
        <translation>Die Signatureinheit ist nicht eingerichtet: Ergänzen Sie die Einstellungen unter Signatur.</translation>
    </message>
    <message>
        <source>The key file of the signing cannot be read, or holds no P-256 key.</source>
        <translation>Die Schlüsseldatei der Signatur ist nicht lesbar oder enthält keinen P-256-Schlüssel.</translation>
    </message>
    <message>
        <source>The signing certificate cannot be read, or holds no P-256 key.</source>
        <translation>Das Signaturzertifikat ist nicht lesbar oder enthält keinen P-256-Schlüssel.</translation>
    </message>
    <message>
        <source>Key and certificate of the signing do not belong together.</source>
        <translation>Schlüssel und Zertifikat der Signatur gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>There is no smart card reader, or not the one in the settings: connect it.</source>
        <translation>Es gibt keinen Kartenleser oder nicht den aus den Einstellungen: Schließen Sie ihn an.</translation>
    </message>
    <message>
        <source>There is no card in the reader: put the signature card in.</source>
        <translation>Im Leser steckt keine Karte: Stecken Sie die Signaturkarte ein.</translation>
    </message>
    <message>
        <source>This card cannot be used for signing.</source>
        <translation>Mit dieser Karte kann nicht signiert werden.</translation>
    </message>
    <message>
        <source>The card refused the PIN. It is not tried again, because the card would lock itself: correct it in the settings.</source>
        <translation>Die Karte hat die PIN abgelehnt. Sie wird nicht noch einmal versucht, weil sich die Karte sonst sperrt: Berichtigen Sie sie in den Einstellungen.</translation>
    </message>
    <message>
        <source>The signature card does not answer as it should: take it out and put it in again.</source>
        <translation>Die Signaturkarte antwortet nicht, wie sie soll: Ziehen Sie sie heraus und stecken Sie sie wieder ein.</translation>
    </message>
    <message>
        <source>The signing service cannot be reached: check the network.</source>
        <translation>Der Signaturdienst ist nicht erreichbar: Prüfen Sie das Netz.</translation>
    </message>
    <message>
        <source>The signing service refused user or password.</source>
        <translation>Der Signaturdienst hat Benutzer oder Passwort abgelehnt.</translation>
    </message>
    <message>
        <source>The signing unit gave an answer that does not fit.</source>
        <translation>Die Signatureinheit gab eine Antwort, die nicht passt.</translation>
    </message>
    <message>
        <source>The signing unit does not answer in time.</source>
        <translation>Die Signatureinheit antwortet nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>A self-made key may only sign for a cashbox_id that begins with TEST.</source>
        <translation>Ein selbst gemachter Schlüssel darf nur für eine cashbox_id signieren, die mit TEST beginnt.</translation>
    </message>
    <message>
        <source>[fiscal] mode=rksv needs a cashbox_id without an underscore: correct it in kassa.ini.</source>
        <translation>[fiscal] mode=rksv braucht eine cashbox_id ohne Unterstrich: Berichtigen Sie sie in kassa.ini.</translation>
    </message>
    <message>
        <source>[fiscal] mode=rksv needs a turnover_key of 32 bytes in base64: make one with &quot;openssl rand -base64 32&quot; and write it into kassa.ini.</source>
        <translation>[fiscal] mode=rksv braucht einen turnover_key von 32 Byte in Base64: Erzeugen Sie einen mit „openssl rand -base64 32“ und schreiben Sie ihn in kassa.ini.</translation>
    </message>
    <message>
        <source>This database belongs to the register %1, kassa.ini names %2: restore cashbox_id, or start a new register with another data folder.</source>
        <translation>Diese Datenbank gehört zur Kasse %1, kassa.ini nennt %2: Stellen Sie cashbox_id wieder her oder beginnen Sie eine neue Kasse mit einem anderen Datenordner.</translation>
    </message>
    <message>
        <source>This database was signed with the turnover key whose check value is %1, the one in kassa.ini has %2: restore turnover_key, or start a new register with another data folder.</source>
        <translation>Diese Datenbank wurde mit dem Umsatzschlüssel mit dem Prüfwert %1 signiert, der in kassa.ini hat %2: Stellen Sie turnover_key wieder her oder beginnen Sie eine neue Kasse mit einem anderen Datenordner.</translation>
    </message>
    <message>
        <source>The turnover counter of this database has %1 bytes: restore counter_length in kassa.ini.</source>
        <translation>Der Umsatzzähler dieser Datenbank hat %1 Byte: Stellen Sie counter_length in kassa.ini wieder her.</translation>
    </message>
    <message>
        <source>This database belongs to the signed register %1, which is not closed: restore [fiscal] mode=rksv, or start with another data folder.</source>
        <translation>Diese Datenbank gehört zur signierten Kasse %1, die nicht abgeschlossen ist: Stellen Sie [fiscal] mode=rksv wieder her oder beginnen Sie mit einem anderen Datenordner.</translation>
    </message>
    <message>
        <source>Nothing is due for this order: its money was received, it was cancelled, or it was paid at once. Nothing was booked.</source>
        <translation>Für diesen Auftrag ist nichts offen: Das Geld ist schon eingegangen, er wurde storniert oder gleich bezahlt. Es wurde nichts gebucht.</translation>
    </message>
    <message>
        <source>Order printers are switched off: switch them on in the settings, then send the test order again.</source>
        <translation>Bestelldrucker sind ausgeschaltet: in den Einstellungen einschalten und den Testauftrag erneut senden.</translation>
    </message>
    <message>
        <source>nobody answered in time</source>
        <translation>niemand hat rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Check that the folder exists, may be written and has room. The till works on.</source>
        <translation>%1 konnte nicht geschrieben werden (%2). Prüfen, ob es den Ordner gibt, ob er beschreibbar ist und Platz hat. Die Kassa arbeitet weiter.</translation>
    </message>
    <message>
        <source>%1 is no whole copy of a Kassa database (%2). Choose another one; nothing was changed.</source>
        <translation>%1 ist keine vollständige Kopie einer Kassa-Datenbank (%2). Eine andere wählen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 could not be written. Check that the folder may be written and has room, or choose another one.</source>
        <translation>%1 konnte nicht geschrieben werden. Prüfen, ob der Ordner beschreibbar ist und Platz hat, oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>The report did not get onto paper (%1). Its figures are safe; check the printer and print it again.</source>
        <translation>Der Bericht kam nicht auf Papier (%1). Die Zahlen sind sicher; Drucker prüfen und noch einmal drucken.</translation>
    </message>
    <message>
        <source>Only %1 is in the drawer. Nothing was noted; check the amount.</source>
        <translation>In der Lade sind nur %1. Nichts wurde vermerkt; bitte den Betrag prüfen.</translation>
    </message>
    <message>
        <source>The TLS certificate of the signing service is not valid: nothing was sent to it. Check its address, and the clock.</source>
        <translation>Das TLS-Zertifikat des Signaturdienstes ist ungültig: es wurde nichts gesendet. Adresse und Uhr prüfen.</translation>
    </message>
    <message>
        <source>Only an order can be paid on delivery: of a sale at the till nobody would know whose money is missing. Nothing was booked; choose another way of payment.</source>
        <translation>Bei Lieferung zahlen kann man nur Aufträge: Bei einem Verkauf an der Kasse wüsste niemand, wessen Geld fehlt. Es wurde nichts gebucht; bitte eine andere Zahlungsart wählen.</translation>
    </message>
    <message>
        <source>The profile of the printer %1 is missing or wrong. The receipt is booked; choose a profile in the settings and print again.</source>
        <translation>Das Profil des Druckers %1 fehlt oder ist falsch. Der Beleg ist gebucht; bitte in den Einstellungen ein Profil wählen und erneut drucken.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. The receipt is booked and prints by itself; switch the printer on or choose another one.</source>
        <translation>%1 ist nicht erreichbar. Der Beleg ist gebucht und wird von selbst gedruckt; Drucker einschalten oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>%1: no paper. The receipt is booked; put in a new roll and it prints by itself.</source>
        <translation>%1: Papier leer. Der Beleg ist gebucht; neue Rolle einlegen, dann wird er von selbst gedruckt.</translation>
    </message>
    <message>
        <source>%1: the cover is open. The receipt is booked; close the cover and it prints by itself.</source>
        <translation>%1: Deckel offen. Der Beleg ist gebucht; Deckel schließen, dann wird er von selbst gedruckt.</translation>
    </message>
    <message>
        <source>%1: the cutter is stuck. The receipt is booked; free the cutter and it prints by itself.</source>
        <translation>%1: Schneider klemmt. Der Beleg ist gebucht; Schneider freimachen, dann wird er von selbst gedruckt.</translation>
    </message>
    <message>
        <source>%1 reports a fault. The receipt is booked; switch the printer off and on, it prints by itself.</source>
        <translation>%1 meldet eine Störung. Der Beleg ist gebucht; Drucker aus- und einschalten, dann wird er von selbst gedruckt.</translation>
    </message>
    <message>
        <source>%1 refuses the receipt. It is booked; check the printer in the settings and print again.</source>
        <translation>%1 weist den Beleg zurück. Er ist gebucht; Drucker in den Einstellungen prüfen und erneut drucken.</translation>
    </message>
    <message>
        <source>%1 fell silent while it was printing. Look whether the receipt came out; if not, print again.</source>
        <translation>%1 ist mitten im Druck verstummt. Bitte nachsehen, ob der Beleg herausgekommen ist; wenn nicht, erneut drucken.</translation>
    </message>
    <message>
        <source>The receipt waited too long for its printer. It is booked; print it now or go on without paper.</source>
        <translation>Der Beleg hat zu lange auf seinen Drucker gewartet. Er ist gebucht; jetzt drucken oder ohne Papier weiter.</translation>
    </message>
    <message>
        <source>The loyalty system has a fault. It is tried again.</source>
        <translation>Das Bonussystem hat eine Störung. Es wird nochmals versucht.</translation>
    </message>
    <message>
        <source>The loyalty system does not speak protocol 3.2.</source>
        <translation>Das Bonussystem spricht das Protokoll 3.2 nicht.</translation>
    </message>
    <message>
        <source>The loyalty system could not read the request.</source>
        <translation>Das Bonussystem konnte die Anfrage nicht lesen.</translation>
    </message>
    <message>
        <source>The loyalty system found a field of the wrong form.</source>
        <translation>Das Bonussystem fand ein Feld in falscher Form.</translation>
    </message>
    <message>
        <source>The loyalty system misses a field.</source>
        <translation>Dem Bonussystem fehlt ein Feld.</translation>
    </message>
    <message>
        <source>The loyalty system does not accept the signature. Kassa does not sign: set this till to no signature there.</source>
        <translation>Das Bonussystem nimmt die Signatur nicht an. Kassa signiert nicht: diese Kasse dort auf „ohne Signatur“ stellen.</translation>
    </message>
    <message>
        <source>The loyalty system wants a signature. Kassa does not sign: set this till to no signature there.</source>
        <translation>Das Bonussystem will eine Signatur. Kassa signiert nicht: diese Kasse dort auf „ohne Signatur“ stellen.</translation>
    </message>
    <message>
        <source>The loyalty system has no valid certificate for this till.</source>
        <translation>Das Bonussystem hat kein gültiges Zertifikat für diese Kasse.</translation>
    </message>
    <message>
        <source>The card was not found.</source>
        <translation>Karte nicht gefunden.</translation>
    </message>
    <message>
        <source>The loyalty system does not know this till.</source>
        <translation>Das Bonussystem kennt diese Kasse nicht.</translation>
    </message>
    <message>
        <source>More bonuses than may be spent.</source>
        <translation>Mehr Bonuspunkte, als eingelöst werden dürfen.</translation>
    </message>
    <message>
        <source>Not enough bonuses.</source>
        <translation>Nicht genug Bonuspunkte.</translation>
    </message>
    <message>
        <source>The card is blocked. Take another identifier, such as the phone number.</source>
        <translation>Karte gesperrt. Anders ausweisen, etwa mit der Telefonnummer.</translation>
    </message>
    <message>
        <source>The loyalty system has blocked this till.</source>
        <translation>Das Bonussystem hat diese Kasse gesperrt.</translation>
    </message>
    <message>
        <source>This operation was taken before.</source>
        <translation>Dieser Vorgang wurde schon angenommen.</translation>
    </message>
    <message>
        <source>The operation was not found.</source>
        <translation>Vorgang nicht gefunden.</translation>
    </message>
    <message>
        <source>The operation is confirmed already.</source>
        <translation>Der Vorgang ist schon bestätigt.</translation>
    </message>
    <message>
        <source>The operation is cancelled already.</source>
        <translation>Der Vorgang ist schon storniert.</translation>
    </message>
    <message>
        <source>Wrong PIN.</source>
        <translation>Falsche PIN.</translation>
    </message>
    <message>
        <source>The loyalty system does not know the cashier.</source>
        <translation>Das Bonussystem kennt den Kassier nicht.</translation>
    </message>
    <message>
        <source>The holder of the card was not found.</source>
        <translation>Inhaber der Karte nicht gefunden.</translation>
    </message>
    <message>
        <source>The card is not activated. It earns, but cannot be spent from.</source>
        <translation>Karte nicht aktiviert. Sie sammelt, kann aber nicht einlösen.</translation>
    </message>
    <message>
        <source>The discount could not be calculated.</source>
        <translation>Der Rabatt konnte nicht berechnet werden.</translation>
    </message>
    <message>
        <source>The purchase was not found.</source>
        <translation>Einkauf nicht gefunden.</translation>
    </message>
    <message>
        <source>The receipt differs from the one sent before.</source>
        <translation>Der Bon weicht vom zuvor gesendeten ab.</translation>
    </message>
    <message>
        <source>The operations came in the wrong order.</source>
        <translation>Die Vorgänge kamen in falscher Reihenfolge.</translation>
    </message>
    <message>
        <source>The card was charged too much.</source>
        <translation>Die Karte wurde zu hoch belastet.</translation>
    </message>
    <message>
        <source>The purchase is confirmed already.</source>
        <translation>Der Einkauf ist schon bestätigt.</translation>
    </message>
    <message>
        <source>The payments do not fit the purchase.</source>
        <translation>Die Zahlungen passen nicht zum Einkauf.</translation>
    </message>
    <message>
        <source>A limit of the card is reached.</source>
        <translation>Ein Limit der Karte ist erreicht.</translation>
    </message>
    <message>
        <source>The bonuses could not be taken.</source>
        <translation>Die Bonuspunkte konnten nicht eingelöst werden.</translation>
    </message>
    <message>
        <source>The operation belongs to another purchase.</source>
        <translation>Der Vorgang gehört zu einem anderen Einkauf.</translation>
    </message>
    <message>
        <source>A coupon cannot be used.</source>
        <translation>Ein Gutschein kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The loyalty system refused the purchase.</source>
        <translation>Das Bonussystem hat den Einkauf abgelehnt.</translation>
    </message>
    <message>
        <source>This till may not use the loyalty program.</source>
        <translation>Diese Kasse darf das Bonusprogramm nicht nutzen.</translation>
    </message>
    <message>
        <source>The purchase number was used before.</source>
        <translation>Die Nummer des Einkaufs wurde schon verwendet.</translation>
    </message>
    <message>
        <source>No loyalty program is set for the card.</source>
        <translation>Der Karte ist kein Bonusprogramm zugeordnet.</translation>
    </message>
    <message>
        <source>The bonus amount cannot be divided so.</source>
        <translation>Der Bonusbetrag ist so nicht teilbar.</translation>
    </message>
    <message>
        <source>The goods belong to different companies.</source>
        <translation>Die Waren gehören zu verschiedenen Firmen.</translation>
    </message>
    <message>
        <source>The loyalty system refused with code %1.</source>
        <translation>Das Bonussystem hat abgelehnt, Code %1.</translation>
    </message>
    <message>
        <source>No link to the loyalty system. Bonuses are collected and booked later; spending and discounts are not possible now.</source>
        <translation>Keine Verbindung zum Bonussystem. Punkte werden gesammelt und später gutgeschrieben; Einlösen und Rabatte gehen jetzt nicht.</translation>
    </message>
    <message>
        <source>The loyalty system does not let this till in (HTTP %1). Check address, user and password in the settings.</source>
        <translation>Das Bonussystem lässt diese Kasse nicht zu (HTTP %1). Adresse, Benutzer und Passwort in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>The address of the loyalty system is missing or wrong in the settings.</source>
        <translation>Die Adresse des Bonussystems fehlt in den Einstellungen oder ist falsch.</translation>
    </message>
    <message>
        <source>The loyalty system sent an answer that cannot be read.</source>
        <translation>Das Bonussystem hat eine unlesbare Antwort geschickt.</translation>
    </message>
    <message>
        <source>This is neither a card number nor a phone number nor a code from the app. Scan or type it again.</source>
        <translation>Das ist weder eine Kartennummer noch eine Telefonnummer noch ein Code aus der App. Nochmals scannen oder eingeben.</translation>
    </message>
    <message>
        <source>No link to the loyalty system, and a code from the app cannot be kept for later. Ask for the card or the phone number.</source>
        <translation>Keine Verbindung zum Bonussystem, und ein Code aus der App kann nicht aufbewahrt werden. Um Karte oder Telefonnummer bitten.</translation>
    </message>
    <message>
        <source>An earlier purchase with this card is still being taken back. Bonuses are collected; spending and discounts work once that has arrived.</source>
        <translation>Ein früherer Einkauf mit dieser Karte wird noch zurückgenommen. Punkte werden gesammelt; Einlösen und Rabatte gehen, sobald das angekommen ist.</translation>
    </message>
    <message>
        <source>Messages for this card are still on their way, its balance is not up to date. Spending works once they have arrived.</source>
        <translation>Für diese Karte sind noch Meldungen unterwegs, ihr Stand ist nicht aktuell. Einlösen geht, sobald sie angekommen sind.</translation>
    </message>
    <message>
        <source>The loyalty system did not say whether it took the bonuses. They do not count for this sale; whatever was taken is given back.</source>
        <translation>Das Bonussystem hat nicht gesagt, ob es die Punkte genommen hat. Sie zählen bei diesem Verkauf nicht; was genommen wurde, geht zurück.</translation>
    </message>
    <message>
        <source>The bonuses taken from the card and the payments of this sale do not fit. Nothing was booked; give the bonuses back and pay again.</source>
        <translation>Die von der Karte genommenen Punkte passen nicht zu den Zahlungen. Nichts wurde gebucht; Punkte zurückgeben und erneut bezahlen.</translation>
    </message>
    <message>
        <source>Bonuses are being taken at this moment. Nothing was booked; wait for the answer.</source>
        <translation>Gerade werden Punkte eingelöst. Nichts wurde gebucht; auf die Antwort warten.</translation>
    </message>
    <message>
        <source>Bonus points</source>
        <translation>Bonuspunkte</translation>
    </message>
    <message>
        <source>Loyalty discount</source>
        <translation>Bonusrabatt</translation>
    </message>
    <message>
        <source>Bonuses for card %1 are credited later.</source>
        <translation>Punkte für Karte %1 werden später gutgeschrieben.</translation>
    </message>
</context>
</TS>
