// SPDX-License-Identifier: GPL-3.0-or-later
// The queue's way to the loyalty system: one stored document at a time over the wire that live steps use,
// too; says what its answer means for the row. Engine thread. Source: loymax.md section 7.
#pragma once

#include "core/loymax/loymax_wire.h"
#include "core/outbox/channel.h"

namespace kassa::loymax {

/// Destination of the outbox rows.
inline constexpr char kDestination[] = "loymax";

/// Kind of an outbox row for a command ("Discounts"), and back.
[[nodiscard]] QString kindOf(Command command);
[[nodiscard]] std::optional<Command> commandOf(const QString &kind);

/// What an exchange means for the row that was sent. Pure.
[[nodiscard]] outbox::Outcome outcomeOf(Command command, const Exchange &exchange);

/// Waits of the queue: 5 s, 15 s, 60 s, then 5 min; every message may be repeated without end, because the
/// other side knows it again by its OperationID. Source: loymax.md section 7.
[[nodiscard]] outbox::Plan queuePlan();

class LoymaxChannel final : public outbox::Channel
{
    Q_OBJECT
public:
    /// @param wire  outlives the channel
    explicit LoymaxChannel(Wire &wire, QObject *parent = nullptr);

    /// Whether a Calculates goes before each Discounts. Turned on by itself when a Discounts was refused for
    /// the lack of it. Source: loymax.md section 7 "replayCalculates".
    void setReplaysCalculates(bool replays) { m_replaysCalculates = replays; }
    [[nodiscard]] bool replaysCalculates() const { return m_replaysCalculates; }

    void send(const store::OutboxRow &row) override;
    void abort() override;

private:
    void sendCalculate(const QByteArray &discounts);
    void sendDocument(Command command, const QByteArray &document);
    void ended(Command command, const QByteArray &document, const Exchange &exchange);
    void finish(const outbox::Outcome &outcome);

    Wire &m_wire;
    bool m_replaysCalculates = false;
    bool m_hasCalculated = false; ///< for the row under way
    qint64 m_run = 0;
};

} // namespace kassa::loymax
