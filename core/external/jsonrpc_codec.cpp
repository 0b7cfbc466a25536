// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonrpc_codec.h"

#include "core/base/text_clean.h"
#include "core/money/decimal_text.h"

namespace kassa::external {

namespace {

using text::Msg;

// What a message repeats of a request is cut here: messages are read by people.
constexpr qsizetype kMaxShownChars = 80;

const QByteArray kNullId = QByteArrayLiteral("null");

RpcFault rpcFault(RpcCode code, Msg msg, const QByteArray &idText, const QStringList &args = {})
{
    return RpcFault{static_cast<int>(code), text::Message{msg, args}, idText};
}

RpcFault faultOf(const JsonProblem &problem)
{
    switch (problem.fault) {
    case JsonFault::NotUtf8:
        return rpcFault(RpcCode::ParseError, Msg::RpcNotUtf8, kNullId);
    case JsonFault::NotJson:
        return rpcFault(RpcCode::ParseError, Msg::RpcNotJson, kNullId, {QString::number(problem.position)});
    case JsonFault::TooDeep:
        return rpcFault(RpcCode::ParseError, Msg::RpcTooDeep, kNullId, {QString::number(kMaxJsonDepth)});
    case JsonFault::NumberTooLarge:
        return rpcFault(RpcCode::ParseError, Msg::RpcNumberTooLarge, kNullId);
    case JsonFault::TooManyValues:
        return rpcFault(RpcCode::InvalidRequest, Msg::RpcTooManyValues, kNullId,
                        {QString::number(kMaxJsonValues)});
    case JsonFault::RepeatedKey:
        break;
    }
    return rpcFault(RpcCode::InvalidRequest, Msg::RpcRepeatedKey, kNullId,
                    {base::cleanLine(problem.key.left(kMaxShownChars))});
}

// The id as it goes back, or nothing when it is none.
std::optional<QByteArray> idOf(const JsonValue &envelope)
{
    const JsonValue *id = envelope.find("id");
    if (id == nullptr || id->isNull())
        return kNullId;
    if (!id->isString() && !id->isInteger())
        return std::nullopt;
    QByteArray idText = toJson(*id);
    if (idText.size() > kMaxIdBytes)
        return std::nullopt;
    return idText;
}

void appendAmount(QByteArray &out, money::Money amount)
{
    out += money::toFixedText(amount);
}

void appendPayment(QByteArray &out, const order::Payment &payment)
{
    const bool isCash = payment.kind == order::TenderKind::Cash;
    out += isCash ? R"({"type":"BAR","method":)" : R"({"type":"UNBAR","method":)";
    if (!payment.method.isEmpty())
        appendJsonString(out, payment.method);
    else if (payment.kind == order::TenderKind::OnDelivery)
        appendJsonString(out, text::toText({Msg::TenderOnDelivery, {}}));
    else
        out += "null";
    out += R"(,"amount":)";
    appendAmount(out, isCash ? payment.given : payment.amount);
    out += '}';
}

// A zone's own id is not ISO 8601; the offset is.
QString toIsoText(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate);
}

QString nullWhenEmpty(const QString &text)
{
    return text.isEmpty() ? QString() : text;
}

} // namespace

Outcome<RpcRequest, RpcFault> decodeRpc(QByteArrayView body)
{
    Outcome<JsonValue, JsonProblem> parsed = parseJson(body);
    if (!parsed)
        return faultOf(parsed.fault());
    JsonValue &envelope = parsed.value();
    if (envelope.isArray())
        return rpcFault(RpcCode::InvalidRequest, Msg::RpcBatch, kNullId);
    if (!envelope.isObject())
        return rpcFault(RpcCode::InvalidRequest, Msg::RpcNotAnObject, kNullId);
    const std::optional<QByteArray> idText = idOf(envelope);
    if (!idText)
        return rpcFault(RpcCode::InvalidRequest, Msg::RpcBadId, kNullId);
    const JsonValue *version = envelope.find("jsonrpc");
    if (version == nullptr || !version->isString() || version->utf8() != "2.0")
        return rpcFault(RpcCode::InvalidRequest, Msg::RpcBadVersion, *idText);
    const JsonValue *method = envelope.find("method");
    if (method == nullptr || !method->isString())
        return rpcFault(RpcCode::InvalidRequest, Msg::RpcMethodMissing, *idText);
    if (method->utf8() != "call")
        return rpcFault(RpcCode::MethodNotFound, Msg::RpcUnknownMethod, *idText,
                        {base::cleanLine(method->toString().left(kMaxShownChars))});
    JsonValue params = envelope.take("params");
    if (!params.isObject())
        return rpcFault(RpcCode::InvalidParams, Msg::RpcParamsMissing, *idText);
    JsonValue order = params.take("order");
    if (!order.isObject())
        return rpcFault(RpcCode::InvalidParams, Msg::RpcOrderMissing, *idText);
    return RpcRequest{*idText, std::move(order)};
}

QByteArray encodeResult(const QByteArray &idText, const CallResult &result)
{
    QByteArray out;
    out.reserve(256 + result.message.size() + result.signature.size());
    out += R"({"jsonrpc":"2.0","id":)";
    out += idText;
    out += R"(,"result":{"status_code":)";
    out += QByteArray::number(result.statusCode);
    out += R"(,"message":)";
    appendJsonString(out, result.message);
    out += R"(,"order_nr":)";
    appendJsonString(out, nullWhenEmpty(result.orderNr));
    out += R"(,"order_date":)";
    appendJsonString(out, toIsoText(result.orderDate));
    out += R"(,"payments":[)";
    for (qsizetype i = 0; i < result.payments.size(); ++i) {
        if (i > 0)
            out += ',';
        appendPayment(out, result.payments.at(i));
    }
    out += R"(],"change":)";
    if (result.change)
        appendAmount(out, *result.change);
    else
        out += "null";
    out += R"(,"signature":)";
    appendJsonString(out, nullWhenEmpty(result.signature));
    out += "}}";
    return out;
}

QByteArray encodeRpcError(const RpcFault &fault)
{
    QByteArray out;
    out += R"({"jsonrpc":"2.0","id":)";
    out += fault.idText;
    out += R"(,"error":{"code":)";
    out += QByteArray::number(fault.code);
    out += R"(,"message":)";
    appendJsonString(out, text::toText(fault.message));
    out += "}}";
    return out;
}

} // namespace kassa::external
