// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/receipt_printer.h"

#include "core/receipt/plain_text.h"
#include "core/receipt/report_document.h"
#include "ui/print/paper_file.h"
#include "ui/print/receipt_painter.h"
#include "ui/print/translated_words.h"

#include <QDir>
#include <QRegularExpression>

namespace kassa::ui_print {

namespace {

using print::PrintFault;
using print::PrintOutcome;
using print::PrintTask;
using print::SheetOutcome;
using print::SheetTask;

PrintFault faultOf(PaintCode code)
{
    switch (code) {
    case PaintCode::FontMissing:
        return PrintFault::NoFont;
    case PaintCode::PrinterMissing:
        return PrintFault::NoSuchPrinter;
    case PaintCode::PrintFailed:
        return PrintFault::PrintSystem;
    case PaintCode::CannotWrite:
    case PaintCode::DiskFull:
        return PrintFault::CannotWrite;
    }
    return PrintFault::PrintSystem;
}

PrintOutcome outcomeOf(const PrintTask &task, const QString &place)
{
    return {task.jobId, PrintFault::None, place, QString()};
}

PrintOutcome outcomeOf(const PrintTask &task, const QString &place, const Error &error)
{
    const QString detail =
        error.context.isEmpty() ? error.detail : error.context + QStringLiteral(": ") + error.detail;
    return {task.jobId, faultOf(error.code), place, detail};
}

/// The number becomes a file name, so it is held to what a receipt number may be (CONTRACT "order_nr").
bool isFileName(const QString &number)
{
    static const QRegularExpression kNumber(QStringLiteral("\\A[A-Za-z0-9-]{1,64}\\z"));
    return kNumber.match(number).hasMatch();
}

/// People are told the file inside the data dir, not where on the disk that is.
QString placeIn(const QDir &folder, const QString &name)
{
    return folder.dirName() + QLatin1Char('/') + name + QStringLiteral(".pdf");
}

/// <name>.pdf and <name>.txt, both or none.
Result<void> writeBoth(const QDir &folder, const QString &name, const receipt::Grid &grid, int widthMm)
{
    if (!isFileName(name))
        return Error{PaintCode::CannotWrite, QStringLiteral("no file name"), name};
    if (!folder.mkpath(QStringLiteral(".")))
        return Error{PaintCode::CannotWrite, QStringLiteral("the folder cannot be created"), folder.path()};
    auto pdf = toPdf(grid, widthMm, name);
    if (!pdf)
        return pdf.error();
    return writeTogether(
        {{folder.absoluteFilePath(name + QStringLiteral(".txt")), receipt::toPlainText(grid)},
         {folder.absoluteFilePath(name + QStringLiteral(".pdf")), std::move(pdf).value()}});
}

PrintOutcome printToFiles(const PrintTask &task, const receipt::Grid &grid)
{
    // A copy never replaces the original.
    const QString name = task.copy ? task.receipt.number + QStringLiteral("-copy") : task.receipt.number;
    const QDir folder(task.folder);
    const auto written = writeBoth(folder, name, grid, task.printer.widthMm);
    const QString place = placeIn(folder, name);
    return written ? outcomeOf(task, place) : outcomeOf(task, place, written.error());
}

PrintOutcome printToSystem(const PrintTask &task, const receipt::Grid &grid)
{
    const auto queue = printToQueue(grid, task.printer.widthMm, task.printer.queueName, task.receipt.number);
    return queue ? outcomeOf(task, queue.value()) : outcomeOf(task, task.printer.queueName, queue.error());
}

receipt::Grid gridOf(const SheetTask &task)
{
    if (const auto *report = std::get_if<order::SessionReport>(&task.content))
        return reportGrid(*report, task.shop, task.language, task.printer.widthMm);
    const auto &receipt = std::get<order::Receipt>(task.content);
    receipt::PaperOptions options;
    options.language = task.language;
    options.notFiscalised = !receipt.fiscal;
    return receiptGrid(receipt, options, task.printer.widthMm);
}

QString nameOf(const SheetTask &task)
{
    if (const auto *report = std::get_if<order::SessionReport>(&task.content))
        return receipt::reportFileName(*report);
    return std::get<order::Receipt>(task.content).number;
}

SheetOutcome sheetOutcome(const SheetTask &task, const QString &place, const Error &error)
{
    return {!task.file.isEmpty(), faultOf(error.code), place,
            error.detail + QStringLiteral(" ") + error.context};
}

SheetOutcome printSheetNow(const SheetTask &task)
{
    const receipt::Grid grid = gridOf(task);
    const QString name = nameOf(task);
    if (!task.file.isEmpty()) {
        const auto written = writePdf(grid, task.printer.widthMm, name, task.file);
        return written ? SheetOutcome{true, PrintFault::None, task.file, {}}
                       : sheetOutcome(task, task.file, written.error());
    }
    if (task.printer.target == settings::PrintTarget::System) {
        const auto queue = printToQueue(grid, task.printer.widthMm, task.printer.queueName, name);
        return queue ? SheetOutcome{false, PrintFault::None, *queue, {}}
                     : sheetOutcome(task, task.printer.queueName, queue.error());
    }
    const QDir folder(task.folder);
    const auto written = writeBoth(folder, name, grid, task.printer.widthMm);
    return written ? SheetOutcome{false, PrintFault::None, placeIn(folder, name), {}}
                   : sheetOutcome(task, placeIn(folder, name), written.error());
}

PrintOutcome print(const PrintTask &task)
{
    receipt::PaperOptions options;
    options.language = task.language;
    options.copy = task.copy;
    options.notFiscalised = task.notFiscal;
    switch (task.printer.target) {
    case settings::PrintTarget::File:
        return printToFiles(task, receiptGrid(task.receipt, options, task.printer.widthMm));
    case settings::PrintTarget::System:
        return printToSystem(task, receiptGrid(task.receipt, options, task.printer.widthMm));
    case settings::PrintTarget::EscPos:
    case settings::PrintTarget::Epos:
        break;
    }
    return outcomeOf(task, task.printer.name,
                     {PaintCode::PrinterMissing,
                      QStringLiteral("targets escpos and epos are not in this release"), QString()});
}

} // namespace

receipt::Grid receiptGrid(const order::Receipt &receipt, const receipt::PaperOptions &options, int widthMm)
{
    const TranslatedWords words(options.language);
    return receipt::layOut(receipt::makeReceiptDocument(receipt, words, options),
                           receipt::columnsFor(widthMm));
}

receipt::Grid reportGrid(const order::SessionReport &report,
                         const order::ShopHeader &shop,
                         const QString &language,
                         int widthMm)
{
    const TranslatedWords words(language);
    return receipt::layOut(receipt::makeReportDocument(report, shop, words, language),
                           receipt::columnsFor(widthMm));
}

ReceiptPrinter::ReceiptPrinter(QObject *parent) : QObject(parent) {}

void ReceiptPrinter::printReceipt(const PrintTask &task)
{
    Q_EMIT finished(print(task));
}

void ReceiptPrinter::printSheet(const SheetTask &task)
{
    Q_EMIT sheetFinished(printSheetNow(task));
}

} // namespace kassa::ui_print
