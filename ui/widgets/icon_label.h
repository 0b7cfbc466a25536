// SPDX-License-Identifier: GPL-3.0-or-later
// An icon or state shape as a widget, repainted with the theme. Silent for screen readers unless it is named.
#pragma once

#include "ui/widgets/state_shape.h"

#include <QWidget>

namespace kassa::widgets {

class IconLabel : public QWidget
{
    Q_OBJECT
public:
    /// A line icon of px edge in the colour of a token.
    IconLabel(const QString &iconName, int px, Token color = Token::Text, QWidget *parent = nullptr);
    /// A state shape in its ink.
    IconLabel(StateShape state, int px, QWidget *parent = nullptr);

    void setIcon(const QString &iconName, Token color);
    void setState(StateShape state);
    /// Grows with the text scale.
    [[nodiscard]] QSize sizeHint() const override { return {Theme::scaled(m_px), Theme::scaled(m_px)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_iconName;
    int m_px;
    Token m_color;
    Token m_ground = Token::Surface;
};

} // namespace kassa::widgets
