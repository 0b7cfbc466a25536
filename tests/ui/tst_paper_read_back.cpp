// SPDX-License-Identifier: GPL-3.0-or-later
// Receipts and kitchen slips as raw bytes, read back by a decoder that shares no code with the encoder: every
// word in four languages, no byte that a printer would not understand, codes by zbar from the rastered paper.
// With KASSA_PAPERS=DIR the pictures stay for people to look at.
#include "core/receipt/escpos.h"
#include "core/receipt/kitchen_document.h"
#include "tests/core/receipt/sample_receipts.h"
#include "tests/simulators/escpos_decoder.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace kassa;
using namespace kassa::receipt_test;

namespace {

constexpr char kCode[] =
    "_R1-AT0_KASSA01_2026-004513_2026-11-22T19:14:52_0,00_35,90_2,50_0,00_0,00_n0xJ1S8dYbM=_"
    "20f2ed172daa09e5_u8L5Yqf1uQc=_gn5pIk2ZkGWLoeX4hnsfVYZsQcJ5dJ3cJ0mXcWTTQKqv"
    "nO0bS3E1kRg0m8sV2pD7h9yZ6aQfWbC4uJtLxEoN==";

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString squeezed(const QString &text)
{
    return QString(text).remove(QRegularExpression(QStringLiteral("\\s")));
}

order::Receipt fiftyLines()
{
    order::Receipt receipt = mockupReceipt();
    receipt.lines.clear();
    for (int i = 1; i <= 50; ++i) {
        receipt.lines.append(product(
            1000 * (i % 7 + 1),
            QStringLiteral("Artikel %1 mit einem Namen, der länger ist als das Papier").arg(i), 99 + 100 * i,
            i % 2 == 0 ? QStringLiteral("10") : QStringLiteral("20"), (99 + 100 * i) * (i % 7 + 1)));
    }
    return receipt;
}

order::Receipt manyRates()
{
    order::Receipt receipt = mockupReceipt();
    receipt.taxes.clear();
    receipt.lines.clear();
    for (const char *code : {"20", "19", "13", "10", "4.9", "0"}) {
        receipt.lines.append(product(1000, QStringLiteral("Ware zu %1 %").arg(QString::fromLatin1(code)),
                                     1200, QString::fromLatin1(code), 1200));
        receipt.taxes.append({QString::fromLatin1(code),
                              money::BasisPoints{static_cast<int>(QByteArray(code).toDouble() * 100)},
                              cents(1000), cents(200), cents(1200)});
    }
    return receipt;
}

order::KitchenSlip slip(bool isChange)
{
    order::KitchenSlip slip;
    slip.title = QStringLiteral("W-4712");
    slip.customerName = QStringLiteral("Lena Falk");
    slip.fulfilment = {order::FulfilmentKind::Table, {}, QStringLiteral("Tisch 7, bitte zusammen")};
    slip.atUtc = slip.wantedForUtc = QDateTime(QDate(2026, 11, 22), QTime(18, 14), Qt::UTC);
    slip.isChange = isChange;
    slip.items = {
        {QStringLiteral("Pizza Margherita"), QStringLiteral("ohne Basilikum\nextra Käse"),
         money::Quantity::fromUnits(2)},
        {QStringLiteral("Борщ по-украински со сметаной"), {}, money::Quantity::fromUnits(isChange ? -1 : 1)}};
    return slip;
}

} // namespace

class TestPaperReadBack : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void receipts_data();
    void receipts();
    void kitchenSlips_data();
    void kitchenSlips();

private:
    static sim::PaperRoll readBack(const receipt::Grid &grid,
                                   const receipt::PrinterProfile &profile,
                                   const receipt::EscPosOptions &options);
    static QString keep(const sim::PaperRoll &roll, const QTemporaryDir &dir, const QString &name);
};

sim::PaperRoll TestPaperReadBack::readBack(const receipt::Grid &grid,
                                           const receipt::PrinterProfile &profile,
                                           const receipt::EscPosOptions &options)
{
    QMap<int, QByteArray> pages;
    for (const receipt::CodePageNumber &page : profile.pages) {
        pages.insert(page.number, page.codec.toLatin1());
    }
    sim::PaperRoll roll(grid.dots);
    sim::EscPosDecoder decoder(pages, grid.dots);
    decoder.onItem = [&roll](const sim::PaperItem &item) {
        roll.add(item);
        return true;
    };
    const QByteArray bytes = receipt::toEscPos(grid, profile, options);
    for (qsizetype at = 0; at < bytes.size(); at += 100) { // as a network cuts it
        decoder.append(bytes.mid(at, 100));
        decoder.goOn();
    }
    if (!decoder.complaints().isEmpty()) {
        QTest::qFail(qPrintable(decoder.complaints().join(u'\n')), __FILE__, __LINE__);
    }
    return roll;
}

QString TestPaperReadBack::keep(const sim::PaperRoll &roll, const QTemporaryDir &dir, const QString &name)
{
    const QString wanted = qEnvironmentVariable("KASSA_PAPERS");
    const QDir folder(wanted.isEmpty() ? dir.path() : wanted);
    folder.mkpath(QStringLiteral("."));
    // A printer leaves a white edge; without one no reader finds a code.
    const QImage paper = roll.image();
    QImage framed(paper.width() + 48, paper.height() + 48, QImage::Format_Grayscale8);
    framed.fill(Qt::white);
    for (int y = 0; y < paper.height(); ++y) {
        std::copy_n(paper.constScanLine(y), paper.width(), framed.scanLine(y + 24) + 24);
    }
    const QString file = folder.filePath(name + QStringLiteral(".png"));
    return framed.save(file) ? file : QString();
}

void TestPaperReadBack::receipts_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("profile");
    QTest::addColumn<int>("widthMm");
    for (const char *language : {"de", "es", "ru", "en"}) {
        const auto row = [language](const char *profile, int widthMm) {
            QTest::addRow("%s %s %d mm", language, profile, widthMm)
                << QString::fromLatin1(language) << QString::fromLatin1(profile) << widthMm;
        };
        row("tm-t88v", 80);
        row("default", 80);
        row("tm-t20iii", 58);
        row("nt-5890k", 58); // draws no codes itself
    }
}

void TestPaperReadBack::receipts()
{
    QFETCH(QString, language);
    QFETCH(QString, profile);
    QFETCH(int, widthMm);
    const auto loaded = receipt::loadProfile(profile, {});
    QVERIFY(loaded.isOk());
    receipt::EscPosOptions options;
    options.language = language;
    receipt::PaperOptions paper;
    paper.language = language;
    const QTemporaryDir dir;
    const TableWords words(language);
    int number = 0;
    for (const order::Receipt &value : {mockupReceipt(), mixedReceipt(), fiftyLines(), manyRates()}) {
        paper.copy = number == 1;
        receipt::Document document = receipt::makeReceiptDocument(value, words, paper);
        document += {receipt::QrBlock{kCode, receipt::QrLevel::M, QString::fromLatin1(kCode)},
                     receipt::BarcodeBlock{.data = "400638133393", .symbology = receipt::Symbology::Ean13},
                     receipt::BarcodeBlock{.data = "2026-004513"}, receipt::CutBlock()};
        const receipt::Grid grid = receipt::layOutFor(document, *loaded, options, widthMm);
        const sim::PaperRoll roll = readBack(grid, *loaded, options);
        const QString text = squeezed(roll.text());
        for (const receipt::GridRow &row : grid.rows) {
            const QString wanted = squeezed(row.left + row.right);
            QVERIFY2(text.contains(wanted),
                     qPrintable(wanted + QStringLiteral(" is not in\n") + roll.text()));
        }
        QCOMPARE(roll.cuts(), loaded->cut == receipt::Cut::None ? 0 : 1);
        const QString file =
            keep(roll, dir, QStringLiteral("%1-%2-%3-%4").arg(language, profile).arg(widthMm).arg(++number));
        const QString read = outputOf(QStringLiteral("zbarimg"), {QStringLiteral("-q"), file});
        QVERIFY2(read.contains(QStringLiteral("QR-Code:") + QString::fromLatin1(kCode)),
                 qPrintable(file + read));
        QVERIFY2(read.contains(QStringLiteral("EAN-13:4006381333931\n")), qPrintable(file + read));
        QVERIFY2(read.contains(QStringLiteral("CODE-128:2026-004513\n")), qPrintable(file + read));
    }
}

void TestPaperReadBack::kitchenSlips_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("widthMm");
    for (const char *language : {"de", "es", "ru", "en"}) {
        for (const int widthMm : {80, 58}) {
            QTest::addRow("%s %d mm", language, widthMm) << QString::fromLatin1(language) << widthMm;
        }
    }
}

void TestPaperReadBack::kitchenSlips()
{
    QFETCH(QString, language);
    QFETCH(int, widthMm);
    const receipt::PrinterProfile profile = *receipt::loadProfile(QStringLiteral("tm-t20iii"), {});
    receipt::EscPosOptions options;
    options.language = language;
    receipt::PaperOptions paper;
    paper.language = language;
    const TableWords words(language);
    const QTemporaryDir dir;
    for (const bool isChange : {false, true}) {
        receipt::Document document =
            receipt::makeKitchenDocument(slip(isChange), words, paper, QTimeZone("Europe/Vienna"));
        document.append(receipt::CutBlock());
        const receipt::Grid grid = receipt::layOutFor(document, profile, options, widthMm);
        const sim::PaperRoll roll = readBack(grid, profile, options);
        const QString text = squeezed(roll.text());
        QVERIFY2(text.contains(QStringLiteral("PizzaMargherita")), qPrintable(roll.text()));
        QVERIFY2(text.contains(squeezed(words.word("TABLE"))), qPrintable(roll.text()));
        QCOMPARE(text.contains(words.word("CHANGE")), isChange);
        QCOMPARE(text.contains(QStringLiteral("-1xБорщ")), isChange);
        QVERIFY2(text.contains(QStringLiteral("19:14")), qPrintable(roll.text()));
        static const QRegularExpression kPrice(QStringLiteral("[0-9],[0-9]{2}"));
        QVERIFY(!roll.text().contains(kPrice)); // no prices
        QVERIFY(!keep(roll, dir, QStringLiteral("kitchen-%1-%2-%3").arg(language).arg(widthMm).arg(isChange))
                     .isEmpty());
    }
}

QTEST_MAIN(TestPaperReadBack)
#include "tst_paper_read_back.moc"
