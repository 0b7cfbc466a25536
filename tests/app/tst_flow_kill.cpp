// SPDX-License-Identifier: GPL-3.0-or-later
// Power cuts: the program dies at fail point after fail point while orders come in, is started again, and the
// shop sends the same refs once more. No sale is lost, none is doubled, the numbers have no gap.
#include "kassa_process.h"

#include <QSet>

using namespace kassa::test;

class TestFlowKill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void duringTheFirstStart_data();
    void duringTheFirstStart();
    void whileOrdersComeIn_data();
    void whileOrdersComeIn();

private:
    static QByteArray signingIni(const KassaProcess &kassa);
    static QSet<QString> sendAll(KassaProcess &kassa, const QStringList &refs);
    static void sendAgain(KassaProcess &kassa, const QStringList &refs);
    static void checkFigures(const KassaProcess &kassa);
    static void verifyExport(const KassaProcess &kassa);
};

void TestFlowKill::duringTheFirstStart_data()
{
    QTest::addColumn<int>("failAt");
    for (const int failAt : {1, 2, 9, 30, 77, 101}) {
        QTest::addRow("fail point %d", failAt) << failAt;
    }
}

void TestFlowKill::duringTheFirstStart()
{
    QFETCH(int, failAt);
    KassaProcess kassa;
    kassa.setVariable(QStringLiteral("KASSA_FAIL_AT"), QString::number(failAt));
    if (kassa.start()) {
        QTRY_VERIFY_WITH_TIMEOUT(!kassa.isRunning() || kassa.health()[QStringLiteral("extern_mode")].toBool(),
                                 10'000);
    }
    std::ignore = kassa.isRunning() ? kassa.stop() : kassa.waitForEnd(); // how it ended is not the point
    kassa.unsetVariable(QStringLiteral("KASSA_FAIL_AT"));
    QVERIFY2(kassa.start(), qPrintable(kassa.errors()));
    QCOMPARE(codeOf(kassa.call(orderCall(kassa, QStringLiteral("F-1"), unattended(true)), true)), 0);
    QCOMPARE(kassa.stop(), 0);
    QCOMPARE(kassa.check().exitCode, 0);
}

// Every ref as a shop in a hurry sends it: half of them wait for the receipt, every third is sent twice at
// once. Returns the refs that were answered with 0 or 6.
QSet<QString> TestFlowKill::sendAll(KassaProcess &kassa, const QStringList &refs)
{
    struct Sent
    {
        QString ref;
        std::unique_ptr<QNetworkReply> reply;
    };
    std::vector<Sent> all;
    for (qsizetype i = 0; i < refs.size(); ++i) {
        const QJsonObject call = orderCall(kassa, refs[i], unattended(i % 4 != 3));
        all.push_back({refs[i], kassa.post(call, i % 2 == 0)});
        if (i % 3 == 0) {
            all.push_back({refs[i], kassa.post(call, true)});
        }
    }
    QSet<QString> promised;
    for (const Sent &sent : all) {
        const int code = codeOf(KassaProcess::resultOf(*sent.reply));
        if (code == 0 || code == 6) {
            promised.insert(sent.ref);
        }
    }
    return promised;
}

void TestFlowKill::sendAgain(KassaProcess &kassa, const QStringList &refs)
{
    for (qsizetype i = 0; i < refs.size(); ++i) {
        const QJsonObject result = kassa.call(orderCall(kassa, refs[i], unattended(i % 4 != 3)), true);
        QVERIFY2(codeOf(result) == 0 || codeOf(result) == 6,
                 qPrintable(refs[i] + u' ' + result[QStringLiteral("message")].toString()));
        QVERIFY(result[QStringLiteral("order_nr")].isString());
    }
}

void TestFlowKill::checkFigures(const KassaProcess &kassa)
{
    const auto none = [&kassa](const QString &sql) {
        QCOMPARE(kassa.rows(sql).size(), 0);
    };
    // Whatever was sent is booked exactly once.
    none(QStringLiteral("SELECT ref FROM external_order GROUP BY ref HAVING count(*) <> 1"));
    none(QStringLiteral(
        "SELECT o.ref FROM external_order o LEFT JOIN receipt r ON r.order_id = o.id GROUP BY o.id "
        "HAVING count(r.id) <> 1 OR o.status <> 'done'"));
    none(QStringLiteral(
        "SELECT r.number FROM receipt r LEFT JOIN payment p ON p.receipt_id = r.id GROUP BY r.id "
        "HAVING coalesce(sum(p.amount_minor), 0) <> r.total_minor"));
    QCOMPARE(kassa.number(QStringLiteral("SELECT max(sequence) - count(*) FROM receipt")), 0);
    QCOMPARE(kassa.number(QStringLiteral("SELECT count(*) FROM cash_session WHERE closed_at IS NULL")), 1);
    QCOMPARE(kassa.check().exitCode, 0);
}

// The export of the real program, judged by the verifier that shares no code with it.
void TestFlowKill::verifyExport(const KassaProcess &kassa)
{
    const QString dep = kassa.pathOf(QStringLiteral("dep7.json"));
    const Finished exported =
        runProgram(QStringLiteral(KASSA_PROGRAM),
                   {QStringLiteral("--export-dep7"), dep, QStringLiteral("--data-dir"), kassa.dataDir()});
    QVERIFY2(exported.exitCode == 0, qPrintable(exported.err));
    QJsonObject keys;
    for (const QVariantList &row :
         kassa.rows(QStringLiteral("SELECT serial, certificate FROM fiscal_certificate"))) {
        keys[row[0].toString()] =
            QJsonObject{{QStringLiteral("id"), row[0].toString()},
                        {QStringLiteral("signatureDeviceType"), QStringLiteral("CERTIFICATE")},
                        {QStringLiteral("signatureCertificateOrPublicKey"), row[1].toString()}};
    }
    const QString material = kassa.pathOf(QStringLiteral("material.json"));
    QFile file(material);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(QJsonObject{{QStringLiteral("base64AESKey"),
                                          QStringLiteral("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")},
                                         {QStringLiteral("certificateOrPublicKeyMap"), keys}})
                   .toJson());
    file.close();
    const Finished verified = runProgram(QStringLiteral(KASSA_DEP_VERIFY), {dep, material});
    QVERIFY2(verified.exitCode == 0, qPrintable(verified.out));
}

// A key of its own, made by another program than the till's.
QByteArray TestFlowKill::signingIni(const KassaProcess &kassa)
{
    QDir().mkpath(kassa.dataDir());
    const QString key = kassa.pathOf(QStringLiteral("key.pem"));
    const QString certificate = kassa.pathOf(QStringLiteral("certificate.pem"));
    const auto openssl = [](const QString &arguments) {
        return runProgram(QStringLiteral("openssl"), arguments.split(u' ')).exitCode;
    };
    if (openssl(QStringLiteral("ecparam -name prime256v1 -genkey -noout -out %1").arg(key)) != 0 ||
        openssl(
            QStringLiteral("req -x509 -new -key %1 -subj /CN=TEST -days 30 -out %2").arg(key, certificate)) !=
            0) {
        qFatal("openssl made no key");
    }
    return QStringLiteral("[fiscal]\nmode=rksv\ncashbox_id=TEST-KILL\nprovider=AT100\nkey_file=%1\n"
                          "certificate_file=%2\nturnover_key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=\n")
        .arg(key, certificate)
        .toUtf8();
}

void TestFlowKill::whileOrdersComeIn_data()
{
    QTest::addColumn<bool>("isSigned");
    QTest::addColumn<int>("step");
    // Steps that share no factor with the number of points an order has, so that every step of it is met.
    QTest::newRow("plain") << false << 7;
    QTest::newRow("signed receipts") << true << 11;
}

void TestFlowKill::whileOrdersComeIn()
{
    constexpr int kRefs = 6;
    constexpr int kMostPoints = 400;
    QFETCH(const bool, isSigned);
    QFETCH(const int, step);
    KassaProcess kassa;
    if (isSigned) {
        kassa.writeIni(signingIni(kassa));
    }
    QVERIFY2(kassa.start(), qPrintable(kassa.errors()));
    QCOMPARE(kassa.stop(), 0);
    int deaths = 0;
    for (int failAt = 1; failAt < kMostPoints; failAt += failAt < 40 ? 3 : step) {
        QStringList refs;
        for (int i = 0; i < kRefs; ++i) {
            refs.append(QStringLiteral("K-%1-%2").arg(failAt).arg(i));
        }
        kassa.setVariable(QStringLiteral("KASSA_FAIL_AT"), QString::number(failAt));
        const QSet<QString> promised = kassa.start() ? sendAll(kassa, refs) : QSet<QString>();
        const bool hasDied = !kassa.isRunning() || !kassa.health().contains(QStringLiteral("version"));
        deaths += hasDied ? 1 : 0;
        std::ignore = hasDied ? kassa.waitForEnd() : kassa.stop(); // died by the fail point, or was stopped
        for (const QString &ref : promised) {
            QCOMPARE(
                kassa.number(QStringLiteral("SELECT count(*) FROM external_order WHERE ref = '%1'").arg(ref)),
                1);
        }
        kassa.unsetVariable(QStringLiteral("KASSA_FAIL_AT"));
        QVERIFY2(kassa.start(), qPrintable(kassa.errors()));
        sendAgain(kassa, refs);
        const int exitCode = kassa.stop();
        QVERIFY2(exitCode == 0, qPrintable(kassa.errors()));
        checkFigures(kassa);
        if (QTest::currentTestFailed()) {
            qWarning("the process died at fail point %d", failAt);
            return;
        }
        if (!hasDied) {
            break; // no order of this many reaches further
        }
    }
    QVERIFY2(deaths > 20, qPrintable(QString::number(deaths)));
    if (isSigned) {
        QVERIFY(kassa.check().out.contains(
            QStringLiteral("chain, counter and signatures agree, 0 made without")));
        QCOMPARE(kassa.number(QStringLiteral("SELECT count(*) FROM receipt WHERE kind = 'start'")), 1);
        verifyExport(kassa);
    }
}

QTEST_GUILESS_MAIN(TestFlowKill)
#include "tst_flow_kill.moc"
