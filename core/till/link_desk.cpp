// SPDX-License-Identifier: GPL-3.0-or-later
#include "link_desk.h"

#include "core/pepmax/pepmax_config.h"
#include "core/store/order_table.h"

#include <QLoggingCategory>
#include <QRandomGenerator>

namespace kassa::till {

Q_LOGGING_CATEGORY(lcLinks, "kassa.till.links", QtInfoMsg)

namespace {

using outbox::Milliseconds;

double randomPart()
{
    return QRandomGenerator::global()->generateDouble();
}

// Source: pepmax.md section 7, 3 and 6.
outbox::Plan pepmaxPlan()
{
    outbox::Plan plan;
    plan.destination = QString::fromLatin1(pepmax::kDestination);
    plan.linkWaits = {Milliseconds(2'000), Milliseconds(5'000), Milliseconds(15'000), Milliseconds(60'000)};
    plan.rowWaits = plan.linkWaits;
    plan.jitterPercent = 10;
    plan.repeatsInDoubt = [](const QString &kind) {
        return kind == QLatin1StringView(pepmax::kStart) ? 1 : 0;
    };
    return plan;
}

} // namespace

LinkDesk::LinkDesk(store::Database &database,
                   store::CommitGroup &commits,
                   const base::Clock &clock,
                   QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_commits(commits)
    , m_ticker(database, clock)
    , m_pepmaxSender(database, commits, clock, m_pepmaxClient, pepmaxPlan(), randomPart)
    , m_loyalty(database, commits, clock)
{
    m_loyalty.setAtEnd([this](const store::OutboxRow &row) { return noteLoyalty(row); });
    connect(&m_loyalty, &LoyaltyDesk::changed, this, &LinkDesk::changed);
    m_pepmaxSender.setAtEnd([this](const store::OutboxRow &row) { return noteOnTimeline(row); });
    connect(&m_pepmaxSender, &outbox::Sender::changed, this, &LinkDesk::changed);
    connect(&m_commits, &store::CommitGroup::flushed, this, &LinkDesk::poke);
}

LinkDesk::~LinkDesk() = default;

void LinkDesk::setConfig(const settings::Config &config)
{
    m_ticker.setConfig(config);
    m_pepmaxClient.setSettings(pepmax::clientSettings(config.pepmax));
    m_loyalty.setConfig(config);
    runOrStop();
    Q_EMIT changed();
}

void LinkDesk::start()
{
    m_isStarted = true;
    write([this] { return m_ticker.dropLostCarts(); });
    m_loyalty.start();
    runOrStop();
}

void LinkDesk::stop()
{
    m_isStarted = false;
    m_loyalty.stop();
    runOrStop();
}

void LinkDesk::runOrStop()
{
    if (m_isStarted && m_ticker.isOn()) {
        m_pepmaxSender.start();
    } else {
        m_pepmaxSender.stop();
    }
}

// After every commit, whoever made it: a flag, and no more while the links are off.
void LinkDesk::poke()
{
    if (std::exchange(m_hasWritten, false)) {
        m_pepmaxSender.poke();
        m_loyalty.poke();
    }
}

store::Result<void> LinkDesk::orderOpened(const order::Order &order, const QString &cashier)
{
    m_hasWritten = m_hasWritten || m_ticker.isOn();
    return m_ticker.orderOpened(order, cashier);
}

store::Result<void> LinkDesk::orderDropped(order::OrderId id)
{
    m_hasWritten = m_hasWritten || m_ticker.isOn();
    return m_ticker.orderDropped(id);
}

store::Result<void> LinkDesk::saleBooked(const order::Receipt &receipt,
                                         const QString &cartKey,
                                         const std::optional<order::Loyalty> &loyalty)
{
    m_hasWritten = m_hasWritten || m_ticker.isOn() || m_loyalty.isOn();
    if (const auto noted = m_ticker.saleBooked(receipt, cartKey); !noted) {
        return noted;
    }
    return m_loyalty.saleBooked(receipt, cartKey, loyalty);
}

store::Result<void> LinkDesk::saleReversed(const order::Receipt &receipt)
{
    m_hasWritten = m_hasWritten || m_loyalty.isOn();
    return m_loyalty.saleBooked(receipt, {}, std::nullopt);
}

store::Result<void> LinkDesk::cartEmptied(const QString &cartKey)
{
    m_hasWritten = m_hasWritten || m_ticker.isOn();
    return m_ticker.cartDropped(cartKey);
}

void LinkDesk::write(const std::function<store::Result<void>()> &work)
{
    if (!m_ticker.isOn()) {
        return;
    }
    m_commits.add(work, [this](const store::Result<void> &done) {
        if (!done) {
            // The sale itself is not concerned; the banner of the failing disk says what a person must know.
            qCWarning(lcLinks) << "not noted for the ticker:" << done.error().detail;
        }
        m_hasWritten = true;
    });
}

void LinkDesk::cartStarted(const QString &cartKey, const QString &cashier)
{
    write([this, cartKey, cashier] { return m_ticker.cartStarted(cartKey, cashier); });
}

void LinkDesk::cartDropped(const QString &cartKey)
{
    write([this, cartKey] { return m_ticker.cartDropped(cartKey); });
}

void LinkDesk::sendTest(const QString &cashier)
{
    write([this, cashier] { return m_ticker.sendTest(cashier); });
}

void LinkDesk::sendNow()
{
    m_pepmaxSender.sendNow();
    m_loyalty.sendNow();
}

void LinkDesk::retry(store::OutboxId id, const QString &who)
{
    m_pepmaxSender.retry(id, who);
    m_loyalty.retry(id, who);
}

void LinkDesk::treatAsDone(store::OutboxId id, const QString &who)
{
    m_pepmaxSender.treatAsDone(id, who);
    m_loyalty.treatAsDone(id, who);
}

LinkState LinkDesk::pepmax() const
{
    return LinkState{m_ticker.isOn(), m_pepmaxSender.figures(), m_pepmaxClient.lastSent(),
                     m_pepmaxClient.lastReceived()};
}

// The order's timeline says that the ticker knows; a message that was refused says so too.
store::Result<void> LinkDesk::noteOnTimeline(const store::OutboxRow &row)
{
    const bool isEnd = row.state == store::OutboxState::Done || row.state == store::OutboxState::GivenUp;
    if (row.kind != QLatin1StringView(pepmax::kStop) || !isEnd) {
        return {};
    }
    const auto order = m_ticker.orderOf(row);
    if (!order) {
        return order.error();
    }
    if (*order == 0) {
        return {};
    }
    order::Event event;
    event.orderId = *order;
    event.atUtc = row.changedAtUtc;
    event.kind = row.state == store::OutboxState::Done ? order::EventKind::TickerTold
                                                       : order::EventKind::TickerNotTold;
    event.actor = QStringLiteral("PepMax");
    event.detail = row.lastError;
    return store::OrderTable(m_database).append(event);
}

// A confirmed purchase is what the loyalty system keeps; a refused one says so on its order.
store::Result<void> LinkDesk::noteLoyalty(const store::OutboxRow &row)
{
    const bool isTold = row.state == store::OutboxState::Done;
    const bool isRefused =
        row.state == store::OutboxState::Parked || row.state == store::OutboxState::GivenUp;
    if (!isRefused && !(isTold && row.kind == loymax::kindOf(loymax::Command::ConfirmPurchases))) {
        return {};
    }
    const auto orderId = m_loyalty.orderOf(row);
    if (!orderId) {
        return orderId.error();
    }
    if (*orderId == 0) {
        return {};
    }
    order::Event event;
    event.orderId = *orderId;
    event.atUtc = row.changedAtUtc;
    event.kind = isTold ? order::EventKind::LoyaltyTold : order::EventKind::LoyaltyNotTold;
    event.actor = QStringLiteral("Loymax");
    event.detail = row.lastError;
    return store::OrderTable(m_database).append(event);
}

} // namespace kassa::till
