// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON-RPC 2.0 envelope of the order interface: bytes to request, result and error to bytes. What stands
// inside params.order is cart_codec's affair. Follows CONTRACT "Order interface" and the reference
// "Rückgabewert".
#pragma once

#include "core/external/json_document.h"
#include "core/order/order.h"
#include "core/text/messages.h"

#include <QDateTime>

#include <optional>

namespace kassa::external {

enum class RpcCode {
    ParseError = -32700,
    InvalidRequest = -32600,
    MethodNotFound = -32601,
    InvalidParams = -32602
};

/// Longest id (JSON text, bytes) that is echoed; a longer one is an InvalidRequest.
inline constexpr qsizetype kMaxIdBytes = 1024;

struct RpcRequest
{
    QByteArray idText; ///< JSON text of id, "null" when it was absent
    JsonValue order;   ///< params.order, an object
};

struct RpcFault
{
    int code = 0; ///< RpcCode
    text::Message message;
    QByteArray idText; ///< JSON text, "null" when the id could not be told
};

/// Reads the envelope. Checks in this order: bytes and JSON (-32700), repeated keys anywhere, shape, id,
/// version, method (-32600, -32601), params (-32602). Unknown members of the envelope are ignored. Pure, any
/// thread.
[[nodiscard]] Outcome<RpcRequest, RpcFault> decodeRpc(QByteArrayView body);

/// What a call is answered with; every key is always sent.
struct CallResult
{
    int statusCode = 0;
    QString message;                ///< null QString: null
    QString orderNr;                ///< null QString: null
    QDateTime orderDate;            ///< sent in its own offset; invalid: null
    QList<order::Payment> payments; ///< as booked; empty: []
    std::optional<money::Money> change;
    QString signature; ///< null or empty: null
};

/// The whole answer body. BAR payments carry what was given, so that payments minus change is the total. Pure
/// except for the language of the tender "on delivery". @param idText  from RpcRequest
[[nodiscard]] QByteArray encodeResult(const QByteArray &idText, const CallResult &result);

/// The JSON-RPC error body, message in the till's language.
[[nodiscard]] QByteArray encodeRpcError(const RpcFault &fault);

} // namespace kassa::external
