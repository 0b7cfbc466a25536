// SPDX-License-Identifier: GPL-3.0-or-later
// A whole engine on the test's own thread: real database file, real socket, a printer that the test commands.
#pragma once

#include "core/base/clock.h"
#include "core/till/engine.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace kassa::test {

inline constexpr char kToken[] = "0123456789abcdefghijABCDEFGHIJ0123456789";

/// A call as web shops send it; `extra` is merged into ORDER CALL.
inline QByteArray
callBody(const QString &ref, const QJsonObject &extra = {}, const QString &amount = QStringLiteral("6.00"))
{
    const QJsonObject line{{QStringLiteral("type"), QStringLiteral("P")},
                           {QStringLiteral("product_nr"), QStringLiteral("10101010")},
                           {QStringLiteral("product_name"), QStringLiteral("Coca Cola")},
                           {QStringLiteral("quantity"), 1},
                           {QStringLiteral("unit_price"), amount},
                           {QStringLiteral("tax_code"), QStringLiteral("10")}};
    QJsonObject call{{QStringLiteral("auth_token"), QString::fromLatin1(kToken)},
                     {QStringLiteral("station"), QStringLiteral("01")},
                     {QStringLiteral("create_products"), true},
                     {QStringLiteral("order"), QJsonObject{{QStringLiteral("ref"), ref},
                                                           {QStringLiteral("line_items"), QJsonArray{line}},
                                                           {QStringLiteral("amount_total"), amount}}}};
    for (auto field = extra.begin(); field != extra.end(); ++field) {
        call[field.key()] = field.value();
    }
    const QJsonObject rpc{{QStringLiteral("jsonrpc"), QStringLiteral("2.0")},
                          {QStringLiteral("id"), 7},
                          {QStringLiteral("method"), QStringLiteral("call")},
                          {QStringLiteral("params"), QJsonObject{{QStringLiteral("order"), call}}}};
    return QJsonDocument(rpc).toJson(QJsonDocument::Compact);
}

inline QJsonArray cash(const QString &amount)
{
    return QJsonArray{
        QJsonObject{{QStringLiteral("type"), QStringLiteral("BAR")}, {QStringLiteral("amount"), amount}}};
}

class TillFixture : public QObject
{
public:
    /// @param otherClock  instead of the machine's; outlives the fixture
    explicit TillFixture(const QString &iniExtra = QString(), const base::Clock *otherClock = nullptr)
        : clockInUse(otherClock)
    {
        const QString ini =
            QStringLiteral("[till]\nstation=01\nuser=anna\n[server]\n[external]\ntoken=%1\n%2")
                .arg(QString::fromLatin1(kToken), iniExtra);
        auto parsed = settings::decode(ini.toUtf8());
        if (!parsed) {
            qFatal("fixture ini: %s", qPrintable(parsed.error().detail));
        }
        till::EngineSetup setup;
        setup.databaseFile = folder.filePath(QStringLiteral("kassa.db"));
        setup.receiptsFolder = folder.filePath(QStringLiteral("receipts"));
        setup.config = parsed->config;
        setup.document = parsed->document;
        setup.port = quint16(0);
        setup.saveDocument = [](const settings::Document &) {
            return QString();
        };
        m_setup = setup;
    }

    /// Changed values of kassa.ini, before the next start.
    void setValues(const QList<settings::Entry> &values)
    {
        const auto parsed = settings::withValues(m_setup.document, values);
        if (!parsed) {
            qFatal("fixture ini: %s", qPrintable(parsed.error().detail));
        }
        m_setup.config = parsed->config;
        m_setup.document = parsed->document;
    }

    /// Starts (again) on the same data; false when it did not come up.
    bool start()
    {
        engine = std::make_unique<till::Engine>(m_setup, clockInUse ? *clockInUse : clock);
        connect(engine.get(), &till::Engine::stateChanged, this,
                [this](const till::TillState &changed) { state = changed; });
        connect(engine.get(), &till::Engine::printRequested, this, [this](const print::PrintTask &task) {
            if (task.kind != print::TaskKind::Receipt) {
                return;
            }
            ++papers;
            if (isPrinterWorking) {
                engine->paperDone(print::PrintOutcome{
                    task.jobId, print::PrintFault::None, task.receipt.number + QStringLiteral(".pdf"), {}});
            } else {
                engine->paperDone(print::PrintOutcome{task.jobId, print::PrintFault::CannotWrite,
                                                      QStringLiteral("receipts"), QStringLiteral("no room")});
            }
        });
        if (beforeStart) {
            beforeStart();
        }
        engine->start();
        return state.server.listening;
    }

    void stop()
    {
        engine->stop();
        engine.reset();
    }

    /// Session open and extern mode on.
    bool openTill()
    {
        engine->openSession(money::Money::fromMinor(10'000));
        if (!QTest::qWaitFor([this] { return state.session.has_value(); })) {
            return false;
        }
        engine->setExternMode(true);
        return QTest::qWaitFor([this] { return state.externMode; });
    }

    std::unique_ptr<QNetworkReply> post(const QByteArray &body, bool blocking = false)
    {
        QNetworkRequest request(QUrl(
            QStringLiteral("http://127.0.0.1:%1%2")
                .arg(state.server.port)
                .arg(blocking ? QStringLiteral("/external/order") : QStringLiteral("/external-nb/order"))));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        return std::unique_ptr<QNetworkReply>(network.post(request, body));
    }

    /// Waits for the answer and returns its "result" object (empty: none came).
    static QJsonObject resultOf(QNetworkReply &reply)
    {
        if (!QTest::qWaitFor([&reply] { return reply.isFinished(); }, 10'000)) {
            return {};
        }
        return QJsonDocument::fromJson(reply.readAll()).object()[QStringLiteral("result")].toObject();
    }

    QJsonObject call(const QByteArray &body, bool blocking = false)
    {
        const auto reply = post(body, blocking);
        return resultOf(*reply);
    }

    QTemporaryDir folder;
    base::SystemClock clock;
    const base::Clock *clockInUse = nullptr; ///< another one, before start()
    till::TillState state;
    std::unique_ptr<till::Engine> engine;
    QNetworkAccessManager network;
    std::function<void()> beforeStart; ///< the engine is there, not yet started
    bool isPrinterWorking = true;
    int papers = 0;

private:
    till::EngineSetup m_setup;
};

} // namespace kassa::test
