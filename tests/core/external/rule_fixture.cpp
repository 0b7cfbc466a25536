// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_fixture.h"

#include "core/external/jsonrpc_codec.h"

#include <QFile>

namespace kassa::external {

namespace {

store::Product product(const QString &number, const QString &name, const QString &taxCode)
{
    store::Product made;
    made.id = 1;
    made.productNr = number;
    made.name = name;
    made.taxCode = taxCode;
    made.unitPrice = money::UnitPrice::fromTenThousandths(12'300);
    return made;
}

std::optional<store::Product> findProduct(const QString &number)
{
    if (number == u"100")
        return product(number, QStringLiteral("Melange"), QStringLiteral("20"));
    if (number == u"200")
        return product(number, QStringLiteral("Semmel"), QStringLiteral("4.9"));
    if (number == u"300")
        return product(number, {}, {});
    return std::nullopt;
}

} // namespace

RuleContext fixtureContext()
{
    const auto cashier = [](const QString &name, const QString &station, bool isActive) {
        store::Cashier made;
        made.name = name;
        made.station = station;
        made.active = isActive;
        return made;
    };
    return RuleContext{money::builtInTaxTable(),
                       QStringLiteral("AT"),
                       QDate(2026, 11, 22),
                       QTimeZone("Europe/Vienna"),
                       QStringLiteral("01"),
                       {cashier(QStringLiteral("anna"), QStringLiteral("01"), true),
                        cashier(QStringLiteral("bert"), QStringLiteral("02"), true),
                        cashier(QStringLiteral("otto"), QStringLiteral("01"), false)},
                       findProduct,
                       [](const QString &number) {
                           return number == u"1";
                       }};
}

Outcome<Checked, Fault> run(const QByteArray &body, const RuleContext &context)
{
    const Outcome<RpcRequest, RpcFault> request = decodeRpc(body);
    if (!request)
        return Fault{request.fault().code, request.fault().message, {}};
    const Outcome<Cart, Fault> cart = decodeCart(request->order);
    if (!cart)
        return cart.fault();
    return checkRules(*cart, context);
}

QByteArray dataFile(const QString &name)
{
    QFile file(QStringLiteral(KASSA_TEST_DATA "/external/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray requestWith(const QByteArray &lines, const QByteArray &total, const QByteArray &beside)
{
    return R"({"jsonrpc":"2.0","method":"call","params":{"order":{"auth_token":"t","station":"01",)" +
           beside + R"("order":{"ref":"r","line_items":)" + lines + R"(,"amount_total":)" + total + "}}}}";
}

} // namespace kassa::external
