// SPDX-License-Identifier: GPL-3.0-or-later
#include "escpos_decoder.h"

#include <algorithm>

namespace kassa::sim {

namespace {

constexpr int kDle = 0x10;
constexpr int kEsc = 0x1B;
constexpr int kFs = 0x1C;
constexpr int kGs = 0x1D;
constexpr int kMaxRasterWidthBytes = 4095;

QImage pictureOf(const QByteArray &rows, int bytesPerRow, int height)
{
    QImage image(bytesPerRow * 8, height, QImage::Format_Grayscale8);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const auto byte = static_cast<unsigned char>(rows[qsizetype{y} * bytesPerRow + x / 8]);
            image.scanLine(y)[x] = (byte & (0x80 >> (x % 8))) != 0 ? 0 : 255;
        }
    }
    return image;
}

} // namespace

QMap<int, QByteArray> epsonCodePages()
{
    return {{0, "cp437"},  {2, "cp850"},         {19, "cp858"},      {16, "windows-1252"},
            {17, "cp866"}, {46, "windows-1251"}, {40, "iso-8859-15"}};
}

EscPosDecoder::EscPosDecoder(const QMap<int, QByteArray> &pages, int headDots)
    : m_pages(pages), m_headDots(headDots)
{
    reset();
}

void EscPosDecoder::goOn()
{
    m_isStopped = false;
    while (!m_input.isEmpty() && !m_isStopped) {
        const qsizetype taken = step();
        if (taken == 0) {
            return;
        }
        m_input.remove(0, taken);
        m_taken += taken;
    }
}

void EscPosDecoder::clear()
{
    m_input.clear();
    m_line.clear();
    m_isStopped = false;
}

void EscPosDecoder::reset()
{
    m_style = PaperCell();
    m_line.clear();
    m_align = 0;
    m_isFontB = false;
    m_qrDots = 3;
    m_qrLevel = 0;
    m_qrData.clear();
    m_text = QStringDecoder("cp437");
}

void EscPosDecoder::complain(const QString &what)
{
    m_complaints.append(QStringLiteral("byte %1: %2").arg(m_taken).arg(what));
}

void EscPosDecoder::put(const PaperItem &item)
{
    if (onItem && !onItem(item)) {
        m_isStopped = true;
    }
}

void EscPosDecoder::printLine()
{
    PaperItem item;
    item.cells = m_line;
    item.align = m_align;
    item.isFontB = m_isFontB;
    int dots = 0;
    for (const PaperCell &cell : m_line) {
        dots += cell.width * (m_isFontB ? 9 : 12);
    }
    if (dots > m_headDots) {
        complain(QStringLiteral("a line of %1 dots is wider than the head").arg(dots));
    }
    m_line.clear();
    put(item);
}

qsizetype EscPosDecoder::step()
{
    const int first = at(0);
    switch (first) {
    case '\n':
        printLine();
        return 1;
    case kDle:
        // Real-time commands were carried out when they arrived.
        if (m_input.size() < 3) {
            return 0;
        }
        if (at(1) == 0x14) {
            const qsizetype length = at(2) == 8 ? 10 : 5;
            return m_input.size() < length ? 0 : length;
        }
        return 3;
    case kEsc:
        return escape();
    case kFs:
        if (m_input.size() < 2) {
            return 0;
        }
        if (at(1) != '.') {
            complain(QStringLiteral("FS %1").arg(at(1), 2, 16));
        }
        return 2;
    case kGs:
        return group();
    default:
        break;
    }
    if (first < 0x20) {
        complain(QStringLiteral("control %1").arg(first, 2, 16));
        return 1;
    }
    PaperCell cell = m_style;
    const QString text = m_text.decode(QByteArrayView(m_input).first(1));
    cell.character = text.isEmpty() ? QChar(QChar::ReplacementCharacter) : text.front();
    m_line.append(cell);
    return 1;
}

qsizetype EscPosDecoder::escape()
{
    if (m_input.size() < 2) {
        return 0;
    }
    const int command = at(1);
    if (command == '@') {
        reset();
        return 2;
    }
    if (command == '2') {
        return 2;
    }
    const qsizetype length = command == 'p' ? 5 : 3;
    if (m_input.size() < length) {
        return 0;
    }
    const int n = at(2);
    const auto feed = [this](int dots) {
        PaperItem item;
        item.kind = PaperItem::Kind::Feed;
        item.dots = dots;
        put(item);
    };
    switch (command) {
    case 't':
        if (m_pages.contains(n)) {
            m_text = QStringDecoder(m_pages[n].constData());
        } else {
            complain(QStringLiteral("code page %1 is not there").arg(n));
        }
        break;
    case 'R':
        if (n != 0) {
            complain(QStringLiteral("international set %1").arg(n));
        }
        break;
    case 'a':
        m_align = n & 3;
        break;
    case 'E':
        m_style.isBold = (n & 1) != 0;
        break;
    case '-':
        m_style.isUnderlined = n != 0;
        break;
    case 'M':
        m_isFontB = (n & 1) != 0;
        break;
    case '3':
        break;
    case 'd':
        feed(30 * n);
        break;
    case 'J':
        feed(n);
        break;
    case 'p': {
        PaperItem item;
        item.kind = PaperItem::Kind::Drawer;
        item.pin = n == 1 ? 5 : 2;
        put(item);
        break;
    }
    default:
        complain(QStringLiteral("ESC %1").arg(command, 2, 16));
        break;
    }
    return length;
}

qsizetype EscPosDecoder::group()
{
    if (m_input.size() < 3) {
        return 0;
    }
    const int n = at(2);
    switch (at(1)) {
    case '!':
        m_style.width = (n >> 4 & 7) + 1;
        m_style.height = (n & 7) + 1;
        return 3;
    case 'B':
        m_style.isInverse = (n & 1) != 0;
        return 3;
    case 'h':
    case 'w':
    case 'H':
    case 'f':
        return 3;
    case 'a':
        if (onAutomaticStatus) {
            onAutomaticStatus(n);
        }
        return 3;
    case 'r':
        if (onQueuedStatus) {
            onQueuedStatus(n);
        }
        return 3;
    case 'V': {
        const bool isFeeding = n == 'A' || n == 'B';
        if (isFeeding && m_input.size() < 4) {
            return 0;
        }
        if (!m_line.isEmpty()) {
            complain(QStringLiteral("a cut in the middle of a line"));
        }
        PaperItem item;
        item.kind = PaperItem::Kind::Cut;
        put(item);
        return isFeeding ? 4 : 3;
    }
    case 'v':
        return raster();
    case 'k':
        return nativeBarcode();
    case '(':
        return groupParenthesis();
    default:
        complain(QStringLiteral("GS %1").arg(at(1), 2, 16));
        return 3;
    }
}

qsizetype EscPosDecoder::raster()
{
    if (m_input.size() < 8) {
        return 0;
    }
    const int bytesPerRow = at(4) + 256 * at(5);
    const int height = at(6) + 256 * at(7);
    const qsizetype length = 8 + qsizetype{bytesPerRow} * height;
    if (m_input.size() < length) {
        return 0;
    }
    if (at(2) != '0' || bytesPerRow == 0 || bytesPerRow > kMaxRasterWidthBytes || height == 0) {
        complain(QStringLiteral("raster %1 x %2").arg(bytesPerRow).arg(height));
    }
    if (bytesPerRow * 8 > m_headDots + 7) {
        complain(QStringLiteral("a picture of %1 dots is wider than the head").arg(bytesPerRow * 8));
    }
    PaperItem item;
    item.kind = PaperItem::Kind::Picture;
    item.align = m_align;
    item.picture = pictureOf(m_input.mid(8), bytesPerRow, height);
    put(item);
    return length;
}

qsizetype EscPosDecoder::nativeBarcode()
{
    if (m_input.size() < 4) {
        return 0;
    }
    const qsizetype length = 4 + at(3);
    if (m_input.size() < length) {
        return 0;
    }
    complain(QStringLiteral("a barcode of the printer's own: not drawn here"));
    return length;
}

qsizetype EscPosDecoder::groupParenthesis()
{
    if (m_input.size() < 5) {
        return 0;
    }
    const int parameters = at(3) + 256 * at(4);
    const qsizetype length = 5 + qsizetype{parameters};
    if (m_input.size() < length) {
        return 0;
    }
    if (at(2) == 'k') {
        return qrFunction(parameters);
    }
    if (at(2) == 'H') {
        // Function 48: told once everything before it is on paper.
        if (parameters == 6 && at(5) == 0x30 && onProof) {
            onProof(m_input.mid(7, 4));
        }
        return length;
    }
    complain(QStringLiteral("GS ( %1").arg(at(2), 2, 16));
    return length;
}

qsizetype EscPosDecoder::qrFunction(int length)
{
    const int function = at(6);
    switch (function) {
    case 'A':
        break;
    case 'C':
        m_qrDots = at(7);
        break;
    case 'E':
        m_qrLevel = std::clamp(at(7) - '0', 0, 3);
        break;
    case 'P':
        m_qrData = m_input.mid(8, length - 3);
        break;
    case 'Q': {
        if (!m_line.isEmpty()) {
            complain(QStringLiteral("a code in the middle of a line"));
        }
        PaperItem item;
        item.kind = PaperItem::Kind::Qr;
        item.align = m_align;
        item.data = m_qrData;
        item.picture = qrPicture(m_qrData, m_qrLevel, m_qrDots);
        if (item.picture.isNull() || item.picture.width() > m_headDots) {
            complain(QStringLiteral("a code that a printer leaves out without a word"));
        } else {
            put(item);
        }
        break;
    }
    default:
        complain(QStringLiteral("GS ( k %1").arg(function, 2, 16));
        break;
    }
    return 5 + qsizetype{length};
}

} // namespace kassa::sim
