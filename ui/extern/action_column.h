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

    QLabel *m_head = nullptr;
    widgets::AmountLabel *m_hero = nullptr;
    QLabel *m_heroNote = nullptr;
    widgets::KeyValueRow *m_total = nullptr;
    QVBoxLayout *m_paymentRows = nullptr;
    QWidget *m_payment = nullptr;
    widgets::TouchButton *m_finishAsPaid = nullptr;
    widgets::TouchButton *m_cash = nullptr;
    widgets::TouchButton *m_card = nullptr;
    widgets::TouchButton *m_split = nullptr;
    QWidget *m_answer = nullptr;
    QLabel *m_answerHead = nullptr;
    widgets::Segment *m_times = nullptr;
    QLabel *m_promise = nullptr;
    widgets::Stepper *m_minutes = nullptr;
    widgets::TouchButton *m_accept = nullptr;
    widgets::TouchButton *m_reject = nullptr;
    widgets::TouchButton *m_printAgain = nullptr;
    QLabel *m_printReason = nullptr;
    widgets::TouchButton *m_next = nullptr;
    widgets::TouchButton *m_cancel = nullptr;
};

} // namespace kassa::externmode
