// SPDX-License-Identifier: GPL-3.0-or-later
// The list of requests, newest first, as a window of at most kWindowRows rows over any number of stored ones.
// It knows what to ask next and takes the answers; it asks nobody itself. Main thread only.
#pragma once

#include "core/store/reader_queries.h"
#include "ui/models/format.h"

#include <QAbstractTableModel>

namespace kassa::external_orders {

inline constexpr int kPageRows = 200;    ///< one question; a few screens at any window size
inline constexpr int kWindowRows = 1000; ///< the reader's largest answer, under 1 MB of rows

class RequestListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        RefColumn,
        ReceivedColumn,
        SourceColumn,
        CustomerColumn,
        AmountColumn,
        StatusColumn,
        CodeColumn
    };
    static constexpr int kColumns = 7;

    explicit RequestListModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setFormat(const models::LocaleFormat &format);
    /// Times of this day are shown with seconds, others with their date.
    void setNow(const QDateTime &nowUtc);
    /// Compact: the source on two lines.
    void setCompact(bool compact);
    /// After a change of language.
    void retranslate();

    [[nodiscard]] const store::RequestListRow &row(int index) const { return m_rows.at(index); }
    /// -1 when the request is not in the window.
    [[nodiscard]] int indexOf(store::RequestId id) const;

    /// Starts anew with the newest rows of a filter (the answer to a question with kPageRows).
    void reset(const QList<store::RequestListRow> &newest);
    /// Bounds to ask for what stands in the window now; `limit` and `beforeId` are set, the filter is not.
    [[nodiscard]] store::RequestQuery refreshQuery() const;
    /// The answer to refreshQuery(): rows that stay keep their place, selection included.
    void refresh(const QList<store::RequestListRow> &rows, int limit);
    [[nodiscard]] bool canLoadOlder() const { return !m_isAtEnd && !m_rows.isEmpty(); }
    [[nodiscard]] store::RequestQuery olderQuery() const;
    /// Below the last row; what exceeds the window leaves at the top.
    void appendOlder(const QList<store::RequestListRow> &rows, int limit);
    [[nodiscard]] bool canLoadNewer() const { return !m_above.isEmpty(); }
    [[nodiscard]] store::RequestQuery newerQuery() const;
    /// Above the first row; what exceeds the window leaves at the bottom.
    void prependNewer(const QList<store::RequestListRow> &rows);

private:
    struct Page
    {
        store::RequestId beforeId;
        int rows;
    };
    [[nodiscard]] QString text(const store::RequestListRow &row, int column) const;
    void removeAt(int first, int count);

    QList<store::RequestListRow> m_rows; ///< ids falling
    QList<Page> m_above;                 ///< pages that left at the top, the nearest last
    bool m_isAtEnd = true;
    bool m_isCompact = false;
    models::LocaleFormat m_format;
    QDateTime m_nowUtc;
};

} // namespace kassa::external_orders
