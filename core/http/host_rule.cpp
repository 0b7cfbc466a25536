// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/host_rule.h"

#include <QNetworkInterface>

namespace kassa::http {

namespace {

/// As it stands in a Host header: IPv6 in brackets, no scope.
QByteArray hostForm(QHostAddress address)
{
    address.setScopeId(QString());
    const QByteArray text = address.toString().toLatin1().toLower();
    return address.protocol() == QAbstractSocket::IPv6Protocol ? '[' + text + ']' : text;
}

/// The name without its port; empty when the text is no host at all.
QByteArrayView withoutPort(QByteArrayView host)
{
    const qsizetype nameEnd = host.startsWith('[') ? host.indexOf(']') + 1 : host.indexOf(':');
    const qsizetype size = nameEnd < 0 ? host.size() : nameEnd;
    const QByteArrayView rest = host.sliced(size);
    if (rest.isEmpty())
        return host;
    if (rest.front() != ':')
        return {};
    for (const char c : rest.sliced(1)) {
        if (c < '0' || c > '9')
            return {};
    }
    return host.first(size);
}

} // namespace

QHostAddress withoutV4Mapping(const QHostAddress &address)
{
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4);
    return isV4 ? QHostAddress(v4) : address;
}

HostRule::HostRule(const QHostAddress &listenAddress, const QStringList &hosts)
    : m_names({QByteArrayLiteral("localhost"), QByteArrayLiteral("127.0.0.1"), QByteArrayLiteral("[::1]")})
{
    m_names.insert(hostForm(withoutV4Mapping(listenAddress)));
    for (const QString &host : hosts) {
        const QByteArray name = host.trimmed().toUtf8().toLower();
        if (!name.isEmpty())
            m_names.insert(name);
    }
    if (listenAddress.isLoopback())
        return;
    const QList<QHostAddress> addresses = QNetworkInterface::allAddresses();
    for (const QHostAddress &address : addresses)
        m_names.insert(hostForm(address));
}

bool HostRule::allows(QByteArrayView host, const QHostAddress &localAddress) const
{
    const QByteArray name = withoutPort(host).toByteArray().toLower();
    return !name.isEmpty() && (m_names.contains(name) || name == hostForm(withoutV4Mapping(localAddress)));
}

} // namespace kassa::http
