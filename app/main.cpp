// SPDX-License-Identifier: GPL-3.0-or-later
// Entry of kassa: arguments first, then lock, settings and log of the data dir, then the application.
// Exit codes: 0 fine, 1 a run-time failure (one line on stderr), 2 wrong arguments. Source: CONTRACT "Command
// line".
#include "translations/catalogues.h"

#include "app/arguments.h"
#include "app/check.h"
#include "app/composition.h"
#include "app/log_sink.h"
#include "app/settings_file.h"
#include "app/single_instance.h"
#include "core/base/posix_process.h"
#include "core/store/backup.h"
#include "core/text/messages.h"
#include "core/till/dep7_export.h"
#include "core/till/start_lines.h"

#include <QApplication>
#include <QDir>
#include <QLoggingCategory>
#include <QProcessEnvironment>

#include <cstdio>
#include <vector>

namespace {

Q_LOGGING_CATEGORY(lcMain, "kassa.app.main", QtInfoMsg)

constexpr int kFailed = 1;
constexpr int kWrongArguments = 2;

int fail(int code, const QString &line)
{
    std::fprintf(stderr, "kassa: %s\n", qUtf8Printable(line));
    return code;
}

int print(const QString &text)
{
    std::fputs(qUtf8Printable(text), stdout);
    return 0;
}

int check(int argc, char **argv, const QString &dataDir)
{
    const QCoreApplication application(argc, argv);
    const kassa::app::CheckReport report = kassa::app::checkDataDir(dataDir);
    print(report.text);
    return report.ok ? 0 : kFailed;
}

int exportDep7(int argc, char **argv, const QString &dataDir, const QString &file)
{
    const QCoreApplication application(argc, argv);
    const QString database = QDir(dataDir).filePath(QStringLiteral("kassa.db"));
    const auto opened = kassa::store::Database::open(database, kassa::store::Database::Mode::Reader);
    if (!opened) {
        return fail(kFailed, kassa::text::toText(kassa::till::startLine(opened.error(), database)));
    }
    const kassa::till::Dep7Result written = kassa::till::exportDep7(**opened, file);
    if (!written.isOk) {
        return fail(kFailed, QStringLiteral("--export-dep7: %1.").arg(written.problem));
    }
    return print(QStringLiteral("%1 receipts written to %2\n").arg(written.receipts).arg(file));
}

/// A copy that the cashier chose becomes the database before anybody opens it.
QString takeRestoredCopy(const QString &dataDir)
{
    const QString database = QDir(dataDir).filePath(QStringLiteral("kassa.db"));
    const auto kept = kassa::store::takeStagedCopy(database);
    if (!kept) {
        return kassa::text::toText(kassa::till::startLine(kept.error(), database));
    }
    if (!kept->isEmpty()) {
        qCWarning(lcMain).noquote() << "a backup was restored; the former database is kept as" << *kept;
    }
    return {};
}

/// @param isRestartWanted  set when the program is to start anew
int runTill(int argc,
            char **argv,
            const kassa::startup::Arguments &arguments,
            const QString &dataDir,
            bool *isRestartWanted)
{
    namespace startup = kassa::startup;
    kassa::base::makeWritesFailWithoutSignal();
    if (arguments.isHeadless) {
        qputenv("QT_QPA_PLATFORM", "offscreen"); // receipts are painted, nothing is shown
    } else if (!startup::hasDisplay(QProcessEnvironment::systemEnvironment())) {
        return fail(kFailed, QStringLiteral("no display: start it on a desktop, or use --headless."));
    }
    const auto instance = startup::SingleInstance::take(dataDir);
    if (!instance) {
        return fail(kFailed, instance.error().detail);
    }
    const auto settings = startup::loadOrCreate(dataDir);
    if (!settings) {
        return fail(kFailed, settings.error().detail);
    }
    const kassa::base::SystemClock clock;
    const auto log = startup::LogSink::open(QDir(dataDir).filePath(QStringLiteral("log")), clock);
    if (!log) {
        return fail(kFailed, log.error().detail);
    }
    (*log)->redact(kassa::settings::secretsOf(settings->parsed.config));
    for (const QString &warning : settings->parsed.warnings) {
        qCWarning(lcMain).noquote() << warning;
    }
    if (const QString problem = takeRestoredCopy(dataDir); !problem.isEmpty()) {
        return fail(kFailed, problem);
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("kassa"));
    QApplication::setApplicationVersion(QStringLiteral(KASSA_VERSION));
    QApplication::setQuitOnLastWindowClosed(false); // the composition ends the till in order
    kassa::app::Composition composition(
        arguments, dataDir, *settings, clock,
        [sink = log->get()](const QStringList &secrets) { sink->redact(secrets); });
    composition.start();
    const int code = QApplication::exec();
    *isRestartWanted = composition.isRestartWanted();
    return code;
}

} // namespace

int main(int argc, char **argv)
{
    namespace startup = kassa::startup;
    kassa::translations::makeAvailable();
    const auto arguments = startup::parseArguments(startup::argumentsOf(argc, argv));
    if (!arguments) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(arguments.error().detail)); // names the program already
        return kWrongArguments;
    }
    const QString dataDir = arguments->dataDir.value_or(startup::defaultDataDir());
    switch (arguments->action) {
    case startup::Action::ShowHelp:
        return print(startup::helpText());
    case startup::Action::ShowVersion:
        return print(startup::versionText());
    case startup::Action::Check:
        return check(argc, argv, dataDir);
    case startup::Action::ExportDep7:
        return exportDep7(argc, argv, dataDir, arguments->exportFile);
    case startup::Action::Run: {
        std::vector<char *> own(argv, argv + argc); // Qt takes its own options out of argv
        own.push_back(nullptr);
        bool isRestartWanted = false;
        const int code = runTill(argc, argv, *arguments, dataDir, &isRestartWanted);
        if (!isRestartWanted) {
            return code;
        }
        kassa::base::startAgain(own.data());
        return fail(kFailed, QStringLiteral("cannot start again; start Kassa by hand."));
    }
    }
    return kFailed;
}
