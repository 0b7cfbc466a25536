// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/translated_words.h"

#include <tuple>

namespace kassa::ui_print {

TranslatedWords::TranslatedWords(const QString &language) : m_language(language)
{
    // Without a catalogue (English has none) word() answers the source.
    std::ignore = m_translator.load(QStringLiteral(":/i18n/receipt_%1.qm").arg(language));
}

QString TranslatedWords::word(const char *english) const
{
    const QString translated = m_translator.translate(receipt::kTranslationContext, english);
    return translated.isEmpty() ? QString::fromUtf8(english) : translated;
}

} // namespace kassa::ui_print
