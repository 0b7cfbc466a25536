// SPDX-License-Identifier: GPL-3.0-or-later
// ExportQuestion: the content of the export dialog: which rows, masked or with personal data, and where to.
#pragma once

#include <QWidget>

#include <functional>

class QLabel;

namespace kassa::widgets {
class Segment;
class TextField;
class TouchButton;
} // namespace kassa::widgets

namespace kassa::external_orders {

class ExportQuestion : public QWidget
{
    Q_OBJECT
public:
    /// @param filterWords  says what the list shows, in the language of the moment
    /// @param suggestedFile  full path
    ExportQuestion(std::function<QString()> filterWords,
                   const QString &suggestedFile,
                   QWidget *parent = nullptr);

    [[nodiscard]] QString title() const;
    [[nodiscard]] QWidget *firstField() const;
    /// The file could not be written; typed input stays.
    void showNotWritten();

Q_SIGNALS:
    void confirmed(const QString &file, bool withPersonalData);
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Problem { None, NoName, NotWhole, NoFolder, NotWritten };
    void confirm();
    void showProblem(Problem problem);
    [[nodiscard]] static QString sentence(Problem problem);
    void retranslateUi();

    std::function<QString()> m_filterWords;
    Problem m_problem = Problem::None;
    QLabel *m_title;
    QLabel *m_rows;
    QLabel *m_dataLabel;
    widgets::Segment *m_data;
    QLabel *m_dataNote;
    widgets::TextField *m_file;
    widgets::TouchButton *m_cancel;
    widgets::TouchButton *m_confirm;
};

} // namespace kassa::external_orders
