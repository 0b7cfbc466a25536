// SPDX-License-Identifier: GPL-3.0-or-later
// PepmaxPane: the turnover ticker's settings, with the lines that would leave shown live beside the vendor's
// example, the last exchange, and a test. Main thread only.
#pragma once

#include "core/base/clock.h"
#include "ui/settings/setting_pane.h"

namespace kassa::widgets {
class Chip;
class Switch;
} // namespace kassa::widgets

namespace kassa::setting_pages {

class ErrorTable;

class PepmaxPane : public SettingPane
{
    Q_OBJECT
public:
    /// @param clock  for the time in the example lines; must outlive the pane
    explicit PepmaxPane(const base::Clock &clock, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    void showConfig(const settings::Config &config) override;
    void showState(const till::TillState &state) override;
    [[nodiscard]] QWidget *side() const override;

Q_SIGNALS:
    /// A start and a stop without amount.
    void testWanted();

protected:
    void retranslate() override;

private:
    widgets::TextField *field(const char *key, QString settings::Pepmax::*member, int most);
    void buildConnection();
    void buildFields();
    void buildLines();
    void showLines();
    void showExchange();
    /// The settings in force with what is typed on the page.
    [[nodiscard]] settings::Pepmax typed() const;

    const base::Clock &m_clock;
    till::LinkState m_link;
    widgets::Switch *m_enabled = nullptr;
    widgets::Chip *m_state = nullptr;
    widgets::TextField *m_host = nullptr;
    widgets::TextField *m_port = nullptr;
    widgets::TextField *m_charset = nullptr;
    widgets::TextField *m_branch = nullptr;
    widgets::TextField *m_department = nullptr;
    widgets::TextField *m_place = nullptr;
    widgets::TextField *m_salesperson = nullptr;
    widgets::TextField *m_flag = nullptr;
    widgets::Segment *m_preset = nullptr;
    QLabel *m_presetLabel = nullptr;
    widgets::Segment *m_fraction = nullptr;
    QLabel *m_fractionLabel = nullptr;
    widgets::Segment *m_deposit = nullptr;
    QLabel *m_depositLabel = nullptr;
    widgets::TextField *m_start = nullptr;
    widgets::TextField *m_stop = nullptr;
    widgets::TextField *m_salespersons = nullptr;
    ErrorTable *m_errors = nullptr;
    QWidget *m_side = nullptr;
    QLabel *m_sideTitle = nullptr;
    QLabel *m_exampleLabel = nullptr;
    QLabel *m_example = nullptr;
    QLabel *m_linesLabel = nullptr;
    QLabel *m_lines = nullptr;
    QLabel *m_exchangeLabel = nullptr;
    QLabel *m_exchange = nullptr;
    widgets::TouchButton *m_test = nullptr;
};

} // namespace kassa::setting_pages
