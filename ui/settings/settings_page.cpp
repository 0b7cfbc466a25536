// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "ui/settings/alarm_pane.h"
#include "ui/settings/backup_pane.h"
#include "ui/settings/external_pane.h"
#include "ui/settings/goodcom_pane.h"
#include "ui/settings/links_pane.h"
#include "ui/settings/loymax_pane.h"
#include "ui/settings/nav_delegate.h"
#include "ui/settings/pepmax_pane.h"
#include "ui/settings/printer_pane.h"
#include "ui/settings/signing_pane.h"
#include "ui/settings/simple_panes.h"
#include "ui/widgets/card.h"
#include "ui/widgets/tables.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kassa::setting_pages {

namespace {

constexpr int kNavWidth = 176;
constexpr int kNavWidthWide = 220;
constexpr int kSideWidth = 328;
constexpr int kSideWidthWide = 440;
constexpr int kTickMs = 1'000; // "asked 6 s ago"

} // namespace

SettingsPage::SettingsPage(const base::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_grid(new QGridLayout(this))
    , m_navCard(new widgets::Card)
    , m_nav(new QListWidget)
    , m_stack(new QStackedWidget)
    , m_sideCard(new widgets::Card)
    , m_sides(new QStackedWidget)
{
    setObjectName(QStringLiteral("settingsPage"));
    m_nav->setObjectName(QStringLiteral("settingsNav"));
    widgets::styleList(m_nav);
    m_nav->setUniformItemSizes(false);
    m_nav->setItemDelegate(new NavDelegate(m_nav));
    m_navCard->column()->setContentsMargins(8, 8, 8, 8);
    m_navCard->column()->addWidget(m_nav);
    addPane(new ShopPane);
    addPane(new TillPane);
    auto *alarm = new AlarmPane;
    addPane(alarm);
    auto *external = new ExternalPane;
    addPane(external);
    m_goodcom = new GoodcomPane;
    addPane(m_goodcom);
    addPane(new LookPane);
    m_printer = new PrinterPane;
    addPane(m_printer);
    m_signing = new SigningPane;
    addPane(m_signing);
    auto *pepmax = new PepmaxPane(m_clock);
    addPane(pepmax);
    addPane(new LoymaxPane);
    m_links = new LinksPane(m_clock);
    addPane(m_links);
    m_backup = new BackupPane;
    addPane(m_backup);
    m_grid->addWidget(m_navCard, 0, 0);
    m_grid->addWidget(m_stack, 0, 1);
    m_grid->addWidget(m_sideCard, 0, 2);
    m_grid->setColumnStretch(1, 1);
    connect(m_nav, &QListWidget::currentRowChanged, this, [this](int row) {
        m_stack->setCurrentIndex(row);
        applyDensity();
    });
    connect(alarm, &AlarmPane::soundWanted, this, &SettingsPage::soundWanted);
    connect(external, &ExternalPane::renewWanted, this, &SettingsPage::renewTokenWanted);
    connect(external, &ExternalPane::copied, this, &SettingsPage::done);
    connect(m_signing, &SigningPane::testKeyWanted, this, &SettingsPage::testKeyWanted);
    connect(m_signing, &SigningPane::zeroReceiptWanted, this, &SettingsPage::zeroReceiptWanted);
    connect(m_signing, &SigningPane::closeRegisterWanted, this, &SettingsPage::closeRegisterWanted);
    connect(m_signing, &SigningPane::olderDatabaseConfirmed, this, &SettingsPage::olderDatabaseConfirmed);
    connect(m_signing, &SigningPane::yearlyReceiptConfirmed, this, &SettingsPage::yearlyReceiptConfirmed);
    connect(m_signing, &SigningPane::exportWanted, this, &SettingsPage::exportWanted);
    connect(m_goodcom, &GoodcomPane::renewWanted, this, &SettingsPage::renewGoodcomWanted);
    connect(m_goodcom, &GoodcomPane::testWanted, this, &SettingsPage::printerTestWanted);
    connect(m_goodcom, &GoodcomPane::copied, this, &SettingsPage::done);
    connect(m_backup, &BackupPane::backUpWanted, this, &SettingsPage::backUpWanted);
    connect(m_backup, &BackupPane::proofWanted, this, &SettingsPage::proofWanted);
    connect(m_backup, &BackupPane::restoreWanted, this, &SettingsPage::restoreWanted);
    connect(m_backup, &BackupPane::diagnosisWanted, this, &SettingsPage::diagnosisWanted);
    connect(m_printer, &PrinterPane::testPageWanted, this, &SettingsPage::testPageWanted);
    connect(m_printer, &PrinterPane::tryWanted, this, &SettingsPage::tryPrintersWanted);
    m_sideCard->column()->addWidget(m_sides);
    m_ticker.setInterval(kTickMs);
    connect(&m_ticker, &QTimer::timeout, this, [this] { tick(); });
    connect(pepmax, &PepmaxPane::testWanted, this, &SettingsPage::linkTestWanted);
    connect(m_links, &LinksPane::done, this, &SettingsPage::done);
    setFocusProxy(m_nav);
    retranslateUi();
    m_nav->setCurrentRow(0);
}

void SettingsPage::addPane(SettingPane *pane)
{
    m_panes.append(pane);
    m_stack->addWidget(pane);
    m_nav->addItem(QString());
    connect(pane, &SettingPane::saveWanted, this, &SettingsPage::saveWanted);
    connect(pane, &SettingPane::saved, this,
            [this, pane] { pane->setSavedAt(m_format.time(m_clock.nowUtc())); });
}

void SettingsPage::showPane(SettingPageId id)
{
    m_nav->setCurrentRow(static_cast<int>(id));
}

void SettingsPage::showConfig(const settings::Config &config)
{
    m_format = models::LocaleFormat::fromConfig(config);
    for (SettingPane *pane : std::as_const(m_panes)) {
        pane->showConfig(config);
    }
}

void SettingsPage::showState(const till::TillState &state)
{
    for (SettingPane *pane : std::as_const(m_panes)) {
        pane->showState(state);
    }
}

void SettingsPage::showRefused(const till::Refused &refused)
{
    if (refused.command != till::Command::SaveSettings && refused.command != till::Command::RenewToken &&
        refused.command != till::Command::RenewGoodcomToken) {
        return;
    }
    for (SettingPane *pane : std::as_const(m_panes)) {
        if (pane->isSaving()) {
            pane->showRefused(refused.why);
            return;
        }
    }
}

void SettingsPage::showExport(bool ok, const QString &problem, int receipts)
{
    m_signing->showExport(ok, problem, receipts);
}

void SettingsPage::showBackups(const till::BackupState &state)
{
    m_backup->showBackups(state);
}

void SettingsPage::showProof(const till::CopyProof &proof)
{
    m_backup->showProof(proof);
}

void SettingsPage::showDiagnosis(const std::optional<text::Message> &problem)
{
    m_backup->showDiagnosis(problem);
}

void SettingsPage::showTried(const till::PrinterTried &tried)
{
    m_printer->showTried(tried);
}

void SettingsPage::showTestPage(const till::PrinterTried &ended)
{
    Q_EMIT done(PrinterPane::testPageSentence(ended));
}

void SettingsPage::applyDensity()
{
    const widgets::Density density = widgets::densityFor(window()->width());
    const widgets::Measures &m = widgets::measures(density);
    const bool isCompact = density == widgets::Density::Compact;
    const bool isWide = density == widgets::Density::Wide;
    m_grid->setContentsMargins(m.gutter, m.gutter, m.gutter, m.gutter);
    m_grid->setSpacing(m.gutter);
    m_navCard->setFixedWidth(widgets::Theme::scaled(isWide ? kNavWidthWide : kNavWidth));
    m_sideCard->setFixedWidth(widgets::Theme::scaled(isWide ? kSideWidthWide : kSideWidth));
    for (SettingPane *pane : std::as_const(m_panes)) {
        pane->setDensity(density);
    }
    placeSides(isCompact);
}

void SettingsPage::placeSides(bool isCompact)
{
    const int padding = widgets::measures(widgets::densityFor(window()->width())).cardPadding;
    for (SettingPane *pane : std::as_const(m_panes)) {
        QWidget *side = pane->side();
        if (side == nullptr) {
            continue;
        }
        if (isCompact && m_sides->indexOf(side) >= 0) {
            m_sides->removeWidget(side);
        }
        pane->placeSideInside(isCompact);
        if (!isCompact && m_sides->indexOf(side) < 0) {
            m_sides->addWidget(side);
        }
    }
    m_sides->setContentsMargins(padding, padding, padding, padding);
    QWidget *side = m_panes.value(m_stack->currentIndex())->side();
    const bool isBeside = !isCompact && side != nullptr;
    if (isBeside) {
        m_sides->setCurrentWidget(side);
    }
    m_sideCard->setVisible(isBeside);
}

void SettingsPage::tick()
{
    m_goodcom->tick(m_clock.nowUtc());
}

void SettingsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    tick();
    m_ticker.start();
}

void SettingsPage::hideEvent(QHideEvent *event)
{
    m_ticker.stop();
    QWidget::hideEvent(event);
}

void SettingsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    applyDensity();
    m_nav->doItemsLayout();
}

void SettingsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
}

void SettingsPage::retranslateUi()
{
    m_nav->setAccessibleName(tr("Pages of the settings"));
    for (int i = 0; i < m_nav->count(); ++i) {
        m_nav->item(i)->setText(m_panes.at(i)->title());
    }
}

} // namespace kassa::setting_pages
