// SPDX-License-Identifier: GPL-3.0-or-later
// Where the page of external orders asks: three questions that are answered later on the main thread, while
// `context` lives. The binding fills them from the till; tests fill them with values.
#pragma once

#include "core/store/reader_queries.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

class QObject;

namespace kassa::external_orders {

struct RequestSource
{
    using Found = std::function<void(const QList<store::RequestListRow> &)>;
    using Shown = std::function<void(const std::optional<store::RequestDetail> &)>;
    using Written = std::function<void(bool ok, const QString &problem, int rows)>;

    std::function<void(const store::RequestQuery &query, QObject *context, Found done)> find;
    std::function<void(store::RequestId id, QObject *context, Shown done)> load;
    std::function<void(const store::RequestQuery &query,
                       const QString &file,
                       bool withPersonalData,
                       QObject *context,
                       Written done)>
        exportCsv;
};

} // namespace kassa::external_orders
