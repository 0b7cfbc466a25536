// SPDX-License-Identifier: GPL-3.0-or-later
// The callers, in a process of their own so that they cost the measured one nothing: keep-alive connections
// over plain sockets, one request in flight on each. The same for Kassa and for what it is compared with.
#pragma once

#include <QByteArray>
#include <QStringList>

namespace kassa::bench {

/// What the callers ask for.
enum class LoadKind {
    Health,     ///< GET /health
    Waiting,    ///< POST /external-nb/order that waits for a cashier
    Booked,     ///< POST /external-nb/order with payments, noprint and autonext
    ForPrinter, ///< POST /external-nb/order that waits for an order printer
    EmptyPoll,  ///< GET of an order printer that must get nothing
    OrderPoll,  ///< GET of an order printer that must get an order
};

struct Load
{
    quint16 port = 0;
    int connections = 16;
    int count = 0;
    int perSecond = 0; ///< 0: as fast as answers come
    LoadKind kind = LoadKind::Health;
    QByteArray refPrefix;
};

struct LoadResult
{
    double seconds = 0;
    int answered = 0;
    int bad = 0; ///< refused, broken or never answered
    [[nodiscard]] double rate() const { return seconds > 0 ? answered / seconds : 0; }
};

/// First argument of the program when it runs as the callers.
inline constexpr char kLoadArgument[] = "--load";
/// The token that the measured till is set up with.
inline constexpr char kToken[] = "0123456789abcdefghijABCDEFGHIJ0123456789";

/// The secret in the address that the order printers poll.
inline constexpr char kOrderToken[] = "order-token-order-token-order-token-order-1";

/// Body of one order as a shop sends it: three lines, a customer, a fulfilment; 24.98 in all.
[[nodiscard]] QByteArray orderBody(LoadKind kind, const QByteArray &ref);

[[nodiscard]] QStringList toArguments(const Load &load);
/// Entry of the child process: `arguments` as of toArguments. Prints the result for readResult. Returns the
/// exit code.
int runLoadChild(const QStringList &arguments);
[[nodiscard]] LoadResult readResult(const QByteArray &output);

} // namespace kassa::bench
