// SPDX-License-Identifier: GPL-3.0-or-later
// X and Z against sums that this test makes itself from the receipts it stored: over random days, in the
// middle of them and after closing.
#include "core/order/session_report_json.h"
#include "core/store/master_tables.h"
#include "core/store/movement_table.h"
#include "core/store/report_queries.h"
#include "core/store/settlement_table.h"
#include "tests/core/store/store_fixture.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace kassa;
using namespace kassa::store;
using money::Money;

namespace {

/// The test's own books: plain sums over what it stored, by nothing but maps.
struct Books
{
    qint64 receipts = 0;
    qint64 refunds = 0;
    qint64 refunded = 0;
    qint64 turnover = 0;
    qint64 untaxed = 0;
    qint64 moved = 0;
    qint64 openings = 0;
    qint64 cancelled = 0;
    std::map<QString, qint64> grossByRate;
    std::map<QString, qint64> taxByRate;
    std::map<QString, qint64> byTender;
    std::map<QString, qint64> byCategory;
    std::map<QString, qint64> byCashier;
    std::map<int, qint64> byHour;
};

/// Sums of zero say nothing and may be left out or not.
template<class Key>
std::map<Key, qint64> withoutZeros(std::map<Key, qint64> sums)
{
    std::erase_if(sums, [](const auto &entry) { return entry.second == 0; });
    return sums;
}

const char *nameOf(order::TenderPlace place)
{
    switch (place) {
    case order::TenderPlace::TillCash:
        return "cash";
    case order::TenderPlace::TillOther:
        return "till";
    case order::TenderPlace::PaidOnline:
        return "online";
    case order::TenderPlace::OnDelivery:
        return "delivery";
    }
    return "";
}

Books booksOf(const order::SessionReport &report)
{
    Books books;
    books.receipts = report.receipts;
    books.refunds = report.refunds;
    books.refunded = report.refunded.minor();
    books.turnover = report.turnover.minor();
    books.untaxed = report.untaxed.minor();
    books.moved = order::sumOf(report.movements).minor();
    books.openings = report.drawerOpenings;
    books.cancelled = report.cancelledOrders;
    for (const order::TaxSum &sum : report.taxes) {
        books.grossByRate[sum.code] += sum.gross.minor();
        books.taxByRate[sum.code] += sum.tax.minor();
    }
    for (const order::TenderSum &sum : report.tenders) {
        books.byTender[QString::fromLatin1(nameOf(sum.place)) + u'|' + sum.method] += sum.amount.minor();
    }
    for (const order::NamedSum &sum : report.categories) {
        books.byCategory[sum.name] += sum.amount.minor();
    }
    for (const order::NamedSum &sum : report.cashiers) {
        books.byCashier[sum.name] += sum.amount.minor();
    }
    for (const order::HourSum &sum : report.hours) {
        books.byHour[sum.hour] += sum.amount.minor();
    }
    return books;
}

void compare(const order::SessionReport &report, const Books &own)
{
    const Books told = booksOf(report);
    QCOMPARE(told.receipts, own.receipts);
    QCOMPARE(told.refunds, own.refunds);
    QCOMPARE(told.refunded, own.refunded);
    QCOMPARE(told.turnover, own.turnover);
    QCOMPARE(told.untaxed, own.untaxed);
    QCOMPARE(told.moved, own.moved);
    QCOMPARE(told.openings, own.openings);
    QCOMPARE(told.cancelled, own.cancelled);
    QVERIFY(withoutZeros(told.grossByRate) == withoutZeros(own.grossByRate));
    QVERIFY(withoutZeros(told.taxByRate) == withoutZeros(own.taxByRate));
    QVERIFY(withoutZeros(told.byTender) == withoutZeros(own.byTender));
    QVERIFY(withoutZeros(told.byCategory) == withoutZeros(own.byCategory));
    QVERIFY(withoutZeros(told.byCashier) == withoutZeros(own.byCashier));
    QVERIFY(withoutZeros(told.byHour) == withoutZeros(own.byHour));
    QCOMPARE(order::unequalSums(report), QStringList());
}

} // namespace

class TestSessionReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomDays_data();
    void randomDays();
    void keptAsItWasAtClosing();
    void movementsAreFacts();
    void unequalSumsAreNamed();
    void jsonRoundTrip();
    void listOfSessions();

private:
    void addReceipt(Database &database, qint64 sessionId, Books &books);
    void count(const order::Receipt &receipt, const QString &cardKey, Books &books) const;
    void settle(Database &database, qint64 sessionId, Books &books);
    void addMovement(Database &database, qint64 sessionId, Books &books);
    void addCancelledOrder(Database &database, Books &books);
    [[nodiscard]] order::Line randomLine();
    [[nodiscard]] int pick(int bound) { return static_cast<int>(m_random.bounded(bound)); }
    [[nodiscard]] QDateTime later() { return m_nowUtc = m_nowUtc.addSecs(1 + pick(1'500)); }
    static std::unique_ptr<Database> opened(const test::StoreFolder &folder);
    qint64 newSession(Database &database);

    /// A receipt whose money is outstanding: of this day or an earlier one.
    struct Debt
    {
        order::Receipt receipt;
        QString cardKey; ///< under which its card payment stands in the books
    };

    QList<Debt> m_debts;
    QRandomGenerator m_random;
    QDateTime m_nowUtc;
    qint64 m_sequence = 0;
    const QTimeZone m_zone{"Asia/Kolkata"}; // not whole hours off
};

std::unique_ptr<Database> TestSessionReport::opened(const test::StoreFolder &folder)
{
    auto database = folder.open();
    if (!database) {
        qFatal("no database: %s", qPrintable(database.error().detail));
    }
    ProductTable products(**database);
    for (int i = 0; i < 6; ++i) {
        Product product;
        product.productNr = QStringLiteral("A%1").arg(i);
        product.name = product.productNr;
        product.taxCode = QStringLiteral("10");
        product.category = i < 2 ? QString() : QStringLiteral("C%1").arg(i / 2);
        if (!products.insert(product)) {
            qFatal("no product");
        }
    }
    return std::move(database).value();
}

qint64 TestSessionReport::newSession(Database &database)
{
    CashSession session;
    session.station = QStringLiteral("01");
    session.openedBy = QStringLiteral("anna");
    session.openedAtUtc = later();
    session.openingFloat = Money::fromMinor(pick(50'000));
    const auto made = SessionTable(database).insert(session);
    return made ? made->id : 0;
}

order::Line TestSessionReport::randomLine()
{
    order::Line line;
    const int kind = pick(8);
    line.amount = Money::fromMinor(pick(20'000) - (pick(4) == 0 ? 20'000 : 0));
    if (kind == 0) {
        line.kind = order::LineKind::Text;
        line.text = QStringLiteral("text");
        return line;
    }
    if (kind == 1) {
        line.kind = order::LineKind::ExternalInvoice;
        line.externalRef = QStringLiteral("RE-1");
        return line;
    }
    static const QList<std::pair<QString, int>> rates{{QStringLiteral("20"), 2000},
                                                      {QStringLiteral("10"), 1000},
                                                      {QStringLiteral("4.9"), 490},
                                                      {QStringLiteral("0"), 0}};
    const auto &[code, bp] = rates.at(pick(4));
    line.productNr = pick(5) == 0 ? QStringLiteral("unknown") : QStringLiteral("A%1").arg(pick(6));
    line.name = line.productNr;
    line.quantity = money::Quantity::fromUnits(1);
    line.taxCode = code;
    line.taxRate = money::BasisPoints{bp};
    return line;
}

void TestSessionReport::addReceipt(Database &database, qint64 sessionId, Books &books)
{
    order::Receipt receipt = test::fullReceipt(++m_sequence);
    receipt.orderId = 0;
    receipt.issuedAtUtc = later();
    receipt.cashier = pick(2) == 0 ? QStringLiteral("anna") : QStringLiteral("bert");
    receipt.lines.clear();
    for (int i = 0; i < 1 + pick(5); ++i) {
        receipt.lines.append(randomLine());
    }
    receipt.total = order::sumOfLines(receipt.lines);
    receipt.taxes = order::taxSums(receipt.lines);
    const Money part = Money::fromMinor(receipt.total.minor() / 3);
    receipt.payments = {{order::TenderKind::Cash, QString(), part, part},
                        {order::TenderKind::Other, QStringLiteral("Visa"), part, part},
                        {pick(2) == 0 ? order::TenderKind::OnDelivery : order::TenderKind::Cash, QString(),
                         receipt.total - part - part, receipt.total - part - part}};
    receipt.change = {};
    const bool hasOrder = pick(2) == 0;
    const bool paidOnline = hasOrder && pick(2) == 0;
    if (hasOrder) {
        order::Order order = test::newOrder(QStringLiteral("R-%1").arg(m_sequence));
        order.content.payments.clear();
        if (paidOnline) {
            order.content.payments = {receipt.payments.at(1)};
        }
        order.receivedAtUtc = receipt.issuedAtUtc;
        const auto id = OrderTable(database).insert(order);
        QVERIFY(id.isOk());
        receipt.orderId = *id;
    }
    const bool isTraining = pick(8) == 0;
    receipt.kind = isTraining ? order::ReceiptKind::Training : order::ReceiptKind::Normal;
    const auto id = ReceiptTable(database).insert(receipt, sessionId);
    QVERIFY(id.isOk());
    if (isTraining) {
        return; // in no report
    }
    receipt.id = *id;
    const QString cardKey = paidOnline ? QStringLiteral("online|Visa") : QStringLiteral("till|Visa");
    if (hasOrder && receipt.payments.at(2).kind == order::TenderKind::OnDelivery) {
        m_debts.append({receipt, cardKey});
    }
    count(receipt, cardKey, books);
}

void TestSessionReport::count(const order::Receipt &receipt, const QString &cardKey, Books &books) const
{
    const qint64 total = receipt.total.minor();
    ++books.receipts;
    books.turnover += total;
    if (total < 0 || receipt.kind == order::ReceiptKind::Cancellation) {
        ++books.refunds;
        books.refunded += total;
    }
    for (const order::TaxSum &sum : receipt.taxes) {
        books.grossByRate[sum.code] += sum.gross.minor();
        books.taxByRate[sum.code] += sum.tax.minor();
    }
    for (const order::Line &line : receipt.lines) {
        if (line.kind == order::LineKind::ExternalInvoice) {
            books.untaxed += line.amount.minor();
        } else if (line.kind == order::LineKind::Product) {
            const int number = line.productNr.mid(1).toInt();
            const bool isKnown = line.productNr.startsWith(u'A');
            books.byCategory[isKnown && number >= 2 ? QStringLiteral("C%1").arg(number / 2) : QString()] +=
                line.amount.minor();
        }
    }
    for (const order::Payment &payment : receipt.payments) {
        const QString key = payment.kind == order::TenderKind::Other  ? cardKey
                            : payment.kind == order::TenderKind::Cash ? QStringLiteral("cash|")
                                                                      : QStringLiteral("delivery|");
        books.byTender[key] += payment.amount.minor();
    }
    books.byCashier[receipt.cashier] += total;
    books.byHour[receipt.issuedAtUtc.addSecs(19'800).time().hour()] += total;
}

/// What became of one outstanding receipt: the money came in, or the goods were not collected.
void TestSessionReport::settle(Database &database, qint64 sessionId, Books &books)
{
    if (m_debts.isEmpty()) {
        return;
    }
    const Debt debt = m_debts.takeAt(pick(static_cast<int>(m_debts.size())));
    SettlementRow row;
    row.orderId = debt.receipt.orderId;
    row.receiptId = debt.receipt.id;
    row.sessionId = sessionId;
    row.atUtc = later();
    row.cashier = QStringLiteral("bert");
    const Money due = debt.receipt.payments.at(2).amount;
    if (pick(3) > 0) {
        const Money part = Money::fromMinor(due.minor() / 4);
        row.payments = {{order::TenderKind::Cash, QString(), part, part},
                        {order::TenderKind::Other, QStringLiteral("Girocard"), due - part, due - part}};
        QVERIFY(SettlementTable(database).insert(row).isOk());
        books.byTender[QStringLiteral("cash|")] += part.minor();
        books.byTender[QStringLiteral("till|Girocard")] += (due - part).minor();
        books.byTender[QStringLiteral("delivery|")] -= due.minor();
        return;
    }
    order::Receipt reversal = debt.receipt;
    reversal.sequence = ++m_sequence;
    reversal.number = QStringLiteral("2026-%1").arg(m_sequence, 6, 10, QLatin1Char('0'));
    reversal.issuedAtUtc = row.atUtc;
    reversal.cashier = row.cashier;
    reversal.kind = order::ReceiptKind::Cancellation;
    reversal.reverses = debt.receipt.number;
    reversal.total = -reversal.total;
    for (order::Line &line : reversal.lines) {
        line.amount = -line.amount;
    }
    for (order::Payment &payment : reversal.payments) {
        payment.amount = -payment.amount;
        payment.given = payment.amount;
    }
    reversal.taxes = order::taxSums(reversal.lines);
    const auto id = ReceiptTable(database).insert(reversal, sessionId);
    QVERIFY(id.isOk());
    row.outcome = order::Settlement::NotCollected;
    row.reversalId = *id;
    row.reason = QStringLiteral("nobody came");
    QVERIFY(SettlementTable(database).insert(row).isOk());
    count(reversal, debt.cardKey, books);
}

void TestSessionReport::addMovement(Database &database, qint64 sessionId, Books &books)
{
    order::CashMovement movement;
    const int kind = pick(3);
    movement.kind = static_cast<order::MovementKind>(kind);
    movement.amount = Money::fromMinor(kind == 0 ? 1 + pick(9'000) : kind == 1 ? -1 - pick(9'000) : 0);
    movement.reason = QStringLiteral("reason");
    movement.cashier = QStringLiteral("anna");
    movement.atUtc = later();
    QVERIFY(MovementTable(database).insert(movement, sessionId).isOk());
    books.moved += movement.amount.minor();
    books.openings += kind == 2 ? 1 : 0;
}

void TestSessionReport::addCancelledOrder(Database &database, Books &books)
{
    order::Order order = test::newOrder(QStringLiteral("C-%1").arg(pick(1'000'000'000)));
    OrderTable orders(database);
    const auto id = orders.insert(order);
    QVERIFY(id.isOk());
    order.id = *id;
    order.status = order::Status::Cancelled;
    order.finishedAtUtc = later();
    QVERIFY(orders.updateLife(order).isOk());
    ++books.cancelled;
}

void TestSessionReport::randomDays_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 4; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void TestSessionReport::randomDays()
{
    QFETCH(quint32, seed);
    m_random.seed(seed);
    m_sequence = 0;
    m_nowUtc = test::noonPlus(0);
    m_debts.clear();
    const test::StoreFolder folder;
    const auto database = opened(folder);
    ReportQueries reports(*database);
    for (int day = 0; day < 3; ++day) {
        // One transaction a day: a commit per row would only test the disk.
        Transaction wholeDay(*database);
        const qint64 session = newSession(*database);
        Books books;
        for (int step = 0; step < 32; ++step) {
            const int what = pick(12);
            if (what < 7) {
                addReceipt(*database, session, books);
            } else if (what < 9) {
                settle(*database, session, books);
            } else if (what < 11) {
                addMovement(*database, session, books);
            } else {
                addCancelledOrder(*database, books);
            }
            if (pick(6) == 0) {
                const auto x = reports.report(session, m_nowUtc, m_zone);
                QVERIFY(x.isOk());
                QVERIFY(!x->isClosed());
                compare(*x, books);
            }
        }
        QVERIFY(SessionTable(*database)
                    .close(session, QStringLiteral("bert"), Money::fromMinor(1), QString(), later())
                    .isOk());
        const auto summed = reports.sum(session, m_nowUtc, m_zone);
        QVERIFY(summed.isOk());
        QVERIFY(reports.keep(*summed).isOk());
        const auto z = reports.report(session, later(), m_zone);
        QVERIFY(z.isOk());
        QVERIFY(z->isClosed());
        compare(*z, books);
        // The closing page takes its figures from another query.
        const auto figures = ReceiptTable(*database).figures(session);
        QVERIFY(figures.isOk());
        QCOMPARE(figures->tillCash, order::sumAt(*z, order::TenderPlace::TillCash));
        QCOMPARE(figures->onDelivery, order::sumAt(*z, order::TenderPlace::OnDelivery));
        QCOMPARE(figures->turnover, z->turnover);
        QVERIFY(*z == *summed);
        QVERIFY(wholeDay.commit().isOk());
    }
}

void TestSessionReport::keptAsItWasAtClosing()
{
    m_random.seed(8);
    m_nowUtc = test::noonPlus(0);
    m_sequence = 0;
    const test::StoreFolder folder;
    const auto database = opened(folder);
    const qint64 session = newSession(*database);
    Books books;
    addReceipt(*database, session, books);
    QVERIFY(
        SessionTable(*database)
            .close(session, QStringLiteral("bert"), Money::fromMinor(5), QStringLiteral("coin lost"), later())
            .isOk());
    ReportQueries reports(*database);
    const auto z = reports.sum(session, m_nowUtc, m_zone);
    QVERIFY(z.isOk());
    QCOMPARE(z->differenceReason, QStringLiteral("coin lost"));
    QVERIFY(reports.keep(*z).isOk());
    QCOMPARE(reports.keep(*z).error().code, Code::Duplicate);
    test::RawConnection raw(folder.file());
    QCOMPARE(raw.run(QStringLiteral("UPDATE product SET category = 'renamed'")), QString());
    QVERIFY(*reports.report(session, later(), m_zone) == *z);
    QVERIFY(raw.run(QStringLiteral("DELETE FROM session_report")).contains(QStringLiteral("append-only")));
    QVERIFY(raw.run(QStringLiteral("UPDATE session_report SET content = '{}'"))
                .contains(QStringLiteral("append-only")));
    QCOMPARE(reports.report(4711, m_nowUtc, m_zone).error().code, Code::NotFound);
}

void TestSessionReport::movementsAreFacts()
{
    m_random.seed(3);
    m_nowUtc = test::noonPlus(0);
    const test::StoreFolder folder;
    const auto database = opened(folder);
    const qint64 session = newSession(*database);
    MovementTable movements(*database);
    order::CashMovement out{0,
                            order::MovementKind::PayOut,
                            Money::fromMinor(-800),
                            QStringLiteral("eggs"),
                            QStringLiteral("anna"),
                            later()};
    QVERIFY(movements.insert(out, session).isOk());
    out.id = 1;
    QCOMPARE(*movements.ofSession(session), QList<order::CashMovement>{out});
    out.amount = Money::fromMinor(800);
    QVERIFY(!movements.insert(out, session).isOk());
    out.amount = Money::fromMinor(-800);
    out.reason.clear();
    QVERIFY(!movements.insert(out, session).isOk());
    test::RawConnection raw(folder.file());
    QVERIFY(raw.run(QStringLiteral("DELETE FROM cash_movement")).contains(QStringLiteral("append-only")));
    QVERIFY(raw.run(QStringLiteral("UPDATE cash_movement SET amount_minor = -1"))
                .contains(QStringLiteral("append-only")));
}

void TestSessionReport::unequalSumsAreNamed()
{
    order::SessionReport report;
    QCOMPARE(order::unequalSums(report), QStringList());
    report.turnover = Money::fromMinor(100);
    report.tenders = {{order::TenderPlace::TillCash, QString(), 1, Money::fromMinor(100)}};
    report.untaxed = Money::fromMinor(100);
    report.hours = {{11, 1, Money::fromMinor(99)}};
    QCOMPARE(order::unequalSums(report), QStringList({QStringLiteral("cashiers"), QStringLiteral("hours")}));
}

void TestSessionReport::jsonRoundTrip()
{
    order::SessionReport report;
    report.sessionId = 4;
    report.number = 118;
    report.station = QStringLiteral("01");
    report.openedBy = QStringLiteral("anna");
    report.openedAtUtc = test::noonPlus(0);
    report.closedBy = QStringLiteral("bert");
    report.closedAtUtc = test::noonPlus(900);
    report.madeAtUtc = test::noonPlus(901);
    report.timeZone = QStringLiteral("Europe/Vienna");
    report.receipts = 3;
    report.firstReceipt = QStringLiteral("2026-000001");
    report.lastReceipt = QStringLiteral("2026-000003");
    report.refunds = 1;
    report.refunded = Money::fromMinor(-250);
    report.cancelledOrders = 2;
    report.drawerOpenings = 4;
    report.turnover = Money::fromMinor(1'234);
    report.taxes = order::taxSums(test::fullContent().lines);
    report.untaxed = Money::fromMinor(500);
    report.tenders = {{order::TenderPlace::PaidOnline, QStringLiteral("PayPal"), 2, Money::fromMinor(900)}};
    report.categories = {{QStringLiteral("Pizza"), 2, Money::fromMinor(734)}};
    report.cashiers = {{QStringLiteral("anna"), 3, Money::fromMinor(1'234)}};
    report.hours = {{0, 1, Money::fromMinor(1)}, {23, 2, Money::fromMinor(1'233)}};
    report.openingFloat = Money::fromMinor(15'000);
    report.movements = {{1, order::MovementKind::PayIn, Money::fromMinor(5), QStringLiteral("coins"),
                         QStringLiteral("anna"), test::noonPlus(3)}};
    report.counted = Money::fromMinor(16'000);
    report.differenceReason = QStringLiteral("counted twice");
    const QByteArray json = order::encodeReport(report);
    const auto back = order::decodeReport(json);
    QVERIFY(back.isOk());
    QVERIFY(*back == report);
    for (qsizetype cut = 0; cut < json.size(); ++cut) {
        QVERIFY(!order::decodeReport(json.left(cut)).isOk());
    }
}

void TestSessionReport::listOfSessions()
{
    m_random.seed(6);
    m_nowUtc = test::noonPlus(0);
    m_sequence = 0;
    const test::StoreFolder folder;
    const auto database = opened(folder);
    const qint64 first = newSession(*database);
    Books books;
    addReceipt(*database, first, books);
    QVERIFY(SessionTable(*database).close(first, QStringLiteral("anna"), {}, QString(), later()).isOk());
    const qint64 second = newSession(*database);
    ReportQueries reports(*database);
    const auto all = reports.sessions(0, 100);
    QVERIFY(all.isOk());
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->at(0).session.id, second);
    QCOMPARE(all->at(1).receipts, books.receipts);
    QCOMPARE(all->at(1).turnover.minor(), books.turnover);
    QCOMPARE(reports.sessions(second, 100)->size(), 1);
}

QTEST_GUILESS_MAIN(TestSessionReport)
#include "tst_session_report.moc"
