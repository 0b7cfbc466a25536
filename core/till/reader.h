// SPDX-License-Identifier: GPL-3.0-or-later
// The reader thread's root: a read-only connection for lists, search, details, CSV and the check after an
// unclean end. Never in the way of a sale.
#pragma once

#include "core/store/master_tables.h"
#include "core/store/outbox_table.h"
#include "core/store/reader_queries.h"
#include "core/till/dep7_export.h"

#include <QObject>
#include <QTimeZone>

#include <memory>

namespace kassa::till {

class Reader : public QObject
{
    Q_OBJECT
public:
    explicit Reader(QString databaseFile);
    ~Reader() override;

    // Reader thread. The first call opens the connection; a failure gives empty answers and a log line.

    [[nodiscard]] QList<store::RequestListRow> findRequests(const store::RequestQuery &query);
    [[nodiscard]] std::optional<store::RequestDetail> loadRequest(store::RequestId id);
    [[nodiscard]] QList<order::Event> loadEvents(order::OrderId id);
    [[nodiscard]] QList<order::Order> loadRecentOrders(int limit);
    [[nodiscard]] QList<store::Product> loadProducts();
    [[nodiscard]] QList<store::OutboxRow>
    loadMessages(const QString &destination, store::OutboxPart part, store::OutboxId afterId, int limit);

    struct Csv
    {
        bool ok = false;
        QString problem; ///< English, for the log
        int rows = 0;
    };
    /// Writes the matches, newest first, as `file` (replaced only when complete). Source: CONTRACT "Text" for
    /// formulas.
    [[nodiscard]] Csv exportRequests(const store::RequestQuery &query,
                                     const QString &file,
                                     bool withPersonalData,
                                     const QTimeZone &zone);

    /// The fiscal journal of [fromUtc, toUtc) as a DEP7 file.
    [[nodiscard]] Dep7Result
    exportDep7(const QString &file, const QDateTime &fromUtc, const QDateTime &toUtc);

    /// quick_check of the whole file; answers with checked.
    void checkDatabase();
    void close();

Q_SIGNALS:
    void checked(bool sound, const QString &detail);

private:
    store::Database *database();

    QString m_databaseFile;
    std::unique_ptr<store::Database> m_database;
};

} // namespace kassa::till
