// SPDX-License-Identifier: GPL-3.0-or-later
// Loyalty of the whole engine against the simulated processing: earning, spending, losing the link at every
// step, and what the queue makes of it. Whatever happens, each sale counts there once.
#include "core/loymax/cheque.h"
#include "core/store/outbox_table.h"
#include "tests/simulators/loymax.h"
#include "tests/support/till_fixture.h"

#include <QElapsedTimer>
#include <QTest>

#include <functional>

using namespace kassa;
using namespace kassa::test;

namespace {

using money::Money;
using till::LoyaltyPhase;

const QString kCard = QStringLiteral("2700000000012");

QString iniFor(quint16 port)
{
    return QStringLiteral("[loymax]\nenabled=true\nurl=http://127.0.0.1:%1/XmlExchange/shop/{till}/\n"
                          "user=till-01\npassword=secret\ndevice_id=till-07\nconnect_timeout_ms=1000\n"
                          "timeout_ms=400\n")
        .arg(port);
}

order::Line article(const char *number, qint64 pieces, qint64 priceMinor)
{
    order::Line line;
    line.productNr = QString::fromUtf8(number);
    line.name = QStringLiteral("Чай");
    line.quantity = money::Quantity::fromUnits(pieces);
    line.unitPrice = money::UnitPrice::fromMoney(Money::fromMinor(priceMinor));
    line.taxCode = QStringLiteral("20");
    line.taxRate = money::BasisPoints(2'000);
    line.amount = Money::fromMinor(pieces * priceMinor);
    return line;
}

const QList<order::Line> &cart()
{
    static const QList<order::Line> kCart{article("10017", 2, 12'000), article("10018", 1, 6'000)};
    return kCart;
}

struct Till : TillFixture
{
    explicit Till(sim::LoymaxArguments arguments = {}, const QString &more = {})
        : Till(std::make_unique<sim::LoymaxService>(std::move(arguments)), more)
    {
    }
    Till(std::unique_ptr<sim::LoymaxService> made, const QString &more)
        : Till(made->listen(0), std::move(made), more)
    {
    }
    // By reference: the service listens before it is handed over, whatever the order of arguments.
    Till(quint16 listening, std::unique_ptr<sim::LoymaxService> &&made, const QString &more)
        : TillFixture(iniFor(listening) + more), port(listening), service(std::move(made))
    {
        beforeStart = [this] {
            connect(engine.get(), &till::Engine::receiptBooked, this,
                    [this](const till::BookedReceipt &booked) { receipts.append(booked.receipt); });
            connect(engine.get(), &till::Engine::refused, this,
                    [this](const till::Refused &refused) { refusals.append(refused.why.msg); });
            connect(engine.get(), &till::Engine::ordersArrived, this,
                    [this](const QList<order::Order> &arrived) { orders += arrived; });
        };
    }

    [[nodiscard]] const till::LoyaltyState &loyalty() const { return state.loyalty; }
    bool identify(const QString &input = kCard, bool isPhone = false, const char *key = "c1")
    {
        engine->identifyLoyalty(QString::fromUtf8(key), input, !isPhone, isPhone, cart());
        return isCalm([this] {
            return loyalty().phase != LoyaltyPhase::Asking && loyalty().phase != LoyaltyPhase::None;
        });
    }
    /// Asks for bonuses and waits until something came of it, if anything does.
    bool spend(qint64 minor, const QString &pin = {})
    {
        engine->spendBonuses(Money::fromMinor(minor), pin);
        constexpr int kAtOnceMs = 300;
        std::ignore = QTest::qWaitFor([this] { return state.loyalty.isPaying; }, kAtOnceMs);
        return QTest::qWaitFor([this] { return !state.loyalty.isPaying; });
    }
    /// Sells the cart with whatever the loyalty says; false when nothing was booked.
    bool sell(const char *key = "c1")
    {
        order::Content content;
        content.lines = loymax::withDiscounts(cart(), loyalty().discounts, QStringLiteral("Bonus"));
        content.total = order::sumOfLines(content.lines);
        if (!loyalty().paid.isZero()) {
            content.payments.append(
                {order::TenderKind::Other, loyalty().bonusMethod, loyalty().paid, loyalty().paid});
        }
        const Money rest = content.total - loyalty().paid;
        content.payments.append({order::TenderKind::Cash, {}, rest, rest});
        const qsizetype before = receipts.size();
        engine->sellCart(content, order::ReceiptKind::Normal, QString::fromUtf8(key));
        return QTest::qWaitFor([this, before] { return receipts.size() > before; });
    }
    /// A web order with the card, booked as to be collected later; 0: it did not come to that.
    order::OrderId sellOnDelivery()
    {
        const auto reply =
            post(callBody(QStringLiteral("D-1"),
                          {{QStringLiteral("loyalty"), QJsonObject{{QStringLiteral("card"), kCard}}}}));
        if (!QTest::qWaitFor([this] { return !orders.isEmpty(); })) {
            return 0;
        }
        const order::OrderId id = orders[0].id;
        engine->openOrder(id);
        const Money due = Money::fromMinor(600);
        const qsizetype before = receipts.size();
        engine->payOrder(id, {{order::TenderKind::OnDelivery, {}, due, due}});
        return QTest::qWaitFor([this, before] { return receipts.size() > before; }) ? id : order::OrderId(0);
    }
    /// True once it was so for longer than facts need to travel from the engine.
    static bool isCalm(const std::function<bool()> &isSo)
    {
        constexpr int kCalmMs = 400;
        constexpr int kLongestMs = 20'000;
        QElapsedTimer calm;
        calm.start();
        return QTest::qWaitFor(
            [&] {
                if (!isSo()) {
                    calm.restart();
                }
                return calm.elapsed() > kCalmMs;
            },
            kLongestMs);
    }
    bool isDrained()
    {
        return isCalm([this] {
            const store::OutboxFigures &rows = state.loymax.figures.rows;
            return rows.queued + rows.unclear + rows.parked == 0 && !state.loymax.figures.isHalted;
        });
    }
    [[nodiscard]] QStringList statesThere() const
    {
        QStringList states;
        const QStringList purchases = service->processing().purchases();
        for (const QString &purchase : purchases) {
            states.append(purchase.section(u' ', 1, 1));
        }
        states.sort();
        return states;
    }
    [[nodiscard]] qint64 balance(const QString &card = kCard) const
    {
        return service->processing().balanceOf(card);
    }
    void comeBack()
    {
        QCOMPARE(service->listen(port), port);
        engine->sendLinksNow();
    }

    quint16 port;
    std::unique_ptr<sim::LoymaxService> service;
    QList<order::Receipt> receipts;
    QList<text::Msg> refusals;
    QList<order::Order> orders;
};

} // namespace

class TestLoyalty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void earnAndSpend();
    void cardsThatAreRefused();
    void phoneAfterABlockedCard();
    void pinIsAskedFor();
    void notActivatedOnlyEarns();
    void cartChangesAfterThePayment();
    void customerChangesHisMind();
    void offlineEarnsLater();
    void linkLostAfterThePayment();
    void paymentNobodyAnswered();
    void codeFromTheAppIsNeverKept();
    void staleBalanceIsNotSpent();
    void refusedSaleIsTakenBack();
    void wrongPaymentsAreRefused();
    void cartOfAnotherKey();
    void droppedCartIsTakenBack();
    void lostPurchaseIsTakenBack();
    void webOrderEarns();
    void notCollectedGoesBack();
    void queueFaults_data();
    void queueFaults();
    void refusedPurchaseParksAlone();
    void keptOutUntilAPersonActs();
    void discountsWithoutCalculate();
    void switchedOff();
};

void TestLoyalty::earnAndSpend()
{
    sim::LoymaxArguments arguments;
    arguments.discountPercent = 10;
    Till till(arguments);
    QVERIFY(till.start() && till.openTill());
    QVERIFY(till.identify());
    QCOMPARE(till.loyalty().phase, LoyaltyPhase::Known);
    QCOMPARE(till.loyalty().holder, QStringLiteral("Иван П."));
    QCOMPARE(till.loyalty().balance, Money::fromMinor(10'000));
    QCOMPARE(till.loyalty().available, Money::fromMinor(10'000));
    QCOMPARE(till.loyalty().shownCard, QStringLiteral("*********0012"));
    QCOMPARE(till.loyalty().cashierMessage, QStringLiteral("Предложите пакет"));
    QCOMPARE(till.loyalty().discounts,
             (QList<loymax::LineDiscount>{{1, Money::fromMinor(2'400), QStringLiteral("Plus")},
                                          {2, Money::fromMinor(600), QStringLiteral("Plus")}}));
    QVERIFY(till.spend(5'000));
    QTRY_COMPARE(till.loyalty().paid, Money::fromMinor(5'000));
    QCOMPARE(till.service->processing().held(), 5'000);
    QVERIFY(till.sell());
    const order::Receipt receipt = till.receipts[0];
    QCOMPARE(receipt.total, Money::fromMinor(27'000));
    QCOMPARE(receipt.lines.size(), 4);
    QCOMPARE(receipt.lines[1].name, QStringLiteral("Plus"));
    QCOMPARE(receipt.lines[1].amount, Money::fromMinor(-2'400));
    QCOMPARE(receipt.payments[0].method, till.loyalty().bonusMethod.isEmpty() ? QStringLiteral("Bonus points")
                                                                              : till.loyalty().bonusMethod);
    QVERIFY(receipt.footerText.contains(QStringLiteral("Начислено бонусов: 11.00")));
    QVERIFY(till.isDrained());
    QCOMPARE(till.statesThere(), QStringList{QStringLiteral("confirmed")});
    QCOMPARE(till.balance(), 10'000 - 5'000 + 1'100);
    QCOMPARE(till.loyalty().phase, LoyaltyPhase::None);
    QCOMPARE(till.service->mostAtOnce(), 1);
    const QList<QByteArray> bodies = till.service->bodies();
    for (const QByteArray &body : bodies) {
        QVERIFY2(body.contains("Cashier=\"anna\"") && body.contains("DeviceLogicalID=\"till-07\""),
                 body.constData());
    }
}

void TestLoyalty::cardsThatAreRefused()
{
    Till till;
    QVERIFY(till.start() && till.openTill());
    QVERIFY(till.identify(QStringLiteral("27000404")));
    QCOMPARE(till.loyalty().phase, LoyaltyPhase::Refused);
    QCOMPARE(till.loyalty().problem->msg, text::Msg::LoyaltyCardNotFound);
    QVERIFY(till.sell()); // without loyalty
    QCOMPARE(till.statesThere(), QStringList());
    QVERIFY(till.identify(QStringLiteral("no card"), true));
    QCOMPARE(till.loyalty().problem->msg, text::Msg::LoyaltyUnreadable);
}

void TestLoyalty::phoneAfterABlockedCard()
{
    Till till;
    QVERIFY(till.start() && till.openTill());
    QVERIFY(till.identify(QStringLiteral("27000405")));
    QCOMPARE(till.loyalty().phase, LoyaltyPhase::Refused);
    QCOMPARE(till.loyalty().problem->msg, text::Msg::LoyaltyCardBlocked);
    QCOMPARE(till.loyalty().serverWords, QStringLiteral("Карта заблокирована"));
    QVERIFY(till.loyalty().offersOther);
    till.engine->identifyLoyalty(QStringLiteral("c1"), QStringLiteral("8 900 123-45-67"), false, true,
                                 cart());
    QTRY_COMPARE(till.loyalty().phase, LoyaltyPhase::Known);
    QVERIFY(till.service->bodies().last().contains("<Identifier Type=\"Phone\" Value=\"79001234567\"/>"));
    QVERIFY(till.sell() && till.isDrained());
    QCOMPARE(till.balance(QStringLiteral("79001234567")), 10'000 + 1'500);
}

void TestLoyalty::pinIsAskedFor()
{
    Till till;
    QVERIFY(till.start() && till.openTill());
    QVERIFY(till.identify(QStringLiteral("27000411")));
    till.spend(5'000);
    QTRY_VERIFY(till.loyalty().needsPin);
    QVERIFY(till.loyalty().paid.isZero());
    till.spend(5'000, QStringLiteral("1234"));
    QTRY_COMPARE(till.loyalty().paid, Money::fromMinor(5'000));
    QVERIFY(till.sell() && till.isDrained());
    QCOMPARE(till.statesThere(), QStringList{QStringLiteral("confirmed")});
    int withPin = 0;
    const QList<QByteArray> bodies = till.service->bodies();
    for (const QByteArray &body : bodies) {
        withPin += body.contains("1234\"") && body.contains("PINCode") ? 1 : 0;
    }
    QCOMPARE(withPin, 1);
}

void TestLoyalty::notActivatedOnlyEarns()
{
    Till till;
    QVERIFY(till.start() && till.openTill());
    QVERIFY(till.identify(QStringLiteral("27000414")));
    till.spend(5'000);
    QTRY_VERIFY(till.loyalty().problem.has_value());
    QCOMPARE(till.loyalty().problem->msg, text::Msg::LoyaltyCardNotActivated);
    QVERIFY(till.loyalty().available.isZero());
    QVERIFY(till.sell() && till.isDrained());
    QCOMPARE(till.balance(QStringLiteral("27000414")), 10'000 + 1'500);
}

void TestLoyalty::cartChangesAfterThePayment()
{
    Till till;
    QVERIFY(till.start() && till.openTill());
    QVERIFY(till.identify());
    till.spend(5'000);
    QTRY_COMPARE(till.loyalty().paid, Money::fromMinor(5'000));
    till.engine->changeLoyaltyCart(QStringLiteral("c1"), {article("10017", 1, 12'000)});
    QTRY_VERIFY(till.loyalty().paid.isZero() && till.loyalty().phase == LoyaltyPhase::Known);
    QTRY_COMPARE(till.service->heard().last(), QStringLiteral("Calculates 0"));
    QCOMPARE(till.service->heard()[till.service->heard().size() - 2], QStringLiteral("CancelOperations 0"));
    QCOMPARE(till.service->processing().held(), 0);
}

void TestLoyalty::customerChangesHisMind()
{
    Till till;
    QVERIFY(till.start() && till.openTill());
    QVERIFY(till.identify());
    till.spend(5'000);
    QTRY_COMPARE(till.loyalty().paid, Money::fromMinor(5'000));
    // Nobody answers the taking back: the purchase as a whole goes back, the cart goes on under a new one.
    till.service->setFaults({QStringLiteral("CancelOperations=timeout-before")});
    till.engine->giveBonusesBack();
    QTRY_VERIFY(till.loyalty().paid.isZero());
    QVERIFY(till.isDrained());
    QTRY_COMPARE(till.loyalty().phase, LoyaltyPhase::Known);
    QCOMPARE(till.service->processing().held(), 0);
    QVERIFY(till.sell() && till.isDrained());
    QCOMPARE(till.statesThere(), (QStringList{QStringLiteral("cancelled"), QStringLiteral("confirmed")}));
    QCOMPARE(till.balance(), 10'000 + 1'500);
}

void TestLoyalty::offlineEarnsLater()
{
    Till till;
    QVERIFY(till.start() && till.openTill());
    till.service->stopListening();
    QVERIFY(till.identify());
    QCOMPARE(till.loyalty().phase, LoyaltyPhase::Offline);
    QVERIFY(till.loyalty().discounts.isEmpty() && till.loyalty().available.isZero());
    till.spend(100); // does nothing
    QVERIFY(till.sell());
    QVERIFY(till.receipts[0].footerText.contains(QStringLiteral("0012")));
    QVERIFY(till.sell("c2")); // a cart without a card
    QTRY_COMPARE(till.state.loymax.figures.rows.queued, 2);
    QVERIFY(till.state.loymax.figures.rows.oldestQueuedAtUtc.isValid());
    till.comeBack();
    QVERIFY(till.isDrained());
    QCOMPARE(till.service->heard(),
             (QStringList{QStringLiteral("Discounts 0"), QStringLiteral("ConfirmPurchases 0")}));
    QCOMPARE(till.balance(), 10'000 + 1'500);
}

void TestLoyalty::linkLostAfterThePayment()
{
    Till till;
    QVERIFY(till.start() && till.openTill());
    QVERIFY(till.identify());
    till.spend(5'000);
    QTRY_COMPARE(till.loyalty().paid, Money::fromMinor(5'000));
    till.service->stopListening();
    QVERIFY(till.sell()); // Discounts fail at once and are queued with the confirmation
    QTRY_COMPARE(till.state.loymax.figures.rows.queued, 2);
    till.comeBack();
    QVERIFY(till.isDrained());
    QCOMPARE(till.statesThere(), QStringList{QStringLiteral("confirmed")});
    QCOMPARE(till.balance(), 10'000 - 5'000 + 1'250);
}

void TestLoyalty::paymentNobodyAnswered()
{
    for (const char *fault : {"timeout-before", "timeout-after", "cut", "500", "huge", "system"}) {
        Till till;
        QVERIFY(till.start() && till.openTill());
        QVERIFY(till.identify());
        till.service->setFaults({QStringLiteral("Payments=") + QString::fromLatin1(fault)});
        till.spend(5'000);
        QVERIFY2(till.loyalty().paid.isZero(), fault);
        QVERIFY(till.isDrained());
        QTRY_COMPARE(till.service->processing().held(), 0);
        QTRY_COMPARE(till.loyalty().phase, LoyaltyPhase::Known); // asked again by itself
        QVERIFY(till.sell() && till.isDrained());
        QCOMPARE(till.balance(), 10'000 + 1'500);
        QCOMPARE(till.statesThere().count(QStringLiteral("confirmed")), 1);
    }
}

void TestLoyalty::codeFromTheAppIsNeverKept()
{
    Till till;
    QVERIFY(till.start() && till.openTill());
    const QString code = QStringLiteral("LMX:2700/short lived");
    QVERIFY(till.identify(code));
    QCOMPARE(till.loyalty().phase, LoyaltyPhase::Known);
    till.service->stopListening();
    QVERIFY(till.identify(code));
    QCOMPARE(till.loyalty().phase, LoyaltyPhase::Refused);
    QCOMPARE(till.loyalty().problem->msg, text::Msg::LoyaltyQrOffline);
    QVERIFY(till.loyalty().offersOther);
    QVERIFY(till.sell());
    QCOMPARE(till.state.loymax.figures.rows.queued, 0);
    till.stop();
    QFile file(till.folder.filePath(QStringLiteral("kassa.db")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("short lived"));
}

void TestLoyalty::staleBalanceIsNotSpent()
{
    Till till;
    QVERIFY(till.start() && till.openTill());
    till.service->stopListening();
    QVERIFY(till.identify() && till.sell());
    QCOMPARE(till.service->listen(till.port), till.port); // back, but nothing was sent yet
    QVERIFY(till.identify(kCard, false, "c2"));
    if (till.loyalty().phase == LoyaltyPhase::Known && till.state.loymax.figures.rows.queued > 0) {
        QCOMPARE(till.loyalty().problem->msg, text::Msg::LoyaltyStaleBalance);
        QVERIFY(till.loyalty().available.isZero());
        till.spend(100);
        QVERIFY(!till.service->heard().contains(QStringLiteral("Payments 0")));
    }
    till.engine->sendLinksNow();
    QVERIFY(till.isDrained());
    QVERIFY(till.identify(kCard, false, "c2"));
    till.spend(100);
    QTRY_COMPARE(till.loyalty().paid, Money::fromMinor(100));
}

// Told, and then no receipt came of it: it is taken back and the cart goes on under a new purchase.
void TestLoyalty::refusedSaleIsTakenBack()
{
    Till till;
    QVERIFY(till.start() && till.openTill());
    QVERIFY(till.identify());
    till.engine->closeSession(Money::fromMinor(10'000), QString());
    QTRY_VERIFY(!till.state.session.has_value());
    order::Content content;
    content.lines = cart();
    content.total = order::sumOfLines(content.lines);
    content.payments = {{order::TenderKind::Cash, {}, content.total, content.total}};
    till.engine->sellCart(content, order::ReceiptKind::Normal, QStringLiteral("c1"));
    QTRY_COMPARE(till.refusals, QList<text::Msg>{text::Msg::NoSession});
    QVERIFY(till.isDrained());
    QTRY_COMPARE(till.statesThere().count(QStringLiteral("cancelled")), 1);
    QVERIFY(till.openTill());
    QTRY_COMPARE(till.loyalty().phase, LoyaltyPhase::Known);
    QVERIFY(till.sell() && till.isDrained());
    QCOMPARE(till.balance(), 10'000 + 1'500);
}

void TestLoyalty::wrongPaymentsAreRefused()
{
    Till till;
    QVERIFY(till.start() && till.openTill());
    QVERIFY(till.identify());
    till.spend(5'000);
    QTRY_COMPARE(till.loyalty().paid, Money::fromMinor(5'000));
    order::Content content;
    content.lines = cart();
    content.total = order::sumOfLines(content.lines);
    content.payments = {{order::TenderKind::Cash, {}, content.total, content.total}};
    till.engine->sellCart(content, order::ReceiptKind::Normal, QStringLiteral("c1"));
    QTRY_COMPARE(till.refusals, QList<text::Msg>{text::Msg::LoyaltyPaymentMissing});
    QVERIFY(till.receipts.isEmpty());
    QVERIFY(till.sell());
}

void TestLoyalty::cartOfAnotherKey()
{
    Till till;
    QVERIFY(till.start() && till.openTill());
    QVERIFY(till.identify());
    QVERIFY(till.sell("other")); // that cart has no card
    QVERIFY(till.isDrained());
    QVERIFY(!till.service->heard().contains(QStringLiteral("Discounts 0")));
    QCOMPARE(till.loyalty().phase, LoyaltyPhase::Known);
}

void TestLoyalty::droppedCartIsTakenBack()
{
    Till till;
    QVERIFY(till.start() && till.openTill());
    QVERIFY(till.identify());
    till.spend(5'000);
    QTRY_COMPARE(till.loyalty().paid, Money::fromMinor(5'000));
    till.engine->dropLoyalty();
    QTRY_COMPARE(till.statesThere(), QStringList{QStringLiteral("cancelled")});
    QCOMPARE(till.service->processing().held(), 0);
}

// The till ends with bonuses held: the next start takes them back.
void TestLoyalty::lostPurchaseIsTakenBack()
{
    Till till;
    QVERIFY(till.start() && till.openTill());
    QVERIFY(till.identify());
    till.spend(5'000);
    QTRY_COMPARE(till.loyalty().paid, Money::fromMinor(5'000));
    till.stop();
    QCOMPARE(till.service->processing().held(), 5'000);
    QVERIFY(till.start());
    QTRY_COMPARE(till.service->processing().held(), 0);
    QVERIFY(till.isDrained());
}

void TestLoyalty::webOrderEarns()
{
    Till till;
    QVERIFY(till.start() && till.openTill());
    const auto order = [](const char *ref, const char *type) {
        return callBody(
            QString::fromUtf8(ref),
            {{QStringLiteral("autoprint"), true},
             {QStringLiteral("autonext"), true},
             {QStringLiteral("payments"), cash(QStringLiteral("6.00"))},
             {QStringLiteral("loyalty"), QJsonObject{{QStringLiteral("card"), kCard},
                                                     {QStringLiteral("type"), QString::fromUtf8(type)}}}});
    };
    std::ignore = till.call(order("W-1", "Auto"));
    QTRY_COMPARE(till.receipts.size(), 1);
    QVERIFY(till.isDrained());
    QTRY_COMPARE(till.balance(), 10'000 + 30);
    // Earn only: nothing is asked for, whatever the link is like.
    QCOMPARE(till.service->heard(),
             (QStringList{QStringLiteral("Discounts 0"), QStringLiteral("ConfirmPurchases 0")}));
    QVERIFY(till.service->bodies()[0].contains("<Identifier Type=\"Auto\" Value=\"2700000000012\"/>"));
    QVERIFY(till.service->bodies()[0].contains("ChequeNumber=\"" + till.receipts[0].number.toUtf8() + '"'));
    // A code that is good for minutes earns nothing and is not kept.
    std::ignore = till.call(order("W-2", "QRCode"));
    QTRY_COMPARE(till.receipts.size(), 2);
    QVERIFY(till.isDrained());
    QCOMPARE(till.service->heard().size(), 2);
}

void TestLoyalty::notCollectedGoesBack()
{
    Till till;
    QVERIFY(till.start() && till.openTill());
    const order::OrderId id = till.sellOnDelivery();
    QVERIFY(id != 0);
    till.service->stopListening(); // the sale itself may still wait when its goods come back
    till.engine->notCollected(id, QStringLiteral("nobody there"));
    QTRY_COMPARE(till.receipts.size(), 2);
    till.comeBack();
    QVERIFY(till.isDrained());
    QCOMPARE(till.service->heard().count(QStringLiteral("Refunds 0")), 1);
    QCOMPARE(till.service->heard().last(), QStringLiteral("ConfirmPurchases 0"));
    QCOMPARE(till.balance(), 10'000);
    QCOMPARE(till.statesThere(), (QStringList{QStringLiteral("confirmed"), QStringLiteral("confirmed")}));
}

// Each fault at each message of the queue: it arrives in the end, in order, and counts once.
void TestLoyalty::queueFaults_data()
{
    QTest::addColumn<QString>("fault");
    for (const char *container : {"Discounts", "ConfirmPurchases", "CancelPurchases", "Refunds"}) {
        for (const char *fault : {"timeout-before", "timeout-after", "close-before", "close-after", "cut",
                                  "slow", "429", "500", "503", "system", "doctype", "huge", "html"}) {
            const QString name = QString::fromLatin1(container) + u'=' + QString::fromLatin1(fault);
            QTest::newRow(qPrintable(name)) << name;
        }
    }
}

void TestLoyalty::queueFaults()
{
    QFETCH(QString, fault);
    Till till;
    QVERIFY(till.start() && till.openTill());
    till.service->stopListening();
    QVERIFY(till.identify() && till.sell());
    till.service->setFaults({fault});
    till.comeBack();
    // The waits of the queue are long; a person presses [send now].
    const auto press = [&till] {
        if (till.state.loymax.figures.isDown) {
            till.engine->sendLinksNow();
        }
        return till.state.loymax.figures.rows.queued == 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(press() && till.statesThere().count(QStringLiteral("confirmed")) == 1, 40'000);
    qsizetype confirmed = 1;
    if (fault.startsWith(QStringLiteral("Cancel"))) {
        QVERIFY(till.identify(kCard, false, "c2"));
        till.spend(1'000);
        QTRY_COMPARE(till.loyalty().paid, Money::fromMinor(1'000));
        till.engine->dropLoyalty();
        QTRY_VERIFY_WITH_TIMEOUT(press() && till.service->processing().held() == 0, 40'000);
    } else if (fault.startsWith(QStringLiteral("Refunds"))) {
        const order::OrderId id = till.sellOnDelivery();
        QVERIFY(id != 0);
        till.engine->notCollected(id, QStringLiteral("nobody there"));
        confirmed = 3; // the sale, the order, and the return of it
        QTRY_VERIFY_WITH_TIMEOUT(
            press() && till.statesThere().count(QStringLiteral("confirmed")) == confirmed, 40'000);
    }
    QCOMPARE(till.balance(), 10'000 + 1'500);
    QCOMPARE(till.statesThere().count(QStringLiteral("confirmed")), confirmed);
    QVERIFY(!till.statesThere().contains(QStringLiteral("created")));
    QCOMPARE(till.service->mostAtOnce(), 1);
    // What was sent again is what was sent before.
    QHash<QByteArray, QByteArray> byOperation;
    const QList<QByteArray> bodies = till.service->bodies();
    for (const QByteArray &body : bodies) {
        const QByteArray id = body.mid(body.indexOf("OperationID=") + 13, 32);
        QCOMPARE(byOperation.value(id, body), body);
        byOperation.insert(id, body);
    }
}

void TestLoyalty::refusedPurchaseParksAlone()
{
    Till till;
    QVERIFY(till.start() && till.openTill());
    till.service->stopListening();
    QVERIFY(till.identify(QStringLiteral("27000405")) && till.sell()); // blocked there, nobody knows it here
    QVERIFY(till.identify(kCard, false, "c2") && till.sell("c2"));
    till.comeBack();
    QTRY_COMPARE(till.state.loymax.figures.rows.parked, 2); // the refused one and its confirmation
    QTRY_COMPARE(till.state.loymax.figures.rows.queued, 0);
    QCOMPARE(till.balance(), 10'000 + 1'500);
    QCOMPARE(till.statesThere(), QStringList{QStringLiteral("confirmed")});
}

void TestLoyalty::keptOutUntilAPersonActs()
{
    Till till;
    QVERIFY(till.start() && till.openTill());
    till.service->stopListening();
    QVERIFY(till.identify() && till.sell());
    till.service->setFaults({QStringLiteral("Discounts=401")});
    till.comeBack();
    QTRY_VERIFY(till.state.loymax.figures.isHalted);
    QCOMPARE(till.state.loymax.figures.rows.queued, 2); // no fault of the rows
    till.engine->sendLinksNow();
    QVERIFY(till.isDrained());
    QCOMPARE(till.balance(), 10'000 + 1'500);
}

void TestLoyalty::discountsWithoutCalculate()
{
    sim::LoymaxArguments arguments;
    arguments.needsCalculate = true;
    Till till(arguments);
    QVERIFY(till.start() && till.openTill());
    till.service->stopListening();
    QVERIFY(till.identify() && till.sell());
    QVERIFY(till.identify(kCard, false, "c2") && till.sell("c2"));
    till.comeBack();
    QVERIFY(till.isDrained());
    QCOMPARE(till.balance(), 10'000 + 2 * 1'500);
    // The second one is calculated first without being refused before.
    QCOMPARE(till.service->heard().count(QStringLiteral("Discounts 218")), 1);
    QCOMPARE(till.service->heard().count(QStringLiteral("Calculates 0")), 2);
}

void TestLoyalty::switchedOff()
{
    Till till;
    till.setValues({{QStringLiteral("loymax"), QStringLiteral("enabled"), QStringLiteral("false")}});
    QVERIFY(till.start() && till.openTill());
    till.engine->identifyLoyalty(QStringLiteral("c1"), kCard, true, false, cart());
    QVERIFY(till.sell());
    QCOMPARE(till.loyalty().phase, LoyaltyPhase::None);
    QVERIFY(till.service->heard().isEmpty());
    QVERIFY(!till.state.loymax.isEnabled);
}

QTEST_GUILESS_MAIN(TestLoyalty)
#include "tst_loyalty.moc"
