// SPDX-License-Identifier: GPL-3.0-or-later
// Asks why an order is rejected or cancelled: usual reasons to touch, or own words; one of them is required.
// Content for widgets::Overlay.
#pragma once

#include "core/money/money.h"
#include "ui/models/format.h"

#include <QList>
#include <QWidget>

class QFrame;
class QGridLayout;
class QLabel;

namespace kassa::widgets {
class TextField;
class TouchButton;
} // namespace kassa::widgets

namespace kassa::order_parts {

class ReasonDialog : public QWidget
{
    Q_OBJECT
public:
    /// NotCollected cancels a receipt whose money never came.
    enum class Purpose { Reject, Cancel, NotCollected };
    static constexpr int kCardWidth = 620;
    /// Fits the answer to a shop and the timeline.
    static constexpr int kMaxReasonChars = 200;
    /// More than these nobody reads before pressing.
    static constexpr int kMaxReasons = 8;

    explicit ReasonDialog(QWidget *parent = nullptr);

    /// Starts anew. @param ref  of the order   @param refund  what was paid online
    void ask(Purpose purpose, const QString &ref, money::Money refund);
    void setFormat(const models::LocaleFormat &format);
    /// The shop's own reasons for a rejection ([till] reject_reasons); an empty list means the usual ones.
    /// The first kMaxReasons are shown.
    void setRejectReasons(const QStringList &reasons);
    /// What is shown while the shop has none of its own, in the language of the moment.
    [[nodiscard]] static QStringList usualRejectReasons();
    [[nodiscard]] Purpose purpose() const { return m_purpose; }
    [[nodiscard]] QWidget *firstField() const;

Q_SIGNALS:
    void confirmed(const QString &reason);
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    [[nodiscard]] QStringList reasons() const;
    void showReasons();
    void choose(int index);
    void showReadiness();
    void confirm();

    Purpose m_purpose = Purpose::Cancel;
    QString m_ref;
    money::Money m_refund;
    models::LocaleFormat m_format;
    QStringList m_ownRejects;
    int m_chosen = -1;
    QLabel *m_title;
    widgets::TouchButton *m_back;
    QLabel *m_question;
    QGridLayout *m_grid;
    QList<widgets::TouchButton *> m_reasons;
    widgets::TextField *m_own;
    QFrame *m_refundLine;
    QLabel *m_refundText;
    widgets::TouchButton *m_confirm;
};

} // namespace kassa::order_parts
