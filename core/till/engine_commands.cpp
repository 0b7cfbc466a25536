// SPDX-License-Identifier: GPL-3.0-or-later
// What a cashier asks of the engine: session, extern mode, orders, sales, papers, the test order.
#include "core/text/messages.h"
#include "core/till/engine.h"
#include "core/till/refusals.h"
#include "core/till/test_order.h"

#include <QLoggingCategory>
#include <QNetworkReply>

namespace kassa::till {

Q_DECLARE_LOGGING_CATEGORY(lcEngine)

void Engine::openSession(money::Money openingFloat)
{
    store::CashSession session;
    session.station = m_config.till.station;
    session.openedBy = cashier();
    session.openedAtUtc = m_clock.nowUtc();
    session.openingFloat = openingFloat;
    const auto opened = std::make_shared<std::optional<store::CashSession>>();
    m_commits->add(
        [this, session, opened]() -> store::Result<void> {
            const auto made = store::SessionTable(*m_database).insert(session);
            if (!made) {
                return made.error();
            }
            *opened = *made;
            return {};
        },
        [this, opened](const store::Result<void> &done) {
            if (!done) {
                refuse(Command::OpenSession, done.error().code == store::Code::Duplicate
                                                 ? text::Message{text::Msg::SessionIsOpen, {}}
                                                 : messageOf(done.error().code));
                return;
            }
            applySession(*opened);
        });
}

void Engine::closeSession(money::Money counted)
{
    if (!m_state.session) {
        refuse(Command::CloseSession, {text::Msg::NoSession, {}});
        return;
    }
    m_commits->add(
        [this, counted, id = m_state.session->id] {
            return store::SessionTable(*m_database).close(id, cashier(), counted, m_clock.nowUtc());
        },
        [this](const store::Result<void> &done) {
            if (!done) {
                refuse(Command::CloseSession, messageOf(done.error().code));
                return;
            }
            applySession(std::nullopt);
        });
}

void Engine::setExternMode(bool on)
{
    if (on && !m_state.session) {
        refuse(Command::SetExternMode, {text::Msg::NoSession, {}});
        return;
    }
    m_state.externMode = on;
    m_desk->setRunning(m_state.session, on && m_state.store != StoreHealth::Damaged);
    scheduleState();
}

void Engine::openOrder(order::OrderId id)
{
    m_desk->open(id, cashier());
}
void Engine::putBackOrder(order::OrderId id)
{
    m_desk->putBack(id, cashier());
}
void Engine::acceptOrder(order::OrderId id, const QDateTime &promised)
{
    m_desk->accept(id, promised, cashier());
}
void Engine::rejectOrder(order::OrderId id, const QString &reason)
{
    m_desk->reject(id, reason, cashier());
}
void Engine::cancelOrder(order::OrderId id, const QString &reason)
{
    m_desk->cancel(id, reason, cashier());
}
void Engine::finishPreview(order::OrderId id)
{
    m_desk->finishPreview(id, cashier());
}
void Engine::sellCart(const order::Content &content, order::ReceiptKind kind, const QString &cartKey)
{
    if (m_state.store == StoreHealth::Damaged) {
        refuse(Command::SellCart, messageOf(store::Code::Damaged));
        return;
    }
    if (kind != order::ReceiptKind::Normal) {
        m_desk->sell(content, cartKey, cashier(), kind);
        return;
    }
    sellWithLoyalty(content, cartKey);
}
void Engine::startCart(const QString &cartKey)
{
    m_links->cartStarted(cartKey, cashier());
}
void Engine::dropCart(const QString &cartKey)
{
    m_links->cartDropped(cartKey);
}
void Engine::sendLinkTest()
{
    m_links->sendTest(cashier());
}
void Engine::sendLinksNow()
{
    m_links->sendNow();
}
void Engine::retryMessage(store::OutboxId id)
{
    m_links->retry(id, cashier());
}
void Engine::treatMessageAsDone(store::OutboxId id)
{
    m_links->treatAsDone(id, cashier());
}
void Engine::retryPapers()
{
    m_papers->retryFailed();
}
void Engine::discardPapers()
{
    m_papers->discardFailed();
}
void Engine::paperDone(const print::PrintOutcome &outcome)
{
    if (isRunning()) {
        m_papers->taskFinished(outcome);
    }
}

void Engine::payOrder(order::OrderId id, const QList<order::Payment> &payments)
{
    if (m_state.store == StoreHealth::Damaged) {
        Q_EMIT refused(Refused{Command::PayOrder, id, messageOf(store::Code::Damaged)});
        return;
    }
    m_desk->pay(id, payments, cashier());
}

void Engine::settleOrder(order::OrderId id, const QList<order::Payment> &payments)
{
    if (m_state.store == StoreHealth::Damaged) {
        Q_EMIT refused(Refused{Command::SettleOrder, id, messageOf(store::Code::Damaged)});
        return;
    }
    m_desk->settle(id, payments, cashier());
}

void Engine::notCollected(order::OrderId id, const QString &reason)
{
    if (m_state.store == StoreHealth::Damaged) {
        Q_EMIT refused(Refused{Command::NotCollected, id, messageOf(store::Code::Damaged)});
        return;
    }
    m_desk->notCollected(id, reason, cashier());
}

void Engine::printAgain(order::ReceiptId id)
{
    const auto job = std::make_shared<store::PrintJob>();
    m_commits->add(
        [this, id, job]() -> store::Result<void> {
            const auto receipt = store::ReceiptTable(*m_database).byId(id);
            if (!receipt) {
                return receipt.error();
            }
            const auto written = m_papers->write(id, receipt->orderId, true);
            if (!written) {
                return written.error();
            }
            *job = *written;
            return {};
        },
        [this, job](const store::Result<void> &done) {
            if (!done) {
                refuse(Command::PrintAgain, messageOf(done.error().code));
                return;
            }
            m_papers->enqueue(*job);
        });
}

void Engine::sendTestOrder()
{
    postTestOrder(Command::SendTestOrder, order::ConfirmWish::None);
}

void Engine::sendPrinterTestOrder()
{
    if (!m_config.goodcom.isEnabled) {
        refuse(Command::SendPrinterTestOrder, {text::Msg::GoodcomIsOff, {}});
        return;
    }
    postTestOrder(Command::SendPrinterTestOrder, order::ConfirmWish::Printer);
}

void Engine::postTestOrder(Command command, order::ConfirmWish confirm)
{
    const TestOrder test = makeTestOrder(m_config, m_state.server, confirm, m_clock.nowUtc());
    m_external->expectTestOrder(test.ref);
    QNetworkReply *reply = m_network->post(test.request, test.body);
    connect(reply, &QNetworkReply::finished, this, [this, command, reply] {
        if (reply->error() != QNetworkReply::NoError) {
            qCWarning(lcEngine) << "the test order was not sent:" << reply->error();
            refuse(command, {text::Msg::TestOrderNotSent, {reply->url().toString(QUrl::RemovePath)}});
        }
        reply->deleteLater();
    });
}

} // namespace kassa::till
