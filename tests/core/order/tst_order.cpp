// SPDX-License-Identifier: GPL-3.0-or-later
// Names, transitions, tax sums and the comparison of contents.
#include "core/order/names.h"
#include "core/order/receipt.h"
#include "core/order/transitions.h"
#include "tests/support/sample_orders.h"

#include <QTest>

#include <functional>

using namespace kassa;
using namespace kassa::order;

namespace {

using Change = std::function<void(Content &)>;
using Step = Result<State> (*)(State);

// Walks the enumerators from the first to `last`, so that one without a name ends the test.
template<class Enum>
void checkNames(Enum last, const QStringList &expected)
{
    QStringList names;
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        const auto value = static_cast<Enum>(i);
        names.append(toName(value));
        QCOMPARE(fromName<Enum>(names.last()), std::optional<Enum>(value));
    }
    QCOMPARE(names, expected);
    QCOMPARE(fromName<Enum>(QStringLiteral("Nonsense")), std::optional<Enum>());
    QCOMPARE(fromName<Enum>(QString()), std::optional<Enum>());
}

} // namespace

Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(Step)

class TestOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreTheStoredTexts();
    void transitions_data();
    void transitions();
    void replaceable();
    void needsNoHand_data();
    void needsNoHand();
    void paidOnline();
    void effectiveFulfilment();
    void taxSums();
    void differingFields_data();
    void differingFields();
};

void TestOrder::namesAreTheStoredTexts()
{
    const auto words = [](const char *text) {
        return QString::fromLatin1(text).split(u' ');
    };
    checkNames(Status::Cancelled, words("open done cancelled"));
    checkNames(Confirmation::TimedOut, words("none queued offered accepted rejected timed_out"));
    checkNames(Confirmer::Screen, words("nobody printer screen"));
    checkNames(ConfirmWish::Screen, words("auto none printer screen"));
    checkNames(LineKind::ExternalInvoice, words("product text external_invoice"));
    checkNames(LineRole::Fee, words("item delivery fee"));
    checkNames(TenderKind::OnDelivery, words("cash other on_delivery"));
    checkNames(FulfilmentKind::Table, words("unspecified delivery pickup table"));
    checkNames(Settlement::NotCollected, words("none due received not_collected"));
    checkNames(EventKind::LoyaltyNotTold,
               words("received ignored_fields repeated replaced opened put_back accepted rejected paid "
                     "refund_due printed print_failed answered caller_left cancelled test_finished offered "
                     "fetched_often timed_out late_answer repeated_answer opposite_answer unclear_answer "
                     "money_received not_collected ticker_told ticker_not_told loyalty_told "
                     "loyalty_not_told"));
}

void TestOrder::transitions_data()
{
    using C = Confirmation;
    using S = Status;
    QTest::addColumn<Step>("step");
    QTest::addColumn<State>("before");
    QTest::addColumn<std::optional<State>>("after");
    QTest::addColumn<Refusal>("refusal");
    const auto row = [](const char *name, Step step, State before, std::optional<State> after,
                        Refusal refusal = {}) {
        QTest::newRow(name) << step << before << after << refusal;
    };
    row("accept queued", accept, {S::Open, C::Queued}, State{S::Open, C::Accepted});
    row("accept offered", accept, {S::Open, C::Offered}, State{S::Open, C::Accepted});
    row("accept after time-out", accept, {S::Open, C::TimedOut}, State{S::Open, C::Accepted});
    row("accept twice", accept, {S::Open, C::Accepted}, {}, Refusal::AlreadyConfirmed);
    row("accept what nobody asked", accept, {S::Open, C::None}, {}, Refusal::NotAwaiting);
    row("accept done", accept, {S::Done, C::Accepted}, {}, Refusal::AlreadyDone);
    row("accept cancelled", accept, {S::Cancelled, C::Rejected}, {}, Refusal::AlreadyCancelled);
    row("reject queued", reject, {S::Open, C::Queued}, State{S::Cancelled, C::Rejected});
    row("reject offered", reject, {S::Open, C::Offered}, State{S::Cancelled, C::Rejected});
    row("reject after time-out", reject, {S::Open, C::TimedOut}, State{S::Cancelled, C::Rejected});
    row("reject accepted", reject, {S::Open, C::Accepted}, {}, Refusal::AlreadyConfirmed);
    row("reject what nobody asked", reject, {S::Open, C::None}, {}, Refusal::NotAwaiting);
    row("reject done", reject, {S::Done, C::None}, {}, Refusal::AlreadyDone);
    row("reject cancelled", reject, {S::Cancelled, C::Queued}, {}, Refusal::AlreadyCancelled);
    row("cancel open", cancel, {S::Open, C::None}, State{S::Cancelled, C::None});
    row("cancel accepted", cancel, {S::Open, C::Accepted}, State{S::Cancelled, C::Accepted});
    row("cancel queued", cancel, {S::Open, C::Queued}, State{S::Cancelled, C::Queued});
    row("cancel done", cancel, {S::Done, C::None}, {}, Refusal::AlreadyDone);
    row("cancel twice", cancel, {S::Cancelled, C::None}, {}, Refusal::AlreadyCancelled);
    row("book", book, {S::Open, C::None}, State{S::Done, C::None});
    row("book accepted", book, {S::Open, C::Accepted}, State{S::Done, C::Accepted});
    row("book queued", book, {S::Open, C::Queued}, {}, Refusal::AwaitsYes);
    row("book offered", book, {S::Open, C::Offered}, {}, Refusal::AwaitsYes);
    row("book timed out", book, {S::Open, C::TimedOut}, {}, Refusal::AwaitsYes);
    row("book twice", book, {S::Done, C::None}, {}, Refusal::AlreadyDone);
    row("book cancelled", book, {S::Cancelled, C::None}, {}, Refusal::AlreadyCancelled);
}

void TestOrder::transitions()
{
    QFETCH(Step, step);
    QFETCH(State, before);
    QFETCH(std::optional<State>, after);
    QFETCH(Refusal, refusal);
    const Result<State> result = step(before);
    QCOMPARE(result.isOk(), after.has_value());
    if (after) {
        QVERIFY(*result == *after);
    } else {
        QCOMPARE(result.error().code, refusal);
    }
}

void TestOrder::replaceable()
{
    Order order = test::newOrder(QStringLiteral("W-1"));
    QVERIFY(isReplaceable(order));
    order.confirmation = Confirmation::Queued;
    QVERIFY(isReplaceable(order));
    order.confirmation = Confirmation::Offered;
    QVERIFY(!isReplaceable(order));
    order.confirmation = Confirmation::None;
    order.openedAtUtc = test::noonPlus(1);
    QVERIFY(!isReplaceable(order));
    order.openedAtUtc = {};
    order.status = Status::Done;
    QVERIFY(!isReplaceable(order));
    QVERIFY(stateOf(order) == (State{Status::Done, Confirmation::None}));
}

void TestOrder::needsNoHand_data()
{
    QTest::addColumn<bool>("payments");
    QTest::addColumn<bool>("autoprint");
    QTest::addColumn<bool>("autonext");
    QTest::addColumn<bool>("noprint");
    QTest::addColumn<bool>("noHand");
    QTest::newRow("nothing") << false << false << false << false << false;
    QTest::newRow("payments only") << true << false << false << false << false;
    QTest::newRow("autoprint") << true << true << false << false << true;
    QTest::newRow("autoprint+autonext") << true << true << true << false << true;
    QTest::newRow("noprint") << true << false << false << true << false;
    QTest::newRow("noprint+autonext") << true << false << true << true << true;
    QTest::newRow("noprint+autonext unpaid") << false << false << true << true << false;
    QTest::newRow("autonext") << true << false << true << false << false;
    QTest::newRow("autoprint+noprint") << true << true << false << true << true;
}

void TestOrder::needsNoHand()
{
    QFETCH(bool, payments);
    QFETCH(bool, autoprint);
    QFETCH(bool, autonext);
    QFETCH(bool, noprint);
    QFETCH(bool, noHand);
    Content content = test::fullContent();
    if (!payments) {
        content.payments.clear();
    }
    const Handling handling{autoprint, autonext, noprint};
    QCOMPARE(order::needsNoHand(content, handling), noHand);
    QCOMPARE(showsReceipt(handling), !autonext);
}

void TestOrder::paidOnline()
{
    Content content = test::fullContent();
    QCOMPARE(order::paidOnline(content), money::Money::fromMinor(2000));
    QVERIFY(!isPaidOnline(content));
    content.payments.removeLast();
    QVERIFY(!isPaidOnline(content)); // does not cover the total
    content.total = money::Money::fromMinor(2000);
    QVERIFY(isPaidOnline(content));
    content.payments.clear();
    content.total = {};
    QVERIFY(!isPaidOnline(content));
}

void TestOrder::effectiveFulfilment()
{
    Content content = test::fullContent();
    content.fulfilment.kind = FulfilmentKind::Table;
    QCOMPARE(order::effectiveFulfilment(content), FulfilmentKind::Table);
    content.fulfilment.kind = FulfilmentKind::Unspecified;
    QCOMPARE(order::effectiveFulfilment(content), FulfilmentKind::Delivery);
    content.customer->street.clear();
    QCOMPARE(order::effectiveFulfilment(content), FulfilmentKind::Pickup);
    content.customer.reset();
    QCOMPARE(order::effectiveFulfilment(content), FulfilmentKind::Pickup);
}

void TestOrder::taxSums()
{
    const auto line = [](const char *code, int rateBp, qint64 amountMinor) {
        Line made = test::productLine(QStringLiteral("x"), 1000, amountMinor * 100, amountMinor);
        made.taxCode = QLatin1StringView(code);
        made.taxRate = money::BasisPoints{rateBp};
        return made;
    };
    QList<Line> lines{line("10", 1000, 999), line("20", 2000, 1200), line("10", 1000, 999),
                      line("4.9", 490, 100), line("0", 0, 500),      line("20", 2000, -600)};
    Line text;
    text.kind = LineKind::Text;
    text.amount = money::Money::fromMinor(12345);
    Line invoice;
    invoice.kind = LineKind::ExternalInvoice;
    invoice.amount = money::Money::fromMinor(300);
    lines << text << invoice;

    const auto sum = [](const char *code, int rateBp, qint64 net, qint64 tax, qint64 gross) {
        return TaxSum{QLatin1StringView(code), money::BasisPoints{rateBp}, money::Money::fromMinor(net),
                      money::Money::fromMinor(tax), money::Money::fromMinor(gross)};
    };
    // Twice 9.99 at 10 % holds 1.82 (19.98 / 11), where rounding each line alone gives 0.91 + 0.91 = 1.82;
    // 1.00 at 4.9 % holds 0.05.
    const QList<TaxSum> expected{sum("20", 2000, 500, 100, 600), sum("10", 1000, 1816, 182, 1998),
                                 sum("4.9", 490, 95, 5, 100), sum("0", 0, 500, 0, 500)};
    QVERIFY(order::taxSums(lines) == expected);
    QCOMPARE(sumOfLines(lines), money::Money::fromMinor(999 + 1200 + 999 + 100 + 500 - 600 + 300));

    // Three times 0.05 at 10 %: each line alone would hold 0.00, together they hold 0.01.
    const QList<TaxSum> small =
        order::taxSums({line("10", 1000, 5), line("10", 1000, 5), line("10", 1000, 5)});
    QCOMPARE(small.first().tax, money::Money::fromMinor(1));
    QVERIFY(order::taxSums({}).isEmpty());
    QVERIFY(order::taxSums({text, invoice}).isEmpty());
}

void TestOrder::differingFields_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("paths");
    const auto row = [](const char *paths, Change change) {
        QTest::newRow(paths) << change << QString::fromLatin1(paths);
    };
    const auto amount = [](qint64 minor) {
        return money::Money::fromMinor(minor);
    };
    QTest::newRow("the same") << Change([](Content &) {}) << QString();
    row("station", [](Content &c) { c.station = QStringLiteral("02"); });
    row("user", [](Content &c) { c.user.clear(); });
    row("create_products", [](Content &c) { c.createProducts = false; });
    row("confirm", [](Content &c) { c.confirm = ConfirmWish::Auto; });
    row("loyalty", [](Content &c) { c.loyalty.reset(); });
    row("loyalty.card", [](Content &c) { c.loyalty->card = QStringLiteral("9"); });
    row("loyalty.type", [](Content &c) { c.loyalty->type = QStringLiteral("Card"); });
    row("order.ref", [](Content &c) { c.ref = QStringLiteral("x"); });
    row("order.line_items", [](Content &c) { c.lines.removeFirst(); });
    row("order.line_items[0].type", [](Content &c) { c.lines[0].kind = LineKind::Text; });
    row("order.line_items[0].role", [](Content &c) { c.lines[0].role = LineRole::Fee; });
    row("order.line_items[0].product_nr", [](Content &c) { c.lines[0].productNr = QStringLiteral("7"); });
    row("order.line_items[0].product_name", [](Content &c) { c.lines[0].name = QStringLiteral("7"); });
    row("order.line_items[0].product_note", [](Content &c) { c.lines[0].note.clear(); });
    row("order.line_items[0].unit_price",
        [](Content &c) { c.lines[0].unitPrice = money::UnitPrice::fromTenThousandths(99901); });
    row("order.line_items[0].tax_code", [](Content &c) { c.lines[0].taxCode = QStringLiteral("20"); });
    row("order.line_items[0].no_print", [](Content &c) { c.lines[0].noPrint = false; });
    row("order.line_items[1].text", [](Content &c) { c.lines[1].text = QStringLiteral("7"); });
    row("order.line_items[1].amount", [=](Content &c) { c.lines[1].amount = amount(1); });
    row("order.line_items[2].ext_ref", [](Content &c) { c.lines[2].externalRef = QStringLiteral("7"); });
    row("order.line_items[2].amount,order.amount_total", [=](Content &c) {
        c.lines[2].amount = amount(501);
        c.total = amount(2499);
    });
    row("order.line_items[0].quantity,order.amount_total,payments[1].amount", [=](Content &c) {
        c.lines[0].quantity = money::Quantity::fromMilli(1000);
        c.lines[0].amount = amount(999);
        c.total = amount(1499);
        c.payments[1].amount = amount(-501);
    });
    row("order.payment_terms", [](Content &c) { c.paymentTerms.clear(); });
    row("order.footer_text", [](Content &c) { c.footerText.clear(); });
    row("order.fulfilment.type", [](Content &c) { c.fulfilment.kind = FulfilmentKind::Table; });
    row("order.fulfilment.requested_for", [](Content &c) { c.fulfilment.requestedForUtc = {}; });
    row("order.fulfilment.note", [](Content &c) { c.fulfilment.note.clear(); });
    row("payments", [](Content &c) { c.payments.clear(); });
    row("payments[0].type,payments[0].method", [](Content &c) {
        c.payments[0].kind = TenderKind::Cash;
        c.payments[0].method.clear();
    });
    row("payments[1].amount", [=](Content &c) { c.payments[1].given = amount(600); });
    row("customer", [](Content &c) { c.customer.reset(); });
    row("customer.id", [](Content &c) { c.customer->number.clear(); });
    row("customer.title", [](Content &c) { c.customer->title.clear(); });
    row("customer.name", [](Content &c) { c.customer->name.clear(); });
    row("customer.street,customer.street2,customer.zip,customer.city,customer.country", [](Content &c) {
        c.customer->street.clear();
        c.customer->street2.clear();
        c.customer->zip.clear();
        c.customer->city.clear();
        c.customer->country.clear();
    });
    row("customer.phone,customer.mobile,customer.fax,customer.email,customer.payment_term,customer.vat",
        [](Content &c) {
            c.customer->phone.clear();
            c.customer->mobile.clear();
            c.customer->fax.clear();
            c.customer->email.clear();
            c.customer->paymentTerm.clear();
            c.customer->vat.clear();
        });
}

void TestOrder::differingFields()
{
    QFETCH(Change, change);
    QFETCH(QString, paths);
    const Content before = test::fullContent();
    Content after = before;
    change(after);
    QCOMPARE(order::differingFields(before, after).join(u','), paths);
    // Whatever makes two contents unequal has a name, or a repeat would be refused without saying why.
    QCOMPARE(before == after, paths.isEmpty());
}

QTEST_GUILESS_MAIN(TestOrder)
#include "tst_order.moc"
