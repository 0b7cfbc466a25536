// SPDX-License-Identifier: GPL-3.0-or-later
#include "pepmax.h"

namespace kassa::sim {

namespace {

const QStringList &knownFaults()
{
    static const QStringList kFaults{
        QStringLiteral("ok"),    QStringLiteral("silence"), QStringLiteral("delay"),
        QStringLiteral("half"),  QStringLiteral("wrong"),   QStringLiteral("number"),
        QStringLiteral("error"), QStringLiteral("close"),   QStringLiteral("close-untaken"),
        QStringLiteral("long"),  QStringLiteral("several"), QStringLiteral("split")};
    return kFaults;
}

struct NumberOption
{
    const char *name;
    int PepmaxArguments::*field;
    int most;
};

constexpr NumberOption kNumbers[] = {
    {"--start-fields", &PepmaxArguments::startFields, 40},
    {"--stop-fields", &PepmaxArguments::stopFields, 40},
    {"--contract-field", &PepmaxArguments::contractField, 40},
    {"--branch-field", &PepmaxArguments::branchField, 40},
    {"--salesperson-field", &PepmaxArguments::salespersonField, 40},
    {"--delay-ms", &PepmaxArguments::delayMs, 60'000},
};

QString setOption(const QString &name, const QString &value, PepmaxArguments *arguments)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    constexpr int kMaxPort = 65'535;
    if (name == QStringLiteral("--port")) {
        arguments->port = static_cast<quint16>(number);
        return isNumber && number >= 0 && number <= kMaxPort ? QString()
                                                             : QStringLiteral("--port is 0 to 65535");
    }
    if (name == QStringLiteral("--log")) {
        arguments->logFile = value;
        return {};
    }
    if (name == QStringLiteral("--received")) {
        arguments->receivedFile = value;
        return {};
    }
    if (name == QStringLiteral("--branches")) {
        arguments->branches = value.split(u',');
        return {};
    }
    if (name == QStringLiteral("--salespersons")) {
        arguments->salespersons = value.split(u',');
        return {};
    }
    if (name == QStringLiteral("--faults")) {
        arguments->faults = value.split(u',');
        for (const QString &fault : arguments->faults) {
            if (!knownFaults().contains(fault)) {
                return QStringLiteral("--faults is a comma list of %1")
                    .arg(knownFaults().join(QStringLiteral(", ")));
            }
        }
        return {};
    }
    for (const NumberOption &option : kNumbers) {
        if (name == QLatin1StringView(option.name)) {
            arguments->*option.field = number;
            return isNumber && number > 0 && number <= option.most
                       ? QString()
                       : QStringLiteral("%1 is 1 to %2").arg(name).arg(option.most);
        }
    }
    return QStringLiteral("unknown argument %1").arg(name);
}

} // namespace

PepmaxArguments readPepmaxArguments(const QStringList &arguments)
{
    PepmaxArguments read;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == QStringLiteral("--help")) {
            read.wantsHelp = true;
            return read;
        }
        if (i + 1 == arguments.size()) {
            read.problem = QStringLiteral("%1 wants a value").arg(arguments[i]);
            return read;
        }
        const QString &name = arguments[i];
        read.problem = setOption(name, arguments[++i], &read);
        if (!read.problem.isEmpty()) {
            return read;
        }
    }
    return read;
}

QString pepmaxHelp()
{
    return QStringLiteral(
        "kassa-sim pepmax: a turnover service on this machine that echoes what it takes.\n"
        "  --port N                port to listen on (0: a free one, printed)\n"
        "  --log FILE              appends every line that was taken\n"
        "  --received FILE         appends every line that came, before it is answered\n"
        "  --faults LIST           of the first, second ... line: ok, silence, delay, half, wrong, number, "
        "error,\n"
        "                          close, close-untaken, long, several, split; afterwards all is well\n"
        "  --delay-ms N            of the fault delay (300)\n"
        "  --branches LIST         known branches (all)       --branch-field N       (4)\n"
        "  --salespersons LIST     known salespersons (all)   --salesperson-field N  (3)\n"
        "  --start-fields N (7)    --stop-fields N (9)        --contract-field N     (6)\n"
        "Errors: 9001 kind, 9002 field count, 9003 time, 9004 amount, 9005 branch, 9006 salesperson,\n"
        "9007 stop without start, 9008 second start.\n");
}

} // namespace kassa::sim
