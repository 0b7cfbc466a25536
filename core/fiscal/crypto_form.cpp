// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto_form.h"

#include "core/base/assert.h"

#include <openssl/sha.h>

namespace kassa::fiscal {

namespace {

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

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
    QByteArray digest(SHA256_DIGEST_LENGTH, Qt::Uninitialized);
    const unsigned char *made = SHA256(bytesOf(bytes), static_cast<size_t>(bytes.size()),
                                       reinterpret_cast<unsigned char *>(digest.data()));
    KASSA_ASSERT(made != nullptr);
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
