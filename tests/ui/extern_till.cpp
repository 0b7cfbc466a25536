// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/extern_till.h"

#include "core/order/receipt.h"

#include <array>
#include <cstddef>

namespace kassa::test {
namespace {

// Never read: the bodies below do not touch engine or reader.
alignas(std::max_align_t) std::array<std::byte, 16> g_nothing{};

order::Line
dish(const char *number, const char16_t *name, int pieces, qint64 cents, const char *tax, int rate)
{
    order::Line line;
    line.productNr = QString::fromLatin1(number);
    line.name = QString::fromUtf16(name);
    line.quantity = money::Quantity::fromUnits(pieces);
    line.unitPrice = money::UnitPrice::fromMoney(money::Money::fromMinor(cents));
    line.taxCode = QString::fromLatin1(tax);
    line.taxRate = money::BasisPoints{rate};
    line.amount = money::Money::fromMinor(cents * pieces);
    return line;
}

order::Payment payment(order::TenderKind kind, const QString &method, qint64 cents)
{
    return {kind, method, money::Money::fromMinor(cents), money::Money::fromMinor(cents)};
}

} // namespace

QStringList &asked()
{
    static QStringList lines;
    return lines;
}

QList<order::Payment> &paid()
{
    static QList<order::Payment> payments;
    return payments;
}

QList<order::Order> &recentOrders()
{
    static QList<order::Order> orders;
    return orders;
}

till::TillState &startState()
{
    static till::TillState state;
    return state;
}

till::TillClient *makeClient(const settings::Config &config, QObject *parent)
{
    return new till::TillClient(reinterpret_cast<till::Engine &>(g_nothing),
                                reinterpret_cast<till::Reader &>(g_nothing),
                                reinterpret_cast<till::BackupKeeper &>(g_nothing), config, parent);
}

order::Order sampleOrder(order::OrderId id, const QString &ref)
{
    order::Order order;
    order.id = id;
    order.receivedAtUtc = QDateTime(QDate(2026, 11, 22), QTime(18, 12, 4), Qt::UTC);
    order::Content &content = order.content;
    content.ref = ref;
    content.lines = {dish("P1", u"Pizza Margherita", 2, 850, "10", 1000),
                     dish("N1", u"Penne all’Arrabbiata", 1, 1090, "10", 1000),
                     dish("D1", u"Tiramisu", 1, 550, "10", 1000),
                     dish("G1", u"Mineralwasser 0,75 l", 1, 250, "20", 2000),
                     dish("L1", u"Lieferung", 1, 250, "10", 1000)};
    content.lines[0].note = QStringLiteral("ohne Basilikum");
    content.total = order::sumOfLines(content.lines);
    order::Customer customer;
    customer.name = QStringLiteral("Lena Falk");
    customer.phone = QStringLiteral("+43 000 000 12 34");
    customer.street = QStringLiteral("Birkenweg 8");
    customer.zip = QStringLiteral("8010");
    customer.city = QStringLiteral("Graz");
    content.customer = customer;
    content.fulfilment.kind = order::FulfilmentKind::Delivery;
    content.fulfilment.requestedForUtc = QDateTime(QDate(2026, 11, 22), QTime(19, 0), Qt::UTC);
    content.fulfilment.note = QStringLiteral("Bitte zweimal läuten. Keine Zwiebeln.");
    return order;
}

QList<order::Payment> voucherAndCash()
{
    return {payment(order::TenderKind::Other, QStringLiteral("Gutschein"), 1000),
            payment(order::TenderKind::Cash, QString(), 2840)};
}

QList<order::Payment> onlineCard()
{
    return {payment(order::TenderKind::Other, QStringLiteral("Kreditkarte"), 3840)};
}

till::BookedReceipt sampleReceipt(const order::Order &order, const QList<order::Payment> &payments)
{
    till::BookedReceipt booked;
    booked.orderId = order.id;
    booked.show = true;
    booked.byHand = true;
    booked.paper = true;
    order::Receipt &receipt = booked.receipt;
    receipt.id = 1000 + order.id;
    receipt.number = QStringLiteral("2026-000042");
    receipt.issuedAtUtc = order.receivedAtUtc.addSecs(75);
    receipt.timeZone = QStringLiteral("Europe/Vienna");
    receipt.station = QStringLiteral("01");
    receipt.cashier = QStringLiteral("anna");
    receipt.sessionNumber = 118;
    receipt.shop.name = QStringLiteral("Musterküche Graz");
    receipt.shop.street = QStringLiteral("Beispielgasse 1");
    receipt.shop.zip = QStringLiteral("8010");
    receipt.shop.city = QStringLiteral("Graz");
    receipt.shop.country = QStringLiteral("AT");
    receipt.shop.currency = QStringLiteral("EUR");
    receipt.orderId = order.id;
    receipt.orderRef = order.content.ref;
    receipt.lines = order.content.lines;
    receipt.taxes = order::taxSums(order.content.lines);
    receipt.total = order.content.total;
    receipt.payments = payments;
    for (const order::Payment &given : payments) {
        receipt.change += given.given - given.amount;
    }
    receipt.customer = order.content.customer;
    receipt.fulfilment = order.content.fulfilment;
    return booked;
}

} // namespace kassa::test

namespace kassa::till {

namespace {

void note(const QString &line)
{
    test::asked().append(line);
}

} // namespace

TillClient::TillClient(
    Engine &engine, Reader &reader, BackupKeeper &keeper, settings::Config config, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_reader(reader)
    , m_keeper(keeper)
    , m_state(test::startState())
    , m_config(std::move(config))
{
}

void TillClient::setExternMode(bool on)
{
    note(QStringLiteral("mode %1").arg(on ? QStringLiteral("on") : QStringLiteral("off")));
}

void TillClient::openOrder(order::OrderId id)
{
    note(QStringLiteral("open %1").arg(id));
}

void TillClient::putBackOrder(order::OrderId id)
{
    note(QStringLiteral("back %1").arg(id));
}

void TillClient::acceptOrder(order::OrderId id, const QDateTime &promisedForUtc)
{
    note(QStringLiteral("accept %1 %2")
             .arg(QString::number(id), promisedForUtc.toString(QStringLiteral("HH:mm"))));
}

void TillClient::rejectOrder(order::OrderId id, const QString &reason)
{
    note(QStringLiteral("reject %1 %2").arg(QString::number(id), reason));
}

void TillClient::cancelOrder(order::OrderId id, const QString &reason)
{
    note(QStringLiteral("cancel %1 %2").arg(QString::number(id), reason));
}

void TillClient::payOrder(order::OrderId id, const QList<order::Payment> &payments)
{
    note(QStringLiteral("pay %1").arg(id));
    test::paid() = payments;
}

void TillClient::finishPreview(order::OrderId id)
{
    note(QStringLiteral("next %1").arg(id));
}

void TillClient::printAgain(order::ReceiptId id)
{
    note(QStringLiteral("print %1").arg(id));
}

void TillClient::retryPapers()
{
    note(QStringLiteral("retry papers"));
}

void TillClient::movePapers()
{
    note(QStringLiteral("move papers"));
}

void TillClient::discardPapers()
{
    note(QStringLiteral("discard papers"));
}

void TillClient::sendTestOrder()
{
    note(QStringLiteral("test order"));
}

void TillClient::loadRecentOrders(int limit, QObject *context, OrderList done)
{
    Q_UNUSED(limit)
    Q_UNUSED(context)
    done(test::recentOrders());
}

} // namespace kassa::till
