// SPDX-License-Identifier: GPL-3.0-or-later
// Words for the messages of links: what they are, how they stand, why. Pure, no widgets.
#pragma once

#include "core/settings/config.h"
#include "core/store/outbox_table.h"
#include "core/till/link_state.h"
#include "ui/widgets/state_shape.h"

#include <QString>

namespace kassa::setting_pages {

/// "Sale opened", "Sale booked" ...
[[nodiscard]] QString messageKind(const store::OutboxRow &row);
struct MessageState
{
    widgets::StateShape shape = widgets::StateShape::Off;
    QString word;
};
[[nodiscard]] MessageState messageState(store::OutboxState state);
/// How a link stands, said behind its name: "PepMax: ready".
[[nodiscard]] MessageState linkState(const QString &name, till::LinkHealth health);
/// A reason as the core keeps it (outbox::reason), in the till's language; what the other side said comes
/// back as it is.
[[nodiscard]] QString reasonWords(const QString &reason);
/// Hides the salesperson's number in a line to the turnover ticker or its echo. @param kind  of the outbox
/// row
[[nodiscard]] QString
maskedTickerLine(const QString &raw, const QString &kind, const settings::Pepmax &pepmax);
/// A raw line to be looked at: tabs shown, card numbers, phones and names of a message hidden.
[[nodiscard]] QString shownLine(const QString &raw);

} // namespace kassa::setting_pages
