// SPDX-License-Identifier: GPL-3.0-or-later
// Left the float, right who opens, what the law says and the one button.
#include "ui/session/opening_pane.h"

#include "ui/session/amount_pad.h"
#include "ui/widgets/card.h"
#include "ui/widgets/key_value_row.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/side_fold.h"
#include "ui/widgets/touch_button.h"

#include <QEvent>
#include <QGridLayout>

namespace kassa::session {
namespace {

constexpr int kSideWidth = 400;
constexpr int kSideWidthCompact = 360;
constexpr int kSidePadding = 20;
constexpr int kCardFrame = 4; ///< both frames of the card and of its section
constexpr int kNoteFrame = 8;

} // namespace

OpeningPane::OpeningPane(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_title(widgets::plainLabel(QString(), widgets::TextRole::Title, widgets::TextInk::Primary, this))
    , m_subtitle(widgets::plainLabel(QString(), widgets::TextRole::Small, widgets::TextInk::Secondary, this))
    , m_pad(new AmountPad(this))
    , m_side(new widgets::Card(this))
    , m_sideTitle(widgets::plainLabel(QString(), widgets::TextRole::Heading, widgets::TextInk::Primary, this))
    , m_till(new widgets::KeyValueRow)
    , m_cashier(new widgets::KeyValueRow)
    , m_date(new widgets::KeyValueRow)
    , m_float(new widgets::KeyValueRow(widgets::KeyValueRow::Weight::Total))
    , m_lawRoom(new QWidget)
    , m_law(new widgets::Note(widgets::Note::Kind::Warn, QStringLiteral("state-warn"), QString(), m_lawRoom))
    , m_explanation(
          widgets::plainLabel(QString(), widgets::TextRole::Small, widgets::TextInk::Secondary, this))
    , m_open(new widgets::TouchButton(widgets::TouchButton::Kind::Primary, QString(), this))
    , m_reports(new widgets::TouchButton(widgets::TouchButton::Kind::Secondary, QString(), this))
{
    m_pad->setObjectName(QStringLiteral("openingFloat"));
    m_open->setObjectName(QStringLiteral("openSession"));
    m_law->setObjectName(QStringLiteral("lawNotice"));
    m_open->setSize(widgets::TouchButton::Size::Big);
    m_open->setIconName(QStringLiteral("check"));
    m_open->setKeys(QKeySequence(Qt::Key_F12));
    m_reports->setObjectName(QStringLiteral("showReports"));
    m_reports->setIconName(QStringLiteral("list"));
    m_reports->setKeys(QKeySequence(Qt::Key_F8));
    connect(m_reports, &QPushButton::clicked, this, &OpeningPane::reportsWanted);
    m_explanation->setWordWrap(true);

    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_title, 0, Qt::AlignVCenter);
    head->addWidget(m_subtitle, 0, Qt::AlignVCenter);
    head->addStretch(1);
    head->addWidget(m_reports);

    auto *entry = new widgets::Card(this);
    entry->setPadding(20);
    QVBoxLayout *entrySection = entry->addSection(20, 12);
    entrySection->addWidget(m_pad, 1);

    widgets::Card *side = m_side;
    side->setPadding(kSidePadding);
    QVBoxLayout *facts = side->addSection(16, 6);
    facts->addWidget(m_sideTitle);
    facts->addWidget(m_till);
    facts->addWidget(m_cashier);
    facts->addWidget(m_date);
    side->addLine();
    side->addSection(14, 0)->addWidget(m_float);
    QVBoxLayout *notes = side->addSection(4, 12);
    notes->addWidget(m_lawRoom);
    notes->addWidget(m_explanation);
    side->addStretch();
    side->addSection(16, 0)->addWidget(m_open);

    m_fold = new widgets::SideFold(entry, side, this);
    m_fold->tabs()->setObjectName(QStringLiteral("openingTabs"));
    m_grid->addLayout(head, 0, 0);
    m_grid->addWidget(m_fold, 1, 0);
    m_grid->setRowStretch(1, 1);
    m_fold->setSideWidth(kSideWidth);
    m_lawRoom->installEventFilter(this);

    connect(m_pad, &AmountPad::amountChanged, this,
            [this] { m_float->setValue(m_format.money(m_pad->amount())); });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openWanted(m_pad->amount()); });
    setFocusProxy(m_pad);
    retranslateUi();
}

void OpeningPane::setConfig(const settings::Config &config)
{
    m_config = config;
    m_format = models::LocaleFormat::fromConfig(config);
    m_pad->setFormat(m_format);
    m_lawRoom->setVisible(config.needsLawNotice());
    retranslateUi();
}

void OpeningPane::setToday(const QString &today)
{
    m_today = today;
    m_date->setValue(today);
}

void OpeningPane::setDensity(widgets::Density density)
{
    const widgets::Measures &m = widgets::measures(density);
    m_grid->setContentsMargins(m.gutter, m.gutter, m.gutter, m.gutter);
    m_grid->setSpacing(m.gutter);
    m_fold->setSpacing(m.gutter);
    m_fold->setSideWidth(density == widgets::Density::Compact ? kSideWidthCompact : kSideWidth);
    m_pad->setKeyHeight(m.numberKeyHeight);
    fitNotice();
}

void OpeningPane::fitNotice()
{
    // The note's own frame is not part of its height for a width, so a last line that just fits would be cut.
    // The height is therefore asked for a narrower note and given by hand.
    const int width =
        m_fold->isFolded() ? m_lawRoom->width() : m_side->maximumWidth() - 2 * kSidePadding - kCardFrame;
    const int height = m_law->heightForWidth(width - kNoteFrame);
    m_lawRoom->setFixedHeight(height);
    m_law->setGeometry(0, 0, width, height);
}

void OpeningPane::reset()
{
    m_pad->setAmount(money::Money());
    m_float->setValue(m_format.money(money::Money()));
}

bool OpeningPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_lawRoom && event->type() == QEvent::Resize && m_fold->isFolded() &&
        m_law->width() != m_lawRoom->width())
        fitNotice();
    return QWidget::eventFilter(watched, event);
}

void OpeningPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void OpeningPane::retranslateUi()
{
    m_title->setText(tr("Open cash session"));
    m_subtitle->setText(tr("Selling and extern mode need an open session."));
    m_pad->setTitle(tr("Float: money in the drawer now"));
    m_sideTitle->setText(tr("New session"));
    m_fold->setTitles(tr("Float"), tr("New session"));
    m_till->setRow(tr("Till"), m_config.till.station);
    m_cashier->setRow(tr("Cashier"), m_config.till.user);
    m_date->setRow(tr("Date"), m_today);
    m_float->setRow(tr("Float"), m_format.money(m_pad->amount()));
    m_law->setText(
        tr("Receipts of this till are not fiscalised. Kassa must not be the only till of a cash business."));
    m_explanation->setText(tr("Count the drawer and type the sum. At closing Kassa compares with it."));
    m_open->setText(tr("Open session"));
    m_reports->setText(tr("Reports"));
    fitNotice();
}

} // namespace kassa::session
