// SPDX-License-Identifier: GPL-3.0-or-later
// The page of papers with rows by hand: what it says of every state, what it offers, what it asks for.
#include "tests/support/fake_clock.h"
#include "ui/papers/paper_words.h"
#include "ui/papers/papers_page.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/touch_button.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace kassa;
using namespace kassa::papers;
using store::PrintState;
using widgets::StateShape;

namespace {

store::PaperRow rowOf(store::PrintJobId id, PrintState state, const char *fault = "")
{
    store::PaperRow row;
    row.job.id = id;
    row.job.title = QStringLiteral("2026-%1").arg(id, 6, 10, QLatin1Char('0'));
    row.job.printer = QStringLiteral("receipt");
    row.job.state = state;
    row.job.fault = QString::fromLatin1(fault);
    row.job.attempts = 1;
    row.job.createdAtUtc = row.job.changedAtUtc = QDateTime(QDate(2026, 11, 22), QTime(18, 0), Qt::UTC);
    row.ref = QStringLiteral("W-%1").arg(id);
    row.total = money::Money::fromMinor(3840);
    return row;
}

struct Bench
{
    Bench()
    {
        widgets::Theme::apply(*qApp, widgets::ThemeName::Light);
        page = new PapersPage(clock);
        auto *column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(page);
        PaperSource source;
        source.load = [this](const QDateTime &since, int, QObject *, const PaperSource::Done &done) {
            ++questions;
            sinceUtc = since;
            done(rows);
        };
        page->setSource(source);
        settings::Config config;
        config.shop.timeZoneId = QStringLiteral("Europe/Vienna");
        config.print.name.clear();
        config.print.host = QStringLiteral("192.0.2.50");
        page->showConfig(config);
        window.resize(1280, 800);
        window.show();
    }
    template<class Widget>
    Widget *find(const char *name)
    {
        return page->findChild<Widget *>(QString::fromLatin1(name));
    }
    void show(const QList<store::PaperRow> &shown)
    {
        rows = shown;
        window.hide();
        window.show();
    }

    test::FakeClock clock;
    QWidget window;
    PapersPage *page = nullptr;
    QList<store::PaperRow> rows;
    QDateTime sinceUtc;
    int questions = 0;
};

} // namespace

class TestPapersPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void states_data();
    void states();
    void wishes();
    void filters();
    void asksForTodayAndOnlyWhileSeen();
    void otherPrinter();
};

void TestPapersPage::states_data()
{
    QTest::addColumn<PrintState>("state");
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<StateShape>("shape");
    QTest::addColumn<bool>("canPrint");
    QTest::addColumn<bool>("isAsked");
    QTest::newRow("waits in line") << PrintState::Queued << QByteArray() << StateShape::Wait << false
                                   << false;
    QTest::newRow("no paper") << PrintState::Queued << QByteArray("paper") << StateShape::No << true << false;
    QTest::newRow("not reached") << PrintState::Queued << QByteArray("offline") << StateShape::No << true
                                 << false;
    QTest::newRow("printing") << PrintState::Sending << QByteArray() << StateShape::Busy << false << false;
    QTest::newRow("proof awaited") << PrintState::Sent << QByteArray("unproved") << StateShape::Busy << false
                                   << false;
    QTest::newRow("sent") << PrintState::Sent << QByteArray() << StateShape::Ok << false << false;
    QTest::newRow("printed") << PrintState::Printed << QByteArray() << StateShape::Ok << false << false;
    QTest::newRow("failed") << PrintState::Failed << QByteArray("refused") << StateShape::No << true << false;
    QTest::newRow("too old") << PrintState::Failed << QByteArray("too_old") << StateShape::Warn << true
                             << false;
    QTest::newRow("unclear") << PrintState::Unknown << QByteArray("interrupted") << StateShape::Warn << true
                             << true;
    QTest::newRow("stuck") << PrintState::Unknown << QByteArray("paper") << StateShape::Warn << true << false;
    QTest::newRow("given up") << PrintState::Discarded << QByteArray() << StateShape::Off << false << false;
}

void TestPapersPage::states()
{
    QFETCH(PrintState, state);
    QFETCH(QByteArray, fault);
    QFETCH(StateShape, shape);
    QFETCH(bool, canPrint);
    QFETCH(bool, isAsked);
    Bench bench;
    bench.show({rowOf(7, state, fault.constData())});
    QCOMPARE(bench.find<widgets::Chip>("paperChip")->state(), shape);
    QVERIFY(PaperWords::stateWords().contains(bench.find<widgets::Chip>("paperChip")->word()));
    QVERIFY(!bench.find<QLabel>("paperSentence")->text().isEmpty());
    QCOMPARE(bench.find<widgets::TouchButton>("paperPrint")->isEnabled(), canPrint);
    QCOMPARE(bench.find<widgets::TouchButton>("paperDiscard")->isVisible(), canPrint);
    QCOMPARE(bench.find<widgets::TouchButton>("paperCameOut")->isVisible(), isAsked);
    QVERIFY(!bench.find<widgets::TouchButton>("paperMove")->isVisible()); // there is no other
}

void TestPapersPage::wishes()
{
    Bench bench;
    bench.show({rowOf(9, PrintState::Unknown, "interrupted"), rowOf(8, PrintState::Printed)});
    QSignalSpy print(bench.page, &PapersPage::printWanted);
    QSignalSpy cameOut(bench.page, &PapersPage::cameOut);
    QSignalSpy discard(bench.page, &PapersPage::discardWanted);
    bench.find<widgets::TouchButton>("paperPrint")->click();
    bench.find<widgets::TouchButton>("paperCameOut")->click();
    bench.find<widgets::TouchButton>("paperDiscard")->click();
    for (const QSignalSpy *spy : {&print, &cameOut, &discard}) {
        QCOMPARE(spy->size(), 1);
        QCOMPARE(spy->at(0).at(0).toLongLong(), 9);
    }
}

void TestPapersPage::filters()
{
    Bench bench;
    bench.show({rowOf(4, PrintState::Printed), rowOf(3, PrintState::Queued, "paper"),
                rowOf(2, PrintState::Unknown), rowOf(1, PrintState::Discarded)});
    auto *table = bench.find<QTableView>("paperTable");
    QCOMPARE(table->model()->rowCount(), 4);
    auto *filter = bench.find<widgets::Segment>("paperFilter");
    const QList<QAbstractButton *> buttons = filter->findChildren<QAbstractButton *>();
    buttons.at(1)->click();
    QCOMPARE(table->model()->rowCount(), 2);
    buttons.at(2)->click();
    QCOMPARE(table->model()->rowCount(), 1);
    QVERIFY(table->model()->index(0, 0).data().toString().contains(QStringLiteral("2026-000001")));
}

void TestPapersPage::asksForTodayAndOnlyWhileSeen()
{
    Bench bench;
    bench.show({});
    QCOMPARE(bench.sinceUtc, QDateTime(QDate(2026, 11, 21), QTime(23, 0), Qt::UTC)); // midnight in Vienna
    const int before = bench.questions;
    bench.window.hide();
    bench.page->noteChange();
    QVERIFY(!QTest::qWaitFor([&bench, before] { return bench.questions != before; }, 600));
    bench.window.show();
    QCOMPARE(bench.questions, before + 1);
    bench.page->noteChange();
    bench.page->noteChange();
    QTRY_COMPARE(bench.questions, before + 2); // many changes, one question
}

void TestPapersPage::otherPrinter()
{
    Bench bench;
    settings::Config config;
    settings::Printer bar;
    bar.name = QStringLiteral("bar");
    bar.documents = {QStringLiteral("receipt")};
    settings::Printer kitchen;
    kitchen.name = QStringLiteral("kitchen");
    kitchen.documents = {QStringLiteral("kitchen")};
    config.printers = {kitchen, bar};
    bench.page->showConfig(config);
    bench.show({rowOf(5, PrintState::Queued, "paper")});
    QSignalSpy move(bench.page, &PapersPage::moveWanted);
    bench.find<widgets::TouchButton>("paperMove")->click();
    QCOMPARE(move.size(), 1);
    QCOMPARE(move.at(0).at(1).toString(), QStringLiteral("bar")); // not the kitchen
}

QTEST_MAIN(TestPapersPage)
#include "tst_papers_page.moc"
