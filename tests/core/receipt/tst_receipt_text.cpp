// SPDX-License-Identifier: GPL-3.0-or-later
// Whole receipts as text, compared with the files of tests/data/receipt. Set KASSA_WRITE_FIXTURES to write
// them anew.
#include "core/receipt/grid.h"
#include "core/receipt/plain_text.h"
#include "core/receipt/receipt_document.h"
#include "core/receipt/report_document.h"
#include "tests/core/receipt/sample_receipts.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace kassa;
using namespace kassa::receipt_test;

class TestReceiptText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void receipts_data();
    void receipts();
    void everyWordIsInTheTable();
    void everyWordOfTheDocumentCanBeTranslated();
    void noPrintLinesAreLeftOut();
    void reportShowsEveryFigure();
    void reportFileNames();
    void onlyFilledCustomerFields();
    void unknownTimeZoneIsUtc();
};

void TestReceiptText::receipts_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("columns");
    QTest::addColumn<bool>("copy");
    QTest::newRow("picture, German, 80 mm") << "mockup"
                                            << "de" << 48 << false;
    QTest::newRow("picture, German, 58 mm") << "mockup"
                                            << "de" << 32 << false;
    QTest::newRow("picture, Russian, 58 mm") << "mockup"
                                             << "ru" << 32 << false;
    QTest::newRow("picture, Spanish, 42 columns") << "mockup"
                                                  << "es" << 42 << false;
    QTest::newRow("picture, English, 80 mm") << "mockup"
                                             << "en" << 48 << false;
    QTest::newRow("refund with everything, German copy, 80 mm") << "mixed"
                                                                << "de" << 48 << true;
    QTest::newRow("refund with everything, German copy, 58 mm") << "mixed"
                                                                << "de" << 32 << true;
    QTest::newRow("refund with everything, Russian copy, 58 mm") << "mixed"
                                                                 << "ru" << 32 << true;
}

void TestReceiptText::receipts()
{
    QFETCH(QString, sample);
    QFETCH(QString, language);
    QFETCH(int, columns);
    QFETCH(bool, copy);
    receipt::PaperOptions options;
    options.language = language;
    options.copy = copy;
    options.test = copy;
    options.notFiscalised = copy;
    const order::Receipt value = sample == u"mockup" ? mockupReceipt() : mixedReceipt();
    const TableWords words(language);
    const receipt::Document document = receipt::makeReceiptDocument(value, words, options);
    const QByteArray text = receipt::toPlainText(receipt::layOut(document, columns));

    QFile file(
        QStringLiteral(KASSA_TEST_DATA "/receipt/%1.%2.%3.out.txt").arg(sample, language).arg(columns));
    if (qEnvironmentVariableIsSet("KASSA_WRITE_FIXTURES")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
        return;
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> wanted = file.readAll().split('\n');
    const QList<QByteArray> lines = text.split('\n');
    for (qsizetype i = 0; i < qMin(lines.size(), wanted.size()); ++i)
        QCOMPARE(lines[i], wanted[i]);
    QCOMPARE(lines.size(), wanted.size());
}

void TestReceiptText::everyWordIsInTheTable()
{
    for (const char *language : {"en", "de", "es", "ru"}) {
        const TableWords words(QString::fromLatin1(language));
        QCOMPARE(words.size(), static_cast<qsizetype>(receipt::sourceWords().size()));
        for (const char *word : receipt::sourceWords()) {
            const QString source = QString::fromUtf8(word);
            QCOMPARE(words.word(word).count(QStringLiteral("%1")), source.count(QStringLiteral("%1")));
        }
    }
}

/// A word that a document asks for but words.cpp does not list would stay English for ever.
void TestReceiptText::everyWordOfTheDocumentCanBeTranslated()
{
    QSet<QString> asked;
    static const QRegularExpression kCall(QStringLiteral("\\bword\\(\"([^\"]+)\""));
    for (const char *name : {"receipt_document.cpp", "report_document.cpp", "kitchen_document.cpp"}) {
        QFile source(QStringLiteral(KASSA_TEST_DATA "/../../core/receipt/") + QString::fromLatin1(name));
        QVERIFY(source.open(QIODevice::ReadOnly));
        auto calls = kCall.globalMatch(QString::fromUtf8(source.readAll()));
        while (calls.hasNext())
            asked.insert(calls.next().captured(1));
    }
    QSet<QString> listed;
    for (const char *word : receipt::sourceWords())
        listed.insert(QString::fromUtf8(word));
    QCOMPARE(asked, listed);
}

void TestReceiptText::reportShowsEveryFigure()
{
    using money::Money;
    order::SessionReport report;
    report.number = 118;
    report.station = QStringLiteral("01");
    report.openedBy = QStringLiteral("anna");
    report.openedAtUtc = QDateTime(QDate(2026, 11, 22), QTime(8, 58), Qt::UTC);
    report.closedBy = QStringLiteral("bert");
    report.closedAtUtc = QDateTime(QDate(2026, 11, 22), QTime(21, 3), Qt::UTC);
    report.timeZone = QStringLiteral("Europe/Vienna");
    report.receipts = 42;
    report.firstReceipt = QStringLiteral("2026-000001");
    report.lastReceipt = QStringLiteral("2026-000042");
    report.refunds = 1;
    report.refunded = Money::fromMinor(-850);
    report.cancelledOrders = 3;
    report.drawerOpenings = 5;
    report.turnover = Money::fromMinor(128'460);
    report.taxes = {{QStringLiteral("10"), money::BasisPoints{1000}, Money::fromMinor(116'782),
                     Money::fromMinor(11'678), Money::fromMinor(128'460)}};
    report.untaxed = Money::fromMinor(500);
    report.tenders = {{order::TenderPlace::TillCash, QString(), 20, Money::fromMinor(39'051)},
                      {order::TenderPlace::TillOther, QStringLiteral("Visa"), 10, Money::fromMinor(40'270)},
                      {order::TenderPlace::PaidOnline, QStringLiteral("PayPal"), 9, Money::fromMinor(31'190)},
                      {order::TenderPlace::OnDelivery, QString(), 3, Money::fromMinor(11'860)}};
    report.categories = {{QString(), 7, Money::fromMinor(1'250)},
                         {QStringLiteral("Pizza"), 60, Money::fromMinor(90'000)}};
    report.cashiers = {{QStringLiteral("anna"), 42, Money::fromMinor(128'460)}};
    report.hours = {{9, 2, Money::fromMinor(3'000)}, {23, 1, Money::fromMinor(77)}};
    report.openingFloat = Money::fromMinor(15'000);
    report.movements = {{1, order::MovementKind::PayOut, Money::fromMinor(-8'000), QStringLiteral("Markt"),
                         QStringLiteral("anna"), QDateTime(QDate(2026, 11, 22), QTime(14, 2), Qt::UTC)}};
    report.counted = Money::fromMinor(46'000);
    report.differenceReason = QStringLiteral("verzählt");
    order::ShopHeader shop;
    shop.name = QStringLiteral("Café Süd");
    shop.currency = QStringLiteral("EUR");
    for (const int columns : {32, 48}) {
        const QString text = QString::fromUtf8(receipt::toPlainText(receipt::layOut(
            receipt::makeReportDocument(report, shop, TableWords(QStringLiteral("de")), QStringLiteral("de")),
            columns)));
        for (const char *expected : {"Z-BERICHT",
                                     "Sitzung 118",
                                     "Kasse 01",
                                     "22.11.2026 09:58",
                                     "anna",
                                     "22.11.2026 22:03",
                                     "42",
                                     "2026-000001",
                                     "2026-000042",
                                     "-8,50",
                                     "Stornierte",
                                     "1284,60",
                                     "1167,82",
                                     "116,78",
                                     "5,00",
                                     "Visa (10)",
                                     "402,70",
                                     "Online bezahlt:",
                                     "PayPal",
                                     "(9)",
                                     "311,90",
                                     "118,60",
                                     "Ohne Warengruppe (7)",
                                     "12,50",
                                     "Pizza (60)",
                                     "900,00",
                                     "09:00-10:00 (2)",
                                     "23:00-00:00 (1)",
                                     "0,77",
                                     "150,00",
                                     "Entnahme 15:02 anna",
                                     "-80,00",
                                     "Markt",
                                     "460,51",
                                     "460,00",
                                     "-0,51",
                                     "Grund: verz"}) {
            QVERIFY2(text.contains(QString::fromUtf8(expected)),
                     qPrintable(QStringLiteral("%1 missing in\n%2").arg(QString::fromUtf8(expected), text)));
        }
    }
    report.closedAtUtc = {};
    report.madeAtUtc = report.openedAtUtc;
    const QByteArray x = receipt::toPlainText(receipt::layOut(
        receipt::makeReportDocument(report, shop, receipt::EnglishWords(), QStringLiteral("en")), 48));
    QVERIFY(x.contains("X REPORT"));
    QVERIFY(!x.contains("Counted"));
}

void TestReceiptText::reportFileNames()
{
    order::SessionReport report;
    report.number = 7;
    report.station = QStringLiteral("Bar/2");
    report.madeAtUtc = QDateTime(QDate(2026, 11, 22), QTime(8, 58, 1), Qt::UTC);
    QCOMPARE(receipt::reportFileName(report), QStringLiteral("X-Bar-2-7-20261122-085801"));
    report.closedAtUtc = report.madeAtUtc;
    QCOMPARE(receipt::reportFileName(report), QStringLiteral("Z-Bar-2-7"));
}

void TestReceiptText::noPrintLinesAreLeftOut()
{
    const receipt::Document document =
        receipt::makeReceiptDocument(mixedReceipt(), receipt::EnglishWords(), receipt::PaperOptions());
    const QByteArray text = receipt::toPlainText(receipt::layOut(document, 48));
    QVERIFY(!text.contains("Nicht auf Papier"));
    QVERIFY(text.contains("A 20 %"));
}

void TestReceiptText::onlyFilledCustomerFields()
{
    order::Receipt value = mockupReceipt();
    value.customer = order::Customer();
    value.fulfilment = {};
    value.orderRef.clear();
    const receipt::Document document =
        receipt::makeReceiptDocument(value, receipt::EnglishWords(), receipt::PaperOptions());
    const QByteArray text = receipt::toPlainText(receipt::layOut(document, 48));
    const qsizetype cashier = text.indexOf("anna\n");
    QVERIFY(text.mid(cashier + 5).startsWith("------"));
}

void TestReceiptText::unknownTimeZoneIsUtc()
{
    order::Receipt value = mockupReceipt();
    value.timeZone = QStringLiteral("Nowhere/Land");
    const receipt::Document document =
        receipt::makeReceiptDocument(value, receipt::EnglishWords(), receipt::PaperOptions());
    const QByteArray text = receipt::toPlainText(receipt::layOut(document, 48));
    QVERIFY(text.contains("2026-11-22 18:14:52"));
    QVERIFY(text.contains("DELIVERY 19:00"));
}

QTEST_GUILESS_MAIN(TestReceiptText)
#include "tst_receipt_text.moc"
