// SPDX-License-Identifier: GPL-3.0-or-later
// Believable orders of a small restaurant and shop, and what the till must answer to each. Sums are whole
// cents. Source: reference "Warenkorbschnittstelle" for the fields, CONTRACT "Order interface" for the codes.
#pragma once

#include "catalogue.h"
#include "ini_lines.h"
#include "shop_arguments.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>

namespace kassa::sim {

/// One call, and the status codes that are right answers to it.
struct PlannedOrder
{
    QString ref;
    bool isBlocking = false;
    QString story;    ///< for people: what is special about it
    QJsonObject call; ///< ORDER CALL
    QList<int> expectedCodes;
};

class ShopOrders
{
public:
    ShopOrders(const ShopArguments &arguments, const TillAccess &access);

    /// Orders over nothing that make every product known, under refs that never change: on a till that has
    /// them the answer is 6.
    [[nodiscard]] QList<PlannedOrder> catalogueOrders() const;
    /// The next order: a new one, a repeat of one that was sent, or a broken one.
    [[nodiscard]] PlannedOrder next();

private:
    struct Basket
    {
        QJsonArray lines;
        qint64 totalMinor = 0;
    };

    [[nodiscard]] PlannedOrder believable();
    [[nodiscard]] PlannedOrder repeated();
    void breakOrder(PlannedOrder *order);
    [[nodiscard]] Basket basket(Range range);
    void addArticle(const Article &article, Basket *basket);
    void addExtras(Range range, const QString &fulfilment, Basket *basket);
    [[nodiscard]] QJsonObject customer();
    [[nodiscard]] QJsonArray payments(qint64 totalMinor, bool isOnline);
    void setHandling(PlannedOrder *order, qint64 totalMinor, bool isOnline);
    [[nodiscard]] QJsonObject callOf(const QString &ref, const Basket &basket) const;
    [[nodiscard]] QJsonValue amount(qint64 minor);
    [[nodiscard]] QString nextRef(Range range);
    [[nodiscard]] bool chance(int percent);
    [[nodiscard]] int pick(int count);

    ShopArguments m_arguments;
    TillAccess m_access;
    QRandomGenerator m_random;
    QList<Article> m_restaurant;
    QList<Article> m_shop;
    QString m_run; ///< part of each ref, so that two runs never share one
    int m_number = 0;
    QList<PlannedOrder> m_sent; ///< candidates for a repeat
};

} // namespace kassa::sim
