// SPDX-License-Identifier: GPL-3.0-or-later
// How late the screen is while orders pour in: from commit to row, and how long the main event loop stands
// still. The real window and extern page, painted offscreen; each figure as excess over the same window with
// nothing coming in.
#include "figures.h"
#include "measures.h"
#include "till_thread.h"

#include "core/till/backup_keeper.h"
#include "core/till/till_client.h"
#include "ui/extern/extern_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shell_binding.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEventLoop>
#include <QHash>
#include <QMutex>

#include <atomic>
#include <chrono>
#include <cstdio>

namespace kassa::bench {

namespace {

constexpr int kPerSecond = 200;
constexpr double kGoalMs = 20;

using Clock = std::chrono::steady_clock;

double msSince(Clock::time_point begin)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

// Posts to the main thread from outside at a fixed pace and notes how late each call runs there.
class Heartbeat
{
public:
    explicit Heartbeat(QObject *home, int intervalMs)
    {
        m_thread.reset(QThread::create([this, home, intervalMs] {
            while (!m_isEnding) {
                QThread::msleep(static_cast<unsigned long>(intervalMs));
                const Clock::time_point sent = Clock::now();
                QMetaObject::invokeMethod(
                    home, [this, sent] { m_lateMs.push_back(msSince(sent)); }, Qt::QueuedConnection);
            }
        }));
        m_thread->start();
    }
    ~Heartbeat()
    {
        m_isEnding = true;
        m_thread->wait();
        QCoreApplication::sendPostedEvents();
    }
    Heartbeat(const Heartbeat &) = delete;
    Heartbeat &operator=(const Heartbeat &) = delete;

    [[nodiscard]] const std::vector<double> &lateMs() const { return m_lateMs; }

private:
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_isEnding = false;
    std::vector<double> m_lateMs; // main thread only
};

// Times from the engine's announcement, made right after the commit, to the row in the list's model.
class RowWatch : public QObject
{
public:
    RowWatch(till::Engine &engine, QAbstractItemModel *model)
    {
        // In the engine's thread, before the queued copy of the signal leaves for the main thread.
        m_committed = connect(
            &engine, &till::Engine::ordersArrived, &engine,
            [this](const QList<order::Order> &orders) {
                const QMutexLocker lock(&m_mutex);
                for (const order::Order &order : orders) {
                    m_committedAt.insert(order.id, Clock::now());
                }
            },
            Qt::DirectConnection);
        connect(model, &QAbstractItemModel::rowsInserted, this,
                [this, model](const QModelIndex &, int first, int last) {
                    for (int row = first; row <= last; ++row) {
                        note(model->index(row, 0).data(models::OrderQueueModel::OrderIdRole).toLongLong());
                    }
                });
    }
    ~RowWatch() override { disconnect(m_committed); }

    [[nodiscard]] const std::vector<double> &lateMs() const { return m_lateMs; }

private:
    void note(order::OrderId id)
    {
        const QMutexLocker lock(&m_mutex);
        const auto found = m_committedAt.constFind(id);
        if (found != m_committedAt.constEnd()) {
            m_lateMs.push_back(msSince(*found));
        }
    }

    QMutex m_mutex;
    QHash<order::OrderId, Clock::time_point> m_committedAt;
    std::vector<double> m_lateMs;
    QMetaObject::Connection m_committed;
};

struct Run
{
    double rowMs = 0; ///< p99 from commit to row; idle: of an empty call to the main thread
    double stallP99Ms = 0;
    double stallMs = 0; ///< the longest
    int rows = 0;
};

struct Screen
{
    explicit Screen(TillThread &till)
        : keeper(QString(), till.config(), clock)
        , client(till.engine(), till.reader(), keeper, till.config())
        , window(clock)
        , page(new externmode::ExternPage(client, clock))
    {
        window.addPage(shell::PageId::Extern, page);
        shell::bind(window, client);
        window.resize(1280, 800);
        window.showPage(shell::PageId::Extern);
        window.show();
    }
    // The list's model, below any proxy.
    [[nodiscard]] QAbstractItemModel *queue() const
    {
        const QList<QAbstractItemView *> views = page->findChildren<QAbstractItemView *>();
        for (QAbstractItemView *view : views) {
            if (qobject_cast<models::OrderQueueModel *>(view->model()) != nullptr) {
                return view->model();
            }
        }
        return nullptr;
    }

    base::SystemClock clock;
    till::BackupKeeper keeper; // never started: no copies in between
    till::TillClient client;
    shell::MainWindow window;
    externmode::ExternPage *page;
};

void spin(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

Run runScreen(int seconds, bool isLoaded)
{
    TillThread till;
    till.openTill();
    Screen screen(till);
    spin(500); // first paint, fonts, the state
    QAbstractItemModel *queue = screen.queue();
    if (queue == nullptr) {
        qFatal("the extern page has no order queue");
    }
    Run run;
    RowWatch rows(till.engine(), queue);
    Heartbeat heartbeat(&rows, 1000 / kPerSecond);
    if (isLoaded) {
        Load load;
        load.port = till.port();
        load.kind = LoadKind::Waiting;
        load.refPrefix = "SCREEN";
        load.perSecond = kPerSecond;
        load.count = kPerSecond * seconds;
        if (runLoad(load).bad > 0) {
            std::printf("           some calls were refused\n");
        }
        spin(200);
        run.rowMs = percentile(rows.lateMs(), 99);
    } else {
        spin(seconds * 1000);
        run.rowMs = percentile(heartbeat.lateMs(), 99);
    }
    run.rows = static_cast<int>(rows.lateMs().size());
    run.stallP99Ms = percentile(heartbeat.lateMs(), 99);
    run.stallMs = percentile(heartbeat.lateMs(), 100);
    return run;
}

} // namespace

void measureScreen(const Options &options)
{
    qRegisterMetaType<QList<order::Order>>();
    std::vector<double> row;
    std::vector<double> stallP99;
    std::vector<double> stall;
    int rows = 0;
    for (int i = 0; i < options.pairs; ++i) {
        const Run loaded = runScreen(options.screenSeconds, true);
        const Run idle = runScreen(options.screenSeconds, false);
        std::printf("           loaded: row p99 %.2f ms, stall p99 %.2f ms, longest %.2f ms; idle: %.2f, "
                    "%.2f, %.2f\n",
                    loaded.rowMs, loaded.stallP99Ms, loaded.stallMs, idle.rowMs, idle.stallP99Ms,
                    idle.stallMs);
        row.push_back(loaded.rowMs - idle.rowMs);
        stallP99.push_back(loaded.stallP99Ms - idle.stallP99Ms);
        stall.push_back(loaded.stallMs - idle.stallMs);
        rows += loaded.rows;
    }
    std::printf("screen     %d orders/s, %d rows: commit to row p99 +%.2f ms over idle, goal < %.0f: %s\n",
                kPerSecond, rows, median(row), kGoalMs, rows > 0 && median(row) < kGoalMs ? "met" : "MISSED");
    std::printf("stall      main event loop: p99 +%.2f ms over idle, goal < %.0f: %s; longest +%.2f ms\n",
                median(stallP99), kGoalMs, median(stallP99) < kGoalMs ? "met" : "MISSED", median(stall));
    std::fflush(stdout);
}

} // namespace kassa::bench
