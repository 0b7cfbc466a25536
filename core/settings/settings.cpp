// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

#include "core/base/random_token.h"
#include "core/settings/setting_table.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace kassa::settings {

namespace {

const QString kPrintSection = QStringLiteral("print");
const QString kPrinterPrefix = QStringLiteral("printer.");
constexpr qsizetype kMaxPrinterNameCharacters = 32;

bool isNamed(const Spec &spec, const QString &section, const QString &key)
{
    return section == QLatin1String(spec.section) && key == QLatin1String(spec.key);
}

bool isPrinterSection(const QString &section)
{
    return section.startsWith(kPrinterPrefix);
}

bool isPrinterName(const QString &name)
{
    return !name.isEmpty() && name.size() <= kMaxPrinterNameCharacters &&
           std::all_of(name.cbegin(), name.cend(),
                       [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'_'; });
}

base::Error<Code> badValue(const Entry &entry, const QString &allowed, bool isSecret)
{
    const QString shown = isSecret ? QStringLiteral("(hidden)") : entry.value;
    return {Code::BadValue,
            QStringLiteral("kassa.ini: [%1] %2=%3 is not allowed; allowed is %4.")
                .arg(entry.section, entry.key, shown, allowed),
            entry.section + u'/' + entry.key};
}

template<class Target>
const Row<Target> *findRow(std::span<const Row<Target>> rows, const QString &section, const QString &key)
{
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&](const Row<Target> &row) { return isNamed(row.spec, section, key); });
    return found == rows.end() ? nullptr : &*found;
}

template<class Target>
Result<void> assignEntry(const Row<Target> &row, const Entry &entry, Target *target)
{
    const std::optional<Value> value = readValue(row.spec, entry.value);
    if (!value) {
        return badValue(entry, allowedText(row.spec), row.spec.isSecret);
    }
    if (isLater(row.spec, *value)) {
        return base::Error<Code>{
            Code::NotInThisRelease,
            QStringLiteral("kassa.ini: [%1] %2=%3 is not in this release; take %4.")
                .arg(entry.section, entry.key, value->text, QString::fromLatin1(row.spec.defaultText)),
            entry.section + u'/' + entry.key};
    }
    row.assign(*target, *value);
    return {};
}

template<class Target>
void assignDefaults(std::span<const Row<Target>> rows, Target *target)
{
    for (const Row<Target> &row : rows) {
        const std::optional<Value> value = readValue(row.spec, QString::fromLatin1(row.spec.defaultText));
        KASSA_ASSERT(value.has_value());
        row.assign(*target, *value);
    }
}

const Row<Printer> *findPrinterRow(const QString &section, const QString &key)
{
    if (const Row<Printer> *row = findRow(printerRows(), kPrintSection, key)) {
        return row;
    }
    return isPrinterSection(section)
               ? findRow(furtherPrinterRows(), kPrinterPrefix + QStringLiteral("NAME"), key)
               : nullptr;
}

Printer *printerNamed(const QString &name, QList<Printer> *printers)
{
    const auto found = std::find_if(printers->begin(), printers->end(),
                                    [&name](const Printer &printer) { return printer.name == name; });
    if (found != printers->end()) {
        return &*found;
    }
    Printer printer;
    assignDefaults(printerRows(), &printer);
    assignDefaults(furtherPrinterRows(), &printer);
    printer.name = name;
    printers->append(printer);
    return &printers->last();
}

/// False in the value: the key is unknown.
Result<bool> assignPrinterEntry(const Entry &entry, Config *config)
{
    const Row<Printer> *row = findPrinterRow(entry.section, entry.key);
    if (row == nullptr) {
        return false;
    }
    Printer *printer = &config->print;
    if (isPrinterSection(entry.section)) {
        const QString name = entry.section.mid(kPrinterPrefix.size());
        if (!isPrinterName(name)) {
            return base::Error<Code>{
                Code::BadValue,
                QStringLiteral(
                    "kassa.ini: [%1]: the name behind \"printer.\" is 1 to %2 letters, digits, - or _.")
                    .arg(entry.section)
                    .arg(kMaxPrinterNameCharacters),
                entry.section};
        }
        printer = printerNamed(name, &config->printers);
    }
    const Result<void> assigned = assignEntry(*row, entry, printer);
    if (!assigned) {
        return assigned.error();
    }
    return true;
}

Result<bool> assignAnyEntry(const Entry &entry, Config *config)
{
    if (entry.section == kPrintSection || isPrinterSection(entry.section)) {
        return assignPrinterEntry(entry, config);
    }
    const Row<Config> *row = findRow(configRows(), entry.section, entry.key);
    if (row == nullptr) {
        return false;
    }
    const Result<void> assigned = assignEntry(*row, entry, config);
    if (!assigned) {
        return assigned.error();
    }
    return true;
}

/// A network printer must be found somewhere.
Result<void> checkPrinter(const Printer &printer)
{
    const QString section = printer.name.isEmpty() ? kPrintSection : kPrinterPrefix + printer.name;
    const auto missing = [&section](const char *target, const char *keys) {
        return base::Error<Code>{Code::BadValue,
                                 QStringLiteral("kassa.ini: [%1] target=%2 needs %3.")
                                     .arg(section, QLatin1String(target), QLatin1String(keys)),
                                 section};
    };
    if (printer.target == PrintTarget::EscPos && printer.host.isEmpty() && printer.device.isEmpty()) {
        return missing("escpos", "host or device");
    }
    if (printer.target == PrintTarget::Epos && printer.host.isEmpty() && printer.url.isEmpty()) {
        return missing("epos", "url or host");
    }
    return {};
}

/// Rules that concern more than one setting.
Result<void> checkTogether(const Config &config)
{
    for (const Printer &printer : QList<Printer>{config.print} + config.printers) {
        if (const Result<void> found = checkPrinter(printer); !found) {
            return found;
        }
    }
    if (config.server.tlsCertificate.isEmpty() != config.server.tlsKey.isEmpty()) {
        return base::Error<Code>{
            Code::BadValue,
            QStringLiteral("kassa.ini: [server] tls_certificate and tls_key are set both or not at all."),
            QStringLiteral("server/tls_key")};
    }
    if (!config.shop.timeZone().isValid()) {
        return base::Error<Code>{
            Code::BadValue,
            QStringLiteral(
                "kassa.ini: [shop] time_zone: this system does not know the time zone of country %1; "
                "install the package tzdata.")
                .arg(config.shop.country),
            QStringLiteral("shop/time_zone")};
    }
    return {};
}

Setting settingOf(const Spec &spec)
{
    const bool isPlain = spec.kind == Kind::Flag || spec.kind == Kind::Number || spec.kind == Kind::Choice;
    return Setting{QString::fromLatin1(spec.section),
                   QString::fromLatin1(spec.key),
                   QString::fromLatin1(spec.defaultText),
                   allowedText(spec),
                   spec.isSecret,
                   isPlain};
}

} // namespace

Result<Parsed> decode(QByteArrayView ini)
{
    Result<Document> document = Document::decode(ini);
    if (!document) {
        return document.error();
    }
    return check(std::move(document).value());
}

Result<Parsed> check(Document document)
{
    Parsed parsed;
    assignDefaults(configRows(), &parsed.config);
    assignDefaults(printerRows(), &parsed.config.print);
    const QList<Entry> entries = document.entries();
    for (const Entry &entry : entries) {
        const Result<bool> isKnown = assignAnyEntry(entry, &parsed.config);
        if (!isKnown) {
            return isKnown.error();
        }
        if (!*isKnown) {
            parsed.warnings.append(
                QStringLiteral("kassa.ini: unknown key [%1] %2 is kept, but has no effect.")
                    .arg(entry.section, entry.key));
        }
    }
    const Result<void> together = checkTogether(parsed.config);
    if (!together) {
        return together.error();
    }
    parsed.document = std::move(document);
    return parsed;
}

Result<Parsed> withValues(const Document &document, const QList<Entry> &changes)
{
    Document changed = document;
    for (const Entry &change : changes) {
        const Result<void> set = changed.setValue(change.section, change.key, change.value);
        if (!set) {
            return set.error();
        }
    }
    return check(std::move(changed));
}

QByteArray encode(const Document &document)
{
    return document.encode();
}

Document initialDocument()
{
    Document document;
    document.addComment(
        QStringLiteral("Settings of Kassa. One key=value per line; all that follows the = counts."));
    document.addComment(
        QStringLiteral("A comment is a line that starts with #. This file holds secrets: keep it private."));
    QString section;
    const QList<Setting> settings = allSettings();
    for (const Setting &setting : settings) {
        if (setting.section.endsWith(QStringLiteral(".NAME"))) {
            continue;
        }
        if (setting.section != section) {
            section = setting.section;
            document.addComment({});
        }
        const Result<void> set = document.setValue(setting.section, setting.key, setting.defaultText);
        KASSA_ASSERT(set.isOk());
    }
    return document;
}

QString textOf(const Document &document, const QString &section, const QString &key)
{
    const Spec *spec = nullptr;
    if (section == kPrintSection || isPrinterSection(section)) {
        const Row<Printer> *row = findPrinterRow(section, key);
        spec = row == nullptr ? nullptr : &row->spec;
    } else {
        const Row<Config> *row = findRow(configRows(), section, key);
        spec = row == nullptr ? nullptr : &row->spec;
    }
    if (spec == nullptr) {
        return {};
    }
    return document.value(section, key).value_or(QString::fromLatin1(spec->defaultText));
}

bool fillEmptyTokens(Document *document)
{
    bool isChanged = false;
    for (const Row<Config> &row : configRows()) {
        if (row.spec.kind != Kind::Token) {
            continue;
        }
        const QString section = QString::fromLatin1(row.spec.section);
        const QString key = QString::fromLatin1(row.spec.key);
        if (document->value(section, key).value_or(QString()).trimmed().isEmpty()) {
            const Result<void> set = document->setValue(section, key, base::newToken());
            KASSA_ASSERT(set.isOk());
            isChanged = true;
        }
    }
    return isChanged;
}

QStringList secretsOf(const Config &config)
{
    QStringList all{config.external.token,   config.goodcom.orderToken, config.goodcom.callbackToken,
                    config.goodcom.password, config.loymax.password,    config.fiscal.pin,
                    config.fiscal.password};
    if (!config.fiscal.turnoverKey.isEmpty()) {
        all.append(QString::fromLatin1(config.fiscal.turnoverKey.toBase64()));
    }
    all.removeAll(QString());
    return all;
}

QList<Setting> allSettings()
{
    QList<Setting> all;
    bool isPrintDone = false;
    for (const Row<Config> &row : configRows()) {
        // The order of CONTRACT: the printers stand before [fiscal].
        if (!isPrintDone && QLatin1String(row.spec.section) == QLatin1String("fiscal")) {
            for (const Row<Printer> &printerRow : printerRows()) {
                all.append(settingOf(printerRow.spec));
            }
            for (const Row<Printer> &printerRow : furtherPrinterRows()) {
                all.append(settingOf(printerRow.spec));
            }
            isPrintDone = true;
        }
        all.append(settingOf(row.spec));
    }
    return all;
}

} // namespace kassa::settings
