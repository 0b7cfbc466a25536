// SPDX-License-Identifier: GPL-3.0-or-later
#include "external_service.h"

#include "core/base/random_token.h"
#include "core/external/raw_redaction.h"
#include "core/external/repeat_check.h"
#include "core/money/decimal_text.h"
#include "core/order/transitions.h"

#include <QLoggingCategory>

#include <utility>

namespace kassa::external {

Q_LOGGING_CATEGORY(lcExternal, "kassa.external", QtInfoMsg)

namespace {

constexpr char kShop[] = "shop";

/// Numbers kept so that the customers of a busy day are asked of the database once; beyond it they start
/// anew.
constexpr qsizetype kMaxKnownCustomers = 10'000;

constexpr int kOk = 0;
constexpr int kRule = 2;
constexpr int kRepeated = 6;
constexpr int kTechnical = 98;

QString sentence(text::Msg msg, const QStringList &args = {})
{
    return text::toText(text::Message{msg, args});
}

text::Msg messageFor(store::Code code)
{
    switch (code) {
    case store::Code::DiskFull:
        return text::Msg::DiskFull;
    case store::Code::ReadOnly:
        return text::Msg::DatabaseReadOnly;
    case store::Code::Damaged:
        return text::Msg::DatabaseDamaged;
    default:
        return text::Msg::DatabaseFailed;
    }
}

QString modeName(bool blocking)
{
    return blocking ? QStringLiteral("blocking") : QStringLiteral("non-blocking");
}

} // namespace

ExternalService::ExternalService(store::Database &database,
                                 store::CommitGroup &commits,
                                 const base::Clock &clock,
                                 QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_commits(commits)
    , m_clock(clock)
    , m_wrongTokens(clock)
    , m_held(database, commits, clock)
{
    connect(&m_held, &HeldCalls::changed, this, &ExternalService::activity);
    connect(&m_commits, &store::CommitGroup::flushed, this, &ExternalService::flushed);
}

QList<http::Route> ExternalService::routes()
{
    const auto route = [this](const QString &path, bool blocking) {
        http::Route made;
        made.method = QByteArrayLiteral("POST");
        made.path = path;
        made.requiredContentType = QByteArrayLiteral("application/json");
        made.handler = [this, blocking](const http::Request &request, http::PendingAnswer answer) {
            handle(request, std::move(answer), blocking);
        };
        made.dropped = jsonAnswer(encodeResult(QByteArrayLiteral("null"),
                                               plainResult(kTechnical, sentence(text::Msg::InternalFault))));
        return made;
    };
    return {route(QStringLiteral("/external/order"), true),
            route(QStringLiteral("/external-nb/order"), false)};
}

void ExternalService::setConfig(const settings::Config &config)
{
    m_config = config;
    m_token = config.external.token.toUtf8();
    m_timeZone = config.shop.timeZone();
    // A quarter of the connections stays free for non-blocking calls, printers and health checks (CONTRACT
    // "HTTP").
    m_maxHeld = config.server.maxConnections * 3 / 4;
    reloadMasterData();
}

void ExternalService::reloadMasterData()
{
    const auto products = store::ProductTable(m_database).all();
    const auto cashiers = store::CashierTable(m_database).all();
    if (!products || !cashiers) {
        qCWarning(lcExternal) << "master data cannot be read";
        return;
    }
    m_products.clear();
    for (const store::Product &product : *products) {
        m_products.insert(product.productNr, product);
    }
    m_cashiers = *cashiers;
    m_isMasterDataStale = false;
}

void ExternalService::handle(const http::Request &request, http::PendingAnswer answer, bool blocking)
{
    auto rpc = decodeRpc(request.body);
    if (!rpc) {
        answer.send(jsonAnswer(encodeRpcError(rpc.fault())));
        return;
    }
    const std::optional<QByteArray> token = tokenOf(rpc->order);
    if (!token || !base::equalInConstantTime(*token, m_token)) {
        const Fault fault = tokenFault(!token);
        m_wrongTokens.refuse(request.peer, std::move(answer),
                             jsonAnswer(encodeResult(
                                 rpc->idText, plainResult(fault.statusCode, text::toText(fault.message)))));
        Q_EMIT activity();
        return;
    }
    const auto call = std::make_shared<Call>();
    call->answer = std::move(answer);
    call->idText = rpc->idText;
    call->row.receivedAtUtc = m_clock.nowUtc();
    call->row.blocking = blocking;
    call->row.peer = request.peer.toString();
    call->row.raw = withoutToken(request.body, m_token);
    m_lastRequestAtUtc = call->row.receivedAtUtc;
    Q_EMIT activity();

    const auto refuseUnstored = [&call](text::Msg msg) {
        call->answer.send(jsonAnswer(encodeResult(call->idText, plainResult(kTechnical, sentence(msg)))));
    };
    if (m_isDamaged) {
        refuseUnstored(text::Msg::DatabaseDamaged);
        return;
    }
    auto cart = decodeCart(rpc->order);
    if (!cart) {
        refuse(call, cart.fault());
        return;
    }
    if (m_isClosing || (blocking && m_held.count() + m_onTheirWay >= m_maxHeld)) {
        refuseUnstored(m_isClosing ? text::Msg::TillClosing : text::Msg::TooManyWaiting);
        return;
    }
    storeAndAnswer(call, std::move(cart).value());
}

void ExternalService::refuse(const CallPtr &call, const Fault &fault)
{
    call->result = plainResult(fault.statusCode, text::toText(fault.message));
    m_commits.add([this, call] { return insertRequest(*call); },
                  [this, call](const store::Result<void> &done) { settled(call, done); });
}

void ExternalService::storeAndAnswer(const CallPtr &call, Cart cart)
{
    const order::Content &content = cart.content;
    call->row.ref = content.ref;
    call->row.total = content.total;
    if (content.customer) {
        call->row.customerName = content.customer->name;
    }
    call->row.searchText = QString::fromLatin1(money::toFixedText(content.total)) + QLatin1Char(' ');
    for (const order::Line &line : content.lines) {
        call->row.searchText += (line.name.isEmpty() ? line.productNr : line.name) + QLatin1Char(' ');
    }
    m_onTheirWay += call->row.blocking ? 1 : 0;
    m_commits.add([this, call, cart = std::move(cart)] { return process(*call, cart); },
                  [this, call](const store::Result<void> &done) {
                      m_onTheirWay -= call->row.blocking ? 1 : 0;
                      settled(call, done);
                  });
}

RuleContext ExternalService::ruleContext() const
{
    RuleContext context{money::builtInTaxTable(),
                        m_config.shop.country,
                        {},
                        m_timeZone,
                        m_config.till.station,
                        m_cashiers,
                        {},
                        {}};
    context.today = m_clock.nowUtc().toTimeZone(m_timeZone).date();
    context.product = [this](const QString &number) -> std::optional<store::Product> {
        const auto found = m_products.constFind(number);
        return found == m_products.cend() ? std::nullopt : std::optional(*found);
    };
    context.customerExists = [this](const QString &number) {
        return isKnownCustomer(number);
    };
    return context;
}

bool ExternalService::isKnownCustomer(const QString &number) const
{
    if (m_knownCustomers.contains(number)) {
        return true;
    }
    const auto found = store::CustomerTable(m_database).exists(number);
    if (!found || !*found) {
        return false;
    }
    if (m_knownCustomers.size() >= kMaxKnownCustomers) {
        m_knownCustomers.clear();
    }
    m_knownCustomers.insert(number);
    return true;
}

store::Result<void> ExternalService::process(Call &call, const Cart &cart)
{
    const auto checked = checkRules(cart, ruleContext());
    if (!checked) {
        call.result = plainResult(checked.fault().statusCode, text::toText(checked.fault().message));
        return insertRequest(call);
    }
    auto live = store::OrderTable(m_database).liveByRef(checked->content.ref);
    if (!live) {
        return live.error();
    }
    if (*live) {
        return repeat(call, cart, *checked, **live);
    }
    return insertOrder(call, cart, *checked);
}

store::Result<void> ExternalService::insertMasterData(const Checked &checked)
{
    if (!checked.newProducts.isEmpty()) {
        // Known at once to the other members of the group; forgotten again should the commit fail.
        m_isMasterDataStale = true;
    }
    for (store::Product product : checked.newProducts) {
        const auto id = store::ProductTable(m_database).insert(product);
        if (!id) {
            return id.error();
        }
        product.id = *id;
        m_products.insert(product.productNr, product);
    }
    if (checked.isNewCustomer) {
        if (const auto id = store::CustomerTable(m_database).insert(*checked.content.customer); !id) {
            return id.error();
        }
    }
    return {};
}

void ExternalService::askFor(order::Order &order) const
{
    // The till's own test asks nobody unless it says so; what the settings say is for real orders.
    const bool isQuietTest = order.test && order.content.confirm == order::ConfirmWish::Auto;
    order.confirmer = isQuietTest ? order::Confirmer::Nobody : confirmerFor(order);
    order.confirmation =
        order.confirmer == order::Confirmer::Nobody ? order::Confirmation::None : order::Confirmation::Queued;
}

order::Confirmer ExternalService::confirmerFor(const order::Order &order) const
{
    using settings::ExternalConfirm;
    switch (order.content.confirm) {
    case order::ConfirmWish::None:
        return order::Confirmer::Nobody;
    case order::ConfirmWish::Printer:
        return order::Confirmer::Printer;
    case order::ConfirmWish::Screen:
        return order::Confirmer::Screen;
    case order::ConfirmWish::Auto:
        break;
    }
    switch (m_config.external.confirm) {
    case ExternalConfirm::None:
        return order::Confirmer::Nobody;
    case ExternalConfirm::Printer:
        return order::Confirmer::Printer;
    case ExternalConfirm::Screen:
        return order::Confirmer::Screen;
    case ExternalConfirm::Auto:
        break;
    }
    const bool asks =
        m_config.goodcom.isEnabled && !order.handling.autoprint && !order::isPaidOnline(order.content);
    return asks ? order::Confirmer::Printer : order::Confirmer::Nobody;
}

store::Result<void>
ExternalService::append(order::OrderId id, order::EventKind kind, const QString &actor, const QString &detail)
{
    order::Event event;
    event.orderId = id;
    event.atUtc = m_clock.nowUtc();
    event.kind = kind;
    event.actor = actor;
    event.detail = detail;
    return store::OrderTable(m_database).append(event);
}

store::Result<void> ExternalService::insertOrder(Call &call, const Cart &cart, const Checked &checked)
{
    if (const auto made = insertMasterData(checked); !made) {
        return made;
    }
    order::Order order;
    order.content = checked.content;
    order.handling = cart.handling;
    order.test = m_testRefs.contains(order.content.ref);
    askFor(order);
    order.receivedAtUtc = call.row.receivedAtUtc;
    const auto id = store::OrderTable(m_database).insert(order);
    if (!id) {
        return id.error();
    }
    order.id = *id;
    call.row.orderId = order.id;
    if (const auto written = append(order.id, order::EventKind::Received, QString::fromLatin1(kShop),
                                    modeName(call.row.blocking));
        !written) {
        return written;
    }
    if (!cart.ignoredFields.isEmpty()) {
        if (const auto written = append(order.id, order::EventKind::IgnoredFields, QString::fromLatin1(kShop),
                                        cart.ignoredFields.join(QStringLiteral(", ")));
            !written) {
            return written;
        }
    }
    if (!call.row.blocking) {
        call.result = plainResult(kOk, {});
    }
    call.arrived = order;
    return insertRequest(call);
}

store::Result<void>
ExternalService::repeat(Call &call, const Cart &cart, const Checked &checked, const order::Order &live)
{
    call.row.orderId = live.id;
    if (live.status == order::Status::Done) {
        const auto receipt = store::ReceiptTable(m_database).byId(live.receiptId);
        if (!receipt) {
            return receipt.error();
        }
        CallResult result = resultOf(*receipt);
        result.statusCode = kRepeated;
        result.message = sentence(text::Msg::RefFinished, {live.content.ref, live.receiptNumber});
        call.result = result;
        return insertRequest(call);
    }
    const auto fields = differencesOfRepeat(m_database, live, cart, checked.content);
    if (!fields) {
        return fields.error();
    }
    const bool isReplaceable = order::isReplaceable(live);
    if (!fields->isEmpty() && !isReplaceable) {
        call.result = plainResult(kRule, sentence(text::Msg::RepeatDiffers,
                                                  {live.content.ref, fields->join(QStringLiteral(", "))}));
        return insertRequest(call);
    }
    if (!call.row.blocking) {
        call.result = plainResult(kOk, {});
    }
    if (isReplaceable && (!fields->isEmpty() || live.handling != cart.handling)) {
        order::Order order = live;
        order.handling = cart.handling;
        if (!fields->isEmpty()) {
            if (const auto made = insertMasterData(checked); !made) {
                return made;
            }
            order.content = checked.content;
        }
        return replace(call, std::move(order), *fields);
    }
    if (const auto written = append(live.id, order::EventKind::Repeated, QString::fromLatin1(kShop),
                                    modeName(call.row.blocking));
        !written) {
        return written;
    }
    return insertRequest(call);
}

// With no differing fields only the handling is new, which is no content.
store::Result<void> ExternalService::replace(Call &call, order::Order order, const QStringList &fields)
{
    askFor(order);
    store::OrderTable orders(m_database);
    if (const auto written = orders.updateContent(order); !written) {
        return written;
    }
    if (const auto written = orders.updateLife(order); !written) {
        return written;
    }
    const auto written = fields.isEmpty()
                             ? append(order.id, order::EventKind::Repeated, QString::fromLatin1(kShop),
                                      modeName(call.row.blocking))
                             : append(order.id, order::EventKind::Replaced, QString::fromLatin1(kShop),
                                      fields.join(QStringLiteral(", ")));
    if (!written) {
        return written;
    }
    call.replaced = std::move(order);
    return insertRequest(call);
}

store::Result<void> ExternalService::insertRequest(Call &call)
{
    if (call.result) {
        call.row.code = call.result->statusCode;
        call.row.answer = encodeResult(call.idText, *call.result);
        call.row.answeredAtUtc = call.row.receivedAtUtc;
    }
    const auto id = store::RequestTable(m_database).insert(call.row);
    if (!id) {
        return id.error();
    }
    call.row.id = *id;
    return {};
}

void ExternalService::settled(const CallPtr &call, const store::Result<void> &done)
{
    if (!done) {
        qCWarning(lcExternal) << "a request could not be stored:" << done.error().detail;
        call->answer.send(jsonAnswer(
            encodeResult(call->idText, plainResult(kTechnical, sentence(messageFor(done.error().code))))));
        m_knownCustomers.clear(); // some may have been made in what was rolled back
        if (m_isMasterDataStale) {
            reloadMasterData();
        }
        return;
    }
    if (call->arrived) {
        m_arrived.append(*std::exchange(call->arrived, std::nullopt));
    }
    if (call->replaced) {
        m_replaced.append(*std::exchange(call->replaced, std::nullopt));
    }
    if (call->result) {
        call->answer.send(jsonAnswer(call->row.answer));
        return;
    }
    m_held.hold(call, qint64(m_config.external.blockingTimeoutS) * 1000);
}

void ExternalService::flushed()
{
    m_isMasterDataStale = false;
    if (m_arrived.isEmpty() && m_replaced.isEmpty()) {
        return;
    }
    const QList<order::Order> arrived = std::exchange(m_arrived, {});
    const QList<order::Order> replaced = std::exchange(m_replaced, {});
    Q_EMIT ordersStored(arrived, replaced);
}

void ExternalService::close()
{
    m_isClosing = true;
    m_held.close();
}

} // namespace kassa::external
