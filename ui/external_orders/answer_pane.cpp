// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/external_orders/answer_pane.h"

#include "ui/external_orders/request_words.h"
#include "ui/widgets/amount_label.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/code_view.h"
#include "ui/widgets/countdown.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/touch_button.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QStackedWidget>

#include <algorithm>

namespace kassa::external_orders {

using widgets::TextInk;
using widgets::TextRole;

namespace {

constexpr int kBarWidth = 260;
constexpr qint64 kMsPerSecond = 1'000;

QDateTime deadlineOf(const store::RequestDetail &detail, int blockingTimeoutS)
{
    return detail.request.receivedAtUtc.addSecs(blockingTimeoutS);
}

} // namespace

bool isCallerWaiting(const store::RequestDetail &detail, int blockingTimeoutS, const QDateTime &nowUtc)
{
    if (!detail.request.blocking || !detail.request.answer.isEmpty() || !detail.order) {
        return false;
    }
    const bool hasLeft =
        std::any_of(detail.events.cbegin(), detail.events.cend(), [&detail](const order::Event &event) {
            return event.kind == order::EventKind::CallerLeft && event.atUtc >= detail.request.receivedAtUtc;
        });
    return !hasLeft && nowUtc <= deadlineOf(detail, blockingTimeoutS);
}

AnswerPane::AnswerPane(QWidget *parent)
    : widgets::Card(parent)
    , m_title(widgets::plainLabel({}, TextRole::Strong))
    , m_when(widgets::plainLabel({}, TextRole::Small, TextInk::Secondary))
    , m_chip(new widgets::Chip)
    , m_copy(new widgets::TouchButton)
    , m_stack(new QStackedWidget)
    , m_code(new widgets::CodeView)
    , m_nothing(new widgets::EmptyState)
{
    setObjectName(QStringLiteral("answerCard"));
    m_code->setObjectName(QStringLiteral("answerCode"));
    m_copy->setObjectName(QStringLiteral("copyAnswer"));
    m_waiting = makeWaiting();
    m_waiting->setObjectName(QStringLiteral("answerWaiting"));
    m_nothing->setObjectName(QStringLiteral("noAnswer"));
    m_copy->setIconName(QStringLiteral("copy"));
    QHBoxLayout *head = addRow(8);
    head->setContentsMargins(16, 8, 8, 8);
    head->setSpacing(12);
    head->addWidget(m_title);
    head->addWidget(m_when);
    head->addWidget(m_chip);
    head->addStretch(1);
    head->addWidget(m_copy);
    addLine();
    m_stack->addWidget(m_code);
    m_stack->addWidget(m_waiting);
    m_stack->addWidget(m_nothing);
    column()->addWidget(m_stack, 1);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_code->toPlainText());
        Q_EMIT copied();
    });
    retranslateUi();
}

QWidget *AnswerPane::makeWaiting()
{
    auto *pane = new QWidget;
    m_waitTitle = widgets::plainLabel({}, TextRole::Strong);
    m_waitText = widgets::plainLabel({}, TextRole::Small, TextInk::Secondary);
    m_bar = new widgets::Countdown(widgets::Countdown::Form::Bar);
    m_left = new widgets::AmountLabel(widgets::FontRole::Small, true);
    m_left->setInk(widgets::Token::Wait);
    m_left->setAlignment(Qt::AlignCenter);
    m_bar->setMinimumWidth(kBarWidth);
    for (QLabel *label : {m_waitTitle, m_waitText}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
    }
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addStretch(1);
    column->addWidget(new widgets::IconLabel(widgets::StateShape::Wait, 28), 0, Qt::AlignHCenter);
    column->addWidget(m_waitTitle);
    column->addWidget(m_waitText);
    column->addSpacing(6);
    column->addWidget(m_bar, 0, Qt::AlignHCenter);
    column->addWidget(m_left, 0, Qt::AlignHCenter);
    column->addStretch(1);
    return pane;
}

void AnswerPane::showRequest(const store::RequestDetail &detail,
                             int blockingTimeoutS,
                             const models::LocaleFormat &format,
                             const QDateTime &nowUtc)
{
    m_detail = detail;
    m_blockingTimeoutS = std::max(1, blockingTimeoutS);
    m_format = format;
    m_nowUtc = nowUtc;
    refresh();
}

void AnswerPane::tick(const QDateTime &nowUtc)
{
    m_nowUtc = nowUtc;
    if (m_stack->currentWidget() == m_waiting) {
        refresh();
    }
}

void AnswerPane::setCompact(bool compact)
{
    if (m_isCompact != compact) {
        m_isCompact = compact;
        retranslateUi();
    }
}

void AnswerPane::refresh()
{
    if (!m_detail.request.answer.isEmpty()) {
        showAnswer();
    } else if (isCallerWaiting(m_detail, m_blockingTimeoutS, m_nowUtc)) {
        showWaiting();
    } else {
        showNothing();
    }
}

void AnswerPane::showAnswer()
{
    m_chip->hide();
    QStringList parts{m_format.timeWithSeconds(m_detail.request.answeredAtUtc)};
    if (!m_isCompact) {
        parts.append(RequestWords::size(m_detail.request.answer.size(), m_format));
    }
    m_when->setText(parts.join(QStringLiteral(" · ")));
    m_when->show();
    m_copy->setDisabledReason({});
    m_code->setCode(widgets::CodeView::indented(QString::fromUtf8(m_detail.request.answer)));
    m_stack->setCurrentWidget(m_code);
}

void AnswerPane::showWaiting()
{
    m_when->hide();
    m_chip->setState(widgets::StateShape::Wait, tr("not sent yet"));
    m_chip->show();
    m_copy->setDisabledReason(tr("There is no answer yet"));
    const QDateTime deadline = deadlineOf(m_detail, m_blockingTimeoutS);
    const qint64 leftMs = std::max<qint64>(0, m_nowUtc.msecsTo(deadline));
    const qint64 wholeMs = m_blockingTimeoutS * kMsPerSecond;
    m_waitTitle->setText(tr("The web shop waits for the answer"));
    m_waitText->setText(tr("It is sent after payment and printing, at %1 at the latest with code 4.")
                            .arg(m_format.timeWithSeconds(deadline)));
    m_bar->setRemaining(leftMs, wholeMs);
    m_bar->setAccessibleName(tr("Time left for the answer"));
    m_left->setAmount(
        tr("%1 of %2 min left").arg(widgets::Countdown::format(leftMs), widgets::Countdown::format(wholeMs)));
    m_stack->setCurrentWidget(m_waiting);
}

void AnswerPane::showNothing()
{
    m_when->hide();
    m_chip->hide();
    m_copy->setDisabledReason(tr("There is no answer"));
    m_nothing->setMessage(widgets::StateShape::Warn, tr("No answer was sent"),
                          tr("The web shop went away or Kassa was closed meanwhile. What is stored stays; "
                             "the web shop gets it by asking with the same ref again."));
    m_stack->setCurrentWidget(m_nothing);
}

void AnswerPane::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
}

void AnswerPane::retranslateUi()
{
    m_title->setText(tr("Response"));
    m_copy->setText(m_isCompact ? QString() : tr("Copy"));
    m_copy->setAccessibleName(tr("Copy response"));
    m_copy->setToolTip(tr("Copy response"));
    m_code->setAccessibleName(tr("Response JSON"));
    refresh();
}

} // namespace kassa::external_orders
