// SPDX-License-Identifier: GPL-3.0-or-later
// PrinterPane: where receipts go: files, or a printer of the system, and how wide the paper is.
#pragma once

#include "ui/settings/setting_pane.h"

namespace kassa::setting_pages {

class ChoiceList;

class PrinterPane : public SettingPane
{
    Q_OBJECT
public:
    explicit PrinterPane(QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    void showConfig(const settings::Config &config) override;
    /// Names of the system's printers; asked for when the page is shown.
    void setQueues(const QStringList &names);

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void refresh();

    widgets::Segment *m_target;
    QLabel *m_targetLabel;
    QLabel *m_targetNote;
    widgets::Segment *m_width;
    QLabel *m_widthLabel;
    ChoiceList *m_queue;
    QLabel *m_queueLabel;
    QStringList m_queues;
    bool m_hasAsked = false;
};

} // namespace kassa::setting_pages
