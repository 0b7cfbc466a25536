// SPDX-License-Identifier: GPL-3.0-or-later
// One row of words and figures.
#include "ui/widgets/key_value_row.h"

#include "ui/widgets/amount_label.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>

namespace kassa::widgets {

KeyValueRow::KeyValueRow(Weight weight, QWidget *parent)
    : QWidget(parent)
    , m_key(plainLabel({}, TextRole::Body, TextInk::Primary, this))
    , m_value(new AmountLabel(FontRole::Body, false, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_key, 1);
    row->addWidget(m_value);
    m_key->setWordWrap(true);
    setWeight(weight);
}

KeyValueRow::KeyValueRow(const QString &key, const QString &value, Weight weight, QWidget *parent)
    : KeyValueRow(weight, parent)
{
    setRow(key, value);
}

void KeyValueRow::setRow(const QString &key, const QString &value)
{
    setKey(key);
    setValue(value);
}

void KeyValueRow::setKey(const QString &key)
{
    m_key->setText(key);
    m_value->setAccessibleDescription(key);
}

void KeyValueRow::setValue(const QString &value)
{
    m_value->setAmount(value);
}

QString KeyValueRow::key() const
{
    return m_key->text();
}

QString KeyValueRow::value() const
{
    return m_value->amount();
}

void KeyValueRow::setWeight(Weight weight)
{
    switch (weight) {
    case Weight::Small:
        kassa::widgets::setRole(m_key, TextRole::Small);
        kassa::widgets::setInk(m_key, TextInk::Secondary);
        m_value->setRole(FontRole::Small, false);
        m_value->setInk(Token::Text2);
        return;
    case Weight::Body:
        kassa::widgets::setRole(m_key, TextRole::Body);
        m_value->setRole(FontRole::Body, false);
        break;
    case Weight::Strong:
        kassa::widgets::setRole(m_key, TextRole::Strong);
        m_value->setRole(FontRole::Body, true);
        break;
    case Weight::Total:
        kassa::widgets::setRole(m_key, TextRole::Heading);
        m_value->setRole(FontRole::Title, true);
        break;
    }
    kassa::widgets::setInk(m_key, TextInk::Primary);
    m_value->setInk(Token::Text);
}

void KeyValueRow::setInk(Token token)
{
    m_value->setInk(token);
}

} // namespace kassa::widgets
