// SPDX-License-Identifier: GPL-3.0-or-later
#include "verifier_crypto.h"

#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

namespace dep {

namespace {

constexpr size_t kHalf = 32;

int valueOf(char letter, bool url)
{
    static const std::string kCommon = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    const std::string alphabet = kCommon + (url ? "-_" : "+/");
    const size_t at = alphabet.find(letter);
    return at == std::string::npos ? -1 : static_cast<int>(at);
}

const unsigned char *raw(const std::string &text)
{
    return reinterpret_cast<const unsigned char *>(text.data());
}

} // namespace

std::optional<std::string> decodeBase64(const std::string &text, bool url, bool padded)
{
    std::string body = text;
    size_t pads = 0;
    while (!body.empty() && body.back() == '=') {
        body.pop_back();
        ++pads;
    }
    const size_t wanted = (4 - body.size() % 4) % 4;
    if (wanted == 3 || pads != (padded ? wanted : 0)) {
        return std::nullopt;
    }
    std::string bytes;
    unsigned buffer = 0;
    int bits = 0;
    for (const char letter : body) {
        const int value = valueOf(letter, url);
        if (value < 0) {
            return std::nullopt;
        }
        buffer = ((buffer << 6) | static_cast<unsigned>(value)) & 0xffffffU;
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            bytes.push_back(static_cast<char>((buffer >> bits) & 0xffU));
        }
    }
    return bytes;
}

std::string encodeBase64(const std::string &bytes)
{
    std::string text(4 * ((bytes.size() + 2) / 3) + 1, '\0');
    const int length = EVP_EncodeBlock(reinterpret_cast<unsigned char *>(text.data()), raw(bytes),
                                       static_cast<int>(bytes.size()));
    text.resize(static_cast<size_t>(length));
    return text;
}

std::string sha256(const std::string &bytes)
{
    std::string digest(32, '\0');
    size_t length = digest.size();
    EVP_Q_digest(nullptr, "SHA256", nullptr, bytes.data(), bytes.size(),
                 reinterpret_cast<unsigned char *>(digest.data()), &length);
    return digest;
}

std::optional<long long>
plainCounter(const std::string &aesKey, const std::string &iv, const std::string &cipher)
{
    // ECB of the IV and an exclusive or: the other way to the same key stream.
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> context(EVP_CIPHER_CTX_new(),
                                                                                  &EVP_CIPHER_CTX_free);
    std::string stream(32, '\0');
    int length = 0;
    if (EVP_EncryptInit_ex2(context.get(), EVP_aes_256_ecb(), raw(aesKey), nullptr, nullptr) != 1 ||
        EVP_EncryptUpdate(context.get(), reinterpret_cast<unsigned char *>(stream.data()), &length, raw(iv),
                          16) != 1 ||
        length != 16) {
        return std::nullopt;
    }
    std::string plain = cipher;
    for (size_t i = 0; i < plain.size(); ++i) {
        plain[i] = static_cast<char>(plain[i] ^ stream[i]);
    }
    const bool negative = (plain[0] & '\x80') != 0;
    while (plain.size() > 8) {
        if (plain[0] != (negative ? '\xff' : '\0')) {
            return std::nullopt;
        }
        plain.erase(0, 1);
    }
    unsigned long long value = negative ? ~0ULL : 0ULL;
    for (const char byte : plain) {
        value = (value << 8) | static_cast<unsigned char>(byte);
    }
    return static_cast<long long>(value);
}

Key readKey(const std::string &der, bool isCertificate)
{
    const unsigned char *at = raw(der);
    const auto size = static_cast<long>(der.size());
    if (!isCertificate) {
        return {d2i_PUBKEY(nullptr, &at, size), &EVP_PKEY_free};
    }
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(d2i_X509(nullptr, &at, size), &X509_free);
    if (!certificate) {
        return {};
    }
    return {X509_get_pubkey(certificate.get()), &EVP_PKEY_free};
}

bool verifyEs256(const Key &key, const std::string &input, const std::string &signature)
{
    if (!key || signature.size() != 2 * kHalf) {
        return false;
    }
    ECDSA_SIG *halves = ECDSA_SIG_new();
    ECDSA_SIG_set0(halves, BN_bin2bn(raw(signature), kHalf, nullptr),
                   BN_bin2bn(raw(signature) + kHalf, kHalf, nullptr));
    unsigned char *der = nullptr;
    const int length = i2d_ECDSA_SIG(halves, &der);
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    const bool good =
        EVP_DigestVerifyInit(context, nullptr, EVP_sha256(), nullptr, key.get()) == 1 &&
        EVP_DigestVerify(context, der, static_cast<size_t>(length), raw(input), input.size()) == 1;
    EVP_MD_CTX_free(context);
    OPENSSL_free(der);
    ECDSA_SIG_free(halves);
    return good;
}

} // namespace dep
