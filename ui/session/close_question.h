// SPDX-License-Identifier: GPL-3.0-or-later
// CloseQuestion: the card that asks before a session is closed.
#pragma once

#include "core/money/money.h"
#include "ui/models/format.h"

#include <QWidget>

class QLabel;

namespace kassa::widgets {
class KeyValueRow;
class TextField;
class TouchButton;
} // namespace kassa::widgets

namespace kassa::session {

struct CloseFacts
{
    qint64 sessionNumber = 0;
    money::Money counted;
    money::Money expected;
    int openOrders = 0;
    money::Money proposedTakeOut;   ///< zero: nothing is proposed
    money::Money stays;             ///< what is then left in the drawer
    money::Money allowedDifference; ///< a larger one needs a reason
};

/// A difference with its sign, also when it is positive.
[[nodiscard]] QString signedMoney(money::Money difference, const models::LocaleFormat &format);

class CloseQuestion : public QWidget
{
    Q_OBJECT
public:
    CloseQuestion(const CloseFacts &facts, const models::LocaleFormat &format, QWidget *parent = nullptr);
    void setFormat(const models::LocaleFormat &format);
    /// Gets the focus first: the reason where one is needed, else the answer that changes nothing.
    [[nodiscard]] QWidget *firstFocus() const;
    [[nodiscard]] QString title() const;

Q_SIGNALS:
    void leftOpen();
    /// @param differenceReason  may be empty where the difference is allowed
    void confirmed(const QString &differenceReason);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    [[nodiscard]] bool needsReason() const;
    void check();
    CloseFacts m_facts;
    models::LocaleFormat m_format;
    QLabel *m_title;
    QLabel *m_sentence;
    widgets::KeyValueRow *m_counted;
    widgets::KeyValueRow *m_expected;
    widgets::KeyValueRow *m_difference;
    QLabel *m_proposal;
    QLabel *m_allowed;
    widgets::TextField *m_reason;
    widgets::TouchButton *m_leave;
    widgets::TouchButton *m_confirm;
};

} // namespace kassa::session
