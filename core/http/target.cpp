// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/target.h"

#include <QStringDecoder>

namespace kassa::http {

namespace {

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

std::optional<QByteArray> percentDecode(QByteArrayView raw, bool isPlusBlank)
{
    QByteArray decoded;
    decoded.reserve(raw.size());
    for (qsizetype i = 0; i < raw.size(); ++i) {
        char c = raw[i];
        if (c == '+' && isPlusBlank) {
            c = ' ';
        } else if (c == '%') {
            if (i + 2 >= raw.size())
                return std::nullopt;
            const int high = hexValue(raw[i + 1]);
            const int low = hexValue(raw[i + 2]);
            if (high < 0 || low < 0 || (high == 0 && low == 0))
                return std::nullopt;
            c = static_cast<char>(high * 16 + low);
            i += 2;
        }
        decoded.append(c);
    }
    return decoded;
}

std::optional<QString> fromUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

std::optional<QString> decodeQueryText(QByteArrayView raw)
{
    const std::optional<QByteArray> bytes = percentDecode(raw, true);
    if (!bytes)
        return std::nullopt;
    return fromUtf8(*bytes).value_or(QString::fromLatin1(*bytes));
}

} // namespace

std::pair<QByteArrayView, QByteArrayView> splitTarget(QByteArrayView target)
{
    const qsizetype mark = target.indexOf('?');
    if (mark < 0)
        return {target, QByteArrayView()};
    return {target.first(mark), target.sliced(mark + 1)};
}

std::optional<QString> decodePath(QByteArrayView rawPath)
{
    const std::optional<QByteArray> bytes = percentDecode(rawPath, false);
    return bytes ? fromUtf8(*bytes) : std::nullopt;
}

std::optional<QList<std::pair<QString, QString>>> decodeQuery(QByteArrayView rawQuery)
{
    QList<std::pair<QString, QString>> pairs;
    while (!rawQuery.isEmpty()) {
        const qsizetype end = rawQuery.indexOf('&');
        const QByteArrayView part = end < 0 ? rawQuery : rawQuery.first(end);
        rawQuery = end < 0 ? QByteArrayView() : rawQuery.sliced(end + 1);
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        std::optional<QString> name = decodeQueryText(equals < 0 ? part : part.first(equals));
        std::optional<QString> value =
            decodeQueryText(equals < 0 ? QByteArrayView() : part.sliced(equals + 1));
        if (!name || !value)
            return std::nullopt;
        pairs.append({std::move(*name), std::move(*value)});
    }
    return pairs;
}

} // namespace kassa::http
