// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/external_orders/request_filter.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/touch_button.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>

namespace kassa::external_orders {

using widgets::TouchButton;

namespace {

constexpr int kTypingMs = 200; // a fast typist's gap; below it a search per letter would be wasted
constexpr int kDaysOfWeek = 7;
constexpr int kSearchWidth = 360;
constexpr int kSearchWidthLeast = 200;
constexpr int kExportWidth = 120; // room for icon, word and key side by side
constexpr int kPeriods = 3;
constexpr int kStatuses = 5;

/// Checkable actions 0..count-1 in a menu, one at a time.
QMenu *makeMenu(QWidget *parent, int count, const QString &name)
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(name);
    auto *group = new QActionGroup(menu);
    for (int i = 0; i < count; ++i) {
        QAction *action = menu->addAction(QString());
        action->setCheckable(true);
        action->setData(i);
        group->addAction(action);
    }
    menu->actions().constFirst()->setChecked(true);
    return menu;
}

void setWords(QMenu *menu, const QStringList &words)
{
    const QList<QAction *> actions = menu->actions();
    for (qsizetype i = 0; i < actions.size(); ++i) {
        actions.at(i)->setText(words.value(i));
    }
}

} // namespace

RequestFilter::RequestFilter(QWidget *parent)
    : QWidget(parent)
    , m_title(widgets::plainLabel({}, widgets::TextRole::Title))
    , m_search(new widgets::SearchField)
    , m_periodButton(new TouchButton)
    , m_statusButton(new TouchButton)
    , m_export(new TouchButton)
    , m_periodMenu(makeMenu(this, kPeriods, QStringLiteral("periodMenu")))
    , m_statusMenu(makeMenu(this, kStatuses, QStringLiteral("statusMenu")))
{
    m_search->setObjectName(QStringLiteral("requestSearch"));
    m_periodButton->setObjectName(QStringLiteral("periodFilter"));
    m_statusButton->setObjectName(QStringLiteral("statusFilter"));
    m_export->setObjectName(QStringLiteral("exportCsv"));
    m_search->setKeys(QKeySequence(Qt::CTRL | Qt::Key_F));
    m_search->setMinimumWidth(kSearchWidthLeast);
    m_search->setMaximumWidth(kSearchWidth);
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_export->setMinimumWidth(kExportWidth);
    m_periodButton->setIconName(QStringLiteral("cal"));
    m_statusButton->setIconName(QStringLiteral("filter"));
    m_export->setIconName(QStringLiteral("export"));
    m_export->setKeys(QKeySequence(Qt::Key_F9));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_title);
    row->addStretch(1);
    row->addWidget(m_search, 100); // grows up to its greatest width before the gap does
    row->addWidget(m_periodButton);
    row->addWidget(m_statusButton);
    row->addWidget(m_export);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
    connect(&m_typing, &QTimer::timeout, this, &RequestFilter::changed);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, [this] { applyNow(); });
    connect(m_periodButton, &QPushButton::clicked, this, [this] { openMenu(m_periodButton, m_periodMenu); });
    connect(m_statusButton, &QPushButton::clicked, this, [this] { openMenu(m_statusButton, m_statusMenu); });
    connect(m_export, &QPushButton::clicked, this, &RequestFilter::exportWanted);
    connect(m_periodMenu, &QMenu::triggered, this,
            [this](QAction *action) { setPeriod(static_cast<Period>(action->data().toInt())); });
    connect(m_statusMenu, &QMenu::triggered, this,
            [this](QAction *action) { setStatus(static_cast<StatusFilter>(action->data().toInt())); });
    setFocusProxy(m_search);
    retranslateUi();
}

store::RequestQuery RequestFilter::query(const QDateTime &nowUtc, const QTimeZone &zone) const
{
    store::RequestQuery query;
    query.text = m_search->text().trimmed();
    if (m_period != Period::All) {
        const QDate today = nowUtc.toTimeZone(zone).date();
        const QDate first = m_period == Period::Today ? today : today.addDays(1 - kDaysOfWeek);
        query.fromUtc = first.startOfDay(zone).toUTC();
    }
    switch (m_status) {
    case StatusFilter::All:
        break;
    case StatusFilter::Open:
        query.status = order::Status::Open;
        break;
    case StatusFilter::Done:
        query.status = order::Status::Done;
        break;
    case StatusFilter::Cancelled:
        query.status = order::Status::Cancelled;
        break;
    case StatusFilter::Refused:
        query.refusedOnly = true;
        break;
    }
    return query;
}

QString RequestFilter::words() const
{
    QStringList parts{m_periodButton->text(), m_statusButton->text()};
    if (const QString text = m_search->text().trimmed(); !text.isEmpty()) {
        parts.append(text);
    }
    return parts.join(QStringLiteral(" · "));
}

bool RequestFilter::isNarrowed() const
{
    return m_status != StatusFilter::All || m_period != Period::All || !m_search->text().trimmed().isEmpty();
}

void RequestFilter::setPeriod(Period period)
{
    if (m_period == period) {
        return;
    }
    m_period = period;
    m_periodMenu->actions().at(static_cast<int>(period))->setChecked(true);
    retranslateUi();
    applyNow();
}

void RequestFilter::setStatus(StatusFilter status)
{
    if (m_status == status) {
        return;
    }
    m_status = status;
    m_statusMenu->actions().at(static_cast<int>(status))->setChecked(true);
    retranslateUi();
    applyNow();
}

void RequestFilter::clear()
{
    m_search->clear();
    m_period = Period::All;
    m_status = StatusFilter::All;
    m_periodMenu->actions().at(static_cast<int>(m_period))->setChecked(true);
    m_statusMenu->actions().at(static_cast<int>(m_status))->setChecked(true);
    retranslateUi();
    applyNow();
}

void RequestFilter::setDensity(widgets::Density density)
{
    const bool isCompact = density == widgets::Density::Compact;
    m_periodButton->setIconName(isCompact ? QString() : QStringLiteral("cal"));
    m_statusButton->setIconName(isCompact ? QString() : QStringLiteral("filter"));
    m_export->setIconName(isCompact ? QString() : QStringLiteral("export"));
    layout()->setSpacing(isCompact ? 8 : 12);
    m_title->setVisible(!widgets::Theme::isTextLarge()); // the rail says it too; the search needs the room
}

void RequestFilter::openMenu(TouchButton *button, QMenu *menu)
{
    menu->setMinimumWidth(button->width());
    const int x = button->width() - menu->sizeHint().width();
    menu->popup(button->mapToGlobal(QPoint(std::min(0, x), button->height() + 4)));
}

void RequestFilter::applyNow()
{
    m_typing.stop();
    Q_EMIT changed();
}

void RequestFilter::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
}

void RequestFilter::retranslateUi()
{
    const QStringList periods{tr("Today"), tr("7 days"), tr("All days")};
    const QStringList statuses{tr("All status"), tr("Open"), tr("Completed"), tr("Cancelled"), tr("Refused")};
    setWords(m_periodMenu, periods);
    setWords(m_statusMenu, statuses);
    m_title->setText(tr("External orders"));
    m_search->setPlaceholderText(tr("Ref, customer or text"));
    m_search->setAccessibleName(tr("Search external orders"));
    m_periodButton->setText(periods.at(static_cast<int>(m_period)));
    m_periodButton->setTextStates(periods);
    m_periodButton->setAccessibleName(tr("Period: %1").arg(m_periodButton->text()));
    m_statusButton->setText(statuses.at(static_cast<int>(m_status)));
    m_statusButton->setTextStates(statuses);
    m_statusButton->setAccessibleName(tr("Status: %1").arg(m_statusButton->text()));
    m_export->setText(tr("CSV"));
    m_export->setAccessibleName(tr("Export as CSV"));
}

} // namespace kassa::external_orders
