// SPDX-License-Identifier: GPL-3.0-or-later
// How amounts, times, dates and ages read in the language of the screen (visual language section 9). A value
// type: built from language, currency and zone, passed down, replaced when one of them changes.
#pragma once

#include "core/money/money.h"
#include "core/money/quantity.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QString>
#include <QTimeZone>

namespace kassa::settings {
struct Config;
}

namespace kassa::models {

/// de_DE, es_ES, ru_RU or en_GB; any other code is en_GB. Pure.
[[nodiscard]] QLocale localeForLanguage(const QString &language);

/// "€" for EUR, "₽" for RUB; a currency without a known sign gives its code. @param currency  ISO 4217.
/// Pure.
[[nodiscard]] QString currencySign(const QString &currency);

class LocaleFormat
{
    Q_DECLARE_TR_FUNCTIONS(LocaleFormat)
public:
    /// English, euro, UTC: what a screen has before its first Config.
    LocaleFormat();
    /// @param language  de, es, ru or en   @param currency  ISO 4217   @param zone  of the shop; invalid is
    /// UTC
    LocaleFormat(const QString &language, const QString &currency, const QTimeZone &zone);
    /// Language, currency and zone of the settings.
    [[nodiscard]] static LocaleFormat fromConfig(const settings::Config &config);

    [[nodiscard]] const QLocale &locale() const { return m_locale; }
    [[nodiscard]] QString currency() const { return m_currency; }
    [[nodiscard]] QString sign() const { return m_sign; }

    /// One amount that stands alone: 1.284,60 €.
    [[nodiscard]] QString money(money::Money amount) const;
    /// In tables, the sign stands in the head: 1.284,60.
    [[nodiscard]] QString bareMoney(money::Money amount) const;
    /// A note or coin: "20 €", "50 ct", "50 коп."; whole amounts lose their decimals.
    [[nodiscard]] QString denomination(money::Money value) const;
    [[nodiscard]] QString quantity(money::Quantity quantity) const;
    [[nodiscard]] QString bareUnitPrice(money::UnitPrice price) const;
    /// "10", "4,9" from a canonical tax code ("4.9").
    [[nodiscard]] QString taxCode(const QString &code) const;
    [[nodiscard]] QString count(qint64 number) const;

    /// 19:05 in the shop's zone; an invalid time is empty (also below).
    [[nodiscard]] QString time(const QDateTime &utc) const;
    /// 19:05:09.
    [[nodiscard]] QString timeWithSeconds(const QDateTime &utc) const;
    /// 22.11.2026 (de, ru), 22/11/2026 (es, en).
    [[nodiscard]] QString date(const QDateTime &utc) const;
    /// Date and time with a blank between.
    [[nodiscard]] QString dateTime(const QDateTime &utc) const;
    /// 19:05 on the day of `nowUtc`, else 22.11. 19:05 (es, en 22/11 19:05).
    [[nodiscard]] QString timeOrDay(const QDateTime &utc, const QDateTime &nowUtc) const;

    /// "0:48 min" up to ten minutes, then "12 min", then "3 h 20". @param seconds  negative counts as 0
    [[nodiscard]] QString age(qint64 seconds) const;
    /// For a line that ticks: "48 s", "5 min 2 s", "3 h 20 min". @param seconds  negative counts as 0
    [[nodiscard]] QString tickingAge(qint64 seconds) const;

    bool operator==(const LocaleFormat &other) const;

private:
    [[nodiscard]] QString pattern(const QDateTime &utc, const QString &pattern) const;

    QString m_language;
    QString m_currency;
    QString m_sign;
    QLocale m_locale;
    QTimeZone m_zone;
};

} // namespace kassa::models
