// SPDX-License-Identifier: GPL-3.0-or-later
// Fields that have their default are left out: rows stay small and a newer field needs no rewriting of old
// rows.
#include "order_json.h"

#include "core/base/clock.h"
#include "core/order/json_parts.h"
#include "core/order/names.h"

#include <tuple>

namespace kassa::order {

namespace {

using Key = QLatin1StringView;

void writeLine(JsonWriter &writer, const Line &line)
{
    writer.set(Key("kind"), toName(line.kind));
    if (line.role != LineRole::Item) {
        writer.set(Key("role"), toName(line.role));
    }
    writer.put(Key("productNr"), line.productNr);
    writer.put(Key("name"), line.name);
    writer.put(Key("note"), line.note);
    writer.put(Key("quantityMilli"), line.quantity.milli());
    writer.put(Key("unitPriceTenThousandths"), line.unitPrice.tenThousandths());
    writer.put(Key("taxCode"), line.taxCode);
    writer.put(Key("taxRateBp"), static_cast<qint64>(line.taxRate.value));
    writer.put(Key("noPrint"), line.noPrint);
    writer.put(Key("text"), line.text);
    writer.put(Key("externalRef"), line.externalRef);
    writer.put(Key("amountMinor"), line.amount.minor());
}

Line toLine(JsonReader reader)
{
    std::ignore =
        reader.text(Key("kind"), Presence::Required); // for its presence only, its value is read below
    Line line;
    line.kind = reader.name(Key("kind"), LineKind::Product);
    line.role = reader.name(Key("role"), LineRole::Item);
    line.productNr = reader.text(Key("productNr"));
    line.name = reader.text(Key("name"));
    line.note = reader.text(Key("note"));
    line.quantity = reader.quantity(Key("quantityMilli"));
    line.unitPrice = reader.unitPrice(Key("unitPriceTenThousandths"));
    line.taxCode = reader.text(Key("taxCode"));
    line.taxRate = reader.rate(Key("taxRateBp"));
    line.noPrint = reader.flag(Key("noPrint"));
    line.text = reader.text(Key("text"));
    line.externalRef = reader.text(Key("externalRef"));
    line.amount = reader.money(Key("amountMinor"));
    return line;
}

void writePayment(JsonWriter &writer, const Payment &payment)
{
    writer.set(Key("kind"), toName(payment.kind));
    writer.put(Key("method"), payment.method);
    writer.put(Key("amountMinor"), payment.amount.minor());
    writer.put(Key("givenMinor"), payment.given.minor());
}

Payment toPayment(JsonReader reader)
{
    std::ignore =
        reader.text(Key("kind"), Presence::Required); // for its presence only, its value is read below
    Payment payment;
    payment.kind = reader.name(Key("kind"), TenderKind::Cash);
    payment.method = reader.text(Key("method"));
    payment.amount = reader.money(Key("amountMinor"));
    payment.given = reader.money(Key("givenMinor"));
    return payment;
}

struct CustomerField
{
    Key key;
    QString Customer::*member = nullptr;
};

// One table for both directions.
constexpr CustomerField kCustomerFields[] = {
    {Key("number"), &Customer::number},   {Key("title"), &Customer::title},
    {Key("name"), &Customer::name},       {Key("street"), &Customer::street},
    {Key("street2"), &Customer::street2}, {Key("zip"), &Customer::zip},
    {Key("city"), &Customer::city},       {Key("country"), &Customer::country},
    {Key("phone"), &Customer::phone},     {Key("mobile"), &Customer::mobile},
    {Key("fax"), &Customer::fax},         {Key("email"), &Customer::email},
    {Key("vat"), &Customer::vat},         {Key("paymentTerm"), &Customer::paymentTerm},
};

void putCustomer(JsonWriter &writer, const std::optional<Customer> &customer)
{
    if (!customer) {
        return;
    }
    writer.beginObject(Key("customer"));
    for (const CustomerField &field : kCustomerFields) {
        writer.put(field.key, (*customer).*field.member);
    }
    writer.endObject();
}

std::optional<Customer> readCustomer(JsonReader &reader, std::optional<JsonFault> &fault)
{
    if (!reader.has(Key("customer"))) {
        return std::nullopt;
    }
    JsonReader stored(reader.object(Key("customer")), fault);
    Customer customer;
    for (const CustomerField &field : kCustomerFields) {
        customer.*field.member = stored.text(field.key);
    }
    return customer;
}

void putFulfilment(JsonWriter &writer, const Fulfilment &fulfilment)
{
    if (fulfilment == Fulfilment()) {
        return;
    }
    writer.beginObject(Key("fulfilment"));
    writer.set(Key("kind"), toName(fulfilment.kind));
    writer.put(Key("requestedFor"), fulfilment.requestedForUtc);
    writer.put(Key("note"), fulfilment.note);
    writer.endObject();
}

Fulfilment readFulfilment(JsonReader &reader, std::optional<JsonFault> &fault)
{
    Fulfilment fulfilment;
    if (reader.has(Key("fulfilment"))) {
        JsonReader stored(reader.object(Key("fulfilment")), fault);
        fulfilment.kind = stored.name(Key("kind"), FulfilmentKind::Unspecified);
        fulfilment.requestedForUtc = stored.time(Key("requestedFor"));
        fulfilment.note = stored.text(Key("note"));
    }
    return fulfilment;
}

void putSeal(JsonWriter &writer, const std::optional<FiscalSeal> &seal)
{
    if (!seal) {
        return;
    }
    writer.beginObject(Key("fiscal"));
    writer.set(Key("cashboxId"), seal->cashboxId);
    writer.set(Key("code"), seal->code);
    writer.put(Key("signed"), seal->isSigned);
    writer.put(Key("test"), seal->isTest);
    writer.put(Key("certificate"), seal->certificate);
    writer.put(Key("period"), seal->period);
    writer.endObject();
}

std::optional<FiscalSeal> readSeal(JsonReader &reader, std::optional<JsonFault> &fault)
{
    if (!reader.has(Key("fiscal"))) {
        return std::nullopt;
    }
    JsonReader stored(reader.object(Key("fiscal")), fault);
    FiscalSeal seal;
    seal.cashboxId = stored.text(Key("cashboxId"), Presence::Required);
    seal.code = stored.text(Key("code"), Presence::Required);
    seal.isSigned = stored.flag(Key("signed"));
    seal.isTest = stored.flag(Key("test"));
    seal.certificate = stored.text(Key("certificate"));
    seal.period = stored.text(Key("period"));
    return seal;
}

struct ShopField
{
    Key key;
    QString ShopHeader::*member = nullptr;
};

constexpr ShopField kShopFields[] = {
    {Key("name"), &ShopHeader::name},         {Key("street"), &ShopHeader::street},
    {Key("zip"), &ShopHeader::zip},           {Key("city"), &ShopHeader::city},
    {Key("country"), &ShopHeader::country},   {Key("vat"), &ShopHeader::vat},
    {Key("currency"), &ShopHeader::currency},
};

} // namespace

QByteArray encodeContent(const Content &content)
{
    JsonWriter writer;
    writer.beginObject();
    writer.set(Key("ref"), content.ref);
    writer.put(Key("station"), content.station);
    writer.put(Key("user"), content.user);
    setList(writer, Key("lines"), content.lines, writeLine);
    writer.set(Key("totalMinor"), content.total.minor());
    setList(writer, Key("payments"), content.payments, writePayment);
    putCustomer(writer, content.customer);
    putFulfilment(writer, content.fulfilment);
    if (content.loyalty) {
        writer.beginObject(Key("loyalty"));
        writer.put(Key("card"), content.loyalty->card);
        writer.put(Key("type"), content.loyalty->type);
        writer.endObject();
    }
    if (content.confirm != ConfirmWish::Auto) {
        writer.set(Key("confirm"), toName(content.confirm));
    }
    writer.put(Key("createProducts"), content.createProducts);
    writer.put(Key("paymentTerms"), content.paymentTerms);
    writer.put(Key("footerText"), content.footerText);
    writer.endObject();
    return writer.take();
}

base::Result<Content, JsonCode> decodeContent(const QByteArray &json)
{
    const auto parsed = parse(json);
    if (!parsed) {
        return parsed.error();
    }
    std::optional<JsonFault> fault;
    JsonReader reader(*parsed, fault);
    Content content;
    content.ref = reader.text(Key("ref"), Presence::Required);
    content.station = reader.text(Key("station"));
    content.user = reader.text(Key("user"));
    content.lines = readList<Line>(reader, Key("lines"), fault, toLine);
    content.total = reader.money(Key("totalMinor"), Presence::Required);
    content.payments = readList<Payment>(reader, Key("payments"), fault, toPayment);
    content.customer = readCustomer(reader, fault);
    content.fulfilment = readFulfilment(reader, fault);
    if (reader.has(Key("loyalty"))) {
        JsonReader stored(reader.object(Key("loyalty")), fault);
        content.loyalty = Loyalty{stored.text(Key("card")), stored.text(Key("type"))};
    }
    content.confirm = reader.name(Key("confirm"), ConfirmWish::Auto);
    content.createProducts = reader.flag(Key("createProducts"));
    content.paymentTerms = reader.text(Key("paymentTerms"));
    content.footerText = reader.text(Key("footerText"));
    if (fault) {
        return *fault;
    }
    return content;
}

QByteArray encodeReceipt(const Receipt &receipt)
{
    JsonWriter writer;
    writer.beginObject();
    writer.put(Key("id"), receipt.id);
    writer.set(Key("sequence"), receipt.sequence);
    writer.set(Key("number"), receipt.number);
    writer.set(Key("issuedAt"), base::toStoredTime(receipt.issuedAtUtc));
    writer.put(Key("timeZone"), receipt.timeZone);
    writer.put(Key("station"), receipt.station);
    writer.put(Key("cashier"), receipt.cashier);
    writer.put(Key("sessionNumber"), receipt.sessionNumber);
    writer.beginObject(Key("shop"));
    for (const ShopField &field : kShopFields) {
        writer.put(field.key, receipt.shop.*field.member);
    }
    writer.endObject();
    writer.put(Key("orderId"), receipt.orderId);
    writer.put(Key("orderRef"), receipt.orderRef);
    setList(writer, Key("lines"), receipt.lines, writeLine);
    setList(writer, Key("taxes"), receipt.taxes, writeTaxSum);
    writer.set(Key("totalMinor"), receipt.total.minor());
    setList(writer, Key("payments"), receipt.payments, writePayment);
    writer.put(Key("changeMinor"), receipt.change.minor());
    putCustomer(writer, receipt.customer);
    putFulfilment(writer, receipt.fulfilment);
    writer.put(Key("paymentTerms"), receipt.paymentTerms);
    writer.put(Key("footerText"), receipt.footerText);
    writer.put(Key("reverses"), receipt.reverses);
    if (receipt.kind != ReceiptKind::Normal) {
        writer.set(Key("kind"), toName(receipt.kind));
    }
    putSeal(writer, receipt.fiscal);
    if (!receipt.fiscal) {
        writer.put(Key("signature"), receipt.signature);
    }
    writer.endObject();
    return writer.take();
}

base::Result<Receipt, JsonCode> decodeReceipt(const QByteArray &json)
{
    const auto parsed = parse(json);
    if (!parsed) {
        return parsed.error();
    }
    std::optional<JsonFault> fault;
    JsonReader reader(*parsed, fault);
    Receipt receipt;
    receipt.id = reader.integer(Key("id"), 0, kMaxNumber);
    receipt.sequence = reader.integer(Key("sequence"), 0, kMaxNumber, Presence::Required);
    receipt.number = reader.text(Key("number"), Presence::Required);
    receipt.issuedAtUtc = reader.time(Key("issuedAt"), Presence::Required);
    receipt.timeZone = reader.text(Key("timeZone"));
    receipt.station = reader.text(Key("station"));
    receipt.cashier = reader.text(Key("cashier"));
    receipt.sessionNumber = reader.integer(Key("sessionNumber"), 0, kMaxNumber);
    JsonReader shop(reader.object(Key("shop")), fault);
    for (const ShopField &field : kShopFields) {
        receipt.shop.*field.member = shop.text(field.key);
    }
    receipt.orderId = reader.integer(Key("orderId"), 0, kMaxNumber);
    receipt.orderRef = reader.text(Key("orderRef"));
    receipt.lines = readList<Line>(reader, Key("lines"), fault, toLine);
    receipt.taxes = readList<TaxSum>(reader, Key("taxes"), fault, toTaxSum);
    receipt.total = reader.money(Key("totalMinor"), Presence::Required);
    receipt.payments = readList<Payment>(reader, Key("payments"), fault, toPayment);
    receipt.change = reader.money(Key("changeMinor"));
    receipt.customer = readCustomer(reader, fault);
    receipt.fulfilment = readFulfilment(reader, fault);
    receipt.paymentTerms = reader.text(Key("paymentTerms"));
    receipt.footerText = reader.text(Key("footerText"));
    receipt.reverses = reader.text(Key("reverses"));
    receipt.kind = reader.name(Key("kind"), ReceiptKind::Normal);
    receipt.fiscal = readSeal(reader, fault);
    // The code of a signed receipt is the signature of the order interface; it is stored once.
    receipt.signature =
        receipt.fiscal && receipt.fiscal->isSigned ? receipt.fiscal->code : reader.text(Key("signature"));
    if (fault) {
        return *fault;
    }
    return receipt;
}

} // namespace kassa::order
