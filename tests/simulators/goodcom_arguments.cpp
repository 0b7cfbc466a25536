// SPDX-License-Identifier: GPL-3.0-or-later
#include "goodcom_arguments.h"

#include "ini_lines.h"

#include <QHostAddress>
#include <QMap>

#include <optional>

namespace kassa::sim {

namespace {

// Only this machine: the simulator must never answer for a real kitchen by mistake.
bool isLoopback(const QUrl &url)
{
    const bool isHttp = url.scheme() == QStringLiteral("http") || url.scheme() == QStringLiteral("https");
    return isHttp && (url.host() == QStringLiteral("localhost") || QHostAddress(url.host()).isLoopback());
}

QString takeNumber(const QString &name, const QString &value, int least, int most, int *number)
{
    bool isNumber = false;
    *number = value.toInt(&isNumber);
    const bool isGood = isNumber && *number >= least && *number <= most;
    return isGood ? QString() : QStringLiteral("%1 is %2 to %3").arg(name).arg(least).arg(most);
}

QString take(const QString &name, const QString &value, GoodcomArguments *arguments)
{
    const QMap<QString, QString GoodcomArguments::*> texts{
        {QStringLiteral("--order-token"), &GoodcomArguments::orderToken},
        {QStringLiteral("--callback-token"), &GoodcomArguments::callbackToken},
        {QStringLiteral("--id"), &GoodcomArguments::restaurantId},
        {QStringLiteral("--user"), &GoodcomArguments::user},
        {QStringLiteral("--password"), &GoodcomArguments::password},
        {QStringLiteral("--charset"), &GoodcomArguments::charset},
        {QStringLiteral("--newline"), &GoodcomArguments::newline},
        {QStringLiteral("--params"), &GoodcomArguments::params},
    };
    if (const auto text = texts.constFind(name); text != texts.constEnd()) {
        arguments->**text = value;
        return {};
    }
    if (name == QStringLiteral("--url")) {
        arguments->url = QUrl(value, QUrl::StrictMode);
        return isLoopback(arguments->url) ? QString()
                                          : QStringLiteral("--url must be http(s)://127.0.0.1:PORT");
    }
    if (name == QStringLiteral("--token-file")) {
        const std::optional<PrinterAccess> access = readPrinterAccess(value);
        if (!access) {
            return QStringLiteral("%1 holds no tokens for printers").arg(value);
        }
        arguments->orderToken = access->orderToken;
        arguments->callbackToken = access->callbackToken;
        return {};
    }
    if (name == QStringLiteral("--script")) {
        arguments->script = readScript(value);
        return arguments->script.isEmpty() ? QStringLiteral("--script cannot be read") : QString();
    }
    if (name == QStringLiteral("--interval-ms")) {
        return takeNumber(name, value, 10, 180'000, &arguments->intervalMs);
    }
    if (name == QStringLiteral("--count")) {
        return takeNumber(name, value, 0, 10'000'000, &arguments->count);
    }
    return QStringLiteral("unknown argument %1").arg(name);
}

} // namespace

QList<ScriptStep> readScript(const QString &text)
{
    const QMap<QString, ScriptStep::Kind> kinds{
        {QStringLiteral("accept"), ScriptStep::Kind::Accept},
        {QStringLiteral("reject"), ScriptStep::Kind::Reject},
        {QStringLiteral("silence"), ScriptStep::Kind::Silence},
        {QStringLiteral("repeat"), ScriptStep::Kind::Repeat},
        {QStringLiteral("opposite"), ScriptStep::Kind::Opposite},
        {QStringLiteral("wrong-token"), ScriptStep::Kind::WrongToken},
    };
    QList<ScriptStep> steps;
    for (const QString &part : text.split(u',')) {
        const QStringList fields = part.split(u':');
        const auto kind = kinds.constFind(fields.first());
        if (kind == kinds.constEnd()) {
            return {};
        }
        ScriptStep step;
        step.kind = *kind;
        step.afterS = fields.value(1).toInt();
        if (step.kind == ScriptStep::Kind::Reject) {
            step.reason = fields.value(2);
        } else if (fields.size() > 2) {
            step.promisedMin = fields[2].toInt();
        }
        steps.append(step);
    }
    return steps;
}

GoodcomArguments readGoodcomArguments(const QStringList &arguments)
{
    GoodcomArguments read;
    read.script = {ScriptStep{}};
    for (qsizetype i = 0; i < arguments.size() && read.problem.isEmpty(); ++i) {
        const QString &name = arguments[i];
        if (name == QStringLiteral("--help")) {
            read.wantsHelp = true;
            return read;
        }
        if (name == QStringLiteral("--no-ranges")) {
            read.withRanges = false;
        } else if (name == QStringLiteral("--quiet")) {
            read.isQuiet = true;
        } else if (i + 1 == arguments.size()) {
            read.problem = QStringLiteral("%1 wants a value").arg(name);
        } else {
            read.problem = take(name, arguments[++i], &read);
        }
    }
    if (read.problem.isEmpty() &&
        (read.url.isEmpty() || read.orderToken.isEmpty() || read.callbackToken.isEmpty())) {
        read.problem = QStringLiteral("--url and --token-file (or both tokens) are missing");
    }
    return read;
}

QString goodcomHelp()
{
    return QStringLiteral(
        "kassa-sim goodcom: an order printer that polls a till on this machine, prints to the terminal and "
        "answers.\n"
        "  --url URL               http://127.0.0.1:PORT of the till\n"
        "  --token-file FILE       kassa.ini of the till (or --order-token T --callback-token T)\n"
        "  --id ID                 restaurant id (R07); --user U --password P\n"
        "  --interval-ms N         time between polls (4000)\n"
        "  --script S              one step per order, over and over (accept): accept:SECONDS:MINUTES,\n"
        "                          reject:SECONDS:REASON, silence, repeat, opposite, wrong-token\n"
        "  --params SET            parameter set of the answers: short, long or m (short)\n"
        "  --charset C --newline T as set in the device (utf-8, %%)\n"
        "  --no-ranges             reads an order at once, not in pieces of 1024 bytes\n"
        "  --count N               end after N answered orders (0: until SIGTERM)\n"
        "  --quiet                 no paper, only a line per order\n"
        "Exit 0: every answer was taken; 1: one was not, or an order could not be read; 2: wrong "
        "arguments.\n");
}

} // namespace kassa::sim
