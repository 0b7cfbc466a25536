// SPDX-License-Identifier: GPL-3.0-or-later
// Smart cards: commands byte for byte, a card in software behind the channel, and what happens when it is
// removed, refuses the PIN or stumbles.
#include "scripted_card.h"

#include "core/fiscal/certificate.h"
#include "core/signer/card_signer.h"

#include <QTest>

using namespace kassa;
using namespace kassa::signer;
using fiscal::SignerFault;

namespace {

class ScriptedChannel final : public CardChannel
{
public:
    explicit ScriptedChannel(std::shared_ptr<test::ScriptedCard> card) : m_card(std::move(card)) {}

    SignerResult<QByteArray> connectCard(const QString &reader) override
    {
        if (reader == QLatin1String("none")) {
            return failure(SignerFault::NoReader, QStringLiteral("no reader"));
        }
        if (m_card->isRemoved) {
            return failure(SignerFault::NoCard, QStringLiteral("removed"));
        }
        m_card->reset();
        return m_card->atr;
    }
    SignerResult<QByteArray> transmit(const QByteArray &command) override
    {
        if (m_card->isRemoved) {
            return failure(SignerFault::NoCard, QStringLiteral("removed"));
        }
        return m_card->answer(command);
    }

private:
    std::shared_ptr<test::ScriptedCard> m_card;
};

SignerSetup setup(const char *pin = "123456")
{
    SignerSetup made;
    made.fiscal.signer = settings::FiscalSigner::Pcsc;
    made.fiscal.pin = QString::fromLatin1(pin);
    return made;
}

SignerFault faultOf(Signer &unit)
{
    SignerFault fault = SignerFault::None;
    unit.open([&fault](const auto &opened) { fault = opened ? SignerFault::None : opened.error().code; });
    return fault;
}

} // namespace

class TestSignerCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commands()
    {
        const auto script =
            scriptFor(QByteArray::fromHex("3BDF97008131FE4680319052410464050401AC73D622C0F9"));
        QVERIFY(script);
        QCOMPARE(selectCommand(script->folder).toHex(), QByteArray("00a4000c02df01"));
        QCOMPARE(verifyCommand(*script, QStringLiteral("123456"))->toHex(),
                 QByteArray("0020008a0826123456ffffffff"));
        QCOMPARE(readCommand(256).toHex(), QByteArray("00b0010000"));
        const QByteArray hash(32, '\x11');
        QCOMPARE(signCommands(*script, hash),
                 QList<QByteArray>{QByteArray::fromHex("002A9E9A20") + hash + '\x40'});
        const auto old = scriptFor(QByteArray::fromHex("3BBF11008131FE454550410000"));
        QVERIFY(old);
        QCOMPARE(verifyCommand(*old, QStringLiteral("1234"))->toHex(),
                 QByteArray("00200081083132333400000000"));
        QCOMPARE(signCommands(*old, hash).size(), 2);
        QVERIFY(!scriptFor(QByteArray::fromHex("3B00")));
        QVERIFY(!scriptFor({}));
        for (const char *pin : {"", "123", "123456789", "12a4"}) {
            QVERIFY(!verifyCommand(*script, QString::fromLatin1(pin)));
        }
    }

    void signs_data()
    {
        QTest::addColumn<QByteArray>("atr");
        QTest::addColumn<QByteArray>("pinBlock");
        QTest::addColumn<char>("reference");
        QTest::addColumn<bool>("isOld");
        QTest::newRow("ACOS-ID 4.1") << QByteArray("3BDF97008131FE4680319052410464050401AC73D622C0F9")
                                     << QByteArray("26123456FFFFFFFF") << '\x8A' << false;
        QTest::newRow("ACOS-ID 3") << QByteArray("3BDF97008131FE4680319052410364050201AC73D622C0F8")
                                   << QByteArray("26123456FFFFFFFF") << '\x8A' << false;
        QTest::newRow("CardOS") << QByteArray("3BDF18008131FE588031B05202046405C903AC73B7B1D422")
                                << QByteArray("26123456FFFFFFFF") << '\x81' << false;
        QTest::newRow("ACOS") << QByteArray("3BBF11008131FE454D4341") << QByteArray("3132333435360000")
                              << '\x81' << true;
    }
    void signs()
    {
        QFETCH(const QByteArray, atr);
        QFETCH(const QByteArray, pinBlock);
        QFETCH(const char, reference);
        QFETCH(const bool, isOld);
        const auto card = std::make_shared<test::ScriptedCard>();
        card->atr = QByteArray::fromHex(atr);
        card->pinBlock = QByteArray::fromHex(pinBlock);
        card->pinReference = reference;
        card->isOldAcos = isOld;
        if (isOld) {
            card->folder = QByteArray::fromHex("DF70");
            card->certificateFile = QByteArray::fromHex("C002");
        }
        CardSigner unit(setup(), std::make_unique<ScriptedChannel>(card));
        std::optional<fiscal::SignerCertificate> certificate;
        unit.open([&certificate](const auto &opened) {
            if (opened) {
                certificate = *opened;
            }
        });
        QVERIFY(certificate);
        QCOMPARE(certificate->der, card->key.certificateDer());
        QCOMPARE(certificate->identity.provider, QStringLiteral("AT1"));
        QCOMPARE(certificate->identity.certificate, QString::fromLatin1(card->key.serialHex()));
        QVERIFY(!certificate->isSelfSigned);
        QByteArray signature;
        unit.sign("header.payload",
                  [&signature](const auto &made) { signature = made ? *made : QByteArray(); });
        const auto key = fiscal::Certificate::fromDer(certificate->der)->publicKey();
        QVERIFY(key->verifies("header.payload", signature));
    }

    void faults_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<int>("fault");
        QTest::newRow("no reader") << 0 << int(SignerFault::NoReader);
        QTest::newRow("no card") << 1 << int(SignerFault::NoCard);
        QTest::newRow("unknown card") << 2 << int(SignerFault::UnknownCard);
        QTest::newRow("wrong PIN") << 3 << int(SignerFault::WrongPin);
        QTest::newRow("no PIN in the settings") << 4 << int(SignerFault::NotConfigured);
        QTest::newRow("another application on the card") << 5 << int(SignerFault::CardFailed);
    }
    void faults()
    {
        QFETCH(const int, what);
        QFETCH(const int, fault);
        const auto card = std::make_shared<test::ScriptedCard>();
        SignerSetup with = setup();
        with.fiscal.reader = what == 0 ? QStringLiteral("none") : QString();
        card->isRemoved = what == 1;
        card->atr = what == 2 ? QByteArray::fromHex("3B00") : card->atr;
        with.fiscal.pin = what == 3 ? QStringLiteral("654321") : what == 4 ? QString() : with.fiscal.pin;
        card->folder = what == 5 ? QByteArray::fromHex("DF99") : card->folder;
        CardSigner unit(with, std::make_unique<ScriptedChannel>(card));
        QCOMPARE(int(faultOf(unit)), fault);
    }

    void wrongPinIsSentOnce()
    {
        const auto card = std::make_shared<test::ScriptedCard>();
        CardSigner unit(setup("654321"), std::make_unique<ScriptedChannel>(card));
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(faultOf(unit), SignerFault::WrongPin);
        }
        QCOMPARE(card->pinTries, 1); // else the card would have locked itself
    }

    void stumbleIsTriedOnceMore()
    {
        const auto card = std::make_shared<test::ScriptedCard>();
        CardSigner unit(setup(), std::make_unique<ScriptedChannel>(card));
        QCOMPARE(faultOf(unit), SignerFault::None);
        card->failNextSigns = 1;
        bool isSigned = false;
        unit.sign("x", [&isSigned](const auto &made) { isSigned = made.isOk(); });
        QVERIFY(isSigned);
        card->failNextSigns = 2;
        unit.sign("x", [&isSigned](const auto &made) { isSigned = made.isOk(); });
        QVERIFY(!isSigned);
    }

    void removedAndPutBack()
    {
        const auto card = std::make_shared<test::ScriptedCard>();
        CardSigner unit(setup(), std::make_unique<ScriptedChannel>(card));
        QCOMPARE(faultOf(unit), SignerFault::None);
        card->isRemoved = true;
        SignerFault fault = SignerFault::None;
        unit.sign("x", [&fault](const auto &made) { fault = made ? SignerFault::None : made.error().code; });
        QCOMPARE(fault, SignerFault::NoCard);
        card->isRemoved = false;
        QCOMPARE(faultOf(unit), SignerFault::None);
    }
};

QTEST_GUILESS_MAIN(TestSignerCard)
#include "tst_signer_card.moc"
