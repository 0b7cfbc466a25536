// SPDX-License-Identifier: GPL-3.0-or-later
// The order as an order printer of the GoodCom family gets it: the fields of the order string and their three
// dialects. Follows goodcom.md section 3. Pure.
#pragma once

#include "core/goodcom/charset.h"
#include "core/money/money.h"
#include "core/settings/config.h"

#include <QDateTime>
#include <QList>

namespace kassa::goodcom {

/// Whole order strings are at most this long (goodcom.md 3.5: no limit was found; the device reads in
/// pieces).
inline constexpr qsizetype kMaxTicketBytes = 8 * 1024;

/// Field `type` of the order string.
enum class TicketType { Delivery, Collection, Reservation, Other };

/// A row of the order: an item with its quantity, or a remark to the item above (quantity empty).
struct TicketRow
{
    QString quantity; ///< digits, or empty for a remark or option
    QString text;
    QString amount; ///< of the whole row, "17.00"; empty where there is none

    bool operator==(const TicketRow &) const = default;
};

struct Ticket
{
    QString restaurantId;
    TicketType type = TicketType::Other;
    QString orderId; ///< echoed by the callback
    QList<TicketRow> rows;
    money::Money subtotal; ///< of the rows
    money::Money delivery; ///< delivery charge
    money::Money fee;      ///< further charges, such as for the card
    money::Money discount; ///< taken off, not negative
    money::Money taxes;    ///< contained in the total
    money::Money total;
    bool isVerified = false; ///< the shop knows the customer
    bool isPaid = false;
    QString name;
    QString address;       ///< may hold line feeds
    QDateTime requestedAt; ///< local time of the shop
    QString previous;      ///< earlier orders of this customer
    QString payInfo;       ///< "cod:", or how it was paid
    QString phone;
    QString comment; ///< may hold line feeds; cut first when the whole is too long

    bool operator==(const Ticket &) const = default;
};

/// How a printer wants its order string.
struct WireForm
{
    settings::GoodcomDialect dialect = settings::GoodcomDialect::Classic;
    Charset charset;
    QString newline = QStringLiteral("%%"); ///< stands for a line feed
};

/// The form of the settings. A newline token that would break the frame means "%%".
[[nodiscard]] WireForm wireFormOf(const settings::Goodcom &goodcom);

/// The order string with CR LF at its end, at most kMaxTicketBytes: first the comment is shortened, then
/// remarks are left out, then the last items, for which a row "+ N" stands. Text cannot break the frame or
/// reach another field, whatever it holds. Source: goodcom.md 3.1 to 3.3, 3.5, examples 3.7.
[[nodiscard]] QByteArray encodeTicket(const Ticket &ticket, const WireForm &form);

/// One field's text as encodeTicket sends it, line feeds as the newline token: signs of the frame and of
/// print commands become look-alikes (UTF-8) or blanks, a newline token in the text itself is broken up.
/// Source: 3.5.
[[nodiscard]] QString fieldText(const QString &text, const WireForm &form);

} // namespace kassa::goodcom
