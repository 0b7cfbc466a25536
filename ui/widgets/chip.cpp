// SPDX-License-Identifier: GPL-3.0-or-later
// Chip on the shared painting.
#include "ui/widgets/chip.h"

#include "ui/widgets/painting.h"

#include <QEvent>
#include <QPainter>

namespace kassa::widgets {

Chip::Chip(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Chip::Chip(StateShape state, const QString &word, QWidget *parent) : Chip(parent)
{
    setState(state, word);
}

void Chip::setState(StateShape state, const QString &word)
{
    m_neutral = false;
    m_state = state;
    m_word = word;
    announce();
}

void Chip::setFact(const QString &iconFile, const QString &text)
{
    m_neutral = true;
    m_iconName = iconFile;
    m_word = text;
    announce();
}

void Chip::setWordStates(const QStringList &words)
{
    m_wordStates = words;
    updateGeometry();
}

void Chip::announce()
{
    setText(m_word);
    setAccessibleName(m_word);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const bool shape = !m_neutral || !m_iconName.isEmpty();
    QSize size = chipSize(m_word, shape);
    for (const QString &word : m_wordStates)
        size = size.expandedTo(chipSize(word, shape));
    return size;
}

void Chip::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (isLookChange(event)) {
        updateGeometry();
        update();
    }
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect place(0, (height() - sizeHint().height()) / 2, width(), sizeHint().height());
    if (m_neutral)
        drawNeutralChip(painter, place, m_iconName, m_word);
    else
        drawStateChip(painter, place, m_state, m_word);
}

} // namespace kassa::widgets
