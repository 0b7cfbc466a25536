// SPDX-License-Identifier: GPL-3.0-or-later
// The settings page of the alarm without a till: volume, mute, steps, and the list of reasons: add, reword,
// order, delete, back to the usual ones, in the till's language.
#include "tests/support/fake_clock.h"
#include "tests/ui/till_samples.h"
#include "ui/order_parts/reason_dialog.h"
#include "ui/settings/setting_pane.h"
#include "ui/settings/settings_page.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/switch_button.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/touch_button.h"

#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace kassa;
using namespace kassa::setting_pages;
using order_parts::ReasonDialog;
using settings::Entry;
using widgets::TouchButton;

class TestAlarmPane : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void savesWhatChanged();
    void triesTheSoundOfThePage();
    void usualReasonsStandThere();
    void ownReasons_data();
    void ownReasons();
    void backToTheUsualOnes();
    void noMoreThanTheDialogShows();
    void dividerCannotBeTyped();
    void typedReasonsStay();

private:
    template<class Widget = TouchButton>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return m_window->findChild<Widget *>(name);
    }
    [[nodiscard]] QLineEdit *edit(int index) const
    {
        return find<widgets::TextField>(QStringLiteral("reasonText%1").arg(index))->lineEdit();
    }
    [[nodiscard]] QStringList shown() const
    {
        QStringList texts;
        for (int i = 0; i < ReasonDialog::kMaxReasons; ++i) {
            if (edit(i)->isVisible()) {
                texts.append(edit(i)->text());
            }
        }
        return texts;
    }
    void press(const char *name, int index) const
    {
        find(QString::fromLatin1(name) + QString::number(index))->click();
    }
    /// What a click on [Save] sends for the reasons; a null text: nothing.
    [[nodiscard]] QString saved() const
    {
        QSignalSpy saves(m_page, &SettingsPage::saveWanted);
        pane()->save();
        for (const Entry &entry : saves.value(0).value(0).value<QList<Entry>>()) {
            if (entry.key == u"reject_reasons") {
                return entry.value.isNull() ? QStringLiteral("") : entry.value;
            }
        }
        return {};
    }
    [[nodiscard]] SettingPane *pane() const { return m_page->pane(SettingPageId::Alarm); }

    test::FakeClock m_clock;
    std::unique_ptr<QWidget> m_window;
    SettingsPage *m_page = nullptr;
    settings::Config m_config;
};

void TestAlarmPane::initTestCase()
{
    widgets::Theme::apply(*qApp, widgets::ThemeName::Light);
}

void TestAlarmPane::init()
{
    m_window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(m_window.get());
    column->setContentsMargins(0, 0, 0, 0);
    m_page = new SettingsPage(m_clock);
    column->addWidget(m_page);
    m_config = test::sampleConfig();
    m_page->showConfig(m_config);
    m_page->showPane(SettingPageId::Alarm);
    m_window->resize(1168, 736);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestAlarmPane::cleanup()
{
    m_window.reset();
}

void TestAlarmPane::savesWhatChanged()
{
    QSignalSpy saves(m_page, &SettingsPage::saveWanted);
    QVERIFY(!pane()->hasChanges());
    QCOMPARE(find<widgets::Stepper>(QStringLiteral("till_alarm_volume"))->value(), 80);
    find<widgets::Stepper>(QStringLiteral("till_alarm_volume"))->setValue(40);
    find<widgets::Stepper>(QStringLiteral("till_alarm_mute_min"))->setValue(5);
    find<widgets::Stepper>(QStringLiteral("till_alarm_step_s"))->setValue(60);
    find<widgets::Switch>(QStringLiteral("till_sound"))->setChecked(false);
    pane()->save();
    QCOMPARE(saves.count(), 1);
    const QString till = QStringLiteral("till");
    QCOMPARE(saves.first().first().value<QList<Entry>>(),
             (QList<Entry>{{till, QStringLiteral("sound"), QStringLiteral("false")},
                           {till, QStringLiteral("alarm_volume"), QStringLiteral("40")},
                           {till, QStringLiteral("alarm_mute_min"), QStringLiteral("5")},
                           {till, QStringLiteral("alarm_step_s"), QStringLiteral("60")}}));
    m_config.till.alarmVolume = 40;
    m_config.till.alarmMuteMin = 5;
    m_config.till.alarmStepS = 60;
    m_config.till.isSoundOn = false;
    m_page->showConfig(m_config);
    QVERIFY(!pane()->hasChanges());
    // No more and no less than kassa.ini takes.
    find<widgets::Stepper>(QStringLiteral("till_alarm_volume"))->setValue(500);
    QCOMPARE(find<widgets::Stepper>(QStringLiteral("till_alarm_volume"))->value(), 100);
    find<widgets::Stepper>(QStringLiteral("till_alarm_mute_min"))->setValue(0);
    QCOMPARE(find<widgets::Stepper>(QStringLiteral("till_alarm_mute_min"))->value(), 1);
}

void TestAlarmPane::triesTheSoundOfThePage()
{
    QSignalSpy sound(m_page, &SettingsPage::soundWanted);
    find(QStringLiteral("trySound"))->click();
    QCOMPARE(sound.last().first().toInt(), 80);
    m_config.till.alarmVolume = 30;
    m_page->showConfig(m_config);
    QTest::keyClick(m_window.get(), Qt::Key_F9);
    QTRY_COMPARE(sound.count(), 2);
    QCOMPARE(sound.last().first().toInt(), 30);
}

void TestAlarmPane::usualReasonsStandThere()
{
    QCOMPARE(shown(), ReasonDialog::usualRejectReasons());
    QVERIFY(!pane()->hasChanges());
    QVERIFY(!find(QStringLiteral("reasonUsual"))->isEnabled());
    // Reworded there and back: still the usual ones, which follow the language.
    edit(0)->selectAll();
    QTest::keyClicks(edit(0), QStringLiteral("Oven is broken, sorry"));
    QVERIFY(pane()->hasChanges());
    edit(0)->selectAll();
    QTest::keyClicks(edit(0), ReasonDialog::usualRejectReasons().first());
    QVERIFY(!pane()->hasChanges());
}

void TestAlarmPane::ownReasons_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QString>("act"); ///< "up 1", "down 0", "delete 2", "add", "word 0"
    QTest::addColumn<QString>("after");
    const QStringList three{QStringLiteral("One, two"), QStringLiteral("Three"), QStringLiteral("Four")};
    QTest::newRow("up") << three << "up 1"
                        << "Three | One, two | Four";
    QTest::newRow("down") << three << "down 1"
                          << "One, two | Four | Three";
    QTest::newRow("deleted") << three << "delete 0"
                             << "Three | Four";
    QTest::newRow("added") << three << "add 3"
                           << "One, two | Three | Four | New one";
    QTest::newRow("reworded") << three << "word 1"
                              << "One, two | New one | Four";
    QTest::newRow("the last one deleted") << three.first(1) << "delete 0"
                                          << "";
    QTest::newRow("one of the usual ones deleted")
        << QStringList() << "delete 0"
        << ReasonDialog::usualRejectReasons().mid(1).join(QStringLiteral(" | "));
}

void TestAlarmPane::ownReasons()
{
    QFETCH(QStringList, before);
    QFETCH(QString, act);
    QFETCH(QString, after);
    m_config.till.rejectReasons = before;
    m_page->showConfig(m_config);
    QCOMPARE(shown(), before.isEmpty() ? ReasonDialog::usualRejectReasons() : before);
    QVERIFY(!pane()->hasChanges());
    const int index = act.section(u' ', 1).toInt();
    if (act.startsWith(u"up")) {
        press("reasonUp", index);
        QVERIFY(!find(QStringLiteral("reasonUp0"))->isEnabled()); // the first one cannot go further
    } else if (act.startsWith(u"down")) {
        press("reasonDown", index);
        QVERIFY(!find(QStringLiteral("reasonDown2"))->isEnabled());
    } else if (act.startsWith(u"delete")) {
        press("reasonDelete", index);
    } else {
        if (act.startsWith(u"add")) {
            find(QStringLiteral("reasonAdd"))->click();
            QVERIFY(edit(index)->hasFocus());
            QVERIFY(!pane()->hasChanges()); // nothing is said yet
        }
        edit(index)->selectAll();
        QTest::keyClicks(edit(index), QStringLiteral("  New   one "));
    }
    QCOMPARE(saved(), after);
}

void TestAlarmPane::backToTheUsualOnes()
{
    m_config.till.rejectReasons = {QStringLiteral("Mine")};
    m_page->showConfig(m_config);
    find(QStringLiteral("reasonUsual"))->click();
    QCOMPARE(shown(), ReasonDialog::usualRejectReasons());
    const QString sent = saved();
    QVERIFY(!sent.isNull() && sent.isEmpty());
}

void TestAlarmPane::noMoreThanTheDialogShows()
{
    m_config.till.rejectReasons.clear();
    for (int i = 0; i < ReasonDialog::kMaxReasons; ++i) {
        m_config.till.rejectReasons.append(QStringLiteral("Reason %1").arg(i));
    }
    m_page->showConfig(m_config);
    QCOMPARE(shown().size(), qsizetype(ReasonDialog::kMaxReasons));
    QVERIFY(!find(QStringLiteral("reasonAdd"))->isEnabled());
    press("reasonDelete", 3);
    QVERIFY(find(QStringLiteral("reasonAdd"))->isEnabled());
}

void TestAlarmPane::dividerCannotBeTyped()
{
    edit(0)->selectAll();
    QTest::keyClicks(edit(0), QStringLiteral("a|b"));
    QCOMPARE(edit(0)->text(), QStringLiteral("ab"));
}

// A language switch and settings from elsewhere take nothing typed away.
void TestAlarmPane::typedReasonsStay()
{
    edit(0)->selectAll();
    QTest::keyClicks(edit(0), QStringLiteral("Mine"));
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(pane(), &change);
    m_config.till.alarmVolume = 10;
    m_page->showConfig(m_config);
    QCOMPARE(edit(0)->text(), QStringLiteral("Mine"));
    QCOMPARE(find<widgets::Stepper>(QStringLiteral("till_alarm_volume"))->value(), 10);
    pane()->discard();
    QCOMPARE(shown(), ReasonDialog::usualRejectReasons());
}

QTEST_MAIN(TestAlarmPane)
#include "tst_alarm_pane.moc"
