// SPDX-License-Identifier: GPL-3.0-or-later
#include "byte_range.h"

#include "core/base/assert.h"

#include <QByteArray>

#include <algorithm>

namespace kassa::goodcom {

namespace {

/// More digits than any order has bytes, and no overflow.
constexpr qsizetype kMaxDigits = 9;

std::optional<qsizetype> number(QByteArrayView digits)
{
    if (digits.isEmpty() || digits.size() > kMaxDigits ||
        !std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; })) {
        return std::nullopt;
    }
    return digits.toLongLong();
}

} // namespace

std::optional<ByteRange> parseRange(QByteArrayView header, qsizetype total)
{
    KASSA_ASSERT(total > 0);
    const QByteArray text = header.trimmed().toByteArray().toLower();
    if (!text.startsWith("bytes=")) {
        return std::nullopt;
    }
    const QByteArrayView spec = QByteArrayView(text).sliced(6).trimmed();
    const qsizetype dash = spec.indexOf('-');
    if (dash < 0) {
        return std::nullopt;
    }
    const QByteArrayView from = spec.first(dash).trimmed();
    const QByteArrayView until = spec.sliced(dash + 1).trimmed();
    if (from.isEmpty()) {
        const auto length = number(until);
        if (!length) {
            return std::nullopt;
        }
        return ByteRange{std::max<qsizetype>(total - *length, 0), total - 1, *length > 0};
    }
    const auto first = number(from);
    const auto last = until.isEmpty() ? std::optional(total - 1) : number(until);
    if (!first || !last || (!until.isEmpty() && *last < *first)) {
        return std::nullopt;
    }
    return ByteRange{*first, std::min(*last, total - 1), *first < total};
}

} // namespace kassa::goodcom
