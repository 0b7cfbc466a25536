// SPDX-License-Identifier: GPL-3.0-or-later
// Grid of keys.
#include "ui/widgets/number_pad.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/touch_button.h"

#include <QGridLayout>
#include <QLocale>

#include <algorithm>

namespace kassa::widgets {
namespace {
constexpr int kRows = 4;
constexpr int kModeColumn = 3;
constexpr int kMinTarget = 48;
} // namespace

NumberPad::NumberPad(Corner corner, QWidget *parent)
    : QWidget(parent)
    , m_target(plainLabel({}, TextRole::Caption, TextInk::Secondary, this))
    , m_grid(new QGridLayout)
    , m_backspace(nullptr)
    , m_corner(nullptr)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_target);
    column->addLayout(m_grid, 1);
    m_target->hide();
    m_target->setWordWrap(true);
    m_grid->setSpacing(8);
    for (int digit = 1; digit <= 9; ++digit) {
        const QString text = QString::number(digit);
        TouchButton *key = addKey(text, 2 - (digit - 1) / 3, (digit - 1) % 3);
        connect(key, &QPushButton::clicked, this, [this, text] { Q_EMIT digitsEntered(text); });
    }
    TouchButton *zero = addKey(QStringLiteral("0"), 3, 0);
    connect(zero, &QPushButton::clicked, this, [this] { Q_EMIT digitsEntered(QStringLiteral("0")); });
    const bool doubleZero = corner == Corner::DoubleZero;
    m_corner = addKey(doubleZero ? QStringLiteral("00") : QString(QLocale().decimalPoint()), 3, 1);
    connect(m_corner, &QPushButton::clicked, this, [this, doubleZero] {
        if (doubleZero)
            Q_EMIT digitsEntered(QStringLiteral("00"));
        else
            Q_EMIT separatorEntered();
    });
    m_backspace = addKey({}, 3, 2);
    m_backspace->setIconName(QStringLiteral("bs"));
    m_backspace->setAutoRepeat(true);
    setBackspaceName(QStringLiteral("⌫"));
    connect(m_backspace, &QPushButton::clicked, this, &NumberPad::backspaceEntered);
}

TouchButton *NumberPad::addKey(const QString &text, int row, int column)
{
    auto *key = new TouchButton(TouchButton::Kind::NeutralKey, text, this);
    key->setSize(TouchButton::Size::Key);
    key->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
    key->setFocusPolicy(Qt::TabFocus); // a tap must not take the focus from the field that it fills
    key->setMinimumHeight(m_keyHeight);
    m_grid->addWidget(key, row, column);
    m_keys.append(key);
    return key;
}

void NumberPad::setTarget(const QString &sentence)
{
    m_target->setText(sentence);
    m_target->setVisible(!sentence.isEmpty());
}

void NumberPad::setModes(const QStringList &modes)
{
    const int wanted = std::min(static_cast<int>(modes.size()), kRows);
    while (m_modes.size() > wanted)
        delete m_modes.takeLast();
    while (m_modes.size() < wanted) {
        const int index = static_cast<int>(m_modes.size());
        auto *key = new TouchButton(TouchButton::Kind::NeutralKey, {}, this);
        key->setCheckable(true);
        key->setFocusPolicy(Qt::TabFocus);
        key->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
        key->setMinimumHeight(m_keyHeight);
        connect(key, &QPushButton::clicked, this, [this, index] {
            setCurrentMode(index);
            Q_EMIT modeChosen(index);
        });
        m_grid->addWidget(key, index, kModeColumn);
        m_modes.append(key);
    }
    for (int i = 0; i < wanted; ++i)
        m_modes.at(i)->setText(modes.at(i));
    if (m_mode >= wanted)
        m_mode = -1;
}

void NumberPad::setCurrentMode(int index)
{
    m_mode = index;
    for (int i = 0; i < m_modes.size(); ++i)
        m_modes.at(i)->setChecked(i == index);
}

void NumberPad::setKeyHeight(int px)
{
    m_keyHeight = std::max(kMinTarget, px);
    for (TouchButton *key : m_keys)
        key->setMinimumHeight(m_keyHeight);
    for (TouchButton *key : m_modes)
        key->setMinimumHeight(m_keyHeight);
}

void NumberPad::setBackspaceName(const QString &name)
{
    m_backspace->setAccessibleName(name);
    m_backspace->setToolTip(name.toHtmlEscaped());
}

void NumberPad::setSeparator(const QString &separator)
{
    m_corner->setText(separator);
}

} // namespace kassa::widgets
