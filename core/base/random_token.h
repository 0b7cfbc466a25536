// SPDX-License-Identifier: GPL-3.0-or-later
// Secrets from the system's random source, and their comparison (CONTRACT "Data dir": tokens).
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace kassa::base {

inline constexpr int kTokenCharacters = 43; ///< 43 characters of 6 bits carry 256 bits; CONTRACT asks for at least 32

/// A fresh token of kTokenCharacters characters from A-Z a-z 0-9 - _. Thread safe.
[[nodiscard]] QString newToken();

/// True when `text` may stand as a token: at least 32 characters of the token alphabet.
[[nodiscard]] bool isTokenForm(const QString &text);

/// Equality whose duration depends on the length of `given` only, so that a token cannot be guessed by timing.
[[nodiscard]] bool equalInConstantTime(QByteArrayView given, QByteArrayView secret);

} // namespace kassa::base
