// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto_form.h"

#include "core/base/assert.h"

#include <memory>
#include <openssl/evp.h>

namespace kassa::fiscal {

namespace {

std::optional<QByteArray> decoded(QByteArrayView text, QByteArray::Base64Options options)
{
    const QByteArray raw = QByteArray::fromRawData(text.data(), text.size());
    auto result = QByteArray::fromBase64Encoding(raw, options | QByteArray::AbortOnBase64DecodingErrors);
    // Encoded again it must be the same text: other spellings of the same bytes would change the chain.
    if (result.decodingStatus != QByteArray::Base64DecodingStatus::Ok ||
        result.decoded.toBase64(options) != raw) {
        return std::nullopt;
    }
    return result.decoded;
}

} // namespace

QByteArray sha256(QByteArrayView bytes)
{
    // Found once: looking an algorithm up by its name takes longer than hashing a receipt with it.
    static const std::unique_ptr<EVP_MD, decltype(&EVP_MD_free)> method(
        EVP_MD_fetch(nullptr, "SHA256", nullptr), &EVP_MD_free);
    constexpr qsizetype kDigestBytes = 32;
    QByteArray digest(kDigestBytes, Qt::Uninitialized);
    const bool isMade =
        EVP_Digest(bytes.data(), static_cast<size_t>(bytes.size()),
                   reinterpret_cast<unsigned char *>(digest.data()), nullptr, method.get(), nullptr) == 1;
    KASSA_ASSERT(isMade);
    return digest;
}

QByteArray toBase64Url(QByteArrayView bytes)
{
    return QByteArray::fromRawData(bytes.data(), bytes.size())
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

std::optional<QByteArray> fromBase64Url(QByteArrayView text)
{
    return decoded(text, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray toBase64(QByteArrayView bytes)
{
    return QByteArray::fromRawData(bytes.data(), bytes.size()).toBase64();
}

std::optional<QByteArray> fromBase64(QByteArrayView text)
{
    return decoded(text, QByteArray::Base64Encoding);
}

QByteArray toBase32(QByteArrayView bytes)
{
    static constexpr char kAlphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    constexpr qsizetype kBlockCharacters = 8; // five bytes each
    QByteArray text;
    text.reserve((bytes.size() + 4) / 5 * kBlockCharacters);
    unsigned buffer = 0;
    int bits = 0;
    for (const char byte : bytes) {
        buffer = (buffer << 8) | static_cast<unsigned char>(byte);
        for (bits += 8; bits >= 5; bits -= 5) {
            text.append(kAlphabet[(buffer >> (bits - 5)) & 31U]);
        }
    }
    if (bits > 0) {
        text.append(kAlphabet[(buffer << (5 - bits)) & 31U]);
    }
    while (text.size() % kBlockCharacters != 0) {
        text.append('=');
    }
    return text;
}

} // namespace kassa::fiscal
