// SPDX-License-Identifier: GPL-3.0-or-later
#include "escpos_worker.h"

#include <utility>

namespace kassa::print {

namespace {

/// A printer that answered before and stays silent for so many turns was switched off.
constexpr int kSilentPolls = 6;
/// Turns after which an unanswered question is put again.
constexpr int kAskAgainPolls = 2;

} // namespace

EscPosWorker::EscPosWorker(const settings::Printer &printer,
                           const receipt::PrinterProfile &profile,
                           const WorkerTimes &times,
                           QObject *parent)
    : PrinterWorker(parent)
    , m_printer(printer)
    , m_profile(profile)
    , m_times(times)
    , m_timer(this)
    , m_pollTimer(this)
{
    m_timer.setSingleShot(true);
    m_pollTimer.setInterval(m_times.pollMs);
    connect(&m_timer, &QTimer::timeout, this, &EscPosWorker::timedOut);
    connect(&m_pollTimer, &QTimer::timeout, this, &EscPosWorker::poll);
}

EscPosWorker::~EscPosWorker()
{
    if (m_channel) {
        m_channel->disconnect(this); // a connection says good-bye when it goes; nobody must listen any more
    }
}

QString EscPosWorker::place() const
{
    return m_printer.device.isEmpty() ? m_printer.host + u':' + QString::number(m_printer.port)
                                      : m_printer.device;
}

bool EscPosWorker::asks() const
{
    return m_printer.isQueried && m_profile.answersStatus;
}

void EscPosWorker::print(const RawPaper &paper)
{
    m_waiting.push_back(Work{paper, false});
    next();
}

void EscPosWorker::probe()
{
    m_waiting.push_back(Work{{}, true});
    next();
}

void EscPosWorker::next()
{
    if (m_step != Step::Idle || m_waiting.empty()) {
        return;
    }
    m_work = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_status = {};
    m_stream.clear();
    m_hasAnswered = m_drawerOpened = m_isTold = m_isAsked = false;
    m_silentPolls = 0;
    m_stuck = PrintFault::None;
    m_step = Step::Opening;
    m_channel = makeChannel(m_printer, m_profile.baud);
    connect(m_channel.get(), &Channel::opened, this, &EscPosWorker::opened);
    connect(m_channel.get(), &Channel::received, this, &EscPosWorker::received);
    connect(m_channel.get(), &Channel::drained, this, &EscPosWorker::drained);
    connect(m_channel.get(), &Channel::failed, this, &EscPosWorker::broke);
    connect(m_channel.get(), &Channel::closed, this, &EscPosWorker::pause);
    m_timer.start(m_times.connectMs);
    m_channel->open();
}

void EscPosWorker::opened()
{
    m_step = Step::Asking;
    if (asks()) {
        ask(StatusQuery::Printer);
    } else {
        printerIsReady();
    }
}

void EscPosWorker::ask(StatusQuery query)
{
    m_query = query;
    m_isAsked = true;
    m_channel->send(askStatus(query));
    if (m_step == Step::Asking) {
        m_timer.start(m_times.statusMs);
    }
}

void EscPosWorker::received(const QByteArray &bytes)
{
    m_stream += bytes;
    for (const StatusEvent &event : takeStatusEvents(m_stream)) {
        switch (event.kind) {
        case StatusEvent::Kind::Status:
            statusReceived(event.status);
            break;
        case StatusEvent::Kind::Proof:
            if (m_step == Step::Proving && event.token == proofToken(m_work->paper.jobId)) {
                end(PaperEnd::Printed, PrintFault::None, {});
            }
            break;
        case StatusEvent::Kind::Cleared:
            if (m_step == Step::Clearing) {
                end(PaperEnd::Unknown, PrintFault::Interrupted, QStringLiteral("cleared by hand"));
            }
            break;
        }
    }
}

void EscPosWorker::statusReceived(int status)
{
    if (m_step != Step::Asking && m_step != Step::Proving) {
        return;
    }
    m_hasAnswered = true;
    m_isAsked = false;
    m_silentPolls = 0;
    switch (m_query) {
    case StatusQuery::Printer:
        m_status = {};
        m_status.printer = status;
        ask(m_status.isOffline() ? StatusQuery::OfflineCause : StatusQuery::Paper);
        break;
    case StatusQuery::OfflineCause:
        m_status.offlineCause = status;
        ask(StatusQuery::ErrorCause);
        break;
    case StatusQuery::ErrorCause:
        m_status.errorCause = status;
        ask(StatusQuery::Paper);
        break;
    case StatusQuery::Paper:
        m_status.paper = status;
        statusComplete();
        break;
    }
}

void EscPosWorker::statusComplete()
{
    const PrintFault fault = m_status.fault();
    if (m_step == Step::Proving) {
        proofStatus(fault);
    } else if (fault == PrintFault::None) {
        printerIsReady();
    } else {
        printerIsNotReady(fault);
    }
}

void EscPosWorker::printerIsReady()
{
    if (m_work->isProbe) {
        end(PaperEnd::NotPrinted, PrintFault::None, {});
    } else {
        send();
    }
}

void EscPosWorker::printerIsNotReady(PrintFault fault)
{
    // The customer waits for the change, whatever the paper does.
    if (!m_work->isProbe && !m_work->paper.drawerNow.isEmpty()) {
        m_drawerOpened = true;
        m_channel->send(m_work->paper.drawerNow);
    }
    end(PaperEnd::NotPrinted, fault, QStringLiteral("the printer says so before the first byte"));
}

void EscPosWorker::send()
{
    const RawPaper &paper = m_work->paper;
    m_step = Step::Sending;
    m_drawerOpened = !paper.drawer.isEmpty();
    m_timer.start(m_times.stallMs);
    const bool isProved = m_profile.provesPrint && !paper.bytes.isEmpty();
    m_channel->send(paper.drawer + paper.bytes +
                    (isProved ? askProof(proofToken(paper.jobId)) : QByteArray()));
}

void EscPosWorker::drained()
{
    if (m_step != Step::Sending) {
        return;
    }
    if (m_work->paper.bytes.isEmpty() || (!m_profile.provesPrint && !asks())) {
        end(PaperEnd::Sent, PrintFault::None, {});
        return;
    }
    m_step = Step::Proving;
    Q_EMIT progressed(PrintProgress{m_work->paper.jobId, true, PrintFault::None});
    m_timer.start(m_times.proofMs);
    if (asks()) {
        m_pollTimer.start();
        poll();
    }
}

void EscPosWorker::poll()
{
    if (m_step != Step::Proving) {
        return;
    }
    if (m_silentPolls >= kSilentPolls && m_hasAnswered) {
        end(PaperEnd::Unknown, PrintFault::Interrupted, QStringLiteral("the printer fell silent"));
        return;
    }
    // A late answer must not be taken for the answer to a newer question.
    if (!m_isAsked || m_silentPolls % kAskAgainPolls == 0) {
        ask(StatusQuery::Printer);
    }
    ++m_silentPolls;
}

void EscPosWorker::proofStatus(PrintFault fault)
{
    if (fault == PrintFault::None && !m_profile.provesPrint) {
        end(PaperEnd::Sent, PrintFault::None, {});
        return;
    }
    if (fault != PrintFault::None) {
        m_timer.start(m_times.proofMs); // it waits for a person; the proof comes after
    }
    if (fault != m_stuck) {
        m_stuck = fault;
        Q_EMIT progressed(PrintProgress{m_work->paper.jobId, true, fault});
    }
}

void EscPosWorker::clear()
{
    if (m_step == Step::Sending) {
        end(PaperEnd::Unknown, PrintFault::Interrupted, QStringLiteral("stopped by hand"));
    } else if (m_step == Step::Proving) {
        m_step = Step::Clearing;
        m_pollTimer.stop();
        m_timer.start(m_times.statusMs);
        m_channel->send(clearBuffers());
    }
}

void EscPosWorker::timedOut()
{
    switch (m_step) {
    case Step::Opening:
        m_channel->abort();
        end(PaperEnd::NotPrinted, PrintFault::Offline, QStringLiteral("no connection in time"));
        break;
    case Step::Asking:
        // Silence proves nothing: many printers print and never answer. What was answered counts.
        statusComplete();
        break;
    case Step::Sending:
        m_channel->abort();
        end(PaperEnd::Unknown, PrintFault::Interrupted, QStringLiteral("the printer takes no more bytes"));
        break;
    case Step::Proving:
        if (m_stuck != PrintFault::None || (m_hasAnswered && m_silentPolls > 1)) {
            end(PaperEnd::Unknown, PrintFault::Interrupted, QStringLiteral("the printer fell silent"));
        } else {
            end(PaperEnd::Sent, PrintFault::None, {});
        }
        break;
    case Step::Clearing:
        end(PaperEnd::Unknown, PrintFault::Interrupted, QStringLiteral("cleared by hand, not confirmed"));
        break;
    case Step::Closing:
        m_channel->abort();
        pause();
        break;
    case Step::Pause:
        m_step = Step::Idle;
        next();
        break;
    case Step::Idle:
        break;
    }
}

void EscPosWorker::broke(const QString &detail)
{
    switch (m_step) {
    case Step::Opening:
    case Step::Asking:
        end(PaperEnd::NotPrinted, PrintFault::Offline, detail);
        break;
    case Step::Sending:
    case Step::Proving:
    case Step::Clearing:
        end(PaperEnd::Unknown, PrintFault::Interrupted, detail);
        break;
    case Step::Closing:
        pause(); // everything was handed over before
        break;
    case Step::Pause:
    case Step::Idle:
        break;
    }
}

void EscPosWorker::end(PaperEnd how, PrintFault fault, const QString &detail)
{
    m_pollTimer.stop();
    const bool mayClose = m_step != Step::Opening;
    m_step = Step::Closing;
    tell(how, fault, detail);
    if (mayClose) {
        m_timer.start(m_times.closeMs);
        m_channel->finish();
    } else {
        pause();
    }
}

void EscPosWorker::tell(PaperEnd how, PrintFault fault, const QString &detail)
{
    if (std::exchange(m_isTold, true)) {
        return;
    }
    if (m_work->isProbe) {
        Q_EMIT probed(PrinterHealth{m_printer.name, fault, m_status.isPaperLow(), detail, m_hasAnswered});
        return;
    }
    PrintOutcome outcome{m_work->paper.jobId, fault, place(), detail};
    outcome.end = how;
    outcome.drawerOpened = m_drawerOpened;
    Q_EMIT finished(outcome);
}

void EscPosWorker::pause()
{
    if (m_step != Step::Closing) {
        return;
    }
    m_step = Step::Pause;
    if (m_channel) {
        // It may be the one that called us.
        m_channel->disconnect(this);
        m_channel.release()->deleteLater();
    }
    m_timer.start(m_times.pauseMs);
}

} // namespace kassa::print
