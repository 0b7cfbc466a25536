// SPDX-License-Identifier: GPL-3.0-or-later
#include "json_writer.h"

#include "core/base/clock.h"

#include <string_view>

namespace kassa::order {

void JsonWriter::put(Key key, const QString &text)
{
    if (!text.isEmpty()) {
        set(key, text);
    }
}

void JsonWriter::put(Key key, bool flag)
{
    if (flag) {
        writeKey(key);
        m_out.append("true");
    }
}

void JsonWriter::put(Key key, qint64 number)
{
    if (number != 0) {
        set(key, number);
    }
}

void JsonWriter::put(Key key, const QDateTime &utc)
{
    if (utc.isValid()) {
        set(key, base::toStoredTime(utc));
    }
}

void JsonWriter::set(Key key, const QString &text)
{
    writeKey(key);
    writeText(text);
}

void JsonWriter::set(Key key, qint64 number)
{
    writeKey(key);
    m_out += std::to_string(number);
}

void JsonWriter::beginObject()
{
    separate();
    m_out += '{';
    m_isFirst = true;
}

void JsonWriter::beginObject(Key key)
{
    writeKey(key);
    m_out += '{';
    m_isFirst = true;
}

void JsonWriter::endObject()
{
    m_out += '}';
    m_isFirst = false;
}

void JsonWriter::beginList(Key key)
{
    writeKey(key);
    m_out += '[';
    m_isFirst = true;
}

void JsonWriter::endList()
{
    m_out += ']';
    m_isFirst = false;
}

void JsonWriter::separate()
{
    if (!m_isFirst) {
        m_out += ',';
    }
    m_isFirst = false;
}

void JsonWriter::writeKey(Key key)
{
    separate();
    m_out += '"';
    m_out.append(key.data(), static_cast<std::size_t>(key.size()));
    m_out.append("\":", 2);
}

void JsonWriter::writeText(const QString &text)
{
    constexpr const char *kHex = "0123456789abcdef";
    const QByteArray bytes = text.toUtf8();
    const std::string_view utf8(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    m_out += '"';
    std::size_t plainFrom = 0; // start of the bytes that need no escape
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const auto byte = static_cast<unsigned char>(utf8[i]);
        if (byte >= 0x20 && byte != '"' && byte != '\\') {
            continue;
        }
        m_out.append(utf8.substr(plainFrom, i - plainFrom));
        plainFrom = i + 1;
        if (byte >= 0x20) {
            m_out += '\\';
            m_out += utf8[i];
        } else {
            m_out.append("\\u00", 4);
            m_out += kHex[byte >> 4U];
            m_out += kHex[byte & 0x0FU];
        }
    }
    m_out.append(utf8.substr(plainFrom));
    m_out += '"';
}

} // namespace kassa::order
