// SPDX-License-Identifier: GPL-3.0-or-later
// LinksPane: how the links to other systems stand, what waits for them, and what a person must decide, one
// link at a time. Reads its messages by the page, so a long queue costs nothing here. Main thread only.
#pragma once

#include "core/base/clock.h"
#include "core/store/outbox_table.h"
#include "ui/models/format.h"
#include "ui/settings/setting_pane.h"

#include <QTimer>

#include <array>

class QTableWidget;

namespace kassa::widgets {
class Chip;
class KeyValueRow;
} // namespace kassa::widgets

namespace kassa::setting_pages {

/// The links in the order of their tabs.
enum class LinkId { Pepmax, Loymax };
inline constexpr int kLinkCount = 2;

class LinksPane : public SettingPane
{
    Q_OBJECT
public:
    /// Rows of one page of the list.
    static constexpr int kPageRows = 50;

    /// @param clock  for ages; must outlive the pane
    explicit LinksPane(const base::Clock &clock, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    void showConfig(const settings::Config &config) override;
    void showState(const till::TillState &state) override;
    void showLink(LinkId link);

public Q_SLOTS:
    /// The answer to messagesWanted.
    void showMessages(const QList<kassa::store::OutboxRow> &rows);

Q_SIGNALS:
    void messagesWanted(const QString &destination,
                        kassa::store::OutboxPart part,
                        kassa::store::OutboxId afterId,
                        int limit);
    void sendNowWanted();
    void retryWanted(kassa::store::OutboxId id);
    void treatAsDoneWanted(kassa::store::OutboxId id);
    /// Something that was done, for a toast.
    void done(const QString &sentence);

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void buildFigures();
    [[nodiscard]] const till::LinkState &link() const;
    [[nodiscard]] QString shownText(const store::OutboxRow &row, const QString &raw) const;
    void buildList();
    void load(store::OutboxId afterId);
    void fillTable();
    void fillFigures();
    void showSelected();
    void exportRows();
    [[nodiscard]] const store::OutboxRow *selected() const;
    [[nodiscard]] store::OutboxPart part() const;

    const base::Clock &m_clock;
    models::LocaleFormat m_format;
    std::array<till::LinkState, kLinkCount> m_links;
    QList<store::OutboxRow> m_rows;
    store::OutboxId m_afterId = 0;
    QTimer m_reload; ///< facts come in streams, the list follows slowly

    widgets::Segment *m_which;
    widgets::Chip *m_state;
    widgets::KeyValueRow *m_lastSuccess;
    widgets::KeyValueRow *m_queue;
    widgets::KeyValueRow *m_asking;
    QLabel *m_problem;
    widgets::TouchButton *m_sendNow;
    widgets::Segment *m_part;
    QTableWidget *m_table;
    QLabel *m_reason;
    QLabel *m_raw;
    widgets::TouchButton *m_more;
    widgets::TouchButton *m_retry;
    widgets::TouchButton *m_treatAsDone;
    widgets::TouchButton *m_export;
};

} // namespace kassa::setting_pages
