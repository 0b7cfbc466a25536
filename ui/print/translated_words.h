// SPDX-License-Identifier: GPL-3.0-or-later
// The receipt's words from :/i18n/receipt_<language>.qm, through a translator that is never installed, so
// that paper and screen may speak different languages.
#pragma once

#include "core/receipt/words.h"

#include <QTranslator>

namespace kassa::ui_print {

/// Belongs to the thread that made it.
class TranslatedWords final : public receipt::Words
{
public:
    /// @param language  de, es, ru, en; a missing catalogue leaves the English words
    explicit TranslatedWords(const QString &language);

    [[nodiscard]] QString word(const char *english) const override;
    [[nodiscard]] QString language() const { return m_language; }

private:
    QString m_language;
    QTranslator m_translator;
};

} // namespace kassa::ui_print
