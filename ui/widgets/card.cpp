// SPDX-License-Identifier: GPL-3.0-or-later
// Card, hairline, tinted box and note.
#include "ui/widgets/card.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QVBoxLayout>

namespace kassa::widgets {

Card::Card(QWidget *parent) : QFrame(parent), m_column(new QVBoxLayout(this))
{
    setProperty("card", true);
    m_column->setContentsMargins(1, 1, 1, 1);
    m_column->setSpacing(0);
}

QHBoxLayout *Card::addRow(int verticalPadding)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(m_padding, verticalPadding, m_padding, verticalPadding);
    row->setSpacing(12);
    m_column->addLayout(row);
    return row;
}

QVBoxLayout *Card::addSection(int verticalPadding, int spacing)
{
    auto *section = new QVBoxLayout;
    section->setContentsMargins(m_padding, verticalPadding, m_padding, verticalPadding);
    section->setSpacing(spacing);
    m_column->addLayout(section);
    return section;
}

void Card::addLine()
{
    m_column->addWidget(hairline(Qt::Horizontal, this));
}

void Card::addStretch()
{
    m_column->addStretch(1);
}

void Card::setPadding(int padding)
{
    m_padding = padding;
}

QFrame *hairline(Qt::Orientation orientation, QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("hairline", true);
    if (orientation == Qt::Horizontal)
        line->setFixedHeight(1);
    else
        line->setFixedWidth(1);
    return line;
}

QFrame *tintedBox(const QString &tint, QWidget *parent)
{
    auto *box = new QFrame(parent);
    box->setProperty("tint", tint);
    return box;
}

Note::Note(Kind kind, const QString &iconName, const QString &text, QWidget *parent)
    : QFrame(parent)
    , m_kind(kind)
    , m_iconName(iconName)
    , m_icon(new QLabel(this))
    , m_text(plainLabel(text, TextRole::Body, TextInk::Primary, this))
{
    setProperty("note", kind == Kind::Wait
                            ? QStringLiteral("wait")
                            : (kind == Kind::Warn ? QStringLiteral("warn") : QStringLiteral("info")));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 12, 8);
    row->setSpacing(10);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    m_icon->setVisible(!iconName.isEmpty());
    m_text->setWordWrap(true);
    setAccessibleName(text);
    paintIcon();
}

void Note::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
}

QString Note::text() const
{
    return m_text->text();
}

void Note::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        paintIcon();
}

void Note::paintIcon()
{
    const Token ground =
        m_kind == Kind::Wait ? Token::WaitSoft : (m_kind == Kind::Warn ? Token::WarnSoft : Token::AccentSoft);
    if (!m_iconName.isEmpty())
        m_icon->setPixmap(icon(m_iconName, Theme::scaled(20), Token::Text, ground, devicePixelRatioF()));
}

} // namespace kassa::widgets
