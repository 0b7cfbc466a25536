// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/papers_page.h"

#include "core/print/print_queue.h"
#include "ui/papers/paper_detail.h"
#include "ui/papers/paper_list_model.h"
#include "ui/papers/paper_words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/tables.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace kassa::papers {

namespace {

constexpr int kReloadMs = 400;
constexpr int kTickMs = 1'000;
constexpr int kMaxRows = 500; ///< a busy day; older ones of the day are all printed
constexpr int kCellPadding = 20;
constexpr int kEdgePadding = 10;
constexpr int kDetailWidth = 308;
constexpr int kDetailWidthCompact = 264;
constexpr int kDetailWidthWide = 400;

} // namespace

PapersPage::PapersPage(const base::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_grid(new QGridLayout(this))
    , m_title(widgets::plainLabel({}, widgets::TextRole::Title))
    , m_filter(new widgets::Segment)
    , m_listCard(new widgets::Card)
    , m_stack(new QStackedWidget)
    , m_table(new QTableView)
    , m_empty(new widgets::EmptyState)
    , m_model(new PaperListModel(this))
    , m_detail(new PaperDetail)
{
    setObjectName(QStringLiteral("papersPage"));
    m_filter->setObjectName(QStringLiteral("paperFilter"));
    m_table->setObjectName(QStringLiteral("paperTable"));
    m_empty->setObjectName(QStringLiteral("papersEmpty"));
    m_table->setModel(m_model);
    widgets::styleTable(m_table);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_listCard->column()->addWidget(m_stack);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_filter);
    m_grid->addLayout(head, 0, 0, 1, 2);
    m_grid->addWidget(m_listCard, 1, 0);
    m_grid->addWidget(m_detail, 1, 1);
    m_grid->setColumnStretch(0, 1);
    m_grid->setRowStretch(1, 1);
    m_reload.setSingleShot(true);
    m_reload.setInterval(kReloadMs);
    m_ticker.setInterval(kTickMs);
    connect(&m_reload, &QTimer::timeout, this, [this] { reload(); });
    connect(&m_ticker, &QTimer::timeout, this, [this] { m_model->setNow(m_clock.nowUtc()); });
    connect(m_filter, &widgets::Segment::chosen, this, [this] { applyFilter(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { showChosen(); });
    connect(m_detail, &PaperDetail::printWanted, this, [this] { Q_EMIT printWanted(m_chosen); });
    connect(m_detail, &PaperDetail::cameOut, this, [this] { Q_EMIT cameOut(m_chosen); });
    connect(m_detail, &PaperDetail::discardWanted, this, [this] { Q_EMIT discardWanted(m_chosen); });
    connect(m_detail, &PaperDetail::moveWanted, this, [this] {
        const int index = m_model->indexOf(m_chosen);
        if (index >= 0) {
            Q_EMIT moveWanted(m_chosen, otherPrinter(m_model->row(index).job));
        }
    });
    setFocusProxy(m_table);
    retranslateUi();
    applyDensity();
    applyFilter();
}

void PapersPage::setSource(const PaperSource &source)
{
    m_source = source;
    if (isVisible()) {
        reload();
    }
}

void PapersPage::showConfig(const settings::Config &config)
{
    m_config = config;
    m_format = models::LocaleFormat::fromConfig(config);
    m_model->setFormat(m_format);
    m_detail->setFormat(m_format);
    layOutColumns();
    showChosen();
}

void PapersPage::noteChange()
{
    if (isVisible() && !m_reload.isActive()) {
        m_reload.start();
    }
}

void PapersPage::reload()
{
    if (!m_source.load) {
        return;
    }
    const QTimeZone zone = m_config.shop.timeZone();
    const QDate today = m_clock.nowUtc().toTimeZone(zone).date();
    m_source.load(today.startOfDay(zone).toUTC(), kMaxRows, this, [this](const QList<store::PaperRow> &rows) {
        m_rows = rows;
        applyFilter();
    });
}

void PapersPage::applyFilter()
{
    QList<store::PaperRow> shown;
    const int filter = m_filter->currentIndex();
    const auto open =
        std::count_if(m_rows.cbegin(), m_rows.cend(), [](const auto &row) { return isOpen(row.job); });
    std::copy_if(m_rows.cbegin(), m_rows.cend(), std::back_inserter(shown), [filter](const auto &row) {
        return filter == Open ? isOpen(row.job)
                              : (filter != GivenUp || row.job.state == store::PrintState::Discarded);
    });
    m_filter->setBadge(Open, open > 0 ? m_format.count(open) : QString(), true);
    m_isSettling = true;
    m_model->setNow(m_clock.nowUtc());
    m_model->setRows(shown);
    if (!shown.isEmpty()) {
        m_table->selectRow(std::max(0, m_model->indexOf(m_chosen)));
    }
    m_isSettling = false;
    m_stack->setCurrentWidget(shown.isEmpty() ? static_cast<QWidget *>(m_empty) : m_table);
    layOutColumns();
    showChosen();
}

QString PapersPage::otherPrinter(const store::PrintJob &job) const
{
    const QString kind =
        job.document == store::PrintDocument::Kitchen ? QStringLiteral("kitchen") : QStringLiteral("receipt");
    QStringList names;
    if (m_config.print.prints(kind)) {
        names.append(QString::fromLatin1(print::kReceiptPrinter));
    }
    for (const settings::Printer &printer : m_config.printers) {
        if (printer.prints(kind)) {
            names.append(printer.name);
        }
    }
    const qsizetype own = names.indexOf(job.printer);
    if (names.isEmpty() || (own == 0 && names.size() == 1)) {
        return {};
    }
    return names.at((own + 1) % names.size());
}

void PapersPage::showChosen()
{
    if (m_isSettling) {
        return;
    }
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        m_chosen = 0;
        m_detail->clear();
        return;
    }
    const store::PaperRow &row = m_model->row(rows.constFirst().row());
    m_chosen = row.job.id;
    m_detail->showPaper(row, PaperWords::place(m_config, row.job.printer), !otherPrinter(row.job).isEmpty());
}

void PapersPage::layOutColumns()
{
    const QFont body = widgets::Theme::font(widgets::FontRole::Body);
    const QFont head = widgets::Theme::fontPx(13, 600);
    const auto title = [this, &head](int column) {
        return QFontMetrics(head).horizontalAdvance(
            m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    };
    const auto widest = [&body](const QString &text) {
        return QFontMetrics(body).horizontalAdvance(text);
    };
    int chip = 0;
    for (const QString &word : PaperWords::stateWords()) {
        chip = std::max(chip, widgets::chipSize(word).width());
    }
    using Model = PaperListModel;
    int printer = widest(PaperWords::printer(QString::fromLatin1(print::kReceiptPrinter)));
    for (const settings::Printer &each : m_config.printers) {
        printer = std::max(printer, widest(each.name));
    }
    const int room = m_table->viewport()->width();
    const int attempts = std::max(title(Model::AttemptsColumn), widest(QStringLiteral("000"))) + kCellPadding;
    const int state = std::max(chip, title(Model::StateColumn)) + kCellPadding;
    const int age =
        std::max(widest(m_format.age(36'000)), title(Model::AgeColumn)) + kCellPadding + kEdgePadding;
    const int fixed = attempts + state + age;
    const int wanted = std::max(printer, title(Model::PrinterColumn)) + kCellPadding;
    // Names of printers may be cut off; the paper's own name keeps half of what is left.
    const int forPrinter = std::clamp((room - fixed) / 2, 0, wanted);
    m_table->setColumnWidth(Model::PaperColumn, std::max(0, room - fixed - forPrinter));
    m_table->setColumnWidth(Model::PrinterColumn, forPrinter);
    m_table->setColumnWidth(Model::AttemptsColumn, attempts);
    m_table->setColumnWidth(Model::StateColumn, state);
    m_table->setColumnWidth(Model::AgeColumn, age);
}

void PapersPage::applyDensity()
{
    const widgets::Density density = widgets::densityFor(window()->width());
    const widgets::Measures &m = widgets::measures(density);
    m_grid->setContentsMargins(m.gutter, m.gutter, m.gutter, m.gutter);
    m_grid->setSpacing(m.gutter);
    int width = kDetailWidth;
    if (density == widgets::Density::Compact) {
        width = kDetailWidthCompact;
    } else if (density == widgets::Density::Wide) {
        width = kDetailWidthWide;
    }
    m_detail->setFixedWidth(widgets::Theme::scaled(width));
    m_detail->setDensity(density);
    layOutColumns();
}

void PapersPage::retranslateUi()
{
    m_title->setText(tr("Print jobs"));
    m_filter->setItems({tr("All today"), tr("Open"), tr("Given up")});
    m_filter->setAccessibleName(tr("Which papers are shown"));
    m_table->setAccessibleName(m_title->text());
    m_empty->setMessage(widgets::StateShape::Off, tr("No papers here"),
                        tr("As soon as something is printed it stands here, with what became of it."));
    m_model->retranslate();
    layOutColumns();
}

void PapersPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    if (widgets::isLookChange(event)) {
        applyDensity();
    }
}

void PapersPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    applyDensity();
}

void PapersPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_ticker.start();
    reload();
}

void PapersPage::hideEvent(QHideEvent *event)
{
    m_ticker.stop();
    m_reload.stop();
    QWidget::hideEvent(event);
}

} // namespace kassa::papers
