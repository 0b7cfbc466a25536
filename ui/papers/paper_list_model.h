// SPDX-License-Identifier: GPL-3.0-or-later
// The papers of today and those that are still open, newest first, as rows of a table. Main thread only.
#pragma once

#include "core/store/print_job_table.h"
#include "ui/models/format.h"

#include <QAbstractTableModel>

namespace kassa::papers {

class PaperListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { PaperColumn, PrinterColumn, AttemptsColumn, StateColumn, AgeColumn };
    static constexpr int kColumns = 5;

    explicit PaperListModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setFormat(const models::LocaleFormat &format);
    void setNow(const QDateTime &nowUtc);
    void retranslate();
    void setRows(const QList<store::PaperRow> &rows);
    [[nodiscard]] const store::PaperRow &row(int index) const { return m_rows.at(index); }
    /// -1: not among them.
    [[nodiscard]] int indexOf(store::PrintJobId id) const;

private:
    [[nodiscard]] QString text(const store::PaperRow &row, int column) const;
    [[nodiscard]] QString detail(const store::PaperRow &row) const;

    QList<store::PaperRow> m_rows;
    models::LocaleFormat m_format;
    QDateTime m_nowUtc;
};

} // namespace kassa::papers
