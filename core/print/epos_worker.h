// SPDX-License-Identifier: GPL-3.0-or-later
// One XML printer over HTTP(S): asks for its status, posts one paper, and where the printer only spools asks
// by job id until it is printed. Source: receipt printing notes, sections 2 and 3.
#pragma once

#include "core/print/epos_codec.h"
#include "core/print/epos_http.h"
#include "core/print/printer_worker.h"

#include <QTimer>

#include <deque>
#include <optional>

namespace kassa::print {

class EposWorker final : public PrinterWorker
{
    Q_OBJECT
public:
    EposWorker(const settings::Printer &printer, const WorkerTimes &times, QObject *parent = nullptr);
    ~EposWorker() override;

    void print(const RawPaper &paper) override;
    void probe() override;
    void clear() override;
    [[nodiscard]] QString place() const override;

private:
    enum class Step { Idle, Asking, Drawer, Sending, Spooled, Clearing, Pause };
    struct Work
    {
        RawPaper paper;
        bool isProbe = false;
    };

    void next();
    void post(const QByteArray &element, const QString &jobId, int timeoutMs);
    void replied(const EposHttpAnswer &answer);
    void statusReplied(bool isHeard, const EposReply &reply, const QString &problem);
    void openDrawer(bool isReady);
    void send();
    void paperReplied(const EposReply &reply);
    void spoolReplied(bool isHeard, const EposReply &reply);
    void askSpooler();
    void notHeard(const QString &problem, bool mayBeOut);
    void end(PaperEnd how, PrintFault fault, const QString &detail);
    [[nodiscard]] QString jobId() const;

    settings::Printer m_printer;
    WorkerTimes m_times;
    EposHttp m_http;
    std::deque<Work> m_waiting;
    std::optional<Work> m_work;
    Step m_step = Step::Idle;
    QTimer m_timer; ///< the next question to the spooler, or the end of the pause
    PrintFault m_notReady = PrintFault::None;
    PrintFault m_stuck = PrintFault::None;
    bool m_isPaperLow = false;
    bool m_drawerOpened = false;
    bool m_withJobId = true; ///< false: this printer does not know job ids
    int m_spoolPolls = 0;
};

} // namespace kassa::print
