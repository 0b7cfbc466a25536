// SPDX-License-Identifier: GPL-3.0-or-later
// What a kitchen is told: the first slip, differences, the end; never a paper that says nothing new.
#include "core/order/kitchen_slip.h"
#include "tests/support/sample_orders.h"

#include <QTest>

using namespace kassa;
using namespace kassa::order;

namespace {

const QDateTime &now()
{
    static const QDateTime kNow = test::noonPlus(60);
    return kNow;
}

Line goods(const char *name, qint64 milli, const char *note = "")
{
    Line line = test::productLine(QString::fromUtf8(name), milli, 10'000, milli / 10);
    line.name = QString::fromUtf8(name);
    line.note = QString::fromUtf8(note);
    return line;
}

Order orderOf(const QList<Line> &lines)
{
    Order order;
    order.id = 1;
    order.content.ref = QStringLiteral("W-1");
    order.content.lines = lines;
    return order;
}

QStringList said(const KitchenSlip &slip)
{
    QStringList lines;
    for (const KitchenItem &item : slip.items) {
        lines.append(QString::number(item.quantity.milli()) + u' ' + item.name +
                     (item.note.isEmpty() ? QString() : u'/' + item.note));
    }
    return lines;
}

} // namespace

class TestKitchenSlip : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatIsCooked();
    void firstSlip();
    void waitsForTheYes_data();
    void waitsForTheYes();
    void differences_data();
    void differences();
    void cancellation();
    void storedForm();
};

void TestKitchenSlip::onlyWhatIsCooked()
{
    QList<Line> lines{goods("Pizza", 2000),  goods("Discount", -1000), goods("Delivery", 1000),
                      goods("Secret", 1000), goods("Pizza", 1000),     goods("Pizza", 1000, "no onions")};
    lines[2].role = LineRole::Delivery;
    lines[3].noPrint = true;
    Line text;
    text.kind = LineKind::Text;
    text.text = QStringLiteral("Ring twice");
    Line invoice;
    invoice.kind = LineKind::ExternalInvoice;
    lines += {text, invoice};
    const QList<KitchenItem> items = kitchenItems(lines);
    QCOMPARE(items.size(), 3);
    QCOMPARE(items[0].quantity.milli(), 3000); // the same twice is one line
    QCOMPARE(items[1].note, QStringLiteral("no onions"));
    QCOMPARE(items[2].name, QStringLiteral("Ring twice"));
    QVERIFY(items[2].quantity.isZero());
}

void TestKitchenSlip::firstSlip()
{
    Order order = orderOf({goods("Pizza", 2000)});
    order.promisedForUtc = test::noonPlus(1'800);
    const auto slip = nextSlip(std::nullopt, order, now());
    QVERIFY(slip && !slip->isChange && !slip->isCancelled);
    QCOMPARE(slip->title, QStringLiteral("W-1"));
    QCOMPARE(slip->wantedForUtc, order.promisedForUtc);
    QCOMPARE(said(*slip), QStringList{QStringLiteral("2000 Pizza")});
    QVERIFY(!nextSlip(*slip, order, now())); // said once
    order.status = Status::Done;
    QVERIFY(!nextSlip(*slip, order, now()));        // paid: nothing new for the cook
    QVERIFY(!nextSlip(std::nullopt, order, now())); // done before there was a printer
    QVERIFY(!nextSlip(std::nullopt, orderOf({goods("Discount", -1000)}), now()));
    order.test = true;
    QVERIFY(!nextSlip(std::nullopt, order, now()));
}

void TestKitchenSlip::waitsForTheYes_data()
{
    QTest::addColumn<Confirmation>("confirmation");
    QTest::addColumn<Status>("status");
    QTest::addColumn<bool>("isWritten");
    QTest::newRow("nobody is asked") << Confirmation::None << Status::Open << true;
    QTest::newRow("queued") << Confirmation::Queued << Status::Open << false;
    QTest::newRow("offered") << Confirmation::Offered << Status::Open << false;
    QTest::newRow("timed out") << Confirmation::TimedOut << Status::Open << false;
    QTest::newRow("accepted") << Confirmation::Accepted << Status::Open << true;
    QTest::newRow("rejected") << Confirmation::Rejected << Status::Cancelled << false;
    QTest::newRow("cancelled before the kitchen knew") << Confirmation::None << Status::Cancelled << false;
}

void TestKitchenSlip::waitsForTheYes()
{
    QFETCH(Confirmation, confirmation);
    QFETCH(Status, status);
    QFETCH(bool, isWritten);
    Order order = orderOf({goods("Pizza", 1000)});
    order.confirmation = confirmation;
    order.status = status;
    QCOMPARE(nextSlip(std::nullopt, order, now()).has_value(), isWritten);
}

void TestKitchenSlip::differences_data()
{
    QTest::addColumn<QList<Line>>("after");
    QTest::addColumn<QStringList>("wanted");
    const QList<Line> before{goods("Pizza", 2000), goods("Soup", 1000, "hot")};
    QTest::newRow("the same") << before << QStringList();
    QTest::newRow("another order of lines") << QList<Line>{before[1], before[0]} << QStringList();
    QTest::newRow("one more") << QList<Line>{goods("Pizza", 3000), before[1]}
                              << QStringList{QStringLiteral("1000 Pizza")};
    QTest::newRow("one less") << QList<Line>{goods("Pizza", 1000), before[1]}
                              << QStringList{QStringLiteral("-1000 Pizza")};
    QTest::newRow("gone") << QList<Line>{before[0]} << QStringList{QStringLiteral("-1000 Soup/hot")};
    QTest::newRow("another note") << QList<Line>{before[0], goods("Soup", 1000, "cold")}
                                  << QStringList{QStringLiteral("1000 Soup/cold"),
                                                 QStringLiteral("-1000 Soup/hot")};
    QTest::newRow("new") << QList<Line>{before[0], before[1], goods("Cake", 500)}
                         << QStringList{QStringLiteral("500 Cake")};
}

void TestKitchenSlip::differences()
{
    QFETCH(QList<Line>, after);
    QFETCH(QStringList, wanted);
    const auto first =
        nextSlip(std::nullopt, orderOf({goods("Pizza", 2000), goods("Soup", 1000, "hot")}), now());
    QVERIFY(first);
    const auto second = nextSlip(*first, orderOf(after), now());
    QCOMPARE(second.has_value(), !wanted.isEmpty());
    if (second) {
        QVERIFY(second->isChange);
        QCOMPARE(said(*second), wanted);
        QVERIFY(!nextSlip(*second, orderOf(after), now()));
    }
}

void TestKitchenSlip::cancellation()
{
    Order order = orderOf({goods("Pizza", 2000)});
    const auto first = nextSlip(std::nullopt, order, now());
    order.status = Status::Cancelled;
    const auto last = nextSlip(*first, order, now());
    QVERIFY(last && last->isCancelled);
    QCOMPARE(said(*last), QStringList{QStringLiteral("2000 Pizza")}); // what is not to be made
    QVERIFY(!nextSlip(*last, order, now()));
}

void TestKitchenSlip::storedForm()
{
    Order order = orderOf({goods("Käse \"Söl\" Борщ", 2500, "a\nb")});
    order.content.customer = test::fullCustomer();
    order.content.fulfilment = {FulfilmentKind::Table, test::noonPlus(7'200), QStringLiteral("Tisch 7")};
    const auto slip = nextSlip(std::nullopt, order, now());
    const QByteArray json = encodeSlip(*slip);
    const auto back = decodeSlip(json);
    QVERIFY(back.isOk());
    QCOMPARE(*back, *slip);
    for (qsizetype cut = 0; cut < json.size(); ++cut) {
        QVERIFY(!decodeSlip(json.left(cut)).isOk());
    }
    QCOMPARE(decodeSlip("{\"title\":\"x\"}").error().code, JsonCode::MissingField);
}

QTEST_GUILESS_MAIN(TestKitchenSlip)
#include "tst_kitchen_slip.moc"
