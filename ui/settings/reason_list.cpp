// SPDX-License-Identifier: GPL-3.0-or-later
// Limits: core/settings/setting_table.cpp. The same number of reasons is shown by order_parts::ReasonDialog.
#include "ui/settings/reason_list.h"

#include "ui/order_parts/reason_dialog.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/touch_button.h"

#include <QHBoxLayout>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

namespace kassa::setting_pages {

using order_parts::ReasonDialog;
using widgets::TextInk;
using widgets::TextRole;
using widgets::TouchButton;

namespace {

constexpr char16_t kDivider = u'|';
constexpr int kButtonPx = 52; ///< an icon with its padding

TouchButton *iconButton(const QString &name, const char *icon)
{
    auto *button = new TouchButton(TouchButton::Kind::Secondary);
    button->setObjectName(name);
    button->setIconName(QString::fromLatin1(icon));
    button->setFixedWidth(kButtonPx);
    return button;
}

} // namespace

ReasonList::ReasonList(QWidget *parent)
    : QWidget(parent)
    , m_title(widgets::plainLabel({}, TextRole::Strong))
    , m_note(widgets::plainLabel({}, TextRole::Small, TextInk::Secondary))
    , m_add(new TouchButton(TouchButton::Kind::Secondary))
    , m_usual(new TouchButton(TouchButton::Kind::Secondary))
{
    setObjectName(QStringLiteral("till_reject_reasons"));
    m_note->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_note);
    for (int i = 0; i < ReasonDialog::kMaxReasons; ++i) {
        addRow(i);
        column->addWidget(m_rows.last().box);
    }
    m_add->setObjectName(QStringLiteral("reasonAdd"));
    m_add->setIconName(QStringLiteral("plus"));
    m_usual->setObjectName(QStringLiteral("reasonUsual"));
    m_usual->setIconName(QStringLiteral("refresh"));
    connect(m_add, &QPushButton::clicked, this, [this] { add(); });
    connect(m_usual, &QPushButton::clicked, this, [this] {
        setText({});
        Q_EMIT changed();
    });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_add);
    buttons->addWidget(m_usual);
    buttons->addStretch(1);
    column->addLayout(buttons);
    retranslateUi();
}

void ReasonList::addRow(int index)
{
    static const QRegularExpression kNoDivider(QStringLiteral("[^|]*"));
    const QString number = QString::number(index);
    Row row;
    row.box = new QWidget;
    row.field = new widgets::TextField;
    row.field->setObjectName(QStringLiteral("reasonText") + number);
    row.field->lineEdit()->setMaxLength(ReasonDialog::kMaxReasonChars);
    row.field->lineEdit()->setValidator(new QRegularExpressionValidator(kNoDivider, row.field));
    row.up = iconButton(QStringLiteral("reasonUp") + number, "up");
    row.down = iconButton(QStringLiteral("reasonDown") + number, "down");
    row.remove = iconButton(QStringLiteral("reasonDelete") + number, "trash");
    auto *line = new QHBoxLayout(row.box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(row.field, 1);
    for (TouchButton *button : {row.up, row.down, row.remove}) {
        line->addWidget(button, 0, Qt::AlignTop);
    }
    connect(row.field, &widgets::TextField::textEdited, this, [this] { takeEdit(); });
    connect(row.field, &widgets::TextField::returnPressed, this, &ReasonList::returnPressed);
    connect(row.up, &QPushButton::clicked, this, [this, index] { move(index, index - 1); });
    connect(row.down, &QPushButton::clicked, this, [this, index] { move(index, index + 1); });
    connect(row.remove, &QPushButton::clicked, this, [this, index] { remove(index); });
    m_rows.append(row);
}

QStringList ReasonList::typed() const
{
    QStringList texts;
    for (int i = 0; i < m_count; ++i) {
        texts.append(m_rows.at(i).field->text());
    }
    return texts;
}

QStringList ReasonList::reasons() const
{
    QStringList all;
    for (const QString &text : typed()) {
        all.append(text.simplified());
    }
    all.removeAll(QString());
    return all;
}

QString ReasonList::joined(const QStringList &reasons)
{
    return reasons.join(QStringLiteral(" | "));
}

QString ReasonList::text() const
{
    return m_isUsual ? QString() : joined(reasons());
}

void ReasonList::setText(const QString &text)
{
    QStringList own;
    for (const QString &reason : text.split(kDivider, Qt::SkipEmptyParts)) {
        own.append(reason.simplified());
    }
    own.removeAll(QString());
    m_isUsual = own.isEmpty();
    show(m_isUsual ? ReasonDialog::usualRejectReasons() : own);
}

void ReasonList::show(const QStringList &texts)
{
    m_count = static_cast<int>(std::min<qsizetype>(texts.size(), m_rows.size()));
    for (int i = 0; i < static_cast<int>(m_rows.size()); ++i) {
        m_rows.at(i).box->setVisible(i < m_count);
        m_rows.at(i).field->setText(i < m_count ? texts.at(i) : QString());
    }
    showLimits();
}

void ReasonList::showLimits()
{
    for (int i = 0; i < m_count; ++i) {
        m_rows.at(i).up->setEnabled(i > 0);
        m_rows.at(i).down->setEnabled(i + 1 < m_count);
    }
    const bool isFull = m_count >= static_cast<int>(m_rows.size());
    m_add->setDisabledReason(isFull ? tr("More than these nobody reads before pressing") : QString());
    m_usual->setDisabledReason(m_isUsual ? tr("These are the usual ones") : QString());
}

void ReasonList::takeEdit()
{
    const QStringList now = reasons();
    m_isUsual = now.isEmpty() || now == ReasonDialog::usualRejectReasons();
    showLimits();
    Q_EMIT changed();
}

void ReasonList::add()
{
    show(typed() + QStringList{QString()});
    m_rows.at(m_count - 1).field->lineEdit()->setFocus(Qt::OtherFocusReason);
}

// The finger or the Tab key stays with the reason that moves.
void ReasonList::move(int from, int to)
{
    QStringList texts = typed();
    texts.move(from, to);
    show(texts);
    const Row &row = m_rows.at(to);
    TouchButton *next = to < from ? row.up : row.down;
    if (!next->isEnabled()) {
        next = to < from ? row.down : row.up;
    }
    next->setFocus(Qt::OtherFocusReason);
    takeEdit();
}

void ReasonList::remove(int index)
{
    QStringList texts = typed();
    texts.removeAt(index);
    show(texts);
    if (m_count > 0) {
        m_rows.at(std::min(index, m_count - 1)).remove->setFocus(Qt::OtherFocusReason);
    } else {
        m_add->setFocus(Qt::OtherFocusReason);
    }
    takeEdit();
}

QWidget *ReasonList::firstField() const
{
    return m_rows.first().field->lineEdit();
}

void ReasonList::retranslateUi()
{
    m_title->setText(tr("Reasons for a rejection"));
    m_note->setText(
        tr("To choose from when an order is rejected, in this order; the shop gets them as its answer."));
    m_add->setText(tr("Add a reason"));
    m_usual->setText(tr("Usual reasons"));
    for (int i = 0; i < static_cast<int>(m_rows.size()); ++i) {
        const Row &row = m_rows.at(i);
        row.field->lineEdit()->setAccessibleName(tr("Reason %1").arg(i + 1));
        const auto name = [](TouchButton *button, const QString &words) {
            button->setAccessibleName(words);
            button->setToolTip(words);
        };
        name(row.up, tr("Move reason %1 up").arg(i + 1));
        name(row.down, tr("Move reason %1 down").arg(i + 1));
        name(row.remove, tr("Delete reason %1").arg(i + 1));
    }
    if (m_isUsual) {
        show(ReasonDialog::usualRejectReasons());
    } else {
        showLimits();
    }
}

} // namespace kassa::setting_pages
