// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/extern/receipt_view.h"

#include "core/text/messages.h"
#include "ui/print/receipt_painter.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/touch_button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace kassa::externmode {
namespace {

using widgets::StateShape;
using widgets::TextInk;
using widgets::TextRole;
using widgets::TouchButton;
using Kind = TouchButton::Kind;

constexpr int kPxPerColumn = 8; ///< readable at arm's length: 48 columns are 384 wide
constexpr int kLeastPxPerColumn = 6;
constexpr int kMarginPx = 24;
constexpr int kLeastPaperHeight = 96;
constexpr int kNarrowWidth = 520; ///< below it the state moves down to the paper

} // namespace

ReceiptView::ReceiptView(QWidget *parent) : Card(parent)
{
    QVBoxLayout *head = addSection(16, 8);
    m_titleRow = new QHBoxLayout;
    m_titleRow->setSpacing(12);
    m_title = widgets::plainLabel(QString(), TextRole::Title, TextInk::Primary, this);
    m_title->setObjectName(QStringLiteral("receiptNumber"));
    m_state = new widgets::Chip(this);
    m_back = new TouchButton(Kind::Secondary, QString(), this);
    m_back->setObjectName(QStringLiteral("receiptBack"));
    m_back->setIconName(QStringLiteral("back"));
    m_back->setKeys(QKeySequence(Qt::Key_Escape));
    connect(m_back, &QPushButton::clicked, this, &ReceiptView::backClicked);
    m_titleRow->addWidget(m_title);
    m_titleRow->addWidget(m_state);
    m_titleRow->addStretch(1);
    m_titleRow->addWidget(m_back);
    head->addLayout(m_titleRow);
    m_paperRow = new QHBoxLayout;
    m_paperRow->setSpacing(8);
    m_paper = new widgets::Chip(this);
    m_paper->setObjectName(QStringLiteral("receiptPaper"));
    m_place = new widgets::ElidedLabel(QString(), Qt::ElideMiddle, this);
    widgets::setRole(m_place, TextRole::Small);
    widgets::setInk(m_place, TextInk::Secondary);
    m_paperRow->addWidget(m_paper);
    m_paperRow->addWidget(m_place, 1);
    head->addLayout(m_paperRow);

    m_problem = new QWidget(this);
    m_problem->setObjectName(QStringLiteral("receiptProblem"));
    auto *problem = new QVBoxLayout(m_problem);
    problem->setContentsMargins(0, 0, 0, 0);
    m_problemText =
        new widgets::Note(widgets::Note::Kind::Warn, QStringLiteral("state-warn"), QString(), m_problem);
    problem->addWidget(m_problemText);
    auto *actions = new QHBoxLayout;
    m_retry = new TouchButton(Kind::Secondary, QString(), m_problem);
    m_retry->setObjectName(QStringLiteral("paperRetry"));
    m_retry->setIconName(QStringLiteral("refresh"));
    m_without = new TouchButton(Kind::Secondary, QString(), m_problem);
    m_without->setObjectName(QStringLiteral("paperWithout"));
    connect(m_retry, &QPushButton::clicked, this, &ReceiptView::retryClicked);
    connect(m_without, &QPushButton::clicked, this, &ReceiptView::withoutPaperClicked);
    actions->addWidget(m_retry);
    actions->addWidget(m_without);
    actions->addStretch(1);
    problem->addLayout(actions);
    head->addWidget(m_problem);
    addLine();

    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(QStringLiteral("receiptScroll"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // it scrolls, the page need not
    m_scroll->setMinimumHeight(kLeastPaperHeight);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the width must not depend on the length
    m_image = new QLabel(m_scroll);
    m_image->setObjectName(QStringLiteral("receiptImage"));
    m_image->setTextFormat(Qt::PlainText);
    m_image->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_image->setContentsMargins(kMarginPx, kMarginPx, kMarginPx, kMarginPx);
    m_image->setWordWrap(true);
    m_scroll->setWidget(m_image);
    column()->addWidget(m_scroll, 1);
    retranslateUi();
}

void ReceiptView::showReceipt(const QString &number, const receipt::Grid &grid)
{
    m_number = number;
    m_grid = grid;
    m_scroll->ensureVisible(0, 0);
    retranslateUi();
}

void ReceiptView::showPaper(bool hasPaper, const std::optional<till::PaperOutcome> &outcome)
{
    m_hasPaper = hasPaper;
    m_outcome = outcome;
    retranslateUi();
}

void ReceiptView::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::ScreenChangeInternal) {
        paintReceipt(); // another pixel ratio
    }
}

void ReceiptView::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    const bool isNarrow = width() < widgets::Theme::scaled(kNarrowWidth);
    m_back->setMinimumWidth(isNarrow ? 0 : 160); // room for the framed keycap
    m_titleRow->removeWidget(m_state);
    m_paperRow->removeWidget(m_state);
    (isNarrow ? m_paperRow : m_titleRow)->insertWidget(isNarrow ? 0 : 1, m_state);
    paintReceipt();
}

int ReceiptView::previewWidth() const
{
    const int bar = m_scroll->verticalScrollBar()->sizeHint().width();
    const int room = width() - 2 - bar - 2 * kMarginPx;
    const int columns = m_grid.columns;
    return std::clamp(room, columns * kLeastPxPerColumn, columns * kPxPerColumn);
}

void ReceiptView::retranslateUi()
{
    m_title->setText(m_number);
    m_state->setState(StateShape::Ok, tr("Booked"));
    m_back->setText(tr("Back"));
    m_retry->setText(tr("Try again"));
    m_without->setText(tr("Go on without paper"));
    m_image->setAccessibleName(tr("Receipt %1").arg(m_number));
    m_scroll->setAccessibleName(tr("Receipt %1").arg(m_number));
    const bool failed = m_outcome && !m_outcome->ok;
    if (!m_hasPaper) {
        m_paper->setState(StateShape::Off, tr("No paper wanted"));
    } else if (!m_outcome) {
        m_paper->setState(StateShape::Busy, tr("Being printed"));
    } else if (failed) {
        m_paper->setState(StateShape::Warn, tr("Not printed"));
    } else {
        m_paper->setState(StateShape::Ok, tr("Printed"));
    }
    m_place->setFullText(m_outcome ? m_outcome->place : QString());
    m_problem->setVisible(failed);
    if (failed) {
        m_problemText->setText(text::toText(m_outcome->problem) + QLatin1Char(' ') +
                               tr("The receipt is booked and safe; only its paper is missing."));
    }
    paintReceipt();
}

void ReceiptView::paintReceipt()
{
    if (m_grid.rows.isEmpty()) {
        m_image->setPixmap(QPixmap());
        m_image->setText(
            tr("This receipt is booked. Its picture is not at hand any more; [Print again] gives a copy."));
        return;
    }
    const auto picture = ui_print::renderPreview(m_grid, previewWidth(), devicePixelRatioF());
    if (picture.isOk()) {
        m_image->setPixmap(QPixmap::fromImage(picture.value()));
    } else {
        m_image->setText(tr("The receipt cannot be shown: %1").arg(picture.error().detail));
    }
}

} // namespace kassa::externmode
