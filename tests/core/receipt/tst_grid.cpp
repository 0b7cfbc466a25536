// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/receipt/cells.h"
#include "core/receipt/grid.h"
#include "core/receipt/plain_text.h"

#include <QTest>

using namespace kassa::receipt;

class TestGrid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsByWidth();
    void rows_data();
    void rows();
    void largeText_data();
    void largeText();
    void inverseRowsKeepTheirStyle();
    void fiftyLines();
    void everyRowFits();
};

void TestGrid::columnsByWidth()
{
    QCOMPARE(columnsFor(80), 48);
    QCOMPARE(columnsFor(58), 32);
    QCOMPARE(columnsFor(76), 42);
}

void TestGrid::rows_data()
{
    QTest::addColumn<Document>("document");
    QTest::addColumn<int>("columns");
    QTest::addColumn<QString>("wanted");

    QTest::newRow("article with tax letter")
        << Document{ItemBlock{QStringLiteral("2 Pizza Margherita"), QStringLiteral("17,00"),
                              QStringLiteral("B")}}
        << 32 << QStringLiteral("2 Pizza Margherita       17,00 B\n");
    QTest::newRow("long name wraps before the amount column")
        << Document{ItemBlock{QStringLiteral("1 Hausgemachte Tagliatelle mit Steinpilzen"),
                              QStringLiteral("14,50"), QStringLiteral("B")}}
        << 32 << QStringLiteral("1 Hausgemachte           14,50 B\n  Tagliatelle mit\n  Steinpilzen\n");
    QTest::newRow("amounts of several articles share a column")
        << Document{ItemBlock{QStringLiteral("1 Kaffee mit Milchschaum"), QStringLiteral("4,20"),
                              QStringLiteral("A")},
                    ItemBlock{QStringLiteral("1 Anzahlung"), QStringLiteral("-1284,60"), QString()}}
        << 32
        << QStringLiteral(
               "1 Kaffee mit              4,20 A\n  Milchschaum\n1 Anzahlung           -1284,60\n");
    QTest::newRow("giant amount gets its own line")
        << Document{ItemBlock{QStringLiteral("1 Goldbarren"), QStringLiteral("-100000000000,00"),
                              QStringLiteral("A")}}
        << 24 << QStringLiteral("1 Goldbarren\n      -100000000000,00 A\n");
    QTest::newRow("pair whose sides do not fit side by side")
        << Document{PairBlock{QStringLiteral("Beleg 2026-000000000042"),
                              QStringLiteral("Kasse Hauptgeschäft 01")}}
        << 32 << QStringLiteral("Beleg 2026-000000000042\n          Kasse Hauptgeschäft 01\n");
    QTest::newRow("pair with empty right")
        << Document{PairBlock{QStringLiteral("anna"), QString()}} << 32 << QStringLiteral("anna\n");
    QTest::newRow("pair with empty left") << Document{PairBlock{QString(), QStringLiteral("anna")}} << 24
                                          << QStringLiteral("                    anna\n");
    QTest::newRow("table in equal columns")
        << Document{TableBlock{{{QStringLiteral("USt."), QStringLiteral("Netto"), QStringLiteral("Steuer"),
                                 QStringLiteral("Brutto")},
                                {QStringLiteral("A 20 %"), QStringLiteral("2,08"), QStringLiteral("0,42"),
                                 QStringLiteral("2,50")}}}}
        << 32 << QStringLiteral("USt.       Netto  Steuer  Brutto\nA 20 %      2,08    0,42    2,50\n");
    QTest::newRow("table with one wide column")
        << Document{TableBlock{{{QStringLiteral("USt."), QStringLiteral("Netto"), QStringLiteral("Steuer"),
                                 QStringLiteral("Brutto")},
                                {QStringLiteral("A 4,9 %"), QStringLiteral("100000,00"),
                                 QStringLiteral("0,42"), QStringLiteral("2,50")}}}}
        << 32 << QStringLiteral("USt.         Netto Steuer Brutto\nA 4,9 %  100000,00   0,42   2,50\n");
    QTest::newRow("table too wide for the paper is stacked")
        << Document{TableBlock{{{QStringLiteral("USt."), QStringLiteral("Netto"), QStringLiteral("Brutto")},
                                {QStringLiteral("A 20 %"), QStringLiteral("10000000000,00"),
                                 QStringLiteral("12000000000,00")}}}}
        << 24 << QStringLiteral("USt. A 20 %\n  Netto   10000000000,00\n  Brutto  12000000000,00\n");
    QTest::newRow("notes hang below their sign")
        << Document{TextBlock{
               .text = QStringLiteral("+ ohne Basilikum und ohne Knoblauch"), .indent = 2, .hanging = 2}}
        << 24 << QStringLiteral("  + ohne Basilikum und\n    ohne Knoblauch\n");
    QTest::newRow("centred and right")
        << Document{TextBlock{.text = QStringLiteral("Graz"), .align = Align::Centre},
                    TextBlock{.text = QStringLiteral("Ende"), .align = Align::Right}}
        << 24 << QStringLiteral("          Graz\n                    Ende\n");
    QTest::newRow("rules and feed") << Document{RuleBlock{}, FeedBlock{2}, RuleBlock{true}} << 24
                                    << QStringLiteral(
                                           "------------------------\n\n\n========================\n");
    QTest::newRow("HTML stays text") << Document{TextBlock{
                                            .text = QStringLiteral("<b>Fett</b> &amp; <img src=x>")}}
                                     << 32 << QStringLiteral("<b>Fett</b> &amp; <img src=x>\n");
    QTest::newRow("Cyrillic, euro and wide characters keep the column")
        << Document{ItemBlock{QStringLiteral("1 \u041F\u0438\u0446\u0446\u0430 5\u20AC"),
                              QStringLiteral("5,00"), QString()},
                    ItemBlock{QStringLiteral("1 \u5BFF\u53F8"), QStringLiteral("5,00"), QString()}}
        << 24
        << QStringLiteral(
               "1 \u041F\u0438\u0446\u0446\u0430 5\u20AC          5,00\n1 \u5BFF\u53F8              5,00\n");
    QTest::newRow("line feed in a name is a blank")
        << Document{ItemBlock{QStringLiteral("1 a\nb"), QStringLiteral("5,00"), QString()}} << 24
        << QStringLiteral("1 a b               5,00\n");
}

void TestGrid::rows()
{
    QFETCH(Document, document);
    QFETCH(int, columns);
    QFETCH(QString, wanted);
    QCOMPARE(QString::fromUtf8(toPlainText(layOut(document, columns))), wanted);
}

void TestGrid::largeText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("inverse");
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("rows");
    const int tall = static_cast<int>(Size::Tall);
    const int doubled = static_cast<int>(Size::Double);
    QTest::newRow("fits doubled") << QStringLiteral("Musterküche Graz") << false << 32 << doubled << 1;
    QTest::newRow("wraps doubled") << QStringLiteral("Gasthaus zum Goldenen Adler") << false << 32 << doubled
                                   << 2;
    QTest::newRow("a word too wide doubled stands tall")
        << QStringLiteral("Feinkostspezialitäten") << false << 32 << tall << 1;
    QTest::newRow("bar with room at its ends")
        << QStringLiteral("LIEFERUNG 20:00") << true << 32 << doubled << 1;
    QTest::newRow("bar that would be filled to the edge")
        << QStringLiteral("ABHOLUNG\n23.11.2026 11:30") << true << 32 << tall << 2;
}

void TestGrid::largeText()
{
    QFETCH(QString, text);
    QFETCH(bool, inverse);
    QFETCH(int, columns);
    QFETCH(int, size);
    QFETCH(int, rows);
    const TextBlock block{.text = text, .align = Align::Centre, .size = Size::Double, .inverse = inverse};
    const Grid grid = layOut({block}, columns);
    QCOMPARE(grid.rows.size(), rows);
    for (const GridRow &row : grid.rows)
        QCOMPARE(static_cast<int>(row.size), size);
}

void TestGrid::inverseRowsKeepTheirStyle()
{
    const Grid grid =
        layOut({TextBlock{.text = QStringLiteral("LIEFERUNG 20:00"),
                          .align = Align::Centre,
                          .size = Size::Double,
                          .bold = true,
                          .inverse = true},
                PairBlock{QStringLiteral("SUMME EUR"), QStringLiteral("-99999999,99"), Size::Double, true}},
               32);
    QCOMPARE(grid.rows.size(), 2);
    QVERIFY(grid.rows[0].inverse && grid.rows[0].bold);
    QCOMPARE(paddedRow(grid.rows[0], 16), QStringLiteral("LIEFERUNG 20:00 "));
    // Too wide doubled: tall keeps both on one line.
    QCOMPARE(grid.rows[1].size, Size::Tall);
    QVERIFY(grid.rows[1].bold);
}

void TestGrid::fiftyLines()
{
    Document document;
    for (int i = 1; i <= 50; ++i)
        document.append(
            ItemBlock{QStringLiteral("%1 Artikel").arg(i), QStringLiteral("%1,00").arg(i), QString()});
    const Grid grid = layOut(document, 32);
    QCOMPARE(grid.rows.size(), 50);
    for (const GridRow &row : grid.rows)
        QCOMPARE(cellsOf(paddedRow(row, 32)), 32);
}

/// Random articles at random widths: every row fits and every amount is whole on one line.
void TestGrid::everyRowFits()
{
    quint32 state = 20261122;
    const auto random = [&state](quint32 below) {
        state = state * 1664525U + 1013904223U;
        return static_cast<int>((state >> 8) % below);
    };
    for (int round = 0; round < 500; ++round) {
        const int columns = 24 + random(40);
        QString name = QString::number(random(100000));
        for (int words = random(8); words > 0; --words)
            name += u' ' + QString(1 + random(30), QChar(static_cast<char16_t>(u'a' + random(26))));
        const QString amount =
            QStringLiteral("-%1,%2").arg(random(1U << 24)).arg(random(100), 2, 10, QChar(u'0'));
        const Document document{ItemBlock{name, amount, QStringLiteral("A")},
                                PairBlock{name, amount, Size::Double}};
        const Grid grid = layOut(document, columns);
        int found = 0;
        for (const GridRow &row : grid.rows) {
            const int cells = columns / widthFactor(row.size);
            QVERIFY(cellsOf(paddedRow(row, cells)) <= cells);
            found += row.right.contains(amount) ? 1 : 0;
        }
        QCOMPARE(found, 2);
    }
}

QTEST_GUILESS_MAIN(TestGrid)
#include "tst_grid.moc"
