// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/promise_bar.h"

#include "ui/order_parts/promise.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/touch_button.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace kassa::orders {
namespace {

using order_parts::promisedTime;
using widgets::TouchButton;

constexpr qint64 kSecondsPerMinute = 60;
constexpr int kFree = static_cast<int>(PromiseBar::kMinutes.size());
constexpr int kMaxMinutes = 1'440;
constexpr int kMinuteStep = 5;

} // namespace

PromiseBar::PromiseBar(QWidget *parent)
    : QWidget(parent)
    , m_head(widgets::plainLabel({}, widgets::TextRole::SmallStrong, widgets::TextInk::Secondary, this))
    , m_freeRow(new QWidget(this))
    , m_freeLabel(
          widgets::plainLabel({}, widgets::TextRole::SmallStrong, widgets::TextInk::Secondary, m_freeRow))
    , m_minutes(new widgets::Stepper(m_freeRow))
{
    setObjectName(QStringLiteral("promiseBar"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_head);
    for (int i = 0; i <= kFree; ++i) {
        auto *button = new TouchButton(TouchButton::Kind::Secondary, QString(), this);
        button->setObjectName(i == kFree ? QStringLiteral("promiseFree")
                                         : QStringLiteral("promise%1").arg(kMinutes.at(std::size_t(i))));
        button->setCheckable(true);
        button->setSize(TouchButton::Size::Big);
        button->setKeys(QKeySequence(static_cast<int>(Qt::Key_1) + i));
        connect(button, &QPushButton::clicked, this, [this, i] { choose(i); });
        row->addWidget(button, 1);
        m_times.append(button);
    }
    column->addLayout(row);
    auto *free = new QHBoxLayout(m_freeRow);
    free->setContentsMargins(0, 0, 0, 0);
    free->setSpacing(12);
    m_minutes->setObjectName(QStringLiteral("promiseMinutes"));
    m_minutes->setRange(1, kMaxMinutes);
    m_minutes->setStep(kMinuteStep);
    free->addWidget(m_freeLabel);
    free->addWidget(m_minutes);
    free->addStretch(1);
    column->addWidget(m_freeRow);
    connect(m_minutes, &widgets::Stepper::valueChanged, this, [this] {
        showTimes();
        Q_EMIT changed();
    });
    retranslateUi();
}

void PromiseBar::begin(int minutes, const QDateTime &wishedUtc, const QDateTime &nowUtc)
{
    m_proposal = minutes;
    m_wishedUtc = wishedUtc;
    m_nowUtc = nowUtc;
    m_isChosenByHand = false;
    m_isFreeOpen = false;
    m_chosen = proposedIndex();
    showTimes();
}

void PromiseBar::setProposal(int minutes)
{
    if (minutes == m_proposal) {
        return;
    }
    m_proposal = minutes;
    if (!m_isChosenByHand) {
        m_chosen = proposedIndex();
    }
    showTimes();
}

void PromiseBar::tick(const QDateTime &nowUtc)
{
    m_nowUtc = nowUtc;
    if (!m_isChosenByHand) {
        m_chosen = proposedIndex();
    }
    showTimes();
}

void PromiseBar::setFormat(const models::LocaleFormat &format)
{
    m_format = format;
    showTimes();
}

void PromiseBar::setCompact(bool compact)
{
    m_isCompact = compact;
    m_head->setVisible(!compact);
    showTimes();
}

QDateTime PromiseBar::proposed() const
{
    return order_parts::proposedPromise(m_nowUtc, m_proposal, m_wishedUtc);
}

int PromiseBar::proposedIndex() const
{
    const QDateTime wanted = proposed();
    for (int i = 0; i < kFree; ++i) {
        if (promisedTime(m_nowUtc, kMinutes.at(std::size_t(i))) == wanted) {
            return i;
        }
    }
    return kFree;
}

QDateTime PromiseBar::promised() const
{
    if (m_chosen < kFree) {
        return promisedTime(m_nowUtc, kMinutes.at(std::size_t(m_chosen)));
    }
    return m_isFreeOpen ? promisedTime(m_nowUtc, m_minutes->value()) : proposed();
}

void PromiseBar::choose(int index)
{
    // The free time opens with what was proposed; pressed first it is the proposal itself.
    if (index == kFree && !m_isFreeOpen) {
        const qint64 minutes = m_nowUtc.secsTo(proposed()) / kSecondsPerMinute;
        m_minutes->setValue(static_cast<int>(std::clamp<qint64>(minutes, 1, kMaxMinutes)));
        m_isFreeOpen = true;
    } else if (index != kFree) {
        m_isFreeOpen = false;
    }
    m_isChosenByHand = true;
    m_chosen = index;
    showTimes();
    Q_EMIT changed();
}

void PromiseBar::showTimes()
{
    const int proposal = proposedIndex();
    const auto detail = [&](int minutes, bool isProposed) {
        const QString short_ = tr("%1 min", "proposed time, short").arg(minutes);
        return isProposed && !m_isCompact ? tr("%1 · proposal").arg(short_) : short_;
    };
    for (int i = 0; i < kFree; ++i) {
        const int minutes = kMinutes.at(std::size_t(i));
        m_times.at(i)->setText(m_format.time(promisedTime(m_nowUtc, minutes)));
        m_times.at(i)->setDetail(detail(minutes, i == proposal));
        m_times.at(i)->setChecked(i == m_chosen);
    }
    TouchButton *free = m_times.at(kFree);
    if (m_isFreeOpen) {
        free->setText(m_format.time(promised()));
        free->setDetail(tr("free", "time"));
    } else if (proposal == kFree) {
        const bool isWish = m_wishedUtc.isValid() && proposed() == m_wishedUtc;
        free->setText(m_format.time(proposed()));
        free->setDetail(isWish ? tr("as wished") : detail(m_proposal, true));
    } else {
        free->setText(tr("Free …", "time"));
        free->setDetail(QString());
    }
    free->setChecked(m_chosen == kFree);
    free->setAccessibleDescription(tr("Another time"));
    m_freeRow->setVisible(m_isFreeOpen);
}

void PromiseBar::retranslateUi()
{
    m_head->setText(tr("Ready at"));
    m_freeLabel->setText(tr("Ready in"));
    m_minutes->setSuffix(QChar::Nbsp + tr("min", "minutes, unit"));
    m_minutes->setNames(tr("Minutes until ready"), tr("Earlier"), tr("Later"));
    showTimes();
}

} // namespace kassa::orders
