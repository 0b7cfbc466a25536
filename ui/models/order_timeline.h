// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline of an order in words: what happened, and what is still missing. Made from the stored events
// only.
#pragma once

#include "core/order/event.h"
#include "ui/models/format.h"
#include "ui/widgets/timeline.h"

#include <QCoreApplication>

namespace kassa::models {

class OrderTimeline
{
    Q_DECLARE_TR_FUNCTIONS(OrderTimeline)
public:
    /// What happened: shape and word; the detail has time, who and what. Pure.
    [[nodiscard]] static widgets::TimelineStep step(const order::Event &event, const LocaleFormat &format);
    /// All events in their order, then the links that must still follow. @param callerWaits  a blocking
    /// caller has no answer yet. Pure.
    [[nodiscard]] static QVector<widgets::TimelineStep> steps(const order::Order &order,
                                                              const QList<order::Event> &events,
                                                              bool callerWaits,
                                                              const LocaleFormat &format);
    /// "blocking" or "non-blocking".
    [[nodiscard]] static QString mode(bool blocking);

private:
    [[nodiscard]] static widgets::StateShape shape(order::EventKind kind);
    [[nodiscard]] static QString title(order::EventKind kind);
    [[nodiscard]] static QString particulars(const order::Event &event, const LocaleFormat &format);
};

} // namespace kassa::models
