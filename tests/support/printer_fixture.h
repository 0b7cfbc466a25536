// SPDX-License-Identifier: GPL-3.0-or-later
// An order printer by hand: polls and answers over the real socket of a till fixture.
#pragma once

#include "tests/support/fake_clock.h"
#include "tests/support/till_fixture.h"

#include <QMap>

namespace kassa::test {

inline constexpr char kOrderToken[] = "order-token-order-token-order-token-order-1";
inline constexpr char kCallbackToken[] = "callback-token-callback-token-callback-tok1";

struct HttpReply
{
    int status = 0; ///< 0: none came
    QByteArray body;
    QByteArray type;
    QByteArray contentRange;
    QByteArray contentLength;
};

/// A till with order printers switched on, and what it told.
struct PrinterTill : TillFixture
{
    explicit PrinterTill(const QString &ini = {}, const base::Clock *otherClock = nullptr)
        : TillFixture(QStringLiteral("[goodcom]\nenabled=true\norder_token=%1\ncallback_token=%2\n")
                              .arg(QString::fromLatin1(kOrderToken), QString::fromLatin1(kCallbackToken)) +
                          ini,
                      otherClock)
    {
        beforeStart = [this] {
            connect(engine.get(), &till::Engine::ordersChanged, this,
                    [this](const QList<order::Order> &changed) {
                        for (const order::Order &order : changed) {
                            orders.insert(order.id, order);
                        }
                    });
            connect(engine.get(), &till::Engine::receiptBooked, this,
                    [this](const till::BookedReceipt &booked) { receipts.append(booked); });
            connect(engine.get(), &till::Engine::refused, this,
                    [this](const till::Refused &refused) { refusals.append(refused); });
        };
    }

    /// Posts an order that waits for a printer; its id, 0 when it was not stored.
    /// @param noteCharacters  length of its note, so that it does not fit into one part
    order::OrderId post1(const QString &ref, const QJsonObject &extra = {}, int noteCharacters = 0)
    {
        const order::OrderId before = orders.isEmpty() ? 0 : orders.lastKey();
        QJsonObject more = extra;
        if (noteCharacters > 0) {
            const QJsonObject rpc = QJsonDocument::fromJson(callBody(ref)).object();
            const QJsonObject params = rpc[QStringLiteral("params")].toObject();
            QJsonObject order =
                params[QStringLiteral("order")].toObject()[QStringLiteral("order")].toObject();
            order[QStringLiteral("fulfilment")] =
                QJsonObject{{QStringLiteral("type"), QStringLiteral("pickup")},
                            {QStringLiteral("note"), QString(noteCharacters, u'n')}};
            more[QStringLiteral("order")] = order;
        }
        if (call(callBody(ref, more))[QStringLiteral("status_code")].toInt(-1) != 0) {
            return 0;
        }
        const auto isThere = [this, before] {
            return !orders.isEmpty() && orders.lastKey() > before;
        };
        return QTest::qWaitFor(isThere) ? orders.lastKey() : 0;
    }

    std::unique_ptr<QNetworkReply> ask(const QByteArray &target, const QByteArray &range = {})
    {
        QNetworkRequest request(
            QUrl::fromEncoded("http://127.0.0.1:" + QByteArray::number(state.server.port) + target));
        if (!range.isEmpty()) {
            request.setRawHeader("Range", range);
        }
        return std::unique_ptr<QNetworkReply>(network.get(request));
    }
    static HttpReply answerOf(QNetworkReply &reply)
    {
        if (!QTest::qWaitFor([&reply] { return reply.isFinished(); }, 10'000)) {
            return {};
        }
        return {reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply.readAll(),
                reply.rawHeader("Content-Type"), reply.rawHeader("Content-Range"),
                reply.rawHeader("Content-Length")};
    }
    HttpReply get(const QByteArray &target, const QByteArray &range = {})
    {
        const auto reply = ask(target, range);
        return answerOf(*reply);
    }
    HttpReply poll(const QByteArray &range = {},
                   const QByteArray &query = "?a=R07",
                   const QByteArray &token = kOrderToken)
    {
        return get("/goodcom/" + token + "/order" + query, range);
    }
    HttpReply callback(const QByteArray &query, const QByteArray &token = kCallbackToken)
    {
        return get("/goodcom/" + token + "/callback" + query);
    }
    HttpReply answer(order::OrderId id, const QByteArray &rest)
    {
        return callback("?a=R07&o=" + QByteArray::number(id) + rest);
    }

    /// The timeline, read from the file.
    [[nodiscard]] QList<order::Event> events(order::OrderId id) const
    {
        const auto database =
            store::Database::open(folder.filePath(QStringLiteral("kassa.db")), store::Database::Mode::Reader);
        return database ? *store::OrderTable(**database).events(id) : QList<order::Event>();
    }
    [[nodiscard]] int countOf(order::OrderId id, order::EventKind kind) const
    {
        int count = 0;
        for (const order::Event &event : events(id)) {
            count += event.kind == kind ? 1 : 0;
        }
        return count;
    }

    QMap<order::OrderId, order::Order> orders;
    QList<till::BookedReceipt> receipts;
    QList<till::Refused> refusals;
};

} // namespace kassa::test
