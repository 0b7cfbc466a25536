// SPDX-License-Identifier: GPL-3.0-or-later
#include "request_csv.h"

#include "core/money/decimal_text.h"
#include "core/order/names.h"

#include <QStringList>

namespace kassa::till {

namespace {

QString masked(const QString &name)
{
    return name.isEmpty() ? QString() : name.left(1) + QStringLiteral("***");
}

QByteArray line(const QStringList &fields)
{
    return fields.join(u';').toUtf8() + "\r\n";
}

} // namespace

QString csvField(const QString &text)
{
    QString field = text;
    if (!field.isEmpty() && QStringLiteral("=+-@").contains(field.front())) {
        field.prepend(u'\'');
    }
    const bool mustQuote =
        field.contains(u';') || field.contains(u'"') || field.contains(u'\n') || field.contains(u'\r');
    if (mustQuote) {
        field.replace(u'"', QStringLiteral("\"\""));
        field = u'"' + field + u'"';
    }
    return field;
}

QByteArray requestCsvHead()
{
    return QByteArrayLiteral(
        "\xEF\xBB\xBFid;received_at;ref;mode;customer;amount_total;status_code;status\r\n");
}

QByteArray requestCsvRow(const store::RequestListRow &row, bool withPersonalData, const QTimeZone &zone)
{
    // Amounts are ours and digits only: a minus sign there is no formula.
    return line({QString::number(row.id), row.receivedAtUtc.toTimeZone(zone).toString(Qt::ISODateWithMs),
                 csvField(row.ref),
                 row.blocking ? QStringLiteral("blocking") : QStringLiteral("non-blocking"),
                 csvField(withPersonalData ? row.customerName : masked(row.customerName)),
                 row.total ? QString::fromLatin1(money::toFixedText(*row.total)) : QString(),
                 row.code ? QString::number(*row.code) : QString(),
                 row.orderStatus ? QString(order::toName(*row.orderStatus)) : QStringLiteral("refused")});
}

} // namespace kassa::till
