// SPDX-License-Identifier: GPL-3.0-or-later
// ReasonList: the shop's reasons for a rejection, to add, reword, order and delete. While the shop has none
// of its own the usual ones stand there, in the language of the moment. Reads and writes the text of
// kassa.ini.
#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

class QLabel;

namespace kassa::widgets {
class TextField;
class TouchButton;
} // namespace kassa::widgets

namespace kassa::setting_pages {

class ReasonList : public QWidget
{
    Q_OBJECT
public:
    explicit ReasonList(QWidget *parent = nullptr);

    /// As [till] reject_reasons: divided by |, empty while only the usual ones stand here.
    [[nodiscard]] QString text() const;
    /// No signal when called by program.
    void setText(const QString &text);
    /// What text() makes of a list of reasons.
    [[nodiscard]] static QString joined(const QStringList &reasons);
    [[nodiscard]] QWidget *firstField() const;
    /// Words in the language of the moment; what was typed stays.
    void retranslateUi();

Q_SIGNALS:
    void changed();
    /// Enter in a field.
    void returnPressed();

private:
    struct Row
    {
        QWidget *box = nullptr;
        widgets::TextField *field = nullptr;
        widgets::TouchButton *up = nullptr;
        widgets::TouchButton *down = nullptr;
        widgets::TouchButton *remove = nullptr;
    };
    void addRow(int index);
    void show(const QStringList &texts);
    void add();
    void move(int from, int to);
    void remove(int index);
    void takeEdit();
    void showLimits();
    [[nodiscard]] QStringList typed() const;
    [[nodiscard]] QStringList reasons() const;

    QLabel *m_title;
    QLabel *m_note;
    QList<Row> m_rows; ///< all that there can be; the first m_count are shown
    widgets::TouchButton *m_add;
    widgets::TouchButton *m_usual;
    int m_count = 0;
    bool m_isUsual = true; ///< the usual ones stand here and follow the language
};

} // namespace kassa::setting_pages
