// SPDX-License-Identifier: GPL-3.0-or-later
// Files of target "file", written so that a crash, a full disk or missing rights leave whole files or none.
#pragma once

#include "ui/print/receipt_painter.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace kassa::ui_print {

struct PaperFile
{
    QString path; ///< absolute; its folder exists
    QByteArray content;
};

/// Writes all files beside their places, on disk, and only then moves each into place; readable by the owner
/// only, for receipts name customers. When one of them fails none of the new contents stays. Errors:
/// CannotWrite, DiskFull, with the path as context.
[[nodiscard]] Result<void> writeTogether(const QList<PaperFile> &files);

} // namespace kassa::ui_print
