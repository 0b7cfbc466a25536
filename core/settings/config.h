// SPDX-License-Identifier: GPL-3.0-or-later
// The settings of kassa.ini as one value that is passed down; a change arrives as a new Config. Every member
// is checked by the table in setting_table.cpp before it gets here. Source: CONTRACT "Data dir".
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTimeZone>

namespace kassa::settings {

enum class Theme { System, Light, Dark, Contrast };
enum class ExternalConfirm { Auto, None, Printer, Screen };
enum class GoodcomDialect { Classic, Comma, Extended };
enum class GoodcomParams { Short, Long, Any };
enum class GoodcomOnAccept { Receipt, Till };
enum class GoodcomOnTimeout { Alarm, Accept, Reject };
enum class PepmaxPreset { A, B };
enum class PepmaxFraction { Fraction, LeftPad, Zero };
enum class PepmaxDeposit { Zero, Paid };
enum class PepmaxTurnover { Gross, Net };
enum class PepmaxAbandoned { Stop, Nothing };
enum class PrintTarget { File, System, EscPos, Epos };
enum class FiscalMode { None, Rksv };
enum class FiscalSigner { Software, Pcsc, Http };
enum class DatabaseDriver { Sqlite, PostgreSql };

struct Till
{
    QString station;  ///< never empty, no underscore, at most 16 characters
    QString user;     ///< never empty; the first cashier on first start
    QString language; ///< de, es, ru or en
    Theme theme = Theme::System;
    QString receiptLanguage; ///< de, es, ru, en, or empty for `language`; read it with languageOfReceipts()
    bool isSoundOn = true;
    int textSizePercent = 100; ///< 100, 125, 150 or 200

    /// Language code of paper and receipt previews; never empty.
    [[nodiscard]] QString languageOfReceipts() const;
    bool operator==(const Till &) const = default;
};

struct Shop
{
    QString name;
    QString street;
    QString zip;
    QString city;
    QString country; ///< AT, DE, ES or RU
    QString vat;
    QString currency;   ///< ISO 4217 code with two decimals
    QString timeZoneId; ///< IANA name, or empty for the country's own

    /// The shop's zone, by country where none is set. Valid for every Config that came from decode().
    [[nodiscard]] QTimeZone timeZone() const;
    bool operator==(const Shop &) const = default;
};

struct Server
{
    QHostAddress address;
    quint16 port = 0;
    QString tlsCertificate; ///< PEM file; empty: no TLS. Set together with tlsKey or not at all
    QString tlsKey;         ///< PEM file
    QStringList hosts;      ///< further Host names, lower case, without port
    QStringList origins;    ///< allowed Origin values, lower case
    int maxBodyKib = 0;
    int maxConnections = 0;
    int requestTimeoutS = 0;

    bool operator==(const Server &) const = default;
};

struct External
{
    QString token; ///< secret
    int blockingTimeoutS = 0;
    ExternalConfirm confirm = ExternalConfirm::Auto;

    bool operator==(const External &) const = default;
};

struct Goodcom
{
    bool isEnabled = false;
    QString orderToken;    ///< secret
    QString callbackToken; ///< secret
    QString restaurantId;
    QString user;
    QString password; ///< secret
    GoodcomDialect dialect = GoodcomDialect::Classic;
    GoodcomParams params = GoodcomParams::Any;
    QString words;
    QString charset;
    QString newline;
    GoodcomOnAccept onAccept = GoodcomOnAccept::Receipt;
    int timeoutMin = 0;
    GoodcomOnTimeout onTimeout = GoodcomOnTimeout::Alarm;

    bool operator==(const Goodcom &) const = default;
};

/// One `name=text` of a list of pairs.
struct NamedText
{
    QString name;
    QString text;

    bool operator==(const NamedText &) const = default;
};

struct Pepmax
{
    bool isEnabled = false;
    QString host;
    quint16 port = 0;
    QString branch;
    QString department;
    QString place;
    QString salesperson;
    QString flag;
    PepmaxPreset preset = PepmaxPreset::A;
    QStringList start; ///< field list; empty: as the preset says
    QStringList stop;  ///< field list; empty: as the preset says
    PepmaxFraction fraction = PepmaxFraction::Fraction;
    QString charset;
    bool isKeptAlive = false;
    int connectTimeoutMs = 0;
    int replyTimeoutMs = 0;
    PepmaxDeposit deposit = PepmaxDeposit::Zero;
    PepmaxTurnover turnover = PepmaxTurnover::Gross;
    bool isNegativeAllowed = false;
    PepmaxAbandoned abandoned = PepmaxAbandoned::Stop;
    QList<NamedText> salespersons; ///< cashier=number; who is missing has `salesperson`
    QList<NamedText> errors;       ///< number=[give_up|retry|done] text

    bool operator==(const Pepmax &) const = default;
};

/// `tender=Type` of [loymax] pay_types.
struct LoymaxPayType
{
    QString tender;
    QString type;

    bool operator==(const LoymaxPayType &) const = default;
};

struct Loymax
{
    bool isEnabled = false;
    QString url; ///< template; {till} stands for `user`
    QList<LoymaxPayType> payTypes;
    QString user;
    QString password; ///< secret
    QString deviceId;
    int connectTimeoutMs = 0;
    int timeoutMs = 0;

    bool operator==(const Loymax &) const = default;
};

/// [print] (the receipt printer: `name` and `documents` empty) or one [printer.NAME].
struct Printer
{
    QString name;
    PrintTarget target = PrintTarget::File;
    int widthMm = 0;
    QString profile;
    QString host;
    quint16 port = 0;
    QString device;
    int baud = 0; ///< 0: as the profile says
    QString url;
    QString devid;
    QString queueName;     ///< of target system; empty: the system's default printer
    QStringList documents; ///< receipt, kitchen

    bool operator==(const Printer &) const = default;
};

struct Fiscal
{
    FiscalMode mode = FiscalMode::None;
    QString cashboxId;
    FiscalSigner signer = FiscalSigner::Software;
    QString keyFile;
    QString certificateFile;
    QString provider;
    QString keyId;
    QByteArray turnoverKey; ///< secret; 32 bytes or empty
    int counterLength = 0;  ///< bytes
    QString reader;
    QString pin; ///< secret
    QString url;
    QString user;
    QString password; ///< secret
    QString witness;

    bool operator==(const Fiscal &) const = default;
};

struct Database
{
    DatabaseDriver driver = DatabaseDriver::Sqlite;

    bool operator==(const Database &) const = default;
};

struct Config
{
    Till till;
    Shop shop;
    Server server;
    External external;
    Goodcom goodcom;
    Pepmax pepmax;
    Loymax loymax;
    Printer print;
    QList<Printer> printers;
    Fiscal fiscal;
    Database database;

    /// True when the law's notice is due: DE, ES, RU, or AT without fiscal or with a self-made key
    /// (cashbox_id TEST...). Source: CONTRACT "Law".
    [[nodiscard]] bool needsLawNotice() const;
    bool operator==(const Config &) const = default;
};

} // namespace kassa::settings
