// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticker.h"

#include "core/pepmax/pepmax_config.h"

#include <QLoggingCategory>
#include <QTimeZone>

namespace kassa::pepmax {

Q_LOGGING_CATEGORY(lcTicker, "kassa.pepmax.ticker", QtInfoMsg)

using store::ContractRow;

namespace {

/// Sales of the till are numbered from here, so that none ever has the number of an external order.
constexpr qint64 kFirstCartNumber = 1'000'000;

const QString kKeyPrefix = QStringLiteral("contract:");

money::Money turnoverOf(const order::Receipt &receipt, settings::PepmaxTurnover how)
{
    money::Money turnover = receipt.total;
    if (how == settings::PepmaxTurnover::Net) {
        for (const order::TaxSum &sum : receipt.taxes) {
            turnover -= sum.tax;
        }
    }
    return turnover;
}

money::Money depositOf(const order::Receipt &receipt, settings::PepmaxDeposit how)
{
    money::Money paid;
    if (how == settings::PepmaxDeposit::Paid) {
        for (const order::Payment &payment : receipt.payments) {
            if (payment.kind != order::TenderKind::OnDelivery) {
                paid += payment.amount;
            }
        }
    }
    return paid;
}

} // namespace

store::Result<ContractRow> Ticker::open(ContractRow contract, const QString &cashier)
{
    store::ContractTable contracts(m_database);
    contract.openedAtUtc = m_clock.nowUtc();
    contract.salesperson = salespersonOf(m_config.pepmax, cashier);
    contract.number =
        contract.orderId != 0 ? QString::number(contract.orderId) : QStringLiteral("0"); // until it has an id
    const auto id = contracts.insert(contract);
    if (!id) {
        return id.error();
    }
    contract.id = *id;
    if (contract.orderId == 0) {
        contract.number = QString::number(kFirstCartNumber + contract.id);
        if (const auto numbered = contracts.setNumber(contract.id, contract.number); !numbered) {
            return numbered.error();
        }
    }
    const auto line = composeLine(MessageKind::Start, fieldsOf(m_config.pepmax, MessageKind::Start),
                                  factsOf(contract), shapeOf(m_config.pepmax));
    KASSA_ASSERT(line.isOk()); // a start has no amounts
    if (const auto written = writeRow(contract, MessageKind::Start, *line); !written) {
        return written.error();
    }
    return contract;
}

Facts Ticker::factsOf(const ContractRow &contract) const
{
    const settings::Pepmax &pepmax = m_config.pepmax;
    return Facts{m_clock.nowUtc().toTimeZone(zone()),
                 pepmax.branch,
                 pepmax.department,
                 pepmax.place,
                 contract.salesperson,
                 contract.number,
                 pepmax.flag,
                 {},
                 {}};
}

bool Ticker::isOfToday(const ContractRow &contract) const
{
    return contract.openedAtUtc.toTimeZone(zone()).date() == m_clock.nowUtc().toTimeZone(zone()).date();
}

store::Result<void> Ticker::writeRow(const ContractRow &contract, MessageKind kind, const QString &line)
{
    const QString name = QString::fromLatin1(kind == MessageKind::Start ? kStart : kStop);
    store::OutboxRow row;
    row.destination = QString::fromLatin1(kDestination);
    row.orderKey = kKeyPrefix + QString::number(contract.id);
    row.idempotencyKey = row.destination + u'/' + name + u'/' + QString::number(contract.id);
    row.kind = name;
    row.payload = line;
    row.createdAtUtc = m_clock.nowUtc();
    // The ticker counts by the day: what is not there by midnight would count for tomorrow.
    const QDate tomorrow = row.createdAtUtc.toTimeZone(zone()).date().addDays(1);
    row.expiresAtUtc = tomorrow.startOfDay(zone()).toUTC();
    const auto written = store::OutboxTable(m_database).insert(row);
    return written ? store::Result<void>() : store::Result<void>(written.error());
}

store::Result<void>
Ticker::writeStop(const ContractRow &contract, money::Money turnover, money::Money deposit)
{
    if (const auto closed = store::ContractTable(m_database).close(contract.id, m_clock.nowUtc()); !closed) {
        return closed;
    }
    if (!isOfToday(contract)) {
        qCInfo(lcTicker) << "contract" << contract.number << "is of another day, its end is not told";
        return {};
    }
    Facts facts = factsOf(contract);
    facts.turnover = turnover;
    facts.deposit = deposit;
    auto line = composeLine(MessageKind::Stop, fieldsOf(m_config.pepmax, MessageKind::Stop), facts,
                            shapeOf(m_config.pepmax));
    if (!line) {
        qCInfo(lcTicker) << "contract" << contract.number << "has an amount below zero, told as none";
        facts.turnover = facts.deposit = money::Money();
        line = composeLine(MessageKind::Stop, fieldsOf(m_config.pepmax, MessageKind::Stop), facts,
                           shapeOf(m_config.pepmax));
    }
    return writeRow(contract, MessageKind::Stop, *line);
}

store::Result<void> Ticker::drop(const ContractRow &contract)
{
    if (contract.closedAtUtc.isValid()) {
        return {};
    }
    if (m_config.pepmax.abandoned == settings::PepmaxAbandoned::Nothing) {
        return store::ContractTable(m_database).close(contract.id, m_clock.nowUtc());
    }
    return writeStop(contract, {}, {});
}

store::Result<void> Ticker::orderOpened(const order::Order &order, const QString &cashier)
{
    if (!isOn() || order.test) {
        return {};
    }
    const auto known = store::ContractTable(m_database).ofOrder(order.id);
    if (!known) {
        return known.error();
    }
    if (known->has_value()) {
        return {};
    }
    ContractRow contract;
    contract.orderId = order.id;
    const auto opened = open(contract, cashier);
    return opened ? store::Result<void>() : store::Result<void>(opened.error());
}

store::Result<void> Ticker::cartStarted(const QString &cartKey, const QString &cashier)
{
    if (!isOn() || cartKey.isEmpty()) {
        return {};
    }
    const auto known = store::ContractTable(m_database).ofCart(cartKey);
    if (!known) {
        return known.error();
    }
    if (known->has_value()) {
        return {};
    }
    ContractRow contract;
    contract.cartKey = cartKey;
    const auto opened = open(contract, cashier);
    return opened ? store::Result<void>() : store::Result<void>(opened.error());
}

store::Result<void> Ticker::saleBooked(const order::Receipt &receipt, const QString &cartKey)
{
    if (!isOn()) {
        return {};
    }
    store::ContractTable contracts(m_database);
    const auto known = receipt.orderId != 0 ? contracts.ofOrder(receipt.orderId) : contracts.ofCart(cartKey);
    if (!known) {
        return known.error();
    }
    std::optional<ContractRow> contract = *known;
    if (!contract) {
        ContractRow fresh;
        fresh.orderId = receipt.orderId;
        fresh.cartKey = receipt.orderId == 0 ? cartKey : QString();
        const auto opened = open(fresh, receipt.cashier);
        if (!opened) {
            return opened.error();
        }
        contract = *opened;
    }
    if (contract->closedAtUtc.isValid()) {
        return {}; // a cart is booked once, an order too
    }
    return writeStop(*contract, turnoverOf(receipt, m_config.pepmax.turnover),
                     depositOf(receipt, m_config.pepmax.deposit));
}

store::Result<void> Ticker::orderDropped(order::OrderId id)
{
    if (!isOn()) {
        return {};
    }
    const auto known = store::ContractTable(m_database).ofOrder(id);
    if (!known) {
        return known.error();
    }
    return known->has_value() ? drop(**known) : store::Result<void>();
}

store::Result<void> Ticker::cartDropped(const QString &cartKey)
{
    if (!isOn()) {
        return {};
    }
    const auto known = store::ContractTable(m_database).ofCart(cartKey);
    if (!known) {
        return known.error();
    }
    return known->has_value() ? drop(**known) : store::Result<void>();
}

store::Result<void> Ticker::dropLostCarts()
{
    if (!isOn()) {
        return {};
    }
    const auto lost = store::ContractTable(m_database).openCarts();
    if (!lost) {
        return lost.error();
    }
    for (const ContractRow &contract : *lost) {
        if (const auto dropped = drop(contract); !dropped) {
            return dropped;
        }
    }
    return {};
}

store::Result<void> Ticker::sendTest(const QString &cashier)
{
    if (!isOn()) {
        return {};
    }
    const auto opened = open(ContractRow(), cashier);
    return opened ? writeStop(*opened, {}, {}) : store::Result<void>(opened.error());
}

store::Result<order::OrderId> Ticker::orderOf(const store::OutboxRow &row)
{
    const auto contract =
        store::ContractTable(m_database).byId(row.orderKey.sliced(kKeyPrefix.size()).toLongLong());
    if (!contract) {
        return contract.error();
    }
    return contract->has_value() ? (*contract)->orderId : order::OrderId(0);
}

} // namespace kassa::pepmax
