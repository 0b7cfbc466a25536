// SPDX-License-Identifier: GPL-3.0-or-later
#include "session_report_json.h"

#include "core/order/json_parts.h"
#include "core/order/names.h"

namespace kassa::order {

namespace {

using Key = QLatin1StringView;

constexpr qint64 kLastHour = 23;

void writeTender(JsonWriter &writer, const TenderSum &sum)
{
    writer.set(Key("place"), toName(sum.place));
    writer.put(Key("method"), sum.method);
    writer.put(Key("count"), sum.count);
    writer.put(Key("amountMinor"), sum.amount.minor());
}

TenderSum toTender(JsonReader reader)
{
    TenderSum sum;
    sum.place = reader.name(Key("place"), TenderPlace::TillCash);
    sum.method = reader.text(Key("method"));
    sum.count = reader.integer(Key("count"), 0, kMaxNumber);
    sum.amount = reader.money(Key("amountMinor"));
    return sum;
}

void writeNamed(JsonWriter &writer, const NamedSum &sum)
{
    writer.put(Key("name"), sum.name);
    writer.put(Key("count"), sum.count);
    writer.put(Key("amountMinor"), sum.amount.minor());
}

NamedSum toNamed(JsonReader reader)
{
    NamedSum sum;
    sum.name = reader.text(Key("name"));
    sum.count = reader.integer(Key("count"), 0, kMaxNumber);
    sum.amount = reader.money(Key("amountMinor"));
    return sum;
}

void writeHour(JsonWriter &writer, const HourSum &sum)
{
    writer.set(Key("hour"), static_cast<qint64>(sum.hour));
    writer.put(Key("count"), sum.count);
    writer.put(Key("amountMinor"), sum.amount.minor());
}

HourSum toHour(JsonReader reader)
{
    HourSum sum;
    sum.hour = static_cast<int>(reader.integer(Key("hour"), 0, kLastHour, Presence::Required));
    sum.count = reader.integer(Key("count"), 0, kMaxNumber);
    sum.amount = reader.money(Key("amountMinor"));
    return sum;
}

void writeMovement(JsonWriter &writer, const CashMovement &movement)
{
    writer.put(Key("id"), movement.id);
    writer.set(Key("kind"), toName(movement.kind));
    writer.put(Key("amountMinor"), movement.amount.minor());
    writer.put(Key("reason"), movement.reason);
    writer.put(Key("cashier"), movement.cashier);
    writer.put(Key("at"), movement.atUtc);
}

CashMovement toMovement(JsonReader reader)
{
    CashMovement movement;
    movement.id = reader.integer(Key("id"), 0, kMaxNumber);
    movement.kind = reader.name(Key("kind"), MovementKind::NoSale);
    movement.amount = reader.money(Key("amountMinor"));
    movement.reason = reader.text(Key("reason"));
    movement.cashier = reader.text(Key("cashier"));
    movement.atUtc = reader.time(Key("at"));
    return movement;
}

} // namespace

QByteArray encodeReport(const SessionReport &report)
{
    JsonWriter writer;
    writer.beginObject();
    writer.set(Key("sessionId"), report.sessionId);
    writer.set(Key("number"), report.number);
    writer.put(Key("station"), report.station);
    writer.put(Key("openedBy"), report.openedBy);
    writer.put(Key("openedAt"), report.openedAtUtc);
    writer.put(Key("closedBy"), report.closedBy);
    writer.put(Key("closedAt"), report.closedAtUtc);
    writer.put(Key("madeAt"), report.madeAtUtc);
    writer.put(Key("timeZone"), report.timeZone);
    writer.put(Key("receipts"), report.receipts);
    writer.put(Key("firstReceipt"), report.firstReceipt);
    writer.put(Key("lastReceipt"), report.lastReceipt);
    writer.put(Key("refunds"), report.refunds);
    writer.put(Key("refundedMinor"), report.refunded.minor());
    writer.put(Key("cancelledOrders"), report.cancelledOrders);
    writer.put(Key("drawerOpenings"), report.drawerOpenings);
    writer.put(Key("turnoverMinor"), report.turnover.minor());
    setList(writer, Key("taxes"), report.taxes, writeTaxSum);
    writer.put(Key("untaxedMinor"), report.untaxed.minor());
    setList(writer, Key("tenders"), report.tenders, writeTender);
    setList(writer, Key("categories"), report.categories, writeNamed);
    setList(writer, Key("cashiers"), report.cashiers, writeNamed);
    setList(writer, Key("hours"), report.hours, writeHour);
    writer.put(Key("openingFloatMinor"), report.openingFloat.minor());
    setList(writer, Key("movements"), report.movements, writeMovement);
    writer.put(Key("countedMinor"), report.counted.minor());
    writer.put(Key("differenceReason"), report.differenceReason);
    writer.endObject();
    return writer.take();
}

base::Result<SessionReport, JsonCode> decodeReport(const QByteArray &json)
{
    const auto parsed = parse(json);
    if (!parsed) {
        return parsed.error();
    }
    std::optional<JsonFault> fault;
    JsonReader reader(*parsed, fault);
    SessionReport report;
    report.sessionId = reader.integer(Key("sessionId"), 0, kMaxNumber, Presence::Required);
    report.number = reader.integer(Key("number"), 0, kMaxNumber, Presence::Required);
    report.station = reader.text(Key("station"));
    report.openedBy = reader.text(Key("openedBy"));
    report.openedAtUtc = reader.time(Key("openedAt"));
    report.closedBy = reader.text(Key("closedBy"));
    report.closedAtUtc = reader.time(Key("closedAt"));
    report.madeAtUtc = reader.time(Key("madeAt"));
    report.timeZone = reader.text(Key("timeZone"));
    report.receipts = reader.integer(Key("receipts"), 0, kMaxNumber);
    report.firstReceipt = reader.text(Key("firstReceipt"));
    report.lastReceipt = reader.text(Key("lastReceipt"));
    report.refunds = reader.integer(Key("refunds"), 0, kMaxNumber);
    report.refunded = reader.money(Key("refundedMinor"));
    report.cancelledOrders = reader.integer(Key("cancelledOrders"), 0, kMaxNumber);
    report.drawerOpenings = reader.integer(Key("drawerOpenings"), 0, kMaxNumber);
    report.turnover = reader.money(Key("turnoverMinor"));
    report.taxes = readList<TaxSum>(reader, Key("taxes"), fault, toTaxSum);
    report.untaxed = reader.money(Key("untaxedMinor"));
    report.tenders = readList<TenderSum>(reader, Key("tenders"), fault, toTender);
    report.categories = readList<NamedSum>(reader, Key("categories"), fault, toNamed);
    report.cashiers = readList<NamedSum>(reader, Key("cashiers"), fault, toNamed);
    report.hours = readList<HourSum>(reader, Key("hours"), fault, toHour);
    report.openingFloat = reader.money(Key("openingFloatMinor"));
    report.movements = readList<CashMovement>(reader, Key("movements"), fault, toMovement);
    report.counted = reader.money(Key("countedMinor"));
    report.differenceReason = reader.text(Key("differenceReason"));
    if (fault) {
        return *fault;
    }
    return report;
}

} // namespace kassa::order
