// SPDX-License-Identifier: GPL-3.0-or-later
// Orders and receipts with every field set, for round trips through JSON and the store.
#pragma once

#include "core/order/receipt.h"

namespace kassa::test {

/// An UTC time on 2026-11-22, `seconds` after noon.
inline QDateTime noonPlus(int seconds)
{
    return QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC).addSecs(seconds);
}

inline order::Line productLine(const QString &name, qint64 milli, qint64 tenThousandths, qint64 amountMinor)
{
    order::Line line;
    line.productNr = QStringLiteral("P-") + name;
    line.name = name;
    line.quantity = money::Quantity::fromMilli(milli);
    line.unitPrice = money::UnitPrice::fromTenThousandths(tenThousandths);
    line.taxCode = QStringLiteral("10");
    line.taxRate = money::BasisPoints{1000};
    line.amount = money::Money::fromMinor(amountMinor);
    return line;
}

inline order::Customer fullCustomer()
{
    order::Customer customer;
    customer.number = QStringLiteral("K-4711");
    customer.title = QStringLiteral("Frau");
    customer.name = QStringLiteral("Müller Élodie");
    customer.street = QStringLiteral("Hauptstraße 5");
    customer.street2 = QStringLiteral("Stiege 2");
    customer.zip = QStringLiteral("1010");
    customer.city = QStringLiteral("Wien");
    customer.country = QStringLiteral("AT");
    customer.phone = QStringLiteral("+43 1 555");
    customer.mobile = QStringLiteral("+43 664 555");
    customer.fax = QStringLiteral("+43 1 556");
    customer.email = QStringLiteral("e@example.org");
    customer.paymentTerm = QStringLiteral("14 Tage");
    customer.vat = QStringLiteral("ATU12345678");
    return customer;
}

/// A content in which no field has its default value: 2 x 9.99 + 5.00 invoice, total 24.98.
inline order::Content fullContent(const QString &ref = QStringLiteral("W-1001"))
{
    order::Content content;
    content.ref = ref;
    content.station = QStringLiteral("01");
    content.user = QStringLiteral("anna");
    order::Line product = productLine(QStringLiteral("Pizza \"Söl\" Борщ"), 2000, 99900, 1998);
    product.role = order::LineRole::Delivery;
    product.note = QStringLiteral("ohne Zwiebel\nscharf");
    product.noPrint = true;
    order::Line text;
    text.kind = order::LineKind::Text;
    text.text = QStringLiteral("Menü 1");
    text.amount = money::Money::fromMinor(700);
    order::Line invoice;
    invoice.kind = order::LineKind::ExternalInvoice;
    invoice.externalRef = QStringLiteral("RE-77");
    invoice.amount = money::Money::fromMinor(500);
    content.lines = {product, text, invoice};
    content.total = money::Money::fromMinor(2498);
    content.payments = {
        {order::TenderKind::Other, QStringLiteral("Kreditkarte"), money::Money::fromMinor(2000),
         money::Money::fromMinor(2000)},
        {order::TenderKind::Cash, QString(), money::Money::fromMinor(498), money::Money::fromMinor(500)}};
    content.customer = fullCustomer();
    content.fulfilment = {order::FulfilmentKind::Delivery, noonPlus(3600), QStringLiteral("läuten")};
    content.loyalty = order::Loyalty{QStringLiteral("0001234"), QStringLiteral("Auto")};
    content.confirm = order::ConfirmWish::Screen;
    content.createProducts = true;
    content.paymentTerms = QStringLiteral("sofort");
    content.footerText = QStringLiteral("Danke!");
    return content;
}

/// An order with every field of its life set.
inline order::Order fullOrder(const QString &ref = QStringLiteral("W-1001"))
{
    order::Order order;
    order.content = fullContent(ref);
    order.handling = {true, true, true};
    order.confirmation = order::Confirmation::Accepted;
    order.confirmer = order::Confirmer::Screen;
    order.test = true;
    order.previewDue = true;
    order.receivedAtUtc = noonPlus(0).addMSecs(120);
    order.openedAtUtc = noonPlus(10);
    order.promisedForUtc = noonPlus(1800);
    return order;
}

/// An open order as it comes from a shop: one line of 9.99, nothing paid.
inline order::Order newOrder(const QString &ref)
{
    order::Order order;
    order.content.ref = ref;
    order.content.station = QStringLiteral("01");
    order.content.lines = {productLine(QStringLiteral("Brot"), 1000, 99900, 999)};
    order.content.total = money::Money::fromMinor(999);
    order.receivedAtUtc = noonPlus(0);
    return order;
}

/// A receipt with every field set; lines and payments sum to the total.
inline order::Receipt fullReceipt(qint64 sequence)
{
    const order::Content content = fullContent();
    order::Receipt receipt;
    receipt.sequence = sequence;
    receipt.number = QStringLiteral("2026-%1").arg(sequence, 6, 10, QLatin1Char('0'));
    receipt.issuedAtUtc = noonPlus(static_cast<int>(sequence));
    receipt.timeZone = QStringLiteral("Europe/Vienna");
    receipt.station = QStringLiteral("01");
    receipt.cashier = QStringLiteral("anna");
    receipt.sessionNumber = 1;
    receipt.shop = {QStringLiteral("Café Süd"), QStringLiteral("Ring 1"), QStringLiteral("1010"),
                    QStringLiteral("Wien"),     QStringLiteral("AT"),     QStringLiteral("ATU12345678"),
                    QStringLiteral("EUR")};
    receipt.orderRef = content.ref;
    receipt.lines = content.lines;
    receipt.taxes = order::taxSums(content.lines);
    receipt.total = content.total;
    receipt.payments = content.payments;
    receipt.change = money::Money::fromMinor(2);
    receipt.customer = content.customer;
    receipt.fulfilment = content.fulfilment;
    receipt.paymentTerms = content.paymentTerms;
    receipt.footerText = content.footerText;
    receipt.signature = QStringLiteral("_R1-AT0_TEST_1");
    return receipt;
}

} // namespace kassa::test
