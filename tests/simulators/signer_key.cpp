// SPDX-License-Identifier: GPL-3.0-or-later
#include "signer_key.h"

#include <QCryptographicHash>

#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

namespace kassa::sim {

namespace {

constexpr int kHalf = 32;
constexpr long kDay = 86'400;

using Key = std::shared_ptr<EVP_PKEY>;

Key newKey()
{
    return {EVP_EC_gen("prime256v1"), &EVP_PKEY_free};
}

QByteArray certificateOf(const Key &subject, const char *name, const Key &authority, long serial)
{
    const std::unique_ptr<X509, decltype(&X509_free)> made(X509_new(), &X509_free);
    X509_set_version(made.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(made.get()), serial);
    X509_gmtime_adj(X509_getm_notBefore(made.get()), -kDay);
    X509_gmtime_adj(X509_getm_notAfter(made.get()), 365 * kDay);
    const auto add = [](X509_NAME *target, const char *text) {
        X509_NAME_add_entry_by_txt(target, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(text),
                                   -1, -1, 0);
    };
    add(X509_get_subject_name(made.get()), name);
    const std::unique_ptr<X509_NAME, decltype(&X509_NAME_free)> issuer(X509_NAME_new(), &X509_NAME_free);
    add(issuer.get(), "Simulated authority");
    X509_set_issuer_name(made.get(), issuer.get());
    X509_set_pubkey(made.get(), subject.get());
    X509_sign(made.get(), authority.get(), EVP_sha256());
    unsigned char *der = nullptr;
    const int length = i2d_X509(made.get(), &der);
    const QByteArray bytes(reinterpret_cast<const char *>(der), length);
    OPENSSL_free(der);
    return bytes;
}

} // namespace

SignerKey::SignerKey() : m_key(newKey()), m_serial("5eed42")
{
    const Key authority = newKey();
    m_certificate = certificateOf(m_key, "Simulated signature unit", authority, 0x5eed42);
    m_issuer = certificateOf(authority, "Simulated authority", authority, 1);
}

QByteArray SignerKey::signHash(const QByteArray &hash) const
{
    const std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)> context(
        EVP_PKEY_CTX_new(m_key.get(), nullptr), &EVP_PKEY_CTX_free);
    unsigned char der[80];
    size_t length = sizeof der;
    EVP_PKEY_sign_init(context.get());
    EVP_PKEY_sign(context.get(), der, &length, reinterpret_cast<const unsigned char *>(hash.constData()),
                  static_cast<size_t>(hash.size()));
    const unsigned char *at = der;
    const std::unique_ptr<ECDSA_SIG, decltype(&ECDSA_SIG_free)> halves(
        d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(length)), &ECDSA_SIG_free);
    QByteArray raw(2 * kHalf, '\0');
    auto *out = reinterpret_cast<unsigned char *>(raw.data());
    BN_bn2binpad(ECDSA_SIG_get0_r(halves.get()), out, kHalf);
    BN_bn2binpad(ECDSA_SIG_get0_s(halves.get()), out + kHalf, kHalf);
    return raw;
}

QByteArray SignerKey::sign(const QByteArray &input) const
{
    return signHash(QCryptographicHash::hash(input, QCryptographicHash::Sha256));
}

} // namespace kassa::sim
