// SPDX-License-Identifier: GPL-3.0-or-later
#include "software_signer.h"

#include "core/base/posix_process.h"

namespace kassa::signer {

namespace {

/// A key has a few hundred bytes, a certificate chain a few thousand.
constexpr qint64 kMaxFileBytes = 256 * 1024;

} // namespace

SignerResult<fiscal::SignerCertificate> SoftwareSigner::load()
{
    using fiscal::SignerFault;
    m_key.reset();
    if (m_setup.fiscal.keyFile.isEmpty() || m_setup.fiscal.certificateFile.isEmpty()) {
        return failure(SignerFault::NotConfigured,
                       QStringLiteral("key_file and certificate_file are needed"));
    }
    const auto keyText = base::readFile(m_setup.fiscal.keyFile, kMaxFileBytes);
    if (!keyText) {
        return failure(SignerFault::KeyUnreadable, keyText.error().detail);
    }
    auto key = fiscal::SigningKey::fromPem(*keyText);
    if (!key) {
        return failure(SignerFault::KeyUnreadable, key.error().detail);
    }
    const auto certificateText = base::readFile(m_setup.fiscal.certificateFile, kMaxFileBytes);
    if (!certificateText) {
        return failure(SignerFault::BadCertificate, certificateText.error().detail);
    }
    const auto certificate = fiscal::Certificate::fromPem(*certificateText);
    if (!certificate) {
        return failure(SignerFault::BadCertificate, certificate.error().detail);
    }
    if (!certificate->belongsTo(*key)) {
        return failure(SignerFault::Mismatch, QStringLiteral("the key does not belong to the certificate"));
    }
    auto made = certificateOf(*certificate, m_setup, m_setup.fiscal.provider);
    if (made) {
        m_key = *std::move(key);
    }
    return made;
}

void SoftwareSigner::open(const Opened &done)
{
    done(load());
}

void SoftwareSigner::sign(const QByteArray &input, const Signed &done)
{
    if (!m_key) {
        done(failure(fiscal::SignerFault::NotConfigured, QStringLiteral("not open")));
        return;
    }
    auto signature = m_key->sign(input);
    if (!signature) {
        done(failure(fiscal::SignerFault::KeyUnreadable, signature.error().detail));
        return;
    }
    done(*std::move(signature));
}

} // namespace kassa::signer
