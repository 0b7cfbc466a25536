// SPDX-License-Identifier: GPL-3.0-or-later
// Which Host names this till answers to: against DNS rebinding from a browser on the same machine or LAN
// (STYLE 3.2).
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QSet>
#include <QStringList>

namespace kassa::http {

class HostRule
{
public:
    HostRule() = default;
    /// listenAddress: with loopback only the loopback names are own, else every interface address is too.
    /// hosts: further names without port, any case.
    HostRule(const QHostAddress &listenAddress, const QStringList &hosts);

    /// Whether a Host value ("name", "name:port", "[::1]:port") is known. The port does not matter.
    /// localAddress is where this connection arrived: always own, so that a new DHCP lease needs no restart.
    [[nodiscard]] bool allows(QByteArrayView host, const QHostAddress &localAddress) const;

private:
    QSet<QByteArray> m_names;
};

/// The address with an IPv4 address mapped to IPv6 given as IPv4.
[[nodiscard]] QHostAddress withoutV4Mapping(const QHostAddress &address);

} // namespace kassa::http
