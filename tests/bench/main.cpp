// SPDX-License-Identifier: GPL-3.0-or-later
// kassa-bench: medians of interleaved pairs, printed as ratios. Never a test: figures depend on the machine,
// ratios less.
#include "measures.h"

#include <QApplication>
#include <QDir>
#include <QLoggingCategory>

#include <cstdio>
#include <cstring>

namespace {

using kassa::bench::Options;

struct Measure
{
    const char *name;
    const char *what;
    void (*run)(const Options &);
};

constexpr Measure kMeasures[] = {
    {"intake", "non-blocking orders a second over 16 keep-alive connections, beside a bare server",
     kassa::bench::measureIntake},
    {"booked", "the same with receipt, payment and finished order, beside the same bare server",
     kassa::bench::measureBooked},
    {"health", "GET /health beside a bare hello", kassa::bench::measureHealth},
    {"poll", "polls of an order printer, with nothing and with an order, beside a bare hello",
     kassa::bench::measurePolls},
    {"screen",
     "commit to row and stalls of the main event loop at 200 orders a second, beside an idle window",
     kassa::bench::measureScreen},
    {"start", "start to listening and resident memory with 100 000 stored orders, beside an empty database",
     kassa::bench::measureStart},
    {"signing", "sales signed and stored beside bare signatures, --check beside bare verifications",
     kassa::bench::measureSigning},
    {"dep7", "export of 1 000 000 receipts beside the sqlite3 command line", kassa::bench::measureDep7},
    {"links", "a sale while nobody listens at the links, beside the same with the links off",
     kassa::bench::measureLinks},
    {"drain", "10 000 queued messages of a link, beside a bare client with the same service",
     kassa::bench::measureDrain},
};

void printHelp()
{
    std::printf(
        "kassa-bench [--only NAME] [--pairs N] [--orders N] [--stored N] [--seconds N] [--kassa FILE] "
        "[--folder DIR]\n");
    for (const Measure &measure : kMeasures) {
        std::printf("  %-8s %s\n", measure.name, measure.what);
    }
}

// The name of the one figure that is wanted, empty for all; nothing on wrong arguments.
std::optional<QString> readArguments(const QStringList &arguments, Options *options)
{
    QString only;
    for (qsizetype i = 1; i < arguments.size(); i += 2) {
        if (i + 1 == arguments.size()) {
            return std::nullopt;
        }
        const QString &name = arguments[i];
        const QString &value = arguments[i + 1];
        bool isFine = true;
        if (name == QStringLiteral("--only")) {
            only = value;
        } else if (name == QStringLiteral("--kassa")) {
            options->kassaProgram = value;
        } else if (name == QStringLiteral("--folder")) {
            options->folder = value;
        } else if (name == QStringLiteral("--pairs")) {
            options->pairs = value.toInt(&isFine);
        } else if (name == QStringLiteral("--orders")) {
            options->orders = value.toInt(&isFine);
        } else if (name == QStringLiteral("--stored")) {
            options->storedOrders = value.toInt(&isFine);
        } else if (name == QStringLiteral("--seconds")) {
            options->screenSeconds = value.toInt(&isFine);
        } else {
            isFine = false;
        }
        if (!isFine) {
            return std::nullopt;
        }
    }
    return only;
}

} // namespace

int main(int argc, char **argv)
{
    constexpr int kWrongArguments = 2;
    if (argc > 1 && std::strcmp(argv[1], kassa::bench::kLoadArgument) == 0) {
        QStringList arguments;
        for (int i = 1; i < argc; ++i) {
            arguments.append(QString::fromLocal8Bit(argv[i]));
        }
        return kassa::bench::runLoadChild(arguments);
    }
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("*.info=false\n*.debug=false"));
    Options options;
    options.kassaProgram =
        QDir::cleanPath(QCoreApplication::applicationDirPath() + QStringLiteral("/../app/kassa"));
    const std::optional<QString> only = readArguments(QCoreApplication::arguments(), &options);
    bool isKnown = only.has_value() && only->isEmpty();
    for (const Measure &measure : kMeasures) {
        if (only && (only->isEmpty() || *only == QLatin1String(measure.name))) {
            isKnown = true;
            measure.run(options);
        }
    }
    if (!isKnown) {
        printHelp();
        return kWrongArguments;
    }
    return 0;
}
