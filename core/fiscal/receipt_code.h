// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of a signed receipt: payload, JWS, chain value and the three machine-readable forms (QR, OCR,
// link). Pure; nothing here signs. Source: RKSV Detailspezifikation; fiscal notes 2, 3, 5 and 6.
#pragma once

#include "core/fiscal/buckets.h"
#include "core/fiscal/fiscal_result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace kassa::fiscal {

/// The twelve fields that are signed.
struct ReceiptData
{
    QString provider;    ///< trust provider without "R1-": AT0, AT1 ...
    QString cashboxId;   ///< Kassen-ID
    QString number;      ///< Belegnummer
    QString localTime;   ///< "2026-07-01T10:00:00": the shop's local time
    Buckets sums;        ///< gross, every one written with two decimals
    QByteArray counter;  ///< field 10, base64: the encrypted counter, or trainingMark(), cancellationMark()
    QString certificate; ///< field 11: serial number, or key id of a closed system
    QByteArray previous; ///< field 12: chainValue of the receipt before

    bool operator==(const ReceiptData &) const = default;
};

/// A receipt in compact form, taken apart.
struct CompactReceipt
{
    ReceiptData data;
    QByteArray signingInput; ///< "header.payload", what the signature covers
    QByteArray signature;    ///< 64 bytes R||S; empty: signature unit out of order

    [[nodiscard]] bool isSigned() const { return !signature.isEmpty(); }
};

/// "VFJB": field 10 of a training receipt.
[[nodiscard]] QByteArray trainingMark();
/// "U1RP": field 10 of a cancellation.
[[nodiscard]] QByteArray cancellationMark();
/// The words of the law for a receipt made while the signature unit is out of order.
[[nodiscard]] QString failureText();

/// True when `text` may stand in a field: not empty, no underscore, no control character.
[[nodiscard]] bool isFieldText(const QString &text);

/// "1234,56", "-0,05": always two decimals, no grouping. Source: fiscal notes 2.1.
[[nodiscard]] QByteArray amountText(money::Money amount);

/// Fields 1 to 12, each after an underscore. Errors: BadForm when a text may not stand in a field. Pure.
[[nodiscard]] Result<QByteArray> payloadOf(const ReceiptData &data);

/// "header.payload" in base64url: what is signed with ES256. Pure.
[[nodiscard]] QByteArray signingInputOf(QByteArrayView payload);

/// The compact form. @param signature  64 bytes, or empty: the failure text stands in its place. Pure.
[[nodiscard]] QByteArray compactOf(QByteArrayView signingInput, QByteArrayView signature);

/// Takes a compact form apart, strictly: header, no padding, 13 parts, amounts, time. Errors: BadForm saying
/// what. Pure.
[[nodiscard]] Result<CompactReceipt> readCompact(QByteArrayView compact);

/// Field 12 of the receipt that follows: base64 of the first 8 bytes of SHA-256.
/// @param previous  compact form of the receipt before; for the first one the cashbox id in UTF-8. Pure.
[[nodiscard]] QByteArray chainValue(QByteArrayView previous);

/// Content of the QR code: payload, underscore, signature (or failure text) in standard base64. Pure.
[[nodiscard]] QByteArray machineCode(QByteArrayView payload, QByteArrayView signature);
/// The same from the compact form. Errors: BadForm. Pure.
[[nodiscard]] Result<QByteArray> machineCodeOf(QByteArrayView compact);

/// The OCR form: fields 10, 12 and signature in base32, for printing in OCR-A. Errors: BadForm. Pure.
[[nodiscard]] Result<QByteArray> ocrCode(QByteArrayView machineCode);

/// The value of the link form, to be appended to an operator's URL. Pure.
[[nodiscard]] QByteArray linkValue(QByteArrayView machineCode);

} // namespace kassa::fiscal
