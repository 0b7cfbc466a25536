// SPDX-License-Identifier: GPL-3.0-or-later
#include "bare_server.h"

#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QSqlError>
#include <QTcpServer>

#include <nlohmann/json.hpp>

#include <utility>

namespace kassa::bench {

namespace {

constexpr std::size_t kMaxGroup = 256; // as the till
constexpr char kConnection[] = "bare";

// As long as the till's own answer to a stored order.
QByteArray storedAnswer()
{
    return QByteArrayLiteral(
        "{\"jsonrpc\":\"2.0\",\"id\":null,\"result\":{\"status_code\":0,\"message\":null,\"order_nr\":"
        "null,\"order_date\":null,\"payments\":[],\"change\":null,\"signature\":null}}");
}

} // namespace

bool BareHello::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    makeResponder(request, socket).write(QByteArrayLiteral("hello"), QByteArrayLiteral("text/plain"));
    return true;
}

void BareHello::missingHandler(const QHttpServerRequest &, QTcpSocket *socket)
{
    socket->abort();
}

BareIntake::BareIntake(const QString &databaseFile)
{
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QString::fromLatin1(kConnection));
    m_database.setDatabaseName(databaseFile);
    if (!m_database.open()) {
        qFatal("the bare database does not open");
    }
    for (const char *sql :
         {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL",
          "CREATE TABLE orders (id INTEGER PRIMARY KEY, ref TEXT NOT NULL, body TEXT NOT NULL)"}) {
        QSqlQuery query(m_database);
        if (!query.exec(QString::fromLatin1(sql))) {
            qFatal("bare database: %s", qPrintable(query.lastError().text()));
        }
    }
    m_insert.emplace(m_database);
    m_insert->prepare(QStringLiteral("INSERT INTO orders (ref, body) VALUES (?, ?)"));
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &BareIntake::commit);
}

BareIntake::~BareIntake()
{
    m_insert.reset();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(QString::fromLatin1(kConnection));
}

bool BareIntake::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    m_waiting.push_back({&request, socket, request.body()});
    if (m_waiting.size() >= kMaxGroup) {
        commit();
    } else if (!m_timer.isActive()) {
        m_timer.start();
    }
    return true;
}

void BareIntake::missingHandler(const QHttpServerRequest &, QTcpSocket *socket)
{
    socket->abort();
}

void BareIntake::commit()
{
    m_timer.stop();
    const std::vector<Waiting> group = std::exchange(m_waiting, {});
    m_database.transaction();
    for (const Waiting &waiting : group) {
        const nlohmann::json call =
            nlohmann::json::parse(waiting.body.constData(), waiting.body.constData() + waiting.body.size());
        const std::string &ref = call["params"]["order"]["order"]["ref"].get_ref<const std::string &>();
        m_insert->bindValue(0, QString::fromStdString(ref));
        m_insert->bindValue(1, QString::fromUtf8(waiting.body));
        if (!m_insert->exec()) {
            qFatal("bare insert: %s", qPrintable(m_insert->lastError().text()));
        }
    }
    if (!m_database.commit()) {
        qFatal("bare commit: %s", qPrintable(m_database.lastError().text()));
    }
    for (const Waiting &waiting : group) {
        if (waiting.socket) {
            makeResponder(*waiting.request, waiting.socket)
                .write(storedAnswer(), QByteArrayLiteral("application/json"));
        }
    }
}

ServerThread::ServerThread(std::function<std::unique_ptr<QAbstractHttpServer>()> make)
{
    m_thread.start();
    m_home.moveToThread(&m_thread);
    QMetaObject::invokeMethod(
        &m_home,
        [this, &make] {
            m_server = make();
            auto *listener = new QTcpServer(m_server.get());
            if (!listener->listen(QHostAddress::LocalHost)) {
                qFatal("the bare server does not listen");
            }
            m_server->bind(listener);
            m_port = listener->serverPort();
        },
        Qt::BlockingQueuedConnection);
}

ServerThread::~ServerThread()
{
    QMetaObject::invokeMethod(
        &m_home,
        [this] {
            m_server.reset();
            m_home.moveToThread(nullptr);
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

} // namespace kassa::bench
