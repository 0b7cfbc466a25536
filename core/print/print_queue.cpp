// SPDX-License-Identifier: GPL-3.0-or-later
#include "print_queue.h"

#include <QDir>
#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace kassa::print {

Q_LOGGING_CATEGORY(lcPrint, "kassa.print", QtInfoMsg)

namespace {

/// A drawer that opens later than this surprises whoever stands there by then.
constexpr qint64 kDrawerMs = 60'000;
constexpr qint64 kMsPerMinute = 60'000;

bool provesItself(settings::PrintTarget target)
{
    return target == settings::PrintTarget::File;
}

store::PrintState stateAfter(PaperEnd end, PrintFault fault)
{
    switch (end) {
    case PaperEnd::Printed:
        return store::PrintState::Printed;
    case PaperEnd::Sent:
        return store::PrintState::Sent;
    case PaperEnd::NotPrinted:
        return passesByItself(fault) ? store::PrintState::Queued : store::PrintState::Failed;
    case PaperEnd::Unknown:
        break;
    }
    return store::PrintState::Unknown;
}

} // namespace

PrintQueue::PrintQueue(store::Database &database,
                       store::CommitGroup &commits,
                       const base::Clock &clock,
                       QString folder,
                       QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_commits(commits)
    , m_clock(clock)
    , m_folder(std::move(folder))
    , m_probeTimer(this)
{
    m_probeTimer.setInterval(kProbeMs);
    connect(&m_probeTimer, &QTimer::timeout, this, &PrintQueue::probeBlocked);
}

void PrintQueue::setConfig(const settings::Config &config)
{
    const bool changedPrinters = !(m_config.print == config.print) || m_config.printers != config.printers;
    m_config = config;
    for (const QString &printer : m_lines.keys()) {
        if (settingsOf(printer) == nullptr) {
            m_lines[printer].fault = PrintFault::None; // its papers are for a person now
            next(printer);
        }
    }
    if (changedPrinters) {
        probeBlocked(); // a corrected address should help at once
    }
}

QStringList PrintQueue::printers() const
{
    QStringList names{QString::fromLatin1(kReceiptPrinter)};
    for (const settings::Printer &printer : m_config.printers) {
        names.append(printer.name);
    }
    return names;
}

QString PrintQueue::labelOf(const QString &printer) const
{
    if (printer != QLatin1StringView(kReceiptPrinter)) {
        return printer;
    }
    const settings::Printer &own = m_config.print;
    for (const QString &place : {own.device, own.host, own.url, own.queueName}) {
        if (!place.isEmpty()) {
            return place;
        }
    }
    return m_folder;
}

const settings::Printer *PrintQueue::settingsOf(const QString &printer) const
{
    if (printer == QLatin1StringView(kReceiptPrinter)) {
        return &m_config.print;
    }
    const auto found = std::find_if(m_config.printers.cbegin(), m_config.printers.cend(),
                                    [&printer](const auto &each) { return each.name == printer; });
    return found == m_config.printers.cend() ? nullptr : &*found;
}

store::Result<store::PrintJob> PrintQueue::write(const order::Receipt &receipt, bool copy)
{
    store::PrintJob job;
    job.receiptId = receipt.id;
    job.orderId = receipt.orderId;
    job.title = receipt.number;
    job.printer = QString::fromLatin1(kReceiptPrinter);
    job.copy = copy;
    return insert(job);
}

store::Result<store::PrintJob> PrintQueue::writeSlip(const QByteArray &content,
                                                     const QString &title,
                                                     order::OrderId orderId,
                                                     const QString &printer)
{
    store::PrintJob job;
    job.document = store::PrintDocument::Kitchen;
    job.orderId = orderId;
    job.content = content;
    job.title = title;
    job.printer = printer;
    return insert(job);
}

store::Result<store::PrintJob> PrintQueue::insert(store::PrintJob job)
{
    job.createdAtUtc = m_clock.nowUtc();
    job.changedAtUtc = job.createdAtUtc;
    const auto id = store::PrintJobTable(m_database).insert(job);
    if (!id) {
        return id.error();
    }
    job.id = *id;
    return job;
}

void PrintQueue::enqueue(const store::PrintJob &job, bool opensDrawer)
{
    if (opensDrawer && !job.copy) {
        m_drawerDueMs.insert(job.id, m_clock.monotonicMs() + kDrawerMs);
    }
    m_lines[job.printer].waiting.push_back(job);
    next(job.printer);
}

void PrintQueue::openDrawer()
{
    const settings::PrintTarget target = m_config.print.target;
    if (target != settings::PrintTarget::EscPos && target != settings::PrintTarget::Epos) {
        return; // no drawer hangs on a file or a system queue
    }
    Q_EMIT printRequested(taskFor(store::PrintJob(), TaskKind::Drawer));
}

void PrintQueue::printTestPage(const QString &printer)
{
    store::PrintJob job;
    job.id = kTestPageId;
    job.printer = printer;
    Q_EMIT printRequested(taskFor(job, TaskKind::TestPage));
}

void PrintQueue::resume()
{
    const auto jobs = store::PrintJobTable(m_database).unfinished();
    if (!jobs) {
        qCWarning(lcPrint) << "unfinished papers cannot be read:" << jobs.error().detail;
        return;
    }
    for (const store::PrintJob &job : *jobs) {
        const settings::Printer *printer = settingsOf(job.printer);
        // A half-made file is written again under the same name. What a printer may already have is not
        // repeated: a person decides.
        const bool gotStuck = job.state == store::PrintState::Unknown && passesByItself(faultOf(job.fault));
        const bool mayBeOut = gotStuck || job.state == store::PrintState::Sent ||
                              (job.state == store::PrintState::Sending &&
                               (printer == nullptr || !provesItself(printer->target)));
        if (mayBeOut) {
            putAside(job, store::PrintState::Unknown, PrintFault::Interrupted);
        } else if (job.state == store::PrintState::Failed || job.state == store::PrintState::Unknown) {
            m_failed.append(job);
        } else {
            m_lines[job.printer].waiting.push_back(job);
        }
    }
    for (const QString &printer : m_lines.keys()) {
        next(printer);
    }
    Q_EMIT changed();
}

bool PrintQueue::isTooOld(const store::PrintJob &job) const
{
    const settings::Printer *printer = settingsOf(job.printer);
    const int minutes = printer != nullptr ? printer->backlogMin : m_config.print.backlogMin;
    return !m_wanted.contains(job.id) &&
           job.createdAtUtc.msecsTo(m_clock.nowUtc()) > qint64{minutes} * kMsPerMinute;
}

/// Writes the job as it stands; what could not be noted is looked at again at the next start.
void PrintQueue::keep(const store::PrintJob &job)
{
    m_commits.add([this, job] { return store::PrintJobTable(m_database).setState(job, m_clock.nowUtc()); },
                  [](const store::Result<void> &) {});
}

void PrintQueue::putAside(store::PrintJob job, store::PrintState state, PrintFault fault)
{
    job.state = state;
    job.fault = nameOf(fault);
    keep(job);
    m_failed.append(job);
    Q_EMIT changed();
}

void PrintQueue::next(const QString &printer)
{
    Line &line = m_lines[printer];
    if (line.current || line.waiting.empty() || line.fault != PrintFault::None) {
        Q_EMIT changed();
        return;
    }
    store::PrintJob job = line.waiting.front();
    line.waiting.pop_front();
    if (settingsOf(printer) == nullptr || isTooOld(job)) {
        putAside(job, store::PrintState::Failed,
                 settingsOf(printer) == nullptr ? PrintFault::NoSuchPrinter : PrintFault::TooOld);
        next(printer);
        return;
    }
    ++job.attempts;
    job.state = store::PrintState::Sending;
    job.error.clear();
    line.current = job;
    line.isHandedOver = false;
    Q_EMIT changed();
    m_commits.add([this, job] { return store::PrintJobTable(m_database).setState(job, m_clock.nowUtc()); },
                  [this, printer](const store::Result<void> &done) {
                      if (done) {
                          send(printer);
                          return;
                      }
                      // Nothing was printed and the disk takes nothing: the line waits until it does.
                      Line &waiting = m_lines[printer];
                      --waiting.current->attempts;
                      waiting.current->state = store::PrintState::Queued;
                      waiting.waiting.push_front(*waiting.current);
                      waiting.current.reset();
                      Q_EMIT changed();
                  });
}

PrintTask PrintQueue::taskFor(const store::PrintJob &job, TaskKind kind) const
{
    PrintTask task;
    task.jobId = job.id;
    task.kind = kind;
    task.copy = job.copy;
    task.language = m_config.till.languageOfReceipts();
    const settings::Printer *printer = settingsOf(job.printer);
    task.printer = printer != nullptr ? *printer : m_config.print;
    task.folder = m_folder;
    task.profileFolder = profileFolderBeside(m_folder);
    task.slip = job.content;
    task.timeZone = m_config.shop.timeZone();
    task.attempt = job.attempts;
    const auto due = m_drawerDueMs.constFind(job.id);
    task.opensDrawer =
        kind == TaskKind::Drawer || (due != m_drawerDueMs.cend() && m_clock.monotonicMs() <= *due);
    return task;
}

void PrintQueue::send(const QString &printer)
{
    Line &line = m_lines[printer];
    const store::PrintJob job = *line.current;
    line.isHandedOver = true;
    PrintTask task =
        taskFor(job, job.document == store::PrintDocument::Kitchen ? TaskKind::Kitchen : TaskKind::Receipt);
    if (job.document == store::PrintDocument::Receipt) {
        const auto receipt = store::ReceiptTable(m_database).byId(job.receiptId);
        if (!receipt) {
            taskFinished(PrintOutcome{job.id, PrintFault::CannotWrite, {}, receipt.error().detail});
            return;
        }
        task.receipt = *receipt;
        task.notFiscal = receipt->signature.isEmpty();
    }
    Q_EMIT printRequested(task);
}

void PrintQueue::progressed(const PrintProgress &progress)
{
    for (Line &line : m_lines) {
        if (!line.current || line.current->id != progress.jobId) {
            continue;
        }
        const bool isStuck = progress.fault != PrintFault::None;
        if (isStuck && line.stuck == PrintFault::None) {
            line.troubleSinceUtc = m_clock.nowUtc();
        }
        line.stuck = progress.fault;
        // Should the till end now: what stands in the printer's buffer may or may not come out.
        line.current->state = isStuck ? store::PrintState::Unknown : store::PrintState::Sent;
        line.current->fault = nameOf(isStuck ? progress.fault : PrintFault::Unproved);
        keep(*line.current);
        Q_EMIT changed();
        return;
    }
}

store::Result<void> PrintQueue::writeEnd(const store::PrintJob &job, const PrintOutcome &outcome)
{
    const QDateTime now = m_clock.nowUtc();
    const auto written = store::PrintJobTable(m_database).setState(job, now);
    // A printer that waits for paper is asked again and again; the timeline names its trouble once.
    const bool isNews = job.state != store::PrintState::Queued || job.attempts == 1;
    if (!written || job.orderId == 0 || !isNews) {
        return written;
    }
    const bool ok = job.state == store::PrintState::Printed || job.state == store::PrintState::Sent;
    order::Event event;
    event.orderId = job.orderId;
    event.atUtc = now;
    event.kind = ok ? order::EventKind::Printed : order::EventKind::PrintFailed;
    event.actor = QStringLiteral("till");
    event.detail = outcome.place; // the reason is said on screen and in the log
    return store::OrderTable(m_database).append(event);
}

void PrintQueue::taskFinished(const PrintOutcome &outcome)
{
    if (outcome.jobId == kTestPageId) {
        Q_EMIT testPageEnded(outcome);
        return;
    }
    for (auto line = m_lines.begin(); line != m_lines.end(); ++line) {
        if (line->current && line->isHandedOver && line->current->id == outcome.jobId) {
            if (outcome.drawerOpened) {
                m_drawerDueMs.remove(outcome.jobId);
            }
            endJob(line.key(), *line->current, outcome);
            return;
        }
    }
}

void PrintQueue::endJob(const QString &printer, store::PrintJob job, const PrintOutcome &outcome)
{
    const settings::Printer *known = settingsOf(printer);
    Line &line = m_lines[printer];
    PaperEnd end = outcome.ended();
    // A print system only takes the job over.
    if (end == PaperEnd::Printed && known != nullptr && known->target == settings::PrintTarget::System) {
        end = PaperEnd::Sent;
    }
    job.state = stateAfter(end, outcome.fault);
    job.fault = nameOf(outcome.fault);
    job.error = outcome.detail;
    // The paper may have come out all the same before the printer let go of it.
    const AfterClear wish = std::exchange(line.afterClear, AfterClear::Nothing);
    if (end == PaperEnd::Unknown && wish != AfterClear::Nothing) {
        job.state = wish == AfterClear::GiveUp ? store::PrintState::Discarded : store::PrintState::Queued;
        job.fault.clear();
        if (wish == AfterClear::Move) {
            job.printer = line.moveTo;
        }
    }
    if (outcome.fault != PrintFault::None) {
        qCWarning(lcPrint) << "paper of job" << job.id << "failed:" << outcome.detail;
    }
    m_commits.add([this, job, outcome] { return writeEnd(job, outcome); },
                  [this, printer, job, outcome](const store::Result<void> &done) {
                      settle(printer, job, outcome, done.isOk());
                  });
}

void PrintQueue::settle(const QString &printer,
                        const store::PrintJob &job,
                        const PrintOutcome &outcome,
                        bool isNoted)
{
    Line &line = m_lines[printer];
    line.current.reset();
    line.stuck = PrintFault::None;
    switch (job.state) {
    case store::PrintState::Queued:
        if (passesByItself(outcome.fault)) {
            block(line, job, outcome.fault);
        } else {
            m_lines[job.printer].waiting.push_front(job);
        }
        break;
    case store::PrintState::Failed:
    case store::PrintState::Unknown:
        m_failed.append(job);
        break;
    case store::PrintState::Discarded:
        Q_EMIT paperGivenUp(job);
        break;
    case store::PrintState::Sending:
    case store::PrintState::Sent:
    case store::PrintState::Printed:
        if (!isNoted) {
            // It is on paper; only the next start will ask about it again.
            qCWarning(lcPrint) << "the print of job" << job.id << "could not be noted";
        }
        m_wanted.remove(job.id);
        break;
    }
    if (job.state != store::PrintState::Discarded) {
        Q_EMIT paperFinished(job, outcome);
    }
    next(printer);
    if (job.printer != printer) {
        next(job.printer);
    }
}

void PrintQueue::block(Line &line, const store::PrintJob &job, PrintFault fault)
{
    if (line.fault == PrintFault::None) {
        line.troubleSinceUtc = m_clock.nowUtc();
    }
    line.fault = fault;
    line.waiting.push_front(job);
    if (!m_probeTimer.isActive()) {
        m_probeTimer.start();
    }
}

void PrintQueue::probeBlocked()
{
    bool isAnyBlocked = false;
    for (auto line = m_lines.begin(); line != m_lines.end(); ++line) {
        if (line->fault == PrintFault::None) {
            continue;
        }
        isAnyBlocked = true;
        // What waits too long meanwhile is a person's affair.
        while (!line->waiting.empty() && isTooOld(line->waiting.front())) {
            const store::PrintJob old = line->waiting.front();
            line->waiting.pop_front();
            putAside(old, store::PrintState::Failed, PrintFault::TooOld);
        }
        if (!std::exchange(line->isProbing, true)) {
            store::PrintJob asker;
            asker.printer = line.key();
            Q_EMIT printRequested(taskFor(asker, TaskKind::Probe));
        }
    }
    if (!isAnyBlocked) {
        m_probeTimer.stop();
    }
}

void PrintQueue::probed(const PrinterHealth &health)
{
    const QString printer = health.printer.isEmpty() ? QString::fromLatin1(kReceiptPrinter) : health.printer;
    Line &line = m_lines[printer];
    line.isProbing = false;
    if (line.fault == PrintFault::None) {
        return;
    }
    line.fault = health.fault;
    if (line.fault == PrintFault::None) {
        qCInfo(lcPrint) << "printer" << printer << "is ready again";
        next(printer);
    }
    Q_EMIT changed();
}

void PrintQueue::storeRecovered()
{
    for (const QString &printer : m_lines.keys()) {
        next(printer);
    }
}

int PrintQueue::waiting() const
{
    int count = 0;
    for (const Line &line : m_lines) {
        count += static_cast<int>(line.waiting.size()) + (line.current ? 1 : 0);
    }
    return count;
}

QList<PrinterTrouble> PrintQueue::troubles() const
{
    QList<PrinterTrouble> all;
    for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line) {
        const bool isStuck = line->stuck != PrintFault::None;
        if (line->fault == PrintFault::None && !isStuck) {
            continue;
        }
        all.append({line.key(), isStuck ? line->stuck : line->fault, line->troubleSinceUtc,
                    static_cast<int>(line->waiting.size()) + (line->current ? 1 : 0), isStuck});
    }
    return all;
}

} // namespace kassa::print
