// SPDX-License-Identifier: GPL-3.0-or-later
// What the lamps and banners of the shell say, made from the till's facts. Pure, no widgets.
#pragma once

#include "core/till/till_state.h"
#include "ui/widgets/state_shape.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace kassa::shell {

enum class LampId { WebOrders, Printer, GoodCom, PepMax, Loymax, Signing };
inline constexpr int kLampCount = 6;

struct LampFact
{
    widgets::StateShape shape = widgets::StateShape::Off;
    QString name;
    QString sentence;

    bool operator==(const LampFact &) const = default;
};

/// One lamp. Links that this release does not have are off. @param nowUtc  for "14 s ago"
[[nodiscard]] LampFact lampFact(LampId lamp, const till::TillState &state, const QDateTime &nowUtc);

/// What can be done about a problem.
enum class Cure {
    None,
    Dismiss,
    RetryPapers,
    ShowSettings,
    ShowLinks,
    ShowPrinterSettings, ///< of the order printers
    Mute,                ///< the alarm, for Problem::minutes
    EndMute,
    NoteCancelled,
};

struct Problem
{
    widgets::StateShape shape = widgets::StateShape::Warn; ///< No, Wait or Warn
    QString headline;
    QString sentence;
    Cure cure = Cure::None;
    int minutes = 0; ///< of Mute

    bool operator==(const Problem &) const = default;
};

/// Standing problems, worst first: store, server, what the alarm calls for, paper, links, silence of the
/// order printers. @param alarms  lines of the alarm, worst first
[[nodiscard]] QList<Problem>
standingProblems(const till::TillState &state, const QList<Problem> &alarms, const QDateTime &nowUtc);

} // namespace kassa::shell
