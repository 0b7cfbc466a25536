// SPDX-License-Identifier: GPL-3.0-or-later
// The order in work, read-only: where it comes from, who it is for, notes, lines, taxes and total.
#pragma once

#include "core/order/order.h"
#include "ui/models/format.h"
#include "ui/models/order_lines_model.h"
#include "ui/widgets/card.h"

#include <optional>

class QGridLayout;
class QTableView;

namespace kassa::widgets {
class Chip;
class ElidedLabel;
class KeyValueRow;
class TouchButton;
} // namespace kassa::widgets

namespace kassa::externmode {

class LinesDelegate;

class WorkView : public widgets::Card
{
    Q_OBJECT
public:
    explicit WorkView(QWidget *parent = nullptr);

    void showOrder(const order::Order &order);
    void setFormat(const models::LocaleFormat &format);
    void setCompact(bool compact);
    void retranslateUi();

Q_SIGNALS:
    void backClicked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHead();
    void buildCustomer();
    void buildLines();
    void layOutColumns();
    void buildFoot();
    void showHead();
    void showCustomer();
    void showNotes();
    void showFoot();

    std::optional<order::Order> m_order;
    models::LocaleFormat m_format;
    bool m_isCompact = false;

    widgets::ElidedLabel *m_ref;
    widgets::Chip *m_state;
    widgets::TouchButton *m_back;
    widgets::Chip *m_source;
    widgets::Chip *m_fulfilment;
    QLabel *m_received;
    QHBoxLayout *m_titleRow;
    QHBoxLayout *m_moreRow; ///< only on small screens
    QHBoxLayout *m_factRow;
    QWidget *m_customer;
    QGridLayout *m_customerGrid;
    QList<QWidget *> m_customerCells;
    QList<widgets::ElidedLabel *> m_customerTexts;
    QFrame *m_customerLine;
    QWidget *m_notes;
    widgets::Note *m_note;
    models::OrderLinesModel m_lines;
    QTableView *m_table;
    LinesDelegate *m_delegate;
    QVBoxLayout *m_taxRows;
    widgets::KeyValueRow *m_total;
};

} // namespace kassa::externmode
