// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paper_detail.h"

#include "core/print/print_task.h"
#include "ui/papers/paper_words.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/key_value_row.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/touch_button.h"

#include <QEvent>
#include <QVBoxLayout>

namespace kassa::papers {

using widgets::TextInk;
using widgets::TextRole;
using widgets::TouchButton;

PaperDetail::PaperDetail(QWidget *parent)
    : widgets::Card(parent)
    , m_title(widgets::plainLabel({}, TextRole::Heading))
    , m_chip(new widgets::Chip)
    , m_about(widgets::plainLabel({}, TextRole::Small, TextInk::Secondary))
    , m_place(widgets::plainLabel({}, TextRole::Small, TextInk::Secondary))
    , m_sentence(widgets::plainLabel({}, TextRole::Body))
    , m_attempts(new widgets::KeyValueRow(widgets::KeyValueRow::Weight::Small))
    , m_changed(new widgets::KeyValueRow(widgets::KeyValueRow::Weight::Small))
    , m_print(new TouchButton(TouchButton::Kind::Primary))
    , m_cameOut(new TouchButton(TouchButton::Kind::Secondary))
    , m_move(new TouchButton(TouchButton::Kind::Secondary))
    , m_discard(new TouchButton(TouchButton::Kind::Reject))
    , m_facts(new QWidget)
    , m_empty(new widgets::EmptyState)
{
    setObjectName(QStringLiteral("paperDetail"));
    m_title->setObjectName(QStringLiteral("paperTitle"));
    m_chip->setObjectName(QStringLiteral("paperChip"));
    m_sentence->setObjectName(QStringLiteral("paperSentence"));
    m_print->setObjectName(QStringLiteral("paperPrint"));
    m_cameOut->setObjectName(QStringLiteral("paperCameOut"));
    m_move->setObjectName(QStringLiteral("paperMove"));
    m_discard->setObjectName(QStringLiteral("paperDiscard"));
    for (QLabel *label : {m_title, m_about, m_place, m_sentence}) {
        label->setWordWrap(true);
    }
    auto *facts = new QVBoxLayout(m_facts);
    facts->setContentsMargins(16, 16, 16, 16);
    facts->setSpacing(8);
    auto *chips = new QHBoxLayout;
    chips->addWidget(m_chip);
    chips->addStretch(1);
    facts->addWidget(m_title);
    facts->addLayout(chips);
    facts->addWidget(m_about);
    facts->addWidget(m_place);
    facts->addSpacing(8);
    facts->addWidget(m_sentence);
    facts->addSpacing(8);
    facts->addWidget(m_attempts);
    facts->addWidget(m_changed);
    facts->addStretch(1);
    m_print->setSize(TouchButton::Size::Big);
    m_print->setIconName(QStringLiteral("refresh"));
    m_print->setKeys(QKeySequence(Qt::Key_Return));
    m_cameOut->setIconName(QStringLiteral("check"));
    m_cameOut->setKeys(QKeySequence(Qt::Key_F9));
    m_move->setIconName(QStringLiteral("print"));
    m_move->setKeys(QKeySequence(Qt::Key_F10));
    m_discard->setIconName(QStringLiteral("x"));
    m_discard->setKeys(QKeySequence(Qt::Key_Delete));
    for (TouchButton *button : {m_print, m_cameOut, m_move, m_discard}) {
        button->setAlign(TouchButton::Align::Left);
        facts->addWidget(button);
    }
    column()->addWidget(m_facts, 1);
    column()->addWidget(m_empty, 1);
    connect(m_print, &QPushButton::clicked, this, &PaperDetail::printWanted);
    connect(m_cameOut, &QPushButton::clicked, this, &PaperDetail::cameOut);
    connect(m_move, &QPushButton::clicked, this, &PaperDetail::moveWanted);
    connect(m_discard, &QPushButton::clicked, this, &PaperDetail::discardWanted);
    refresh();
}

void PaperDetail::setDensity(widgets::Density density)
{
    const int padding = widgets::measures(density).cardPadding;
    m_facts->layout()->setContentsMargins(padding, padding, padding, padding);
}

void PaperDetail::setFormat(const models::LocaleFormat &format)
{
    m_format = format;
    refresh();
}

void PaperDetail::showPaper(const store::PaperRow &row, const QString &place, bool hasOther)
{
    m_row = row;
    m_address = place;
    m_hasOther = hasOther;
    refresh();
}

void PaperDetail::clear()
{
    m_row.reset();
    refresh();
}

void PaperDetail::refresh()
{
    m_empty->setVisible(!m_row);
    m_facts->setVisible(m_row.has_value());
    m_empty->setMessage(widgets::StateShape::Off, tr("No paper chosen"),
                        tr("Choose one in the list to see what became of it."));
    if (!m_row) {
        return;
    }
    const store::PrintJob &job = m_row->job;
    const PaperState state = PaperWords::state(job);
    m_title->setText(PaperWords::title(job));
    m_chip->setState(state.shape, state.word);
    QStringList about;
    if (!m_row->ref.isEmpty()) {
        about.append(tr("Order %1").arg(m_row->ref));
    }
    if (!m_row->customerName.isEmpty()) {
        about.append(m_row->customerName);
    }
    m_about->setText(about.join(QStringLiteral(", ")));
    m_about->setVisible(!about.isEmpty());
    const QString printer = PaperWords::printer(job.printer);
    m_place->setText(m_address.isEmpty() ? printer : printer + QStringLiteral(", ") + m_address);
    m_sentence->setText(PaperWords::sentence(job));
    m_attempts->setRow(tr("Attempts"), m_format.count(job.attempts));
    m_changed->setRow(tr("Last change"), m_format.timeWithSeconds(job.changedAtUtc));
    const bool mayBeOut = job.state == store::PrintState::Unknown;
    const bool isUnclear = mayBeOut && !print::passesByItself(print::faultOf(job.fault));
    const bool isWanted = needsHand(job);
    m_print->setText(mayBeOut ? tr("Print again") : tr("Print now"));
    m_print->setDisabledReason(isWanted ? QString() : tr("Nothing is to be done for this paper"));
    m_cameOut->setText(tr("It came out"));
    m_cameOut->setVisible(isUnclear);
    m_move->setText(tr("Other printer"));
    m_move->setVisible(isWanted && m_hasOther);
    m_discard->setText(tr("Go on without paper"));
    m_discard->setVisible(isWanted);
}

void PaperDetail::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
}

} // namespace kassa::papers
