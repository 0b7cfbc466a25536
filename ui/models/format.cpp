// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/format.h"

#include "core/money/display.h"
#include "core/settings/config.h"

#include <algorithm>

namespace kassa::models {
namespace {

constexpr qint64 kMinorPerUnit = 100;
constexpr qint64 kMinuteS = 60;
constexpr qint64 kHourS = 3600;
constexpr qint64 kShortAgeS = 600; // below ten minutes seconds matter to a waiting customer

bool hasDottedDates(const QString &language)
{
    return language == u"de" || language == u"ru";
}

QString twoDigits(qint64 number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

} // namespace

QLocale localeForLanguage(const QString &language)
{
    if (language == u"de") {
        return {QLocale::German, QLocale::Germany};
    }
    if (language == u"es") {
        return {QLocale::Spanish, QLocale::Spain};
    }
    if (language == u"ru") {
        return {QLocale::Russian, QLocale::Russia};
    }
    return {QLocale::English, QLocale::UnitedKingdom};
}

QString currencySign(const QString &currency)
{
    if (currency == u"EUR") {
        return QStringLiteral("€");
    }
    if (currency == u"RUB") {
        return QStringLiteral("₽");
    }
    if (currency == u"USD") {
        return QStringLiteral("$");
    }
    if (currency == u"GBP") {
        return QStringLiteral("£");
    }
    return currency;
}

LocaleFormat::LocaleFormat() : LocaleFormat(QStringLiteral("en"), QStringLiteral("EUR"), QTimeZone::utc()) {}

LocaleFormat::LocaleFormat(const QString &language, const QString &currency, const QTimeZone &zone)
    : m_language(language)
    , m_currency(currency)
    , m_sign(currencySign(currency))
    , m_locale(localeForLanguage(language))
    , m_zone(zone.isValid() ? zone : QTimeZone::utc())
{
}

LocaleFormat LocaleFormat::fromConfig(const settings::Config &config)
{
    return {config.till.language, config.shop.currency, config.shop.timeZone()};
}

QString LocaleFormat::money(money::Money amount) const
{
    return money::displayMoney(amount, m_locale, m_sign);
}

QString LocaleFormat::bareMoney(money::Money amount) const
{
    return money::displayMoney(amount, m_locale, QString());
}

QString LocaleFormat::denomination(money::Money value) const
{
    if (value.minor() % kMinorPerUnit == 0) {
        const QString number = m_locale.toString(value.minor() / kMinorPerUnit);
        return m_language == u"en" ? m_sign + number : number + QChar::Nbsp + m_sign;
    }
    if (value.minor() < kMinorPerUnit) {
        if (m_currency == u"EUR") {
            return tr("%1 ct", "euro cents").arg(value.minor()).replace(QLatin1Char(' '), QChar::Nbsp);
        }
        if (m_currency == u"RUB") {
            return tr("%1 kop.", "kopecks").arg(value.minor()).replace(QLatin1Char(' '), QChar::Nbsp);
        }
    }
    return money(value);
}

QString LocaleFormat::quantity(money::Quantity quantity) const
{
    return money::displayQuantity(quantity, m_locale);
}

QString LocaleFormat::bareUnitPrice(money::UnitPrice price) const
{
    return money::displayUnitPrice(price, m_locale, QString());
}

QString LocaleFormat::taxCode(const QString &code) const
{
    QString text = code;
    return text.replace(QLatin1Char('.'), m_locale.decimalPoint());
}

QString LocaleFormat::count(qint64 number) const
{
    return m_locale.toString(number);
}

QString LocaleFormat::pattern(const QDateTime &utc, const QString &pattern) const
{
    return utc.isValid() ? utc.toTimeZone(m_zone).toString(pattern) : QString();
}

QString LocaleFormat::time(const QDateTime &utc) const
{
    return pattern(utc, QStringLiteral("HH:mm"));
}

QString LocaleFormat::timeWithSeconds(const QDateTime &utc) const
{
    return pattern(utc, QStringLiteral("HH:mm:ss"));
}

QString LocaleFormat::date(const QDateTime &utc) const
{
    return pattern(utc,
                   hasDottedDates(m_language) ? QStringLiteral("dd.MM.yyyy") : QStringLiteral("dd/MM/yyyy"));
}

QString LocaleFormat::dateTime(const QDateTime &utc) const
{
    return utc.isValid() ? date(utc) + QLatin1Char(' ') + time(utc) : QString();
}

QString LocaleFormat::timeOrDay(const QDateTime &utc, const QDateTime &nowUtc) const
{
    if (!utc.isValid()) {
        return {};
    }
    if (utc.toTimeZone(m_zone).date() == nowUtc.toTimeZone(m_zone).date()) {
        return time(utc);
    }
    return pattern(utc, hasDottedDates(m_language) ? QStringLiteral("dd.MM. HH:mm")
                                                   : QStringLiteral("dd/MM HH:mm"));
}

QString LocaleFormat::age(qint64 seconds) const
{
    const qint64 s = std::max<qint64>(0, seconds);
    if (s < kShortAgeS) {
        return tr("%1 min", "age with seconds, 0:48 min")
            .arg(QStringLiteral("%1:%2").arg(QString::number(s / kMinuteS), twoDigits(s % kMinuteS)));
    }
    if (s < kHourS) {
        return tr("%1 min", "age in minutes").arg(s / kMinuteS);
    }
    return tr("%1 h %2", "age in hours and minutes, 3 h 20")
        .arg(QString::number(s / kHourS), twoDigits(s % kHourS / kMinuteS));
}

QString LocaleFormat::tickingAge(qint64 seconds) const
{
    const qint64 s = std::max<qint64>(0, seconds);
    if (s < kMinuteS) {
        return tr("%1 s", "seconds").arg(s);
    }
    if (s < kHourS) {
        return tr("%1 min %2 s", "minutes and seconds").arg(s / kMinuteS).arg(s % kMinuteS);
    }
    return tr("%1 h %2 min", "hours and minutes").arg(s / kHourS).arg(s % kHourS / kMinuteS);
}

bool LocaleFormat::operator==(const LocaleFormat &other) const
{
    return m_language == other.m_language && m_currency == other.m_currency && m_zone == other.m_zone;
}

} // namespace kassa::models
