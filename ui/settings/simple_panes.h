// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the settings that are a column of fields: shop, till, language and look.
#pragma once

#include "ui/settings/setting_pane.h"

namespace kassa::widgets {
class Switch;
}

namespace kassa::setting_pages {

class ShopPane : public SettingPane
{
    Q_OBJECT
public:
    explicit ShopPane(QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    void showConfig(const settings::Config &config) override;

protected:
    void retranslate() override;

private:
    widgets::Note *m_law;
    widgets::TextField *m_name;
    widgets::TextField *m_street;
    widgets::TextField *m_zip;
    widgets::TextField *m_city;
    widgets::TextField *m_vat;
    widgets::Segment *m_country;
    QLabel *m_countryLabel;
    widgets::Segment *m_currency;
    QLabel *m_currencyLabel;
    widgets::TextField *m_zone;
};

class TillPane : public SettingPane
{
    Q_OBJECT
public:
    explicit TillPane(QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;

protected:
    void retranslate() override;

private:
    widgets::TextField *m_station;
    widgets::TextField *m_user;
    widgets::Segment *m_receiptLanguage;
    QLabel *m_receiptLanguageLabel;
    widgets::Switch *m_blind;
    QLabel *m_blindLabel;
    widgets::TextField *m_difference;
};

class LookPane : public SettingPane
{
    Q_OBJECT
public:
    explicit LookPane(QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;

protected:
    void retranslate() override;

private:
    widgets::Segment *m_language;
    QLabel *m_languageLabel;
    QLabel *m_languageNote;
    widgets::Segment *m_theme;
    QLabel *m_themeLabel;
    QLabel *m_themeNote;
    widgets::Segment *m_textSize;
    QLabel *m_textSizeLabel;
    QLabel *m_textSizeNote;
};

} // namespace kassa::setting_pages
