// SPDX-License-Identifier: GPL-3.0-or-later
// The reader beside the writer: lists, search, details, the check of the figures.
#include "core/store/reader_queries.h"
#include "tests/core/store/store_fixture.h"

#include <QTest>

using namespace kassa;
using namespace kassa::store;

class TestStoreReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void readsBesideTheWriter();
    void cannotWrite();
    void list();
    void filters();
    void paging();
    void search_data();
    void search();
    void syntaxCharacters();
    void details();
    void figuresAreFine();
    void tamperedFigures_data();
    void tamperedFigures();

private:
    RequestId store(const QString &ref, const QString &customer, const QString &words, int second = 0)
    {
        RequestRow row;
        row.receivedAtUtc = test::noonPlus(second);
        row.ref = ref;
        row.customerName = customer;
        row.searchText = words;
        row.raw = "{}";
        const auto id = RequestTable(*m_writer).insert(row);
        return id ? *id : 0;
    }
    QStringList refs(const RequestQuery &query)
    {
        QStringList found;
        const auto rows = ReaderQueries(*m_reader).requests(query);
        if (!rows) {
            return {rows.error().detail};
        }
        for (const RequestListRow &row : *rows) {
            found.append(row.ref);
        }
        return found;
    }

    std::unique_ptr<test::StoreFolder> m_folder;
    std::unique_ptr<Database> m_writer;
    std::unique_ptr<Database> m_reader;
};

void TestStoreReader::init()
{
    m_folder = std::make_unique<test::StoreFolder>();
    auto writer = m_folder->open();
    QVERIFY(writer.isOk());
    m_writer = *std::move(writer);
    auto reader = m_folder->open(Database::Mode::Reader);
    QVERIFY(reader.isOk());
    m_reader = *std::move(reader);
}

void TestStoreReader::cleanup()
{
    m_reader.reset();
    m_writer.reset();
}

void TestStoreReader::readsBesideTheWriter()
{
    ReaderQueries queries(*m_reader);
    Transaction transaction(*m_writer);
    QVERIFY(store(QStringLiteral("A"), {}, {}) > 0);
    QVERIFY(queries.requests({})->isEmpty()); // not committed, and nobody waits for anybody
    QVERIFY(transaction.commit().isOk());
    QCOMPARE(queries.requests({})->size(), 1);
    QVERIFY(m_reader->quickCheck().isOk());
}

void TestStoreReader::cannotWrite()
{
    const auto id = OrderTable(*m_reader).insert(test::newOrder(QStringLiteral("A")));
    QVERIFY(!id.isOk());
    QCOMPARE(id.error().code, Code::ReadOnly);
}

void TestStoreReader::list()
{
    QVERIFY(test::bookOne(*m_writer, 1).isOk());
    RequestRow refused;
    refused.receivedAtUtc = test::noonPlus(50);
    refused.blocking = true;
    refused.raw = "{}";
    refused.answer = "{}";
    refused.answeredAtUtc = test::noonPlus(51);
    refused.code = 3;
    refused.total = money::Money::fromMinor(-5);
    QVERIFY(RequestTable(*m_writer).insert(refused).isOk());

    const auto rows = ReaderQueries(*m_reader).requests({});
    QVERIFY(rows.isOk());
    QCOMPARE(rows->size(), 2);
    QCOMPARE(rows->at(0).code, std::optional(3));
    QCOMPARE(rows->at(0).total, std::optional(money::Money::fromMinor(-5)));
    QVERIFY(rows->at(0).blocking);
    QVERIFY(!rows->at(0).orderStatus);
    QCOMPARE(rows->at(0).receivedAtUtc, test::noonPlus(50));
    QCOMPARE(rows->at(1).ref, QStringLiteral("W-1"));
    QCOMPARE(rows->at(1).orderStatus, std::optional(order::Status::Done));
    QVERIFY(!rows->at(1).code);
    QVERIFY(!rows->at(1).total);
    QCOMPARE(*ReaderQueries(*m_reader).receiptCount(), 1);
}

void TestStoreReader::filters()
{
    QVERIFY(test::bookOne(*m_writer, 1).isOk());
    store(QStringLiteral("refused"), {}, {}, 60);
    RequestQuery query;
    query.refusedOnly = true;
    QCOMPARE(refs(query), QStringList{QStringLiteral("refused")});
    query = {};
    query.status = order::Status::Done;
    QCOMPARE(refs(query), QStringList{QStringLiteral("W-1")});
    query.status = order::Status::Open;
    QCOMPARE(refs(query), QStringList());
    query = {};
    query.fromUtc = test::noonPlus(60);
    QCOMPARE(refs(query), QStringList{QStringLiteral("refused")});
    query.text = QStringLiteral("w-1");
    QCOMPARE(refs(query), QStringList());
}

void TestStoreReader::paging()
{
    for (int i = 0; i < 5; ++i) {
        store(QString::number(i), {}, QStringLiteral("word"));
    }
    RequestQuery query;
    query.limit = 2;
    QStringList seen;
    for (int page = 0; page < 3; ++page) {
        const auto rows = ReaderQueries(*m_reader).requests(query);
        for (const RequestListRow &row : *rows) {
            seen.append(row.ref);
            query.beforeId = row.id;
        }
    }
    QCOMPARE(seen.join(QString()), QStringLiteral("43210"));

    int called = 0;
    query = {};
    query.text = QStringLiteral("wor");
    query.limit = 2; // a page's limit does not cut an export
    QVERIFY(ReaderQueries(*m_reader).eachRequest(query, [&](const RequestListRow &) { ++called; }).isOk());
    QCOMPARE(called, 5);
}

void TestStoreReader::search_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("ref") << QStringLiteral("WEB-2026-17") << true;
    QTest::newRow("ref, beginning") << QStringLiteral("web-20") << true;
    QTest::newRow("ref, middle") << QStringLiteral("EB") << false;
    QTest::newRow("umlaut") << QStringLiteral("Müller") << true;
    QTest::newRow("umlaut left out") << QStringLiteral("muller") << true;
    QTest::newRow("umlaut in two characters") << QStringLiteral("Mu\u0308ller") << true;
    QTest::newRow("accent") << QStringLiteral("elod") << true;
    QTest::newRow("sharp s") << QStringLiteral("groß") << true;
    QTest::newRow("Cyrillic") << QStringLiteral("борщ") << true;
    QTest::newRow("Cyrillic, beginning, capitals") << QStringLiteral("БОР") << true;
    QTest::newRow("Cyrillic yo") << QStringLiteral("Королёв") << true;
    QTest::newRow("Cyrillic yo written as ye") << QStringLiteral("королев") << true;
    QTest::newRow("double s") << QStringLiteral("GROSSE") << true;
    QTest::newRow("short i") << QStringLiteral("чай") << true;
    QTest::newRow("two words, two columns") << QStringLiteral("müll борщ") << true;
    QTest::newRow("one word missing") << QStringLiteral("müller kebab") << false;
    QTest::newRow("number among the words") << QStringLiteral("4711") << true;
    QTest::newRow("receipt number") << QStringLiteral("2026-0000") << false;
    QTest::newRow("blanks only") << QStringLiteral("   ") << true;
}

void TestStoreReader::search()
{
    QFETCH(QString, text);
    QFETCH(bool, found);
    store(QStringLiteral("WEB-2026-17"), QStringLiteral("Élodie Müller Королёв"),
          QStringLiteral("Борщ große Pizza чай 4711"));
    RequestQuery query;
    query.text = text;
    QCOMPARE(refs(query), found ? QStringList{QStringLiteral("WEB-2026-17")} : QStringList());
}

void TestStoreReader::syntaxCharacters()
{
    QVERIFY(test::bookOne(*m_writer, 7).isOk());
    store(QStringLiteral("x'y\"z"), QStringLiteral("a* OR b"), QStringLiteral("NEAR(c d)"));
    for (const char *text : {"\"",     "'",
                             "\"\"\"", "*",
                             "a*",     "(",
                             "NEAR(",  "NEAR(c d)",
                             "a OR b", "AND",
                             "NOT x",  "ref:x",
                             "{ref}",  "^a",
                             "-",      "--",
                             "a + b",  "x'y\"z",
                             "%",      "_",
                             "\\",     ";DROP TABLE receipt",
                             "a\tb\nc"}) {
        RequestQuery query;
        query.text = QString::fromLatin1(text);
        QVERIFY2(ReaderQueries(*m_reader).requests(query).isOk(), text);
    }
    RequestQuery query;
    query.text = QStringLiteral("a OR b"); // words, not an operator
    QCOMPARE(refs(query), QStringList{QStringLiteral("x'y\"z")});
    query.text = QStringLiteral("x'y\"z");
    QCOMPARE(refs(query), QStringList{QStringLiteral("x'y\"z")});
    query.text = QStringLiteral("2026-00000"); // the beginning of a receipt number
    QCOMPARE(refs(query), QStringList{QStringLiteral("W-7")});
    query.text = QStringLiteral("2027-00000");
    QCOMPARE(refs(query), QStringList());
    QCOMPARE(*ReaderQueries(*m_reader).receiptCount(), 1);
}

void TestStoreReader::details()
{
    QVERIFY(test::bookOne(*m_writer, 1).isOk());
    RequestRow row;
    row.receivedAtUtc = test::noonPlus(1);
    row.blocking = true;
    row.peer = QStringLiteral("127.0.0.1");
    row.ref = QStringLiteral("R");
    row.customerName = QStringLiteral("Müller");
    row.total = money::Money::fromMinor(42);
    row.raw = R"({"a":"ß \u0000 \" Борщ"})";
    row.id = *RequestTable(*m_writer).insert(row);
    ReaderQueries queries(*m_reader);
    auto detail = queries.request(row.id);
    QVERIFY(detail.isOk());
    QCOMPARE(detail->request.raw, row.raw);
    QCOMPARE(detail->request.peer, row.peer);
    QCOMPARE(detail->request.customerName, row.customerName);
    QCOMPARE(detail->request.total, row.total);
    QVERIFY(detail->request.answer.isEmpty());
    QVERIFY(!detail->request.answeredAtUtc.isValid());
    QVERIFY(!detail->order);

    QVERIFY(RequestTable(*m_writer).setAnswer(row.id, R"({"ö":1})", 98, test::noonPlus(2)).isOk());
    detail = queries.request(row.id);
    QCOMPARE(detail->request.answer, QByteArray(R"({"ö":1})"));
    QCOMPARE(detail->request.code, std::optional(98));
    QCOMPARE(detail->request.answeredAtUtc, test::noonPlus(2));

    detail = queries.request(1);
    QVERIFY(detail->order.has_value());
    QCOMPARE(detail->order->receiptNumber, QStringLiteral("2026-000001"));
    QCOMPARE(detail->events.size(), 2);
    QCOMPARE(queries.request(4711).error().code, Code::NotFound);
}

void TestStoreReader::figuresAreFine()
{
    for (int serial = 1; serial <= 3; ++serial) {
        QVERIFY(test::bookOne(*m_writer, serial).isOk());
    }
    QVERIFY(OrderTable(*m_writer).insert(test::newOrder(QStringLiteral("open"))).isOk());
    const auto faults = ReaderQueries(*m_reader).checkFigures();
    QVERIFY(faults.isOk());
    QCOMPARE(faults->size(), 0);
}

void TestStoreReader::tamperedFigures_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("faults");
    const auto row = [](const char *name, const char *sql, const char *faults) {
        QTest::newRow(name) << QString::fromLatin1(sql) << QString::fromLatin1(faults);
    };
    row("receipt removed", "DELETE FROM receipt WHERE sequence = 2",
        "2026-000003: sequence 3 follows 1|2026-000002: order W-2 is done without its receipt");
    row("total changed", "UPDATE receipt SET total_minor = 1 WHERE sequence = 2",
        "2026-000002: columns differ from the frozen content");
    row("total changed in the content too",
        "UPDATE receipt SET total_minor = 1, content = json_set(content, '$.totalMinor', 1) WHERE sequence = "
        "2",
        "2026-000002: lines do not sum to the total|2026-000002: payments do not sum to the total");
    row("tax changed",
        "UPDATE receipt SET content = json_set(content, '$.taxes[0].taxMinor', 1) WHERE sequence = 2",
        "2026-000002: taxes differ from the lines");
    row("change changed",
        "UPDATE receipt SET change_minor = 7, content = json_set(content, '$.changeMinor', 7) WHERE sequence "
        "= 2",
        "2026-000002: change differs from the cash given");
    row("payment removed", "DELETE FROM payment WHERE receipt_id = 2 AND position = 1",
        "2026-000002: payment rows differ from the receipt");
    row("payment changed",
        "UPDATE payment SET amount_minor = amount_minor + 1 WHERE receipt_id = 2 AND position = 0",
        "2026-000002: payment rows differ from the receipt");
    row("time turned back",
        "UPDATE receipt SET issued_at = '2026-11-22T11:00:00.000Z', content = json_set(content, "
        "'$.issuedAt', "
        "'2026-11-22T11:00:00.000Z') WHERE sequence = 2",
        "2026-000002: earlier than the receipt before it");
    row("content cut off", "UPDATE receipt SET content = substr(content, 1, 50) WHERE sequence = 2",
        "2026-000002: unreadable content: unterminated string");
    row("order reopened", "UPDATE external_order SET status = 'open' WHERE ref = 'W-2'",
        "2026-000002: order W-2 is booked but open");
    row("order's content lost", "UPDATE external_order SET content = '{}' WHERE ref = 'W-2'",
        ": external_order 2: stored JSON, field \"ref\"");
}

void TestStoreReader::tamperedFigures()
{
    QFETCH(QString, sql);
    QFETCH(QString, faults);
    for (int serial = 1; serial <= 3; ++serial) {
        QVERIFY(test::bookOne(*m_writer, serial).isOk());
    }
    test::RawConnection raw(m_folder->file());
    for (const QString &trigger :
         raw.column(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'trigger'"))) {
        QCOMPARE(raw.run(QStringLiteral("DROP TRIGGER ") + trigger), QString());
    }
    QCOMPARE(raw.run(sql), QString());
    const auto found = ReaderQueries(*m_reader).checkFigures();
    QVERIFY(found.isOk());
    QStringList texts;
    for (const FigureFault &fault : *found) {
        texts.append(fault.receiptNumber + QStringLiteral(": ") + fault.fault);
    }
    QCOMPARE(texts.join(u'|'), faults);
}

QTEST_GUILESS_MAIN(TestStoreReader)
#include "tst_store_reader.moc"
