// SPDX-License-Identifier: GPL-3.0-or-later
// One row per refusal (and its accepted neighbours): a complete request with one thing changed, and the code
// and path that must come back. The table is tests/data/external/refusals.tsv.
#include "tests/core/external/rule_fixture.h"

#include <QTest>

using namespace kassa;
using namespace kassa::external;

class TestCartRefusals : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusals_data();
    void refusals();
};

void TestCartRefusals::refusals_data()
{
    QTest::addColumn<QByteArray>("find");
    QTest::addColumn<QByteArray>("replacement");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("path");
    const QList<QByteArray> lines = dataFile(QStringLiteral("refusals.tsv")).split('\n');
    QVERIFY(lines.size() > 100);
    for (QByteArray line : lines) {
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        line.replace("\u21b5", "\n");
        const QList<QByteArray> cells = line.split('\t');
        QCOMPARE(cells.size(), 5);
        QTest::newRow(cells.at(0).constData())
            << cells.at(1) << cells.at(2) << cells.at(3).toInt() << QString::fromUtf8(cells.at(4));
    }
}

void TestCartRefusals::refusals()
{
    QFETCH(QByteArray, find);
    QFETCH(QByteArray, replacement);
    QFETCH(int, code);
    QFETCH(QString, path);

    QByteArray body = dataFile(QStringLiteral("refusal_base.json"));
    QVERIFY(!body.isEmpty());
    if (!find.isEmpty()) {
        QCOMPARE(body.count(find), 1);
        body.replace(find, replacement);
    }
    const Outcome<Checked, Fault> outcome = run(body, fixtureContext());
    const QString sentence = outcome ? QString() : text::toText(outcome.fault().message);
    QVERIFY2((outcome ? 0 : outcome.fault().statusCode) == code, qPrintable(sentence));
    if (code == 0)
        return;
    QCOMPARE(outcome.fault().path, path);
    QVERIFY2(sentence.contains(path), qPrintable(sentence));
    QVERIFY2(!sentence.contains(QStringLiteral("secret-token")), qPrintable(sentence));
}

QTEST_GUILESS_MAIN(TestCartRefusals)
#include "tst_cart_refusals.moc"
