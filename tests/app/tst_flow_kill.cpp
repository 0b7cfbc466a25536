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
    void whileOrdersComeIn();

private:
    static QSet<QString> sendAll(KassaProcess &kassa, const QStringList &refs);
    static void sendAgain(KassaProcess &kassa, const QStringList &refs);
    static void checkFigures(const KassaProcess &kassa);
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

void TestFlowKill::whileOrdersComeIn()
{
    constexpr int kRefs = 6;
    constexpr int kMostPoints = 400;
    KassaProcess kassa;
    QVERIFY2(kassa.start(), qPrintable(kassa.errors()));
    QCOMPARE(kassa.stop(), 0);
    int deaths = 0;
    // Steps that share no factor with the number of points an order has, so that every step of it is met.
    for (int failAt = 1; failAt < kMostPoints; failAt += failAt < 40 ? 3 : 7) {
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
}

QTEST_GUILESS_MAIN(TestFlowKill)
#include "tst_flow_kill.moc"
