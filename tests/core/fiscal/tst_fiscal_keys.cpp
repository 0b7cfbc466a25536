// SPDX-License-Identifier: GPL-3.0-or-later
// Keys and certificates: signing and verifying, PEM forms, what is refused.
#include "core/fiscal/certificate.h"

#include <QTest>

using namespace kassa::fiscal;

namespace {

const QDateTime kFrom(QDate(2026, 11, 1), QTime(0, 0), Qt::UTC);

constexpr char kRsaKey[] = "-----BEGIN PRIVATE KEY-----\n"
                           "MIIBVAIBADANBgkqhkiG9w0BAQEFAASCAT4wggE6AgEAAkEAtest\n"
                           "-----END PRIVATE KEY-----\n";

} // namespace

class TestFiscalKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsAndVerifies()
    {
        const auto key = SigningKey::generate();
        QVERIFY(key);
        const auto own = VerifyKey::fromKey(key->key());
        QVERIFY(own);
        // Many rounds, because R or S may begin with zero bytes that must not get lost.
        for (int i = 0; i < 600; ++i) {
            const QByteArray input = QByteArray::number(i);
            const auto signature = key->sign(input);
            QVERIFY(signature);
            QCOMPARE(signature->size(), kSignatureBytes);
            QVERIFY(own->verifies(input, *signature));
        }
    }

    void noticesEveryChange()
    {
        const auto key = SigningKey::generate();
        const auto other = SigningKey::generate();
        const QByteArray signature = *key->sign("input");
        const auto own = VerifyKey::fromKey(key->key());
        QVERIFY(!own->verifies("inpuT", signature));
        QVERIFY(!own->verifies("input", signature.first(63)));
        QVERIFY(!own->verifies("input", QByteArray(64, '\0')));
        QVERIFY(!VerifyKey::fromKey(other->key())->verifies("input", signature));
        QByteArray turned = signature;
        turned[40] = static_cast<char>(turned[40] ^ 1);
        QVERIFY(!own->verifies("input", turned));
    }

    void pemRoundTrip()
    {
        const auto key = SigningKey::generate();
        const auto read = SigningKey::fromPem(*key->toPem());
        QVERIFY(read);
        QVERIFY(VerifyKey::fromKey(key->key())->verifies("x", *read->sign("x")));
    }

    void refusedKeys_data()
    {
        QTest::addColumn<QByteArray>("pem");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("no key");
        QTest::newRow("broken") << QByteArray(kRsaKey);
    }
    void refusedKeys()
    {
        QFETCH(const QByteArray, pem);
        const auto key = SigningKey::fromPem(pem);
        QVERIFY(!key);
        QCOMPARE(key.error().code, Code::BadKey);
        QVERIFY(!VerifyKey::fromDer(pem));
        QVERIFY(!Certificate::fromPem(pem));
        QVERIFY(!Certificate::fromDer(pem));
    }

    void selfSigned()
    {
        const auto key = SigningKey::generate();
        const auto made = Certificate::makeSelfSigned(*key, QStringLiteral("TEST-1"), kFrom, 365);
        QVERIFY(made);
        for (const auto &certificate :
             {Certificate::fromPem(made->pem()), Certificate::fromDer(made->der())}) {
            QVERIFY(certificate);
            QVERIFY(certificate->isSelfSigned());
            QVERIFY(certificate->belongsTo(*key));
            QVERIFY(!certificate->belongsTo(*SigningKey::generate()));
            QCOMPARE(certificate->subject(), QStringLiteral("TEST-1"));
            QCOMPARE(certificate->issuer(), QStringLiteral("TEST-1"));
            QCOMPARE(certificate->validUntilUtc(), kFrom.addDays(365));
            QCOMPARE(certificate->serialHex(), made->serialHex());
            QVERIFY(certificate->publicKey()->verifies("x", *key->sign("x")));
            QVERIFY(certificate->issuers().isEmpty());
        }
        QVERIFY(!made->serialHex().startsWith(u'0'));
    }

    void issuersFollow()
    {
        const auto key = SigningKey::generate();
        const auto first = Certificate::makeSelfSigned(*key, QStringLiteral("A"), kFrom, 1);
        const auto second = Certificate::makeSelfSigned(*key, QStringLiteral("B"), kFrom, 1);
        const auto read = Certificate::fromPem(first->pem() + second->pem());
        QVERIFY(read);
        QCOMPARE(read->subject(), QStringLiteral("A"));
        QCOMPARE(read->issuers(), QList<QByteArray>{second->der()});
    }
};

QTEST_GUILESS_MAIN(TestFiscalKeys)
#include "tst_fiscal_keys.moc"
