// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/external_orders/request_detail.h"

#include "ui/external_orders/answer_pane.h"
#include "ui/external_orders/request_words.h"
#include "ui/models/order_timeline.h"
#include "ui/widgets/code_view.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/side_fold.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/timeline.h"
#include "ui/widgets/timeline_card.h"
#include "ui/widgets/touch_button.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QStackedWidget>

namespace kassa::external_orders {

using widgets::TextInk;
using widgets::TextRole;

namespace {

constexpr int kTimelineCompact = 214;
constexpr int kTimelineRegular = 232;
constexpr int kTimelineWide = 320;

} // namespace

RequestDetailView::RequestDetailView(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_cards(new QWidget)
    , m_grid(new QGridLayout(m_cards))
    , m_answer(new AnswerPane)
    , m_empty(new widgets::EmptyState)
{
    setObjectName(QStringLiteral("requestDetail"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    m_grid->setContentsMargins(0, 0, 0, 0);
    auto *texts = new QWidget;
    m_texts = new QHBoxLayout(texts);
    m_texts->setContentsMargins(0, 0, 0, 0);
    m_texts->addWidget(makeRequestCard(), 1);
    m_texts->addWidget(m_answer, 1);
    m_timelineCard = new widgets::TimelineCard;
    m_timelineCard->setObjectName(QStringLiteral("timelineCard"));
    m_fold = new widgets::SideFold(texts, m_timelineCard);
    m_fold->tabs()->setObjectName(QStringLiteral("detailTabs"));
    m_grid->addWidget(m_fold, 0, 0);
    auto *emptyCard = new widgets::Card;
    m_empty->setObjectName(QStringLiteral("detailEmpty"));
    emptyCard->addStretch();
    emptyCard->column()->addWidget(m_empty);
    emptyCard->addStretch();
    m_stack->addWidget(m_cards);
    m_stack->addWidget(emptyCard);
    m_stack->setCurrentWidget(emptyCard);
    connect(m_answer, &AnswerPane::copied, this, [this] { Q_EMIT copied(tr("Response copied")); });
    connect(m_empty, &widgets::EmptyState::actionTriggered, this, &RequestDetailView::retryWanted);
    setDensity(widgets::Density::Regular);
    retranslateUi();
}

widgets::Card *RequestDetailView::makeRequestCard()
{
    auto *card = new widgets::Card;
    card->setObjectName(QStringLiteral("requestCard"));
    m_title = widgets::plainLabel({}, TextRole::Strong);
    m_when = widgets::plainLabel({}, TextRole::Small, TextInk::Secondary);
    m_copy = new widgets::TouchButton;
    m_copy->setObjectName(QStringLiteral("copyRequest"));
    m_copy->setIconName(QStringLiteral("copy"));
    m_code = new widgets::CodeView;
    m_code->setObjectName(QStringLiteral("requestCode"));
    QHBoxLayout *head = card->addRow(8);
    head->setContentsMargins(16, 8, 8, 8);
    head->setSpacing(12);
    head->addWidget(m_title);
    head->addWidget(m_when);
    head->addStretch(1);
    head->addWidget(m_copy);
    card->addLine();
    card->column()->addWidget(m_code, 1);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_code->toPlainText());
        Q_EMIT copied(tr("Request copied"));
    });
    return card;
}

void RequestDetailView::setDensity(widgets::Density density)
{
    m_isCompact = density == widgets::Density::Compact;
    m_texts->setDirection(widgets::Theme::isTextLarge() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_texts->setSpacing(widgets::measures(density).gutter);
    m_fold->setSpacing(widgets::measures(density).gutter);
    const int wide = density == widgets::Density::Wide ? kTimelineWide : kTimelineRegular;
    m_fold->setSideWidth(m_isCompact ? kTimelineCompact : wide);
    m_answer->setCompact(m_isCompact);
    retranslateUi();
}

void RequestDetailView::setFormat(const models::LocaleFormat &format, int blockingTimeoutS)
{
    m_format = format;
    m_blockingTimeoutS = blockingTimeoutS;
    refresh();
}

void RequestDetailView::showRequest(const store::RequestDetail &detail, const QDateTime &nowUtc)
{
    m_detail = detail;
    m_nowUtc = nowUtc;
    refresh();
}

void RequestDetailView::clear()
{
    m_detail.reset();
    m_hasFailed = false;
    refresh();
}

void RequestDetailView::showFailure()
{
    m_detail.reset();
    m_hasFailed = true;
    refresh();
}

void RequestDetailView::tick(const QDateTime &nowUtc)
{
    m_nowUtc = nowUtc;
    m_answer->tick(nowUtc);
}

void RequestDetailView::refresh()
{
    if (!m_detail) {
        if (m_hasFailed) {
            m_empty->setMessage(widgets::StateShape::No, tr("The request cannot be read"),
                                tr("Nothing is lost: orders and receipts are stored. Try again; if it stays "
                                   "so, check the database with kassa --check."),
                                tr("Try again"));
        } else {
            m_empty->setMessage(widgets::StateShape::Off, tr("No request chosen"),
                                tr("Choose one above to see request, response and timeline."));
        }
        m_stack->setCurrentIndex(1);
        return;
    }
    m_hasFailed = false;
    const store::RequestRow &request = m_detail->request;
    QStringList parts{m_format.timeWithSeconds(request.receivedAtUtc)};
    if (!m_isCompact) {
        parts.append(RequestWords::size(request.raw.size(), m_format));
    }
    m_when->setText(parts.join(QStringLiteral(" · ")));
    m_when->setToolTip(tr("From %1").arg(request.peer));
    m_code->setCode(widgets::CodeView::indented(QString::fromUtf8(request.raw)));
    m_answer->showRequest(*m_detail, m_blockingTimeoutS, m_format, m_nowUtc);
    refreshTimeline();
    m_stack->setCurrentIndex(0);
}

void RequestDetailView::refreshTimeline()
{
    const bool isWaiting = isCallerWaiting(*m_detail, m_blockingTimeoutS, m_nowUtc);
    if (m_detail->order) {
        m_timelineCard->timeline()->setSteps(
            models::OrderTimeline::steps(*m_detail->order, m_detail->events, isWaiting, m_format));
        return;
    }
    const store::RequestRow &request = m_detail->request;
    const models::ShownState state = RequestWords::state({}, request.code);
    m_timelineCard->timeline()->setSteps(
        {{widgets::StateShape::Ok, tr("Received"),
          m_format.timeWithSeconds(request.receivedAtUtc) + QStringLiteral(" · ") + request.peer},
         {state.shape, state.word,
          tr("%1 · code %2")
              .arg(m_format.timeWithSeconds(request.answeredAtUtc), RequestWords::code(request.code))},
         {widgets::StateShape::Off, tr("Stored as order"), tr("nothing was stored")}});
}

void RequestDetailView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
}

void RequestDetailView::retranslateUi()
{
    m_fold->setTitles(tr("Request and response"), tr("Timeline"));
    m_title->setText(tr("Request"));
    m_copy->setText(m_isCompact ? QString() : tr("Copy"));
    m_copy->setAccessibleName(tr("Copy request"));
    m_copy->setToolTip(tr("Copy request"));
    m_code->setAccessibleName(tr("Request JSON"));
    m_timelineCard->setTitle(tr("Timeline"));
    refresh();
}

} // namespace kassa::external_orders
