// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/receipt/plain_text.h"

namespace kassa::receipt {

QByteArray toPlainText(const Grid &grid)
{
    QString text;
    for (const GridRow &row : grid.rows) {
        QString line = paddedRow(row, grid.columns);
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text.toUtf8();
}

} // namespace kassa::receipt
