// SPDX-License-Identifier: GPL-3.0-or-later
// Chip: a state (shape, word, colour) or a neutral fact with a line icon. Not a control.
#pragma once

#include "ui/widgets/state_shape.h"

#include <QLabel>

namespace kassa::widgets {

class Chip : public QLabel
{
    Q_OBJECT
public:
    explicit Chip(QWidget *parent = nullptr);
    Chip(StateShape state, const QString &word, QWidget *parent = nullptr);

    void setState(StateShape state, const QString &word);
    /// A fact without state; iconName may be empty.
    void setFact(const QString &iconName, const QString &text);
    /// Other words this chip will show, so that its size does not jump.
    void setWordStates(const QStringList &words);
    [[nodiscard]] StateShape state() const { return m_state; }
    [[nodiscard]] QString word() const { return m_word; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void announce();
    bool m_neutral = true;
    StateShape m_state = StateShape::Off;
    QString m_iconName;
    QString m_word;
    QStringList m_wordStates;
};

} // namespace kassa::widgets
