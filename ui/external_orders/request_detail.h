// SPDX-License-Identifier: GPL-3.0-or-later
// RequestDetailView: one request in three cards: what came, what was answered, and the timeline of its order.
#pragma once

#include "core/store/reader_queries.h"
#include "ui/models/format.h"
#include "ui/widgets/density.h"

#include <QWidget>

#include <optional>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QStackedWidget;

namespace kassa::widgets {
class Card;
class CodeView;
class EmptyState;
class SideFold;
class TimelineCard;
class TouchButton;
} // namespace kassa::widgets

namespace kassa::external_orders {

class AnswerPane;

class RequestDetailView : public QWidget
{
    Q_OBJECT
public:
    explicit RequestDetailView(QWidget *parent = nullptr);

    void setDensity(widgets::Density density);
    /// @param blockingTimeoutS  seconds, over 0
    void setFormat(const models::LocaleFormat &format, int blockingTimeoutS);
    void showRequest(const store::RequestDetail &detail, const QDateTime &nowUtc);
    /// Nothing chosen.
    void clear();
    /// The chosen request could not be read.
    void showFailure();
    [[nodiscard]] const std::optional<store::RequestDetail> &detail() const { return m_detail; }
    void tick(const QDateTime &nowUtc);

Q_SIGNALS:
    /// Something went to the clipboard; a sentence for a toast.
    void copied(const QString &what);
    void retryWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] widgets::Card *makeRequestCard();
    void refresh();
    void refreshTimeline();
    void retranslateUi();

    QStackedWidget *m_stack;
    QWidget *m_cards;
    QGridLayout *m_grid;
    QHBoxLayout *m_texts = nullptr;
    widgets::SideFold *m_fold = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_when = nullptr;
    widgets::TouchButton *m_copy = nullptr;
    widgets::CodeView *m_code = nullptr;
    AnswerPane *m_answer;
    widgets::TimelineCard *m_timelineCard = nullptr;
    widgets::EmptyState *m_empty;
    std::optional<store::RequestDetail> m_detail;
    bool m_hasFailed = false;
    bool m_isCompact = false;
    int m_blockingTimeoutS = 300;
    models::LocaleFormat m_format;
    QDateTime m_nowUtc;
};

} // namespace kassa::external_orders
