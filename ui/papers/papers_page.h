// SPDX-License-Identifier: GPL-3.0-or-later
// PapersPage: the screen on F5: every paper of today with its printer, attempts and state, and those of
// former days that are still open; what can be done for the chosen one stands beside the list. Asks a
// PaperSource and knows no engine. Main thread only.
#pragma once

#include "core/base/clock.h"
#include "core/settings/config.h"
#include "core/store/print_job_table.h"
#include "ui/models/format.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QGridLayout;
class QLabel;
class QStackedWidget;
class QTableView;

namespace kassa::widgets {
class Card;
class EmptyState;
class Segment;
} // namespace kassa::widgets

namespace kassa::papers {

class PaperDetail;
class PaperListModel;

/// Where the page asks for its rows.
struct PaperSource
{
    using Done = std::function<void(const QList<store::PaperRow> &)>;
    /// Papers made since `sinceUtc` and older ones that are open, newest first, at most `limit`.
    std::function<void(const QDateTime &sinceUtc, int limit, QObject *context, Done done)> load;
};

class PapersPage : public QWidget
{
    Q_OBJECT
public:
    /// @param clock  must outlive the page
    explicit PapersPage(const base::Clock &clock, QWidget *parent = nullptr);
    void setSource(const PaperSource &source);

public Q_SLOTS:
    void showConfig(const kassa::settings::Config &config);
    /// Something changed: asked for again within half a second, and only while the page is seen.
    void noteChange();

Q_SIGNALS:
    void printWanted(kassa::store::PrintJobId id);
    void cameOut(kassa::store::PrintJobId id);
    void moveWanted(kassa::store::PrintJobId id, const QString &printer);
    void discardWanted(kassa::store::PrintJobId id);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum Filter { All, Open, GivenUp };
    void reload();
    void applyFilter();
    void showChosen();
    /// The next printer after the paper's own that prints its kind; empty: none.
    [[nodiscard]] QString otherPrinter(const store::PrintJob &job) const;
    void layOutColumns();
    void applyDensity();
    void retranslateUi();

    const base::Clock &m_clock;
    PaperSource m_source;
    QGridLayout *m_grid;
    QLabel *m_title;
    widgets::Segment *m_filter;
    widgets::Card *m_listCard;
    QStackedWidget *m_stack;
    QTableView *m_table;
    widgets::EmptyState *m_empty;
    PaperListModel *m_model;
    PaperDetail *m_detail;
    settings::Config m_config;
    models::LocaleFormat m_format;
    QList<store::PaperRow> m_rows;
    store::PrintJobId m_chosen = 0;
    QTimer m_reload;
    QTimer m_ticker;
    bool m_isSettling = false;
};

} // namespace kassa::papers
