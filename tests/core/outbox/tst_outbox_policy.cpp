// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a message after each ending of an attempt, and how long is waited.
#include "core/outbox/policy.h"

#include <QTest>

using namespace kassa;
using namespace kassa::outbox;
using store::OutboxState;

namespace {

Plan plan()
{
    Plan all;
    all.destination = QStringLiteral("there");
    all.linkWaits = {Milliseconds(2'000), Milliseconds(5'000), Milliseconds(15'000), Milliseconds(60'000)};
    all.rowWaits = all.linkWaits;
    all.jitterPercent = 10;
    all.repeatsInDoubt = [](const QString &kind) {
        return kind == QStringLiteral("start") ? 1 : kind == QStringLiteral("stop") ? 0 : kRepeatAlways;
    };
    return all;
}

} // namespace

class TestOutboxPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decisions_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<Ending>("ending");
        QTest::addColumn<int>("doubtsBefore");
        QTest::addColumn<OutboxState>("state");
        QTest::addColumn<int>("doubts");
        QTest::addColumn<bool>("isLinkFault");
        QTest::addColumn<bool>("isHalt");
        QTest::addColumn<Followers>("followers");
        const auto row = [](const char *name, const char *kind, Ending ending, int before, OutboxState state,
                            int doubts, bool isLinkFault, bool isHalt, Followers followers) {
            QTest::newRow(name) << QString::fromLatin1(kind) << ending << before << state << doubts
                                << isLinkFault << isHalt << followers;
        };
        using enum Ending;
        row("delivered", "stop", Delivered, 0, OutboxState::Done, 0, false, false, Followers::Keep);
        row("nobody there: again, without a doubt", "stop", NotTaken, 0, OutboxState::Pending, 0, true, false,
            Followers::Keep);
        row("a start in doubt is repeated once", "start", Unknown, 0, OutboxState::Pending, 1, true, false,
            Followers::Keep);
        row("a start in doubt twice asks", "start", Unknown, 1, OutboxState::Unclear, 2, true, false,
            Followers::Keep);
        row("a stop in doubt asks at once", "stop", Unknown, 0, OutboxState::Unclear, 1, true, false,
            Followers::Keep);
        row("what the other side knows again is repeated for ever", "known", Unknown, 4'000,
            OutboxState::Pending, 4'001, true, false, Followers::Keep);
        row("refused takes what follows along", "start", Refused, 0, OutboxState::GivenUp, 0, false, false,
            Followers::GiveUp);
        row("needs a person, so does what follows", "known", NeedsHuman, 0, OutboxState::Parked, 0, false,
            false, Followers::Park);
        row("later, alone", "stop", RetryRow, 0, OutboxState::Pending, 0, false, false, Followers::Keep);
        row("halted is not the message's fault", "known", Halted, 0, OutboxState::Pending, 0, false, true,
            Followers::Keep);
    }

    void decisions()
    {
        QFETCH(QString, kind);
        QFETCH(Ending, ending);
        QFETCH(int, doubtsBefore);
        QFETCH(OutboxState, state);
        QFETCH(int, doubts);
        QFETCH(bool, isLinkFault);
        QFETCH(bool, isHalt);
        QFETCH(Followers, followers);
        store::OutboxRow row;
        row.kind = kind;
        row.doubts = doubtsBefore;
        row.attempts = 3;
        const Decision decision = decide(row, Outcome{ending, {}, {}}, plan(), 0);
        QCOMPARE(decision.state, state);
        QCOMPARE(decision.doubts, doubts);
        QCOMPARE(decision.isLinkFault, isLinkFault);
        QCOMPARE(decision.isHalt, isHalt);
        QCOMPARE(decision.followers, followers);
        QCOMPARE(decision.rowWait.has_value(), ending == RetryRowEnding);
        if (decision.rowWait) {
            QCOMPARE(*decision.rowWait, Milliseconds(15'000));
        }
    }

    void waits_data()
    {
        QTest::addColumn<int>("faults");
        QTest::addColumn<double>("random");
        QTest::addColumn<int>("ms");
        QTest::newRow("no fault, no wait") << 0 << 0.5 << 0;
        QTest::newRow("first") << 1 << 0.0 << 2'000;
        QTest::newRow("second") << 2 << 0.0 << 5'000;
        QTest::newRow("third") << 3 << 0.0 << 15'000;
        QTest::newRow("fourth") << 4 << 0.0 << 60'000;
        QTest::newRow("capped") << 1'000'000 << 0.0 << 60'000;
        QTest::newRow("jitter adds at most its part") << 4 << 0.999999 << 65'999;
        QTest::newRow("half the jitter") << 1 << 0.5 << 2'100;
    }

    void waits()
    {
        QFETCH(int, faults);
        QFETCH(double, random);
        QFETCH(int, ms);
        QCOMPARE(waitAfter(plan().linkWaits, faults, plan().jitterPercent, random), Milliseconds(ms));
        QCOMPARE(waitAfter({}, faults, 10, random), Milliseconds(0));
    }

private:
    static constexpr Ending RetryRowEnding = Ending::RetryRow;
};

QTEST_GUILESS_MAIN(TestOutboxPolicy)
#include "tst_outbox_policy.moc"
