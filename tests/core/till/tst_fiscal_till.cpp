// SPDX-License-Identifier: GPL-3.0-or-later
// Signing through the whole engine: kinds of receipts over a register's life, outage and recovery, several
// sales at once, what the interface answers. Judged by the separate verifier.
#include "core/till/fiscal_desk.h"
#include "tests/core/store/store_fixture.h"
#include "tests/support/fiscal_till.h"

using namespace kassa;
using namespace kassa::test;
using order::ReceiptKind;

namespace {

QJsonObject paidExtra()
{
    return {{QStringLiteral("payments"), cash(QStringLiteral("6.00"))},
            {QStringLiteral("noprint"), true},
            {QStringLiteral("autonext"), true}};
}

QDateTime utc(int year, int month, int day, int hour = 12, int minute = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute), Qt::UTC);
}

} // namespace

class TestFiscalTill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startReceiptComesFirst();
    void everyKind();
    void interfaceCarriesTheSignature();
    void outageAndRecovery();
    void outageOverARestart();
    void silentUnit();
    void reportAfterTwoDays();
    void noStartReceiptWithoutUnit();
    void manyAtOnce();
    void cancelledWhileSigning();
    void monthsAndYears();
    void monthsOff();
    void yearlyReceiptIsRemembered();
    void certificateEnds();
    void doubledHour();
    void clockSetBack();
    void closedRegister();
    void selfMadeKeyNeedsTestId();
    void testKeyFromTheSettings();
    void endsWithSalesOnTheWay();
};

void TestFiscalTill::startReceiptComesFirst()
{
    FiscalTill till;
    QVERIFY(till.openSigningTill());
    QCOMPARE(till.kinds(), QList<ReceiptKind>{ReceiptKind::Start});
    const auto receipt = till.sell(1200);
    QVERIFY(receipt);
    QCOMPARE(receipt->sequence, 2);
    QVERIFY(receipt->fiscal && receipt->fiscal->isSigned && receipt->fiscal->isTest);
    QCOMPARE(receipt->signature, receipt->fiscal->code);
    QVERIFY(dep::verifyCode(receipt->signature.toStdString(), till.material()).empty());
    QCOMPARE(till.state.fiscal.keyCheckValue.size(), 4);
    QCOMPARE(till.state.fiscal.startCode, till.receipts.first().fiscal->code);
    till.stop();
    const dep::Verdict verdict = till.verdict();
    QVERIFY2(verdict.passed(), verdict.problem.c_str());
    QCOMPARE(verdict.receipts, 2U);
    QCOMPARE(verdict.counterCents, 1200);
    QCOMPARE(till.findings(), QStringList());
}

void TestFiscalTill::everyKind()
{
    FiscalTill till;
    QVERIFY(till.openSigningTill());
    QVERIFY(till.sell(1000));
    QVERIFY(till.sell(555, ReceiptKind::Training));
    QVERIFY(till.sell(-400, ReceiptKind::Cancellation));
    QVERIFY(till.sell(250));
    till.engine->makeZeroReceipt();
    QTRY_COMPARE(till.kinds().last(), ReceiptKind::Zero);
    till.unit->signFault = fiscal::SignerFault::NoCard;
    QVERIFY(till.sell(100));
    QVERIFY(till.sell(70, ReceiptKind::Training));
    till.unit->signFault = fiscal::SignerFault::None;
    till.engine->saveSettings({{QStringLiteral("fiscal"), QStringLiteral("reader"), QStringLiteral("x")}});
    QTRY_COMPARE(till.kinds().last(), ReceiptKind::Collective);
    till.fakeClock.setWallClock(utc(2026, 12, 1));
    QVERIFY(till.sell(20));
    till.fakeClock.setWallClock(utc(2027, 1, 2));
    QVERIFY(till.sell(30));
    till.engine->closeRegister();
    QTRY_COMPARE(till.kinds().last(), ReceiptKind::Closing);
    till.stop();
    QCOMPARE(till.kinds(),
             (QList<ReceiptKind>{ReceiptKind::Start, ReceiptKind::Normal, ReceiptKind::Training,
                                 ReceiptKind::Cancellation, ReceiptKind::Normal, ReceiptKind::Zero,
                                 ReceiptKind::Normal, ReceiptKind::Training, ReceiptKind::Collective,
                                 ReceiptKind::Monthly, ReceiptKind::Normal, ReceiptKind::Yearly,
                                 ReceiptKind::Normal, ReceiptKind::Closing}));
    const dep::Verdict verdict = till.verdict();
    QVERIFY2(verdict.passed(), verdict.faults.empty() ? "" : verdict.faults[0].rule.c_str());
    QCOMPARE(verdict.receipts, 14U);
    QCOMPARE(verdict.unsignedReceipts, 2U);
    QCOMPARE(verdict.trainings, 2U);
    QCOMPARE(verdict.cancellations, 1U);
    QCOMPARE(verdict.zeroReceipts, 6U);
    QCOMPARE(verdict.counterCents, 1000 - 400 + 250 + 100 + 20 + 30);
    QCOMPARE(till.findings(), QStringList());
    for (qsizetype i = 0; i < till.receipts.size(); ++i) {
        QCOMPARE(till.receipts[i].sequence, i + 1);
    }
}

void TestFiscalTill::interfaceCarriesTheSignature()
{
    FiscalTill till;
    QVERIFY(till.openSigningTill());
    const QJsonObject signedAnswer = till.call(callBody(QStringLiteral("W-1"), paidExtra()), true);
    QCOMPARE(signedAnswer[QStringLiteral("status_code")].toInt(-1), 0);
    QCOMPARE(signedAnswer[QStringLiteral("order_nr")].toString(), QStringLiteral("2026-000002"));
    const QString code = signedAnswer[QStringLiteral("signature")].toString();
    QVERIFY(dep::verifyCode(code.toStdString(), till.material()).empty());
    till.unit->signFault = fiscal::SignerFault::Unreachable;
    const QJsonObject outage = till.call(callBody(QStringLiteral("W-2"), paidExtra()), true);
    QCOMPARE(outage[QStringLiteral("status_code")].toInt(-1), 0);
    QVERIFY(outage[QStringLiteral("signature")].isNull());
    const QJsonObject again = till.call(callBody(QStringLiteral("W-1"), paidExtra()), true);
    QCOMPARE(again[QStringLiteral("status_code")].toInt(-1), 6);
    QCOMPARE(again[QStringLiteral("signature")].toString(), code);
    till.stop();
    QVERIFY(till.verdict().passed());
}

void TestFiscalTill::outageAndRecovery()
{
    FiscalTill till;
    QVERIFY(till.openSigningTill());
    till.unit->signFault = fiscal::SignerFault::CardFailed;
    for (int i = 1; i <= 3; ++i) {
        const auto receipt = till.sell(100);
        QVERIFY(receipt);
        QVERIFY(!receipt->fiscal->isSigned);
        QVERIFY(receipt->signature.isEmpty());
        QVERIFY(receipt->fiscal->code.endsWith(
            QStringLiteral("U2ljaGVyaGVpdHNlaW5yaWNodHVuZyBhdXNnZWZhbGxlbg==")));
    }
    QTRY_COMPARE(till.state.fiscal.phase, till::FiscalPhase::Outage);
    QTRY_COMPARE(till.state.fiscal.unsignedCount, 3);
    QVERIFY(till.state.fiscal.unitProblem.has_value());
    till.unit->signFault = fiscal::SignerFault::None;
    // The next try of the unit comes by itself; a change of the settings brings it forward.
    till.engine->saveSettings({{QStringLiteral("fiscal"), QStringLiteral("reader"), QStringLiteral("x")}});
    QTRY_COMPARE(till.state.fiscal.phase, till::FiscalPhase::Active);
    QCOMPARE(till.kinds().last(), ReceiptKind::Collective);
    QVERIFY(till.sell(100)->fiscal->isSigned);
    till.stop();
    QVERIFY(till.verdict().passed());
    RawConnection raw(till.databaseFile());
    QCOMPARE(raw.column(QStringLiteral(
                 "SELECT kind || ' ' || detail FROM fiscal_event WHERE kind <> 'certificate'")),
             (QStringList{QStringLiteral("register TEST-1"), QStringLiteral("outage 2026-000002"),
                          QStringLiteral("recovered 3 receipts, 2 to 4")}));
}

void TestFiscalTill::outageOverARestart()
{
    FiscalTill till;
    QVERIFY(till.openSigningTill());
    till.unit->signFault = fiscal::SignerFault::CardFailed;
    QVERIFY(till.sell(100));
    till.stop();
    till.unit->openFault = fiscal::SignerFault::NoReader;
    QVERIFY(till.start());
    QVERIFY(till.sell(100));
    till.stop();
    till.unit->openFault = fiscal::SignerFault::None;
    till.unit->signFault = fiscal::SignerFault::None;
    QVERIFY(till.start());
    QTRY_COMPARE(till.state.fiscal.phase, till::FiscalPhase::Active);
    QVERIFY(till.sell(100)->fiscal->isSigned);
    till.stop();
    QCOMPARE(till.kinds(), (QList<ReceiptKind>{ReceiptKind::Start, ReceiptKind::Normal, ReceiptKind::Normal,
                                               ReceiptKind::Collective, ReceiptKind::Normal}));
    QVERIFY(till.verdict().passed());
}

void TestFiscalTill::silentUnit()
{
    FiscalTill till;
    QVERIFY(till.openSigningTill());
    till.unit->isSilent = true;
    const auto receipt = till.sell(100); // waits for the time-out
    QVERIFY(receipt);
    QVERIFY(!receipt->fiscal->isSigned);
    QVERIFY(!till.sell(100)->fiscal->isSigned); // at once
    till.stop();
    QVERIFY(till.verdict().passed());
}

void TestFiscalTill::reportAfterTwoDays()
{
    FiscalTill till;
    QVERIFY(till.openSigningTill());
    till.unit->signFault = fiscal::SignerFault::CardFailed;
    QVERIFY(till.sell(100));
    till.fakeClock.advanceMs(qint64{47} * 3'600'000);
    QVERIFY(till.sell(100));
    QTRY_COMPARE(till.state.fiscal.unsignedCount, 2);
    QVERIFY(!till.state.fiscal.isReportDue);
    till.fakeClock.advanceMs(qint64{2} * 3'600'000);
    QVERIFY(till.sell(100));
    QTRY_VERIFY(till.state.fiscal.isReportDue);
    till.stop();
}

void TestFiscalTill::noStartReceiptWithoutUnit()
{
    FiscalTill till;
    till.unit->openFault = fiscal::SignerFault::NoCard;
    QVERIFY(till.start());
    QVERIFY(till.openTill());
    QVERIFY(!till.sell(100));
    QVERIFY(till.refusals.last().contains(QStringLiteral("start receipt")));
    const auto waiting = till.post(callBody(QStringLiteral("W-1"), paidExtra()), true);
    QTRY_COMPARE(till.state.openOrders, 1);
    till.unit->openFault = fiscal::SignerFault::None;
    till.engine->saveSettings({{QStringLiteral("fiscal"), QStringLiteral("reader"), QStringLiteral("x")}});
    const QJsonObject answer = TillFixture::resultOf(*waiting); // the order was not lost
    QCOMPARE(answer[QStringLiteral("status_code")].toInt(-1), 0);
    QCOMPARE(answer[QStringLiteral("order_nr")].toString(), QStringLiteral("2026-000002"));
    till.stop();
    QVERIFY(till.verdict().passed());
}

void TestFiscalTill::manyAtOnce()
{
    FiscalTill till;
    QVERIFY(till.openSigningTill());
    constexpr int kSales = 300;
    for (int i = 0; i < kSales; ++i) {
        till.engine->sellCart(FiscalTill::cart(100 + i));
    }
    QTRY_COMPARE_WITH_TIMEOUT(till.sold().size(), kSales, 20'000);
    till.stop();
    const dep::Verdict verdict = till.verdict();
    QVERIFY(verdict.passed());
    QCOMPARE(verdict.receipts, size_t{kSales} + 1);
    QCOMPARE(till.findings(), QStringList());
}

void TestFiscalTill::cancelledWhileSigning()
{
    FiscalTill till;
    QVERIFY(till.openSigningTill());
    for (const char *ref : {"W-1", "W-2"}) {
        QCOMPARE(till.call(callBody(QString::fromLatin1(ref)))[QStringLiteral("status_code")].toInt(-1), 0);
    }
    const QList<order::Payment> payments = {order::Payment{
        order::TenderKind::Cash, {}, money::Money::fromMinor(600), money::Money::fromMinor(600)}};
    // The first is cancelled after its number was given; the sales behind it are prepared anew.
    till.engine->payOrder(1, payments);
    till.engine->payOrder(2, payments);
    for (int i = 0; i < 20; ++i) {
        till.engine->sellCart(FiscalTill::cart(100));
    }
    till.engine->cancelOrder(1, QStringLiteral("no longer wanted"));
    QTRY_COMPARE_WITH_TIMEOUT(till.sold().size(), 21, 20'000);
    till.stop();
    QCOMPARE(till.verdict().receipts, 22U);
    QVERIFY(till.verdict().passed());
    QCOMPARE(till.findings(), QStringList());
}

void TestFiscalTill::monthsAndYears()
{
    FiscalTill till;
    QVERIFY(till.openSigningTill());
    till.fakeClock.setWallClock(utc(2026, 11, 30, 22, 59)); // 23:59 in Vienna
    QVERIFY(till.sell(100));
    QCOMPARE(till.kinds().size(), 2);
    till.fakeClock.setWallClock(utc(2026, 11, 30, 23, 1));
    QVERIFY(till.sell(100));
    QCOMPARE(till.kinds(), (QList<ReceiptKind>{ReceiptKind::Start, ReceiptKind::Normal, ReceiptKind::Monthly,
                                               ReceiptKind::Normal}));
    QCOMPARE(till.receipts[2].fiscal->period, QStringLiteral("2026-11"));
    QTRY_COMPARE(till.state.fiscal.nextPeriod, QStringLiteral("2026"));
    QCOMPARE(till.state.fiscal.nextDay, QDate(2027, 1, 1));
    till.stop();
    QVERIFY(till.verdict().passed());
}

void TestFiscalTill::monthsOff()
{
    FiscalTill till;
    QVERIFY(till.openSigningTill());
    till.stop();
    till.fakeClock.setWallClock(utc(2027, 2, 5));
    QVERIFY(till.start());
    // The session is still open: the till makes them by itself, before anybody sells.
    QTRY_COMPARE(till.kinds(),
                 (QList<ReceiptKind>{ReceiptKind::Start, ReceiptKind::Yearly, ReceiptKind::Monthly}));
    QCOMPARE(till.receipts[1].fiscal->period, QStringLiteral("2026"));
    QCOMPARE(till.receipts[2].fiscal->period, QStringLiteral("2027-01"));
    till.stop();
    QVERIFY(till.start());
    QVERIFY(till.sell(100));
    QCOMPARE(till.kinds().size(), 4); // not once more
    till.stop();
    QVERIFY(till.verdict().passed());
}

void TestFiscalTill::yearlyReceiptIsRemembered()
{
    FiscalTill till;
    QVERIFY(till.openSigningTill());
    QCOMPARE(till.state.fiscal.yearlyPeriod, QString());
    till.fakeClock.setWallClock(utc(2027, 1, 2));
    QVERIFY(till.sell(100));
    QTRY_COMPARE(till.state.fiscal.yearlyPeriod, QStringLiteral("2026"));
    QCOMPARE(till.state.fiscal.yearlyNumber, till.receipts[1].number);
    QCOMPARE(till.state.fiscal.yearlyCheckBy, QDate(2027, 2, 15));
    QVERIFY(!till.state.fiscal.isYearlyLate);
    till.stop();
    till.fakeClock.setWallClock(utc(2027, 2, 16));
    QVERIFY(till.start());
    QTRY_VERIFY(till.state.fiscal.isYearlyLate);
    till.engine->confirmYearlyReceipt();
    QTRY_COMPARE(till.state.fiscal.yearlyPeriod, QString());
    QVERIFY(!till.state.fiscal.isYearlyLate);
    till.stop();
    QVERIFY(till.start());
    QTRY_COMPARE(till.state.fiscal.phase, till::FiscalPhase::Active);
    QCOMPARE(till.state.fiscal.yearlyPeriod, QString()); // confirmed once is enough
    till.fakeClock.setWallClock(utc(2028, 1, 2));
    QVERIFY(till.sell(100));
    QTRY_COMPARE(till.state.fiscal.yearlyPeriod, QStringLiteral("2027"));
    till.stop();
    QVERIFY(till.verdict().passed());
    QCOMPARE(till.findings(), QStringList());
}

// Told in time, and no sale is lost by it: the law lets a register go on with an ended certificate.
void TestFiscalTill::certificateEnds()
{
    using till::CertificateAge;
    FiscalTill till;
    QVERIFY(till.openSigningTill());
    const QDateTime until = till.state.fiscal.validUntilUtc;
    QVERIFY(until.isValid());
    QCOMPARE(till.state.fiscal.certificateAge, CertificateAge::Fine);
    till.stop();
    till.fakeClock.setWallClock(until.addDays(1 - till::FiscalDesk::kCertificateWarnDays));
    QVERIFY(till.start());
    QTRY_COMPARE(till.state.fiscal.certificateAge, CertificateAge::EndsSoon);
    till.fakeClock.setWallClock(until.addSecs(1));
    const auto whileRunning = till.sell(100);
    QVERIFY(whileRunning && whileRunning->fiscal->isSigned);
    QTRY_COMPARE(till.state.fiscal.certificateAge, CertificateAge::Ended);
    QCOMPARE(till.state.fiscal.phase, till::FiscalPhase::Active);
    till.stop();
    QVERIFY(till.start());
    QTRY_COMPARE(till.state.fiscal.certificateAge, CertificateAge::Ended);
    const auto afterStart = till.sell(100);
    QVERIFY(afterStart && afterStart->fiscal->isSigned);
    till.engine->makeTestKey(); // another certificate: the chain goes on with it
    QTRY_COMPARE(till.state.fiscal.certificateAge, CertificateAge::Fine);
    const auto withNewOne = till.sell(100);
    QVERIFY(withNewOne && withNewOne->fiscal->isSigned);
    QVERIFY(withNewOne->fiscal->certificate != afterStart->fiscal->certificate);
    till.stop();
    QVERIFY(till.verdict().passed());
    QCOMPARE(till.findings(), QStringList());
}

void TestFiscalTill::doubledHour()
{
    FiscalTill till;
    till.fakeClock.setWallClock(utc(2026, 10, 25, 0, 50)); // 02:50 summer time
    QVERIFY(till.openSigningTill());
    QVERIFY(till.sell(100));
    till.fakeClock.setWallClock(utc(2026, 10, 25, 1, 10)); // 02:10 again, winter time
    QVERIFY(till.sell(100));
    QVERIFY(till.receipts.last().fiscal->code.contains(QStringLiteral("_2026-10-25T02:50:00_")));
    till.stop();
    QVERIFY(till.verdict().passed());
}

void TestFiscalTill::clockSetBack()
{
    FiscalTill till;
    QVERIFY(till.openSigningTill());
    till.fakeClock.advanceMs(3'600'000);
    QVERIFY(till.sell(100));
    till.fakeClock.setWallClock(utc(2026, 10, 1));
    const auto receipt = till.sell(100);
    QVERIFY(receipt);
    QCOMPARE(receipt->issuedAtUtc, till.receipts[1].issuedAtUtc);
    QTRY_VERIFY(till.state.fiscal.isClockBehind);
    till.stop();
    QVERIFY(till.verdict().passed());
    QCOMPARE(till.findings(), QStringList());
}

void TestFiscalTill::closedRegister()
{
    FiscalTill till;
    QVERIFY(till.openSigningTill());
    QVERIFY(till.sell(100));
    till.engine->closeRegister();
    QTRY_COMPARE(till.state.fiscal.phase, till::FiscalPhase::Closed);
    QVERIFY(!till.sell(100));
    QVERIFY(till.refusals.last().contains(QStringLiteral("closed")));
    till.stop();
    QVERIFY(till.start());
    QVERIFY(!till.sell(100));
    till.stop();
    QVERIFY(till.verdict().passed());
}

void TestFiscalTill::selfMadeKeyNeedsTestId()
{
    FiscalTill till(QStringLiteral("KASSA-1"));
    QVERIFY(till.start());
    QVERIFY(till.openTill());
    QVERIFY(!till.sell(100));
    QVERIFY2(till.refusals.last().contains(QStringLiteral("TEST")), qPrintable(till.refusals.last()));
    till.stop();
}

void TestFiscalTill::testKeyFromTheSettings()
{
    FiscalTill till;
    till.setValues({{QStringLiteral("fiscal"), QStringLiteral("mode"), QStringLiteral("none")},
                    {QStringLiteral("fiscal"), QStringLiteral("cashbox_id"), QString()},
                    {QStringLiteral("fiscal"), QStringLiteral("turnover_key"), QString()}});
    QVERIFY(till.start());
    QVERIFY(till.openTill());
    QVERIFY(!till.sell(100)->fiscal);
    till.engine->makeTestKey();
    QTRY_COMPARE(till.state.fiscal.phase, till::FiscalPhase::Active);
    QVERIFY(till.state.fiscal.cashboxId.startsWith(QLatin1String("TEST-01-")));
    const auto receipt = till.sell(100);
    QVERIFY(receipt && receipt->fiscal && receipt->fiscal->isTest);
    QCOMPARE(receipt->sequence, 3); // the start receipt is number 2
    till.stop();
}

void TestFiscalTill::endsWithSalesOnTheWay()
{
    FiscalTill till;
    QVERIFY(till.openSigningTill());
    QSignalSpy stopped(till.engine.get(), &till::Engine::stopped);
    for (int i = 0; i < 30; ++i) {
        till.engine->sellCart(FiscalTill::cart(100));
    }
    till.engine->stop();
    QTRY_COMPARE(stopped.size(), 1);
    QCOMPARE(till.sold().size(), 30);
    till.engine.reset();
    QVERIFY(till.verdict().passed());
}

QTEST_GUILESS_MAIN(TestFiscalTill)
#include "tst_fiscal_till.moc"
