// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/tls_pair.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

#include <optional>

namespace kassa::http {

namespace {

/// A PEM chain has some kilobytes; a wrong path may be anything.
constexpr qint64 kMaxPemBytes = 1024 * 1024;

std::optional<QByteArray> readPem(const QString &path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.read(kMaxPemBytes);
}

/// Content of the DER element with this tag at the start of `der`, which moves behind it; empty when it is
/// not there.
QByteArrayView takeDer(QByteArrayView &der, unsigned char tag)
{
    if (der.size() < 2 || static_cast<unsigned char>(der[0]) != tag)
        return {};
    qsizetype lengthBytes = 0;
    auto size = static_cast<qsizetype>(static_cast<unsigned char>(der[1]));
    if (size > 0x80) {
        lengthBytes = size - 0x80;
        size = 0;
        if (lengthBytes > 3 || der.size() < 2 + lengthBytes)
            return {};
        for (qsizetype i = 0; i < lengthBytes; ++i)
            size = size * 256 + static_cast<unsigned char>(der[2 + i]);
    }
    const qsizetype start = 2 + lengthBytes;
    if (der.size() < start + size)
        return {};
    const QByteArrayView content = der.sliced(start, size);
    der = der.sliced(start + size);
    return content;
}

/// What a private key of the same pair repeats: the modulus (RSA, PKCS #1) or the point (EC, RFC 5915), from
/// a SubjectPublicKeyInfo (RFC 5280 4.1.2.7).
QByteArrayView publicPart(QByteArrayView publicDer, QSsl::KeyAlgorithm algorithm)
{
    constexpr unsigned char kSequence = 0x30;
    constexpr unsigned char kBitString = 0x03;
    constexpr unsigned char kInteger = 0x02;
    QByteArrayView info = takeDer(publicDer, kSequence);
    if (takeDer(info, kSequence).isEmpty())
        return {};
    QByteArrayView bits = takeDer(info, kBitString);
    if (bits.size() < 2)
        return {};
    bits = bits.sliced(1);
    if (algorithm == QSsl::Ec)
        return bits;
    QByteArrayView rsa = takeDer(bits, kSequence);
    return takeDer(rsa, kInteger);
}

bool isPair(const QSslCertificate &certificate, const QSslKey &key)
{
    const QSslKey publicKey = certificate.publicKey();
    if (publicKey.isNull() || publicKey.algorithm() != key.algorithm())
        return false;
    const QByteArray publicDer = publicKey.toDer();
    const QByteArrayView part = publicPart(publicDer, key.algorithm());
    return !part.isEmpty() && key.toDer().contains(part);
}

base::Error<Code> failure(Code code, const QString &path, const QString &detail)
{
    return {code, detail, path};
}

} // namespace

Result<QSslConfiguration> loadTlsPair(const TlsFiles &files)
{
    const std::optional<QByteArray> certificatePem = readPem(files.certificateFile);
    if (!certificatePem)
        return failure(Code::TlsCertificate, files.certificateFile,
                       QStringLiteral("the TLS certificate file cannot be read"));
    const QList<QSslCertificate> chain = QSslCertificate::fromData(*certificatePem, QSsl::Pem);
    if (chain.isEmpty() || chain.first().isNull())
        return failure(Code::TlsCertificate, files.certificateFile,
                       QStringLiteral("the TLS certificate file holds no PEM certificate"));
    const std::optional<QByteArray> keyPem = readPem(files.keyFile);
    if (!keyPem)
        return failure(Code::TlsKey, files.keyFile, QStringLiteral("the TLS key file cannot be read"));
    QSslKey key(*keyPem, QSsl::Rsa);
    if (key.isNull())
        key = QSslKey(*keyPem, QSsl::Ec);
    if (key.isNull())
        return failure(Code::TlsKey, files.keyFile,
                       QStringLiteral("the TLS key file holds no unencrypted RSA or EC key in PEM"));
    if (!isPair(chain.first(), key))
        return failure(Code::TlsMismatch, files.keyFile,
                       QStringLiteral("the TLS key does not belong to the certificate"));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    return configuration;
}

} // namespace kassa::http
