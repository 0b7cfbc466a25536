// SPDX-License-Identifier: GPL-3.0-or-later
#include "country.h"

#include <QHash>
#include <QLocale>

namespace kassa::external {

namespace {

// Codes that Qt knows but that are no country of an address.
bool isNoCountry(const QString &code)
{
    return code == u"EU" || code == u"EZ" || code == u"QO" || code == u"UN" || code == u"ZZ";
}

// One spelling for comparison: no accents, no case, no punctuation, single blanks.
QString folded(const QString &name)
{
    QString plain;
    bool isBlankDue = false;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c.isMark() || c == u'\'' || c == u'\u2019')
            continue;
        if (!c.isLetterOrNumber()) {
            isBlankDue = !plain.isEmpty();
            continue;
        }
        if (isBlankDue)
            plain += u' ';
        isBlankDue = false;
        plain += c;
    }
    return plain;
}

void addName(QHash<QString, QString> &codes, const QString &name, const QString &code)
{
    const QString key = folded(name);
    // The first entry stays: the table's own names outrank what Qt says in some language.
    if (!key.isEmpty() && !codes.contains(key))
        codes.insert(key, code);
}

QHash<QString, QString> allCodes()
{
    QHash<QString, QString> codes;
    for (qsizetype i = 0; i < countryNameCount(); ++i) {
        const CountryNames &row = countryNamesAt(i);
        const QString code = QString::fromLatin1(row.alpha2);
        addName(codes, code, code);
        addName(codes, QString::fromLatin1(row.alpha3), code);
        const QStringList names = QString::fromUtf8(row.names).split(u'|');
        for (const QString &name : names)
            addName(codes, name, code);
    }
    const QList<QLocale> locales =
        QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    for (const QLocale &locale : locales) {
        const QString code = QLocale::territoryToCode(locale.territory());
        if (code.size() != 2 || isNoCountry(code))
            continue;
        addName(codes, code, code);
        addName(codes, QLocale::territoryToString(locale.territory()), code);
        addName(codes, locale.nativeTerritoryName(), code);
    }
    return codes;
}

} // namespace

std::optional<QString> countryCode(const QString &given)
{
    static const QHash<QString, QString> codes = allCodes();
    const auto found = codes.constFind(folded(given));
    if (found == codes.constEnd())
        return std::nullopt;
    return *found;
}

} // namespace kassa::external
