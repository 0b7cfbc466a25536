// SPDX-License-Identifier: GPL-3.0-or-later
#include "printers.h"

#include <algorithm>

namespace kassa::goodcom {

QString Printers::seen(const QString &restaurantId, const QHostAddress &peer)
{
    // Printers that send no id are told apart by their address.
    const QString key = restaurantId.isEmpty() ? peer.toString() : restaurantId;
    if (!m_printers.contains(key)) {
        makeRoom();
    }
    Printer &printer = m_printers[key];
    printer.restaurantId = restaurantId;
    printer.peer = peer;
    printer.lastPollAtUtc = m_clock.nowUtc();
    printer.lastPollMs = m_clock.monotonicMs();
    m_lastPollAtUtc = printer.lastPollAtUtc;
    m_lastPollMs = printer.lastPollMs;
    return key;
}

void Printers::makeRoom()
{
    if (m_printers.size() < kMaxPrinters) {
        return;
    }
    const auto oldest =
        std::min_element(m_printers.begin(), m_printers.end(),
                         [](const Printer &a, const Printer &b) { return a.lastPollMs < b.lastPollMs; });
    m_printers.erase(oldest);
}

Printer *Printers::find(const QString &key)
{
    const auto found = m_printers.find(key);
    return found == m_printers.end() ? nullptr : &*found;
}

const Printer *Printers::find(const QString &key) const
{
    const auto found = m_printers.constFind(key);
    return found == m_printers.constEnd() ? nullptr : &*found;
}

bool Printers::isOnline(const Printer &printer) const
{
    return m_clock.monotonicMs() - printer.lastPollMs <= kOfflineMs;
}

void Printers::noteWrong(const QHostAddress &peer)
{
    ++m_wrongCount;
    m_lastWrongPeer = peer;
    m_lastWrongAtUtc = m_clock.nowUtc();
}

} // namespace kassa::goodcom
