// SPDX-License-Identifier: GPL-3.0-or-later
// What a signature unit is opened with: the settings, and what they mean for fields 1 and 11 of a receipt.
#pragma once

#include "core/fiscal/certificate.h"
#include "core/settings/config.h"
#include "core/signer/signer.h"

namespace kassa::signer {

/// The shop's VAT number is the key id's owner in a closed system.
struct SignerSetup
{
    settings::Fiscal fiscal;
    QString vat;

    bool operator==(const SignerSetup &) const = default;
};

/// What receipts say of a certificate: in a closed system (provider AT0) the shop's VAT number and the key
/// id, else the certificate's serial number. Errors: NotConfigured (closed system without VAT number),
/// BadCertificate (no P-256 key in it). Source: fiscal notes 2.2.
[[nodiscard]] SignerResult<fiscal::SignerCertificate>
certificateOf(const fiscal::Certificate &certificate, const SignerSetup &setup, const QString &provider);

} // namespace kassa::signer

Q_DECLARE_METATYPE(kassa::signer::SignerSetup)
