// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of one order or receipt as a read-only table: quantity, article with note, single price, sum.
#pragma once

#include "core/order/order.h"
#include "ui/models/format.h"

#include <QAbstractTableModel>

namespace kassa::models {

class OrderLinesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { QuantityColumn, ArticleColumn, SingleColumn, SumColumn, ColumnCount };
    enum Role { NoteRole = Qt::UserRole + 1 /**< QString below the article */ };

    explicit OrderLinesModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setLines(const QList<order::Line> &lines);
    void setFormat(const LocaleFormat &format);
    void retranslate();

private:
    [[nodiscard]] QString text(const order::Line &line, int column) const;

    QList<order::Line> m_lines;
    LocaleFormat m_format;
};

} // namespace kassa::models
