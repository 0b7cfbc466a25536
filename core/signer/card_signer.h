// SPDX-License-Identifier: GPL-3.0-or-later
// A smart card of a trust provider (a.sign RK CHIP): select, PIN, sign. A PIN that was refused is never sent
// again by itself, because cards lock after a few.
#pragma once

#include "core/signer/card_channel.h"
#include "core/signer/card_script.h"
#include "core/signer/signer_setup.h"

#include <memory>

namespace kassa::signer {

class CardSigner final : public Signer
{
public:
    CardSigner(SignerSetup setup, std::unique_ptr<CardChannel> channel)
        : m_setup(std::move(setup)), m_channel(std::move(channel))
    {
    }

    /// Errors: NoReader, NoCard, UnknownCard, WrongPin, CardFailed, BadCertificate, NotConfigured.
    void open(const Opened &done) override;
    /// After an error of the card it is connected once more and asked again: resets happen every few hundred
    /// signatures. Source: fiscal notes 10.
    void sign(const QByteArray &input, const Signed &done) override;

private:
    [[nodiscard]] SignerResult<fiscal::SignerCertificate> load();
    [[nodiscard]] SignerResult<void> connectAndUnlock();
    [[nodiscard]] SignerResult<void> unlock();
    [[nodiscard]] SignerResult<QByteArray> readCertificate();
    [[nodiscard]] SignerResult<QByteArray> signHash(const QByteArray &hash);
    /// The answer without its status bytes; other than 9000 is an error.
    [[nodiscard]] SignerResult<QByteArray> command(const QByteArray &bytes);

    SignerSetup m_setup;
    std::unique_ptr<CardChannel> m_channel;
    CardScript m_script;
    bool m_isPinRefused = false;
};

} // namespace kassa::signer
