// SPDX-License-Identifier: GPL-3.0-or-later
#include "check.h"

#include "app/settings_file.h"
#include "core/store/reader_queries.h"
#include "core/text/messages.h"
#include "core/till/fiscal_check.h"
#include "core/till/start_lines.h"

#include <QDir>

namespace kassa::app {

namespace {

void add(CheckReport &report, bool fine, const QString &what)
{
    report.text += (fine ? QStringLiteral("ok     ") : QStringLiteral("FAULT  ")) + what + u'\n';
    report.ok = report.ok && fine;
}

void checkFigures(store::Database &database, CheckReport &report)
{
    const auto sound = database.quickCheck();
    add(report, sound.isOk(),
        sound ? QStringLiteral("database: whole") : QStringLiteral("database: ") + sound.error().detail);
    store::ReaderQueries queries(database);
    const auto receipts = queries.receiptCount();
    const auto faults = queries.checkFigures();
    if (!receipts || !faults) {
        add(report, false, QStringLiteral("receipts: cannot be read"));
        return;
    }
    for (const store::FigureFault &fault : *faults) {
        add(report, false, QStringLiteral("receipt %1: %2").arg(fault.receiptNumber, fault.fault));
    }
    if (faults->isEmpty()) {
        add(report, true,
            QStringLiteral("receipts: %1, numbers without gap, sums and payments agree").arg(*receipts));
    }
}

void checkSigning(store::Database &database, const settings::Config &config, CheckReport &report)
{
    const auto checked = till::checkFiscal(database, config);
    if (!checked) {
        add(report, false, QStringLiteral("signed receipts: ") + checked.error().detail);
        return;
    }
    if (!checked->hasRegister) {
        return;
    }
    for (const till::FiscalFinding &finding : checked->findings) {
        add(report, false,
            finding.number.isEmpty()
                ? QStringLiteral("register %1: %2").arg(checked->cashboxId, finding.fault)
                : QStringLiteral("signed receipt %1: %2").arg(finding.number, finding.fault));
    }
    if (checked->findings.isEmpty()) {
        add(report, true,
            QStringLiteral(
                "signed receipts of %1: %2, chain, counter and signatures agree, %3 made without the "
                "signing unit")
                .arg(checked->cashboxId)
                .arg(checked->receipts)
                .arg(checked->unsignedReceipts));
    }
}

} // namespace

CheckReport checkDataDir(const QString &dataDir)
{
    CheckReport report;
    report.ok = true;
    const auto settings = startup::loadOnly(dataDir);
    if (settings) {
        add(report, true, QStringLiteral("settings: %1 warnings").arg(settings->warnings.size()));
        for (const QString &warning : settings->warnings) {
            report.text += QStringLiteral("       ") + warning + u'\n';
        }
    } else {
        add(report, false, QStringLiteral("settings: ") + settings.error().detail);
    }
    const QString file = QDir(dataDir).filePath(QStringLiteral("kassa.db"));
    auto database = store::Database::open(file, store::Database::Mode::Reader);
    if (!database) {
        add(report, false, text::toText(till::startLine(database.error(), file)));
        return report;
    }
    checkFigures(**database, report);
    checkSigning(**database, settings ? settings->config : settings::Config(), report);
    return report;
}

} // namespace kassa::app
