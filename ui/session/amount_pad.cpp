// SPDX-License-Identifier: GPL-3.0-or-later
// Digits shift the amount to the left, backspace shifts it back.
#include "ui/session/amount_pad.h"

#include "ui/widgets/amount_label.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/number_pad.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace kassa::session {
namespace {

/// A drawer holds less than ten million; longer input is a slip.
constexpr qint64 kMaxEntryMinor = 999'999'999;

} // namespace

AmountPad::AmountPad(QWidget *parent)
    : QWidget(parent)
    , m_title(
          widgets::plainLabel(QString(), widgets::TextRole::SmallStrong, widgets::TextInk::Secondary, this))
    , m_label(new widgets::AmountLabel(widgets::FontRole::Amount, true, this))
    , m_pad(new widgets::NumberPad(widgets::NumberPad::Corner::DoubleZero, this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_label->setObjectName(QStringLiteral("amountPadAmount"));
    m_pad->setObjectName(QStringLiteral("amountPadKeys"));
    m_label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *frame = widgets::tintedBox(QStringLiteral("info"), this);
    frame->setMinimumHeight(72);
    auto *inside = new QHBoxLayout(frame);
    inside->setContentsMargins(16, 8, 16, 8);
    inside->addWidget(m_label, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(frame);
    column->addWidget(m_pad, 1);
    connect(m_pad, &widgets::NumberPad::digitsEntered, this, &AmountPad::append);
    connect(m_pad, &widgets::NumberPad::backspaceEntered, this, &AmountPad::backspace);
    refresh();
}

void AmountPad::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void AmountPad::setFormat(const models::LocaleFormat &format)
{
    m_format = format;
    refresh();
}

void AmountPad::setAmount(money::Money amount)
{
    m_amount = amount;
    refresh();
}

void AmountPad::setKeyHeight(int px)
{
    m_pad->setKeyHeight(px);
}

void AmountPad::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    if (text.size() == 1 && text.at(0) >= QLatin1Char('0') && text.at(0) <= QLatin1Char('9'))
        append(text);
    else if (event->key() == Qt::Key_Backspace)
        backspace();
    else
        QWidget::keyPressEvent(event);
}

void AmountPad::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void AmountPad::append(const QString &digits)
{
    qint64 minor = m_amount.minor();
    for (const QChar digit : digits) {
        const qint64 next = minor * 10 + digit.digitValue();
        if (next > kMaxEntryMinor)
            return;
        minor = next;
    }
    m_amount = money::Money::fromMinor(minor);
    refresh();
    Q_EMIT amountChanged(m_amount);
}

void AmountPad::backspace()
{
    m_amount = money::Money::fromMinor(m_amount.minor() / 10);
    refresh();
    Q_EMIT amountChanged(m_amount);
}

void AmountPad::refresh()
{
    m_label->setAmount(m_format.money(m_amount));
    m_pad->setBackspaceName(tr("Delete the last digit"));
    setAccessibleDescription(m_format.money(m_amount));
}

} // namespace kassa::session
