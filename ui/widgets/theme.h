// SPDX-License-Identifier: GPL-3.0-or-later
// Colours, fonts and the application wide look: one token table for three themes, palette first, style sheet
// second. Follows the visual language sections 2, 3 and 10. Main thread only.
#pragma once

#include <QColor>
#include <QFont>

class QApplication;
class QEvent;
class QPalette;

namespace kassa::widgets {

enum class ThemeName { Light, Dark, Contrast };

/// Colour roles. Painted widgets ask by role, never by value.
enum class Token {
    Bg,
    Surface,
    Sunken,
    Line,
    Border,
    Text,
    Text2,
    Disabled,
    Accent,
    OnAccent,
    AccentInk,
    AccentSoft,
    Wait,
    WaitSoft,
    WaitFill,
    OnWait,
    Ok,
    OkSoft,
    OkFill,
    OnOk,
    No,
    NoSoft,
    NoFill,
    OnNo,
    Warn,
    WarnSoft,
    WarnFill,
    Focus,
};
inline constexpr int kTokenCount = 28;

/// Type roles, sizes 44, 34, 24, 18, 16, 14, 13, 12 px before the text scale; Mono is 14.
enum class FontRole { Hero, Amount, Title, Heading, Body, Small, Caption, Keycap, Mono };

/// The current theme. There is one per process because QApplication has one palette and one style sheet.
class Theme
{
public:
    /// Sets style, font, palette and style sheet of the application. Idempotent; callable at any time, every
    /// widget repaints. @param textScalePercent 100, 125, 150 or 200 (clamped to 75..200).
    static void apply(QApplication &app, ThemeName name, int textScalePercent = 100);

    [[nodiscard]] static ThemeName current();
    [[nodiscard]] static int textScalePercent();
    /// From 150 % on: panels at the side fold into tabs, rail and top bar are laid out anew.
    [[nodiscard]] static bool isTextLarge();
    [[nodiscard]] static QColor color(Token token);
    [[nodiscard]] static QColor color(ThemeName theme, Token token);
    /// `line` as "line", in the order of Token; also the name of the mark in the style sheet.
    [[nodiscard]] static QString tokenName(Token token);
    /// The font of a role in its usual weight; strong gives 600 to the roles that are 400 at rest.
    [[nodiscard]] static QFont font(FontRole role, bool strong = false);
    /// A font of basePx (before the text scale) and weight 1..1000 for sizes outside the roles.
    [[nodiscard]] static QFont fontPx(int basePx, int weight);
    /// A length that grows with the text scale.
    [[nodiscard]] static int scaled(int basePx);
    [[nodiscard]] static QPalette palette(ThemeName theme);
    /// The style sheet with every mark filled in.
    [[nodiscard]] static QString styleSheet(ThemeName theme, int textScalePercent);
    [[nodiscard]] static bool isContrast();
    /// True when motion is off by setting or by the style (visual language section 10, motion).
    [[nodiscard]] static bool isMotionReduced();
    static void setMotionReduced(bool reduced);
};

/// True for the events after which a painted widget must measure and paint anew.
[[nodiscard]] bool isLookChange(const QEvent *event);

/// a over b with the given share 0..1 of a.
[[nodiscard]] QColor blend(const QColor &a, const QColor &b, double shareOfA);

/// Contrast ratio 1..21 after WCAG 2.1. Pure.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

} // namespace kassa::widgets
