// SPDX-License-Identifier: GPL-3.0-or-later
// Lamp: the state of one link in the top bar, with name and sentence. A click opens the page that cures it.
#pragma once

#include "ui/widgets/density.h"
#include "ui/widgets/state_shape.h"

#include <QPushButton>

namespace kassa::widgets {

class Lamp : public QPushButton
{
    Q_OBJECT
public:
    explicit Lamp(QWidget *parent = nullptr);

    /// Changes of state or sentence are announced to assistive technology.
    void setLamp(StateShape state, const QString &name, const QString &sentence);
    [[nodiscard]] StateShape state() const { return m_state; }
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString sentence() const { return m_sentence; }
    /// Problems (warning, rejected) keep their sentence at every density.
    [[nodiscard]] bool isProblem() const;
    /// Compact lamps show the sentence only for problems, wide ones have 15 px text.
    void setDensity(Density density);
    void setCompact(bool compact) { setDensity(compact ? Density::Compact : Density::Regular); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool isCompact() const { return m_density == Density::Compact; }
    [[nodiscard]] bool showsSentence() const;
    StateShape m_state = StateShape::Off;
    QString m_name;
    QString m_sentence;
    Density m_density = Density::Regular;
};

} // namespace kassa::widgets
