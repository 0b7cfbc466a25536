// SPDX-License-Identifier: GPL-3.0-or-later
// Links to other systems: a sale while nobody listens beside the same sale with the links switched off; a
// long queue that drains beside a bare client that sends the same lines to the same service.
#include "figures.h"
#include "measures.h"

#include "core/till/engine.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace kassa::bench {

namespace {

constexpr int kSalesOfAPair = 300;
constexpr int kQueued = 10'000;
constexpr int kNobodyPort = 1; // of loopback: refused at once

order::Content oneCoffee()
{
    order::Line line;
    line.name = QStringLiteral("Melange");
    line.productNr = QStringLiteral("20");
    line.quantity = money::Quantity::fromMilli(1000);
    line.unitPrice = money::UnitPrice::fromTenThousandths(42'000);
    line.taxCode = QStringLiteral("20");
    line.taxRate = money::BasisPoints{2000};
    line.amount = money::Money::fromMinor(420);
    order::Content content;
    content.lines = {line};
    content.total = line.amount;
    content.payments = {order::Payment{order::TenderKind::Cash, {}, line.amount, line.amount}};
    return content;
}

double rssMib()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly)) {
        const QList<QByteArray> lines = status.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith("VmRSS:")) {
                return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
            }
        }
    }
    return 0;
}

/// The engine on this thread, with a session; papers are swallowed.
class LinkTill : public QObject
{
public:
    explicit LinkTill(const QString &links)
    {
        const QString ini = QStringLiteral("[till]\nstation=01\nuser=anna\n[external]\ntoken=%1\n%2")
                                .arg(QString(40, u'a'), links);
        const auto parsed = settings::decode(ini.toUtf8());
        till::EngineSetup setup;
        setup.databaseFile = m_folder.filePath(QStringLiteral("kassa.db"));
        setup.receiptsFolder = m_folder.filePath(QStringLiteral("receipts"));
        setup.config = parsed->config;
        setup.document = parsed->document;
        setup.port = quint16(0);
        setup.saveDocument = [](const settings::Document &) {
            return QString();
        };
        m_engine = std::make_unique<till::Engine>(setup, m_clock);
        connect(m_engine.get(), &till::Engine::receiptBooked, this, [this] { ++m_booked; });
        connect(m_engine.get(), &till::Engine::stateChanged, this,
                [this](const till::TillState &state) { m_state = state; });
        m_engine->start();
        m_engine->openSession(money::Money());
        spin([this] { return m_state.session.has_value(); });
    }
    ~LinkTill() override
    {
        QEventLoop loop;
        connect(m_engine.get(), &till::Engine::stopped, &loop, &QEventLoop::quit);
        m_engine->stop();
        if (m_engine->isRunning()) {
            loop.exec();
        }
    }

    /// A cart from its first line, then sold. Returns the time of the sale alone, in microseconds.
    double sell()
    {
        const QString key = QString::number(++m_serial);
        m_engine->startCart(key);
        if (m_state.loymax.isEnabled) {
            // The customer was asked for long before, and nobody answered.
            m_engine->identifyLoyalty(key, QStringLiteral("2700000000012"), true, false, oneCoffee().lines);
            spin([this] { return m_state.loyalty.phase == till::LoyaltyPhase::Offline; });
        }
        QCoreApplication::processEvents(); // its first line was committed long before the cashier asks for
                                           // money
        QElapsedTimer timer;
        timer.start();
        const int before = m_booked;
        m_engine->sellCart(oneCoffee(), order::ReceiptKind::Normal, key);
        spin([&] { return m_booked > before; });
        return static_cast<double>(timer.nsecsElapsed()) / 1e3;
    }
    /// Two messages a pair.
    void queue(int pairs)
    {
        for (int i = 0; i < pairs; ++i) {
            m_engine->sendLinkTest();
            QCoreApplication::processEvents();
        }
        spin([&] { return queued() >= 2 * pairs; });
    }
    void moveTo(quint16 port)
    {
        m_engine->saveSettings({{QStringLiteral("pepmax"), QStringLiteral("port"), QString::number(port)}});
        m_engine->sendLinksNow();
    }
    [[nodiscard]] qint64 queued() const { return m_state.pepmax.figures.rows.queued; }
    void drain()
    {
        spin([this] { return queued() == 0; });
    }

private:
    static void spin(const std::function<bool()> &isOver)
    {
        while (!isOver()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    }

    QTemporaryDir m_folder;
    base::SystemClock m_clock;
    std::unique_ptr<till::Engine> m_engine;
    till::TillState m_state;
    int m_booked = 0;
    int m_serial = 0;
};

/// Echoes each line after `delayMs`; one line at a time, as a service that stores each.
class EchoThread
{
public:
    explicit EchoThread(int delayMs)
    {
        m_home.moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(
            &m_home, [this, delayMs] { listen(delayMs); }, Qt::BlockingQueuedConnection);
    }
    ~EchoThread()
    {
        QMetaObject::invokeMethod(
            &m_home, [this] { m_server.reset(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] int lines() const { return m_lines; }
    [[nodiscard]] int disorders() const { return m_disorders; }

private:
    void listen(int delayMs)
    {
        m_server = std::make_unique<QTcpServer>();
        QTcpServer *server = m_server.get();
        QObject::connect(server, &QTcpServer::newConnection, server, [this, server, delayMs] {
            while (QTcpSocket *socket = server->nextPendingConnection()) {
                QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
                QObject::connect(socket, &QTcpSocket::readyRead, socket,
                                 [this, socket, delayMs] { answer(*socket, delayMs); });
            }
        });
        server->listen(QHostAddress::LocalHost);
        m_port = server->serverPort();
    }
    void answer(QTcpSocket &socket, int delayMs)
    {
        while (socket.canReadLine()) {
            const QByteArray line = socket.readLine();
            const QList<QByteArray> fields = line.split('\t');
            // Start before stop, and contracts by their number.
            const qint64 place = 2 * fields.value(5).toLongLong() + (fields.value(0) == "2" ? 1 : 0);
            m_disorders = m_disorders + (place < m_place ? 1 : 0);
            m_place = place;
            ++m_lines;
            if (delayMs == 0) {
                socket.write(line);
            } else {
                QTimer::singleShot(delayMs, &socket, [&socket, line] { socket.write(line); });
            }
        }
    }

    QThread m_thread;
    QObject m_home;
    std::unique_ptr<QTcpServer> m_server;
    quint16 m_port = 0;
    std::atomic<int> m_lines = 0;
    std::atomic<int> m_disorders = 0;
    qint64 m_place = 0;
};

double perSecond(int count, const QElapsedTimer &timer)
{
    return count / (static_cast<double>(timer.nsecsElapsed()) / 1e9);
}

/// The least that can be done: a connection, a line, its echo, the next.
double bareLines(quint16 port, int count)
{
    QElapsedTimer timer;
    timer.start();
    QEventLoop loop;
    QTcpSocket socket;
    int echoed = 0;
    const auto next = [&] {
        socket.abort();
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    };
    QObject::connect(&socket, &QTcpSocket::connected, &loop, [&] {
        socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        socket.write("2\t2026-11-24-12.00.00.00000\t1096\t017\t1\t1000001\tN\t0.00\t0.00\r\n");
    });
    QObject::connect(&socket, &QTcpSocket::readyRead, &loop, [&] {
        if (socket.canReadLine()) {
            if (++echoed == count) {
                loop.quit();
            } else {
                QTimer::singleShot(0, &loop, next);
            }
        }
    });
    next();
    loop.exec();
    return perSecond(count, timer);
}

QString tickerOn(quint16 port)
{
    return QStringLiteral("[pepmax]\nenabled=true\nhost=127.0.0.1\nbranch=017\nsalesperson=1096\nport=%1\n")
        .arg(port);
}

QString bothLinksOn()
{
    return tickerOn(kNobodyPort) +
           QStringLiteral("[loymax]\nenabled=true\nurl=http://127.0.0.1:%1/{till}/\nuser=1\npassword=1\n")
               .arg(kNobodyPort);
}

void drainOnce(int delayMs, int messages, std::optional<double> bound)
{
    Pairs pairs;
    double grownMib = 0;
    int disorders = 0;
    int lines = 0;
    for (int pair = 0; pair < 3; ++pair) {
        LinkTill till(tickerOn(kNobodyPort));
        till.queue(messages / 2);
        EchoThread bareService(delayMs);
        const double bare = bareLines(bareService.port(), messages);
        EchoThread service(delayMs);
        const double before = rssMib();
        double most = before;
        QTimer watch;
        QObject::connect(&watch, &QTimer::timeout, &watch, [&most] { most = std::max(most, rssMib()); });
        watch.start(50);
        QElapsedTimer timer;
        timer.start();
        till.moveTo(service.port());
        till.drain();
        pairs.add(perSecond(messages, timer), bare);
        grownMib = std::max(grownMib, most - before);
        disorders += service.disorders();
        lines += service.lines();
    }
    pairs.print(delayMs == 0 ? QStringLiteral("drained") : QStringLiteral("drained/%1ms").arg(delayMs),
                QStringLiteral("messages/s"), QStringLiteral("bare client"), Goal::AtLeast, bound);
    std::printf(
        "           %d messages a run, %d arrived in three, %d out of order; memory grew by %.1f MiB\n",
        messages, lines, disorders, grownMib);
}

} // namespace

void measureLinks(const Options &options)
{
    LinkTill off({});
    LinkTill down(bothLinksOn());
    Pairs pairs;
    for (int pair = 0; pair < options.pairs; ++pair) {
        std::vector<double> withLinks;
        std::vector<double> without;
        for (int i = 0; i < kSalesOfAPair; ++i) { // in turns, so that a slow disk hits both
            without.push_back(off.sell());
            withLinks.push_back(down.sell());
        }
        pairs.add(median(withLinks), median(without));
    }
    pairs.print(QStringLiteral("links down"), QStringLiteral("us a sale"), QStringLiteral("links off"),
                Goal::AtMost, 1.1);
}

void measureDrain(const Options &)
{
    // A service that stores each line takes some milliseconds; one that only echoes shows what our own
    // commit per message costs.
    constexpr int kServiceMs = 5;
    constexpr double kNearly = 0.8;
    drainOnce(kServiceMs, kQueued, kNearly);
    drainOnce(0, kQueued, std::nullopt);
}

} // namespace kassa::bench
