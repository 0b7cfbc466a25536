// SPDX-License-Identifier: GPL-3.0-or-later
// What a person wishes of papers that did not come out by themselves.
#include "core/print/print_queue.h"

#include <algorithm>
#include <utility>

namespace kassa::print {

/// A paper that waits, for a person or for its printer, taken out of where it waits.
std::optional<store::PrintJob> PrintQueue::takeWaiting(store::PrintJobId id)
{
    const auto isIt = [id](const store::PrintJob &job) {
        return job.id == id;
    };
    if (const auto found = std::find_if(m_failed.begin(), m_failed.end(), isIt); found != m_failed.end()) {
        store::PrintJob job = *found;
        m_failed.erase(found);
        return job;
    }
    for (Line &line : m_lines) {
        const auto found = std::find_if(line.waiting.begin(), line.waiting.end(), isIt);
        if (found != line.waiting.end()) {
            store::PrintJob job = *found;
            line.waiting.erase(found);
            return job;
        }
    }
    return std::nullopt;
}

PrintQueue::Line *PrintQueue::stuckLineOf(store::PrintJobId id)
{
    for (Line &line : m_lines) {
        if (line.current && line.current->id == id && line.stuck != PrintFault::None) {
            return &line;
        }
    }
    return nullptr;
}

/// What the printer still holds is thrown away first, or it would come out beside the new paper.
void PrintQueue::clearStuck(Line &line, AfterClear wish, const QString &other)
{
    line.afterClear = wish;
    line.moveTo = other;
    m_wanted.insert(line.current->id);
    Q_EMIT printRequested(taskFor(*line.current, TaskKind::Clear));
}

void PrintQueue::retryFailed()
{
    for (store::PrintJob &job : std::exchange(m_failed, {})) {
        m_wanted.insert(job.id);
        job.fault.clear();
        m_lines[job.printer].waiting.push_back(job);
    }
    for (Line &line : m_lines) {
        if (line.stuck != PrintFault::None) {
            clearStuck(line, AfterClear::PrintAgain);
        }
    }
    for (const QString &printer : m_lines.keys()) {
        next(printer);
    }
    probeBlocked();
}

void PrintQueue::retry(store::PrintJobId id)
{
    if (Line *line = stuckLineOf(id)) {
        clearStuck(*line, AfterClear::PrintAgain);
        return;
    }
    auto job = takeWaiting(id);
    if (!job) {
        return;
    }
    m_wanted.insert(id);
    job->fault.clear();
    m_lines[job->printer].waiting.push_front(*job);
    next(job->printer);
    probeBlocked();
}

void PrintQueue::giveUp(const store::PrintJob &job)
{
    store::PrintJob discarded = job;
    discarded.state = store::PrintState::Discarded;
    m_commits.add(
        [this, discarded] { return store::PrintJobTable(m_database).setState(discarded, m_clock.nowUtc()); },
        [this, job, discarded](const store::Result<void> &done) {
            if (!done) {
                m_failed.append(job);
            } else {
                Q_EMIT paperGivenUp(discarded);
            }
            Q_EMIT changed();
        });
}

void PrintQueue::discard(store::PrintJobId id)
{
    if (Line *line = stuckLineOf(id)) {
        clearStuck(*line, AfterClear::GiveUp);
    } else if (const auto job = takeWaiting(id)) {
        giveUp(*job);
    }
}

void PrintQueue::discardFailed()
{
    QList<store::PrintJob> unwanted = std::exchange(m_failed, {});
    for (Line &line : m_lines) {
        if (line.stuck != PrintFault::None) {
            clearStuck(line, AfterClear::GiveUp);
        } else if (line.fault != PrintFault::None) {
            for (const store::PrintJob &job : std::exchange(line.waiting, {})) {
                unwanted.append(job);
            }
        }
    }
    for (const store::PrintJob &job : unwanted) {
        giveUp(job);
    }
    Q_EMIT changed();
}

void PrintQueue::confirmPrinted(store::PrintJobId id)
{
    auto job = takeWaiting(id);
    if (!job) {
        return;
    }
    job->state = store::PrintState::Printed;
    job->fault.clear();
    PrintOutcome outcome{id, PrintFault::None, QString(), QStringLiteral("seen by the cashier")};
    m_commits.add([this, job = *job, outcome] { return writeEnd(job, outcome); },
                  [this, job = *job, outcome](const store::Result<void> &) {
                      Q_EMIT paperFinished(job, outcome);
                      Q_EMIT changed();
                  });
}

void PrintQueue::moveTo(store::PrintJobId id, const QString &printer)
{
    if (!printers().contains(printer)) {
        return;
    }
    if (Line *line = stuckLineOf(id)) {
        clearStuck(*line, AfterClear::Move, printer);
        return;
    }
    auto job = takeWaiting(id);
    if (!job) {
        return;
    }
    m_wanted.insert(id);
    job->printer = printer;
    job->state = store::PrintState::Queued;
    job->fault.clear();
    m_commits.add(
        [this, job = *job] { return store::PrintJobTable(m_database).setState(job, m_clock.nowUtc()); },
        [this, job = *job](const store::Result<void> &done) {
            if (!done) {
                m_failed.append(job);
                Q_EMIT changed();
                return;
            }
            m_lines[job.printer].waiting.push_back(job);
            next(job.printer);
        });
}

QString PrintQueue::otherFor(const store::PrintJob &job) const
{
    const QString document =
        job.document == store::PrintDocument::Kitchen ? QStringLiteral("kitchen") : QStringLiteral("receipt");
    const QString now = job.printer.isEmpty() ? QString::fromLatin1(kReceiptPrinter) : job.printer;
    for (const QString &name : printers()) {
        const settings::Printer *printer = settingsOf(name);
        const auto line = m_lines.constFind(name);
        const bool isBlocked =
            line != m_lines.cend() && (line->fault != PrintFault::None || line->stuck != PrintFault::None);
        if (name != now && printer != nullptr && printer->prints(document) && !isBlocked) {
            return name;
        }
    }
    return {};
}

void PrintQueue::moveToOther()
{
    QList<store::PrintJob> jobs = m_failed;
    for (const Line &line : std::as_const(m_lines)) {
        if (line.stuck != PrintFault::None) {
            jobs.append(*line.current);
        } else if (line.fault != PrintFault::None) {
            jobs.append(QList<store::PrintJob>(line.waiting.cbegin(), line.waiting.cend()));
        }
    }
    for (const store::PrintJob &job : jobs) {
        if (const QString other = otherFor(job); !other.isEmpty()) {
            moveTo(job.id, other);
        }
    }
}

} // namespace kassa::print
