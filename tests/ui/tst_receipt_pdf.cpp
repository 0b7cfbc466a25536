// SPDX-License-Identifier: GPL-3.0-or-later
// Receipts as PDF, picture and files. What a PDF holds is asked of poppler's tools, not of the code that
// wrote it.
#include "core/receipt/cells.h"
#include "core/receipt/plain_text.h"
#include "tests/core/receipt/sample_receipts.h"
#include "ui/print/receipt_painter.h"
#include "ui/print/receipt_printer.h"
#include "ui/print/translated_words.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <csignal>
#include <sys/resource.h>

using namespace kassa;
using namespace kassa::receipt_test;
using namespace kassa::ui_print;

namespace {

constexpr const char *kNoFontVariable = "KASSA_TEST_WITHOUT_FONTS";

receipt::Grid gridOf(const order::Receipt &value, const QString &language, int widthMm)
{
    receipt::PaperOptions options;
    options.language = language;
    const TableWords words(language);
    return receipt::layOut(receipt::makeReceiptDocument(value, words, options), receipt::columnsFor(widthMm));
}

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString squeezed(const QString &text)
{
    return QString(text).remove(QRegularExpression(QStringLiteral("\\s")));
}

print::PrintTask fileTask(const QString &folder)
{
    print::PrintTask task;
    task.jobId = 7;
    task.receipt = mockupReceipt();
    task.language = QStringLiteral("de");
    task.printer.target = settings::PrintTarget::File;
    task.printer.widthMm = 80;
    task.folder = folder;
    return task;
}

print::PrintOutcome printed(const print::PrintTask &task)
{
    ReceiptPrinter printer;
    print::PrintOutcome result;
    int answers = 0;
    QObject::connect(&printer, &ReceiptPrinter::finished, &printer, [&](const print::PrintOutcome &outcome) {
        result = outcome;
        ++answers;
    });
    printer.printReceipt(task);
    KASSA_ASSERT(answers == 1);
    return result;
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace

class TestReceiptPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fontIsThere();
    void missingFontIsRefused();
    void textIsFound_data();
    void textIsFound();
    void pageIsAsHighAsItsContent();
    void manyLinesStayOnOnePage();
    void onlyTheReceiptFontIsEmbedded();
    void codesAreReadFromPaper_data();
    void codesAreReadFromPaper();
    void previewLooksLikePaper();
    void filesFromTheirOwnThread();
    void copyKeepsTheOriginal();
    void failuresLeaveNoFiles_data();
    void failuresLeaveNoFiles();
    void fullDiskLeavesNoFiles();
    void unknownQueueIsRefused();
    void unknownProfileIsRefused();
    void wordsWithoutCatalogueAreEnglish();
};

void TestReceiptPdf::fontIsThere()
{
    const auto font = checkReceiptFont();
    if (qEnvironmentVariableIsSet(kNoFontVariable)) {
        QVERIFY(!font);
        QCOMPARE(font.error().code, PaintCode::FontMissing);
        const receipt::Grid grid = gridOf(mockupReceipt(), QStringLiteral("de"), 80);
        QVERIFY(!toPdf(grid, 80, QStringLiteral("x")));
        QVERIFY(!renderPreview(grid, 360, 1.0));
        const QTemporaryDir dir;
        QCOMPARE(printed(fileTask(dir.path())).fault, print::PrintFault::NoFont);
        QCOMPARE(filesIn(dir.path()), QStringList());
        return;
    }
    QVERIFY(font.isOk());
}

/// The same program again on a system that has other fonts only, or none.
void TestReceiptPdf::missingFontIsRefused()
{
    const QTemporaryDir dir;
    QFile config(dir.filePath(QStringLiteral("fonts.conf")));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("<?xml version=\"1.0\"?><fontconfig><dir>" + dir.path().toUtf8() + "</dir></fontconfig>");
    config.close();
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("FONTCONFIG_FILE"), config.fileName());
    environment.insert(QString::fromLatin1(kNoFontVariable), QStringLiteral("1"));
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("fontIsThere")});
    QVERIFY(child.waitForFinished());
    QVERIFY2(child.exitCode() == 0, child.readAllStandardOutput().constData());
}

void TestReceiptPdf::textIsFound_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("widthMm");
    for (const char *language : {"de", "es", "ru", "en"}) {
        for (const int widthMm : {80, 58})
            QTest::addRow("%s, %d mm", language, widthMm) << QString::fromLatin1(language) << widthMm;
    }
}

void TestReceiptPdf::textIsFound()
{
    QFETCH(QString, language);
    QFETCH(int, widthMm);
    const QTemporaryDir dir;
    for (const order::Receipt &value : {mockupReceipt(), mixedReceipt()}) {
        const receipt::Grid grid = gridOf(value, language, widthMm);
        const QString file = dir.filePath(value.number + QStringLiteral(".pdf"));
        QVERIFY(writePdf(grid, widthMm, value.number, file).isOk());
        const QString text = squeezed(
            outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file, QStringLiteral("-")}));
        for (const receipt::GridRow &row : grid.rows) {
            const QString wanted = squeezed(row.left + row.right);
            QVERIFY2(text.contains(wanted), qPrintable(wanted + QStringLiteral(" is not in ") + text));
        }
    }
}

void TestReceiptPdf::pageIsAsHighAsItsContent()
{
    const QTemporaryDir dir;
    for (const int widthMm : {80, 58}) {
        const receipt::Grid grid = gridOf(mockupReceipt(), QStringLiteral("de"), widthMm);
        const QString file = dir.filePath(QStringLiteral("page.pdf"));
        QVERIFY(writePdf(grid, widthMm, QStringLiteral("2026-004513"), file).isOk());
        const QString info = outputOf(QStringLiteral("pdfinfo"), {file});
        QVERIFY(info.contains(QRegularExpression(QStringLiteral("Title: +2026-004513\n"))));
        QVERIFY(info.contains(QRegularExpression(QStringLiteral("Pages: +1\n"))));
        const auto size =
            QRegularExpression(QStringLiteral("Page size: +([0-9.]+) x ([0-9.]+) pts")).match(info);
        QVERIFY2(size.hasMatch(), qPrintable(info));
        const QSizeF wanted = paperSizeMm(grid, widthMm) * 72.0 / 25.4;
        QVERIFY(qAbs(size.captured(1).toDouble() - wanted.width()) <= 1.0);
        QVERIFY(qAbs(size.captured(2).toDouble() - wanted.height()) <= 1.0);
    }
}

void TestReceiptPdf::manyLinesStayOnOnePage()
{
    order::Receipt value = mockupReceipt();
    for (int i = 0; i < 300; ++i)
        value.lines.append(
            product(1000, QStringLiteral("Artikel %1").arg(i), 100, QStringLiteral("20"), 100));
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("long.pdf"));
    QVERIFY(writePdf(gridOf(value, QStringLiteral("de"), 58), 58, QStringLiteral("long"), file).isOk());
    QVERIFY(outputOf(QStringLiteral("pdfinfo"), {file})
                .contains(QRegularExpression(QStringLiteral("Pages: +1\n"))));
    const QString text = outputOf(QStringLiteral("pdftotext"), {file, QStringLiteral("-")});
    QVERIFY(text.contains(QStringLiteral("Artikel 299")));
    QVERIFY(text.contains(QStringLiteral("guten Appetit")));
}

void TestReceiptPdf::onlyTheReceiptFontIsEmbedded()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("fonts.pdf"));
    QVERIFY(
        writePdf(gridOf(mockupReceipt(), QStringLiteral("ru"), 80), 80, QStringLiteral("x"), file).isOk());
    const QStringList lines =
        outputOf(QStringLiteral("pdffonts"), {file}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(lines.size() >= 2); // regular and bold
    for (const QString &line : lines) {
        QVERIFY2(line.contains(QStringLiteral("DejaVuSansMono")), qPrintable(line));
        QVERIFY2(line.contains(QRegularExpression(QStringLiteral("Identity-H +yes"))), qPrintable(line));
    }
}

void TestReceiptPdf::codesAreReadFromPaper_data()
{
    QTest::addColumn<int>("widthMm");
    QTest::addColumn<QByteArray>("data");
    // As long as a receipt code of Austria: 199 characters.
    const QByteArray code = "_R1-AT0_KASSA01_2026-004513_2026-11-22T19:14:52_" + QByteArray(151, 'x');
    for (const int widthMm : {80, 58}) {
        QTest::addRow("receipt code, %d mm", widthMm) << widthMm << code;
        QTest::addRow("short, %d mm", widthMm) << widthMm << QByteArray("https://shop.example/r/1");
    }
    QTest::newRow("large, 80 mm") << 80 << QByteArray(1200, 'y');
}

/// The PDF as a head of 203 dots per inch would burn it, and the picture on the screen, read by zbar.
void TestReceiptPdf::codesAreReadFromPaper()
{
    QFETCH(int, widthMm);
    QFETCH(QByteArray, data);
    const receipt::Grid grid = receipt::layOut(
        {receipt::TextBlock{.text = QStringLiteral("before")}, receipt::QrBlock{.data = data},
         receipt::BarcodeBlock{.data = "400638133393", .symbology = receipt::Symbology::Ean13},
         receipt::BarcodeBlock{.data = "2026-004513"}, receipt::CutBlock(), receipt::DrawerBlock()},
        receipt::columnsFor(widthMm));
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("codes.pdf"));
    QVERIFY(writePdf(grid, widthMm, QStringLiteral("codes"), file).isOk());
    const QString picture = dir.filePath(QStringLiteral("codes"));
    QCOMPARE(QProcess::execute(QStringLiteral("pdftoppm"),
                               {QStringLiteral("-r"), QStringLiteral("203"), QStringLiteral("-png"),
                                QStringLiteral("-singlefile"), file, picture}),
             0);
    const auto preview = renderPreview(grid, 480, 2.0);
    QVERIFY(preview.isOk());
    const QString previewFile = dir.filePath(QStringLiteral("preview.png"));
    QVERIFY(preview->save(previewFile));
    for (const QString &shown : {picture + QStringLiteral(".png"), previewFile}) {
        const QString read = outputOf(QStringLiteral("zbarimg"), {QStringLiteral("-q"), shown});
        QVERIFY2(read.contains(QStringLiteral("QR-Code:") + QString::fromLatin1(data) + u'\n'),
                 qPrintable(shown + read));
        QVERIFY2(read.contains(QStringLiteral("EAN-13:4006381333931\n")), qPrintable(shown + read));
        QVERIFY2(read.contains(QStringLiteral("CODE-128:2026-004513\n")), qPrintable(shown + read));
    }
}

void TestReceiptPdf::previewLooksLikePaper()
{
    const receipt::Grid grid = gridOf(mockupReceipt(), QStringLiteral("de"), 80);
    for (const qreal ratio : {1.0, 2.0}) {
        const auto preview = renderPreview(grid, 360, ratio);
        QVERIFY(preview.isOk());
        QCOMPARE(preview->devicePixelRatio(), ratio);
        QCOMPARE(preview->width(), qRound(360 * ratio));
        QVERIFY(preview->height() > preview->width());
        int dark = 0;
        for (int y = 0; y < preview->height(); ++y) {
            QVERIFY(qGray(preview->pixel(0, y)) > 240);
            QVERIFY(qGray(preview->pixel(preview->width() - 1, y)) > 240);
            for (int x = 0; x < preview->width(); ++x)
                dark += qGray(preview->pixel(x, y)) < 60 ? 1 : 0;
        }
        const int pixels = preview->width() * preview->height();
        QVERIFY(dark > pixels / 50 && dark < pixels / 4);
    }
}

void TestReceiptPdf::filesFromTheirOwnThread()
{
    const QTemporaryDir dir;
    const QString folder = dir.filePath(QStringLiteral("receipts"));
    ReceiptPrinter printer;
    QThread thread;
    printer.moveToThread(&thread);
    QObject::connect(&thread, &QThread::finished, &printer,
                     [&printer, home = QThread::currentThread()] { printer.moveToThread(home); });
    thread.start();
    QSignalSpy spy(&printer, &ReceiptPrinter::finished);
    for (int i = 0; i < 3; ++i)
        QMetaObject::invokeMethod(&printer,
                                  [&printer, task = fileTask(folder)] { printer.printReceipt(task); });
    QTRY_COMPARE(spy.size(), 3);
    thread.quit();
    QVERIFY(thread.wait());

    const auto outcome = spy.first().first().value<print::PrintOutcome>();
    QCOMPARE(outcome.jobId, 7);
    QVERIFY2(outcome.fault == print::PrintFault::None, qPrintable(outcome.detail));
    QCOMPARE(outcome.place, QDir(folder).dirName() + QStringLiteral("/2026-004513.pdf"));
    QCOMPARE(filesIn(folder),
             QStringList({QStringLiteral("2026-004513.pdf"), QStringLiteral("2026-004513.txt")}));
    QFile text(folder + QStringLiteral("/2026-004513.txt"));
    QVERIFY(text.open(QIODevice::ReadOnly));
    QCOMPARE(text.readAll(),
             receipt::toPlainText(receiptGrid(mockupReceipt(), {.language = QStringLiteral("de")}, 80)));
    QVERIFY(!(QFileInfo(text).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
}

void TestReceiptPdf::copyKeepsTheOriginal()
{
    const QTemporaryDir dir;
    print::PrintTask task = fileTask(dir.path());
    QCOMPARE(printed(task).fault, print::PrintFault::None);
    task.copy = true;
    QCOMPARE(printed(task).fault, print::PrintFault::None);
    QCOMPARE(filesIn(dir.path()).size(), 4);
    QFile original(dir.filePath(QStringLiteral("2026-004513.txt")));
    QFile copy(dir.filePath(QStringLiteral("2026-004513-copy.txt")));
    QVERIFY(original.open(QIODevice::ReadOnly) && copy.open(QIODevice::ReadOnly));
    QVERIFY(!original.readAll().contains("COPY"));
    QVERIFY(copy.readAll().contains("COPY"));
}

void TestReceiptPdf::failuresLeaveNoFiles_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("subfolder");
    QTest::addColumn<QString>("obstacle"); // a folder that stands where a file should go
    QTest::newRow("number that climbs out") << "../evil"
                                            << "receipts"
                                            << "";
    QTest::newRow("empty number") << ""
                                  << "receipts"
                                  << "";
    QTest::newRow("number with line feed") << "2026-1\n"
                                           << "receipts"
                                           << "";
    QTest::newRow("folder is a file") << "2026-1"
                                      << "file/receipts"
                                      << "";
    QTest::newRow("folder on a read-only file system") << "2026-1"
                                                       << "/proc/receipts"
                                                       << "";
    QTest::newRow("a folder where the PDF should be") << "2026-1"
                                                      << "receipts"
                                                      << "receipts/2026-1.pdf";
    QTest::newRow("a folder where the text should be") << "2026-1"
                                                       << "receipts"
                                                       << "receipts/2026-1.txt";
}

void TestReceiptPdf::failuresLeaveNoFiles()
{
    QFETCH(QString, number);
    QFETCH(QString, subfolder);
    QFETCH(QString, obstacle);
    const QTemporaryDir dir;
    QFile blocker(dir.filePath(QStringLiteral("file")));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    if (!obstacle.isEmpty())
        QVERIFY(QDir(dir.path()).mkpath(obstacle));
    print::PrintTask task = fileTask(QDir(dir.path()).absoluteFilePath(subfolder));
    task.receipt.number = number;
    const print::PrintOutcome outcome = printed(task);
    QCOMPARE(outcome.jobId, 7);
    QCOMPARE(outcome.fault, print::PrintFault::CannotWrite);
    QVERIFY(!outcome.detail.isEmpty());
    QCOMPARE(filesIn(dir.filePath(QStringLiteral("receipts"))), QStringList());
    QCOMPARE(filesIn(dir.path()), QStringList(QStringLiteral("file")));
}

/// A limit between the sizes of the two files stops the second one half way, as a full disk would.
void TestReceiptPdf::fullDiskLeavesNoFiles()
{
    const QTemporaryDir dir;
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit small = before;
    small.rlim_cur = 4000;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const print::PrintOutcome outcome = printed(fileTask(dir.path()));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    QCOMPARE(outcome.fault, print::PrintFault::CannotWrite);
    QVERIFY(!outcome.detail.isEmpty());
    QCOMPARE(filesIn(dir.path()), QStringList());
}

void TestReceiptPdf::unknownQueueIsRefused()
{
    print::PrintTask task = fileTask(QString());
    task.printer.target = settings::PrintTarget::System;
    task.printer.queueName = QStringLiteral("no-such-queue");
    const print::PrintOutcome outcome = printed(task);
    QCOMPARE(outcome.fault, print::PrintFault::NoSuchPrinter);
    QVERIFY(outcome.detail.contains(QStringLiteral("no-such-queue")));
}

void TestReceiptPdf::unknownProfileIsRefused()
{
    print::PrintTask task = fileTask(QString());
    task.printer.target = settings::PrintTarget::EscPos;
    task.printer.profile = QStringLiteral("nobody-knows");
    QCOMPARE(printed(task).fault, print::PrintFault::NoProfile);
}

void TestReceiptPdf::wordsWithoutCatalogueAreEnglish()
{
    const TranslatedWords words(QStringLiteral("xx"));
    for (const char *word : receipt::sourceWords())
        QCOMPARE(words.word(word), QString::fromUtf8(word));
}

QTEST_MAIN(TestReceiptPdf)
#include "tst_receipt_pdf.moc"
