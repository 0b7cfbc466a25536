// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations_loader.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QLoggingCategory>

namespace kassa::app {

Q_LOGGING_CATEGORY(lcTranslations, "kassa.app.translations", QtInfoMsg)

void TranslationsLoader::setLanguage(const QString &language)
{
    if (language == m_language) {
        return;
    }
    m_language = language;
    // The old ones go first: of two installed catalogues the newer wins, and a gap in it would show the old
    // language.
    m_kassa.reset();
    m_qt.reset();
    auto qt = std::make_unique<QTranslator>();
    if (qt->load(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        m_qt = std::move(qt);
        QCoreApplication::installTranslator(m_qt.get());
    }
    auto kassa = std::make_unique<QTranslator>();
    if (kassa->load(QStringLiteral(":/i18n/kassa_") + language)) {
        m_kassa = std::move(kassa);
        QCoreApplication::installTranslator(m_kassa.get());
    } else {
        qCWarning(lcTranslations) << "no catalogue for" << language;
    }
}

} // namespace kassa::app
