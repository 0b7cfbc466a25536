// SPDX-License-Identifier: GPL-3.0-or-later
// RailButton: one screen in the rail at the left: icon above one or two lines, key in the corner, badge.
#pragma once

#include "ui/widgets/density.h"

#include <QFrame>
#include <QPushButton>
#include <QVector>

class QVBoxLayout;

namespace kassa::widgets {

class RailButton : public QPushButton
{
    Q_OBJECT
public:
    explicit RailButton(const QString &iconName, QWidget *parent = nullptr);

    /// Plain text, may carry soft hyphens.
    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    /// Claims the key and shows it in the corner.
    void setKeys(const QKeySequence &keys);
    /// How many things need a person; 0 hides the badge. Over 99 shows "99+".
    void setBadge(int count, const QString &spokenMeaning = QString());
    [[nodiscard]] int badge() const { return m_badge; }
    void setDensity(Density density);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    /// A key acts at once, as on a TouchButton.
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QFont labelFont() const;
    QString m_iconName;
    QString m_text;
    QKeySequence m_keys;
    int m_badge = 0;
    Density m_density = Density::Regular;
};

/// The ground of the rail: stacks the buttons and marks the chosen one with a bar at the window's edge.
class Rail : public QFrame
{
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);
    /// Takes the button over; the order of the calls is that of the rail.
    void addButton(RailButton *button);
    /// Width, padding and spacing of the rail and of all its buttons.
    void setDensity(Density density);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_column;
    QVector<RailButton *> m_buttons;
    Density m_density = Density::Regular;
};

} // namespace kassa::widgets
