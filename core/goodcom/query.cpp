// SPDX-License-Identifier: GPL-3.0-or-later
#include "query.h"

#include "core/base/text_clean.h"

namespace kassa::goodcom {

namespace {

/// Bytes of a value that are looked at: every character of the longest text has at most twelve (four,
/// percent-encoded).
constexpr qsizetype kMaxValueBytes = kMaxValueCharacters * 12;

int hexValue(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

// Not core/http's decoder: that one refuses what is malformed, and a refused callback would be a lost
// decision.
QByteArray percentDecoded(QByteArrayView raw)
{
    const bool isCut = raw.size() > kMaxValueBytes;
    raw = raw.first(std::min(raw.size(), kMaxValueBytes));
    QByteArray decoded;
    decoded.reserve(raw.size());
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const int high = i + 2 < raw.size() ? hexValue(raw[i + 1]) : -1;
        const int low = high >= 0 ? hexValue(raw[i + 2]) : -1;
        if (raw[i] == '%' && low >= 0) {
            decoded += static_cast<char>(high * 16 + low);
            i += 2;
        } else {
            decoded += raw[i] == '+' ? ' ' : raw[i];
        }
    }
    if (isCut) {
        // Half a character of UTF-8 at the end would make another charset of the whole.
        for (int i = 0; i < 3 && !decoded.isEmpty() && (decoded.back() & 0xC0) == 0x80; ++i) {
            decoded.chop(1);
        }
        if (!decoded.isEmpty() && (decoded.back() & 0xC0) == 0xC0) {
            decoded.chop(1);
        }
    }
    return decoded;
}

qsizetype partEnd(QByteArrayView query)
{
    for (qsizetype i = 0; i < query.size(); ++i) {
        if (query[i] == '&' || query[i] == '?') {
            return i;
        }
    }
    return query.size();
}

} // namespace

Query::Query(QByteArrayView rawTarget, const Charset &charset)
{
    const qsizetype mark = rawTarget.indexOf('?');
    QByteArrayView rest = mark < 0 ? QByteArrayView() : rawTarget.sliced(mark + 1);
    for (qsizetype count = 0; !rest.isEmpty() && count < kMaxParameters; ++count) {
        const qsizetype end = partEnd(rest);
        const QByteArrayView part = rest.first(end);
        rest = end < rest.size() ? rest.sliced(end + 1) : QByteArrayView();
        const qsizetype equals = part.indexOf('=');
        const QByteArray name = percentDecoded(equals < 0 ? part : part.first(equals)).toLower();
        if (name.isEmpty()) {
            continue;
        }
        const QByteArray bytes = equals < 0 ? QByteArray() : percentDecoded(part.sliced(equals + 1));
        QString text = base::cleanLine(charset.decode(bytes));
        text.truncate(kMaxValueCharacters);
        if (text.endsWith(u'\uFFFD') || (!text.isEmpty() && text.back().isHighSurrogate())) {
            text.chop(1);
        }
        if (QString &kept = m_values[name]; kept.isEmpty()) {
            kept = text.isNull() ? QStringLiteral("") : text;
        }
    }
}

std::optional<QString> Query::value(std::initializer_list<const char *> names) const
{
    for (const char *name : names) {
        if (const auto found = m_values.constFind(name); found != m_values.constEnd()) {
            return *found;
        }
    }
    return std::nullopt;
}

QString Query::text(std::initializer_list<const char *> names) const
{
    return value(names).value_or(QString());
}

} // namespace kassa::goodcom
