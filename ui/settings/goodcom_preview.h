// SPDX-License-Identifier: GPL-3.0-or-later
// GoodcomPreview: what an order printer will get: the string of a sample order as the settings on the page
// make it, whole and by its parts.
#pragma once

#include "core/settings/config.h"

#include <QList>
#include <QWidget>

class QLabel;

namespace kassa::widgets {
class ElidedLabel;
class IconLabel;
} // namespace kassa::widgets

namespace kassa::setting_pages {

class GoodcomPreview : public QWidget
{
    Q_OBJECT
public:
    explicit GoodcomPreview(QWidget *parent = nullptr);
    /// As it stands on the page, saved or not.
    void showSettings(const settings::Goodcom &goodcom);
    void retranslateUi();
    /// The string without the line breaks that only the page shows.
    [[nodiscard]] QString text() const;

private:
    struct Part
    {
        QWidget *row = nullptr;
        widgets::ElidedLabel *text = nullptr;
        QLabel *meaning = nullptr;
    };
    [[nodiscard]] QStringList meanings() const;
    void refresh();

    settings::Goodcom m_goodcom;
    QLabel *m_title;
    QLabel *m_bytes;
    QLabel *m_note;
    QLabel *m_string;
    QLabel *m_partsTitle;
    QList<Part> m_parts;
    widgets::IconLabel *m_markIcon;
    QLabel *m_mark;
};

} // namespace kassa::setting_pages
