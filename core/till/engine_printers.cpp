// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's part in the order printers: wiring, their state for the screens, and the watch over silence.
#include "core/base/random_token.h"
#include "core/till/engine.h"
#include "core/till/preparation.h"

namespace kassa::till {

namespace {

/// Orders of the last hour that the preparation time is taken from.
constexpr int kMaxLastHour = 200;

} // namespace

void Engine::connectPrinters()
{
    connect(m_goodcom.get(), &goodcom::GoodcomService::activity, this, &Engine::scheduleState);
    connect(m_goodcom.get(), &goodcom::GoodcomService::orderOffered, this, [this](const order::Order &order) {
        count(order);
        Q_EMIT ordersChanged({order});
    });
    connect(m_goodcom.get(), &goodcom::GoodcomService::orderOverdue, m_desk.get(), &OrderDesk::timeOut);
}

void Engine::renewGoodcomToken(GoodcomUrl which)
{
    const auto key =
        which == GoodcomUrl::Order ? QStringLiteral("order_token") : QStringLiteral("callback_token");
    saveSettings({settings::Entry{QStringLiteral("goodcom"), key, base::newToken()}});
}

void Engine::writePrinters()
{
    const goodcom::Printers &printers = m_goodcom->printers();
    GoodcomState &state = m_state.goodcom;
    state = {};
    state.isEnabled = m_config.goodcom.isEnabled;
    for (const goodcom::Printer &printer : printers.all()) {
        state.printers.append({printer.restaurantId, printer.lastPollAtUtc, printer.peer.toString(),
                               printers.isOnline(printer)});
    }
    state.lastPollAtUtc = printers.lastPollAtUtc();
    state.queued = m_goodcom->queuedCount();
    state.offered = m_goodcom->offeredCount();
    state.wrongTokens = printers.wrongCount();
    state.lastWrongPeer = printers.lastWrongPeer();
    state.lastWrongAtUtc = printers.lastWrongAtUtc();
    const qint64 silentMs = m_clock.monotonicMs() - printers.lastPollMs().value_or(m_startedMs);
    if (state.isEnabled && silentMs > goodcom::kOfflineMs) {
        state.silence = Silence::NoPoll;
    } else if (m_isTooQuiet && m_state.session) {
        // Without a session the shop is closed and silence is what it should be.
        state.silence = Silence::FewOrders;
    }
    m_state.preparationMin = preparationMinutes(m_lastHour, m_state.openOrders);
}

void Engine::watch()
{
    const QDateTime now = m_clock.nowUtc();
    const QDateTime since =
        m_state.session ? std::max(m_startedAtUtc, m_state.session->openedAtUtc) : m_startedAtUtc;
    m_isTooQuiet = m_silence.isTooQuiet(*m_database, now, since, m_config.shop.timeZone());
    if (const auto done = store::OrderTable(*m_database).doneSince(now.addSecs(-3'600), kMaxLastHour)) {
        m_lastHour = *done;
    }
    scheduleState();
}

} // namespace kassa::till
