// SPDX-License-Identifier: GPL-3.0-or-later
// Opening with float and notice, closing with counting, difference and question.
#include "tests/support/fake_clock.h"
#include "tests/ui/till_samples.h"
#include "ui/session/amount_pad.h"
#include "ui/session/cash_pieces.h"
#include "ui/session/closing_pane.h"
#include "ui/session/opening_pane.h"
#include "ui/session/session_page.h"
#include "ui/widgets/amount_label.h"
#include "ui/widgets/card.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/touch_button.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace kassa;
using money::Money;
using session::SessionPage;
using widgets::TouchButton;

class TstSessionPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void lawNotice_data();
    void lawNotice();
    void opensWithTypedFloat();
    void closesAfterTheQuestion();
    void countsAsSum();
    void languageChangeKeepsInput();
    void piecesAreSorted_data();
    void piecesAreSorted();

private:
    [[nodiscard]] std::unique_ptr<SessionPage> page(const till::TillState &state);
    test::FakeClock m_clock;
};

void TstSessionPage::initTestCase()
{
    widgets::Theme::apply(*qApp, widgets::ThemeName::Light);
}

std::unique_ptr<SessionPage> TstSessionPage::page(const till::TillState &state)
{
    auto made = std::make_unique<SessionPage>(m_clock);
    made->showConfig(test::sampleConfig());
    made->showState(state);
    made->resize(1168, 736);
    made->show();
    return made;
}

void TstSessionPage::lawNotice_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<bool>("rksv");
    QTest::addColumn<QString>("cashbox");
    QTest::addColumn<bool>("due");
    QTest::newRow("Austria without fiscal") << QStringLiteral("AT") << false << QString() << true;
    QTest::newRow("Austria, RKSV") << QStringLiteral("AT") << true << QStringLiteral("KASSA01") << false;
    QTest::newRow("Austria, self-made key")
        << QStringLiteral("AT") << true << QStringLiteral("TEST01") << true;
    QTest::newRow("Germany") << QStringLiteral("DE") << false << QString() << true;
    QTest::newRow("Spain") << QStringLiteral("ES") << false << QString() << true;
    QTest::newRow("Russia") << QStringLiteral("RU") << false << QString() << true;
}

void TstSessionPage::lawNotice()
{
    QFETCH(QString, country);
    QFETCH(bool, rksv);
    QFETCH(QString, cashbox);
    QFETCH(bool, due);
    settings::Config config = test::sampleConfig();
    config.shop.country = country;
    config.fiscal.mode = rksv ? settings::FiscalMode::Rksv : settings::FiscalMode::None;
    config.fiscal.cashboxId = cashbox;
    QCOMPARE(config.needsLawNotice(), due);
    const auto shown = page({});
    shown->showConfig(config);
    QCOMPARE(shown->findChild<widgets::Note *>(QStringLiteral("lawNotice"))->isVisible(), due);
}

void TstSessionPage::opensWithTypedFloat()
{
    const auto shown = page({});
    QSignalSpy opened(shown.get(), &SessionPage::openWanted);
    auto *pad = shown->findChild<session::AmountPad *>(QStringLiteral("openingFloat"));
    pad->setFocus();
    QTest::keyClicks(pad, QStringLiteral("150000"));
    QTest::keyClick(pad, Qt::Key_Backspace);
    QCOMPARE(pad->amount(), Money::fromMinor(15000));
    QTest::mouseClick(shown->findChild<TouchButton *>(QStringLiteral("openSession")), Qt::LeftButton);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().value<Money>(), Money::fromMinor(15000));
    shown->showState(test::sampleState());
    QCOMPARE(pad->amount(), Money());
}

void TstSessionPage::closesAfterTheQuestion()
{
    const auto shown = page(test::sampleState());
    QSignalSpy closed(shown.get(), &SessionPage::closeWanted);
    shown->findChild<widgets::Stepper *>(QStringLiteral("pieces_10000"))->setValue(5);
    shown->findChild<widgets::Stepper *>(QStringLiteral("pieces_1"))->setValue(3);
    const auto *difference = shown->findChild<widgets::AmountLabel *>(QStringLiteral("differenceAmount"));
    // 500.03 counted, 150.00 + 390.51 expected.
    QCOMPARE(difference->amount(), QStringLiteral("\u2212€40.48"));
    QTest::mouseClick(shown->findChild<TouchButton *>(QStringLiteral("closeSession")), Qt::LeftButton);
    QCOMPARE(closed.count(), 0);
    auto *confirm = shown->findChild<TouchButton *>(QStringLiteral("confirmClose"));
    QVERIFY(confirm != nullptr);
    QTest::mouseClick(confirm, Qt::LeftButton);
    QCOMPARE(closed.count(), 1);
    QCOMPARE(closed.first().first().value<Money>(), Money::fromMinor(50003));
}

void TstSessionPage::countsAsSum()
{
    const auto shown = page(test::sampleState());
    auto *ways = shown->findChild<widgets::Segment *>(QStringLiteral("countWays"));
    ways->setCurrentIndex(1);
    Q_EMIT ways->chosen(1);
    auto *pad = shown->findChild<session::AmountPad *>(QStringLiteral("countedPad"));
    QTest::keyClicks(pad, QStringLiteral("54051"));
    QCOMPARE(shown->findChild<session::ClosingPane *>()->countedSum(), Money::fromMinor(54051));
    QCOMPARE(shown->findChild<widgets::AmountLabel *>(QStringLiteral("differenceAmount"))->amount(),
             QStringLiteral("€0.00"));
}

void TstSessionPage::languageChangeKeepsInput()
{
    const auto shown = page(test::sampleState());
    shown->findChild<widgets::Stepper *>(QStringLiteral("pieces_500"))->setValue(4);
    settings::Config german = test::sampleConfig();
    german.till.language = QStringLiteral("de");
    shown->showConfig(german);
    for (int pass = 0; pass < 2; ++pass) {
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(shown.get(), &change);
    }
    QCOMPARE(shown->findChild<session::ClosingPane *>()->countedSum(), Money::fromMinor(2000));
    QCOMPARE(shown->findChild<widgets::AmountLabel *>(QStringLiteral("countedSum"))->amount(),
             QStringLiteral("20,00\u00A0€"));
}

void TstSessionPage::piecesAreSorted_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<bool>("known");
    QTest::newRow("euro") << QStringLiteral("EUR") << true;
    QTest::newRow("rouble") << QStringLiteral("RUB") << true;
    QTest::newRow("franc") << QStringLiteral("CHF") << false;
}

void TstSessionPage::piecesAreSorted()
{
    QFETCH(QString, currency);
    QFETCH(bool, known);
    const QList<Money> pieces = session::cashPieces(currency);
    QCOMPARE(!pieces.isEmpty(), known);
    for (int i = 1; i < pieces.size(); ++i)
        QVERIFY(pieces.at(i) < pieces.at(i - 1));
}

QTEST_MAIN(TstSessionPage)
#include "tst_session_page.moc"
