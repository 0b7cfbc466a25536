// SPDX-License-Identifier: GPL-3.0-or-later
// What a booking needs before its transaction: with signing, the receipt's place in the chain and its
// signature; without, nothing.
#pragma once

#include "core/fiscal/sealing.h"
#include "core/store/fiscal_table.h"
#include "core/text/messages.h"

#include <memory>
#include <optional>

namespace kassa::till {

/// One link of the chain, as what follows it must know it.
struct ChainLink
{
    qint64 sequence = 0;
    QDateTime issuedAtUtc;
    QString localTime;  ///< as signed
    QByteArray compact; ///< empty: no receipt yet
    qint64 counterCents = 0;
    qint64 certificateId = 0;
    fiscal::Identity identity;
    bool isClosing = false;      ///< nothing may follow
    bool owesCollective = false; ///< unsigned receipts wait for their collective receipt
};

/// Place, time and signature of one receipt. Booked in the order in which seals were given, or not at all.
struct Seal
{
    bool isSealed = false;                ///< false: this till does not sign
    std::optional<text::Message> refusal; ///< why no receipt can be made
    order::ReceiptKind kind = order::ReceiptKind::Normal;
    QString period;
    qint64 previousSequence = 0; ///< of the receipt that must be the last one
    QString number;
    fiscal::Buckets sums;
    ChainLink link; ///< the receipt itself
    order::FiscalSeal paper;
    QList<store::FiscalEvent> events;                  ///< to be written with the receipt
    std::optional<store::FiscalRegister> registration; ///< start receipt: to be written with it
    /// Set when the booking finds that the seal no longer fits; the sale is then prepared anew.
    std::shared_ptr<bool> isStale;
};

} // namespace kassa::till
