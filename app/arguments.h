// SPDX-License-Identifier: GPL-3.0-or-later
// The command line of CONTRACT, read before any application object exists: --help, --version, --check,
// --export-dep7 and --headless never need a display. Pure; knows no QCommandLineParser, which wants a
// QCoreApplication for its texts.
#pragma once

#include "core/base/result.h"

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <optional>

namespace kassa::startup {

enum class ArgumentsCode { Unknown, ValueMissing, ValueNotAllowed, Repeated, Conflict };

template<class T>
using ArgumentsResult = base::Result<T, ArgumentsCode>;

enum class Action { Run, ShowHelp, ShowVersion, Check, ExportDep7 };

struct Arguments
{
    Action action = Action::Run;
    std::optional<QString> dataDir;  ///< as typed; nothing: defaultDataDir()
    std::optional<QString> language; ///< de, es, ru or en, for this run
    std::optional<quint16> port;     ///< for this run; 0: a free one
    bool isExtern = false;
    bool isHeadless = false;
    QString exportFile; ///< of ExportDep7, never empty there

    bool operator==(const Arguments &) const = default;
};

/// @param arguments  without the program's name. `--name value` and `--name=value` are both understood;
/// --help wins over everything else that is correct. Errors: `detail` is one English sentence that ends with
/// a hint to --help; the process exits with 2.
[[nodiscard]] ArgumentsResult<Arguments> parseArguments(const QStringList &arguments);

/// argv without its first element, decoded as the system's text.
[[nodiscard]] QStringList argumentsOf(int argc, const char *const *argv);

/// All options and where the settings are. Ends with a line feed.
[[nodiscard]] QString helpText();

/// "kassa 0.1.0" and a line feed.
[[nodiscard]] QString versionText();

/// The platform's place for application data, "kassa" in it. Needs no application object.
[[nodiscard]] QString defaultDataDir();

/// Where the installed Qt looks for its plugins.
[[nodiscard]] QString qtPluginFolder();

/// False when a window cannot be opened: no X display, no Wayland display that the installed Qt can use, and
/// no QT_QPA_PLATFORM that asks for another way.
[[nodiscard]] bool hasDisplay(const QProcessEnvironment &environment,
                              const QString &qtPlugins = qtPluginFolder());

} // namespace kassa::startup
