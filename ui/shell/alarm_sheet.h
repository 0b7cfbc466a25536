// SPDX-License-Identifier: GPL-3.0-or-later
// AlarmSheet: the alarm over the whole window, from its third step on: how many wait, the one that waits
// longest, and the three choices: accept, reject, mute. Content for widgets::Overlay.
#pragma once

#include "core/order/order.h"
#include "ui/models/format.h"

#include <QWidget>

class QLabel;

namespace kassa::widgets {
class AmountLabel;
class ElidedLabel;
class TouchButton;
} // namespace kassa::widgets

namespace kassa::shell {

class AlarmSheet : public QWidget
{
    Q_OBJECT
public:
    explicit AlarmSheet(QWidget *parent = nullptr);

    /// @param headline, sentence  as the banner says them   @param promisedForUtc  what [accept] promises
    void showAlarm(const QString &headline,
                   const QString &sentence,
                   const order::Order &oldest,
                   const QDateTime &promisedForUtc,
                   int muteMin,
                   const models::LocaleFormat &format);
    [[nodiscard]] QWidget *firstButton() const;

Q_SIGNALS:
    void acceptClicked(kassa::order::OrderId id, const QDateTime &promisedForUtc);
    void rejectClicked(kassa::order::OrderId id);
    void muteClicked();
    /// To the orders page, where all of them stand.
    void showClicked(kassa::order::OrderId id);

private:
    order::OrderId m_id = 0;
    QDateTime m_promisedForUtc;
    QLabel *m_headline;
    QLabel *m_sentence;
    widgets::ElidedLabel *m_ref;
    widgets::AmountLabel *m_total;
    widgets::ElidedLabel *m_who;
    QLabel *m_lines;
    widgets::TouchButton *m_show;
    widgets::TouchButton *m_reject;
    widgets::TouchButton *m_accept;
    widgets::TouchButton *m_mute;
};

} // namespace kassa::shell
