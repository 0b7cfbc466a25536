// SPDX-License-Identifier: GPL-3.0-or-later
// CartPanel: the right side of the sale screen: carts as tabs, lines, total, number pad with visible mode,
// actions.
#pragma once

#include "ui/models/format.h"
#include "ui/sale/cart_model.h"
#include "ui/sale/digit_entry.h"
#include "ui/widgets/card.h"
#include "ui/widgets/density.h"

#include <optional>

class QKeyEvent;
class QLabel;
class QListView;

namespace kassa::widgets {
class AmountLabel;
class EmptyState;
class NumberPad;
class PageStack;
class Segment;
class TouchButton;
} // namespace kassa::widgets

namespace kassa::sale {

class CartPanel : public widgets::Card
{
    Q_OBJECT
public:
    explicit CartPanel(QWidget *parent = nullptr);

    [[nodiscard]] CartModel *model() const { return m_model; }
    [[nodiscard]] QListView *list() const { return m_list; }
    void setFormat(const models::LocaleFormat &format);
    void setDensity(widgets::Density density);
    /// Open orders of extern mode, shown on its tab; 0 hides the count.
    void setExternCount(int count);
    /// Not empty: paying is impossible for this reason, e.g. while a sale is being booked.
    void setPayBlocked(const QString &reason);
    /// What the bonus card takes off this cart: the total is lowered by it and says so. Zero: nothing.
    void setDiscount(money::Money discount);
    /// One more piece; the line becomes the current one. Errors like Cart::add.
    [[nodiscard]] Result<qsizetype> add(const order::Line &line);
    /// Empties the cart after a sale; nothing is left to restore.
    void startNew();

Q_SIGNALS:
    void payWanted();
    void externWanted();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildList();
    void buildTotal();
    void buildPad();
    void wire();
    [[nodiscard]] int currentRow() const;
    void chooseRow(int row);
    void keepCurrentInView();
    void setMode(EntryMode mode);
    void type(const QString &digits);
    void typeSeparator();
    void typeBackspace();
    void applyEntry();
    void step(int pieces);
    void removeCurrent();
    void clearOrRestore();
    [[nodiscard]] bool handleKey(const QKeyEvent &event);
    void refresh();
    void retranslateUi();
    CartModel *m_model;
    widgets::Segment *m_tabs;
    widgets::PageStack *m_stack;
    QListView *m_list;
    widgets::EmptyState *m_empty;
    QLabel *m_totalTitle;
    QLabel *m_totalDetail;
    widgets::AmountLabel *m_total;
    widgets::NumberPad *m_pad;
    widgets::TouchButton *m_remove;
    widgets::TouchButton *m_clear;
    widgets::TouchButton *m_pay;
    models::LocaleFormat m_format;
    DigitEntry m_entry;
    Cart m_cleared; ///< what [Restore] brings back
    QString m_blockedReason;
    money::Money m_discount; ///< of the bonus card
};

} // namespace kassa::sale
