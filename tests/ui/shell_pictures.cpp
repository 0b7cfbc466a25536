// SPDX-License-Identifier: GPL-3.0-or-later
// Writes pictures of shell, session and sale screens in every theme and size into the folder that is named;
// for looking at them, not run by ctest.
#include "tests/support/fake_clock.h"
#include "tests/ui/till_samples.h"
#include "ui/sale/booked_card.h"
#include "ui/sale/cart_panel.h"
#include "ui/sale/product_grid.h"
#include "ui/sale/sale_page.h"
#include "ui/session/session_page.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QTranslator>

using namespace kassa;
using shell::PageId;

namespace {

struct Screens
{
    test::FakeClock clock;
    shell::MainWindow window{clock};
    sale::SalePage *sale = new sale::SalePage(clock);
    session::SessionPage *session = new session::SessionPage(clock);
};

/// Makes every text a quarter longer in Cyrillic, as Russian is, so that tight places show.
class LongTexts : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString
    translate(const char *context, const char *text, const char *remark, int n) const override
    {
        Q_UNUSED(context)
        Q_UNUSED(remark)
        Q_UNUSED(n)
        QString longer = QString::fromUtf8(text);
        const qsizetype letters = qMax<qsizetype>(1, longer.size() / 4);
        const qsizetype wordEnd = longer.indexOf(QLatin1Char(' '));
        longer.insert(wordEnd < 0 ? longer.size() : wordEnd, QString(letters, QChar(0x0434)));
        return longer;
    }
};

void fill(Screens &screens, const QString &language)
{
    settings::Config config = test::sampleConfig();
    config.till.language = language;
    screens.window.addPage(PageId::Sale, screens.sale);
    for (const PageId page : {PageId::Extern, PageId::ExternalOrders})
        screens.window.addPage(page, new QWidget);
    screens.window.addPage(PageId::Session, screens.session);
    screens.window.addPage(PageId::Settings, new QWidget);
    screens.window.showConfig(config);
    screens.sale->showConfig(config);
    screens.session->showConfig(config);
    till::TillState state = test::sampleState();
    state.openOrders = 3;
    screens.window.showState(state);
    screens.sale->showState(state);
    screens.session->showState(state);
    screens.sale->setProducts(test::sampleProducts());
}

void fillCart(Screens &screens)
{
    const QDate today(2026, 11, 22);
    for (const int index : {0, 0, 4, 8, 12, 12, 14}) {
        const auto line = sale::lineFor(test::sampleProducts().at(index), money::builtInTaxTable(),
                                        QStringLiteral("AT"), today);
        std::ignore = screens.sale->cartPanel()->add(*line); // sample data are valid
    }
}

void save(Screens &screens, const QString &file)
{
    QApplication::processEvents();
    screens.window.grab().save(file);
}

void takePictures(const QString &base, QSize size, const QString &language)
{
    Screens screens;
    fill(screens, language);
    screens.window.resize(size);
    screens.window.show();
    QApplication::processEvents();
    fillCart(screens);
    save(screens, base.arg(QStringLiteral("sale")));
    screens.window.showPage(PageId::Session);
    for (auto *stepper : screens.session->findChildren<widgets::Stepper *>())
        stepper->setValue(3);
    save(screens, base.arg(QStringLiteral("session-close")));
    screens.session->findChild<QAbstractButton *>(QStringLiteral("closeSession"))->click();
    save(screens, base.arg(QStringLiteral("session-question")));
    till::TillState closed = test::sampleState();
    closed.session.reset();
    closed.printer.failed = 1;
    closed.printer.lastProblem = QStringLiteral("Papier leer");
    closed.server.problem = QStringLiteral("Port 8360 is in use.");
    screens.window.showState(closed);
    screens.session->showState(closed);
    screens.sale->showState(closed);
    save(screens, base.arg(QStringLiteral("session-open")));
    screens.window.showPage(PageId::Sale);
    save(screens, base.arg(QStringLiteral("sale-closed")));
    closed.server.problem.clear();
    screens.window.showState(closed);
    till::TillState open = test::sampleState();
    screens.sale->showState(open);
    screens.sale->setProducts({});
    screens.sale->cartPanel()->startNew();
    save(screens, base.arg(QStringLiteral("sale-empty")));
    screens.window.showState(open);
    till::BookedReceipt booked;
    booked.receipt.id = 1;
    booked.receipt.number = QStringLiteral("2026-000042");
    booked.receipt.total = money::Money::fromMinor(4710);
    booked.receipt.change = money::Money::fromMinor(290);
    order::Payment cash;
    cash.amount = booked.receipt.total;
    cash.given = money::Money::fromMinor(5000);
    booked.receipt.payments = {cash};
    booked.paper = true;
    screens.sale->showBooked(booked);
    save(screens, base.arg(QStringLiteral("sale-booked")));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QString folder = arguments.value(1, QStringLiteral("pictures"));
    const QString language = arguments.value(2, QStringLiteral("en"));
    QDir().mkpath(folder);
    LongTexts longTexts;
    QTranslator catalogue;
    if (arguments.value(3) == QLatin1String("long"))
        QApplication::installTranslator(&longTexts);
    else if (catalogue.load(arguments.value(3)))
        QApplication::installTranslator(&catalogue);
    using widgets::ThemeName;
    const QList<QPair<ThemeName, QString>> themes{{ThemeName::Light, QStringLiteral("light")},
                                                  {ThemeName::Dark, QStringLiteral("dark")},
                                                  {ThemeName::Contrast, QStringLiteral("contrast")}};
    for (const auto &[theme, name] : themes) {
        widgets::Theme::apply(app, theme);
        for (const QSize size : {QSize(1024, 768), QSize(1280, 800), QSize(1920, 1080)}) {
            const QString base = folder + QStringLiteral("/%1.") + language + QLatin1Char('.') + name +
                                 QStringLiteral(".%1x%2.png").arg(size.width()).arg(size.height());
            takePictures(base, size, language);
        }
    }
    return 0;
}
