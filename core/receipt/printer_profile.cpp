// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/receipt/printer_profile.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

// The macro needs a function outside of any namespace.
static void registerPrinterProfiles()
{
    Q_INIT_RESOURCE(kassa_receipt_printers);
}

namespace kassa::receipt {

namespace {

constexpr char kBuiltIn[] = ":/printers";
constexpr char kSuffix[] = ".profile";
constexpr char kDefault[] = "default";
constexpr int kMaxFileBytes = 16 * 1024; ///< ten times the longest profile
constexpr int kMaxPageNumber = 255;
constexpr int kMaxDots = 2000;
constexpr int kColumnsUnknownNarrow = 32;

ProfileResult<PrinterProfile> bad(const QString &key)
{
    return base::Error<ProfileCode>{ProfileCode::BadFile, QStringLiteral("value not understood"), key};
}

bool isCodec(const QString &name)
{
    static const QStringList kCodecs{QStringLiteral("cp437"),        QStringLiteral("cp850"),
                                     QStringLiteral("cp858"),        QStringLiteral("cp866"),
                                     QStringLiteral("windows-1251"), QStringLiteral("windows-1252"),
                                     QStringLiteral("iso-8859-15")};
    return kCodecs.contains(name);
}

std::optional<QList<CodePageNumber>> pagesOf(const QString &value)
{
    QList<CodePageNumber> pages;
    for (const QString &word : value.split(u' ', Qt::SkipEmptyParts)) {
        const QStringList parts = word.split(u':');
        bool isNumber = false;
        const int number = parts.size() == 2 ? parts[1].toInt(&isNumber) : 0;
        const bool isNew = std::none_of(pages.cbegin(), pages.cend(), [&parts](const CodePageNumber &page) {
            return page.codec == parts.first();
        });
        if (!isNumber || number < 0 || number > kMaxPageNumber || !isNew || !isCodec(parts.first()))
            return std::nullopt;
        pages.append({parts.first(), number});
    }
    return pages;
}

std::optional<PaperColumns> paperOf(const QString &widthMm, const QString &value)
{
    static const QRegularExpression kForm(QStringLiteral("\\A([0-9]{2,4}) ([0-9]{2}) ([0-9]{2})\\z"));
    const auto match = kForm.match(value);
    if (!match.hasMatch())
        return std::nullopt;
    const PaperColumns paper{widthMm.toInt(), match.captured(1).toInt(), match.captured(2).toInt(),
                             match.captured(3).toInt()};
    const auto fits = [&paper](int columns) {
        return columns >= 24 && columns <= 96 && columns <= paper.dots;
    };
    const bool isGood =
        paper.widthMm > 0 && paper.dots <= kMaxDots && fits(paper.columnsA) && fits(paper.columnsB);
    return isGood ? std::optional(paper) : std::nullopt;
}

std::optional<bool> yesOrNo(const QString &value, const char *yes, const char *no)
{
    if (value == QLatin1StringView(yes))
        return true;
    return value == QLatin1StringView(no) ? std::optional(false) : std::nullopt;
}

/// False: the key or its value means nothing.
bool assign(const QString &key, const QString &value, PrinterProfile &profile)
{
    const auto flag = [&value](bool &target, const char *yes, const char *no) {
        const auto read = yesOrNo(value, yes, no);
        target = read.value_or(false);
        return read.has_value();
    };
    if (key == u"title") {
        profile.title = value;
        return !value.isEmpty();
    }
    if (key == u"pages") {
        const auto pages = pagesOf(value);
        profile.pages = pages.value_or(QList<CodePageNumber>());
        return pages.has_value();
    }
    if (key.startsWith(u"paper.")) {
        const auto paper = paperOf(key.mid(6), value);
        if (paper)
            profile.papers.append(*paper);
        return paper.has_value();
    }
    if (key == u"qr")
        return flag(profile.nativeQr, "native", "raster");
    if (key == u"proof")
        return flag(profile.provesPrint, "yes", "no");
    if (key == u"status")
        return flag(profile.answersStatus, "yes", "no");
    if (key == u"chinese")
        return flag(profile.leavesChinese, "yes", "no");
    if (key == u"cut") {
        static const QStringList kCuts{QStringLiteral("none"), QStringLiteral("partial"),
                                       QStringLiteral("full")};
        const qsizetype index = kCuts.indexOf(value);
        profile.cut = static_cast<Cut>(std::max<qsizetype>(index, 0));
        return index >= 0;
    }
    if (key == u"baud") {
        profile.baud = value.toInt();
        return profile.baud > 0;
    }
    return false;
}

QString fileOf(const QString &folder, const QString &name)
{
    return folder + u'/' + name + QLatin1StringView(kSuffix);
}

} // namespace

PaperWidth PrinterProfile::widthFor(int widthMm, PrinterFont font) const
{
    for (const PaperColumns &paper : papers) {
        if (paper.widthMm == widthMm)
            return {font == PrinterFont::A ? paper.columnsA : paper.columnsB, paper.dots};
    }
    const int columns = widthMm >= 80 ? kColumnsUnknown : kColumnsUnknownNarrow;
    return {columns, columns * kCellDots};
}

ProfileResult<PrinterProfile> decodeProfile(const QString &name, QByteArrayView file)
{
    PrinterProfile profile;
    profile.name = name;
    const QString text = QString::fromUtf8(file);
    for (const QString &line : text.split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith(u'#'))
            continue;
        const qsizetype equals = trimmed.indexOf(u'=');
        const QString key = trimmed.left(std::max<qsizetype>(equals, 0));
        if (equals <= 0 || !assign(key, trimmed.mid(equals + 1), profile))
            return bad(key.isEmpty() ? trimmed : key);
    }
    if (profile.pages.isEmpty())
        return bad(QStringLiteral("pages"));
    if (profile.title.isEmpty())
        profile.title = name;
    return profile;
}

ProfileResult<PrinterProfile> loadProfile(const QString &name, const QString &folder)
{
    registerPrinterProfiles();
    const QString wanted = name.isEmpty() ? QString::fromLatin1(kDefault) : name;
    static const QRegularExpression kName(QStringLiteral("\\A[A-Za-z0-9_-]{1,40}\\z"));
    if (kName.match(wanted).hasMatch()) {
        for (const QString &place : {folder, QString::fromLatin1(kBuiltIn)}) {
            QFile file(fileOf(place, wanted));
            if (!place.isEmpty() && file.open(QIODevice::ReadOnly))
                return decodeProfile(wanted, file.read(kMaxFileBytes));
        }
    }
    return base::Error<ProfileCode>{ProfileCode::NotFound, QStringLiteral("no such printer profile"), wanted};
}

QList<PrinterProfile> knownProfiles(const QString &folder)
{
    registerPrinterProfiles();
    QStringList names;
    for (const QString &place : {folder, QString::fromLatin1(kBuiltIn)}) {
        if (place.isEmpty())
            continue;
        for (QString file : QDir(place).entryList({u'*' + QString::fromLatin1(kSuffix)}, QDir::Files)) {
            file.chop(qsizetype{sizeof(kSuffix)} - 1);
            if (!names.contains(file))
                names.append(file);
        }
    }
    QList<PrinterProfile> all;
    for (const QString &name : names) {
        if (const auto profile = loadProfile(name, folder))
            all.append(*profile);
    }
    std::sort(all.begin(), all.end(), [](const PrinterProfile &left, const PrinterProfile &right) {
        const bool leftFirst = left.name == QLatin1StringView(kDefault);
        const bool rightFirst = right.name == QLatin1StringView(kDefault);
        return leftFirst != rightFirst ? leftFirst : left.title.compare(right.title, Qt::CaseInsensitive) < 0;
    });
    return all;
}

} // namespace kassa::receipt
