// SPDX-License-Identifier: GPL-3.0-or-later
// One raw printer: opens, asks for its status, sends one paper, waits for the proof, closes; one after the
// other, never kept open. It knows no receipts and no database: bytes in, what became of them out.
// Source: receipt printing notes, section 3.
#pragma once

#include "core/print/channel.h"
#include "core/print/escpos_status.h"
#include "core/print/printer_worker.h"
#include "core/receipt/printer_profile.h"

#include <QTimer>

#include <deque>
#include <memory>
#include <optional>

namespace kassa::print {

class EscPosWorker final : public PrinterWorker
{
    Q_OBJECT
public:
    EscPosWorker(const settings::Printer &printer,
                 const receipt::PrinterProfile &profile,
                 const WorkerTimes &times,
                 QObject *parent = nullptr);
    ~EscPosWorker() override;

    void print(const RawPaper &paper) override;
    void probe() override;
    void clear() override;
    [[nodiscard]] QString place() const override;

private:
    enum class Step { Idle, Opening, Asking, Sending, Proving, Clearing, Closing, Pause };
    struct Work
    {
        RawPaper paper;
        bool isProbe = false;
    };

    void next();
    void opened();
    void ask(StatusQuery query);
    void received(const QByteArray &bytes);
    void statusReceived(int status);
    void statusComplete();
    void printerIsReady();
    void printerIsNotReady(PrintFault fault);
    void send();
    void drained();
    void poll();
    void proofStatus(PrintFault fault);
    void timedOut();
    void broke(const QString &detail);
    void end(PaperEnd how, PrintFault fault, const QString &detail);
    void tell(PaperEnd how, PrintFault fault, const QString &detail);

    void pause();
    [[nodiscard]] bool asks() const;

    settings::Printer m_printer;
    receipt::PrinterProfile m_profile;
    WorkerTimes m_times;
    std::deque<Work> m_waiting;
    std::optional<Work> m_work;
    std::unique_ptr<Channel> m_channel;
    Step m_step = Step::Idle;
    QTimer m_timer;
    QTimer m_pollTimer;
    StatusQuery m_query = StatusQuery::Printer;
    StatusBytes m_status;
    QByteArray m_stream;
    bool m_hasAnswered = false;  ///< to any question of this connection
    bool m_drawerOpened = false; ///< a pulse left the till
    bool m_isTold = false;       ///< finished() or probed() of the work was emitted
    bool m_isAsked = false;      ///< a question is out and not answered
    int m_silentPolls = 0;
    PrintFault m_stuck = PrintFault::None; ///< told while the proof is awaited
};

} // namespace kassa::print
