// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a receipt grid: to a PDF, to a queue of the system, to a picture for the screen. Always DejaVu Sans
// Mono; a substitute would shift columns and is refused. All functions may run on any thread that has a
// QGuiApplication behind it, one grid per call.
#pragma once

#include "core/base/result.h"
#include "core/receipt/grid.h"

#include <QByteArray>
#include <QImage>

namespace kassa::ui_print {

enum class PaintCode {
    FontMissing,    ///< DejaVu Sans Mono is not installed
    PrinterMissing, ///< the system has no such queue
    PrintFailed,    ///< the system's printing refused the job
    CannotWrite,    ///< folder missing, read-only, no rights
    DiskFull,       ///< no space left
};

template<class T>
using Result = base::Result<T, PaintCode>;
using Error = base::Error<PaintCode>;

inline constexpr const char *kReceiptFont = "DejaVu Sans Mono";

/// Ok when the receipt font is there. Error: FontMissing, with the family that would be taken instead.
[[nodiscard]] Result<void> checkReceiptFont();

/// Paper size in millimetres: `widthMm` wide and as high as the rows need, margins included. Pure.
[[nodiscard]] QSizeF paperSizeMm(const receipt::Grid &grid, int widthMm);

/// The grid as a one-page PDF with embedded, searchable text. Error: FontMissing.
[[nodiscard]] Result<QByteArray> toPdf(const receipt::Grid &grid, int widthMm, const QString &title);

/// The paper as a picture for the screen, white ground included.
/// @param widthPx  logical pixels, 120..2000   @param devicePixelRatio  of the screen, set on the picture
/// Error: FontMissing.
[[nodiscard]] Result<QImage> renderPreview(const receipt::Grid &grid, int widthPx, qreal devicePixelRatio);

/// Sends the grid to a queue of the system as one page of exactly the needed height and gives the queue's
/// name.
/// @param queueName  as systemQueues (system_queue.h) names it; empty: the system's default
/// Errors: FontMissing, PrinterMissing, PrintFailed. Blocks until the system has taken the job.
[[nodiscard]] Result<QString>
printToQueue(const receipt::Grid &grid, int widthMm, const QString &queueName, const QString &title);

/// toPdf into `file`, atomically: the whole file or none. Errors: FontMissing, CannotWrite, DiskFull.
[[nodiscard]] Result<void>
writePdf(const receipt::Grid &grid, int widthMm, const QString &title, const QString &file);

/// toPlainText into `file`, atomically. Errors: CannotWrite, DiskFull.
[[nodiscard]] Result<void> writeText(const receipt::Grid &grid, const QString &file);

} // namespace kassa::ui_print
