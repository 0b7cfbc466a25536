// SPDX-License-Identifier: GPL-3.0-or-later
// RenewQuestion: asks before the security token is renewed, because the web shop is locked out until it has
// the new one.
#pragma once

#include <QWidget>

class QLabel;

namespace kassa::widgets {
class TouchButton;
}

namespace kassa::setting_pages {

class RenewQuestion : public QWidget
{
    Q_OBJECT
public:
    explicit RenewQuestion(QWidget *parent = nullptr);
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
    QLabel *m_title;
    QLabel *m_sentence;
    widgets::TouchButton *m_cancel;
    widgets::TouchButton *m_confirm;
};

} // namespace kassa::setting_pages
