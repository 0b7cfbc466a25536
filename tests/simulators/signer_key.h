// SPDX-License-Identifier: GPL-3.0-or-later
// The simulated signing service's key and certificate, over OpenSSL, without core/fiscal.
#pragma once

#include <QByteArray>

#include <memory>

struct evp_pkey_st;

namespace kassa::sim {

class SignerKey
{
public:
    /// A fresh P-256 key with a certificate from a made-up authority (not self-signed).
    SignerKey();

    [[nodiscard]] QByteArray certificateDer() const { return m_certificate; }
    [[nodiscard]] QByteArray issuerDer() const { return m_issuer; }
    /// Lower case hexadecimal.
    [[nodiscard]] QByteArray serialHex() const { return m_serial; }
    /// ES256, 64 bytes R||S.
    [[nodiscard]] QByteArray sign(const QByteArray &input) const;
    /// The same over a hash that was made elsewhere.
    [[nodiscard]] QByteArray signHash(const QByteArray &hash) const;

private:
    std::shared_ptr<evp_pkey_st> m_key;
    QByteArray m_certificate;
    QByteArray m_issuer;
    QByteArray m_serial;
};

} // namespace kassa::sim
