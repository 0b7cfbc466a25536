// SPDX-License-Identifier: GPL-3.0-or-later
// Words for the messages of links: what they are, how they stand, why. Pure, no widgets.
#pragma once

#include "core/store/outbox_table.h"
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
/// A reason as the core keeps it (outbox::reason), in the till's language; what the other side said comes
/// back as it is.
[[nodiscard]] QString reasonWords(const QString &reason);
/// A raw line to be looked at: tabs shown, card numbers, phones and names of a message hidden.
[[nodiscard]] QString shownLine(const QString &raw);

} // namespace kassa::setting_pages
