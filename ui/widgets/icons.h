// SPDX-License-Identifier: GPL-3.0-or-later
// Line icons and state shapes from the resources, coloured by token and cached by name, colours, size and
// pixel ratio. Main thread only.
#pragma once

#include "ui/widgets/theme.h"

#include <QIcon>
#include <QPixmap>
#include <QString>
#include <QStringList>

namespace kassa::widgets {

/// @param name  file name without ending, e.g. "sale", "state-ok"
/// @param px  edge in logical pixels   @param color  replaces currentColor
/// @param ground  colour of the cut-outs inside filled shapes   @param dpr  device pixel ratio, at least 1
/// An unknown name gives a transparent pixmap and one warning.
[[nodiscard]] QPixmap icon(const QString &name, int px, Token color, Token ground, qreal dpr);
/// The same with colours that are no tokens (disabled blends, pressed states).
[[nodiscard]] QPixmap icon(const QString &name, int px, const QColor &color, const QColor &ground, qreal dpr);
[[nodiscard]] bool hasIcon(const QString &name);
[[nodiscard]] QStringList iconNames();

/// Makes the resources of this static library known to Qt; idempotent, called by everything that needs them.
void initResources();

} // namespace kassa::widgets
