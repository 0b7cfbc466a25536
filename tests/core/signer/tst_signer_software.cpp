// SPDX-License-Identifier: GPL-3.0-or-later
// Keys in files, the worker of the signer thread, and the ministry's eight scenarios replayed through both:
// three units, some of them damaged, judged by the separate verifier.
#include "core/fiscal/crypto_form.h"
#include "core/fiscal/dep7_writer.h"
#include "core/signer/signer_worker.h"
#include "core/signer/software_signer.h"
#include "core/signer/test_key.h"
#include "tests/core/fiscal/vector_files.h"
#include "tests/dep_verifier/dep_verifier.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kassa;
using namespace kassa::signer;
using fiscal::SignerFault;

namespace {

const QDateTime kNow(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);

TestKeyFiles newKey(const QTemporaryDir &folder)
{
    const auto files = makeTestKey(folder.path(), QStringLiteral("TEST-1"), kNow);
    if (!files) {
        qFatal("no key");
    }
    return *files;
}

settings::Fiscal
settingsFor(const TestKeyFiles &files, const char *provider = "AT100", const char *keyId = "K1")
{
    settings::Fiscal made;
    made.signer = settings::FiscalSigner::Software;
    made.provider = QString::fromLatin1(provider);
    made.keyId = QString::fromLatin1(keyId);
    made.keyFile = files.keyFile;
    made.certificateFile = files.certificateFile;
    return made;
}

order::ReceiptKind kindOf(const QString &type)
{
    static const QHash<QString, order::ReceiptKind> kKinds{
        {QStringLiteral("START_BELEG"), order::ReceiptKind::Start},
        {QStringLiteral("STANDARD_BELEG"), order::ReceiptKind::Normal},
        {QStringLiteral("STORNO_BELEG"), order::ReceiptKind::Cancellation},
        {QStringLiteral("TRAINING_BELEG"), order::ReceiptKind::Training},
        {QStringLiteral("NULL_BELEG"), order::ReceiptKind::Zero}};
    return kKinds.value(type);
}

money::Money cents(const QJsonValue &value)
{
    return money::Money::fromMinor(qRound64(value.toDouble() * 100));
}

/// One of the scenario's units.
struct Unit
{
    SignerWorker worker;
    std::unique_ptr<QSignalSpy> opened;
    std::unique_ptr<QSignalSpy> answered;
    fiscal::SignerCertificate certificate;
};

} // namespace

class TestSignerSoftware : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keyFilesArePrivateAndKept()
    {
        const QTemporaryDir folder;
        const TestKeyFiles first = newKey(folder);
        const TestKeyFiles second = newKey(folder);
        QVERIFY(first.keyFile != second.keyFile);
        const QFile::Permissions others =
            QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        QCOMPARE(QFile::permissions(first.keyFile) & others, QFile::Permissions());
        QVERIFY(!makeTestKey(QStringLiteral("/proc/nowhere"), QStringLiteral("TEST"), kNow));
    }

    void openingFaults_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<int>("fault");
        QTest::newRow("nothing set") << 0 << int(SignerFault::NotConfigured);
        QTest::newRow("no key file") << 1 << int(SignerFault::KeyUnreadable);
        QTest::newRow("key file is a certificate") << 2 << int(SignerFault::KeyUnreadable);
        QTest::newRow("no certificate file") << 3 << int(SignerFault::BadCertificate);
        QTest::newRow("certificate file is a key") << 4 << int(SignerFault::BadCertificate);
        QTest::newRow("of another key") << 5 << int(SignerFault::Mismatch);
        QTest::newRow("closed system without VAT number") << 6 << int(SignerFault::NotConfigured);
        QTest::newRow("fine") << 7 << int(SignerFault::None);
    }
    void openingFaults()
    {
        QFETCH(const int, what);
        QFETCH(const int, fault);
        const QTemporaryDir folder;
        const TestKeyFiles files = newKey(folder);
        settings::Fiscal fiscal = settingsFor(files, what == 6 ? "AT0" : "AT100");
        switch (what) {
        case 0:
            fiscal.keyFile.clear();
            break;
        case 1:
            fiscal.keyFile += u'x';
            break;
        case 2:
            fiscal.keyFile = files.certificateFile;
            break;
        case 3:
            fiscal.certificateFile += u'x';
            break;
        case 4:
            fiscal.certificateFile = files.keyFile;
            break;
        case 5:
            fiscal.certificateFile = newKey(folder).certificateFile;
            break;
        default:
            break;
        }
        SignerWorker worker;
        QSignalSpy opened(&worker, &SignerWorker::opened);
        worker.open(fiscal, QString());
        QCOMPARE(opened.size(), 1);
        const auto state = opened[0][0].value<fiscal::SignerState>();
        QCOMPARE(int(state.fault), fault);
        QCOMPARE(state.isReady, fault == int(SignerFault::None));
        QSignalSpy answered(&worker, &SignerWorker::answered);
        fiscal::SignJob job;
        job.id = 7;
        job.key = {QStringLiteral("TEST-1"), QByteArray(32, 'k'), 8};
        job.drafts = {fiscal::Draft{}};
        job.drafts[0].number = QStringLiteral("1");
        worker.sign(job);
        QCOMPARE(answered.size(), 1);
        const auto answer = answered[0][0].value<fiscal::SignAnswer>();
        QCOMPARE(answer.id, 7U);
        QCOMPARE(answer.sealed.size(), state.isReady ? 1 : 0);
    }

    void longJobIsChained()
    {
        const QTemporaryDir folder;
        SignerWorker worker;
        QSignalSpy opened(&worker, &SignerWorker::opened);
        worker.open(settingsFor(newKey(folder)), QString());
        const auto state = opened[0][0].value<fiscal::SignerState>();
        QVERIFY(state.isReady && state.certificate.isSelfSigned);
        QSignalSpy answered(&worker, &SignerWorker::answered);
        fiscal::SignJob job;
        job.key = {QStringLiteral("TEST-1"), QByteArray(32, 'k'), 8};
        for (int i = 1; i <= 64; ++i) {
            fiscal::Draft draft;
            draft.number = QString::number(i);
            draft.localTime = QStringLiteral("2026-11-24T12:00:00");
            job.drafts.append(draft);
        }
        worker.sign(job);
        QCOMPARE(answered.size(), 1);
        const auto answer = answered[0][0].value<fiscal::SignAnswer>();
        QCOMPARE(answer.sealed.size(), 64);
        QByteArray before = QByteArrayLiteral("TEST-1");
        for (const fiscal::Sealed &sealed : answer.sealed) {
            const auto read = fiscal::readCompact(sealed.compact);
            QVERIFY(read);
            QCOMPARE(read->data.previous, fiscal::chainValue(before));
            before = sealed.compact;
        }
    }

    void scenarios_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<qint64>("counter");
        const qint64 counters[] = {1324168, 1245862, 1290613, 1215680, 1295788, 1166078, 1102864, 1300692};
        for (int i = 0; i < 8; ++i) {
            QTest::addRow("scenario %d", i + 1) << i + 1 << counters[i];
        }
    }
    void scenarios()
    {
        QFETCH(const int, number);
        QFETCH(const qint64, counter);
        const QJsonObject scenario =
            test::vectorJson(QStringLiteral("bmf-scenarios/TESTSUITE_TEST_SZENARIO_%1.json").arg(number))
                .object();
        const QTemporaryDir folder;
        const fiscal::ChainKey key{
            scenario[QStringLiteral("cashBoxId")].toString(),
            QByteArray::fromBase64(scenario[QStringLiteral("base64AesKey")].toString().toLatin1()), 8};
        std::vector<std::unique_ptr<Unit>> units;
        QJsonObject material;
        for (int i = 0; i < scenario[QStringLiteral("numberOfSignatureDevices")].toInt(); ++i) {
            auto unit = std::make_unique<Unit>();
            unit->opened = std::make_unique<QSignalSpy>(&unit->worker, &SignerWorker::opened);
            unit->answered = std::make_unique<QSignalSpy>(&unit->worker, &SignerWorker::answered);
            unit->worker.open(settingsFor(newKey(folder), "AT0", qPrintable(QStringLiteral("K%1").arg(i))),
                              QStringLiteral("ATU12345678"));
            unit->certificate = unit->opened->at(0)[0].value<fiscal::SignerState>().certificate;
            const QString id = unit->certificate.identity.certificate;
            material[id] = QJsonObject{{QStringLiteral("id"), id},
                                       {QStringLiteral("signatureDeviceType"), QStringLiteral("CERTIFICATE")},
                                       {QStringLiteral("signatureCertificateOrPublicKey"),
                                        QString::fromLatin1(unit->certificate.der.toBase64())}};
            units.push_back(std::move(unit));
        }
        QByteArray file;
        fiscal::Dep7Writer writer([&file](QByteArrayView piece) {
            file.append(piece);
            return true;
        });
        writer.beginGroup({}, {});
        QByteArray previous;
        qint64 sum = 0;
        const QJsonArray instructions = scenario[QStringLiteral("cashBoxInstructionList")].toArray();
        for (const QJsonValue &instruction : instructions) {
            Unit &unit =
                *units[static_cast<size_t>(instruction[QStringLiteral("usedSignatureDevice")].toInt())];
            const QJsonValue taxes = instruction[QStringLiteral("simplifiedReceipt")];
            fiscal::Draft draft;
            draft.kind = kindOf(instruction[QStringLiteral("typeOfReceipt")].toString());
            draft.number = instruction[QStringLiteral("receiptIdentifier")].toString();
            draft.localTime = instruction[QStringLiteral("dateToUse")].toString();
            draft.sums = {cents(taxes[QStringLiteral("taxSetNormal")]),
                          cents(taxes[QStringLiteral("taxSetErmaessigt1")]),
                          cents(taxes[QStringLiteral("taxSetErmaessigt2")]),
                          cents(taxes[QStringLiteral("taxSetNull")]),
                          cents(taxes[QStringLiteral("taxSetBesonders")])};
            draft.counterCents = sum = fiscal::counterAfter(sum, draft.kind, draft.sums);
            if (instruction[QStringLiteral("signatureDeviceDamaged")].toBool()) {
                const auto sealed = fiscal::sealUnsigned(key, unit.certificate.identity, draft, previous);
                QVERIFY(sealed);
                previous = sealed->compact;
            } else {
                unit.worker.sign(fiscal::SignJob{1, key, previous, {draft}});
                const auto answer = unit.answered->takeFirst()[0].value<fiscal::SignAnswer>();
                QCOMPARE(answer.sealed.size(), 1);
                previous = answer.sealed[0].compact;
            }
            writer.add(previous);
        }
        QVERIFY(writer.finish());
        const QJsonObject container{
            {QStringLiteral("base64AESKey"), scenario[QStringLiteral("base64AesKey")]},
            {QStringLiteral("certificateOrPublicKeyMap"), material}};
        const dep::Verdict verdict =
            dep::verify(file.toStdString(), QJsonDocument(container).toJson().toStdString());
        QVERIFY2(verdict.passed(), verdict.faults.empty() ? "" : verdict.faults[0].rule.c_str());
        QCOMPARE(verdict.receipts, size_t(instructions.size()));
        QCOMPARE(verdict.counterCents, counter);
        QCOMPARE(sum, counter);
    }
};

QTEST_GUILESS_MAIN(TestSignerSoftware)
#include "tst_signer_software.moc"
