// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever way a token is written, it is not kept.
#include "core/external/raw_redaction.h"

#include <QTest>

using namespace kassa::external;

class TestRawRedaction : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void redacted_data();
    void redacted();
};

void TestRawRedaction::redacted_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *body, const char *token, const char *expected) {
        QTest::newRow(name) << QByteArray(body) << QByteArray(token) << QByteArray(expected);
    };
    row("plain, layout kept", "{ \"auth_token\" : \"secret\",\n \"n\": 1.50 }", "secret",
        "{ \"auth_token\" : \"***\",\n \"n\": 1.50 }");
    row("elsewhere too", R"({"auth_token":"secret","ref":"xsecretx"})", "secret",
        R"({"auth_token":"***","ref":"x***x"})");
    row("in a key", R"({"secret":1})", "secret", R"({"***":1})");
    row("escaped", R"({"auth_token":"\u0073ecret", "n": 1.50})", "secret",
        R"({"auth_token":"***","n":1.50})");
    row("wholly escaped", R"(["\u0073\u0065\u0063\u0072\u0065\u0074"])", "secret", R"(["***"])");
    row("escaped slash", R"({"t":"a\/b=", "x":[true,null]})", "a/b=", R"({"t":"***","x":[true,null]})");
    row("escaped and plain", R"(["secret","s\u0065cret"])", "secret", R"(["***","***"])");
    row("other escapes leave the layout", R"({ "t": "secret", "n": "a\nb" })", "secret",
        R"({ "t": "***", "n": "a\nb" })");
    row("not there", R"({ "a": 1 })", "secret", R"({ "a": 1 })");
    row("empty token", R"({ "a": "" })", "", R"({ "a": "" })");
    row("unreadable with escapes", R"({"t":"\u0073ecret")", "secret", "***");
    row("unreadable without escapes", R"({"t":"secret")", "secret", R"({"t":"***")");
}

void TestRawRedaction::redacted()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, expected);
    QCOMPARE(withoutToken(body, token), expected);
}

QTEST_GUILESS_MAIN(TestRawRedaction)
#include "tst_raw_redaction.moc"
