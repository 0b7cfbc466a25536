// SPDX-License-Identifier: GPL-3.0-or-later
// Left the counting, right what must be there and the difference.
#include "ui/session/closing_pane.h"

#include "ui/session/amount_pad.h"
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

namespace kassa::session {
namespace {

using widgets::KeyValueRow;
using widgets::plainLabel;
using widgets::TextInk;
using widgets::TextRole;

constexpr int kSideWidth = 360;
constexpr int kSideWidthCompact = 316;
constexpr int kSideWidthWide = 480;
constexpr QSize kQuestionSize(520, 320);

} // namespace

money::Money expectedCash(const store::CashSession &session, const store::SessionFigures &figures)
{
    return session.openingFloat + figures.tillCash;
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
    , m_expected(new KeyValueRow(KeyValueRow::Weight::Strong))
    , m_difference(widgets::tintedBox(QStringLiteral("ok")))
    , m_differenceIcon(new widgets::IconLabel(widgets::StateShape::Ok, 20))
    , m_differenceWord(plainLabel(QString(), TextRole::Strong))
    , m_differenceAmount(new widgets::AmountLabel(widgets::FontRole::Title))
    , m_otherTitle(plainLabel(QString(), TextRole::SmallStrong, TextInk::Secondary))
    , m_other(new KeyValueRow)
    , m_onDelivery(new KeyValueRow)
    , m_salesTitle(plainLabel(QString(), TextRole::SmallStrong, TextInk::Secondary))
    , m_receipts(new KeyValueRow)
    , m_turnover(new KeyValueRow)
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
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_title, 0, Qt::AlignBaseline);
    head->addWidget(m_since, 0, Qt::AlignBaseline);
    head->addStretch(1);
    m_grid = new QGridLayout(this);
    m_fold = new widgets::SideFold(buildCount(), buildFigures(), this);
    m_fold->tabs()->setObjectName(QStringLiteral("closingTabs"));
    m_grid->addLayout(head, 0, 0);
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
    rest->addWidget(m_salesTitle);
    rest->addWidget(m_receipts);
    rest->addWidget(m_turnover);
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

void ClosingPane::ask()
{
    if (!m_state.session)
        return;
    if (m_question == nullptr)
        m_question = new widgets::Overlay(window());
    CloseFacts facts;
    facts.sessionNumber = m_state.session->number;
    facts.counted = countedSum();
    facts.expected = expectedCash(*m_state.session, m_state.figures);
    facts.openOrders = m_state.openOrders;
    auto *question = new CloseQuestion(facts, m_format);
    m_asked = question;
    connect(question, &CloseQuestion::leftOpen, m_question, &widgets::Overlay::dismiss);
    connect(question, &CloseQuestion::confirmed, this, [this, facts] {
        m_question->dismiss();
        Q_EMIT closeWanted(facts.counted);
    });
    m_question->setContent(question);
    m_question->setCardSize(kQuestionSize);
    m_question->setFillsWhenCompact(false);
    m_question->setInitialFocus(question->leaveButton());
    m_question->setTitle([question] { return question->title(); });
    m_question->open();
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
    m_salesTitle->setText(tr("This session"));
    m_receipts->setRow(tr("Receipts"), m_format.count(m_state.figures.receipts));
    m_turnover->setRow(tr("Turnover"), m_format.money(m_state.figures.turnover));
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
    const money::Money expected =
        m_state.session ? expectedCash(*m_state.session, m_state.figures) : money::Money();
    m_expected->setRow(tr("Expected"), m_format.money(expected));
    const money::Money difference = sum - expected;
    const bool matches = difference.isZero();
    widgets::setStyleProperty(m_difference, "tint", matches ? QStringLiteral("ok") : QStringLiteral("warn"));
    m_differenceIcon->setState(matches ? widgets::StateShape::Ok : widgets::StateShape::Warn);
    m_differenceWord->setText(matches ? tr("Drawer is right") : tr("Difference"));
    widgets::setInk(m_differenceWord, matches ? TextInk::Ok : TextInk::Warn);
    m_differenceAmount->setAmount(signedMoney(difference, m_format));
}

} // namespace kassa::session
