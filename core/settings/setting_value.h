// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of values a setting can have: reading their text and saying what is allowed. Knows no setting by
// name.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace kassa::settings {

enum class Kind {
    Text,      ///< exactly as written, min..max characters
    Name,      ///< without blanks at the ends, min..max characters
    Station,   ///< a Name without underscore (the separator of station and user on the wire)
    Flag,      ///< true or false
    Number,    ///< digits, min..max
    Choice,    ///< one of `choices`
    Words,     ///< comma list, each one of `choices`
    List,      ///< comma list of free texts
    Fields,    ///< comma list of fields of a turnover message
    Address,   ///< IPv4 or IPv6 address
    Hosts,     ///< comma list of host names without port
    Origins,   ///< comma list of http(s)://host[:port]
    TimeZone,  ///< IANA name known to this system
    Token,     ///< empty or base::isTokenForm
    Charset,   ///< name of an encoding
    Pairs,     ///< comma list of name=value
    Base64Key, ///< base64 of 32 bytes
};

/// What a table row says about the value itself.
struct Spec
{
    const char *section = "";
    const char *key = "";
    const char *defaultText = "";
    Kind kind = Kind::Text;
    qint64 min = 0;
    qint64 max = 0;
    const char *choices = ""; ///< stored texts separated by '|', in the order of the enumerators
    const char *later = "";   ///< those of `choices` that this release refuses
    bool isSecret = false;
};

/// A value that was read. Which members count follows from the kind.
struct Value
{
    QString text;
    qint64 number = 0; ///< Number; Flag 0 or 1; Choice the position in `choices`
    QStringList list;
    QByteArray bytes;
};

/// Reads `raw`; nothing when it is not allowed. Except for Text, Name and Station an empty text means the
/// default. A choice in `later` is read. Pure, apart from the system's list of time zones.
[[nodiscard]] std::optional<Value> readValue(const Spec &spec, const QString &raw);

/// True when `value` is a choice that this release refuses.
[[nodiscard]] bool isLater(const Spec &spec, const Value &value);

/// What is allowed, in English, to stand after "allowed is".
[[nodiscard]] QString allowedText(const Spec &spec);

} // namespace kassa::settings
