// SPDX-License-Identifier: GPL-3.0-or-later
// ErrorTable: the shop's own table of error numbers of the turnover service: number, what to do, text. The
// fields below the table change the chosen row or add one.
#pragma once

#include "core/pepmax/pepmax_config.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace kassa::widgets {
class Segment;
class TextField;
class TouchButton;
} // namespace kassa::widgets

namespace kassa::setting_pages {

class ErrorTable : public QWidget
{
    Q_OBJECT
public:
    explicit ErrorTable(QWidget *parent = nullptr);

    /// As in kassa.ini: "9005=retry Filiale unbekannt, 9006=give_up".
    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    /// Words of the language; idempotent.
    void retranslate();

Q_SIGNALS:
    /// A person changed the table.
    void changed();

private:
    void fill(const QString &chosen);
    void showChosen();
    void takeOver();
    void remove();
    void showNumberProblem();
    [[nodiscard]] QStringList treatments() const;

    QList<pepmax::ErrorRule> m_rules;
    QLabel *m_label;
    QTableWidget *m_table;
    widgets::TextField *m_number;
    widgets::TextField *m_text;
    widgets::Segment *m_treatment;
    widgets::TouchButton *m_takeOver;
    widgets::TouchButton *m_remove;
    bool m_isNumberWrong = false;
};

} // namespace kassa::setting_pages
