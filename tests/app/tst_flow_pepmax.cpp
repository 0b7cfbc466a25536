// SPDX-License-Identifier: GPL-3.0-or-later
// The real till against the simulated turnover service: every fault at every message, and kill -9 between any
// two steps. Afterwards no stop arrived twice, none is missing without somebody being asked.
#include "tests/app/kassa_process.h"

#include <QFile>
#include <QTest>

#include <iterator>

using namespace kassa::test;

namespace {

// kassa-sim pepmax with its own log of what it took.
class Service
{
public:
    /// Keeps its logs in the folder: what it took, and every line that came.
    explicit Service(const KassaProcess &kassa)
        : m_logFile(kassa.pathOf(QStringLiteral("taken.log")))
        , m_receivedFile(kassa.pathOf(QStringLiteral("received.log")))
    {
    }
    ~Service() { stop(); }

    bool start(const QString &faults = QStringLiteral("ok"))
    {
        m_process.start(QStringLiteral(KASSA_SIM),
                        {QStringLiteral("pepmax"), QStringLiteral("--port"), QString::number(m_port),
                         QStringLiteral("--log"), m_logFile, QStringLiteral("--received"), m_receivedFile,
                         QStringLiteral("--faults"), faults, QStringLiteral("--delay-ms"),
                         QStringLiteral("100")});
        if (!m_process.waitForReadyRead(kProcessTimeoutMs)) {
            return false;
        }
        m_port = QString::fromLatin1(m_process.readLine()).trimmed().section(u' ', -1).toUShort();
        return m_port != 0;
    }
    void stop()
    {
        if (m_process.state() != QProcess::NotRunning) {
            m_process.terminate();
            m_process.waitForFinished(kProcessTimeoutMs);
        }
    }
    [[nodiscard]] quint16 port() const { return m_port; }
    /// How often a line of this kind and contract was taken.
    [[nodiscard]] qsizetype taken(int kind, const QString &contract) const
    {
        return linesOf(m_logFile, kind, contract);
    }
    /// How often one came, taken or not.
    [[nodiscard]] qsizetype received(int kind, const QString &contract) const
    {
        return linesOf(m_receivedFile, kind, contract);
    }

private:
    static qsizetype linesOf(const QString &name, int kind, const QString &contract)
    {
        QFile file(name);
        qsizetype count = 0;
        if (file.open(QIODevice::ReadOnly)) {
            const QList<QByteArray> lines = file.readAll().split('\n');
            for (const QByteArray &line : lines) {
                const QList<QByteArray> fields = line.split('\t');
                count +=
                    fields.value(0) == QByteArray::number(kind) && fields.value(5) == contract.toLatin1();
            }
        }
        return count;
    }

    QString m_logFile;
    QString m_receivedFile;
    QProcess m_process;
    quint16 m_port = 0;
};

QByteArray iniFor(quint16 port)
{
    return QByteArrayLiteral("[pepmax]\nenabled=true\nhost=127.0.0.1\nbranch=017\nsalesperson=1096\n"
                             "reply_timeout_ms=400\nerrors=9008=done\nport=") +
           QByteArray::number(port) + '\n';
}

QString stateOf(const KassaProcess &kassa, const QString &ref, const char *kind)
{
    const QList<QVariantList> rows = kassa.rows(
        QStringLiteral(
            "SELECT b.state FROM outbox b JOIN ticker_contract c ON b.order_key = 'contract:' || c.id "
            "JOIN external_order o ON o.id = c.order_id WHERE o.ref = '%1' AND b.kind = '%2'")
            .arg(ref, QString::fromLatin1(kind)));
    return rows.isEmpty() ? QString() : rows[0][0].toString();
}

QString contractOf(const KassaProcess &kassa, const QString &ref)
{
    return QString::number(
        kassa.number(QStringLiteral("SELECT id FROM external_order WHERE ref = '%1'").arg(ref)));
}

// Nothing is under way any more, or what is left waits for a person.
bool isSettled(const KassaProcess &kassa)
{
    return kassa.number(QStringLiteral(
               "SELECT count(*) FROM outbox b WHERE state = 'sending' OR (state = 'pending' AND NOT EXISTS"
               " (SELECT 1 FROM outbox o WHERE o.order_key = b.order_key AND o.state = 'unclear'))")) == 0;
}

struct Fault
{
    const char *name;
    const char *startState; ///< when it strikes the start
    const char *stopThen;   ///< of the stop behind that start
    const char *stopState;  ///< when it strikes the stop
    bool isTaken;           ///< the service stored the message all the same
};
// A start that was taken is repeated once and then refused as double, which this shop calls done.
constexpr Fault kFaults[] = {
    {"silence", "done", "done", "unclear", true},
    {"delay", "done", "done", "done", true},
    {"half", "done", "done", "unclear", true},
    {"wrong", "done", "done", "unclear", true},
    {"number", "given_up", "given_up", "given_up", false},
    {"error", "given_up", "given_up", "given_up", false},
    {"close", "done", "done", "unclear", true},
    {"close-untaken", "done", "done", "unclear", false},
    {"long", "done", "done", "unclear", true},
    {"several", "done", "done", "done", true},
    {"split", "done", "done", "done", true},
};

} // namespace

class TestFlowPepmax : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faultMatrix();
    void killedAtEachFault();
    void killedBetweenSteps();
};

void TestFlowPepmax::faultMatrix()
{
    KassaProcess kassa;
    Service service(kassa);
    QVERIFY(service.start());
    kassa.writeIni(iniFor(service.port()));
    QVERIFY2(kassa.start(), qPrintable(kassa.errors()));
    for (const Fault &fault : kFaults) {
        for (const bool strikesStart : {true, false}) {
            const QString name = QString::fromLatin1(fault.name);
            const QString ref = name + (strikesStart ? QStringLiteral("-start") : QStringLiteral("-stop"));
            service.stop();
            QVERIFY(service.start(strikesStart ? name : QStringLiteral("ok,") + name));
            QCOMPARE(codeOf(kassa.call(orderCall(kassa, ref, unattended(false)), true)), 0);
            QTRY_VERIFY_WITH_TIMEOUT(isSettled(kassa), 30'000);
            const QString contract = contractOf(kassa, ref);
            QCOMPARE(ref + stateOf(kassa, ref, "start"),
                     ref + QString::fromLatin1(strikesStart ? fault.startState : "done"));
            QCOMPARE(ref + stateOf(kassa, ref, "stop"),
                     ref + QString::fromLatin1(strikesStart ? fault.stopThen : fault.stopState));
            const qsizetype stops = service.taken(2, contract);
            const bool isStopExpected = strikesStart ? QByteArray(fault.stopThen) == "done" : fault.isTaken;
            QCOMPARE(ref + QString::number(stops), ref + QString::number(isStopExpected ? 1 : 0));
            QVERIFY(service.taken(1, contract) <= 2);
            QVERIFY(service.received(1, contract) <= 2);
            QCOMPARE(service.received(2, contract), isStopExpected || !strikesStart ? 1 : 0);
        }
    }
    // Nobody there: sales go on, and everything arrives when the service is back.
    service.stop();
    for (int i = 0; i < 5; ++i) {
        const QString ref = QStringLiteral("down-%1").arg(i);
        QCOMPARE(codeOf(kassa.call(orderCall(kassa, ref, unattended(false)), true)), 0);
    }
    QTRY_COMPARE(kassa.health()[QStringLiteral("links")].toObject()[QStringLiteral("pepmax")].toString(),
                 QStringLiteral("needs_person")); // the unclear stops above
    QVERIFY(service.start());
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(kassa), 30'000);
    for (int i = 0; i < 5; ++i) {
        const QString ref = QStringLiteral("down-%1").arg(i);
        QCOMPARE(service.taken(1, contractOf(kassa, ref)), 1);
        QCOMPARE(service.taken(2, contractOf(kassa, ref)), 1);
    }
    QCOMPARE(kassa.stop(), 0);
}

// kill -9 the moment the line that the fault strikes has reached the service: before the echo is read, or
// while it is written down. After the next start the other side is well.
void TestFlowPepmax::killedAtEachFault()
{
    KassaProcess kassa;
    Service service(kassa);
    QVERIFY(service.start());
    kassa.writeIni(iniFor(service.port()));
    for (const Fault &fault : kFaults) {
        for (const bool strikesStart : {true, false}) {
            const QString name = QString::fromLatin1(fault.name);
            const QString ref = name + (strikesStart ? QStringLiteral("-start") : QStringLiteral("-stop"));
            service.stop();
            QVERIFY(service.start(strikesStart ? name : QStringLiteral("ok,") + name));
            QVERIFY2(kassa.start(), qPrintable(kassa.errors()));
            QCOMPARE(codeOf(kassa.call(orderCall(kassa, ref, unattended(false)), false)), 0);
            const QString contract = contractOf(kassa, ref);
            const int struck = strikesStart ? 1 : 2;
            QTRY_VERIFY_WITH_TIMEOUT(service.received(struck, contract) > 0, 30'000);
            kassa.kill();
            QVERIFY2(kassa.start(), qPrintable(kassa.errors()));
            QTRY_VERIFY_WITH_TIMEOUT(isSettled(kassa), 30'000);
            const QString start = stateOf(kassa, ref, "start");
            const QString stop = stateOf(kassa, ref, "stop");
            const QString what = ref + u' ' + start + u' ' + stop;
            QVERIFY2(service.received(1, contract) <= 2 && service.taken(1, contract) <= 1, qPrintable(what));
            QVERIFY2(service.received(2, contract) <= 1, qPrintable(what));
            // Each message arrived, was refused, or waits for a person's word; and nothing is left unsaid.
            const auto isTold = [&service, &contract](const QString &state, int kind) {
                return state == QStringLiteral("done") ? service.taken(kind, contract) == 1
                       : state == QStringLiteral("given_up")
                           ? service.taken(kind, contract) == 0
                           : state == QStringLiteral("unclear") || state == QStringLiteral("pending");
            };
            QVERIFY2(isTold(start, 1), qPrintable(what));
            QVERIFY2(isTold(stop, 2), qPrintable(what));
            QVERIFY2(stop != QStringLiteral("pending") || start == QStringLiteral("unclear"),
                     qPrintable(what));
            QCOMPARE(kassa.number(QStringLiteral("SELECT count(*) FROM receipt r JOIN external_order o"
                                                 " ON o.id = r.order_id WHERE o.ref = '%1'")
                                      .arg(ref)),
                     1);
            QCOMPARE(kassa.stop(), 0);
        }
    }
}

void TestFlowPepmax::killedBetweenSteps()
{
    constexpr int kMostPoints = 400;
    constexpr int kStep = 11;
    KassaProcess kassa;
    Service service(kassa);
    QVERIFY(service.start());
    kassa.writeIni(iniFor(service.port()));
    QVERIFY2(kassa.start(), qPrintable(kassa.errors()));
    QCOMPARE(kassa.stop(), 0);
    int deaths = 0;
    for (int failAt = 7; failAt < kMostPoints; failAt += kStep) {
        const QString ref = QStringLiteral("K-%1").arg(failAt);
        // Every fault has its turn, at the start and at the stop.
        const auto turn = static_cast<size_t>(failAt / kStep);
        const QString fault = QString::fromLatin1(kFaults[turn % std::size(kFaults)].name);
        service.stop();
        QVERIFY(service.start(turn % 2 == 0 ? fault : QStringLiteral("ok,") + fault));
        kassa.setVariable(QStringLiteral("KASSA_FAIL_AT"), QString::number(failAt));
        bool hasDied = !kassa.start();
        if (hasDied) {
            std::ignore = kassa.waitForEnd();
        } else {
            std::ignore = kassa.call(orderCall(kassa, ref, unattended(false)), true); // answered or cut off
            std::ignore = QTest::qWaitFor(
                [&kassa, &ref] {
                    return !kassa.isRunning() || (!stateOf(kassa, ref, "stop").isEmpty() && isSettled(kassa));
                },
                20'000);
            hasDied = kassa.stop() != 0; // in order, or as the fail point left it
        }
        deaths += hasDied ? 1 : 0;
        kassa.unsetVariable(QStringLiteral("KASSA_FAIL_AT"));
        QVERIFY2(kassa.start(), qPrintable(kassa.errors()));
        const int code = codeOf(kassa.call(orderCall(kassa, ref, unattended(false)), true));
        QVERIFY(code == 0 || code == 6);
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(kassa), 30'000);
        const QString contract = contractOf(kassa, ref);
        const QString start = stateOf(kassa, ref, "start");
        const QString stop = stateOf(kassa, ref, "stop");
        const QString what = ref + u' ' + fault + u' ' + start + u' ' + stop;
        QVERIFY2(service.received(2, contract) <= 1, qPrintable(what));
        // Once more at most; a service that fails right then may take it without looking, which counts
        // nothing.
        QVERIFY2(service.received(1, contract) <= 2, qPrintable(what));
        QVERIFY2(stop == QStringLiteral("done")
                     ? service.taken(2, contract) == 1
                     : stop == QStringLiteral("unclear") || stop == QStringLiteral("given_up") ||
                           start == QStringLiteral("unclear"),
                 qPrintable(what));
        QCOMPARE(kassa.number(QStringLiteral("SELECT count(*) FROM receipt r JOIN external_order o"
                                             " ON o.id = r.order_id WHERE o.ref = '%1'")
                                  .arg(ref)),
                 1);
        QCOMPARE(kassa.stop(), 0);
        if (!hasDied) {
            break;
        }
    }
    QVERIFY2(deaths > 5, qPrintable(QString::number(deaths)));
}

QTEST_GUILESS_MAIN(TestFlowPepmax)
#include "tst_flow_pepmax.moc"
