// SPDX-License-Identifier: GPL-3.0-or-later
// A P-256 key and its certificate in files: for closed systems and tests.
#pragma once

#include "core/signer/signer_setup.h"

#include <optional>

namespace kassa::signer {

class SoftwareSigner final : public Signer
{
public:
    explicit SoftwareSigner(SignerSetup setup) : m_setup(std::move(setup)) {}

    /// Errors: NotConfigured, KeyUnreadable, BadCertificate, Mismatch.
    void open(const Opened &done) override;
    void sign(const QByteArray &input, const Signed &done) override;

private:
    [[nodiscard]] SignerResult<fiscal::SignerCertificate> load();

    SignerSetup m_setup;
    std::optional<fiscal::SigningKey> m_key;
};

} // namespace kassa::signer
