// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing_key.h"

#include "core/fiscal/crypto_form.h"

#include <array>
#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/obj_mac.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

namespace kassa::fiscal {

namespace {

constexpr int kHalfBytes = 32; ///< of R and of S
/// Largest DER form of a P-256 signature.
constexpr size_t kMaxDerBytes = 80;

using EcdsaSignature = std::unique_ptr<ECDSA_SIG, decltype(&ECDSA_SIG_free)>;
using Bio = std::unique_ptr<BIO, decltype(&BIO_free_all)>;

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

std::shared_ptr<EVP_PKEY> shared(EVP_PKEY *key)
{
    return {key, &EVP_PKEY_free};
}

base::Error<Code> badKey(const char *what)
{
    return {Code::BadKey, QString::fromLatin1(what), {}};
}

bool isP256(const EVP_PKEY *key)
{
    std::array<char, 80> group{};
    size_t length = 0;
    return key != nullptr && EVP_PKEY_get_base_id(key) == EVP_PKEY_EC &&
           EVP_PKEY_get_group_name(key, group.data(), group.size(), &length) == 1 &&
           QLatin1String(group.data()) == QLatin1String(SN_X9_62_prime256v1);
}

// Nobody is there to type a passphrase: an encrypted key is unreadable.
int noPassphrase(char *, int, int, void *)
{
    return -1;
}

} // namespace

Result<VerifyKey> VerifyKey::fromKey(std::shared_ptr<evp_pkey_st> key)
{
    if (!isP256(key.get())) {
        return badKey("not a P-256 key");
    }
    VerifyKey made;
    made.m_context = {EVP_PKEY_CTX_new(key.get(), nullptr), &EVP_PKEY_CTX_free};
    if (!made.m_context || EVP_PKEY_verify_init(made.m_context.get()) != 1) {
        return badKey("the key cannot verify");
    }
    made.m_key = std::move(key);
    return made;
}

Result<VerifyKey> VerifyKey::fromDer(QByteArrayView der)
{
    const unsigned char *at = bytesOf(der);
    return fromKey(shared(d2i_PUBKEY(nullptr, &at, static_cast<long>(der.size()))));
}

bool VerifyKey::verifies(QByteArrayView input, QByteArrayView signature) const
{
    if (signature.size() != kSignatureBytes) {
        return false;
    }
    const EcdsaSignature halves(ECDSA_SIG_new(), &ECDSA_SIG_free);
    BIGNUM *r = BN_bin2bn(bytesOf(signature), kHalfBytes, nullptr);
    BIGNUM *s = BN_bin2bn(bytesOf(signature) + kHalfBytes, kHalfBytes, nullptr);
    if (!halves || ECDSA_SIG_set0(halves.get(), r, s) != 1) {
        BN_free(r);
        BN_free(s);
        return false;
    }
    std::array<unsigned char, kMaxDerBytes> der{};
    unsigned char *end = der.data();
    const int length = i2d_ECDSA_SIG(halves.get(), &end);
    const QByteArray digest = sha256(input);
    return length > 0 && EVP_PKEY_verify(m_context.get(), der.data(), static_cast<size_t>(length),
                                         bytesOf(digest), static_cast<size_t>(digest.size())) == 1;
}

Result<SigningKey> SigningKey::fromKey(std::shared_ptr<evp_pkey_st> key)
{
    if (!isP256(key.get())) {
        return badKey("not a P-256 private key, or encrypted");
    }
    SigningKey made;
    made.m_context = {EVP_PKEY_CTX_new(key.get(), nullptr), &EVP_PKEY_CTX_free};
    if (!made.m_context || EVP_PKEY_sign_init(made.m_context.get()) != 1) {
        return badKey("the key cannot sign");
    }
    made.m_key = std::move(key);
    return made;
}

Result<SigningKey> SigningKey::fromPem(QByteArrayView pem)
{
    const Bio file(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())), &BIO_free_all);
    return fromKey(shared(PEM_read_bio_PrivateKey(file.get(), nullptr, &noPassphrase, nullptr)));
}

Result<SigningKey> SigningKey::generate()
{
    EVP_PKEY *key = EVP_EC_gen(SN_X9_62_prime256v1);
    if (key == nullptr) {
        return base::Error<Code>{Code::Crypto, QStringLiteral("no key could be made"), {}};
    }
    return fromKey(shared(key));
}

Result<QByteArray> SigningKey::sign(QByteArrayView input) const
{
    const base::Error<Code> failed{Code::Crypto, QStringLiteral("ECDSA failed"), {}};
    const QByteArray digest = sha256(input);
    std::array<unsigned char, kMaxDerBytes> der{};
    size_t length = der.size();
    if (EVP_PKEY_sign(m_context.get(), der.data(), &length, bytesOf(digest),
                      static_cast<size_t>(digest.size())) != 1) {
        return failed;
    }
    const unsigned char *at = der.data();
    const EcdsaSignature halves(d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(length)), &ECDSA_SIG_free);
    QByteArray signature(kSignatureBytes, Qt::Uninitialized);
    auto *target = reinterpret_cast<unsigned char *>(signature.data());
    if (!halves || BN_bn2binpad(ECDSA_SIG_get0_r(halves.get()), target, kHalfBytes) != kHalfBytes ||
        BN_bn2binpad(ECDSA_SIG_get0_s(halves.get()), target + kHalfBytes, kHalfBytes) != kHalfBytes) {
        return failed;
    }
    return signature;
}

Result<QByteArray> SigningKey::toPem() const
{
    const Bio file(BIO_new(BIO_s_mem()), &BIO_free_all);
    if (!file ||
        PEM_write_bio_PKCS8PrivateKey(file.get(), m_key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1) {
        return base::Error<Code>{Code::Crypto, QStringLiteral("the key could not be written"), {}};
    }
    char *text = nullptr;
    const long length = BIO_get_mem_data(file.get(), &text);
    return QByteArray(text, static_cast<qsizetype>(length));
}

} // namespace kassa::fiscal
