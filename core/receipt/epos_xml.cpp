// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/receipt/epos_xml.h"

#include "core/receipt/symbols.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace kassa::receipt {

namespace {

constexpr int kMaxFeedDots = 255;

QString number(int value)
{
    return QString::number(value);
}

QString flag(bool on)
{
    return on ? QStringLiteral("true") : QStringLiteral("false");
}

class EposWriter
{
public:
    EposWriter(const Grid &grid, const EscPosOptions &options, bool force)
        : m_grid(grid), m_options(options), m_xml(&m_bytes)
    {
        m_xml.writeStartElement(QStringLiteral("epos-print"));
        m_xml.writeDefaultNamespace(QString::fromLatin1(kEposNamespace));
        if (force)
            m_xml.writeAttribute(QStringLiteral("force"), flag(true));
        if (!grid.rows.isEmpty())
            addFirstText();
        for (const GridRow &row : grid.rows) {
            if (row.isText())
                addText(row);
            else
                std::visit([this, &row](const auto &mark) { addMark(mark, row); }, row.mark);
        }
        m_xml.writeEndElement();
    }

    QByteArray bytes() && { return std::move(m_bytes); }

private:
    /// The printer chooses code pages by language.
    void addFirstText()
    {
        m_xml.writeEmptyElement(QStringLiteral("text"));
        m_xml.writeAttribute(QStringLiteral("lang"), m_options.language);
        m_xml.writeAttribute(QStringLiteral("font"), m_options.font == PrinterFont::A
                                                         ? QStringLiteral("font_a")
                                                         : QStringLiteral("font_b"));
    }

    /// Attributes last until the next element that names them, so each names all of them.
    void addText(const GridRow &row)
    {
        QString line = paddedRow(row, m_grid.columns / widthFactor(row.size));
        while (!row.inverse && line.endsWith(u' '))
            line.chop(1);
        m_xml.writeStartElement(QStringLiteral("text"));
        m_xml.writeAttribute(QStringLiteral("width"), number(widthFactor(row.size)));
        m_xml.writeAttribute(QStringLiteral("height"), number(heightFactor(row.size)));
        m_xml.writeAttribute(QStringLiteral("em"), flag(row.bold));
        m_xml.writeAttribute(QStringLiteral("reverse"), flag(row.inverse));
        m_xml.writeCharacters(line);
        m_xml.writeEntityReference(QStringLiteral("#10"));
        m_xml.writeEndElement();
    }

    void addMark(const std::monostate & /*text*/, const GridRow & /*row*/) {}

    void addMark(const QrRow &code, const GridRow &row)
    {
        const int quietDots = kQrQuietModules * code.moduleDots;
        feedDots(quietDots);
        const bool isPlain = std::all_of(code.data.begin(), code.data.end(),
                                         [](char c) { return c >= 0x20 && c < 0x7F && c != '\\'; });
        if (isPlain) {
            static constexpr const char *kLevels[] = {"level_l", "level_m", "level_q", "level_h"};
            m_xml.writeStartElement(QStringLiteral("symbol"));
            m_xml.writeAttribute(QStringLiteral("type"), QStringLiteral("qrcode_model_2"));
            m_xml.writeAttribute(QStringLiteral("level"),
                                 QString::fromLatin1(kLevels[static_cast<size_t>(code.level)]));
            m_xml.writeAttribute(QStringLiteral("width"), number(code.moduleDots));
            m_xml.writeAttribute(QStringLiteral("align"), QStringLiteral("center"));
            m_xml.writeCharacters(QString::fromLatin1(code.data));
            m_xml.writeEndElement();
        } else {
            addPicture(code.modules, code.moduleDots, code.moduleDots, row.align);
        }
        feedDots(quietDots);
    }

    void addMark(const BarcodeRow &code, const GridRow &row)
    {
        feedDots(kCellDots);
        addPicture(code.modules, code.moduleDots, kBarcodeDots, row.align);
        feedDots(kCellDots);
    }

    void addMark(const ImageRow &picture, const GridRow &row) { addPicture(picture.image, 1, 1, row.align); }

    /// Placed by white dots on its left and padded to whole bytes, which the printer takes fastest.
    void addPicture(const Bitmap &modules, int dots, int rowDots, Align align)
    {
        const int free = m_grid.dots - modules.width * dots;
        const int offset = align == Align::Left ? 0 : (align == Align::Right ? free : free / 2);
        Bitmap picture = Bitmap::white((offset + modules.width * dots + 7) / 8 * 8, modules.height * rowDots);
        for (int y = 0; y < picture.height; ++y) {
            for (int x = 0; x < modules.width * dots; ++x) {
                if (modules.isBlack(x / dots, y / rowDots))
                    picture.blacken(x + offset, y);
            }
        }
        m_xml.writeStartElement(QStringLiteral("image"));
        m_xml.writeAttribute(QStringLiteral("width"), number(picture.width));
        m_xml.writeAttribute(QStringLiteral("height"), number(picture.height));
        m_xml.writeAttribute(QStringLiteral("color"), QStringLiteral("color_1"));
        m_xml.writeAttribute(QStringLiteral("mode"), QStringLiteral("mono"));
        m_xml.writeAttribute(QStringLiteral("align"), QStringLiteral("left"));
        m_xml.writeCharacters(QString::fromLatin1(picture.rows.toBase64()));
        m_xml.writeEndElement();
    }

    void addMark(const CutRow & /*cut*/, const GridRow & /*row*/)
    {
        m_xml.writeEmptyElement(QStringLiteral("cut"));
        m_xml.writeAttribute(QStringLiteral("type"), QStringLiteral("feed"));
    }

    void addMark(const DrawerRow & /*drawer*/, const GridRow & /*row*/)
    {
        m_xml.writeEmptyElement(QStringLiteral("pulse"));
        m_xml.writeAttribute(QStringLiteral("drawer"), m_options.drawer == DrawerPin::Pin5
                                                           ? QStringLiteral("drawer_2")
                                                           : QStringLiteral("drawer_1"));
        m_xml.writeAttribute(QStringLiteral("time"), QStringLiteral("pulse_100"));
    }

    void feedDots(int dots)
    {
        while (dots > 0) {
            m_xml.writeEmptyElement(QStringLiteral("feed"));
            m_xml.writeAttribute(QStringLiteral("unit"), number(std::min(dots, kMaxFeedDots)));
            dots -= std::min(dots, kMaxFeedDots);
        }
    }

    const Grid &m_grid;
    const EscPosOptions &m_options;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray toEposPrint(const Grid &grid, const EscPosOptions &options, bool force)
{
    return EposWriter(grid, options, force).bytes();
}

} // namespace kassa::receipt
