// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_order.h"

#include "core/order/names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslConfiguration>
#include <QUrl>

namespace kassa::till {

namespace {

QUrl ownAddress(const ServerState &server)
{
    QHostAddress address(server.address);
    // Bound to every address: the loopback one is always among them.
    const auto isAny = [&address](QHostAddress::SpecialAddress any) {
        return address == any;
    };
    if (isAny(QHostAddress::Any) || isAny(QHostAddress::AnyIPv4)) {
        address = QHostAddress::LocalHost;
    } else if (isAny(QHostAddress::AnyIPv6)) {
        address = QHostAddress::LocalHostIPv6;
    }
    QUrl url;
    url.setScheme(server.tls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(address.toString());
    url.setPort(server.port);
    url.setPath(QStringLiteral("/external-nb/order"));
    return url;
}

} // namespace

TestOrder makeTestOrder(const settings::Config &config,
                        const ServerState &server,
                        order::ConfirmWish confirm,
                        const QDateTime &nowUtc)
{
    TestOrder test;
    test.ref = QStringLiteral("TEST-") + nowUtc.toString(QStringLiteral("yyyyMMdd-HHmmsszzz"));
    const QJsonObject line{{QStringLiteral("type"), QStringLiteral("K")},
                           {QStringLiteral("ext_ref"), test.ref},
                           {QStringLiteral("amount"), QStringLiteral("1.00")}};
    const QJsonObject order{{QStringLiteral("ref"), test.ref},
                            {QStringLiteral("line_items"), QJsonArray{line}},
                            {QStringLiteral("amount_total"), QStringLiteral("1.00")}};
    const QJsonObject call{{QStringLiteral("auth_token"), config.external.token},
                           {QStringLiteral("station"), config.till.station},
                           {QStringLiteral("confirm"), QString(order::toName(confirm))},
                           {QStringLiteral("order"), order}};
    const QJsonObject rpc{{QStringLiteral("jsonrpc"), QStringLiteral("2.0")},
                          {QStringLiteral("id"), QJsonValue::Null},
                          {QStringLiteral("method"), QStringLiteral("call")},
                          {QStringLiteral("params"), QJsonObject{{QStringLiteral("order"), call}}}};
    test.body = QJsonDocument(rpc).toJson(QJsonDocument::Compact);
    test.request = QNetworkRequest(ownAddress(server));
    test.request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    if (server.tls) {
        // The till speaks to itself: its certificate names the shop's host, not this address.
        QSslConfiguration tls = test.request.sslConfiguration();
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        test.request.setSslConfiguration(tls);
    }
    return test;
}

} // namespace kassa::till
