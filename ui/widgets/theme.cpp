// SPDX-License-Identifier: GPL-3.0-or-later
// Token table, fonts, palette and the filled style sheet.
#include "ui/widgets/theme.h"

#include "core/base/assert.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/kassa_style.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QPalette>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

namespace kassa::widgets {
namespace {

struct TokenRow
{
    const char *name;
    QRgb light;
    QRgb dark;
    QRgb contrast;
};

// Source: visual language, section 2. The order is that of Token.
constexpr std::array<TokenRow, kTokenCount> kTokens{{
    {"bg", 0xFFF2F4F7, 0xFF0F1216, 0xFF000000},        {"surface", 0xFFFFFFFF, 0xFF181C22, 0xFF000000},
    {"sunken", 0xFFEDF0F4, 0xFF21262E, 0xFF101010},    {"line", 0xFFDCE1E8, 0xFF2E3540, 0xFFFFFFFF},
    {"border", 0xFF7A8494, 0xFF7E8998, 0xFFFFFFFF},    {"text", 0xFF151A21, 0xFFF1F3F6, 0xFFFFFFFF},
    {"text2", 0xFF4A5463, 0xFFB3BCC8, 0xFFFFFFFF},     {"disabled", 0xFF8A93A1, 0xFF6B7583, 0xFFA6A6A6},
    {"accent", 0xFF2C4FCE, 0xFF4468E6, 0xFFFFD900},    {"onaccent", 0xFFFFFFFF, 0xFFFFFFFF, 0xFF000000},
    {"accentink", 0xFF2645B8, 0xFFA3B8FF, 0xFFFFD900}, {"accentsoft", 0xFFE7ECFC, 0xFF1E2947, 0xFF000000},
    {"wait", 0xFF7A5200, 0xFFF0C567, 0xFFFFE36B},      {"waitsoft", 0xFFFFF0CF, 0xFF372B10, 0xFF000000},
    {"waitfill", 0xFFF5B83D, 0xFFF0B93F, 0xFFFFE36B},  {"onwait", 0xFF2A1C00, 0xFF2A1C00, 0xFF000000},
    {"ok", 0xFF14673A, 0xFF7ED6A2, 0xFF7CFFA6},        {"oksoft", 0xFFE0F3E7, 0xFF13301F, 0xFF000000},
    {"okfill", 0xFF17713F, 0xFF1F7D49, 0xFF7CFFA6},    {"onok", 0xFFFFFFFF, 0xFFFFFFFF, 0xFF000000},
    {"no", 0xFFA61C1C, 0xFFFF9F97, 0xFFFF9A92},        {"nosoft", 0xFFFCE7E5, 0xFF41191A, 0xFF000000},
    {"nofill", 0xFFB3261E, 0xFFC2372E, 0xFFFF9A92},    {"onno", 0xFFFFFFFF, 0xFFFFFFFF, 0xFF000000},
    {"warn", 0xFF963B00, 0xFFFFB27D, 0xFFFFB45C},      {"warnsoft", 0xFFFFE9DB, 0xFF3D2211, 0xFF000000},
    {"warnfill", 0xFFC24E00, 0xFFD4621A, 0xFFFFB45C},  {"focus", 0xFF0B1F6B, 0xFFFFFFFF, 0xFFFFFFFF},
}};

struct RoleRow
{
    int px;
    int weight;
};
// Order of FontRole.
constexpr std::array<RoleRow, 9> kRoles{
    {{44, 700}, {34, 600}, {24, 600}, {18, 600}, {16, 400}, {14, 400}, {13, 400}, {12, 600}, {14, 400}}};

struct State
{
    ThemeName theme = ThemeName::Light;
    int textScalePercent = 100;
    bool motionReduced = false;
};

State &state()
{
    static State s_state;
    return s_state;
}

const TokenRow &row(Token token)
{
    const auto index = static_cast<std::size_t>(token);
    KASSA_ASSERT(index < kTokens.size());
    return kTokens[index];
}

QFont familyFont(bool mono)
{
    QFont font;
    font.setFamilies(mono ? QStringList{QStringLiteral("DejaVu Sans Mono")}
                          : QStringList{QStringLiteral("Inter"), QStringLiteral("Noto Sans")});
    if (mono)
        font.setStyleHint(QFont::Monospace);
    return font;
}

void fillGroup(QPalette &palette, QPalette::ColorGroup group, ThemeName theme)
{
    const auto color = [theme](Token token) {
        return Theme::color(theme, token);
    };
    const Token ink = group == QPalette::Disabled ? Token::Disabled : Token::Text;
    const std::array<std::pair<QPalette::ColorRole, Token>, 20> roles{{
        {QPalette::Window, Token::Bg},
        {QPalette::Base, Token::Surface},
        {QPalette::Button, Token::Surface},
        {QPalette::AlternateBase, Token::Sunken},
        {QPalette::Mid, Token::Sunken},
        {QPalette::Light, Token::Surface},
        {QPalette::Midlight, Token::Sunken},
        {QPalette::Dark, Token::Border},
        {QPalette::Shadow, Token::Border},
        {QPalette::WindowText, ink},
        {QPalette::Text, ink},
        {QPalette::ButtonText, ink},
        {QPalette::BrightText, ink},
        {QPalette::PlaceholderText, group == QPalette::Disabled ? Token::Disabled : Token::Text2},
        {QPalette::Highlight, Token::AccentSoft},
        {QPalette::HighlightedText, ink},
        {QPalette::Link, Token::AccentInk},
        {QPalette::LinkVisited, Token::AccentInk},
        {QPalette::ToolTipBase, Token::Text},
        {QPalette::ToolTipText, Token::Surface},
    }};
    for (const auto &[role, token] : roles)
        palette.setColor(group, role, color(token));
}

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

void Theme::apply(QApplication &app, ThemeName name, int textScalePercent)
{
    const int percent = std::clamp(textScalePercent, 75, 200);
    const bool isApplied = app.property("kassaStyle").toBool();
    if (isApplied && state().theme == name && state().textScalePercent == percent) {
        return; // a style sheet polishes every widget of the program
    }
    initResources();
    state().theme = name;
    state().textScalePercent = percent;
    if (!isApplied) {
        QApplication::setStyle(new KassaStyle);
        app.setProperty("kassaStyle", true);
    }
    QApplication::setFont(font(FontRole::Body));
    QApplication::setPalette(palette(name));
    QToolTip::setPalette(palette(name));
    QToolTip::setFont(font(FontRole::Small));
    app.setStyleSheet(styleSheet(name, state().textScalePercent));
}

ThemeName Theme::current()
{
    return state().theme;
}

int Theme::textScalePercent()
{
    return state().textScalePercent;
}

bool Theme::isTextLarge()
{
    constexpr int kLargeFromPercent = 150; // visual language section 3
    return state().textScalePercent >= kLargeFromPercent;
}

QColor Theme::color(Token token)
{
    return color(state().theme, token);
}

QColor Theme::color(ThemeName theme, Token token)
{
    switch (theme) {
    case ThemeName::Light:
        return QColor::fromRgb(row(token).light);
    case ThemeName::Dark:
        return QColor::fromRgb(row(token).dark);
    case ThemeName::Contrast:
        break;
    }
    return QColor::fromRgb(row(token).contrast);
}

QString Theme::tokenName(Token token)
{
    return QString::fromLatin1(row(token).name);
}

QFont Theme::font(FontRole role, bool strong)
{
    const RoleRow &entry = kRoles[static_cast<std::size_t>(role)];
    QFont font = familyFont(role == FontRole::Mono);
    font.setPixelSize(scaled(entry.px));
    font.setWeight(static_cast<QFont::Weight>(strong ? std::max(entry.weight, 600) : entry.weight));
    if (role == FontRole::Hero)
        font.setLetterSpacing(QFont::AbsoluteSpacing, -0.02 * font.pixelSize());
    else if (role == FontRole::Amount || role == FontRole::Title)
        font.setLetterSpacing(QFont::AbsoluteSpacing, -0.01 * font.pixelSize());
    return font;
}

QFont Theme::fontPx(int basePx, int weight)
{
    QFont font = familyFont(false);
    font.setPixelSize(scaled(basePx));
    font.setWeight(static_cast<QFont::Weight>(weight));
    return font;
}

int Theme::scaled(int basePx)
{
    return (basePx * state().textScalePercent + 50) / 100;
}

QPalette Theme::palette(ThemeName theme)
{
    QPalette palette;
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
        fillGroup(palette, group, theme);
    return palette;
}

QString Theme::styleSheet(ThemeName theme, int textScalePercent)
{
    initResources();
    QFile file(QStringLiteral(":/kassa/kassa.qss"));
    const bool opened = file.open(QIODevice::ReadOnly);
    KASSA_ASSERT(opened); // compiled in
    QString sheet = QString::fromUtf8(file.readAll());
    for (int i = 0; i < kTokenCount; ++i) {
        const auto token = static_cast<Token>(i);
        sheet.replace(QLatin1Char('@') + tokenName(token) + QLatin1Char('@'), color(theme, token).name());
    }
    sheet.replace(QStringLiteral("@bannerframe@"),
                  theme == ThemeName::Contrast ? QStringLiteral("2px") : QStringLiteral("1px"));
    for (const int px : {12, 13, 14, 15, 16, 18, 22, 24, 34, 44}) {
        const int size = (px * textScalePercent + 50) / 100;
        sheet.replace(QStringLiteral("@px%1@").arg(px), QStringLiteral("%1px").arg(size));
    }
    return sheet;
}

bool Theme::isContrast()
{
    return state().theme == ThemeName::Contrast;
}

bool Theme::isMotionReduced()
{
    return state().motionReduced ||
           QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0;
}

void Theme::setMotionReduced(bool reduced)
{
    state().motionReduced = reduced;
}

bool isLookChange(const QEvent *event)
{
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
    case QEvent::FontChange:
    case QEvent::ApplicationPaletteChange:
    case QEvent::ApplicationFontChange:
    case QEvent::EnabledChange:
    case QEvent::LanguageChange:
        return true;
    default:
        return false;
    }
}

QColor blend(const QColor &a, const QColor &b, double shareOfA)
{
    const auto mix = [shareOfA](int x, int y) {
        return static_cast<int>(std::lround(x * shareOfA + y * (1.0 - shareOfA)));
    };
    return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()));
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double one = luminance(a) + 0.05;
    const double two = luminance(b) + 0.05;
    return std::max(one, two) / std::min(one, two);
}

} // namespace kassa::widgets
