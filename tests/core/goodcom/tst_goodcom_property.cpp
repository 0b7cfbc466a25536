// SPDX-License-Identifier: GPL-3.0-or-later
// Random orders with texts that try to break the frame, encoded in every dialect and charset and read back by
// the simulator's own parser: no field may reach another, none may be lost.
#include "core/goodcom/ticket_of_order.h"
#include "core/order/receipt.h"
#include "tests/simulators/goodcom_ticket.h"

#include <QRandomGenerator>
#include <QTest>

using namespace kassa;

namespace {

constexpr int kOrders = 60;

/// Makes random orders out of nasty pieces; the same seed makes the same ones.
class Orders
{
public:
    explicit Orders(quint32 seed) : m_random(seed) {}

    order::Order next()
    {
        order::Order order;
        order.id = 1 + m_random.bounded(1'000'000);
        order.receivedAtUtc = QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
        order::Content &content = order.content;
        content.ref = text(2);
        const int lines = 1 + m_random.bounded(6);
        for (int i = 0; i < lines; ++i) {
            content.lines.append(line());
        }
        content.total = order::sumOfLines(content.lines);
        if (m_random.bounded(2) == 0) {
            order::Customer customer;
            customer.number = m_random.bounded(2) == 0 ? text(1) : QString();
            customer.name = text(3);
            customer.street = text(3);
            customer.street2 = text(1);
            customer.city = text(2);
            customer.phone = text(2);
            content.customer = customer;
        }
        content.fulfilment.note = text(6);
        if (m_random.bounded(3) == 0) {
            content.payments = {{order::TenderKind::Other, text(2), content.total, content.total}};
        }
        return order;
    }

private:
    order::Line line()
    {
        order::Line line;
        line.kind = static_cast<order::LineKind>(m_random.bounded(3));
        line.role = m_random.bounded(5) == 0 ? static_cast<order::LineRole>(1 + m_random.bounded(2))
                                             : order::LineRole::Item;
        line.noPrint = m_random.bounded(10) == 0;
        line.name = text(3);
        line.text = text(3);
        line.externalRef = text(2);
        line.note = m_random.bounded(3) == 0 ? text(5) : QString();
        line.quantity =
            money::Quantity::fromMilli(m_random.bounded(2) == 0 ? 2'000 : m_random.bounded(-3'000, 9'000));
        line.amount = money::Money::fromMinor(m_random.bounded(-5'000, 50'000));
        line.taxRate = money::BasisPoints{1'000};
        line.taxCode = QStringLiteral("10");
        return line;
    }

    QString text(int pieces)
    {
        static const QStringList nasty{
            QStringLiteral("#"),         QStringLiteral("*"),       QStringLiteral(";"),
            QStringLiteral(","),         QStringLiteral("\r\n"),    QStringLiteral("\n"),
            QStringLiteral("%%"),        QStringLiteral("%"),       QStringLiteral("%%%"),
            QStringLiteral("``"),        QStringLiteral("\\r"),     QStringLiteral("\\"),
            QStringLiteral("/"),         QStringLiteral("!*P*"),    QStringLiteral("#\r\n"),
            QStringLiteral("Pizza"),     QString::fromUtf8("Борщ"), QString::fromUtf8("🍕"),
            QString::fromUtf8("ä€"),     QStringLiteral("7"),       QStringLiteral("\u202E"),
            QString(QChar(0)),           QStringLiteral(" "),       QStringLiteral("1;2;3;"),
            QString::fromUtf8("\uFEFF"), QString(QChar(0xD83C)),    QStringLiteral("4.50"),
            QStringLiteral("Lena"),
        };
        QString made;
        const int count = m_random.bounded(pieces + 1);
        for (int i = 0; i < count; ++i) {
            made += nasty[m_random.bounded(static_cast<int>(nasty.size()))];
        }
        return made;
    }

    QRandomGenerator m_random;
};

// Blanks come and go, a question mark stands for what the charset lacks, a byte order mark is eaten at some
// places.
bool isKept(QChar c)
{
    return !c.isSpace() && c != QChar(u'?') && c != QChar(QChar::ByteOrderMark);
}

// Both sides without what cleaning may change: look-alikes are their originals' class, blanks and marks go.
QString bare(const QString &text, const goodcom::WireForm &form)
{
    QString line = goodcom::fieldText(text, form);
    line.replace(form.newline, QStringLiteral("\n"));
    QString kept;
    for (const QChar c : line) {
        if (isKept(c)) {
            kept += c;
        }
    }
    return kept;
}

QString bareRead(const QString &text)
{
    QString kept;
    for (const QChar c : text) {
        if (isKept(c)) {
            kept += c;
        }
    }
    return kept;
}

// What the charset lacks is gone on both sides.
QString through(const QString &text, const goodcom::Charset &charset)
{
    QString read = charset.decode(charset.encode(text));
    return bareRead(read.remove(QChar::ReplacementCharacter));
}

} // namespace

class TestGoodcomProperty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsStayApart_data()
    {
        QTest::addColumn<int>("dialect");
        QTest::addColumn<QString>("charset");
        QTest::addColumn<QString>("newline");
        const std::pair<const char *, settings::GoodcomDialect> dialects[] = {
            {"classic", settings::GoodcomDialect::Classic},
            {"comma", settings::GoodcomDialect::Comma},
            {"extended", settings::GoodcomDialect::Extended}};
        for (const auto &[name, dialect] : dialects) {
            for (const char *charset : {"utf-8", "windows-1252", "gb18030", "us-ascii"}) {
                for (const char *newline : {"%%", "%%%%", "\\r", "``"}) {
                    QTest::addRow("%s %s %s", name, charset, newline)
                        << int(dialect) << QString::fromLatin1(charset) << QString::fromLatin1(newline);
                }
            }
        }
    }

    void fieldsStayApart()
    {
        QFETCH(int, dialect);
        QFETCH(QString, charset);
        QFETCH(QString, newline);
        settings::Goodcom goodcom;
        goodcom.dialect = static_cast<settings::GoodcomDialect>(dialect);
        goodcom.charset = charset;
        goodcom.newline = newline;
        const goodcom::WireForm form = goodcom::wireFormOf(goodcom);
        Orders orders(20261122);
        for (int i = 0; i < kOrders; ++i) {
            const order::Order order = orders.next();
            const goodcom::Ticket ticket =
                goodcom::ticketOf(order, QStringLiteral("R07"), i, QTimeZone::utc());
            const QByteArray bytes = goodcom::encodeTicket(ticket, form);
            QVERIFY(bytes.size() <= goodcom::kMaxTicketBytes);
            const sim::PrintedTicket read = sim::parseTicket(bytes, charset, newline);
            QVERIFY2(!read.dialect.isEmpty(), bytes.constData());
            const auto same = [&](const QString &sent, const QString &got) {
                return through(bare(sent, form), form.charset) ==
                       bareRead(QString(got).remove(QChar::ReplacementCharacter));
            };
            QCOMPARE(read.restaurantId, QStringLiteral("R07"));
            QCOMPARE(read.previous, QString::number(i));
            QCOMPARE(read.orderId, QString::number(order.id));
            QVERIFY2(same(ticket.name, read.name), bytes.constData());
            QVERIFY2(same(ticket.address, read.address), bytes.constData());
            QVERIFY2(same(ticket.phone, read.phone), bytes.constData());
            QVERIFY2(same(ticket.payInfo, read.payInfo), bytes.constData());
            QVERIFY2(same(ticket.comment, read.comment), bytes.constData());
            QCOMPARE(read.paid, ticket.isPaid ? QStringLiteral("6") : QStringLiteral("7"));
            QCOMPARE(read.verified, ticket.isVerified ? QStringLiteral("4") : QStringLiteral("5"));
            QCOMPARE(read.requestedAt, QStringLiteral("12:00 22-11-2026"));
            QCOMPARE(read.total, QString::number(static_cast<double>(ticket.total.minor()) / 100, 'f', 2));
            checkRows(ticket, read, same, bytes);
            if (QTest::currentTestFailed()) {
                return;
            }
        }
    }

    void dialectsAreTold_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("dialect"); ///< empty: not read as an order
        const auto row = [](const char *name, const QByteArray &bytes, const char *dialect) {
            QTest::newRow(name) << bytes << QString::fromLatin1(dialect);
        };
        const QByteArray classic =
            "#R07*1*5012*2;Pizza;17.00;*3.00*0.00;20.00;4;L;A;19:45 22-11-2026;3;7;cod:;1;*x#";
        row("six sections", "#12*2*880*1,Cola,5.00*0.00;0.00;5.00;5;J;C;13:10 22-11-2026;0;6;card;6*x#\r\n",
            "comma");
        row("seven, a semicolon in the fifth",
            "#R07*1*5013*1;Thai;11.50;*0;11.50;0;0;0;0;0;0;0;*11.50;4;;T;M;0;18:30 "
            "22-11-2026;0;6;visa;*;x;#\r\n",
            "extended");
        row("seven without", classic + "\r\n", "classic");
        row("no line end", classic, "classic");
        row("a byte order mark before it", "\xEF\xBB\xBF" + classic + "\r\n", "classic");
        row("blanks around it", "  " + classic + " \r\n", "classic");
        row("an option row", "#R07*0*7*1;Pizza;9.00;Olives;;1.50;*0.00*0.00;10.50;5;;;;0;7;cod:;;*#\r\n",
            "classic");
        row("text of a control line", "#!*P*Login wrong\r\n", "");
        row("free text: no type", "#R07**5*ticket*0*body*x#", "");
        row("no frame", "no order", "");
        row("nothing", "", "");
        row("cut in the middle", classic.first(60), "");
    }

    // Source: goodcom.md 3.6; the parser is the simulated printer's own.
    void dialectsAreTold()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, dialect);
        QCOMPARE(sim::parseTicket(bytes).dialect, dialect);
    }

private:
    template<class Same>
    static void checkRows(const goodcom::Ticket &ticket,
                          const sim::PrintedTicket &read,
                          const Same &same,
                          const QByteArray &bytes)
    {
        QList<goodcom::TicketRow> expected;
        for (const goodcom::TicketRow &row : ticket.rows) {
            if (read.dialect == QStringLiteral("comma") && row.quantity.isEmpty() && !expected.isEmpty() &&
                !expected.last().text.isEmpty()) {
                // A remark stands below its item.
                expected.last().text += u'\n' + row.text + u' ' + row.amount;
                continue;
            }
            expected.append(row);
            if (read.dialect == QStringLiteral("comma") || !row.quantity.isEmpty()) {
                QString &text = expected.last().text;
                text = text.isEmpty() ? QStringLiteral("-") : text;
            }
        }
        QCOMPARE(read.rows.size(), expected.size());
        for (qsizetype i = 0; i < expected.size(); ++i) {
            const bool isEmptied = read.rows[i].text == QStringLiteral("-");
            QVERIFY2(isEmptied || same(expected[i].text, read.rows[i].text), bytes.constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestGoodcomProperty)
#include "tst_goodcom_property.moc"
