// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop_orders.h"

#include <QCoreApplication>
#include <QDateTime>

#include <array>

namespace kassa::sim {

namespace {

/// A run's mark is its second in four characters: short enough for a receipt, new for 19 days.
constexpr qint64 kRunSeconds = 36 * 36 * 36 * 36;

constexpr int kStatusOk = 0;
constexpr int kStatusWrongToken = 1;
constexpr int kStatusRule = 2;
constexpr int kStatusForm = 3;
constexpr int kStatusTimeout = 4;
constexpr int kStatusCancelled = 5;
constexpr int kStatusFinished = 6;
constexpr qsizetype kKeptForRepeat = 20;

struct Person
{
    const char *number;
    const char *title;
    const char *name;
    const char *street;
    const char *phone;
};

constexpr Person kPeople[] = {
    {"10021", "Frau", "Lena Falk", "Neubaugasse 12/7", "+43 660 5550101"},
    {"10022", "Herr", "Max Muster", "Lange Gasse 3", "+43 660 5550102"},
    {"10023", "Frau", "Erika Beispiel", "Hauptstraße 5, Top 3", "+43 660 5550103"},
    {"10024", "", "Familie Özgür", "Josefstädter Straße 44", "+43 660 5550104"},
    {"10025", "Herr", "Jürgen Groß", "Am Graben 8", "+43 660 5550105"},
    {"10026", "Frau", "Zoë O’Neill", "Kirchengasse 21", "+43 660 5550106"},
};

constexpr const char *kDishNotes[] = {"ohne Basilikum", "extra scharf", "ohne Zwiebel", "gut durchgebacken",
                                      "Allergie: keine Nüsse\nbitte in Extrabox"};
constexpr const char *kOnlineMethods[] = {"PayPal", "Kreditkarte"};

QString fixedText(qint64 minor)
{
    const qint64 size = minor < 0 ? -minor : minor;
    return QStringLiteral("%1%2.%3")
        .arg(minor < 0 ? QStringLiteral("-") : QString())
        .arg(size / 100)
        .arg(size % 100, 2, 10, QLatin1Char('0'));
}

// A cent amount is the nearest double of its two-decimal text; QJson writes the shortest text that reads back
// as that double, which is this text again.
QJsonValue asNumber(qint64 minor)
{
    return QJsonValue(fixedText(minor).toDouble());
}

QJsonObject productLine(const Article &article, const QJsonValue &quantity, const QJsonValue &price)
{
    return {{QStringLiteral("type"), QStringLiteral("P")},  {QStringLiteral("product_nr"), article.number},
            {QStringLiteral("product_name"), article.name}, {QStringLiteral("quantity"), quantity},
            {QStringLiteral("unit_price"), price},          {QStringLiteral("tax_code"), article.taxCode}};
}

// Text lines and vouchers have no quantity and no product: what is broken must be a product line.
qsizetype firstProduct(const QJsonArray &lines)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].toObject()[QStringLiteral("type")].toString() == QStringLiteral("P")) {
            return i;
        }
    }
    return 0;
}

QString clockText(QDateTime time)
{
    return time.toUTC().toString(Qt::ISODate);
}

} // namespace

ShopOrders::ShopOrders(const ShopArguments &arguments, const TillAccess &access)
    : m_arguments(arguments)
    , m_access(access)
    , m_random(arguments.seed == 0 ? QRandomGenerator::system()->generate() : arguments.seed)
    , m_restaurant(articlesOf(Range::Restaurant, access.country))
    , m_shop(articlesOf(Range::Shop, access.country))
    , m_run(QString::number(QDateTime::currentSecsSinceEpoch() % kRunSeconds, 36).toUpper())
{
}

QList<PlannedOrder> ShopOrders::catalogueOrders() const
{
    QList<PlannedOrder> orders;
    const auto add = [&](const QString &ref, const QList<Article> &articles) {
        Basket nothing;
        for (const Article &article : articles) {
            nothing.lines.append(productLine(article, 1, asNumber(article.priceMinor)));
            nothing.lines.append(productLine(article, -1, asNumber(article.priceMinor)));
        }
        PlannedOrder order{
            ref, false, QStringLiteral("catalogue"), callOf(ref, nothing), {kStatusOk, kStatusFinished}};
        order.call[QStringLiteral("create_products")] = true;
        order.call[QStringLiteral("noprint")] = true;
        order.call[QStringLiteral("autonext")] = true;
        order.call[QStringLiteral("payments")] =
            QJsonArray{QJsonObject{{QStringLiteral("type"), QStringLiteral("UNBAR")},
                                   {QStringLiteral("method"), QStringLiteral("PayPal")},
                                   {QStringLiteral("amount"), asNumber(0)}}};
        orders.append(order);
    };
    if (m_arguments.withRestaurant) {
        add(QStringLiteral("SORTIMENT-RESTAURANT-1"), m_restaurant);
    }
    if (m_arguments.withShop) {
        add(QStringLiteral("SORTIMENT-LADEN-1"), m_shop);
    }
    return orders;
}

PlannedOrder ShopOrders::next()
{
    if (!m_sent.isEmpty() && chance(m_arguments.repeatsPercent)) {
        return repeated();
    }
    PlannedOrder order = believable();
    if (chance(m_arguments.brokenPercent)) {
        breakOrder(&order);
        return order;
    }
    m_sent.append(order);
    if (m_sent.size() > kKeptForRepeat) {
        m_sent.removeFirst();
    }
    return order;
}

PlannedOrder ShopOrders::believable()
{
    const bool isRestaurant = m_arguments.withRestaurant && (!m_arguments.withShop || chance(70));
    const Range range = isRestaurant ? Range::Restaurant : Range::Shop;
    Basket items = basket(range);
    static constexpr std::array<const char *, 3> kFulfilments{"delivery", "pickup", "table"};
    const QString fulfilment =
        QString::fromLatin1(kFulfilments[static_cast<std::size_t>(pick(isRestaurant ? 3 : 2))]);
    addExtras(range, fulfilment, &items);

    PlannedOrder order;
    order.ref = nextRef(range);
    order.isBlocking = chance(m_arguments.blockingPercent);
    order.call = callOf(order.ref, items);
    QJsonObject inner = order.call[QStringLiteral("order")].toObject();
    QJsonObject wish{{QStringLiteral("type"), fulfilment}};
    if (fulfilment == QStringLiteral("table")) {
        wish[QStringLiteral("note")] = QStringLiteral("Tisch %1").arg(1 + pick(14));
    } else {
        wish[QStringLiteral("requested_for")] =
            clockText(QDateTime::currentDateTimeUtc().addSecs(60 * (20 + 5 * pick(9))));
        order.call[QStringLiteral("customer")] = customer();
    }
    if (fulfilment == QStringLiteral("delivery") && chance(30)) {
        wish[QStringLiteral("note")] = QStringLiteral("Bitte läuten, 2. Stock");
    }
    inner[QStringLiteral("fulfilment")] = wish;
    if (chance(20)) {
        inner[QStringLiteral("footer_text")] = QStringLiteral("Danke für Ihre Bestellung im Webshop!");
    }
    order.call[QStringLiteral("order")] = inner;
    if (!m_arguments.seedCatalogue) {
        order.call[QStringLiteral("create_products")] = true;
    }
    setHandling(&order, items.totalMinor, chance(65));
    return order;
}

void ShopOrders::setHandling(PlannedOrder *order, qint64 totalMinor, bool isOnline)
{
    const bool needsHand = chance(m_arguments.handsPercent);
    if (!needsHand || isOnline || chance(50)) {
        order->call[QStringLiteral("payments")] = payments(totalMinor, isOnline);
    }
    if (needsHand) {
        order->story = isOnline ? QStringLiteral("cashier, paid online") : QStringLiteral("cashier");
        if (order->call.contains(QStringLiteral("payments")) && chance(20)) {
            order->call[QStringLiteral("autoprint")] = true; // paid by itself, its preview waits
            order->story = QStringLiteral("autoprint with preview");
        }
    } else {
        const bool isPaperless = chance(40);
        order->call[isPaperless ? QStringLiteral("noprint") : QStringLiteral("autoprint")] = true;
        order->call[QStringLiteral("autonext")] = true;
        order->story =
            isPaperless ? QStringLiteral("noprint+autonext") : QStringLiteral("autoprint+autonext");
    }
    order->expectedCodes = {kStatusOk};
    if (order->isBlocking) {
        order->expectedCodes += {kStatusTimeout, kStatusCancelled};
    }
}

PlannedOrder ShopOrders::repeated()
{
    PlannedOrder order = m_sent[pick(static_cast<int>(m_sent.size()))];
    order.story = QStringLiteral("repeat of ") + order.story;
    order.expectedCodes.append(kStatusFinished);
    return order;
}

void ShopOrders::breakOrder(PlannedOrder *order)
{
    QJsonObject inner = order->call[QStringLiteral("order")].toObject();
    QJsonArray lines = inner[QStringLiteral("line_items")].toArray();
    const qsizetype product = firstProduct(lines);
    QJsonObject line = lines[product].toObject();
    order->isBlocking = chance(50);
    switch (pick(5)) {
    case 0:
        order->story = QStringLiteral("broken: wrong sum");
        inner[QStringLiteral("amount_total")] = asNumber(1);
        order->expectedCodes = {kStatusRule};
        break;
    case 1:
        order->story = QStringLiteral("broken: no quantity");
        line.remove(QStringLiteral("quantity"));
        order->expectedCodes = {kStatusForm};
        break;
    case 2:
        order->story = QStringLiteral("broken: no ref");
        inner.remove(QStringLiteral("ref"));
        order->expectedCodes = {kStatusForm};
        break;
    case 3:
        order->story = QStringLiteral("broken: unknown product");
        order->call.remove(QStringLiteral("create_products"));
        line[QStringLiteral("product_nr")] = QStringLiteral("GIBT-ES-NICHT");
        order->expectedCodes = {kStatusRule};
        break;
    default:
        order->story = QStringLiteral("broken: wrong token");
        order->call[QStringLiteral("auth_token")] = QStringLiteral("wrong-token-wrong-token-wrong-token");
        order->expectedCodes = {kStatusWrongToken};
        break;
    }
    lines[product] = line;
    inner[QStringLiteral("line_items")] = lines;
    order->call[QStringLiteral("order")] = inner;
}

ShopOrders::Basket ShopOrders::basket(Range range)
{
    const QList<Article> &articles = range == Range::Restaurant ? m_restaurant : m_shop;
    Basket basket;
    const int positions = 1 + pick(5);
    for (int i = 0; i < positions; ++i) {
        addArticle(articles[pick(static_cast<int>(articles.size()))], &basket);
    }
    return basket;
}

void ShopOrders::addArticle(const Article &article, Basket *basket)
{
    const qint64 milli = article.byWeight ? 150 + 25 * pick(40) : 1000 * (1 + pick(3));
    const qint64 rounded = (milli * article.priceMinor + 500) / 1000; // both positive: half away from zero
    const QJsonValue quantity =
        milli % 1000 == 0
            ? QJsonValue(milli / 1000)
            : QJsonValue(
                  QStringLiteral("%1.%2").arg(milli / 1000).arg(milli % 1000, 3, 10, QLatin1Char('0')));
    QJsonObject line = productLine(article, quantity, amount(article.priceMinor));
    if (article.number.startsWith(u'R') && chance(25)) {
        line[QStringLiteral("product_note")] =
            QString::fromUtf8(kDishNotes[pick(static_cast<int>(std::size(kDishNotes)))]);
    }
    basket->lines.append(line);
    basket->totalMinor += rounded;
}

void ShopOrders::addExtras(Range range, const QString &fulfilment, Basket *basket)
{
    const QString tax = normalTaxCode(m_access.country);
    const auto addRole = [&](const char *number, const char *name, qint64 minor, const char *role) {
        const Article article{QString::fromLatin1(number), QString::fromUtf8(name), minor, tax, false};
        QJsonObject line = productLine(article, 1, amount(minor));
        line[QStringLiteral("role")] = QString::fromLatin1(role);
        basket->lines.append(line);
        basket->totalMinor += minor;
    };
    if (!m_arguments.seedCatalogue && fulfilment == QStringLiteral("delivery")) {
        addRole("LIEFERUNG", "Lieferung", 250, "delivery");
        if (chance(20)) {
            addRole("GEBUEHR", "Kleinmengenzuschlag", 150, "fee");
        }
    }
    if (basket->totalMinor > 2000 && chance(20)) { // a voucher of the shop: the first article's price falls
        const QJsonObject first = basket->lines[0].toObject();
        const Article discount{first[QStringLiteral("product_nr")].toString(),
                               QStringLiteral("Rabatt Neukunde"), -200,
                               first[QStringLiteral("tax_code")].toString(), false};
        basket->lines.append(productLine(discount, 1, amount(discount.priceMinor)));
        basket->totalMinor += discount.priceMinor;
    }
    if (chance(15)) {
        basket->lines.prepend(
            QJsonObject{{QStringLiteral("type"), QStringLiteral("T")},
                        {QStringLiteral("text"), QStringLiteral("Bestellung aus dem Webshop")}});
    }
    if (range == Range::Shop && chance(10)) {
        basket->lines.append(
            QJsonObject{{QStringLiteral("type"), QStringLiteral("K")},
                        {QStringLiteral("ext_ref"), QStringLiteral("RE-%1").arg(2000 + pick(900))},
                        {QStringLiteral("amount"), QStringLiteral("20.00")}});
        basket->totalMinor += 2000;
    }
}

QJsonObject ShopOrders::customer()
{
    const Person &person = kPeople[pick(static_cast<int>(std::size(kPeople)))];
    QJsonObject customer{{QStringLiteral("id"), QString::fromLatin1(person.number)},
                         {QStringLiteral("name"), QString::fromUtf8(person.name)},
                         {QStringLiteral("street"), QString::fromUtf8(person.street)},
                         {QStringLiteral("zip"), QStringLiteral("1070")},
                         {QStringLiteral("city"), QStringLiteral("Wien")},
                         {QStringLiteral("country"), QStringLiteral("Österreich")},
                         {QStringLiteral("phone"), QString::fromLatin1(person.phone)}};
    if (*person.title != '\0') {
        customer[QStringLiteral("title")] = QString::fromLatin1(person.title);
    }
    return customer;
}

QJsonArray ShopOrders::payments(qint64 totalMinor, bool isOnline)
{
    QJsonObject payment{{QStringLiteral("type"), isOnline ? QStringLiteral("UNBAR") : QStringLiteral("BAR")},
                        {QStringLiteral("amount"), amount(totalMinor)}};
    if (!isOnline) {
        return {payment};
    }
    payment[QStringLiteral("method")] =
        QString::fromLatin1(kOnlineMethods[pick(static_cast<int>(std::size(kOnlineMethods)))]);
    if (totalMinor <= 1500 || !chance(15)) {
        return {payment};
    }
    payment[QStringLiteral("amount")] = amount(totalMinor - 1000);
    return {QJsonObject{{QStringLiteral("type"), QStringLiteral("UNBAR")},
                        {QStringLiteral("method"), QStringLiteral("Gutschein")},
                        {QStringLiteral("amount"), amount(1000)}},
            payment};
}

QJsonObject ShopOrders::callOf(const QString &ref, const Basket &basket) const
{
    return {{QStringLiteral("auth_token"), m_access.token},
            {QStringLiteral("station"), m_access.station},
            {QStringLiteral("order"),
             QJsonObject{{QStringLiteral("ref"), ref},
                         {QStringLiteral("line_items"), basket.lines},
                         {QStringLiteral("amount_total"), asNumber(basket.totalMinor)}}}};
}

// Shops send numbers or texts; both must do.
QJsonValue ShopOrders::amount(qint64 minor)
{
    return chance(30) ? QJsonValue(fixedText(minor)) : asNumber(minor);
}

QString ShopOrders::nextRef(Range range)
{
    return QStringLiteral("%1-%2-%3")
        .arg(range == Range::Restaurant ? QStringLiteral("W") : QStringLiteral("L"), m_run)
        .arg(++m_number);
}

bool ShopOrders::chance(int percent)
{
    return m_random.bounded(100) < percent;
}

int ShopOrders::pick(int count)
{
    return m_random.bounded(count);
}

} // namespace kassa::sim
