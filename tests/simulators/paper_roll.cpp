// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper_roll.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPainter>
#include <qrencode.h>

#include <algorithm>

namespace kassa::sim {

namespace {

constexpr int kCellWidth = 12;
constexpr int kCellWidthB = 9;
constexpr int kCellHeight = 24;
constexpr int kLineGap = 6; ///< a line takes 30 dots on most printers
constexpr int kCutDots = 40;

QString lineText(const PaperItem &item)
{
    QString text;
    for (const PaperCell &cell : item.cells) {
        text += cell.character;
    }
    return text;
}

int widthOf(const PaperItem &item)
{
    if (item.kind != PaperItem::Kind::Text) {
        return item.picture.width();
    }
    int width = 0;
    for (const PaperCell &cell : item.cells) {
        width += cell.width * (item.isFontB ? kCellWidthB : kCellWidth);
    }
    return width;
}

int heightOf(const PaperItem &item)
{
    switch (item.kind) {
    case PaperItem::Kind::Text: {
        int times = 1;
        for (const PaperCell &cell : item.cells) {
            times = std::max(times, cell.height);
        }
        return times * kCellHeight + kLineGap;
    }
    case PaperItem::Kind::Picture:
    case PaperItem::Kind::Qr:
        return item.picture.height();
    case PaperItem::Kind::Feed:
        return item.dots;
    case PaperItem::Kind::Cut:
        return kCutDots;
    case PaperItem::Kind::Drawer:
        break;
    }
    return 0;
}

void paintText(QPainter &painter, const PaperItem &item, int x, int y)
{
    QFont font(QStringLiteral("DejaVu Sans Mono"));
    font.setPixelSize(20);
    const int cellWidth = item.isFontB ? kCellWidthB : kCellWidth;
    const int bottom = y + heightOf(item) - kLineGap;
    for (const PaperCell &cell : item.cells) {
        font.setBold(cell.isBold);
        painter.setFont(font);
        const double natural = QFontMetricsF(font).horizontalAdvance(u'0');
        painter.save();
        painter.translate(x, bottom - cell.height * kCellHeight);
        painter.scale(cell.width, cell.height);
        const QRectF box(0, 0, cellWidth, kCellHeight);
        if (cell.isInverse) {
            painter.fillRect(box, Qt::black);
        }
        painter.setPen(cell.isInverse ? Qt::white : Qt::black);
        painter.save();
        painter.scale(cellWidth / natural, 1);
        painter.drawText(QPointF(0, 19), QString(cell.character));
        painter.restore();
        if (cell.isUnderlined) {
            painter.fillRect(QRectF(0, kCellHeight - 2, cellWidth, 1), Qt::black);
        }
        painter.restore();
        x += cell.width * cellWidth;
    }
}

} // namespace

int PaperRoll::count(PaperItem::Kind kind) const
{
    return static_cast<int>(std::count_if(m_items.cbegin(), m_items.cend(),
                                          [kind](const PaperItem &item) { return item.kind == kind; }));
}

qsizetype PaperRoll::lines() const
{
    return count(PaperItem::Kind::Text);
}

QString PaperRoll::text() const
{
    QString text;
    for (const PaperItem &item : m_items) {
        switch (item.kind) {
        case PaperItem::Kind::Text:
            text += lineText(item) + u'\n';
            break;
        case PaperItem::Kind::Picture:
            text +=
                QStringLiteral("[picture %1 x %2]\n").arg(item.picture.width()).arg(item.picture.height());
            break;
        case PaperItem::Kind::Qr:
            text += QStringLiteral("[qr ") + QString::fromUtf8(item.data) + QStringLiteral("]\n");
            break;
        case PaperItem::Kind::Cut:
            text += QStringLiteral("[cut]\n");
            break;
        case PaperItem::Kind::Drawer:
            text += QStringLiteral("[drawer %1]\n").arg(item.pin);
            break;
        case PaperItem::Kind::Feed:
            break;
        }
    }
    return text;
}

QImage PaperRoll::image() const
{
    int height = 0;
    for (const PaperItem &item : m_items) {
        height += heightOf(item);
    }
    QImage image(m_headDots, std::max(height, 1), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    int y = 0;
    for (const PaperItem &item : m_items) {
        const int free = m_headDots - widthOf(item);
        const int x = item.align == 2 ? free : (item.align == 1 ? free / 2 : 0);
        if (item.kind == PaperItem::Kind::Text) {
            paintText(painter, item, x, y);
        } else if (!item.picture.isNull()) {
            painter.drawImage(x, y, item.picture);
        } else if (item.kind == PaperItem::Kind::Cut) {
            painter.setPen(QPen(Qt::black, 1, Qt::DashLine));
            painter.drawLine(0, y + kCutDots / 2, m_headDots, y + kCutDots / 2);
        }
        y += heightOf(item);
    }
    return image;
}

QImage qrPicture(const QByteArray &data, int level, int dots)
{
    QRcode *code = QRcode_encodeData(static_cast<int>(data.size()),
                                     reinterpret_cast<const unsigned char *>(data.constData()), 0,
                                     static_cast<QRecLevel>(level));
    if (code == nullptr) {
        return {};
    }
    QImage image(code->width * dots, code->width * dots, QImage::Format_Grayscale8);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const bool isBlack = (code->data[(y / dots) * code->width + x / dots] & 1) != 0;
            image.scanLine(y)[x] = isBlack ? 0 : 255;
        }
    }
    QRcode_free(code);
    return image;
}

} // namespace kassa::sim
