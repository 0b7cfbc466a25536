// SPDX-License-Identifier: GPL-3.0-or-later
// The alarm, heard through a fake ear: repeats, becomes more urgent, stops when anybody acts, mutes and comes
// back, and says cancellations louder.
#include "tests/support/fake_clock.h"
#include "tests/ui/alarm_ear.h"
#include "ui/alarm/alarm.h"
#include "ui/alarm/sound_sink.h"
#include "ui/widgets/icons.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QtEndian>

#include <cmath>
#include <memory>

using namespace kassa;
using alarm::Alarm;
using test::awaitingOrder;

namespace {

order::Order with(order::Order order, order::Status status, order::Confirmation confirmation)
{
    order.status = status;
    order.confirmation = confirmation;
    return order;
}

/// Root mean square of a WAV file of 16 bit samples without compression, 0 for anything else.
double loudnessOf(const QByteArray &wav)
{
    constexpr qsizetype kHead = 44; // RIFF, fmt of 16 bytes, head of data
    const auto number = [&wav](qsizetype at) {
        return qFromLittleEndian<quint16>(wav.constData() + at);
    };
    if (!wav.startsWith("RIFF") || wav.mid(8, 8) != "WAVEfmt " || wav.mid(36, 4) != "data" ||
        number(20) != 1 || number(34) != 16 ||
        qFromLittleEndian<quint32>(wav.constData() + 40) != wav.size() - kHead) {
        return 0;
    }
    double sum = 0;
    for (qsizetype at = kHead; at + 1 < wav.size(); at += 2) {
        const double sample = qFromLittleEndian<qint16>(wav.constData() + at);
        sum += sample * sample;
    }
    return std::sqrt(sum / (static_cast<double>(wav.size() - kHead) / 2));
}

} // namespace

class TestAlarm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void repeatsUntilAnswered();
    void becomesMoreUrgent();
    void anyActSilencesIt_data();
    void anyActSilencesIt();
    void othersStillWaitAfterAnAct();
    void muteComesBackByItself();
    void muteEndsWithTheLastOrder();
    void cancelledIsTheLoudest();
    void ownCancellationIsQuiet();
    void cancelledOnceOnly();
    void soundOffStillCalls();
    void settingsActAtOnce();
    void ordersWithoutQuestionSoundOnce();
    void aRushIsBounded();
    void soundsAreThere();

private:
    /// Moves the clock in steps of the alarm's own timer.
    void pass(qint64 ms)
    {
        for (qint64 passed = 0; passed < ms; passed += 500) {
            m_clock.advanceMs(500);
            m_alarm->tick();
        }
    }
    [[nodiscard]] QStringList taken() { return std::exchange(m_heard, {}); }

    test::FakeClock m_clock;
    QStringList m_heard;
    std::unique_ptr<test::Ear> m_ear;
    std::unique_ptr<Alarm> m_alarm;
    alarm::Settings m_settings;
};

void TestAlarm::init()
{
    m_heard.clear();
    m_ear = std::make_unique<test::Ear>(m_heard);
    m_alarm = std::make_unique<Alarm>(m_clock, *m_ear);
    m_settings = {};
    m_settings.user = QStringLiteral("anna");
    m_settings.volumePercent = 100;
    m_alarm->setSettings(m_settings);
}

void TestAlarm::repeatsUntilAnswered()
{
    m_alarm->takeOrders({awaitingOrder(7, u"W-4712")});
    QCOMPARE(taken(), QStringList{QStringLiteral("waiting 60")});
    pass(9'500);
    QCOMPARE(taken(), QStringList());
    pass(500);
    QCOMPARE(taken(), QStringList{QStringLiteral("waiting 60")});
    QCOMPARE(m_alarm->waiting(), 1);
    QCOMPARE(m_alarm->ringingS(), 10);
    // The same order in another state of waiting is nothing new.
    m_alarm->takeOrders(
        {with(awaitingOrder(7, u"W-4712"), order::Status::Open, order::Confirmation::TimedOut)});
    QCOMPARE(taken(), QStringList());
    // Another order rings at once.
    m_alarm->takeOrders({awaitingOrder(8, u"A-0234")});
    QCOMPARE(taken(), QStringList{QStringLiteral("waiting 60")});
    QCOMPARE(m_alarm->oldest()->id, order::OrderId(7));
}

void TestAlarm::becomesMoreUrgent()
{
    m_alarm->takeOrders({awaitingOrder(7, u"W-4712")});
    QSignalSpy changed(m_alarm.get(), &Alarm::changed);
    const QStringList perStep{QStringLiteral("waiting 70"), QStringLiteral("waiting 80"),
                              QStringLiteral("waiting 90")};
    QList<qsizetype> counts{};
    pass(30'000);
    for (const QString &loud : perStep) {
        m_heard.clear();
        pass(30'000);
        counts.append(m_heard.filter(loud).size());
    }
    QVERIFY2(counts.at(0) >= 4 && counts.at(1) > counts.at(0) && counts.at(2) > counts.at(1),
             qPrintable(QStringLiteral("%1 %2 %3").arg(counts.at(0)).arg(counts.at(1)).arg(counts.at(2))));
    QCOMPARE(m_alarm->step(), Alarm::kSteps);
    QCOMPARE(changed.count(), 3); // one per step
}

void TestAlarm::anyActSilencesIt_data()
{
    using order::Confirmation;
    using order::Status;
    QTest::addColumn<order::Order>("after");
    order::Order order = awaitingOrder(7, u"W-4712");
    QTest::newRow("accepted") << with(order, Status::Open, Confirmation::Accepted);
    QTest::newRow("booked at once by the printer's yes") << with(order, Status::Done, Confirmation::Accepted);
    order.closedBy = QStringLiteral("anna");
    QTest::newRow("rejected here") << with(order, Status::Cancelled, Confirmation::Rejected);
    QTest::newRow("cancelled here") << with(order, Status::Cancelled, Confirmation::Offered);
}

void TestAlarm::anyActSilencesIt()
{
    QFETCH(order::Order, after);
    m_alarm->takeOrders({awaitingOrder(7, u"W-4712")});
    m_heard.clear();
    m_alarm->takeOrders({after});
    QCOMPARE(taken(), QStringList{QStringLiteral("stop")});
    QCOMPARE(m_alarm->step(), 0);
    pass(120'000);
    QCOMPARE(taken(), QStringList());
}

void TestAlarm::othersStillWaitAfterAnAct()
{
    m_alarm->takeOrders({awaitingOrder(7, u"W-4712"), awaitingOrder(8, u"A-0234")});
    pass(70'000);
    QCOMPARE(m_alarm->step(), 3);
    m_heard.clear();
    m_alarm->takeOrders(
        {with(awaitingOrder(7, u"W-4712"), order::Status::Open, order::Confirmation::Accepted)});
    QCOMPARE(taken(), QStringList{QStringLiteral("stop")});
    QCOMPARE(m_alarm->step(), 1);
    pass(Alarm::kGraceMs - 500);
    QCOMPARE(taken(), QStringList());
    pass(500);
    QCOMPARE(taken(), QStringList{QStringLiteral("waiting 60")});
    QCOMPARE(m_alarm->oldest()->id, order::OrderId(8));
}

void TestAlarm::muteComesBackByItself()
{
    m_alarm->takeOrders({awaitingOrder(7, u"W-4712")});
    m_heard.clear();
    m_alarm->toggleMute();
    QCOMPARE(taken(), QStringList{QStringLiteral("stop")});
    QCOMPARE(m_alarm->mutedForS(), 120);
    pass(60'000);
    m_alarm->takeOrders({awaitingOrder(8, u"A-0234")});
    pass(59'500);
    QCOMPARE(taken(), QStringList());
    pass(500);
    QCOMPARE(taken(), QStringList{QStringLiteral("waiting 90")}); // time went on meanwhile
    QVERIFY(!m_alarm->isMuted());
    m_alarm->toggleMute();
    m_heard.clear();
    m_alarm->toggleMute(); // ended by hand
    QCOMPARE(taken(), QStringList{QStringLiteral("waiting 90")});
}

void TestAlarm::muteEndsWithTheLastOrder()
{
    m_alarm->takeOrders({awaitingOrder(7, u"W-4712")});
    m_alarm->toggleMute();
    m_alarm->takeOrders(
        {with(awaitingOrder(7, u"W-4712"), order::Status::Open, order::Confirmation::Accepted)});
    m_heard.clear();
    m_alarm->takeOrders({awaitingOrder(9, u"K-0087")});
    QCOMPARE(taken(), QStringList{QStringLiteral("waiting 60")});
}

void TestAlarm::cancelledIsTheLoudest()
{
    m_alarm->takeOrders({awaitingOrder(7, u"W-4712"), awaitingOrder(8, u"A-0234")});
    m_heard.clear();
    order::Order gone =
        with(awaitingOrder(7, u"W-4712"), order::Status::Cancelled, order::Confirmation::Rejected);
    gone.closedBy = QStringLiteral("R07");
    m_alarm->takeOrders({gone, awaitingOrder(9, u"K-0087")});
    QCOMPARE(taken(), (QStringList{QStringLiteral("stop"), QStringLiteral("cancelled 100")}));
    QCOMPARE(m_alarm->cancelled().size(), 1);
    m_alarm->noteCancelled();
    QCOMPARE(m_alarm->cancelled().size(), 0);
}

void TestAlarm::ownCancellationIsQuiet()
{
    order::Order gone =
        with(awaitingOrder(7, u"W-4712"), order::Status::Cancelled, order::Confirmation::None);
    gone.closedBy = m_settings.user;
    m_alarm->takeOrders({gone});
    QCOMPARE(taken(), QStringList());
    QVERIFY(m_alarm->cancelled().isEmpty());
}

void TestAlarm::cancelledOnceOnly()
{
    order::Order gone =
        with(awaitingOrder(7, u"W-4712"), order::Status::Cancelled, order::Confirmation::Rejected);
    gone.closedBy = QStringLiteral("R07");
    m_alarm->takeOrders({gone});
    m_alarm->takeOrders({gone});
    QCOMPARE(taken(), QStringList{QStringLiteral("cancelled 100")});
    QCOMPARE(m_alarm->cancelled().size(), 1);
}

void TestAlarm::soundOffStillCalls()
{
    m_settings.isSoundOn = false;
    m_alarm->setSettings(m_settings);
    m_heard.clear();
    QSignalSpy called(m_alarm.get(), &Alarm::called);
    m_alarm->takeOrders({awaitingOrder(7, u"W-4712")});
    pass(10'000);
    QCOMPARE(taken(), QStringList());
    QCOMPARE(called.count(), 2); // the task bar is asked all the same
}

// While it rings: the next sound has the new volume, the step is another one, the next mute lasts as long.
void TestAlarm::settingsActAtOnce()
{
    m_alarm->takeOrders({awaitingOrder(7, u"W-4712")});
    pass(10'000);
    QCOMPARE(taken(), (QStringList{QStringLiteral("waiting 60"), QStringLiteral("waiting 60")}));
    QCOMPARE(m_alarm->step(), 1);
    QSignalSpy changed(m_alarm.get(), &Alarm::changed);
    m_settings.volumePercent = 50;
    m_settings.stepS = 5;
    m_settings.muteMin = 7;
    m_alarm->setSettings(m_settings);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_alarm->step(), 3);
    pass(10'000);
    const QStringList heard = taken();
    QVERIFY(!heard.isEmpty());
    QCOMPARE(heard.last(), QStringLiteral("waiting 45")); // 90 of the fourth step, of 50
    m_alarm->toggleMute();
    QCOMPARE(m_alarm->mutedForS(), 7 * 60);
    m_heard.clear();
    pass(7 * 60'000 - 500);
    QCOMPARE(taken(), QStringList());
    pass(500);
    QCOMPARE(taken(), QStringList{QStringLiteral("waiting 45")});
    m_settings.volumePercent = 0;
    m_alarm->setSettings(m_settings);
    pass(3'000);
    QCOMPARE(taken(), QStringList{QStringLiteral("waiting 0")});
}

void TestAlarm::ordersWithoutQuestionSoundOnce()
{
    const order::Order quiet =
        with(awaitingOrder(7, u"W-4712"), order::Status::Open, order::Confirmation::None);
    m_alarm->takeOrders({quiet});
    QCOMPARE(taken(), QStringList());
    m_alarm->greetArrivals({quiet});
    QCOMPARE(taken(), QStringList{QStringLiteral("new 50")});
    pass(60'000);
    QCOMPARE(taken(), QStringList());
    // One that waits rings by itself, it is not greeted too.
    m_alarm->greetArrivals({awaitingOrder(8, u"A-0234")});
    QCOMPARE(taken(), QStringList());
}

void TestAlarm::aRushIsBounded()
{
    QList<order::Order> many;
    for (int i = 0; i < 500; ++i) {
        order::Order gone =
            with(awaitingOrder(i + 1, u"W"), order::Status::Cancelled, order::Confirmation::Rejected);
        gone.closedBy = QStringLiteral("R07");
        many.append(gone);
    }
    m_alarm->takeOrders(many);
    QCOMPARE(taken(), QStringList{QStringLiteral("cancelled 100")});
    QCOMPARE(m_alarm->cancelled().size(), Alarm::kMaxCancelled);
}

void TestAlarm::soundsAreThere()
{
    alarm::SoundSink sink; // makes the resources known with its first sound; at volume 0 nothing is made
    sink.play(alarm::Tone::Waiting, 0);
    widgets::initResources();
    double before = 0; // of the softer one
    for (const char *name : {"new_order", "waiting", "cancelled"}) {
        QFile file(QStringLiteral(":/kassa/sounds/%1.wav").arg(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const double loudness = loudnessOf(file.readAll());
        QVERIFY2(loudness > 1.2 * before, name); // and none of them is silent
        before = loudness;
    }
}

QTEST_MAIN(TestAlarm)
#include "tst_alarm.moc"
