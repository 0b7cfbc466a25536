// SPDX-License-Identifier: GPL-3.0-or-later
#include "print_queue.h"

#include <QLoggingCategory>

#include <utility>

namespace kassa::print {

Q_LOGGING_CATEGORY(lcPrint, "kassa.print", QtInfoMsg)

namespace {

constexpr char kReceiptPrinter[] = "receipt";

} // namespace

PrintQueue::PrintQueue(store::Database &database,
                       store::CommitGroup &commits,
                       const base::Clock &clock,
                       QString folder,
                       QObject *parent)
    : QObject(parent), m_database(database), m_commits(commits), m_clock(clock), m_folder(std::move(folder))
{
}

void PrintQueue::setConfig(const settings::Config &config)
{
    m_config = config;
}

store::Result<store::PrintJob>
PrintQueue::write(order::ReceiptId receiptId, order::OrderId orderId, bool copy)
{
    store::PrintJob job;
    job.receiptId = receiptId;
    job.orderId = orderId;
    job.printer = QString::fromLatin1(kReceiptPrinter);
    job.copy = copy;
    job.createdAtUtc = m_clock.nowUtc();
    job.changedAtUtc = job.createdAtUtc;
    const auto id = store::PrintJobTable(m_database).insert(job);
    if (!id) {
        return id.error();
    }
    job.id = *id;
    return job;
}

void PrintQueue::enqueue(const store::PrintJob &job)
{
    m_line.push_back(job);
    next();
}

void PrintQueue::resume()
{
    const auto jobs = store::PrintJobTable(m_database).unfinished();
    if (!jobs) {
        qCWarning(lcPrint) << "unfinished papers cannot be read:" << jobs.error().detail;
        return;
    }
    for (const store::PrintJob &job : *jobs) {
        // A half-made file is written again under the same name. What a print system may already have is not
        // repeated: a person decides.
        const bool isUnclear =
            job.state == store::PrintState::Sending && m_config.print.target != settings::PrintTarget::File;
        if (isUnclear) {
            markUnclear(job);
        }
        if (isUnclear || job.state == store::PrintState::Failed || job.state == store::PrintState::Unknown) {
            m_failed.append(job);
        } else {
            m_line.push_back(job);
        }
    }
    next();
}

// Kept, so that another target set in the meantime does not make it look safe at the next start.
void PrintQueue::markUnclear(const store::PrintJob &job)
{
    m_commits.add(
        [this, job] {
            return store::PrintJobTable(m_database)
                .setState(job.id, store::PrintState::Unknown, job.attempts, job.error, m_clock.nowUtc());
        },
        [](const store::Result<void> &) {}); // not marked: it is looked at again at the next start
}

void PrintQueue::storeRecovered()
{
    next();
}

void PrintQueue::retryFailed()
{
    for (const store::PrintJob &job : std::exchange(m_failed, {})) {
        m_line.push_back(job);
    }
    next();
}

void PrintQueue::discardFailed()
{
    for (const store::PrintJob &job : std::exchange(m_failed, {})) {
        discard(job);
    }
    Q_EMIT changed();
}

void PrintQueue::discard(const store::PrintJob &job)
{
    m_commits.add(
        [this, job] {
            return store::PrintJobTable(m_database)
                .setState(job.id, store::PrintState::Discarded, job.attempts, job.error, m_clock.nowUtc());
        },
        [this, job](const store::Result<void> &done) {
            if (!done) {
                m_failed.append(job);
                Q_EMIT changed();
                return;
            }
            Q_EMIT paperGivenUp(job);
        });
}

int PrintQueue::waiting() const
{
    return static_cast<int>(m_line.size()) + (m_current ? 1 : 0);
}

void PrintQueue::next()
{
    if (m_current || m_line.empty()) {
        Q_EMIT changed();
        return;
    }
    m_current = m_line.front();
    m_line.pop_front();
    ++m_current->attempts;
    Q_EMIT changed();
    m_commits.add(
        [this, job = *m_current] {
            return store::PrintJobTable(m_database)
                .setState(job.id, store::PrintState::Sending, job.attempts, {}, m_clock.nowUtc());
        },
        [this](const store::Result<void> &done) {
            if (done) {
                send();
                return;
            }
            // Nothing was printed and the disk takes nothing: the line waits until it does.
            --m_current->attempts;
            m_line.push_front(*m_current);
            m_current.reset();
            Q_EMIT changed();
        });
}

void PrintQueue::send()
{
    const auto receipt = store::ReceiptTable(m_database).byId(m_current->receiptId);
    if (!receipt) {
        taskFinished(PrintOutcome{m_current->id, PrintFault::CannotWrite, {}, receipt.error().detail});
        return;
    }
    PrintTask task;
    task.jobId = m_current->id;
    task.receipt = *receipt;
    task.copy = m_current->copy;
    task.language = m_config.till.languageOfReceipts();
    task.printer = m_config.print;
    task.folder = m_folder;
    task.notFiscal = !receipt->fiscal;
    Q_EMIT printRequested(task);
}

store::Result<void> PrintQueue::writeOutcome(const store::PrintJob &job, const PrintOutcome &outcome)
{
    const bool ok = outcome.fault == PrintFault::None;
    const QDateTime now = m_clock.nowUtc();
    // A file is proof of itself; a print system only takes the job over.
    const auto okState = m_config.print.target == settings::PrintTarget::File ? store::PrintState::Printed
                                                                              : store::PrintState::Sent;
    const auto written =
        store::PrintJobTable(m_database)
            .setState(job.id, ok ? okState : store::PrintState::Failed, job.attempts, outcome.detail, now);
    if (!written || job.orderId == 0) {
        return written;
    }
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
    if (!m_current || m_current->id != outcome.jobId) {
        return;
    }
    const store::PrintJob job = *m_current;
    if (outcome.fault != PrintFault::None) {
        qCWarning(lcPrint) << "paper of job" << job.id << "failed:" << outcome.detail;
    }
    m_commits.add([this, job, outcome] { return writeOutcome(job, outcome); },
                  [this, job, outcome](const store::Result<void> &done) {
                      m_current.reset();
                      if (outcome.fault != PrintFault::None) {
                          m_failed.append(job);
                      } else if (!done) {
                          // It is on paper; only the next start will ask about it again.
                          qCWarning(lcPrint) << "the print of job" << job.id << "could not be noted";
                      }
                      Q_EMIT paperFinished(job, outcome);
                      next();
                  });
}

} // namespace kassa::print
