// SPDX-License-Identifier: GPL-3.0-or-later
#include "epos_worker.h"

#include <QUrl>
#include <QUrlQuery>

#include <utility>

namespace kassa::print {

namespace {

constexpr char kServicePath[] = "/cgi-bin/epos/service.cgi";
/// Throws away what the printer holds, even while it is offline. Assumed: the element is confirmed, that it
/// empties the buffer is taken from the raw command of the same name.
constexpr char kRecovery[] = "<epos-print xmlns=\"http://www.epson-pos.com/schemas/2011/03/epos-print\""
                             " force=\"true\"><recovery/></epos-print>";
/// Questions to the spooler before the cashier is asked: ten minutes at one a second.
constexpr int kMaxSpoolPolls = 600;

QUrl serviceUrl(const settings::Printer &printer)
{
    QUrl url(printer.url.isEmpty() ? QStringLiteral("http://") + printer.host : printer.url);
    if (url.path().isEmpty() || url.path() == u"/") {
        url.setPath(QString::fromLatin1(kServicePath));
    }
    return url;
}

QString devidOf(const settings::Printer &printer)
{
    return printer.devid.isEmpty() ? QStringLiteral("local_printer") : printer.devid;
}

} // namespace

EposWorker::EposWorker(const settings::Printer &printer, const WorkerTimes &times, QObject *parent)
    : PrinterWorker(parent)
    , m_printer(printer)
    , m_times(times)
    , m_http(printer.certificate, this)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_http, &EposHttp::answered, this, &EposWorker::replied);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_step == Step::Spooled) {
            askSpooler();
        } else if (m_step == Step::Pause) {
            m_step = Step::Idle;
            next();
        }
    });
}

EposWorker::~EposWorker() = default;

QString EposWorker::place() const
{
    return serviceUrl(m_printer).host();
}

QString EposWorker::jobId() const
{
    return QStringLiteral("kassa-%1-%2").arg(m_work->paper.jobId).arg(m_work->paper.attempt);
}

void EposWorker::print(const RawPaper &paper)
{
    m_waiting.push_back(Work{paper, false});
    next();
}

void EposWorker::probe()
{
    m_waiting.push_back(Work{{}, true});
    next();
}

void EposWorker::next()
{
    if (m_step != Step::Idle || m_waiting.empty()) {
        return;
    }
    m_work = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_notReady = m_stuck = PrintFault::None;
    m_isPaperLow = m_drawerOpened = false;
    m_spoolPolls = 0;
    if (m_work->isProbe || m_printer.isQueried) {
        m_step = Step::Asking;
        post({}, {}, m_times.connectMs + m_times.statusMs);
    } else {
        openDrawer(true);
    }
}

void EposWorker::post(const QByteArray &element, const QString &jobId, int timeoutMs)
{
    EposParameters parameters;
    parameters.devid = devidOf(m_printer);
    parameters.timeoutMs = m_times.jobMs;
    parameters.jobId = jobId;
    QUrl url = serviceUrl(m_printer);
    if (jobId.isEmpty()) {
        QUrlQuery query(url);
        query.addQueryItem(QStringLiteral("devid"), parameters.devid);
        query.addQueryItem(QStringLiteral("timeout"), QString::number(parameters.timeoutMs));
        url.setQuery(query);
    }
    m_http.post(url, encodeEposRequest(element, parameters), timeoutMs);
}

void EposWorker::replied(const EposHttpAnswer &received)
{
    const auto answer = decodeEposReply(received.body);
    const QString problem = received.problem.isEmpty() && !answer ? answer.error().detail : received.problem;
    // A reply in the printer's own words counts, whatever the HTTP status beside it.
    const bool isHeard = answer.isOk();
    const EposReply heard = isHeard ? *answer : EposReply();
    const bool surelyNotOut = !received.wasSent;
    switch (m_step) {
    case Step::Asking:
        statusReplied(isHeard, heard, problem);
        break;
    case Step::Drawer:
        m_drawerOpened = !surelyNotOut;
        if (m_notReady != PrintFault::None) {
            end(PaperEnd::NotPrinted, m_notReady,
                QStringLiteral("the printer says so before the first byte"));
        } else if (m_work->paper.bytes.isEmpty()) {
            end(isHeard ? PaperEnd::Sent : PaperEnd::NotPrinted,
                isHeard ? PrintFault::None : PrintFault::Offline, problem);
        } else {
            send();
        }
        break;
    case Step::Sending:
        if (isHeard) {
            paperReplied(heard);
        } else {
            notHeard(problem, !surelyNotOut);
        }
        break;
    case Step::Spooled:
        spoolReplied(isHeard, heard);
        break;
    case Step::Clearing:
        end(PaperEnd::Unknown, PrintFault::Interrupted, QStringLiteral("stopped by hand"));
        break;
    case Step::Idle:
    case Step::Pause:
        break;
    }
}

void EposWorker::statusReplied(bool isHeard, const EposReply &reply, const QString &problem)
{
    if (!isHeard) {
        notHeard(problem, false);
        return;
    }
    m_isPaperLow = reply.isPaperLow();
    m_notReady = reply.faultOfStatus();
    if (m_notReady == PrintFault::None && !reply.success) {
        // Nothing left the till yet: what would be unclear of a paper is only a printer to be asked again.
        m_notReady = reply.fault() == PrintFault::Interrupted ? PrintFault::Offline : reply.fault();
    }
    if (m_work->isProbe) {
        end(PaperEnd::NotPrinted, m_notReady, reply.code);
    } else {
        openDrawer(m_notReady == PrintFault::None);
    }
}

/// The customer waits for the change, whatever the paper does.
void EposWorker::openDrawer(bool isReady)
{
    const QByteArray &pulse = isReady ? m_work->paper.drawer : m_work->paper.drawerNow;
    if (!pulse.isEmpty()) {
        m_step = Step::Drawer;
        post(pulse, {}, m_times.connectMs + m_times.statusMs);
    } else if (isReady) {
        send();
    } else {
        end(PaperEnd::NotPrinted, m_notReady, QStringLiteral("the printer says so before the first byte"));
    }
}

void EposWorker::send()
{
    m_step = Step::Sending;
    post(m_work->paper.bytes, m_withJobId ? jobId() : QString(), m_times.jobMs + m_times.graceMs);
}

void EposWorker::paperReplied(const EposReply &reply)
{
    if (reply.isOnlySpooled()) {
        m_step = Step::Spooled;
        Q_EMIT progressed(PrintProgress{m_work->paper.jobId, true, PrintFault::None});
        m_timer.start(m_times.pollMs);
        return;
    }
    if (reply.success) {
        end(PaperEnd::Printed, PrintFault::None, {});
        return;
    }
    if (m_withJobId && reply.code == u"SchemaError") {
        m_withJobId = false; // an old model: its schema has no header; nothing was printed
        send();
        return;
    }
    end(reply.surelyNotPrinted() ? PaperEnd::NotPrinted : PaperEnd::Unknown, reply.fault(), reply.code);
}

void EposWorker::askSpooler()
{
    post({}, m_withJobId ? jobId() : QString(), m_times.connectMs + m_times.statusMs);
}

void EposWorker::spoolReplied(bool isHeard, const EposReply &reply)
{
    if (isHeard && reply.success && !reply.isOnlySpooled()) {
        end(PaperEnd::Printed, PrintFault::None, {});
        return;
    }
    if (isHeard && reply.code == u"JobNotFound") {
        // Printed long ago, or lost with the printer's memory: nobody knows.
        end(PaperEnd::Unknown, PrintFault::Interrupted, reply.code);
        return;
    }
    const bool isGoingOn =
        !isHeard || reply.isOnlySpooled() || reply.code == u"Printing" || passesByItself(reply.fault());
    if (!isGoingOn || ++m_spoolPolls >= kMaxSpoolPolls) {
        end(PaperEnd::Unknown, isHeard ? reply.fault() : PrintFault::Interrupted, reply.code);
        return;
    }
    const PrintFault fault =
        isHeard && !reply.success && reply.code != u"Printing" ? reply.fault() : PrintFault::None;
    if (fault != m_stuck) {
        m_stuck = fault;
        Q_EMIT progressed(PrintProgress{m_work->paper.jobId, true, fault});
    }
    m_timer.start(m_times.pollMs);
}

void EposWorker::notHeard(const QString &problem, bool mayBeOut)
{
    if (mayBeOut) {
        end(PaperEnd::Unknown, PrintFault::Interrupted, problem);
    } else {
        end(PaperEnd::NotPrinted, PrintFault::Offline, problem);
    }
}

void EposWorker::clear()
{
    if (m_step != Step::Sending && m_step != Step::Spooled) {
        return;
    }
    m_http.abort();
    m_step = Step::Clearing;
    post(kRecovery, {}, m_times.connectMs + m_times.statusMs);
}

void EposWorker::end(PaperEnd how, PrintFault fault, const QString &detail)
{
    m_step = Step::Pause;
    m_timer.start(m_times.pauseMs);
    if (m_work->isProbe) {
        Q_EMIT probed(PrinterHealth{m_printer.name, fault, m_isPaperLow, detail});
        return;
    }
    PrintOutcome outcome{m_work->paper.jobId, fault, place(), detail};
    outcome.end = how;
    outcome.drawerOpened = m_drawerOpened;
    Q_EMIT finished(outcome);
}

} // namespace kassa::print
