// SPDX-License-Identifier: GPL-3.0-or-later
// Writes compact JSON straight into bytes: an order is stored with every request, and a tree of QJson values
// costs ten times as much. Keys are our own constants and need no escapes. Private to this module.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QLatin1StringView>
#include <QString>

#include <string>

namespace kassa::order {

class JsonWriter
{
public:
    using Key = QLatin1StringView;

    JsonWriter() { m_out.reserve(kReservedBytes); }

    /// The `put` functions leave out what has its default: an empty text, false, 0, an invalid time.
    void put(Key key, const QString &text);
    void put(Key key, bool flag);
    void put(Key key, qint64 number);
    void put(Key key, const QDateTime &utc);
    /// The `set` functions write in any case.
    void set(Key key, const QString &text);
    void set(Key key, qint64 number);

    /// Without a key: the document itself, or an element of a list.
    void beginObject();
    void beginObject(Key key);
    void endObject();
    void beginList(Key key);
    void endList();

    [[nodiscard]] QByteArray take() const { return {m_out.data(), static_cast<qsizetype>(m_out.size())}; }

private:
    /// What an order of a few lines takes.
    static constexpr std::size_t kReservedBytes = 1024;

    void separate();
    void writeKey(Key key);
    void writeText(const QString &text);

    std::string m_out;     ///< its small appends are inlined, those of QByteArray are not
    bool m_isFirst = true; ///< nothing stands in the open object or list
};

} // namespace kassa::order
