// SPDX-License-Identifier: GPL-3.0-or-later
// ConsentQuestion: asks before something that cannot be taken back. The safe answer has the focus.
#pragma once

#include <QString>
#include <QWidget>

#include <functional>

class QLabel;

namespace kassa::widgets {
class TouchButton;
}

namespace kassa::setting_pages {

struct ConsentWords
{
    QString title;
    QString sentence;
    QString confirm; ///< what the button does
};

class ConsentQuestion : public QWidget
{
    Q_OBJECT
public:
    /// @param name      object names of the buttons begin with it ("renewCancel", "renewConfirm")
    /// @param iconName  of the confirming button
    /// @param words     in the language of the moment
    ConsentQuestion(const QString &name,
                    const QString &iconName,
                    std::function<ConsentWords()> words,
                    QWidget *parent = nullptr);
    [[nodiscard]] QString title() const;
    /// Gets the focus first: Enter by accident changes nothing.
    [[nodiscard]] QWidget *safeButton() const;

Q_SIGNALS:
    void confirmed();
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    std::function<ConsentWords()> m_words;
    QLabel *m_title;
    QLabel *m_sentence;
    widgets::TouchButton *m_cancel;
    widgets::TouchButton *m_confirm;
};

} // namespace kassa::setting_pages
