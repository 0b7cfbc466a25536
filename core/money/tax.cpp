// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/tax.h"

#include "core/money/decimal_text.h"

#include <QFile>

#include <algorithm>

// Q_INIT_RESOURCE must stand outside every namespace; a static library's resources are not registered without
// it.
static void registerTaxResource()
{
    Q_INIT_RESOURCE(kassa_money_tax);
}

namespace kassa::money {

namespace {

constexpr QByteArrayView kHeadLine = "country,code,valid_from,valid_to";
constexpr int kMaxRate = 10'000;

Error badLine(qsizetype lineNumber, const QString &detail)
{
    return Error{Code::BadTable, detail, QStringLiteral("line %1").arg(lineNumber)};
}

bool isCountryCode(const QByteArray &text)
{
    return text.size() == 2 &&
           std::all_of(text.begin(), text.end(), [](char letter) { return letter >= 'A' && letter <= 'Z'; });
}

/// The rate a code names, when it is a percentage of 0 to 100 with at most two decimals.
std::optional<BasisPoints> rateOfCode(QByteArrayView code)
{
    const Result<qint64> basisPoints = parseScaled(code, 2, NumberForm::Text);
    if (!basisPoints || *basisPoints < 0 || *basisPoints > kMaxRate)
        return std::nullopt;
    return BasisPoints{static_cast<int>(*basisPoints)};
}

Result<TaxRate> decodeLine(const QByteArray &line, qsizetype lineNumber)
{
    const QList<QByteArray> fields = line.split(',');
    if (fields.size() != 4)
        return badLine(lineNumber, QStringLiteral("four fields expected"));
    if (!isCountryCode(fields.at(0)))
        return badLine(lineNumber, QStringLiteral("country is not two capital letters"));
    const std::optional<BasisPoints> rate = rateOfCode(fields.at(1));
    const QString code = QString::fromLatin1(fields.at(1));
    if (!rate || canonicalTaxCode(code) != code)
        return badLine(lineNumber, QStringLiteral("code is not a canonical percentage"));

    TaxRate row{QString::fromLatin1(fields.at(0)), code, *rate, {}, std::nullopt};
    row.validFrom = QDate::fromString(QString::fromLatin1(fields.at(2)), Qt::ISODate);
    if (!row.validFrom.isValid())
        return badLine(lineNumber, QStringLiteral("valid_from is not a date"));
    if (!fields.at(3).isEmpty()) {
        row.validTo = QDate::fromString(QString::fromLatin1(fields.at(3)), Qt::ISODate);
        if (!row.validTo->isValid() || *row.validTo < row.validFrom)
            return badLine(lineNumber, QStringLiteral("valid_to is not a date from valid_from on"));
    }
    return row;
}

bool overlap(const TaxRate &left, const TaxRate &right)
{
    return left.country == right.country && left.code == right.code &&
           (!left.validTo || right.validFrom <= *left.validTo) &&
           (!right.validTo || left.validFrom <= *right.validTo);
}

} // namespace

Money containedVat(Money gross, BasisPoints rate)
{
    KASSA_ASSERT(rate.value >= 0 && rate.value <= kMaxRate);
    const Int128 product = static_cast<Int128>(gross.minor()) * rate.value;
    const Int128 vat = divideRounded(product, kMaxRate + rate.value, Rounding::HalfAwayFromZero);
    return Money::fromMinor(static_cast<qint64>(vat));
}

QString canonicalTaxCode(QStringView code)
{
    const QString trimmed = code.trimmed().toString();
    const QString pointed = trimmed.count(u',') == 1 ? QString(trimmed).replace(u',', u'.') : trimmed;
    const std::optional<BasisPoints> rate = rateOfCode(pointed.toUtf8());
    if (!rate)
        return trimmed;
    QByteArray text = toFixedText(Money::fromMinor(rate->value));
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return QString::fromLatin1(text);
}

Result<TaxTable> TaxTable::decode(QByteArrayView csv)
{
    if (csv.size() > kMaxTableBytes)
        return Error{Code::BadTable, QStringLiteral("table too long"), {}};
    TaxTable table;
    bool isHeadSeen = false;
    qsizetype lineNumber = 0;
    const QList<QByteArray> lines = csv.toByteArray().split('\n');
    for (const QByteArray &rawLine : lines) {
        ++lineNumber;
        const QByteArray line = rawLine.trimmed();
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        if (!isHeadSeen) {
            if (line != kHeadLine)
                return badLine(lineNumber, QStringLiteral("head line expected"));
            isHeadSeen = true;
            continue;
        }
        Result<TaxRate> row = decodeLine(line, lineNumber);
        if (!row)
            return row.error();
        const auto repeats = [&row](const TaxRate &other) {
            return overlap(*row, other);
        };
        if (std::any_of(table.m_rates.cbegin(), table.m_rates.cend(), repeats))
            return badLine(lineNumber, QStringLiteral("second row for the same code and day"));
        table.m_rates.append(*std::move(row));
    }
    if (table.m_rates.isEmpty())
        return Error{Code::BadTable, QStringLiteral("no rates"), {}};
    std::stable_sort(table.m_rates.begin(), table.m_rates.end(),
                     [](const TaxRate &left, const TaxRate &right) { return left.rate < right.rate; });
    return table;
}

Result<TaxRate> TaxTable::rate(const QString &country, const QString &code, QDate date) const
{
    const QString canonical = canonicalTaxCode(code);
    bool isKnown = false;
    for (const TaxRate &row : m_rates) {
        if (row.country != country || row.code != canonical)
            continue;
        if (row.isValidOn(date))
            return row;
        isKnown = true;
    }
    const QString what = country + u' ' + canonical.left(kMaxNumberChars);
    if (!isKnown)
        return Error{Code::UnknownTaxCode, QStringLiteral("no such tax code in this country"), what};
    return Error{Code::NotValidOnDate,
                 QStringLiteral("tax code not valid on %1").arg(date.toString(Qt::ISODate)), what};
}

QList<TaxRate> TaxTable::ratesOn(const QString &country, QDate date) const
{
    QList<TaxRate> rates;
    std::copy_if(m_rates.cbegin(), m_rates.cend(), std::back_inserter(rates),
                 [&](const TaxRate &row) { return row.country == country && row.isValidOn(date); });
    return rates;
}

const TaxTable &builtInTaxTable()
{
    static const TaxTable table = [] {
        registerTaxResource();
        QFile file(QStringLiteral(":/tax/rates.csv"));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        KASSA_ASSERT(isOpen); // part of the program itself
        Result<TaxTable> decoded = TaxTable::decode(file.readAll());
        return *std::move(decoded); // a bad table fails the tests of this module; here it ends the process
    }();
    return table;
}

} // namespace kassa::money
