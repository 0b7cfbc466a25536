// SPDX-License-Identifier: GPL-3.0-or-later
// The settings page without a till: what is sent, what is refused before it is sent, what a change from
// outside leaves alone, the token, the addresses.
#include "tests/support/fake_clock.h"
#include "ui/settings/choice_list.h"
#include "ui/settings/external_pane.h"
#include "ui/settings/printer_pane.h"
#include "ui/settings/settings_page.h"
#include "ui/widgets/code_view.h"
#include "ui/widgets/key_value_row.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/switch_button.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/touch_button.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace kassa;
using namespace kassa::setting_pages;
using settings::Entry;

namespace {

const QString kToken = QStringLiteral("vT3kAbCdEfGhIjKlMnOpQrStUvWxYz0123459QxA");

settings::Config sampleConfig()
{
    settings::Config config;
    config.till.station = QStringLiteral("01");
    config.till.user = QStringLiteral("anna");
    config.till.language = QStringLiteral("de");
    config.goodcom.orderToken = QStringLiteral("vT3kAbCdEfGhIjKlMnOpQrStUvWxYz0123459QxA");
    config.goodcom.callbackToken = QStringLiteral("mB7wAbCdEfGhIjKlMnOpQrStUvWxYz0123452LdE");
    config.goodcom.charset = QStringLiteral("utf-8");
    config.goodcom.newline = QStringLiteral("%%");
    config.goodcom.timeoutMin = 15;
    config.shop.name = QStringLiteral("Musterküche Graz");
    config.shop.street = QStringLiteral("Beispielgasse 1");
    config.shop.zip = QStringLiteral("8010");
    config.shop.city = QStringLiteral("Graz");
    config.shop.country = QStringLiteral("AT");
    config.shop.vat = QStringLiteral("ATU12345675");
    config.shop.currency = QStringLiteral("EUR");
    config.server.address = QHostAddress(QStringLiteral("127.0.0.1"));
    config.server.port = 8360;
    config.external.token = kToken;
    config.external.blockingTimeoutS = 300;
    config.print.widthMm = 80;
    return config;
}

till::TillState sampleState()
{
    till::TillState state;
    state.server.listening = true;
    state.server.address = QStringLiteral("192.0.2.10");
    state.server.port = 8360;
    state.server.wrongTokens = 3;
    state.server.lastWrongTokenPeer = QStringLiteral("192.0.2.66");
    state.server.lastWrongTokenAtUtc = QDateTime(QDate(2026, 11, 22), QTime(17, 2, 0), Qt::UTC);
    return state;
}

} // namespace

class TestSettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void sendsOnlyWhatChanged();
    void badInputIsNotSent_data();
    void badInputIsNotSent();
    void refusalKeepsInput();
    void discardGoesBack();
    void changeFromOutsideKeepsInput();
    void lookIsAppliedAtOnce();
    void lawNotice();
    void urlsAndToken();
    void renewAsksFirst();
    void addressesAndPort();
    void wrongTokensAreShown();
    void printerQueues();
    void signingFacts();
    void signingReminders();
    void signingActions();
    void languageChangeKeepsInput();
    void targetsAndNames();

private:
    template<class Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return m_window->findChild<Widget *>(QString::fromLatin1(name));
    }
    [[nodiscard]] widgets::TouchButton *saveOf(SettingPageId id) const
    {
        return m_page->pane(id)->findChild<widgets::TouchButton *>(QStringLiteral("save"));
    }
    [[nodiscard]] QString markOf(SettingPageId id) const
    {
        return m_page->pane(id)->findChild<QLabel *>(QStringLiteral("savedMark"))->text();
    }
    static void choose(widgets::Segment *segment, int index)
    {
        segment->findChildren<QAbstractButton *>().at(index)->click();
    }

    test::FakeClock m_clock;
    std::unique_ptr<QWidget> m_window;
    SettingsPage *m_page = nullptr;
    std::unique_ptr<QSignalSpy> m_saves;
};

void TestSettingsPage::initTestCase()
{
    widgets::Theme::apply(*qApp, widgets::ThemeName::Light);
}

void TestSettingsPage::init()
{
    m_window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(m_window.get());
    column->setContentsMargins(0, 0, 0, 0);
    m_page = new SettingsPage(m_clock);
    column->addWidget(m_page);
    static_cast<ExternalPane *>(m_page->pane(SettingPageId::External))
        ->setOwnAddresses(
            {{QStringLiteral("127.0.0.1"), {}}, {QStringLiteral("192.0.2.10"), QStringLiteral("eth0")}});
    static_cast<PrinterPane *>(m_page->pane(SettingPageId::Printer))
        ->setQueues({QStringLiteral("TM-T20"), QStringLiteral("Office")});
    m_page->showConfig(sampleConfig());
    m_page->showState(sampleState());
    m_saves = std::make_unique<QSignalSpy>(m_page, &SettingsPage::saveWanted);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestSettingsPage::cleanup()
{
    m_saves.reset();
    m_window.reset();
}

void TestSettingsPage::sendsOnlyWhatChanged()
{
    for (int i = 0; i < kSettingPageCount; ++i) {
        QVERIFY(!m_page->pane(static_cast<SettingPageId>(i))->hasChanges());
    }
    QVERIFY(!saveOf(SettingPageId::Shop)->isEnabled());
    find<widgets::TextField>("shop_city")->setText(QStringLiteral(" Wien "));
    choose(find<widgets::Segment>("shop_country"), 1);
    QVERIFY(saveOf(SettingPageId::Shop)->isEnabled());
    QTest::keyClick(find<widgets::TextField>("shop_city")->lineEdit(), Qt::Key_Return);
    QCOMPARE(m_saves->count(), 1);
    const auto entries = m_saves->at(0).at(0).value<QList<Entry>>();
    QCOMPARE(entries,
             (QList<Entry>{{QStringLiteral("shop"), QStringLiteral("city"), QStringLiteral("Wien")},
                           {QStringLiteral("shop"), QStringLiteral("country"), QStringLiteral("DE")}}));
    settings::Config after = sampleConfig();
    after.shop.city = QStringLiteral("Wien");
    after.shop.country = QStringLiteral("DE");
    m_page->showConfig(after);
    QCOMPARE(markOf(SettingPageId::Shop), QStringLiteral("Saved 19:12"));
    QCOMPARE(find<widgets::TextField>("shop_city")->text(), QStringLiteral("Wien"));
    QVERIFY(!saveOf(SettingPageId::Shop)->isEnabled());
}

void TestSettingsPage::badInputIsNotSent_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    const int shop = static_cast<int>(SettingPageId::Shop);
    const int till = static_cast<int>(SettingPageId::Till);
    const int external = static_cast<int>(SettingPageId::External);
    QTest::newRow("name too long") << shop << "shop_name" << QString(201, QLatin1Char('x'));
    QTest::newRow("control character") << shop << "shop_street" << QStringLiteral("a\u0001b");
    QTest::newRow("unknown zone") << shop << "shop_time_zone" << QStringLiteral("Europe/Graz");
    QTest::newRow("no station") << till << "till_station" << QString();
    QTest::newRow("underscore") << till << "till_station" << QStringLiteral("01_a");
    QTest::newRow("long station") << till << "till_station" << QString(17, QLatin1Char('1'));
    QTest::newRow("no cashier") << till << "till_user" << QStringLiteral("  ");
    QTest::newRow("port 0") << external << "server_port" << QStringLiteral("0");
    QTest::newRow("port too high") << external << "server_port" << QStringLiteral("65536");
    QTest::newRow("port in words") << external << "server_port" << QStringLiteral("http");
}

void TestSettingsPage::badInputIsNotSent()
{
    QFETCH(int, page);
    QFETCH(QString, field);
    QFETCH(QString, text);
    const auto id = static_cast<SettingPageId>(page);
    m_page->showPane(id);
    auto *edit = find<widgets::TextField>(qPrintable(field));
    edit->setText(text);
    saveOf(id)->click();
    QCOMPARE(m_saves->count(), 0);
    QVERIFY(edit->hasError());
    edit->setText(QStringLiteral("7"));
    QVERIFY(!edit->hasError());
}

void TestSettingsPage::refusalKeepsInput()
{
    m_page->showPane(SettingPageId::External);
    auto *port = find<widgets::TextField>("server_port");
    port->setText(QStringLiteral("80"));
    saveOf(SettingPageId::External)->click();
    QCOMPARE(m_saves->count(), 1);
    const text::Message why{text::Msg::StartPortInUse, {QStringLiteral("127.0.0.1"), QStringLiteral("80")}};
    m_page->showRefused({till::Command::SaveSettings, 0, why});
    QCOMPARE(markOf(SettingPageId::External), text::toText(why));
    QCOMPARE(port->text(), QStringLiteral("80"));
    QVERIFY(saveOf(SettingPageId::External)->isEnabled());
}

void TestSettingsPage::discardGoesBack()
{
    auto *name = find<widgets::TextField>("shop_name");
    name->setText(QStringLiteral("Other"));
    m_page->pane(SettingPageId::Shop)->findChild<widgets::TouchButton *>(QStringLiteral("discard"))->click();
    QCOMPARE(name->text(), QStringLiteral("Musterküche Graz"));
    QVERIFY(!m_page->pane(SettingPageId::Shop)->hasChanges());
}

void TestSettingsPage::changeFromOutsideKeepsInput()
{
    auto *name = find<widgets::TextField>("shop_name");
    name->setText(QStringLiteral("Typed"));
    settings::Config other = sampleConfig();
    other.shop.name = QStringLiteral("From elsewhere");
    other.shop.city = QStringLiteral("Linz");
    m_page->showConfig(other);
    QCOMPARE(name->text(), QStringLiteral("Typed"));
    QCOMPARE(find<widgets::TextField>("shop_city")->text(), QStringLiteral("Linz"));
}

void TestSettingsPage::lookIsAppliedAtOnce()
{
    m_page->showPane(SettingPageId::Look);
    choose(find<widgets::Segment>("till_language"), 2);
    QCOMPARE(m_saves->count(), 1);
    QCOMPARE(m_saves->at(0).at(0).value<QList<Entry>>(),
             (QList<Entry>{{QStringLiteral("till"), QStringLiteral("language"), QStringLiteral("ru")}}));
    m_page->showRefused({till::Command::SaveSettings, 0, {text::Msg::DiskFull, {}}});
    QCOMPARE(find<widgets::Segment>("till_language")->currentIndex(), 0);
    QCOMPARE(markOf(SettingPageId::Look), text::toText({text::Msg::DiskFull, {}}));
    choose(find<widgets::Segment>("till_theme"), 3);
    QCOMPARE(m_saves->count(), 2);
    QCOMPARE(m_saves->at(1).at(0).value<QList<Entry>>().at(0).value, QStringLiteral("contrast"));
    m_page->showRefused({till::Command::SaveSettings, 0, {text::Msg::DiskFull, {}}});
    choose(find<widgets::Segment>("till_text_size"), 2);
    QCOMPARE(m_saves->count(), 3);
    QCOMPARE(m_saves->at(2).at(0).value<QList<Entry>>(),
             (QList<Entry>{{QStringLiteral("till"), QStringLiteral("text_size"), QStringLiteral("150")}}));
}

void TestSettingsPage::lawNotice()
{
    auto *notice = find<widgets::Note>("lawNotice");
    QVERIFY(notice->isVisible());
    QVERIFY(notice->text().contains(QStringLiteral("not fiscalised")));
    settings::Config fiscal = sampleConfig();
    fiscal.fiscal.mode = settings::FiscalMode::Rksv;
    fiscal.fiscal.cashboxId = QStringLiteral("KASSA01");
    m_page->showConfig(fiscal);
    QVERIFY(!notice->isVisible());
}

void TestSettingsPage::urlsAndToken()
{
    m_page->showPane(SettingPageId::External);
    QCOMPARE(find<widgets::TextField>("urlBlocking")->text(),
             QStringLiteral("http://192.0.2.10:8360/external/order"));
    QCOMPARE(find<widgets::TextField>("urlNonBlocking")->text(),
             QStringLiteral("http://192.0.2.10:8360/external-nb/order"));
    auto *token = find<widgets::TextField>("token");
    auto *example = find<widgets::CodeView>("curlExample");
    QVERIFY(!token->text().contains(kToken.left(30)));
    QVERIFY(!example->toPlainText().contains(kToken.left(30)));
    QVERIFY(example->toPlainText().contains(QStringLiteral("http://192.0.2.10:8360/external/order")));
    find<widgets::TouchButton>("copyToken")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), kToken);
    find<widgets::TouchButton>("showToken")->click();
    QCOMPARE(token->text(), kToken);
    find<widgets::TouchButton>("copyExample")->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(kToken));
    find<widgets::TouchButton>("showToken")->click();
    QVERIFY(!token->text().contains(kToken));
}

void TestSettingsPage::renewAsksFirst()
{
    m_page->showPane(SettingPageId::External);
    find<widgets::TextField>("server_port")->setText(QStringLiteral("9000"));
    QSignalSpy renew(m_page, &SettingsPage::renewTokenWanted);
    find<widgets::TouchButton>("showToken")->click();
    find<widgets::TouchButton>("renewToken")->click();
    QVERIFY(find<widgets::Overlay>("renewOverlay") != nullptr);
    find<widgets::TouchButton>("renewCancel")->click();
    QCOMPARE(renew.count(), 0);
    QTRY_VERIFY(find<widgets::Overlay>("renewOverlay") == nullptr);
    find<widgets::TouchButton>("renewToken")->click();
    find<widgets::TouchButton>("renewConfirm")->click();
    QCOMPARE(renew.count(), 1);
    settings::Config after = sampleConfig();
    after.external.token = QStringLiteral("NEWTOKENNEWTOKENNEWTOKENNEWTOKEN1234");
    m_page->showConfig(after);
    QCOMPARE(markOf(SettingPageId::External), QStringLiteral("Saved 19:12"));
    QVERIFY(find<widgets::TextField>("token")->text().endsWith(QStringLiteral("1234")));
    QVERIFY(!find<widgets::TextField>("token")->text().contains(QStringLiteral("NEWTOKEN")));
    QCOMPARE(find<widgets::TextField>("server_port")->text(), QStringLiteral("9000"));
}

void TestSettingsPage::addressesAndPort()
{
    m_page->showPane(SettingPageId::External);
    auto *list = find<ChoiceList>("server_address");
    QCOMPARE(list->value(), QStringLiteral("127.0.0.1"));
    list->findChildren<widgets::TouchButton *>().at(1)->click();
    find<widgets::TextField>("server_port")->setText(QStringLiteral("08361"));
    saveOf(SettingPageId::External)->click();
    QCOMPARE(
        m_saves->at(0).at(0).value<QList<Entry>>(),
        (QList<Entry>{{QStringLiteral("server"), QStringLiteral("address"), QStringLiteral("192.0.2.10")},
                      {QStringLiteral("server"), QStringLiteral("port"), QStringLiteral("08361")}}));
    settings::Config after = sampleConfig();
    after.server.address = QHostAddress(QStringLiteral("192.0.2.10"));
    after.server.port = 8361;
    m_page->showConfig(after);
    QCOMPARE(find<widgets::TextField>("server_port")->text(), QStringLiteral("8361"));
    QVERIFY(!m_page->pane(SettingPageId::External)->hasChanges());
    after.server.address = QHostAddress(QStringLiteral("198.51.100.7"));
    m_page->showConfig(after);
    QCOMPARE(list->value(), QStringLiteral("198.51.100.7"));
    QCOMPARE(list->findChildren<widgets::TouchButton *>().size(), 3);
}

void TestSettingsPage::wrongTokensAreShown()
{
    m_page->showPane(SettingPageId::External);
    QCOMPARE(find<widgets::KeyValueRow>("wrongTokens")->value(), QStringLiteral("3"));
    QCOMPARE(find<widgets::KeyValueRow>("wrongTokenPeer")->value(), QStringLiteral("192.0.2.66"));
    QCOMPARE(find<widgets::KeyValueRow>("wrongTokenTime")->value(), QStringLiteral("22.11.2026 18:02"));
    m_page->showState(till::TillState());
    QVERIFY(!find<widgets::KeyValueRow>("wrongTokenPeer")->isVisible());
}

void TestSettingsPage::printerQueues()
{
    m_page->showPane(SettingPageId::Printer);
    auto *list = find<ChoiceList>("print_queue_name");
    QVERIFY(!list->isVisible());
    find<ChoiceList>("print_target")->findChildren<widgets::TouchButton *>().at(1)->click();
    QVERIFY(list->isVisible());
    list->findChildren<widgets::TouchButton *>().at(1)->click();
    saveOf(SettingPageId::Printer)->click();
    QCOMPARE(
        m_saves->at(0).at(0).value<QList<Entry>>(),
        (QList<Entry>{{QStringLiteral("print"), QStringLiteral("target"), QStringLiteral("system")},
                      {QStringLiteral("print"), QStringLiteral("queue_name"), QStringLiteral("TM-T20")}}));
}

void TestSettingsPage::signingFacts()
{
    m_page->showPane(SettingPageId::Signing);
    const auto value = [this](const char *name) {
        return find<widgets::KeyValueRow>(name)->value();
    };
    QVERIFY(!find<widgets::KeyValueRow>("fiscalCheckValue")->isVisible());
    till::TillState state = sampleState();
    state.fiscal.phase = till::FiscalPhase::Outage;
    state.fiscal.cashboxId = QStringLiteral("GRAZ-01");
    state.fiscal.keyCheckValue = QStringLiteral("wFEj");
    state.fiscal.startCode = QStringLiteral("_R1-AT1_GRAZ-01_2026-000001");
    state.fiscal.startNumber = QStringLiteral("2026-000001");
    state.fiscal.unsignedCount = 2;
    state.fiscal.unitProblem = text::Message{text::Msg::SignerNoCard, {}};
    state.fiscal.isReportDue = true;
    state.fiscal.nextPeriod = QStringLiteral("2026-11");
    state.fiscal.nextDay = QDate(2026, 12, 1);
    m_page->showState(state);
    QCOMPARE(value("fiscalCheckValue"), QStringLiteral("wFEj"));
    QCOMPARE(value("fiscalStart"), QStringLiteral("2026-000001"));
    QVERIFY(value("fiscalNext").startsWith(QStringLiteral("Monatsbeleg 2026-11")));
    QVERIFY(value("fiscalPhase").contains(QLatin1Char('2')));
    auto *trouble = find<widgets::Note>("signingTrouble");
    QVERIFY(trouble->isVisible());
    QVERIFY(trouble->text().contains(QStringLiteral("no card")));
    QVERIFY(trouble->text().contains(QStringLiteral("48")));
    QVERIFY(find<QWidget>("startCode")->isVisible());
    QVERIFY(!find<QWidget>("confirmOlder")->isVisible());
    state.fiscal.phase = till::FiscalPhase::Behind;
    m_page->showState(state);
    QVERIFY(find<QWidget>("confirmOlder")->isVisible());
}

void TestSettingsPage::signingReminders()
{
    m_page->showPane(SettingPageId::Signing);
    QSignalSpy checked(m_page, &SettingsPage::yearlyReceiptConfirmed);
    auto *trouble = find<widgets::Note>("signingTrouble");
    auto *yearly = find<widgets::Note>("signingYearly");
    till::TillState state = sampleState();
    state.fiscal.phase = till::FiscalPhase::Active;
    state.fiscal.validUntilUtc = QDateTime(QDate(2027, 3, 31), QTime(10, 0), Qt::UTC);
    m_page->showState(state);
    QVERIFY(!trouble->isVisible());
    QVERIFY(!yearly->isVisible());
    QVERIFY(!find<QWidget>("confirmYearly")->isVisible());
    state.fiscal.certificateAge = till::CertificateAge::EndsSoon;
    m_page->showState(state);
    QVERIFY(trouble->text().contains(QStringLiteral("ends on")));
    QVERIFY(trouble->text().contains(QStringLiteral("2027")));
    state.fiscal.certificateAge = till::CertificateAge::Ended;
    state.fiscal.yearlyPeriod = QStringLiteral("2026");
    state.fiscal.yearlyNumber = QStringLiteral("2027-004513");
    state.fiscal.yearlyCheckBy = QDate(2027, 2, 15);
    m_page->showState(state);
    QVERIFY(trouble->isVisible());
    QVERIFY(trouble->text().contains(QStringLiteral("ended on")));
    QVERIFY(yearly->isVisible());
    QVERIFY(yearly->text().contains(QStringLiteral("2027-004513")));
    QVERIFY(yearly->text().contains(QStringLiteral("must be checked")));
    state.fiscal.isYearlyLate = true;
    m_page->showState(state);
    QVERIFY(yearly->text().contains(QStringLiteral("do it now")));
    find<widgets::TouchButton>("confirmYearly")->click();
    QCOMPARE(checked.count(), 1);
}

void TestSettingsPage::signingActions()
{
    m_page->showPane(SettingPageId::Signing);
    QSignalSpy keys(m_page, &SettingsPage::testKeyWanted);
    QSignalSpy zeros(m_page, &SettingsPage::zeroReceiptWanted);
    QSignalSpy closings(m_page, &SettingsPage::closeRegisterWanted);
    QVERIFY(!find<widgets::TouchButton>("zeroReceipt")->isEnabled());
    find<widgets::TouchButton>("makeTestKey")->click();
    QCOMPARE(keys.count(), 1);
    till::TillState state = sampleState();
    state.fiscal.phase = till::FiscalPhase::Active;
    state.fiscal.startCode = QStringLiteral("_R1-AT1_GRAZ-01_2026-000001");
    m_page->showState(state);
    find<widgets::TouchButton>("zeroReceipt")->click();
    QCOMPARE(zeros.count(), 1);
    find<widgets::TouchButton>("closeRegister")->click();
    QCOMPARE(closings.count(), 0); // asks first
    find<widgets::TouchButton>("closeRegisterConfirm")->click();
    QCOMPARE(closings.count(), 1);
}

void TestSettingsPage::languageChangeKeepsInput()
{
    auto *name = find<widgets::TextField>("shop_name");
    name->setText(QStringLiteral("Typed"));
    choose(find<widgets::Segment>("shop_currency"), 2);
    find<widgets::TouchButton>("showToken")->click();
    for (int i = 0; i < 2; ++i) {
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(m_window.get(), &change);
    }
    QCOMPARE(name->text(), QStringLiteral("Typed"));
    QCOMPARE(find<widgets::Segment>("shop_currency")->currentIndex(), 2);
    QCOMPARE(find<widgets::TextField>("token")->text(), kToken);
    QCOMPARE(m_saves->count(), 0);
}

void TestSettingsPage::targetsAndNames()
{
    for (int i = 0; i < kSettingPageCount; ++i) {
        m_page->showPane(static_cast<SettingPageId>(i));
        QCoreApplication::processEvents();
        for (const QAbstractButton *button : m_window->findChildren<QAbstractButton *>()) {
            if (button->isVisible()) {
                QVERIFY2(button->height() >= 48 && button->width() >= 48, qPrintable(button->objectName()));
                QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                         qPrintable(button->objectName()));
            }
        }
        for (const QLineEdit *edit : m_window->findChildren<QLineEdit *>()) {
            QVERIFY2(!edit->isVisible() || !edit->accessibleName().isEmpty() ||
                         edit->parent()->inherits("QSpinBox"),
                     qPrintable(edit->parent()->objectName()));
        }
    }
}

QTEST_MAIN(TestSettingsPage)

#include "tst_settings_page.moc"
