// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/external_orders/external_orders_page.h"

#include "ui/external_orders/export_question.h"
#include "ui/external_orders/request_detail.h"
#include "ui/external_orders/request_filter.h"
#include "ui/external_orders/request_list.h"
#include "ui/widgets/overlay.h"

#include <QDir>
#include <QEvent>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace kassa::external_orders {

namespace {

constexpr int kReloadMs =
    400; // new rows appear "at once" for a reader, and 200 orders a second cost one query
constexpr int kTickMs = 1'000;
constexpr double kListShare = 0.47; // of the height below the head, as in the mockup
constexpr int kQuestionWidth = 560;
constexpr int kQuestionHeight = 420;

} // namespace

ExternalOrdersPage::ExternalOrdersPage(const base::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_column(new QVBoxLayout(this))
    , m_filter(new RequestFilter)
    , m_list(new RequestList)
    , m_detail(new RequestDetailView)
{
    setObjectName(QStringLiteral("externalOrdersPage"));
    m_column->addWidget(m_filter);
    m_column->addWidget(m_list);
    m_column->addWidget(m_detail, 1);
    m_reload.setSingleShot(true);
    m_reload.setInterval(kReloadMs);
    m_ticker.setInterval(kTickMs);
    connect(&m_reload, &QTimer::timeout, this, [this] { reload(); });
    connect(&m_ticker, &QTimer::timeout, this, [this] { m_detail->tick(m_clock.nowUtc()); });
    connect(m_filter, &RequestFilter::changed, this, [this] { startAnew(); });
    connect(m_filter, &RequestFilter::exportWanted, this, [this] { askForExport(); });
    connect(m_list, &RequestList::chosen, this, [this] { loadDetail(); });
    connect(m_list, &RequestList::olderWanted, this, [this] { loadOlder(); });
    connect(m_list, &RequestList::newerWanted, this, [this] { loadNewer(); });
    connect(m_list, &RequestList::clearFilterWanted, m_filter, &RequestFilter::clear);
    connect(m_detail, &RequestDetailView::copied, this, &ExternalOrdersPage::done);
    connect(m_detail, &RequestDetailView::retryWanted, this, [this] { loadDetail(); });
    setFocusProxy(m_list);
    applyDensity();
}

void ExternalOrdersPage::setSource(const RequestSource &source)
{
    m_source = source;
    m_isStale = true;
    if (isVisible()) {
        startAnew();
    }
}

void ExternalOrdersPage::showConfig(const settings::Config &config)
{
    m_config = config;
    const models::LocaleFormat format = models::LocaleFormat::fromConfig(config);
    m_list->setFormat(format);
    m_detail->setFormat(format, config.external.blockingTimeoutS);
}

void ExternalOrdersPage::noteChange()
{
    m_isStale = true;
    if (isVisible() && !m_reload.isActive()) {
        m_reload.start();
    }
}

store::RequestQuery ExternalOrdersPage::withFilter(const store::RequestQuery &bounds) const
{
    store::RequestQuery query = m_filter->query(m_clock.nowUtc(), m_config.shop.timeZone());
    query.beforeId = bounds.beforeId;
    query.limit = bounds.limit;
    return query;
}

void ExternalOrdersPage::ask(const store::RequestQuery &query,
                             std::function<void(const QList<store::RequestListRow> &)> take)
{
    m_isAsking = true;
    m_source.find(
        query, this,
        [this, take = std::move(take), generation = m_generation](const QList<store::RequestListRow> &rows) {
            if (generation != m_generation) {
                return;
            }
            m_isAsking = false;
            m_list->model()->setNow(m_clock.nowUtc());
            take(rows);
            if (m_isStale) {
                noteChange();
            }
        });
}

void ExternalOrdersPage::startAnew()
{
    if (!m_source.find) {
        return;
    }
    ++m_generation;
    m_isStale = false;
    m_list->setFiltered(m_filter->isNarrowed());
    store::RequestQuery bounds;
    bounds.limit = kPageRows;
    ask(withFilter(bounds), [this](const QList<store::RequestListRow> &rows) {
        const store::RequestId before = m_list->chosenId();
        m_list->showNewest(rows);
        if (m_list->chosenId() == before) {
            loadDetail();
        }
    });
}

void ExternalOrdersPage::reload()
{
    if (!isVisible() || !m_source.find || m_isAsking) {
        return; // stays stale; asked again when shown or when the answer on its way is there
    }
    m_isStale = false;
    const store::RequestQuery query = withFilter(m_list->model()->refreshQuery());
    ask(query, [this, limit = query.limit](const QList<store::RequestListRow> &rows) {
        const store::RequestId before = m_list->chosenId();
        m_list->refresh(rows, limit);
        if (m_list->chosenId() == before) {
            loadDetail();
        }
    });
}

void ExternalOrdersPage::loadOlder()
{
    if (m_isAsking || !m_source.find) {
        return;
    }
    ask(withFilter(m_list->model()->olderQuery()),
        [this](const QList<store::RequestListRow> &rows) { m_list->appendOlder(rows, kPageRows); });
}

void ExternalOrdersPage::loadNewer()
{
    if (m_isAsking || !m_source.find) {
        return;
    }
    ask(withFilter(m_list->model()->newerQuery()),
        [this](const QList<store::RequestListRow> &rows) { m_list->prependNewer(rows); });
}

void ExternalOrdersPage::loadDetail()
{
    const store::RequestId id = m_list->chosenId();
    if (id == 0 || !m_source.load) {
        m_detail->clear();
        return;
    }
    m_source.load(id, this, [this, id](const std::optional<store::RequestDetail> &detail) {
        if (id != m_list->chosenId()) {
            return; // another one was chosen meanwhile; its answer follows
        }
        if (detail) {
            m_detail->showRequest(*detail, m_clock.nowUtc());
        } else {
            m_detail->showFailure();
        }
    });
}

void ExternalOrdersPage::askForExport()
{
    if (!m_source.exportCsv || m_overlay != nullptr) {
        return;
    }
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = QDir(documents).exists() ? documents : QDir::homePath();
    const QDate today = m_clock.nowUtc().toTimeZone(m_config.shop.timeZone()).date();
    const QString name =
        QStringLiteral("kassa-external-orders-") + today.toString(Qt::ISODate) + QStringLiteral(".csv");
    auto *question = new ExportQuestion([this] { return m_filter->words(); }, QDir(folder).filePath(name));
    question->setObjectName(QStringLiteral("exportQuestion"));
    m_question = question;
    m_overlay = new widgets::Overlay(window());
    m_overlay->setObjectName(QStringLiteral("exportOverlay"));
    m_overlay->setTitle([question] { return question->title(); });
    m_overlay->setFillsWhenCompact(false);
    m_overlay->setContent(question);
    m_overlay->setCardSize(QSize(kQuestionWidth, kQuestionHeight));
    m_overlay->setInitialFocus(question->firstField());
    connect(m_overlay, &widgets::Overlay::closed, m_overlay, &QObject::deleteLater);
    connect(question, &ExportQuestion::cancelled, m_overlay, &widgets::Overlay::dismiss);
    connect(question, &ExportQuestion::confirmed, this, &ExternalOrdersPage::exportTo);
    m_overlay->open();
}

void ExternalOrdersPage::exportTo(const QString &file, bool withPersonalData)
{
    store::RequestQuery whole;
    m_source.exportCsv(
        withFilter(whole), file, withPersonalData, this, [this, file](bool ok, const QString &, int rows) {
            if (ok) {
                if (m_overlay != nullptr) {
                    m_overlay->dismiss();
                }
                Q_EMIT done(tr("%n rows written to %1", nullptr, rows).arg(QDir::toNativeSeparators(file)));
            } else if (m_question != nullptr) {
                m_question->showNotWritten(); // the system's own reason knows no language of ours
            }
        });
}

void ExternalOrdersPage::applyDensity()
{
    const widgets::Density density = widgets::densityFor(window()->width());
    const widgets::Measures &m = widgets::measures(density);
    m_column->setContentsMargins(m.gutter, m.gutter, m.gutter, m.gutter);
    m_column->setSpacing(m.gutter);
    m_filter->setDensity(density);
    m_list->setDensity(density);
    m_detail->setDensity(density);
    const int below = height() - m_filter->sizeHint().height() - 4 * m.gutter;
    m_list->setFixedHeight(m_list->heightForRows(static_cast<int>(below * kListShare)));
}

void ExternalOrdersPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        applyDensity();
    }
}

void ExternalOrdersPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    applyDensity();
}

void ExternalOrdersPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_ticker.start();
    if (m_list->model()->rowCount() == 0) {
        startAnew();
    } else if (m_isStale) {
        reload();
    }
}

void ExternalOrdersPage::hideEvent(QHideEvent *event)
{
    m_ticker.stop();
    m_reload.stop();
    QWidget::hideEvent(event);
}

} // namespace kassa::external_orders
