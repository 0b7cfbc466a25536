// SPDX-License-Identifier: GPL-3.0-or-later
#include "loymax.h"

namespace kassa::sim {

namespace {

const QStringList &knownFaults()
{
    static const QStringList kFaults{QStringLiteral("ok"),
                                     QStringLiteral("timeout-before"),
                                     QStringLiteral("timeout-after"),
                                     QStringLiteral("close-before"),
                                     QStringLiteral("close-after"),
                                     QStringLiteral("401"),
                                     QStringLiteral("403"),
                                     QStringLiteral("404"),
                                     QStringLiteral("429"),
                                     QStringLiteral("500"),
                                     QStringLiteral("503"),
                                     QStringLiteral("slow"),
                                     QStringLiteral("cut"),
                                     QStringLiteral("system"),
                                     QStringLiteral("doctype"),
                                     QStringLiteral("huge"),
                                     QStringLiteral("html")};
    return kFaults;
}

QString takeNumber(const QString &name, const QString &value, int most, int *number)
{
    bool isNumber = false;
    *number = value.toInt(&isNumber);
    return isNumber && *number >= 0 && *number <= most ? QString()
                                                       : QStringLiteral("%1 is 0 to %2").arg(name).arg(most);
}

QString takeFaults(const QString &value, LoymaxArguments *arguments)
{
    arguments->faults = value.split(u',');
    for (const QString &fault : arguments->faults) {
        if (!knownFaults().contains(fault.section(u'=', -1))) {
            return QStringLiteral("--faults is a comma list of %1")
                .arg(knownFaults().join(QStringLiteral(", ")));
        }
    }
    return {};
}

QString takeOption(const QString &name, const QString &value, LoymaxArguments *arguments)
{
    constexpr int kMaxPort = 65'535;
    constexpr int kMaxDelayMs = 60'000;
    constexpr int kMaxPercent = 99;
    if (name == QStringLiteral("--port")) {
        int port = 0;
        const QString problem = takeNumber(name, value, kMaxPort, &port);
        arguments->port = static_cast<quint16>(port);
        return problem;
    }
    if (name == QStringLiteral("--delay-ms")) {
        return takeNumber(name, value, kMaxDelayMs, &arguments->delayMs);
    }
    if (name == QStringLiteral("--discount-percent")) {
        return takeNumber(name, value, kMaxPercent, &arguments->discountPercent);
    }
    if (name == QStringLiteral("--faults")) {
        return takeFaults(value, arguments);
    }
    const std::pair<const char *, QString LoymaxArguments::*> texts[] = {
        {"--user", &LoymaxArguments::user},
        {"--password", &LoymaxArguments::password},
        {"--log", &LoymaxArguments::logFile},
    };
    for (const auto &[option, member] : texts) {
        if (name == QLatin1StringView(option)) {
            arguments->*member = value;
            return {};
        }
    }
    return QStringLiteral("unknown argument %1").arg(name);
}

} // namespace

LoymaxArguments readLoymaxArguments(const QStringList &arguments)
{
    LoymaxArguments read;
    for (qsizetype i = 0; i < arguments.size() && read.problem.isEmpty(); ++i) {
        const QString &name = arguments[i];
        if (name == QStringLiteral("--help")) {
            read.wantsHelp = true;
            return read;
        }
        if (name == QStringLiteral("--needs-calculate")) {
            read.needsCalculate = true;
        } else if (i + 1 == arguments.size()) {
            read.problem = QStringLiteral("%1 wants a value").arg(name);
        } else {
            read.problem = takeOption(name, arguments[++i], &read);
        }
    }
    return read;
}

QString loymaxHelp()
{
    return QStringLiteral(
        "kassa-sim loymax: a loyalty processing (XML 3.2) on this machine.\n"
        "  --port N             port to listen on (0: a free one, printed)\n"
        "  --user, --password   login of the till (till-01, secret)\n"
        "  --discount-percent N discount that Calculates gives to cards (0)\n"
        "  --needs-calculate    refuses Discounts without Calculates (218)\n"
        "  --log FILE           appends one line for each request\n"
        "  --faults LIST        of the first, second ... request, or of the next one of a kind "
        "(Payments=cut):\n"
        "                       ok, timeout-before, timeout-after, close-before, close-after, cut, slow,\n"
        "                       401, 403, 404, 429, 500, 503, system, doctype, huge, html; afterwards all "
        "is\n"
        "                       well\n"
        "  --delay-ms N         of the fault slow (300)\n"
        "Cards begin with 100 bonuses. Numbers that end in 404 are unknown (201), in 405 blocked (205), in "
        "414\n"
        "not activated (214: earn only), in 411 ask for the PIN 1234 to spend (211).\n");
}

} // namespace kassa::sim
