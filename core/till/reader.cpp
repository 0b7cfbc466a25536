// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader.h"

#include "core/store/order_table.h"
#include "core/till/request_csv.h"

#include <QLoggingCategory>
#include <QSaveFile>

namespace kassa::till {

Q_LOGGING_CATEGORY(lcReader, "kassa.till.reader", QtInfoMsg)

namespace {

// A list that cannot be read is shown empty; the reason stands in the log.
template<class T>
T valueOr(const store::Result<T> &result, T fallback)
{
    if (result) {
        return *result;
    }
    qCWarning(lcReader) << "cannot read:" << result.error().detail;
    return fallback;
}

} // namespace

Reader::Reader(QString databaseFile) : m_databaseFile(std::move(databaseFile)) {}

Reader::~Reader() = default;

store::Database *Reader::database()
{
    if (!m_database) {
        auto opened = store::Database::open(m_databaseFile, store::Database::Mode::Reader);
        if (!opened) {
            qCWarning(lcReader) << "cannot open:" << opened.error().detail;
            return nullptr;
        }
        m_database = std::move(opened).value();
    }
    return m_database.get();
}

QList<store::RequestListRow> Reader::findRequests(const store::RequestQuery &query)
{
    store::Database *open = database();
    return open ? valueOr(store::ReaderQueries(*open).requests(query), {}) : QList<store::RequestListRow>();
}

std::optional<store::RequestDetail> Reader::loadRequest(store::RequestId id)
{
    store::Database *open = database();
    if (!open) {
        return std::nullopt;
    }
    auto detail = store::ReaderQueries(*open).request(id);
    if (!detail) {
        qCWarning(lcReader) << "cannot read request" << id << detail.error().detail;
        return std::nullopt;
    }
    return std::move(detail).value();
}

QList<order::Event> Reader::loadEvents(order::OrderId id)
{
    store::Database *open = database();
    return open ? valueOr(store::OrderTable(*open).events(id), {}) : QList<order::Event>();
}

QList<order::Order> Reader::loadRecentOrders(int limit)
{
    store::Database *open = database();
    return open ? valueOr(store::OrderTable(*open).recentlyFinished(limit), {}) : QList<order::Order>();
}

QList<store::Product> Reader::loadProducts()
{
    store::Database *open = database();
    return open ? valueOr(store::ProductTable(*open).all(), {}) : QList<store::Product>();
}

QList<store::OutboxRow>
Reader::loadMessages(const QString &destination, store::OutboxPart part, store::OutboxId afterId, int limit)
{
    store::Database *open = database();
    return open ? valueOr(store::OutboxTable(*open).page(destination, part, afterId, limit), {})
                : QList<store::OutboxRow>();
}

Reader::Csv Reader::exportRequests(const store::RequestQuery &query,
                                   const QString &file,
                                   bool withPersonalData,
                                   const QTimeZone &zone)
{
    store::Database *open = database();
    QSaveFile out(file);
    if (!open || !out.open(QIODevice::WriteOnly)) {
        return Csv{false, out.errorString(), 0};
    }
    Csv result;
    out.write(requestCsvHead());
    const auto read = store::ReaderQueries(*open).eachRequest(query, [&](const store::RequestListRow &row) {
        out.write(requestCsvRow(row, withPersonalData, zone));
        ++result.rows;
    });
    if (!read) {
        result.problem = read.error().detail;
        return result;
    }
    result.ok = out.commit();
    result.problem = out.errorString();
    return result;
}

Dep7Result Reader::exportDep7(const QString &file, const QDateTime &fromUtc, const QDateTime &toUtc)
{
    store::Database *open = database();
    return open ? till::exportDep7(*open, file, fromUtc, toUtc)
                : Dep7Result{false, QStringLiteral("the database cannot be read"), 0};
}

void Reader::checkDatabase()
{
    store::Database *open = database();
    if (!open) {
        Q_EMIT checked(false, QStringLiteral("the file cannot be opened for reading"));
        return;
    }
    const auto sound = open->quickCheck();
    Q_EMIT checked(sound.isOk(), sound ? QString() : sound.error().detail);
}

void Reader::close()
{
    m_database.reset();
}

} // namespace kassa::till
