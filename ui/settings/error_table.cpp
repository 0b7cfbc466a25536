// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/error_table.h"

#include "ui/settings/setting_pane.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/tables.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/touch_button.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kassa::setting_pages {

namespace {

constexpr int kTableHeight = 148;
constexpr int kMostNumber = 12;
constexpr int kMostText = 120;
enum Column { NumberColumn, TreatmentColumn, TextColumn, ColumnCount };

} // namespace

ErrorTable::ErrorTable(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, ColumnCount))
    , m_number(new widgets::TextField)
    , m_text(new widgets::TextField)
    , m_treatment(new widgets::Segment)
    , m_takeOver(new widgets::TouchButton)
    , m_remove(new widgets::TouchButton)
{
    m_label = fieldLabel(m_table);
    m_table->setObjectName(QStringLiteral("errorTable"));
    widgets::styleTable(m_table);
    m_table->setFixedHeight(kTableHeight);
    m_table->setSizePolicy(QSizePolicy::Expanding,
                           QSizePolicy::Fixed); // the page scrolls, no list gives way here
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(TextColumn, QHeaderView::Stretch);
    m_number->setObjectName(QStringLiteral("errorNumber"));
    m_number->lineEdit()->setMaxLength(kMostNumber);
    m_text->setObjectName(QStringLiteral("errorText"));
    m_text->lineEdit()->setMaxLength(kMostText);
    m_treatment->setObjectName(QStringLiteral("errorTreatment"));
    m_takeOver->setObjectName(QStringLiteral("errorTakeOver"));
    m_takeOver->setIconName(QStringLiteral("check"));
    m_remove->setObjectName(QStringLiteral("errorRemove"));
    m_remove->setIconName(QStringLiteral("bs"));
    auto *fields = new QHBoxLayout;
    fields->setSpacing(16);
    fields->addWidget(m_number, 1, Qt::AlignTop);
    fields->addWidget(m_text, 3, Qt::AlignTop);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(8);
    actions->addWidget(m_takeOver);
    actions->addWidget(m_remove);
    actions->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_label);
    column->addWidget(m_table);
    column->addLayout(fields);
    column->addWidget(m_treatment);
    column->addLayout(actions);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &ErrorTable::showChosen);
    connect(m_takeOver, &QPushButton::clicked, this, &ErrorTable::takeOver);
    connect(m_remove, &QPushButton::clicked, this, &ErrorTable::remove);
    connect(m_number, &widgets::TextField::textChanged, this, [this] {
        m_isNumberWrong = false;
        showNumberProblem();
    });
    retranslate();
}

QString ErrorTable::text() const
{
    QStringList all;
    for (const pepmax::ErrorRule &rule : m_rules) {
        const settings::NamedText entry = pepmax::errorEntry(rule);
        all.append(entry.name + u'=' + entry.text);
    }
    return all.join(QStringLiteral(", "));
}

void ErrorTable::setText(const QString &text)
{
    if (text == this->text()) {
        return;
    }
    QList<settings::NamedText> entries;
    const QStringList pairs = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &pair : pairs) {
        entries.append({pair.section(u'=', 0, 0).trimmed(), pair.section(u'=', 1).trimmed()});
    }
    m_rules = pepmax::errorRules(entries);
    fill({});
}

void ErrorTable::fill(const QString &chosen)
{
    const QStringList words = treatments();
    m_table->setRowCount(static_cast<int>(m_rules.size()));
    int current = -1;
    for (int i = 0; i < m_rules.size(); ++i) {
        const pepmax::ErrorRule &rule = m_rules.at(i);
        m_table->setItem(i, NumberColumn, new QTableWidgetItem(rule.number));
        m_table->setItem(i, TreatmentColumn,
                         new QTableWidgetItem(words.value(static_cast<int>(rule.treatment))));
        m_table->setItem(i, TextColumn, new QTableWidgetItem(rule.text));
        current = rule.number == chosen ? i : current;
    }
    m_table->setCurrentCell(current, 0);
    m_remove->setDisabledReason(current >= 0 ? QString() : tr("Choose a row of the table first."));
}

void ErrorTable::showChosen()
{
    const int row = m_table->currentRow();
    const bool isChosen = row >= 0 && row < m_rules.size();
    m_remove->setDisabledReason(isChosen ? QString() : tr("Choose a row of the table first."));
    if (isChosen) {
        m_number->setText(m_rules.at(row).number);
        m_text->setText(m_rules.at(row).text);
        m_treatment->setCurrentIndex(static_cast<int>(m_rules.at(row).treatment));
    }
}

void ErrorTable::takeOver()
{
    pepmax::ErrorRule rule;
    rule.number = m_number->text().trimmed();
    const bool isNumber = !rule.number.isEmpty() &&
                          std::all_of(rule.number.cbegin(), rule.number.cend(),
                                      [](QChar c) { return c.isLetterOrNumber() && c.unicode() < 128; });
    if (!isNumber) {
        m_isNumberWrong = true;
        showNumberProblem();
        m_number->lineEdit()->setFocus();
        return;
    }
    rule.treatment = static_cast<pepmax::Treatment>(m_treatment->currentIndex());
    rule.text = m_text->text().replace(u',', u' ').simplified(); // a comma parts the rows of kassa.ini
    const auto known = std::find_if(m_rules.begin(), m_rules.end(), [&rule](const pepmax::ErrorRule &each) {
        return each.number == rule.number;
    });
    if (known == m_rules.end()) {
        m_rules.append(rule);
    } else {
        *known = rule;
    }
    fill(rule.number);
    Q_EMIT changed();
}

void ErrorTable::remove()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= m_rules.size()) {
        return;
    }
    m_rules.removeAt(row);
    fill({});
    Q_EMIT changed();
}

void ErrorTable::showNumberProblem()
{
    m_number->setError(m_isNumberWrong ? tr("The number that the service sends, digits or letters.")
                                       : QString());
}

QStringList ErrorTable::treatments() const
{
    return {tr("Give up"), tr("Try again"), tr("Treat as done")};
}

void ErrorTable::retranslate()
{
    const int chosen = m_treatment->currentIndex();
    m_label->setText(tr("Error numbers; unknown ones are given up"));
    m_table->setAccessibleName(m_label->text());
    m_table->setHorizontalHeaderLabels({tr("Number"), tr("What to do"), tr("Error text")});
    m_number->setLabel(tr("Number"));
    m_text->setLabel(tr("Error text"));
    m_treatment->setItems(treatments());
    m_treatment->setAccessibleName(tr("What to do"));
    m_treatment->setCurrentIndex(std::max(0, chosen));
    showNumberProblem();
    m_takeOver->setText(tr("Into the table"));
    m_remove->setText(tr("Remove"));
    const int row = m_table->currentRow();
    fill(row >= 0 && row < m_rules.size() ? m_rules.at(row).number : QString());
}

} // namespace kassa::setting_pages
