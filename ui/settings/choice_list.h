// SPDX-License-Identifier: GPL-3.0-or-later
// ChoiceList: one of several choices below each other, each with a second line that explains it. For lists
// that the machine gives (addresses, printers) and that are too long for a segment.
#pragma once

#include <QButtonGroup>
#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace kassa::setting_pages {

struct Choice
{
    QString value;
    QString text;
    QString detail;

    bool operator==(const Choice &) const = default;
};

class ChoiceList : public QWidget
{
    Q_OBJECT
public:
    explicit ChoiceList(QWidget *parent = nullptr);
    /// Keeps the chosen value; one that is not among them stays chosen without being shown.
    void setChoices(const QList<Choice> &choices);
    [[nodiscard]] QString value() const { return m_value; }
    /// No signal when called by program.
    void setValue(const QString &value);

Q_SIGNALS:
    void chosen(const QString &value);

private:
    void markChosen();
    QVBoxLayout *m_column;
    QButtonGroup m_group;
    QList<Choice> m_choices;
    QString m_value;
};

} // namespace kassa::setting_pages
