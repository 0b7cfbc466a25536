// SPDX-License-Identifier: GPL-3.0-or-later
// AnswerPane: what was answered to a request, or that the web shop still waits and how long. The page ticks
// it.
#pragma once

#include "core/store/reader_queries.h"
#include "ui/models/format.h"
#include "ui/widgets/card.h"

class QLabel;
class QStackedWidget;

namespace kassa::widgets {
class AmountLabel;
class Chip;
class CodeView;
class Countdown;
class EmptyState;
class TouchButton;
} // namespace kassa::widgets

namespace kassa::external_orders {

/// True while a blocking caller may still be waiting for the answer to this request.
[[nodiscard]] bool
isCallerWaiting(const store::RequestDetail &detail, int blockingTimeoutS, const QDateTime &nowUtc);

class AnswerPane : public widgets::Card
{
    Q_OBJECT
public:
    explicit AnswerPane(QWidget *parent = nullptr);

    /// @param blockingTimeoutS  seconds, over 0
    void showRequest(const store::RequestDetail &detail,
                     int blockingTimeoutS,
                     const models::LocaleFormat &format,
                     const QDateTime &nowUtc);
    /// Once a second while visible.
    void tick(const QDateTime &nowUtc);
    void setCompact(bool compact);

Q_SIGNALS:
    void copied();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeWaiting();
    void showAnswer();
    void showWaiting();
    void showNothing();
    void refresh();
    void retranslateUi();

    QLabel *m_title;
    QLabel *m_when;
    widgets::Chip *m_chip;
    widgets::TouchButton *m_copy;
    QStackedWidget *m_stack;
    widgets::CodeView *m_code;
    QWidget *m_waiting = nullptr;
    QLabel *m_waitTitle = nullptr;
    QLabel *m_waitText = nullptr;
    widgets::Countdown *m_bar = nullptr;
    widgets::AmountLabel *m_left = nullptr;
    widgets::EmptyState *m_nothing;
    store::RequestDetail m_detail;
    int m_blockingTimeoutS = 1;
    bool m_isCompact = false;
    models::LocaleFormat m_format;
    QDateTime m_nowUtc;
};

} // namespace kassa::external_orders
