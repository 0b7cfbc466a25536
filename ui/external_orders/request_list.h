// SPDX-License-Identifier: GPL-3.0-or-later
// RequestList: the card with the table of requests. Asks for further pages as one scrolls and keeps selection
// and place while rows come and go. Says in words when there is nothing to show.
#pragma once

#include "ui/external_orders/request_list_model.h"
#include "ui/widgets/card.h"
#include "ui/widgets/density.h"

class QStackedWidget;
class QTableView;

namespace kassa::widgets {
class EmptyState;
}

namespace kassa::external_orders {

class RequestList : public widgets::Card
{
    Q_OBJECT
public:
    explicit RequestList(QWidget *parent = nullptr);

    [[nodiscard]] RequestListModel *model() const { return m_model; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    /// 0 while none is chosen.
    [[nodiscard]] store::RequestId chosenId() const { return m_chosenId; }
    void setDensity(widgets::Density density);
    void setFormat(const models::LocaleFormat &format);
    /// Whether a search or filter hides rows: the empty list says so.
    void setFiltered(bool filtered);

    /// Answers to the questions of the model, see there.
    void showNewest(const QList<store::RequestListRow> &rows);
    void refresh(const QList<store::RequestListRow> &rows, int limit);
    void appendOlder(const QList<store::RequestListRow> &rows, int limit);
    void prependNewer(const QList<store::RequestListRow> &rows);
    /// The height at which whole rows fill about `available` pixels.
    [[nodiscard]] int heightForRows(int available) const;

Q_SIGNALS:
    /// Another request was chosen; 0: none.
    void chosen(qint64 id);
    void olderWanted();
    void newerWanted();
    void clearFilterWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Place
    {
        store::RequestId topId = 0; ///< 0: at the very top, where new rows are to be seen
        int offset = 0;
    };
    [[nodiscard]] Place place() const;
    void restore(const Place &place);
    void settle();
    void layOutColumns();
    [[nodiscard]] int wantedWidth(int column, const QFont &font) const;
    void watchScroll();
    void noteChoice();
    void retranslateUi();

    RequestListModel *m_model;
    QTableView *m_table;
    widgets::EmptyState *m_empty;
    QStackedWidget *m_stack;
    store::RequestId m_chosenId = 0;
    bool m_isFiltered = false;
    bool m_isSettling = false;
};

} // namespace kassa::external_orders
