// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/loyalty_dialog.h"

#include "core/money/decimal_text.h"
#include "ui/sale/loyalty_bar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/key_value_row.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/touch_button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace kassa::sale {
namespace {

using till::LoyaltyPhase;
using widgets::KeyValueRow;
using widgets::Note;
using widgets::TouchButton;

constexpr int kPhoneIndex = 1;
constexpr int kMaxPinChars = 12;

} // namespace

LoyaltyDialog::LoyaltyDialog(QWidget *parent)
    : QWidget(parent)
    , m_title(widgets::plainLabel(QString(), widgets::TextRole::Title))
    , m_back(new TouchButton(TouchButton::Kind::Secondary))
    , m_kind(new widgets::Segment)
    , m_input(new widgets::TextField)
    , m_ask(new TouchButton(TouchButton::Kind::Primary))
    , m_problem(new Note(Note::Kind::Warn, QStringLiteral("state-warn")))
    , m_usePhone(new TouchButton(TouchButton::Kind::Secondary))
    , m_holder(new KeyValueRow(KeyValueRow::Weight::Strong))
    , m_balance(new KeyValueRow)
    , m_discount(new KeyValueRow)
    , m_cashback(new KeyValueRow)
    , m_message(new Note(Note::Kind::Info, QStringLiteral("note")))
    , m_spendTitle(widgets::plainLabel(QString(), widgets::TextRole::Heading))
    , m_available(new KeyValueRow)
    , m_amount(new widgets::TextField)
    , m_pin(new widgets::TextField)
    , m_spend(new TouchButton(TouchButton::Kind::Primary))
    , m_paid(new KeyValueRow(KeyValueRow::Weight::Strong))
    , m_giveBack(new TouchButton(TouchButton::Kind::Secondary))
    , m_offline(new Note(Note::Kind::Wait, QStringLiteral("state-warn")))
    , m_queue(widgets::plainLabel(QString(), widgets::TextRole::Small, widgets::TextInk::Secondary))
    , m_sendNow(new TouchButton(TouchButton::Kind::Secondary))
    , m_drop(new TouchButton(TouchButton::Kind::Reject))
{
    setObjectName(QStringLiteral("loyaltyDialog"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(24, 16, 16, 16);
    m_back->setObjectName(QStringLiteral("loyaltyBack"));
    m_back->setIconName(QStringLiteral("back"));
    m_back->setKeycapOnly(QKeySequence(Qt::Key_Escape));
    m_back->setMinimumWidth(160); // room for the framed keycap
    connect(m_back, &QPushButton::clicked, this, &LoyaltyDialog::closeWanted);
    head->addWidget(m_title, 1);
    head->addWidget(m_back);
    column->addLayout(head);
    column->addWidget(widgets::hairline(Qt::Horizontal, this));
    auto *body = new QHBoxLayout;
    body->setContentsMargins(24, 20, 24, 24);
    body->setSpacing(24);
    auto *left = new QVBoxLayout;
    left->setSpacing(12);
    buildIdentity(left);
    buildFacts(left);
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(12);
    buildSpending(right);
    buildOffline(right);
    right->addStretch(1);
    m_drop->setObjectName(QStringLiteral("loyaltyDrop"));
    m_drop->setIconName(QStringLiteral("x"));
    connect(m_drop, &QPushButton::clicked, this, &LoyaltyDialog::dropWanted);
    right->addWidget(m_drop);
    body->addLayout(left, 1);
    body->addLayout(right, 1);
    column->addLayout(body, 1);
    retranslateUi();
}

void LoyaltyDialog::buildIdentity(QVBoxLayout *column)
{
    m_kind->setObjectName(QStringLiteral("loyaltyKind"));
    m_input->setObjectName(QStringLiteral("loyaltyInput"));
    m_input->lineEdit()->setObjectName(QStringLiteral("loyaltyInputEdit"));
    m_ask->setObjectName(QStringLiteral("loyaltyAsk"));
    m_ask->setIconName(QStringLiteral("search"));
    m_problem->setObjectName(QStringLiteral("loyaltyProblem"));
    m_usePhone->setObjectName(QStringLiteral("loyaltyUsePhone"));
    m_usePhone->setIconName(QStringLiteral("phone"));
    connect(m_kind, &widgets::Segment::chosen, this, [this] {
        retranslateUi();
        m_input->lineEdit()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_input, &widgets::TextField::returnPressed, this, &LoyaltyDialog::ask);
    connect(m_ask, &QPushButton::clicked, this, &LoyaltyDialog::ask);
    connect(m_usePhone, &QPushButton::clicked, this, &LoyaltyDialog::usePhone);
    column->addWidget(m_kind);
    column->addWidget(m_input);
    column->addWidget(m_ask);
    column->addWidget(m_problem);
    column->addWidget(m_usePhone);
}

void LoyaltyDialog::buildFacts(QVBoxLayout *column)
{
    m_holder->setObjectName(QStringLiteral("loyaltyHolder"));
    m_balance->setObjectName(QStringLiteral("loyaltyBalance"));
    m_discount->setObjectName(QStringLiteral("loyaltyDiscount"));
    m_cashback->setObjectName(QStringLiteral("loyaltyCashback"));
    m_message->setObjectName(QStringLiteral("loyaltyMessage"));
    for (QWidget *row : {static_cast<QWidget *>(m_holder), static_cast<QWidget *>(m_balance),
                         static_cast<QWidget *>(m_discount), static_cast<QWidget *>(m_cashback),
                         static_cast<QWidget *>(m_message)})
        column->addWidget(row);
}

void LoyaltyDialog::buildSpending(QVBoxLayout *column)
{
    m_available->setObjectName(QStringLiteral("loyaltyAvailable"));
    m_amount->setObjectName(QStringLiteral("loyaltyAmount"));
    m_amount->lineEdit()->setObjectName(QStringLiteral("loyaltyAmountEdit"));
    m_pin->setObjectName(QStringLiteral("loyaltyPin"));
    m_pin->lineEdit()->setObjectName(QStringLiteral("loyaltyPinEdit"));
    m_pin->lineEdit()->setEchoMode(QLineEdit::Password);
    m_pin->lineEdit()->setMaxLength(kMaxPinChars);
    m_spend->setObjectName(QStringLiteral("loyaltySpend"));
    m_spend->setIconName(QStringLiteral("star"));
    m_paid->setObjectName(QStringLiteral("loyaltyPaid"));
    m_giveBack->setObjectName(QStringLiteral("loyaltyGiveBack"));
    m_giveBack->setIconName(QStringLiteral("recall"));
    connect(m_amount, &widgets::TextField::returnPressed, this, &LoyaltyDialog::spend);
    connect(m_amount, &widgets::TextField::textEdited, this, [this] { m_amount->setError(QString()); });
    connect(m_pin, &widgets::TextField::returnPressed, this, &LoyaltyDialog::spend);
    connect(m_spend, &QPushButton::clicked, this, &LoyaltyDialog::spend);
    connect(m_giveBack, &QPushButton::clicked, this, &LoyaltyDialog::giveBackWanted);
    for (QWidget *row :
         {static_cast<QWidget *>(m_spendTitle), static_cast<QWidget *>(m_available),
          static_cast<QWidget *>(m_amount), static_cast<QWidget *>(m_pin), static_cast<QWidget *>(m_spend),
          static_cast<QWidget *>(m_paid), static_cast<QWidget *>(m_giveBack)})
        column->addWidget(row);
}

void LoyaltyDialog::buildOffline(QVBoxLayout *column)
{
    m_offline->setObjectName(QStringLiteral("loyaltyOffline"));
    m_queue->setObjectName(QStringLiteral("loyaltyQueue"));
    m_queue->setWordWrap(true);
    m_sendNow->setObjectName(QStringLiteral("loyaltySendNow"));
    m_sendNow->setIconName(QStringLiteral("send"));
    connect(m_sendNow, &QPushButton::clicked, this, &LoyaltyDialog::sendNowWanted);
    column->addWidget(m_offline);
    column->addWidget(m_queue);
    column->addWidget(m_sendNow);
}

void LoyaltyDialog::setFormat(const models::LocaleFormat &format)
{
    m_format = format;
    refresh();
}

void LoyaltyDialog::showState(const till::LoyaltyState &state,
                              const till::LinkState &link,
                              const QDateTime &nowUtc)
{
    const bool wantsPin = state.needsPin && !m_state.needsPin;
    const bool isDone = !state.paid.isZero() && m_state.paid.isZero();
    m_state = state;
    m_link = link;
    m_nowUtc = nowUtc;
    if (isDone)
        m_pin->setText(QString());
    refresh();
    if (wantsPin) {
        m_pin->setText(QString());
        m_pin->lineEdit()->setFocus(Qt::OtherFocusReason);
    }
}

void LoyaltyDialog::begin()
{
    m_kind->setCurrentIndex(0);
    m_input->setText(QString());
    m_input->setError(QString());
    m_amount->setText(QString());
    m_amount->setError(QString());
    m_pin->setText(QString());
    retranslateUi();
}

void LoyaltyDialog::scanned(const QString &code)
{
    m_kind->setCurrentIndex(0);
    retranslateUi();
    Q_EMIT identifyWanted(code, true, false);
}

QWidget *LoyaltyDialog::firstField() const
{
    return m_input->lineEdit();
}

void LoyaltyDialog::ask()
{
    const QString text = m_input->text().trimmed();
    if (text.isEmpty()) {
        m_input->setError(tr("Scan the card, or type its number."));
        return;
    }
    m_input->setError(QString());
    Q_EMIT identifyWanted(text, false, m_kind->currentIndex() == kPhoneIndex);
}

void LoyaltyDialog::spend()
{
    money::Money amount = m_state.available;
    if (!m_amount->text().trimmed().isEmpty()) {
        const auto typed = money::parseTyped(m_amount->text());
        if (!typed || *typed <= money::Money()) {
            m_amount->setError(tr("This is no amount. Type it like 12.50."));
            return;
        }
        amount = *typed;
    }
    if (amount > m_state.available) {
        m_amount->setError(tr("At most %1 can be paid with bonuses.").arg(m_format.money(m_state.available)));
        return;
    }
    Q_EMIT spendWanted(amount, m_pin->text());
}

void LoyaltyDialog::usePhone()
{
    m_kind->setCurrentIndex(kPhoneIndex);
    m_input->setText(QString());
    retranslateUi();
    m_input->lineEdit()->setFocus(Qt::OtherFocusReason);
}

void LoyaltyDialog::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void LoyaltyDialog::refresh()
{
    const bool isBusy = m_state.phase == LoyaltyPhase::Asking || m_state.isPaying;
    m_ask->setDisabledReason(isBusy ? tr("The loyalty system is being asked") : QString());
    QString problem = m_state.problem ? text::toText(*m_state.problem) : QString();
    if (!m_state.serverWords.isEmpty() && !problem.contains(m_state.serverWords))
        problem += QStringLiteral(" (%1)").arg(m_state.serverWords);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty() && m_state.phase != LoyaltyPhase::Offline);
    m_usePhone->setVisible(m_state.offersOther && m_kind->currentIndex() != kPhoneIndex);
    m_drop->setVisible(m_state.isActive());
    m_drop->setDisabledReason(m_state.isPaying ? tr("The loyalty system is being asked") : QString());
    showFacts();
    showSpending();
    showOffline();
}

void LoyaltyDialog::showFacts()
{
    const bool isKnown = m_state.phase == LoyaltyPhase::Known;
    money::Money discounts;
    for (const loymax::LineDiscount &discount : m_state.discounts)
        discounts += discount.amount;
    m_holder->setRow(m_state.holder.isEmpty() ? tr("Card") : m_state.holder, m_state.shownCard);
    m_holder->setVisible(m_state.isActive() && !m_state.shownCard.isEmpty());
    m_balance->setRow(tr("Balance"),
                      m_state.balance ? bonusText(m_format, *m_state.balance, m_state.currency) : QString());
    m_balance->setVisible(isKnown && m_state.balance.has_value());
    m_discount->setRow(tr("Discount on this cart"), m_format.money(-discounts));
    m_discount->setVisible(isKnown && !discounts.isZero());
    m_cashback->setRow(tr("This cart collects"), bonusText(m_format, m_state.cashback, m_state.currency));
    m_cashback->setVisible(isKnown && !m_state.cashback.isZero());
    m_message->setText(m_state.cashierMessage);
    m_message->setVisible(isKnown && !m_state.cashierMessage.isEmpty());
}

void LoyaltyDialog::showSpending()
{
    const bool isKnown = m_state.phase == LoyaltyPhase::Known;
    const bool isPaid = !m_state.paid.isZero();
    const bool canSpend = isKnown && !isPaid && m_state.available > money::Money();
    m_spendTitle->setVisible(isKnown);
    m_available->setRow(tr("Can be spent"), m_format.money(m_state.available));
    m_available->setVisible(isKnown && !isPaid);
    m_amount->setVisible(canSpend);
    m_amount->setPlaceholderText(m_format.bareMoney(m_state.available));
    m_pin->setVisible(canSpend && m_state.needsPin);
    m_spend->setVisible(canSpend);
    m_spend->setDisabledReason(m_state.isPaying ? tr("The loyalty system is being asked") : QString());
    m_paid->setRow(tr("Paid with bonuses"), m_format.money(m_state.paid));
    m_paid->setVisible(isPaid);
    m_giveBack->setVisible(isPaid);
    m_giveBack->setDisabledReason(m_state.isPaying ? tr("The loyalty system is being asked") : QString());
}

void LoyaltyDialog::showOffline()
{
    const bool isOffline = m_state.phase == LoyaltyPhase::Offline;
    QString words = tr("Offline. Works: collecting, booked later. Does not work: spending and discounts.");
    if (m_state.problem)
        words += u' ' + text::toText(*m_state.problem);
    m_offline->setText(words);
    m_offline->setVisible(isOffline);
    const qint64 queued = m_link.figures.rows.queued;
    QString waiting = tr("%n message(s) for the loyalty system wait.", nullptr, static_cast<int>(queued));
    if (m_link.figures.rows.oldestQueuedAtUtc.isValid() && m_nowUtc.isValid()) {
        const qint64 seconds = m_link.figures.rows.oldestQueuedAtUtc.secsTo(m_nowUtc);
        waiting += u' ' + tr("The oldest is from %1 ago.").arg(m_format.age(seconds));
    }
    m_queue->setText(waiting);
    m_queue->setVisible(queued > 0);
    m_sendNow->setVisible(queued > 0 || isOffline);
}

void LoyaltyDialog::retranslateUi()
{
    m_title->setText(tr("Bonus card"));
    m_back->setText(tr("Back"));
    m_kind->setItems({tr("Card or app"), tr("Phone number")});
    const bool isPhone = m_kind->currentIndex() == kPhoneIndex;
    m_input->setLabel(isPhone ? tr("Phone number") : tr("Card number"));
    m_input->setPlaceholderText(isPhone ? tr("Only when the customer has no card here") : tr("Scan or type"));
    m_ask->setText(tr("Ask"));
    m_usePhone->setText(tr("Take the phone number instead"));
    m_spendTitle->setText(tr("Pay with bonuses"));
    m_amount->setLabel(tr("Amount"));
    m_pin->setLabel(tr("PIN of the customer"));
    m_spend->setText(tr("Take the bonuses"));
    m_giveBack->setText(tr("Give them back"));
    m_sendNow->setText(tr("Send now"));
    m_drop->setText(tr("Sell without bonus card"));
    refresh();
}

} // namespace kassa::sale
