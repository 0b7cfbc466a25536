// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON tree keeps digits and order, notices repeated keys, and refuses everything that is not exactly one
// document.
#include "core/external/json_document.h"

#include <QTest>

#include <clocale>

using namespace kassa::external;

Q_DECLARE_METATYPE(JsonFault)

class TestJsonDocument : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void roundTrip_data();
    void roundTrip();
    void refused_data();
    void refused();
    void depth();
    void tooManyValues();
    void repeatedKeyAmongMany();
    void digitsInAnyLocale();
    void strings();
};

void TestJsonDocument::roundTrip_data()
{
    QTest::addColumn<QByteArray>("in");
    QTest::addColumn<QByteArray>("out");
    const auto same = [](const char *name, const char *json) {
        QTest::newRow(name) << QByteArray(json) << QByteArray(json);
    };
    same("null", "null");
    same("true", "true");
    same("dust", "0.30000000000000004");
    same("trailing zeros", "12.10");
    same("exponent", "[1e2,1E+2,1.5e-3]");
    same("largest unsigned", "18446744073709551615");
    same("beyond 64 bits", "123456789012345678901234567890");
    same("negative", "-9223372036854775808");
    same("order of members", R"({"z":1,"a":[],"m":{}})");
    same("empty key", R"({"":1})");
    same("escapes", R"("\"\\\n\u0000\u001f")");
    same("beyond the BMP", "\"\xF0\x9F\x8D\x95\"");
    QTest::newRow("white space") << QByteArray(" [ 1 , 2 ]\r\n\t") << QByteArray("[1,2]");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{}") << QByteArray("{}");
    QTest::newRow("escaped letters") << QByteArray(R"("\u0041\/\ud83c\udf55")")
                                     << QByteArray("\"A/\xF0\x9F\x8D\x95\"");
}

void TestJsonDocument::roundTrip()
{
    QFETCH(QByteArray, in);
    QFETCH(QByteArray, out);
    const Outcome<JsonValue, JsonProblem> parsed = parseJson(in);
    QVERIFY(parsed.isOk());
    QCOMPARE(toJson(*parsed), out);
    const Outcome<JsonValue, JsonProblem> again = parseJson(toJson(*parsed));
    QVERIFY(again.isOk());
    QVERIFY(*again == *parsed);
}

void TestJsonDocument::refused_data()
{
    QTest::addColumn<QByteArray>("in");
    QTest::addColumn<JsonFault>("fault");
    const auto row = [](const char *name, const QByteArray &in, JsonFault fault) {
        QTest::newRow(name) << in << fault;
    };
    row("nothing", "", JsonFault::NotJson);
    row("blank", "  ", JsonFault::NotJson);
    row("two documents", "{} {}", JsonFault::NotJson);
    row("hidden behind NUL", QByteArray("{}\0{}", 5), JsonFault::NotJson);
    row("NUL in a string", QByteArray("\"a\0b\"", 5), JsonFault::NotJson);
    row("raw line feed in a string", "\"a\nb\"", JsonFault::NotJson);
    row("trailing comma", "[1,]", JsonFault::NotJson);
    row("comment", "{} // x", JsonFault::NotJson);
    row("single quotes", "{'a':1}", JsonFault::NotJson);
    row("leading zero", "[01]", JsonFault::NotJson);
    row("plus", "[+1]", JsonFault::NotJson);
    row("point first", "[.5]", JsonFault::NotJson);
    row("point last", "[5.]", JsonFault::NotJson);
    row("hexadecimal", "[0x10]", JsonFault::NotJson);
    row("not a number", "[NaN]", JsonFault::NotJson);
    row("infinite", "[Infinity]", JsonFault::NotJson);
    row("number beyond all", "[1e400]", JsonFault::NumberTooLarge);
    row("lone high surrogate", R"(["\ud800"])", JsonFault::NotJson);
    row("lone low surrogate", R"(["\udc00"])", JsonFault::NotJson);
    row("surrogates swapped", R"(["\udc00\ud800"])", JsonFault::NotJson);
    row("Latin-1", "[\"caf\xE9\"]", JsonFault::NotUtf8);
    row("overlong", "[\"\xC0\xAF\"]", JsonFault::NotUtf8);
    row("surrogate in UTF-8", "[\"\xED\xA0\x80\"]", JsonFault::NotUtf8);
    row("beyond Unicode", "[\"\xF4\x90\x80\x80\"]", JsonFault::NotUtf8);
    row("cut sequence", "[\"\xE2\x82\"]", JsonFault::NotUtf8);
    row("UTF-16", QByteArray("{\0}\0", 4), JsonFault::NotJson);
    row("repeated key", R"({"a":1,"a":1})", JsonFault::RepeatedKey);
    row("repeated key, once escaped", R"({"a":1,"\u0061":2})", JsonFault::RepeatedKey);
    row("repeated key deep inside", R"([{"x":{"a":1,"b":2,"a":3}}])", JsonFault::RepeatedKey);
    row("broken after a repeated key", R"({"a":1,"a":2)", JsonFault::NotJson);
}

void TestJsonDocument::refused()
{
    QFETCH(QByteArray, in);
    QFETCH(JsonFault, fault);
    const Outcome<JsonValue, JsonProblem> parsed = parseJson(in);
    QVERIFY(!parsed.isOk());
    QCOMPARE(static_cast<int>(parsed.fault().fault), static_cast<int>(fault));
}

void TestJsonDocument::depth()
{
    const auto nested = [](int levels) {
        return QByteArray(levels, '[') + QByteArray(levels, ']');
    };
    QVERIFY(parseJson(nested(kMaxJsonDepth)).isOk());
    const Outcome<JsonValue, JsonProblem> deeper = parseJson(nested(kMaxJsonDepth + 1));
    QVERIFY(!deeper.isOk());
    QVERIFY(deeper.fault().fault == JsonFault::TooDeep);
    const Outcome<JsonValue, JsonProblem> bottomless = parseJson(QByteArray(1'000'000, '['));
    QVERIFY(!bottomless.isOk());
    QVERIFY(bottomless.fault().fault == JsonFault::TooDeep);
}

void TestJsonDocument::tooManyValues()
{
    const QByteArray most = '[' + QByteArray("0,").repeated(kMaxJsonValues - 2) + "0]";
    QVERIFY(parseJson(most).isOk());
    const QByteArray tooMany = '[' + QByteArray("0,").repeated(kMaxJsonValues - 1) + "0]";
    const Outcome<JsonValue, JsonProblem> parsed = parseJson(tooMany);
    QVERIFY(!parsed.isOk());
    QVERIFY(parsed.fault().fault == JsonFault::TooManyValues);
}

void TestJsonDocument::repeatedKeyAmongMany()
{
    QByteArray json = "{";
    for (int i = 0; i < 20'000; ++i)
        json += "\"k" + QByteArray::number(i) + "\":0,";
    QVERIFY(parseJson(json + "\"last\":0}").isOk());
    const Outcome<JsonValue, JsonProblem> parsed = parseJson(json + "\"k7\":0}");
    QVERIFY(!parsed.isOk());
    QCOMPARE(parsed.fault().key, QStringLiteral("k7"));
}

void TestJsonDocument::digitsInAnyLocale()
{
    const QByteArray before = std::setlocale(LC_NUMERIC, nullptr);
    const bool isSet = std::setlocale(LC_NUMERIC, "de_DE.UTF-8") != nullptr;
    const Outcome<JsonValue, JsonProblem> parsed = parseJson("[1.25e1]");
    std::setlocale(LC_NUMERIC, before.constData());
    QVERIFY(parsed.isOk());
    QCOMPARE(toJson(*parsed), QByteArray("[1.25e1]"));
    if (!isSet)
        QSKIP("no German locale on this machine: only the C locale was tried");
}

void TestJsonDocument::strings()
{
    QByteArray out;
    appendJsonString(out, {});
    out += ' ';
    appendJsonString(out, QStringLiteral(""));
    out += ' ';
    appendJsonString(out, QStringLiteral("a\"\\\t\u00df"));
    out += ' ';
    appendJsonString(out, QString(QChar(0xD800)));
    QCOMPARE(out, QByteArray("null \"\" \"a\\\"\\\\\\u0009\u00df\" \"?\""));
}

QTEST_GUILESS_MAIN(TestJsonDocument)
#include "tst_json_document.moc"
