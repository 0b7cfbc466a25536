// SPDX-License-Identifier: GPL-3.0-or-later
// The signature certificate of a register: read from PEM or DER, asked for what receipts and the DEP export
// need, and made for tests.
#pragma once

#include "core/fiscal/signing_key.h"

#include <QDateTime>
#include <QList>
#include <QString>

struct x509_st;

namespace kassa::fiscal {

class Certificate
{
public:
    /// The first certificate of a PEM text; those after it are its issuers. Errors: BadCertificate.
    [[nodiscard]] static Result<Certificate> fromPem(QByteArrayView pem);
    /// One DER certificate. Errors: BadCertificate.
    [[nodiscard]] static Result<Certificate> fromDer(QByteArrayView der);
    /// A certificate for tests: self-signed, so that every receipt says TEST. Errors: Crypto.
    [[nodiscard]] static Result<Certificate>
    makeSelfSigned(const SigningKey &key, const QString &commonName, const QDateTime &fromUtc, int days);

    /// Hexadecimal, lower case, without prefix: field 11 of an open system. Source: fiscal notes 2.2.
    [[nodiscard]] QString serialHex() const;
    [[nodiscard]] QString subject() const; ///< common name, or the whole name
    [[nodiscard]] QString issuer() const;
    [[nodiscard]] QDateTime validUntilUtc() const;
    /// Subject and issuer are one and its own key signed it.
    [[nodiscard]] bool isSelfSigned() const;
    /// Errors: BadKey (no P-256 key).
    [[nodiscard]] Result<VerifyKey> publicKey() const;
    [[nodiscard]] bool belongsTo(const SigningKey &key) const;
    [[nodiscard]] QByteArray der() const;
    [[nodiscard]] QByteArray pem() const;
    /// DER of the certificates that came after it.
    [[nodiscard]] const QList<QByteArray> &issuers() const { return m_issuers; }

private:
    Certificate() = default;

    std::shared_ptr<x509_st> m_certificate;
    QList<QByteArray> m_issuers;
};

} // namespace kassa::fiscal
