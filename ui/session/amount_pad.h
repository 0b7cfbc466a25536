// SPDX-License-Identifier: GPL-3.0-or-later
// AmountPad: one big amount that fills from the right in cents by number pad or keyboard, as a till's keys
// do. Used for the opening float and the counted sum.
#pragma once

#include "core/money/money.h"
#include "ui/models/format.h"

#include <QWidget>

class QLabel;

namespace kassa::widgets {
class AmountLabel;
class NumberPad;
} // namespace kassa::widgets

namespace kassa::session {

class AmountPad : public QWidget
{
    Q_OBJECT
public:
    explicit AmountPad(QWidget *parent = nullptr);

    /// Word above the amount and spoken name of the whole.
    void setTitle(const QString &title);
    void setFormat(const models::LocaleFormat &format);
    void setAmount(money::Money amount);
    [[nodiscard]] money::Money amount() const { return m_amount; }
    void setKeyHeight(int px);

Q_SIGNALS:
    void amountChanged(kassa::money::Money amount);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void append(const QString &digits);
    void backspace();
    void refresh();
    QLabel *m_title;
    widgets::AmountLabel *m_label;
    widgets::NumberPad *m_pad;
    models::LocaleFormat m_format;
    money::Money m_amount;
};

} // namespace kassa::session
