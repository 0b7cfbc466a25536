// SPDX-License-Identifier: GPL-3.0-or-later
// Left the counting, right what must be there and the difference.
#include "ui/session/closing_pane.h"

#include "ui/session/amount_pad.h"
#include "ui/session/cash_dialog.h"
#include "ui/session/close_question.h"
#include "ui/session/piece_count.h"
#include "ui/widgets/amount_label.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/key_value_row.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/side_fold.h"
#include "ui/widgets/touch_button.h"

#include <QEvent>
#include <QGridLayout>
#include <QStackedWidget>

#include <algorithm>

namespace kassa::session {
namespace {

using widgets::KeyValueRow;
using widgets::plainLabel;
using widgets::TextInk;
using widgets::TextRole;

constexpr int kSideWidth = 360;
constexpr int kSideWidthCompact = 316;
constexpr int kSideWidthWide = 480;
constexpr QSize kQuestionSize(520, 500);

} // namespace

money::Money expectedCash(const till::TillState &state)
{
    if (!state.session)
        return {};
    return state.session->openingFloat + state.figures.tillCash + order::sumOf(state.movements);
}

money::Money proposedTakeOut(const till::TillState &state, money::Money counted)
{
    if (!state.session)
        return {};
    return std::max(money::Money(), counted - state.session->openingFloat);
}

ClosingPane::ClosingPane(QWidget *parent)
    : QWidget(parent)
    , m_title(plainLabel(QString(), TextRole::Title, TextInk::Primary, this))
    , m_since(plainLabel(QString(), TextRole::Small, TextInk::Secondary, this))
    , m_countTitle(plainLabel(QString(), TextRole::Heading))
    , m_ways(new widgets::Segment(this))
    , m_stack(new QStackedWidget)
    , m_pieces(new PieceCount)
    , m_pad(new AmountPad)
    , m_countedTitle(plainLabel(QString(), TextRole::Heading))
    , m_countedDetail(plainLabel(QString(), TextRole::Small, TextInk::Secondary))
    , m_counted(new widgets::AmountLabel(widgets::FontRole::Amount))
    , m_expectedTitle(plainLabel(QString(), TextRole::Heading))
    , m_float(new KeyValueRow)
    , m_cash(new KeyValueRow)
    , m_paidIn(new KeyValueRow)
    , m_paidOut(new KeyValueRow)
    , m_blind(plainLabel(QString(), TextRole::Small, TextInk::Secondary))
    , m_expected(new KeyValueRow(KeyValueRow::Weight::Strong))
    , m_difference(widgets::tintedBox(QStringLiteral("ok")))
    , m_differenceIcon(new widgets::IconLabel(widgets::StateShape::Ok, 20))
    , m_differenceWord(plainLabel(QString(), TextRole::Strong))
    , m_differenceAmount(new widgets::AmountLabel(widgets::FontRole::Title))
    , m_otherTitle(plainLabel(QString(), TextRole::SmallStrong, TextInk::Secondary))
    , m_other(new KeyValueRow)
    , m_onDelivery(new KeyValueRow)
    , m_proposal(new widgets::Note(widgets::Note::Kind::Info, QStringLiteral("coins")))
    , m_report(new widgets::TouchButton(widgets::TouchButton::Kind::Secondary))
    , m_move(new widgets::TouchButton(widgets::TouchButton::Kind::Secondary))
    , m_openOrders(plainLabel(QString(), TextRole::Small, TextInk::Secondary))
    , m_close(new widgets::TouchButton(widgets::TouchButton::Kind::Primary))
{
    m_counted->setObjectName(QStringLiteral("countedSum"));
    m_differenceAmount->setObjectName(QStringLiteral("differenceAmount"));
    m_close->setObjectName(QStringLiteral("closeSession"));
    m_ways->setObjectName(QStringLiteral("countWays"));
    m_pad->setObjectName(QStringLiteral("countedPad"));
    m_close->setSize(widgets::TouchButton::Size::Big);
    m_close->setIconName(QStringLiteral("check"));
    m_close->setKeys(QKeySequence(Qt::Key_F12));
    m_grid = new QGridLayout(this);
    m_fold = new widgets::SideFold(buildCount(), buildFigures(), this);
    m_fold->tabs()->setObjectName(QStringLiteral("closingTabs"));
    m_grid->addWidget(buildHead(), 0, 0);
    m_grid->addWidget(m_fold, 1, 0);
    m_grid->setRowStretch(1, 1);
    connect(m_ways, &widgets::Segment::chosen, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        showCounted();
    });
    connect(m_pieces, &PieceCount::counted, this, &ClosingPane::showCounted);
    connect(m_pad, &AmountPad::amountChanged, this, &ClosingPane::showCounted);
    connect(m_close, &QPushButton::clicked, this, &ClosingPane::ask);
    setDensity(widgets::Density::Regular);
    retranslateUi();
}

QWidget *ClosingPane::buildHead()
{
    m_report->setObjectName(QStringLiteral("showReport"));
    m_report->setIconName(QStringLiteral("list"));
    m_report->setKeys(QKeySequence(Qt::Key_F8));
    m_move->setObjectName(QStringLiteral("moveCash"));
    m_move->setIconName(QStringLiteral("drawer"));
    m_move->setKeys(QKeySequence(Qt::Key_F9));
    connect(m_report, &QPushButton::clicked, this, &ClosingPane::reportWanted);
    connect(m_move, &QPushButton::clicked, this, &ClosingPane::askForCash);
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_title, 0, Qt::AlignVCenter);
    row->addWidget(m_since, 0, Qt::AlignVCenter);
    row->addStretch(1);
    row->addWidget(m_move);
    row->addWidget(m_report);
    return head;
}

widgets::Card *ClosingPane::buildCount()
{
    auto *card = new widgets::Card;
    card->setPadding(16);
    QHBoxLayout *header = card->addRow(8);
    header->addWidget(m_countTitle);
    header->addStretch(1);
    header->addWidget(m_ways);
    card->addLine();
    m_stack->addWidget(m_pieces);
    m_stack->addWidget(m_pad);
    QVBoxLayout *body = card->addSection(12, 0);
    body->addWidget(m_stack, 1);
    card->column()->setStretchFactor(body, 1);
    card->addLine();
    QHBoxLayout *footer = card->addRow(12);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_countedTitle);
    words->addWidget(m_countedDetail);
    footer->addLayout(words);
    footer->addStretch(1);
    footer->addWidget(m_counted);
    return card;
}

widgets::Card *ClosingPane::buildFigures()
{
    auto *card = new widgets::Card;
    card->setPadding(16);
    QVBoxLayout *expected = card->addSection(14, 4);
    expected->addWidget(m_expectedTitle);
    expected->addWidget(m_float);
    expected->addWidget(m_cash);
    expected->addWidget(m_paidIn);
    expected->addWidget(m_paidOut);
    expected->addWidget(m_blind);
    expected->addWidget(widgets::hairline());
    expected->addWidget(m_expected);
    card->addLine();
    QVBoxLayout *rest = card->addSection(12, 4);
    buildDifference(rest);
    rest->addSpacing(8);
    rest->addWidget(m_otherTitle);
    rest->addWidget(m_other);
    rest->addWidget(m_onDelivery);
    rest->addSpacing(8);
    rest->addWidget(m_proposal);
    m_blind->setWordWrap(true);
    card->addStretch();
    QVBoxLayout *footer = card->addSection(16, 8);
    m_openOrders->setWordWrap(true);
    footer->addWidget(m_openOrders);
    footer->addWidget(m_close);
    return card;
}

void ClosingPane::buildDifference(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout(m_difference);
    row->setContentsMargins(14, 10, 14, 10);
    row->setSpacing(8);
    row->addWidget(m_differenceIcon);
    row->addWidget(m_differenceWord);
    row->addStretch(1);
    row->addWidget(m_differenceAmount);
    column->addWidget(m_difference);
}

void ClosingPane::setConfig(const settings::Config &config)
{
    m_format = models::LocaleFormat::fromConfig(config);
    m_pieces->setFormat(m_format);
    m_pad->setFormat(m_format);
    if (m_asked != nullptr)
        m_asked->setFormat(m_format);
    if (m_cashDialog != nullptr)
        m_cashDialog->setFormat(m_format);
    m_isBlind = config.till.isCountBlind;
    m_allowedDifference = money::Money::fromMinor(config.till.allowedDifference * qint64{100});
    const bool hasPieces = !m_pieces->isEmpty();
    m_ways->setVisible(hasPieces);
    if (!hasPieces)
        m_stack->setCurrentWidget(m_pad);
    retranslateUi();
}

void ClosingPane::setState(const till::TillState &state)
{
    if (!state.session)
        return;
    m_state = state;
    retranslateUi();
}

void ClosingPane::setSince(const QString &since)
{
    m_sinceText = since;
    retranslateUi();
}

void ClosingPane::setDensity(widgets::Density density)
{
    const widgets::Measures &m = widgets::measures(density);
    m_grid->setContentsMargins(m.gutter, m.gutter, m.gutter, m.gutter);
    m_grid->setSpacing(m.gutter);
    m_fold->setSpacing(m.gutter);
    m_fold->setSideWidth(density == widgets::Density::Compact ? kSideWidthCompact
                         : density == widgets::Density::Wide  ? kSideWidthWide
                                                              : kSideWidth);
    m_differenceAmount->setRole(
        density == widgets::Density::Compact ? widgets::FontRole::Heading : widgets::FontRole::Title, true);
    m_pieces->setDensity(density);
    m_since->setVisible(density != widgets::Density::Compact);
    m_pad->setKeyHeight(m.numberKeyHeight);
}

money::Money ClosingPane::countedSum() const
{
    return m_stack->currentWidget() == m_pad ? m_pad->amount() : m_pieces->total();
}

void ClosingPane::reset()
{
    m_pieces->reset();
    m_pad->setAmount(money::Money());
    showCounted();
}

void ClosingPane::dismissQuestion()
{
    if (m_question != nullptr)
        m_question->dismiss();
}

void ClosingPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void ClosingPane::openOverlay(QWidget *content,
                              const std::function<QString()> &title,
                              const QSize &size,
                              QWidget *focus)
{
    if (m_question == nullptr)
        m_question = new widgets::Overlay(window());
    m_question->setContent(content);
    m_question->setCardSize(size);
    m_question->setFillsWhenCompact(false);
    m_question->setInitialFocus(focus);
    m_question->setTitle(title);
    m_question->open();
}

void ClosingPane::ask()
{
    if (!m_state.session)
        return;
    CloseFacts facts;
    facts.sessionNumber = m_state.session->number;
    facts.counted = countedSum();
    facts.expected = expectedCash(m_state);
    facts.openOrders = m_state.openOrders;
    facts.proposedTakeOut = proposedTakeOut(m_state, facts.counted);
    facts.stays = facts.counted - facts.proposedTakeOut;
    facts.allowedDifference = m_allowedDifference;
    auto *question = new CloseQuestion(facts, m_format);
    m_asked = question;
    connect(question, &CloseQuestion::leftOpen, this, &ClosingPane::dismissQuestion);
    connect(question, &CloseQuestion::confirmed, this, [this, facts](const QString &reason) {
        m_question->dismiss();
        Q_EMIT closeWanted(facts.counted, reason);
    });
    openOverlay(
        question, [question] { return question->title(); }, kQuestionSize, question->firstFocus());
}

void ClosingPane::askForCash()
{
    if (!m_state.session)
        return;
    auto *dialog = new CashDialog(m_format);
    m_cashDialog = dialog;
    connect(dialog, &CashDialog::cancelled, this, &ClosingPane::dismissQuestion);
    connect(dialog, &CashDialog::confirmed, this,
            [this](order::MovementKind kind, money::Money amount, const QString &reason) {
                m_question->dismiss();
                Q_EMIT moveWanted(kind, amount, reason);
            });
    openOverlay(
        dialog, [dialog] { return dialog->title(); }, kCashDialogSize, dialog->firstField());
}

void ClosingPane::showMoved(KeyValueRow *row, const QString &word, order::MovementKind kind)
{
    money::Money sum;
    for (const order::CashMovement &movement : m_state.movements) {
        if (movement.kind == kind)
            sum += movement.amount;
    }
    row->setRow(word, m_format.bareMoney(sum));
    row->setVisible(!m_isBlind && !sum.isZero());
}

void ClosingPane::retranslateUi()
{
    m_title->setText(tr("Close session %1").arg(m_state.session ? m_state.session->number : 0));
    m_since->setText(m_state.session ? tr("open since %1 · %2").arg(m_sinceText, m_state.session->openedBy)
                                     : QString());
    m_fold->setTitles(tr("Count the drawer"), tr("Expected in the drawer"));
    m_countTitle->setText(tr("Count the drawer"));
    m_ways->setItems({tr("By pieces"), tr("As a sum")});
    m_pad->setTitle(tr("Sum in the drawer"));
    m_countedTitle->setText(tr("Counted"));
    m_expectedTitle->setText(tr("Expected in the drawer"));
    m_float->setRow(tr("Float"),
                    m_format.bareMoney(m_state.session ? m_state.session->openingFloat : money::Money()));
    m_cash->setRow(tr("Cash sales"), m_format.bareMoney(m_state.figures.tillCash));
    m_otherTitle->setText(tr("Not in the drawer"));
    m_other->setRow(tr("Card and other"), m_format.bareMoney(m_state.figures.other));
    m_onDelivery->setRow(tr("On delivery or collection"), m_format.bareMoney(m_state.figures.onDelivery));
    showMoved(m_paidIn, tr("Pay-ins"), order::MovementKind::PayIn);
    showMoved(m_paidOut, tr("Pay-outs"), order::MovementKind::PayOut);
    m_blind->setText(tr("Shown when the drawer was counted."));
    m_blind->setVisible(m_isBlind);
    for (QWidget *secret : {static_cast<QWidget *>(m_cash), static_cast<QWidget *>(m_expected),
                            static_cast<QWidget *>(m_difference)})
        secret->setVisible(!m_isBlind);
    m_report->setText(tr("X report"));
    m_move->setText(tr("Money in or out"));
    m_openOrders->setVisible(m_state.openOrders > 0);
    m_openOrders->setText(
        tr("%n open order(s) stay open for the next session.", nullptr, m_state.openOrders));
    m_close->setText(tr("Close session"));
    showCounted();
}

void ClosingPane::showCounted()
{
    const money::Money sum = countedSum();
    m_counted->setAmount(m_format.money(sum));
    const bool byPieces = m_stack->currentWidget() == m_pieces;
    m_countedDetail->setText(byPieces ? tr("%n piece(s)", nullptr, m_pieces->pieces()) : tr("typed in"));
    const money::Money expected = expectedCash(m_state);
    m_expected->setRow(tr("Expected"), m_format.money(expected));
    const money::Money difference = sum - expected;
    const bool matches = difference.isZero();
    widgets::setStyleProperty(m_difference, "tint", matches ? QStringLiteral("ok") : QStringLiteral("warn"));
    m_differenceIcon->setState(matches ? widgets::StateShape::Ok : widgets::StateShape::Warn);
    m_differenceWord->setText(matches ? tr("Drawer is right") : tr("Difference"));
    widgets::setInk(m_differenceWord, matches ? TextInk::Ok : TextInk::Warn);
    m_differenceAmount->setAmount(signedMoney(difference, m_format));
    const money::Money takeOut = proposedTakeOut(m_state, sum);
    m_proposal->setVisible(!m_isBlind && takeOut > money::Money());
    m_proposal->setText(
        tr("Proposal: take out %1, %2 stays.").arg(m_format.money(takeOut), m_format.money(sum - takeOut)));
}

} // namespace kassa::session
