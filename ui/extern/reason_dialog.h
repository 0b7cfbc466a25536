// SPDX-License-Identifier: GPL-3.0-or-later
// Asks why an order is rejected or cancelled: usual reasons to touch, or own words; one of them is required.
// Content for widgets::Overlay.
#pragma once

#include "core/money/money.h"
#include "ui/models/format.h"

#include <QList>
#include <QWidget>

class QFrame;
class QLabel;

namespace kassa::widgets {
class TextField;
class TouchButton;
} // namespace kassa::widgets

namespace kassa::externmode {

class ReasonDialog : public QWidget
{
    Q_OBJECT
public:
    enum class Purpose { Reject, Cancel };
    static constexpr int kCardWidth = 620;
    /// Fits the answer to a shop and the timeline.
    static constexpr int kMaxReasonChars = 200;

    explicit ReasonDialog(QWidget *parent = nullptr);

    /// Starts anew. @param ref  of the order   @param refund  what was paid online
    void ask(Purpose purpose, const QString &ref, money::Money refund);
    void setFormat(const models::LocaleFormat &format);
    [[nodiscard]] Purpose purpose() const { return m_purpose; }
    [[nodiscard]] QWidget *firstField() const;

Q_SIGNALS:
    void confirmed(const QString &reason);
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    [[nodiscard]] QStringList usualReasons() const;
    void choose(int index);
    void showReadiness();
    void confirm();

    Purpose m_purpose = Purpose::Cancel;
    QString m_ref;
    money::Money m_refund;
    models::LocaleFormat m_format;
    int m_chosen = -1;
    QLabel *m_title;
    widgets::TouchButton *m_back;
    QLabel *m_question;
    QList<widgets::TouchButton *> m_reasons;
    widgets::TextField *m_own;
    QFrame *m_refundLine;
    QLabel *m_refundText;
    widgets::TouchButton *m_confirm;
};

} // namespace kassa::externmode
