// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the extern mode and the payment dialog in every state, size and theme; for looking at them, not
// run by ctest. Usage: kassa_extern_pictures FOLDER [language]
#include "core/settings/config.h"
#include "tests/support/fake_clock.h"
#include "tests/ui/extern_till.h"
#include "tests/ui/till_samples.h"
#include "ui/extern/extern_page.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/touch_button.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QTextStream>
#include <QTimer>
#include <QWidget>

using namespace kassa;

namespace {

struct Size
{
    int window;
    int width;
    int height;
};

// The page beside rail and bar; the window is as wide as the first number.
constexpr Size kSizes[] = {{1024, 928, 712}, {1280, 1168, 736}, {1920, 1784, 1008}};

QList<order::Order> sampleQueue()
{
    order::Order first = test::sampleOrder(1, QStringLiteral("W-4712"));
    first.content.payments = test::voucherAndCash();
    order::Order second = test::sampleOrder(2, QStringLiteral("A-0234"));
    second.content.fulfilment.kind = order::FulfilmentKind::Pickup;
    second.receivedAtUtc = second.receivedAtUtc.addSecs(21);
    order::Order third = test::sampleOrder(3, QStringLiteral("K-0087"));
    third.content.fulfilment.kind = order::FulfilmentKind::Table;
    third.content.fulfilment.requestedForUtc = QDateTime();
    third.receivedAtUtc = third.receivedAtUtc.addSecs(53);
    return {first, second, third};
}

QList<order::Order> closedOrders()
{
    QList<order::Order> orders;
    for (int i = 0; i < 6; ++i) {
        order::Order order =
            test::sampleOrder(100 + i, QStringLiteral("W-47%1").arg(11 - i, 2, 10, QLatin1Char('0')));
        order.status = i == 3 ? order::Status::Cancelled : order::Status::Done;
        order.finishedAtUtc = order.receivedAtUtc.addSecs(-240 - i * 600);
        orders.append(order);
    }
    return orders;
}

class Studio
{
public:
    Studio(const QString &folder, const QString &language) : m_folder(folder), m_language(language) {}

    void shoot(const QString &scene, const Size &size, const QString &theme)
    {
        m_clock.setWallClock(QDateTime(QDate(2026, 11, 22), QTime(18, 13, 6), Qt::UTC));
        settings::Config config = test::sampleConfig();
        config.till.language = m_language;
        config.external.token = QStringLiteral("S4mple-t0ken-for-pictures-only_0123457f2c");
        config.print.widthMm = 80;
        test::startState() = test::sampleState();
        test::startState().finishedToday = 42;
        test::startState().turnoverToday = money::Money::fromMinor(128460);
        test::startState().lastOrder = till::LastOrder{
            QStringLiteral("W-4711"), m_clock.nowUtc().addSecs(-302), money::Money::fromMinor(3840)};
        test::recentOrders() = closedOrders();

        QWidget window;
        window.resize(size.window, size.height);
        auto *client = test::makeClient(config, &window);
        externmode::ExternPage page(*client, m_clock, &window);
        page.setGeometry(size.window - size.width, 0, size.width, size.height);
        window.show();
        QCoreApplication::processEvents();
        stage(scene, *client, page);
        for (int i = 0; i < 5; ++i) {
            QCoreApplication::processEvents();
        }
        window.grab().save(
            QStringLiteral("%1/%2.%3.%4.%5.png").arg(m_folder, scene, m_language, theme).arg(size.window));
    }

private:
    static void click(QWidget &page, const char *name)
    {
        auto *button = page.window()->findChild<QAbstractButton *>(QString::fromLatin1(name));
        if (button != nullptr) {
            button->click();
        }
        QCoreApplication::processEvents();
    }

    void stage(const QString &scene, till::TillClient &client, externmode::ExternPage &page)
    {
        till::TillState state = test::startState();
        if (scene == u"nosession") {
            state.session.reset();
            state.openOrders = 3;
            Q_EMIT client.stateChanged(state);
        } else if (scene == u"off") {
            state.externMode = false;
            Q_EMIT client.stateChanged(state);
        }
        if (scene == u"waiting" || scene == u"nosession" || scene == u"off") {
            return;
        }
        QList<order::Order> orders = sampleQueue();
        if (scene == u"prefilled") {
            orders[0].content.payments = test::onlineCard();
        } else if (scene == u"test") {
            orders[0].test = true;
            orders[0].content.payments.clear();
        } else if (scene == u"confirm") {
            orders[0].confirmation = order::Confirmation::Queued;
            orders[0].confirmer = order::Confirmer::Screen;
        }
        if (scene == u"order" || scene == u"payment" || scene == u"split") {
            orders[0].content.payments.clear();
        }
        Q_EMIT client.ordersChanged(orders);
        Q_EMIT client.ordersArrived({orders[2]});
        Q_EMIT client.orderOpened(orders[0]);
        if (scene == u"payment") {
            click(page, "payCash");
            if (auto *amount = page.window()->findChild<QLineEdit *>(QStringLiteral("paymentAmount"))) {
                amount->setText(QStringLiteral("50"));
            }
        } else if (scene == u"split") {
            click(page, "paySplit");
        } else if (scene == u"reason") {
            click(page, "cancelOrder");
        } else if (scene == u"receipt" || scene == u"nopaper") {
            QList<order::Payment> payments = test::voucherAndCash();
            payments[1].given = money::Money::fromMinor(5000);
            const till::BookedReceipt booked = test::sampleReceipt(orders[0], payments);
            Q_EMIT client.receiptBooked(booked);
            till::PaperOutcome outcome;
            outcome.receiptId = booked.receipt.id;
            outcome.ok = scene == u"receipt";
            outcome.place = QStringLiteral("receipts/2026-000042.pdf");
            outcome.problem = QStringLiteral("The disk is full.");
            Q_EMIT client.paperFinished(outcome);
        } else if (scene == u"refund") {
            orders[0].status = order::Status::Cancelled;
            orders[0].finishedAtUtc = m_clock.nowUtc();
            Q_EMIT client.ordersChanged({orders[0]});
        }
    }

    QString m_folder;
    QString m_language;
    test::FakeClock m_clock;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QString folder = arguments.value(1, QStringLiteral("build/pictures"));
    QDir().mkpath(folder);
    Studio studio(folder, arguments.value(2, QStringLiteral("de")));
    const QStringList scenes =
        arguments.size() > 3
            ? arguments.mid(3)
            : QStringList{QStringLiteral("waiting"), QStringLiteral("nosession"), QStringLiteral("order"),
                          QStringLiteral("mixed"),   QStringLiteral("prefilled"), QStringLiteral("confirm"),
                          QStringLiteral("test"),    QStringLiteral("payment"),   QStringLiteral("split"),
                          QStringLiteral("reason"),  QStringLiteral("receipt"),   QStringLiteral("nopaper"),
                          QStringLiteral("refund")};
    for (const auto &[theme, name] : {std::pair{widgets::ThemeName::Light, QStringLiteral("light")},
                                      std::pair{widgets::ThemeName::Dark, QStringLiteral("dark")}}) {
        widgets::Theme::apply(app, theme);
        for (const QString &scene : scenes) {
            for (const Size &size : kSizes) {
                studio.shoot(scene, size, name);
            }
        }
    }
    return 0;
}
