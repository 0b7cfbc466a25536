// SPDX-License-Identifier: GPL-3.0-or-later
// P-256 keys: signing and verifying as ES256 wants it (64 bytes R||S). OpenSSL does the work. An object is
// used on one thread at a time.
#pragma once

#include "core/fiscal/fiscal_result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

struct evp_pkey_st;
struct evp_pkey_ctx_st;

namespace kassa::fiscal {

/// Bytes of a signature.
inline constexpr qsizetype kSignatureBytes = 64;

class VerifyKey
{
public:
    /// @param key  shared; must be P-256. Errors: BadKey.
    [[nodiscard]] static Result<VerifyKey> fromKey(std::shared_ptr<evp_pkey_st> key);
    /// DER SubjectPublicKeyInfo. Errors: BadKey.
    [[nodiscard]] static Result<VerifyKey> fromDer(QByteArrayView der);

    /// Whether `signature` (64 bytes R||S) was made over `input` with this key.
    [[nodiscard]] bool verifies(QByteArrayView input, QByteArrayView signature) const;
    [[nodiscard]] const std::shared_ptr<evp_pkey_st> &key() const { return m_key; }

private:
    VerifyKey() = default;

    std::shared_ptr<evp_pkey_st> m_key;
    std::shared_ptr<evp_pkey_ctx_st> m_context; ///< prepared once: setting it up costs as much as hashing
};

class SigningKey
{
public:
    /// An unencrypted PEM private key. Errors: BadKey (unreadable, encrypted, another curve).
    [[nodiscard]] static Result<SigningKey> fromPem(QByteArrayView pem);
    /// A new key from the system's random source. Errors: Crypto.
    [[nodiscard]] static Result<SigningKey> generate();

    /// 64 bytes R||S over SHA-256 of `input`. Errors: Crypto.
    [[nodiscard]] Result<QByteArray> sign(QByteArrayView input) const;
    /// PKCS#8 in PEM form, unencrypted. Errors: Crypto.
    [[nodiscard]] Result<QByteArray> toPem() const;
    [[nodiscard]] const std::shared_ptr<evp_pkey_st> &key() const { return m_key; }

private:
    [[nodiscard]] static Result<SigningKey> fromKey(std::shared_ptr<evp_pkey_st> key);
    SigningKey() = default;

    std::shared_ptr<evp_pkey_st> m_key;
    std::shared_ptr<evp_pkey_ctx_st> m_context;
};

} // namespace kassa::fiscal
