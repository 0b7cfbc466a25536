// SPDX-License-Identifier: GPL-3.0-or-later
// The TCP side against a scripted peer: every fault of pepmax.md section 8 and what it tells about the
// message's fate.
#include "core/pepmax/pepmax_client.h"
#include "tests/support/scripted_tcp_peer.h"

#include <QSignalSpy>
#include <QTest>

using namespace kassa;
using namespace kassa::pepmax;
using namespace kassa::test;
using outbox::Ending;

namespace {

const QString kLine = QStringLiteral("1\t2026-11-24-12.00.00.00000\t1096\t017\t1\t42\tN");

using Script = std::function<void(const QByteArray &, QTcpSocket &)>;

struct Bench
{
    explicit Bench(bool isKeptAlive = false)
    {
        if (!peer.start()) {
            qFatal("no port");
        }
        settings.host = QStringLiteral("127.0.0.1");
        settings.port = peer.serverPort();
        settings.charset = "windows-1252";
        settings.isKeptAlive = isKeptAlive;
        settings.connectTimeoutMs = 2'000;
        settings.replyTimeoutMs = 200;
        client.setSettings(settings);
        QObject::connect(&client, &outbox::Channel::finished, &client,
                         [this](const outbox::Outcome &outcome) { outcomes.append(outcome); });
    }
    void send(const QString &line = kLine)
    {
        store::OutboxRow row;
        row.payload = line;
        client.send(row);
    }

    ScriptedTcpPeer peer;
    ClientSettings settings;
    PepmaxClient client;
    QList<outbox::Outcome> outcomes;
};

void echo(const QByteArray &line, QTcpSocket &socket)
{
    socket.write(line + '\n');
}

} // namespace

class TestPepmaxClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faults_data()
    {
        QTest::addColumn<Script>("script");
        QTest::addColumn<Ending>("ending");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *name, Script script, Ending ending, const char *error = "") {
            QTest::newRow(name) << std::move(script) << ending << QString::fromUtf8(error);
        };
        row("echo", echo, Ending::Delivered);
        row(
            "silence", [](const QByteArray &, QTcpSocket &) {}, Ending::Unknown, "no_reply");
        row(
            "half a line", [](const QByteArray &line, QTcpSocket &socket) { socket.write(line.first(9)); },
            Ending::Unknown, "no_reply");
        row(
            "half a line, then closed",
            [](const QByteArray &line, QTcpSocket &socket) {
                socket.write(line.first(9));
                socket.disconnectFromHost();
            },
            Ending::Unknown, "no_reply");
        row(
            "closed before the reply",
            [](const QByteArray &, QTcpSocket &socket) { socket.disconnectFromHost(); }, Ending::Unknown);
        row(
            "reset before the reply", [](const QByteArray &, QTcpSocket &socket) { socket.abort(); },
            Ending::Unknown);
        row(
            "wrong echo",
            [](const QByteArray &line, QTcpSocket &socket) {
                socket.write(QByteArray(line).replace("017", "018") + '\n');
            },
            Ending::Unknown, "foreign_echo");
        row(
            "number without text",
            [](const QByteArray &line, QTcpSocket &socket) { socket.write(line.trimmed() + "\t9005\r\n"); },
            Ending::Refused, "9005 our own words");
        row(
            "number and text",
            [](const QByteArray &line, QTcpSocket &socket) {
                socket.write(line.trimmed() + "\t9001\tunbekannt\xe4\r\n");
            },
            Ending::Refused, "9001 unbekanntä");
        row(
            "to be retried, says the shop",
            [](const QByteArray &line, QTcpSocket &socket) { socket.write(line.trimmed() + "\t9002\r\n"); },
            Ending::RetryRow, "9002");
        row(
            "as good as done, says the shop",
            [](const QByteArray &line, QTcpSocket &socket) { socket.write(line.trimmed() + "\t9008\r\n"); },
            Ending::Delivered, "9008");
        row(
            "too long", [](const QByteArray &, QTcpSocket &socket) { socket.write(QByteArray(5'000, 'x')); },
            Ending::Unknown, "too_long");
        row(
            "several lines in one segment",
            [](const QByteArray &line, QTcpSocket &socket) { socket.write(line + '\n' + line + '\n'); },
            Ending::Delivered);
        row(
            "one line in many segments",
            [](const QByteArray &line, QTcpSocket &socket) {
                for (const char c : line + '\n') {
                    socket.write(&c, 1);
                    socket.flush();
                }
            },
            Ending::Delivered);
        row(
            "late, but in time",
            [](const QByteArray &line, QTcpSocket &socket) {
                QTimer::singleShot(30, &socket, [line, &socket] { echo(line, socket); });
            },
            Ending::Delivered);
    }

    void faults()
    {
        QFETCH(Script, script);
        QFETCH(Ending, ending);
        QFETCH(QString, error);
        for (const bool isKeptAlive : {false, true}) {
            Bench bench(isKeptAlive);
            bench.settings.errors = {
                {QStringLiteral("9005"), Treatment::GiveUp, QStringLiteral("our own words")},
                {QStringLiteral("9002"), Treatment::Retry, {}},
                {QStringLiteral("9008"), Treatment::Done, {}}};
            bench.client.setSettings(bench.settings);
            bench.peer.onLine = script;
            bench.send();
            QTRY_COMPARE(bench.outcomes.size(), 1);
            QCOMPARE(bench.outcomes[0].ending, ending);
            QVERIFY2(bench.outcomes[0].error.contains(error), qPrintable(bench.outcomes[0].error));
            QCOMPARE(bench.peer.lines, QList<QByteArray>{kLine.toLatin1() + '\r'});
            QCOMPARE(bench.client.lastSent(), kLine);
            // The next message is not disturbed by what the last one left.
            bench.peer.onLine = echo;
            bench.send();
            QTRY_COMPARE(bench.outcomes.size(), 2);
            QCOMPARE(bench.outcomes[1].ending, Ending::Delivered);
        }
    }

    void nobodyThere()
    {
        Bench bench;
        bench.peer.close();
        bench.send();
        QTRY_COMPARE(bench.outcomes.size(), 1);
        QCOMPARE(bench.outcomes[0].ending, Ending::NotTaken);
    }

    void notSetUp()
    {
        Bench bench;
        bench.settings.charset = "klingon";
        bench.client.setSettings(bench.settings);
        bench.send();
        QVERIFY(bench.outcomes.isEmpty()); // never from inside the call
        QTRY_COMPARE(bench.outcomes.size(), 1);
        QCOMPARE(bench.outcomes[0].ending, Ending::Halted);
        bench.settings.charset = "utf-8";
        bench.settings.host.clear();
        bench.client.setSettings(bench.settings);
        bench.send();
        QTRY_COMPARE(bench.outcomes.size(), 2);
        QCOMPARE(bench.outcomes[1].ending, Ending::Halted);
    }

    void connectionIsKeptOrNot()
    {
        for (const bool isKeptAlive : {false, true}) {
            Bench bench(isKeptAlive);
            bench.peer.onLine = echo;
            for (int i = 1; i <= 3; ++i) {
                bench.send();
                QTRY_COMPARE(bench.outcomes.size(), i);
                QCOMPARE(bench.outcomes.last().ending, Ending::Delivered);
            }
            QCOMPARE(bench.peer.connections, isKeptAlive ? 1 : 3);
        }
    }

    void keptConnectionThatTheOtherSideEnds()
    {
        Bench bench(true);
        QTcpSocket *theirs = nullptr;
        bench.peer.onLine = [&theirs](const QByteArray &line, QTcpSocket &socket) {
            theirs = &socket;
            echo(line, socket);
        };
        bench.send();
        QTRY_COMPARE(bench.outcomes.size(), 1);
        QSignalSpy gone(theirs, &QObject::destroyed);
        theirs->disconnectFromHost();
        QTRY_COMPARE(gone.size(), 1);
        bench.send();
        QTRY_COMPARE(bench.outcomes.size(), 2);
        QCOMPARE(bench.outcomes[1].ending, Ending::Delivered);
    }

    void abortSaysNothing()
    {
        Bench bench;
        bench.send();
        bench.client.abort();
        QTRY_VERIFY(bench.peer.connections >= 0);
        QTest::qWait(0);
        QVERIFY(bench.outcomes.isEmpty());
        bench.peer.onLine = echo;
        bench.send();
        QTRY_COMPARE(bench.outcomes.size(), 1);
        QCOMPARE(bench.outcomes[0].ending, Ending::Delivered);
    }
};

QTEST_GUILESS_MAIN(TestPepmaxClient)
#include "tst_pepmax_client.moc"
