// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/alarm_sheet.h"

#include "ui/models/order_words.h"
#include "ui/widgets/amount_label.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/touch_button.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace kassa::shell {
namespace {

using models::OrderWords;
using widgets::TextInk;
using widgets::TextRole;
using widgets::TouchButton;
using Kind = TouchButton::Kind;

constexpr int kBellPx = 72;
constexpr int kMaxLines = 8;       ///< of the order; the rest is one line
constexpr int kContentWidth = 760; ///< longer lines are hard to read in a hurry

TouchButton *makeButton(Kind kind, const char *name, const char *icon, Qt::Key key, QWidget *parent)
{
    auto *button = new TouchButton(kind, QString(), parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setIconName(QString::fromLatin1(icon));
    button->setSize(TouchButton::Size::Big);
    button->setKeys(QKeySequence(key));
    return button;
}

/// "2 × Pizza Margherita" below each other.
QString linesOf(const order::Order &order, const models::LocaleFormat &format)
{
    QStringList lines;
    for (const order::Line &line : order.content.lines) {
        const QString name = OrderWords::lineName(line);
        lines.append(line.kind == order::LineKind::Product
                         ? QStringLiteral("%1 × %2").arg(format.quantity(line.quantity), name)
                         : name);
    }
    if (lines.size() > kMaxLines) {
        const int more = static_cast<int>(lines.size()) - kMaxLines + 1;
        lines = lines.mid(0, kMaxLines - 1);
        lines.append(AlarmSheet::tr("and %n more", "lines of the order", more));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

AlarmSheet::AlarmSheet(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("alarmSheet"));
    auto *center = new QWidget(this);
    center->setMaximumWidth(kContentWidth);
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(24, 24, 24, 24);
    outer->addStretch(1);
    outer->addWidget(center, 100);
    outer->addStretch(1);
    auto *column = new QVBoxLayout(center);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addStretch(1);
    column->addWidget(new widgets::IconLabel(QStringLiteral("bell"), kBellPx, widgets::Token::Wait, center),
                      0, Qt::AlignHCenter);
    m_headline = widgets::plainLabel({}, TextRole::Hero, TextInk::Primary, center);
    m_headline->setAlignment(Qt::AlignHCenter);
    m_headline->setWordWrap(true);
    m_sentence = widgets::plainLabel({}, TextRole::Body, TextInk::Secondary, center);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setWordWrap(true);
    column->addWidget(m_headline);
    column->addWidget(m_sentence);
    column->addSpacing(16);
    QFrame *box = widgets::tintedBox(QStringLiteral("wait"), center);
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(20, 16, 20, 16);
    rows->setSpacing(6);
    auto *head = new QHBoxLayout;
    m_ref = new widgets::ElidedLabel(QString(), Qt::ElideMiddle, box);
    widgets::setRole(m_ref, TextRole::Title);
    m_total = new widgets::AmountLabel(widgets::FontRole::Title, true, box);
    head->addWidget(m_ref, 1);
    head->addWidget(m_total);
    m_who = new widgets::ElidedLabel(QString(), Qt::ElideRight, box);
    m_lines = widgets::plainLabel({}, TextRole::Body, TextInk::Primary, box);
    m_lines->setWordWrap(true);
    m_show = makeButton(Kind::Outline, "sheetShow", "orders", Qt::Key_F3, box);
    m_show->setSize(TouchButton::Size::Normal);
    rows->addLayout(head);
    rows->addWidget(m_who);
    rows->addWidget(m_lines);
    rows->addWidget(m_show, 0, Qt::AlignLeft);
    column->addWidget(box);
    column->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    m_reject = makeButton(Kind::Reject, "sheetReject", "x", Qt::Key_Delete, center);
    m_mute = makeButton(Kind::Secondary, "sheetMute", "mute", Qt::Key_F8, center);
    m_accept = makeButton(Kind::Accept, "sheetAccept", "check", Qt::Key_Return, center);
    buttons->addWidget(m_reject, 1);
    buttons->addWidget(m_mute, 1);
    buttons->addWidget(m_accept, 2);
    column->addLayout(buttons);
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT showClicked(m_id); });
    connect(m_reject, &QPushButton::clicked, this, [this] { Q_EMIT rejectClicked(m_id); });
    connect(m_mute, &QPushButton::clicked, this, &AlarmSheet::muteClicked);
    connect(m_accept, &QPushButton::clicked, this, [this] { Q_EMIT acceptClicked(m_id, m_promisedForUtc); });
}

QWidget *AlarmSheet::firstButton() const
{
    return m_show; // the one that decides nothing: a key on its way must not accept
}

void AlarmSheet::showAlarm(const QString &headline,
                           const QString &sentence,
                           const order::Order &oldest,
                           const QDateTime &promisedForUtc,
                           int muteMin,
                           const models::LocaleFormat &format)
{
    m_id = oldest.id;
    m_promisedForUtc = promisedForUtc;
    m_headline->setText(headline);
    m_sentence->setText(sentence);
    m_ref->setFullText(oldest.content.ref);
    m_total->setAmount(format.money(oldest.content.total));
    QStringList who{OrderWords::fulfilment(oldest, format)};
    if (oldest.content.customer && !oldest.content.customer->name.isEmpty()) {
        who.prepend(oldest.content.customer->name);
    }
    who.append(oldest.content.fulfilment.note);
    who.removeAll(QString());
    m_who->setFullText(who.join(QStringLiteral(" · ")));
    m_who->setVisible(!who.isEmpty());
    m_lines->setText(linesOf(oldest, format));
    m_show->setText(tr("Show the orders"));
    m_reject->setText(tr("Reject …"));
    m_mute->setText(tr("Mute %n min", nullptr, muteMin));
    m_accept->setText(tr("Accept · %1", "promised time of day").arg(format.time(promisedForUtc)));
}

} // namespace kassa::shell
