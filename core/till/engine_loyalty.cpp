// SPDX-License-Identifier: GPL-3.0-or-later
// What a cashier asks of the engine about the loyalty of the cart at the till.
#include "core/till/engine.h"

namespace kassa::till {

void Engine::identifyLoyalty(const QString &cartKey,
                             const QString &input,
                             bool isScanned,
                             bool isPhone,
                             const QList<order::Line> &lines)
{
    m_links->loyalty().identify(cartKey, input, isScanned, isPhone, lines, cashier());
}

void Engine::changeLoyaltyCart(const QString &cartKey, const QList<order::Line> &lines)
{
    m_links->loyalty().cartChanged(cartKey, lines);
}

void Engine::spendBonuses(money::Money amount, const QString &pin)
{
    m_links->loyalty().spend(amount, pin);
}

void Engine::giveBonusesBack()
{
    m_links->loyalty().takeBack();
}

void Engine::dropLoyalty()
{
    m_links->loyalty().drop();
}

// The loyalty system is told first when it can be told at once: its message stands on the receipt.
void Engine::sellWithLoyalty(const order::Content &content, const QString &cartKey)
{
    m_links->loyalty().close(
        cartKey, content, cashier(),
        [this, cartKey](const order::Content &sold, const std::optional<text::Message> &refusal) {
            if (refusal) {
                refuse(Command::SellCart, *refusal);
                return;
            }
            m_desk->sell(sold, cartKey, cashier());
        });
}

} // namespace kassa::till
