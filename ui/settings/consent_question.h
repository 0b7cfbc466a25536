// SPDX-License-Identifier: GPL-3.0-or-later
// ConsentQuestion: asks before something that cannot be taken back. The safe answer has the focus.
#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

#include <functional>

class QLabel;

namespace kassa::widgets {
class Overlay;
class Segment;
class TouchButton;
} // namespace kassa::widgets

namespace kassa::setting_pages {

struct ConsentWords
{
    QString title;
    QString sentence;
    QString confirm;          ///< what the button does
    QStringList choices = {}; ///< of what it is done to; empty: nothing is to choose
    QString choicesName = {}; ///< what the choices are about
};

class ConsentQuestion : public QWidget
{
    Q_OBJECT
public:
    /// @param name      object names begin with it ("renewCancel", "renewConfirm", "renewChoice")
    /// @param iconName  of the confirming button
    /// @param words     in the language of the moment
    ConsentQuestion(const QString &name,
                    const QString &iconName,
                    std::function<ConsentWords()> words,
                    QWidget *parent = nullptr);
    [[nodiscard]] QString title() const;
    /// Of ConsentWords::choices.
    [[nodiscard]] int choice() const;
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
    widgets::Segment *m_choices = nullptr;
    widgets::TouchButton *m_cancel;
    widgets::TouchButton *m_confirm;
};

/// Shows the question over `window`, in an overlay called like the question ("renewOverlay"); either answer
/// closes it. It deletes itself then: keep it in a QPointer.
widgets::Overlay *openQuestion(ConsentQuestion *question, QWidget *window);

} // namespace kassa::setting_pages
