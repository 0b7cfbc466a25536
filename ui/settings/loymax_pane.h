// SPDX-License-Identifier: GPL-3.0-or-later
// LoymaxPane: the settings of the loyalty link, the address that results from them, and the last exchange
// with personal data hidden. Main thread only.
#pragma once

#include "ui/settings/setting_pane.h"

namespace kassa::widgets {
class Chip;
class Switch;
} // namespace kassa::widgets

namespace kassa::setting_pages {

class LoymaxPane : public SettingPane
{
    Q_OBJECT
public:
    explicit LoymaxPane(QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    void showConfig(const settings::Config &config) override;
    void showState(const till::TillState &state) override;
    [[nodiscard]] QWidget *side() const override { return m_side; }

protected:
    void retranslate() override;

private:
    widgets::TextField *field(const char *key, QString settings::Loymax::*member, int most);
    widgets::TextField *waitField(const char *key, int settings::Loymax::*member);
    void buildHead();
    void buildFields();
    void buildSide();
    void showAddress();
    void showExchange();

    till::LinkState m_link;
    widgets::Switch *m_enabled = nullptr;
    widgets::Chip *m_state = nullptr;
    widgets::TextField *m_url = nullptr;
    widgets::TextField *m_user = nullptr;
    widgets::TextField *m_password = nullptr;
    widgets::TextField *m_device = nullptr;
    widgets::TextField *m_payTypes = nullptr;
    widgets::TextField *m_connectTimeout = nullptr;
    widgets::TextField *m_timeout = nullptr;
    widgets::Note *m_plain = nullptr;
    QWidget *m_side = nullptr;
    QLabel *m_sideTitle = nullptr;
    QLabel *m_addressLabel = nullptr;
    QLabel *m_address = nullptr;
    QLabel *m_exchangeLabel = nullptr;
    QLabel *m_exchange = nullptr;
};

} // namespace kassa::setting_pages
