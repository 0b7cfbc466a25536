// SPDX-License-Identifier: GPL-3.0-or-later
#include "cart_rules.h"

#include "core/external/country.h"
#include "core/external/field_reader.h"
#include "core/external/vat_number.h"
#include "core/order/receipt.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace kassa::external {

using text::Msg;

namespace {

QString amountText(money::Money amount)
{
    return QString::fromLatin1(money::toFixedText(amount));
}

QString linePath(qsizetype index, const char *field)
{
    return QStringLiteral("order.line_items[%1].%2").arg(index).arg(QLatin1StringView(field));
}

// One run over one cart. Each check notes its findings; the caller stops at the first.
class RuleCheck
{
public:
    RuleCheck(const Cart &cart, const RuleContext &context)
        : m_context(context), m_requestedFor(cart.requestedFor)
    {
        m_checked.content = cart.content;
    }

    // True when all is well; then takeChecked() has the result, else fault().
    bool run()
    {
        checkPlace();
        checkCustomer();
        for (qsizetype i = 0; i < content().lines.size() && !isRefused(); ++i)
            checkLine(i);
        if (!isRefused())
            checkSums();
        checkRequestedFor();
        return !isRefused();
    }

    [[nodiscard]] Checked takeChecked() { return std::move(m_checked); }
    [[nodiscard]] const Fault &fault() const { return *m_fault; }

private:
    [[nodiscard]] order::Content &content() { return m_checked.content; }
    [[nodiscard]] bool isRefused() const { return m_fault.has_value(); }

    void refuse(int statusCode, Msg msg, const QString &path, const QStringList &furtherArgs)
    {
        if (!m_fault)
            m_fault = Fault{statusCode, text::Message{msg, QStringList{path} + furtherArgs}, path};
    }

    void checkPlace();
    void checkCustomer();
    void checkVatOf(order::Customer &customer);
    void checkLine(qsizetype index);
    void checkProductLine(qsizetype index, order::Line &line);
    bool resolveProduct(qsizetype index, order::Line &line);
    void resolvePrintedText(order::Line &line);
    void resolveTax(qsizetype index, order::Line &line);
    void refuseTaxCode(const QString &path, const QString &code, money::Code why);
    void checkSums();
    void checkRequestedFor();
    const std::optional<store::Product> &productOf(const QString &productNr);

    const RuleContext &m_context;
    QString m_requestedFor;
    Checked m_checked;
    std::optional<Fault> m_fault;
    QHash<QString, std::optional<store::Product>> m_products; // looked up, or about to be made
};

void RuleCheck::checkPlace()
{
    const QString &station = content().station;
    const QString &user = content().user;
    const QList<store::Cashier> &cashiers = m_context.cashiers;
    const auto sellsHere = [&station](const store::Cashier &cashier) {
        return cashier.station == station;
    };
    const bool isKnownStation =
        station == m_context.station || std::any_of(cashiers.cbegin(), cashiers.cend(), sellsHere);
    if (!station.isEmpty() && !isKnownStation)
        return refuse(2, Msg::UnknownStation, QStringLiteral("station"), {shown(station)});
    if (user.isEmpty())
        return;
    const auto cashier =
        std::find_if(cashiers.cbegin(), cashiers.cend(), [&user](const store::Cashier &candidate) {
            return candidate.active && candidate.name == user;
        });
    if (cashier == cashiers.cend())
        return refuse(2, Msg::UnknownUser, QStringLiteral("user"), {shown(user)});
    if (station.isEmpty())
        content().station = cashier->station;
    else if (cashier->station != station)
        refuse(2, Msg::StationAndUserDiffer, QStringLiteral("station"),
               {shown(station), shown(user), cashier->station});
}

void RuleCheck::checkCustomer()
{
    if (!content().customer)
        return;
    order::Customer &customer = *content().customer;
    if (!customer.title.isEmpty() && customer.title != u"Frau" && customer.title != u"Herr")
        refuse(2, Msg::BadTitle, QStringLiteral("customer.title"), {shown(customer.title)});
    if (!customer.country.isEmpty()) {
        const std::optional<QString> code = countryCode(customer.country);
        if (!code)
            return refuse(2, Msg::UnknownCountry, QStringLiteral("customer.country"),
                          {shown(customer.country)});
        customer.country = *code;
    }
    checkVatOf(customer);
    m_checked.isNewCustomer = !m_context.customerExists(customer.number);
}

void RuleCheck::checkVatOf(order::Customer &customer)
{
    if (customer.vat.isEmpty())
        return;
    const QString path = QStringLiteral("customer.vat");
    const QString &country = customer.country.isEmpty() ? m_context.country : customer.country;
    Outcome<QString, VatProblem> vat = checkVat(customer.vat, country);
    if (vat) {
        customer.vat = *vat;
        return;
    }
    switch (vat.fault().fault) {
    case VatFault::UnknownCountry:
        return refuse(2, Msg::UnknownVatCountry, path, {shown(customer.vat)});
    case VatFault::BadStructure:
        return refuse(2, Msg::BadVatStructure, path, {shown(customer.vat), vat.fault().example});
    case VatFault::BadCheckDigit:
        return refuse(2, Msg::BadVatCheckDigit, path, {shown(customer.vat)});
    }
}

void RuleCheck::checkLine(qsizetype index)
{
    order::Line &line = content().lines[index];
    switch (line.kind) {
    case order::LineKind::Product:
        return checkProductLine(index, line);
    case order::LineKind::Text:
        return resolvePrintedText(line);
    case order::LineKind::ExternalInvoice:
        return;
    }
}

void RuleCheck::checkProductLine(qsizetype index, order::Line &line)
{
    if (!resolveProduct(index, line))
        return;
    resolveTax(index, line);
    const money::Result<money::Money> amount = money::lineTotal(line.quantity, line.unitPrice);
    if (!amount)
        return refuse(2, Msg::LineAmountTooLarge, QStringLiteral("order.line_items[%1]").arg(index), {});
    line.amount = *amount;
}

const std::optional<store::Product> &RuleCheck::productOf(const QString &productNr)
{
    auto found = m_products.find(productNr);
    if (found == m_products.end())
        found = m_products.insert(productNr, m_context.product(productNr));
    return *found;
}

// Fills in what the line leaves out; a product that is to be made is made of the first line that names it.
bool RuleCheck::resolveProduct(qsizetype index, order::Line &line)
{
    const std::optional<store::Product> known = productOf(line.productNr);
    const QString number = shown(line.productNr);
    if (known) {
        if (line.name.isEmpty())
            line.name = known->name.isEmpty() ? line.productNr : known->name;
        if (line.taxCode.isEmpty())
            line.taxCode = known->taxCode;
        if (line.taxCode.isEmpty())
            refuse(3, Msg::ProductHasNoTaxCode, linePath(index, "tax_code"), {number});
        return !isRefused();
    }
    if (!content().createProducts) {
        refuse(2, Msg::UnknownProduct, linePath(index, "product_nr"), {number});
        return false;
    }
    if (line.name.isEmpty())
        refuse(3, Msg::NewProductNeedsName, linePath(index, "product_name"), {number});
    if (line.taxCode.isEmpty())
        refuse(3, Msg::NewProductNeedsTaxCode, linePath(index, "tax_code"), {number});
    if (isRefused())
        return false;
    store::Product made;
    made.productNr = line.productNr;
    made.name = line.name;
    made.unitPrice = line.unitPrice;
    made.taxCode = line.taxCode;
    made.fromOutside = true;
    m_checked.newProducts.append(made);
    m_products.insert(line.productNr, made);
    return true;
}

// The reference prints `text` only when product_nr, product_name and product_note are all empty.
void RuleCheck::resolvePrintedText(order::Line &line)
{
    if (!line.name.isEmpty()) {
        line.text = line.name;
    } else if (!line.productNr.isEmpty()) {
        const std::optional<store::Product> &known = productOf(line.productNr);
        line.text = known && !known->name.isEmpty() ? known->name : line.productNr;
    } else if (!line.note.isEmpty()) {
        line.text = std::exchange(line.note, QString());
    }
}

void RuleCheck::resolveTax(qsizetype index, order::Line &line)
{
    const money::Result<money::TaxRate> rate =
        m_context.taxes.rate(m_context.country, line.taxCode, m_context.today);
    if (!rate)
        return refuseTaxCode(linePath(index, "tax_code"), line.taxCode, rate.error().code);
    line.taxCode = rate->code;
    line.taxRate = rate->rate;
}

// The day on which a code becomes or was valid, looked for month by month and then day by day. Spans shorter
// than a month may be missed; the message then says only what is valid today.
std::optional<QDate> nearestValidDay(const RuleContext &context, const QString &code, int direction)
{
    constexpr int kMonthsSearched = 60;
    const auto isValidOn = [&](QDate day) {
        return context.taxes.rate(context.country, code, day).isOk();
    };
    for (int month = 1; month <= kMonthsSearched; ++month) {
        if (!isValidOn(context.today.addMonths(direction * month)))
            continue;
        QDate day = context.today.addMonths(direction * (month - 1)).addDays(direction);
        while (!isValidOn(day))
            day = day.addDays(direction);
        return day;
    }
    return std::nullopt;
}

void RuleCheck::refuseTaxCode(const QString &path, const QString &code, money::Code why)
{
    QStringList valid;
    const QList<money::TaxRate> rates = m_context.taxes.ratesOn(m_context.country, m_context.today);
    for (const money::TaxRate &rate : rates)
        valid.append(rate.code);
    const QString sent = shown(code);
    const QString &country = m_context.country;
    if (why != money::Code::NotValidOnDate)
        return refuse(2, Msg::TaxCodeUnknown, path, {sent, country, valid.join(u", ")});
    if (const std::optional<QDate> since = nearestValidDay(m_context, code, 1))
        return refuse(2, Msg::TaxCodeNotYet, path, {sent, country, since->toString(Qt::ISODate)});
    if (const std::optional<QDate> until = nearestValidDay(m_context, code, -1))
        return refuse(2, Msg::TaxCodeNoLonger, path, {sent, country, until->toString(Qt::ISODate)});
    refuse(2, Msg::TaxCodeNotToday, path, {sent, country, valid.join(u", ")});
}

void RuleCheck::checkSums()
{
    const money::Money sum = order::sumOfLines(content().lines);
    const QString total = amountText(content().total);
    if (sum != content().total)
        return refuse(2, Msg::LinesDoNotSum, QStringLiteral("order.amount_total"), {amountText(sum), total});
    if (content().payments.isEmpty())
        return;
    money::Money paid;
    for (const order::Payment &payment : std::as_const(content().payments))
        paid += payment.amount;
    if (paid != content().total)
        refuse(2, Msg::PaymentsDoNotSum, QStringLiteral("payments"), {amountText(paid), total});
}

// Date, time and optional offset of an ISO 8601 text; without offset it is the shop's local time.
QDateTime readIsoTime(const QString &text, const QTimeZone &zone)
{
    static const QRegularExpression kForm(
        QStringLiteral("\\A(\\d{4}-\\d{2}-\\d{2})[Tt ](\\d{2}:\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?"
                       "(Z|z|[+-]\\d{2}(?::?\\d{2})?)?\\z"));
    const QRegularExpressionMatch match = kForm.match(text);
    if (!match.hasMatch())
        return {};
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    const QString seconds = match.captured(3).isEmpty() ? QStringLiteral("00") : match.captured(3);
    const QTime time = QTime::fromString(match.captured(2) + u':' + seconds, QStringLiteral("HH:mm:ss"));
    if (!date.isValid() || !time.isValid())
        return {};
    const QString offset = match.captured(4).remove(u':');
    if (offset.isEmpty())
        return QDateTime(date, time, zone).toUTC();
    if (offset.size() == 1)
        return {date, time, Qt::UTC};
    const int minutes = QStringView(offset).mid(1, 2).toInt() * 60 + QStringView(offset).mid(3).toInt();
    constexpr int kMostMinutes = 14 * 60;
    if (minutes > kMostMinutes)
        return {};
    const int sign = offset.startsWith(u'-') ? -1 : 1;
    return QDateTime(date, time, Qt::OffsetFromUTC, sign * minutes * 60).toUTC();
}

void RuleCheck::checkRequestedFor()
{
    if (m_requestedFor.isEmpty())
        return;
    const QDateTime time = readIsoTime(m_requestedFor, m_context.timeZone);
    if (!time.isValid())
        return refuse(2, Msg::BadRequestedFor, QStringLiteral("order.fulfilment.requested_for"),
                      {shown(m_requestedFor)});
    content().fulfilment.requestedForUtc = time;
}

} // namespace

Outcome<Checked, Fault> checkRules(const Cart &cart, const RuleContext &context)
{
    if (cart.ruleFault)
        return *cart.ruleFault;
    RuleCheck check(cart, context);
    if (!check.run())
        return check.fault();
    return check.takeChecked();
}

} // namespace kassa::external
