// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/receipt_painter.h"

#include "core/receipt/cells.h"
#include "core/receipt/plain_text.h"
#include "ui/print/paper_file.h"

#include <QBuffer>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QRawFont>

#include <cmath>

namespace kassa::ui_print {

namespace {

using receipt::Grid;
using receipt::GridRow;

/// White edge on all four sides: what a 72 mm head leaves on 80 mm paper.
constexpr qreal kMarginMm = 4.0;
/// Line height in cell widths: 25 to 12 as in the pictures.
constexpr qreal kLineCells = 25.0 / 12.0;
/// White above and below an inverse bar, in lines.
constexpr qreal kBarGapLines = 0.25;
/// The font is measured and drawn this large and scaled down, so that rounded advances do not shift columns.
constexpr int kFontPixels = 240;
constexpr int kPdfDpi = 1200;
constexpr qreal kMmPerInch = 25.4;

constexpr QRgb kPaperWhite = qRgb(0xFD, 0xFD, 0xFB);
constexpr QRgb kPaperInk = qRgb(0x11, 0x11, 0x11);

QFont receiptFont(bool bold)
{
    QFont font(QLatin1StringView{kReceiptFont});
    font.setPixelSize(kFontPixels);
    font.setBold(bold);
    font.setKerning(false);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/// Gap above a row in lines: only inverse bars have one, and lines of the same bar none between them.
qreal gapBefore(const Grid &grid, qsizetype index)
{
    const bool starts = grid.rows[index].inverse && (index == 0 || !grid.rows[index - 1].inverse);
    return starts ? kBarGapLines : 0.0;
}

qreal gapAfter(const Grid &grid, qsizetype index)
{
    const bool ends =
        grid.rows[index].inverse && (index + 1 == grid.rows.size() || !grid.rows[index + 1].inverse);
    return ends ? kBarGapLines : 0.0;
}

qreal heightInLines(const Grid &grid)
{
    qreal lines = 0;
    for (qsizetype i = 0; i < grid.rows.size(); ++i)
        lines += gapBefore(grid, i) + receipt::heightFactor(grid.rows[i].size) + gapAfter(grid, i);
    return lines;
}

qreal cellMm(const Grid &grid, int widthMm)
{
    return (widthMm - 2 * kMarginMm) / grid.columns;
}

/// Paints one grid with the painter's origin at the paper's corner.
class GridPainter
{
public:
    /// @param cellPx  width of a cell in the painter's units
    GridPainter(QPainter &painter, const Grid &grid, qreal cellPx, QColor ink, QColor ground)
        : m_painter(painter)
        , m_grid(grid)
        , m_cellPx(cellPx)
        , m_linePx(cellPx * kLineCells)
        , m_ink(std::move(ink))
        , m_ground(std::move(ground))
    {
        m_painter.setRenderHint(QPainter::TextAntialiasing);
        m_painter.setLayoutDirection(Qt::LeftToRight);
    }

    /// @param origin  left upper corner of the first cell
    void paint(QPointF origin)
    {
        for (qsizetype i = 0; i < m_grid.rows.size(); ++i) {
            const GridRow &row = m_grid.rows[i];
            origin.ry() += gapBefore(m_grid, i) * m_linePx;
            paintRow(row, origin);
            origin.ry() += (receipt::heightFactor(row.size) + gapAfter(m_grid, i)) * m_linePx;
        }
    }

private:
    void paintRow(const GridRow &row, QPointF corner)
    {
        if (row.inverse)
            m_painter.fillRect(
                QRectF(corner, QSizeF(m_grid.columns * m_cellPx, receipt::heightFactor(row.size) * m_linePx)),
                m_ink);
        m_painter.setPen(row.inverse ? m_ground : m_ink);
        const qreal factor = receipt::widthFactor(row.size);
        const qreal free = m_grid.columns - factor * receipt::cellsOf(row.left);
        qreal leftCell = 0;
        if (row.right.isEmpty() && row.align == receipt::Align::Centre)
            leftCell = free / 2;
        else if (row.right.isEmpty() && row.align == receipt::Align::Right)
            leftCell = free;
        paintText(row, row.left, corner + QPointF(leftCell * m_cellPx, 0));
        const qreal rightCell = m_grid.columns - factor * receipt::cellsOf(row.right);
        paintText(row, row.right, corner + QPointF(rightCell * m_cellPx, 0));
    }

    /// Runs of the receipt font are drawn in one piece; a character of any other font on its own cell, so
    /// that its width cannot move what follows.
    void paintText(const GridRow &row, const QString &text, QPointF corner)
    {
        if (text.trimmed().isEmpty())
            return;
        const QFont font = receiptFont(row.bold);
        const QRawFont rawFont = QRawFont::fromFont(font);
        QString run;
        int runCell = 0;
        int cell = 0;
        const auto flush = [&] {
            drawRun(row, font, run, corner, runCell);
            run.clear();
        };
        for (const char32_t point : text.toUcs4()) {
            const QString character = QString::fromUcs4(&point, 1);
            const int cells = receipt::cellsOf(character);
            const bool own = rawFont.supportsCharacter(point) && cells < 2;
            if (!own && cells > 0)
                flush();
            if (run.isEmpty())
                runCell = cell;
            run += character;
            cell += cells;
            if (!own && cells > 0)
                flush();
        }
        flush();
    }

    void drawRun(const GridRow &row, const QFont &font, const QString &run, QPointF corner, int cell)
    {
        if (run.trimmed().isEmpty())
            return;
        const QFontMetricsF metrics(font, m_painter.device());
        const qreal scale = m_cellPx / metrics.horizontalAdvance(u'0');
        const qreal glyphHeight = (metrics.ascent() + metrics.descent()) * scale;
        const qreal baseline = (m_linePx - glyphHeight) / 2 + metrics.ascent() * scale;
        m_painter.save();
        m_painter.translate(corner);
        m_painter.scale(receipt::widthFactor(row.size), receipt::heightFactor(row.size));
        m_painter.translate(cell * m_cellPx, baseline);
        m_painter.scale(scale, scale);
        m_painter.setFont(font);
        m_painter.drawText(QPointF(0, 0), run);
        m_painter.restore();
    }

    QPainter &m_painter;
    const Grid &m_grid;
    qreal m_cellPx;
    qreal m_linePx;
    QColor m_ink;
    QColor m_ground;
};

QPageSize pageSize(const Grid &grid, int widthMm)
{
    return QPageSize(paperSizeMm(grid, widthMm), QPageSize::Millimeter, QStringLiteral("Receipt"),
                     QPageSize::ExactMatch);
}

/// @param dotsPerMm  painter units per millimetre
void paintPaper(QPainter &painter, const Grid &grid, int widthMm, qreal dotsPerMm)
{
    GridPainter(painter, grid, cellMm(grid, widthMm) * dotsPerMm, Qt::black, Qt::white)
        .paint(QPointF(kMarginMm, kMarginMm) * dotsPerMm);
}

} // namespace

Result<void> checkReceiptFont()
{
    const QString wanted = QLatin1StringView(kReceiptFont);
    const QString found = QFontInfo(receiptFont(false)).family();
    if (found.compare(wanted, Qt::CaseInsensitive) == 0)
        return {};
    return Error{PaintCode::FontMissing,
                 QStringLiteral("font %1 is not installed (package fonts-dejavu-core), \"%2\" would be used")
                     .arg(wanted, found),
                 wanted};
}

QSizeF paperSizeMm(const Grid &grid, int widthMm)
{
    const qreal lineMm = cellMm(grid, widthMm) * kLineCells;
    return {static_cast<qreal>(widthMm), heightInLines(grid) * lineMm + 2 * kMarginMm};
}

Result<QByteArray> toPdf(const Grid &grid, int widthMm, const QString &title)
{
    if (auto font = checkReceiptFont(); !font)
        return font.error();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        // QPdfWriter is the engine inside QPrinter's PDF output without its look-up of system printers, which
        // would ask the spooler for every receipt, and it can write to memory: a full disk leaves no half
        // file.
        QPdfWriter writer(&buffer);
        writer.setResolution(kPdfDpi);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Kassa"));
        writer.setPageSize(pageSize(grid, widthMm));
        writer.setPageMargins(QMarginsF());
        QPainter painter(&writer);
        paintPaper(painter, grid, widthMm, kPdfDpi / kMmPerInch);
    }
    return buffer.data();
}

Result<QImage> renderPreview(const Grid &grid, int widthPx, qreal devicePixelRatio)
{
    KASSA_ASSERT(widthPx >= 120 && widthPx <= 2000 && devicePixelRatio > 0);
    if (auto font = checkReceiptFont(); !font)
        return font.error();
    // The edge of the picture is that of 80 mm paper whatever the columns: it is a picture, not a print.
    const qreal cellPx = widthPx / (grid.columns + 2 * kMarginMm / cellMm(grid, 80));
    const qreal marginPx = (widthPx - grid.columns * cellPx) / 2;
    const qreal heightPx = heightInLines(grid) * cellPx * kLineCells + 2 * marginPx;
    QImage image(QSizeF(widthPx * devicePixelRatio, std::ceil(heightPx * devicePixelRatio)).toSize(),
                 QImage::Format_RGB32);
    image.setDevicePixelRatio(devicePixelRatio);
    image.fill(kPaperWhite);
    QPainter painter(&image);
    GridPainter(painter, grid, cellPx, QColor(kPaperInk), QColor(kPaperWhite))
        .paint(QPointF(marginPx, marginPx));
    return image;
}

Result<QString> printToQueue(const Grid &grid, int widthMm, const QString &queueName, const QString &title)
{
    if (auto font = checkReceiptFont(); !font)
        return font.error();
    QPrinter printer(QPrinter::HighResolution);
    if (!queueName.isEmpty())
        printer.setPrinterName(queueName);
    // An unknown name silently becomes the default printer, and no printer at all a PDF.
    const bool known = printer.outputFormat() == QPrinter::NativeFormat && printer.isValid() &&
                       (queueName.isEmpty() || printer.printerName() == queueName);
    if (!known)
        return Error{PaintCode::PrinterMissing, QStringLiteral("the system has no such print queue"),
                     queueName};
    printer.setDocName(title);
    printer.setFullPage(true);
    printer.setPageSize(pageSize(grid, widthMm));
    QPainter painter;
    if (!painter.begin(&printer))
        return Error{PaintCode::PrintFailed, QStringLiteral("the system did not accept the print job"),
                     printer.printerName()};
    paintPaper(painter, grid, widthMm, printer.resolution() / kMmPerInch);
    if (!painter.end() || printer.printerState() == QPrinter::Error)
        return Error{PaintCode::PrintFailed, QStringLiteral("the system gave up the print job"),
                     printer.printerName()};
    return printer.printerName();
}

Result<void> writePdf(const Grid &grid, int widthMm, const QString &title, const QString &file)
{
    auto pdf = toPdf(grid, widthMm, title);
    if (!pdf)
        return pdf.error();
    return writeTogether({{file, std::move(pdf).value()}});
}

Result<void> writeText(const Grid &grid, const QString &file)
{
    return writeTogether({{file, receipt::toPlainText(grid)}});
}

} // namespace kassa::ui_print
