// SPDX-License-Identifier: GPL-3.0-or-later
// A database in a folder of its own, and a raw connection that does what the product never does.
#pragma once

#include "core/store/database.h"
#include "core/store/order_table.h"
#include "core/store/print_job_table.h"
#include "core/store/receipt_table.h"
#include "core/store/request_table.h"
#include "core/store/session_table.h"
#include "tests/support/sample_orders.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QVariant>

namespace kassa::test {

/// Runs statements past the product's rules. Closed at the end of its scope.
class RawConnection
{
public:
    explicit RawConnection(const QString &file)
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), kName);
        raw.setDatabaseName(file);
        m_isOpen = raw.open();
    }
    ~RawConnection()
    {
        QSqlDatabase::database(kName, false).close();
        QSqlDatabase::removeDatabase(kName);
    }
    RawConnection(const RawConnection &) = delete;
    RawConnection &operator=(const RawConnection &) = delete;

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    /// Empty when it worked, else the driver's words.
    QString run(const QString &sql)
    {
        QSqlQuery query(QSqlDatabase::database(kName, false));
        return query.exec(sql) ? QString() : query.lastError().text();
    }
    /// One column of every row, as text.
    QStringList column(const QString &sql, int index = 0)
    {
        QStringList values;
        QSqlQuery query(QSqlDatabase::database(kName, false));
        query.exec(sql);
        while (query.next()) {
            values.append(query.value(index).toString());
        }
        return values;
    }
    QString one(const QString &sql) { return column(sql).value(0); }

private:
    inline static const QString kName = QStringLiteral("raw");
    bool m_isOpen = false;
};

class StoreFolder
{
public:
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("kassa.db")); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] store::Result<std::unique_ptr<store::Database>>
    open(store::Database::Mode mode = store::Database::Mode::Engine) const
    {
        return store::Database::open(file(), mode);
    }

private:
    QTemporaryDir m_folder;
};

/// What happens when an order is booked, as one transaction: session (when none is open), order, request,
/// events, receipt, payments, print job, the order's new life. Returns what went wrong.
inline store::Result<void> bookOne(store::Database &database, int serial)
{
    const auto chain = [](auto &&...steps) {
        store::Result<void> outcome;
        (void)((outcome = steps(), outcome.isOk()) && ...);
        return outcome;
    };
    const QString ref = QStringLiteral("W-%1").arg(serial);
    store::SessionTable sessions(database);
    store::OrderTable orders(database);
    order::Order order = newOrder(ref);
    order::Receipt receipt = fullReceipt(serial);
    qint64 sessionId = 0;

    store::Transaction transaction(database);
    if (!transaction.begun()) {
        return transaction.begun();
    }
    const auto keep = [](auto result, auto &&take) -> store::Result<void> {
        if (!result) {
            return result.error();
        }
        take(*result);
        return {};
    };
    return chain(
        [&] {
            return keep(sessions.open(QStringLiteral("01")),
                        [&](auto &open) { sessionId = open ? open->id : 0; });
        },
        [&]() -> store::Result<void> {
            if (sessionId != 0) {
                return {};
            }
            store::CashSession session;
            session.station = QStringLiteral("01");
            session.openedBy = QStringLiteral("anna");
            session.openedAtUtc = noonPlus(0);
            return keep(sessions.insert(session), [&](auto &opened) { sessionId = opened.id; });
        },
        [&] { return keep(orders.insert(order), [&](auto id) { order.id = id; }); },
        [&] {
            store::RequestRow request;
            request.receivedAtUtc = noonPlus(serial);
            request.ref = ref;
            request.raw = "{}";
            request.orderId = order.id;
            return keep(store::RequestTable(database).insert(request), [](auto) {});
        },
        [&] {
            return orders.append({0, order.id, noonPlus(serial), order::EventKind::Received, {}, {}});
        },
        [&] {
            receipt.orderId = order.id;
            receipt.orderRef = ref;
            return keep(store::ReceiptTable(database).insert(receipt, sessionId),
                        [&](auto id) { receipt.id = id; });
        },
        [&] {
            store::PrintJob job;
            job.receiptId = receipt.id;
            job.orderId = order.id;
            job.createdAtUtc = job.changedAtUtc = noonPlus(serial);
            return keep(store::PrintJobTable(database).insert(job), [](auto) {});
        },
        [&] {
            order.status = order::Status::Done;
            order.receiptId = receipt.id;
            order.receiptNumber = receipt.number;
            order.finishedAtUtc = noonPlus(serial);
            return orders.updateLife(order);
        },
        [&] {
            return orders.append({0, order.id, noonPlus(serial), order::EventKind::Paid, {}, receipt.number});
        },
        [&] { return transaction.commit(); });
}

} // namespace kassa::test
