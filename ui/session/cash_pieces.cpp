// SPDX-License-Identifier: GPL-3.0-or-later
// The table of notes and coins.
#include "ui/session/cash_pieces.h"

namespace kassa::session {

QList<money::Money> cashPieces(const QString &currency)
{
    QList<qint64> minors;
    if (currency == QLatin1String("EUR"))
        minors = {20000, 10000, 5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1};
    else if (currency == QLatin1String("RUB"))
        minors = {500000, 200000, 100000, 50000, 20000, 10000, 5000, 1000, 500, 200, 100, 50, 10};
    QList<money::Money> pieces;
    for (const qint64 minor : minors)
        pieces.append(money::Money::fromMinor(minor));
    return pieces;
}

} // namespace kassa::session
