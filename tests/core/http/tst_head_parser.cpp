// SPDX-License-Identifier: GPL-3.0-or-later
// The pure parts of the HTTP front: request head, target, host names.
#include "core/http/head_parser.h"
#include "core/http/host_rule.h"
#include "core/http/target.h"

#include <QRandomGenerator>
#include <QTest>

using namespace kassa::http;

namespace {

constexpr qint64 kMaxBody = 1024;
const QByteArray kGoodHead = QByteArrayLiteral("POST /external/order?a=1 HTTP/1.1\r\n"
                                               "Host: localhost:8360\r\n"
                                               "Content-Type: application/json; charset=utf-8\r\n"
                                               "Origin: https://shop.example\r\n"
                                               "Range: bytes=0-5\r\n"
                                               "Expect: 100-continue\r\n"
                                               "Content-Length: 17\r\n"
                                               "\r\n");

QByteArray withLines(const QByteArray &lines)
{
    return "POST /a HTTP/1.1\r\nHost: x\r\n" + lines + "\r\n";
}

} // namespace

class TestHeadParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWholeHead();
    void prefixesAreIncomplete();
    void verdicts_data();
    void verdicts();
    void keepAlive_data();
    void keepAlive();
    void randomBytesNeverCrash();
    void mutatedHeadsNeverCrash();
    void paths_data();
    void paths();
    void queries_data();
    void queries();
    void hosts_data();
    void hosts();
};

void TestHeadParser::readsWholeHead()
{
    const QByteArray bytes = kGoodHead + "{\"a\":1}";
    const HeadOutcome outcome = parseHead(bytes, kMaxBody);
    QCOMPARE(outcome.state, HeadState::Complete);
    QCOMPARE(outcome.head.method.toByteArray(), QByteArray("POST"));
    QCOMPARE(outcome.head.target.toByteArray(), QByteArray("/external/order?a=1"));
    QCOMPARE(outcome.head.host.toByteArray(), QByteArray("localhost:8360"));
    QCOMPARE(outcome.head.contentType.toByteArray(), QByteArray("application/json; charset=utf-8"));
    QCOMPARE(outcome.head.origin.toByteArray(), QByteArray("https://shop.example"));
    QCOMPARE(outcome.head.range.toByteArray(), QByteArray("bytes=0-5"));
    QCOMPARE(outcome.head.contentLength, 17);
    QCOMPARE(outcome.head.sizeBytes, kGoodHead.size());
    QVERIFY(outcome.head.hasOrigin);
    QVERIFY(outcome.head.expectsContinue);
    QVERIFY(outcome.head.isKeepAlive);
    QVERIFY(!outcome.head.isHttp10);
}

void TestHeadParser::prefixesAreIncomplete()
{
    for (const QByteArray &head : {kGoodHead, "\r\n\r\n" + kGoodHead}) {
        for (qsizetype size = 0; size < head.size(); ++size) {
            const HeadOutcome outcome = parseHead(QByteArrayView(head).first(size), kMaxBody);
            QVERIFY2(outcome.state == HeadState::Incomplete, qPrintable(QString::number(size)));
        }
        QCOMPARE(parseHead(head, kMaxBody).head.sizeBytes, head.size());
    }
}

void TestHeadParser::verdicts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &bytes, int status) {
        QTest::newRow(name) << bytes << status;
    };
    row("smallest 1.1", "GET / HTTP/1.1\r\nHost: x\r\n\r\n", 200);
    row("1.0 without Host", "GET / HTTP/1.0\r\n\r\n", 200);
    row("1.1 without Host", "GET / HTTP/1.1\r\n\r\n", 400);
    row("empty Host", "GET / HTTP/1.1\r\nHost:\r\n\r\n", 400);
    row("Host twice", withLines("Host: y\r\n"), 400);
    row("empty lines first", "\r\n\r\nGET / HTTP/1.0\r\n\r\n", 200);
    row("LF only", "GET / HTTP/1.0\n\n", 400);
    row("LF in the middle", "GET / HTTP/1.1\r\nHost: x\nA: b\r\n\r\n", 400);
    row("CR alone", "GET / HTTP/1.1\r\nHost: x\rA: b\r\n\r\n", 400);
    row("NUL", withLines(QByteArray("A: b\0c\r\n", 8)), 400);
    row("TLS hello", QByteArray("\x16\x03\x01\x02\x00\x01\x00", 7), 400);
    row("HTTP/0.9", "GET /\r\n\r\n", 400);
    row("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\n", 505);
    row("HTTP/1.2", "GET / HTTP/1.2\r\nHost: x\r\n\r\n", 505);
    row("no version number", "GET / HTTP/a.b\r\nHost: x\r\n\r\n", 400);
    row("lower case protocol", "GET / http/1.1\r\nHost: x\r\n\r\n", 400);
    row("two blanks", "GET  / HTTP/1.1\r\nHost: x\r\n\r\n", 400);
    row("blank in target", "GET /a b HTTP/1.1\r\nHost: x\r\n\r\n", 400);
    row("method is no token", "G(T / HTTP/1.1\r\nHost: x\r\n\r\n", 400);
    row("unknown method is a token", "BREW / HTTP/1.1\r\nHost: x\r\n\r\n", 200);
    row("absolute target", "GET http://x/ HTTP/1.1\r\nHost: x\r\n\r\n", 400);
    row("two slashes", "GET //x/y HTTP/1.1\r\nHost: x\r\n\r\n", 400);
    row("asterisk", "OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n", 400);
    row("authority", "CONNECT x:80 HTTP/1.1\r\nHost: x\r\n\r\n", 400);
    row("fragment", "GET /a#b HTTP/1.1\r\nHost: x\r\n\r\n", 400);
    row("8-bit target", "GET /a?b=\xe4 HTTP/1.1\r\nHost: x\r\n\r\n", 200);
    row("length", withLines("Content-Length: 5\r\n"), 200);
    row("length at the limit", withLines("Content-Length: 1024\r\n"), 200);
    row("length over the limit", withLines("Content-Length: 1025\r\n"), 413);
    row("18 digits", withLines("Content-Length: 999999999999999999\r\n"), 413);
    row("overlong length", withLines("Content-Length: 18446744073709551615\r\n"), 400);
    row("very long length", withLines("Content-Length: " + QByteArray(400, '9') + "\r\n"), 400);
    row("negative length", withLines("Content-Length: -5\r\n"), 400);
    row("plus sign", withLines("Content-Length: +5\r\n"), 400);
    row("hex length", withLines("Content-Length: 0x10\r\n"), 400);
    row("empty length", withLines("Content-Length:\r\n"), 400);
    row("length list", withLines("Content-Length: 5, 5\r\n"), 400);
    row("length twice, same", withLines("Content-Length: 5\r\nContent-Length: 5\r\n"), 400);
    row("length twice, different", withLines("Content-Length: 5\r\ncontent-length: 6\r\n"), 400);
    row("chunked", withLines("Transfer-Encoding: chunked\r\n"), 411);
    row("identity", withLines("Transfer-Encoding: identity\r\n"), 411);
    row("chunked plus length", withLines("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n"), 400);
    row("length plus chunked", withLines("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n"), 400);
    row("blank before colon", withLines("Content-Length : 5\r\n"), 400);
    row("folded line", withLines("A: b\r\n c\r\n"), 400);
    row("no colon", withLines("nothing\r\n"), 400);
    row("empty name", withLines(": b\r\n"), 400);
    row("control in value", withLines("A: b\x01\r\n"), 400);
    row("tab in value", withLines("A: b\tc\r\n"), 200);
    row("Origin twice", withLines("Origin: a\r\nOrigin: b\r\n"), 400);
    row("Content-Type twice", withLines("Content-Type: a/b\r\nContent-Type: a/b\r\n"), 400);
    row("other expectation", withLines("Expect: wonders\r\n"), 417);
    row("WebSocket", withLines("Connection: Upgrade\r\nUpgrade: websocket\r\n"), 400);
    row("h2c upgrade is ignored", withLines("Connection: Upgrade\r\nUpgrade: h2c\r\n"), 200);
    row("96 lines", withLines(QByteArray("A: b\r\n").repeated(kMaxHeaderLines - 1)), 200);
    row("97 lines", withLines(QByteArray("A: b\r\n").repeated(kMaxHeaderLines)), 431);
    row("long line", withLines("A: " + QByteArray(kMaxHeadLineBytes, 'b') + "\r\n"), 431);
    row("long request line", "GET /" + QByteArray(kMaxRequestLineBytes, 'b'), 431);
    row("a printer's reason of 10 kB", "GET /" + QByteArray(10'000, 'b') + " HTTP/1.1\r\nHost: a\r\n\r\n",
        200);
    row("endless first line", QByteArray(kMaxHeadBytes, 'A'), 431);
    row("endless empty lines", QByteArray("\r\n").repeated(kMaxHeadBytes / 2), 431);
    row("head too large", withLines(("A: " + QByteArray(4000, 'b') + "\r\n").repeated(5)), 431);
    row("endless head", "GET / HTTP/1.1\r\n" + ("A: " + QByteArray(4000, 'b') + "\r\n").repeated(5), 431);
}

void TestHeadParser::verdicts()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    const HeadOutcome outcome = parseHead(bytes, kMaxBody);
    if (status == 200) {
        QCOMPARE(outcome.state, HeadState::Complete);
        QCOMPARE(outcome.head.sizeBytes, bytes.size());
    } else {
        QCOMPARE(outcome.status, status);
        QCOMPARE(outcome.state, HeadState::Refused);
        QVERIFY(!outcome.reason.isEmpty());
    }
}

void TestHeadParser::keepAlive_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<bool>("isKeepAlive");
    QTest::newRow("1.1") << QByteArray("1.1") << QByteArray() << true;
    QTest::newRow("1.1 close") << QByteArray("1.1") << QByteArray("Connection: close\r\n") << false;
    QTest::newRow("1.1 CLOSE in a list")
        << QByteArray("1.1") << QByteArray("Connection: te ,CLOSE\r\n") << false;
    QTest::newRow("1.1 close in a second line")
        << QByteArray("1.1") << QByteArray("Connection: te\r\nConnection: close\r\n") << false;
    QTest::newRow("1.1 closed is no close")
        << QByteArray("1.1") << QByteArray("Connection: closed\r\n") << true;
    QTest::newRow("1.0") << QByteArray("1.0") << QByteArray() << false;
    QTest::newRow("1.0 keep-alive") << QByteArray("1.0") << QByteArray("Connection: Keep-Alive\r\n") << true;
    QTest::newRow("1.0 both") << QByteArray("1.0") << QByteArray("Connection: keep-alive, close\r\n")
                              << false;
}

void TestHeadParser::keepAlive()
{
    QFETCH(QByteArray, version);
    QFETCH(QByteArray, lines);
    const HeadOutcome outcome =
        parseHead("GET / HTTP/" + version + "\r\nHost: x\r\n" + lines + "\r\n", kMaxBody);
    QCOMPARE(outcome.state, HeadState::Complete);
    QTEST(outcome.head.isKeepAlive, "isKeepAlive");
}

void TestHeadParser::randomBytesNeverCrash()
{
    QRandomGenerator random(20261122);
    for (int round = 0; round < 2000; ++round) {
        QByteArray bytes(random.bounded(300), Qt::Uninitialized);
        for (char &c : bytes)
            c = static_cast<char>(random.bounded(256));
        const HeadOutcome outcome = parseHead(bytes, kMaxBody);
        QVERIFY(outcome.state != HeadState::Complete);
    }
}

void TestHeadParser::mutatedHeadsNeverCrash()
{
    QRandomGenerator random(8360);
    for (int round = 0; round < 5000; ++round) {
        QByteArray bytes = kGoodHead;
        for (int change = random.bounded(1, 4); change > 0; --change)
            bytes[random.bounded(static_cast<int>(bytes.size()))] = static_cast<char>(random.bounded(256));
        const HeadOutcome outcome = parseHead(bytes, kMaxBody);
        QCOMPARE(outcome.state == HeadState::Refused, outcome.status != 0);
        if (outcome.state == HeadState::Complete)
            QVERIFY(outcome.head.sizeBytes <= bytes.size());
    }
}

void TestHeadParser::paths_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<bool>("isGood");
    QTest::addColumn<QString>("path");
    QTest::newRow("plain") << QByteArray("/external/order") << true << QStringLiteral("/external/order");
    QTest::newRow("encoded") << QByteArray("/%65x%74ernal") << true << QStringLiteral("/external");
    QTest::newRow("umlaut") << QByteArray("/%C3%A4") << true << QStringLiteral("/\u00e4");
    QTest::newRow("plus stays") << QByteArray("/a+b") << true << QStringLiteral("/a+b");
    QTest::newRow("bad hex") << QByteArray("/%zz") << false << QString();
    QTest::newRow("short hex") << QByteArray("/a%4") << false << QString();
    QTest::newRow("percent at the end") << QByteArray("/a%") << false << QString();
    QTest::newRow("NUL") << QByteArray("/a%00") << false << QString();
    QTest::newRow("not UTF-8") << QByteArray("/%E4") << false << QString();
    QTest::newRow("raw Latin-1") << QByteArray("/\xe4") << false << QString();
    QTest::newRow("overlong UTF-8") << QByteArray("/%C0%AF") << false << QString();
}

void TestHeadParser::paths()
{
    QFETCH(QByteArray, raw);
    QFETCH(bool, isGood);
    QFETCH(QString, path);
    const std::optional<QString> decoded = decodePath(raw);
    QCOMPARE(decoded.has_value(), isGood);
    QCOMPARE(decoded.value_or(QString()), path);
}

void TestHeadParser::queries_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QStringList>("flat");
    QTest::newRow("none") << QByteArray() << QStringList();
    QTest::newRow("two") << QByteArray("a=1&b=2") << QStringList{u"a"_qs, u"1"_qs, u"b"_qs, u"2"_qs};
    QTest::newRow("repeated keep their order")
        << QByteArray("a=2&a=1") << QStringList{u"a"_qs, u"2"_qs, u"a"_qs, u"1"_qs};
    QTest::newRow("no value") << QByteArray("a&b=") << QStringList{u"a"_qs, u""_qs, u"b"_qs, u""_qs};
    QTest::newRow("empty parts") << QByteArray("&&a=1&") << QStringList{u"a"_qs, u"1"_qs};
    QTest::newRow("plus and %2B") << QByteArray("m=OK+now%2B") << QStringList{u"m"_qs, u"OK now+"_qs};
    QTest::newRow("encoded separators") << QByteArray("a=%26%3D") << QStringList{u"a"_qs, u"&="_qs};
    QTest::newRow("equals in value") << QByteArray("a=b=c") << QStringList{u"a"_qs, u"b=c"_qs};
    QTest::newRow("UTF-8") << QByteArray("m=%D0%94") << QStringList{u"m"_qs, u"\u0414"_qs};
    QTest::newRow("Latin-1 fallback") << QByteArray("m=%E4") << QStringList{u"m"_qs, u"\u00e4"_qs};
    QTest::newRow("bad hex") << QByteArray("m=%zz") << QStringList{u"refused"_qs};
    QTest::newRow("NUL") << QByteArray("m=%00") << QStringList{u"refused"_qs};
}

void TestHeadParser::queries()
{
    QFETCH(QByteArray, raw);
    const auto decoded = decodeQuery(raw);
    QStringList found;
    if (!decoded)
        found = {u"refused"_qs};
    for (const auto &[name, value] : decoded.value_or(QList<std::pair<QString, QString>>()))
        found << name << value;
    QTEST(found, "flat");
}

void TestHeadParser::hosts_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("isAllowed");
    QTest::newRow("localhost") << QByteArray("localhost") << true;
    QTest::newRow("any case and port") << QByteArray("LocalHost:99") << true;
    QTest::newRow("loopback v4") << QByteArray("127.0.0.1:8360") << true;
    QTest::newRow("loopback v6") << QByteArray("[::1]:8360") << true;
    QTest::newRow("loopback v6 without port") << QByteArray("[::1]") << true;
    QTest::newRow("arrival address") << QByteArray("192.0.2.7:8360") << true;
    QTest::newRow("configured") << QByteArray("till.shop.example:1") << true;
    QTest::newRow("foreign name") << QByteArray("evil.example") << false;
    QTest::newRow("foreign address") << QByteArray("192.0.2.8") << false;
    QTest::newRow("prefix of a known one") << QByteArray("localhost.evil.example") << false;
    QTest::newRow("port is no number") << QByteArray("localhost:a") << false;
    QTest::newRow("open bracket") << QByteArray("[::1") << false;
    QTest::newRow("text after bracket") << QByteArray("[::1]x") << false;
    QTest::newRow("user info") << QByteArray("a@localhost") << false;
    QTest::newRow("port only") << QByteArray(":80") << false;
}

void TestHeadParser::hosts()
{
    QFETCH(QByteArray, host);
    const HostRule rule(QHostAddress(QHostAddress::LocalHost), {QStringLiteral("Till.Shop.Example")});
    QTEST(rule.allows(host, QHostAddress(QStringLiteral("::ffff:192.0.2.7"))), "isAllowed");
}

QTEST_GUILESS_MAIN(TestHeadParser)
#include "tst_head_parser.moc"
