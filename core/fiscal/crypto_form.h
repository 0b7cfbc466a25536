// SPDX-License-Identifier: GPL-3.0-or-later
// The byte and text forms that RKSV asks for: SHA-256, base64 in both alphabets, base32. Hashing is
// OpenSSL's, base64 Qt's; base32 (RFC 4648) no library at hand offers.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace kassa::fiscal {

/// 32 bytes. Pure.
[[nodiscard]] QByteArray sha256(QByteArrayView bytes);

/// base64url without padding, the form of every JWS part. Pure. Source: RFC 7515.
[[nodiscard]] QByteArray toBase64Url(QByteArrayView bytes);
/// Reads toBase64Url; nothing for padding, other characters or a length no encoder makes. Pure.
[[nodiscard]] std::optional<QByteArray> fromBase64Url(QByteArrayView text);

/// base64 with the standard alphabet and padding. Pure.
[[nodiscard]] QByteArray toBase64(QByteArrayView bytes);
/// Reads toBase64 and nothing else. Pure.
[[nodiscard]] std::optional<QByteArray> fromBase64(QByteArrayView text);

/// base32 with padding. Pure. Source: RFC 4648 section 6; fiscal notes 5 (OCR form).
[[nodiscard]] QByteArray toBase32(QByteArrayView bytes);

} // namespace kassa::fiscal
