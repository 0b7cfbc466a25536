// SPDX-License-Identifier: GPL-3.0-or-later
// Who the customer is, as the till came to know it: what was scanned, read or typed, to the identifier that
// the loyalty system is asked with. Pure. Source: loymax.md section 3.
#pragma once

#include "core/loymax/loymax_codec.h"

namespace kassa::loymax {

/// Where an identifier came from. Auto is sent for Unknown alone.
enum class Source { Unknown, Scanner, Strip1, Strip2, Strip3, Keyed, Phone, Qr };

/// Word on the wire: BarCode, Number, Phone, QRCode, Strip1 ... Assumed: the platform's own names of label
/// types; only Auto was seen on the wire.
[[nodiscard]] QString typeOf(Source source);

/// What a cashier typed or a scanner read, sorted: a QR code when it is no plain number, a phone when it is
/// written like one, else a card.
/// @param isScanned  came from the scanner in one burst
/// Nothing for text that can be neither.
[[nodiscard]] std::optional<Identifier> identify(const QString &input, bool isScanned);

/// The same when the cashier says that it is a phone number: digits alone, a Russian trunk 8 or a missing
/// country code becomes the leading 7 of eleven digits. Nothing when no phone can be read from it.
[[nodiscard]] std::optional<Identifier> identifyPhone(const QString &input);

/// A code from an app is good for minutes only: it is never kept, so it earns nothing while there is no link.
[[nodiscard]] bool isShortLived(const Identifier &identifier);

/// For the screen and the receipt: all but the last four characters are hidden. Source: loymax.md section 3
/// "Mask personal data".
[[nodiscard]] QString maskedValue(const QString &value);

/// A raw document for the screen: card numbers, PINs, names and phones are hidden, the rest stays.
[[nodiscard]] QString maskedDocument(const QString &document);

} // namespace kassa::loymax
