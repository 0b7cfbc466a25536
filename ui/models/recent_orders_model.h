// SPDX-License-Identifier: GPL-3.0-or-later
// The last orders that were finished or cancelled, newest first, for the side column of the extern mode.
#pragma once

#include "core/order/order.h"
#include "ui/models/format.h"

#include <QAbstractListModel>

namespace kassa::models {

class RecentOrdersModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        OrderIdRole = Qt::UserRole + 1, ///< qint64
        TotalRole,                      ///< QString, formatted
        FulfilmentRole,                 ///< QString
        StateShapeRole,                 ///< int of widgets::StateShape
        StateWordRole,                  ///< QString
        TimeRole,                       ///< QString, when it was closed
        RefundRole,                     ///< QString: what must be given back, empty for nothing
    };
    /// More than any screen shows; older ones stand on the external orders page.
    static constexpr int kLimit = 30;

    explicit RecentOrdersModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    /// Takes closed orders, ignores the others; the newest end stands first.
    void apply(const QList<order::Order> &orders);
    void setFormat(const LocaleFormat &format);
    void retranslate();

private:
    QList<order::Order> m_orders;
    LocaleFormat m_format;
};

} // namespace kassa::models
