// SPDX-License-Identifier: GPL-3.0-or-later
// The characters that a printer can print, and their bytes: which of its code pages carries what, what is
// written instead of what none carries, and text as runs of bytes with the page switched where needed.
// Source: receipt printing notes, section 1 "Code pages" and section 4 (order of the steps).
#pragma once

#include "core/receipt/document.h"
#include "core/receipt/printer_profile.h"

namespace kassa::receipt {

/// The code pages of one profile in the order in which a language prefers them.
class CodePages
{
public:
    /// @param language  de, es, ru, en: Cyrillic pages come first for ru
    CodePages(const PrinterProfile &profile, const QString &language);

    /// True when some page of the printer has the character.
    [[nodiscard]] bool hasCharacter(char32_t point) const;

    /// `text` in characters that the printer has: cleaned (plainCharacters), then "EUR" for a missing Euro
    /// sign, letters without their accents, "?" for the rest. Must come before measuring: lengths change.
    [[nodiscard]] QString transliterated(const QString &text) const;

    /// Every text of the document transliterated.
    [[nodiscard]] Document transliterated(const Document &document) const;

    /// A page and what is printed on it.
    struct Run
    {
        int pageNumber = 0;
        QByteArray bytes; ///< never below 20h, never 7Fh

        bool operator==(const Run &) const = default;
    };

    /// `text` in as few changes of page as its characters allow. A run stays on `currentPage` (a page number,
    /// -1: unknown) while that carries the character. What no page has, controls included, is "?".
    [[nodiscard]] QList<Run> encode(QStringView text, int currentPage) const;

    /// `text` on the page `number` alone, "?" for what it lacks. Empty when the printer has no such page.
    [[nodiscard]] QByteArray encodeOn(int number, QStringView text) const;

private:
    struct Page
    {
        int number = 0;
        const class PageTable *table = nullptr;
    };
    [[nodiscard]] const Page *pageFor(char32_t point) const;
    [[nodiscard]] QString replacementFor(char32_t point) const;

    QList<Page> m_pages;
};

} // namespace kassa::receipt
