// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/receipt/plain_text.h"

namespace kassa::receipt {

QByteArray toPlainText(const Grid &grid)
{
    QString text;
    for (const GridRow &row : grid.rows) {
        if (const QrRow *code = std::get_if<QrRow>(&row.mark)) {
            // A text file shows no dots: what a reader would see is written out, to be copied in one piece.
            text += QString::fromUtf8(code->data) + u'\n';
            continue;
        }
        if (!row.isText())
            continue;
        QString line = paddedRow(row, grid.columns);
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text.toUtf8();
}

} // namespace kassa::receipt
