// SPDX-License-Identifier: GPL-3.0-or-later
// Where the session page asks: questions that are answered later on the main thread, while `context` lives.
// The binding fills them from the till; tests fill them with values.
#pragma once

#include "core/order/session_report.h"
#include "core/store/report_queries.h"

#include <QList>

#include <functional>
#include <optional>

class QObject;

namespace kassa::session {

struct SessionSource
{
    using Found = std::function<void(const QList<store::SessionRow> &)>;
    using Shown = std::function<void(const std::optional<order::SessionReport> &)>;

    /// Newest first. @param beforeId  only ids below; 0 = newest
    std::function<void(qint64 beforeId, int limit, QObject *context, Found done)> find;
    std::function<void(qint64 sessionId, QObject *context, Shown done)> load;
};

} // namespace kassa::session
