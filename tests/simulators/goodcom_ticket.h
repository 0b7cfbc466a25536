// SPDX-License-Identifier: GPL-3.0-or-later
// An order string as an order printer reads it: the three dialects, told apart by their shape, and the paper
// that comes of it. Written from the protocol's description alone; shares nothing with the till.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace kassa::sim {

struct PrintedRow
{
    QString quantity; ///< empty: a remark to the row above
    QString text;
    QString amount;

    bool operator==(const PrintedRow &) const = default;
};

struct PrintedTicket
{
    QString dialect; ///< "classic", "comma", "extended"; empty: not understood
    QString restaurantId;
    QString type;
    QString orderId;
    QList<PrintedRow> rows;
    QString delivery;
    QString fee;
    QString total;
    QString subtotal; ///< extended only, as discount and taxes
    QString discount;
    QString taxes;
    QString verified;
    QString name;
    QString address;
    QString requestedAt;
    QString previous;
    QString paid;
    QString payInfo;
    QString phone;
    QString comment;
};

/// Reads one order string. Texts come with line feeds for the newline token.
/// @param charset  of the device; unknown names are read as UTF-8
[[nodiscard]] PrintedTicket parseTicket(const QByteArray &bytes,
                                        const QString &charset = {},
                                        const QString &newline = QStringLiteral("%%"));

/// The paper, `columns` wide.
[[nodiscard]] QString paperOf(const PrintedTicket &ticket, int columns = 32);

} // namespace kassa::sim
