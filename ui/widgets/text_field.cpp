// SPDX-License-Identifier: GPL-3.0-or-later
// Text field with its two lines of words, and the search field.
#include "ui/widgets/text_field.h"

#include "ui/widgets/icon_label.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/touch_button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QShortcut>

#include <cmath>

namespace kassa::widgets {
namespace {
constexpr int kPadding = 14;

int searchIconPx()
{
    return Theme::scaled(24);
}

} // namespace

TextField::TextField(QWidget *parent)
    : QWidget(parent)
    , m_label(plainLabel({}, TextRole::SmallStrong, TextInk::Secondary, this))
    , m_edit(new QLineEdit(this))
    , m_errorIcon(new IconLabel(StateShape::No, 20, this))
    , m_below(plainLabel({}, TextRole::Small, TextInk::Secondary, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_label);
    column->addWidget(m_edit);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_errorIcon, 0, Qt::AlignTop);
    row->addWidget(m_below, 1);
    column->addLayout(row);
    m_edit->setMinimumHeight(48);
    m_label->setBuddy(m_edit);
    m_label->hide();
    m_below->setWordWrap(true);
    setFocusProxy(m_edit);
    showBelow();
    connect(m_edit, &QLineEdit::textChanged, this, &TextField::textChanged);
    connect(m_edit, &QLineEdit::textEdited, this, &TextField::textEdited);
    connect(m_edit, &QLineEdit::editingFinished, this, &TextField::editingFinished);
    connect(m_edit, &QLineEdit::returnPressed, this, &TextField::returnPressed);
}

void TextField::setLabel(const QString &label)
{
    m_label->setText(label);
    m_label->setVisible(!label.isEmpty());
    if (!label.isEmpty())
        m_edit->setAccessibleName(label);
}

QString TextField::label() const
{
    return m_label->text();
}

void TextField::setText(const QString &text)
{
    if (m_edit->text() == text)
        return;
    m_edit->setText(text);
    if (!m_edit->hasFocus())
        m_edit->setCursorPosition(0); // a long text shows its beginning
}

void TextField::setPlaceholderText(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void TextField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

void TextField::setMono(bool mono)
{
    setStyleProperty(m_edit, "mono", mono);
}

void TextField::setHint(const QString &hint)
{
    m_hint = hint;
    showBelow();
}

void TextField::setError(const QString &message)
{
    m_error = message;
    setStyleProperty(m_edit, "state", message.isEmpty() ? QString() : QStringLiteral("error"));
    showBelow();
}

void TextField::showBelow()
{
    const QString shown = m_error.isEmpty() ? m_hint : m_error;
    m_below->setText(shown);
    m_below->setVisible(!shown.isEmpty());
    m_errorIcon->setVisible(!m_error.isEmpty());
    setInk(m_below, m_error.isEmpty() ? TextInk::Secondary : TextInk::No);
    m_edit->setAccessibleDescription(shown);
}

SearchField::SearchField(QWidget *parent) : QLineEdit(parent), m_shortcut(new QShortcut(this))
{
    setMinimumHeight(48);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_shortcut, &QShortcut::activated, this, [this] {
        setFocus(Qt::ShortcutFocusReason);
        selectAll();
    });
    applyMargins();
}

void SearchField::setKeys(const QKeySequence &keys)
{
    m_shortcut->setKey(keys);
    applyMargins();
    update();
}

void SearchField::setScannable(bool scannable)
{
    m_scannable = scannable;
    applyMargins();
    update();
}

void SearchField::applyMargins()
{
    const QString keycap = keycapFor(m_shortcut->key());
    const int cap = keycap.isEmpty() ? 0 : static_cast<int>(std::ceil(keycapSize(keycap, true).width())) + 8;
    // The style sheet pads by 13 at both sides already.
    setTextMargins(searchIconPx() + 10, 0, cap + (m_scannable ? searchIconPx() + 8 : 0), 0);
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (isLookChange(event))
        applyMargins();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal y = (height() - searchIconPx()) / 2.0;
    painter.drawPixmap(QPointF(kPadding, y), icon(QStringLiteral("search"), searchIconPx(), Token::Text,
                                                  Token::Surface, devicePixelRatioF()));
    qreal right = width() - kPadding;
    const QString keycap = keycapFor(m_shortcut->key());
    if (!keycap.isEmpty()) {
        const QSizeF cap = keycapSize(keycap, true);
        right -= cap.width();
        drawKeycap(painter, {right, (height() - cap.height()) / 2, cap.width(), cap.height()}, keycap,
                   Theme::color(Token::Text), true);
        right -= 8;
    }
    if (m_scannable)
        painter.drawPixmap(
            QPointF(right - searchIconPx(), y),
            icon(QStringLiteral("scan"), searchIconPx(), Token::Text, Token::Surface, devicePixelRatioF()));
}

} // namespace kassa::widgets
