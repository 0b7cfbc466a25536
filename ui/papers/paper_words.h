// SPDX-License-Identifier: GPL-3.0-or-later
// What a paper is called on the screen and how its state is said: one word for the list, one sentence that
// tells what happened, what is safe and what to do.
#pragma once

#include "core/settings/config.h"
#include "core/store/print_job_table.h"
#include "ui/widgets/state_shape.h"

#include <QStringList>

namespace kassa::papers {

struct PaperState
{
    widgets::StateShape shape = widgets::StateShape::Off;
    QString word;

    bool operator==(const PaperState &) const = default;
};

class PaperWords
{
public:
    /// "Receipt 2026-000042", "Kitchen slip W-4711", "Copy of 2026-000042".
    [[nodiscard]] static QString title(const store::PrintJob &job);
    [[nodiscard]] static PaperState state(const store::PrintJob &job);
    /// Every word that state() can give, for the width of the column.
    [[nodiscard]] static QStringList stateWords();
    [[nodiscard]] static QString sentence(const store::PrintJob &job);
    /// The receipt printer or the NAME of another one.
    [[nodiscard]] static QString printer(const QString &name);
    /// The printer's address or queue; empty for files.
    [[nodiscard]] static QString place(const settings::Config &config, const QString &name);
};

/// Waits for its printer, is being printed, or needs a person.
[[nodiscard]] bool isOpen(const store::PrintJob &job);
/// Does not come out without a person, or not before somebody mends its printer.
[[nodiscard]] bool needsHand(const store::PrintJob &job);

} // namespace kassa::papers
