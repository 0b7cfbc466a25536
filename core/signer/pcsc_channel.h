// SPDX-License-Identifier: GPL-3.0-or-later
// CardChannel over libpcsclite. Blocks while the card works: lives on the signer thread, and the engine stops
// waiting by itself.
#pragma once

#include "core/signer/card_channel.h"

#include <QByteArrayList>

#include <memory>

namespace kassa::signer {

class PcscChannel final : public CardChannel
{
public:
    PcscChannel();
    ~PcscChannel() override;

    SignerResult<QByteArray> connectCard(const QString &reader) override;
    SignerResult<QByteArray> transmit(const QByteArray &command) override;

private:
    struct Handles;

    [[nodiscard]] SignerResult<QByteArrayList> readers();
    void disconnectCard();

    std::unique_ptr<Handles> m_handles;
};

} // namespace kassa::signer
