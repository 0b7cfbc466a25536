// SPDX-License-Identifier: GPL-3.0-or-later
// The order in work, read-only: where it comes from, who it is for, notes, lines, taxes and total.
#pragma once

#include "core/order/order.h"
#include "ui/models/format.h"
#include "ui/models/order_lines_model.h"
#include "ui/widgets/card.h"

#include <optional>

class QTableView;

namespace kassa::widgets {
class Chip;
class ElidedLabel;
class KeyValueRow;
class TouchButton;
} // namespace kassa::widgets

namespace kassa::order_parts {
class FactGrid;
class LinesDelegate;
} // namespace kassa::order_parts

namespace kassa::externmode {

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

    widgets::ElidedLabel *m_ref = nullptr;
    widgets::Chip *m_state = nullptr;
    widgets::TouchButton *m_back = nullptr;
    widgets::Chip *m_source = nullptr;
    widgets::Chip *m_fulfilment = nullptr;
    QLabel *m_received = nullptr;
    QHBoxLayout *m_titleRow = nullptr;
    QHBoxLayout *m_moreRow = nullptr; ///< only on small screens
    QHBoxLayout *m_factRow = nullptr;
    order_parts::FactGrid *m_customer = nullptr;
    QFrame *m_customerLine = nullptr;
    QWidget *m_notes = nullptr;
    widgets::Note *m_note = nullptr;
    models::OrderLinesModel m_lines;
    QTableView *m_table = nullptr;
    order_parts::LinesDelegate *m_delegate = nullptr;
    QVBoxLayout *m_taxRows = nullptr;
    widgets::KeyValueRow *m_total = nullptr;
};

} // namespace kassa::externmode
