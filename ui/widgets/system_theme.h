// SPDX-License-Identifier: GPL-3.0-or-later
// What the desktop wishes: asks the settings portal over D-Bus without waiting, high contrast is read from
// the desktop's palette. Without a portal the answer is light.
#pragma once

#include "ui/widgets/theme.h"

#include <QObject>
#include <QPalette>

namespace kassa::widgets {

class SystemTheme : public QObject
{
    Q_OBJECT
public:
    /// @param desktopPalette the palette before Theme::apply() changed it.
    explicit SystemTheme(const QPalette &desktopPalette, QObject *parent = nullptr);

    /// Starts one question. Exactly one answered() follows, never from within this call.
    /// Source: XDG desktop portal, org.freedesktop.portal.Settings, Read(org.freedesktop.appearance,
    /// color-scheme).
    void ask();

    /// Black or nearly black ground with text of at least 18:1.
    [[nodiscard]] static bool isHighContrast(const QPalette &palette);
    /// Portal value: 1 dark, 2 light, everything else no preference, which is light.
    [[nodiscard]] static ThemeName fromPortal(unsigned int colorScheme);

Q_SIGNALS:
    void answered(kassa::widgets::ThemeName theme);

private:
    void answerLater(ThemeName theme);

    QPalette m_desktopPalette;
};

} // namespace kassa::widgets
