// SPDX-License-Identifier: GPL-3.0-or-later
// The real program as a user starts it: headless, on a temporary data dir and a free port, with a web shop's
// own client and a second pair of eyes on its database.
#pragma once

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

namespace kassa::test {

inline constexpr int kProcessTimeoutMs = 60'000; // an ASan build on a busy machine

/// Exit code and output of a program that ran to its end.
struct Finished
{
    int exitCode = -1;
    QString out;
    QString err;
};

inline Finished runProgram(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(kProcessTimeoutMs);
    const bool isExited =
        process.state() == QProcess::NotRunning && process.exitStatus() == QProcess::NormalExit;
    return {isExited ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

class KassaProcess : public QObject
{
public:
    ~KassaProcess() override
    {
        if (m_process.state() != QProcess::NotRunning) {
            m_process.kill();
            m_process.waitForFinished(kProcessTimeoutMs);
        }
    }

    [[nodiscard]] QString dataDir() const { return m_folder.filePath(QStringLiteral("data")); }
    [[nodiscard]] QString pathOf(const QString &name) const { return QDir(dataDir()).filePath(name); }

    /// kassa.ini before the first start.
    void writeIni(const QByteArray &text) const
    {
        QDir().mkpath(dataDir());
        QFile file(pathOf(QStringLiteral("kassa.ini")));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
            qFatal("kassa.ini cannot be written");
        }
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }

    /// Environment of the next start.
    void setVariable(const QString &name, const QString &value) { m_environment.insert(name, value); }
    void unsetVariable(const QString &name) { m_environment.remove(name); }
    void setLimits(const std::function<void()> &beforeExec) { m_process.setChildProcessModifier(beforeExec); }

    /// Starts and waits for the line that names the port. False when it ended before.
    /// @param mode  further arguments
    bool start(quint16 wantedPort = 0, const QStringList &mode = {QStringLiteral("--headless")})
    {
        m_process.setProcessEnvironment(m_environment);
        m_process.start(QStringLiteral(KASSA_PROGRAM),
                        QStringList{QStringLiteral("--data-dir"), dataDir(), QStringLiteral("--port"),
                                    QString::number(wantedPort)} +
                            mode);
        QElapsedTimer timer;
        timer.start();
        while (!m_process.canReadLine() && m_process.state() != QProcess::NotRunning &&
               timer.elapsed() < kProcessTimeoutMs) {
            m_process.waitForReadyRead(100);
        }
        const QString line = QString::fromUtf8(m_process.readLine()).trimmed();
        const QString begin = QStringLiteral("kassa: listening on port ");
        m_port = line.startsWith(begin) ? line.sliced(begin.size()).toUShort() : quint16(0);
        readAccess();
        return m_port != 0;
    }

    /// Waits for the end of a process that was told to, or died. -1: it did not end, or by a signal.
    int waitForEnd()
    {
        if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(kProcessTimeoutMs)) {
            return -1;
        }
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    int stop()
    {
        m_process.terminate();
        return waitForEnd();
    }
    /// kill -9.
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(kProcessTimeoutMs);
    }
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    [[nodiscard]] QString errors() { return QString::fromUtf8(m_process.readAllStandardError()); }
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] const QString &token() const { return m_token; }
    [[nodiscard]] QUrl url(const QString &path) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(path));
    }

    std::unique_ptr<QNetworkReply> post(const QJsonObject &call, bool blocking = false)
    {
        const QJsonObject rpc{{QStringLiteral("jsonrpc"), QStringLiteral("2.0")},
                              {QStringLiteral("id"), 7},
                              {QStringLiteral("method"), QStringLiteral("call")},
                              {QStringLiteral("params"), QJsonObject{{QStringLiteral("order"), call}}}};
        QNetworkRequest request(
            url(blocking ? QStringLiteral("/external/order") : QStringLiteral("/external-nb/order")));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        return std::unique_ptr<QNetworkReply>(
            m_network.post(request, QJsonDocument(rpc).toJson(QJsonDocument::Compact)));
    }
    /// The "result" object; empty when none came.
    static QJsonObject resultOf(QNetworkReply &reply)
    {
        if (!QTest::qWaitFor([&reply] { return reply.isFinished(); }, kProcessTimeoutMs)) {
            return {};
        }
        return QJsonDocument::fromJson(reply.readAll()).object()[QStringLiteral("result")].toObject();
    }
    QJsonObject call(const QJsonObject &call, bool blocking = false)
    {
        const auto reply = post(call, blocking);
        return resultOf(*reply);
    }
    QJsonObject health()
    {
        const std::unique_ptr<QNetworkReply> reply(
            m_network.get(QNetworkRequest(url(QStringLiteral("/health")))));
        if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, kProcessTimeoutMs)) {
            return {};
        }
        return QJsonDocument::fromJson(reply->readAll()).object();
    }

    [[nodiscard]] Finished check() const
    {
        return runProgram(QStringLiteral(KASSA_PROGRAM),
                          {QStringLiteral("--check"), QStringLiteral("--data-dir"), dataDir()});
    }

    /// Rows of a query on a connection of our own, each as its columns; a failing query fails the test.
    [[nodiscard]] QList<QVariantList> rows(const QString &sql) const
    {
        QList<QVariantList> all;
        const QString name = QStringLiteral("eyes");
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            database.setDatabaseName(pathOf(QStringLiteral("kassa.db")));
            database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
            QSqlQuery query(database);
            if (!database.open()) {
                QTest::qFail(qPrintable(database.lastError().text()), __FILE__, __LINE__);
            } else if (query = QSqlQuery(database); !query.exec(sql)) {
                QTest::qFail(qPrintable(sql + QStringLiteral(": ") + query.lastError().text()), __FILE__,
                             __LINE__);
            }
            while (query.isActive() && query.next()) {
                QVariantList row;
                for (int column = 0; query.value(column).isValid(); ++column) {
                    row.append(query.value(column));
                }
                all.append(row);
            }
        }
        QSqlDatabase::removeDatabase(name);
        return all;
    }
    [[nodiscard]] qint64 number(const QString &sql) const
    {
        const QList<QVariantList> all = rows(sql);
        return all.isEmpty() || all[0].isEmpty() ? -1 : all[0][0].toLongLong();
    }

private:
    void readAccess()
    {
        QFile file(pathOf(QStringLiteral("kassa.ini")));
        if (!file.open(QIODevice::ReadOnly)) {
            return;
        }
        bool isExternal = false;
        const QList<QByteArray> lines = file.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith('[')) {
                isExternal = line == "[external]";
            } else if (isExternal && line.startsWith("token=")) {
                m_token = QString::fromUtf8(line.mid(6));
            }
        }
    }

    QTemporaryDir m_folder;
    QProcess m_process;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    QNetworkAccessManager m_network;
    quint16 m_port = 0;
    QString m_token;
};

/// ORDER CALL of one product line; `extra` is merged into it.
inline QJsonObject orderCall(const KassaProcess &kassa,
                             const QString &ref,
                             const QJsonObject &extra = {},
                             const QString &amount = QStringLiteral("6.00"))
{
    const QJsonObject line{{QStringLiteral("type"), QStringLiteral("P")},
                           {QStringLiteral("product_nr"), QStringLiteral("10101010")},
                           {QStringLiteral("product_name"), QStringLiteral("Käsekrainer mit Senf")},
                           {QStringLiteral("quantity"), 1},
                           {QStringLiteral("unit_price"), amount},
                           {QStringLiteral("tax_code"), QStringLiteral("10")}};
    QJsonObject call{{QStringLiteral("auth_token"), kassa.token()},
                     {QStringLiteral("station"), QStringLiteral("01")},
                     {QStringLiteral("create_products"), true},
                     {QStringLiteral("order"), QJsonObject{{QStringLiteral("ref"), ref},
                                                           {QStringLiteral("line_items"), QJsonArray{line}},
                                                           {QStringLiteral("amount_total"), amount}}}};
    for (auto field = extra.begin(); field != extra.end(); ++field) {
        call[field.key()] = field.value();
    }
    return call;
}

/// Paid online in full and finished without a hand.
inline QJsonObject unattended(bool hasPaper, const QString &amount = QStringLiteral("6.00"))
{
    return {{hasPaper ? QStringLiteral("autoprint") : QStringLiteral("noprint"), true},
            {QStringLiteral("autonext"), true},
            {QStringLiteral("payments"),
             QJsonArray{QJsonObject{{QStringLiteral("type"), QStringLiteral("UNBAR")},
                                    {QStringLiteral("method"), QStringLiteral("PayPal")},
                                    {QStringLiteral("amount"), amount}}}}};
}

inline int codeOf(const QJsonObject &result)
{
    return result[QStringLiteral("status_code")].toInt(-1);
}

} // namespace kassa::test
