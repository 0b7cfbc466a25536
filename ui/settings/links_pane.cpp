// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/links_pane.h"

#include "core/base/clock.h"
#include "core/loymax/identification.h"
#include "ui/settings/link_words.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/key_value_row.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/tables.h"
#include "ui/widgets/touch_button.h"

#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kassa::setting_pages {

using widgets::TextInk;
using widgets::TextRole;
using widgets::TouchButton;

namespace {

constexpr int kReloadMs = 500;
constexpr int kTableHeight = 220;
enum Column { TimeColumn, KindColumn, StateColumn, ReasonColumn, ColumnCount };

struct LinkName
{
    const char *destination; ///< of its outbox rows
    const char *brand;       ///< the same in every language
};
constexpr LinkName kNames[kLinkCount] = {{"pepmax", "PepMax"}, {"loymax", "Loymax"}};

} // namespace

LinksPane::LinksPane(const base::Clock &clock, QWidget *parent)
    : SettingPane(true, parent)
    , m_clock(clock)
    , m_which(new widgets::Segment)
    , m_state(new widgets::Chip)
    , m_lastSuccess(new widgets::KeyValueRow)
    , m_queue(new widgets::KeyValueRow)
    , m_asking(new widgets::KeyValueRow)
    , m_problem(widgets::plainLabel({}, TextRole::Small, TextInk::Warn))
    , m_sendNow(new TouchButton)
    , m_part(new widgets::Segment)
    , m_table(new QTableWidget(0, ColumnCount))
    , m_reason(widgets::plainLabel({}, TextRole::Small, TextInk::Secondary))
    , m_raw(widgets::plainLabel({}, TextRole::Mono))
    , m_more(new TouchButton)
    , m_retry(new TouchButton)
    , m_treatAsDone(new TouchButton)
    , m_export(new TouchButton)
{
    setObjectName(QStringLiteral("linksPane"));
    buildFigures();
    body()->addWidget(widgets::hairline());
    buildList();
    m_reload.setSingleShot(true);
    m_reload.setInterval(kReloadMs);
    connect(&m_reload, &QTimer::timeout, this, [this] { load(m_afterId); });
    retranslate();
    fillFigures();
    showSelected();
}

void LinksPane::buildFigures()
{
    m_which->setObjectName(QStringLiteral("linkTabs"));
    QStringList brands;
    for (const LinkName &name : kNames) {
        brands.append(QString::fromLatin1(name.brand));
    }
    m_which->setItems(brands);
    m_which->setVisible(kLinkCount > 1);
    body()->addWidget(m_which);
    connect(m_which, &widgets::Segment::chosen, this, [this](int) {
        fillFigures();
        load(0);
    });
    m_state->setObjectName(QStringLiteral("linkState"));
    m_problem->setObjectName(QStringLiteral("linkProblem"));
    m_problem->setWordWrap(true);
    m_sendNow->setObjectName(QStringLiteral("sendLinksNow"));
    m_sendNow->setIconName(QStringLiteral("send"));
    connect(m_sendNow, &QPushButton::clicked, this, &LinksPane::sendNowWanted);
    auto *head = new QHBoxLayout;
    head->addWidget(m_state);
    head->addStretch(1);
    head->addWidget(m_sendNow);
    body()->addLayout(head);
    for (QWidget *row : {static_cast<QWidget *>(m_lastSuccess), static_cast<QWidget *>(m_queue),
                         static_cast<QWidget *>(m_asking), static_cast<QWidget *>(m_problem)}) {
        body()->addWidget(row);
    }
}

void LinksPane::buildList()
{
    m_part->setObjectName(QStringLiteral("messagePart"));
    m_table->setObjectName(QStringLiteral("messageTable"));
    widgets::styleTable(m_table);
    m_table->setMinimumHeight(kTableHeight);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(ReasonColumn, QHeaderView::Stretch);
    m_reason->setObjectName(QStringLiteral("messageReason"));
    m_reason->setWordWrap(true);
    m_raw->setObjectName(QStringLiteral("messageRaw"));
    m_raw->setWordWrap(true);
    m_raw->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_more->setObjectName(QStringLiteral("messagesMore"));
    m_retry->setObjectName(QStringLiteral("messageRetry"));
    m_retry->setIconName(QStringLiteral("refresh"));
    m_treatAsDone->setObjectName(QStringLiteral("messageDone"));
    m_treatAsDone->setIconName(QStringLiteral("check"));
    m_export->setObjectName(QStringLiteral("messageExport"));
    m_export->setIconName(QStringLiteral("export"));
    auto *actions = new QHBoxLayout;
    actions->setSpacing(8);
    actions->addWidget(m_retry);
    actions->addWidget(m_treatAsDone);
    actions->addWidget(m_export);
    actions->addStretch(1);
    actions->addWidget(m_more);
    body()->addWidget(m_part);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_reason);
    body()->addWidget(m_raw);
    body()->addLayout(actions);
    connect(m_part, &widgets::Segment::chosen, this, [this](int) { load(0); });
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &LinksPane::showSelected);
    connect(m_more, &QPushButton::clicked, this, [this] { load(m_rows.isEmpty() ? 0 : m_rows.last().id); });
    connect(m_retry, &QPushButton::clicked, this, [this] {
        if (const store::OutboxRow *row = selected()) {
            Q_EMIT retryWanted(row->id);
        }
    });
    connect(m_treatAsDone, &QPushButton::clicked, this, [this] {
        if (const store::OutboxRow *row = selected()) {
            Q_EMIT treatAsDoneWanted(row->id);
        }
    });
    connect(m_export, &QPushButton::clicked, this, &LinksPane::exportRows);
}

QString LinksPane::title() const
{
    return tr("Links");
}

void LinksPane::showConfig(const settings::Config &config)
{
    SettingPane::showConfig(config);
    m_format = models::LocaleFormat::fromConfig(config);
    fillFigures();
    fillTable();
}

void LinksPane::showState(const till::TillState &state)
{
    const std::array<till::LinkState, kLinkCount> links{state.pepmax, state.loymax};
    if (links == m_links) {
        return;
    }
    m_links = links;
    fillFigures();
    if (isVisible() && !m_reload.isActive()) {
        m_reload.start();
    }
}

void LinksPane::showEvent(QShowEvent *event)
{
    SettingPane::showEvent(event);
    load(0);
}

void LinksPane::showLink(LinkId link)
{
    m_which->setCurrentIndex(static_cast<int>(link));
    fillFigures();
    load(0);
}

const till::LinkState &LinksPane::link() const
{
    return m_links.at(static_cast<size_t>(std::max(0, m_which->currentIndex())));
}

// A payload or a reply as a stranger may read it.
QString LinksPane::shownText(const store::OutboxRow &row, const QString &raw) const
{
    if (row.destination == QLatin1StringView(kNames[1].destination)) {
        return loymax::maskedDocument(raw);
    }
    return shownLine(row.destination == QLatin1StringView(kNames[0].destination)
                         ? maskedTickerLine(raw, row.kind, config().pepmax)
                         : raw);
}

store::OutboxPart LinksPane::part() const
{
    switch (m_part->currentIndex()) {
    case 1:
        return store::OutboxPart::Queued;
    case 2:
        return store::OutboxPart::Ended;
    default:
        return store::OutboxPart::NeedsPerson;
    }
}

void LinksPane::load(store::OutboxId afterId)
{
    m_afterId = afterId;
    const LinkName &name = kNames[std::max(0, m_which->currentIndex())];
    Q_EMIT messagesWanted(QString::fromLatin1(name.destination), part(), afterId, kPageRows);
}

void LinksPane::showMessages(const QList<store::OutboxRow> &rows)
{
    m_rows = rows;
    fillTable();
}

const store::OutboxRow *LinksPane::selected() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

void LinksPane::fillTable()
{
    const store::OutboxRow *before = selected();
    const store::OutboxId chosen = before != nullptr ? before->id : 0;
    m_table->setRowCount(static_cast<int>(m_rows.size()));
    int current = m_rows.isEmpty() ? -1 : 0;
    for (int i = 0; i < m_rows.size(); ++i) {
        const store::OutboxRow &row = m_rows.at(i);
        const MessageState state = messageState(row.state);
        auto *time = new QTableWidgetItem(m_format.timeOrDay(row.createdAtUtc, m_clock.nowUtc()));
        time->setData(widgets::TabularRole, true);
        auto *word = new QTableWidgetItem(state.word);
        word->setData(widgets::StateRole, static_cast<int>(state.shape));
        m_table->setItem(i, TimeColumn, time);
        m_table->setItem(i, KindColumn, new QTableWidgetItem(messageKind(row)));
        m_table->setItem(i, StateColumn, word);
        m_table->setItem(i, ReasonColumn, new QTableWidgetItem(reasonWords(row.lastError)));
        if (row.id == chosen) {
            current = i;
        }
    }
    m_table->setCurrentCell(current, 0);
    showSelected();
}

void LinksPane::showSelected()
{
    const store::OutboxRow *row = selected();
    const bool canChoose = row != nullptr && (row->state == store::OutboxState::Unclear ||
                                              row->state == store::OutboxState::Parked ||
                                              row->state == store::OutboxState::GivenUp);
    const QString nothing = tr("Choose a message that is unclear, refused or given up.");
    m_retry->setDisabledReason(canChoose ? QString() : nothing);
    m_treatAsDone->setDisabledReason(canChoose ? QString() : nothing);
    m_export->setDisabledReason(m_rows.isEmpty() ? tr("There is nothing to export.") : QString());
    m_more->setVisible(m_rows.size() >= kPageRows || m_afterId != 0);
    m_reason->setText(row != nullptr ? reasonWords(row->lastError) : tr("No messages here."));
    m_raw->setVisible(row != nullptr);
    if (row != nullptr) {
        const QString reply = row->reply.isEmpty() ? QString() : u'\n' + shownText(*row, row->reply);
        m_raw->setText(shownText(*row, row->payload) + reply);
    }
}

void LinksPane::fillFigures()
{
    const outbox::LinkFigures &figures = link().figures;
    const QString name = QString::fromLatin1(kNames[std::max(0, m_which->currentIndex())].brand);
    const MessageState state = linkState(name, till::healthOf(link()));
    m_state->setState(state.shape, state.word);
    const QDateTime &last = figures.rows.lastDoneAtUtc;
    m_lastSuccess->setRow(tr("Last success"),
                          last.isValid() ? m_format.timeOrDay(last, m_clock.nowUtc()) : tr("none yet"));
    QString queue = QString::number(figures.rows.queued);
    if (figures.rows.oldestQueuedAtUtc.isValid()) {
        queue = tr("%1, oldest from %2")
                    .arg(queue, m_format.timeOrDay(figures.rows.oldestQueuedAtUtc, m_clock.nowUtc()));
    }
    m_queue->setRow(tr("On their way"), queue);
    m_asking->setRow(tr("To decide"), QString::number(figures.rows.unclear + figures.rows.parked));
    m_problem->setText(reasonWords(figures.problem));
    m_problem->setVisible(!figures.problem.isEmpty());
    m_sendNow->setDisabledReason(link().isEnabled ? QString() : tr("The link is off."));
}

// What is on the page, personal data hidden, as a text file for whoever helps.
void LinksPane::exportRows()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = QStringLiteral("kassa-links-%1.txt")
                             .arg(m_clock.nowUtc().toString(QStringLiteral("yyyyMMdd-HHmmss")));
    QSaveFile file(QDir(folder).filePath(name));
    QDir().mkpath(folder);
    if (!file.open(QIODevice::WriteOnly)) {
        Q_EMIT done(tr("The file was not written: %1").arg(file.errorString()));
        return;
    }
    for (const store::OutboxRow &row : std::as_const(m_rows)) {
        const QStringList fields{QString::number(row.id),
                                 base::toStoredTime(row.createdAtUtc),
                                 row.kind,
                                 messageState(row.state).word,
                                 QString::number(row.attempts),
                                 row.lastError,
                                 shownText(row, row.payload),
                                 shownText(row, row.reply)};
        file.write(fields.join(u'\t').toUtf8() + '\n');
    }
    const bool isWritten = file.commit();
    Q_EMIT done(isWritten ? tr("Written: %1").arg(file.fileName())
                          : tr("The file was not written: %1").arg(file.errorString()));
}

void LinksPane::retranslate()
{
    m_sendNow->setText(tr("Send now"));
    m_part->setItems({tr("To decide"), tr("On their way"), tr("Ended")});
    m_part->setAccessibleName(tr("Which messages"));
    m_which->setAccessibleName(tr("Which link"));
    m_table->setAccessibleName(tr("Messages"));
    m_table->setHorizontalHeaderLabels({tr("Time"), tr("Message"), tr("State"), tr("Reason")});
    m_more->setText(tr("More"));
    m_retry->setText(tr("Send again"));
    m_treatAsDone->setText(tr("Treat as done"));
    m_export->setText(tr("Export"));
    fillFigures();
    fillTable();
}

} // namespace kassa::setting_pages
