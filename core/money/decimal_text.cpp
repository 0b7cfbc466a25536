// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/decimal_text.h"

#include <QList>

#include <optional>
#include <tuple>

namespace kassa::money {

namespace {

/// Dust is measured in units of 10^-8.
constexpr int kDustDecimals = 8;
/// Exponents are held here; everything beyond is out of range or zero anyway.
constexpr int kMaxExponent = 10'000;
/// A scaled value within +-10^13 has at most 14 digits before the point.
constexpr qsizetype kMaxIntegerDigits = 14;
/// Decimals that a person may type.
constexpr qsizetype kTypedDecimals = 2;

/// A number as written: +-0.DIGITS x 10^pointPosition.
struct Decimal
{
    bool isNegative = false;
    QByteArray digits;
    qsizetype pointPosition = 0;
};

constexpr bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

constexpr Int128 powerOfTen(int exponent)
{
    Int128 power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

/// Walks over a number text once; each take answers what it found.
class Scanner
{
public:
    explicit Scanner(QByteArrayView text) : m_text(text) {}

    bool take(char character)
    {
        if (isAtEnd() || m_text[m_position] != character)
            return false;
        ++m_position;
        return true;
    }
    QByteArrayView takeDigits()
    {
        const qsizetype start = m_position;
        while (!isAtEnd() && isDigit(m_text[m_position]))
            ++m_position;
        return m_text.sliced(start, m_position - start);
    }
    [[nodiscard]] bool isAtEnd() const { return m_position == m_text.size(); }

private:
    QByteArrayView m_text;
    qsizetype m_position = 0;
};

/// The part after e or E, or nothing when it is malformed.
std::optional<int> scanExponent(Scanner &scanner)
{
    const bool isNegative = scanner.take('-');
    if (!isNegative)
        std::ignore = scanner.take('+'); // allowed and without meaning
    const QByteArrayView digits = scanner.takeDigits();
    if (digits.isEmpty())
        return std::nullopt;
    int exponent = 0;
    for (const char digit : digits)
        exponent = qMin(exponent * 10 + (digit - '0'), kMaxExponent);
    return isNegative ? -exponent : exponent;
}

std::optional<Decimal> scanDecimal(QByteArrayView text, NumberForm form)
{
    Scanner scanner(text);
    Decimal decimal;
    decimal.isNegative = scanner.take('-');
    if (!decimal.isNegative && form == NumberForm::Text)
        std::ignore = scanner.take('+'); // allowed and without meaning
    const QByteArrayView whole = scanner.takeDigits();
    if (whole.isEmpty())
        return std::nullopt;
    if (form == NumberForm::Json && whole.size() > 1 && whole.front() == '0')
        return std::nullopt;
    decimal.digits = whole.toByteArray();
    decimal.pointPosition = whole.size();
    if (scanner.take('.')) {
        const QByteArrayView fraction = scanner.takeDigits();
        if (fraction.isEmpty())
            return std::nullopt;
        decimal.digits += fraction;
    }
    if (form == NumberForm::Json && (scanner.take('e') || scanner.take('E'))) {
        const std::optional<int> exponent = scanExponent(scanner);
        if (!exponent)
            return std::nullopt;
        decimal.pointPosition += *exponent;
    }
    if (!scanner.isAtEnd())
        return std::nullopt;

    qsizetype leadingZeros = 0;
    while (leadingZeros < decimal.digits.size() && decimal.digits.at(leadingZeros) == '0')
        ++leadingZeros;
    decimal.digits.remove(0, leadingZeros);
    decimal.pointPosition -= leadingZeros;
    return decimal;
}

Error numberError(Code code, const QString &detail, QByteArrayView text)
{
    return Error{code, detail, QString::fromUtf8(text.first(qMin(text.size(), kMaxNumberChars)))};
}

/// The magnitude in units of 10^-kDustDecimals, floored, and whether anything was cut off.
struct FinePart
{
    Int128 units = 0;
    bool isCut = false;
};

FinePart finePart(const Decimal &decimal)
{
    FinePart fine;
    const qsizetype count = decimal.pointPosition + kDustDecimals;
    for (qsizetype i = 0; i < count; ++i)
        fine.units = fine.units * 10 + (i < decimal.digits.size() ? decimal.digits.at(i) - '0' : 0);
    for (qsizetype i = qMax(count, qsizetype{0}); i < decimal.digits.size(); ++i)
        fine.isCut = fine.isCut || decimal.digits.at(i) != '0';
    return fine;
}

QByteArray scaledText(qint64 value, int decimals, int minDecimals)
{
    // Through the unsigned type, since the lowest qint64 has no positive counterpart.
    const quint64 magnitude =
        value < 0 ? quint64{0} - static_cast<quint64>(value) : static_cast<quint64>(value);
    QByteArray text = QByteArray::number(magnitude).rightJustified(decimals + 1, '0');
    int shown = decimals;
    while (shown > minDecimals && text.endsWith('0')) {
        text.chop(1);
        --shown;
    }
    if (shown > 0)
        text.insert(text.size() - shown, '.');
    if (value < 0)
        text.prepend('-');
    return text;
}

QString receiptText(QByteArray text, char decimalSeparator)
{
    KASSA_ASSERT(decimalSeparator == ',' || decimalSeparator == '.');
    return QString::fromLatin1(text.replace('.', decimalSeparator));
}

/// What is left of typed text without spaces and currency signs, or nothing when it holds other than ASCII.
std::optional<QByteArray> typedCharacters(const QString &text)
{
    QByteArray characters;
    for (const QChar character : text) {
        if (character.isSpace() || character.category() == QChar::Symbol_Currency)
            continue;
        if (character == QChar(0x2212)) {
            characters.append('-');
            continue;
        }
        if (character.unicode() > 0x7e)
            return std::nullopt;
        characters.append(character.toLatin1());
    }
    return characters;
}

/// Takes the separators of thousands out of `whole`; nothing when the groups are not 1-3, 3, 3 … digits.
std::optional<QByteArray> withoutGrouping(const QByteArray &whole, char separator)
{
    const QList<QByteArray> groups = whole.split(separator);
    if (groups.size() > 1 && (groups.first().isEmpty() || groups.first().size() > 3))
        return std::nullopt;
    for (qsizetype i = 1; i < groups.size(); ++i) {
        if (groups.at(i).size() != 3)
            return std::nullopt;
    }
    return groups.join();
}

} // namespace

Result<qint64> parseScaled(QByteArrayView digits, int decimals, NumberForm form)
{
    KASSA_ASSERT(decimals >= 0 && decimals <= 6);
    if (digits.size() > kMaxNumberChars)
        return numberError(Code::OutOfRange, QStringLiteral("number text too long"), digits);
    const std::optional<Decimal> decimal = scanDecimal(digits, form);
    if (!decimal)
        return numberError(Code::NotANumber, QStringLiteral("not a decimal number"), digits);
    if (decimal->digits.isEmpty())
        return qint64{0};
    if (decimal->pointPosition > kMaxIntegerDigits)
        return numberError(Code::OutOfRange, QStringLiteral("number beyond the limit"), digits);

    const FinePart fine = finePart(*decimal);
    const Int128 finePerStep = powerOfTen(kDustDecimals - decimals);
    Int128 scaled = fine.units / finePerStep;
    const Int128 rest = fine.units % finePerStep;
    const bool isDustAbove = rest == 0 || (rest == 1 && !fine.isCut);
    const bool isDustBelow = rest == finePerStep - 1;
    if (!isDustAbove && !isDustBelow)
        return numberError(Code::TooManyDigits, QStringLiteral("more than %1 decimals").arg(decimals),
                           digits);
    if (isDustBelow)
        ++scaled;
    if (scaled > kMaxScaled)
        return numberError(Code::OutOfRange, QStringLiteral("number beyond the limit"), digits);
    return static_cast<qint64>(decimal->isNegative ? -scaled : scaled);
}

Result<Money> parseMoney(QByteArrayView digits, NumberForm form)
{
    static_assert(kMaxMinor == kMaxScaled);
    const Result<qint64> minor = parseScaled(digits, 2, form);
    if (!minor)
        return minor.error();
    return Money::fromMinor(*minor);
}

Result<Quantity> parseQuantity(QByteArrayView digits, NumberForm form)
{
    const Result<qint64> milli = parseScaled(digits, 3, form);
    if (!milli)
        return milli.error();
    return Quantity::fromMilli(*milli);
}

Result<UnitPrice> parseUnitPrice(QByteArrayView digits, NumberForm form)
{
    const Result<qint64> tenThousandths = parseScaled(digits, 4, form);
    if (!tenThousandths)
        return tenThousandths.error();
    return UnitPrice::fromTenThousandths(*tenThousandths);
}

Result<Money> parseTyped(const QString &text)
{
    const Error notANumber{Code::NotANumber, QStringLiteral("not an amount"), text.left(kMaxNumberChars)};
    std::optional<QByteArray> typed = typedCharacters(text);
    if (!typed)
        return notANumber;
    QByteArray sign;
    if (typed->startsWith('-') || typed->startsWith('+')) {
        sign = typed->first(1);
        typed->remove(0, 1);
    }

    const qsizetype lastPoint = typed->lastIndexOf('.');
    const qsizetype lastComma = typed->lastIndexOf(',');
    const bool hasBoth = lastPoint >= 0 && lastComma >= 0;
    const qsizetype last = qMax(lastPoint, lastComma);
    const char separator = lastComma > lastPoint ? ',' : '.';
    const bool groupsOnly = !hasBoth && typed->count(separator) > 1;

    std::optional<QByteArray> whole = *typed;
    QByteArray fraction;
    if (groupsOnly) {
        whole = withoutGrouping(*typed, separator);
    } else if (last >= 0) {
        fraction = typed->sliced(last + 1);
        whole = withoutGrouping(typed->first(last), separator == ',' ? '.' : ',');
    }
    // A separator on its own is no amount; a separator left in `whole` is refused by the parser below.
    if (!whole || (whole->isEmpty() && fraction.isEmpty()))
        return notANumber;
    if (whole->isEmpty())
        whole = QByteArrayLiteral("0");
    const QByteArray plain = fraction.isEmpty() ? sign + *whole : sign + *whole + '.' + fraction;
    Result<Money> amount = parseMoney(plain, NumberForm::Text);
    // Zeros count here: "1.000" may be meant as a thousand, so it must not pass as one.
    if (amount && fraction.size() > kTypedDecimals)
        return Error{Code::TooManyDigits, QStringLiteral("more than 2 decimals"), notANumber.context};
    return amount;
}

QByteArray toFixedText(Money amount)
{
    return scaledText(amount.minor(), 2, 2);
}

QByteArray toFixedText(Quantity quantity)
{
    return scaledText(quantity.milli(), 3, 3);
}

QByteArray toFixedText(UnitPrice unitPrice)
{
    return scaledText(unitPrice.tenThousandths(), 4, 4);
}

QByteArray toTrimmedText(Quantity quantity)
{
    return scaledText(quantity.milli(), 3, 0);
}

QByteArray toTrimmedText(UnitPrice unitPrice)
{
    return scaledText(unitPrice.tenThousandths(), 4, 2);
}

QString formatReceipt(Money amount, char decimalSeparator)
{
    return receiptText(toFixedText(amount), decimalSeparator);
}

QString formatReceipt(Quantity quantity, char decimalSeparator)
{
    return receiptText(toTrimmedText(quantity), decimalSeparator);
}

QString formatReceipt(UnitPrice unitPrice, char decimalSeparator)
{
    return receiptText(toTrimmedText(unitPrice), decimalSeparator);
}

} // namespace kassa::money
