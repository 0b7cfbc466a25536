// SPDX-License-Identifier: GPL-3.0-or-later
// The codec of the order printers, row by row of goodcom.md sections 2 to 4: order strings, text cleaning,
// queries, callbacks, promised times, ranges, preview.
#include "core/goodcom/byte_range.h"
#include "core/goodcom/callback.h"
#include "core/goodcom/preview.h"
#include "core/goodcom/ticket.h"

#include <QTest>

using namespace kassa;
using namespace kassa::goodcom;

namespace {

using settings::GoodcomDialect;

money::Money cents(qint64 minor)
{
    return money::Money::fromMinor(minor);
}

WireForm formOf(GoodcomDialect dialect, const char *charset = "utf-8", const char *newline = "%%")
{
    settings::Goodcom goodcom;
    goodcom.dialect = dialect;
    goodcom.charset = QString::fromLatin1(charset);
    goodcom.newline = QString::fromLatin1(newline);
    return wireFormOf(goodcom);
}

QDateTime local(int day, int hour, int minute)
{
    return QDateTime(QDate(2026, 11, day), QTime(hour, minute), Qt::UTC);
}

// The three examples of goodcom.md 3.7.
Ticket deliveryTicket()
{
    Ticket ticket;
    ticket.restaurantId = QStringLiteral("R07");
    ticket.type = TicketType::Delivery;
    ticket.orderId = QStringLiteral("5012");
    ticket.rows = {{QStringLiteral("2"), QStringLiteral("Margherita"), QStringLiteral("17.00")},
                   {QString(), QStringLiteral("Extra olives"), QStringLiteral("1.50")},
                   {QStringLiteral("1"), QStringLiteral("Tiramisu"), QStringLiteral("5.50")}};
    ticket.delivery = cents(300);
    ticket.total = cents(2'700);
    ticket.isVerified = true;
    ticket.name = QStringLiteral("Lena Falk");
    ticket.address = QStringLiteral("Birkenweg 8\n04317 Leipzig");
    ticket.requestedAt = local(22, 19, 45);
    ticket.previous = QStringLiteral("3");
    ticket.payInfo = QStringLiteral("cod:");
    ticket.phone = QStringLiteral("+4915550001234");
    ticket.comment = QStringLiteral("Ring twice\nno onions");
    return ticket;
}

Ticket collectionTicket()
{
    Ticket ticket;
    ticket.restaurantId = QStringLiteral("12");
    ticket.type = TicketType::Collection;
    ticket.orderId = QStringLiteral("880");
    ticket.rows = {{QStringLiteral("1"), QStringLiteral("Lasagne"), QStringLiteral("9.80")},
                   {QStringLiteral("2"), QStringLiteral("Cola"), QStringLiteral("5.00")}};
    ticket.fee = cents(40);
    ticket.total = cents(1'520);
    ticket.isPaid = true;
    ticket.name = QStringLiteral("J. Ortega");
    ticket.address = QStringLiteral("Collection");
    ticket.requestedAt = local(22, 13, 10);
    ticket.previous = QStringLiteral("0");
    ticket.payInfo = QStringLiteral("card");
    ticket.phone = QStringLiteral("600555010");
    ticket.comment = QStringLiteral("napkins please");
    return ticket;
}

Ticket extendedTicket()
{
    Ticket ticket;
    ticket.restaurantId = QStringLiteral("R07");
    ticket.type = TicketType::Delivery;
    ticket.orderId = QStringLiteral("5013");
    ticket.rows = {{QStringLiteral("1"), QStringLiteral("Pad Thai"), QStringLiteral("11.50")},
                   {QStringLiteral("2"), QStringLiteral("Spring roll"), QStringLiteral("7.00")}};
    ticket.subtotal = cents(1'850);
    ticket.delivery = cents(250);
    ticket.discount = cents(100);
    ticket.taxes = cents(131);
    ticket.total = cents(2'000);
    ticket.isVerified = true;
    ticket.isPaid = true;
    ticket.name = QStringLiteral("Tom Reed");
    ticket.address = QStringLiteral("5 Mill Lane");
    ticket.requestedAt = local(22, 18, 30);
    ticket.previous = QStringLiteral("0");
    ticket.payInfo = QStringLiteral("visa");
    ticket.phone = QStringLiteral("0790055501");
    ticket.comment = QStringLiteral("knock loudly");
    return ticket;
}

Callback read(const QByteArray &query, const QString &words = {}, const char *charset = "utf-8")
{
    const Charset set(QString::fromLatin1(charset));
    return decodeCallback(Query("/goodcom/token/callback" + query, set), decisionWords(words));
}

} // namespace

Q_DECLARE_METATYPE(kassa::goodcom::Decision)

class TestGoodcomCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void examples_data()
    {
        QTest::addColumn<QByteArray>("encoded");
        QTest::addColumn<QByteArray>("expected");
        QTest::addColumn<int>("size");
        QTest::newRow("classic, delivery, unpaid")
            << encodeTicket(deliveryTicket(), formOf(GoodcomDialect::Classic))
            << QByteArray(
                   "#R07*1*5012*2;Margherita;17.00;Extra olives;;1.50;1;Tiramisu;5.50;*3.00*0.00;27.00;4;"
                   "Lena Falk;Birkenweg 8%%04317 Leipzig;19:45 22-11-2026;3;7;cod:;+4915550001234;*Ring "
                   "twice%%no onions#\r\n")
            << 188;
        QTest::newRow("comma, collection, paid")
            << encodeTicket(collectionTicket(), formOf(GoodcomDialect::Comma))
            << QByteArray("#12*2*880*1,Lasagne,9.80;2,Cola,5.00*0.00;0.40;15.20;5;J. Ortega;Collection;13:10 "
                          "22-11-2026;0;6;card;600555010*napkins please#\r\n")
            << 129;
        QTest::newRow("extended, delivery, discount")
            << encodeTicket(extendedTicket(), formOf(GoodcomDialect::Extended))
            << QByteArray(
                   "#R07*1*5013*1;Pad Thai;11.50;2;Spring roll;7.00;*2.50;18.50;0.00;1.00;0.00;2.50;0.00;"
                   "0.00;1.31;*20.00;4;;Tom Reed;5 Mill Lane;0790055501;18:30 22-11-2026;0;6;visa;*;knock "
                   "loudly;#\r\n")
            << 181;
    }

    // Source: goodcom.md 3.7, byte for byte.
    void examples()
    {
        QFETCH(QByteArray, encoded);
        QFETCH(QByteArray, expected);
        QFETCH(int, size);
        QCOMPARE(encoded, expected);
        QCOMPARE(encoded.size(), size);
    }

    void types_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("delivery") << int(TicketType::Delivery) << QByteArray("1");
        QTest::newRow("collection") << int(TicketType::Collection) << QByteArray("2");
        QTest::newRow("reservation") << int(TicketType::Reservation) << QByteArray("3");
        QTest::newRow("other") << int(TicketType::Other) << QByteArray("0");
    }

    void types()
    {
        QFETCH(int, type);
        QFETCH(QByteArray, code);
        Ticket ticket = deliveryTicket();
        ticket.type = static_cast<TicketType>(type);
        for (const auto dialect :
             {GoodcomDialect::Classic, GoodcomDialect::Comma, GoodcomDialect::Extended}) {
            QCOMPARE(encodeTicket(ticket, formOf(dialect)).split('*').at(1), code);
        }
    }

    void cleaning_data()
    {
        QTest::addColumn<int>("dialect");
        QTest::addColumn<QByteArray>("charset");
        QTest::addColumn<QByteArray>("newline");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const int classic = int(GoodcomDialect::Classic);
        const int comma = int(GoodcomDialect::Comma);
        const QByteArray utf8 = "utf-8";
        const QByteArray single = "windows-1252";
        const auto row = [](const char *name, int dialect, const QByteArray &charset,
                            const QByteArray &newline, const char *text, const char *expected) {
            QTest::newRow(name) << dialect << charset << newline << QString::fromUtf8(text)
                                << QString::fromUtf8(expected);
        };
        row("frame signs, UTF-8", classic, utf8, "%%", "a#b*c;d", "a\uFE5Fb\uFE61c\uFE54d");
        row("frame signs, single bytes", classic, single, "%%", "a#b*c;d", "a b c d");
        row("print commands, UTF-8", classic, utf8, "%%", "\\1/b", "\uFE681\uFF0Fb");
        row("print commands, single bytes", classic, single, "%%", "\\1/b", "1-b");
        row("comma outside its dialect", classic, utf8, "%%", "a,b", "a,b");
        row("comma in its dialect", comma, utf8, "%%", "a,b", "a\uFE50b");
        row("comma in its dialect, single bytes", comma, single, "%%", "a,b", "a b");
        row("line feeds", classic, utf8, "%%", "a\r\nb\nc\rd", "a%%b%%c%%d");
        row("four signs", classic, utf8, "%%%%", "a\nb", "a%%%%b");
        row("backslash r", classic, utf8, "\\r", "a\nb\\rc", "a\\rb\uFE68rc");
        row("backticks", classic, utf8, "``", "a\nb``c", "a``b` `c");
        row("token in the text", classic, utf8, "%%", "50%% off", "50% % off");
        row("three signs", classic, utf8, "%%", "50%%% off", "50% % % off");
        row("sign before a line's end", classic, utf8, "%%", "50%\n7", "50% %% 7");
        row("sign after a line's end", classic, utf8, "%%", "7\n%5", "7 %% %5");
        row("a token that breaks the frame", classic, utf8, "#", "a\nb", "a%%b");
        row("controls and direction marks", classic, utf8, "%%",
            "a\tb\x1b"
            "c\u202E"
            "d",
            "a b c d");
        row("Cyrillic and emoji stay", classic, utf8, "%%", "Борщ 🍲", "Борщ 🍲");
        row("nothing", classic, utf8, "%%", "", "");
    }

    // Source: goodcom.md 3.5.
    void cleaning()
    {
        QFETCH(int, dialect);
        QFETCH(QByteArray, charset);
        QFETCH(QByteArray, newline);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const WireForm form =
            formOf(static_cast<GoodcomDialect>(dialect), charset.constData(), newline.constData());
        QCOMPARE(fieldText(text, form).trimmed(), expected.trimmed());
    }

    void charsets_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("bytes");
        const QString umlaut = QString::fromUtf8("Käse");
        QTest::newRow("utf-8") << QByteArray("utf-8") << umlaut << QByteArray("K\xC3\xA4se");
        QTest::newRow("any case") << QByteArray("UTF-8") << umlaut << QByteArray("K\xC3\xA4se");
        QTest::newRow("windows-1252")
            << QByteArray("windows-1252") << QString::fromUtf8("Käse 5 €") << QByteArray("K\xE4se 5 \x80");
        QTest::newRow("what it lacks")
            << QByteArray("windows-1252") << QString::fromUtf8("Борщ ä🍲") << QByteArray("???? \xE4?");
        QTest::newRow("gb18030") << QByteArray("gb18030") << QString::fromUtf8("接受")
                                 << QByteArray("\xBD\xD3\xCA\xDC");
        QTest::newRow("ASCII only") << QByteArray("us-ascii") << QString::fromUtf8("Käse 5 €")
                                    << QByteArray("K?se 5 ?");
        QTest::newRow("unknown name: UTF-8")
            << QByteArray("no-such-set") << umlaut << QByteArray("K\xC3\xA4se");
        QTest::newRow("two-byte units: UTF-8") << QByteArray("utf-16") << umlaut << QByteArray("K\xC3\xA4se");
    }

    void charsets()
    {
        QFETCH(QByteArray, name);
        QFETCH(QString, text);
        QFETCH(QByteArray, bytes);
        QCOMPARE(Charset(QString::fromLatin1(name)).encode(text), bytes);
    }

    void tooLong_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("comment");
        QTest::addColumn<bool>("keepsRows");
        QTest::newRow("a long comment goes first") << 20 << 50'000 << true;
        QTest::newRow("remarks go next") << 150 << 50'000 << true;
        QTest::newRow("then items, counted") << 900 << 0 << false;
    }

    void tooLong()
    {
        QFETCH(int, rows);
        QFETCH(int, comment);
        QFETCH(bool, keepsRows);
        for (const auto dialect :
             {GoodcomDialect::Classic, GoodcomDialect::Comma, GoodcomDialect::Extended}) {
            Ticket ticket = deliveryTicket();
            ticket.rows.clear();
            for (int i = 0; i < rows; ++i) {
                ticket.rows.append(
                    {QStringLiteral("1"), QStringLiteral("Item %1").arg(i), QStringLiteral("1.00")});
                ticket.rows.append({QString(), QStringLiteral("+ a remark that may be left out"), QString()});
            }
            ticket.comment = QString(comment, QChar(0x1F600 & 0xFFFF)) + QStringLiteral("x");
            const QByteArray bytes = encodeTicket(ticket, formOf(dialect));
            QVERIFY2(bytes.size() <= kMaxTicketBytes, QByteArray::number(bytes.size()).constData());
            QVERIFY(bytes.startsWith("#R07*1*5012*") && bytes.endsWith("#\r\n"));
            QCOMPARE(bytes.contains(QByteArray("Item ") + QByteArray::number(rows - 1)), keepsRows);
            QVERIFY(keepsRows || bytes.contains("+ "));
            QVERIFY(bytes.contains("27.00"));
        }
    }

    void callbacks_data()
    {
        using D = Decision;
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("words");
        QTest::addColumn<Decision>("decision");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("promised");
        const auto row = [](const char *name, const char *query, D decision, const char *id,
                            const char *reason, const char *promised, const char *words = "") {
            QTest::newRow(name) << QByteArray(query) << QString::fromUtf8(words) << decision
                                << QString::fromUtf8(id) << QString::fromUtf8(reason)
                                << QString::fromUtf8(promised);
        };
        row("short, accepted", "?a=R07&o=5012&ak=Accepted&m=OK&dt=19:50&u=front&p=s3cret", D::Accepted,
            "5012", "", "19:50");
        row("short, rejected", "?a=R07&o=5012&ak=Rejected&m=too+busy&dt=0", D::Rejected, "5012", "too busy",
            "0");
        row("lower case", "?a=R07&o=31_233&ak=accepted&m=OK", D::Accepted, "31_233", "", "");
        row("approved", "?o=1&ak=Approved", D::Accepted, "1", "", "");
        row("nobody pressed a key, refusal", "?o=1&ak=Rejected&m=timeout", D::Rejected, "1", "timeout", "");
        row("nobody pressed a key", "?o=1&ak=timeout", D::TimedOut, "1", "", "");
        row("15_ok", "?o=1&ak=Accepted&m=15_ok&dt=00:15:00", D::Accepted, "1", "", "00:15:00");
        row("m alone, yes", "?a=R07&m=Accepted", D::Accepted, "", "", "");
        row("m alone, no", "?a=R07&m=Rejected", D::Rejected, "", "", "");
        row("long, accepted", "?status=accepted&restid=7&ordernumber=880&deliverytime=18:05", D::Accepted,
            "880", "", "18:05");
        row("long, rejected", "?status=rejected&restid=7&ordernumber=880&reason=busy", D::Rejected, "880",
            "busy", "");
        row("long, rejected, its other spelling", "?STATUS=rejected&OrderNumber=880&RejectReason=busy",
            D::Rejected, "880", "busy", "");
        row("device state", "?a=R07&OrderState=0", D::DeviceState, "", "", "");
        row("battery and counter are no answer", "?a=R07&o=5&ak=Accepted&bat=33&cur=1234567890&dd=230824",
            D::Accepted, "5", "", "");
        row("own words", "?o=1&ak=%D0%94%D0%B0", D::Accepted, "1", "", "", "да / нет");
        row("own words, refused", "?o=1&ak=%D0%9D%D0%95%D0%A2&m=x", D::Rejected, "1", "x", "", "да / нет");
        row("own words beat the common ones", "?o=1&ak=OK&m=no", D::Rejected, "1", "no", "", "sure / ok");
        row("no word at all", "?o=1", D::Unclear, "1", "", "");
        row("zero", "?o=1&ak=0&m=OK", D::Unclear, "1", "", "");
        row("an unknown word", "?o=1&ak=maybe", D::Unclear, "1", "", "");
        row("a second question mark", "?x=1?a=R07&o=5012&ak=Accepted", D::Accepted, "5012", "", "");
        row("only a second one", "??a=R07&o=5012&ak=Accepted", D::Accepted, "5012", "", "");
        row("broken percent-encoding", "?o=7&ak=Rejected&m=50%25+or+100%", D::Rejected, "7", "50% or 100%",
            "");
        row("percent before no digits", "?o=7&ak=Rejected&m=%zz%4", D::Rejected, "7", "%zz%4", "");
        row("zero byte", "?o=7&ak=Rejected&m=a%00b", D::Rejected, "7", "a b", "");
        row("line feeds and escapes in a reason", "?o=7&ak=Rejected&m=a%0D%0Ab%1Bc", D::Rejected, "7",
            "a  b c", "");
        row("raw bytes of Latin-1", "?o=7&ak=Rejected&m=K\xE4se", D::Rejected, "7", "Käse", "");
        row("percent-encoded UTF-8", "?o=7&ak=Rejected&m=K%C3%A4se", D::Rejected, "7", "Käse", "");
        row("empty pieces", "?&&o=7&=x&ak=Accepted&&", D::Accepted, "7", "", "");
        row("a name twice: the first that says something", "?o=&o=7&o=8&ak=Accepted", D::Accepted, "7", "",
            "");
        row("no query", "", D::Unclear, "", "", "");
    }

    // Source: goodcom.md section 4, a row for each of its names and values.
    void callbacks()
    {
        QFETCH(QByteArray, query);
        QFETCH(QString, words);
        QFETCH(Decision, decision);
        QFETCH(QString, id);
        QFETCH(QString, reason);
        QFETCH(QString, promised);
        const Callback callback = read(query, words);
        QCOMPARE(callback.decision, decision);
        QCOMPARE(callback.orderId, id);
        QCOMPARE(callback.reason, reason);
        QCOMPARE(callback.promised, promised);
    }

    void chineseWords()
    {
        // As GB2312 bytes, which are no UTF-8; the words of the setting are text.
        const Callback yes = read("?o=1&ak=\xBD\xD3\xCA\xDC", QString::fromUtf8("接受/拒绝"), "gb18030");
        QCOMPARE(yes.decision, Decision::Accepted);
        const Callback no =
            read("?o=1&ak=%BE%DC%BE%F8&m=%BE%DC%BE%F8", QString::fromUtf8("接受/拒绝"), "gb18030");
        QCOMPARE(no.decision, Decision::Rejected);
        QCOMPARE(no.reason, QString::fromUtf8("拒绝"));
    }

    void longReasonsAreBounded()
    {
        const Callback callback = read("?o=1&ak=Rejected&m=" + QByteArray("%D0%9F").repeated(10'000));
        QCOMPARE(callback.reason, QString(kMaxValueCharacters, QChar(0x041F)));
        QVERIFY(callback.words.size() < 2 * kMaxValueCharacters + 20);
        QByteArray many = "?o=1&ak=Accepted";
        for (int i = 0; i < 10'000; ++i) {
            many += "&n" + QByteArray::number(i) + "=1";
        }
        QCOMPARE(read(many).decision, Decision::Accepted);
    }

    void everyPrefixOfAQueryIsRead()
    {
        const QByteArray whole = "?a=R07&o=5012&ak=Rejected&m=%D0%9F%zz+x&dt=19:50?u=a&p=b";
        for (qsizetype size = 0; size <= whole.size(); ++size) {
            QVERIFY(read(whole.first(size)).words.size() < 100);
        }
    }

    void promisedTimes_data()
    {
        QTest::addColumn<QString>("dt");
        QTest::addColumn<QDateTime>("expected");
        // Now is 18:12:04 UTC, 19:12:04 in Vienna.
        QTest::newRow("later today") << QStringLiteral("19:50") << local(22, 18, 50);
        QTest::newRow("a moment ago is today") << QStringLiteral("19:10") << local(22, 18, 10);
        QTest::newRow("earlier than now: tomorrow") << QStringLiteral("11:00") << local(23, 10, 0);
        QTest::newRow("after midnight") << QStringLiteral("0:15") << local(22, 23, 15);
        QTest::newRow("a duration") << QStringLiteral("00:45:00") << local(22, 18, 57).addSecs(4);
        QTest::newRow("zero on reject") << QStringLiteral("0") << QDateTime();
        QTest::newRow("nothing") << QString() << QDateTime();
        QTest::newRow("no time of day") << QStringLiteral("24:10") << QDateTime();
        QTest::newRow("words") << QStringLiteral("soon") << QDateTime();
    }

    void promisedTimes()
    {
        QFETCH(QString, dt);
        QFETCH(QDateTime, expected);
        const QDateTime now = local(22, 18, 12).addSecs(4);
        QCOMPARE(promisedTime(dt, now, QTimeZone("Europe/Vienna")), expected);
    }

    void ranges_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<bool>("isPart");
        QTest::addColumn<bool>("isSatisfiable");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        const auto row = [](const char *name, const char *header, bool isPart, bool isSatisfiable, int first,
                            int last) {
            QTest::newRow(name) << QByteArray(header) << isPart << isSatisfiable << first << last;
        };
        row("the device's first", "bytes=0-1023", true, true, 0, 1023);
        row("the device's second", "bytes=1024-2047", true, true, 1024, 1499);
        row("behind the end", "bytes=1500-2523", true, false, 1500, 1499);
        row("open end", "bytes=1024-", true, true, 1024, 1499);
        row("the last ones", "bytes=-500", true, true, 1000, 1499);
        row("more than there are", "bytes=-5000", true, true, 0, 1499);
        row("none of the last", "bytes=-0", true, false, 0, 0);
        row("one byte", "bytes=0-0", true, true, 0, 0);
        row("blanks and case", " Bytes= 0 - 9 ", true, true, 0, 9);
        row("several parts", "bytes=0-1,5-9", false, true, 0, 0);
        row("other unit", "lines=0-1", false, true, 0, 0);
        row("backwards", "bytes=9-0", false, true, 0, 0);
        row("no number", "bytes=a-b", false, true, 0, 0);
        row("no dash", "bytes=5", false, true, 0, 0);
        row("overflow", "bytes=99999999999999999999-", false, true, 0, 0);
        row("nothing", "", false, true, 0, 0);
    }

    void ranges()
    {
        QFETCH(QByteArray, header);
        QFETCH(bool, isPart);
        QFETCH(bool, isSatisfiable);
        QFETCH(int, first);
        QFETCH(int, last);
        const auto range = parseRange(header, 1'500);
        QCOMPARE(range.has_value(), isPart);
        if (!isPart) {
            return;
        }
        QCOMPARE(range->isSatisfiable, isSatisfiable);
        if (isSatisfiable) {
            QCOMPARE(range->first, qsizetype(first));
            QCOMPARE(range->last, qsizetype(last));
        }
    }

    void preview()
    {
        settings::Goodcom goodcom;
        goodcom.charset = QStringLiteral("utf-8");
        goodcom.newline = QStringLiteral("%%");
        goodcom.orderToken = QStringLiteral("order-secret");
        goodcom.callbackToken = QStringLiteral("callback-secret");
        goodcom.password = QStringLiteral("pass-secret");
        QCOMPARE(previewText(goodcom).count(u'\n'), 6); // seven sections
        QVERIFY(previewText(goodcom).startsWith(QStringLiteral("#R07*\n1*\n5012*\n2;Margherita;17.00;")));
        QVERIFY(!previewText(goodcom).contains(QStringLiteral("secret")));
        goodcom.dialect = GoodcomDialect::Comma;
        goodcom.restaurantId = QStringLiteral("X1");
        QCOMPARE(previewText(goodcom).count(u'\n'), 5);
        QVERIFY(previewText(goodcom).startsWith(QStringLiteral("#X1*")));
        const QString base = QStringLiteral("http://192.0.2.10:8360");
        QCOMPARE(orderUrl(base, goodcom), base + QStringLiteral("/goodcom/order-secret/order"));
        QCOMPARE(callbackUrl(base, goodcom), base + QStringLiteral("/goodcom/callback-secret/callback"));
    }
};

QTEST_GUILESS_MAIN(TestGoodcomCodec)
#include "tst_goodcom_codec.moc"
