// SPDX-License-Identifier: GPL-3.0-or-later
// The list of cash sessions, newest first, by number and till. Main thread only.
#pragma once

#include "core/store/report_queries.h"
#include "ui/models/format.h"

#include <QAbstractTableModel>

namespace kassa::session {

class SessionListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NumberColumn, OpenedColumn, ClosedColumn, TurnoverColumn };
    static constexpr int kColumns = 4;

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setFormat(const models::LocaleFormat &format);
    void reset(const QList<store::SessionRow> &rows);
    void append(const QList<store::SessionRow> &rows);
    /// After a change of language.
    void retranslate();
    [[nodiscard]] const store::SessionRow &row(int index) const { return m_rows.at(index); }
    /// -1 when it is not in the list.
    [[nodiscard]] int indexOf(qint64 sessionId) const;

private:
    [[nodiscard]] QString text(const store::SessionRow &row, int column) const;

    QList<store::SessionRow> m_rows;
    models::LocaleFormat m_format;
};

} // namespace kassa::session
