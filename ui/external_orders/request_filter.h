// SPDX-License-Identifier: GPL-3.0-or-later
// RequestFilter: title, search, period, status and the CSV button over the list of requests.
#pragma once

#include "core/store/reader_queries.h"
#include "ui/widgets/density.h"

#include <QTimeZone>
#include <QTimer>
#include <QWidget>

class QLabel;
class QMenu;

namespace kassa::widgets {
class SearchField;
class TouchButton;
} // namespace kassa::widgets

namespace kassa::external_orders {

enum class Period { Today, SevenDays, All };
enum class StatusFilter { All, Open, Done, Cancelled, Refused };

class RequestFilter : public QWidget
{
    Q_OBJECT
public:
    explicit RequestFilter(QWidget *parent = nullptr);

    /// The bounds in force; paging is not set. @param zone  of the shop, for where a day begins
    [[nodiscard]] store::RequestQuery query(const QDateTime &nowUtc, const QTimeZone &zone) const;
    /// What would be exported, in words: "Today · All status".
    [[nodiscard]] QString words() const;
    /// True when a search or a filter other than the period hides rows.
    [[nodiscard]] bool isNarrowed() const;
    void setPeriod(Period period);
    void setStatus(StatusFilter status);
    /// Everything, no search.
    void clear();
    void setDensity(widgets::Density density);

Q_SIGNALS:
    /// Typing is collected for a moment first.
    void changed();
    void exportWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void openMenu(widgets::TouchButton *button, QMenu *menu);
    void applyNow();
    void retranslateUi();

    QLabel *m_title;
    widgets::SearchField *m_search;
    widgets::TouchButton *m_periodButton;
    widgets::TouchButton *m_statusButton;
    widgets::TouchButton *m_export;
    QMenu *m_periodMenu;
    QMenu *m_statusMenu;
    Period m_period = Period::Today;
    StatusFilter m_status = StatusFilter::All;
    QTimer m_typing;
};

} // namespace kassa::external_orders
