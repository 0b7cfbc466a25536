// SPDX-License-Identifier: GPL-3.0-or-later
// From the text of kassa.ini to Config and back. Pure: reading, writing and protecting the file is
// app/settings_file.
#pragma once

#include "core/settings/config.h"
#include "core/settings/document.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>

namespace kassa::settings {

struct Parsed
{
    Config config;
    QStringList
        warnings; ///< one English line each: unknown keys by name, features that stay off in this release
    Document document; ///< as it was read, unknown keys and comments included

    bool operator==(const Parsed &) const = default;
};

/// Reads and checks a whole kassa.ini. A missing key has its default; so has an empty value, except for free
/// text. Free text (names, passwords, paths) is taken exactly; all other values lose blanks at their ends.
/// Errors: all of Code; the first one found, in file order. Source: CONTRACT "Data dir".
[[nodiscard]] Result<Parsed> decode(QByteArrayView ini);

/// The same for a document in memory.
[[nodiscard]] Result<Parsed> check(Document document);

/// `document` with these values set, checked as a whole: what a settings page calls before it saves.
/// Errors: as decode; nothing is changed then.
[[nodiscard]] Result<Parsed> withValues(const Document &document, const QList<Entry> &changes);

/// The file's text, ready to be written.
[[nodiscard]] QByteArray encode(const Document &document);

/// What a first start writes: every setting with its default and a short head comment; tokens still empty.
[[nodiscard]] Document initialDocument();

/// The text in force for one setting: of the document, else the default. Empty for unknown settings.
[[nodiscard]] QString textOf(const Document &document, const QString &section, const QString &key);

/// Sets newToken() wherever a token is empty. True when anything was set.
[[nodiscard]] bool fillEmptyTokens(Document *document);

/// Every secret that is set, for the redaction of the log.
[[nodiscard]] QStringList secretsOf(const Config &config);

/// One row per setting, for settings pages and documentation.
struct Setting
{
    QString section; ///< "printer.NAME" for the one row that only further printers have
    QString key;
    QString defaultText;
    QString allowed; ///< for people, in English: "1 to 65535", "true or false", "AT, DE, ES or RU"
    bool isSecret = false;
    bool isPlain = false; ///< a number, a switch or one of our words: cannot name anybody
};

/// All rows, in the order of the file.
[[nodiscard]] QList<Setting> allSettings();

} // namespace kassa::settings
