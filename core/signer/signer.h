// SPDX-License-Identifier: GPL-3.0-or-later
// A signature unit, whatever it is made of: software key, smart card, remote service. Lives on the signer
// thread; one call at a time.
#pragma once

#include "core/fiscal/signing_job.h"

#include <functional>

namespace kassa::signer {

template<class T>
using SignerResult = base::Result<T, fiscal::SignerFault>;

class Signer
{
public:
    using Opened = std::function<void(const SignerResult<fiscal::SignerCertificate> &)>;
    using Signed = std::function<void(const SignerResult<QByteArray> &)>;

    Signer() = default;
    virtual ~Signer() = default;
    Signer(const Signer &) = delete;
    Signer &operator=(const Signer &) = delete;

    /// Makes the unit ready and tells its certificate. May be called again after a failure. Calls `done`
    /// once, at once or later; never after the signer is destroyed.
    virtual void open(const Opened &done) = 0;
    /// Signs "header.payload" with ES256: 64 bytes R||S. Calls `done` as open does.
    virtual void sign(const QByteArray &input, const Signed &done) = 0;
};

/// A failure of `fault`; `detail` is English, for the log.
[[nodiscard]] inline base::Error<fiscal::SignerFault> failure(fiscal::SignerFault fault,
                                                              const QString &detail)
{
    return {fault, detail, {}};
}

} // namespace kassa::signer
