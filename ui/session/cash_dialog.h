// SPDX-License-Identifier: GPL-3.0-or-later
// CashDialog: money that goes into or out of the drawer without a sale, with its reason, or the drawer opened
// for nothing but a look.
#pragma once

#include "core/order/session_report.h"
#include "ui/models/format.h"

#include <QWidget>

class QLabel;

namespace kassa::widgets {
class Segment;
class TextField;
class TouchButton;
} // namespace kassa::widgets

namespace kassa::session {

class AmountPad;

class CashDialog : public QWidget
{
    Q_OBJECT
public:
    explicit CashDialog(const models::LocaleFormat &format, QWidget *parent = nullptr);
    void setFormat(const models::LocaleFormat &format);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QWidget *firstField() const;

Q_SIGNALS:
    /// @param amount  as in order::CashMovement: a pay-out is negative
    void confirmed(kassa::order::MovementKind kind, kassa::money::Money amount, const QString &reason);
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] order::MovementKind kind() const;
    void check();
    void confirm();
    void retranslateUi();

    QLabel *m_title;
    widgets::Segment *m_kinds;
    QLabel *m_explanation;
    widgets::TextField *m_reason;
    AmountPad *m_pad;
    widgets::TouchButton *m_cancel;
    widgets::TouchButton *m_confirm;
};

inline constexpr QSize kCashDialogSize(520, 700);

} // namespace kassa::session
