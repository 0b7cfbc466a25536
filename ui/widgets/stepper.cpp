// SPDX-License-Identifier: GPL-3.0-or-later
// Minus, value, plus.
#include "ui/widgets/stepper.h"

#include "ui/widgets/touch_button.h"

#include <QHBoxLayout>
#include <QSpinBox>

namespace kassa::widgets {
namespace {
constexpr int kTarget = 48;
constexpr int kValueWidth = 76;
constexpr int kRepeatDelayMs = 400;
constexpr int kRepeatIntervalMs = 90;
} // namespace

Stepper::Stepper(QWidget *parent)
    : QWidget(parent)
    , m_less(new TouchButton(TouchButton::Kind::Secondary, {}, this))
    , m_value(new QSpinBox(this))
    , m_more(new TouchButton(TouchButton::Kind::Secondary, {}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_less);
    row->addWidget(m_value, 1);
    row->addWidget(m_more);
    m_value->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_value->setAlignment(Qt::AlignCenter);
    m_value->setMinimumSize(kValueWidth, kTarget);
    m_value->setRange(0, 9999);
    m_value->setKeyboardTracking(true);
    m_value->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusProxy(m_value);
    m_less->setIconName(QStringLiteral("minus"));
    m_more->setIconName(QStringLiteral("plus"));
    for (TouchButton *button : {m_less, m_more}) {
        button->setAutoRepeat(true);
        button->setAutoRepeatDelay(kRepeatDelayMs);
        button->setAutoRepeatInterval(kRepeatIntervalMs);
        button->setFixedWidth(kTarget + 8);
        button->setFocusPolicy(Qt::TabFocus);
    }
    setNames({}, QStringLiteral("−"), QStringLiteral("+"));
    connect(m_less, &QPushButton::clicked, m_value, &QSpinBox::stepDown);
    connect(m_more, &QPushButton::clicked, m_value, &QSpinBox::stepUp);
    connect(m_value, &QSpinBox::valueChanged, this, [this](int value) {
        showLimits();
        Q_EMIT valueChanged(value);
    });
    showLimits();
}

void Stepper::setRange(int minimum, int maximum)
{
    m_value->setRange(minimum, maximum);
    showLimits();
}

void Stepper::setStep(int step)
{
    m_value->setSingleStep(step);
}

void Stepper::setSuffix(const QString &suffix)
{
    m_value->setSuffix(suffix);
    m_value->setMinimumWidth(suffix.isEmpty() ? kValueWidth : kValueWidth + 24);
}

void Stepper::setValue(int value)
{
    m_value->setValue(value);
}

int Stepper::value() const
{
    return m_value->value();
}

void Stepper::setNames(const QString &valueName, const QString &lessName, const QString &moreName)
{
    m_value->setAccessibleName(valueName);
    m_less->setAccessibleName(lessName);
    m_less->setToolTip(lessName.toHtmlEscaped());
    m_more->setAccessibleName(moreName);
    m_more->setToolTip(moreName.toHtmlEscaped());
}

void Stepper::showLimits()
{
    m_less->setEnabled(m_value->value() > m_value->minimum());
    m_more->setEnabled(m_value->value() < m_value->maximum());
}

} // namespace kassa::widgets
