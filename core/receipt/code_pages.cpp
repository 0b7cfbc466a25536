// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/receipt/code_pages.h"

#include "core/base/assert.h"
#include "core/receipt/cells.h"

#include <QHash>
#include <QStringConverter>

#include <algorithm>

namespace kassa::receipt {

/// The upper half of one code page, as the system's converter knows it.
class PageTable
{
public:
    PageTable() = default;
    explicit PageTable(const char *codec)
    {
        for (int byte = 0x80; byte <= 0xFF; ++byte) {
            QStringDecoder decoder(codec, QStringConverter::Flag::Stateless);
            if (!decoder.isValid())
                return; // a Qt without ICU: the page is not used
            const QByteArray single(1, static_cast<char>(byte));
            const QString character = decoder(single);
            if (character.size() == 1 && character.front().isPrint() &&
                character.front() != QChar::ReplacementCharacter)
                m_bytes.insert(character.front().unicode(), static_cast<char>(byte));
        }
    }

    /// 0 when the page has it not.
    [[nodiscard]] char byteOf(char32_t point) const
    {
        if (point >= 0x20 && point < 0x7F)
            return static_cast<char>(point);
        return point > 0xFFFF ? '\0' : m_bytes.value(static_cast<char16_t>(point), '\0');
    }

private:
    QHash<char16_t, char> m_bytes;
};

namespace {

constexpr const char *kCodecs[] = {"cp858",        "windows-1252", "iso-8859-15", "cp850",
                                   "windows-1251", "cp866",        "cp437"};
constexpr const char *kCyrillicFirst[] = {"windows-1251", "cp866", "cp858", "windows-1252",
                                          "iso-8859-15",  "cp850", "cp437"};

const PageTable &tableOf(const QString &codec)
{
    static const QHash<QString, PageTable> tables = [] {
        QHash<QString, PageTable> made;
        for (const char *name : kCodecs)
            made.insert(QString::fromLatin1(name), PageTable(name));
        return made;
    }();
    const auto found = tables.constFind(codec);
    KASSA_ASSERT(found != tables.cend());
    return *found;
}

/// What people write where the sign is missing; accents are taken off elsewhere.
QString wordFor(char32_t point)
{
    switch (point) {
    case 0x20AC:
        return QStringLiteral("EUR");
    case 0x20BD:
        return QStringLiteral("RUB");
    case 0x2116:
        return QStringLiteral("No.");
    case 0x00DF:
        return QStringLiteral("ss");
    case 0x1E9E:
        return QStringLiteral("SS");
    case 0x00C6:
        return QStringLiteral("AE");
    case 0x00E6:
        return QStringLiteral("ae");
    case 0x0152:
        return QStringLiteral("OE");
    case 0x0153:
        return QStringLiteral("oe");
    case 0x00D8:
        return QStringLiteral("O");
    case 0x00F8:
        return QStringLiteral("o");
    case 0x0141:
        return QStringLiteral("L");
    case 0x0142:
        return QStringLiteral("l");
    case 0x0110:
        return QStringLiteral("D");
    case 0x0111:
        return QStringLiteral("d");
    case 0x00D7:
        return QStringLiteral("x");
    case 0x2022:
    case 0x00B7:
        return QStringLiteral("*");
    case 0x00A9:
        return QStringLiteral("(c)");
    case 0x00AE:
        return QStringLiteral("(R)");
    default:
        return {};
    }
}

} // namespace

CodePages::CodePages(const PrinterProfile &profile, const QString &language)
{
    const auto &order = language == u"ru" ? kCyrillicFirst : kCodecs;
    for (const char *codec : order) {
        for (const CodePageNumber &page : profile.pages) {
            if (page.codec == QLatin1StringView(codec))
                m_pages.append({page.number, &tableOf(page.codec)});
        }
    }
}

const CodePages::Page *CodePages::pageFor(char32_t point) const
{
    const auto found = std::find_if(m_pages.cbegin(), m_pages.cend(),
                                    [point](const Page &page) { return page.table->byteOf(point) != '\0'; });
    return found == m_pages.cend() ? nullptr : &*found;
}

bool CodePages::hasCharacter(char32_t point) const
{
    return pageFor(point) != nullptr;
}

QString CodePages::replacementFor(char32_t point) const
{
    const auto printable = [this](const QString &text) {
        const auto points = text.toUcs4();
        return !text.isEmpty() &&
               std::all_of(points.cbegin(), points.cend(), [this](uint each) { return hasCharacter(each); });
    };
    if (const QString word = wordFor(point); printable(word))
        return word;
    QString base;
    for (const char32_t part :
         QString::fromUcs4(&point, 1).normalized(QString::NormalizationForm_KD).toUcs4()) {
        if (QChar::category(part) != QChar::Mark_NonSpacing)
            base += QString::fromUcs4(&part, 1);
    }
    return printable(base) ? base : QStringLiteral("?");
}

QString CodePages::transliterated(const QString &text) const
{
    QString result;
    result.reserve(text.size());
    for (const char32_t point : plainCharacters(text).toUcs4()) {
        const bool isKept = point == U'\n' || hasCharacter(point);
        if (isKept)
            result += QString::fromUcs4(&point, 1);
        else if (cellsOf(QString::fromUcs4(&point, 1)) > 0) // marks and joiners vanish
            result += replacementFor(point);
    }
    return result;
}

Document CodePages::transliterated(const Document &document) const
{
    Document result = document;
    for (Block &block : result) {
        if (auto *text = std::get_if<TextBlock>(&block)) {
            text->text = transliterated(text->text);
        } else if (auto *pair = std::get_if<PairBlock>(&block)) {
            pair->left = transliterated(pair->left);
            pair->right = transliterated(pair->right);
        } else if (auto *item = std::get_if<ItemBlock>(&block)) {
            item->text = transliterated(item->text);
            item->amount = transliterated(item->amount);
            item->mark = transliterated(item->mark);
        } else if (auto *table = std::get_if<TableBlock>(&block)) {
            for (QStringList &row : table->rows) {
                for (QString &cell : row)
                    cell = transliterated(cell);
            }
        } else if (auto *code = std::get_if<QrBlock>(&block)) {
            // The text that may stand in its place; the data itself is never touched.
            const QString instead =
                code->textInstead.isEmpty() ? QString::fromUtf8(code->data) : code->textInstead;
            code->textInstead = transliterated(instead);
        }
    }
    return result;
}

QList<CodePages::Run> CodePages::encode(QStringView text, int currentPage) const
{
    QList<Run> runs;
    const Page *current = nullptr;
    for (const Page &page : m_pages) {
        if (page.number == currentPage)
            current = &page;
    }
    for (const char32_t point : text.toUcs4()) {
        char byte = current != nullptr ? current->table->byteOf(point) : '\0';
        if (byte == '\0') {
            const Page *page = pageFor(point);
            if (page == nullptr && current == nullptr)
                page = &m_pages.first();
            current = page != nullptr ? page : current;
            byte = page != nullptr ? current->table->byteOf(point) : '\0';
        }
        if (runs.isEmpty() || runs.last().pageNumber != current->number)
            runs.append(Run{current->number, {}});
        runs.last().bytes += byte == '\0' ? '?' : byte;
    }
    return runs;
}

QByteArray CodePages::encodeOn(int number, QStringView text) const
{
    QByteArray bytes;
    for (const Page &page : m_pages) {
        if (page.number != number)
            continue;
        for (const char32_t point : text.toUcs4()) {
            const char byte = page.table->byteOf(point);
            bytes += byte == '\0' ? '?' : byte;
        }
        break;
    }
    return bytes;
}

} // namespace kassa::receipt
