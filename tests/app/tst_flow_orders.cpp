// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program, as a web shop and a shopkeeper meet it: every status code that needs no cashier, papers,
// tables, the clean end, the second instance, the check beside a running till, and no token anywhere but in
// kassa.ini.
#include "kassa_process.h"

#include <QDirIterator>
#include <QStandardPaths>

using namespace kassa::test;

class TestFlowOrders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void statusCodes_data();
    void statusCodes();
    void timeOutThenFinishedByTheSameRef();
    void clientThatLeavesGetsTheSameOrder();
    void manyAtOnceWithOneRef();
    void papers();
    void tablesAreReadable();
    void checkBesideARunningTill();
    void secondInstanceNamesTheFirst();
    void simulatedShopIsAnsweredAsExpected();
    void cleanEndAnswersHeldCalls();
    void noTokenOutsideTheSettings();

private:
    KassaProcess m_kassa;
};

void TestFlowOrders::initTestCase()
{
    m_kassa.writeIni("[till]\nlanguage=en\n[shop]\nname=Trattoria Süd\n[external]\nblocking_timeout_s=10\n");
    QVERIFY2(m_kassa.start(), qPrintable(m_kassa.errors()));
    QVERIFY(m_kassa.token().size() >= 32);
}

void TestFlowOrders::statusCodes_data()
{
    QTest::addColumn<QString>("ref");
    QTest::addColumn<QJsonObject>("extra");
    QTest::addColumn<bool>("blocking");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("word"); // somewhere in the message

    const QJsonObject wrongToken{{QStringLiteral("auth_token"), QStringLiteral("not-the-token")}};
    const QJsonObject shortPaid = unattended(true, QStringLiteral("5.99"));
    const QJsonObject noPayments{{QStringLiteral("autoprint"), true}};
    const QJsonObject otherStation{{QStringLiteral("station"), QStringLiteral("77")}};
    QTest::newRow("stored") << "A-1" << QJsonObject() << false << 0 << "";
    QTest::newRow("booked with paper, blocking") << "A-2" << unattended(true) << true << 0 << "";
    QTest::newRow("booked without paper, blocking") << "A-3" << unattended(false) << true << 0 << "";
    QTest::newRow("booked, not blocking") << "A-4" << unattended(true) << false << 0 << "";
    QTest::newRow("wrong token") << "A-5" << wrongToken << false << 1 << "auth_token";
    QTest::newRow("payments do not sum") << "A-6" << shortPaid << false << 2 << "payments";
    QTest::newRow("unknown station") << "A-7" << otherStation << false << 2 << "station";
    QTest::newRow("autoprint without payments") << "A-8" << noPayments << false << 3 << "payments";
    QTest::newRow("no ref") << "" << QJsonObject() << true << 3 << "order.ref";
    QTest::newRow("already finished") << "A-2" << unattended(true) << true << 6 << "A-2";
}

void TestFlowOrders::statusCodes()
{
    QFETCH(QString, ref);
    QFETCH(QJsonObject, extra);
    QFETCH(bool, blocking);
    QFETCH(int, code);
    QFETCH(QString, word);

    const QJsonObject result = m_kassa.call(orderCall(m_kassa, ref, extra), blocking);
    QCOMPARE(codeOf(result), code);
    for (const char *key :
         {"status_code", "message", "order_nr", "order_date", "payments", "change", "signature"}) {
        QVERIFY2(result.contains(QLatin1StringView(key)), key);
    }
    QVERIFY(result[QStringLiteral("message")].toString().contains(word));
    const bool hasReceipt = (code == 0 && blocking) || code == 6;
    QCOMPARE(result[QStringLiteral("order_nr")].isString(), hasReceipt);
    if (hasReceipt) {
        QCOMPARE(result[QStringLiteral("payments")].toArray().size(), 1);
        QVERIFY(
            QDateTime::fromString(result[QStringLiteral("order_date")].toString(), Qt::ISODate).isValid());
        QVERIFY(result[QStringLiteral("signature")].isNull());
    }
}

void TestFlowOrders::timeOutThenFinishedByTheSameRef()
{
    KassaProcess kassa;
    kassa.writeIni("[external]\nblocking_timeout_s=1\n");
    QVERIFY2(kassa.start(), qPrintable(kassa.errors()));
    const QString ref = QStringLiteral("T-1");
    QCOMPARE(codeOf(kassa.call(orderCall(kassa, ref), true)), 4);
    QCOMPARE(kassa.number(QStringLiteral("SELECT count(*) FROM external_order WHERE status = 'open'")), 1);
    // Nobody has opened it: content with payments takes its place and needs no hand.
    QCOMPARE(codeOf(kassa.call(orderCall(kassa, ref, unattended(true)), true)), 0);
    QCOMPARE(codeOf(kassa.call(orderCall(kassa, ref, unattended(true)), true)), 6);
    QCOMPARE(kassa.number(QStringLiteral("SELECT count(*) FROM external_order")), 1);
    QCOMPARE(kassa.stop(), 0);
}

void TestFlowOrders::clientThatLeavesGetsTheSameOrder()
{
    const QString ref = QStringLiteral("L-1");
    {
        const auto reply = m_kassa.post(orderCall(m_kassa, ref), true);
        QTRY_COMPARE(m_kassa.number(QStringLiteral("SELECT count(*) FROM external_order WHERE ref = 'L-1'")),
                     1);
        reply->abort();
    }
    const QJsonObject paid = m_kassa.call(orderCall(m_kassa, ref, unattended(false)), true);
    QCOMPARE(codeOf(paid), 0);
    const QJsonObject again = m_kassa.call(orderCall(m_kassa, ref, unattended(false)), true);
    QCOMPARE(codeOf(again), 6);
    QCOMPARE(again[QStringLiteral("order_nr")], paid[QStringLiteral("order_nr")]);
    QCOMPARE(m_kassa.number(QStringLiteral("SELECT count(*) FROM external_order WHERE ref = 'L-1'")), 1);
}

void TestFlowOrders::manyAtOnceWithOneRef()
{
    std::vector<std::unique_ptr<QNetworkReply>> replies;
    for (int i = 0; i < 60; ++i) {
        replies.push_back(
            m_kassa.post(orderCall(m_kassa, QStringLiteral("M-1"), unattended(true)), i % 2 == 0));
    }
    for (const auto &reply : replies) {
        const int code = codeOf(KassaProcess::resultOf(*reply));
        QVERIFY2(code == 0 || code == 6, qPrintable(QString::number(code)));
    }
    QCOMPARE(m_kassa.number(QStringLiteral("SELECT count(*) FROM external_order WHERE ref = 'M-1'")), 1);
    QCOMPARE(m_kassa.number(QStringLiteral("SELECT count(*) FROM receipt JOIN external_order ON "
                                           "external_order.id = receipt.order_id WHERE ref = 'M-1'")),
             1);
}

void TestFlowOrders::papers()
{
    QJsonObject extra = unattended(true);
    extra[QStringLiteral("customer")] =
        QJsonObject{{QStringLiteral("id"), QStringLiteral("42")},
                    {QStringLiteral("name"), QStringLiteral("Élodie Müller")}};
    const QJsonObject result = m_kassa.call(orderCall(m_kassa, QStringLiteral("P-1"), extra), true);
    const QString nr = result[QStringLiteral("order_nr")].toString();
    QVERIFY(!nr.isEmpty());
    const QString pdf = m_kassa.pathOf(QStringLiteral("receipts/%1.pdf").arg(nr));
    QFile text(m_kassa.pathOf(QStringLiteral("receipts/%1.txt").arg(nr)));
    QVERIFY2(QFile::exists(pdf), "an answer with 0 comes after the paper");
    QVERIFY(text.open(QIODevice::ReadOnly));
    const QString plain = QString::fromUtf8(text.readAll());

    const QString pdftotext = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    QVERIFY2(!pdftotext.isEmpty(), "poppler-utils is not installed");
    const Finished painted = runProgram(pdftotext, {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
    QCOMPARE(painted.exitCode, 0);
    for (const QString &word : {nr, QStringLiteral("Trattoria Süd"), QStringLiteral("Käsekrainer mit Senf"),
                                QStringLiteral("Élodie Müller"), QStringLiteral("PayPal")}) {
        QVERIFY2(plain.contains(word), qPrintable(word));
        QVERIFY2(painted.out.contains(word), qPrintable(word));
    }

    const QJsonObject silent =
        m_kassa.call(orderCall(m_kassa, QStringLiteral("P-2"), unattended(false)), true);
    const QString silentNr = silent[QStringLiteral("order_nr")].toString();
    QVERIFY(!silentNr.isEmpty());
    QVERIFY(!QFile::exists(m_kassa.pathOf(QStringLiteral("receipts/%1.pdf").arg(silentNr))));
}

void TestFlowOrders::tablesAreReadable()
{
    for (const char *table : {"external_order", "external_request", "order_event", "receipt", "payment",
                              "product", "customer", "cashier", "cash_session", "print_job", "outbox"}) {
        QVERIFY2(m_kassa.number(QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(table))) >= 0,
                 table);
    }
    for (const char *column : {"id", "ref", "station", "status", "confirmation", "received_at"}) {
        QVERIFY2(
            !m_kassa.rows(QStringLiteral("SELECT %1 FROM external_order LIMIT 1").arg(QLatin1String(column)))
                 .isEmpty(),
            column);
    }
}

void TestFlowOrders::checkBesideARunningTill()
{
    const Finished checked = m_kassa.check();
    QCOMPARE(checked.exitCode, 0);
    QVERIFY2(!checked.out.contains(QStringLiteral("FAULT")), qPrintable(checked.out));
    QCOMPARE(m_kassa.health()[QStringLiteral("store")].toString(), QStringLiteral("ok"));
}

void TestFlowOrders::secondInstanceNamesTheFirst()
{
    const Finished second = runProgram(QStringLiteral(KASSA_PROGRAM),
                                       {QStringLiteral("--headless"), QStringLiteral("--data-dir"),
                                        m_kassa.dataDir(), QStringLiteral("--port"), QStringLiteral("0")});
    QCOMPARE(second.exitCode, 1);
    QVERIFY2(second.err.contains(QString::number(m_kassa.pid())), qPrintable(second.err));
    QVERIFY(m_kassa.isRunning());
}

void TestFlowOrders::simulatedShopIsAnsweredAsExpected()
{
    const Finished shop = runProgram(
        QStringLiteral(KASSA_SIM),
        {QStringLiteral("shop"), QStringLiteral("--url"), m_kassa.url(QString()).toString(),
         QStringLiteral("--token-file"), m_kassa.pathOf(QStringLiteral("kassa.ini")),
         QStringLiteral("--rate"), QStringLiteral("1800"), QStringLiteral("--count"), QStringLiteral("60"),
         QStringLiteral("--hands"), QStringLiteral("0"), QStringLiteral("--broken"), QStringLiteral("20"),
         QStringLiteral("--repeats"), QStringLiteral("20"), QStringLiteral("--seed"), QStringLiteral("7"),
         QStringLiteral("--once-seed-catalogue")});
    QVERIFY2(shop.exitCode == 0, qPrintable(shop.out + shop.err));
    QCOMPARE(shop.out.count(QStringLiteral("\nok ")) + 1, 62);
}

void TestFlowOrders::cleanEndAnswersHeldCalls()
{
    const auto held = m_kassa.post(orderCall(m_kassa, QStringLiteral("H-1")), true);
    QTRY_COMPARE(m_kassa.number(QStringLiteral("SELECT count(*) FROM external_order WHERE ref = 'H-1'")), 1);
    QCOMPARE(m_kassa.stop(), 0);
    const QJsonObject result = KassaProcess::resultOf(*held);
    QCOMPARE(codeOf(result), 98);
    QVERIFY(result[QStringLiteral("message")].toString().contains(QStringLiteral("closing")));
    QCOMPARE(m_kassa.number(
                 QStringLiteral("SELECT count(*) FROM external_order WHERE ref = 'H-1' AND status = 'open'")),
             1);
    QCOMPARE(m_kassa.check().exitCode, 0);
}

void TestFlowOrders::noTokenOutsideTheSettings()
{
    const QByteArray token = m_kassa.token().toLatin1();
    QCOMPARE(m_kassa.number(QStringLiteral("SELECT count(*) FROM external_request WHERE raw LIKE '%***%'")) >
                 0,
             true);
    int files = 0;
    QDirIterator all(m_kassa.dataDir(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        ++files;
        QCOMPARE(file.readAll().contains(token), file.fileName().endsWith(QStringLiteral("kassa.ini")));
    }
    QVERIFY(files > 3);
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(m_kassa.pathOf(QStringLiteral("kassa.ini"))) & others, QFile::Permissions());
}

QTEST_GUILESS_MAIN(TestFlowOrders)
#include "tst_flow_orders.moc"
