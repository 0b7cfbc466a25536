// SPDX-License-Identifier: GPL-3.0-or-later
#include "till_threads.h"

#include <QLoggingCategory>

#include <tuple>

namespace kassa::app {

Q_LOGGING_CATEGORY(lcThreads, "kassa.app.threads", QtInfoMsg)

namespace {

/// Longer than any answer that the engine would have waited for.
constexpr int kSignerEndMs = 4'000;

} // namespace

TillThreads::TillThreads(const till::EngineSetup &setup, const base::Clock &clock)
    : m_signerThread(std::make_unique<QThread>())
    , m_engine(std::make_unique<till::Engine>(setup, clock))
    , m_signer(std::make_unique<signer::SignerWorker>())
    , m_reader(std::make_unique<till::Reader>(setup.databaseFile))
    , m_keeper(std::make_unique<till::BackupKeeper>(setup.databaseFile, setup.config, clock))
    , m_printer(std::make_unique<ui_print::ReceiptPrinter>())
{
    m_engineThread.setObjectName(QStringLiteral("engine"));
    m_signerThread->setObjectName(QStringLiteral("signer"));
    m_readerThread.setObjectName(QStringLiteral("reader"));
    m_printThread.setObjectName(QStringLiteral("print"));
    m_backupThread.setObjectName(QStringLiteral("backup"));
    m_engine->moveToThread(&m_engineThread);
    m_signer->moveToThread(m_signerThread.get());
    m_reader->moveToThread(&m_readerThread);
    m_keeper->moveToThread(&m_backupThread);
    m_printer->moveToThread(&m_printThread);
    connect(m_engine.get(), &till::Engine::printRequested, m_printer.get(),
            &ui_print::ReceiptPrinter::printReceipt);
    connect(m_printer.get(), &ui_print::ReceiptPrinter::finished, m_engine.get(), &till::Engine::paperDone);
    connect(m_engine.get(), &till::Engine::signerOpenRequested, m_signer.get(), &signer::SignerWorker::open);
    connect(m_engine.get(), &till::Engine::signRequested, m_signer.get(), &signer::SignerWorker::sign);
    connect(m_signer.get(), &signer::SignerWorker::opened, m_engine.get(), &till::Engine::signerOpened);
    connect(m_signer.get(), &signer::SignerWorker::answered, m_engine.get(), &till::Engine::signAnswered);
    connect(m_engine.get(), &till::Engine::sheetRequested, m_printer.get(),
            &ui_print::ReceiptPrinter::printSheet);
    connect(m_printer.get(), &ui_print::ReceiptPrinter::sheetFinished, m_engine.get(),
            &till::Engine::sheetDone);
    connect(m_printer.get(), &ui_print::ReceiptPrinter::progressed, m_engine.get(),
            &till::Engine::paperProgressed);
    connect(m_printer.get(), &ui_print::ReceiptPrinter::probed, m_engine.get(), &till::Engine::printerProbed);
    connect(&m_printThread, &QThread::finished, m_printer.get(), &ui_print::ReceiptPrinter::close,
            Qt::DirectConnection); // what has sockets ends in the thread that it lived in
    // The reader wakes when the file exists and has its newest form; questions asked before wait for it.
    connect(m_engine.get(), &till::Engine::started, this, [this] {
        m_readerThread.start();
        m_backupThread.start(QThread::LowPriority);
    });
    connect(m_engine.get(), &till::Engine::started, m_keeper.get(), [this] { m_keeper->start(); });
    connect(m_engine.get(), &till::Engine::configChanged, m_keeper.get(), &till::BackupKeeper::configure);
    connect(m_engine.get(), &till::Engine::started, m_reader.get(), [this](quint16, bool checkDatabase) {
        if (checkDatabase) {
            m_reader->checkDatabase();
        }
    });
    connect(m_reader.get(), &till::Reader::checked, m_engine.get(), &till::Engine::databaseChecked);
    connect(m_engine.get(), &till::Engine::stopped, this, [this] {
        joinAll();
        Q_EMIT ended();
    });
}

TillThreads::~TillThreads()
{
    joinAll();
}

void TillThreads::start()
{
    m_engineThread.start();
    m_signerThread->start();
    m_printThread.start();
    QMetaObject::invokeMethod(m_engine.get(), &till::Engine::start, Qt::QueuedConnection);
}

void TillThreads::end()
{
    QMetaObject::invokeMethod(m_engine.get(), &till::Engine::stop, Qt::QueuedConnection);
}

void TillThreads::joinAll()
{
    if (m_readerThread.isRunning()) {
        QMetaObject::invokeMethod(m_reader.get(), &till::Reader::close, Qt::QueuedConnection);
    }
    if (m_backupThread.isRunning()) {
        QMetaObject::invokeMethod(m_keeper.get(), &till::BackupKeeper::close, Qt::QueuedConnection);
    }
    if (m_signerThread && m_signerThread->isRunning()) {
        QMetaObject::invokeMethod(m_signer.get(), &signer::SignerWorker::close, Qt::QueuedConnection);
    }
    // Objects with sockets and connections end in their own thread, when its loop does.
    for (QThread *thread : {&m_engineThread, &m_readerThread, &m_printThread, &m_backupThread}) {
        thread->quit();
        thread->wait();
    }
    // A card reader's driver may never return. Nothing that it could still say matters now.
    if (!m_signerThread) {
        return;
    }
    m_signerThread->quit();
    if (!m_signerThread->wait(kSignerEndMs)) {
        qCCritical(lcThreads) << "the signature unit does not come back; it ends with the process";
        std::ignore = m_signer.release();
        std::ignore = m_signerThread.release();
    }
}

} // namespace kassa::app
