// SPDX-License-Identifier: GPL-3.0-or-later
// The column of actions beside the order: how much is due and what can be done now. It decides which buttons
// belong to an order; the page carries them out.
#pragma once

#include "core/order/order.h"
#include "core/order/receipt.h"
#include "ui/models/format.h"
#include "ui/widgets/card.h"

#include <optional>

namespace kassa::widgets {
class AmountLabel;
class KeyValueRow;
class Segment;
class Stepper;
class TouchButton;
} // namespace kassa::widgets

namespace kassa::externmode {

/// Minutes that are offered for an accepted order; the last choice of the segment is free.
inline constexpr std::array<int, 3> kProposedMinutes{15, 30, 45};

class ActionColumn : public widgets::Card
{
    Q_OBJECT
public:
    enum class Mode { Pay, Confirm, Test, Receipt };

    explicit ActionColumn(QWidget *parent = nullptr);

    /// An order to be paid or answered. The chosen time stays while the order is the same.
    /// @param isBusy  a command was sent and not answered yet: nothing can be pressed
    void showOrder(const order::Order &order, bool isBusy, const QDateTime &nowUtc);
    /// A booked order: change and [Next order]. @param receipt  nothing when it is not at hand
    void showReceipt(const order::Order &order, const std::optional<order::Receipt> &receipt);
    /// Times of day beside the proposed minutes.
    void tick(const QDateTime &nowUtc);
    void setFormat(const models::LocaleFormat &format);
    void retranslateUi();
    [[nodiscard]] Mode mode() const { return m_mode; }

Q_SIGNALS:
    void finishAsPaidClicked();
    void cashClicked();
    void cardClicked();
    void splitClicked();
    /// @param minutes  from now, 1 or more
    void acceptClicked(int minutes);
    void rejectClicked();
    void printAgainClicked();
    void nextClicked();
    void cancelClicked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildAmounts();
    void buildPayment();
    void buildAnswer();
    void buildFoot();
    [[nodiscard]] widgets::TouchButton *
    addButton(QVBoxLayout *column, const QString &name, const QString &icon);
    void showTimeWords();
    void showAmounts();
    void showPaymentRows();
    void showButtons();
    void showTimes();
    [[nodiscard]] money::Money due() const;
    [[nodiscard]] int chosenMinutes() const;

    Mode m_mode = Mode::Pay;
    bool m_isBusy = false;
    order::Order m_order;
    std::optional<order::Receipt> m_receipt;
    models::LocaleFormat m_format;
    QDateTime m_nowUtc;

    QLabel *m_head;
    widgets::AmountLabel *m_hero;
    QLabel *m_heroNote;
    widgets::KeyValueRow *m_total;
    QVBoxLayout *m_paymentRows;
    QWidget *m_payment;
    widgets::TouchButton *m_finishAsPaid;
    widgets::TouchButton *m_cash;
    widgets::TouchButton *m_card;
    widgets::TouchButton *m_split;
    QWidget *m_answer;
    QLabel *m_answerHead;
    widgets::Segment *m_times;
    QLabel *m_promise;
    widgets::Stepper *m_minutes;
    widgets::TouchButton *m_accept;
    widgets::TouchButton *m_reject;
    widgets::TouchButton *m_printAgain;
    QLabel *m_printReason;
    widgets::TouchButton *m_next;
    widgets::TouchButton *m_cancel;
};

} // namespace kassa::externmode
