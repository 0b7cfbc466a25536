// SPDX-License-Identifier: GPL-3.0-or-later
// The till's language: our catalogue and Qt's own, exchanged at a click. Qt's catalogue comes in a package of
// its own; without it only the texts of Qt's built-in dialogs stay English.
#pragma once

#include <QString>
#include <QTranslator>

#include <memory>

namespace kassa::app {

class TranslationsLoader
{
public:
    /// Main thread, after the application object. Every widget gets LanguageChange. A language without
    /// catalogue leaves the English source texts.
    /// @param language  de, es, ru, en
    void setLanguage(const QString &language);
    [[nodiscard]] QString language() const { return m_language; }

private:
    QString m_language;
    std::unique_ptr<QTranslator> m_kassa;
    std::unique_ptr<QTranslator> m_qt;
};

} // namespace kassa::app
