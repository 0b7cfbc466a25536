// SPDX-License-Identifier: GPL-3.0-or-later
// The threads of DESIGN with the objects that live in them: engine, signer, reader, print and backup. Started
// together, ended in the one order that loses nothing.
#pragma once

#include "core/base/clock.h"
#include "core/signer/signer_worker.h"
#include "core/till/backup_keeper.h"
#include "core/till/engine.h"
#include "core/till/reader.h"
#include "ui/print/receipt_printer.h"

#include <QThread>

#include <memory>

namespace kassa::app {

class TillThreads : public QObject
{
    Q_OBJECT
public:
    TillThreads(const till::EngineSetup &setup, const base::Clock &clock);
    /// Ends the threads if end() was not called; then without waiting for held callers' answers.
    ~TillThreads() override;

    [[nodiscard]] till::Engine &engine() { return *m_engine; }
    [[nodiscard]] till::Reader &reader() { return *m_reader; }
    [[nodiscard]] till::BackupKeeper &keeper() { return *m_keeper; }

    /// The engine answers with started or startFailed.
    void start();
    /// Stops listening, answers who waits, flushes, closes SQL; ended follows.
    void end();

Q_SIGNALS:
    void ended();

private:
    void joinAll();

    QThread m_engineThread;
    std::unique_ptr<QThread> m_signerThread; ///< let go of when it hangs in a device at the end
    QThread m_readerThread;
    QThread m_printThread;
    QThread m_backupThread;
    std::unique_ptr<till::Engine> m_engine;
    std::unique_ptr<signer::SignerWorker> m_signer;
    std::unique_ptr<till::Reader> m_reader;
    std::unique_ptr<till::BackupKeeper> m_keeper;
    std::unique_ptr<ui_print::ReceiptPrinter> m_printer;
};

} // namespace kassa::app
