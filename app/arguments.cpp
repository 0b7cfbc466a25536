// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"

#include <QDir>
#include <QLibraryInfo>
#include <QSet>
#include <QStandardPaths>

#include <algorithm>

namespace kassa::startup {

namespace {

enum class Option { DataDir, Language, Extern, Port, Headless, ExportDep7, Check, Version, Help };

struct OptionRow
{
    const char *name;
    Option option;
    bool hasValue;
};

constexpr OptionRow kOptions[] = {
    {"--data-dir", Option::DataDir, true},   {"--language", Option::Language, true},
    {"--extern", Option::Extern, false},     {"--port", Option::Port, true},
    {"--headless", Option::Headless, false}, {"--export-dep7", Option::ExportDep7, true},
    {"--check", Option::Check, false},       {"--version", Option::Version, false},
    {"--help", Option::Help, false},         {"-h", Option::Help, false},
};

base::Error<ArgumentsCode> wrong(ArgumentsCode code, const QString &what, const QString &argument)
{
    return {code, QStringLiteral("kassa: %1 Try kassa --help.").arg(what), argument};
}

const OptionRow *findOption(const QString &name)
{
    const auto *const found =
        std::find_if(std::begin(kOptions), std::end(kOptions),
                     [&name](const OptionRow &row) { return name == QLatin1String(row.name); });
    return found == std::end(kOptions) ? nullptr : found;
}

ArgumentsResult<quint16> readPort(const QString &text)
{
    bool isNumber = false;
    const uint port = text.toUInt(&isNumber);
    if (!isNumber || port > 65535 || text.startsWith(u'+')) {
        return wrong(
            ArgumentsCode::ValueNotAllowed,
            QStringLiteral("--port %1 is not allowed; allowed is 1 to 65535, or 0 for a free one.").arg(text),
            text);
    }
    return static_cast<quint16>(port);
}

ArgumentsResult<void> apply(Option option, const QString &value, Arguments *arguments)
{
    switch (option) {
    case Option::DataDir:
        arguments->dataDir = value;
        break;
    case Option::Language: {
        const QStringList codes{QStringLiteral("de"), QStringLiteral("es"), QStringLiteral("ru"),
                                QStringLiteral("en")};
        if (!codes.contains(value)) {
            return wrong(
                ArgumentsCode::ValueNotAllowed,
                QStringLiteral("--language %1 is not allowed; allowed is de, es, ru or en.").arg(value),
                value);
        }
        arguments->language = value;
        break;
    }
    case Option::Port: {
        const ArgumentsResult<quint16> port = readPort(value);
        if (!port) {
            return port.error();
        }
        arguments->port = *port;
        break;
    }
    case Option::Extern:
        arguments->isExtern = true;
        break;
    case Option::Headless:
        arguments->isHeadless = true;
        break;
    case Option::ExportDep7:
        arguments->exportFile = value;
        break;
    case Option::Check:
    case Option::Version:
    case Option::Help:
        break;
    }
    return {};
}

ArgumentsResult<Action> actionOf(const QSet<Option> &given)
{
    if (given.contains(Option::Help)) {
        return Action::ShowHelp;
    }
    if (given.contains(Option::Version)) {
        return Action::ShowVersion;
    }
    const bool isCheck = given.contains(Option::Check);
    const bool isExport = given.contains(Option::ExportDep7);
    const bool isRun =
        given.contains(Option::Extern) || given.contains(Option::Headless) || given.contains(Option::Port);
    if (isCheck && isExport) {
        return wrong(ArgumentsCode::Conflict, QStringLiteral("--check and --export-dep7 do not go together."),
                     {});
    }
    if ((isCheck || isExport) && isRun) {
        return wrong(
            ArgumentsCode::Conflict,
            QStringLiteral("--check and --export-dep7 start no till: leave out --extern, --headless and "
                           "--port."),
            {});
    }
    if (isCheck) {
        return Action::Check;
    }
    return isExport ? Action::ExportDep7 : Action::Run;
}

} // namespace

ArgumentsResult<Arguments> parseArguments(const QStringList &arguments)
{
    Arguments parsed;
    QSet<Option> given;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        const qsizetype equals = argument.startsWith(QStringLiteral("--")) ? argument.indexOf(u'=') : -1;
        const QString name = equals < 0 ? argument : argument.left(equals);
        const OptionRow *row = findOption(name);
        if (row == nullptr) {
            return wrong(ArgumentsCode::Unknown, QStringLiteral("unknown argument %1.").arg(name), name);
        }
        if (given.contains(row->option)) {
            return wrong(ArgumentsCode::Repeated, QStringLiteral("%1 is given twice.").arg(name), name);
        }
        given.insert(row->option);
        if (!row->hasValue && equals >= 0) {
            return wrong(ArgumentsCode::ValueNotAllowed, QStringLiteral("%1 takes no value.").arg(name),
                         name);
        }
        QString value;
        if (row->hasValue) {
            if (equals >= 0) {
                value = argument.mid(equals + 1);
            } else if (i + 1 < arguments.size()) {
                value = arguments[++i];
            }
            if (value.isEmpty() || (equals < 0 && value.startsWith(QStringLiteral("--")))) {
                return wrong(ArgumentsCode::ValueMissing, QStringLiteral("%1 needs a value.").arg(name),
                             name);
            }
        }
        const ArgumentsResult<void> applied = apply(row->option, value, &parsed);
        if (!applied) {
            return applied.error();
        }
    }
    const ArgumentsResult<Action> action = actionOf(given);
    if (!action) {
        return action.error();
    }
    parsed.action = *action;
    return parsed;
}

QStringList argumentsOf(int argc, const char *const *argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    return arguments;
}

QString helpText()
{
    return QStringLiteral(
               "Usage: kassa [options]\n"
               "A till that takes orders from web shops, ERP systems and phone apps.\n"
               "\n"
               "  --data-dir DIR            all that Kassa writes is in DIR\n"
               "                            (default %1)\n"
               "  --language de|es|ru|en    language of this run, instead of [till] language\n"
               "  --extern                  open a cash session if none is open, go straight to extern mode\n"
               "  --port N                  listen on port N, instead of [server] port; 0: a free one\n"
               "  --headless                no window: open a session for [till] user and finish the orders\n"
               "                            that need no hand; the others stay open\n"
               "  --check                   verify database, receipt chain and settings, print a report;\n"
               "                            works beside a running till\n"
               "  --export-dep7 FILE        write the fiscal journal (DEP7) to FILE;\n"
               "                            works beside a running till\n"
               "  --version                 print the version\n"
               "  --help                    print this text\n"
               "\n"
               "All settings are in kassa.ini in the data dir. It is made on first start, with every\n"
               "setting and its default; a wrong value is named when Kassa starts.\n"
               "Exit: 0 fine, 1 a failure at run time (one line on stderr), 2 wrong arguments.\n")
        .arg(defaultDataDir());
}

QString versionText()
{
    return QStringLiteral("kassa " KASSA_VERSION "\n");
}

QString defaultDataDir()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/kassa");
}

QString qtPluginFolder()
{
    return QLibraryInfo::path(QLibraryInfo::PluginsPath);
}

bool hasDisplay(const QProcessEnvironment &environment, const QString &qtPlugins)
{
    const auto isSet = [&environment](const QString &name) {
        return !environment.value(name).isEmpty();
    };
    if (isSet(QStringLiteral("QT_QPA_PLATFORM")) || isSet(QStringLiteral("DISPLAY"))) {
        return true;
    }
    // Debian keeps the Wayland plugin in a package of its own; without it Qt aborts in the X plugin.
    const QDir platforms(qtPlugins + QStringLiteral("/platforms"));
    return isSet(QStringLiteral("WAYLAND_DISPLAY")) &&
           !platforms.entryList({QStringLiteral("libqwayland*.so")}, QDir::Files).isEmpty();
}

} // namespace kassa::startup
