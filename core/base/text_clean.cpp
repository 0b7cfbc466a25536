// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_clean.h"

namespace kassa::base {

namespace {

// U+061C, U+200E/F, U+202A..U+202E and U+2066..U+2069 can turn around what a cashier reads.
bool isBidiControl(char16_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069);
}

bool isControl(char16_t c)
{
    return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x2028 || c == 0x2029;
}

} // namespace

QString cleanLine(const QString &text)
{
    QString clean = text;
    for (QChar &c : clean) {
        if (isControl(c.unicode()) || isBidiControl(c.unicode())) {
            c = u' ';
        }
    }
    return clean.trimmed();
}

QString cleanNote(const QString &text)
{
    QString clean = text;
    clean.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    clean.replace(u'\r', u'\n');
    for (QChar &c : clean) {
        if (c != u'\n' && (isControl(c.unicode()) || isBidiControl(c.unicode()))) {
            c = u' ';
        }
    }
    return clean.trimmed();
}

} // namespace kassa::base
