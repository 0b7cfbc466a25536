// SPDX-License-Identifier: GPL-3.0-or-later
// The only place that builds concrete objects and knows them all: threads, client, window, pages,
// translations, theme.
#pragma once

#include "app/arguments.h"
#include "app/settings_file.h"
#include "app/till_threads.h"
#include "app/translations_loader.h"
#include "core/base/posix_process.h"
#include "core/till/till_client.h"

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace kassa::app {

class TillWindow;

class Composition : public QObject
{
    Q_OBJECT
public:
    /// @param settings  of the data dir; `clock` outlives the composition.
    Composition(const startup::Arguments &arguments,
                const QString &dataDir,
                const startup::LoadedSettings &settings,
                const base::Clock &clock,
                std::function<void(const QStringList &)> redact);
    ~Composition() override;

    /// Starts the till; the application's event loop follows. Ends the application with 0, or 1 and a line on
    /// stderr.
    void start();
    /// Whether the program is to be started again once the application has ended.
    [[nodiscard]] bool isRestartWanted() const { return m_isRestartWanted; }

private:
    void ready();
    void startExternMode();
    void end(int exitCode);
    void watchSignals();
    void applyConfig(const settings::Config &config);

    startup::Arguments m_arguments;
    std::function<void(const QStringList &)> m_redact;
    TranslationsLoader m_translations;
    std::unique_ptr<base::SignalPipe> m_signals;
    std::unique_ptr<QSocketNotifier> m_signalNotifier;
    std::unique_ptr<TillThreads> m_threads;
    std::unique_ptr<till::TillClient> m_client;
    std::unique_ptr<TillWindow> m_window;
    int m_exitCode = 0;
    bool m_isExternStarted = false;
    bool m_isEnding = false;
    bool m_isRestartWanted = false;
};

} // namespace kassa::app
