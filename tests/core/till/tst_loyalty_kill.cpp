// SPDX-License-Identifier: GPL-3.0-or-later
// A till that dies as a power cut would, at steps all along a sale with a bonus card: while bonuses are
// taken, while the purchase is told, booked and confirmed. After the next start each receipt is one confirmed
// purchase, nothing is held, nothing counted twice.
#include "core/loymax/cheque.h"
#include "core/till/engine.h"
#include "tests/simulators/loymax.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace kassa;

namespace {

using money::Money;
using till::LoyaltyPhase;

const QString kCard = QStringLiteral("2700000000012");
constexpr int kChildMs = 60'000;

/// A till on a folder that outlives it.
class ChildTill : public QObject
{
public:
    ChildTill(const QString &folder, const QString &port)
    {
        const QString ini =
            QStringLiteral(
                "[till]\nstation=01\nuser=anna\n[external]\ntoken=%1\n[loymax]\nenabled=true\n"
                "url=http://127.0.0.1:%2/{till}/\nuser=till-01\npassword=secret\ntimeout_ms=3000\n")
                .arg(QString(40, u'a'), port);
        const auto parsed = settings::decode(ini.toUtf8());
        till::EngineSetup setup;
        setup.databaseFile = folder + QStringLiteral("/kassa.db");
        setup.receiptsFolder = folder + QStringLiteral("/receipts");
        setup.config = parsed->config;
        setup.document = parsed->document;
        setup.port = quint16(0);
        setup.saveDocument = [](const settings::Document &) {
            return QString();
        };
        m_engine = std::make_unique<till::Engine>(setup, m_clock);
        connect(m_engine.get(), &till::Engine::stateChanged, this,
                [this](const till::TillState &changed) { state = changed; });
        connect(m_engine.get(), &till::Engine::receiptBooked, this, [this] { ++booked; });
        m_engine->start();
    }

    bool sell()
    {
        if (!state.session) {
            m_engine->openSession(Money());
        }
        order::Line line;
        line.productNr = QStringLiteral("1");
        line.name = QStringLiteral("Tea");
        line.quantity = money::Quantity::fromUnits(1);
        line.unitPrice = money::UnitPrice::fromMoney(Money::fromMinor(20'000));
        line.taxCode = QStringLiteral("20");
        line.taxRate = money::BasisPoints(2'000);
        line.amount = Money::fromMinor(20'000);
        const QString key = QStringLiteral("c1");
        const auto until = [](const std::function<bool()> &reached) {
            return QTest::qWaitFor(reached, 10'000);
        };
        if (!until([this] { return state.session.has_value(); })) {
            return false;
        }
        m_engine->identifyLoyalty(key, kCard, true, false, {line});
        if (!until([this] { return state.loyalty.phase == LoyaltyPhase::Known; })) {
            return false;
        }
        m_engine->spendBonuses(Money::fromMinor(1'000), {});
        std::ignore = until([this] {
            return state.loyalty.isPaying || !state.loyalty.paid.isZero() || state.loyalty.problem;
        });
        // A payment that nobody answered for goes back, and the card is asked for again by itself.
        if (!until(
                [this] { return !state.loyalty.isPaying && state.loyalty.phase == LoyaltyPhase::Known; })) {
            return false;
        }
        order::Content content;
        content.lines = {line};
        content.total = line.amount;
        const Money bonuses = state.loyalty.paid;
        const Money rest = content.total - bonuses;
        content.payments = {{order::TenderKind::Cash, {}, rest, rest}};
        if (!bonuses.isZero()) {
            content.payments.prepend({order::TenderKind::Other, state.loyalty.bonusMethod, bonuses, bonuses});
        }
        m_engine->sellCart(content, order::ReceiptKind::Normal, key);
        return until([this] { return booked == 1; });
    }
    bool drain()
    {
        // What is found open at the start is written into the queue a moment later.
        constexpr int kSettledMs = 400;
        QElapsedTimer waited;
        waited.start();
        return QTest::qWaitFor(
            [this, &waited] {
                const outbox::LinkFigures &figures = state.loymax.figures;
                if (figures.isDown) {
                    m_engine->sendLinksNow();
                }
                return state.loymax.isEnabled && waited.elapsed() > kSettledMs &&
                       figures.rows.queued + figures.rows.unclear + figures.rows.parked == 0;
            },
            15'000);
    }
    void stop() { m_engine->stop(); }

    till::TillState state;
    int booked = 0;

private:
    base::SystemClock m_clock;
    std::unique_ptr<till::Engine> m_engine;
};

// 0: sold and told; 3: it did not come to that.
int liveInChild(const QString &folder, const QString &port, const QString &task)
{
    ChildTill till(folder, port);
    bool isDone = true;
    if (task == QLatin1String("sell")) {
        isDone = till.sell() && till.drain();
    } else if (task == QLatin1String("recover")) {
        isDone = till.drain();
    }
    till.stop();
    return isDone ? 0 : 3;
}

} // namespace

class TestLoyaltyKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atStepsOfASale_data();
    void atStepsOfASale();

private:
    [[nodiscard]] static int runChild(const QString &folder, quint16 port, const char *task, int failAt);
};

int TestLoyaltyKill::runChild(const QString &folder, quint16 port, const char *task, int failAt)
{
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("KASSA_FAIL_AT"));
    if (failAt > 0) {
        environment.insert(QStringLiteral("KASSA_FAIL_AT"), QString::number(failAt));
    }
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--child"), folder, QString::number(port), QString::fromLatin1(task)});
    // The processing lives on this thread: it must go on answering.
    const bool hasEnded = QTest::qWaitFor(
        [&child] { return child.state() == QProcess::NotRunning && child.processId() == 0; }, kChildMs);
    if (!hasEnded) {
        child.kill();
        child.waitForFinished();
        return -2;
    }
    return child.exitStatus() == QProcess::NormalExit ? child.exitCode() : -1;
}

void TestLoyaltyKill::atStepsOfASale_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("all is well") << QString();
    QTest::newRow("payment unanswered") << QStringLiteral("Payments=close-after");
    QTest::newRow("discounts unanswered") << QStringLiteral("Discounts=cut");
    QTest::newRow("confirmation unanswered") << QStringLiteral("ConfirmPurchases=cut");
}

void TestLoyaltyKill::atStepsOfASale()
{
#ifndef KASSA_FAIL_POINTS
    QSKIP("this build has no fail points");
#endif
    QFETCH(QString, fault);
    constexpr int kMostPoints = 600;
    constexpr int kStep = 13;
    int deaths = 0;
    bool isSold = false;
    for (int failAt = 5; failAt < kMostPoints; failAt += kStep) {
        const QTemporaryDir folder;
        sim::LoymaxService service{sim::LoymaxArguments{}};
        const quint16 port = service.listen(0);
        QCOMPARE(runChild(folder.path(), port, "open", 0), 0);
        service.setFaults(fault.isEmpty() ? QStringList() : QStringList{fault});
        const int ended = runChild(folder.path(), port, "sell", failAt);
        const bool hasDied = ended != 0 && ended != 3;
        deaths += hasDied ? 1 : 0;
        std::ignore = runChild(folder.path(), port, "recover", 0); // nothing may be left to be told
        const QStringList purchases = service.processing().purchases();
        qsizetype confirmed = 0;
        for (const QString &purchase : purchases) {
            const QStringList parts = purchase.split(u' ');
            confirmed += parts[1] == QLatin1String("confirmed") ? 1 : 0;
            QVERIFY2(parts[5].toInt() <= 1, qPrintable(purchase));
        }
        const QString what = QStringLiteral("%1: %2").arg(failAt).arg(purchases.join(QStringLiteral(", ")));
        QVERIFY2(service.processing().held() == 0, qPrintable(what));
        QVERIFY2(confirmed <= 1, qPrintable(what));
        const auto database =
            store::Database::open(folder.filePath(QStringLiteral("kassa.db")), store::Database::Mode::Reader);
        QVERIFY(database.isOk());
        const auto last = store::ReceiptTable(**database).last();
        QVERIFY(last.isOk());
        QVERIFY2(last->sequence == confirmed, qPrintable(what));
        // With the bonuses or, when nobody answered for them, without.
        const qint64 balance = service.processing().balanceOf(kCard);
        const bool isFair =
            confirmed == 0 ? balance == 10'000 : balance == 10'000 - 1'000 + 950 || balance == 10'000 + 1'000;
        QVERIFY2(isFair, qPrintable(what));
        if (ended == 0) {
            isSold = confirmed == 1;
            break;
        }
    }
    QVERIFY2(isSold, "no run came to its end");
    QVERIFY2(deaths > 5, qPrintable(QString::number(deaths)));
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 5 && qstrcmp(argv[1], "--child") == 0) {
        return liveInChild(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]),
                           QString::fromLocal8Bit(argv[4]));
    }
    TestLoyaltyKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_loyalty_kill.moc"
