// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/choice_list.h"

#include "ui/widgets/touch_button.h"

#include <QVBoxLayout>

namespace kassa::setting_pages {

ChoiceList::ChoiceList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    m_group.setExclusive(true);
    connect(&m_group, &QButtonGroup::idClicked, this, [this](int id) {
        m_value = m_choices.at(id).value;
        Q_EMIT chosen(m_value);
    });
}

void ChoiceList::setChoices(const QList<Choice> &choices)
{
    if (m_choices == choices) {
        return;
    }
    m_choices = choices;
    QList<QAbstractButton *> buttons = m_group.buttons();
    while (buttons.size() > choices.size()) {
        QAbstractButton *button = buttons.takeLast();
        m_group.removeButton(button);
        button->hide();
        button->deleteLater();
    }
    while (buttons.size() < choices.size()) {
        auto *button = new widgets::TouchButton(widgets::TouchButton::Kind::Secondary);
        button->setCheckable(true);
        button->setAlign(widgets::TouchButton::Align::Left);
        button->setSize(widgets::TouchButton::Size::Big);
        m_column->addWidget(button);
        m_group.addButton(button, static_cast<int>(buttons.size()));
        buttons.append(button);
    }
    for (qsizetype i = 0; i < choices.size(); ++i) {
        auto *button = static_cast<widgets::TouchButton *>(buttons.at(i));
        button->setText(choices.at(i).text);
        button->setDetail(choices.at(i).detail);
        button->setAccessibleName(choices.at(i).text);
        button->setAccessibleDescription(choices.at(i).detail);
    }
    markChosen();
}

void ChoiceList::setValue(const QString &value)
{
    m_value = value;
    markChosen();
}

void ChoiceList::markChosen()
{
    m_group.setExclusive(false);
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        m_group.button(static_cast<int>(i))->setChecked(m_choices.at(i).value == m_value);
    }
    m_group.setExclusive(true);
}

} // namespace kassa::setting_pages
