// SPDX-License-Identifier: GPL-3.0-or-later
// From a receipt about to be booked to the bytes that the signature unit signs. The one place that decides
// what the counter field of a kind holds. Pure.
#pragma once

#include "core/fiscal/receipt_code.h"
#include "core/order/receipt_kind.h"

namespace kassa::fiscal {

/// What stays the same for all receipts of a register.
struct ChainKey
{
    QString cashboxId;
    QByteArray turnoverKey; ///< 32 bytes, secret
    int counterBytes = 8;   ///< kMinCounterBytes..kMaxCounterBytes

    bool operator==(const ChainKey &) const = default;
};

/// Who signs: fields 1 and 11.
struct Identity
{
    QString provider;    ///< without "R1-"
    QString certificate; ///< serial number in hex, or key id of a closed system

    bool operator==(const Identity &) const = default;
};

/// A receipt without its chain value and signature.
struct Draft
{
    order::ReceiptKind kind = order::ReceiptKind::Normal;
    QString number;
    QString localTime; ///< "2026-07-01T10:00:00"
    Buckets sums;
    qint64 counterCents = 0;   ///< turnover counter after this receipt
    bool mustBeSigned = false; ///< not to be made at all while the signature unit is out of order

    bool operator==(const Draft &) const = default;
};

/// A receipt in its compact form.
struct Sealed
{
    QByteArray compact;
    Identity identity;
    bool isSigned = false;
    QByteArray machineCode; ///< as the paper shows it

    bool operator==(const Sealed &) const = default;
};

/// The counter after a receipt: training is no turnover, everything else counts. Pure.
[[nodiscard]] qint64 counterAfter(qint64 beforeCents, order::ReceiptKind kind, const Buckets &sums);

/// "header.payload" of `draft`, chained to `previous` (compact form of the receipt before; empty: none, the
/// cashbox id begins the chain). Errors: BadForm, BadKey, Crypto. Pure.
[[nodiscard]] Result<QByteArray>
signingInputOf(const ChainKey &key, const Identity &identity, const Draft &draft, QByteArrayView previous);

/// The receipt of a signing input and its signature (64 bytes; empty: the failure text). Errors: BadForm.
/// Pure.
[[nodiscard]] Result<Sealed>
sealedOf(QByteArrayView signingInput, QByteArrayView signature, const Identity &identity);

/// `draft` as a receipt made while the signature unit is out of order. Errors as above. Pure.
[[nodiscard]] Result<Sealed>
sealUnsigned(const ChainKey &key, const Identity &identity, const Draft &draft, QByteArrayView previous);

} // namespace kassa::fiscal
