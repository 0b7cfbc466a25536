// SPDX-License-Identifier: GPL-3.0-or-later
#include "goodcom_ticket.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <QStringList>

#include <algorithm>

namespace kassa::sim {

namespace {

// Without the byte order mark, white space around and the two outer marks.
QString insideFrame(QString text)
{
    if (text.startsWith(QChar::ByteOrderMark)) {
        text.remove(0, 1);
    }
    text = text.trimmed();
    if (text.size() < 2 || !text.startsWith(u'#') || !text.endsWith(u'#')) {
        return {};
    }
    return text.mid(1, text.size() - 2);
}

bool isNumber(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("^-?[0-9]+(\\.[0-9]+)?$"));
    return number.match(text).hasMatch();
}

// Fields that each end with a semicolon.
QStringList endedFields(QString section)
{
    if (section.endsWith(u';')) {
        section.chop(1);
    }
    return section.split(u';');
}

bool readRows(const QString &section, QList<PrintedRow> *rows)
{
    if (section.isEmpty()) {
        return true;
    }
    const QStringList fields = endedFields(section);
    if (fields.size() % 3 != 0) {
        return false;
    }
    for (qsizetype i = 0; i < fields.size(); i += 3) {
        const bool isRemark = fields[i + 1].isEmpty();
        rows->append(isRemark ? PrintedRow{QString(), fields[i], fields[i + 2]}
                              : PrintedRow{fields[i], fields[i + 1], fields[i + 2]});
    }
    return true;
}

bool readClassic(const QStringList &sections, PrintedTicket *ticket)
{
    const QStringList details = endedFields(sections[5]);
    if (details.size() != 10 || !isNumber(details[1])) {
        return false;
    }
    ticket->delivery = sections[4];
    ticket->fee = details[0];
    ticket->total = details[1];
    ticket->verified = details[2];
    ticket->name = details[3];
    ticket->address = details[4];
    ticket->requestedAt = details[5];
    ticket->previous = details[6];
    ticket->paid = details[7];
    ticket->payInfo = details[8];
    ticket->phone = details[9];
    ticket->comment = sections[6];
    return readRows(sections[3], &ticket->rows);
}

bool readExtended(const QStringList &sections, PrintedTicket *ticket)
{
    const QStringList fees = endedFields(sections[4]);
    const QStringList details = endedFields(sections[5]);
    const QStringList last = endedFields(sections[6]);
    if (fees.size() != 9 || details.size() != 10 || last.size() != 2) {
        return false;
    }
    ticket->subtotal = fees[1];
    ticket->fee = fees[2];
    ticket->discount = fees[3];
    ticket->delivery = fees[5];
    ticket->taxes = fees[8];
    ticket->total = details[0];
    ticket->verified = details[1];
    ticket->name = details[3];
    ticket->address = details[4];
    ticket->phone = details[5];
    ticket->requestedAt = details[6];
    ticket->previous = details[7];
    ticket->paid = details[8];
    ticket->payInfo = details[9];
    ticket->comment = last[1];
    return readRows(sections[3], &ticket->rows);
}

bool readComma(const QStringList &sections, PrintedTicket *ticket)
{
    const QStringList details = sections[4].split(u';');
    if (details.size() != 11) {
        return false;
    }
    ticket->delivery = details[0];
    ticket->fee = details[1];
    ticket->total = details[2];
    ticket->verified = details[3];
    ticket->name = details[4];
    ticket->address = details[5];
    ticket->requestedAt = details[6];
    ticket->previous = details[7];
    ticket->paid = details[8];
    ticket->payInfo = details[9];
    ticket->phone = details[10];
    ticket->comment = sections[5];
    for (const QString &line : sections[3].split(u';', Qt::SkipEmptyParts)) {
        const QStringList fields = line.split(u',');
        if (fields.size() != 3) {
            return false;
        }
        ticket->rows.append({fields[0], fields[1], fields[2]});
    }
    return true;
}

void breakLines(const QString &newline, PrintedTicket *ticket)
{
    for (QString *text :
         {&ticket->name, &ticket->address, &ticket->payInfo, &ticket->phone, &ticket->comment}) {
        text->replace(newline, QStringLiteral("\n"));
    }
    for (PrintedRow &row : ticket->rows) {
        row.text.replace(newline, QStringLiteral("\n"));
    }
}

QString pair(const QString &left, const QString &right, int columns)
{
    const qsizetype gap = std::max<qsizetype>(1, columns - left.size() - right.size());
    return left + QString(gap, u' ') + right + u'\n';
}

QString typeWord(const QString &type)
{
    if (type == QStringLiteral("1")) {
        return QStringLiteral("DELIVERY");
    }
    if (type == QStringLiteral("2")) {
        return QStringLiteral("COLLECTION");
    }
    return type == QStringLiteral("3") ? QStringLiteral("RESERVATION") : QStringLiteral("ORDER");
}

} // namespace

PrintedTicket parseTicket(const QByteArray &bytes, const QString &charset, const QString &newline)
{
    QStringDecoder decoder(charset.isEmpty() ? "utf-8" : qPrintable(charset));
    if (!decoder.isValid()) {
        decoder = QStringDecoder(QStringConverter::Utf8);
    }
    const QString decoded = decoder.decode(bytes);
    const QStringList sections = insideFrame(decoded).split(u'*');
    PrintedTicket ticket;
    bool isRead = false;
    if (sections.size() == 6) {
        ticket.dialect = QStringLiteral("comma");
        isRead = readComma(sections, &ticket);
    } else if (sections.size() == 7 && sections[4].contains(u';')) {
        ticket.dialect = QStringLiteral("extended");
        isRead = readExtended(sections, &ticket);
    } else if (sections.size() == 7) {
        ticket.dialect = QStringLiteral("classic");
        isRead = readClassic(sections, &ticket);
    }
    if (!isRead || sections[1].size() != 1 || sections[1] < QStringLiteral("0") ||
        sections[1] > QStringLiteral("3")) {
        return {};
    }
    ticket.restaurantId = sections[0];
    ticket.type = sections[1];
    ticket.orderId = sections[2];
    breakLines(newline, &ticket);
    return ticket;
}

QString paperOf(const PrintedTicket &ticket, int columns)
{
    const QString rule = QString(columns, u'-') + u'\n';
    QString paper = rule + pair(typeWord(ticket.type), QStringLiteral("#") + ticket.orderId, columns);
    paper += ticket.requestedAt + u'\n' + ticket.name + u'\n' + ticket.address + u'\n' + ticket.phone +
             u'\n' + rule;
    for (const PrintedRow &row : ticket.rows) {
        const QString indented = QString(row.text).replace(u'\n', QStringLiteral("\n    "));
        const QString left =
            row.quantity.isEmpty() ? QStringLiteral("    ") + indented : row.quantity + u' ' + indented;
        paper += pair(left, row.amount, columns);
    }
    paper += rule + pair(QStringLiteral("delivery"), ticket.delivery, columns);
    paper += pair(QStringLiteral("fee"), ticket.fee, columns);
    paper += pair(QStringLiteral("TOTAL"), ticket.total, columns);
    paper += pair(ticket.payInfo,
                  ticket.paid == QStringLiteral("6") ? QStringLiteral("PAID") : QStringLiteral("NOT PAID"),
                  columns);
    return paper + ticket.comment + u'\n' + rule;
}

} // namespace kassa::sim
