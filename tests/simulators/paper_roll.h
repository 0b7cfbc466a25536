// SPDX-License-Identifier: GPL-3.0-or-later
// What came out of a simulated printer: lines, pictures, cuts, in their order. Kept as values, shown as text
// and as a picture with the dots of the head. Shares no code with the product.
#pragma once

#include <QImage>
#include <QList>
#include <QString>

namespace kassa::sim {

struct PaperCell
{
    QChar character;
    int width = 1;  ///< 1..8 times a cell
    int height = 1; ///< 1..8
    bool isBold = false;
    bool isInverse = false;
    bool isUnderlined = false;
};

struct PaperItem
{
    enum class Kind { Text, Picture, Qr, Feed, Cut, Drawer } kind = Kind::Text;
    QList<PaperCell> cells; ///< of Text
    int align = 0;          ///< 0 left, 1 centre, 2 right
    bool isFontB = false;
    QImage picture;  ///< of Picture and Qr, black on white
    QByteArray data; ///< of Qr
    int dots = 0;    ///< of Feed
    int pin = 0;     ///< of Drawer: 2 or 5
};

class PaperRoll
{
public:
    explicit PaperRoll(int headDots = 576) : m_headDots(headDots) {}

    void add(const PaperItem &item) { m_items.append(item); }
    [[nodiscard]] const QList<PaperItem> &items() const { return m_items; }
    [[nodiscard]] qsizetype lines() const;
    [[nodiscard]] int cuts() const { return count(PaperItem::Kind::Cut); }
    [[nodiscard]] int drawerPulses() const { return count(PaperItem::Kind::Drawer); }
    /// Text as it stands on the paper; "[qr DATA]", "[picture W x H]", "[drawer PIN]", "[cut]" for the rest.
    [[nodiscard]] QString text() const;
    /// What a head of headDots burned. Needs an application object of QtGui.
    [[nodiscard]] QImage image() const;

private:
    [[nodiscard]] int count(PaperItem::Kind kind) const;
    int m_headDots;
    QList<PaperItem> m_items;
};

/// A QR symbol as a printer draws it: `dots` per module, no white edge; null when the data does not fit.
[[nodiscard]] QImage qrPicture(const QByteArray &data, int level, int dots);

} // namespace kassa::sim
