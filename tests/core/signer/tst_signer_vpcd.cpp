// SPDX-License-Identifier: GPL-3.0-or-later
// The whole PC/SC path over the virtual reader vpcd: a card in software speaks its protocol on the port that
// the driver listens on, and the signer finds, unlocks and uses it through the real libpcsclite. Skipped
// where no PC/SC service with that reader runs. Protocol: two bytes length (big endian), then data; one byte
// is a control message: 0 power off, 1 power on, 2 reset, 4 asks for the ATR.
#include "scripted_card.h"

#include "core/fiscal/certificate.h"
#include "core/signer/card_signer.h"
#include "core/signer/pcsc_channel.h"

#include <QTcpSocket>
#include <QTest>
#include <QThread>

using namespace kassa;
using namespace kassa::signer;

namespace {

constexpr quint16 kVpcdPort = 35963;

/// The emulator in a thread of its own: the signer blocks while the card works.
class CardThread final : public QThread
{
public:
    explicit CardThread(std::shared_ptr<test::ScriptedCard> card) : m_card(std::move(card)) {}
    std::atomic<bool> isConnected{false};
    std::atomic<bool> mustEnd{false};

protected:
    void run() override
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, kVpcdPort);
        isConnected = socket.waitForConnected(1'000);
        while (isConnected && !mustEnd) {
            if (socket.bytesAvailable() < 2 && !socket.waitForReadyRead(50)) {
                continue;
            }
            const QByteArray head = socket.read(2);
            const qsizetype length =
                static_cast<unsigned char>(head[0]) * 256 + static_cast<unsigned char>(head[1]);
            while (socket.bytesAvailable() < length && socket.waitForReadyRead(1'000)) {
            }
            const QByteArray message = socket.read(length);
            if (length == 1 && message[0] != 4) {
                m_card->reset();
                continue;
            }
            const QByteArray answer = length == 1 ? m_card->atr : m_card->answer(message);
            const char size[] = {static_cast<char>(answer.size() >> 8),
                                 static_cast<char>(answer.size() & 0xff)};
            socket.write(size, 2);
            socket.write(answer);
            socket.flush();
        }
    }

private:
    std::shared_ptr<test::ScriptedCard> m_card;
};

} // namespace

class TestSignerVpcd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signs()
    {
        const auto card = std::make_shared<test::ScriptedCard>();
        CardThread emulator(card);
        emulator.start();
        std::ignore =
            QTest::qWaitFor([&emulator] { return emulator.isConnected.load() || emulator.isFinished(); });
        if (!emulator.isConnected) {
            emulator.wait();
            QSKIP("no PC/SC service with the virtual reader vpcd runs here");
        }
        SignerSetup setup;
        setup.fiscal.signer = settings::FiscalSigner::Pcsc;
        setup.fiscal.pin = QStringLiteral("123456");
        setup.fiscal.reader = QStringLiteral("virtual");
        CardSigner unit(setup, std::make_unique<PcscChannel>());
        std::optional<fiscal::SignerCertificate> certificate;
        const bool isOpen = QTest::qWaitFor(
            [&] {
                unit.open([&certificate](const auto &opened) {
                    if (opened) {
                        certificate = *opened;
                    }
                });
                return certificate.has_value();
            },
            10'000);
        QByteArray signature;
        if (isOpen) {
            unit.sign("header.payload",
                      [&signature](const auto &made) { signature = made ? *made : QByteArray(); });
        }
        emulator.mustEnd = true;
        emulator.wait();
        QVERIFY(isOpen);
        QCOMPARE(certificate->der, card->key.certificateDer());
        const auto key = fiscal::Certificate::fromDer(certificate->der)->publicKey();
        QVERIFY(key->verifies("header.payload", signature));
    }
};

QTEST_GUILESS_MAIN(TestSignerVpcd)
#include "tst_signer_vpcd.moc"
