// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/server_url.h"

#include <QHostAddress>
#include <QNetworkInterface>

#include <algorithm>

namespace kassa::models {

namespace {

constexpr int kShownTail = 4; // tells two tokens apart and gives nothing away
constexpr int kMaskDots = 12;

bool isEvery(const QHostAddress &address)
{
    return address == QHostAddress(QHostAddress::AnyIPv4) || address == QHostAddress(QHostAddress::AnyIPv6) ||
           address == QHostAddress(QHostAddress::Any);
}

} // namespace

QString serverUrl(const till::ServerState &server)
{
    QHostAddress address(server.address);
    if (isEvery(address)) {
        address = QHostAddress(ownAddresses().constLast().ip);
    }
    const QString host = address.protocol() == QAbstractSocket::IPv6Protocol
                             ? QLatin1Char('[') + address.toString() + QLatin1Char(']')
                             : address.toString();
    return QStringLiteral("%1://%2:%3")
        .arg(server.tls ? QStringLiteral("https") : QStringLiteral("http"), host,
             QString::number(server.port));
}

QList<OwnAddress> ownAddresses()
{
    QList<OwnAddress> own{{QStringLiteral("127.0.0.1"), {}}};
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &interface : interfaces) {
        if (!interface.flags().testFlag(QNetworkInterface::IsUp)) {
            continue;
        }
        const QList<QNetworkAddressEntry> entries = interface.addressEntries();
        for (const QNetworkAddressEntry &entry : entries) {
            if (entry.ip().protocol() == QAbstractSocket::IPv4Protocol && !entry.ip().isLoopback()) {
                own.append({entry.ip().toString(), interface.humanReadableName()});
            }
        }
    }
    return own;
}

QString masked(const QString &secret)
{
    const QString tail = secret.size() > 2 * kShownTail ? secret.right(kShownTail) : QString();
    return secret.isEmpty() ? QString() : QString(kMaskDots, QChar(0x2022)) + tail;
}

} // namespace kassa::models
