// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/receipt_painter.h"

#include "core/receipt/cells.h"
#include "core/receipt/plain_text.h"
#include "core/receipt/symbols.h"
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

qreal rowLines(const Grid &grid, const GridRow &row)
{
    if (row.isText())
        return receipt::heightFactor(row.size);
    const qreal dotCells = static_cast<qreal>(grid.columns) / grid.dots;
    return receipt::markDots(row.mark) * dotCells / kLineCells;
}

qreal heightInLines(const Grid &grid)
{
    qreal lines = 0;
    for (qsizetype i = 0; i < grid.rows.size(); ++i)
        lines += gapBefore(grid, i) + rowLines(grid, grid.rows[i]) + gapAfter(grid, i);
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
        , m_dotPx(cellPx * grid.columns / grid.dots)
        , m_ink(ink)
        , m_ground(ground)
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
            if (row.isText())
                paintRow(row, origin);
            else
                paintMark(row, origin);
            origin.ry() += (rowLines(m_grid, row) + gapAfter(m_grid, i)) * m_linePx;
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

    void paintMark(const GridRow &row, QPointF corner)
    {
        if (const auto *code = std::get_if<receipt::QrRow>(&row.mark))
            paintDots(code->modules, code->moduleDots, 1, row, corner);
        else if (const auto *bars = std::get_if<receipt::BarcodeRow>(&row.mark))
            paintDots(bars->modules, bars->moduleDots, receipt::kBarcodeDots, row, corner);
        else if (const auto *picture = std::get_if<receipt::ImageRow>(&row.mark))
            paintDots(picture->image, 1, 1, row, corner);
    }

    /// A picture whose dots are `dots` wide and as high, or `barDots` for bars, within the height of its row.
    /// Codes are drawn in whole pixels of the device, each as wide as the other: half pixels would be greyed,
    /// and a reader compares widths.
    void paintDots(const receipt::Bitmap &bitmap, int dots, int barDots, const GridRow &row, QPointF corner)
    {
        const QTransform toDevice = m_painter.combinedTransform();
        const qreal devicePx = std::abs(toDevice.m11());
        const bool isPicture = std::holds_alternative<receipt::ImageRow>(row.mark);
        qreal stepPx = dots * m_dotPx;
        if (!isPicture)
            stepPx = std::max(std::floor(stepPx * devicePx + 0.01), 1.0) / devicePx;
        const qreal widthPx = bitmap.width * stepPx;
        const qreal highPx = barDots > 1 ? barDots * m_dotPx : stepPx;
        const qreal rowPx = receipt::markDots(row.mark) * m_dotPx;
        const qreal freePx = m_grid.columns * m_cellPx - widthPx;
        QPointF start = corner + QPointF(0, (rowPx - bitmap.height * highPx) / 2);
        if (row.align == receipt::Align::Centre)
            start.rx() += freePx / 2;
        else if (row.align == receipt::Align::Right)
            start.rx() += freePx;
        if (!isPicture) {
            const QPointF device = toDevice.map(start);
            start = toDevice.inverted().map(QPointF(std::round(device.x()), std::round(device.y())));
        }
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        for (int y = 0; y < bitmap.height; ++y) {
            // One rectangle per run of black: seams between single dots would show on some viewers.
            for (int x = 0; x < bitmap.width; ++x) {
                const int first = x;
                while (x < bitmap.width && bitmap.isBlack(x, y))
                    ++x;
                if (x > first)
                    m_painter.fillRect(QRectF(start.x() + first * stepPx, start.y() + y * highPx,
                                              (x - first) * stepPx, highPx),
                                       m_ink);
            }
        }
        m_painter.restore();
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
    qreal m_dotPx;
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
