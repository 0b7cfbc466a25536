// SPDX-License-Identifier: GPL-3.0-or-later
// The questions that an order's content answers by itself, and the comparison of two contents in the words of
// the cart interface.
#include "order.h"

#include <algorithm>

namespace kassa::order {

namespace {

// Collects the paths of fields that differ, below one prefix such as "order.line_items[2].".
class Comparison
{
public:
    Comparison(QStringList &paths, QString prefix) : m_paths(paths), m_prefix(std::move(prefix)) {}

    template<class T>
    void field(const char *name, const T &before, const T &after)
    {
        if (!(before == after)) {
            m_paths.append(m_prefix + QLatin1StringView(name));
        }
    }

private:
    QStringList &m_paths;
    QString m_prefix;
};

QString indexed(const char *list, qsizetype index)
{
    return QLatin1StringView(list) + u'[' + QString::number(index) + QStringLiteral("].");
}

void compareLine(const Line &before, const Line &after, qsizetype index, QStringList &paths)
{
    Comparison compare(paths, indexed("order.line_items", index));
    if (before.kind != after.kind) {
        compare.field("type", before.kind, after.kind);
        return; // two kinds of line have no fields in common
    }
    compare.field("role", before.role, after.role);
    if (before.kind == LineKind::Text) {
        compare.field("text", before.text, after.text);
        compare.field("amount", before.amount, after.amount);
        return;
    }
    if (before.kind == LineKind::ExternalInvoice) {
        compare.field("ext_ref", before.externalRef, after.externalRef);
        compare.field("amount", before.amount, after.amount);
        return;
    }
    compare.field("product_nr", before.productNr, after.productNr);
    compare.field("product_name", before.name, after.name);
    compare.field("product_note", before.note, after.note);
    compare.field("quantity", before.quantity, after.quantity);
    compare.field("unit_price", before.unitPrice, after.unitPrice);
    const bool sameTax = before.taxCode == after.taxCode && before.taxRate == after.taxRate;
    compare.field("tax_code", true, sameTax);
    compare.field("no_print", before.noPrint, after.noPrint);
}

void compareLines(const QList<Line> &before, const QList<Line> &after, QStringList &paths)
{
    // With a line more or less every following one would be named, which tells nobody anything.
    if (before.size() != after.size()) {
        paths.append(QStringLiteral("order.line_items"));
        return;
    }
    for (qsizetype i = 0; i < before.size(); ++i) {
        compareLine(before.at(i), after.at(i), i, paths);
    }
}

void comparePayments(const QList<Payment> &before, const QList<Payment> &after, QStringList &paths)
{
    if (before.size() != after.size()) {
        paths.append(QStringLiteral("payments"));
        return;
    }
    for (qsizetype i = 0; i < before.size(); ++i) {
        Comparison compare(paths, indexed("payments", i));
        compare.field("type", before.at(i).kind, after.at(i).kind);
        compare.field("method", before.at(i).method, after.at(i).method);
        const bool sameAmount =
            before.at(i).amount == after.at(i).amount && before.at(i).given == after.at(i).given;
        compare.field("amount", true, sameAmount);
    }
}

void compareCustomers(const std::optional<Customer> &before,
                      const std::optional<Customer> &after,
                      QStringList &paths)
{
    if (before.has_value() != after.has_value()) {
        paths.append(QStringLiteral("customer"));
        return;
    }
    if (!before) {
        return;
    }
    Comparison compare(paths, QStringLiteral("customer."));
    compare.field("id", before->number, after->number);
    compare.field("title", before->title, after->title);
    compare.field("name", before->name, after->name);
    compare.field("street", before->street, after->street);
    compare.field("street2", before->street2, after->street2);
    compare.field("zip", before->zip, after->zip);
    compare.field("city", before->city, after->city);
    compare.field("country", before->country, after->country);
    compare.field("phone", before->phone, after->phone);
    compare.field("mobile", before->mobile, after->mobile);
    compare.field("fax", before->fax, after->fax);
    compare.field("email", before->email, after->email);
    compare.field("payment_term", before->paymentTerm, after->paymentTerm);
    compare.field("vat", before->vat, after->vat);
}

void compareLoyalty(const std::optional<Loyalty> &before,
                    const std::optional<Loyalty> &after,
                    QStringList &paths)
{
    if (before.has_value() != after.has_value()) {
        paths.append(QStringLiteral("loyalty"));
        return;
    }
    if (!before) {
        return;
    }
    Comparison compare(paths, QStringLiteral("loyalty."));
    compare.field("card", before->card, after->card);
    compare.field("type", before->type, after->type);
}

} // namespace

bool needsNoHand(const Content &content, const Handling &handling)
{
    return !content.payments.isEmpty() && (handling.autoprint || (handling.noprint && handling.autonext));
}

bool showsReceipt(const Handling &handling)
{
    return !handling.autonext;
}

QString customerKey(const Content &content)
{
    constexpr qsizetype kLeastDigits = 6; // shorter ones are extensions, or "-"
    constexpr qsizetype kEndDigits = 8;
    if (!content.customer) {
        return {};
    }
    const Customer &customer = *content.customer;
    QString digits;
    for (const QChar c : customer.phone.isEmpty() ? customer.mobile : customer.phone) {
        if (c >= u'0' && c <= u'9') {
            digits += c;
        }
    }
    if (digits.size() >= kLeastDigits) {
        return QStringLiteral("tel:") + digits.right(kEndDigits);
    }
    if (!customer.email.isEmpty()) {
        return QStringLiteral("mail:") + customer.email.toLower();
    }
    return customer.number.isEmpty() ? QString() : QStringLiteral("nr:") + customer.number;
}

bool isPaidOnline(const Content &content)
{
    return !content.payments.isEmpty() && paidOnline(content) == content.total &&
           std::all_of(content.payments.cbegin(), content.payments.cend(),
                       [](const Payment &payment) { return payment.kind == TenderKind::Other; });
}

money::Money paidOnline(const Content &content)
{
    money::Money sum;
    for (const Payment &payment : content.payments) {
        if (payment.kind == TenderKind::Other) {
            sum += payment.amount;
        }
    }
    return sum;
}

FulfilmentKind effectiveFulfilment(const Content &content)
{
    if (content.fulfilment.kind != FulfilmentKind::Unspecified) {
        return content.fulfilment.kind;
    }
    const bool hasStreet = content.customer && !content.customer->street.isEmpty();
    return hasStreet ? FulfilmentKind::Delivery : FulfilmentKind::Pickup;
}

QStringList differingFields(const Content &before, const Content &after)
{
    QStringList paths;
    Comparison call(paths, QString());
    call.field("station", before.station, after.station);
    call.field("user", before.user, after.user);
    call.field("create_products", before.createProducts, after.createProducts);
    call.field("confirm", before.confirm, after.confirm);
    compareLoyalty(before.loyalty, after.loyalty, paths);

    Comparison order(paths, QStringLiteral("order."));
    order.field("ref", before.ref, after.ref);
    compareLines(before.lines, after.lines, paths);
    order.field("amount_total", before.total, after.total);
    order.field("payment_terms", before.paymentTerms, after.paymentTerms);
    order.field("footer_text", before.footerText, after.footerText);
    order.field("fulfilment.type", before.fulfilment.kind, after.fulfilment.kind);
    order.field("fulfilment.requested_for", before.fulfilment.requestedForUtc,
                after.fulfilment.requestedForUtc);
    order.field("fulfilment.note", before.fulfilment.note, after.fulfilment.note);

    compareCustomers(before.customer, after.customer, paths);
    comparePayments(before.payments, after.payments, paths);
    return paths;
}

} // namespace kassa::order
