// SPDX-License-Identifier: GPL-3.0-or-later
// Cart rules, typed numbers, catalogue filter and the sale screen as a cashier uses it.
#include "tests/support/fake_clock.h"
#include "tests/ui/till_samples.h"
#include "ui/payment/payment_dialog.h"
#include "ui/sale/booked_card.h"
#include "ui/sale/cart_panel.h"
#include "ui/sale/catalogue.h"
#include "ui/sale/digit_entry.h"
#include "ui/sale/product_grid.h"
#include "ui/sale/sale_page.h"
#include "ui/widgets/amount_label.h"
#include "ui/widgets/number_pad.h"
#include "ui/widgets/product_tile.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/touch_button.h"

#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace kassa;
using money::Money;
using money::Quantity;
using sale::CartPanel;
using sale::SalePage;
using widgets::TouchButton;

class TstSalePage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void typed_data();
    void typed();
    void cartMergesAndBounds();
    void unknownTaxIsRefused();
    void filter_data();
    void filter();
    void withoutSessionItExplains();
    void emptyCatalogueExplains();
    void tilesFillTheCart();
    void padChangesQuantityAndPrice();
    void scannedNumberIsAdded();
    void paysAndStartsAnew();
    void refusedKeepsTheCart();
    void emptyAndRestore();
    void languageChangeKeepsInput();

private:
    [[nodiscard]] std::unique_ptr<SalePage> page();
    [[nodiscard]] static order::Line line(const char *number, qint64 cents);
    test::FakeClock m_clock;
};

void TstSalePage::initTestCase()
{
    widgets::Theme::apply(*qApp, widgets::ThemeName::Light);
}

std::unique_ptr<SalePage> TstSalePage::page()
{
    auto made = std::make_unique<SalePage>(m_clock);
    made->showConfig(test::sampleConfig());
    made->showState(test::sampleState());
    made->setProducts(test::sampleProducts());
    made->resize(1168, 736);
    made->show();
    return made;
}

order::Line TstSalePage::line(const char *number, qint64 cents)
{
    const auto made = sale::lineFor(test::sampleProduct(number, u"Article", cents, "20", u""),
                                    money::builtInTaxTable(), QStringLiteral("AT"), QDate(2026, 11, 22));
    return *made;
}

void TstSalePage::typed_data()
{
    QTest::addColumn<bool>("price");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<bool>("any");
    QTest::addColumn<qint64>("value");
    QTest::newRow("nothing") << false << QString() << false << qint64(0);
    QTest::newRow("twelve pieces") << false << QStringLiteral("12") << true << qint64(12'000);
    QTest::newRow("half a piece") << false << QStringLiteral(",5") << true << qint64(500);
    QTest::newRow("three decimals, no more") << false << QStringLiteral("1,2345") << true << qint64(1'234);
    QTest::newRow("second separator") << false << QStringLiteral("1,2,3") << true << qint64(1'230);
    QTest::newRow("too long") << false << QStringLiteral("12345678") << true << qint64(123'456'000);
    QTest::newRow("backspace") << false << QStringLiteral("12<") << true << qint64(1'000);
    QTest::newRow("backspace to nothing") << false << QStringLiteral("1<<") << false << qint64(0);
    QTest::newRow("price 9,90") << true << QStringLiteral("9,90") << true << qint64(99'000);
    QTest::newRow("price two decimals") << true << QStringLiteral("9,999") << true << qint64(99'900);
}

void TstSalePage::typed()
{
    QFETCH(bool, price);
    QFETCH(QString, keys);
    QFETCH(bool, any);
    QFETCH(qint64, value);
    sale::DigitEntry entry;
    entry.start(price ? sale::EntryMode::Price : sale::EntryMode::Quantity);
    for (const QChar key : keys) {
        if (key == QLatin1Char(','))
            entry.addSeparator();
        else if (key == QLatin1Char('<'))
            entry.backspace();
        else
            entry.addDigits(key);
    }
    QCOMPARE(price ? entry.price().has_value() : entry.quantity().has_value(), any);
    if (any)
        QCOMPARE(price ? entry.price()->tenThousandths() : entry.quantity()->milli(), value);
}

void TstSalePage::cartMergesAndBounds()
{
    sale::Cart cart;
    QVERIFY(cart.add(line("A", 850)).isOk());
    QVERIFY(cart.add(line("B", 250)).isOk());
    QCOMPARE(*cart.add(line("A", 850)), 0);
    QCOMPARE(cart.lines().size(), 2);
    QCOMPARE(cart.total(), Money::fromMinor(1950));
    QCOMPARE(cart.quantityOf(QStringLiteral("A")), Quantity::fromUnits(2));
    QVERIFY(!cart.setQuantity(0, Quantity()).isOk());
    QVERIFY(!cart.setQuantity(0, Quantity::fromMilli(-1000)).isOk());
    QVERIFY(!cart.setQuantity(0, Quantity::fromMilli(sale::kMaxQuantityMilli + 1)).isOk());
    QVERIFY(!cart.setPrice(1, money::UnitPrice::fromTenThousandths(-1)).isOk());
    QVERIFY(cart.setPrice(1, money::UnitPrice()).isOk());
    QCOMPARE(cart.total(), Money::fromMinor(1700));
    QCOMPARE(*cart.add(line("B", 250)), 2);
    while (cart.lines().size() < sale::kMaxLines)
        QVERIFY(cart.add(line(QByteArray::number(cart.lines().size()).constData(), 1)).isOk());
    QCOMPARE(cart.add(line("Z", 1)).error().code, sale::CartCode::TooManyLines);
}

void TstSalePage::unknownTaxIsRefused()
{
    const auto shown = page();
    QSignalSpy problems(shown.get(), &SalePage::problemFound);
    shown->setProducts({test::sampleProduct("X", u"Odd", 100, "17", u"")});
    QTest::mouseClick(shown->findChild<widgets::ProductTile *>(QStringLiteral("tile_0")), Qt::LeftButton);
    QCOMPARE(problems.count(), 1);
    QVERIFY(shown->cartPanel()->model()->cart().isEmpty());
}

void TstSalePage::filter_data()
{
    QTest::addColumn<QString>("category");
    QTest::addColumn<QString>("search");
    QTest::addColumn<int>("count");
    QTest::newRow("all") << QString() << QString() << 16;
    QTest::newRow("pizza") << QStringLiteral("Pizza") << QString() << 4;
    QTest::newRow("two words") << QString() << QStringLiteral("salat speck") << 1;
    QTest::newRow("number") << QString() << QStringLiteral("g2") << 1;
    QTest::newRow("nothing") << QStringLiteral("Pasta") << QStringLiteral("tiramisu") << 0;
}

void TstSalePage::filter()
{
    QFETCH(QString, category);
    QFETCH(QString, search);
    QFETCH(int, count);
    QCOMPARE(sale::matching(test::sampleProducts(), category, search).size(), count);
}

void TstSalePage::withoutSessionItExplains()
{
    const auto shown = page();
    till::TillState closed = test::sampleState();
    closed.session.reset();
    shown->showState(closed);
    QSignalSpy wanted(shown.get(), &SalePage::sessionWanted);
    auto *open = shown->findChild<TouchButton *>(QStringLiteral("saleOpenSession"));
    QVERIFY(open->isVisible());
    QTest::mouseClick(open, Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
}

void TstSalePage::emptyCatalogueExplains()
{
    const auto shown = page();
    shown->setProducts({});
    QVERIFY(shown->findChild<QWidget *>(QStringLiteral("saleNoProducts"))->isVisible());
}

void TstSalePage::tilesFillTheCart()
{
    const auto shown = page();
    auto *tile = shown->findChild<widgets::ProductTile *>(QStringLiteral("tile_0"));
    const QString name = tile->name();
    QTest::mouseClick(tile, Qt::LeftButton);
    QTest::mouseClick(tile, Qt::LeftButton);
    const sale::Cart &cart = shown->cartPanel()->model()->cart();
    QCOMPARE(cart.lines().size(), 1);
    QCOMPARE(cart.lines().first().name, name);
    QCOMPARE(cart.lines().first().quantity, Quantity::fromUnits(2));
}

void TstSalePage::padChangesQuantityAndPrice()
{
    const auto shown = page();
    CartPanel *panel = shown->cartPanel();
    QVERIFY(panel->add(line("A", 850)).isOk());
    auto *pad = panel->findChild<widgets::NumberPad *>(QStringLiteral("cartPad"));
    QCOMPARE(pad->currentMode(), 0);
    Q_EMIT pad->digitsEntered(QStringLiteral("1"));
    Q_EMIT pad->digitsEntered(QStringLiteral("2"));
    QCOMPARE(panel->model()->cart().lines().first().quantity, Quantity::fromUnits(12));
    Q_EMIT pad->modeChosen(1);
    QCOMPARE(pad->currentMode(), 1);
    QTest::keyClicks(panel->list(), QStringLiteral("7,5"));
    QCOMPARE(panel->model()->cart().lines().first().unitPrice.tenThousandths(), 75'000);
    QCOMPARE(panel->model()->cart().total(), Money::fromMinor(9000));
    QTest::keyClick(panel->list(), Qt::Key_Plus);
    QCOMPARE(panel->model()->cart().lines().first().quantity, Quantity::fromUnits(13));
    QTest::keyClick(panel->list(), Qt::Key_Delete);
    QVERIFY(panel->model()->cart().isEmpty());
}

void TstSalePage::scannedNumberIsAdded()
{
    const auto shown = page();
    auto *search = shown->findChild<QLineEdit *>(QStringLiteral("productSearch"));
    QTest::keyClicks(search, QStringLiteral("G3"));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(shown->cartPanel()->model()->cart().lines().first().name, QStringLiteral("Espresso"));
    QVERIFY(search->text().isEmpty());
    QTest::keyClicks(search, QStringLiteral("pizza"));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(shown->cartPanel()->model()->cart().lines().size(), 1);
}

void TstSalePage::paysAndStartsAnew()
{
    const auto shown = page();
    QSignalSpy started(shown.get(), &SalePage::cartStarted);
    QVERIFY(shown->cartPanel()->add(line("A", 850)).isOk());
    const QString key = started.value(0).value(0).toString();
    QVERIFY(!key.isEmpty());
    QSignalSpy dropped(shown.get(), &SalePage::cartDropped);
    QSignalSpy sold(shown.get(), &SalePage::saleWanted);
    auto *pay = shown->findChild<TouchButton *>(QStringLiteral("pay"));
    QTest::mouseClick(pay, Qt::LeftButton);
    auto *dialog = shown->findChild<payment::PaymentDialog *>();
    QVERIFY(dialog != nullptr);
    order::Payment cash;
    cash.amount = Money::fromMinor(850);
    cash.given = Money::fromMinor(1000);
    Q_EMIT dialog->finished({cash});
    QCOMPARE(sold.count(), 1);
    QCOMPARE(sold[0][2].toString(), key);
    QVERIFY(!pay->isEnabled());
    QVERIFY(!shown->cartPanel()->model()->cart().isEmpty());
    till::BookedReceipt booked;
    booked.receipt.id = 42;
    booked.receipt.number = QStringLiteral("2026-000042");
    booked.receipt.total = Money::fromMinor(850);
    booked.receipt.payments = {cash};
    booked.receipt.change = Money::fromMinor(150);
    booked.paper = true;
    shown->showBooked(booked);
    QVERIFY(shown->cartPanel()->model()->cart().isEmpty());
    QCOMPARE(dropped.value(0).value(0).toString(), key);
    QCOMPARE(shown->findChild<widgets::AmountLabel *>(QStringLiteral("bookedChange"))->amount(),
             QStringLiteral("€1.50"));
    QSignalSpy again(shown.get(), &SalePage::printAgainWanted);
    QTest::mouseClick(shown->findChild<TouchButton *>(QStringLiteral("bookedPrintAgain")), Qt::LeftButton);
    QCOMPARE(again.first().first().toLongLong(), 42);
    booked.orderId = 9;
    QVERIFY(shown->cartPanel()->add(line("A", 850)).isOk());
    shown->showBooked(booked);
    QVERIFY(!shown->cartPanel()->model()->cart().isEmpty());
}

void TstSalePage::refusedKeepsTheCart()
{
    const auto shown = page();
    QVERIFY(shown->cartPanel()->add(line("A", 850)).isOk());
    auto *pay = shown->findChild<TouchButton *>(QStringLiteral("pay"));
    QTest::mouseClick(pay, Qt::LeftButton);
    Q_EMIT shown->findChild<payment::PaymentDialog *>()->finished({});
    QVERIFY(!pay->isEnabled());
    shown->showRefused({till::Command::SellCart, 0, {text::Msg::DiskFull, {}}});
    QVERIFY(pay->isEnabled());
    QCOMPARE(shown->cartPanel()->model()->cart().lines().size(), 1);
}

void TstSalePage::emptyAndRestore()
{
    const auto shown = page();
    CartPanel *panel = shown->cartPanel();
    auto *clear = shown->findChild<TouchButton *>(QStringLiteral("clearCart"));
    QVERIFY(!clear->isEnabled());
    QVERIFY(panel->add(line("A", 850)).isOk());
    QTest::mouseClick(clear, Qt::LeftButton);
    QVERIFY(panel->model()->cart().isEmpty());
    QTest::mouseClick(clear, Qt::LeftButton);
    QCOMPARE(panel->model()->cart().lines().size(), 1);
}

void TstSalePage::languageChangeKeepsInput()
{
    const auto shown = page();
    QVERIFY(shown->cartPanel()->add(line("A", 850)).isOk());
    auto *search = shown->findChild<QLineEdit *>(QStringLiteral("productSearch"));
    search->setText(QStringLiteral("piz"));
    for (int pass = 0; pass < 2; ++pass) {
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(shown.get(), &change);
    }
    QCOMPARE(search->text(), QStringLiteral("piz"));
    QCOMPARE(shown->cartPanel()->model()->cart().lines().size(), 1);
    QCOMPARE(shown->cartPanel()->list()->currentIndex().row(), 0);
}

QTEST_MAIN(TstSalePage)
#include "tst_sale_page.moc"
