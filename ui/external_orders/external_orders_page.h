// SPDX-License-Identifier: GPL-3.0-or-later
// ExternalOrdersPage: the screen on F4: every authenticated request with what was answered, searchable, live,
// exportable. Asks a RequestSource and knows no engine. Main thread only.
#pragma once

#include "core/base/clock.h"
#include "core/settings/config.h"
#include "ui/external_orders/request_source.h"
#include "ui/models/format.h"
#include "ui/widgets/density.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace kassa::widgets {
class Overlay;
}

namespace kassa::external_orders {

class ExportQuestion;
class RequestDetailView;
class RequestFilter;
class RequestList;

class ExternalOrdersPage : public QWidget
{
    Q_OBJECT
public:
    /// @param clock  for today and the countdown; must outlive the page
    explicit ExternalOrdersPage(const base::Clock &clock, QWidget *parent = nullptr);

    /// Where the page asks; nothing is shown before it is set.
    void setSource(const RequestSource &source);

public Q_SLOTS:
    void showConfig(const kassa::settings::Config &config);
    /// Something was stored or answered: the list is asked for again within half a second, at most once at a
    /// time, and only while the page is seen.
    void noteChange();

Q_SIGNALS:
    /// Something that was done, for a toast.
    void done(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] store::RequestQuery withFilter(const store::RequestQuery &bounds) const;
    void startAnew();
    void reload();
    void loadOlder();
    void loadNewer();
    /// Asks; an answer that came too late for its filter is dropped.
    void ask(const store::RequestQuery &query,
             std::function<void(const QList<store::RequestListRow> &)> take);
    void loadDetail();
    void askForExport();
    void exportTo(const QString &file, bool withPersonalData);
    void applyDensity();

    const base::Clock &m_clock;
    RequestSource m_source;
    QVBoxLayout *m_column;
    RequestFilter *m_filter;
    RequestList *m_list;
    RequestDetailView *m_detail;
    QPointer<widgets::Overlay> m_overlay;
    QPointer<ExportQuestion> m_question;
    settings::Config m_config;
    QTimer m_reload;
    QTimer m_ticker;
    int m_generation = 0;
    bool m_isAsking = false;
    bool m_isStale = true;
};

} // namespace kassa::external_orders
