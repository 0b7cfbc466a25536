// SPDX-License-Identifier: GPL-3.0-or-later
// The Range header of a printer that reads its order in pieces. Pure. Follows goodcom.md section 2 "Range"
// and RFC 9110 section 14, single byte ranges only.
#pragma once

#include <QByteArrayView>

#include <optional>

namespace kassa::goodcom {

struct ByteRange
{
    qsizetype first = 0;
    qsizetype last = 0;        ///< of the part that is sent, inclusive
    bool isSatisfiable = true; ///< false: it begins behind the end
};

/// The part of `total` bytes (at least one) that is asked for. Nothing: the header is absent, malformed,
/// names several parts or another unit, and the whole is sent.
[[nodiscard]] std::optional<ByteRange> parseRange(QByteArrayView header, qsizetype total);

} // namespace kassa::goodcom
