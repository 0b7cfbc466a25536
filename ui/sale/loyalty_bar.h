// SPDX-License-Identifier: GPL-3.0-or-later
// LoyaltyBar: the line above the cart: who the customer is, the balance, what the link allows now, and the
// key to the bonus card.
#pragma once

#include "core/till/till_state.h"
#include "ui/models/format.h"

#include <QWidget>

class QLabel;

namespace kassa::widgets {
class ElidedLabel;
class IconLabel;
class TouchButton;
} // namespace kassa::widgets

namespace kassa::sale {

class LoyaltyBar : public QWidget
{
    Q_OBJECT
public:
    explicit LoyaltyBar(QWidget *parent = nullptr);

    void setFormat(const models::LocaleFormat &format);
    void showState(const till::LoyaltyState &state);

Q_SIGNALS:
    void openWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    models::LocaleFormat m_format;
    till::LoyaltyState m_state;
    widgets::IconLabel *m_shape;
    widgets::ElidedLabel *m_name;
    widgets::ElidedLabel *m_detail;
    widgets::TouchButton *m_open;
};

/// "340 points", "12,50 ₽": a balance in the words of its currency, bare when it has none that is known.
[[nodiscard]] QString
bonusText(const models::LocaleFormat &format, money::Money amount, const QString &currency);

} // namespace kassa::sale
