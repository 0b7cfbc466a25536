// SPDX-License-Identifier: GPL-3.0-or-later
// The receipt's own words. They come from an injected source because the language of paper may differ from
// the screen's; every English source word stands in the table of words.cpp (translation context "receipt").
#pragma once

#include <QString>

#include <span>

namespace kassa::receipt {

/// Where the receipt takes its words from.
class Words
{
public:
    Words() = default;
    virtual ~Words() = default;
    Q_DISABLE_COPY_MOVE(Words)

    /// The word of the receipt's language for one of sourceWords(); the English one where there is no
    /// translation, so never empty. "%1" in it stays where the caller puts a value.
    [[nodiscard]] virtual QString word(const char *english) const = 0;
};

/// The source words themselves.
class EnglishWords final : public Words
{
public:
    [[nodiscard]] QString word(const char *english) const override { return QString::fromUtf8(english); }
};

/// Every English word that a receipt can hold, for catalogues and the test that checks them. Static storage.
[[nodiscard]] std::span<const char *const> sourceWords();

/// Translation context of all of them.
inline constexpr const char *kTranslationContext = "receipt";

} // namespace kassa::receipt
