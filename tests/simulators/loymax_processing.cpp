// SPDX-License-Identifier: GPL-3.0-or-later
#include "loymax_processing.h"

#include <algorithm>
#include <numeric>

namespace kassa::sim {

namespace {

enum Code {
    kOk = 0,
    kCardNotFound = 201,
    kNotEnoughMoney = 204,
    kCardBlocked = 205,
    kNotUniqueOperation = 207,
    kOperationNotFound = 208,
    kOperationIsCanceled = 210,
    kWrongPin = 211,
    kCardNotActivated = 214,
    kPurchaseNotFound = 216,
    kDifferentCheque = 217,
    kIncorrectOrder = 218,
    kConfirmedPurchase = 220,
    kPurchaseExtraPayment = 221,
};

const QMap<int, QString> &words()
{
    static const QMap<int, QString> kWords{
        {kCardNotFound, QStringLiteral("Карта не найдена")},
        {kCardBlocked, QStringLiteral("Карта заблокирована")},
        {kWrongPin, QStringLiteral("Неверный ПИН-код")},
        {kCardNotActivated, QStringLiteral("Карта не активирована")},
    };
    return kWords;
}

QString textOf(qint64 minor)
{
    return QString::fromLatin1(loymaxTextOf(minor));
}

qint64 sumOf(const QMap<QString, qint64> &held)
{
    return std::accumulate(held.cbegin(), held.cend(), qint64(0));
}

} // namespace

LoymaxAnswer LoymaxProcessing::process(const LoymaxRequest &request)
{
    LoymaxAnswer answer;
    if (m_operations.contains(request.operation())) {
        answer.code = kNotUniqueOperation;
    } else if (answer.code = verdictOnCard(request); answer.code == kOk) {
        answer.code = carryOut(request, answer);
    }
    if (answer.code != kOk) {
        LoymaxAnswer refusal;
        refusal.code = answer.code;
        refusal.message = words().value(answer.code);
        return refusal;
    }
    m_operations.insert(request.operation());
    if (!request.card.isEmpty()) {
        answer.holder = QStringLiteral("Иван П.");
    }
    return answer;
}

int LoymaxProcessing::verdictOnCard(const LoymaxRequest &request) const
{
    const bool isSpending = request.container == QStringLiteral("Payments");
    if (request.card.endsWith(QStringLiteral("404"))) {
        return kCardNotFound;
    }
    if (request.card.endsWith(QStringLiteral("405"))) {
        return kCardBlocked;
    }
    if (request.card.endsWith(QStringLiteral("414")) && isSpending) {
        return kCardNotActivated;
    }
    if (request.card.endsWith(QStringLiteral("411")) && isSpending && request.pin != QStringLiteral("1234")) {
        return kWrongPin;
    }
    return kOk;
}

int LoymaxProcessing::carryOut(const LoymaxRequest &request, LoymaxAnswer &answer)
{
    const QString &what = request.container;
    if (what == QStringLiteral("Balances")) {
        answer.attributes = {{QStringLiteral("BonusAmount"), textOf(balanceOf(request.card))},
                             {QStringLiteral("Currency"), QStringLiteral("RUB")}};
        return kOk;
    }
    if (request.purchase().isEmpty()) {
        return kPurchaseNotFound;
    }
    if (what == QStringLiteral("ConfirmPurchases") || what == QStringLiteral("CancelPurchases") ||
        what == QStringLiteral("CancelOperations")) {
        return end(request);
    }
    Purchase purchase = m_purchases.value(request.purchase());
    const int code = onPurchase(request, purchase, answer);
    if (code == kOk) {
        m_purchases.insert(request.purchase(), purchase);
    }
    return code;
}

int LoymaxProcessing::verdictOnCheque(const LoymaxRequest &request, const Purchase &purchase) const
{
    if (request.lines.isEmpty()) {
        return kDifferentCheque;
    }
    const bool isFrozen = !purchase.whole.isEmpty();
    if (isFrozen && purchase.shape != request.chequeShape()) {
        return kDifferentCheque;
    }
    if (isFrozen && request.container != QStringLiteral("Calculates") &&
        purchase.whole != request.chequeWhole()) {
        return kDifferentCheque;
    }
    return kOk;
}

int LoymaxProcessing::onPurchase(const LoymaxRequest &request, Purchase &purchase, LoymaxAnswer &answer)
{
    if (purchase.state == Purchase::State::Confirmed) {
        return kConfirmedPurchase;
    }
    if (purchase.state == Purchase::State::Cancelled) {
        return kOperationIsCanceled;
    }
    if (const int code = verdictOnCheque(request, purchase); code != kOk) {
        return code;
    }
    const QString &what = request.container;
    if (what == QStringLiteral("Refunds")) {
        return refund(request, purchase, answer);
    }
    if (purchase.isDiscounted) {
        return kIncorrectOrder;
    }
    purchase.shape = request.chequeShape();
    if (!request.card.isEmpty()) {
        purchase.card = request.card;
    }
    if (what == QStringLiteral("Payments")) {
        return pay(request, purchase, answer);
    }
    if (what == QStringLiteral("Discounts")) {
        return discount(request, purchase, answer);
    }
    return calculate(request, purchase, answer);
}

int LoymaxProcessing::calculate(const LoymaxRequest &request, Purchase &purchase, LoymaxAnswer &answer)
{
    const qint64 balance = request.card.isEmpty() ? 0 : balanceOf(request.card) - sumOf(purchase.held);
    qint64 discounts = 0;
    if (request.container == QStringLiteral("Calculates")) {
        purchase.isCalculated = true;
        answer.lines = request.lines;
        for (LoymaxLine &line : answer.lines) {
            line.discountMinor = request.card.isEmpty() ? 0 : line.amountMinor * m_discountPercent / 100;
            discounts += line.discountMinor;
        }
        answer.cashierMessage = QStringLiteral("Предложите пакет");
    }
    // One unit of the currency stays to be paid. Source: loymax.md section 5, sequence 2.
    const qint64 available =
        std::clamp<qint64>(std::min(balance, request.totalMinor() - discounts - 100), 0, balance);
    if (request.container == QStringLiteral("Calculates")) {
        answer.attributes = {{QStringLiteral("Balance"), textOf(balance)},
                             {QStringLiteral("AvailableAmount"), textOf(available)},
                             {QStringLiteral("AvailableBonusAmount"), textOf(available)}};
    } else {
        answer.attributes = {{QStringLiteral("Amount"), textOf(available)},
                             {QStringLiteral("BonusAmount"), textOf(available)}};
    }
    return kOk;
}

int LoymaxProcessing::pay(const LoymaxRequest &request, Purchase &purchase, LoymaxAnswer &answer)
{
    const qint64 wanted = loymaxMinorOf(request.attributes.value(QStringLiteral("Amount")));
    if (request.card.isEmpty() || wanted <= 0 || wanted + held() > balanceOf(request.card)) {
        return kNotEnoughMoney;
    }
    if (wanted + sumOf(purchase.held) > request.totalMinor()) {
        return kPurchaseExtraPayment;
    }
    purchase.held.insert(request.operation(), wanted);
    purchase.whole = request.chequeWhole();
    answer.attributes = {{QStringLiteral("TransactionID"), QStringLiteral("9001")},
                         {QStringLiteral("AuthCode"), QStringLiteral("A17")},
                         {QStringLiteral("Amount"), textOf(wanted)},
                         {QStringLiteral("BonusAmount"), textOf(wanted)}};
    return kOk;
}

int LoymaxProcessing::discount(const LoymaxRequest &request, Purchase &purchase, LoymaxAnswer &answer)
{
    if (m_needsCalculate && !purchase.isCalculated) {
        return kIncorrectOrder;
    }
    if (request.paysMinor != request.totalMinor()) {
        return kPurchaseExtraPayment;
    }
    purchase.isDiscounted = true;
    purchase.whole = request.chequeWhole();
    purchase.earned = ((request.totalMinor() - sumOf(purchase.held)) * 5 + 50) / 100;
    answer.lines = request.lines;
    answer.chequeMessage = QStringLiteral("Начислено бонусов: %1").arg(textOf(purchase.earned));
    return kOk;
}

int LoymaxProcessing::refund(const LoymaxRequest &request, Purchase &purchase, LoymaxAnswer &answer)
{
    const auto refunded = m_purchases.constFind(request.attributes.value(QStringLiteral("RefundPurchaseID")));
    if (refunded == m_purchases.cend() || refunded->state != Purchase::State::Confirmed) {
        return kPurchaseNotFound;
    }
    purchase.card = refunded->card;
    purchase.isDiscounted = true;
    purchase.shape = request.chequeShape();
    purchase.whole = request.chequeWhole();
    purchase.returned = std::min(refunded->earned, (request.totalMinor() * 5 + 50) / 100);
    answer.attributes = {{QStringLiteral("Amount"), textOf(request.totalMinor())},
                         {QStringLiteral("BonusAmount"), textOf(purchase.returned)},
                         {QStringLiteral("RefundOperationType"), QStringLiteral("Normal")}};
    return kOk;
}

int LoymaxProcessing::end(const LoymaxRequest &request)
{
    const auto found = m_purchases.find(request.purchase());
    if (found == m_purchases.end()) {
        return kPurchaseNotFound;
    }
    const QString &what = request.container;
    Purchase &purchase = *found;
    if (purchase.state == Purchase::State::Confirmed) {
        return kConfirmedPurchase;
    }
    if (purchase.state == Purchase::State::Cancelled) {
        return kOperationIsCanceled;
    }
    if (what == QStringLiteral("CancelPurchases")) {
        purchase.state = Purchase::State::Cancelled;
        purchase.held.clear();
        return kOk;
    }
    if (what == QStringLiteral("CancelOperations")) {
        const QString id = request.attributes.value(QStringLiteral("CancelOperationID"));
        if (purchase.held.remove(id) == 0) {
            return kOperationNotFound;
        }
        if (purchase.held.isEmpty()) {
            purchase.whole.clear();
        }
        return kOk;
    }
    if (!purchase.isDiscounted) {
        return kIncorrectOrder;
    }
    purchase.state = Purchase::State::Confirmed;
    ++purchase.confirmations;
    m_balances[purchase.card] =
        balanceOf(purchase.card) + purchase.earned - purchase.returned - sumOf(purchase.held);
    return kOk;
}

qint64 LoymaxProcessing::held() const
{
    qint64 held = 0;
    for (const Purchase &purchase : m_purchases) {
        held += purchase.state == Purchase::State::Created ? sumOf(purchase.held) : 0;
    }
    return held;
}

QStringList LoymaxProcessing::purchases() const
{
    static const QStringList kStates{QStringLiteral("created"), QStringLiteral("confirmed"),
                                     QStringLiteral("cancelled")};
    QStringList lines;
    for (auto each = m_purchases.cbegin(); each != m_purchases.cend(); ++each) {
        lines.append(QStringList{each.key(), kStates[static_cast<int>(each->state)], each->card,
                                 textOf(each->earned), textOf(sumOf(each->held)),
                                 QString::number(each->confirmations)}
                         .join(u' '));
    }
    return lines;
}

} // namespace kassa::sim
