// SPDX-License-Identifier: GPL-3.0-or-later
// Codes as modules and their sizes on paper. That readers understand them is checked where they are drawn
// (tst_receipt_pdf, tst_escpos_paper).
#include "core/receipt/grid.h"
#include "core/receipt/plain_text.h"
#include "core/receipt/symbols.h"

#include <QTest>

using namespace kassa::receipt;

class TestSymbols : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void qrSizes_data();
    void qrSizes();
    void qrLimits();
    void moduleDots_data();
    void moduleDots();
    void barcodes_data();
    void barcodes();
    void codesInTheGrid();
    void codesThatDoNotFitAreText();
    void picturesWiderThanPaperAreLeftOut();
};

// The 199 characters and their sizes are those of the receipt printing notes, section 4.
void TestSymbols::qrSizes_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<int>("modules");
    QTest::newRow("L") << static_cast<int>(QrLevel::L) << 53;
    QTest::newRow("M") << static_cast<int>(QrLevel::M) << 57;
    QTest::newRow("Q") << static_cast<int>(QrLevel::Q) << 65;
    QTest::newRow("H") << static_cast<int>(QrLevel::H) << 77;
}

void TestSymbols::qrSizes()
{
    QFETCH(int, level);
    QFETCH(int, modules);
    const auto code = qrModules(QByteArray(199, 'x'), static_cast<QrLevel>(level));
    QVERIFY(code.has_value());
    QCOMPARE(code->width, modules);
    QCOMPARE(code->height, modules);
    // The three finder squares: black corners, none at the lower right.
    QVERIFY(code->isBlack(0, 0) && code->isBlack(modules - 1, 0) && code->isBlack(0, modules - 1));
    QVERIFY(!code->isBlack(1, 1) && code->isBlack(3, 3));
}

void TestSymbols::qrLimits()
{
    QVERIFY(!qrModules(QByteArray(), QrLevel::M));
    QVERIFY(qrModules(QByteArray(2331, 'x'), QrLevel::M));
    QVERIFY(!qrModules(QByteArray(2332, 'x'), QrLevel::M));
    QVERIFY(qrModules(QByteArray("a\0b", 3), QrLevel::M));
}

void TestSymbols::moduleDots_data()
{
    QTest::addColumn<int>("modules");
    QTest::addColumn<int>("printable");
    QTest::addColumn<int>("dots");
    QTest::newRow("receipt code on 80 mm") << 57 << 576 << 5;
    QTest::newRow("receipt code on 58 mm") << 57 << 384 << 5;
    QTest::newRow("larger than wanted where that is the least") << 105 << 384 << 3;
    QTest::newRow("level H on 58 mm") << 77 << 384 << 4;
    QTest::newRow("small codes stop at 8") << 21 << 576 << 8;
    QTest::newRow("exactly fitting") << 120 << 384 << 3;
    QTest::newRow("one module too many") << 121 << 384 << 0;
    QTest::newRow("largest code on 80 mm") << 177 << 576 << 3;
    QTest::newRow("no code") << 0 << 576 << 0;
}

void TestSymbols::moduleDots()
{
    QFETCH(int, modules);
    QFETCH(int, printable);
    QFETCH(int, dots);
    QCOMPARE(qrModuleDots(modules, printable), dots);
    QVERIFY(dots * (modules + 2 * kQrQuietModules) <= printable);
}

void TestSymbols::barcodes_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<bool>("ean");
    QTest::addColumn<int>("modules");
    QTest::newRow("EAN without check digit") << QByteArray("400638133393") << true << 95;
    QTest::newRow("EAN with it") << QByteArray("4006381333931") << true << 95;
    QTest::newRow("EAN with a wrong one") << QByteArray("4006381333932") << true << 0;
    QTest::newRow("EAN with a letter") << QByteArray("40063813339A") << true << 0;
    QTest::newRow("EAN too short") << QByteArray("4006381") << true << 0;
    QTest::newRow("empty") << QByteArray() << false << 0;
    QTest::newRow("CODE128") << QByteArray("2026-00A") << false << 112;
    QTest::newRow("CODE128 with a control") << QByteArray("a\x1B") << false << 0;
    QTest::newRow("CODE128 with an umlaut") << QByteArray("\xC3\xA4") << false << 0;
    QTest::newRow("CODE128 too long") << QByteArray(81, '1') << false << 0;
}

void TestSymbols::barcodes()
{
    QFETCH(QByteArray, data);
    QFETCH(bool, ean);
    QFETCH(int, modules);
    const auto bars = barcodeModules(data, ean ? Symbology::Ean13 : Symbology::Code128);
    QCOMPARE(bars ? bars->width : 0, modules);
    if (bars)
        QVERIFY(bars->isBlack(0, 0) && bars->isBlack(bars->width - 1, 0));
}

void TestSymbols::codesInTheGrid()
{
    const QByteArray data("_R1-AT0_KASSA01_1_2026-11-22T19:14:52");
    const Document document{TextBlock{.text = QStringLiteral("before")}, QrBlock{.data = data},
                            BarcodeBlock{.data = "400638133393", .symbology = Symbology::Ean13}, CutBlock(),
                            DrawerBlock()};
    const Grid grid = layOut(document, PaperWidth{42, 512});
    QCOMPARE(grid.dots, 512);
    QCOMPARE(grid.rows.size(), 6);
    const auto *code = std::get_if<QrRow>(&grid.rows[1].mark);
    QVERIFY(code != nullptr);
    QCOMPARE(code->data, data);
    QCOMPARE(markDots(*code), (code->modules.width + 8) * code->moduleDots);
    QVERIFY(std::holds_alternative<BarcodeRow>(grid.rows[2].mark));
    QCOMPARE(grid.rows[3].left, QStringLiteral("4006381333931"));
    QVERIFY(std::holds_alternative<CutRow>(grid.rows[4].mark));
    QVERIFY(std::holds_alternative<DrawerRow>(grid.rows[5].mark));
    QCOMPARE(toPlainText(grid), "before\n" + data + "\n" + QByteArray(14, ' ') + "4006381333931\n");
}

void TestSymbols::codesThatDoNotFitAreText()
{
    const QByteArray data(1500, 'x');
    const Grid grid = layOut({QrBlock{.data = data}}, 32);
    QVERIFY(grid.rows.size() > 1 && grid.rows.first().isText());
    QCOMPARE(toPlainText(grid).replace("\n", ""), data);
    const Grid instead = layOut({QrBlock{.data = data, .textInstead = QStringLiteral("AB12")}}, 32);
    QCOMPARE(toPlainText(instead), QByteArray("AB12\n"));
    const Grid bars = layOut({BarcodeBlock{.data = QByteArray(40, 'x')}}, 32);
    QVERIFY(bars.rows.first().isText());
}

void TestSymbols::picturesWiderThanPaperAreLeftOut()
{
    Bitmap image = Bitmap::white(384, 2);
    image.blacken(383, 1);
    QVERIFY(image.isBlack(383, 1) && !image.isBlack(382, 1) && !image.isBlack(383, 0));
    const Grid grid = layOut({ImageBlock{image, Align::Left}}, 32);
    QCOMPARE(grid.rows.size(), 1);
    QCOMPARE(grid.rows.first().align, Align::Left);
    QCOMPARE(markDots(grid.rows.first().mark), 2);
    QVERIFY(layOut({ImageBlock{Bitmap::white(385, 2)}}, 32).rows.isEmpty());
    QVERIFY(layOut({ImageBlock{}}, 32).rows.isEmpty());
}

QTEST_GUILESS_MAIN(TestSymbols)
#include "tst_symbols.moc"
