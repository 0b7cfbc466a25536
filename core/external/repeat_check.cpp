// SPDX-License-Identifier: GPL-3.0-or-later
#include "repeat_check.h"

#include "core/external/jsonrpc_codec.h"
#include "core/store/request_table.h"

namespace kassa::external {

namespace {

// What an earlier request asked for. Nothing when it cannot be read any more.
std::optional<Cart> cartOf(const QByteArray &raw)
{
    const auto rpc = decodeRpc(raw);
    if (!rpc) {
        return std::nullopt;
    }
    auto cart = decodeCart(rpc->order);
    return cart ? std::optional<Cart>(std::move(cart).value()) : std::nullopt;
}

} // namespace

store::Result<QStringList> differencesOfRepeat(store::Database &database,
                                               const order::Order &live,
                                               const Cart &cart,
                                               const order::Content &checked)
{
    if (live.content == checked) {
        return QStringList();
    }
    const auto raw = store::RequestTable(database).lastAccepted(live.id);
    if (!raw) {
        return raw.error();
    }
    const std::optional<Cart> before = *raw ? cartOf(**raw) : std::nullopt;
    if (!before) {
        return order::differingFields(live.content, checked);
    }
    QStringList fields = order::differingFields(before->content, cart.content);
    const bool isOtherTime = before->requestedFor != cart.requestedFor &&
                             live.content.fulfilment.requestedForUtc != checked.fulfilment.requestedForUtc;
    if (isOtherTime) {
        fields.append(QStringLiteral("order.fulfilment.requested_for"));
    }
    return fields;
}

} // namespace kassa::external
