// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing.h"

#include "core/fiscal/crypto_form.h"
#include "core/fiscal/turnover_counter.h"

namespace kassa::fiscal {

namespace {

Result<QByteArray> counterField(const ChainKey &key, const Draft &draft)
{
    switch (draft.kind) {
    case order::ReceiptKind::Training:
        return trainingMark();
    case order::ReceiptKind::Cancellation:
        return cancellationMark();
    default:
        break;
    }
    const Result<QByteArray> cipher =
        encryptCounter(key.turnoverKey, key.cashboxId, draft.number, draft.counterCents, key.counterBytes);
    if (!cipher) {
        return cipher.error();
    }
    return toBase64(*cipher);
}

} // namespace

qint64 counterAfter(qint64 beforeCents, order::ReceiptKind kind, const Buckets &sums)
{
    return kind == order::ReceiptKind::Training ? beforeCents : beforeCents + sums.sum().minor();
}

Result<QByteArray>
signingInputOf(const ChainKey &key, const Identity &identity, const Draft &draft, QByteArrayView previous)
{
    const Result<QByteArray> counter = counterField(key, draft);
    if (!counter) {
        return counter.error();
    }
    ReceiptData data;
    data.provider = identity.provider;
    data.cashboxId = key.cashboxId;
    data.number = draft.number;
    data.localTime = draft.localTime;
    data.sums = draft.sums;
    data.counter = *counter;
    data.certificate = identity.certificate;
    data.previous = previous.isEmpty() ? chainValue(key.cashboxId.toUtf8()) : chainValue(previous);
    const Result<QByteArray> payload = payloadOf(data);
    if (!payload) {
        return payload.error();
    }
    return signingInputOf(*payload);
}

Result<Sealed> sealedOf(QByteArrayView signingInput, QByteArrayView signature, const Identity &identity)
{
    const QByteArray compact = compactOf(signingInput, signature);
    const Result<QByteArray> code = machineCodeOf(compact);
    if (!code) {
        return code.error();
    }
    return Sealed{compact, identity, !signature.isEmpty(), *code};
}

Result<Sealed>
sealUnsigned(const ChainKey &key, const Identity &identity, const Draft &draft, QByteArrayView previous)
{
    const Result<QByteArray> input = signingInputOf(key, identity, draft, previous);
    if (!input) {
        return input.error();
    }
    return sealedOf(*input, {}, identity);
}

} // namespace kassa::fiscal
