// SPDX-License-Identifier: GPL-3.0-or-later
#include "kitchen_slip.h"

#include "core/base/clock.h"
#include "core/order/json_reader.h"
#include "core/order/json_writer.h"
#include "core/order/names.h"
#include "core/order/transitions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kassa::order {

namespace {

using Key = QLatin1StringView;

QList<KitchenItem>::iterator find(QList<KitchenItem> &items, const KitchenItem &wanted)
{
    return std::find_if(items.begin(), items.end(), [&wanted](const KitchenItem &item) {
        return item.name == wanted.name && item.note == wanted.note;
    });
}

/// What must be made more (or less) to come from `before` to `after`, in the order of `after`; what is gone
/// comes last.
QList<KitchenItem> difference(const QList<KitchenItem> &before, const QList<KitchenItem> &after)
{
    QList<KitchenItem> rest = before;
    QList<KitchenItem> items;
    for (KitchenItem item : after) {
        const bool isText = item.quantity.isZero();
        if (const auto known = find(rest, item); known != rest.end()) {
            item.quantity = money::Quantity::fromMilli(item.quantity.milli() - known->quantity.milli());
            rest.erase(known);
            if (isText || item.quantity.isZero()) {
                continue;
            }
        }
        items.append(item);
    }
    for (KitchenItem gone : rest) {
        gone.quantity = -gone.quantity;
        if (!gone.quantity.isZero()) {
            items.append(gone);
        }
    }
    return items;
}

QString textOfLine(const Line &line)
{
    return line.kind == LineKind::Text ? line.text : line.name;
}

void writeItems(JsonWriter &writer, Key key, const QList<KitchenItem> &items)
{
    writer.beginList(key);
    for (const KitchenItem &item : items) {
        writer.beginObject();
        writer.set(Key("name"), item.name);
        writer.put(Key("note"), item.note);
        writer.put(Key("quantityMilli"), item.quantity.milli());
        writer.endObject();
    }
    writer.endList();
}

QList<KitchenItem> readItems(JsonReader &reader, Key key, std::optional<JsonFault> &fault)
{
    QList<KitchenItem> items;
    for (const auto &value : reader.array(key, Presence::Required)) {
        JsonReader stored(value.toObject(), fault);
        KitchenItem item;
        item.name = stored.text(Key("name"), Presence::Required);
        item.note = stored.text(Key("note"));
        item.quantity = stored.quantity(Key("quantityMilli"));
        items.append(item);
    }
    return items;
}

} // namespace

QList<KitchenItem> kitchenItems(const QList<Line> &lines)
{
    QList<KitchenItem> items;
    for (const Line &line : lines) {
        const bool isGoods =
            line.kind == LineKind::Product && line.role == LineRole::Item && line.quantity.milli() > 0;
        const bool isText = line.kind == LineKind::Text && !line.text.trimmed().isEmpty();
        if (line.noPrint || (!isGoods && !isText)) {
            continue; // discounts, fees, invoices
        }
        KitchenItem item{textOfLine(line), line.note, isText ? money::Quantity() : line.quantity};
        if (const auto same = find(items, item); same != items.end() && !isText) {
            same->quantity = money::Quantity::fromMilli(same->quantity.milli() + item.quantity.milli());
        } else {
            items.append(item);
        }
    }
    return items;
}

std::optional<KitchenSlip>
nextSlip(const std::optional<KitchenSlip> &last, const Order &order, const QDateTime &nowUtc)
{
    const bool isCancelled = order.status == Status::Cancelled;
    const bool wasCancelled = last && last->isCancelled;
    // A done order without a slip was cooked before there was a printer to tell.
    const bool isWork = order.status == Status::Open && !isAwaitingYes(stateOf(order));
    if (order.test || wasCancelled || (!last && !isWork)) {
        return std::nullopt;
    }
    KitchenSlip slip;
    slip.title = order.content.ref;
    slip.customerName = order.content.customer ? order.content.customer->name : QString();
    slip.fulfilment = order.content.fulfilment;
    slip.fulfilment.kind = effectiveFulfilment(order.content);
    slip.wantedForUtc =
        order.promisedForUtc.isValid() ? order.promisedForUtc : order.content.fulfilment.requestedForUtc;
    slip.atUtc = nowUtc;
    if (isCancelled) {
        slip.isCancelled = true;
        slip.items = last->whole;
        return slip;
    }
    slip.whole = kitchenItems(order.content.lines);
    if (!last) {
        slip.items = slip.whole;
        const bool hasGoods = std::any_of(slip.items.cbegin(), slip.items.cend(),
                                          [](const KitchenItem &item) { return !item.quantity.isZero(); });
        return hasGoods ? std::optional(slip) : std::nullopt;
    }
    slip.isChange = true;
    slip.items = difference(last->whole, slip.whole);
    const bool isOther = !slip.items.isEmpty() || slip.fulfilment.note != last->fulfilment.note;
    return isOther ? std::optional(slip) : std::nullopt;
}

QByteArray encodeSlip(const KitchenSlip &slip)
{
    JsonWriter writer;
    writer.beginObject();
    writer.set(Key("title"), slip.title);
    writer.put(Key("customerName"), slip.customerName);
    writer.set(Key("fulfilment"), toName(slip.fulfilment.kind));
    writer.put(Key("requestedFor"), slip.fulfilment.requestedForUtc);
    writer.put(Key("note"), slip.fulfilment.note);
    writer.put(Key("wantedFor"), slip.wantedForUtc);
    writer.set(Key("at"), base::toStoredTime(slip.atUtc));
    writer.put(Key("change"), slip.isChange);
    writer.put(Key("cancelled"), slip.isCancelled);
    writeItems(writer, Key("items"), slip.items);
    writeItems(writer, Key("whole"), slip.whole);
    writer.endObject();
    return writer.take();
}

base::Result<KitchenSlip, JsonCode> decodeSlip(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject()) {
        return JsonFault{JsonCode::NotJson, QStringLiteral("stored slip is no object"), {}};
    }
    std::optional<JsonFault> fault;
    JsonReader reader(document.object(), fault);
    KitchenSlip slip;
    slip.title = reader.text(Key("title"), Presence::Required);
    slip.customerName = reader.text(Key("customerName"));
    slip.fulfilment.kind = reader.name(Key("fulfilment"), FulfilmentKind::Unspecified);
    slip.fulfilment.requestedForUtc = reader.time(Key("requestedFor"));
    slip.fulfilment.note = reader.text(Key("note"));
    slip.wantedForUtc = reader.time(Key("wantedFor"));
    slip.atUtc = reader.time(Key("at"), Presence::Required);
    slip.isChange = reader.flag(Key("change"));
    slip.isCancelled = reader.flag(Key("cancelled"));
    slip.items = readItems(reader, Key("items"), fault);
    slip.whole = readItems(reader, Key("whole"), fault);
    if (fault) {
        return *fault;
    }
    return slip;
}

} // namespace kassa::order
