// SPDX-License-Identifier: GPL-3.0-or-later
// SaveQuestion: the card that asks where a PDF shall be written. It writes nothing itself; the answer of who
// writes is shown in it or closes it.
#pragma once

#include <QWidget>

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
    /// @param title  already translated, "Save receipt 2026-000042"   @param fileName  without a folder
    SaveQuestion(const QString &title, const QString &fileName, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const { return m_titleText; }
    [[nodiscard]] widgets::TouchButton *saveButton() const { return m_save; }
    /// It could not be written; another file may be named.
    void showProblem(const QString &problem);

Q_SIGNALS:
    /// @param file  absolute, its folder exists
    void confirmed(const QString &file);
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void confirm();
    void retranslateUi();

    QString m_titleText;
    QLabel *m_title;
    widgets::TextField *m_file;
    widgets::TouchButton *m_cancel;
    widgets::TouchButton *m_save;
};

/// The size of its card.
inline constexpr QSize kSaveQuestionSize(560, 300);

} // namespace kassa::paper
