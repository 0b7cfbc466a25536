// SPDX-License-Identifier: GPL-3.0-or-later
#include "setting_value.h"

#include "core/base/random_token.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace kassa::settings {

namespace {

constexpr qsizetype kTurnoverKeyBytes = 32; // AES-256, rksv turnover counter
constexpr qsizetype kMaxListItems = 100;    // far above any real list of hosts, origins or fields
constexpr qsizetype kMaxNumberDigits = 9;   // fits 32 bits, above every range of the table

QStringList choicesOf(const char *text)
{
    return QString::fromLatin1(text).split(u'|', Qt::SkipEmptyParts);
}

QStringList splitList(const QString &text)
{
    QStringList items = text.split(u',', Qt::SkipEmptyParts);
    for (QString &item : items) {
        item = item.trimmed();
    }
    items.removeAll(QString());
    return items;
}

bool isLengthAllowed(const Spec &spec, const QString &text)
{
    return text.size() >= spec.min && text.size() <= spec.max;
}

std::optional<Value> readNumber(const Spec &spec, const QString &text)
{
    const bool isDigits =
        std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isDigits || text.size() > kMaxNumberDigits) {
        return std::nullopt;
    }
    Value value{text, text.toLongLong(), {}, {}};
    if (value.number < spec.min || value.number > spec.max) {
        return std::nullopt;
    }
    return value;
}

std::optional<Value> readChoice(const Spec &spec, const QString &text)
{
    const qsizetype index = choicesOf(spec.choices).indexOf(text);
    if (index < 0) {
        return std::nullopt;
    }
    return Value{text, index, {}, {}};
}

bool isItemAllowed(const Spec &spec, const QString &item)
{
    static const QRegularExpression kHost(QStringLiteral("^([a-z0-9._-]{1,253}|\\[?[0-9a-f:.]+\\]?)$"));
    static const QRegularExpression kOrigin(
        QStringLiteral("^https?://([a-z0-9._-]{1,253}|\\[[0-9a-f:.]+\\])(:[0-9]{1,5})?$"));
    static const QRegularExpression kPair(QStringLiteral("^[^=]*[^=\\s][^=]*=[^=]*[^=\\s][^=]*$"));
    static const QRegularExpression kField(
        QStringLiteral("^((timestamp|branch|department|place|salesperson|contract|turnover|deposit|empty)|"
                       "(kind|flag|const)(:[^/,]*)?)"
                       "(/(pad=[1-9][0-9]?[^/,]?|cut=[1-9][0-9]?|last=[1-9][0-9]?|upper))*$"));
    switch (spec.kind) {
    case Kind::Words:
        return choicesOf(spec.choices).contains(item);
    case Kind::Hosts:
        return kHost.match(item).hasMatch();
    case Kind::Origins:
        return kOrigin.match(item).hasMatch();
    case Kind::Pairs:
        return kPair.match(item).hasMatch();
    case Kind::Fields:
        return kField.match(item).hasMatch();
    default:
        return true;
    }
}

std::optional<Value> readList(const Spec &spec, const QString &text)
{
    const bool isCaseless = spec.kind == Kind::Hosts || spec.kind == Kind::Origins;
    const QStringList items = splitList(isCaseless ? text.toLower() : text);
    const bool isAllowed = items.size() <= kMaxListItems &&
                           std::all_of(items.cbegin(), items.cend(),
                                       [&spec](const QString &item) { return isItemAllowed(spec, item); });
    if (!isAllowed) {
        return std::nullopt;
    }
    return Value{text, 0, items, {}};
}

std::optional<Value> readBase64Key(const QString &text)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != kTurnoverKeyBytes) {
        return std::nullopt;
    }
    return Value{text, 0, {}, decoded.decoded};
}

std::optional<Value> textWhen(bool isAllowed, const QString &text)
{
    if (!isAllowed) {
        return std::nullopt;
    }
    return Value{text, 0, {}, {}};
}

std::optional<Value> readFilled(const Spec &spec, const QString &text)
{
    static const QRegularExpression kCharset(QStringLiteral("^[A-Za-z0-9._-]{1,40}$"));
    switch (spec.kind) {
    case Kind::Text:
    case Kind::Name:
        return textWhen(isLengthAllowed(spec, text), text);
    case Kind::Station:
        return textWhen(isLengthAllowed(spec, text) && !text.contains(u'_'), text);
    case Kind::Number:
        return readNumber(spec, text);
    case Kind::Flag:
        if (text == QStringLiteral("true") || text == QStringLiteral("false")) {
            return Value{text, text == QStringLiteral("true") ? 1 : 0, {}, {}};
        }
        return std::nullopt;
    case Kind::Choice:
        return readChoice(spec, text);
    case Kind::Words:
    case Kind::List:
    case Kind::Hosts:
    case Kind::Origins:
    case Kind::Pairs:
    case Kind::Fields:
        return readList(spec, text);
    case Kind::Address:
        return textWhen(!QHostAddress(text).isNull(), text);
    case Kind::TimeZone:
        return textWhen(QTimeZone(text.toUtf8()).isValid(), text);
    case Kind::Token:
        return textWhen(base::isTokenForm(text), text);
    case Kind::Charset:
        return textWhen(kCharset.match(text).hasMatch(), text);
    case Kind::Base64Key:
        return readBase64Key(text);
    }
    return std::nullopt;
}

QString joinedChoices(const char *choices, const QString &lastWord)
{
    QStringList all = choicesOf(choices);
    const QString last = all.takeLast();
    return all.isEmpty() ? last : all.join(QStringLiteral(", ")) + lastWord + last;
}

QString lengthText(const Spec &spec)
{
    return spec.min > 0 ? QStringLiteral("%1 to %2 characters").arg(spec.min).arg(spec.max)
                        : QStringLiteral("at most %1 characters").arg(spec.max);
}

} // namespace

std::optional<Value> readValue(const Spec &spec, const QString &raw)
{
    if (spec.kind == Kind::Text) {
        return readFilled(spec, raw);
    }
    QString text = raw.trimmed();
    const bool isEmptyRead = spec.kind == Kind::Name || spec.kind == Kind::Station;
    if (text.isEmpty() && !isEmptyRead) {
        text = QString::fromLatin1(spec.defaultText);
        if (text.isEmpty()) {
            return Value{};
        }
    }
    return readFilled(spec, text);
}

bool isLater(const Spec &spec, const Value &value)
{
    return spec.kind == Kind::Choice && choicesOf(spec.later).contains(value.text);
}

QString allowedText(const Spec &spec)
{
    switch (spec.kind) {
    case Kind::Text:
    case Kind::Name:
        return lengthText(spec);
    case Kind::Station:
        return lengthText(spec) + QStringLiteral(", no underscore");
    case Kind::Flag:
        return QStringLiteral("true or false");
    case Kind::Number:
        return QStringLiteral("%1 to %2").arg(spec.min).arg(spec.max);
    case Kind::Choice:
        return joinedChoices(spec.choices, QStringLiteral(" or "));
    case Kind::Words:
        return QStringLiteral("a comma separated list of ") +
               joinedChoices(spec.choices, QStringLiteral(" and "));
    case Kind::List:
        return QStringLiteral("a comma separated list, at most %1 items").arg(kMaxListItems);
    case Kind::Address:
        return QStringLiteral(
            "an IPv4 or IPv6 address of this machine such as 127.0.0.1, or 0.0.0.0 for all of them");
    case Kind::Hosts:
        return QStringLiteral("host names without port, comma separated");
    case Kind::Origins:
        return QStringLiteral("origins such as https://shop.example, comma separated");
    case Kind::TimeZone:
        return QStringLiteral("a time zone such as Europe/Vienna, or empty for the country's own");
    case Kind::Token:
        return QStringLiteral("at least 32 characters of A-Z a-z 0-9 - _, or empty to have one made");
    case Kind::Charset:
        return QStringLiteral("the name of an encoding such as utf-8 or windows-1252");
    case Kind::Fields:
        return QStringLiteral(
            "a comma list of kind, timestamp, branch, department, place, salesperson, contract, "
            "flag, turnover, deposit, const:TEXT or empty, each with /pad=3, /cut=3, /last=6 or "
            "/upper behind it");
    case Kind::Pairs:
        return QStringLiteral("pairs such as cash=Cash, comma separated");
    case Kind::Base64Key:
        return QStringLiteral("the base64 text of 32 bytes, or empty");
    }
    return {};
}

} // namespace kassa::settings
