// SPDX-License-Identifier: GPL-3.0-or-later
// The sender over a real file: order, doubt, expiry, choices of a person, a disk that fails, a long queue.
#include "core/outbox/sender.h"
#include "tests/core/outbox/fake_channel.h"
#include "tests/core/store/store_fixture.h"
#include "tests/support/fake_clock.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace kassa;
using namespace kassa::outbox;
using namespace kassa::test;
using store::OutboxState;

namespace {

struct Bench
{
    explicit Bench(Plan plan = fakePlan()) : database(std::move(folder.open()).value())
    {
        commits = std::make_unique<store::CommitGroup>(*database);
        renew(std::move(plan));
    }
    // As after a start of the program on the same file.
    void renew(Plan plan = fakePlan())
    {
        sender = std::make_unique<Sender>(*database, *commits, clock, channel, std::move(plan),
                                          [] { return 0.0; });
    }
    store::OutboxId write(const store::OutboxRow &row)
    {
        const auto id = store::OutboxTable(*database).insert(row);
        if (!id) {
            qFatal("row not written: %s", qPrintable(id.error().detail));
        }
        return *id;
    }
    [[nodiscard]] store::OutboxRow row(store::OutboxId id) const
    {
        return *store::OutboxTable(*database).byId(id);
    }
    [[nodiscard]] OutboxState state(store::OutboxId id) const { return row(id).state; }

    StoreFolder folder;
    FakeClock clock{QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC)};
    std::unique_ptr<store::Database> database;
    std::unique_ptr<store::CommitGroup> commits;
    FakeChannel channel;
    std::unique_ptr<Sender> sender;
};

Outcome ending(Ending how)
{
    return Outcome{how, how == Ending::Delivered ? QString() : QStringLiteral("why"), {}};
}

} // namespace

class TestOutboxSender : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsOrderAndOneInFlight()
    {
        Bench bench;
        QStringList expected;
        for (int i = 0; i < 20; ++i) {
            expected.append(QString::number(i));
            bench.write(outboxRow(QStringLiteral("k%1").arg(i % 3), QStringLiteral("any"), expected.last()));
        }
        bench.sender->start();
        QTRY_COMPARE(bench.channel.sent, expected);
        QTRY_COMPARE(bench.sender->figures().rows.queued, 0);
        QVERIFY(bench.sender->figures().rows.lastDoneAtUtc.isValid());
        bench.write(outboxRow(QStringLiteral("k"), QStringLiteral("any"), QStringLiteral("late")));
        bench.sender->poke();
        QTRY_COMPARE(bench.channel.sent.size(), 21);
    }

    void sameFactIsWrittenOnce()
    {
        Bench bench;
        const auto row = outboxRow(QStringLiteral("k"), QStringLiteral("any"), QStringLiteral("p"));
        bench.write(row);
        const auto second = store::OutboxTable(*bench.database).insert(row);
        QVERIFY(!second);
        QCOMPARE(second.error().code, store::Code::Duplicate);
    }

    void refusedTakesItsFollowersAndNobodyElse()
    {
        Bench bench;
        const auto start =
            bench.write(outboxRow(QStringLiteral("a"), QStringLiteral("start"), QStringLiteral("a1")));
        const auto other =
            bench.write(outboxRow(QStringLiteral("b"), QStringLiteral("start"), QStringLiteral("b1")));
        const auto stop =
            bench.write(outboxRow(QStringLiteral("a"), QStringLiteral("stop"), QStringLiteral("a2")));
        bench.channel.reply = [](const store::OutboxRow &row) {
            return ending(row.payload == QStringLiteral("a1") ? Ending::Refused : Ending::Delivered);
        };
        bench.sender->start();
        QTRY_COMPARE(bench.state(other), OutboxState::Done);
        QCOMPARE(bench.state(start), OutboxState::GivenUp);
        QCOMPARE(bench.state(stop), OutboxState::GivenUp);
        QCOMPARE(bench.row(start).lastError, QStringLiteral("why"));
        QCOMPARE(bench.channel.sent, (QStringList{QStringLiteral("a1"), QStringLiteral("b1")}));
    }

    void parkedNeverBlocksOthers()
    {
        Bench bench;
        const auto head =
            bench.write(outboxRow(QStringLiteral("a"), QStringLiteral("any"), QStringLiteral("a1")));
        const auto tail =
            bench.write(outboxRow(QStringLiteral("a"), QStringLiteral("any"), QStringLiteral("a2")));
        const auto other =
            bench.write(outboxRow(QStringLiteral("b"), QStringLiteral("any"), QStringLiteral("b1")));
        bool isWilling = false;
        bench.channel.reply = [&isWilling](const store::OutboxRow &row) {
            return ending(row.payload == QStringLiteral("a1") && !isWilling ? Ending::NeedsHuman
                                                                            : Ending::Delivered);
        };
        bench.sender->start();
        QTRY_COMPARE(bench.state(other), OutboxState::Done);
        QCOMPARE(bench.state(head), OutboxState::Parked);
        QCOMPARE(bench.state(tail), OutboxState::Parked);
        QTRY_COMPARE(bench.sender->figures().rows.parked, 2);
        isWilling = true;
        bench.sender->retry(head, QStringLiteral("anna"));
        QTRY_COMPARE(bench.state(tail), OutboxState::Done);
        QCOMPARE(bench.state(head), OutboxState::Done);
        QCOMPARE(bench.channel.sent.sliced(2), (QStringList{QStringLiteral("a1"), QStringLiteral("a2")}));
    }

    void doubtHoldsTheStopUntilAPersonDecides()
    {
        Bench bench;
        const auto start =
            bench.write(outboxRow(QStringLiteral("a"), QStringLiteral("start"), QStringLiteral("a1")));
        const auto stop =
            bench.write(outboxRow(QStringLiteral("a"), QStringLiteral("stop"), QStringLiteral("a2")));
        const auto other =
            bench.write(outboxRow(QStringLiteral("b"), QStringLiteral("start"), QStringLiteral("b1")));
        bench.channel.reply = [](const store::OutboxRow &row) {
            return ending(row.payload == QStringLiteral("b1") ? Ending::Delivered : Ending::Unknown);
        };
        bench.sender->start();
        QTRY_COMPARE(bench.state(other), OutboxState::Done);
        QCOMPARE(bench.channel.sent.count(QStringLiteral("a1")), 2); // one repeat
        QCOMPARE(bench.state(start), OutboxState::Unclear);
        QCOMPARE(bench.state(stop), OutboxState::Pending);
        bench.sender->treatAsDone(start, QStringLiteral("anna"));
        QTRY_COMPARE(bench.state(stop), OutboxState::Unclear);
        QCOMPARE(bench.state(start), OutboxState::Done);
        QVERIFY(bench.row(start).lastError.contains(QStringLiteral("anna")));
        QCOMPARE(bench.channel.sent.count(QStringLiteral("a2")), 1); // never by itself
        bench.channel.reply = nullptr;
        bench.sender->retry(stop, QStringLiteral("anna"));
        QTRY_COMPARE(bench.state(stop), OutboxState::Done);
        QCOMPARE(bench.channel.sent.count(QStringLiteral("a2")), 2);
    }

    void linkDownProbesTheHeadOnly()
    {
        Bench bench;
        for (int i = 0; i < 5; ++i) {
            bench.write(outboxRow(QStringLiteral("k%1").arg(i), QStringLiteral("stop"), QString::number(i)));
        }
        bool isUp = false;
        bench.channel.reply = [&](const store::OutboxRow &row) {
            // Up again at the fourth attempt.
            isUp = isUp || row.attempts == 4;
            return ending(isUp ? Ending::Delivered : Ending::NotTaken);
        };
        QSignalSpy changed(bench.sender.get(), &Sender::changed);
        bench.sender->start();
        QTRY_COMPARE(bench.channel.sent.size(), 8);
        QCOMPARE(bench.channel.sent,
                 (QStringList{QStringLiteral("0"), QStringLiteral("0"), QStringLiteral("0"),
                              QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2"),
                              QStringLiteral("3"), QStringLiteral("4")}));
        QTRY_COMPARE(bench.sender->figures().rows.queued, 0);
        QVERIFY(!bench.sender->figures().isDown);
    }

    void haltedWaitsForAPerson()
    {
        Bench bench;
        const auto id =
            bench.write(outboxRow(QStringLiteral("a"), QStringLiteral("any"), QStringLiteral("a1")));
        bench.channel.reply = [](const store::OutboxRow &) {
            return ending(Ending::Halted);
        };
        bench.sender->start();
        QTRY_VERIFY(bench.sender->figures().isHalted);
        QCOMPARE(bench.sender->figures().problem, QStringLiteral("why"));
        bench.sender->poke();
        bench.commits->drain();
        QCOMPARE(bench.channel.sent.size(), 1);
        QCOMPARE(bench.state(id), OutboxState::Pending);
        bench.channel.reply = nullptr;
        bench.sender->sendNow();
        QTRY_COMPARE(bench.state(id), OutboxState::Done);
    }

    void retriedAloneLetsOthersPass()
    {
        Bench bench;
        const auto slow =
            bench.write(outboxRow(QStringLiteral("a"), QStringLiteral("any"), QStringLiteral("a1")));
        const auto fast =
            bench.write(outboxRow(QStringLiteral("b"), QStringLiteral("any"), QStringLiteral("b1")));
        bench.channel.reply = [](const store::OutboxRow &row) {
            return ending(row.payload == QStringLiteral("a1") && row.attempts < 2 ? Ending::RetryRow
                                                                                  : Ending::Delivered);
        };
        bench.sender->start();
        QTRY_COMPARE(bench.state(fast), OutboxState::Done);
        QCOMPARE(bench.state(slow), OutboxState::Pending);
        bench.clock.advanceMs(10);
        QTRY_COMPARE(bench.state(slow), OutboxState::Done);
    }

    void expiredIsNotSent()
    {
        Bench bench;
        auto row = outboxRow(QStringLiteral("a"), QStringLiteral("stop"), QStringLiteral("a1"));
        row.expiresAtUtc = bench.clock.nowUtc();
        const auto id = bench.write(row);
        auto later = outboxRow(QStringLiteral("b"), QStringLiteral("stop"), QStringLiteral("b1"));
        later.expiresAtUtc = bench.clock.nowUtc().addSecs(1);
        const auto inTime = bench.write(later);
        bench.sender->start();
        QTRY_COMPARE(bench.state(inTime), OutboxState::Done);
        QCOMPARE(bench.state(id), OutboxState::GivenUp);
        QVERIFY(bench.row(id).lastError.startsWith(QStringLiteral("expired")));
        QCOMPARE(bench.channel.sent, QStringList{QStringLiteral("b1")});
        // Nor by a person's wish.
        bench.sender->retry(id, QStringLiteral("anna"));
        bench.commits->drain();
        QCOMPARE(bench.state(id), OutboxState::GivenUp);
        QCOMPARE(bench.channel.sent.size(), 1);
    }

    void whatADeadProcessWasSending_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<OutboxState>("state");
        QTest::addColumn<int>("sent");
        QTest::newRow("start: repeated once") << QStringLiteral("start") << OutboxState::Done << 1;
        QTest::newRow("stop: asks") << QStringLiteral("stop") << OutboxState::Unclear << 0;
        QTest::newRow("known again: repeated") << QStringLiteral("any") << OutboxState::Done << 1;
    }

    void whatADeadProcessWasSending()
    {
        QFETCH(QString, kind);
        QFETCH(OutboxState, state);
        QFETCH(int, sent);
        Bench bench;
        auto row = outboxRow(QStringLiteral("a"), kind, QStringLiteral("a1"));
        row.state = OutboxState::Sending;
        row.attempts = 1;
        const auto id = bench.write(row);
        bench.sender->start();
        QTRY_COMPARE(bench.state(id), state);
        QCOMPARE(bench.channel.sent.size(), sent);
    }

    void stopKeepsWhatItKnows()
    {
        Bench bench;
        const auto id =
            bench.write(outboxRow(QStringLiteral("a"), QStringLiteral("stop"), QStringLiteral("a1")));
        bench.channel.reply = [](const store::OutboxRow &) {
            return std::nullopt;
        };
        bench.sender->start();
        QTRY_COMPARE(bench.channel.sent.size(), 1);
        bench.sender->stop();
        QCOMPARE(bench.channel.aborts, 1);
        QCOMPARE(bench.state(id), OutboxState::Sending);
        bench.renew();
        bench.sender->start();
        QTRY_COMPARE(bench.state(id), OutboxState::Unclear);
        QCOMPARE(bench.channel.sent.size(), 1);
    }

    void stopBeforeTheFirstByteTakesTheMarkBack()
    {
        Bench bench;
        const auto id =
            bench.write(outboxRow(QStringLiteral("a"), QStringLiteral("stop"), QStringLiteral("a1")));
        bench.sender->start();
        bench.commits->flush(); // recovery is durable, the claim is asked for
        bench.sender->stop();
        bench.commits->drain();
        QCOMPARE(bench.channel.sent.size(), 0);
        QCOMPARE(bench.state(id), OutboxState::Pending);
        QCOMPARE(bench.row(id).attempts, 0);
    }

    void fullDiskNeitherLosesNorDoubles()
    {
        Bench bench;
        const auto first =
            bench.write(outboxRow(QStringLiteral("a"), QStringLiteral("stop"), QStringLiteral("a1")));
        const auto second =
            bench.write(outboxRow(QStringLiteral("b"), QStringLiteral("stop"), QStringLiteral("b1")));
        bench.channel.reply = [](const store::OutboxRow &) {
            return std::nullopt;
        };
        bench.sender->start();
        QTRY_COMPARE(bench.channel.sent.size(), 1);
        // The answer finds no room; it must be written later, not asked for again.
        QVERIFY(bench.database->limitPages(1).isOk());
        bench.channel.reply = nullptr;
        bench.channel.answer(Outcome{Ending::Delivered, {}, QString(1'000'000, u'x')});
        bench.commits->flush();
        QCOMPARE(bench.state(first), OutboxState::Sending);
        QVERIFY(bench.database->limitPages(0).isOk());
        QTRY_COMPARE_WITH_TIMEOUT(bench.state(second), OutboxState::Done, 10'000);
        QCOMPARE(bench.state(first), OutboxState::Done);
        QCOMPARE(bench.channel.sent, (QStringList{QStringLiteral("a1"), QStringLiteral("b1")}));
    }

    void longQueueDrainsInOrderWithFlatMemory()
    {
        constexpr int kRows = 1'000;
        Bench bench;
        {
            store::Transaction transaction(*bench.database);
            const QString filler(1'000, u'x');
            for (int i = 0; i < kRows; ++i) {
                bench.write(outboxRow(QString::number(i / 2), QStringLiteral("any"),
                                      QStringLiteral("%1 ").arg(i) + filler));
            }
            QVERIFY(transaction.commit());
        }
        int count = 0;
        bool isInOrder = true;
        bench.channel.reply = [&](const store::OutboxRow &row) {
            isInOrder = isInOrder && row.payload.startsWith(QStringLiteral("%1 ").arg(count));
            ++count;
            bench.channel.sent.clear();
            return ending(Ending::Delivered);
        };
        bench.sender->start();
        QTRY_COMPARE_WITH_TIMEOUT(count, kRows, 120'000);
        QVERIFY(isInOrder);
        QTRY_COMPARE(bench.sender->figures().rows.queued, 0);
    }

    void pagesAreReadInParts()
    {
        Bench bench;
        store::OutboxTable rows(*bench.database);
        for (int i = 0; i < 7; ++i) {
            auto row = outboxRow(QString::number(i), QStringLiteral("any"), QString::number(i));
            row.state = i < 3 ? OutboxState::Pending : i < 5 ? OutboxState::Parked : OutboxState::Done;
            bench.write(row);
        }
        const QString there = QStringLiteral("there");
        const auto payloads = [](const store::Result<QList<store::OutboxRow>> &page) {
            QStringList all;
            for (const store::OutboxRow &row : *page) {
                all.append(row.payload);
            }
            return all.join(u' ');
        };
        const auto first = rows.page(there, store::OutboxPart::Queued, 0, 2);
        QCOMPARE(payloads(first), QStringLiteral("0 1"));
        QCOMPARE(payloads(rows.page(there, store::OutboxPart::Queued, first->last().id, 2)),
                 QStringLiteral("2"));
        QCOMPARE(payloads(rows.page(there, store::OutboxPart::NeedsPerson, 0, 10)), QStringLiteral("3 4"));
        QCOMPARE(payloads(rows.page(there, store::OutboxPart::Ended, 0, 1)), QStringLiteral("6"));
        QCOMPARE(payloads(rows.page(QStringLiteral("nowhere"), store::OutboxPart::Ended, 0, 1)), QString());
    }
};

QTEST_GUILESS_MAIN(TestOutboxSender)
#include "tst_outbox_sender.moc"
