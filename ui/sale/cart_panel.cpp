// SPDX-License-Identifier: GPL-3.0-or-later
// The cart and everything that changes it.
#include "ui/sale/cart_panel.h"

#include "ui/widgets/amount_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/number_pad.h"
#include "ui/widgets/page_stack.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/tables.h"
#include "ui/widgets/touch_button.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QListView>

namespace kassa::sale {
namespace {

using widgets::TouchButton;

constexpr int kRemoveRow = 2; ///< of the pad's fourth column, below the two modes
constexpr int kRemoveColumn = 3;
constexpr qint64 kPieceMilli = 1000;

} // namespace

CartPanel::CartPanel(QWidget *parent)
    : Card(parent)
    , m_model(new CartModel(this))
    , m_tabs(new widgets::Segment)
    , m_stack(new widgets::PageStack)
    , m_list(new QListView)
    , m_empty(new widgets::EmptyState)
    , m_totalTitle(widgets::plainLabel(QString(), widgets::TextRole::Heading))
    , m_totalDetail(widgets::plainLabel(QString(), widgets::TextRole::Small, widgets::TextInk::Secondary))
    , m_total(new widgets::AmountLabel(widgets::FontRole::Amount))
    , m_pad(new widgets::NumberPad(widgets::NumberPad::Corner::Separator))
    , m_remove(new TouchButton(TouchButton::Kind::NeutralKey))
    , m_clear(new TouchButton(TouchButton::Kind::Secondary))
    , m_pay(new TouchButton(TouchButton::Kind::Primary))
{
    setObjectName(QStringLiteral("cartPanel"));
    m_tabs->setObjectName(QStringLiteral("cartTabs"));
    m_list->setObjectName(QStringLiteral("cartList"));
    m_total->setObjectName(QStringLiteral("cartTotal"));
    m_pad->setObjectName(QStringLiteral("cartPad"));
    m_remove->setObjectName(QStringLiteral("removeLine"));
    m_clear->setObjectName(QStringLiteral("clearCart"));
    m_pay->setObjectName(QStringLiteral("pay"));
    setPadding(8);
    addRow(8)->addWidget(m_tabs);
    addLine();
    buildList();
    addLine();
    buildTotal();
    addLine();
    buildPad();
    wire();
    setMode(EntryMode::Quantity);
    retranslateUi();
}

void CartPanel::buildList()
{
    widgets::styleList(m_list);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CartDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    widgets::enableFingerScroll(m_list);
    auto *room = new QWidget;
    auto *middle = new QVBoxLayout(room);
    middle->setContentsMargins(0, 0, 0, 0);
    m_empty->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    middle->addStretch(1);
    middle->addWidget(m_empty);
    middle->addStretch(1);
    m_stack->addWidget(room);
    m_stack->addWidget(m_list);
    column()->addWidget(m_stack, 1);
}

void CartPanel::buildTotal()
{
    setPadding(16);
    QHBoxLayout *row = addRow(8);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_totalTitle);
    words->addWidget(m_totalDetail);
    row->addLayout(words);
    row->addStretch(1);
    row->addWidget(m_total);
}

void CartPanel::buildPad()
{
    auto *ground = widgets::tintedBox(QStringLiteral("footer"), this);
    auto *inside = new QVBoxLayout(ground);
    inside->setContentsMargins(12, 8, 12, 12);
    inside->setSpacing(8);
    inside->addWidget(m_pad);
    m_pad->setModes({QString(), QString()});
    m_pad->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    // The two free places below the modes; they belong to the pad's own grid so that all keys align.
    auto *keys = m_pad->findChild<QGridLayout *>();
    keys->addWidget(m_remove, kRemoveRow, kRemoveColumn, 2, 1);
    for (int key = 0; key <= kRemoveColumn; ++key)
        keys->setColumnStretch(key, 1);
    m_remove->setIconName(QStringLiteral("trash"));
    m_remove->setKeycapOnly(QKeySequence(Qt::Key_Delete));
    m_remove->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_remove->setFocusPolicy(Qt::TabFocus);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(8);
    m_clear->setSize(TouchButton::Size::Big);
    m_clear->setIconName(QStringLiteral("x"));
    m_clear->setKeys(QKeySequence(Qt::Key_F8));
    m_pay->setSize(TouchButton::Size::Big);
    m_pay->setIconName(QStringLiteral("check"));
    m_pay->setKeys(QKeySequence(Qt::Key_F12));
    actions->addWidget(m_clear, 2);
    actions->addWidget(m_pay, 3);
    inside->addLayout(actions);
    column()->addWidget(ground);
}

void CartPanel::wire()
{
    connect(m_tabs, &widgets::Segment::chosen, this, [this] {
        m_tabs->setCurrentIndex(0); // the other tab is a screen of its own
        Q_EMIT externWanted();
    });
    connect(m_model, &CartModel::cartChanged, this, &CartPanel::refresh);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_entry.start(m_entry.mode());
        refresh();
    });
    connect(m_pad, &widgets::NumberPad::digitsEntered, this, &CartPanel::type);
    connect(m_pad, &widgets::NumberPad::separatorEntered, this, &CartPanel::typeSeparator);
    connect(m_pad, &widgets::NumberPad::backspaceEntered, this, &CartPanel::typeBackspace);
    connect(m_pad, &widgets::NumberPad::modeChosen, this,
            [this](int mode) { setMode(mode == 0 ? EntryMode::Quantity : EntryMode::Price); });
    connect(m_remove, &QPushButton::clicked, this, &CartPanel::removeCurrent);
    connect(m_clear, &QPushButton::clicked, this, &CartPanel::clearOrRestore);
    connect(m_pay, &QPushButton::clicked, this, &CartPanel::payWanted);
}

void CartPanel::setFormat(const models::LocaleFormat &format)
{
    m_format = format;
    m_model->setFormat(format);
    m_pad->setSeparator(format.locale().decimalPoint());
    refresh();
}

void CartPanel::setDensity(widgets::Density density)
{
    const widgets::Measures &m = widgets::measures(density);
    const bool wide = density == widgets::Density::Wide;
    m_pad->setKeyHeight(wide ? m.numberKeyHeight
                             : widgets::measures(widgets::Density::Compact).numberKeyHeight);
}

void CartPanel::setExternCount(int count)
{
    m_tabs->setBadge(1, count > 0 ? QString::number(count) : QString(), true);
}

void CartPanel::setPayBlocked(const QString &reason)
{
    m_blockedReason = reason;
    refresh();
}

void CartPanel::setDiscount(money::Money discount)
{
    m_discount = discount;
    refresh();
}

Result<qsizetype> CartPanel::add(const order::Line &line)
{
    const Result<qsizetype> row = m_model->add(line);
    if (row) {
        chooseRow(static_cast<int>(*row));
        setMode(EntryMode::Quantity);
    }
    return row;
}

void CartPanel::startNew()
{
    m_cleared = Cart();
    m_model->setCart(Cart());
    setMode(EntryMode::Quantity);
}

void CartPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    Card::changeEvent(event);
}

bool CartPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = dynamic_cast<QKeyEvent *>(event);
        if (key != nullptr && handleKey(*key))
            return true;
    } else if (watched == m_list->viewport() && event->type() == QEvent::Resize) {
        keepCurrentInView(); // a banner or another window size takes room from the list
    }
    return Card::eventFilter(watched, event);
}

bool CartPanel::handleKey(const QKeyEvent &event)
{
    const QString text = event.text();
    if (text.size() == 1 && text.at(0) >= QLatin1Char('0') && text.at(0) <= QLatin1Char('9')) {
        type(text);
    } else if (text == QLatin1String(",") || text == QLatin1String(".")) {
        typeSeparator();
    } else if (event.key() == Qt::Key_Backspace) {
        typeBackspace();
    } else if (event.key() == Qt::Key_Plus) {
        step(1);
    } else if (event.key() == Qt::Key_Minus) {
        step(-1);
    } else if (event.key() == Qt::Key_Delete) {
        removeCurrent();
    } else {
        return false;
    }
    return true;
}

int CartPanel::currentRow() const
{
    const int row = m_list->currentIndex().row();
    return row < m_model->rowCount() ? row : -1;
}

void CartPanel::chooseRow(int row)
{
    m_list->setCurrentIndex(m_model->index(row));
    keepCurrentInView();
}

void CartPanel::keepCurrentInView()
{
    // The row's height is known only after the list was laid out; before that its end would stay hidden.
    QMetaObject::invokeMethod(
        m_list, [this] { m_list->scrollTo(m_list->currentIndex()); }, Qt::QueuedConnection);
}

void CartPanel::setMode(EntryMode mode)
{
    m_entry.start(mode);
    m_pad->setCurrentMode(mode == EntryMode::Quantity ? 0 : 1);
    refresh();
}

void CartPanel::type(const QString &digits)
{
    m_entry.addDigits(digits);
    applyEntry();
}

void CartPanel::typeSeparator()
{
    m_entry.addSeparator();
    applyEntry();
}

void CartPanel::typeBackspace()
{
    m_entry.backspace();
    applyEntry();
}

void CartPanel::applyEntry()
{
    const int row = currentRow();
    if (row < 0)
        return;
    // An unfinished number such as "0," is out of range for a moment: the line keeps its last value until it
    // is not.
    if (const auto quantity = m_entry.quantity(); quantity && m_entry.mode() == EntryMode::Quantity)
        std::ignore = m_model->setQuantity(row, *quantity);
    else if (const auto price = m_entry.price(); price && m_entry.mode() == EntryMode::Price)
        std::ignore = m_model->setPrice(row, *price);
}

void CartPanel::step(int pieces)
{
    const int row = currentRow();
    if (row < 0)
        return;
    const qint64 milli = m_model->cart().lines().at(row).quantity.milli() + pieces * kPieceMilli;
    // Below one piece the key does nothing; a line is taken out with its own key.
    std::ignore = m_model->setQuantity(row, money::Quantity::fromMilli(milli));
}

void CartPanel::removeCurrent()
{
    const int row = currentRow();
    if (row < 0)
        return;
    m_model->remove(row);
    if (m_model->rowCount() > 0)
        chooseRow(qMin(row, m_model->rowCount() - 1));
}

void CartPanel::clearOrRestore()
{
    if (m_model->cart().isEmpty()) {
        m_model->setCart(m_cleared);
        if (m_model->rowCount() > 0)
            chooseRow(m_model->rowCount() - 1);
    } else {
        m_cleared = m_model->cart();
        m_model->setCart(Cart());
    }
}

void CartPanel::refresh()
{
    const Cart &cart = m_model->cart();
    const int row = currentRow();
    m_stack->setCurrentWidget(cart.isEmpty() ? m_empty->parentWidget() : static_cast<QWidget *>(m_list));
    m_total->setAmount(m_format.money(cart.total() - m_discount));
    m_totalDetail->setText(m_discount.isZero()
                               ? tr("%n line(s), incl. VAT", nullptr, static_cast<int>(cart.lines().size()))
                               : tr("Bonus card %1").arg(m_format.money(-m_discount)));
    const QString name = row >= 0 ? cart.lines().at(row).name : QString();
    if (row < 0)
        m_pad->setTarget(tr("Choose an article to change quantity or price"));
    else if (m_entry.mode() == EntryMode::Quantity)
        m_pad->setTarget(tr("Digits change: quantity of %1").arg(name));
    else
        m_pad->setTarget(tr("Digits change: price of %1").arg(name));
    m_remove->setDisabledReason(row < 0 ? tr("No line is chosen") : QString());
    const bool restores = cart.isEmpty() && !m_cleared.isEmpty();
    m_clear->setText(restores ? tr("Restore") : tr("Empty"));
    m_clear->setIconName(restores ? QStringLiteral("recall") : QStringLiteral("x"));
    m_clear->setDisabledReason(cart.isEmpty() && !restores ? tr("The cart is empty") : QString());
    m_pay->setDisabledReason(!m_blockedReason.isEmpty() ? m_blockedReason
                             : cart.isEmpty()           ? tr("The cart is empty")
                                                        : QString());
}

void CartPanel::retranslateUi()
{
    m_tabs->setItems({tr("Cart 1"), tr("Extern mode")});
    m_list->setAccessibleName(tr("Articles in the cart"));
    m_empty->setMessage(widgets::StateShape::Info, tr("The cart is empty"), tr("Tap an article or scan it."));
    m_totalTitle->setText(tr("Total"));
    m_pad->setModes({tr("Quantity"), tr("Price")});
    m_pad->setCurrentMode(m_entry.mode() == EntryMode::Quantity ? 0 : 1);
    m_pad->setBackspaceName(tr("Delete the last digit"));
    m_remove->setAccessibleName(tr("Remove the chosen line"));
    m_remove->setToolTip(tr("Remove the chosen line"));
    m_clear->setTextStates({tr("Empty"), tr("Restore")});
    m_pay->setText(tr("Pay"));
    refresh();
}

} // namespace kassa::sale
