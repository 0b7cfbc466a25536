// SPDX-License-Identifier: GPL-3.0-or-later
// The wire against the simulated processing: every command, every fault, one request at a time.
#include "core/loymax/loymax_wire.h"
#include "tests/simulators/loymax.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSslKey>
#include <QSslServer>
#include <QTest>

using namespace kassa;
using namespace kassa::loymax;

namespace {

using End = Exchange::End;

Request request(Command command, const char *operation, const char *purchase = "p1")
{
    Request made;
    made.command = command;
    made.operationId = QString::fromUtf8(operation);
    made.purchaseId = command == Command::Balances ? QString() : QString::fromUtf8(purchase);
    made.operationDate = QDateTime(QDate(2026, 11, 22), QTime(10, 5), Qt::UTC);
    made.cashier = QStringLiteral("Петрова А.");
    const bool hasCheque = command != Command::Balances && command != Command::ConfirmPurchases &&
                           command != Command::CancelPurchases && command != Command::CancelOperations;
    if (hasCheque) {
        ChequeLine line;
        line.posId = 1;
        line.goodsId = QStringLiteral("10017");
        line.name = QStringLiteral("Чай");
        line.price = money::UnitPrice::fromMoney(money::Money::fromMinor(12'000));
        line.quantity = money::Quantity::fromUnits(2);
        line.amount = money::Money::fromMinor(24'000);
        made.cheque = Cheque{QStringLiteral("412"), made.operationDate, {line}};
    }
    if (hasCheque || command == Command::Balances) {
        made.identifier = Identifier{QStringLiteral("BarCode"), QStringLiteral("2700000000012"), {}};
    }
    if (command == Command::Discounts) {
        made.pays = {Pay{QStringLiteral("Cash"), money::Money::fromMinor(24'000)}};
    }
    if (command == Command::Payments) {
        made.amount = money::Money::fromMinor(5'000);
    }
    return made;
}

class Till
{
public:
    explicit Till(sim::LoymaxArguments arguments = {}) : service(std::move(arguments))
    {
        const quint16 port = service.listen(0);
        settings::Loymax loymax;
        loymax.url = QStringLiteral("http://127.0.0.1:%1/XmlExchange/shop/{till}/").arg(port);
        loymax.user = QStringLiteral("till-01");
        loymax.password = QStringLiteral("secret");
        loymax.connectTimeoutMs = 2'000;
        loymax.timeoutMs = 2'000;
        settings = wireSettings(loymax);
        wire.setSettings(settings);
    }

    Exchange ask(const Request &asked, Wire::Urgency urgency = Wire::Urgency::Live)
    {
        std::optional<Exchange> ended;
        wire.post(asked.command, encode(asked), urgency,
                  [&ended](const Exchange &exchange) { ended = exchange; });
        if (ended || !QTest::qWaitFor([&ended] { return ended.has_value(); }, 10'000)) {
            return {};
        }
        return *ended;
    }

    sim::LoymaxService service;
    WireSettings settings;
    Wire wire;
};

} // namespace

class TestLoymaxWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholePurchase();
    void refundOfAPurchase();
    void faults_data();
    void faults();
    void resentBytesTakeEffectOnce();
    void nobodyThere();
    void oneRequestAtATime();
    void whoWaitsGoesFirst();
    void whoWaitsIsNotHeldUp();
    void wrongLogin();
    void badAddress();
    void redirectionIsNotFollowed();
    void certificates_data();
    void certificates();
    void dropped();
    void codes_data();
    void codes();
};

void TestLoymaxWire::wholePurchase()
{
    sim::LoymaxArguments arguments;
    arguments.discountPercent = 25;
    Till till(arguments);
    const Exchange balance = till.ask(request(Command::Balances, "1"));
    QCOMPARE(balance.end, End::Answered);
    QCOMPARE(balance.answer.bonusAmount, money::Money::fromMinor(10'000));
    QCOMPARE(balance.answer.holder(), QStringLiteral("Иван П."));

    const Exchange calculated = till.ask(request(Command::Calculates, "2"));
    QCOMPARE(calculated.answer.lines.size(), 1);
    QCOMPARE(calculated.answer.lines[0].discount, money::Money::fromMinor(6'000));
    QCOMPARE(calculated.answer.lines[0].offers, QStringList{QStringLiteral("Plus")});
    QCOMPARE(calculated.answer.availableAmount, money::Money::fromMinor(10'000));

    QCOMPARE(till.ask(request(Command::AvailableAmounts, "3")).answer.amount,
             money::Money::fromMinor(10'000));
    const Exchange paid = till.ask(request(Command::Payments, "4"));
    QCOMPARE(paid.answer.amount, money::Money::fromMinor(5'000));
    QCOMPARE(paid.answer.transactionId, QStringLiteral("9001"));
    QCOMPARE(till.service.processing().held(), 5'000);

    Request undo = request(Command::CancelOperations, "5");
    undo.cancelOperationId = QStringLiteral("4");
    QCOMPARE(till.ask(undo).answer.effectiveCode(), 0);
    QCOMPARE(till.service.processing().held(), 0);

    QCOMPARE(till.ask(request(Command::Payments, "6")).answer.effectiveCode(), 0);
    const Exchange earned = till.ask(request(Command::Discounts, "7"));
    QCOMPARE(earned.answer.chequeMessage, QStringLiteral("Начислено бонусов: 9.50"));
    QCOMPARE(till.ask(request(Command::ConfirmPurchases, "8")).answer.effectiveCode(), 0);
    QCOMPARE(till.service.processing().balanceOf(QStringLiteral("2700000000012")), 10'000 - 5'000 + 950);
    QCOMPARE(till.service.mostAtOnce(), 1);
    QVERIFY(till.wire.lastSent().contains(QStringLiteral("ConfirmPurchaseRequest")));
}

void TestLoymaxWire::refundOfAPurchase()
{
    Till till;
    till.ask(request(Command::Discounts, "1"));
    till.ask(request(Command::ConfirmPurchases, "2"));
    Request back = request(Command::Refunds, "3", "p2");
    back.refundPurchaseId = QStringLiteral("p1");
    QCOMPARE(till.ask(back).answer.bonusAmount, money::Money::fromMinor(1'200));
    QCOMPARE(till.ask(request(Command::ConfirmPurchases, "4", "p2")).answer.effectiveCode(), 0);
    QCOMPARE(till.service.processing().balanceOf(QStringLiteral("2700000000012")), 10'000);
}

// Each fault of the counterpart: what the till believes afterwards, and whether it took effect there.
void TestLoymaxWire::faults_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<End>("end");
    QTest::addColumn<bool>("tookEffect");
    const auto row = [](const char *fault, End end, bool tookEffect) {
        QTest::newRow(fault) << QString::fromUtf8(fault) << end << tookEffect;
    };
    row("timeout-before", End::NoAnswer, false);
    row("timeout-after", End::NoAnswer, true);
    row("cut", End::NoAnswer, true);
    row("slow", End::Answered, true);
    row("401", End::Refused, false);
    row("403", End::Refused, false);
    row("404", End::Refused, false);
    row("429", End::NoAnswer, false);
    row("500", End::NoAnswer, false);
    row("503", End::NoAnswer, false);
    row("system", End::Answered, false);
    row("doctype", End::NoAnswer, true);
    row("huge", End::NoAnswer, true);
    row("html", End::NoAnswer, true);
}

void TestLoymaxWire::faults()
{
    QFETCH(QString, fault);
    Till till;
    till.settings.timeoutMs = 400;
    till.wire.setSettings(till.settings);
    till.service.setFaults({fault});
    const Exchange exchange = till.ask(request(Command::Payments, "1"));
    QTEST(exchange.end, "end");
    QFETCH(bool, tookEffect);
    QCOMPARE(till.service.processing().held(), tookEffect ? 5'000 : 0);
    // The wire is free again.
    QCOMPARE(till.ask(request(Command::Balances, "2")).end, End::Answered);
}

// What was frozen is sent again as it stands, and the other side knows it again.
void TestLoymaxWire::resentBytesTakeEffectOnce()
{
    Till till;
    till.settings.timeoutMs = 400;
    till.wire.setSettings(till.settings);
    till.service.setFaults({QStringLiteral("timeout-after")});
    const Request asked = request(Command::Payments, "1");
    QCOMPARE(till.ask(asked).end, End::NoAnswer);
    QCOMPARE(till.ask(asked).answer.effectiveCode(), 207);
    QCOMPARE(till.service.processing().held(), 5'000);
    QCOMPARE(till.service.bodies()[0], till.service.bodies()[1]);
    // A connection that breaks makes Qt send the same bytes again by itself; that counts once, too.
    till.service.setFaults({QStringLiteral("close-after")});
    std::ignore = till.ask(request(Command::Payments, "2")); // answered with 207, or not at all
    QCOMPARE(till.service.processing().held(), 10'000);
}

void TestLoymaxWire::nobodyThere()
{
    Till till;
    till.service.stopListening();
    QCOMPARE(till.ask(request(Command::Balances, "1")).end, End::NoLink);
}

void TestLoymaxWire::oneRequestAtATime()
{
    sim::LoymaxArguments arguments;
    arguments.delayMs = 20;
    Till till(arguments);
    till.service.setFaults(QStringList(12, QStringLiteral("slow")));
    int answered = 0;
    for (int i = 0; i < 12; ++i) {
        const Request asked = request(Command::Balances, QByteArray::number(i).constData());
        till.wire.post(
            asked.command, encode(asked), i % 2 == 0 ? Wire::Urgency::Live : Wire::Urgency::Queued,
            [&answered](const Exchange &exchange) { answered += exchange.end == End::Answered ? 1 : 0; });
    }
    QTRY_COMPARE(answered, 12);
    QCOMPARE(till.service.mostAtOnce(), 1);
}

void TestLoymaxWire::whoWaitsGoesFirst()
{
    Till till;
    QStringList order;
    const auto post = [&till, &order](const char *id, Wire::Urgency urgency) {
        const Request asked = request(Command::Balances, id);
        till.wire.post(asked.command, encode(asked), urgency,
                       [&order, id](const Exchange &) { order.append(QString::fromUtf8(id)); });
    };
    post("q1", Wire::Urgency::Queued);
    post("q2", Wire::Urgency::Queued);
    post("l1", Wire::Urgency::Live);
    post("l2", Wire::Urgency::Live);
    QTRY_COMPARE(order.size(), 4);
    QCOMPARE(order, (QStringList{QStringLiteral("l1"), QStringLiteral("l2"), QStringLiteral("q1"),
                                 QStringLiteral("q2")}));
}

// Behind a queued request that hangs, the cashier hears "no link" in time and goes on.
void TestLoymaxWire::whoWaitsIsNotHeldUp()
{
    Till till;
    till.settings.timeoutMs = 300;
    till.wire.setSettings(till.settings);
    till.service.setFaults({QStringLiteral("timeout-before")});
    const Request queued = request(Command::Balances, "q");
    till.wire.post(queued.command, encode(queued), Wire::Urgency::Queued, [](const Exchange &) {});
    QTRY_COMPARE(till.service.heard().size(), 1);
    QElapsedTimer waited;
    waited.start();
    QCOMPARE(till.ask(request(Command::Balances, "l")).end, End::NoLink);
    QVERIFY(waited.elapsed() < 3'000);
    QCOMPARE(till.service.heard().size(), 1);
}

void TestLoymaxWire::wrongLogin()
{
    Till till;
    till.settings.password = QStringLiteral("other");
    till.wire.setSettings(till.settings);
    const Exchange exchange = till.ask(request(Command::Balances, "1"));
    QCOMPARE(exchange.end, End::Refused);
    QCOMPARE(exchange.httpStatus, 401);
}

void TestLoymaxWire::badAddress()
{
    Till till;
    for (const char *url : {"", "loymax", "ftp://127.0.0.1/x", "file:///etc/passwd", "http://"}) {
        till.settings.url = QString::fromUtf8(url);
        till.wire.setSettings(till.settings);
        QCOMPARE(till.ask(request(Command::Balances, "1")).end, End::NotSetUp);
    }
    settings::Loymax loymax;
    loymax.url = QStringLiteral("https://h/{till}/x/{till}");
    loymax.user = QStringLiteral("a b/c");
    QCOMPARE(wireSettings(loymax).url, QStringLiteral("https://h/a%20b%2Fc/x/a%20b%2Fc"));
}

// The login must not be carried to another address.
void TestLoymaxWire::redirectionIsNotFollowed()
{
    Till till;
    till.service.setFaults({QStringLiteral("307")});
    QCOMPARE(till.ask(request(Command::Balances, "1")).end, End::NoAnswer);
    QCOMPARE(till.service.heard().size(), 1);
}

void TestLoymaxWire::certificates_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isTrusted");
    QTest::addColumn<End>("end");
    QTest::newRow("trusted, its own name") << QStringLiteral("localhost") << true << End::Answered;
    QTest::newRow("nobody vouches for it") << QStringLiteral("localhost") << false << End::NoLink;
    QTest::newRow("another name") << QStringLiteral("127.0.0.1") << true << End::NoLink;
}

// Unless the certificate is good nothing of the request, the login included, leaves the till.
void TestLoymaxWire::certificates()
{
    QFETCH(QString, host);
    QFETCH(bool, isTrusted);
    QFETCH(End, end);
    QFile keyFile(QStringLiteral(KASSA_TEST_DATA "/http/rsa.key.pem"));
    QVERIFY(keyFile.open(QIODevice::ReadOnly));
    const auto chain = QSslCertificate::fromPath(QStringLiteral(KASSA_TEST_DATA "/http/rsa.cert.pem"));
    QSslConfiguration ours = QSslConfiguration::defaultConfiguration();
    ours.setLocalCertificateChain(chain);
    ours.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
    QSslServer server;
    server.setSslConfiguration(ours);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QByteArray seen;
    connect(&server, &QTcpServer::pendingConnectionAvailable, &server, [&server, &seen] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, &seen] {
            seen += socket->readAll();
            if (seen.endsWith("</XMLRequest>\n")) {
                const QByteArray body("<XMLResponse><ErrorCode>1</ErrorCode></XMLResponse>");
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) +
                              "\r\n\r\n" + body);
            }
        });
    });
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = before;
    trusting.setCaCertificates(isTrusted ? chain : QList<QSslCertificate>());
    QSslConfiguration::setDefaultConfiguration(trusting);
    Till till;
    till.settings.url = QStringLiteral("https://%1:%2/").arg(host).arg(server.serverPort());
    till.wire.setSettings(till.settings);
    const Exchange exchange = till.ask(request(Command::Balances, "1"));
    QSslConfiguration::setDefaultConfiguration(before);
    QCOMPARE(exchange.end, end);
    QCOMPARE(seen.contains("Authorization: Basic"), end == End::Answered);
}

void TestLoymaxWire::dropped()
{
    Till till;
    till.service.setFaults({QStringLiteral("timeout-before")});
    bool isCalled = false;
    const Request asked = request(Command::Balances, "1");
    const auto post = [&] {
        till.wire.post(asked.command, encode(asked), Wire::Urgency::Queued,
                       [&isCalled](const Exchange &) { isCalled = true; });
    };
    post();
    post();
    QTRY_COMPARE(till.service.heard().size(), 1);
    till.wire.drop(Wire::Urgency::Queued);
    QCOMPARE(till.ask(request(Command::Balances, "2")).end, End::Answered);
    QVERIFY(!isCalled);
    QCOMPARE(till.service.heard().size(), 2);
}

void TestLoymaxWire::codes_data()
{
    QTest::addColumn<QString>("card");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<int>("code");
    QTest::newRow("not found") << QStringLiteral("27404") << qint64(100) << 201;
    QTest::newRow("not enough") << QStringLiteral("27000") << qint64(10'001) << 204;
    QTest::newRow("blocked") << QStringLiteral("27405") << qint64(100) << 205;
    QTest::newRow("PIN") << QStringLiteral("27411") << qint64(100) << 211;
    QTest::newRow("not activated") << QStringLiteral("27414") << qint64(100) << 214;
    QTest::newRow("fine") << QStringLiteral("27000") << qint64(10'000) << 0;
}

void TestLoymaxWire::codes()
{
    QFETCH(QString, card);
    QFETCH(qint64, minor);
    Till till;
    Request asked = request(Command::Payments, "1");
    asked.identifier->value = card;
    asked.amount = money::Money::fromMinor(minor);
    QTEST(till.ask(asked).answer.effectiveCode(), "code");
    // The order of things, and what may change.
    QCOMPARE(till.ask(request(Command::ConfirmPurchases, "9", "none")).answer.effectiveCode(), 216);
    QCOMPARE(till.ask(request(Command::Discounts, "2", "p9")).answer.effectiveCode(), 0);
    QCOMPARE(till.ask(request(Command::Payments, "3", "p9")).answer.effectiveCode(), 218);
    Request changed = request(Command::Discounts, "4", "p9");
    changed.cheque->number = QStringLiteral("413");
    QCOMPARE(till.ask(changed).answer.effectiveCode(), 217);
    Request overpaid = request(Command::Discounts, "5", "p8");
    overpaid.pays[0].amount = money::Money::fromMinor(1);
    QCOMPARE(till.ask(overpaid).answer.effectiveCode(), 221);
}

QTEST_GUILESS_MAIN(TestLoymaxWire)
#include "tst_loymax_wire.moc"
