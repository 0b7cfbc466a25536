// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine.h"

#include "core/base/random_token.h"
#include "core/order/transitions.h"
#include "core/store/master_tables.h"
#include "core/store/movement_table.h"
#include "core/text/messages.h"
#include "core/till/front_config.h"
#include "core/till/health.h"
#include "core/till/refusals.h"
#include "core/till/start_lines.h"

#include <QLoggingCategory>

namespace kassa::till {

Q_LOGGING_CATEGORY(lcEngine, "kassa.till.engine", QtInfoMsg)

namespace {

/// The screens hear of new facts this soon; under load many changes become one message.
constexpr int kStateDelayMs = 50;
/// Orders handed to the screens at start; older ones are found on the external orders page.
constexpr int kMaxQueueAtStart = 1'000;
/// How often printers and orders are missed, and the proposed preparation time is worked out anew.
constexpr int kWatchMs = 15'000;

} // namespace

Engine::Engine(EngineSetup setup, const base::Clock &clock)
    : m_setup(std::move(setup))
    , m_clock(clock)
    , m_config(withCommandLine(m_setup.config))
    , m_stateTimer(this)
    , m_watchTimer(this)
{
    m_stateTimer.setSingleShot(true);
    m_stateTimer.setInterval(kStateDelayMs);
    connect(&m_stateTimer, &QTimer::timeout, this, &Engine::emitState);
    m_watchTimer.setInterval(kWatchMs);
    connect(&m_watchTimer, &QTimer::timeout, this, &Engine::watch);
}

Engine::~Engine() = default;

settings::Config Engine::withCommandLine(settings::Config config) const
{
    config.server.port = m_setup.port.value_or(config.server.port);
    config.till.language = m_setup.language.value_or(config.till.language);
    return config;
}

QString Engine::cashier() const
{
    return m_config.till.user;
}

void Engine::start()
{
    if (const QString line = openDatabase(); !line.isEmpty()) {
        Q_EMIT startFailed(line);
        return;
    }
    build();
    connectServices();
    connectFiscal();
    if (const auto problem = m_fiscal->problemWith(m_config)) {
        Q_EMIT startFailed(text::toText(*problem));
        return;
    }
    connectPrinters();
    applyConfig(m_config);
    const auto session = store::SessionTable(*m_database).open(m_config.till.station);
    if (!session) {
        Q_EMIT startFailed(text::toText(startLine(session.error(), m_setup.databaseFile)));
        return;
    }
    if (const auto problem = listen(m_config)) {
        Q_EMIT startFailed(text::toText(*problem));
        return;
    }
    qCInfo(lcEngine) << "listening on port" << m_state.server.port;
    Q_EMIT started(m_state.server.port, m_database->endedUncleanly());
    // A shop with a long day behind it waits for none of its figures: calls are taken while they are read.
    Q_EMIT configChanged(m_config);
    loadWaiting();
    applySession(*session);
    m_papers->resume();
    m_links->start();
    m_kitchen->lookAtAll();
    m_startedAtUtc = m_clock.nowUtc();
    m_startedMs = m_clock.monotonicMs();
    m_watchTimer.start();
    watch();
    emitState();
    Q_EMIT ready();
}

QString Engine::openDatabase()
{
    auto database = store::Database::open(m_setup.databaseFile, store::Database::Mode::Engine);
    if (!database) {
        return text::toText(startLine(database.error(), m_setup.databaseFile));
    }
    m_database = std::move(database).value();
    m_isCheckDue = m_database->endedUncleanly();
    const auto made = store::CashierTable(*m_database).ensure(m_config.till.user, m_config.till.station);
    return made ? QString() : text::toText(startLine(made.error(), m_setup.databaseFile));
}

void Engine::build()
{
    m_commits = std::make_unique<store::CommitGroup>(*m_database);
    m_papers = std::make_unique<print::PrintQueue>(*m_database, *m_commits, m_clock, m_setup.receiptsFolder);
    m_kitchen = std::make_unique<KitchenDesk>(*m_database, *m_commits, *m_papers, m_clock);
    m_sales = std::make_unique<Register>(*m_database, *m_papers, m_clock);
    m_fiscal = std::make_unique<FiscalDesk>(*m_database, *m_commits, m_clock, dataDir());
    m_links = std::make_unique<LinkDesk>(*m_database, *m_commits, m_clock);
    m_desk = std::make_unique<OrderDesk>(*m_database, *m_commits, *m_sales, *m_fiscal, *m_papers, *m_links,
                                         m_clock);
    m_external = std::make_unique<external::ExternalService>(*m_database, *m_commits, m_clock);
    m_goodcom = std::make_unique<goodcom::GoodcomService>(
        *m_database, *m_commits, m_clock,
        [this](const goodcom::PrinterAnswer &answer, const std::function<void(bool)> &done) {
            m_desk->printerAnswered(answer, done);
        });
    m_front = std::make_unique<http::HttpFront>(routes());
    m_network = std::make_unique<QNetworkAccessManager>();
}

void Engine::connectServices()
{
    external::HeldCalls &held = m_external->heldCalls();
    connect(m_commits.get(), &store::CommitGroup::failed, this, &Engine::storeFailed);
    connect(m_commits.get(), &store::CommitGroup::recovered, this, &Engine::storeRecovered);
    connect(m_external.get(), &external::ExternalService::activity, this, &Engine::scheduleState);
    connect(m_external.get(), &external::ExternalService::ordersStored, this,
            [this](const QList<order::Order> &arrived, const QList<order::Order> &replaced) {
                for (const order::Order &order : arrived + replaced) {
                    count(order);
                }
                Q_EMIT ordersChanged(arrived + replaced);
                Q_EMIT ordersArrived(arrived);
                m_kitchen->look(arrived + replaced);
                for (const order::Order &order : arrived) {
                    m_silence.orderCame(order.receivedAtUtc);
                }
                m_desk->finishUnattended(arrived + replaced);
            });
    connect(m_desk.get(), &OrderDesk::orderChanged, this, [this](const order::Order &order) {
        count(order);
        Q_EMIT ordersChanged({order});
        m_kitchen->look({order});
    });
    connect(m_desk.get(), &OrderDesk::orderOpened, this, &Engine::orderOpened);
    connect(m_desk.get(), &OrderDesk::orderClosed, &held, &external::HeldCalls::orderClosed);
    connect(m_desk.get(), &OrderDesk::orderBooked, this, &Engine::orderBooked);
    connect(m_desk.get(), &OrderDesk::cartBooked, this, [this](const BookedReceipt &booked) {
        m_kitchen->sold(booked.receipt);
        m_links->loyalty().saleEnded(true);
        m_tally.countReceipt(booked.receipt);
        scheduleState();
        Q_EMIT receiptBooked(booked);
    });
    connect(m_desk.get(), &OrderDesk::moneyReceived, this, [this](const QList<order::Payment> &payments) {
        m_tally.countSettlement(payments);
        scheduleState();
    });
    connect(m_desk.get(), &OrderDesk::receiptReversed, this, [this](const BookedReceipt &booked) {
        m_tally.countReceipt(booked.receipt);
        scheduleState();
        Q_EMIT receiptBooked(booked);
    });
    connect(m_desk.get(), &OrderDesk::refused, this, [this](const Refused &refusal) {
        if (refusal.command == Command::SellCart) {
            m_links->loyalty().saleEnded(false);
        }
        Q_EMIT refused(refusal);
    });
    connect(m_links.get(), &LinkDesk::changed, this, [this] {
        m_state.pepmax = m_links->pepmax();
        m_state.loymax = m_links->loyalty().link();
        m_state.loyalty = m_links->loyalty().state();
        scheduleState();
    });
    connect(m_papers.get(), &print::PrintQueue::printRequested, this, &Engine::printRequested);
    connect(m_papers.get(), &print::PrintQueue::changed, this, &Engine::papersChanged);
    connect(m_papers.get(), &print::PrintQueue::paperGivenUp, &held, [&held](const store::PrintJob &job) {
        if (job.document == store::PrintDocument::Receipt) {
            held.paperGivenUp(job.orderId);
        }
    });
    connect(m_papers.get(), &print::PrintQueue::paperFinished, this, &Engine::paperEnded);
    connect(m_papers.get(), &print::PrintQueue::testPageEnded, this,
            [this](const print::PrintOutcome &outcome) {
                Q_EMIT testPageEnded(PrinterTried{outcome.place, print::nameOf(outcome.fault)});
            });
}

/// Papers behind a printer that cannot print need a person as much as those that failed for good.
void Engine::papersChanged()
{
    int blocked = 0;
    for (const print::PrinterTrouble &trouble : m_papers->troubles()) {
        blocked += trouble.waiting;
        m_lastPaper.fault = trouble.fault;
        m_lastPaper.place = m_papers->labelOf(trouble.printer);
    }
    if (const auto failed = m_papers->newestFailed();
        failed && m_lastPaper.fault == print::PrintFault::None) {
        m_lastPaper.fault = print::faultOf(failed->fault); // left by an earlier run
        m_lastPaper.place = m_papers->labelOf(failed->printer);
    }
    m_state.printer.waiting = m_papers->waiting() - blocked;
    m_state.printer.failed = m_papers->failed() + blocked;
    m_state.printer.hasOther = m_papers->hasOther();
    scheduleState();
}

void Engine::paperEnded(const store::PrintJob &job, const print::PrintOutcome &outcome)
{
    const bool ok = job.state == store::PrintState::Printed || job.state == store::PrintState::Sent;
    const text::Message problem =
        ok ? text::Message() : messageOf(outcome.fault, outcome.place).value_or(text::Message());
    m_lastPaper = outcome;
    m_state.printer.lastPlace = outcome.place;
    if (job.document != store::PrintDocument::Receipt) {
        return;
    }
    m_external->heldCalls().paperFinished(job.orderId, ok);
    Q_EMIT paperFinished(PaperOutcome{job.receiptId, job.orderId, ok, outcome.place, problem});
}

QList<http::Route> Engine::routes()
{
    const auto page = [](const char *path, std::function<http::Answer()> make) {
        http::Route route;
        route.method = QByteArrayLiteral("GET");
        route.path = QString::fromLatin1(path);
        route.handler = [make = std::move(make)](const http::Request &, http::PendingAnswer answer) {
            answer.send(make());
        };
        return route;
    };
    QList<http::Route> all = m_external->routes() + m_goodcom->routes();
    all.append(page("/health", [this] {
        if (m_health.isEmpty()) {
            m_health = healthJson(m_state, m_config.till.station);
        }
        return http::Answer{200, QByteArrayLiteral("application/json"), m_health, {}};
    }));
    all.append(page("/metrics", [this] {
        return http::Answer{200,
                            QByteArrayLiteral("text/plain; version=0.0.4; charset=utf-8"),
                            metricsText(m_state, m_front->counters()),
                            {}};
    }));
    return all;
}

std::optional<text::Message> Engine::listen(const settings::Config &config)
{
    const auto port = m_front->listen(frontConfig(config.server));
    ServerState &server = m_state.server;
    server.address = config.server.address.toString();
    server.tls = !config.server.tlsCertificate.isEmpty();
    server.listening = port.isOk();
    if (!port) {
        server.problem = startLine(port.error(), config.server);
        return server.problem;
    }
    server.port = *port;
    server.problem.reset();
    return {};
}

void Engine::stop()
{
    if (m_fiscal && m_fiscal->isOn() && m_fiscal->isBusy()) {
        // Sales that are being signed are finished first; the unit has a time-out.
        m_desk->setRunning(m_state.session, false);
        connect(m_fiscal.get(), &FiscalDesk::idle, this, &Engine::stop,
                static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
        return;
    }
    if (m_external) {
        // What was decided is booked first, so that nobody is told "stays open" of an order that is done.
        m_desk->setRunning(m_state.session, false);
        m_commits->flush();
        m_links->stop();
        m_external->close();
        m_goodcom->close();
        m_commits->drain();
        m_front->close();
    }
    // As long as the file was not found sound the mark of the unclean end stays: the next start checks again.
    if (m_database && !m_isCheckDue) {
        if (const auto closed = m_database->closeInOrder(); !closed) {
            qCWarning(lcEngine) << "the database was not closed in order:" << closed.error().detail;
        }
    }
    m_stateTimer.stop(); // the engine itself dies on the thread that made it
    m_watchTimer.stop();
    m_network.reset();
    m_front.reset();
    m_goodcom.reset();
    m_external.reset();
    m_desk.reset();
    m_fiscal.reset();
    m_links.reset();
    m_sales.reset();
    m_kitchen.reset();
    m_papers.reset();
    m_commits.reset();
    m_database.reset();
    Q_EMIT stopped();
}

void Engine::loadWaiting()
{
    if (const auto loaded = m_goodcom->load(); !loaded) {
        qCWarning(lcEngine) << "the queue of the order printers cannot be read:" << loaded.error().detail;
    }
    const auto counted = m_tally.load(*m_database, m_clock.nowUtc(), m_config.shop.timeZone());
    const auto waiting = store::OrderTable(*m_database).waiting(kMaxQueueAtStart);
    const auto unsettled = store::OrderTable(*m_database).unsettled(kMaxQueueAtStart);
    if (!waiting || !counted || !unsettled) {
        qCWarning(lcEngine) << "stored orders cannot be read";
        return;
    }
    Q_EMIT ordersChanged(*waiting + *unsettled);
}

void Engine::count(const order::Order &order)
{
    m_tally.countOrder(order);
    m_goodcom->orderChanged(order);
    scheduleState();
}

void Engine::orderBooked(const order::Order &order, const BookedReceipt &booked)
{
    m_tally.countFinished(booked.receipt, m_clock.nowUtc(), m_config.shop.timeZone());
    m_tally.countReceipt(booked.receipt);
    scheduleState();
    m_external->heldCalls().orderBooked(order, booked.receipt, booked.paper);
    Q_EMIT receiptBooked(booked);
}

void Engine::applySession(const std::optional<store::CashSession> &session)
{
    m_state.session = session;
    m_state.externMode = m_state.externMode && session;
    store::SessionFigures soFar;
    m_state.movements.clear();
    if (session) {
        const auto movements = store::MovementTable(*m_database).ofSession(session->id);
        m_state.movements = movements ? *movements : m_state.movements;
        const auto figures = store::ReceiptTable(*m_database).figures(session->id);
        soFar = figures ? *figures : soFar;
    }
    m_tally.setSessionFigures(soFar);
    m_desk->setRunning(m_state.session, m_state.externMode && m_state.store != StoreHealth::Damaged);
    if (m_state.session) {
        m_fiscal->sessionOpened();
    }
    scheduleState();
}

void Engine::renewToken()
{
    saveSettings({settings::Entry{QStringLiteral("external"), QStringLiteral("token"), base::newToken()}});
}

void Engine::saveSettings(const QList<settings::Entry> &changes)
{
    const auto parsed = settings::withValues(m_setup.document, changes);
    if (!parsed) {
        refuse(Command::SaveSettings, {text::Msg::SettingRefused, {parsed.error().context}});
        return;
    }
    if (m_state.session && parsed->config.till.station != m_config.till.station) {
        // The open session belongs to the station; under another one nobody could close it any more.
        refuse(Command::SaveSettings, {text::Msg::StationHasSession, {}});
        return;
    }
    const bool choosesLanguage =
        std::any_of(changes.cbegin(), changes.cend(), [](const settings::Entry &entry) {
            return entry.section == QLatin1String("till") && entry.key == QLatin1String("language");
        });
    if (choosesLanguage) {
        m_setup.language.reset();
    }
    const settings::Config before = m_config;
    const settings::Config after = withCommandLine(parsed->config);
    if (const auto problem = m_fiscal->problemWith(after)) {
        refuse(Command::SaveSettings, *problem);
        return;
    }
    const bool mustListen = !(after.server == before.server);
    if (mustListen) {
        m_front->close();
        if (const auto problem = listen(after)) {
            std::ignore =
                listen(before); // the old address was ours a moment ago; its state shows if it is lost
            refuse(Command::SaveSettings, *problem);
            return;
        }
    }
    if (const QString file = m_setup.saveDocument(parsed->document); !file.isEmpty()) {
        if (mustListen) {
            m_front->close();
            std::ignore = listen(before); // as above
        }
        refuse(Command::SaveSettings, {text::Msg::SettingsNotWritten, {file}});
        return;
    }
    m_setup.document = parsed->document;
    applyConfig(after);
    if (after.till.user != before.till.user) {
        m_commits->add(
            [this, till = after.till] {
                return store::CashierTable(*m_database).ensure(till.user, till.station);
            },
            [this](const store::Result<void> &) { m_external->setConfig(m_config); }); // reads the cashiers
    }
    if (m_state.session) {
        m_fiscal->sessionOpened(); // signing may have been turned on in the middle of one
    }
    Q_EMIT configChanged(m_config);
    scheduleState();
}

void Engine::applyConfig(const settings::Config &config)
{
    m_config = config;
    m_papers->setConfig(config);
    m_kitchen->setConfig(config);
    m_sales->setConfig(config);
    m_desk->setConfig(config);
    m_links->setConfig(config);
    m_external->setConfig(config);
    if (const auto problem = m_fiscal->start(config)) {
        qCCritical(lcEngine) << "signing cannot start:" << text::sourceText(problem->msg);
    }
    m_goodcom->setConfig(config);
}

void Engine::databaseChecked(bool sound, const QString &detail)
{
    if (!isRunning()) {
        return;
    }
    if (sound) {
        m_isCheckDue = false;
        return;
    }
    qCCritical(lcEngine) << "the database is damaged, the till is closed for sale:" << detail;
    closeForDamage();
}

// Nothing but a restart with another file opens it again.
void Engine::closeForDamage()
{
    m_isCheckDue = true;
    m_state.store = StoreHealth::Damaged;
    if (m_external) {
        m_external->setDamaged();
        m_goodcom->setDamaged();
        m_desk->setRunning(m_state.session, false);
    }
    scheduleState();
}

void Engine::storeFailed(store::Code code)
{
    if (m_state.store == StoreHealth::Damaged) {
        return;
    }
    switch (code) {
    case store::Code::DiskFull:
        m_state.store = StoreHealth::DiskFull;
        break;
    case store::Code::ReadOnly:
        m_state.store = StoreHealth::ReadOnly;
        break;
    case store::Code::Damaged:
        closeForDamage();
        return;
    default:
        m_state.store = StoreHealth::Failing;
        break;
    }
    scheduleState();
}

void Engine::storeRecovered()
{
    if (m_state.store == StoreHealth::Damaged) {
        return;
    }
    m_state.store = StoreHealth::Fine;
    m_papers->storeRecovered();
    m_fiscal->storeRecovered();
    m_desk->finishWaiting();
    scheduleState();
}

void Engine::scheduleState()
{
    if (!m_stateTimer.isActive()) {
        m_stateTimer.start();
    }
}

void Engine::emitState()
{
    if (!m_external) {
        return;
    }
    ServerState &server = m_state.server;
    server.heldCalls = m_external->heldCalls().count();
    server.lastRequestAtUtc = m_external->lastRequestAtUtc();
    server.wrongTokens = m_external->wrongTokens().count();
    server.lastWrongTokenPeer = m_external->wrongTokens().lastPeer();
    server.lastWrongTokenAtUtc = m_external->wrongTokens().lastAtUtc();
    m_state.printer.lastProblem = messageOf(m_lastPaper.fault, m_lastPaper.place);
    m_tally.writeTo(m_state);
    m_state.fiscal = m_fiscal->state();
    writePrinters();
    m_health.clear();
    Q_EMIT stateChanged(m_state);
}

void Engine::refuse(Command command, const text::Message &why)
{
    Q_EMIT refused(Refused{command, 0, why});
}

} // namespace kassa::till
