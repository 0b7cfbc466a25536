// SPDX-License-Identifier: GPL-3.0-or-later
// SaveQuestion: the card that asks where a PDF shall be written. It writes nothing itself; the answer of who
// writes is shown in it or closes it.
#pragma once

#include <QWidget>

#include <functional>

class QLabel;

namespace kassa::widgets {
class TextField;
class TouchButton;
} // namespace kassa::widgets

namespace kassa::paper {

class SaveQuestion : public QWidget
{
    Q_OBJECT
public:
    /// Asked for its words whenever the language changes.
    using Sentence = std::function<QString()>;

    /// @param title  "Save receipt 2026-000042"   @param fileName  without a folder
    SaveQuestion(Sentence title, const QString &fileName, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const { return m_titleText(); }
    [[nodiscard]] widgets::TouchButton *saveButton() const { return m_save; }
    /// It could not be written; another file may be named.
    void showProblem(const Sentence &problem);

Q_SIGNALS:
    /// @param file  absolute, its folder exists
    void confirmed(const QString &file);
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void confirm();
    void retranslateUi();

    Sentence m_titleText;
    Sentence m_problem; ///< of the file; empty: none
    QLabel *m_title;
    widgets::TextField *m_file;
    widgets::TouchButton *m_cancel;
    widgets::TouchButton *m_save;
};

/// The size of its card.
inline constexpr QSize kSaveQuestionSize(560, 300);

} // namespace kassa::paper
