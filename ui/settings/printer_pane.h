// SPDX-License-Identifier: GPL-3.0-or-later
// PrinterPane: where receipts go: files, a printer of the system, a receipt printer or an XML printer; its
// profile, paper and drawer; a test page; and which of the addresses that somebody names has a printer.
#pragma once

#include "ui/settings/setting_pane.h"

namespace kassa::widgets {
class SelectField;
}

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
    /// What the printer at an address said, or did not.
    void showTried(const till::PrinterTried &tried);
    /// A sentence about a test page that ended.
    [[nodiscard]] static QString testPageSentence(const till::PrinterTried &ended);

Q_SIGNALS:
    void testPageWanted();
    /// Addresses that were typed in, each as the printer that it would be.
    void tryWanted(const QList<kassa::settings::Printer> &printers);

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void addTargetFields();
    void addDirectFields();
    void addTrial();
    QWidget *addColumn(QLabel *label, QWidget *control, QLabel *note = nullptr);
    void refresh();
    void refreshQueues();
    void refreshTried();
    void tryAddresses();
    void takeAddress(const QString &address);
    [[nodiscard]] settings::PrintTarget target() const;
    [[nodiscard]] bool isDirect() const;
    [[nodiscard]] QString addressProblem(const QString &text) const;
    [[nodiscard]] static QString triedWords(const till::PrinterTried &tried);

    ChoiceList *m_target;
    QLabel *m_targetLabel;
    QLabel *m_targetNote;
    widgets::SelectField *m_profile;
    QLabel *m_profileLabel;
    widgets::TextField *m_host = nullptr;
    widgets::TextField *m_port = nullptr;
    widgets::TextField *m_device = nullptr;
    widgets::TextField *m_url = nullptr;
    widgets::Segment *m_width = nullptr;
    QLabel *m_widthLabel;
    widgets::Segment *m_font = nullptr;
    QLabel *m_fontLabel;
    widgets::Segment *m_drawer = nullptr;
    QLabel *m_drawerLabel;
    ChoiceList *m_queue;
    QLabel *m_queueLabel;
    QLabel *m_trialLabel;
    widgets::TextField *m_addresses;
    widgets::TouchButton *m_try;
    ChoiceList *m_found;
    widgets::TouchButton *m_testPage;
    QStringList m_queues;
    QStringList m_asked;               ///< addresses, in their order
    QList<till::PrinterTried> m_tried; ///< answers so far
    bool m_hasAsked = false;
};

} // namespace kassa::setting_pages
