// SPDX-License-Identifier: GPL-3.0-or-later
// The encrypted turnover counter of a receipt and the check value of its key.
#pragma once

#include "core/fiscal/fiscal_result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace kassa::fiscal {

/// Limits of the counter's plain form in bytes. Source: fiscal notes 4.
inline constexpr int kMinCounterBytes = 5;
inline constexpr int kMaxCounterBytes = 16;
/// Bytes of the AES key.
inline constexpr int kTurnoverKeyBytes = 32;

/// The counter as it stands in field 10: AES-256 in counter mode over the big-endian two's complement, IV
/// from cashbox id and receipt number; raw bytes.
/// @param key  32 bytes   @param cents  may be negative   @param bytes  kMinCounterBytes..kMaxCounterBytes
/// Errors: BadKey, BadForm (a length out of range, a counter that does not fit), Crypto. Pure.
/// Source: Detailspezifikation, fiscal notes 4; literals.json "counter".
[[nodiscard]] Result<QByteArray>
encryptCounter(QByteArrayView key, const QString &cashboxId, const QString &number, qint64 cents, int bytes);

/// Reads encryptCounter; `cipher` decides the length. Errors: BadKey, BadForm (length, or a value beyond 64
/// bits), Crypto. Pure.
[[nodiscard]] Result<qint64>
decryptCounter(QByteArrayView key, const QString &cashboxId, const QString &number, QByteArrayView cipher);

/// The four characters that are typed in FinanzOnline together with the key. @param key  32 bytes
/// Pure. Source: fiscal notes 4; literals.json "keyCheckValue".
[[nodiscard]] QByteArray keyCheckValue(QByteArrayView key);

} // namespace kassa::fiscal
