// SPDX-License-Identifier: GPL-3.0-or-later
// What a cashier asks of the engine about the drawer: session, money in and out, X and Z.
#include "core/money/decimal_text.h"
#include "core/store/movement_table.h"
#include "core/store/report_queries.h"
#include "core/text/messages.h"
#include "core/till/engine.h"
#include "core/till/refusals.h"

#include <QLoggingCategory>

namespace kassa::till {

Q_LOGGING_CATEGORY(lcSession, "kassa.till.session", QtInfoMsg)

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

// The Z is summed and kept in the transaction that closes: no sale can come between.
store::Result<void> Engine::closeNow(qint64 id, money::Money counted, const QString &differenceReason)
{
    store::SessionTable sessions(*m_database);
    store::ReportQueries reports(*m_database);
    const QDateTime now = m_clock.nowUtc();
    // A clock that was set back never closes a session before it was opened.
    const QDateTime at = std::max(now, m_state.session->openedAtUtc);
    if (const auto closed = sessions.close(id, cashier(), counted, differenceReason, at); !closed) {
        return closed;
    }
    const auto report = reports.sum(id, at, m_config.shop.timeZone());
    if (!report) {
        return report.error();
    }
    const store::Result<void> kept = reports.keep(*report);
    m_desk->setSessionEnding(kept.isOk());
    return kept;
}

void Engine::closeSession(money::Money counted, const QString &differenceReason)
{
    if (!m_state.session) {
        refuse(Command::CloseSession, text::Message{text::Msg::NoSession, {}});
        return;
    }
    m_commits->add([this, counted, differenceReason,
                    id = m_state.session->id] { return closeNow(id, counted, differenceReason); },
                   [this, id = m_state.session->id](const store::Result<void> &done) {
                       m_desk->setSessionEnding(false);
                       if (!done) {
                           refuse(Command::CloseSession, messageOf(done.error().code));
                           return;
                       }
                       applySession(std::nullopt);
                       Q_EMIT sessionClosed(id);
                       sendReport(Command::PrintReport, id, QString());
                   });
}

void Engine::moveCash(order::MovementKind kind, money::Money amount, const QString &reason)
{
    struct Outcome
    {
        order::CashMovement movement;
        bool hasSession = false;
        std::optional<money::Money> tooLittle; ///< what is in the drawer when less than asked for
    };
    const auto outcome = std::make_shared<Outcome>();
    m_commits->add(
        [this, kind, amount, reason, outcome]() -> store::Result<void> {
            const auto session = store::SessionTable(*m_database).open(m_config.till.station);
            if (!session) {
                return session.error();
            }
            outcome->hasSession = session->has_value();
            if (!outcome->hasSession) {
                return {};
            }
            store::MovementTable movements(*m_database);
            const auto figures = store::ReceiptTable(*m_database).figures((*session)->id);
            const auto moved = movements.ofSession((*session)->id);
            if (!figures || !moved) {
                return figures ? moved.error() : figures.error();
            }
            const money::Money inside = (*session)->openingFloat + figures->tillCash + order::sumOf(*moved);
            if (kind == order::MovementKind::PayOut && inside + amount < money::Money()) {
                outcome->tooLittle = inside;
                return {};
            }
            order::CashMovement &movement = outcome->movement;
            movement = order::CashMovement{0, kind, amount, reason, cashier(), m_clock.nowUtc()};
            const auto id = movements.insert(movement, (*session)->id);
            if (!id) {
                return id.error();
            }
            movement.id = *id;
            return {};
        },
        [this, outcome](const store::Result<void> &done) {
            if (!done) {
                refuse(Command::MoveCash, messageOf(done.error().code));
            } else if (!outcome->hasSession) {
                refuse(Command::MoveCash, text::Message{text::Msg::NoSession, {}});
            } else if (outcome->tooLittle) {
                refuse(Command::MoveCash,
                       text::Message{text::Msg::DrawerHoldsLess,
                                     {QString::fromLatin1(money::toFixedText(*outcome->tooLittle))}});
            } else {
                m_state.movements.append(outcome->movement);
                scheduleState();
            }
        });
}

print::SheetTask Engine::sheet() const
{
    print::SheetTask task;
    task.shop = shopHeader(m_config.shop);
    task.language = m_config.till.languageOfReceipts();
    task.printer = m_config.print;
    task.folder = m_setup.receiptsFolder;
    task.profileFolder = print::profileFolderBeside(task.folder);
    return task;
}

void Engine::sendReport(Command command, qint64 sessionId, const QString &file)
{
    const auto report =
        store::ReportQueries(*m_database).report(sessionId, m_clock.nowUtc(), m_config.shop.timeZone());
    if (!report) {
        qCWarning(lcSession) << "report of session" << sessionId
                             << "cannot be made:" << report.error().detail;
        refuse(command, messageOf(report.error().code));
        return;
    }
    print::SheetTask task = sheet();
    task.content = *report;
    task.file = file;
    Q_EMIT sheetRequested(task);
}

void Engine::printReport(qint64 sessionId)
{
    sendReport(Command::PrintReport, sessionId, QString());
}

void Engine::saveReport(qint64 sessionId, const QString &file)
{
    sendReport(Command::SavePaper, sessionId, file);
}

void Engine::saveReceipt(order::ReceiptId id, const QString &file)
{
    const auto receipt = store::ReceiptTable(*m_database).byId(id);
    if (!receipt) {
        refuse(Command::SavePaper, messageOf(receipt.error().code));
        return;
    }
    print::SheetTask task = sheet();
    task.content = *receipt;
    task.file = file;
    Q_EMIT sheetRequested(task);
}

void Engine::sheetDone(const print::SheetOutcome &outcome)
{
    using text::Msg;
    const bool ok = outcome.fault == print::PrintFault::None;
    SheetOutcome told{outcome.isFile, ok, outcome.place, {}};
    if (!ok) {
        qCWarning(lcSession) << "a sheet failed:" << outcome.detail;
        told.problem =
            text::Message{outcome.isFile ? Msg::SheetNotWritten : Msg::SheetNotPrinted, {outcome.place}};
    }
    Q_EMIT sheetFinished(told);
}

} // namespace kassa::till
