// SPDX-License-Identifier: GPL-3.0-or-later
#include "signer_setup.h"

namespace kassa::signer {

namespace {

constexpr char kClosedSystem[] = "AT0";

} // namespace

SignerResult<fiscal::SignerCertificate>
certificateOf(const fiscal::Certificate &certificate, const SignerSetup &setup, const QString &provider)
{
    const auto key = certificate.publicKey();
    if (!key) {
        return failure(fiscal::SignerFault::BadCertificate, key.error().detail);
    }
    if (certificate.serialHex() == QLatin1String("0")) {
        return failure(fiscal::SignerFault::BadCertificate,
                       QStringLiteral("serial number 0: the card is not activated"));
    }
    fiscal::SignerCertificate made;
    made.identity.provider = provider;
    made.identity.certificate = certificate.serialHex();
    if (provider == QLatin1String(kClosedSystem)) {
        if (setup.vat.isEmpty()) {
            return failure(fiscal::SignerFault::NotConfigured,
                           QStringLiteral("a closed system (AT0) needs [shop] vat"));
        }
        made.identity.certificate = QStringLiteral("U:%1-%2").arg(setup.vat, setup.fiscal.keyId);
    }
    made.der = certificate.der();
    made.issuers = certificate.issuers();
    made.subject = certificate.subject();
    made.issuer = certificate.issuer();
    made.validUntilUtc = certificate.validUntilUtc();
    made.isSelfSigned = certificate.isSelfSigned();
    return made;
}

} // namespace kassa::signer
