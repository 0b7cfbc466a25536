// SPDX-License-Identifier: GPL-3.0-or-later
// What must not happen to signed receipts, and is noticed when it does: changed key or id, an older database,
// tampered rows, a full disk. None of it loses a sale.
#include "tests/core/store/store_fixture.h"
#include "tests/support/file_size_limit.h"
#include "tests/support/fiscal_till.h"

using namespace kassa;
using namespace kassa::test;
using order::ReceiptKind;

namespace {

settings::Entry fiscalEntry(const char *key, const QString &value)
{
    return {QStringLiteral("fiscal"), QString::fromLatin1(key), value};
}

} // namespace

class TestFiscalFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusedStart_data();
    void refusedStart();
    void refusedAtRunTime();
    void olderDatabase();
    void witnessIsWritten();
    void tampered_data();
    void tampered();
    void appendOnly_data();
    void appendOnly();
    void exchangedCertificate();
    void mismatchingKey();
    void diskFullWhileSigning();
    void exportOfARange();
    void nothingToExport();
};

void TestFiscalFaults::refusedStart_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("words");
    QTest::newRow("other id") << QStringLiteral("cashbox_id") << QStringLiteral("TEST-2")
                              << QStringLiteral("TEST-1");
    QTest::newRow("other key") << QStringLiteral("turnover_key")
                               << QStringLiteral("BgoTRQsEE1MUBhQJBggUDgkKE2AfKTsaNTphG7ZRUlQ=")
                               << QStringLiteral("wFEj");
    QTest::newRow("no key") << QStringLiteral("turnover_key") << QString() << QStringLiteral("turnover_key");
    QTest::newRow("no id") << QStringLiteral("cashbox_id") << QString() << QStringLiteral("cashbox_id");
    QTest::newRow("underscore") << QStringLiteral("cashbox_id") << QStringLiteral("TEST_1")
                                << QStringLiteral("underscore");
    QTest::newRow("other length") << QStringLiteral("counter_length") << QStringLiteral("5")
                                  << QStringLiteral("8");
    QTest::newRow("turned off") << QStringLiteral("mode") << QStringLiteral("none")
                                << QStringLiteral("TEST-1");
}

void TestFiscalFaults::refusedStart()
{
    QFETCH(const QString, key);
    QFETCH(const QString, value);
    QFETCH(const QString, words);
    FiscalTill till;
    QVERIFY(till.openSigningTill());
    till.stop();
    till.state = {};
    till.setValues({{QStringLiteral("fiscal"), key, value}});
    QVERIFY(!till.start());
    QVERIFY2(till.startProblem.contains(words), qPrintable(till.startProblem));
}

void TestFiscalFaults::refusedAtRunTime()
{
    FiscalTill till;
    QVERIFY(till.openSigningTill());
    till.engine->saveSettings({fiscalEntry("cashbox_id", QStringLiteral("TEST-2"))});
    QTRY_COMPARE(till.refusals.size(), 1);
    QVERIFY(till.sell(100)->fiscal->isSigned);
    till.stop();
    QVERIFY(till.verdict().passed());
}

void TestFiscalFaults::olderDatabase()
{
    FiscalTill till;
    QVERIFY(till.openSigningTill());
    QVERIFY(till.sell(100));
    till.stop();
    const QString copy = till.databaseFile() + QStringLiteral(".older");
    QVERIFY(QFile::copy(till.databaseFile(), copy));
    QVERIFY(till.start());
    QVERIFY(till.sell(200));
    QVERIFY(till.sell(300));
    till.stop();
    for (const char *end : {"", "-wal", "-shm"}) {
        QFile::remove(till.databaseFile() + QString::fromLatin1(end));
    }
    QVERIFY(QFile::rename(copy, till.databaseFile()));

    QVERIFY(till.start());
    QTRY_COMPARE(till.state.fiscal.phase, till::FiscalPhase::Behind);
    QVERIFY(!till.sell(400));                                    // nothing is signed
    QVERIFY(till.refusals.last().contains(QStringLiteral("4"))); // the last one that was
    till.stop();
    QVERIFY(till.start()); // a restart does not help
    QTRY_COMPARE(till.state.fiscal.phase, till::FiscalPhase::Behind);
    till.engine->confirmOlderDatabase();
    QTRY_COMPARE(till.state.fiscal.phase, till::FiscalPhase::Active);
    const auto receipt = till.sell(400);
    QVERIFY(receipt);
    QCOMPARE(receipt->number, QStringLiteral("2026-000005")); // 3 and 4 are never used again
    QVERIFY(till.sell(500));
    till.stop();
    QVERIFY(till.verdict().passed());
    QCOMPARE(till.findings(), QStringList());
    QVERIFY(till.start());
    QTRY_COMPARE(till.state.fiscal.phase, till::FiscalPhase::Active);
    till.stop();
}

void TestFiscalFaults::witnessIsWritten()
{
    FiscalTill till;
    const QString path = till.folder.filePath(QStringLiteral("fiscal-witness"));
    QVERIFY(!till::WitnessFile(path).read());
    QVERIFY(till.openSigningTill());
    QVERIFY(till.sell(100));
    till.stop();
    auto witness = till::WitnessFile(path).read();
    QVERIFY(witness);
    QCOMPARE(witness->sequence, 2);
    QFile torn(path);
    QVERIFY(torn.open(QIODevice::ReadWrite));
    QCOMPARE(torn.write("torn"), 4); // the place of number 2 was being written
    torn.close();
    witness = till::WitnessFile(path).read();
    QVERIFY(!witness || witness->sequence < 2);
    QVERIFY(till.start());
    QTRY_COMPARE(till.state.fiscal.phase, till::FiscalPhase::Active);
    till.stop();
}

void TestFiscalFaults::tampered_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("words");
    const QString row = QStringLiteral("UPDATE fiscal_receipt SET %1 WHERE sequence = 3");
    QTest::newRow("amount of the row") << row.arg(QStringLiteral("reduced1_minor = 1"))
                                       << QStringLiteral("2026-000003") << QStringLiteral("differs");
    QTest::newRow("counter of the row") << row.arg(QStringLiteral("counter_cents = 1"))
                                        << QStringLiteral("2026-000003") << QStringLiteral("differs");
    QTest::newRow("one character of the signature")
        << row.arg(QStringLiteral("compact = substr(compact, 1, length(compact) - 3) || 'AAA'"))
        << QStringLiteral("2026-000003") << QStringLiteral("s");
    QTest::newRow("another receipt's text")
        << row.arg(QStringLiteral("compact = (SELECT compact FROM fiscal_receipt WHERE sequence = 2)"))
        << QStringLiteral("2026-000003") << QStringLiteral("chain");
    QTest::newRow("a receipt removed")
        << QStringLiteral("DELETE FROM fiscal_receipt WHERE sequence = 3") << QStringLiteral("2026-000003")
        << QStringLiteral("without a signature");
    QTest::newRow("a sale made training")
        << QStringLiteral("UPDATE receipt SET kind = 'training' WHERE sequence = 3")
        << QStringLiteral("2026-000003") << QStringLiteral("kind");
}

void TestFiscalFaults::tampered()
{
    QFETCH(const QString, sql);
    QFETCH(const QString, number);
    QFETCH(const QString, words);
    FiscalTill till;
    QVERIFY(till.openSigningTill());
    for (int i = 0; i < 4; ++i) {
        QVERIFY(till.sell(100 + i));
    }
    till.stop();
    QCOMPARE(till.findings(), QStringList());
    {
        RawConnection raw(till.databaseFile());
        for (const char *trigger :
             {"fiscal_receipt_no_update", "fiscal_receipt_no_delete", "receipt_no_update"}) {
            QCOMPARE(raw.run(QStringLiteral("DROP TRIGGER ") + QString::fromLatin1(trigger)), QString());
        }
        QCOMPARE(raw.run(sql), QString());
    }
    const QStringList found = till.findings();
    QVERIFY(!found.isEmpty());
    QVERIFY2(found.first().startsWith(number) && found.first().contains(words), qPrintable(found.first()));
}

void TestFiscalFaults::appendOnly_data()
{
    QTest::addColumn<QString>("sql");
    for (const char *table :
         {"fiscal_register", "fiscal_certificate", "fiscal_receipt", "fiscal_event", "receipt"}) {
        const QString name = QString::fromLatin1(table);
        const QString column =
            name == QLatin1String("fiscal_receipt") ? QStringLiteral("receipt_id") : QStringLiteral("id");
        QTest::addRow("update %s", table) << QStringLiteral("UPDATE %1 SET %2 = %2").arg(name, column);
        QTest::addRow("delete %s", table) << QStringLiteral("DELETE FROM %1").arg(name);
    }
}

void TestFiscalFaults::appendOnly()
{
    QFETCH(const QString, sql);
    FiscalTill till;
    QVERIFY(till.openSigningTill());
    till.stop();
    RawConnection raw(till.databaseFile());
    QVERIFY2(raw.run(sql).contains(QStringLiteral("append-only")), qPrintable(sql));
}

void TestFiscalFaults::exchangedCertificate()
{
    FiscalTill till;
    QVERIFY(till.openSigningTill());
    QVERIFY(till.sell(100));
    const auto files =
        signer::makeTestKey(till.folder.path(), QStringLiteral("TEST-1"), till.fakeClock.nowUtc());
    QVERIFY(files);
    const QString before = till.state.fiscal.certificate;
    till.engine->saveSettings(
        {fiscalEntry("key_file", files->keyFile), fiscalEntry("certificate_file", files->certificateFile)});
    QTRY_VERIFY(till.state.fiscal.certificate != before);
    QVERIFY(till.sell(200)->fiscal->isSigned);
    till.stop();
    QVERIFY(till.verdict().passed());
    QCOMPARE(till.findings(), QStringList());
    QFile dep(till.folder.filePath(QStringLiteral("dep7.json")));
    QVERIFY(dep.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(dep.readAll())[QStringLiteral("Belege-Gruppe")].toArray().size(), 2);
}

void TestFiscalFaults::mismatchingKey()
{
    FiscalTill till;
    QVERIFY(till.openSigningTill());
    const auto files =
        signer::makeTestKey(till.folder.path(), QStringLiteral("TEST-1"), till.fakeClock.nowUtc());
    till.engine->saveSettings({fiscalEntry("key_file", files->keyFile)});
    QTRY_COMPARE(till.state.fiscal.phase, till::FiscalPhase::Outage);
    QCOMPARE(till.state.fiscal.unitProblem, (text::Message{text::Msg::SignerMismatch, {}}));
    QVERIFY(!till.sell(100)->fiscal->isSigned);
    till.stop();
    QVERIFY(till.verdict().passed());
}

void TestFiscalFaults::diskFullWhileSigning()
{
    FiscalTill till;
    QVERIFY(till.openSigningTill());
    QVERIFY(till.sell(100));
    {
        const FileSizeLimit full(QFile(till.databaseFile() + QStringLiteral("-wal")).size());
        for (int i = 0; i < 5; ++i) {
            till.engine->sellCart(FiscalTill::cart(100));
        }
        QTRY_COMPARE(till.refusals.size(), 5); // said at once, nothing half booked
        QTRY_COMPARE(till.state.store, till::StoreHealth::DiskFull);
    }
    QTRY_COMPARE(till.state.store, till::StoreHealth::Fine);
    const auto receipt = till.sell(200);
    QVERIFY(receipt);
    QCOMPARE(receipt->sequence, 3); // the numbers were given back
    till.stop();
    QVERIFY(till.verdict().passed());
    QCOMPARE(till.findings(), QStringList());
}

void TestFiscalFaults::exportOfARange()
{
    FiscalTill till;
    QVERIFY(till.openSigningTill());
    QVERIFY(till.sell(100));
    till.fakeClock.advanceMs(86'400'000);
    QVERIFY(till.sell(200));
    till.fakeClock.advanceMs(86'400'000);
    QVERIFY(till.sell(300));
    // Beside the running till.
    const auto database = store::Database::open(till.databaseFile(), store::Database::Mode::Reader);
    QVERIFY(database);
    const QString file = till.folder.filePath(QStringLiteral("range.json"));
    const QDateTime second = till.sold()[1].issuedAtUtc;
    const till::Dep7Result written =
        till::exportDep7(**database, file, second.addSecs(-1), second.addSecs(1));
    QVERIFY2(written.isOk, qPrintable(written.problem));
    QCOMPARE(written.receipts, 1);
    const till::Dep7Result refused = till::exportDep7(**database, QStringLiteral("/proc/nowhere/dep.json"));
    QVERIFY(!refused.isOk);
    till.stop();
}

void TestFiscalFaults::nothingToExport()
{
    TillFixture till;
    QVERIFY(till.start());
    till.stop();
    const auto database = store::Database::open(till.folder.filePath(QStringLiteral("kassa.db")),
                                                store::Database::Mode::Reader);
    const till::Dep7Result result =
        till::exportDep7(**database, till.folder.filePath(QStringLiteral("d.json")));
    QVERIFY(!result.isOk);
    QVERIFY(result.problem.contains(QStringLiteral("no signed receipts")));
    QVERIFY(!QFile::exists(till.folder.filePath(QStringLiteral("d.json"))));
}

QTEST_GUILESS_MAIN(TestFiscalFaults)
#include "tst_fiscal_faults.moc"
