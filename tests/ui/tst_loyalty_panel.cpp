// SPDX-License-Identifier: GPL-3.0-or-later
// The bonus card on the sale screen as a cashier meets it, and the settings of the link, without an engine.
#include "core/settings/settings.h"
#include "tests/support/fake_clock.h"
#include "tests/ui/till_samples.h"
#include "ui/payment/payment_dialog.h"
#include "ui/sale/cart_panel.h"
#include "ui/sale/loyalty_bar.h"
#include "ui/sale/loyalty_dialog.h"
#include "ui/sale/sale_page.h"
#include "ui/settings/link_words.h"
#include "ui/settings/loymax_pane.h"
#include "ui/widgets/amount_label.h"
#include "ui/widgets/card.h"
#include "ui/widgets/key_value_row.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/touch_button.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace kassa;
using money::Money;
using sale::SalePage;
using till::LoyaltyPhase;
using widgets::TouchButton;

namespace {

template<class Widget>
Widget *part(const QWidget &page, const char *name)
{
    auto *found = page.findChild<Widget *>(QString::fromLatin1(name));
    if (found == nullptr) {
        qFatal("no %s", name);
    }
    return found;
}

} // namespace

class TestLoyaltyPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void barOnlyWithTheLink();
    void discountLowersTheTotalAndTheSale();
    void bonusesAreAPayment();
    void payingWaitsForTheAnswer();
    void cartWithACardIsAskedAgain();
    void emptiedCartDropsTheCard();
    void dialogAsks();
    void blockedCardOffersThePhone();
    void spendingIsBounded();
    void pinAppearsWhenAskedFor();
    void offlineSaysWhatWorks();
    void settingsPane();
    void reasonsOfTheLink();

private:
    [[nodiscard]] std::unique_ptr<SalePage> page(bool isOn = true);
    [[nodiscard]] static till::TillState known(const SalePage &page);
    static void show(SalePage &page, const till::LoyaltyState &loyalty);
    [[nodiscard]] static order::Line line(qint64 cents);
    test::FakeClock m_clock;
};

void TestLoyaltyPanel::initTestCase()
{
    widgets::Theme::apply(*qApp, widgets::ThemeName::Light);
}

std::unique_ptr<SalePage> TestLoyaltyPanel::page(bool isOn)
{
    auto made = std::make_unique<SalePage>(m_clock);
    settings::Config config = test::sampleConfig();
    config.loymax.isEnabled = isOn;
    made->showConfig(config);
    made->showState(test::sampleState());
    made->resize(1168, 736);
    made->show();
    return made;
}

order::Line TestLoyaltyPanel::line(qint64 cents)
{
    order::Line made;
    made.productNr = QStringLiteral("A");
    made.name = QStringLiteral("Article");
    made.quantity = money::Quantity::fromUnits(1);
    made.unitPrice = money::UnitPrice::fromMoney(Money::fromMinor(cents));
    made.taxCode = QStringLiteral("20");
    made.taxRate = money::BasisPoints(2'000);
    made.amount = Money::fromMinor(cents);
    return made;
}

// A card that is known for the cart on the page: 10 off, 50 may be spent.
till::TillState TestLoyaltyPanel::known(const SalePage &page)
{
    till::TillState state = test::sampleState();
    state.loymax.isEnabled = true;
    state.loyalty.phase = LoyaltyPhase::Known;
    state.loyalty.lines = page.cartPanel()->model()->cart().lines();
    state.loyalty.shownCard = QStringLiteral("*********0012");
    state.loyalty.holder = QStringLiteral("Иван П.");
    state.loyalty.balance = Money::fromMinor(34'000);
    state.loyalty.available = Money::fromMinor(5'000);
    state.loyalty.discounts = {{1, Money::fromMinor(1'000), QStringLiteral("Plus")}};
    state.loyalty.bonusMethod = QStringLiteral("Bonuspunkte");
    return state;
}

void TestLoyaltyPanel::barOnlyWithTheLink()
{
    QVERIFY(part<sale::LoyaltyBar>(*page(true), "loyaltyBar")->isVisible());
    QVERIFY(!part<sale::LoyaltyBar>(*page(false), "loyaltyBar")->isVisible());
}

void TestLoyaltyPanel::discountLowersTheTotalAndTheSale()
{
    const auto shown = page();
    QSignalSpy started(shown.get(), &SalePage::cartStarted);
    QVERIFY(shown->cartPanel()->add(line(10'000)).isOk());
    till::TillState state = known(*shown);
    state.loyalty.cartKey = started[0][0].toString();
    shown->showState(state);
    QCOMPARE(part<QLabel>(*shown, "loyaltyName")->text(), QStringLiteral("Иван П."));
    QCOMPARE(part<widgets::AmountLabel>(*shown, "cartTotal")->text(),
             models::LocaleFormat::fromConfig(test::sampleConfig()).money(Money::fromMinor(9'000)));
    QSignalSpy sold(shown.get(), &SalePage::saleWanted);
    QTRY_VERIFY(part<TouchButton>(*shown, "pay")->isEnabled());
    QTest::mouseClick(part<TouchButton>(*shown, "pay"), Qt::LeftButton);
    auto *dialog = shown->findChild<payment::PaymentDialog *>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->entry().total(), Money::fromMinor(9'000));
    Q_EMIT dialog->finished({});
    const auto lines = sold[0][0].value<QList<order::Line>>();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[1].name, QStringLiteral("Plus"));
    QCOMPARE(lines[1].amount, Money::fromMinor(-1'000));
}

void TestLoyaltyPanel::bonusesAreAPayment()
{
    const auto shown = page();
    QSignalSpy started(shown.get(), &SalePage::cartStarted);
    QVERIFY(shown->cartPanel()->add(line(10'000)).isOk());
    till::TillState state = known(*shown);
    state.loyalty.cartKey = started[0][0].toString();
    state.loyalty.paid = Money::fromMinor(5'000);
    shown->showState(state);
    QTRY_VERIFY(part<TouchButton>(*shown, "pay")->isEnabled());
    QTest::mouseClick(part<TouchButton>(*shown, "pay"), Qt::LeftButton);
    auto *dialog = shown->findChild<payment::PaymentDialog *>();
    QCOMPARE(dialog->entry().parts().size(), 1);
    QCOMPARE(dialog->entry().parts()[0].method, QStringLiteral("Bonuspunkte"));
    QCOMPARE(dialog->entry().due(), Money::fromMinor(4'000));
}

void TestLoyaltyPanel::payingWaitsForTheAnswer()
{
    const auto shown = page();
    QSignalSpy started(shown.get(), &SalePage::cartStarted);
    QVERIFY(shown->cartPanel()->add(line(10'000)).isOk());
    till::TillState state = known(*shown);
    state.loyalty.cartKey = started[0][0].toString();
    state.loyalty.phase = LoyaltyPhase::Asking;
    shown->showState(state);
    QVERIFY(!part<TouchButton>(*shown, "pay")->isEnabled());
    // No link: the sale goes on at once.
    state.loyalty.phase = LoyaltyPhase::Offline;
    shown->showState(state);
    QTRY_VERIFY(part<TouchButton>(*shown, "pay")->isEnabled());
}

void TestLoyaltyPanel::cartWithACardIsAskedAgain()
{
    const auto shown = page();
    QSignalSpy asked(shown.get(), &SalePage::loyaltyWanted);
    QTest::mouseClick(part<TouchButton>(*shown, "loyaltyOpen"), Qt::LeftButton);
    auto *dialog = shown->findChild<sale::LoyaltyDialog *>();
    QVERIFY(dialog != nullptr);
    dialog->scanned(QStringLiteral("2700000000012"));
    QCOMPARE(asked.count(), 1);
    QVERIFY(asked[0][2].toBool());
    const QString key = asked[0][0].toString();
    QVERIFY(!key.isEmpty());
    till::TillState state = known(*shown);
    state.loyalty.cartKey = key;
    shown->showState(state);
    QSignalSpy started(shown.get(), &SalePage::cartStarted);
    QSignalSpy changed(shown.get(), &SalePage::loyaltyCartChanged);
    QVERIFY(shown->cartPanel()->add(line(850)).isOk());
    QVERIFY(shown->cartPanel()->add(line(850)).isOk());
    QCOMPARE(started[0][0].toString(), key); // the cart that was identified before it began
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toString(), key);
    QCOMPARE(changed[0][1].value<QList<order::Line>>().size(), 1);
}

void TestLoyaltyPanel::emptiedCartDropsTheCard()
{
    const auto shown = page();
    QSignalSpy started(shown.get(), &SalePage::cartStarted);
    QVERIFY(shown->cartPanel()->add(line(850)).isOk());
    till::TillState state = known(*shown);
    state.loyalty.cartKey = started[0][0].toString();
    shown->showState(state);
    QSignalSpy dropped(shown.get(), &SalePage::loyaltyDropWanted);
    QTest::mouseClick(part<TouchButton>(*shown, "clearCart"), Qt::LeftButton);
    QCOMPARE(dropped.count(), 1);
}

void TestLoyaltyPanel::dialogAsks()
{
    sale::LoyaltyDialog dialog;
    dialog.show();
    dialog.begin();
    QSignalSpy asked(&dialog, &sale::LoyaltyDialog::identifyWanted);
    QTest::mouseClick(part<TouchButton>(dialog, "loyaltyAsk"), Qt::LeftButton);
    QCOMPARE(asked.count(), 0);
    QVERIFY(part<widgets::TextField>(dialog, "loyaltyInput")->hasError());
    QTest::keyClicks(part<QLineEdit>(dialog, "loyaltyInputEdit"), QStringLiteral("2700000000012"));
    QTest::keyClick(part<QLineEdit>(dialog, "loyaltyInputEdit"), Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked[0][0].toString(), QStringLiteral("2700000000012"));
    QVERIFY(!asked[0][1].toBool() && !asked[0][2].toBool());
}

void TestLoyaltyPanel::blockedCardOffersThePhone()
{
    sale::LoyaltyDialog dialog;
    dialog.show();
    till::LoyaltyState state;
    state.phase = LoyaltyPhase::Refused;
    state.problem = text::Message{text::Msg::LoyaltyCardBlocked, {}};
    state.serverWords = QStringLiteral("Карта заблокирована");
    state.offersOther = true;
    dialog.showState(state, {}, m_clock.nowUtc());
    QVERIFY(part<widgets::Note>(dialog, "loyaltyProblem")->isVisible());
    QVERIFY(part<widgets::Note>(dialog, "loyaltyProblem")
                ->text()
                .contains(QStringLiteral("Карта заблокирована")));
    QSignalSpy asked(&dialog, &sale::LoyaltyDialog::identifyWanted);
    QTest::mouseClick(part<TouchButton>(dialog, "loyaltyUsePhone"), Qt::LeftButton);
    QTest::keyClicks(part<QLineEdit>(dialog, "loyaltyInputEdit"), QStringLiteral("8 900 123-45-67"));
    QTest::keyClick(part<QLineEdit>(dialog, "loyaltyInputEdit"), Qt::Key_Return);
    QVERIFY(asked[0][2].toBool());
    QVERIFY(!part<TouchButton>(dialog, "loyaltyUsePhone")->isVisible());
}

void TestLoyaltyPanel::spendingIsBounded()
{
    const auto shown = page();
    sale::LoyaltyDialog dialog;
    dialog.setFormat(models::LocaleFormat::fromConfig(test::sampleConfig()));
    dialog.show();
    dialog.showState(known(*shown).loyalty, {}, m_clock.nowUtc());
    QSignalSpy spent(&dialog, &sale::LoyaltyDialog::spendWanted);
    auto *amount = part<QLineEdit>(dialog, "loyaltyAmountEdit");
    for (const char *wrong : {"x", "0", "-1", "50,01"}) {
        amount->clear();
        QTest::keyClicks(amount, QString::fromLatin1(wrong));
        QTest::mouseClick(part<TouchButton>(dialog, "loyaltySpend"), Qt::LeftButton);
        QVERIFY2(part<widgets::TextField>(dialog, "loyaltyAmount")->hasError(), wrong);
    }
    QCOMPARE(spent.count(), 0);
    amount->clear();
    QTest::keyClicks(amount, QStringLiteral("12,50"));
    QTest::mouseClick(part<TouchButton>(dialog, "loyaltySpend"), Qt::LeftButton);
    QCOMPARE(spent[0][0].value<Money>(), Money::fromMinor(1'250));
    amount->clear(); // everything that may be spent
    QTest::mouseClick(part<TouchButton>(dialog, "loyaltySpend"), Qt::LeftButton);
    QCOMPARE(spent[1][0].value<Money>(), Money::fromMinor(5'000));
}

void TestLoyaltyPanel::pinAppearsWhenAskedFor()
{
    const auto shown = page();
    sale::LoyaltyDialog dialog;
    dialog.show();
    till::LoyaltyState state = known(*shown).loyalty;
    dialog.showState(state, {}, m_clock.nowUtc());
    QVERIFY(!part<widgets::TextField>(dialog, "loyaltyPin")->isVisible());
    state.needsPin = true;
    dialog.showState(state, {}, m_clock.nowUtc());
    QVERIFY(part<widgets::TextField>(dialog, "loyaltyPin")->isVisible());
    QCOMPARE(part<QLineEdit>(dialog, "loyaltyPinEdit")->echoMode(), QLineEdit::Password);
    QSignalSpy spent(&dialog, &sale::LoyaltyDialog::spendWanted);
    QTest::keyClicks(part<QLineEdit>(dialog, "loyaltyPinEdit"), QStringLiteral("1234"));
    QTest::keyClick(part<QLineEdit>(dialog, "loyaltyPinEdit"), Qt::Key_Return);
    QCOMPARE(spent[0][1].toString(), QStringLiteral("1234"));
    state.needsPin = false;
    state.paid = Money::fromMinor(5'000);
    dialog.showState(state, {}, m_clock.nowUtc());
    QVERIFY(part<QLineEdit>(dialog, "loyaltyPinEdit")->text().isEmpty());
    QSignalSpy back(&dialog, &sale::LoyaltyDialog::giveBackWanted);
    QTest::mouseClick(part<TouchButton>(dialog, "loyaltyGiveBack"), Qt::LeftButton);
    QCOMPARE(back.count(), 1);
}

void TestLoyaltyPanel::offlineSaysWhatWorks()
{
    sale::LoyaltyDialog dialog;
    dialog.show();
    till::LoyaltyState state;
    state.phase = LoyaltyPhase::Offline;
    state.problem = text::Message{text::Msg::LoyaltyNoLink, {}};
    till::LinkState link;
    link.isEnabled = true;
    link.figures.rows.queued = 3;
    link.figures.rows.oldestQueuedAtUtc = m_clock.nowUtc().addSecs(-1'800);
    dialog.showState(state, link, m_clock.nowUtc());
    const QString words = part<widgets::Note>(dialog, "loyaltyOffline")->text();
    QVERIFY(words.contains(QStringLiteral("Works: collecting")));
    QVERIFY(words.contains(QStringLiteral("Does not work: spending and discounts")));
    QVERIFY(part<QLabel>(dialog, "loyaltyQueue")->text().contains(QStringLiteral("30")));
    QVERIFY(part<QLabel>(dialog, "loyaltyQueue")->text().contains(u'3'));
    QVERIFY(!part<TouchButton>(dialog, "loyaltySpend")->isVisible());
    QSignalSpy sent(&dialog, &sale::LoyaltyDialog::sendNowWanted);
    QTest::mouseClick(part<TouchButton>(dialog, "loyaltySendNow"), Qt::LeftButton);
    QCOMPARE(sent.count(), 1);
}

void TestLoyaltyPanel::settingsPane()
{
    setting_pages::LoymaxPane pane;
    const auto parsed = settings::decode(
        "[loymax]\nenabled=true\nurl=http://loyalty.example/x/{till}/\nuser=till 7\npassword=geheim\n"
        "pay_types=cash=Cash, bonus=FAYRETAIL\n");
    QVERIFY(parsed.isOk());
    pane.showConfig(parsed->config);
    pane.show();
    QString address = part<QLabel>(pane, "loymaxAddress")->text();
    QVERIFY(address.remove(QChar(0x200B)).contains(QStringLiteral("till%207")));
    QVERIFY(part<widgets::Note>(pane, "loymaxPlain")->isVisibleTo(&pane)); // not encrypted
    QSignalSpy saved(&pane, &setting_pages::LoymaxPane::saveWanted);
    auto *url = part<widgets::TextField>(pane, "loymax_url");
    url->setText(QStringLiteral("ftp://x"));
    pane.save();
    QVERIFY(url->hasError());
    QCOMPARE(saved.count(), 0);
    url->setText(QStringLiteral("https://loyalty.example/x/{till}/"));
    QVERIFY(!part<widgets::Note>(pane, "loymaxPlain")->isVisibleTo(&pane));
    pane.save();
    QCOMPARE(saved.count(), 1);
    till::TillState state;
    state.loymax.isEnabled = true;
    state.loymax.lastSent = QStringLiteral("<Identifier Type=\"Phone\" Value=\"79001234567\"/>");
    pane.showState(state);
    QVERIFY(!part<QLabel>(pane, "loymaxExchange")->text().contains(QStringLiteral("79001234567")));
}

void TestLoyaltyPanel::reasonsOfTheLink()
{
    using setting_pages::reasonWords;
    QVERIFY(reasonWords(QStringLiteral("http:401")).contains(QStringLiteral("401")));
    const QString blocked = reasonWords(QStringLiteral("loyalty_code:205 Карта заблокирована"));
    QVERIFY(blocked.contains(QStringLiteral("blocked")));
    QVERIFY(blocked.contains(QStringLiteral("(Карта заблокирована)")));
    QVERIFY(reasonWords(QStringLiteral("loyalty_code:999")).contains(QStringLiteral("999")));
}

QTEST_MAIN(TestLoyaltyPanel)
#include "tst_loyalty_panel.moc"
