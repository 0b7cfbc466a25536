// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/receipt_printer.h"

#include "core/print/epos_worker.h"
#include "core/print/escpos_worker.h"
#include "core/receipt/epos_xml.h"
#include "core/receipt/kitchen_document.h"
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

/// Sheets have no print job; the workers know papers by its number.
constexpr store::PrintJobId kSheetJob = -1;

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

/// What the file and the job of the system are called; empty: the paper has no usable name.
QString nameOf(const PrintTask &task)
{
    switch (task.kind) {
    case print::TaskKind::Kitchen:
        return QStringLiteral("kitchen-%1").arg(task.jobId);
    case print::TaskKind::TestPage:
        return QStringLiteral("test-page");
    default:
        break;
    }
    if (!isFileName(task.receipt.number))
        return {};
    // A copy never replaces the original.
    return task.copy ? task.receipt.number + QStringLiteral("-copy") : task.receipt.number;
}

PrintOutcome printToFiles(const PrintTask &task, const receipt::Grid &grid)
{
    const QString name = nameOf(task);
    if (name.isEmpty())
        return outcomeOf(task, task.folder,
                         {PaintCode::CannotWrite, QStringLiteral("the receipt number is no file name"),
                          task.receipt.number});
    const QDir folder(task.folder);
    const auto written = writeBoth(folder, name, grid, task.printer.widthMm);
    const QString place = placeIn(folder, name);
    return written ? outcomeOf(task, place) : outcomeOf(task, place, written.error());
}

PrintOutcome printToSystem(const PrintTask &task, const receipt::Grid &grid)
{
    const auto queue = printToQueue(grid, task.printer.widthMm, task.printer.queueName, nameOf(task));
    return queue ? outcomeOf(task, queue.value()) : outcomeOf(task, task.printer.queueName, queue.error());
}

receipt::Document documentOf(const SheetTask &task)
{
    const TranslatedWords words(task.language);
    if (const auto *report = std::get_if<order::SessionReport>(&task.content))
        return receipt::makeReportDocument(*report, task.shop, words, task.language);
    const auto &receipt = std::get<order::Receipt>(task.content);
    receipt::PaperOptions options;
    options.language = task.language;
    options.notFiscalised = !receipt.fiscal;
    return receipt::makeReceiptDocument(receipt, words, options);
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

/// Sheets that are painted.
SheetOutcome paint(const SheetTask &task)
{
    const receipt::Grid grid = receipt::layOut(documentOf(task), receipt::columnsFor(task.printer.widthMm));
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

receipt::PaperOptions paperOptions(const PrintTask &task)
{
    receipt::PaperOptions options;
    options.language = task.language;
    options.copy = task.copy;
    options.notFiscalised = task.notFiscal;
    return options;
}

receipt::EscPosOptions rawOptions(const settings::Printer &printer, const QString &language)
{
    receipt::EscPosOptions options;
    options.language = language;
    options.font = printer.font == settings::PaperFont::B ? receipt::PrinterFont::B : receipt::PrinterFont::A;
    options.drawer =
        printer.drawer == settings::PaperDrawer::Pin5 ? receipt::DrawerPin::Pin5 : receipt::DrawerPin::Pin2;
    return options;
}

/// A document with its cut in the printer's own form.
QByteArray rawBytes(receipt::Document document,
                    const settings::Printer &printer,
                    const receipt::PrinterProfile &profile,
                    const receipt::EscPosOptions &options)
{
    document.append(receipt::CutBlock());
    const receipt::Grid grid = receipt::layOutFor(document, profile, options, printer.widthMm);
    return printer.target == settings::PrintTarget::Epos ? receipt::toEposPrint(grid, options)
                                                         : receipt::toEscPos(grid, profile, options);
}

/// What stands on the paper; empty for a task that prints nothing, or a slip that cannot be read.
receipt::Document documentOf(const PrintTask &task)
{
    const TranslatedWords words(task.language);
    switch (task.kind) {
    case print::TaskKind::Receipt:
        return receipt::makeReceiptDocument(task.receipt, words, paperOptions(task));
    case print::TaskKind::Kitchen:
        if (const auto slip = order::decodeSlip(task.slip))
            return receipt::makeKitchenDocument(*slip, words, paperOptions(task), task.timeZone);
        break;
    case print::TaskKind::TestPage:
        return {
            receipt::TextBlock{.text = QStringLiteral("Kassa"), .size = receipt::Size::Double, .bold = true},
            receipt::TextBlock{.text = receipt::testCharacters()}};
    case print::TaskKind::Drawer:
    case print::TaskKind::Probe:
    case print::TaskKind::Clear:
        break;
    }
    return {};
}

/// The paper in the printer's own form.
print::RawPaper rawPaper(const PrintTask &task, const receipt::PrinterProfile &profile)
{
    const receipt::EscPosOptions options = rawOptions(task.printer, task.language);
    const bool isXml = task.printer.target == settings::PrintTarget::Epos;
    print::RawPaper paper;
    paper.jobId = task.jobId;
    paper.attempt = task.attempt;
    receipt::Document document = documentOf(task);
    if (task.kind == print::TaskKind::TestPage && !isXml) {
        paper.bytes = receipt::toEscPosTestPage(profile);
    } else if (!document.isEmpty()) {
        paper.bytes = rawBytes(std::move(document), task.printer, profile, options);
    }
    if (task.opensDrawer && task.printer.drawer != settings::PaperDrawer::None) {
        const receipt::Grid pulse =
            receipt::layOutFor({receipt::DrawerBlock()}, profile, options, task.printer.widthMm);
        paper.drawer =
            isXml ? receipt::toEposPrint(pulse, options, true) : receipt::toEscPos(pulse, profile, options);
        paper.drawerNow = isXml ? paper.drawer : receipt::drawerNow(options.drawer);
    }
    return paper;
}

/// Targets that are painted.
PrintOutcome paint(const PrintTask &task)
{
    const receipt::Grid grid = receipt::layOut(documentOf(task), receipt::columnsFor(task.printer.widthMm));
    return task.printer.target == settings::PrintTarget::File ? printToFiles(task, grid)
                                                              : printToSystem(task, grid);
}

/// Papers that cannot be made from what was kept: nothing would come out.
bool isUnreadable(const PrintTask &task)
{
    return task.kind == print::TaskKind::Kitchen && !order::decodeSlip(task.slip);
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

ReceiptPrinter::ReceiptPrinter(const print::WorkerTimes &times, QObject *parent)
    : QObject(parent), m_times(times)
{
}

ReceiptPrinter::~ReceiptPrinter() = default;

void ReceiptPrinter::printReceipt(const PrintTask &task)
{
    if (isUnreadable(task)) {
        Q_EMIT finished(PrintOutcome{task.jobId, PrintFault::CannotWrite, task.printer.name,
                                     QStringLiteral("the stored slip cannot be read")});
        return;
    }
    const settings::PrintTarget target = task.printer.target;
    if (target == settings::PrintTarget::EscPos || target == settings::PrintTarget::Epos) {
        printDirectly(task);
        return;
    }
    switch (task.kind) {
    case print::TaskKind::Receipt:
    case print::TaskKind::Kitchen:
    case print::TaskKind::TestPage:
        Q_EMIT finished(paint(task));
        break;
    case print::TaskKind::Probe:
        Q_EMIT probed(print::PrinterHealth{task.printer.name, PrintFault::None, false, QString()});
        break;
    case print::TaskKind::Drawer:
    case print::TaskKind::Clear:
        break; // nothing hangs on a file or a system queue, nothing of it can be taken back
    }
}

void ReceiptPrinter::printDirectly(const PrintTask &task)
{
    const auto profile = receipt::loadProfile(task.printer.profile, task.profileFolder);
    if (!profile) {
        const QString name =
            task.printer.profile.isEmpty() ? QStringLiteral("default") : task.printer.profile;
        const QString detail = profile.error().detail + u' ' + profile.error().context;
        if (task.kind == print::TaskKind::Probe)
            Q_EMIT probed(print::PrinterHealth{task.printer.name, PrintFault::NoProfile, false, detail});
        else
            Q_EMIT finished(PrintOutcome{task.jobId, PrintFault::NoProfile, name, detail});
        return;
    }
    print::PrinterWorker &worker = workerFor(task.printer, *profile);
    switch (task.kind) {
    case print::TaskKind::Probe:
        worker.probe();
        break;
    case print::TaskKind::Clear:
        worker.clear();
        break;
    case print::TaskKind::Receipt:
    case print::TaskKind::Kitchen:
    case print::TaskKind::TestPage:
    case print::TaskKind::Drawer:
        worker.print(rawPaper(task, *profile));
        break;
    }
}

print::PrinterWorker &ReceiptPrinter::workerFor(const settings::Printer &printer,
                                                const receipt::PrinterProfile &profile)
{
    for (const Direct &direct : m_direct) {
        if (direct.printer == printer)
            return *direct.worker;
    }
    std::unique_ptr<print::PrinterWorker> worker;
    if (printer.target == settings::PrintTarget::Epos)
        worker = std::make_unique<print::EposWorker>(printer, m_times);
    else
        worker = std::make_unique<print::EscPosWorker>(printer, profile, m_times);
    connect(worker.get(), &print::PrinterWorker::finished, this, [this](const PrintOutcome &outcome) {
        if (outcome.jobId == kSheetJob)
            Q_EMIT sheetFinished(SheetOutcome{false, outcome.fault, outcome.place, outcome.detail});
        else
            Q_EMIT finished(outcome);
    });
    connect(worker.get(), &print::PrinterWorker::progressed, this, &ReceiptPrinter::progressed);
    connect(worker.get(), &print::PrinterWorker::probed, this, &ReceiptPrinter::probed);
    m_direct.push_back(Direct{printer, std::move(worker)});
    return *m_direct.back().worker;
}

void ReceiptPrinter::printSheet(const SheetTask &task)
{
    const settings::PrintTarget target = task.printer.target;
    const bool isDirect = target == settings::PrintTarget::EscPos || target == settings::PrintTarget::Epos;
    if (!task.file.isEmpty() || !isDirect) {
        Q_EMIT sheetFinished(paint(task));
        return;
    }
    const auto profile = receipt::loadProfile(task.printer.profile, task.profileFolder);
    if (!profile) {
        Q_EMIT sheetFinished(
            SheetOutcome{false, PrintFault::NoProfile, task.printer.profile, profile.error().detail});
        return;
    }
    print::RawPaper paper;
    paper.jobId = kSheetJob;
    paper.bytes = rawBytes(documentOf(task), task.printer, *profile, rawOptions(task.printer, task.language));
    workerFor(task.printer, *profile).print(paper);
}

} // namespace kassa::ui_print
