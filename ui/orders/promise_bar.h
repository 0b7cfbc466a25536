// SPDX-License-Identifier: GPL-3.0-or-later
// PromiseBar: for when an accepted order is promised: in 15, 30 or 45 minutes or at a free time, as times of
// day. The till's proposal is chosen until somebody chooses otherwise.
#pragma once

#include "ui/models/format.h"

#include <QList>
#include <QWidget>

class QLabel;

namespace kassa::widgets {
class Stepper;
class TouchButton;
} // namespace kassa::widgets

namespace kassa::orders {

class PromiseBar : public QWidget
{
    Q_OBJECT
public:
    static constexpr std::array<int, 3> kMinutes{15, 30, 45};

    explicit PromiseBar(QWidget *parent = nullptr);

    /// Another order: the proposal is chosen again. @param minutes  proposed, 1 or more
    /// @param wishedUtc  by the customer; when it lies later than the proposal it is proposed. May be invalid
    void begin(int minutes, const QDateTime &wishedUtc, const QDateTime &nowUtc);
    /// A new proposal for the same order; a choice that was made stays.
    void setProposal(int minutes);
    void tick(const QDateTime &nowUtc);
    void setFormat(const models::LocaleFormat &format);
    void setCompact(bool compact);
    void retranslateUi();
    [[nodiscard]] QDateTime promised() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QDateTime proposed() const;
    [[nodiscard]] int proposedIndex() const;
    void choose(int index);
    void showTimes();

    int m_proposal = 20;
    int m_chosen = 0;
    bool m_isChosenByHand = false;
    bool m_isFreeOpen = false;
    bool m_isCompact = false;
    QDateTime m_wishedUtc;
    QDateTime m_nowUtc;
    models::LocaleFormat m_format;
    QLabel *m_head;
    QList<widgets::TouchButton *> m_times; ///< the three, then the free one
    QWidget *m_freeRow;
    QLabel *m_freeLabel;
    widgets::Stepper *m_minutes;
};

} // namespace kassa::orders
