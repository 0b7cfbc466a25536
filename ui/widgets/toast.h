// SPDX-License-Identifier: GPL-3.0-or-later
// Toast: says for four seconds what was just done, at the bottom centre of its host. Errors are never toasts.
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace kassa::widgets {

inline constexpr int kToastMs = 4000; ///< long enough to read one sentence and to reach the action

class Toast : public QWidget
{
    Q_OBJECT
public:
    /// @param host  the content area; the toast stays its child and follows its size
    explicit Toast(QWidget *host);

    /// Shows the text and replaces a former one. An empty actionText hides the action.
    void showMessage(const QString &text, const QString &actionText = QString());
    [[nodiscard]] QString message() const;
    [[nodiscard]] QPushButton *actionButton() const { return m_action; }

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// A sentence of the former language goes at once; what it told is on the screen.
    void changeEvent(QEvent *event) override;

private:
    void place();
    QLabel *m_text;
    QPushButton *m_action;
    QTimer m_timer;
};

} // namespace kassa::widgets
