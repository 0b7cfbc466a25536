// SPDX-License-Identifier: GPL-3.0-or-later
// NumberPad: digits for a finger. It only reports keys; what they change is named in a line above it by the
// screen.
#pragma once

#include <QStringList>
#include <QVector>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace kassa::widgets {

class TouchButton;

class NumberPad : public QWidget
{
    Q_OBJECT
public:
    /// The key right of 0: decimal separator of the locale or double zero.
    enum class Corner { Separator, DoubleZero };
    explicit NumberPad(Corner corner, QWidget *parent = nullptr);

    /// "Digits change: quantity of Tiramisu"; empty hides the line.
    void setTarget(const QString &sentence);
    /// Keys of a fourth column, one is filled; at most four, empty for none.
    void setModes(const QStringList &modes);
    void setCurrentMode(int index);
    [[nodiscard]] int currentMode() const { return m_mode; }
    void setKeyHeight(int px);
    /// Spoken name of the backspace key (it has only an icon); also its tool tip.
    void setBackspaceName(const QString &name);
    /// Character of the separator key; the locale's by default.
    void setSeparator(const QString &separator);

Q_SIGNALS:
    /// "0".."9" or "00".
    void digitsEntered(const QString &digits);
    void separatorEntered();
    void backspaceEntered();
    void modeChosen(int index);

private:
    TouchButton *addKey(const QString &text, int row, int column);
    QLabel *m_target;
    QGridLayout *m_grid;
    QVector<TouchButton *> m_keys;
    QVector<TouchButton *> m_modes;
    TouchButton *m_backspace;
    TouchButton *m_corner;
    int m_mode = -1;
    int m_keyHeight = 52;
};

} // namespace kassa::widgets
