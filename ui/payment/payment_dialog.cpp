// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payment/payment_dialog.h"

#include "ui/models/order_words.h"
#include "ui/payment/amount_edit.h"
#include "ui/payment/cash_notes.h"
#include "ui/payment/part_row.h"
#include "ui/widgets/amount_label.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/key_value_row.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/number_pad.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/touch_button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace kassa::payment {
namespace {

using money::Money;
using widgets::TextInk;
using widgets::TextRole;
using widgets::TouchButton;
using Kind = TouchButton::Kind;

constexpr int kQuickKeys = kMaxQuickNotes + 1;
constexpr int kQuickColumns = 3;
constexpr int kLeftWidth = 236;
constexpr int kRightWidth = 316;
constexpr int kCompactLeftWidth = 204;
constexpr int kCompactRightWidth = 268;
constexpr int kLargeLeftWidth = 182; // times the text size: the dialog has the whole window then
constexpr int kLargeRightWidth = 232;
constexpr int kMinShares = 2;

/// Ground of the right part, rounded where the dialog is.
class ResultPanel : public QFrame
{
public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event)
        constexpr qreal kCorner = 17; // the dialog's radius inside its frame
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath path;
        path.setFillRule(Qt::WindingFill);
        path.addRoundedRect(rect(), kCorner, kCorner);
        path.addRect(QRectF(rect()).adjusted(0, 0, 0, -kCorner));
        path.addRect(QRectF(rect()).adjusted(0, 0, -kCorner, 0));
        painter.fillPath(path, widgets::Theme::color(widgets::Token::Bg));
    }
};

QVBoxLayout *paddedColumn(QWidget *box, int spacing)
{
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(spacing);
    return column;
}

} // namespace

PaymentDialog::PaymentDialog(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("paymentDialog"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHeader(column);
    column->addWidget(widgets::hairline(Qt::Horizontal, this));

    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    m_left = new QWidget(this);
    buildTenders(paddedColumn(m_left, 8));
    row->addWidget(m_left);
    row->addWidget(widgets::hairline(Qt::Vertical, this));
    auto *middle = new QWidget(this);
    buildSum(paddedColumn(middle, 12));
    row->addWidget(middle, 1);
    row->addWidget(widgets::hairline(Qt::Vertical, this));
    m_right = new ResultPanel(this);
    buildResult(paddedColumn(m_right, 10));
    row->addWidget(m_right);
    column->addLayout(row, 1);

    addShortcuts();
    applyDensity();
    retranslateUi();
}

void PaymentDialog::buildHeader(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(24, 16, 16, 16);
    row->setSpacing(12);
    m_title = widgets::plainLabel(QString(), TextRole::Title, TextInk::Primary, this);
    m_nameChip = new widgets::Chip(this);
    m_back = new TouchButton(Kind::Secondary, QString(), this);
    m_back->setObjectName(QStringLiteral("paymentBack"));
    m_back->setIconName(QStringLiteral("back"));
    m_back->setKeycapOnly(QKeySequence(Qt::Key_Escape)); // the overlay listens to the key itself
    m_back->setMinimumWidth(160);                        // room for the framed keycap
    connect(m_back, &QPushButton::clicked, this, &PaymentDialog::cancelled);
    row->addWidget(m_title);
    row->addWidget(m_nameChip);
    row->addStretch(1);
    row->addWidget(m_back);
    column->addLayout(row);
}

void PaymentDialog::buildTenders(QVBoxLayout *column)
{
    struct Row
    {
        Tender tender;
        const char *name;
        const char *icon;
        int key;
        bool big;
    };
    static constexpr Row kRows[] = {
        {Tender::Cash, "tenderCash", "cash", Qt::Key_F9, true},
        {Tender::Card, "tenderCard", "card", Qt::Key_F10, true},
        {Tender::Voucher, "tenderVoucher", "percent", 0, false},
        {Tender::Invoice, "tenderInvoice", "note", 0, false},
        {Tender::OnDelivery, "tenderOnDelivery", "truck", 0, false},
        {Tender::Other, "tenderOther", "coins", 0, false},
    };
    m_tenderHead = widgets::plainLabel(QString(), TextRole::SmallStrong, TextInk::Secondary, this);
    column->addWidget(m_tenderHead);
    for (const Row &row : kRows) {
        auto *button = new TouchButton(Kind::Secondary, QString(), this);
        button->setObjectName(QString::fromLatin1(row.name));
        button->setIconName(QString::fromLatin1(row.icon));
        button->setAlign(TouchButton::Align::Left);
        button->setCheckable(true);
        if (row.big) {
            button->setSize(TouchButton::Size::Big);
        }
        if (row.key != 0) {
            button->setKeys(QKeySequence(row.key));
        }
        connect(button, &QPushButton::clicked, this, [this, tender = row.tender] { chooseTender(tender); });
        m_tenders.append({row.tender, button});
        column->addWidget(button);
    }
    m_method = new widgets::TextField(this);
    m_method->setObjectName(QStringLiteral("tenderMethod"));
    m_method->lineEdit()->setObjectName(QStringLiteral("tenderMethodEdit"));
    m_method->lineEdit()->setMaxLength(kMaxMethodChars);
    connect(m_method, &widgets::TextField::textChanged, this, [this] {
        m_entry.setMethod(methodWord());
        showOutcome();
    });
    column->addWidget(m_method);
    column->addStretch(1);
    m_split = new TouchButton(Kind::NeutralKey, QString(), this);
    m_split->setObjectName(QStringLiteral("paymentSplit"));
    m_split->setIconName(QStringLiteral("split"));
    m_split->setAlign(TouchButton::Align::Left);
    m_split->setCheckable(true);
    m_split->setKeys(QKeySequence(Qt::Key_F11));
    connect(m_split, &QPushButton::clicked, this, [this] { setSplit(!m_isSplitting && m_shares.isEmpty()); });
    column->addWidget(m_split);
}

void PaymentDialog::buildSum(QVBoxLayout *column)
{
    auto *head = new QHBoxLayout;
    m_sumHead = widgets::plainLabel(QString(), TextRole::SmallStrong, TextInk::Secondary, this);
    m_sumHint = widgets::plainLabel(QString(), TextRole::Small, TextInk::Secondary, this);
    m_sumHint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_sumHint->setWordWrap(true);
    head->addWidget(m_sumHead);
    head->addWidget(m_sumHint, 1);
    column->addLayout(head);

    m_amount = new AmountEdit(this);
    m_amount->setObjectName(QStringLiteral("paymentAmount"));
    connect(m_amount, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_entry.setTyped(text);
        if (!text.isEmpty()) {
            m_lastChange = Money();
        }
        showOutcome();
    });
    column->addWidget(m_amount);

    auto *grid = new QGridLayout;
    grid->setSpacing(8);
    for (int i = 0; i < kQuickKeys; ++i) {
        auto *button = new TouchButton(Kind::Secondary, QString(), this);
        button->setObjectName(QStringLiteral("quickSum%1").arg(i));
        button->setSize(TouchButton::Size::Big);
        button->setCheckable(true);
        QSizePolicy policy = button->sizePolicy();
        policy.setRetainSizeWhenHidden(true); // keys below must not move
        button->setSizePolicy(policy);
        connect(button, &QPushButton::clicked, this, [this, i] {
            if (m_isSplitting) {
                chooseShares(kMinShares + i);
            } else if (i < m_quickSums.size()) {
                m_amount->setText(m_format.bareMoney(m_quickSums.at(i)));
                m_amount->selectAll();
            }
        });
        grid->addWidget(button, i / kQuickColumns, i % kQuickColumns);
        grid->setColumnStretch(i % kQuickColumns, 1);
        m_quick.append(button);
    }
    column->addLayout(grid);

    m_pad = new widgets::NumberPad(widgets::NumberPad::Corner::Separator, this);
    m_pad->setObjectName(QStringLiteral("paymentPad"));
    connect(m_pad, &widgets::NumberPad::digitsEntered, m_amount, &AmountEdit::type);
    connect(m_pad, &widgets::NumberPad::separatorEntered, this,
            [this] { m_amount->type(QString(m_format.locale().decimalPoint())); });
    connect(m_pad, &widgets::NumberPad::backspaceEntered, m_amount, &QLineEdit::backspace);
    column->addWidget(m_pad);
    column->addStretch(1);
}

void PaymentDialog::buildResult(QVBoxLayout *column)
{
    m_total = new widgets::KeyValueRow(widgets::KeyValueRow::Weight::Strong, this);
    m_total->setObjectName(QStringLiteral("paymentTotal"));
    column->addWidget(m_total);
    m_partsCard = new widgets::Card(this);
    m_partsCard->setObjectName(QStringLiteral("paymentParts"));
    m_partRows = new QVBoxLayout;
    m_partRows->setSpacing(0);
    m_partsCard->column()->addLayout(m_partRows);
    column->addWidget(m_partsCard);
    m_due = new widgets::KeyValueRow(widgets::KeyValueRow::Weight::Strong, this);
    m_due->setObjectName(QStringLiteral("paymentDue"));
    m_given = new widgets::KeyValueRow(widgets::KeyValueRow::Weight::Body, this);
    m_given->setObjectName(QStringLiteral("paymentGiven"));
    column->addWidget(m_due);
    column->addWidget(m_given);
    column->addStretch(1);

    m_problem = new widgets::Note(widgets::Note::Kind::Warn, QStringLiteral("state-warn"), QString(), this);
    m_problem->setObjectName(QStringLiteral("paymentProblem"));
    column->addWidget(m_problem);

    m_changeBox = widgets::tintedBox(QStringLiteral("ok"), this);
    auto *change = new QVBoxLayout(m_changeBox);
    change->setContentsMargins(16, 12, 16, 12);
    change->setSpacing(2);
    m_changeHead = widgets::plainLabel(QString(), TextRole::Strong, TextInk::Ok, this);
    m_change = new widgets::AmountLabel(widgets::FontRole::Hero, true, this);
    m_change->setObjectName(QStringLiteral("paymentChange"));
    m_change->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_changePieces = widgets::plainLabel(QString(), TextRole::Small, TextInk::Secondary, this);
    m_changePieces->setObjectName(QStringLiteral("paymentChangePieces"));
    m_changePieces->setAlignment(Qt::AlignRight);
    m_changePieces->setWordWrap(true);
    change->addWidget(m_changeHead);
    change->addWidget(m_change);
    change->addWidget(m_changePieces);
    column->addWidget(m_changeBox);

    m_finish = new TouchButton(Kind::Accept, QString(), this);
    m_finish->setObjectName(QStringLiteral("paymentFinish"));
    m_finish->setSize(TouchButton::Size::Big);
    m_finish->setAlign(TouchButton::Align::Left);
    m_finish->setIconName(QStringLiteral("check"));
    m_finish->setKeys(QKeySequence(Qt::Key_Return));
    connect(m_finish, &QPushButton::clicked, this, &PaymentDialog::proceed);
    column->addWidget(m_finish);
}

void PaymentDialog::addShortcuts()
{
    // The keycap shows Enter; F12 pays on every screen.
    auto *shortcut = new QShortcut(QKeySequence(Qt::Key_F12), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, m_finish, [this] {
        if (m_finish->isEnabled()) {
            proceed();
        }
    });
}

QWidget *PaymentDialog::firstField() const
{
    return m_amount;
}

void PaymentDialog::begin(const PaymentRequest &request)
{
    m_format = request.format;
    m_name = request.name;
    m_entry = PaymentEntry(request.total, request.parts);
    m_onDelivery = request.onDelivery;
    m_shares.clear();
    m_shareCount = 0;
    m_isSplitting = false;
    m_lastChange = Money();
    m_method->setText(QString());
    m_amount->clear();
    chooseTender(request.tender);
    if (request.split) {
        setSplit(true);
    }
    retranslateUi();
}

void PaymentDialog::setFormat(const models::LocaleFormat &format)
{
    m_format = format;
    retranslateUi();
}

void PaymentDialog::setName(const QString &name)
{
    m_name = name;
    showAll();
}

QString PaymentDialog::methodWord() const
{
    switch (m_entry.tender()) {
    case Tender::Card:
        return tr("Card", "method on the receipt");
    case Tender::Voucher:
        return tr("Voucher", "method on the receipt");
    case Tender::Invoice:
        return tr("Invoice", "method on the receipt");
    case Tender::Other:
        return m_method->text();
    case Tender::Cash:
    case Tender::OnDelivery:
        break;
    }
    return {};
}

void PaymentDialog::chooseTender(Tender tender)
{
    m_entry.setTender(tender);
    m_entry.setMethod(methodWord());
    showAll();
    if (tender == Tender::Other && isVisible() && m_method->text().isEmpty()) {
        m_method->lineEdit()->setFocus(Qt::OtherFocusReason);
    }
}

void PaymentDialog::setSplit(bool on)
{
    m_isSplitting = on;
    m_shares.clear();
    m_shareCount = 0;
    m_entry.setShare(std::nullopt);
    m_amount->clear();
    showAll();
}

void PaymentDialog::chooseShares(int count)
{
    m_isSplitting = false;
    m_shareCount = count;
    m_shares = evenParts(m_entry.due().abs(), count);
    m_entry.setShare(m_shares.first());
    m_amount->clear();
    showAll();
}

void PaymentDialog::proceed()
{
    const Assessment assessment = m_entry.assess();
    if (assessment.step == Assessment::Step::Refused) {
        m_amount->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_entry.take()) {
        Q_EMIT finished(m_entry.parts());
        return;
    }
    // A share that was paid in full makes room for the next person's.
    if (!m_shares.isEmpty() && assessment.amount.abs() >= m_shares.first()) {
        m_shares.removeFirst();
    } else if (!m_shares.isEmpty()) {
        m_shares.first() -= assessment.amount.abs();
    }
    m_entry.setShare(m_shares.isEmpty() ? std::nullopt : std::optional(m_shares.first()));
    m_isSplitting = false;
    m_amount->clear();
    m_lastChange = assessment.change;
    showAll();
    m_amount->setFocus(Qt::OtherFocusReason);
}

void PaymentDialog::removePart(qsizetype index)
{
    m_entry.removePart(index);
    setSplit(false);
}

void PaymentDialog::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
}

void PaymentDialog::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    applyDensity();
}

void PaymentDialog::applyDensity()
{
    m_density = widgets::densityFor(window()->width());
    const bool compact = m_density == widgets::Density::Compact;
    const bool isLarge = widgets::Theme::isTextLarge();
    m_left->setFixedWidth(widgets::Theme::scaled(isLarge   ? kLargeLeftWidth
                                                 : compact ? kCompactLeftWidth
                                                           : kLeftWidth));
    m_right->setFixedWidth(widgets::Theme::scaled(isLarge   ? kLargeRightWidth
                                                  : compact ? kCompactRightWidth
                                                            : kRightWidth));
}

void PaymentDialog::retranslateUi()
{
    m_back->setText(tr("Back"));
    m_tenderHead->setText(tr("Way of payment"));
    const QStringList texts{tr("Cash"),       tr("Card"),        tr("Voucher"),
                            tr("On invoice"), tr("On delivery"), tr("Other …")};
    for (qsizetype i = 0; i < m_tenders.size(); ++i) {
        m_tenders.at(i).button->setText(texts.at(i));
    }
    m_method->setLabel(tr("Method"));
    m_method->setPlaceholderText(tr("e.g. cheque"));
    m_split->setText(tr("Split"));
    m_amount->setSign(m_format.sign());
    m_pad->setSeparator(QString(m_format.locale().decimalPoint()));
    m_pad->setBackspaceName(tr("Delete the last digit"));
    m_entry.setMethod(methodWord());
    showAll();
}

} // namespace kassa::payment
