// SPDX-License-Identifier: GPL-3.0-or-later
// The drawer through the whole engine: pay-ins and pay-outs, X at any time, Z at closing, and what is
// refused.
#include "core/store/report_queries.h"
#include "tests/support/till_fixture.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace kassa;
using kassa::test::TillFixture;
using money::Money;
using order::MovementKind;

namespace {

order::Content cart(qint64 minor)
{
    order::Line line;
    line.productNr = QStringLiteral("A1");
    line.name = line.productNr;
    line.quantity = money::Quantity::fromUnits(1);
    line.unitPrice = money::UnitPrice::fromMoney(Money::fromMinor(minor));
    line.taxCode = QStringLiteral("10");
    line.taxRate = money::BasisPoints{1000};
    line.amount = Money::fromMinor(minor);
    order::Content content;
    content.lines = {line};
    content.total = line.amount;
    content.payments = {{order::TenderKind::Cash, QString(), line.amount, line.amount}};
    return content;
}

} // namespace

class TestEngineSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movementsCountInTheDrawer()
    {
        TillFixture till;
        QVERIFY(till.start());
        QSignalSpy refused(till.engine.get(), &till::Engine::refused);
        till.engine->moveCash(MovementKind::PayIn, Money::fromMinor(500), QStringLiteral("coins"));
        QTRY_COMPARE(refused.size(), 1); // no session
        QVERIFY(till.openTill());
        till.engine->moveCash(MovementKind::PayIn, Money::fromMinor(500), QStringLiteral("coins"));
        till.engine->moveCash(MovementKind::NoSale, Money(), QString());
        QTRY_COMPARE(till.state.movements.size(), 2);
        QCOMPARE(order::sumOf(till.state.movements), Money::fromMinor(500));
        // 100.00 float and 5.00: one cent more is not there.
        till.engine->moveCash(MovementKind::PayOut, Money::fromMinor(-10'501), QStringLiteral("bank"));
        QTRY_COMPARE(refused.size(), 2);
        QCOMPARE(till.state.movements.size(), 2);
        till.engine->moveCash(MovementKind::PayOut, Money::fromMinor(-10'500), QStringLiteral("bank"));
        QTRY_COMPARE(till.state.movements.size(), 3);
        // A reason is law of the table, whoever asks.
        till.engine->moveCash(MovementKind::PayIn, Money::fromMinor(1), QString());
        QTRY_COMPARE(refused.size(), 3);
        till.stop();
        QVERIFY(till.start());
        QCOMPARE(till.state.movements.size(), 3);
    }

    void reportsFollowTheSales()
    {
        TillFixture till;
        QVERIFY(till.start());
        QVERIFY(till.openTill());
        QSignalSpy sheets(till.engine.get(), &till::Engine::sheetRequested);
        QSignalSpy closed(till.engine.get(), &till::Engine::sessionClosed);
        till.engine->sellCart(cart(1'234));
        till.engine->sellCart(cart(66));
        QTRY_COMPARE(till.state.figures.receipts, 2);
        till.engine->printReport(till.state.session->id);
        QCOMPARE(sheets.size(), 1);
        const auto x =
            std::get<order::SessionReport>(sheets.first().first().value<print::SheetTask>().content);
        QVERIFY(!x.isClosed());
        QCOMPARE(x.turnover, Money::fromMinor(1'300));
        QCOMPARE(order::expectedCash(x), Money::fromMinor(11'300));
        QCOMPARE(order::unequalSums(x), QStringList());

        const qint64 id = till.state.session->id;
        // The sale in the same turn is either in the Z or refused, never beside it.
        till.engine->sellCart(cart(700));
        till.engine->closeSession(Money::fromMinor(12'000), QStringLiteral("tip"));
        till.engine->sellCart(cart(900));
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(closed.first().first().toLongLong(), id);
        QTRY_COMPARE(sheets.size(), 2);
        const auto z =
            std::get<order::SessionReport>(sheets.last().first().value<print::SheetTask>().content);
        QVERIFY(z.isClosed());
        QCOMPARE(z.turnover, Money::fromMinor(2'000));
        QCOMPARE(z.counted, Money::fromMinor(12'000));
        QCOMPARE(z.differenceReason, QStringLiteral("tip"));
        QTRY_VERIFY(!till.state.session.has_value());
        till.stop();

        auto database = store::Database::open(till.folder.filePath(QStringLiteral("kassa.db")),
                                              store::Database::Mode::Reader);
        QVERIFY(database.isOk());
        const auto kept = store::ReportQueries(**database).report(id, till.clock.nowUtc(), QTimeZone::utc());
        QVERIFY(kept.isOk());
        QVERIFY(*kept == z);
    }

    void aReportThatDidNotPrintIsTold()
    {
        TillFixture till;
        QVERIFY(till.start());
        QSignalSpy told(till.engine.get(), &till::Engine::sheetFinished);
        till.engine->sheetDone({false, print::PrintFault::CannotWrite, QStringLiteral("receipts/Z.pdf"),
                                QStringLiteral("no room")});
        QCOMPARE(told.size(), 1);
        const auto outcome = told.first().first().value<till::SheetOutcome>();
        QVERIFY(!outcome.ok);
        QCOMPARE(outcome.problem,
                 (text::Message{text::Msg::SheetNotPrinted, {QStringLiteral("receipts/Z.pdf")}}));
        QSignalSpy refused(till.engine.get(), &till::Engine::refused);
        till.engine->printReport(4'711);
        till.engine->saveReceipt(4'711, QStringLiteral("/tmp/x.pdf"));
        QCOMPARE(refused.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestEngineSession)
#include "tst_engine_session.moc"
