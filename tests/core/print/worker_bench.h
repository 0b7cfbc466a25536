// SPDX-License-Identifier: GPL-3.0-or-later
// A worker against a simulated printer, with waits short enough for a test.
#pragma once

#include "core/print/printer_worker.h"
#include "core/receipt/escpos.h"

#include <QTest>

#include <memory>

namespace kassa::test {

inline print::WorkerTimes quickTimes()
{
    print::WorkerTimes times;
    times.connectMs = 400;
    times.statusMs = 120;
    times.proofMs = 400;
    times.pollMs = 30;
    times.stallMs = 300;
    times.closeMs = 60;
    times.pauseMs = 5;
    times.jobMs = 500;
    times.graceMs = 100;
    return times;
}

/// What a worker said.
struct Told
{
    QList<print::PrintOutcome> outcomes;
    QList<print::PrintProgress> progress;
    QList<print::PrinterHealth> health;

    void listenTo(print::PrinterWorker &worker)
    {
        QObject::connect(&worker, &print::PrinterWorker::finished, &worker,
                         [this](const print::PrintOutcome &outcome) { outcomes.append(outcome); });
        QObject::connect(&worker, &print::PrinterWorker::progressed, &worker,
                         [this](const print::PrintProgress &news) { progress.append(news); });
        QObject::connect(&worker, &print::PrinterWorker::probed, &worker,
                         [this](const print::PrinterHealth &now) { health.append(now); });
    }
    [[nodiscard]] bool isStuck(print::PrintFault fault) const
    {
        return !progress.isEmpty() && progress.last().fault == fault;
    }
};

/// `lines` numbered lines and a cut, as a grid.
inline receipt::Grid paperOf(int lines, const QString &title)
{
    receipt::Document document;
    for (int i = 0; i < lines; ++i) {
        document.append(receipt::TextBlock{.text = QStringLiteral("%1 line %2").arg(title).arg(i)});
    }
    document.append(receipt::CutBlock());
    return receipt::layOut(document, 42);
}

inline receipt::PrinterProfile profileOf(const char *name)
{
    const auto profile = receipt::loadProfile(QString::fromLatin1(name), {});
    if (!profile) {
        qFatal("no profile %s", name);
    }
    return *profile;
}

} // namespace kassa::test
