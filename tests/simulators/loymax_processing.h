// SPDX-License-Identifier: GPL-3.0-or-later
// The loyalty processing without its network: purchases with their state, bonuses held and earned, and the
// codes of refusals. Source: loymax.md sections 5, 6 and 9.
#pragma once

#include "loymax_message.h"

#include <QSet>

namespace kassa::sim {

class LoymaxProcessing
{
public:
    /// @param discountPercent  of each line, given in Calculates   @param needsCalculate  Discounts without a
    /// Calculates before them are refused with 218
    LoymaxProcessing(qint64 discountPercent, bool needsCalculate)
        : m_discountPercent(discountPercent), m_needsCalculate(needsCalculate)
    {
    }

    /// Carries the request out. A refused one changes nothing and may be sent again under its id.
    LoymaxAnswer process(const LoymaxRequest &request);

    /// One line per purchase, in order of their ids: id, state, card, earned, held, times confirmed.
    [[nodiscard]] QStringList purchases() const;
    [[nodiscard]] qint64 balanceOf(const QString &card) const
    {
        return m_balances.value(card, kFirstBalance);
    }
    /// Sum of bonuses that are held for purchases not yet confirmed.
    [[nodiscard]] qint64 held() const;

    /// Every card begins with so much.
    static constexpr qint64 kFirstBalance = 10'000;

private:
    struct Purchase
    {
        enum class State { Created, Confirmed, Cancelled };
        State state = State::Created;
        QString shape; ///< of the last cheque
        QString whole; ///< of the first cheque that holds or earns; empty: none yet
        QString card;
        qint64 earned = 0;
        qint64 returned = 0;        ///< earned bonuses that a refund takes back
        QMap<QString, qint64> held; ///< bonuses, by operation
        bool isCalculated = false;
        bool isDiscounted = false;
        int confirmations = 0;
    };

    [[nodiscard]] int verdictOnCard(const LoymaxRequest &request) const;
    [[nodiscard]] int verdictOnCheque(const LoymaxRequest &request, const Purchase &purchase) const;
    int carryOut(const LoymaxRequest &request, LoymaxAnswer &answer);
    int onPurchase(const LoymaxRequest &request, Purchase &purchase, LoymaxAnswer &answer);
    int end(const LoymaxRequest &request);
    int calculate(const LoymaxRequest &request, Purchase &purchase, LoymaxAnswer &answer);
    int pay(const LoymaxRequest &request, Purchase &purchase, LoymaxAnswer &answer);
    int discount(const LoymaxRequest &request, Purchase &purchase, LoymaxAnswer &answer);
    int refund(const LoymaxRequest &request, Purchase &purchase, LoymaxAnswer &answer);

    qint64 m_discountPercent;
    bool m_needsCalculate;
    QMap<QString, Purchase> m_purchases;
    QMap<QString, qint64> m_balances; ///< by card, in minor units
    QSet<QString> m_operations;
};

} // namespace kassa::sim
