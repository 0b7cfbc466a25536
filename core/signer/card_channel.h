// SPDX-License-Identifier: GPL-3.0-or-later
// The line to a smart card: commands out, answers back. Two implementations: PC/SC, and a scripted card in
// tests.
#pragma once

#include "core/signer/signer.h"

#include <QByteArray>
#include <QString>

namespace kassa::signer {

class CardChannel
{
public:
    CardChannel() = default;
    virtual ~CardChannel() = default;
    CardChannel(const CardChannel &) = delete;
    CardChannel &operator=(const CardChannel &) = delete;

    /// Connects to the card in `reader` (empty: the first reader with a card) and returns its ATR. Connected
    /// already: connects anew. Errors: NoReader, NoCard, CardFailed.
    virtual SignerResult<QByteArray> connectCard(const QString &reader) = 0;
    /// One command; the answer ends with the two status bytes. Errors: NoCard (removed), CardFailed.
    virtual SignerResult<QByteArray> transmit(const QByteArray &command) = 0;
};

} // namespace kassa::signer
