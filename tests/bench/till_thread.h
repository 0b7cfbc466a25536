// SPDX-License-Identifier: GPL-3.0-or-later
// The real engine on a thread and data dir of its own, with a printer that is always done.
#pragma once

#include "core/base/clock.h"
#include "core/till/engine.h"
#include "core/till/reader.h"

#include <QTemporaryDir>
#include <QThread>

#include <memory>

namespace kassa::bench {

/// The system's clock, some days behind.
class PastClock final : public base::Clock
{
public:
    explicit PastClock(int daysAgo) : m_daysAgo(daysAgo) {}
    [[nodiscard]] QDateTime nowUtc() const override { return m_system.nowUtc().addDays(-m_daysAgo); }
    [[nodiscard]] qint64 monotonicMs() const override { return m_system.monotonicMs(); }

private:
    base::SystemClock m_system;
    int m_daysAgo;
};

class TillThread
{
public:
    /// Starts; ends the program with a line when it cannot. @param folder  data dir, an empty text for a
    /// fresh one
    explicit TillThread(const QString &folder = QString(), int daysAgo = 0);
    ~TillThread();
    TillThread(const TillThread &) = delete;
    TillThread &operator=(const TillThread &) = delete;

    /// Opens a session where none is open and turns extern mode on; returns when both took effect.
    void openTill();
    /// Closes the session; returns when it is closed.
    void closeTill();

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] till::Engine &engine() { return *m_engine; }
    [[nodiscard]] till::Reader &reader() { return *m_reader; }
    [[nodiscard]] const settings::Config &config() const { return m_config; }

private:
    std::unique_ptr<QTemporaryDir> m_ownFolder;
    PastClock m_clock;
    settings::Config m_config;
    QThread m_thread;
    QThread m_readerThread;
    std::unique_ptr<till::Engine> m_engine;
    std::unique_ptr<till::Reader> m_reader;
    quint16 m_port = 0;
};

} // namespace kassa::bench
