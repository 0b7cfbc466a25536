// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of a signed receipt: constants and literals of the law's examples, amounts, sums by rate and date,
// and the strict reader.
#include "vector_files.h"

#include "core/fiscal/crypto_form.h"
#include "core/fiscal/receipt_code.h"
#include "core/fiscal/turnover_counter.h"

#include <QTest>

using namespace kassa;
using namespace kassa::fiscal;

namespace {

order::Line line(order::LineKind kind, int rateBp, qint64 minor)
{
    order::Line made;
    made.kind = kind;
    made.taxRate = money::BasisPoints{rateBp};
    made.amount = money::Money::fromMinor(minor);
    return made;
}

ReceiptData sample()
{
    ReceiptData data;
    data.provider = QStringLiteral("AT0");
    data.cashboxId = QStringLiteral("QT-POS-1");
    data.number = QStringLiteral("2026-000002");
    data.localTime = QStringLiteral("2026-07-01T10:01:00");
    data.sums.normal = money::Money::fromMinor(123456);
    data.sums.special = money::Money::fromMinor(-5);
    data.counter = QByteArrayLiteral("70HgwBMg9Cg=");
    data.certificate = QStringLiteral("U:ATU12345678-K1");
    data.previous = QByteArrayLiteral("FvX+zYA4XF4=");
    return data;
}

QByteArray compactWith(const QByteArray &payload)
{
    return compactOf(signingInputOf(payload), QByteArray(64, 'x'));
}

} // namespace

class TestFiscalCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void constants()
    {
        const QJsonObject known = test::vectorJson(QStringLiteral("literals.json"))
                                      .object()[QStringLiteral("constants")]
                                      .toObject();
        const QByteArray header = known[QStringLiteral("jwsHeader")].toString().toLatin1();
        QCOMPARE(signingInputOf("x"), header + ".eA");
        QCOMPARE(compactOf("h.p", {}),
                 "h.p." + known[QStringLiteral("failureBase64Url")].toString().toLatin1());
        QCOMPARE(machineCode("p", {}), "p_" + known[QStringLiteral("failureBase64")].toString().toLatin1());
        const QJsonObject training = known[QStringLiteral("TRA")].toObject();
        const QJsonObject cancellation = known[QStringLiteral("STO")].toObject();
        QCOMPARE(QString::fromLatin1(trainingMark()), training[QStringLiteral("base64")].toString());
        QCOMPARE(QString::fromLatin1(cancellationMark()), cancellation[QStringLiteral("base64")].toString());
        QCOMPARE(QString::fromLatin1(toBase32("TRA")), training[QStringLiteral("base32")].toString());
        QCOMPARE(QString::fromLatin1(toBase32("STO")), cancellation[QStringLiteral("base32")].toString());
    }

    void literals()
    {
        const QJsonObject known = test::vectorJson(QStringLiteral("literals.json")).object();
        int rows = 0;
        for (const QJsonValue &value : known[QStringLiteral("keyCheckValue")].toArray()) {
            const QByteArray key =
                QByteArray::fromBase64(value[QStringLiteral("aesKeyBase64")].toString().toLatin1());
            QCOMPARE(QString::fromLatin1(keyCheckValue(key)), value[QStringLiteral("checkValue")].toString());
            ++rows;
        }
        for (const QJsonValue &value : known[QStringLiteral("firstChainValue")].toArray()) {
            QCOMPARE(QString::fromLatin1(chainValue(value[QStringLiteral("kassenId")].toString().toUtf8())),
                     value[QStringLiteral("value")].toString());
            ++rows;
        }
        for (const QJsonValue &value : known[QStringLiteral("linkValue")].toArray()) {
            QCOMPARE(QString::fromLatin1(linkValue(value[QStringLiteral("machineCode")].toString().toUtf8())),
                     value[QStringLiteral("link")].toString());
            ++rows;
        }
        for (const QJsonValue &value : known[QStringLiteral("counter")].toArray()) {
            const QByteArray key =
                QByteArray::fromBase64(value[QStringLiteral("aesKeyBase64")].toString().toLatin1());
            const QString box = value[QStringLiteral("kassenId")].toString();
            const QString number = value[QStringLiteral("belegnummer")].toString();
            const auto cipher =
                encryptCounter(key, box, number, value[QStringLiteral("plainCents")].toInteger(),
                               value[QStringLiteral("bytes")].toInt());
            QVERIFY(cipher);
            QCOMPARE(QString::fromLatin1(toBase64(*cipher)),
                     value[QStringLiteral("encryptedBase64")].toString());
            ++rows;
        }
        QCOMPARE(rows, 6);
    }

    void counterRoundTrip_data()
    {
        QTest::addColumn<qint64>("cents");
        QTest::addColumn<int>("bytes");
        QTest::addColumn<bool>("fits");
        QTest::newRow("zero, 5 bytes") << qint64{0} << 5 << true;
        QTest::newRow("negative, 5 bytes") << qint64{-1} << 5 << true;
        QTest::newRow("largest of 5 bytes") << ((qint64{1} << 39) - 1) << 5 << true;
        QTest::newRow("too large for 5 bytes") << (qint64{1} << 39) << 5 << false;
        QTest::newRow("smallest of 5 bytes") << -(qint64{1} << 39) << 5 << true;
        QTest::newRow("too small for 5 bytes") << -(qint64{1} << 39) - 1 << 5 << false;
        QTest::newRow("8 bytes") << qint64{-123456789012345} << 8 << true;
        QTest::newRow("largest of 8 bytes") << std::numeric_limits<qint64>::max() << 8 << true;
        QTest::newRow("9 bytes, negative") << qint64{-5} << 9 << true;
        QTest::newRow("16 bytes") << qint64{4200} << 16 << true;
        QTest::newRow("smallest of 16 bytes") << std::numeric_limits<qint64>::min() << 16 << true;
        QTest::newRow("4 bytes") << qint64{1} << 4 << false;
        QTest::newRow("17 bytes") << qint64{1} << 17 << false;
    }
    void counterRoundTrip()
    {
        QFETCH(const qint64, cents);
        QFETCH(const int, bytes);
        QFETCH(const bool, fits);
        const QByteArray key(kTurnoverKeyBytes, 'k');
        const auto cipher = encryptCounter(key, QStringLiteral("A"), QStringLiteral("1"), cents, bytes);
        QCOMPARE(cipher.isOk(), fits);
        if (fits) {
            QCOMPARE(cipher->size(), bytes);
            const auto plain = decryptCounter(key, QStringLiteral("A"), QStringLiteral("1"), *cipher);
            QVERIFY(plain);
            QCOMPARE(*plain, cents);
            QVERIFY(*encryptCounter(key, QStringLiteral("A"), QStringLiteral("2"), cents, bytes) != *cipher);
        }
    }

    void wrongKeySize()
    {
        const auto cipher =
            encryptCounter(QByteArray(31, 'k'), QStringLiteral("A"), QStringLiteral("1"), 0, 8);
        QVERIFY(!cipher);
        QCOMPARE(cipher.error().code, fiscal::Code::BadKey);
    }

    void base32_data()
    {
        // RFC 4648 section 10.
        QTest::addColumn<QByteArray>("plain");
        QTest::addColumn<QByteArray>("text");
        const QByteArray word = QByteArrayLiteral("foobar");
        const char *expected[] = {
            "", "MY======", "MZXQ====", "MZXW6===", "MZXW6YQ=", "MZXW6YTB", "MZXW6YTBOI======"};
        for (int length = 0; length <= 6; ++length) {
            QTest::addRow("%d letters", length) << word.first(length) << QByteArray(expected[length]);
        }
    }
    void base32()
    {
        QFETCH(const QByteArray, plain);
        QFETCH(const QByteArray, text);
        QCOMPARE(toBase32(plain), text);
    }

    void amounts_data()
    {
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("zero") << qint64{0} << QByteArray("0,00");
        QTest::newRow("cents") << qint64{5} << QByteArray("0,05");
        QTest::newRow("negative cents") << qint64{-5} << QByteArray("-0,05");
        QTest::newRow("no grouping") << qint64{123456789} << QByteArray("1234567,89");
    }
    void amounts()
    {
        QFETCH(const qint64, minor);
        QFETCH(const QByteArray, text);
        QCOMPARE(amountText(money::Money::fromMinor(minor)), text);
    }

    void buckets_data()
    {
        QTest::addColumn<int>("rateBp");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QByteArray>("sums"); // normal, reduced1, reduced2, zero, special
        const QDate summer(2026, 8, 1);
        QTest::newRow("20 %") << 2000 << summer << QByteArray("100 0 0 0 0");
        QTest::newRow("10 %") << 1000 << summer << QByteArray("0 100 0 0 0");
        QTest::newRow("13 %") << 1300 << summer << QByteArray("0 0 100 0 0");
        QTest::newRow("0 %") << 0 << summer << QByteArray("0 0 0 100 0");
        QTest::newRow("12 % has no sum of its own") << 1200 << summer << QByteArray("0 0 0 100 0");
        QTest::newRow("19 %") << 1900 << summer << QByteArray("0 0 0 0 100");
        QTest::newRow("4.9 % on its first day") << 490 << QDate(2026, 7, 1) << QByteArray("0 0 0 0 100");
        QTest::newRow("4.9 % a day earlier") << 490 << QDate(2026, 6, 30) << QByteArray("0 0 0 100 0");
    }
    void buckets()
    {
        QFETCH(const int, rateBp);
        QFETCH(const QDate, date);
        QFETCH(const QByteArray, sums);
        const Buckets made =
            bucketsOf({line(order::LineKind::Product, rateBp, 70), line(order::LineKind::Product, rateBp, 30),
                       line(order::LineKind::Text, rateBp, 999)},
                      date);
        QByteArray text;
        for (const money::Money sum : {made.normal, made.reduced1, made.reduced2, made.zero, made.special}) {
            text += QByteArray::number(sum.minor()) + ' ';
        }
        QCOMPARE(text.trimmed(), sums);
        QCOMPARE(made.sum().minor(), 100);
    }

    void externalInvoiceGoesToZero()
    {
        const Buckets made =
            bucketsOf({line(order::LineKind::ExternalInvoice, 2000, 100)}, QDate(2026, 8, 1));
        QCOMPARE(made.zero.minor(), 100);
        QCOMPARE(made.normal.minor(), 0);
    }

    void payload()
    {
        const auto text = payloadOf(sample());
        QVERIFY(text);
        QCOMPARE(*text,
                 QByteArray("_R1-AT0_QT-POS-1_2026-000002_2026-07-01T10:01:00_1234,56_0,00_0,00_0,00_-0,05_"
                            "70HgwBMg9Cg=_U:ATU12345678-K1_FvX+zYA4XF4="));
        const auto read = readCompact(compactWith(*text));
        QVERIFY(read);
        QCOMPARE(read->data, sample());
        QVERIFY(read->isSigned());
        const auto failed = readCompact(compactOf(signingInputOf(*text), {}));
        QVERIFY(failed);
        QVERIFY(!failed->isSigned());
    }

    void noUnderscoreInAField()
    {
        ReceiptData data = sample();
        data.cashboxId = QStringLiteral("QT_POS");
        QVERIFY(!payloadOf(data));
        data = sample();
        data.number.clear();
        QVERIFY(!payloadOf(data));
        data = sample();
        data.certificate = QStringLiteral("a\nb");
        QVERIFY(!payloadOf(data));
    }

    void malformed_data()
    {
        QTest::addColumn<QByteArray>("compact");
        const QByteArray good = *payloadOf(sample());
        const auto with = [&good](const char *before, const char *after) {
            return compactWith(QByteArray(good).replace(before, after));
        };
        QTest::newRow("grouping") << with("1234,56", "1.234,56");
        QTest::newRow("point") << with("1234,56", "1234.56");
        QTest::newRow("one decimal") << with("1234,56", "1234,5");
        QTest::newRow("leading zeros") << with("0,00", "00,00");
        QTest::newRow("plus sign") << with("1234,56", "+1234,56");
        QTest::newRow("negative zero") << with("0,00", "-0,00");
        QTest::newRow("zone in the time") << with("10:01:00", "10:01:00Z");
        QTest::newRow("no such day") << with("2026-07-01", "2026-02-30");
        QTest::newRow("other suite") << with("R1-", "R2-");
        QTest::newRow("base64url counter") << with("70HgwBMg9Cg=", "70H-wBMg9Cg=");
        QTest::newRow("short chain value") << with("FvX+zYA4XF4=", "FvX+zYA4");
        QTest::newRow("a field too many") << compactWith(good + "_x");
        QTest::newRow("other header")
            << compactWith(good).replace("eyJhbGciOiJFUzI1NiJ9", "eyJhbGciOiJIUzI1NiJ9");
        QTest::newRow("padded part") << compactOf("eyJhbGciOiJFUzI1NiJ9." +
                                                      good.toBase64(QByteArray::Base64UrlEncoding) + "=",
                                                  QByteArray(64, 'x'));
        QTest::newRow("short signature") << compactOf(signingInputOf(good), QByteArray(63, 'x'));
        QTest::newRow("two parts") << QByteArray("a.b");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("huge") << QByteArray(100'000, 'a');
    }
    void malformed()
    {
        QFETCH(const QByteArray, compact);
        QVERIFY(!readCompact(compact));
    }

    void everyPrefixIsRefused()
    {
        const QByteArray compact = compactWith(*payloadOf(sample()));
        for (qsizetype length = 0; length < compact.size(); ++length) {
            QVERIFY(!readCompact(compact.first(length)));
        }
    }
};

QTEST_GUILESS_MAIN(TestFiscalCodes)
#include "tst_fiscal_codes.moc"
