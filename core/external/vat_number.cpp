// SPDX-License-Identifier: GPL-3.0-or-later
#include "vat_number.h"

#include "core/external/country.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace kassa::external {

namespace {

// What follows the prefix, as a regular expression, and a well-formed example.
struct Format
{
    const char *prefix;
    const char *pattern;
    const char *example;
};

constexpr std::array kFormats{
    Format{"AT", "U[0-9]{8}", "ATU12345675"},
    Format{"BE", "[01]?[0-9]{9}", "BE0123456789"},
    Format{"BG", "[0-9]{9,10}", "BG123456789"},
    Format{"CY", "[0-9]{8}[A-Z]", "CY12345678X"},
    Format{"CZ", "[0-9]{8,10}", "CZ12345678"},
    Format{"DE", "[1-9][0-9]{8}", "DE123456788"},
    Format{"DK", "[0-9]{8}", "DK12345678"},
    Format{"EE", "[0-9]{9}", "EE123456789"},
    Format{"EL", "[0-9]{9}", "EL123456789"},
    Format{"ES", "[0-9A-Z][0-9]{7}[0-9A-Z]", "ESA12345674"},
    Format{"FI", "[0-9]{8}", "FI12345678"},
    Format{"FR", "[0-9A-HJ-NP-Z]{2}[0-9]{9}", "FR12345678901"},
    Format{"HR", "[0-9]{11}", "HR12345678901"},
    Format{"HU", "[0-9]{8}", "HU12345678"},
    Format{"IE", "([0-9]{7}[A-W][A-IW]?|[0-9][A-Z+*][0-9]{5}[A-W])", "IE1234567WA"},
    Format{"IT", "[0-9]{11}", "IT12345678901"},
    Format{"LT", "([0-9]{9}|[0-9]{12})", "LT123456789"},
    Format{"LU", "[0-9]{8}", "LU12345678"},
    Format{"LV", "[0-9]{11}", "LV12345678901"},
    Format{"MT", "[0-9]{8}", "MT12345678"},
    Format{"NL", "[0-9]{9}B[0-9]{2}", "NL123456789B01"},
    Format{"PL", "[0-9]{10}", "PL1234567890"},
    Format{"PT", "[0-9]{9}", "PT123456789"},
    Format{"RO", "[1-9][0-9]{1,9}", "RO1234567890"},
    Format{"SE", "[0-9]{10}01", "SE123456789001"},
    Format{"SI", "[1-9][0-9]{7}", "SI12345678"},
    Format{"SK", "[0-9]{10}", "SK1234567890"},
    Format{"XI", "([0-9]{9}|[0-9]{12}|(GD|HA)[0-9]{3})", "XI123456789"},
};

int digitAt(const QString &text, qsizetype index)
{
    return text.at(index).unicode() - u'0';
}

int crossSum(int number)
{
    return number / 10 + number % 10;
}

// Source: BMF, construction of the UID number; every second digit is doubled, 96 minus the sum gives the
// check digit.
bool isAustrian(const QString &body)
{
    int sum = 0;
    for (qsizetype i = 1; i <= 7; ++i)
        sum += i % 2 == 1 ? digitAt(body, i) : crossSum(2 * digitAt(body, i));
    return (10 - (sum + 4) % 10) % 10 == digitAt(body, 8);
}

// Source: ISO 7064, MOD 11,10.
bool isGerman(const QString &body)
{
    int product = 10;
    for (qsizetype i = 0; i < 8; ++i) {
        int sum = (digitAt(body, i) + product) % 10;
        if (sum == 0)
            sum = 10;
        product = 2 * sum % 11;
    }
    return (11 - product) % 10 == digitAt(body, 8);
}

char16_t personalLetter(const QString &digits)
{
    constexpr std::u16string_view kLetters = u"TRWAGMYFPDXBNJZSQVHLCKE";
    return kLetters[static_cast<std::size_t>(digits.toInt() % 23)];
}

// Source: Real Decreto 1065/2007 (NIF), Orden EHA/451/2008 (legal persons): first character tells the kind.
bool isSpanish(const QString &body)
{
    const char16_t first = body.at(0).unicode();
    const char16_t last = body.at(8).unicode();
    const QString middle = body.mid(1, 7);
    if (first >= u'0' && first <= u'9')
        return last == personalLetter(body.left(8));
    if (first >= u'X' && first <= u'Z')
        return last == personalLetter(QString::number(first - u'X') + middle);
    if (first >= u'K' && first <= u'M')
        return last == personalLetter(middle);
    constexpr std::u16string_view kLegalForms = u"ABCDEFGHJNPQRSUVW";
    if (kLegalForms.find(first) == std::u16string_view::npos)
        return false;
    int sum = 0;
    for (qsizetype i = 0; i < 7; ++i)
        sum += i % 2 == 0 ? crossSum(2 * digitAt(middle, i)) : digitAt(middle, i);
    const int control = (10 - sum % 10) % 10;
    const bool isDigit = last == u'0' + control;
    const bool isLetter = last == u"JABCDEFGHI"[control];
    constexpr std::u16string_view kDigitForms = u"ABEH";
    constexpr std::u16string_view kLetterForms = u"NPQRSW";
    if (kDigitForms.find(first) != std::u16string_view::npos)
        return isDigit;
    if (kLetterForms.find(first) != std::u16string_view::npos)
        return isLetter;
    return isDigit || isLetter;
}

const Format *formatOf(const QString &prefix)
{
    const QByteArray wanted = prefix == u"GR" ? QByteArrayLiteral("EL") : prefix.toLatin1();
    const auto found = std::find_if(kFormats.cbegin(), kFormats.cend(),
                                    [&wanted](const Format &format) { return wanted == format.prefix; });
    return found == kFormats.cend() ? nullptr : &*found;
}

Outcome<QString, VatProblem> checkFormat(const Format &format, const QString &body)
{
    const QRegularExpression pattern(
        QRegularExpression::anchoredPattern(QString::fromLatin1(format.pattern)));
    if (!pattern.match(body).hasMatch())
        return VatProblem{VatFault::BadStructure, QString::fromLatin1(format.example)};
    const QString prefix = QString::fromLatin1(format.prefix);
    const bool isFine = prefix == u"AT"   ? isAustrian(body)
                        : prefix == u"DE" ? isGerman(body)
                        : prefix == u"ES" ? isSpanish(body)
                                          : true;
    if (!isFine)
        return VatProblem{VatFault::BadCheckDigit, {}};
    return prefix + body;
}

// States outside the EU have many forms; only what is clearly no number is refused.
Outcome<QString, VatProblem> checkForeign(const QString &compact, const QString &body)
{
    constexpr qsizetype kFewestChars = 4;
    constexpr qsizetype kMostChars = 18;
    constexpr int kFewestDigits = 5;
    const auto digits =
        std::count_if(body.cbegin(), body.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (body.size() < kFewestChars || body.size() > kMostChars || digits < kFewestDigits)
        return VatProblem{VatFault::BadStructure, QStringLiteral("CHE123456789")};
    return compact;
}

bool isAsciiLetter(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

} // namespace

Outcome<QString, VatProblem> checkVat(const QString &vat, const QString &country)
{
    QString compact;
    for (const QChar c : vat.toUpper()) {
        if (c == u' ' || c == u'.' || c == u'-' || c == u'/' || c == u'\u00A0')
            continue;
        const bool isAllowed = isAsciiLetter(c) || (c >= u'0' && c <= u'9') || c == u'+' || c == u'*';
        if (!isAllowed)
            return VatProblem{VatFault::BadStructure, QStringLiteral("ATU12345675")};
        compact += c;
    }
    const bool hasPrefix = compact.size() > 2 && isAsciiLetter(compact.at(0)) && isAsciiLetter(compact.at(1));
    if (hasPrefix) {
        const QString prefix = compact.left(2);
        if (const Format *format = formatOf(prefix))
            return checkFormat(*format, compact.mid(2));
        if (!countryCode(prefix))
            return VatProblem{VatFault::UnknownCountry, {}};
        return checkForeign(compact, compact.mid(2));
    }
    if (const Format *format = formatOf(country))
        return checkFormat(*format, compact);
    if (country.isEmpty())
        return VatProblem{VatFault::UnknownCountry, {}};
    return checkForeign(compact, compact);
}

} // namespace kassa::external
