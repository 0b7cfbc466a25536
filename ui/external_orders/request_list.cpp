// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/external_orders/request_list.h"

#include "ui/external_orders/request_words.h"
#include "ui/models/order_timeline.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/tables.h"
#include "ui/widgets/tabular_text.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/touch_button.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace kassa::external_orders {

namespace {

constexpr int kCellPadding = 20; // 10 at both sides
constexpr int kEdgePadding = 10; // what the outer columns have in addition
constexpr int kFewRows = 3;
constexpr int kMeasuredRows = 100; // the newest ones; more would cost with every refresh
constexpr int kRowsAhead = 20;     // asked for before the last row is reached, so that scrolling never waits

int widest(const QStringList &texts, const QFont &font)
{
    qreal width = 0;
    for (const QString &text : texts) {
        width = std::max(width, widgets::tabularWidth(text, font));
    }
    return static_cast<int>(std::ceil(width)) + 1;
}

} // namespace

RequestList::RequestList(QWidget *parent)
    : widgets::Card(parent)
    , m_model(new RequestListModel(this))
    , m_table(new QTableView)
    , m_empty(new widgets::EmptyState)
    , m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("requestList"));
    m_table->setObjectName(QStringLiteral("requestTable"));
    m_empty->setObjectName(QStringLiteral("requestsEmpty"));
    m_table->setModel(m_model);
    widgets::styleTable(m_table);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->setTextElideMode(Qt::ElideRight);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    column()->addWidget(m_stack);
    setFocusProxy(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { noteChoice(); });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { watchScroll(); });
    connect(m_table->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] { layOutColumns(); });
    connect(m_empty, &widgets::EmptyState::actionTriggered, this, &RequestList::clearFilterWanted);
    m_stack->setCurrentWidget(m_empty);
    retranslateUi();
}

void RequestList::setDensity(widgets::Density density)
{
    m_model->setCompact(density == widgets::Density::Compact);
    layOutColumns();
}

void RequestList::setFormat(const models::LocaleFormat &format)
{
    m_model->setFormat(format);
    layOutColumns();
}

void RequestList::setFiltered(bool filtered)
{
    m_isFiltered = filtered;
    retranslateUi();
}

void RequestList::showNewest(const QList<store::RequestListRow> &rows)
{
    const store::RequestId wanted = m_chosenId;
    m_isSettling = true;
    m_model->reset(rows);
    m_table->scrollToTop();
    const int kept = m_model->indexOf(wanted);
    if (!rows.isEmpty()) {
        m_table->selectRow(std::max(0, kept));
    }
    m_isSettling = false;
    settle();
}

void RequestList::refresh(const QList<store::RequestListRow> &rows, int limit)
{
    const Place before = place();
    m_isSettling = true;
    m_model->refresh(rows, limit);
    restore(before);
    if (m_table->selectionModel()->selectedRows().isEmpty() && m_model->rowCount() > 0) {
        m_table->selectRow(0);
    }
    m_isSettling = false;
    settle();
}

void RequestList::appendOlder(const QList<store::RequestListRow> &rows, int limit)
{
    const Place before = place();
    m_isSettling = true;
    m_model->appendOlder(rows, limit);
    restore(before);
    m_isSettling = false;
    settle();
}

void RequestList::prependNewer(const QList<store::RequestListRow> &rows)
{
    const Place before = place();
    m_isSettling = true;
    m_model->prependNewer(rows);
    restore(before);
    m_isSettling = false;
    settle();
}

RequestList::Place RequestList::place() const
{
    const int value = m_table->verticalScrollBar()->value();
    const int top = m_table->rowAt(0);
    if ((value == 0 && !m_model->canLoadNewer()) || top < 0) {
        return {};
    }
    return {m_model->row(top).id, -m_table->rowViewportPosition(top)};
}

void RequestList::restore(const Place &place)
{
    if (place.topId == 0) {
        return;
    }
    const int top = m_model->indexOf(place.topId);
    if (top >= 0) {
        m_table->verticalScrollBar()->setValue(m_table->verticalHeader()->sectionPosition(top) +
                                               place.offset);
    }
}

void RequestList::settle()
{
    m_stack->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_table);
    layOutColumns(); // by what the texts need
    noteChoice();
    watchScroll();
}

void RequestList::watchScroll()
{
    if (m_isSettling || m_model->rowCount() == 0) {
        return;
    }
    const QScrollBar *bar = m_table->verticalScrollBar();
    const int ahead = kRowsAhead * m_table->verticalHeader()->defaultSectionSize();
    if (bar->maximum() - bar->value() < ahead && m_model->canLoadOlder()) {
        Q_EMIT olderWanted();
    } else if (bar->value() < ahead && m_model->canLoadNewer()) {
        Q_EMIT newerWanted();
    }
}

void RequestList::noteChoice()
{
    if (m_isSettling) {
        return;
    }
    const QModelIndexList chosenRows = m_table->selectionModel()->selectedRows();
    // A chosen row that left the window by scrolling stays the one that is shown below.
    if (chosenRows.isEmpty() && m_model->rowCount() > 0) {
        return;
    }
    const store::RequestId id = chosenRows.isEmpty() ? 0 : m_model->row(chosenRows.constFirst().row()).id;
    if (id != m_chosenId) {
        m_chosenId = id;
        Q_EMIT chosen(id);
    }
}

int RequestList::heightForRows(int available) const
{
    const int row = m_table->verticalHeader()->defaultSectionSize();
    const int head = m_table->horizontalHeader()->sizeHint().height() + 2 * frameWidth() + 2;
    return head + row * std::max(kFewRows, (available - head) / row);
}

void RequestList::layOutColumns()
{
    const QFont body = widgets::Theme::font(widgets::FontRole::Body);
    const QFont strong = widgets::Theme::font(widgets::FontRole::Body, true);
    const QFont head = widgets::Theme::fontPx(13, 600);
    const auto title = [this, &head](int column) {
        return widest({m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()}, head);
    };
    const bool isCompact =
        m_model->index(0, RequestListModel::SourceColumn).data(widgets::DetailRole).isValid() ||
        width() < 1000;
    const QFont small = widgets::Theme::font(widgets::FontRole::Small);
    const int source =
        isCompact
            ? std::max(widest({RequestWords::shop()}, body),
                       widest({models::OrderTimeline::mode(true), models::OrderTimeline::mode(false)}, small))
            : widest({RequestWords::source(true), RequestWords::source(false)}, body);
    int chip = 0;
    for (const QString &word : RequestWords::stateWords()) {
        chip = std::max(chip, widgets::chipSize(word).width());
    }
    using Model = RequestListModel;
    std::array<int, Model::kColumns> widths{};
    widths.at(Model::RefColumn) = widest({QStringLiteral("W-471200")}, strong) + kEdgePadding;
    widths.at(Model::ReceivedColumn) =
        std::max(widest({QStringLiteral("00.00. 00:00")}, body), title(Model::ReceivedColumn));
    widths.at(Model::SourceColumn) = std::max(source, title(Model::SourceColumn));
    widths.at(Model::AmountColumn) =
        std::max(widest({QStringLiteral("10.000,00")}, strong), title(Model::AmountColumn));
    widths.at(Model::StatusColumn) = std::max(chip, title(Model::StatusColumn));
    widths.at(Model::CodeColumn) =
        std::max(widest({QStringLiteral("-32700")}, body), title(Model::CodeColumn)) + kEdgePadding;
    // In large text there is room for what tells orders apart only; the rest stands in the detail.
    for (const int column : {Model::SourceColumn, Model::CodeColumn}) {
        m_table->setColumnHidden(column, widgets::Theme::isTextLarge());
    }
    int room = m_table->viewport()->width();
    for (int column = 0; column < Model::kColumns; ++column) {
        int &width = widths.at(static_cast<std::size_t>(column));
        width += kCellPadding;
        room -= m_table->isColumnHidden(column) ? 0 : width;
    }
    // What is left goes to the two columns of free text: first what their texts need, then all to the
    // customer. Where it is not enough for both, the reference keeps a quarter.
    const int spare = std::max(0, room);
    const int wantedRef =
        wantedWidth(Model::RefColumn, strong) + kEdgePadding + kCellPadding - widths.at(Model::RefColumn);
    const int wantedCustomer = wantedWidth(Model::CustomerColumn, body) + kCellPadding;
    const int forRef = std::clamp(wantedRef, 0, std::max(spare / 4, spare - wantedCustomer));
    widths.at(Model::RefColumn) += forRef;
    widths.at(Model::CustomerColumn) += spare - forRef;
    for (int column = 0; column < Model::kColumns; ++column) {
        m_table->setColumnWidth(column, widths.at(static_cast<std::size_t>(column)));
    }
}

int RequestList::wantedWidth(int column, const QFont &font) const
{
    const QFontMetrics metrics(font);
    int width = 0;
    for (int row = 0; row < std::min(m_model->rowCount(), kMeasuredRows); ++row) {
        width = std::max(width, metrics.horizontalAdvance(m_model->index(row, column).data().toString()));
    }
    return width + 2; // the view rounds up
}

void RequestList::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    layOutColumns();
}

void RequestList::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    if (event->type() == QEvent::LanguageChange || widgets::isLookChange(event)) {
        layOutColumns();
    }
}

void RequestList::retranslateUi()
{
    m_model->retranslate();
    m_table->setAccessibleName(tr("External orders"));
    if (m_isFiltered) {
        m_empty->setMessage(widgets::StateShape::Info, tr("Nothing matches"),
                            tr("No external order fits the search and the filters."), tr("Show all"));
    } else {
        m_empty->setMessage(widgets::StateShape::Off, tr("No external orders yet"),
                            tr("As soon as the web shop sends an order it stands here, refused ones too."));
    }
}

} // namespace kassa::external_orders
