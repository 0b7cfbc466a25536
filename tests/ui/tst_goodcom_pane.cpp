// SPDX-License-Identifier: GPL-3.0-or-later
// The settings page of the order printers without a till: addresses, tokens, live preview, test order, who
// asks and who came with a wrong token.
#include "core/receipt/symbols.h"
#include "tests/support/fake_clock.h"
#include "ui/settings/goodcom_pane.h"
#include "ui/settings/goodcom_preview.h"
#include "ui/settings/settings_page.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/key_value_row.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/qr_view.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/switch_button.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/touch_button.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace kassa;
using namespace kassa::setting_pages;
using settings::Entry;

namespace {

const char kOrderToken[] = "vT3kAbCdEfGhIjKlMnOpQrStUvWxYz0123459QxA";
const char kCallbackToken[] = "mB7wAbCdEfGhIjKlMnOpQrStUvWxYz0123452LdE";

settings::Config sampleConfig()
{
    settings::Config config;
    config.till.station = QStringLiteral("01");
    config.till.user = QStringLiteral("anna");
    config.till.language = QStringLiteral("en");
    config.till.isSoundOn = true;
    config.shop.country = QStringLiteral("AT");
    config.shop.currency = QStringLiteral("EUR");
    config.server.port = 8360;
    config.external.blockingTimeoutS = 300;
    config.print.widthMm = 80;
    config.goodcom.isEnabled = true;
    config.goodcom.orderToken = QString::fromLatin1(kOrderToken);
    config.goodcom.callbackToken = QString::fromLatin1(kCallbackToken);
    config.goodcom.charset = QStringLiteral("utf-8");
    config.goodcom.newline = QStringLiteral("%%");
    config.goodcom.timeoutMin = 15;
    return config;
}

till::TillState sampleState()
{
    till::TillState state;
    state.server.listening = true;
    state.server.address = QStringLiteral("192.0.2.10");
    state.server.port = 8360;
    state.goodcom.isEnabled = true;
    state.goodcom.lastPollAtUtc = QDateTime(QDate(2026, 11, 22), QTime(18, 11, 58), Qt::UTC);
    state.goodcom.printers = {
        {QStringLiteral("R07"), state.goodcom.lastPollAtUtc, QStringLiteral("192.0.2.31"), true},
        {QStringLiteral("R08"), state.goodcom.lastPollAtUtc.addSecs(-600), QStringLiteral("192.0.2.32"),
         false}};
    return state;
}

constexpr int kQuietModules = 4;
constexpr int kModulePixels = 3; ///< of QrView

/// '#' for black, with the white edge, row by row.
QStringList codeOf(const QString &text)
{
    const std::optional<receipt::Bitmap> modules = receipt::qrModules(text.toUtf8(), receipt::QrLevel::M);
    QStringList rows;
    const int side = modules ? modules->width + 2 * kQuietModules : 0;
    for (int y = -kQuietModules; y < side - kQuietModules; ++y) {
        QString row;
        for (int x = -kQuietModules; x < side - kQuietModules; ++x) {
            const bool isInside = x >= 0 && y >= 0 && x < modules->width && y < modules->height;
            row += isInside && modules->isBlack(x, y) ? u'#' : u' ';
        }
        rows.append(row);
    }
    return rows;
}

} // namespace

class TestGoodcomPane : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void addressesWithoutTheirTokens();
    void copyAndCodeHoldTheWhole();
    void previewIsLive();
    void previewOfEveryDialect_data();
    void previewOfEveryDialect();
    void savesWhatChanged();
    void testOrderOnlyWhileOn();
    void renewAsksWhich_data();
    void renewAsksWhich();
    void pollAndPrinters();
    void wrongTokens();
    void unknownCharsetStays();

private:
    template<class Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return m_window->findChild<Widget *>(QString::fromLatin1(name));
    }
    /// What a camera sees, as codeOf.
    [[nodiscard]] QStringList shownCode(const char *name) const
    {
        const QImage picture = find<widgets::QrView>(name)->grab().toImage();
        QStringList rows;
        for (int y = kModulePixels / 2; y < picture.height(); y += kModulePixels) {
            QString row;
            for (int x = kModulePixels / 2; x < picture.width(); x += kModulePixels) {
                row += picture.pixelColor(x, y).lightness() < 128 ? u'#' : u' ';
            }
            rows.append(row);
        }
        return rows;
    }
    static void choose(widgets::Segment *segment, int index)
    {
        segment->findChildren<QAbstractButton *>().at(index)->click();
    }
    [[nodiscard]] QString preview() const { return find<GoodcomPreview>("goodcomPreview")->text(); }

    test::FakeClock m_clock;
    std::unique_ptr<QWidget> m_window;
    SettingsPage *m_page = nullptr;
};

void TestGoodcomPane::initTestCase()
{
    widgets::Theme::apply(*qApp, widgets::ThemeName::Light);
}

void TestGoodcomPane::init()
{
    m_window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(m_window.get());
    column->setContentsMargins(0, 0, 0, 0);
    m_page = new SettingsPage(m_clock);
    column->addWidget(m_page);
    m_page->showConfig(sampleConfig());
    m_page->showState(sampleState());
    m_page->showPane(SettingPageId::Goodcom);
    m_window->resize(1168, 736);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestGoodcomPane::cleanup()
{
    m_window.reset();
}

void TestGoodcomPane::addressesWithoutTheirTokens()
{
    QCOMPARE(find<widgets::TextField>("goodcomOrderUrl")->text(),
             QStringLiteral("http://192.0.2.10:8360/goodcom/vT3k…9QxA/order"));
    QCOMPARE(find<widgets::TextField>("goodcomCallbackUrl")->text(),
             QStringLiteral("http://192.0.2.10:8360/goodcom/mB7w…2LdE/callback"));
}

void TestGoodcomPane::copyAndCodeHoldTheWhole()
{
    QSignalSpy done(m_page, &SettingsPage::done);
    find<widgets::TouchButton>("goodcomOrderUrlCopy")->click();
    const QString order =
        QStringLiteral("http://192.0.2.10:8360/goodcom/%1/order").arg(QLatin1String(kOrderToken));
    QCOMPARE(QGuiApplication::clipboard()->text(), order);
    QCOMPARE(done.count(), 1);
    QCOMPARE(shownCode("goodcomOrderUrlCode"), codeOf(order));
    find<widgets::TouchButton>("goodcomCallbackUrlCopy")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("http://192.0.2.10:8360/goodcom/%1/callback").arg(QLatin1String(kCallbackToken)));
    QCOMPARE(shownCode("goodcomCallbackUrlCode"), codeOf(QGuiApplication::clipboard()->text()));
}

void TestGoodcomPane::previewIsLive()
{
    const QString before = preview();
    QVERIFY2(before.startsWith(QStringLiteral("#R07*1*")) && before.endsWith(QLatin1Char('#')),
             qPrintable(before));
    QVERIFY(before.contains(QStringLiteral("%%")));
    find<widgets::TextField>("goodcom_newline")->setText(QStringLiteral("``"));
    QVERIFY2(!preview().contains(QStringLiteral("%%")) && preview().contains(QStringLiteral("``")),
             qPrintable(preview()));
    find<widgets::TextField>("goodcom_restaurant_id")->setText(QStringLiteral("GRAZ1"));
    QVERIFY(preview().startsWith(QStringLiteral("#GRAZ1*")));
    m_page->pane(SettingPageId::Goodcom)->discard();
    QCOMPARE(preview(), before);
}

void TestGoodcomPane::previewOfEveryDialect_data()
{
    QTest::addColumn<int>("dialect");
    QTest::addColumn<int>("sections");
    QTest::newRow("classic") << 0 << 7;
    QTest::newRow("comma") << 1 << 6;
    QTest::newRow("extended") << 2 << 7;
}

void TestGoodcomPane::previewOfEveryDialect()
{
    QFETCH(int, dialect);
    QFETCH(int, sections);
    choose(find<widgets::Segment>("goodcom_dialect"), dialect);
    QCOMPARE(preview().split(QLatin1Char('*')).size(), sections);
    QVERIFY(find<QLabel>("previewMark")->text().startsWith(QStringLiteral("The string is valid")));
}

void TestGoodcomPane::savesWhatChanged()
{
    QSignalSpy saves(m_page, &SettingsPage::saveWanted);
    auto *pane = m_page->pane(SettingPageId::Goodcom);
    auto *save = pane->findChild<widgets::TouchButton *>(QStringLiteral("save"));
    auto *testButton = find<widgets::TouchButton>("printerTest");
    QVERIFY(testButton->isVisible() && !save->isVisible());
    choose(find<widgets::Segment>("goodcom_on_timeout"), 2);
    find<widgets::Stepper>("goodcom_timeout_min")->setValue(20);
    QVERIFY(!testButton->isVisible() && save->isVisible());
    save->click();
    QCOMPARE(saves.count(), 1);
    const auto changes = saves.first().first().value<QList<Entry>>();
    QCOMPARE(
        changes,
        (QList<Entry>{{QStringLiteral("goodcom"), QStringLiteral("timeout_min"), QStringLiteral("20")},
                      {QStringLiteral("goodcom"), QStringLiteral("on_timeout"), QStringLiteral("reject")}}));
    settings::Config saved = sampleConfig();
    saved.goodcom.timeoutMin = 20;
    saved.goodcom.onTimeout = settings::GoodcomOnTimeout::Reject;
    m_page->showConfig(saved);
    QVERIFY(testButton->isVisible() && !save->isVisible());
    QCOMPARE(pane->findChild<QLabel *>(QStringLiteral("savedMark"))->text(), QStringLiteral("Saved 19:12"));
}

void TestGoodcomPane::testOrderOnlyWhileOn()
{
    QSignalSpy wanted(m_page, &SettingsPage::printerTestWanted);
    QTest::keyClick(m_window->focusWidget() != nullptr ? m_window->focusWidget() : m_window.get(),
                    Qt::Key_F9);
    QCOMPARE(wanted.count(), 1);
    till::TillState off = sampleState();
    off.goodcom = {};
    m_page->showState(off);
    QVERIFY(!find<widgets::TouchButton>("printerTest")->isEnabled());
    QCOMPARE(find<widgets::Chip>("goodcomPoll")->word(), QStringLiteral("off"));
}

void TestGoodcomPane::renewAsksWhich_data()
{
    QTest::addColumn<int>("choice");
    QTest::addColumn<QList<int>>("renewed");
    QTest::newRow("order URL") << 0 << QList<int>{0};
    QTest::newRow("callback URL") << 1 << QList<int>{1};
    QTest::newRow("both") << 2 << QList<int>{0, 1};
}

void TestGoodcomPane::renewAsksWhich()
{
    QFETCH(int, choice);
    QFETCH(QList<int>, renewed);
    QSignalSpy wanted(m_page, &SettingsPage::renewGoodcomWanted);
    find<widgets::TouchButton>("goodcomRenew")->click();
    find<widgets::TouchButton>("renewCancel")->click();
    QCOMPARE(wanted.count(), 0);
    QTRY_VERIFY(find<widgets::Overlay>("renewOverlay") == nullptr);
    find<widgets::TouchButton>("goodcomRenew")->click();
    choose(find<widgets::Segment>("renewChoice"), choice);
    find<widgets::TouchButton>("renewConfirm")->click();
    QList<int> got;
    for (const QList<QVariant> &call : std::as_const(wanted)) {
        got.append(static_cast<int>(call.first().value<till::GoodcomUrl>()));
    }
    QCOMPARE(got, renewed);
}

void TestGoodcomPane::pollAndPrinters()
{
    const auto *poll = find<widgets::Chip>("goodcomPoll");
    QTRY_COMPARE(poll->word(), QStringLiteral("asked 6 s ago"));
    QCOMPARE(poll->state(), widgets::StateShape::Ok);
    QCOMPARE(find<widgets::KeyValueRow>("goodcomPrinter1")->key(), QStringLiteral("R07 · 192.0.2.31"));
    QCOMPARE(find<widgets::KeyValueRow>("goodcomPrinter1")->value(), QStringLiteral("asked 6 s ago"));
    QCOMPARE(find<widgets::KeyValueRow>("goodcomPrinter2")->value(), QStringLiteral("silent for 10 min 6 s"));
    till::TillState silent = sampleState();
    silent.goodcom.silence = till::Silence::NoPoll;
    m_page->showState(silent);
    QCOMPARE(poll->state(), widgets::StateShape::Warn);
    silent.goodcom.printers.clear();
    silent.goodcom.lastPollAtUtc = {};
    silent.goodcom.silence = till::Silence::None;
    m_page->showState(silent);
    QCOMPARE(poll->word(), QStringLiteral("waits for the first poll"));
    QVERIFY(!find<widgets::KeyValueRow>("goodcomPrinter1")->isVisible());
}

void TestGoodcomPane::wrongTokens()
{
    QVERIFY(!find<widgets::KeyValueRow>("goodcomWrongPeer")->isVisible());
    till::TillState state = sampleState();
    state.goodcom.wrongTokens = 3;
    state.goodcom.lastWrongPeer = QStringLiteral("192.0.2.66");
    state.goodcom.lastWrongAtUtc = QDateTime(QDate(2026, 11, 22), QTime(17, 2, 0), Qt::UTC);
    m_page->showState(state);
    QCOMPARE(find<widgets::KeyValueRow>("goodcomWrong")->value(), QStringLiteral("3"));
    QCOMPARE(find<widgets::KeyValueRow>("goodcomWrongPeer")->value(), QStringLiteral("192.0.2.66"));
    QCOMPARE(find<widgets::KeyValueRow>("goodcomWrongTime")->value(), QStringLiteral("22/11/2026 18:02"));
}

void TestGoodcomPane::unknownCharsetStays()
{
    settings::Config config = sampleConfig();
    config.goodcom.charset = QStringLiteral("koi8-r");
    m_page->showConfig(config);
    QVERIFY(!m_page->pane(SettingPageId::Goodcom)->hasChanges());
}

QTEST_MAIN(TestGoodcomPane)
#include "tst_goodcom_pane.moc"
