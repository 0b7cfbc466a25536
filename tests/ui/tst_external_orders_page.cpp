// SPDX-License-Identifier: GPL-3.0-or-later
// The page of external orders over an invented store: list, paging in flat memory, filters, live changes,
// detail, waiting answer, export.
#include "tests/support/fake_clock.h"
#include "ui/external_orders/answer_pane.h"
#include "ui/external_orders/export_question.h"
#include "ui/external_orders/external_orders_page.h"
#include "ui/external_orders/request_detail.h"
#include "ui/external_orders/request_filter.h"
#include "ui/external_orders/request_list.h"
#include "ui/external_orders/request_words.h"
#include "ui/models/order_timeline.h"
#include "ui/widgets/code_view.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/timeline.h"
#include "ui/widgets/touch_button.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace kassa;
using namespace kassa::external_orders;
using store::RequestListRow;

namespace {

settings::Config sampleConfig()
{
    settings::Config config;
    config.till.language = QStringLiteral("de");
    config.shop.country = QStringLiteral("AT");
    config.shop.currency = QStringLiteral("EUR");
    config.shop.timeZoneId = QStringLiteral("Europe/Vienna");
    config.external.blockingTimeoutS = 300;
    return config;
}

/// Rows with falling ids, answers filtered and paged as the reader does.
struct FakeStore
{
    QList<RequestListRow> rows;
    QMap<store::RequestId, store::RequestDetail> details;
    QList<store::RequestQuery> asked;
    bool isBroken = false;
    QString exportedTo;
    bool exportedNames = false;
    QString exportProblem;

    RequestSource source()
    {
        RequestSource source;
        source.find = [this](const store::RequestQuery &query, QObject *context, RequestSource::Found done) {
            asked.append(query);
            QList<RequestListRow> found;
            for (const RequestListRow &row : rows) {
                const bool fits =
                    (query.beforeId == 0 || row.id < query.beforeId) &&
                    (!query.fromUtc.isValid() || row.receivedAtUtc >= query.fromUtc) &&
                    (!query.status || row.orderStatus == query.status) &&
                    (!query.refusedOnly || !row.orderStatus) &&
                    (query.text.isEmpty() || row.ref.startsWith(query.text, Qt::CaseInsensitive) ||
                     row.customerName.startsWith(query.text, Qt::CaseInsensitive));
                if (fits && found.size() < query.limit) {
                    found.append(row);
                }
            }
            QMetaObject::invokeMethod(
                context, [done, found] { done(found); }, Qt::QueuedConnection);
        };
        source.load = [this](store::RequestId id, QObject *context, RequestSource::Shown done) {
            std::optional<store::RequestDetail> detail;
            if (!isBroken && details.contains(id)) {
                detail = details.value(id);
            }
            QMetaObject::invokeMethod(
                context, [done, detail] { done(detail); }, Qt::QueuedConnection);
        };
        source.exportCsv = [this](const store::RequestQuery &query, const QString &file, bool names,
                                  QObject *context, RequestSource::Written done) {
            asked.append(query);
            exportedTo = file;
            exportedNames = names;
            const QString problem = exportProblem;
            QMetaObject::invokeMethod(
                context, [done, problem] { done(problem.isEmpty(), problem, 5); }, Qt::QueuedConnection);
        };
        return source;
        return source;
    }
};

RequestListRow makeRow(store::RequestId id, const QDateTime &atUtc)
{
    RequestListRow row;
    row.id = id;
    row.receivedAtUtc = atUtc;
    row.ref = QStringLiteral("W-%1").arg(id);
    row.blocking = true;
    row.customerName = QStringLiteral("Erika Beispiel");
    row.total = money::Money::fromMinor(3840);
    row.code = 0;
    row.orderStatus = order::Status::Done;
    row.orderId = id;
    return row;
}

order::Event event(order::EventKind kind, const QDateTime &atUtc, const char *actor, const char *detail)
{
    order::Event event;
    event.kind = kind;
    event.atUtc = atUtc;
    event.actor = QString::fromLatin1(actor);
    event.detail = QString::fromUtf8(detail);
    return event;
}

constexpr char kRaw[] =
    R"({"jsonrpc":"2.0","id":4708,"method":"call","params":{"order":{"auth_token":"***","station":"01","confirm":"screen","order":{"ref":"W-4708","amount_total":41.00,"line_items":[{"type":"P","product_nr":"P-101","quantity":3,"unit_price":8.50},{"type":"P","product_nr":"N-204","quantity":1,"unit_price":10.90}]}}}})";
constexpr char kAnswer[] =
    R"({"jsonrpc":"2.0","id":4708,"result":{"status_code":0,"message":"Auftrag abgeschlossen","order_nr":"2026-004509","order_date":"2026-11-22T18:37:20+01:00","payments":[{"type":"BAR","amount":41.00}],"change":9.00,"signature":null}})";

store::RequestDetail detailOf(const RequestListRow &row)
{
    using order::EventKind;
    store::RequestDetail detail;
    detail.request.id = row.id;
    detail.request.receivedAtUtc = row.receivedAtUtc;
    detail.request.blocking = row.blocking;
    detail.request.peer = QStringLiteral("192.0.2.20");
    detail.request.ref = row.ref;
    detail.request.raw = kRaw;
    detail.request.code = row.code;
    if (row.code) {
        detail.request.answer = kAnswer;
        detail.request.answeredAtUtc = row.receivedAtUtc.addSecs(69);
    }
    if (!row.orderStatus) {
        return detail;
    }
    order::Order order;
    order.id = row.orderId;
    order.status = *row.orderStatus;
    detail.order = order;
    const QDateTime at = row.receivedAtUtc;
    detail.events = {event(EventKind::Received, at, "shop", "blocking"),
                     event(EventKind::Accepted, at.addSecs(18), "anna", "")};
    if (order.status == order::Status::Done) {
        detail.events.append(event(EventKind::Paid, at.addSecs(67), "anna", "2026-004509"));
        detail.events.append(event(EventKind::Printed, at.addSecs(68), "till", "2026-004509.pdf"));
        detail.events.append(event(EventKind::Answered, at.addSecs(69), "till", "0"));
    } else {
        detail.events.append(event(EventKind::Opened, at.addSecs(50), "anna", ""));
    }
    return detail;
}

} // namespace

class TestExternalOrdersPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void listShowsWords();
    void stateWords_data();
    void stateWords();
    void detailShowsRequestAnswerAndTimeline();
    void waitingAnswerCountsDown();
    void refusedRequestHasNoOrder();
    void failureOffersRetry();
    void newRowsKeepSelectionAndPlace();
    void pagingKeepsMemoryFlat();
    void searchAndFilters();
    void emptyStates();
    void exportIsMaskedByDefault();
    void exportProblemKeepsTheDialog();
    void copiesJson();
    void languageChangeKeepsInput();
    void targetsAndNames();

private:
    void fillLikeMockup();
    void fillMany(int count);
    void show();
    void settle();
    [[nodiscard]] QTableView *table() const
    {
        return m_page->findChild<QTableView *>(QStringLiteral("requestTable"));
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    template<class Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return m_window->findChild<Widget *>(QString::fromLatin1(name));
    }

    test::FakeClock m_clock;
    FakeStore m_store;
    std::unique_ptr<QWidget> m_window;
    ExternalOrdersPage *m_page = nullptr;
};

void TestExternalOrdersPage::initTestCase()
{
    widgets::Theme::apply(*qApp, widgets::ThemeName::Light);
}

void TestExternalOrdersPage::init()
{
    m_store = FakeStore();
    m_clock.setWallClock(QDateTime(QDate(2026, 11, 22), QTime(18, 13, 6), Qt::UTC));
    m_window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(m_window.get());
    column->setContentsMargins(0, 0, 0, 0);
    m_page = new ExternalOrdersPage(m_clock);
    column->addWidget(m_page);
    m_page->showConfig(sampleConfig());
    m_window->resize(1280, 800);
}

void TestExternalOrdersPage::cleanup()
{
    m_window.reset();
}

void TestExternalOrdersPage::fillLikeMockup()
{
    const QDateTime now = m_clock.nowUtc();
    RequestListRow waiting = makeRow(4712, now.addSecs(-62));
    waiting.customerName = QStringLiteral("Lena Falk");
    waiting.code.reset();
    waiting.orderStatus = order::Status::Open;
    RequestListRow cancelled = makeRow(4710, now.addSecs(-1800));
    cancelled.code = 5;
    cancelled.orderStatus = order::Status::Cancelled;
    RequestListRow refused = makeRow(4709, now.addSecs(-2000));
    refused.code = 2;
    refused.blocking = false;
    refused.orderStatus.reset();
    refused.orderId = 0;
    m_store.rows = {waiting, makeRow(4711, now.addSecs(-308)), cancelled, refused,
                    makeRow(4708, now.addSecs(-2200))};
    for (const RequestListRow &row : std::as_const(m_store.rows)) {
        m_store.details.insert(row.id, detailOf(row));
    }
}

void TestExternalOrdersPage::fillMany(int count)
{
    m_store.rows.clear();
    for (int i = count; i > 0; --i) {
        m_store.rows.append(makeRow(i, m_clock.nowUtc().addSecs(i - count)));
    }
}

void TestExternalOrdersPage::show()
{
    m_page->setSource(m_store.source());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    settle();
}

void TestExternalOrdersPage::settle()
{
    for (int i = 0; i < 6; ++i) {
        QCoreApplication::processEvents();
    }
}

void TestExternalOrdersPage::listShowsWords()
{
    fillLikeMockup();
    show();
    QCOMPARE(table()->model()->rowCount(), 5);
    QCOMPARE(cell(0, RequestListModel::RefColumn), QStringLiteral("W-4712"));
    QCOMPARE(cell(0, RequestListModel::ReceivedColumn), QStringLiteral("19:12:04"));
    QCOMPARE(cell(0, RequestListModel::SourceColumn), QStringLiteral("Web shop · blocking"));
    QCOMPARE(cell(0, RequestListModel::AmountColumn), QStringLiteral("38,40"));
    QCOMPARE(cell(0, RequestListModel::StatusColumn), QStringLiteral("Open"));
    QCOMPARE(cell(0, RequestListModel::CodeColumn), QStringLiteral("–"));
    QCOMPARE(cell(3, RequestListModel::StatusColumn), QStringLiteral("Refused: rule"));
    QCOMPARE(cell(4, RequestListModel::StatusColumn), QStringLiteral("Completed"));
    QCOMPARE(table()->selectionModel()->selectedRows().value(0).row(), 0);
}

void TestExternalOrdersPage::stateWords_data()
{
    QTest::addColumn<int>("status"); // -1: none
    QTest::addColumn<int>("code");   // 1000: none
    QTest::addColumn<QString>("word");
    QTest::newRow("open") << 0 << 1000 << "Open";
    QTest::newRow("timed out, still open") << 0 << 4 << "Open";
    QTest::newRow("done") << 1 << 0 << "Completed";
    QTest::newRow("repeat of a finished one") << 1 << 6 << "Completed";
    QTest::newRow("cancelled") << 2 << 5 << "Cancelled";
    QTest::newRow("repeat with other content") << 0 << 2 << "Refused: rule";
    QTest::newRow("rule") << -1 << 2 << "Refused: rule";
    QTest::newRow("field") << -1 << 3 << "Refused: field";
    QTest::newRow("failure") << -1 << 98 << "Refused: failure";
    QTest::newRow("bad envelope") << -1 << -32600 << "Refused: format";
    QTest::newRow("never answered") << -1 << 1000 << "Unanswered";
}

void TestExternalOrdersPage::stateWords()
{
    QFETCH(int, status);
    QFETCH(int, code);
    QFETCH(QString, word);
    const auto stored = status < 0 ? std::nullopt : std::optional(static_cast<order::Status>(status));
    const QString shown = RequestWords::state(stored, code == 1000 ? std::nullopt : std::optional(code)).word;
    QCOMPARE(shown, word);
    QVERIFY(RequestWords::stateWords().contains(shown));
}

void TestExternalOrdersPage::detailShowsRequestAnswerAndTimeline()
{
    fillLikeMockup();
    show();
    table()->selectRow(4);
    settle();
    const QString request = find<widgets::CodeView>("requestCode")->toPlainText();
    QVERIFY(request.startsWith(QStringLiteral("{\n  \"jsonrpc\": \"2.0\"")));
    QVERIFY(request.contains(QStringLiteral("\"auth_token\": \"***\"")));
    QVERIFY(request.contains(QStringLiteral("41.00"))); // digits as they came
    QVERIFY(find<widgets::CodeView>("answerCode")->toPlainText().contains(QStringLiteral("2026-004509")));
    const auto steps = find<widgets::Timeline>("timeline")->steps();
    QCOMPARE(steps.size(), 5);
    QCOMPARE(steps.at(0).title, QStringLiteral("Received"));
    QCOMPARE(steps.at(1).detail, QStringLiteral("18:36:44 · anna"));
    QCOMPARE(steps.at(4).title, QStringLiteral("Web shop informed"));
}

void TestExternalOrdersPage::waitingAnswerCountsDown()
{
    fillLikeMockup();
    show();
    auto *waiting = find<QWidget>("answerWaiting");
    QVERIFY(waiting->isVisible());
    QVERIFY(!find<widgets::TouchButton>("copyAnswer")->isEnabled());
    const auto words = [waiting] {
        QString all;
        for (const QLabel *label : waiting->findChildren<QLabel *>()) {
            all += label->text() + QLatin1Char('\n');
        }
        return all;
    };
    QVERIFY2(words().contains(QStringLiteral("19:17:04")), qPrintable(words()));
    QVERIFY(words().contains(QStringLiteral("3:58 of")) || words().contains(QStringLiteral("03:58 of")));
    const auto steps = find<widgets::Timeline>("timeline")->steps();
    QCOMPARE(steps.constLast().title, QStringLiteral("Web shop informed"));
    QCOMPARE(steps.constLast().state, widgets::StateShape::Off);
    QCOMPARE(steps.constLast().detail, QStringLiteral("still missing"));
    m_clock.advanceMs(300'000);
    find<RequestDetailView>("requestDetail")->tick(m_clock.nowUtc());
    QVERIFY(!waiting->isVisible());
    QVERIFY(find<QWidget>("noAnswer")->isVisible());
}

void TestExternalOrdersPage::refusedRequestHasNoOrder()
{
    fillLikeMockup();
    show();
    table()->selectRow(3);
    settle();
    const auto steps = find<widgets::Timeline>("timeline")->steps();
    QCOMPARE(steps.size(), 3);
    QCOMPARE(steps.at(1).title, QStringLiteral("Refused: rule"));
    QCOMPARE(steps.at(2).detail, QStringLiteral("nothing was stored"));
}

void TestExternalOrdersPage::failureOffersRetry()
{
    fillLikeMockup();
    m_store.isBroken = true;
    show();
    auto *empty = find<QWidget>("detailEmpty");
    QVERIFY(empty->isVisible());
    auto *retry = empty->findChild<widgets::TouchButton *>();
    QVERIFY(retry->isVisible());
    m_store.isBroken = false;
    retry->click();
    settle();
    QVERIFY(find<QWidget>("requestCode")->isVisible());
}

void TestExternalOrdersPage::newRowsKeepSelectionAndPlace()
{
    fillMany(100);
    show();
    QScrollBar *bar = table()->verticalScrollBar();
    table()->selectRow(20);
    bar->setValue(18 * 49 + 7);
    settle();
    const store::RequestId chosen = m_store.rows.at(20).id;
    const QString top = table()->indexAt(QPoint(5, 5)).siblingAtColumn(0).data().toString();
    for (int i = 101; i <= 105; ++i) {
        m_store.rows.prepend(makeRow(i, m_clock.nowUtc()));
    }
    m_store.rows[30].code = 5;
    m_store.rows[30].orderStatus = order::Status::Cancelled;
    m_page->noteChange();
    QTRY_COMPARE(table()->model()->rowCount(), 105);
    QCOMPARE(cell(0, 0), QStringLiteral("W-105"));
    QCOMPARE(cell(30, RequestListModel::StatusColumn), QStringLiteral("Cancelled"));
    QCOMPARE(find<RequestList>("requestList")->chosenId(), chosen);
    QCOMPARE(table()->selectionModel()->selectedRows().value(0).row(), 25);
    QCOMPARE(table()->indexAt(QPoint(5, 5)).siblingAtColumn(0).data().toString(), top);
}

void TestExternalOrdersPage::pagingKeepsMemoryFlat()
{
    fillMany(2'000);
    show();
    QScrollBar *bar = table()->verticalScrollBar();
    for (int i = 0; i < 20; ++i) {
        bar->setValue(bar->maximum());
        settle();
        QVERIFY(table()->model()->rowCount() <= kWindowRows);
    }
    QCOMPARE(cell(table()->model()->rowCount() - 1, 0), QStringLiteral("W-1"));
    for (int i = 0; i < 20; ++i) {
        bar->setValue(0);
        settle();
        QVERIFY(table()->model()->rowCount() <= kWindowRows);
    }
    QCOMPARE(cell(0, 0), QStringLiteral("W-2000"));
}

void TestExternalOrdersPage::searchAndFilters()
{
    fillLikeMockup();
    m_store.rows.append(makeRow(100, m_clock.nowUtc().addDays(-3)));
    show();
    QCOMPARE(table()->model()->rowCount(), 5);
    find<QMenu>("periodMenu")->actions().at(1)->trigger();
    settle();
    QCOMPARE(table()->model()->rowCount(), 6);
    QCOMPARE(cell(5, RequestListModel::ReceivedColumn), QStringLiteral("19.11. 19:13"));
    find<QMenu>("statusMenu")->actions().at(4)->trigger();
    settle();
    QCOMPARE(table()->model()->rowCount(), 1);
    QVERIFY(m_store.asked.constLast().refusedOnly);
    find<QMenu>("statusMenu")->actions().at(0)->trigger();
    settle();
    m_window->activateWindow();
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    auto *search = find<QLineEdit>("requestSearch");
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("lena"));
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(m_store.asked.constLast().text, QStringLiteral("lena"));
}

void TestExternalOrdersPage::emptyStates()
{
    show();
    auto *empty = find<QWidget>("requestsEmpty");
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->accessibleName(), QStringLiteral("Nothing matches")); // today only
    auto *all = empty->findChild<widgets::TouchButton *>();
    all->click();
    settle();
    QCOMPARE(empty->accessibleName(), QStringLiteral("No external orders yet"));
    QVERIFY(find<QWidget>("detailEmpty")->isVisible());
    fillLikeMockup();
    m_page->noteChange();
    QTRY_COMPARE(table()->model()->rowCount(), 5);
    QVERIFY(!empty->isVisible());
}

void TestExternalOrdersPage::exportIsMaskedByDefault()
{
    fillLikeMockup();
    show();
    QSignalSpy done(m_page, &ExternalOrdersPage::done);
    m_window->activateWindow();
    QTest::keyClick(m_window.get(), Qt::Key_F9);
    QTRY_VERIFY(find<widgets::Overlay>("exportOverlay") != nullptr);
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("list.csv"));
    find<widgets::TextField>("exportFile")->setText(file);
    find<widgets::TouchButton>("exportConfirm")->click();
    QTRY_COMPARE(done.count(), 1);
    QCOMPARE(m_store.exportedTo, file);
    QVERIFY(!m_store.exportedNames);
    QTRY_VERIFY(find<widgets::Overlay>("exportOverlay") == nullptr);
}

void TestExternalOrdersPage::exportProblemKeepsTheDialog()
{
    fillLikeMockup();
    m_store.exportProblem = QStringLiteral("disk full");
    show();
    find<widgets::TouchButton>("exportCsv")->click();
    QTRY_VERIFY(find<widgets::Overlay>("exportOverlay") != nullptr);
    auto *field = find<widgets::TextField>("exportFile");
    for (const QString &bad :
         {QString(), QStringLiteral("list.csv"), QStringLiteral("/no/such/folder/list.csv")}) {
        field->setText(bad);
        find<widgets::TouchButton>("exportConfirm")->click();
        QVERIFY(field->hasError());
        QVERIFY(m_store.exportedTo.isEmpty());
    }
    QTemporaryDir folder;
    field->setText(folder.filePath(QStringLiteral("list.csv")));
    find<ExportQuestion>("exportQuestion")->findChild<widgets::Segment *>()->setCurrentIndex(1);
    find<widgets::TouchButton>("exportConfirm")->click();
    QTRY_COMPARE(field->error(), QStringLiteral("The file cannot be written. Choose another folder."));
    QVERIFY(m_store.exportedNames);
    QVERIFY(find<widgets::Overlay>("exportOverlay")->isOpen());
    QTest::keyClick(field->lineEdit(), Qt::Key_Escape);
    QTRY_VERIFY(find<widgets::Overlay>("exportOverlay") == nullptr);
}

void TestExternalOrdersPage::copiesJson()
{
    fillLikeMockup();
    show();
    table()->selectRow(4);
    settle();
    QSignalSpy done(m_page, &ExternalOrdersPage::done);
    find<widgets::TouchButton>("copyRequest")->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("W-4708")));
    find<widgets::TouchButton>("copyAnswer")->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("status_code")));
    QCOMPARE(done.count(), 2);
}

void TestExternalOrdersPage::languageChangeKeepsInput()
{
    fillLikeMockup();
    show();
    auto *search = find<QLineEdit>("requestSearch");
    search->setText(QStringLiteral("W-47"));
    table()->selectRow(2);
    for (int i = 0; i < 2; ++i) {
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(m_window.get(), &change);
    }
    QCOMPARE(search->text(), QStringLiteral("W-47"));
    QCOMPARE(table()->selectionModel()->selectedRows().value(0).row(), 2);
}

void TestExternalOrdersPage::targetsAndNames()
{
    fillLikeMockup();
    show();
    for (const QAbstractButton *button : m_window->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && qobject_cast<const widgets::TouchButton *>(button) != nullptr) {
            QVERIFY2(button->height() >= 48 && button->width() >= 48, qPrintable(button->objectName()));
            QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                     qPrintable(button->objectName()));
        }
    }
    QVERIFY(!table()->accessibleName().isEmpty());
}

QTEST_MAIN(TestExternalOrdersPage)

#include "tst_external_orders_page.moc"
