// SPDX-License-Identifier: GPL-3.0-or-later
// LoyaltyDialog: content for widgets::Overlay. Who the customer is (card before phone), what the loyalty
// system says of the cart, bonuses as a tender, and what works while there is no link. Asks and shows; the
// engine decides.
#pragma once

#include "core/till/till_state.h"
#include "ui/models/format.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace kassa::widgets {
class Card;
class KeyValueRow;
class Note;
class Segment;
class TextField;
class TouchButton;
} // namespace kassa::widgets

namespace kassa::sale {

class LoyaltyDialog : public QWidget
{
    Q_OBJECT
public:
    static constexpr int kCardWidth = 960;
    static constexpr int kCardHeight = 620;

    explicit LoyaltyDialog(QWidget *parent = nullptr);

    void setFormat(const models::LocaleFormat &format);
    /// @param nowUtc  for the age of what waits
    void showState(const till::LoyaltyState &state, const till::LinkState &link, const QDateTime &nowUtc);
    /// Starts anew: fields are empty, a card is asked for.
    void begin();
    /// A whole scan: asked for at once, whatever had the focus.
    void scanned(const QString &code);
    [[nodiscard]] QWidget *firstField() const;

Q_SIGNALS:
    void identifyWanted(const QString &input, bool isScanned, bool isPhone);
    void spendWanted(kassa::money::Money amount, const QString &pin);
    void giveBackWanted();
    void dropWanted();
    void sendNowWanted();
    void closeWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildIdentity(QVBoxLayout *column);
    void buildFacts(QVBoxLayout *column);
    void buildSpending(QVBoxLayout *column);
    void buildOffline(QVBoxLayout *column);
    void ask();
    void spend();
    void usePhone();
    void refresh();
    void showFacts();
    void showSpending();
    void showOffline();
    void retranslateUi();

    models::LocaleFormat m_format;
    till::LoyaltyState m_state;
    till::LinkState m_link;
    QDateTime m_nowUtc;
    QLabel *m_title;
    widgets::TouchButton *m_back;
    widgets::Segment *m_kind;
    widgets::TextField *m_input;
    widgets::TouchButton *m_ask;
    widgets::Note *m_problem;
    widgets::TouchButton *m_usePhone;
    widgets::KeyValueRow *m_holder;
    widgets::KeyValueRow *m_balance;
    widgets::KeyValueRow *m_discount;
    widgets::KeyValueRow *m_cashback;
    widgets::Note *m_message;
    QLabel *m_spendTitle;
    widgets::KeyValueRow *m_available;
    widgets::TextField *m_amount;
    widgets::TextField *m_pin;
    widgets::TouchButton *m_spend;
    widgets::KeyValueRow *m_paid;
    widgets::TouchButton *m_giveBack;
    widgets::Note *m_offline;
    QLabel *m_queue;
    widgets::TouchButton *m_sendNow;
    widgets::TouchButton *m_drop;
};

} // namespace kassa::sale
