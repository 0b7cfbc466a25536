// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticket.h"

#include "core/base/text_clean.h"
#include "core/money/decimal_text.h"

#include <algorithm>

namespace kassa::goodcom {

namespace {

using settings::GoodcomDialect;

constexpr char16_t kDefaultNewline[] = u"%%";

struct LookAlike
{
    char16_t sign;
    char16_t unicode;    ///< looks like it, means nothing to a printer
    char16_t singleByte; ///< the same where there is no such sign
};

// '/' becomes a hyphen, not a blank, in single-byte sets: house numbers such as 3/5 stay readable.
constexpr LookAlike kLookAlikes[] = {
    {u'#', u'\uFE5F', u' '}, {u'*', u'\uFE61', u' '},  {u';', u'\uFE54', u' '},
    {u'/', u'\uFF0F', u'-'}, {u'\\', u'\uFE68', u' '},
};
constexpr LookAlike kComma = {u',', u'\uFE50', u' '};

void replaceSign(QString &text, const LookAlike &sign, bool isUnicode)
{
    text.replace(QChar(sign.sign), QChar(isUnicode ? sign.unicode : sign.singleByte));
}

// A token that stands in somebody's text is broken up by a blank behind its first character.
void breakUp(QString &text, const QString &token)
{
    if (token.size() == 1) {
        text.replace(token, QStringLiteral(" "));
        return;
    }
    const QString broken = token.first(1) + u' ' + token.sliced(1);
    while (text.contains(token)) {
        text.replace(token, broken);
    }
}

bool breaksFrame(const QString &token)
{
    return token.isEmpty() || std::any_of(token.cbegin(), token.cend(), [](QChar c) {
               return c == u'#' || c == u'*' || c == u';' || c == u',' || c < u' ' || c.isLowSurrogate() ||
                      c.isHighSurrogate();
           });
}

QString amountText(money::Money amount)
{
    return QString::fromLatin1(money::toFixedText(amount));
}

char typeCode(TicketType type)
{
    switch (type) {
    case TicketType::Delivery:
        return '1';
    case TicketType::Collection:
        return '2';
    case TicketType::Reservation:
        return '3';
    case TicketType::Other:
        break;
    }
    return '0';
}

/// Puts one ticket into its dialect; everything from outside goes through field().
class Writer
{
public:
    Writer(const Ticket &ticket, const WireForm &form) : m_ticket(ticket), m_form(form) {}

    QString text() const
    {
        // "#!*" begins a control line.
        const QString mark =
            m_ticket.restaurantId.startsWith(u'!') ? QStringLiteral("# ") : QStringLiteral("#");
        QString out = mark + field(m_ticket.restaurantId) + u'*' + QLatin1Char(typeCode(m_ticket.type)) +
                      u'*' + field(m_ticket.orderId) + u'*';
        switch (m_form.dialect) {
        case GoodcomDialect::Classic:
            return out + rows() + u'*' + amountText(m_ticket.delivery) + u'*' + amountText(m_ticket.fee) +
                   u';' + person({amountText(m_ticket.total), verified()}) + u'*' + field(m_ticket.comment) +
                   end();
        case GoodcomDialect::Comma:
            out += commaRows() + u'*' + amountText(m_ticket.delivery) + u';' + amountText(m_ticket.fee) +
                   u';' + person({amountText(m_ticket.total), verified()});
            out.chop(1); // fields are divided here, not ended
            return out + u'*' + field(m_ticket.comment) + end();
        case GoodcomDialect::Extended:
            break;
        }
        return out + rows() + u'*' + fees() + u'*' + extendedPerson() + u'*' + u';' +
               field(m_ticket.comment) + u';' + end();
    }

private:
    static QString end() { return QStringLiteral("#\r\n"); }
    QString field(const QString &text) const { return fieldText(text, m_form); }
    QString verified() const { return m_ticket.isVerified ? QStringLiteral("4") : QStringLiteral("5"); }
    QString paid() const { return m_ticket.isPaid ? QStringLiteral("6") : QStringLiteral("7"); }
    QString requested() const { return m_ticket.requestedAt.toString(QStringLiteral("HH:mm dd-MM-yyyy")); }

    static QString ended(const QStringList &fields) { return fields.join(u';') + u';'; }

    QString rows() const
    {
        QString out;
        for (const TicketRow &row : m_ticket.rows) {
            out += row.quantity.isEmpty() ? ended({field(row.text), QString(), field(row.amount)})
                                          : ended({field(row.quantity), itemText(row), field(row.amount)});
        }
        return out;
    }

    // An empty text would make a remark of the item.
    QString itemText(const TicketRow &row) const
    {
        const QString text = field(row.text);
        return text.isEmpty() ? QStringLiteral("-") : text;
    }

    // There are no remark rows here: a remark goes below the text of its item.
    QString commaRows() const
    {
        QStringList out;
        QString quantity;
        QString text;
        QString amount;
        const auto endItem = [&] {
            if (!text.isEmpty()) {
                out.append(field(quantity) + u',' + field(text) + u',' + field(amount));
            }
        };
        for (const TicketRow &row : m_ticket.rows) {
            if (!row.quantity.isEmpty() || text.isEmpty()) {
                endItem();
                quantity = row.quantity.isEmpty() ? QStringLiteral("0") : row.quantity;
                text = row.text.isEmpty() ? QStringLiteral("-") : row.text;
                amount = row.amount.isEmpty() ? QStringLiteral("0.00") : row.amount;
                continue;
            }
            text += u'\n' + row.text + (row.amount.isEmpty() ? QString() : u' ' + row.amount);
        }
        endItem();
        return out.join(u';');
    }

    QString person(const QStringList &before) const
    {
        return ended(before + QStringList{field(m_ticket.name), field(m_ticket.address), requested(),
                                          field(m_ticket.previous), paid(), field(m_ticket.payInfo),
                                          field(m_ticket.phone)});
    }

    QString fees() const
    {
        const QString none = amountText({});
        return ended({amountText(m_ticket.delivery + m_ticket.fee), amountText(m_ticket.subtotal),
                      amountText(m_ticket.fee), amountText(m_ticket.discount), none,
                      amountText(m_ticket.delivery), none, none, amountText(m_ticket.taxes)});
    }

    QString extendedPerson() const
    {
        return ended({amountText(m_ticket.total), verified(), QString(), field(m_ticket.name),
                      field(m_ticket.address), field(m_ticket.phone), requested(), field(m_ticket.previous),
                      paid(), field(m_ticket.payInfo)});
    }

    const Ticket &m_ticket;
    const WireForm &m_form;
};

QByteArray bytesOf(const Ticket &ticket, const WireForm &form)
{
    return form.charset.encode(Writer(ticket, form).text());
}

// Shorter by a half each time: a handful of steps for any length.
void halveComment(Ticket &ticket)
{
    const qsizetype kept = ticket.comment.size() / 2;
    ticket.comment.truncate(kept);
    if (!ticket.comment.isEmpty() && ticket.comment.back().isHighSurrogate()) {
        ticket.comment.chop(1);
    }
}

void dropRemarks(Ticket &ticket)
{
    ticket.rows.removeIf([](const TicketRow &row) { return row.quantity.isEmpty(); });
}

// What does not fit is counted, so that the cook sees that the order goes on at the till.
QByteArray withFewerRows(Ticket ticket, const WireForm &form)
{
    const QList<TicketRow> all = ticket.rows;
    qsizetype kept = all.size();
    QByteArray bytes;
    do {
        kept /= 2;
        ticket.rows = all.first(kept);
        ticket.rows.append({QString(), QStringLiteral("+ %1").arg(all.size() - kept), QString()});
        bytes = bytesOf(ticket, form);
    } while (bytes.size() > kMaxTicketBytes && kept > 0);
    return bytes;
}

void shortenTexts(Ticket &ticket)
{
    constexpr qsizetype kMaxCharacters = 200;
    for (QString *text : {&ticket.restaurantId, &ticket.orderId, &ticket.name, &ticket.address,
                          &ticket.payInfo, &ticket.phone, &ticket.previous}) {
        text->truncate(kMaxCharacters);
    }
}

} // namespace

WireForm wireFormOf(const settings::Goodcom &goodcom)
{
    WireForm form;
    form.dialect = goodcom.dialect;
    form.charset = Charset(goodcom.charset);
    form.newline = breaksFrame(goodcom.newline) ? QString::fromUtf16(kDefaultNewline) : goodcom.newline;
    return form;
}

QString fieldText(const QString &text, const WireForm &form)
{
    const bool isUnicode = form.charset.isUnicode();
    QString joined;
    for (QString line : base::cleanNote(text).split(u'\n')) {
        for (const LookAlike &sign : kLookAlikes) {
            replaceSign(line, sign, isUnicode);
        }
        if (form.dialect == GoodcomDialect::Comma) {
            replaceSign(line, kComma, isUnicode);
        }
        breakUp(line, form.newline);
        if (joined.isNull()) {
            joined = line.isNull() ? QStringLiteral("") : line;
            continue;
        }
        // "50%" before the token "%%" would be read as the token and "%".
        const bool isClose = joined.endsWith(form.newline.front()) || line.startsWith(form.newline.back());
        joined += (isClose ? QStringLiteral(" ") : QString()) + form.newline +
                  (isClose ? QStringLiteral(" ") : QString()) + line;
    }
    return joined;
}

QByteArray encodeTicket(const Ticket &ticket, const WireForm &form)
{
    QByteArray bytes = bytesOf(ticket, form);
    if (bytes.size() <= kMaxTicketBytes) {
        return bytes;
    }
    Ticket shorter = ticket;
    shortenTexts(shorter);
    while (bytes.size() > kMaxTicketBytes && !shorter.comment.isEmpty()) {
        halveComment(shorter);
        bytes = bytesOf(shorter, form);
    }
    if (bytes.size() > kMaxTicketBytes) {
        dropRemarks(shorter);
        bytes = bytesOf(shorter, form);
    }
    return bytes.size() > kMaxTicketBytes ? withFewerRows(shorter, form) : bytes;
}

} // namespace kassa::goodcom
