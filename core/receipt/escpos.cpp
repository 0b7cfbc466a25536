// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/receipt/escpos.h"

#include "core/base/assert.h"
#include "core/receipt/symbols.h"

#include <algorithm>

namespace kassa::receipt {

namespace {

constexpr char kDle = 0x10;
constexpr char kEsc = 0x1B;
constexpr char kFs = 0x1C;
constexpr char kGs = 0x1D;
/// Rows of a picture per command: small buffers of clones take no more.
constexpr int kStripRows = 128;
/// Lines that carry the last print past the tear bar of a printer without cutter.
constexpr int kFeedLinesWithoutCutter = 4;
/// 100 ms on, 500 ms off, in units of 2 ms.
constexpr char kPulseOn = 0x32;
constexpr auto kPulseOff = static_cast<char>(0xFA);
constexpr int kMaxFeedDots = 255;
constexpr int kUnknownPage = -1;

/// What stands on the paper, dot for dot: QR codes and barcodes enlarged to their module size.
Bitmap enlarged(const Bitmap &modules, int dots, int heightPerRow)
{
    Bitmap large = Bitmap::white(modules.width * dots, modules.height * heightPerRow);
    for (int y = 0; y < large.height; ++y) {
        for (int x = 0; x < large.width; ++x) {
            if (modules.isBlack(x / dots, y / heightPerRow))
                large.blacken(x, y);
        }
    }
    return large;
}

/// `bitmap` moved right by `offset` dots.
Bitmap shifted(const Bitmap &bitmap, int offset)
{
    Bitmap wide = Bitmap::white(bitmap.width + offset, bitmap.height);
    for (int y = 0; y < bitmap.height; ++y) {
        for (int x = 0; x < bitmap.width; ++x) {
            if (bitmap.isBlack(x, y))
                wide.blacken(x + offset, y);
        }
    }
    return wide;
}

/// Printers obey real-time commands in the middle of a picture: a logo could open the drawer. One dot more
/// makes any other byte of it.
void breakRealTimeCommands(QByteArray &data)
{
    for (qsizetype i = 0; i + 1 < data.size(); ++i) {
        const char next = data[i + 1];
        if (data[i] == kDle && (next == 0x04 || next == 0x05 || next == 0x14))
            data[i] = 0x11;
    }
}

/// Data that a printer takes as it is; controls could hide commands and others recode what is not ASCII.
bool isPlainAscii(const QByteArray &data)
{
    return std::all_of(data.begin(), data.end(), [](char c) { return c >= 0x20 && c < 0x7F; });
}

class Encoder
{
public:
    Encoder(const Grid &grid, const PrinterProfile &profile, const EscPosOptions &options)
        : m_grid(grid), m_profile(profile), m_options(options), m_pages(profile, options.language)
    {
    }

    QByteArray encode() &&
    {
        start();
        for (const GridRow &row : m_grid.rows) {
            if (row.isText())
                addText(row);
            else
                std::visit([this, &row](const auto &mark) { addMark(mark, row); }, row.mark);
        }
        return std::move(m_bytes);
    }

private:
    void put(std::initializer_list<int> bytes)
    {
        for (const int byte : bytes)
            m_bytes += static_cast<char>(byte);
    }

    void start()
    {
        put({kEsc, '@'});
        if (m_profile.leavesChinese)
            put({kFs, '.'});
        put({kEsc, 'R', 0}); // other sets print letters in place of brackets and braces
        if (m_options.font == PrinterFont::B)
            put({kEsc, 'M', 1});
    }

    void setStyle(const GridRow &row)
    {
        if (row.bold != m_bold)
            put({kEsc, 'E', row.bold ? 1 : 0});
        if (row.inverse != m_inverse)
            put({kGs, 'B', row.inverse ? 1 : 0});
        if (row.size != m_size) {
            const int size = row.size == Size::Double ? 0x11 : (row.size == Size::Tall ? 0x01 : 0x00);
            put({kGs, '!', size});
        }
        m_bold = row.bold;
        m_inverse = row.inverse;
        m_size = row.size;
    }

    void addText(const GridRow &row)
    {
        setStyle(row);
        QString line = paddedRow(row, m_grid.columns / widthFactor(row.size));
        while (!row.inverse && line.endsWith(u' '))
            line.chop(1);
        for (const CodePages::Run &run : m_pages.encode(line, m_page)) {
            if (run.pageNumber != m_page)
                put({kEsc, 't', run.pageNumber});
            m_page = run.pageNumber;
            m_bytes += run.bytes;
        }
        put({'\n'});
    }

    void plainStyle() { setStyle(GridRow()); }

    void feedDots(int dots)
    {
        while (dots > 0) {
            put({kEsc, 'J', std::min(dots, kMaxFeedDots)});
            dots -= std::min(dots, kMaxFeedDots);
        }
    }

    void addMark(const std::monostate & /*text*/, const GridRow & /*row*/) {}

    void addMark(const QrRow &code, const GridRow &row)
    {
        plainStyle();
        const int quietDots = kQrQuietModules * code.moduleDots;
        feedDots(quietDots);
        if (m_profile.nativeQr && isPlainAscii(code.data))
            addNativeQr(code);
        else
            addPicture(enlarged(code.modules, code.moduleDots, code.moduleDots), row.align);
        feedDots(quietDots);
    }

    void addNativeQr(const QrRow &code)
    {
        const int level = '0' + static_cast<int>(code.level);
        const qsizetype length = code.data.size() + 3;
        put({kEsc, 'a', 1});
        put({kGs, '(', 'k', 4, 0, '1', 'A', '2', 0});
        put({kGs, '(', 'k', 3, 0, '1', 'C', code.moduleDots});
        put({kGs, '(', 'k', 3, 0, '1', 'E', level});
        put({kGs, '(', 'k', static_cast<int>(length % 256), static_cast<int>(length / 256), '1', 'P', '0'});
        m_bytes += code.data;
        put({kGs, '(', 'k', 3, 0, '1', 'Q', '0'});
        put({kEsc, 'a', 0});
    }

    void addMark(const BarcodeRow &code, const GridRow &row)
    {
        plainStyle();
        feedDots(kCellDots);
        addPicture(enlarged(code.modules, code.moduleDots, kBarcodeDots), row.align);
        feedDots(kCellDots);
    }

    void addMark(const ImageRow &picture, const GridRow &row)
    {
        plainStyle();
        addPicture(picture.image, row.align);
    }

    /// Placed by white dots on its left: not every printer aligns pictures.
    void addPicture(const Bitmap &picture, Align align)
    {
        const int free = m_grid.dots - picture.width;
        KASSA_ASSERT(free >= 0);
        const int offset = align == Align::Left ? 0 : (align == Align::Right ? free : free / 2);
        const Bitmap placed = shifted(picture, offset);
        const int rowBytes = placed.bytesPerRow();
        for (int first = 0; first < placed.height; first += kStripRows) {
            const int rows = std::min(kStripRows, placed.height - first);
            QByteArray strip = placed.rows.mid(qsizetype{first} * rowBytes, qsizetype{rows} * rowBytes);
            breakRealTimeCommands(strip);
            put({kGs, 'v', '0', 0, rowBytes % 256, rowBytes / 256, rows % 256, rows / 256});
            m_bytes += strip;
        }
    }

    void addMark(const CutRow & /*cut*/, const GridRow & /*row*/)
    {
        plainStyle();
        switch (m_profile.cut) {
        case Cut::None:
            put({kEsc, 'd', kFeedLinesWithoutCutter});
            break;
        case Cut::Partial:
            put({kGs, 'V', 'B', 0});
            break;
        case Cut::Full:
            put({kGs, 'V', 'A', 0});
            break;
        }
    }

    void addMark(const DrawerRow & /*drawer*/, const GridRow & /*row*/)
    {
        put({kEsc, 'p', m_options.drawer == DrawerPin::Pin5 ? 1 : 0, kPulseOn, kPulseOff});
    }

    const Grid &m_grid;
    const PrinterProfile &m_profile;
    const EscPosOptions &m_options;
    CodePages m_pages;
    QByteArray m_bytes;
    int m_page = kUnknownPage;
    bool m_bold = false;
    bool m_inverse = false;
    Size m_size = Size::Normal;
};

} // namespace

Grid layOutFor(const Document &document,
               const PrinterProfile &profile,
               const EscPosOptions &options,
               int widthMm)
{
    const CodePages pages(profile, options.language);
    return layOut(pages.transliterated(document), profile.widthFor(widthMm, options.font));
}

QByteArray toEscPos(const Grid &grid, const PrinterProfile &profile, const EscPosOptions &options)
{
    return Encoder(grid, profile, options).encode();
}

QByteArray drawerNow(DrawerPin pin)
{
    const char bytes[] = {kDle, 0x14, 0x01, static_cast<char>(pin == DrawerPin::Pin5 ? 1 : 0), 0x01};
    return QByteArray(bytes, sizeof(bytes));
}

QByteArray toEscPosTestPage(const PrinterProfile &profile)
{
    const CodePages pages(profile, QString());
    Grid head;
    head.rows = {GridRow{.left = QStringLiteral("Kassa"), .right = {}, .size = Size::Double, .bold = true},
                 GridRow{.left = profile.title, .right = {}}, GridRow()};
    for (GridRow &row : head.rows)
        row.left = pages.transliterated(row.left);
    QByteArray bytes = toEscPos(head, profile, EscPosOptions());
    const QByteArray plain("\x1B"
                           "E\0\x1D!\0",
                           6);
    bytes += plain;
    for (const CodePageNumber &page : profile.pages) {
        const QString label = QStringLiteral("ESC t %1  %2  ").arg(page.number, 2).arg(page.codec, -12);
        bytes += QByteArray("\x1Bt", 2) + static_cast<char>(page.number);
        bytes += pages.encodeOn(page.number, label + testCharacters()) + '\n';
    }
    Grid end;
    end.rows.append(GridRow{.left = {}, .right = {}, .mark = CutRow()});
    // Without its head: a second ESC @ would throw away what the printer has not printed yet.
    return bytes +
           toEscPos(end, profile, EscPosOptions()).mid(toEscPos(Grid(), profile, EscPosOptions()).size());
}

QString testCharacters()
{
    return QStringLiteral(u"€ Ä ß ñ Ж №");
}

} // namespace kassa::receipt
