// SPDX-License-Identifier: GPL-3.0-or-later
// AmountLabel: one line of digits in equal cells, for amounts, times and counters that tick or stand in
// columns.
#pragma once

#include "ui/widgets/theme.h"

#include <QLabel>

namespace kassa::widgets {

class AmountLabel : public QLabel
{
    Q_OBJECT
public:
    explicit AmountLabel(FontRole role = FontRole::Body, bool strong = true, QWidget *parent = nullptr);

    /// Already formatted, e.g. "28,40 €"; the accessible name is the same text.
    void setAmount(const QString &text);
    [[nodiscard]] QString amount() const { return text(); }
    void setRole(FontRole role, bool strong);
    void setInk(Token token);
    /// Equal cells for digits; on for every role but Hero and Amount, which stand alone and do not tick.
    void setTabular(bool tabular);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QFont textFont() const { return Theme::font(m_role, m_strong); }
    FontRole m_role;
    bool m_strong;
    bool m_tabular;
    Token m_ink = Token::Text;
};

} // namespace kassa::widgets
