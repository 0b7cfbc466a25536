// SPDX-License-Identifier: GPL-3.0-or-later
// Stepper: minus, value, plus, each 48 x 48 at least. The value can be typed.
#pragma once

#include <QWidget>

class QSpinBox;

namespace kassa::widgets {

class TouchButton;

class Stepper : public QWidget
{
    Q_OBJECT
public:
    explicit Stepper(QWidget *parent = nullptr);

    void setRange(int minimum, int maximum);
    void setStep(int step);
    /// e.g. " min".
    void setSuffix(const QString &suffix);
    void setValue(int value);
    [[nodiscard]] int value() const;
    /// Spoken names: of the value, of the minus and of the plus key (also their tool tips).
    void setNames(const QString &valueName, const QString &lessName, const QString &moreName);
    [[nodiscard]] QSpinBox *spinBox() const { return m_value; }

Q_SIGNALS:
    void valueChanged(int value);

private:
    void showLimits();
    TouchButton *m_less;
    QSpinBox *m_value;
    TouchButton *m_more;
};

} // namespace kassa::widgets
