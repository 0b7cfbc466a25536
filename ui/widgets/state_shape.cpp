// SPDX-License-Identifier: GPL-3.0-or-later
// Table of the seven states.
#include "ui/widgets/state_shape.h"

#include "core/base/assert.h"

#include <array>

namespace kassa::widgets {
namespace {

struct Row
{
    const char *file;
    Token ink;
    Token ground;
};

// Order of StateShape. Source: visual language, table "States".
constexpr std::array<Row, kStateShapeCount> kRows{{
    {"state-wait", Token::Wait, Token::WaitSoft},
    {"state-ok", Token::Ok, Token::OkSoft},
    {"state-no", Token::No, Token::NoSoft},
    {"state-warn", Token::Warn, Token::WarnSoft},
    {"state-busy", Token::AccentInk, Token::AccentSoft},
    {"state-off", Token::Text2, Token::Sunken},
    {"state-dia", Token::AccentInk, Token::AccentSoft},
}};

const Row &row(StateShape state)
{
    const auto index = static_cast<std::size_t>(state);
    KASSA_ASSERT(index < kRows.size());
    return kRows[index];
}

} // namespace

QString iconName(StateShape state)
{
    return QString::fromLatin1(row(state).file);
}

Token inkToken(StateShape state)
{
    return row(state).ink;
}

Token groundToken(StateShape state)
{
    return row(state).ground;
}

} // namespace kassa::widgets
