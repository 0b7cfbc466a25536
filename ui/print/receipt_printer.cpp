// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/receipt_printer.h"

#include "core/receipt/plain_text.h"
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

PrintOutcome printToFiles(const PrintTask &task, const receipt::Grid &grid)
{
    if (!isFileName(task.receipt.number))
        return outcomeOf(task, task.folder,
                         {PaintCode::CannotWrite, QStringLiteral("the receipt number is no file name"),
                          task.receipt.number});
    // A copy never replaces the original.
    const QString name = task.copy ? task.receipt.number + QStringLiteral("-copy") : task.receipt.number;
    const QDir folder(task.folder);
    const QString pdfFile = folder.absoluteFilePath(name + QStringLiteral(".pdf"));
    // People are told the file inside the data dir, not where on the disk that is.
    const QString place = folder.dirName() + QLatin1Char('/') + name + QStringLiteral(".pdf");
    const QString textFile = folder.absoluteFilePath(name + QStringLiteral(".txt"));
    if (!folder.mkpath(QStringLiteral(".")))
        return outcomeOf(
            task, place,
            {PaintCode::CannotWrite, QStringLiteral("the folder cannot be created"), task.folder});
    auto pdf = toPdf(grid, task.printer.widthMm, task.receipt.number);
    if (!pdf)
        return outcomeOf(task, place, pdf.error());
    const auto written =
        writeTogether({{textFile, receipt::toPlainText(grid)}, {pdfFile, std::move(pdf).value()}});
    return written ? outcomeOf(task, place) : outcomeOf(task, place, written.error());
}

PrintOutcome printToSystem(const PrintTask &task, const receipt::Grid &grid)
{
    const auto queue = printToQueue(grid, task.printer.widthMm, task.printer.queueName, task.receipt.number);
    return queue ? outcomeOf(task, queue.value()) : outcomeOf(task, task.printer.queueName, queue.error());
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

ReceiptPrinter::ReceiptPrinter(QObject *parent) : QObject(parent) {}

void ReceiptPrinter::printReceipt(const PrintTask &task)
{
    Q_EMIT finished(print(task));
}

} // namespace kassa::ui_print
