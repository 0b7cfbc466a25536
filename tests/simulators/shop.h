// SPDX-License-Identifier: GPL-3.0-or-later
// The simulated web shop at work: posts planned orders at the asked rate, reads the answers with its own
// eyes, prints one line for each.
#pragma once

#include "shop_orders.h"

#include <QNetworkAccessManager>
#include <QSocketNotifier>
#include <QTimer>

#include <memory>

namespace kassa::sim {

class Shop : public QObject
{
    Q_OBJECT
public:
    Shop(const ShopArguments &arguments, const TillAccess &access);

    /// Posts; the event loop follows. Ends the application after the last answer, or on SIGTERM or SIGINT.
    void start();

private:
    void sendNext();
    void post(const PlannedOrder &order);
    void answered(QNetworkReply *reply, const PlannedOrder &order);
    void tell(const PlannedOrder &order, const QString &got, bool isExpected);
    void endWhenQuiet();
    void end();

    ShopArguments m_arguments;
    ShopOrders m_orders;
    QNetworkAccessManager m_network;
    QTimer m_timer;
    QList<PlannedOrder> m_catalogue;
    std::unique_ptr<QSocketNotifier> m_endNotifier;
    int m_sent = 0;
    int m_waiting = 0;
    int m_asExpected = 0;
    int m_unexpected = 0;
    bool m_isEnding = false;
};

} // namespace kassa::sim
