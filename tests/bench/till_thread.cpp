// SPDX-License-Identifier: GPL-3.0-or-later
#include "till_thread.h"

#include "load_child.h"

#include <QDir>

#include <tuple>

namespace kassa::bench {

TillThread::TillThread(const QString &folder, int daysAgo) : m_clock(daysAgo)
{
    if (folder.isEmpty()) {
        m_ownFolder = std::make_unique<QTemporaryDir>();
    }
    const QDir dir(folder.isEmpty() ? m_ownFolder->path() : folder);
    auto parsed = settings::decode(
        "[till]\nstation=01\nuser=anna\n[external]\ntoken=" + QByteArray(kToken) +
        "\n[goodcom]\nenabled=true\nrestaurant_id=R07\npassword=s3cret\norder_token=" + kOrderToken + '\n');
    if (!parsed) {
        qFatal("settings: %s", qPrintable(parsed.error().detail));
    }
    m_config = parsed->config;
    till::EngineSetup setup;
    setup.databaseFile = dir.filePath(QStringLiteral("kassa.db"));
    setup.receiptsFolder = dir.filePath(QStringLiteral("receipts"));
    setup.config = m_config;
    setup.document = parsed->document;
    setup.port = quint16(0);
    setup.saveDocument = [](const settings::Document &) {
        return QString();
    };
    m_engine = std::make_unique<till::Engine>(setup, m_clock);
    m_reader = std::make_unique<till::Reader>(setup.databaseFile);
    QObject::connect(m_engine.get(), &till::Engine::startFailed, m_engine.get(),
                     [](const QString &line) { qFatal("engine: %s", qPrintable(line)); });
    QObject::connect(m_engine.get(), &till::Engine::started, m_engine.get(),
                     [this](quint16 port, bool) { m_port = port; });
    QObject::connect(m_engine.get(), &till::Engine::printRequested, m_engine.get(),
                     [this](const print::PrintTask &task) {
                         m_engine->paperDone({task.jobId, print::PrintFault::None, task.receipt.number, {}});
                     });
    m_thread.start();
    m_readerThread.start();
    m_engine->moveToThread(&m_thread);
    m_reader->moveToThread(&m_readerThread);
    QMetaObject::invokeMethod(m_engine.get(), &till::Engine::start, Qt::BlockingQueuedConnection);
}

TillThread::~TillThread()
{
    QMetaObject::invokeMethod(m_reader.get(), &till::Reader::close, Qt::BlockingQueuedConnection);
    QMetaObject::invokeMethod(m_engine.get(), &till::Engine::stop, Qt::BlockingQueuedConnection);
    for (QThread *thread : {&m_thread, &m_readerThread}) {
        thread->quit();
        thread->wait();
    }
}

void TillThread::openTill()
{
    till::Engine &engine = *m_engine;
    QMetaObject::invokeMethod(
        &engine,
        [&engine] {
            // Each takes effect with the next commit; the second call follows it.
            engine.openSession(money::Money::fromMinor(0));
            QTimer::singleShot(50, &engine, [&engine] { engine.setExternMode(true); });
        },
        Qt::BlockingQueuedConnection);
    QThread::msleep(200); // before anything is measured
}

void TillThread::closeTill()
{
    till::Engine &engine = *m_engine;
    QMetaObject::invokeMethod(
        &engine, [&engine] { engine.closeSession(money::Money::fromMinor(0), QString()); },
        Qt::BlockingQueuedConnection);
    QThread::msleep(200);
}

} // namespace kassa::bench
