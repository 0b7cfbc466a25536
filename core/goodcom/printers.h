// SPDX-License-Identifier: GPL-3.0-or-later
// Which order printers are there: when each asked last and what it is reading, and who came with wrong
// credentials. In memory, bounded; told anew by every poll.
#pragma once

#include "core/base/clock.h"
#include "core/order/order.h"

#include <QByteArray>
#include <QHostAddress>
#include <QMap>

namespace kassa::goodcom {

/// A printer that has not asked for so long is offline (goodcom.md 5, point 9).
inline constexpr qint64 kOfflineMs = 240'000;
/// More ids than any shop has printers; a further one takes the place of the one that was silent longest.
inline constexpr qsizetype kMaxPrinters = 32;

struct Printer
{
    QString restaurantId;
    QHostAddress peer;
    QDateTime lastPollAtUtc;
    qint64 lastPollMs = 0; ///< monotonic
    // What it has begun to read: it gets the rest of it, whatever becomes of the order in between.
    order::OrderId orderId = 0;
    QByteArray text;
};

class Printers
{
public:
    explicit Printers(const base::Clock &clock) : m_clock(clock) {}

    /// A poll with good credentials; returns the printer's key.
    QString seen(const QString &restaurantId, const QHostAddress &peer);
    /// Null when it was forgotten.
    [[nodiscard]] Printer *find(const QString &key);
    [[nodiscard]] const Printer *find(const QString &key) const;
    /// By restaurant id.
    [[nodiscard]] QList<Printer> all() const { return m_printers.values(); }
    [[nodiscard]] bool isOnline(const Printer &printer) const;
    /// Invalid: none asked since start.
    [[nodiscard]] QDateTime lastPollAtUtc() const { return m_lastPollAtUtc; }
    /// Monotonic; nothing: none asked since start.
    [[nodiscard]] std::optional<qint64> lastPollMs() const { return m_lastPollMs; }

    void noteWrong(const QHostAddress &peer);
    [[nodiscard]] qint64 wrongCount() const { return m_wrongCount; }
    [[nodiscard]] QString lastWrongPeer() const { return m_lastWrongPeer.toString(); }
    [[nodiscard]] QDateTime lastWrongAtUtc() const { return m_lastWrongAtUtc; }

private:
    void makeRoom();

    const base::Clock &m_clock;
    QMap<QString, Printer> m_printers;
    QDateTime m_lastPollAtUtc;
    std::optional<qint64> m_lastPollMs;
    qint64 m_wrongCount = 0;
    QHostAddress m_lastWrongPeer;
    QDateTime m_lastWrongAtUtc;
};

} // namespace kassa::goodcom
