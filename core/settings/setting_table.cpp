// SPDX-License-Identifier: GPL-3.0-or-later
#include "setting_table.h"

#include <type_traits>

namespace kassa::settings {

namespace {

constexpr qint64 kMaxTextCharacters =
    200; // longer names and paths than any shop has, short enough for one line
constexpr qint64 kMaxUrlCharacters = 2000; // what clients and servers commonly carry
constexpr qint64 kMaxPort = 65535;
constexpr qint64 kMaxWaitMs = 120'000;   // a link that needs two minutes is down
constexpr qint64 kMaxBlockingS = 86'400; // a day; callers give up much earlier

QList<NamedText> namedTextsOf(const QStringList &pairs)
{
    QList<NamedText> all;
    for (const QString &pair : pairs) {
        const qsizetype equals = pair.indexOf(u'=');
        all.append(NamedText{pair.left(equals).trimmed(), pair.mid(equals + 1).trimmed()});
    }
    return all;
}

QList<LoymaxPayType> payTypesOf(const QStringList &pairs)
{
    QList<LoymaxPayType> all;
    for (const QString &pair : pairs) {
        const qsizetype equals = pair.indexOf(u'=');
        all.append(LoymaxPayType{pair.left(equals).trimmed(), pair.mid(equals + 1).trimmed()});
    }
    return all;
}

template<class Field>
void put(Field &field, const Value &value)
{
    if constexpr (std::is_same_v<Field, QString>) {
        field = value.text;
    } else if constexpr (std::is_same_v<Field, QStringList>) {
        field = value.list;
    } else if constexpr (std::is_same_v<Field, QByteArray>) {
        field = value.bytes;
    } else if constexpr (std::is_same_v<Field, QHostAddress>) {
        field = QHostAddress(value.text);
    } else if constexpr (std::is_same_v<Field, QList<LoymaxPayType>>) {
        field = payTypesOf(value.list);
    } else if constexpr (std::is_same_v<Field, QList<NamedText>>) {
        field = namedTextsOf(value.list);
    } else if constexpr (std::is_same_v<Field, bool>) {
        field = value.number != 0;
    } else {
        // An enumerator is the position of its text in Spec::choices; a number was checked against its range.
        field = static_cast<Field>(value.number);
    }
}

template<auto Part, auto Field>
void into(Config &config, const Value &value)
{
    put((config.*Part).*Field, value);
}

/// A choice of numbers: the text counts, not its position.
void intoTextSize(Config &config, const Value &value)
{
    config.till.textSizePercent = value.text.toInt();
}

template<auto Field>
void intoPrinter(Printer &printer, const Value &value)
{
    put(printer.*Field, value);
}

constexpr Spec
text(const char *section, const char *key, const char *defaultText = "", qint64 max = kMaxTextCharacters)
{
    return {section, key, defaultText, Kind::Text, 0, max};
}

constexpr Spec name(const char *section, const char *key, const char *defaultText, qint64 min, qint64 max)
{
    return {section, key, defaultText, Kind::Name, min, max};
}

constexpr Spec secret(const char *section, const char *key, Kind kind = Kind::Text)
{
    return {section, key, "", kind, 0, kMaxTextCharacters, "", "", true};
}

constexpr Spec number(const char *section, const char *key, const char *defaultText, qint64 min, qint64 max)
{
    return {section, key, defaultText, Kind::Number, min, max};
}

constexpr Spec flag(const char *section, const char *key, const char *defaultText)
{
    return {section, key, defaultText, Kind::Flag};
}

constexpr Spec choice(const char *section,
                      const char *key,
                      const char *defaultText,
                      const char *choices,
                      const char *later = "")
{
    return {section, key, defaultText, Kind::Choice, 0, 0, choices, later};
}

constexpr Spec special(const char *section, const char *key, const char *defaultText, Kind kind)
{
    return {section, key, defaultText, kind};
}

// clang-format off
const Row<Config> kConfigRows[] = {
    {{"till", "station", "01", Kind::Station, 1, 16}, into<&Config::till, &Till::station>},
    {name("till", "user", "anna", 1, 40), into<&Config::till, &Till::user>},
    {choice("till", "language", "de", "de|es|ru|en"), into<&Config::till, &Till::language>},
    {choice("till", "theme", "system", "system|light|dark|contrast"), into<&Config::till, &Till::theme>},
    {choice("till", "text_size", "100", "100|125|150|200"), intoTextSize},
    {choice("till", "receipt_language", "", "de|es|ru|en"), into<&Config::till, &Till::receiptLanguage>},
    {flag("till", "sound", "true"), into<&Config::till, &Till::isSoundOn>},

    {text("shop", "name"), into<&Config::shop, &Shop::name>},
    {text("shop", "street"), into<&Config::shop, &Shop::street>},
    {name("shop", "zip", "", 0, 20), into<&Config::shop, &Shop::zip>},
    {text("shop", "city"), into<&Config::shop, &Shop::city>},
    {choice("shop", "country", "AT", "AT|DE|ES|RU"), into<&Config::shop, &Shop::country>},
    {name("shop", "vat", "", 0, 40), into<&Config::shop, &Shop::vat>},
    {choice("shop", "currency", "EUR", "EUR|RUB|CHF|GBP|USD"), into<&Config::shop, &Shop::currency>},
    {special("shop", "time_zone", "", Kind::TimeZone), into<&Config::shop, &Shop::timeZoneId>},

    {special("server", "address", "127.0.0.1", Kind::Address), into<&Config::server, &Server::address>},
    {number("server", "port", "8360", 1, kMaxPort), into<&Config::server, &Server::port>},
    {text("server", "tls_certificate", "", kMaxUrlCharacters), into<&Config::server, &Server::tlsCertificate>},
    {text("server", "tls_key", "", kMaxUrlCharacters), into<&Config::server, &Server::tlsKey>},
    {special("server", "hosts", "", Kind::Hosts), into<&Config::server, &Server::hosts>},
    {special("server", "origins", "", Kind::Origins), into<&Config::server, &Server::origins>},
    {number("server", "max_body_kib", "1024", 1, 16'384), into<&Config::server, &Server::maxBodyKib>},
    {number("server", "max_connections", "512", 8, 10'000), into<&Config::server, &Server::maxConnections>},
    {number("server", "request_timeout_s", "15", 1, 600), into<&Config::server, &Server::requestTimeoutS>},

    {secret("external", "token", Kind::Token), into<&Config::external, &External::token>},
    {number("external", "blocking_timeout_s", "300", 1, kMaxBlockingS), into<&Config::external, &External::blockingTimeoutS>},
    {choice("external", "confirm", "auto", "auto|none|printer|screen"), into<&Config::external, &External::confirm>},

    {flag("goodcom", "enabled", "false"), into<&Config::goodcom, &Goodcom::isEnabled>},
    {secret("goodcom", "order_token", Kind::Token), into<&Config::goodcom, &Goodcom::orderToken>},
    {secret("goodcom", "callback_token", Kind::Token), into<&Config::goodcom, &Goodcom::callbackToken>},
    {text("goodcom", "restaurant_id"), into<&Config::goodcom, &Goodcom::restaurantId>},
    {text("goodcom", "user"), into<&Config::goodcom, &Goodcom::user>},
    {secret("goodcom", "password"), into<&Config::goodcom, &Goodcom::password>},
    {choice("goodcom", "dialect", "classic", "classic|comma|extended"), into<&Config::goodcom, &Goodcom::dialect>},
    {choice("goodcom", "params", "short", "short|long|any"), into<&Config::goodcom, &Goodcom::params>},
    {text("goodcom", "words", "", kMaxUrlCharacters), into<&Config::goodcom, &Goodcom::words>},
    {special("goodcom", "charset", "utf-8", Kind::Charset), into<&Config::goodcom, &Goodcom::charset>},
    {name("goodcom", "newline", "%%", 1, 8), into<&Config::goodcom, &Goodcom::newline>},
    {choice("goodcom", "on_accept", "receipt", "receipt|till"), into<&Config::goodcom, &Goodcom::onAccept>},
    {number("goodcom", "timeout_min", "15", 1, 1'440), into<&Config::goodcom, &Goodcom::timeoutMin>},
    {choice("goodcom", "on_timeout", "alarm", "alarm|accept|reject"), into<&Config::goodcom, &Goodcom::onTimeout>},

    {flag("pepmax", "enabled", "false"), into<&Config::pepmax, &Pepmax::isEnabled>},
    {name("pepmax", "host", "", 0, kMaxTextCharacters), into<&Config::pepmax, &Pepmax::host>},
    {number("pepmax", "port", "3700", 1, kMaxPort), into<&Config::pepmax, &Pepmax::port>},
    {text("pepmax", "branch"), into<&Config::pepmax, &Pepmax::branch>},
    {text("pepmax", "department"), into<&Config::pepmax, &Pepmax::department>},
    {text("pepmax", "place"), into<&Config::pepmax, &Pepmax::place>},
    {text("pepmax", "salesperson"), into<&Config::pepmax, &Pepmax::salesperson>},
    {text("pepmax", "flag", "N"), into<&Config::pepmax, &Pepmax::flag>},
    {choice("pepmax", "preset", "b", "a|b"), into<&Config::pepmax, &Pepmax::preset>},
    {special("pepmax", "start", "", Kind::Fields), into<&Config::pepmax, &Pepmax::start>},
    {special("pepmax", "stop", "", Kind::Fields), into<&Config::pepmax, &Pepmax::stop>},
    {choice("pepmax", "fraction", "fraction", "fraction|leftpad|zero"), into<&Config::pepmax, &Pepmax::fraction>},
    {special("pepmax", "charset", "windows-1252", Kind::Charset), into<&Config::pepmax, &Pepmax::charset>},
    {flag("pepmax", "keep_alive", "false"), into<&Config::pepmax, &Pepmax::isKeptAlive>},
    {number("pepmax", "connect_timeout_ms", "3000", 100, kMaxWaitMs), into<&Config::pepmax, &Pepmax::connectTimeoutMs>},
    {number("pepmax", "reply_timeout_ms", "5000", 100, kMaxWaitMs), into<&Config::pepmax, &Pepmax::replyTimeoutMs>},
    {choice("pepmax", "deposit", "zero", "zero|paid"), into<&Config::pepmax, &Pepmax::deposit>},
    {choice("pepmax", "turnover", "gross", "gross|net"), into<&Config::pepmax, &Pepmax::turnover>},
    {flag("pepmax", "allow_negative", "false"), into<&Config::pepmax, &Pepmax::isNegativeAllowed>},
    {choice("pepmax", "abandoned", "stop", "stop|nothing"), into<&Config::pepmax, &Pepmax::abandoned>},
    {special("pepmax", "salespersons", "", Kind::Pairs), into<&Config::pepmax, &Pepmax::salespersons>},
    {special("pepmax", "errors", "", Kind::Pairs), into<&Config::pepmax, &Pepmax::errors>},

    {flag("loymax", "enabled", "false"), into<&Config::loymax, &Loymax::isEnabled>},
    {text("loymax", "url", "", kMaxUrlCharacters), into<&Config::loymax, &Loymax::url>},
    {special("loymax", "pay_types", "", Kind::Pairs), into<&Config::loymax, &Loymax::payTypes>},
    {text("loymax", "user"), into<&Config::loymax, &Loymax::user>},
    {secret("loymax", "password"), into<&Config::loymax, &Loymax::password>},
    {text("loymax", "device_id"), into<&Config::loymax, &Loymax::deviceId>},
    {number("loymax", "connect_timeout_ms", "5000", 100, kMaxWaitMs), into<&Config::loymax, &Loymax::connectTimeoutMs>},
    {number("loymax", "timeout_ms", "10000", 100, kMaxWaitMs), into<&Config::loymax, &Loymax::timeoutMs>},

    {choice("fiscal", "mode", "none", "none|rksv"), into<&Config::fiscal, &Fiscal::mode>},
    {text("fiscal", "cashbox_id"), into<&Config::fiscal, &Fiscal::cashboxId>},
    {choice("fiscal", "signer", "software", "software|pcsc|http"), into<&Config::fiscal, &Fiscal::signer>},
    {text("fiscal", "key_file", "", kMaxUrlCharacters), into<&Config::fiscal, &Fiscal::keyFile>},
    {text("fiscal", "certificate_file", "", kMaxUrlCharacters), into<&Config::fiscal, &Fiscal::certificateFile>},
    {name("fiscal", "provider", "AT0", 1, 10), into<&Config::fiscal, &Fiscal::provider>},
    {name("fiscal", "key_id", "K1", 1, 40), into<&Config::fiscal, &Fiscal::keyId>},
    {secret("fiscal", "turnover_key", Kind::Base64Key), into<&Config::fiscal, &Fiscal::turnoverKey>},
    {number("fiscal", "counter_length", "8", 5, 16), into<&Config::fiscal, &Fiscal::counterLength>},
    {text("fiscal", "reader"), into<&Config::fiscal, &Fiscal::reader>},
    {secret("fiscal", "pin"), into<&Config::fiscal, &Fiscal::pin>},
    {text("fiscal", "url", "", kMaxUrlCharacters), into<&Config::fiscal, &Fiscal::url>},
    {text("fiscal", "user"), into<&Config::fiscal, &Fiscal::user>},
    {secret("fiscal", "password"), into<&Config::fiscal, &Fiscal::password>},
    {text("fiscal", "witness", "", kMaxUrlCharacters), into<&Config::fiscal, &Fiscal::witness>},

    {choice("database", "driver", "QSQLITE", "QSQLITE|QPSQL", "QPSQL"), into<&Config::database, &Database::driver>},
};

const Row<Printer> kPrinterRows[] = {
    {choice("print", "target", "file", "file|system|escpos|epos", "escpos|epos"), intoPrinter<&Printer::target>},
    {number("print", "width_mm", "80", 40, 210), intoPrinter<&Printer::widthMm>},
    {text("print", "profile"), intoPrinter<&Printer::profile>},
    {name("print", "host", "", 0, kMaxTextCharacters), intoPrinter<&Printer::host>},
    {number("print", "port", "9100", 1, kMaxPort), intoPrinter<&Printer::port>},
    {text("print", "device"), intoPrinter<&Printer::device>},
    {number("print", "baud", "", 300, 921'600), intoPrinter<&Printer::baud>},
    {text("print", "url", "", kMaxUrlCharacters), intoPrinter<&Printer::url>},
    {text("print", "devid"), intoPrinter<&Printer::devid>},
    {text("print", "queue_name"), intoPrinter<&Printer::queueName>},
};

const Row<Printer> kFurtherPrinterRows[] = {
    {{"printer.NAME", "documents", "receipt,kitchen", Kind::Words, 0, 0, "receipt|kitchen"}, intoPrinter<&Printer::documents>},
};
// clang-format on

} // namespace

std::span<const Row<Config>> configRows()
{
    return kConfigRows;
}

std::span<const Row<Printer>> printerRows()
{
    return kPrinterRows;
}

std::span<const Row<Printer>> furtherPrinterRows()
{
    return kFurtherPrinterRows;
}

} // namespace kassa::settings
