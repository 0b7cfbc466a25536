// SPDX-License-Identifier: GPL-3.0-or-later
// The README's curl examples, run as they stand there against a real till: what a programmer copies must
// work.
#include "kassa_process.h"

#include <QRegularExpression>

using namespace kassa::test;

class TestReadmeCurl : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void examples_data();
    void examples();

private:
    struct Example
    {
        QString block;
        int refusal = 0; ///< status code that the README names for it: "**Refused: why** (2)"
    };
    static QList<Example> curlExamples();
    static QList<QJsonObject> objectsIn(const QByteArray &output);

    KassaProcess m_kassa;
};

QList<TestReadmeCurl::Example> TestReadmeCurl::curlExamples()
{
    QFile readme(QStringLiteral(KASSA_README));
    if (!readme.open(QIODevice::ReadOnly)) {
        return {};
    }
    // The paragraph before the block, then the block.
    static const QRegularExpression fence(QStringLiteral("^([^\\n]*)\\n\\n```sh\\n(.*?)^```"),
                                          QRegularExpression::MultilineOption |
                                              QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression refused(QStringLiteral("^\\*\\*Refused.*\\*\\* \\((\\d+)\\)"));
    QList<Example> examples;
    QRegularExpressionMatchIterator found = fence.globalMatch(QString::fromUtf8(readme.readAll()));
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const QString block = match.captured(2);
        if (block.contains(QStringLiteral("curl ")) && block.contains(QStringLiteral("$KASSA_URL"))) {
            examples.append({block, refused.match(match.captured(1)).captured(1).toInt()});
        }
    }
    return examples;
}

// Several answers may follow each other without a separator.
QList<QJsonObject> TestReadmeCurl::objectsIn(const QByteArray &output)
{
    QList<QJsonObject> objects;
    qsizetype begin = -1;
    int depth = 0;
    bool isText = false;
    for (qsizetype i = 0; i < output.size(); ++i) {
        const char letter = output[i];
        if (isText) {
            if (letter == '\\') {
                ++i;
            } else if (letter == '"') {
                isText = false;
            }
        } else if (letter == '"') {
            isText = depth > 0;
        } else if (letter == '{') {
            begin = depth++ == 0 ? i : begin;
        } else if (letter == '}' && depth > 0 && --depth == 0) {
            objects.append(QJsonDocument::fromJson(output.sliced(begin, i - begin + 1)).object());
        }
    }
    return objects;
}

void TestReadmeCurl::initTestCase()
{
    m_kassa.writeIni(
        "[external]\nblocking_timeout_s=2\n"); // nobody pays here: what waits for a cashier is soon over
    QVERIFY2(m_kassa.start(), qPrintable(m_kassa.errors()));
}

void TestReadmeCurl::examples_data()
{
    QTest::addColumn<QString>("block");
    QTest::addColumn<int>("refusal");
    const QList<Example> found = curlExamples();
    for (qsizetype i = 0; i < found.size(); ++i) {
        QTest::addRow("example %d", static_cast<int>(i) + 1) << found[i].block << found[i].refusal;
    }
    QVERIFY2(found.size() >= 2, "README.md shows fewer than two curl calls");
}

void TestReadmeCurl::examples()
{
    QFETCH(QString, block);
    QFETCH(int, refusal);
    QProcess bash;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("KASSA_URL"), m_kassa.url(QString()).toString());
    environment.insert(QStringLiteral("KASSA_TOKEN"), m_kassa.token());
    bash.setProcessEnvironment(environment);
    bash.start(QStringLiteral("bash"),
               {QStringLiteral("-euo"), QStringLiteral("pipefail"), QStringLiteral("-c"), block});
    QVERIFY(bash.waitForFinished(kProcessTimeoutMs));
    const QByteArray output = bash.readAllStandardOutput();
    QVERIFY2(bash.exitCode() == 0, bash.readAllStandardError().constData());
    if (block.contains(QStringLiteral("/metrics"))) {
        QVERIFY2(output.contains("kassa_"), output.constData());
        return;
    }
    const QList<QJsonObject> answers = objectsIn(output);
    QCOMPARE(answers.size(), block.count(QStringLiteral("curl ")));
    for (const QJsonObject &answer : answers) {
        if (answer.contains(QStringLiteral("jsonrpc"))) {
            // 4: waits for the cashier; 6: the README sends an order twice on purpose.
            const int code = codeOf(answer[QStringLiteral("result")].toObject());
            const bool isFine = refusal == 0 ? code == 0 || code == 4 || code == 6 : code == refusal;
            QVERIFY2(isFine, output.constData());
        } else {
            QVERIFY2(answer.contains(QStringLiteral("version")), output.constData()); // GET /health
        }
    }
}

QTEST_GUILESS_MAIN(TestReadmeCurl)
#include "tst_readme_curl.moc"
