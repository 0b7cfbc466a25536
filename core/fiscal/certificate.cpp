// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificate.h"

#include <QTimeZone>

#include <array>
#include <ctime>
#include <openssl/bn.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

namespace kassa::fiscal {

namespace {

using Bio = std::unique_ptr<BIO, decltype(&BIO_free_all)>;
using BigNumber = std::unique_ptr<BIGNUM, decltype(&BN_free)>;

/// Issuers that a file may carry; chains are two or three long.
constexpr int kMaxIssuers = 8;

base::Error<Code> bad(const char *what)
{
    return {Code::BadCertificate, QString::fromLatin1(what), {}};
}

QByteArray derOf(const X509 *certificate)
{
    unsigned char *bytes = nullptr;
    const int length = i2d_X509(certificate, &bytes);
    if (length <= 0) {
        return {};
    }
    const QByteArray der(reinterpret_cast<const char *>(bytes), length);
    OPENSSL_free(bytes);
    return der;
}

QString nameText(X509_NAME *name)
{
    const int at = X509_NAME_get_index_by_NID(name, NID_commonName, -1);
    if (at >= 0) {
        unsigned char *utf8 = nullptr;
        const int length =
            ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at)));
        if (length >= 0) {
            const QString text = QString::fromUtf8(reinterpret_cast<const char *>(utf8), length);
            OPENSSL_free(utf8);
            return text;
        }
    }
    std::array<char, 512> line{};
    X509_NAME_oneline(name, line.data(), static_cast<int>(line.size()));
    return QString::fromUtf8(line.data());
}

bool fill(
    X509 *certificate, const SigningKey &key, const QString &commonName, const QDateTime &from, int days)
{
    quint64 serial = 0;
    // The first bit stays clear: a negative serial number is written in two ways.
    if (RAND_bytes(reinterpret_cast<unsigned char *>(&serial), sizeof serial) != 1 ||
        ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), (serial >> 1) | 1U) != 1) {
        return false;
    }
    const QByteArray name = commonName.toUtf8();
    X509_NAME *subject = X509_get_subject_name(certificate);
    return X509_set_version(certificate, X509_VERSION_3) == 1 &&
           ASN1_TIME_set(X509_getm_notBefore(certificate), from.toSecsSinceEpoch()) != nullptr &&
           ASN1_TIME_set(X509_getm_notAfter(certificate), from.addDays(days).toSecsSinceEpoch()) != nullptr &&
           X509_NAME_add_entry_by_NID(subject, NID_commonName, MBSTRING_UTF8,
                                      reinterpret_cast<const unsigned char *>(name.constData()),
                                      static_cast<int>(name.size()), -1, 0) == 1 &&
           X509_set_issuer_name(certificate, subject) == 1 &&
           X509_set_pubkey(certificate, key.key().get()) == 1 &&
           X509_sign(certificate, key.key().get(), EVP_sha256()) > 0;
}

} // namespace

Result<Certificate> Certificate::fromPem(QByteArrayView pem)
{
    const Bio file(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())), &BIO_free_all);
    X509 *first = PEM_read_bio_X509(file.get(), nullptr, nullptr, nullptr);
    if (first == nullptr) {
        return bad("no certificate in PEM form");
    }
    Certificate made;
    made.m_certificate = {first, &X509_free};
    for (int i = 0; i < kMaxIssuers; ++i) {
        const std::shared_ptr<X509> next(PEM_read_bio_X509(file.get(), nullptr, nullptr, nullptr),
                                         &X509_free);
        if (!next) {
            break;
        }
        made.m_issuers.append(derOf(next.get()));
    }
    return made;
}

Result<Certificate> Certificate::fromDer(QByteArrayView der)
{
    const auto *at = reinterpret_cast<const unsigned char *>(der.data());
    X509 *read = d2i_X509(nullptr, &at, static_cast<long>(der.size()));
    if (read == nullptr) {
        return bad("no certificate in DER form");
    }
    Certificate made;
    made.m_certificate = {read, &X509_free};
    return made;
}

Result<Certificate> Certificate::makeSelfSigned(const SigningKey &key,
                                                const QString &commonName,
                                                const QDateTime &fromUtc,
                                                int days)
{
    Certificate made;
    made.m_certificate = {X509_new(), &X509_free};
    if (!made.m_certificate || !fill(made.m_certificate.get(), key, commonName, fromUtc, days)) {
        return base::Error<Code>{Code::Crypto, QStringLiteral("no certificate could be made"), {}};
    }
    return made;
}

QString Certificate::serialHex() const
{
    const BigNumber number(ASN1_INTEGER_to_BN(X509_get0_serialNumber(m_certificate.get()), nullptr),
                           &BN_free);
    char *text = BN_bn2hex(number.get());
    const QString hex = QString::fromLatin1(text).toLower();
    OPENSSL_free(text);
    // BN_bn2hex writes whole bytes; receipts carry the number without leading zeros.
    qsizetype zeros = 0;
    while (zeros + 1 < hex.size() && hex[zeros] == u'0') {
        ++zeros;
    }
    return hex.mid(zeros);
}

QString Certificate::subject() const
{
    return nameText(X509_get_subject_name(m_certificate.get()));
}

QString Certificate::issuer() const
{
    return nameText(X509_get_issuer_name(m_certificate.get()));
}

QDateTime Certificate::validUntilUtc() const
{
    std::tm parts{};
    if (ASN1_TIME_to_tm(X509_get0_notAfter(m_certificate.get()), &parts) != 1) {
        return {};
    }
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                     QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), QTimeZone::utc());
}

bool Certificate::isSelfSigned() const
{
    return X509_NAME_cmp(X509_get_subject_name(m_certificate.get()),
                         X509_get_issuer_name(m_certificate.get())) == 0 &&
           X509_verify(m_certificate.get(), X509_get0_pubkey(m_certificate.get())) == 1;
}

Result<VerifyKey> Certificate::publicKey() const
{
    return VerifyKey::fromKey({X509_get_pubkey(m_certificate.get()), &EVP_PKEY_free});
}

bool Certificate::belongsTo(const SigningKey &key) const
{
    return X509_check_private_key(m_certificate.get(), key.key().get()) == 1;
}

QByteArray Certificate::der() const
{
    return derOf(m_certificate.get());
}

QByteArray Certificate::pem() const
{
    const Bio file(BIO_new(BIO_s_mem()), &BIO_free_all);
    if (!file || PEM_write_bio_X509(file.get(), m_certificate.get()) != 1) {
        return {};
    }
    char *text = nullptr;
    const long length = BIO_get_mem_data(file.get(), &text);
    return QByteArray(text, static_cast<qsizetype>(length));
}

} // namespace kassa::fiscal
