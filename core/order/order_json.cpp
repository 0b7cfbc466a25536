// SPDX-License-Identifier: GPL-3.0-or-later
// Fields that have their default are left out: rows stay small and a newer field needs no rewriting of old
// rows.
#include "order_json.h"

#include "core/base/clock.h"
#include "core/order/json_reader.h"
#include "core/order/names.h"

#include <QJsonDocument>

#include <tuple>

namespace kassa::order {

namespace {

using Key = QLatin1StringView;

constexpr qint64 kMaxNumber = std::numeric_limits<qint64>::max();

void put(QJsonObject &object, Key key, const QString &text)
{
    if (!text.isEmpty()) {
        object.insert(key, text);
    }
}

void put(QJsonObject &object, Key key, bool flag)
{
    if (flag) {
        object.insert(key, true);
    }
}

void put(QJsonObject &object, Key key, qint64 number)
{
    if (number != 0) {
        object.insert(key, number);
    }
}

void put(QJsonObject &object, Key key, const QDateTime &utc)
{
    if (utc.isValid()) {
        object.insert(key, base::toStoredTime(utc));
    }
}

QJsonObject fromLine(const Line &line)
{
    QJsonObject object;
    object.insert(Key("kind"), toName(line.kind));
    if (line.role != LineRole::Item) {
        object.insert(Key("role"), toName(line.role));
    }
    put(object, Key("productNr"), line.productNr);
    put(object, Key("name"), line.name);
    put(object, Key("note"), line.note);
    put(object, Key("quantityMilli"), line.quantity.milli());
    put(object, Key("unitPriceTenThousandths"), line.unitPrice.tenThousandths());
    put(object, Key("taxCode"), line.taxCode);
    put(object, Key("taxRateBp"), static_cast<qint64>(line.taxRate.value));
    put(object, Key("noPrint"), line.noPrint);
    put(object, Key("text"), line.text);
    put(object, Key("externalRef"), line.externalRef);
    put(object, Key("amountMinor"), line.amount.minor());
    return object;
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

QJsonObject fromPayment(const Payment &payment)
{
    QJsonObject object;
    object.insert(Key("kind"), toName(payment.kind));
    put(object, Key("method"), payment.method);
    put(object, Key("amountMinor"), payment.amount.minor());
    put(object, Key("givenMinor"), payment.given.minor());
    return object;
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

void putCustomer(QJsonObject &object, const std::optional<Customer> &customer)
{
    if (!customer) {
        return;
    }
    QJsonObject stored;
    for (const CustomerField &field : kCustomerFields) {
        put(stored, field.key, (*customer).*field.member);
    }
    object.insert(Key("customer"), stored);
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

void putFulfilment(QJsonObject &object, const Fulfilment &fulfilment)
{
    if (fulfilment == Fulfilment()) {
        return;
    }
    QJsonObject stored;
    stored.insert(Key("kind"), toName(fulfilment.kind));
    put(stored, Key("requestedFor"), fulfilment.requestedForUtc);
    put(stored, Key("note"), fulfilment.note);
    object.insert(Key("fulfilment"), stored);
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

template<class T>
void putList(QJsonObject &object, Key key, const QList<T> &values, QJsonObject (*encode)(const T &))
{
    QJsonArray array;
    for (const T &value : values) {
        array.append(encode(value));
    }
    object.insert(key, array);
}

template<class T>
QList<T> readList(JsonReader &reader, Key key, std::optional<JsonFault> &fault, T (*decode)(JsonReader))
{
    QList<T> values;
    const QJsonArray array = reader.array(key, Presence::Required);
    values.reserve(array.size());
    for (const auto &value : array) {
        if (!value.isObject() && !fault) {
            fault = JsonFault{JsonCode::BadValue, QStringLiteral("stored JSON, list \"%1\"").arg(key), key};
        }
        values.append(decode(JsonReader(value.toObject(), fault)));
    }
    return values;
}

base::Result<QJsonObject, JsonCode> parse(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        return JsonFault{JsonCode::NotJson, error.errorString(), {}};
    }
    if (!document.isObject()) {
        return JsonFault{JsonCode::NotJson, QStringLiteral("stored JSON is no object"), {}};
    }
    return document.object();
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject fromTaxSum(const TaxSum &sum)
{
    QJsonObject object;
    put(object, Key("code"), sum.code);
    put(object, Key("rateBp"), static_cast<qint64>(sum.rate.value));
    put(object, Key("netMinor"), sum.net.minor());
    put(object, Key("taxMinor"), sum.tax.minor());
    put(object, Key("grossMinor"), sum.gross.minor());
    return object;
}

TaxSum toTaxSum(JsonReader reader)
{
    TaxSum sum;
    sum.code = reader.text(Key("code"));
    sum.rate = reader.rate(Key("rateBp"));
    sum.net = reader.money(Key("netMinor"));
    sum.tax = reader.money(Key("taxMinor"));
    sum.gross = reader.money(Key("grossMinor"));
    return sum;
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
    QJsonObject object;
    object.insert(Key("ref"), content.ref);
    put(object, Key("station"), content.station);
    put(object, Key("user"), content.user);
    putList(object, Key("lines"), content.lines, fromLine);
    object.insert(Key("totalMinor"), content.total.minor());
    putList(object, Key("payments"), content.payments, fromPayment);
    putCustomer(object, content.customer);
    putFulfilment(object, content.fulfilment);
    if (content.loyalty) {
        QJsonObject stored;
        put(stored, Key("card"), content.loyalty->card);
        put(stored, Key("type"), content.loyalty->type);
        object.insert(Key("loyalty"), stored);
    }
    if (content.confirm != ConfirmWish::Auto) {
        object.insert(Key("confirm"), toName(content.confirm));
    }
    put(object, Key("createProducts"), content.createProducts);
    put(object, Key("paymentTerms"), content.paymentTerms);
    put(object, Key("footerText"), content.footerText);
    return compact(object);
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
    QJsonObject object;
    put(object, Key("id"), receipt.id);
    object.insert(Key("sequence"), receipt.sequence);
    object.insert(Key("number"), receipt.number);
    object.insert(Key("issuedAt"), base::toStoredTime(receipt.issuedAtUtc));
    put(object, Key("timeZone"), receipt.timeZone);
    put(object, Key("station"), receipt.station);
    put(object, Key("cashier"), receipt.cashier);
    put(object, Key("sessionNumber"), receipt.sessionNumber);
    QJsonObject shop;
    for (const ShopField &field : kShopFields) {
        put(shop, field.key, receipt.shop.*field.member);
    }
    object.insert(Key("shop"), shop);
    put(object, Key("orderId"), receipt.orderId);
    put(object, Key("orderRef"), receipt.orderRef);
    putList(object, Key("lines"), receipt.lines, fromLine);
    putList(object, Key("taxes"), receipt.taxes, fromTaxSum);
    object.insert(Key("totalMinor"), receipt.total.minor());
    putList(object, Key("payments"), receipt.payments, fromPayment);
    put(object, Key("changeMinor"), receipt.change.minor());
    putCustomer(object, receipt.customer);
    putFulfilment(object, receipt.fulfilment);
    put(object, Key("paymentTerms"), receipt.paymentTerms);
    put(object, Key("footerText"), receipt.footerText);
    put(object, Key("signature"), receipt.signature);
    return compact(object);
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
    receipt.signature = reader.text(Key("signature"));
    if (fault) {
        return *fault;
    }
    return receipt;
}

} // namespace kassa::order
