// SPDX-License-Identifier: GPL-3.0-or-later
// What the screens know of a link to another system. Facts only; the sentences are made where they are shown.
#pragma once

#include "core/outbox/sender.h"

#include <QString>

namespace kassa::till {

struct LinkState
{
    bool isEnabled = false;
    outbox::LinkFigures figures;
    QString lastSent;     ///< raw, as text; may hold personal data
    QString lastReceived; ///< raw, as text; may hold personal data

    bool operator==(const LinkState &) const = default;
};

/// Shape of a link in one word, worst first.
enum class LinkHealth { Off, Halted, NeedsPerson, Down, Waiting, Fine };

[[nodiscard]] inline LinkHealth healthOf(const LinkState &link)
{
    if (!link.isEnabled) {
        return LinkHealth::Off;
    }
    if (link.figures.isHalted) {
        return LinkHealth::Halted;
    }
    if (link.figures.rows.unclear + link.figures.rows.parked > 0) {
        return LinkHealth::NeedsPerson;
    }
    if (link.figures.isDown) {
        return LinkHealth::Down;
    }
    return link.figures.rows.queued > 0 ? LinkHealth::Waiting : LinkHealth::Fine;
}

} // namespace kassa::till
