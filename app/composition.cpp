// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition.h"

#include "app/till_window.h"

#include <QCoreApplication>
#include <QDir>
#include <QLoggingCategory>

#include <cstdio>

namespace kassa::app {

Q_LOGGING_CATEGORY(lcApp, "kassa.app", QtInfoMsg)

namespace {

till::EngineSetup
setupOf(const startup::Arguments &arguments, const QString &dataDir, const startup::LoadedSettings &settings)
{
    till::EngineSetup setup;
    setup.databaseFile = QDir(dataDir).filePath(QStringLiteral("kassa.db"));
    setup.receiptsFolder = QDir(dataDir).filePath(QStringLiteral("receipts"));
    setup.config = settings.parsed.config;
    setup.document = settings.parsed.document;
    setup.port = arguments.port;
    setup.language = arguments.language;
    setup.saveDocument = [dataDir](const settings::Document &document) {
        const auto saved = startup::save(dataDir, document);
        return saved ? QString() : saved.error().context;
    };
    return setup;
}

} // namespace

Composition::Composition(const startup::Arguments &arguments,
                         const QString &dataDir,
                         const startup::LoadedSettings &settings,
                         const base::Clock &clock,
                         std::function<void(const QStringList &)> redact)
    : m_arguments(arguments), m_redact(std::move(redact))
{
    m_translations.setLanguage(arguments.language.value_or(settings.parsed.config.till.language));
    m_threads = std::make_unique<TillThreads>(setupOf(arguments, dataDir, settings), clock);
    settings::Config config = settings.parsed.config;
    config.till.language = m_translations.language();
    m_client = std::make_unique<till::TillClient>(m_threads->engine(), m_threads->reader(),
                                                  m_threads->keeper(), config);
    if (!arguments.isHeadless) {
        m_window = std::make_unique<TillWindow>(*m_client, clock);
        m_window->applyLook(config.till);
    }
    connect(m_client.get(), &till::TillClient::restartWanted, this, [this] {
        m_isRestartWanted = true;
        end(0);
    });
    connect(m_client.get(), &till::TillClient::configChanged, this, &Composition::applyConfig);
    connect(&m_threads->engine(), &till::Engine::started, this, [](quint16 port) {
        std::fprintf(stdout, "kassa: listening on port %d\n", int(port));
        std::fflush(stdout);
    });
    connect(&m_threads->engine(), &till::Engine::ready, this, &Composition::ready);
    connect(&m_threads->engine(), &till::Engine::startFailed, this, [this](const QString &line) {
        std::fprintf(stderr, "kassa: %s\n", qUtf8Printable(line));
        end(1);
    });
    connect(m_threads.get(), &TillThreads::ended, this, [this] { QCoreApplication::exit(m_exitCode); });
    if (m_window) {
        connect(m_window.get(), &TillWindow::closeRequested, this, [this] { end(0); });
        connect(m_window.get(), &TillWindow::languageChosen, this,
                [this](const QString &code) { m_translations.setLanguage(code); });
    }
}

Composition::~Composition() = default;

void Composition::start()
{
    watchSignals();
    m_threads->start();
}

void Composition::watchSignals()
{
    auto pipe = base::SignalPipe::install();
    if (!pipe) {
        qCWarning(lcApp) << "signals are not watched:" << pipe.error().detail;
        return;
    }
    m_signals = std::move(pipe).value();
    m_signalNotifier = std::make_unique<QSocketNotifier>(m_signals->readDescriptor(), QSocketNotifier::Read);
    connect(m_signalNotifier.get(), &QSocketNotifier::activated, this, [this] {
        if (m_signals->takeSignal() != 0) {
            end(0);
        }
    });
}

void Composition::ready()
{
    if (m_arguments.isExtern || m_arguments.isHeadless) {
        startExternMode();
    }
    if (m_window) {
        m_window->showTill(m_arguments.isExtern);
    }
}

void Composition::startExternMode()
{
    if (m_client->state().session) {
        m_client->setExternMode(true);
        return;
    }
    // Extern mode needs the session, and opening one takes a commit: it follows as soon as the session is
    // told.
    connect(m_client.get(), &till::TillClient::stateChanged, this, [this](const till::TillState &state) {
        if (state.session && !m_isExternStarted) {
            m_isExternStarted = true;
            m_client->setExternMode(true);
        }
    });
    m_client->openSession(money::Money());
}

void Composition::applyConfig(const settings::Config &config)
{
    m_redact(settings::secretsOf(config));
    m_translations.setLanguage(config.till.language);
    if (m_window) {
        m_window->applyLook(config.till);
    }
}

void Composition::end(int exitCode)
{
    if (m_isEnding) {
        return;
    }
    m_isEnding = true;
    m_exitCode = exitCode;
    m_threads->end();
}

} // namespace kassa::app
