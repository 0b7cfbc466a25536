// SPDX-License-Identifier: GPL-3.0-or-later
// Payment: notes, change and splits as tables, the entry's rules, and the dialog driven by keys and clicks.
#include "core/money/decimal_text.h"
#include "ui/models/format.h"
#include "ui/payment/amount_edit.h"
#include "ui/payment/cash_notes.h"
#include "ui/payment/payment_dialog.h"
#include "ui/payment/payment_entry.h"
#include "ui/widgets/amount_label.h"
#include "ui/widgets/key_value_row.h"
#include "ui/widgets/touch_button.h"

#include <QSignalSpy>
#include <QtTest>

using namespace kassa;
using kassa::money::Money;
using kassa::payment::Assessment;
using kassa::payment::PaymentDialog;
using kassa::payment::PaymentEntry;
using kassa::payment::Problem;
using kassa::payment::Tender;
using Step = kassa::payment::Assessment::Step;

Q_DECLARE_METATYPE(Money)

namespace {

QList<qint64> minors(const QList<Money> &sums)
{
    QList<qint64> numbers;
    for (const Money sum : sums) {
        numbers.append(sum.minor());
    }
    return numbers;
}

order::Payment online(qint64 minor, const QString &method)
{
    return {order::TenderKind::Other, method, Money::fromMinor(minor), Money::fromMinor(minor)};
}

Money sumOf(const QList<order::Payment> &payments)
{
    Money sum;
    for (const order::Payment &payment : payments) {
        sum += payment.amount;
    }
    return sum;
}

} // namespace

class TestPaymentDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quickNotes_data();
    void quickNotes();
    void change_data();
    void change();
    void evenParts_data();
    void evenParts();
    void assess_data();
    void assess();
    void sharesGiveChange();
    void zeroTotalNamesATender();
    void dialogCashWithChange();
    void dialogSplitsOverTenders();
    void dialogRemovesAPart();
    void dialogNeedsAMethod();
    void dialogEvenParts();
    void dialogKeepsInputOnLanguageChange();
    void dialogControlsAreNamed();

private:
    static void open(PaymentDialog &dialog, qint64 totalMinor, const QList<order::Payment> &parts = {});
};

void TestPaymentDialog::quickNotes_data()
{
    QTest::addColumn<qint64>("due");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QList<qint64>>("expected");

    const QString eur = QStringLiteral("EUR");
    QTest::newRow("as in the picture")
        << qint64(2710) << eur << QList<qint64>{2710, 3000, 4000, 5000, 10000, 20000};
    QTest::newRow("small coin sum") << qint64(320) << eur << QList<qint64>{320, 500, 1000, 2000, 5000, 10000};
    QTest::newRow("a whole note is the exact sum")
        << qint64(2000) << eur << QList<qint64>{2000, 5000, 10000, 20000};
    QTest::newRow("above the largest note")
        << qint64(53240) << eur << QList<qint64>{53240, 53500, 54000, 55000, 60000};
    QTest::newRow("one cent") << qint64(1) << eur << QList<qint64>{1, 500, 1000, 2000, 5000, 10000};
    QTest::newRow("nothing due") << qint64(0) << eur << QList<qint64>{};
    QTest::newRow("refund") << qint64(-500) << eur << QList<qint64>{};
    QTest::newRow("roubles") << qint64(184000) << QStringLiteral("RUB")
                             << QList<qint64>{184000, 185000, 190000, 200000, 500000};
    QTest::newRow("unknown currency")
        << qint64(990) << QStringLiteral("XTS") << QList<qint64>{990, 1000, 2000, 5000, 10000, 20000};
}

void TestPaymentDialog::quickNotes()
{
    QFETCH(qint64, due);
    QFETCH(QString, currency);
    QFETCH(QList<qint64>, expected);
    QCOMPARE(minors(payment::quickNotes(Money::fromMinor(due), currency)), expected);
}

void TestPaymentDialog::change_data()
{
    QTest::addColumn<qint64>("change");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("expected");

    const QString eur = QStringLiteral("EUR");
    QTest::newRow("as in the picture") << qint64(2290) << eur << "2000x1 200x1 50x1 20x2";
    QTest::newRow("nothing") << qint64(0) << eur << "";
    QTest::newRow("negative") << qint64(-100) << eur << "";
    QTest::newRow("one cent") << qint64(1) << eur << "1x1";
    QTest::newRow("several largest notes") << qint64(60000) << eur << "20000x3";
    QTest::newRow("roubles with kopecks")
        << qint64(135050) << QStringLiteral("RUB") << "100000x1 20000x1 10000x1 5000x1 50x1";
    QTest::newRow("dollar") << qint64(841) << QStringLiteral("USD") << "500x1 100x3 25x1 10x1 5x1 1x1";
}

void TestPaymentDialog::change()
{
    QFETCH(qint64, change);
    QFETCH(QString, currency);
    QFETCH(QString, expected);
    QStringList texts;
    Money sum;
    for (const payment::Pieces &pieces : payment::changeIn(Money::fromMinor(change), currency)) {
        texts.append(QStringLiteral("%1x%2").arg(pieces.value.minor()).arg(pieces.count));
        sum += pieces.value * pieces.count;
    }
    QCOMPARE(texts.join(QLatin1Char(' ')), expected);
    QCOMPARE(sum.minor(), std::max<qint64>(0, change));
}

void TestPaymentDialog::evenParts_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<int>("count");
    QTest::addColumn<QList<qint64>>("expected");

    QTest::newRow("a cent is left") << qint64(1000) << 3 << QList<qint64>{334, 333, 333};
    QTest::newRow("even") << qint64(1000) << 4 << QList<qint64>{250, 250, 250, 250};
    QTest::newRow("less cents than people") << qint64(2) << 3 << QList<qint64>{1, 1, 0};
}

void TestPaymentDialog::evenParts()
{
    QFETCH(qint64, amount);
    QFETCH(int, count);
    QFETCH(QList<qint64>, expected);
    QCOMPARE(minors(payment::evenParts(Money::fromMinor(amount), count)), expected);
}

void TestPaymentDialog::assess_data()
{
    QTest::addColumn<qint64>("total");
    QTest::addColumn<qint64>("paid");
    QTest::addColumn<int>("tender");
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("problem");
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<qint64>("change");

    const auto row = [](const char *name, qint64 total, qint64 paid, Tender tender, const char *method,
                        const char *typed, Step step, Problem problem, qint64 amount, qint64 change) {
        QTest::newRow(name) << total << paid << static_cast<int>(tender) << QString::fromUtf8(method)
                            << QString::fromUtf8(typed) << static_cast<int>(step) << static_cast<int>(problem)
                            << amount << change;
    };
    row("empty field is exact", 2840, 0, Tender::Cash, "", "", Step::Finish, Problem::None, 2840, 0);
    row("blanks are empty", 2840, 0, Tender::Cash, "", "  ", Step::Finish, Problem::None, 2840, 0);
    row("change", 2840, 0, Tender::Cash, "", "50", Step::Finish, Problem::None, 2840, 2160);
    row("comma", 1000, 0, Tender::Cash, "", "12,5", Step::Finish, Problem::None, 1000, 250);
    row("dot", 1000, 0, Tender::Cash, "", "12.50", Step::Finish, Problem::None, 1000, 250);
    row("cash part", 2840, 0, Tender::Cash, "", "20", Step::TakePart, Problem::None, 2000, 0);
    row("rest after online", 3840, 1000, Tender::Cash, "", "", Step::Finish, Problem::None, 2840, 0);
    row("card exact", 2840, 0, Tender::Card, "Card", "28,40", Step::Finish, Problem::None, 2840, 0);
    row("card part", 2840, 0, Tender::Card, "Card", "8,40", Step::TakePart, Problem::None, 840, 0);
    row("card above", 2840, 0, Tender::Card, "Card", "30", Step::Refused, Problem::MoreThanDue, 0, 0);
    row("other without method", 2840, 0, Tender::Other, "  ", "", Step::Refused, Problem::MethodMissing, 0,
        0);
    row("other with method", 2840, 0, Tender::Other, "Bank", "", Step::Finish, Problem::None, 2840, 0);
    row("on delivery", 2840, 0, Tender::OnDelivery, "", "", Step::Finish, Problem::None, 2840, 0);
    row("on delivery above", 2840, 0, Tender::OnDelivery, "", "30", Step::Refused, Problem::MoreThanDue, 0,
        0);
    row("letters", 2840, 0, Tender::Cash, "", "abc", Step::Refused, Problem::NotANumber, 0, 0);
    row("three decimals", 2840, 0, Tender::Cash, "", "1,234", Step::Refused, Problem::TooManyDigits, 0, 0);
    row("zero", 2840, 0, Tender::Cash, "", "0", Step::Refused, Problem::NotPositive, 0, 0);
    row("negative", 2840, 0, Tender::Cash, "", "-5", Step::Refused, Problem::NotPositive, 0, 0);
    row("a scanned number", 2840, 0, Tender::Cash, "", "9002490100070123456", Step::Refused,
        Problem::OutOfRange, 0, 0);
    row("refund", -500, 0, Tender::Cash, "", "", Step::Finish, Problem::None, -500, 0);
    row("refund in parts", -500, 0, Tender::Cash, "", "2", Step::TakePart, Problem::None, -200, 0);
    row("refund above", -500, 0, Tender::Cash, "", "6", Step::Refused, Problem::MoreThanOwed, 0, 0);
    row("all paid online", 2840, 2840, Tender::Cash, "", "", Step::Finish, Problem::None, 0, 0);
}

void TestPaymentDialog::assess()
{
    QFETCH(qint64, total);
    QFETCH(qint64, paid);
    QFETCH(int, tender);
    QFETCH(QString, method);
    QFETCH(QString, typed);
    QFETCH(int, step);
    QFETCH(int, problem);
    QFETCH(qint64, amount);
    QFETCH(qint64, change);

    QList<order::Payment> parts;
    if (paid != 0) {
        parts.append(online(paid, QStringLiteral("Gutschein")));
    }
    PaymentEntry entry(Money::fromMinor(total), parts);
    entry.setTender(static_cast<Tender>(tender));
    entry.setMethod(method);
    entry.setTyped(typed);
    const Assessment assessment = entry.assess();
    QCOMPARE(static_cast<int>(assessment.step), step);
    QCOMPARE(static_cast<int>(assessment.problem), problem);
    QCOMPARE(assessment.amount.minor(), amount);
    QCOMPARE(assessment.change.minor(), change);

    const bool done = entry.take();
    QCOMPARE(done, assessment.step == Step::Finish);
    if (done) {
        QCOMPARE(sumOf(entry.parts()), entry.total());
    }
}

void TestPaymentDialog::sharesGiveChange()
{
    PaymentEntry entry(Money::fromMinor(1000), {});
    entry.setShare(Money::fromMinor(334));
    entry.setTyped(QStringLiteral("5"));
    const Assessment assessment = entry.assess();
    QCOMPARE(assessment.step, Step::TakePart);
    QCOMPARE(assessment.amount.minor(), 334);
    QCOMPARE(assessment.given.minor(), 500);
    QCOMPARE(assessment.change.minor(), 166);
    QVERIFY(!entry.take());
    QCOMPARE(entry.due().minor(), 666);
}

void TestPaymentDialog::zeroTotalNamesATender()
{
    PaymentEntry entry(Money(), {});
    QVERIFY(entry.take());
    QCOMPARE(entry.parts().size(), 1);
    QCOMPARE(entry.parts().first().kind, order::TenderKind::Cash);
}

void TestPaymentDialog::open(PaymentDialog &dialog, qint64 totalMinor, const QList<order::Payment> &parts)
{
    payment::PaymentRequest request;
    request.total = Money::fromMinor(totalMinor);
    request.parts = parts;
    dialog.begin(request);
    dialog.resize(PaymentDialog::kCardWidth, PaymentDialog::kCardHeight);
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    dialog.firstField()->setFocus();
}

void TestPaymentDialog::dialogCashWithChange()
{
    PaymentDialog dialog;
    QSignalSpy finished(&dialog, &PaymentDialog::finished);
    open(dialog, 2710);
    QTest::keyClicks(dialog.firstField(), QStringLiteral("50"));
    QCOMPARE(dialog.findChild<widgets::AmountLabel *>(QStringLiteral("paymentChange"))->amount(),
             QStringLiteral("€22.90"));
    QTest::keyClick(dialog.firstField(), Qt::Key_Return);
    QTRY_COMPARE(finished.size(), 1); // the shortcut of a button clicks after its press was shown
    const auto payments = finished.first().first().value<QList<order::Payment>>();
    QCOMPARE(payments.size(), 1);
    QCOMPARE(payments.first().amount.minor(), 2710);
    QCOMPARE(payments.first().given.minor(), 5000);
}

void TestPaymentDialog::dialogSplitsOverTenders()
{
    PaymentDialog dialog;
    QSignalSpy finished(&dialog, &PaymentDialog::finished);
    open(dialog, 4710);
    QTest::keyClick(&dialog, Qt::Key_F10);
    QTRY_COMPARE(dialog.entry().tender(), Tender::Card);
    QTest::keyClicks(dialog.firstField(), QStringLiteral("20"));
    QTest::keyClick(dialog.firstField(), Qt::Key_F12);
    QCOMPARE(finished.size(), 0);
    QCOMPARE(dialog.entry().due().minor(), 2710);
    QTest::keyClick(&dialog, Qt::Key_F9);
    QTRY_COMPARE(dialog.entry().tender(), Tender::Cash);
    QTest::keyClick(dialog.firstField(), Qt::Key_Enter);
    QCOMPARE(finished.size(), 1);
    const auto payments = finished.first().first().value<QList<order::Payment>>();
    QCOMPARE(payments.size(), 2);
    QCOMPARE(payments.first().method, QStringLiteral("Card"));
    QCOMPARE(payments.last().kind, order::TenderKind::Cash);
    QCOMPARE(sumOf(payments).minor(), 4710);
}

void TestPaymentDialog::dialogRemovesAPart()
{
    PaymentDialog dialog;
    open(dialog, 3840, {online(1000, QStringLiteral("Gutschein"))});
    QCOMPARE(dialog.entry().due().minor(), 2840);
    auto *row = dialog.findChild<QWidget *>(QStringLiteral("paymentPart0"));
    QVERIFY(row);
    row->findChild<widgets::TouchButton *>(QStringLiteral("removePart"))->click();
    QCOMPARE(dialog.entry().due().minor(), 3840);
    QVERIFY(dialog.entry().parts().isEmpty());
}

void TestPaymentDialog::dialogNeedsAMethod()
{
    PaymentDialog dialog;
    QSignalSpy finished(&dialog, &PaymentDialog::finished);
    open(dialog, 1000);
    dialog.findChild<widgets::TouchButton *>(QStringLiteral("tenderOther"))->click();
    auto *finish = dialog.findChild<widgets::TouchButton *>(QStringLiteral("paymentFinish"));
    QVERIFY(!finish->isEnabled());
    QVERIFY(!finish->disabledReason().isEmpty());
    auto *method = dialog.findChild<QLineEdit *>(QStringLiteral("tenderMethodEdit"));
    QTest::keyClicks(method, QStringLiteral("Bank transfer"));
    QVERIFY(finish->isEnabled());
    finish->click();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().value<QList<order::Payment>>().first().method,
             QStringLiteral("Bank transfer"));
}

void TestPaymentDialog::dialogEvenParts()
{
    PaymentDialog dialog;
    QSignalSpy finished(&dialog, &PaymentDialog::finished);
    open(dialog, 1000);
    QTest::keyClick(&dialog, Qt::Key_F11);
    QTRY_VERIFY(dialog.findChild<widgets::TouchButton *>(QStringLiteral("paymentSplit"))->isChecked());
    dialog.findChild<widgets::TouchButton *>(QStringLiteral("quickSum1"))->click(); // three parts
    QCOMPARE(dialog.entry().owed().minor(), 334);
    QTest::keyClicks(dialog.firstField(), QStringLiteral("5"));
    QTest::keyClick(dialog.firstField(), Qt::Key_F12);
    QCOMPARE(dialog.findChild<widgets::AmountLabel *>(QStringLiteral("paymentChange"))->amount(),
             QStringLiteral("€1.66"));
    QTest::keyClick(dialog.firstField(), Qt::Key_F12);
    QTest::keyClick(dialog.firstField(), Qt::Key_F12);
    QCOMPARE(finished.size(), 1);
    const auto payments = finished.first().first().value<QList<order::Payment>>();
    QCOMPARE(payments.size(), 3);
    QCOMPARE(sumOf(payments).minor(), 1000);
    QCOMPARE(payments.first().given.minor(), 500);
}

void TestPaymentDialog::dialogKeepsInputOnLanguageChange()
{
    PaymentDialog dialog;
    open(dialog, 2840);
    QTest::keyClicks(dialog.firstField(), QStringLiteral("12,5"));
    dialog.setFormat(models::LocaleFormat(QStringLiteral("de"), QStringLiteral("EUR"), QTimeZone::utc()));
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&dialog, &change);
    QCOMPARE(dialog.findChild<QLineEdit *>(QStringLiteral("paymentAmount"))->text(), QStringLiteral("12,5"));
    QCOMPARE(dialog.findChild<widgets::KeyValueRow *>(QStringLiteral("paymentTotal"))->value(),
             QStringLiteral("28,40\u00A0€"));
}

void TestPaymentDialog::dialogControlsAreNamed()
{
    PaymentDialog dialog;
    open(dialog, 2840, {online(1000, QStringLiteral("Gutschein"))});
    for (const auto *button : dialog.findChildren<QAbstractButton *>()) {
        if (button->isVisible()) {
            QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
            QVERIFY2(button->height() >= 44 && button->width() >= 44, qPrintable(button->objectName()));
        }
    }
}

QTEST_MAIN(TestPaymentDialog)
#include "tst_payment_dialog.moc"
