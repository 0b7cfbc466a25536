// SPDX-License-Identifier: GPL-3.0-or-later
// BookedCard: what the cashier sees after a sale: the change, the receipt number and what became of the
// paper.
#pragma once

#include "core/till/till_state.h"
#include "ui/models/format.h"

#include <QWidget>

class QFrame;
class QLabel;

namespace kassa::widgets {
class AmountLabel;
class Chip;
class KeyValueRow;
class TouchButton;
} // namespace kassa::widgets

namespace kassa::sale {

class BookedCard : public QWidget
{
    Q_OBJECT
public:
    static constexpr int kCardWidth = 560;
    static constexpr int kCardHeight = 420;

    explicit BookedCard(QWidget *parent = nullptr);
    void showBooked(const till::BookedReceipt &booked, const models::LocaleFormat &format);
    void showPaper(const till::PaperOutcome &outcome);
    void setFormat(const models::LocaleFormat &format);
    [[nodiscard]] order::ReceiptId receiptId() const { return m_booked.receipt.id; }
    [[nodiscard]] widgets::TouchButton *nextButton() const { return m_next; }
    [[nodiscard]] QString title() const;

Q_SIGNALS:
    void printAgainWanted(kassa::order::ReceiptId id);
    void nextWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Paper { None, Printing, Printed, Missing };
    void retranslateUi();
    QLabel *m_title;
    widgets::Chip *m_paperChip;
    QFrame *m_changeBox;
    QLabel *m_changeTitle;
    widgets::AmountLabel *m_change;
    widgets::KeyValueRow *m_total;
    widgets::KeyValueRow *m_given;
    QLabel *m_place;
    widgets::TouchButton *m_again;
    widgets::TouchButton *m_next;
    till::BookedReceipt m_booked;
    till::PaperOutcome m_outcome;
    Paper m_paper = Paper::None;
    models::LocaleFormat m_format;
};

} // namespace kassa::sale
