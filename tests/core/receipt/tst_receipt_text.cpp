// SPDX-License-Identifier: GPL-3.0-or-later
// Whole receipts as text, compared with the files of tests/data/receipt. Set KASSA_WRITE_FIXTURES to write
// them anew.
#include "core/receipt/grid.h"
#include "core/receipt/plain_text.h"
#include "core/receipt/receipt_document.h"
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

/// A word that receipt_document.cpp asks for but words.cpp does not list would stay English for ever.
void TestReceiptText::everyWordOfTheDocumentCanBeTranslated()
{
    QFile source(QStringLiteral(KASSA_TEST_DATA "/../../core/receipt/receipt_document.cpp"));
    QVERIFY(source.open(QIODevice::ReadOnly));
    QSet<QString> asked;
    static const QRegularExpression kCall(QStringLiteral("\\bword\\(\"([^\"]+)\""));
    auto calls = kCall.globalMatch(QString::fromUtf8(source.readAll()));
    while (calls.hasNext())
        asked.insert(calls.next().captured(1));
    QSet<QString> listed;
    for (const char *word : receipt::sourceWords())
        listed.insert(QString::fromUtf8(word));
    QCOMPARE(asked, listed);
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
