// SPDX-License-Identifier: GPL-3.0-or-later
// What a cashier asks of the engine: extern mode, orders, sales, papers, the test order.
#include "core/text/messages.h"
#include "core/till/engine.h"
#include "core/till/refusals.h"
#include "core/till/test_order.h"

#include <QLoggingCategory>
#include <QNetworkReply>

namespace kassa::till {

Q_DECLARE_LOGGING_CATEGORY(lcEngine)

namespace {
/// In front of the name of a printer that somebody only tries: it is no printer of the queue.
constexpr QChar kTriedMark = u'?';
} // namespace
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
void Engine::movePapers()
{
    m_papers->moveToOther();
}
void Engine::tryPrinters(const QList<settings::Printer> &printers)
{
    for (const settings::Printer &printer : printers) {
        print::PrintTask task;
        task.kind = print::TaskKind::Probe;
        task.printer = printer;
        task.printer.name = kTriedMark + printer.name; // no answer to a question of the queue
        Q_EMIT printRequested(task);
    }
}
void Engine::paperDone(const print::PrintOutcome &outcome)
{
    if (isRunning()) {
        m_papers->taskFinished(outcome);
    }
}
void Engine::paperProgressed(const print::PrintProgress &progress)
{
    if (isRunning()) {
        m_papers->progressed(progress);
    }
}
void Engine::printerProbed(const print::PrinterHealth &health)
{
    if (health.printer.startsWith(kTriedMark)) {
        const QString name = health.printer.mid(1);
        Q_EMIT printerTried(
            PrinterTried{name, print::nameOf(health.fault), health.isPaperLow, health.hasAnswered});
    } else if (isRunning()) {
        m_papers->probed(health);
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
            const auto written = m_papers->write(*receipt, true);
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
