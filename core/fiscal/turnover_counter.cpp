// SPDX-License-Identifier: GPL-3.0-or-later
#include "turnover_counter.h"

#include "core/fiscal/crypto_form.h"

#include <limits>
#include <memory>
#include <openssl/evp.h>

namespace kassa::fiscal {

namespace {

constexpr qsizetype kIvBytes = 16;

using Cipher = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

// Counter mode is its own inverse.
Result<QByteArray>
apply(QByteArrayView key, const QString &cashboxId, const QString &number, QByteArrayView text)
{
    if (key.size() != kTurnoverKeyBytes) {
        return base::Error<Code>{Code::BadKey, QStringLiteral("the turnover key must have 32 bytes"), {}};
    }
    const QByteArray iv = sha256((cashboxId + number).toUtf8()).first(kIvBytes);
    // Found once, as in sha256.
    static const std::unique_ptr<EVP_CIPHER, decltype(&EVP_CIPHER_free)> method(
        EVP_CIPHER_fetch(nullptr, "AES-256-CTR", nullptr), &EVP_CIPHER_free);
    const Cipher cipher(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    QByteArray result(text.size(), Qt::Uninitialized);
    int written = 0;
    const bool done =
        cipher && EVP_EncryptInit_ex2(cipher.get(), method.get(), bytesOf(key), bytesOf(iv), nullptr) == 1 &&
        EVP_EncryptUpdate(cipher.get(), reinterpret_cast<unsigned char *>(result.data()), &written,
                          bytesOf(text), static_cast<int>(text.size())) == 1 &&
        written == text.size();
    if (!done) {
        return base::Error<Code>{Code::Crypto, QStringLiteral("AES-256-CTR failed"), {}};
    }
    return result;
}

base::Error<Code> badLength(qsizetype bytes)
{
    return {Code::BadForm, QStringLiteral("a counter of %1 bytes").arg(bytes), {}};
}

} // namespace

Result<QByteArray>
encryptCounter(QByteArrayView key, const QString &cashboxId, const QString &number, qint64 cents, int bytes)
{
    if (bytes < kMinCounterBytes || bytes > kMaxCounterBytes) {
        return badLength(bytes);
    }
    QByteArray plain(bytes, cents < 0 ? '\xff' : '\0');
    quint64 rest = static_cast<quint64>(cents);
    for (qsizetype i = bytes - 1; i >= 0 && i >= bytes - 8; --i, rest >>= 8) {
        plain[i] = static_cast<char>(rest & 0xffU);
    }
    // Fewer than eight bytes: what was cut off, and the first bit kept, must all be sign.
    if (bytes < 8) {
        const qint64 limit = qint64{1} << (bytes * 8 - 1);
        if (cents >= limit || cents < -limit) {
            return base::Error<Code>{
                Code::BadForm, QStringLiteral("the counter does not fit into %1 bytes").arg(bytes), {}};
        }
    }
    return apply(key, cashboxId, number, plain);
}

Result<qint64>
decryptCounter(QByteArrayView key, const QString &cashboxId, const QString &number, QByteArrayView cipher)
{
    if (cipher.size() < kMinCounterBytes || cipher.size() > kMaxCounterBytes) {
        return badLength(cipher.size());
    }
    const Result<QByteArray> plain = apply(key, cashboxId, number, cipher);
    if (!plain) {
        return plain.error();
    }
    const bool isNegative = (static_cast<unsigned char>(plain->front()) & 0x80U) != 0;
    quint64 value = isNegative ? std::numeric_limits<quint64>::max() : 0;
    const char sign = isNegative ? '\xff' : '\0';
    const qsizetype skipped = std::max<qsizetype>(0, plain->size() - 8);
    for (qsizetype i = 0; i < plain->size(); ++i) {
        const bool isTopOfValue = i == skipped && skipped > 0;
        const bool signAgrees = ((static_cast<unsigned char>((*plain)[i]) & 0x80U) != 0) == isNegative;
        if ((i < skipped && (*plain)[i] != sign) || (isTopOfValue && !signAgrees)) {
            return base::Error<Code>{Code::BadForm, QStringLiteral("a counter beyond 64 bits"), {}};
        }
        if (i >= skipped) {
            value = (value << 8) | static_cast<unsigned char>((*plain)[i]);
        }
    }
    return static_cast<qint64>(value);
}

QByteArray keyCheckValue(QByteArrayView key)
{
    constexpr qsizetype kHashBytes = 3; // four characters, no padding arises
    return toBase64(sha256(toBase64(key)).first(kHashBytes));
}

} // namespace kassa::fiscal
