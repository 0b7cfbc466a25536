// SPDX-License-Identifier: GPL-3.0-or-later
#include "identification.h"

#include "core/base/text_clean.h"

#include <QRegularExpression>

#include <algorithm>

namespace kassa::loymax {

namespace {

constexpr qsizetype kMinCardChars = 4;
constexpr qsizetype kMaxCardChars = 250;
constexpr qsizetype kPhoneDigits = 11;
constexpr qsizetype kMaxPhoneDigits = 15; // E.164

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

QString digitsOf(const QString &text)
{
    QString digits;
    std::copy_if(text.cbegin(), text.cend(), std::back_inserter(digits), isDigit);
    return digits;
}

// Letters of a magnetic card's or a partner's numbers; anything else is a code of an app.
bool isCardText(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return isDigit(c) || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || c == u'-';
    });
}

bool isPhoneText(const QString &text)
{
    const bool isGrouped = text.contains(u'(') || text.contains(u' ') || text.contains(u'-');
    return text.startsWith(u'+') ||
           (isGrouped && std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); }) &&
            digitsOf(text).size() >= kPhoneDigits - 1 && digitsOf(text).size() <= kPhoneDigits);
}

} // namespace

QString typeOf(Source source)
{
    switch (source) {
    case Source::Unknown:
        return QStringLiteral("Auto");
    case Source::Scanner:
        return QStringLiteral("BarCode");
    case Source::Strip1:
        return QStringLiteral("Strip1");
    case Source::Strip2:
        return QStringLiteral("Strip2");
    case Source::Strip3:
        return QStringLiteral("Strip3");
    case Source::Keyed:
        return QStringLiteral("Number");
    case Source::Phone:
        return QStringLiteral("Phone");
    case Source::Qr:
        return QStringLiteral("QRCode");
    }
    base::assertFailed("source without a word", __FILE__, __LINE__);
}

std::optional<Identifier> identifyPhone(const QString &input)
{
    QString digits = digitsOf(input);
    if (!input.trimmed().startsWith(u'+')) {
        if (digits.size() == kPhoneDigits && digits.startsWith(u'8')) {
            digits[0] = u'7';
        } else if (digits.size() == kPhoneDigits - 1) {
            digits.prepend(u'7');
        }
    }
    if (digits.size() < kPhoneDigits - 1 || digits.size() > kMaxPhoneDigits) {
        return std::nullopt;
    }
    return Identifier{typeOf(Source::Phone), digits, {}};
}

std::optional<Identifier> identify(const QString &input, bool isScanned)
{
    const QString value = base::cleanLine(input).trimmed();
    if (value.size() < kMinCardChars || value.size() > kMaxCardChars) {
        return std::nullopt;
    }
    // Tracks of a magnetic card are framed: % on the first, ; on the second, + or ; on the third.
    if (isScanned && value.endsWith(u'?') && (value.startsWith(u'%') || value.startsWith(u';'))) {
        const Source strip = value.startsWith(u'%') ? Source::Strip1 : Source::Strip2;
        return Identifier{typeOf(strip), value.sliced(1, value.size() - 2), {}};
    }
    if (!isScanned && isPhoneText(value)) {
        return identifyPhone(value);
    }
    if (!isCardText(value)) {
        return isScanned ? std::optional(Identifier{typeOf(Source::Qr), value, {}}) : std::nullopt;
    }
    return Identifier{typeOf(isScanned ? Source::Scanner : Source::Keyed), value, {}};
}

bool isShortLived(const Identifier &identifier)
{
    return identifier.type.startsWith(QStringLiteral("QR"), Qt::CaseInsensitive);
}

QString maskedValue(const QString &value)
{
    constexpr qsizetype kShown = 4;
    if (value.size() <= kShown) {
        return QString(value.size(), u'*');
    }
    return QString(std::min<qsizetype>(value.size() - kShown, 12), u'*') + value.last(kShown);
}

QString maskedDocument(const QString &document)
{
    static const QRegularExpression kPersonal(
        QStringLiteral("(<Identifier [^>]*Value=\"|PINCode=\"|<Card [^>]*Number=\"|Track2=\"|Holder=\"|"
                       "<Item Name=\"(?:Person|Holder|Cardnumber|MaskedNumber|Phone)\">)([^\"<]*)"));
    QString masked;
    qsizetype from = 0;
    auto found = kPersonal.globalMatch(document);
    while (found.hasNext()) {
        const auto match = found.next();
        masked += document.sliced(from, match.capturedStart(2) - from);
        masked += QString(match.capturedLength(2) > 0 ? 4 : 0, u'*');
        from = match.capturedEnd(2);
    }
    return masked + document.sliced(from);
}

} // namespace kassa::loymax
