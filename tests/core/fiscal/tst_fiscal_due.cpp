// SPDX-License-Identifier: GPL-3.0-or-later
// Monthly and yearly receipts: which are owed, also after days and months off.
#include "core/fiscal/due_receipts.h"

#include <QTest>

using namespace kassa::fiscal;

class TestFiscalDue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void due_data()
    {
        QTest::addColumn<QDate>("closedThrough");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QStringList>("expected");
        const QDate october(2026, 10, 31);
        QTest::newRow("same month") << october << QDate(2026, 11, 30) << QStringList();
        QTest::newRow("first of the next")
            << october << QDate(2026, 12, 1) << QStringList{QStringLiteral("2026-11")};
        QTest::newRow("days off") << october << QDate(2026, 12, 20) << QStringList{QStringLiteral("2026-11")};
        QTest::newRow("December") << QDate(2026, 11, 30) << QDate(2027, 1, 1)
                                  << QStringList{QStringLiteral("2026")};
        QTest::newRow("off over the year's end")
            << october << QDate(2027, 2, 5) << QStringList{QStringLiteral("2026"), QStringLiteral("2027-01")};
        QTest::newRow("off until January")
            << october << QDate(2027, 1, 7) << QStringList{QStringLiteral("2026")};
        QTest::newRow("two years off")
            << october << QDate(2028, 3, 1)
            << QStringList{QStringLiteral("2026"), QStringLiteral("2027"), QStringLiteral("2028-02")};
        QTest::newRow("clock set back") << october << QDate(2026, 9, 1) << QStringList();
    }
    void due()
    {
        QFETCH(const QDate, closedThrough);
        QFETCH(const QDate, today);
        QFETCH(const QStringList, expected);
        QStringList periods;
        for (const DueReceipt &receipt : dueReceipts(closedThrough, today)) {
            periods.append(receipt.period);
            QCOMPARE(receipt.kind == kassa::order::ReceiptKind::Yearly, receipt.period.size() == 4);
        }
        QCOMPARE(periods, expected);
        if (!periods.isEmpty()) {
            QVERIFY(dueReceipts(lastDayOf(periods.last()), today).isEmpty());
        }
    }

    void next()
    {
        const NextDue november = nextDue(QDate(2026, 10, 31), QDate(2026, 11, 24));
        QCOMPARE(november.receipt.period, QStringLiteral("2026-11"));
        QCOMPARE(november.day, QDate(2026, 12, 1));
        const NextDue year = nextDue(QDate(2026, 11, 30), QDate(2026, 12, 2));
        QCOMPARE(year.receipt.kind, kassa::order::ReceiptKind::Yearly);
        QCOMPARE(year.receipt.period, QStringLiteral("2026"));
        QCOMPARE(year.day, QDate(2027, 1, 1));
    }

    void periods()
    {
        QCOMPARE(lastDayOf(QStringLiteral("2026-02")), QDate(2026, 2, 28));
        QCOMPARE(lastDayOf(QStringLiteral("2026")), QDate(2026, 12, 31));
        QVERIFY(!lastDayOf(QString()).isValid());
        QVERIFY(!lastDayOf(QStringLiteral("2026-13")).isValid());
    }
};

QTEST_GUILESS_MAIN(TestFiscalDue)
#include "tst_fiscal_due.moc"
