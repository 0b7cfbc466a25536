// SPDX-License-Identifier: GPL-3.0-or-later
// kassa.ini as lines: [section], key=rest of the line, no escapes, comments only at line start. Keeps
// comments, blank lines, order and unknown keys, so that writing changes nothing but what was changed. Knows
// no setting by name.
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>

namespace kassa::settings {

enum class Code {
    TooLarge,         ///< more than kMaxIniBytes
    Syntax,           ///< not UTF-8, a control character, or a line that is no section, entry or comment
    RepeatedKey,      ///< one key twice in one section
    BadValue,         ///< not among the allowed values
    NotInThisRelease, ///< a value of the contract that this release refuses
};

/// `detail` of every error is one English sentence for the shop owner, without any secret; `context` is
/// "section/key" or empty.
template<class T>
using Result = base::Result<T, Code>;

inline constexpr qsizetype kMaxIniBytes = 1024 * 1024; ///< a real file has about 4 KiB

struct Entry
{
    QString section;
    QString key;
    QString value; ///< everything after the first '=', blanks included

    bool operator==(const Entry &) const = default;
};

class Document
{
public:
    /// Reads the line rule. CR LF and a byte order mark are tolerated (and not written back). A section may
    /// appear in several parts. Errors: TooLarge, Syntax, RepeatedKey. Pure.
    [[nodiscard]] static Result<Document> decode(QByteArrayView ini);

    /// UTF-8 with LF line ends. decode(encode()) gives an equal document. Pure.
    [[nodiscard]] QByteArray encode() const;

    /// All entries in file order.
    [[nodiscard]] QList<Entry> entries() const;
    /// The stored text, or nothing when the file has no such key.
    [[nodiscard]] std::optional<QString> value(const QString &section, const QString &key) const;

    /// Replaces the value in its line, else adds the key at the end of its section, else a new section at the
    /// end. Errors: Syntax when a part cannot stand in one line (control character, '=' in the key, ...);
    /// nothing changed.
    [[nodiscard]] Result<void> setValue(const QString &section, const QString &key, const QString &value);

    /// Adds a comment line or, when `text` is empty, a blank line at the end. `text` has no control
    /// characters.
    void addComment(const QString &text);

    bool operator==(const Document &) const = default;

private:
    struct Line
    {
        bool isEntry = false;
        QString section; ///< of entries and headers; empty before the first header
        QString key;     ///< of entries
        QString text;    ///< of entries the value, of all others the whole line

        bool operator==(const Line &) const = default;
    };

    QList<Line> m_lines;
};

} // namespace kassa::settings
