// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences of lamps and banners.
#include "ui/shell/lamp_facts.h"

#include "core/base/assert.h"
#include "core/text/messages.h"

#include <QCoreApplication>

#include <algorithm>

namespace kassa::shell {
namespace {

using widgets::StateShape;

/// Gives the free functions of this file one translation context.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(kassa::shell::Lamps)
};

QString shortAge(qint64 seconds)
{
    constexpr qint64 kMinuteS = 60;
    constexpr qint64 kHourS = 3600;
    if (seconds < kMinuteS)
        return Words::tr("%1 s ago").arg(seconds);
    if (seconds < kHourS)
        return Words::tr("%1 min ago").arg(seconds / kMinuteS);
    return Words::tr("%1 h ago").arg(seconds / kHourS);
}

LampFact webOrders(const till::TillState &state, const QDateTime &nowUtc)
{
    LampFact fact{StateShape::Ok, Words::tr("Web orders"), Words::tr("ready")};
    if (!state.server.listening || state.server.problem) {
        fact.shape = StateShape::No;
        fact.sentence = Words::tr("not reachable");
    } else if (!state.externMode || !state.session) {
        fact.shape = state.openOrders > 0 ? StateShape::Wait : StateShape::Off;
        fact.sentence =
            state.openOrders > 0 ? Words::tr("%n waiting", "orders", state.openOrders) : Words::tr("off");
    } else if (state.server.lastRequestAtUtc.isValid()) {
        fact.sentence = shortAge(std::max<qint64>(0, state.server.lastRequestAtUtc.secsTo(nowUtc)));
    }
    return fact;
}

LampFact printer(const till::TillState &state)
{
    LampFact fact{StateShape::Ok, Words::tr("Printer"), Words::tr("ready", "printer")};
    if (state.printer.failed > 0) {
        fact.shape = StateShape::No;
        fact.sentence = Words::tr("%n missing", "papers", state.printer.failed);
    } else if (state.printer.waiting > 0) {
        fact.shape = StateShape::Busy;
        fact.sentence = Words::tr("printing");
    }
    return fact;
}

LampFact signing(const till::FiscalState &state)
{
    LampFact fact{StateShape::Ok, Words::tr("Signing"), Words::tr("ready", "signing unit")};
    switch (state.phase) {
    case till::FiscalPhase::Off:
        fact.shape = StateShape::Off;
        fact.sentence = Words::tr("off");
        break;
    case till::FiscalPhase::NotStarted:
        fact.shape = state.isUnitReady ? StateShape::Wait : StateShape::No;
        fact.sentence = Words::tr("not started");
        break;
    case till::FiscalPhase::Active:
        fact.sentence = state.isTest ? QStringLiteral("TEST") : fact.sentence;
        if (state.certificateAge == till::CertificateAge::Ended) {
            fact = {StateShape::Warn, fact.name, Words::tr("certificate ended")};
        } else if (!state.yearlyPeriod.isEmpty()) {
            fact = {StateShape::Warn, fact.name, QStringLiteral("Jahresbeleg")};
        } else if (state.certificateAge == till::CertificateAge::EndsSoon) {
            fact = {StateShape::Warn, fact.name, Words::tr("certificate ends")};
        }
        break;
    case till::FiscalPhase::Outage:
        fact.shape = StateShape::No;
        fact.sentence = Words::tr("out of order");
        break;
    case till::FiscalPhase::Behind:
        fact.shape = StateShape::No;
        fact.sentence = Words::tr("stopped");
        break;
    case till::FiscalPhase::Closed:
        fact.shape = StateShape::No;
        fact.sentence = Words::tr("closed");
        break;
    }
    return fact;
}

void addSigningProblems(const till::FiscalState &state, QList<Problem> &problems)
{
    if (state.phase == till::FiscalPhase::Behind) {
        problems.append(
            {StateShape::No, Words::tr("Receipts are not signed: nothing can be sold"),
             Words::tr("The database is older than receipts that were signed already. Orders wait and "
                       "are not lost."),
             Cure::ShowSettings});
    } else if (state.phase == till::FiscalPhase::Closed) {
        problems.append({StateShape::No, Words::tr("The register is closed: nothing can be sold"),
                         Words::tr("Its closing receipt is written. A new register needs a new data folder."),
                         Cure::ShowSettings});
    } else if (state.unitProblem || state.phase == till::FiscalPhase::Outage) {
        const QString rule =
            state.isReportDue ? Words::tr("It has been so for more than 48 hours: report it in FinanzOnline.")
            : state.phase == till::FiscalPhase::NotStarted
                ? Words::tr("The first receipt needs it. Orders wait and are not lost.")
                : Words::tr("Selling goes on: receipts say so, as the law wants it.");
        problems.append({StateShape::Warn,
                         state.unitProblem ? text::toText(*state.unitProblem)
                                           : Words::tr("The signing unit was out of order"),
                         rule, Cure::ShowSettings});
    } else if (state.certificateAge == till::CertificateAge::Ended) {
        problems.append({StateShape::Warn, Words::tr("The signing certificate has ended"),
                         Words::tr("Selling and signing go on. Put a new certificate in as soon as you can."),
                         Cure::ShowSettings});
    } else if (!state.yearlyPeriod.isEmpty()) {
        problems.append(
            {StateShape::Warn, Words::tr("The Jahresbeleg %1 must be checked").arg(state.yearlyPeriod),
             state.isYearlyLate
                 ? Words::tr("The 15th of February has passed: do it now, then say so in the settings.")
                 : Words::tr("By the 15th of February; then say so in the settings."),
             Cure::ShowSettings});
    }
}

LampFact goodcom(const till::GoodcomState &goodcom, const QDateTime &nowUtc)
{
    LampFact fact{StateShape::Off, QStringLiteral("GoodCom"), Words::tr("off")};
    if (!goodcom.isEnabled) {
        return fact;
    }
    const qint64 sinceS = std::max<qint64>(0, goodcom.lastPollAtUtc.secsTo(nowUtc));
    if (goodcom.silence == till::Silence::NoPoll) {
        fact.shape = StateShape::Warn;
        fact.sentence = goodcom.lastPollAtUtc.isValid() ? Words::tr("silent for %1 min").arg(sinceS / 60)
                                                        : Words::tr("never asked");
    } else if (!goodcom.lastPollAtUtc.isValid()) {
        fact.shape = StateShape::Wait;
        fact.sentence = Words::tr("waits for the printer");
    } else if (goodcom.silence == till::Silence::FewOrders) {
        fact.shape = StateShape::Warn;
        fact.sentence = Words::tr("few orders");
    } else {
        fact.shape = StateShape::Ok;
        fact.sentence = Words::tr("asked %1", "order printer, age").arg(shortAge(sinceS));
    }
    return fact;
}

LampFact off(const QString &name)
{
    return {StateShape::Off, name, Words::tr("off")};
}

LampFact link(const QString &name, const till::LinkState &state)
{
    const store::OutboxFigures &rows = state.figures.rows;
    switch (till::healthOf(state)) {
    case till::LinkHealth::Off:
        return off(name);
    case till::LinkHealth::Halted:
        return {StateShape::No, name, Words::tr("refuses us")};
    case till::LinkHealth::NeedsPerson:
        return {StateShape::Warn, name,
                Words::tr("%n to decide", "messages", static_cast<int>(rows.unclear + rows.parked))};
    case till::LinkHealth::Down:
        return {StateShape::Warn, name, Words::tr("no link")};
    case till::LinkHealth::Waiting:
        return {StateShape::Busy, name, Words::tr("sending")};
    case till::LinkHealth::Fine:
        return {StateShape::Ok, name, Words::tr("ready", "link")};
    }
    base::assertFailed("link without a fact", __FILE__, __LINE__);
}

// Only what a person must decide; a link that is down mends itself and has its lamp.
void addLinkProblem(QList<Problem> &problems, const QString &name, const till::LinkState &state)
{
    const auto asking = static_cast<int>(state.figures.rows.unclear + state.figures.rows.parked);
    switch (till::healthOf(state)) {
    case till::LinkHealth::Halted:
        problems.append({StateShape::Warn, Words::tr("%1 refuses this till").arg(name),
                         Words::tr("Sales go on and are kept for it. Check the settings of the link."),
                         Cure::ShowLinks});
        return;
    case till::LinkHealth::NeedsPerson:
        problems.append({StateShape::Warn,
                         Words::tr("%1: %n message(s) to decide", nullptr, asking).arg(name),
                         Words::tr("Nobody knows whether they arrived, or they were refused. Sales are safe. "
                                   "Choose what to do."),
                         Cure::ShowLinks});
        return;
    default:
        return;
    }
}

QString storeSentence(till::StoreHealth health)
{
    switch (health) {
    case till::StoreHealth::DiskFull:
        return Words::tr("The disk is full. Everything booked so far is safe. Free some space, then go on.");
    case till::StoreHealth::ReadOnly:
        return Words::tr(
            "The data folder cannot be written. Everything booked so far is safe. Check its rights.");
    case till::StoreHealth::Damaged:
        return Words::tr("The database is damaged. It was kept as it is. Call support before selling on.");
    case till::StoreHealth::Failing:
    case till::StoreHealth::Fine:
        break;
    }
    return Words::tr("The database does not answer. What was booked so far is safe. Kassa keeps trying.");
}

QList<Problem> silence(const till::TillState &state, const QDateTime &nowUtc)
{
    const till::GoodcomState &goodcom = state.goodcom;
    if (goodcom.isEnabled && goodcom.silence == till::Silence::NoPoll) {
        const QString headline =
            goodcom.lastPollAtUtc.isValid()
                ? Words::tr("The order printer has been silent for %1 min")
                      .arg(std::max<qint64>(0, goodcom.lastPollAtUtc.secsTo(nowUtc)) / 60)
                : Words::tr("The order printer has not asked yet");
        return {{StateShape::Warn, headline,
                 Words::tr("Orders that need a yes wait and can be answered here. Look at its power, paper "
                           "and network, and whether both addresses are typed in."),
                 Cure::ShowPrinterSettings}};
    }
    if (goodcom.silence == till::Silence::FewOrders) {
        const QString since = state.lastOrder ? shortAge(state.lastOrder->atUtc.secsTo(nowUtc)) : QString();
        return {{StateShape::Warn, Words::tr("Unusually few orders"),
                 since.isEmpty()
                     ? Words::tr("At this hour they usually come faster. Look whether the web "
                                 "shop is open and reaches this till.")
                     : Words::tr("The last one came %1; at this hour they usually come faster. Look "
                                 "whether the web shop is open and reaches this till.")
                           .arg(since),
                 Cure::None}};
    }
    return {};
}

} // namespace

LampFact lampFact(LampId lamp, const till::TillState &state, const QDateTime &nowUtc)
{
    switch (lamp) {
    case LampId::WebOrders:
        return webOrders(state, nowUtc);
    case LampId::Printer:
        return printer(state);
    case LampId::GoodCom:
        return goodcom(state.goodcom, nowUtc);
    case LampId::PepMax:
        return link(QStringLiteral("PepMax"), state.pepmax);
    case LampId::Loymax:
        return link(QStringLiteral("Loymax"), state.loymax);
    case LampId::Signing:
        return signing(state.fiscal);
    }
    base::assertFailed("lamp without a fact", __FILE__, __LINE__);
}

QList<Problem>
standingProblems(const till::TillState &state, const QList<Problem> &alarms, const QDateTime &nowUtc)
{
    QList<Problem> problems;
    if (state.store != till::StoreHealth::Fine)
        problems.append(
            {StateShape::No, Words::tr("Sales cannot be kept"), storeSentence(state.store), Cure::None});
    if (state.server.problem)
        problems.append({StateShape::No, Words::tr("Web orders cannot arrive"),
                         text::toText(*state.server.problem), Cure::ShowSettings});
    problems += alarms;
    if (state.printer.failed > 0) {
        const QString waiting = Words::tr("%n receipt(s) are booked and safe, only the paper is missing.",
                                          nullptr, state.printer.failed);
        problems.append({StateShape::Warn,
                         state.printer.lastProblem
                             ? Words::tr("Printer: %1").arg(text::toText(*state.printer.lastProblem))
                             : Words::tr("The printer does not print"),
                         waiting, Cure::RetryPapers, 0, state.printer.hasOther});
    }
    addSigningProblems(state.fiscal, problems);
    addLinkProblem(problems, QStringLiteral("PepMax"), state.pepmax);
    addLinkProblem(problems, QStringLiteral("Loymax"), state.loymax);
    problems += silence(state, nowUtc);
    return problems;
}

} // namespace kassa::shell
