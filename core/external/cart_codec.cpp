// SPDX-License-Identifier: GPL-3.0-or-later
#include "cart_codec.h"

#include "core/external/field_reader.h"

namespace kassa::external {

using text::Msg;

namespace {

order::LineRole decodeRole(FieldReader &reader)
{
    const QString role = reader.line("role", Need::Optional);
    if (role.isEmpty() || role == u"item")
        return order::LineRole::Item;
    if (role == u"delivery")
        return order::LineRole::Delivery;
    if (role == u"fee")
        return order::LineRole::Fee;
    reader.findings().noteRule(Msg::BadLineRole, reader.pathOf("role"), {shown(role)});
    return order::LineRole::Item;
}

void decodeProductLine(FieldReader &reader, order::Line &line)
{
    line.kind = order::LineKind::Product;
    line.productNr = reader.id("product_nr", Need::Mandatory);
    line.name = reader.line("product_name", Need::Optional);
    line.note = reader.note("product_note", Need::Optional);
    line.quantity = reader.quantity("quantity", Need::Mandatory);
    line.unitPrice = reader.unitPrice("unit_price", Need::Mandatory);
    line.taxCode = reader.taxCode("tax_code");
    line.noPrint = reader.flag("no_print");
}

void decodeTextLine(FieldReader &reader, order::Line &line)
{
    line.kind = order::LineKind::Text;
    line.text = reader.note("text", Need::Mandatory);
    line.productNr = reader.id("product_nr", Need::Optional);
    line.name = reader.line("product_name", Need::Optional);
    line.note = reader.note("product_note", Need::Optional);
    line.amount = reader.amount("amount", Need::Optional);
}

void decodeInvoiceLine(FieldReader &reader, order::Line &line)
{
    line.kind = order::LineKind::ExternalInvoice;
    line.externalRef = reader.id("ext_ref", Need::Mandatory);
    line.amount = reader.amount("amount", Need::Mandatory);
}

order::Line decodeLine(FieldReader &reader)
{
    order::Line line;
    const QString type = reader.line("type", Need::Mandatory);
    if (type == u"P") {
        decodeProductLine(reader, line);
    } else if (type == u"T") {
        decodeTextLine(reader, line);
    } else if (type == u"K") {
        decodeInvoiceLine(reader, line);
    } else {
        // Which fields are mandatory depends on the type, so there is nothing more to say about this line.
        if (!type.isEmpty())
            reader.findings().noteRule(Msg::BadLineType, reader.pathOf("type"), {shown(type)});
        return line;
    }
    line.role = decodeRole(reader);
    reader.finish();
    return line;
}

order::Payment decodePayment(FieldReader &reader)
{
    order::Payment payment;
    const QString type = reader.line("type", Need::Mandatory);
    const QString method = reader.line("method", Need::Optional);
    payment.amount = reader.amount("amount", Need::Mandatory);
    payment.given = payment.amount;
    if (type == u"UNBAR") {
        payment.kind = order::TenderKind::Other;
        payment.method = method;
        if (method.isEmpty())
            reader.findings().noteForm(Msg::MethodMissing, reader.pathOf("method"));
    } else if (!type.isEmpty() && type != u"BAR") {
        reader.findings().noteRule(Msg::BadPaymentType, reader.pathOf("type"), {shown(type)});
    }
    reader.finish();
    return payment;
}

// Calls `decode` with a reader for every object of a list.
template<class Value, class Decode>
QList<Value>
decodeEntries(const JsonValue &list, const Path &parent, const char *name, Findings &findings, Decode decode)
{
    QList<Value> values;
    values.reserve(static_cast<qsizetype>(list.items().size()));
    for (const JsonValue &entry : list.items()) {
        const Path path{&parent, name, static_cast<int>(values.size())};
        if (!entry.isObject()) {
            findings.noteForm(Msg::FieldNotObject, path.toString());
            return values;
        }
        FieldReader reader(entry, path, findings);
        values.append(decode(reader));
    }
    return values;
}

void checkCount(const JsonValue &list, int most, const QString &path, Findings &findings)
{
    if (list.items().size() > static_cast<std::size_t>(most))
        findings.noteRule(Msg::TooManyEntries, path, {QString::number(most)});
}

void decodeFulfilment(FieldReader &orderReader, const Path &orderPath, Cart &cart)
{
    const JsonValue *object = orderReader.object("fulfilment", Need::Optional);
    if (object == nullptr)
        return;
    const Path path{&orderPath, "fulfilment"};
    FieldReader reader(*object, path, orderReader.findings());
    order::Fulfilment &fulfilment = cart.content.fulfilment;
    const QString type = reader.line("type", Need::Optional);
    if (type == u"delivery")
        fulfilment.kind = order::FulfilmentKind::Delivery;
    else if (type == u"pickup")
        fulfilment.kind = order::FulfilmentKind::Pickup;
    else if (type == u"table")
        fulfilment.kind = order::FulfilmentKind::Table;
    else if (!type.isEmpty())
        reader.findings().noteRule(Msg::BadFulfilmentType, reader.pathOf("type"), {shown(type)});
    cart.requestedFor = reader.line("requested_for", Need::Optional);
    fulfilment.note = reader.note("note", Need::Optional);
    reader.finish();
}

void decodeOrder(FieldReader &callReader, const Path &root, Cart &cart)
{
    const JsonValue *object = callReader.object("order", Need::Mandatory);
    if (object == nullptr)
        return;
    Findings &findings = callReader.findings();
    const Path path{&root, "order"};
    FieldReader reader(*object, path, findings);
    order::Content &content = cart.content;
    content.ref = reader.id("ref", Need::Mandatory);
    if (const JsonValue *lines = reader.list("line_items", Need::Mandatory)) {
        checkCount(*lines, kMaxLines, reader.pathOf("line_items"), findings);
        content.lines = decodeEntries<order::Line>(*lines, path, "line_items", findings, decodeLine);
    }
    content.total = reader.amount("amount_total", Need::Mandatory);
    content.paymentTerms = reader.line("payment_terms", Need::Optional);
    content.footerText = reader.note("footer_text", Need::Optional);
    decodeFulfilment(reader, path, cart);
    reader.finish();
}

void decodeCustomer(FieldReader &callReader, const Path &root, order::Content &content)
{
    const JsonValue *object = callReader.object("customer", Need::Optional);
    if (object == nullptr)
        return;
    const Path path{&root, "customer"};
    FieldReader reader(*object, path, callReader.findings());
    order::Customer customer;
    customer.number = reader.id("id", Need::Mandatory);
    customer.title = reader.line("title", Need::Optional);
    customer.name = reader.line("name", Need::Optional);
    customer.street = reader.line("street", Need::Optional);
    customer.street2 = reader.line("street2", Need::Optional);
    customer.zip = reader.line("zip", Need::Optional);
    customer.city = reader.line("city", Need::Optional);
    customer.country = reader.line("country", Need::Optional);
    customer.phone = reader.line("phone", Need::Optional);
    customer.mobile = reader.line("mobile", Need::Optional);
    customer.fax = reader.line("fax", Need::Optional);
    customer.email = reader.line("email", Need::Optional);
    customer.paymentTerm = reader.line("payment_term", Need::Optional);
    customer.vat = reader.line("vat", Need::Optional);
    reader.finish();
    content.customer = customer;
}

void decodePayments(FieldReader &callReader, const Path &root, Cart &cart)
{
    Findings &findings = callReader.findings();
    const JsonValue *payments = callReader.list("payments", Need::Optional);
    if (payments == nullptr) {
        // A wrong list was noted before; only the first finding counts.
        if (cart.handling.autoprint)
            findings.noteForm(Msg::PaymentsMissing, callReader.pathOf("payments"));
        return;
    }
    checkCount(*payments, kMaxPayments, callReader.pathOf("payments"), findings);
    cart.content.payments =
        decodeEntries<order::Payment>(*payments, root, "payments", findings, decodePayment);
}

void decodeExtensions(FieldReader &callReader, const Path &root, order::Content &content)
{
    const QString confirm = callReader.line("confirm", Need::Optional);
    if (confirm == u"none")
        content.confirm = order::ConfirmWish::None;
    else if (confirm == u"printer")
        content.confirm = order::ConfirmWish::Printer;
    else if (confirm == u"screen")
        content.confirm = order::ConfirmWish::Screen;
    else if (!confirm.isEmpty() && confirm != u"auto")
        callReader.findings().noteRule(Msg::BadConfirm, callReader.pathOf("confirm"), {shown(confirm)});

    const JsonValue *object = callReader.object("loyalty", Need::Optional);
    if (object == nullptr)
        return;
    const Path path{&root, "loyalty"};
    FieldReader reader(*object, path, callReader.findings());
    order::Loyalty loyalty;
    loyalty.card = reader.id("card", Need::Mandatory);
    loyalty.type = reader.line("type", Need::Optional);
    if (loyalty.type.isEmpty())
        loyalty.type = QStringLiteral("Auto");
    reader.finish();
    content.loyalty = loyalty;
}

} // namespace

std::optional<QByteArray> tokenOf(const JsonValue &order)
{
    const JsonValue *token = order.find("auth_token");
    if (token == nullptr || !token->isString() || token->utf8().empty())
        return std::nullopt;
    return token->view().toByteArray();
}

Fault tokenFault(bool isMissing)
{
    const QString path = QStringLiteral("auth_token");
    return Fault{1, text::Message{isMissing ? Msg::TokenMissing : Msg::TokenWrong, {}}, path};
}

Outcome<Cart, Fault> decodeCart(const JsonValue &order)
{
    Findings findings;
    Cart cart;
    const Path root;
    FieldReader reader(order, root, findings);
    reader.skip("auth_token");
    cart.content.station = reader.id("station", Need::Optional);
    cart.content.user = reader.line("user", Need::Optional, kMaxIdChars);
    if (cart.content.station.isEmpty() && cart.content.user.isEmpty())
        findings.noteForm(Msg::StationOrUserMissing, reader.pathOf("station"));
    cart.handling.autoprint = reader.flag("autoprint");
    cart.handling.autonext = reader.flag("autonext");
    cart.handling.noprint = reader.flag("noprint");
    cart.content.createProducts = reader.flag("create_products");
    decodeOrder(reader, root, cart);
    decodeCustomer(reader, root, cart.content);
    decodePayments(reader, root, cart);
    decodeExtensions(reader, root, cart.content);
    reader.finish();
    if (findings.formFault)
        return *findings.formFault;
    cart.ignoredFields = findings.ignoredFields;
    cart.ruleFault = findings.ruleFault;
    return cart;
}

} // namespace kassa::external
