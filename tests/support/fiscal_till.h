// SPDX-License-Identifier: GPL-3.0-or-later
// A whole engine that signs: software key in files, the signer's worker on the test's own thread behind
// queued calls, a unit that can be broken, and the separate verifier over what it exports.
#pragma once

#include "core/fiscal/certificate.h"
#include "core/fiscal/crypto_form.h"
#include "core/signer/signer_worker.h"
#include "core/signer/software_signer.h"
#include "core/signer/test_key.h"
#include "core/store/reader_queries.h"
#include "core/till/dep7_export.h"
#include "core/till/fiscal_check.h"
#include "tests/dep_verifier/dep_verifier.h"
#include "tests/support/fake_clock.h"
#include "tests/support/till_fixture.h"

#include <QFile>
#include <QJsonDocument>

namespace kassa::test {

inline constexpr char kTestTurnoverKey[] = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

/// A unit whose faults the test commands.
struct BrokenUnit
{
    fiscal::SignerFault openFault = fiscal::SignerFault::None;
    fiscal::SignerFault signFault = fiscal::SignerFault::None;
    bool isSilent = false; ///< never answers a signature
    int signatures = 0;
};

class BreakableSigner final : public signer::Signer
{
public:
    BreakableSigner(const signer::SignerSetup &setup, std::shared_ptr<BrokenUnit> unit)
        : m_real(setup), m_unit(std::move(unit))
    {
    }
    void open(const Opened &done) override
    {
        if (m_unit->openFault != fiscal::SignerFault::None) {
            done(signer::failure(m_unit->openFault, QStringLiteral("broken by the test")));
            return;
        }
        m_real.open(done);
    }
    void sign(const QByteArray &input, const Signed &done) override
    {
        if (m_unit->isSilent) {
            return;
        }
        if (m_unit->signFault != fiscal::SignerFault::None) {
            done(signer::failure(m_unit->signFault, QStringLiteral("broken by the test")));
            return;
        }
        ++m_unit->signatures;
        m_real.sign(input, done);
    }

private:
    signer::SoftwareSigner m_real;
    std::shared_ptr<BrokenUnit> m_unit;
};

class FiscalTill : public TillFixture
{
public:
    explicit FiscalTill(const QString &cashboxId = QStringLiteral("TEST-1"))
        : worker([unit = unit](const signer::SignerSetup &setup) {
            return std::make_unique<BreakableSigner>(setup, unit);
        })
    {
        clockInUse = &fakeClock;
        const auto files = signer::makeTestKey(folder.path(), cashboxId, fakeClock.nowUtc());
        if (!files) {
            qFatal("no test key");
        }
        const auto entry = [](const char *key, const QString &value) {
            return settings::Entry{QStringLiteral("fiscal"), QString::fromLatin1(key), value};
        };
        setValues({entry("mode", QStringLiteral("rksv")), entry("cashbox_id", cashboxId),
                   entry("provider", QStringLiteral("AT100")), entry("key_file", files->keyFile),
                   entry("certificate_file", files->certificateFile),
                   entry("turnover_key", QString::fromLatin1(kTestTurnoverKey))});
        beforeStart = [this] {
            wire();
        };
    }

    void wire()
    {
        // Queued, as between the real threads: no answer comes inside the call that asked.
        connect(engine.get(), &till::Engine::signerOpenRequested, &worker, &signer::SignerWorker::open,
                Qt::QueuedConnection);
        connect(engine.get(), &till::Engine::signRequested, &worker, &signer::SignerWorker::sign,
                Qt::QueuedConnection);
        connect(&worker, &signer::SignerWorker::opened, engine.get(), &till::Engine::signerOpened,
                Qt::QueuedConnection);
        connect(&worker, &signer::SignerWorker::answered, engine.get(), &till::Engine::signAnswered,
                Qt::QueuedConnection);
        connect(engine.get(), &till::Engine::receiptBooked, this,
                [this](const till::BookedReceipt &booked) { receipts.append(booked.receipt); });
        connect(engine.get(), &till::Engine::registerReceiptMade, this,
                [this](const order::Receipt &receipt) { receipts.append(receipt); });
        connect(engine.get(), &till::Engine::refused, this,
                [this](const till::Refused &refused) { refusals.append(text::toText(refused.why)); });
        connect(engine.get(), &till::Engine::startFailed, this,
                [this](const QString &line) { startProblem = line; });
    }

    /// Started, a session open, the start receipt made.
    bool openSigningTill()
    {
        return start() && openTill() &&
               QTest::qWaitFor([this] { return state.fiscal.phase == till::FiscalPhase::Active; });
    }

    static order::Content cart(qint64 minor, int rateBp = 1000)
    {
        order::Line line;
        line.name = QStringLiteral("Cola");
        line.productNr = QStringLiteral("1");
        line.quantity = money::Quantity::fromMilli(1000);
        line.unitPrice = money::UnitPrice::fromTenThousandths(minor * 100);
        line.taxCode = QString::number(rateBp / 100);
        line.taxRate = money::BasisPoints{rateBp};
        line.amount = money::Money::fromMinor(minor);
        order::Content content;
        content.lines = {line};
        content.total = line.amount;
        content.payments = {order::Payment{order::TenderKind::Cash, {}, line.amount, line.amount}};
        return content;
    }

    /// Sells and waits for the receipt; nothing when it was refused.
    std::optional<order::Receipt> sell(qint64 minor, order::ReceiptKind kind = order::ReceiptKind::Normal)
    {
        const qsizetype before = sold().size();
        const qsizetype refusedBefore = refusals.size();
        engine->sellCart(cart(minor), kind);
        std::ignore = QTest::qWaitFor(
            [&] { return sold().size() > before || refusals.size() > refusedBefore; }, 10'000);
        return sold().size() > before ? std::optional(sold().last()) : std::nullopt;
    }
    [[nodiscard]] QList<order::Receipt> sold() const
    {
        QList<order::Receipt> all;
        for (const order::Receipt &receipt : receipts) {
            if (!order::isAboutRegister(receipt.kind)) {
                all.append(receipt);
            }
        }
        return all;
    }
    [[nodiscard]] QList<order::ReceiptKind> kinds() const
    {
        QList<order::ReceiptKind> all;
        for (const order::Receipt &receipt : receipts) {
            all.append(receipt.kind);
        }
        return all;
    }

    [[nodiscard]] QString databaseFile() const { return folder.filePath(QStringLiteral("kassa.db")); }

    /// The ministry's material file for this register.
    [[nodiscard]] std::string material() const
    {
        QJsonObject keys;
        const auto database = store::Database::open(databaseFile(), store::Database::Mode::Reader);
        if (database) {
            const auto all = store::FiscalTable(**database).certificates();
            for (const store::FiscalCertificate &certificate :
                 all ? *all : QList<store::FiscalCertificate>()) {
                keys[certificate.serial] =
                    QJsonObject{{QStringLiteral("id"), certificate.serial},
                                {QStringLiteral("signatureDeviceType"), QStringLiteral("CERTIFICATE")},
                                {QStringLiteral("signatureCertificateOrPublicKey"),
                                 QString::fromLatin1(certificate.der.toBase64())}};
            }
        }
        const QJsonObject json{{QStringLiteral("base64AESKey"), QString::fromLatin1(kTestTurnoverKey)},
                               {QStringLiteral("certificateOrPublicKeyMap"), keys}};
        return QJsonDocument(json).toJson().toStdString();
    }

    static dep::Verdict failedVerdict(const char *problem)
    {
        dep::Verdict verdict;
        verdict.problem = problem;
        return verdict;
    }
    /// The export, judged by the separate verifier.
    [[nodiscard]] dep::Verdict verdict() const
    {
        const auto database = store::Database::open(databaseFile(), store::Database::Mode::Reader);
        const QString file = folder.filePath(QStringLiteral("dep7.json"));
        if (!database || !till::exportDep7(**database, file).isOk) {
            return failedVerdict("no export");
        }
        QFile written(file);
        return written.open(QIODevice::ReadOnly) ? dep::verify(written.readAll().toStdString(), material())
                                                 : failedVerdict("no file");
    }
    /// What `kassa --check` finds.
    [[nodiscard]] QStringList findings() const
    {
        QStringList all;
        const auto database = store::Database::open(databaseFile(), store::Database::Mode::Reader);
        settings::Config config;
        config.fiscal.turnoverKey = QByteArray::fromBase64(kTestTurnoverKey);
        const auto checked = till::checkFiscal(**database, config);
        for (const till::FiscalFinding &finding : checked->findings) {
            all.append(finding.number + QStringLiteral(": ") + finding.fault);
        }
        const auto figures = store::ReaderQueries(**database).checkFigures();
        for (const store::FigureFault &fault : *figures) {
            all.append(fault.receiptNumber + QStringLiteral(": ") + fault.fault);
        }
        return all;
    }

    FakeClock fakeClock;
    std::shared_ptr<BrokenUnit> unit = std::make_shared<BrokenUnit>();
    signer::SignerWorker worker;
    QList<order::Receipt> receipts;
    QStringList refusals;
    QString startProblem;
};

} // namespace kassa::test
