// SPDX-License-Identifier: GPL-3.0-or-later
// What printers answer, byte for byte: status streams of raw printers, replies of XML printers.
#include "core/print/epos_codec.h"
#include "core/print/epos_http.h"
#include "core/print/escpos_status.h"

#include <QRandomGenerator>
#include <QTest>

using namespace kassa::print;

class TestPrintCodecs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void statusFaults_data();
    void statusFaults();
    void streamIsSorted();
    void everyCutOfAStreamGivesTheSame();
    void noiseNeverCrashes();
    void tokensDiffer();
    void eposReplies_data();
    void eposReplies();
    void eposRequest();
    void brokenReplies();
    void httpAnswers();
    void faultNames();
};

void TestPrintCodecs::statusFaults_data()
{
    QTest::addColumn<StatusBytes>("status");
    QTest::addColumn<PrintFault>("fault");
    QTest::addColumn<bool>("low");
    QTest::newRow("silence") << StatusBytes() << PrintFault::None << false;
    QTest::newRow("ready") << StatusBytes{0x12, 0, 0, 0x12} << PrintFault::None << false;
    QTest::newRow("drawer pin high") << StatusBytes{0x16, 0, 0, 0x12} << PrintFault::None << false;
    QTest::newRow("near end") << StatusBytes{0x12, 0, 0, 0x1E} << PrintFault::None << true;
    QTest::newRow("paper out by sensor")
        << StatusBytes{0x1A, 0x12, 0x12, 0x72} << PrintFault::PaperOut << false;
    QTest::newRow("paper out by cause") << StatusBytes{0x1A, 0x32, 0x12, 0} << PrintFault::PaperOut << false;
    QTest::newRow("cover") << StatusBytes{0x1A, 0x16, 0x12, 0x12} << PrintFault::CoverOpen << false;
    QTest::newRow("cutter") << StatusBytes{0x1A, 0x52, 0x1A, 0x12} << PrintFault::Cutter << false;
    QTest::newRow("head hot") << StatusBytes{0x1A, 0x52, 0x52, 0x12} << PrintFault::PrinterError << false;
    QTest::newRow("unrecoverable") << StatusBytes{0x1A, 0x52, 0x32, 0x12} << PrintFault::PrinterError
                                   << false;
    QTest::newRow("offline, no cause told") << StatusBytes{0x1A, 0, 0, 0} << PrintFault::Offline << false;
}

void TestPrintCodecs::statusFaults()
{
    QFETCH(StatusBytes, status);
    QFETCH(PrintFault, fault);
    QFETCH(bool, low);
    QCOMPARE(status.fault(), fault);
    QCOMPARE(status.isPaperLow(), low);
}

void TestPrintCodecs::streamIsSorted()
{
    // XOFF, status, automatic status of four bytes, a proof, XON, the answer to clearing, half a proof.
    QByteArray stream = QByteArray::fromHex("13"
                                            "12"
                                            "10000f0f"
                                            "37223030317a00"
                                            "11"
                                            "372500"
                                            "37223030");
    const QList<StatusEvent> events = takeStatusEvents(stream);
    const QList<StatusEvent> wanted{{StatusEvent::Kind::Status, 0x12, {}},
                                    {StatusEvent::Kind::Proof, 0, "001z"},
                                    {StatusEvent::Kind::Cleared, 0, {}}};
    QCOMPARE(events, wanted);
    QCOMPARE(stream.toHex(), QByteArray("37223030"));
}

void TestPrintCodecs::everyCutOfAStreamGivesTheSame()
{
    const QByteArray whole = QByteArray::fromHex("1237223030303100"
                                                 "14000f0f"
                                                 "1637250012");
    QByteArray all = whole;
    const QList<StatusEvent> wanted = takeStatusEvents(all);
    QVERIFY(all.isEmpty());
    for (qsizetype cut = 0; cut <= whole.size(); ++cut) {
        QByteArray stream = whole.left(cut);
        QList<StatusEvent> events = takeStatusEvents(stream);
        stream += whole.mid(cut);
        events += takeStatusEvents(stream);
        QCOMPARE(events, wanted);
        QVERIFY(stream.isEmpty());
    }
}

void TestPrintCodecs::noiseNeverCrashes()
{
    QRandomGenerator random(5);
    for (int round = 0; round < 2'000; ++round) {
        QByteArray stream;
        const int size = random.bounded(40);
        for (int i = 0; i < size; ++i) {
            stream += static_cast<char>(random.bounded(256));
        }
        const qsizetype before = stream.size();
        const QList<StatusEvent> events = takeStatusEvents(stream);
        QVERIFY(events.size() <= before && stream.size() < 8);
        std::ignore = decodeEposReply(stream); // whatever it is, it is an answer or an error
    }
}

void TestPrintCodecs::tokensDiffer()
{
    QSet<QByteArray> tokens;
    for (qint64 id = 1; id <= 5'000; ++id) {
        const QByteArray token = proofToken(id);
        QCOMPARE(token.size(), 4);
        QVERIFY(std::all_of(token.begin(), token.end(), [](char c) { return c >= 0x20 && c <= 0x7E; }));
        tokens.insert(token);
    }
    QCOMPARE(tokens.size(), 5'000);
    QCOMPARE(proofToken(qint64{1} << 60).size(), 4);
}

void TestPrintCodecs::eposReplies_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<quint32>("status");
    QTest::addColumn<PrintFault>("fault");
    QTest::addColumn<bool>("surelyNot");
    const auto row = [](const char *code, PrintFault fault, bool surelyNot) {
        QTest::newRow(code) << QByteArray(code) << 0x0F000018U << fault << surelyNot;
    };
    row("EPTR_REC_EMPTY", PrintFault::PaperOut, true);
    row("EPTR_COVER_OPEN", PrintFault::CoverOpen, true);
    row("EPTR_CUTTER", PrintFault::Cutter, false);
    row("EPTR_MECHANICAL", PrintFault::PrinterError, false);
    row("EPTR_AUTOMATICAL", PrintFault::PrinterError, false);
    row("EPTR_UNRECOVERABLE", PrintFault::PrinterError, false);
    row("EPTR_BATTERY_LOW", PrintFault::PrinterError, true);
    row("SchemaError", PrintFault::Refused, true);
    row("DeviceNotFound", PrintFault::NoSuchPrinter, true);
    row("PrintSystemError", PrintFault::PrinterError, false);
    row("EX_BADPORT", PrintFault::Offline, true);
    row("EX_TIMEOUT", PrintFault::Interrupted, false);
    row("EX_SPOOLER", PrintFault::Offline, true);
    row("EX_DEVICE_BUSY", PrintFault::Offline, true);
    row("EX_ENPC_TIMEOUT", PrintFault::Interrupted, false);
    row("JobNotFound", PrintFault::Interrupted, false);
    row("Printing", PrintFault::Interrupted, false);
    row("TooManyRequests", PrintFault::Offline, true);
    row("RequestEntityTooLarge", PrintFault::Refused, true);
    row("ERROR_WAIT_EJECT", PrintFault::PrinterError, false);
    row("SomethingNew", PrintFault::Interrupted, false); // unknown: some of it may be on paper
}

void TestPrintCodecs::eposReplies()
{
    QFETCH(QByteArray, code);
    QFETCH(quint32, status);
    QFETCH(PrintFault, fault);
    QFETCH(bool, surelyNot);
    const QByteArray body = "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>"
                            "<response success=\"false\" code=\"" +
                            code + "\" status=\"" + QByteArray::number(status) +
                            "\" battery=\"0\" xmlns=\"http://www.epson-pos.com/schemas/2011/03/epos-print\"/>"
                            "</s:Body></s:Envelope>";
    const auto reply = decodeEposReply(body);
    QVERIFY(reply.isOk());
    QVERIFY(!reply->success);
    QCOMPARE(reply->fault(), fault);
    QCOMPARE(reply->surelyNotPrinted(), surelyNot);
    // The samples of the vendor: fixed bits are no faults.
    EposReply sample{true, {}, 251658262U};
    QCOMPARE(sample.faultOfStatus(), PrintFault::None);
    QVERIFY(!sample.isOnlySpooled() && !sample.isPaperLow());
    sample.status = 251854870U;
    QVERIFY(sample.isPaperLow());
    QVERIFY((EposReply{true, {}, 2U}.isOnlySpooled()));
    QVERIFY((EposReply{true, {}, 0x80000000U}.isOnlySpooled()));
}

void TestPrintCodecs::eposRequest()
{
    EposParameters parameters;
    const QByteArray status = encodeEposRequest({}, parameters);
    QVERIFY(status.contains("<epos-print xmlns=\"http://www.epson-pos.com/schemas/2011/03/epos-print\"/>"));
    QVERIFY(!status.contains("Header"));
    parameters.jobId = QStringLiteral("kassa-17-1");
    parameters.devid = QStringLiteral("a<b");
    const QByteArray job = encodeEposRequest("<epos-print/>", parameters);
    QVERIFY(job.contains("<printjobid>kassa-17-1</printjobid>"));
    QVERIFY(job.contains("<devid>a&lt;b</devid>"));
    QVERIFY(job.contains("<s:Body><epos-print/></s:Body>"));
}

void TestPrintCodecs::brokenReplies()
{
    QCOMPARE(decodeEposReply("<html>").error().code, EposCode::NotXml);
    QCOMPARE(decodeEposReply("").error().code, EposCode::NotXml);
    QCOMPARE(decodeEposReply("<a/>").error().code, EposCode::NoResponse);
    const QByteArray whole = "<response success=\"true\" code=\"\" status=\"251658262\"/>";
    for (qsizetype cut = 0; cut < whole.size(); ++cut) {
        QVERIFY(!decodeEposReply(whole.left(cut)).isOk());
    }
    QVERIFY(decodeEposReply(whole).isOk());
}

void TestPrintCodecs::httpAnswers()
{
    const QByteArray whole = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello";
    QCOMPARE(httpBody(whole, false), std::optional<QByteArray>("hello"));
    const QByteArray chunked =
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhel\r\n2;x=y\r\nlo\r\n0\r\n\r\n";
    QCOMPARE(httpBody(chunked, false), std::optional<QByteArray>("hello"));
    for (qsizetype cut = 0; cut < whole.size(); ++cut) {
        QVERIFY(!httpBody(whole.left(cut), false));
        QVERIFY(!httpBody(whole.left(cut), true)); // shorter than it says: broken
    }
    const QByteArray untilTheEnd = "HTTP/1.0 200 OK\r\n\r\nhello";
    QVERIFY(!httpBody(untilTheEnd, false));
    QCOMPARE(httpBody(untilTheEnd, true), std::optional<QByteArray>("hello"));
    QVERIFY(!httpBody("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\n", true));
    QVERIFY(!httpBody("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", true));
}

void TestPrintCodecs::faultNames()
{
    for (int i = 1; i <= static_cast<int>(PrintFault::Unproved); ++i) {
        const auto fault = static_cast<PrintFault>(i);
        QVERIFY(!nameOf(fault).isEmpty());
        QCOMPARE(faultOf(nameOf(fault)), fault);
    }
    QCOMPARE(nameOf(PrintFault::None), QString());
    QVERIFY(passesByItself(PrintFault::PaperOut) && !passesByItself(PrintFault::Interrupted));
}

QTEST_GUILESS_MAIN(TestPrintCodecs)
#include "tst_print_codecs.moc"
