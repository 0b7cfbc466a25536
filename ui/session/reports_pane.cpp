// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/reports_pane.h"

#include "core/receipt/report_document.h"
#include "ui/paper/paper_view.h"
#include "ui/paper/save_question.h"
#include "ui/print/receipt_printer.h"
#include "ui/session/session_list_model.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/tables.h"
#include "ui/widgets/touch_button.h"

#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

namespace kassa::session {

namespace {

using widgets::TextInk;
using widgets::TextRole;
using widgets::TouchButton;

constexpr int kPageRows = 200;
constexpr int kListShare = 5; ///< of 9: the list; the rest is paper
constexpr int kPaperShare = 4;

order::ShopHeader shopOf(const settings::Shop &shop)
{
    return {shop.name, shop.street, shop.zip, shop.city, shop.country, shop.vat, shop.currency};
}

} // namespace

ReportsPane::ReportsPane(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_title(widgets::plainLabel(QString(), TextRole::Title, TextInk::Primary, this))
    , m_subtitle(widgets::plainLabel(QString(), TextRole::Small, TextInk::Secondary, this))
    , m_print(new TouchButton(TouchButton::Kind::Secondary))
    , m_save(new TouchButton(TouchButton::Kind::Secondary))
    , m_back(new TouchButton(TouchButton::Kind::Secondary))
    , m_model(new SessionListModel(this))
    , m_table(new QTableView)
    , m_paper(new paper::PaperView)
{
    setObjectName(QStringLiteral("reportsPane"));
    m_table->setObjectName(QStringLiteral("sessionTable"));
    m_print->setObjectName(QStringLiteral("printReport"));
    m_save->setObjectName(QStringLiteral("saveReport"));
    m_back->setObjectName(QStringLiteral("reportsBack"));
    build();
    connect(m_print, &QPushButton::clicked, this, [this] { Q_EMIT printWanted(m_chosenId); });
    connect(m_save, &QPushButton::clicked, this, &ReportsPane::askForFile);
    connect(m_back, &QPushButton::clicked, this, &ReportsPane::backWanted);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { choose(current.row()); });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value == m_table->verticalScrollBar()->maximum()) {
            loadOlder();
        }
    });
    setFocusProxy(m_table);
    setDensity(widgets::Density::Regular);
    retranslateUi();
}

void ReportsPane::build()
{
    m_table->setModel(m_model);
    widgets::styleTable(m_table);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_print->setIconName(QStringLiteral("print"));
    m_print->setKeys(QKeySequence(Qt::Key_F11));
    m_save->setIconName(QStringLiteral("export"));
    m_save->setKeys(QKeySequence(Qt::Key_F12));
    m_back->setIconName(QStringLiteral("back"));
    m_back->setKeys(QKeySequence(Qt::Key_Escape));
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_title, 0, Qt::AlignVCenter);
    head->addWidget(m_subtitle, 0, Qt::AlignVCenter);
    head->addStretch(1);
    head->addWidget(m_print);
    head->addWidget(m_save);
    head->addWidget(m_back);
    auto *list = new widgets::Card;
    list->column()->addWidget(m_table, 1);
    auto *sheet = new widgets::Card;
    sheet->column()->addWidget(m_paper, 1);
    m_grid->addLayout(head, 0, 0, 1, 2);
    m_grid->addWidget(list, 1, 0);
    m_grid->addWidget(sheet, 1, 1);
    m_grid->setColumnStretch(0, kListShare);
    m_grid->setColumnStretch(1, kPaperShare);
    m_grid->setRowStretch(1, 1);
}

void ReportsPane::setSource(const SessionSource &source)
{
    m_source = source;
}

void ReportsPane::setConfig(const settings::Config &config)
{
    m_config = config;
    m_format = models::LocaleFormat::fromConfig(config);
    m_model->setFormat(m_format);
    retranslateUi();
}

void ReportsPane::setDensity(widgets::Density density)
{
    const widgets::Measures &m = widgets::measures(density);
    m_grid->setContentsMargins(m.gutter, m.gutter, m.gutter, m.gutter);
    m_grid->setSpacing(m.gutter);
    m_subtitle->setVisible(density != widgets::Density::Compact);
    layOutColumns();
}

void ReportsPane::showSession(qint64 sessionId)
{
    m_chosenId = sessionId;
    m_report.reset();
    showReport();
    if (!m_source.find) {
        return;
    }
    m_isAsking = true;
    m_source.find(0, kPageRows, this, [this](const QList<store::SessionRow> &rows) {
        m_isAsking = false;
        takeSessions(rows);
    });
}

void ReportsPane::takeSessions(const QList<store::SessionRow> &rows)
{
    m_isAtEnd = rows.size() < kPageRows;
    const qint64 wanted = m_chosenId;
    m_model->reset(rows);
    layOutColumns();
    const int row = std::max(0, m_model->indexOf(wanted));
    if (row < rows.size()) {
        m_chosenId = 0; // so that an X is asked for anew
        m_table->selectRow(row);
        choose(row);
    }
}

void ReportsPane::loadOlder()
{
    if (m_isAtEnd || m_isAsking || m_model->rowCount() == 0 || !m_source.find) {
        return;
    }
    m_isAsking = true;
    const qint64 last = m_model->row(m_model->rowCount() - 1).session.id;
    m_source.find(last, kPageRows, this, [this](const QList<store::SessionRow> &rows) {
        m_isAsking = false;
        m_isAtEnd = rows.size() < kPageRows;
        m_model->append(rows);
    });
}

void ReportsPane::choose(int row)
{
    if (row < 0 || row >= m_model->rowCount() || !m_source.load) {
        return;
    }
    const qint64 id = m_model->row(row).session.id;
    if (id == m_chosenId) {
        return;
    }
    m_chosenId = id;
    m_source.load(id, this, [this, id](const std::optional<order::SessionReport> &report) {
        if (id == m_chosenId) {
            m_report = report;
            showReport();
        }
    });
}

void ReportsPane::showReport()
{
    const QString why = m_report ? QString() : tr("Choose a session.");
    m_print->setDisabledReason(why);
    m_save->setDisabledReason(why);
    if (!m_report) {
        m_paper->showPaper(tr("Report"), receipt::Grid(), why);
        return;
    }
    const QString name = m_report->isClosed() ? tr("Z report of session %1").arg(m_report->number)
                                              : tr("X report of session %1").arg(m_report->number);
    m_paper->showPaper(name,
                       ui_print::reportGrid(*m_report, shopOf(m_config.shop),
                                            m_config.till.languageOfReceipts(), m_config.print.widthMm));
}

void ReportsPane::askForFile()
{
    if (!m_report || m_overlay != nullptr) {
        return;
    }
    auto *question = new paper::SaveQuestion([] { return tr("Save report as PDF"); },
                                             receipt::reportFileName(*m_report) + QStringLiteral(".pdf"));
    m_question = question;
    m_overlay = new widgets::Overlay(window());
    m_overlay->setTitle([question] { return question->title(); });
    m_overlay->setFillsWhenCompact(false);
    m_overlay->setContent(question);
    m_overlay->setCardSize(paper::kSaveQuestionSize);
    m_overlay->setInitialFocus(question->saveButton());
    connect(m_overlay, &widgets::Overlay::closed, m_overlay, &QObject::deleteLater);
    connect(question, &paper::SaveQuestion::cancelled, m_overlay, &widgets::Overlay::dismiss);
    connect(question, &paper::SaveQuestion::confirmed, this,
            [this](const QString &file) { Q_EMIT saveWanted(m_chosenId, file); });
    m_overlay->open();
}

bool ReportsPane::isSaving() const
{
    return m_question != nullptr;
}

void ReportsPane::noteSaved(bool ok, const text::Message &problem)
{
    if (m_question == nullptr) {
        return;
    }
    if (ok) {
        m_overlay->dismiss();
    } else {
        m_question->showProblem([problem] { return text::toText(problem); });
    }
}

void ReportsPane::layOutColumns()
{
    // Numbers are short; the two moments share what is left.
    const int room = m_table->viewport()->width();
    const int number = room / 5;
    const int turnover = room / 4;
    const int moment = (room - number - turnover) / 2;
    m_table->setColumnWidth(SessionListModel::NumberColumn, number);
    m_table->setColumnWidth(SessionListModel::OpenedColumn, moment);
    m_table->setColumnWidth(SessionListModel::ClosedColumn, moment);
    m_table->setColumnWidth(SessionListModel::TurnoverColumn, room - number - 2 * moment);
}

void ReportsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOutColumns();
}

void ReportsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    QWidget::changeEvent(event);
}

void ReportsPane::retranslateUi()
{
    m_title->setText(tr("Sessions and reports"));
    m_subtitle->setText(tr("X while a session is open, Z when it is closed"));
    m_print->setText(tr("Print"));
    m_save->setText(tr("As PDF"));
    m_back->setText(tr("Back"));
    m_table->setAccessibleName(tr("Cash sessions"));
    m_model->retranslate();
    showReport();
}

} // namespace kassa::session
