// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/extern/action_column.h"

#include "core/order/transitions.h"
#include "ui/extern/given_row.h"
#include "ui/models/order_words.h"
#include "ui/widgets/amount_label.h"
#include "ui/widgets/key_value_row.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/row_layout.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/touch_button.h"

#include <QVBoxLayout>

namespace kassa::externmode {
namespace {

using money::Money;
using widgets::KeyValueRow;
using widgets::TextInk;
using widgets::TextRole;
using widgets::TouchButton;
using Kind = TouchButton::Kind;

constexpr int kDefaultTime = 1; ///< of kProposedMinutes: half an hour
constexpr int kFreeTime = static_cast<int>(kProposedMinutes.size());
constexpr int kMaxMinutes = 480;
constexpr int kMinuteStep = 5;
constexpr int kRoomForUnits = 340;    ///< below this width the proposed times stand without their unit
constexpr int kRoomForPayments = 300; ///< below it [Finish as paid] needs both lines for its words
constexpr int kRoomForReason = 700;   ///< below this height the buttons need the room of the caption
constexpr int kRoomForLater = 550; ///< below it there is none for what can be pressed after the payment only
constexpr int kRoomForPaidLater = 640; ///< the same with payments of the order and a button more

} // namespace

ActionColumn::ActionColumn(QWidget *parent) : Card(parent)
{
    buildAmounts();
    buildPayment();
    buildAnswer();
    addStretch();
    buildFoot();
    retranslateUi();
}

TouchButton *ActionColumn::addButton(QVBoxLayout *column, const QString &name, const QString &icon)
{
    auto *button = new TouchButton(Kind::Secondary, QString(), this);
    button->setObjectName(name);
    button->setIconName(icon);
    button->setAlign(TouchButton::Align::Left);
    column->addWidget(button);
    return button;
}

void ActionColumn::buildAmounts()
{
    QVBoxLayout *top = addSection(16, 4);
    m_head = widgets::plainLabel(QString(), TextRole::Small, TextInk::Secondary, this);
    m_hero = new widgets::AmountLabel(widgets::FontRole::Hero, true, this);
    m_hero->setObjectName(QStringLiteral("actionHero"));
    m_heroNote = widgets::plainLabel(QString(), TextRole::Small, TextInk::Secondary, this);
    m_heroNote->setWordWrap(true);
    top->addWidget(m_head);
    top->addWidget(m_hero);
    top->addWidget(m_heroNote);
    top->addSpacing(6);
    top->addWidget(widgets::hairline(Qt::Horizontal, this));
    top->addSpacing(4);
    m_total = new KeyValueRow(KeyValueRow::Weight::Body, this);
    m_total->setObjectName(QStringLiteral("actionTotal"));
    top->addWidget(m_total);
    m_paymentRows = new QVBoxLayout;
    m_paymentRows->setSpacing(4);
    top->addLayout(m_paymentRows);
}

void ActionColumn::buildPayment()
{
    m_payment = new QWidget(this);
    auto *column = new QVBoxLayout(m_payment);
    column->setContentsMargins(16, 0, 16, 12);
    column->setSpacing(8);
    m_finishAsPaid = addButton(column, QStringLiteral("finishAsPaid"), QStringLiteral("check"));
    m_finishAsPaid->setKind(Kind::Primary);
    m_finishAsPaid->setSize(TouchButton::Size::Big);
    m_finishAsPaid->setKeys(QKeySequence(Qt::Key_Return));
    m_cash = addButton(column, QStringLiteral("payCash"), QStringLiteral("cash"));
    m_cash->setSize(TouchButton::Size::Big);
    m_cash->setKeys(QKeySequence(Qt::Key_F9));
    m_card = addButton(column, QStringLiteral("payCard"), QStringLiteral("card"));
    m_card->setSize(TouchButton::Size::Big);
    m_card->setKeys(QKeySequence(Qt::Key_F10));
    m_split = addButton(column, QStringLiteral("paySplit"), QStringLiteral("split"));
    m_split->setKind(Kind::NeutralKey);
    m_split->setKeys(QKeySequence(Qt::Key_F11));
    connect(m_finishAsPaid, &QPushButton::clicked, this, &ActionColumn::finishAsPaidClicked);
    connect(m_cash, &QPushButton::clicked, this, &ActionColumn::cashClicked);
    connect(m_card, &QPushButton::clicked, this, &ActionColumn::cardClicked);
    connect(m_split, &QPushButton::clicked, this, &ActionColumn::splitClicked);
    this->column()->addWidget(m_payment);
}

void ActionColumn::buildAnswer()
{
    m_answer = new QWidget(this);
    auto *column = new QVBoxLayout(m_answer);
    column->setContentsMargins(16, 0, 16, 12);
    column->setSpacing(8);
    m_answerHead = widgets::plainLabel(QString(), TextRole::SmallStrong, TextInk::Secondary, this);
    column->addWidget(m_answerHead);
    m_times = new widgets::Segment(this);
    m_times->setObjectName(QStringLiteral("acceptTimes"));
    connect(m_times, &widgets::Segment::chosen, this, &ActionColumn::showTimes);
    column->addWidget(m_times);
    m_minutes = new widgets::Stepper(this);
    m_minutes->setObjectName(QStringLiteral("acceptMinutes"));
    m_minutes->setRange(1, kMaxMinutes);
    m_minutes->setStep(kMinuteStep);
    m_minutes->setValue(60);
    connect(m_minutes, &widgets::Stepper::valueChanged, this, &ActionColumn::showTimes);
    column->addWidget(m_minutes);
    m_promise = widgets::plainLabel(QString(), TextRole::Small, TextInk::Secondary, this);
    m_promise->setObjectName(QStringLiteral("acceptPromise"));
    column->addWidget(m_promise);
    m_accept = addButton(column, QStringLiteral("acceptOrder"), QStringLiteral("check"));
    m_accept->setKind(Kind::Accept);
    m_accept->setSize(TouchButton::Size::Big);
    m_accept->setKeys(QKeySequence(Qt::Key_Return));
    connect(m_accept, &QPushButton::clicked, this, [this] { Q_EMIT acceptClicked(chosenMinutes()); });
    this->column()->addWidget(m_answer);
}

void ActionColumn::buildFoot()
{
    addLine();
    QVBoxLayout *foot = addSection(16, 8);
    m_printAgain = addButton(foot, QStringLiteral("printAgain"), QStringLiteral("print"));
    m_printAgain->setKeys(QKeySequence(Qt::Key_F8));
    m_printReason = widgets::plainLabel(QString(), TextRole::Caption, TextInk::Secondary, this);
    m_printReason->setWordWrap(true);
    foot->addWidget(m_printReason);
    m_next = addButton(foot, QStringLiteral("nextOrder"), QStringLiteral("next"));
    m_cancel = addButton(foot, QStringLiteral("cancelOrder"), QStringLiteral("x"));
    m_cancel->setKind(Kind::Reject);
    m_cancel->setKeys(QKeySequence(Qt::Key_Delete));
    m_reject = addButton(foot, QStringLiteral("rejectOrder"), QStringLiteral("x"));
    m_reject->setKind(Kind::Reject);
    m_reject->setKeys(QKeySequence(Qt::Key_Delete));
    connect(m_printAgain, &QPushButton::clicked, this, &ActionColumn::printAgainClicked);
    connect(m_next, &QPushButton::clicked, this, &ActionColumn::nextClicked);
    connect(m_cancel, &QPushButton::clicked, this, &ActionColumn::cancelClicked);
    connect(m_reject, &QPushButton::clicked, this, &ActionColumn::rejectClicked);
}

void ActionColumn::showOrder(const order::Order &order, bool isBusy, const QDateTime &nowUtc)
{
    if (order.id != m_order.id) {
        m_times->setCurrentIndex(kDefaultTime);
    }
    m_order = order;
    m_receipt.reset();
    m_isBusy = isBusy;
    m_nowUtc = nowUtc;
    m_mode = order::isAwaitingYes(order::stateOf(order)) ? Mode::Confirm
             : order.test                                ? Mode::Test
                                                         : Mode::Pay;
    retranslateUi();
}

void ActionColumn::showReceipt(const order::Order &order, const std::optional<order::Receipt> &receipt)
{
    m_order = order;
    m_receipt = receipt;
    m_isBusy = false;
    m_mode = Mode::Receipt;
    retranslateUi();
}

void ActionColumn::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    showTimeWords();
    showButtons();
    m_printReason->setVisible(m_mode == Mode::Pay && height() >= kRoomForReason);
}

void ActionColumn::tick(const QDateTime &nowUtc)
{
    m_nowUtc = nowUtc;
    if (m_mode == Mode::Confirm) {
        showTimes();
    }
}

void ActionColumn::setFormat(const models::LocaleFormat &format)
{
    m_format = format;
    retranslateUi();
}

Money ActionColumn::due() const
{
    return m_order.content.total - order::paidOnline(m_order.content);
}

int ActionColumn::chosenMinutes() const
{
    const int index = m_times->currentIndex();
    return index >= 0 && index < kFreeTime ? kProposedMinutes.at(static_cast<std::size_t>(index))
                                           : m_minutes->value();
}

void ActionColumn::retranslateUi()
{
    showTimeWords();
    if (m_times->currentIndex() < 0) {
        m_times->setCurrentIndex(kDefaultTime);
    }
    m_minutes->setSuffix(QChar::Nbsp + tr("min", "minutes, unit"));
    m_minutes->setNames(tr("Minutes until ready"), tr("Earlier"), tr("Later"));
    m_cash->setText(tr("Cash"));
    m_card->setText(tr("Card / other"));
    m_split->setText(tr("Split"));
    m_reject->setText(tr("Reject …"));
    m_printAgain->setText(tr("Print again"));
    m_next->setText(tr("Next order"));
    m_cancel->setText(tr("Cancel order"));
    showAmounts();
    showPaymentRows();
    showButtons();
    showTimes();
}

void ActionColumn::showTimeWords()
{
    // In a narrow column the unit stands once, in the head.
    const bool isNarrow = width() < widgets::Theme::scaled(kRoomForUnits);
    const QString unit = tr("min", "minutes, unit");
    m_answerHead->setText(isNarrow ? tr("Ready in") + QStringLiteral(" (%1)").arg(unit) : tr("Ready in"));
    QStringList times;
    for (const int minutes : kProposedMinutes) {
        times.append(isNarrow ? QString::number(minutes) : tr("%1 min", "proposed time, short").arg(minutes));
    }
    times.append(tr("Other", "another time"));
    m_times->setItems(times);
}

void ActionColumn::showAmounts()
{
    m_total->setRow(tr("Total"), m_format.money(m_order.content.total));
    QString note;
    if (m_mode == Mode::Receipt) {
        const Money change = m_receipt ? m_receipt->change : Money();
        const bool hasChange = change > Money();
        m_head->setText(hasChange ? tr("Change") : tr("Paid"));
        m_hero->setAmount(m_format.money(hasChange ? change : m_order.content.total));
        m_hero->setInk(widgets::Token::Ok);
    } else if (m_mode == Mode::Test) {
        m_head->setText(tr("Test order"));
        m_hero->setAmount(m_format.money(m_order.content.total));
        m_hero->setInk(widgets::Token::Text);
        note = tr("The way from the shop to this screen works. Nothing is booked.");
    } else {
        m_head->setText(due().isNegative() ? tr("To pay out") : tr("Still to pay"));
        m_hero->setAmount(m_format.money(due().abs()));
        m_hero->setInk(widgets::Token::Text);
    }
    m_heroNote->setText(note);
    m_heroNote->setVisible(!note.isEmpty());
}

void ActionColumn::showPaymentRows()
{
    widgets::clearRows(*m_paymentRows);
    const auto add = [this](widgets::StateShape state, const QString &text, const QString &amount) {
        auto *row = new GivenRow(state, text, amount, this);
        m_paymentRows->addWidget(row);
        row->show();
    };
    const bool isBooked = m_mode == Mode::Receipt && m_receipt;
    const QList<order::Payment> &payments = isBooked ? m_receipt->payments : m_order.content.payments;
    for (const order::Payment &payment : payments) {
        const QString tender = models::OrderWords::tender(payment);
        if (isBooked) {
            const bool isCash = payment.kind == order::TenderKind::Cash;
            add(widgets::StateShape::Ok,
                isCash && payment.given != payment.amount ? tr("Cash given") : tender,
                m_format.money(isCash ? payment.given : payment.amount));
        } else if (payment.kind == order::TenderKind::Cash) {
            add(widgets::StateShape::Wait, tr("Wants to pay in cash"), m_format.money(payment.amount));
        } else {
            add(widgets::StateShape::Ok, tr("Paid online (%1)").arg(tender), m_format.money(-payment.amount));
        }
    }
}

void ActionColumn::showButtons()
{
    const bool pays = m_mode == Mode::Pay;
    const bool isPrefilled = pays && !m_order.content.payments.isEmpty();
    const QString busy = m_isBusy ? tr("Just being carried out") : QString();
    m_payment->setVisible(pays);
    m_finishAsPaid->setVisible(isPrefilled);
    m_finishAsPaid->setText(tr("Finish as paid"));
    // In a narrow column the words need both lines; the payments stand above.
    m_finishAsPaid->setDetail(width() < widgets::Theme::scaled(kRoomForPayments)
                                  ? QString()
                                  : models::OrderWords::payments(m_order.content.payments, m_format));
    m_cash->setKind(isPrefilled ? Kind::Secondary : Kind::Primary);
    m_card->setKind(isPrefilled ? Kind::Secondary : Kind::Primary);
    for (TouchButton *button : {m_cash, m_card}) {
        button->setSize(isPrefilled ? TouchButton::Size::Normal : TouchButton::Size::Big);
    }
    m_answer->setVisible(m_mode == Mode::Confirm);
    m_reject->setVisible(m_mode == Mode::Confirm);
    m_cancel->setVisible(pays);
    for (TouchButton *button : {m_finishAsPaid, m_cash, m_card, m_split, m_accept, m_reject, m_cancel}) {
        button->setDisabledReason(busy);
    }
    const bool isClosed = m_mode == Mode::Receipt;
    const QString afterPayment = tr("Possible after the payment");
    const bool showsLater =
        !pays || height() >= widgets::Theme::scaled(isPrefilled ? kRoomForPaidLater : kRoomForLater);
    m_printAgain->setVisible((pays && showsLater) || isClosed);
    m_printAgain->setDisabledReason(isClosed ? QString() : afterPayment);
    m_printReason->setText(afterPayment);
    m_printReason->setVisible(pays && height() >= kRoomForReason); // the tool tip says it too
    const bool canGoOn = isClosed || m_mode == Mode::Test;
    m_next->setVisible(m_mode != Mode::Confirm && showsLater);
    m_next->setKind(canGoOn ? Kind::Primary : Kind::Secondary);
    m_next->setSize(canGoOn ? TouchButton::Size::Big : TouchButton::Size::Normal);
    m_next->setDisabledReason(canGoOn ? busy : afterPayment);
    // Enter belongs to one button at a time.
    if (isPrefilled) {
        m_next->setKeys(QKeySequence());
    } else {
        m_next->setKeys(QKeySequence(Qt::Key_Return));
    }
}

void ActionColumn::showTimes()
{
    m_minutes->setVisible(m_times->currentIndex() == kFreeTime);
    const QString time = m_format.time(m_nowUtc.addSecs(qint64(chosenMinutes()) * 60));
    m_accept->setText(time.isEmpty() ? tr("Accept") : tr("Accept · %1", "promised time of day").arg(time));
    const QDateTime &wished = m_order.content.fulfilment.requestedForUtc;
    m_promise->setText(tr("The customer wishes %1").arg(m_format.time(wished)));
    m_promise->setVisible(wished.isValid());
}

} // namespace kassa::externmode
