// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of the external orders export: UTF-8 with mark, `;`, CR LF, times local to the shop. Text that a
// spreadsheet would take for a formula gets an apostrophe in front (CONTRACT "Text").
#pragma once

#include "core/store/reader_queries.h"

#include <QTimeZone>

namespace kassa::till {

[[nodiscard]] QByteArray requestCsvHead();
/// Names are masked to their first letter unless `withPersonalData`.
[[nodiscard]] QByteArray
requestCsvRow(const store::RequestListRow &row, bool withPersonalData, const QTimeZone &zone);
/// One field, quoted where needed.
[[nodiscard]] QString csvField(const QString &text);

} // namespace kassa::till
