// SPDX-License-Identifier: GPL-3.0-or-later
// cash_session: from opening with float to closing with the counted sum. At most one open per station.
#pragma once

#include "core/money/money.h"
#include "core/store/database.h"

#include <QDateTime>

#include <optional>

namespace kassa::store {

struct CashSession
{
    qint64 id = 0;
    qint64 number = 0; ///< 1, 2, 3 ... per station
    QString station;
    QString openedBy;
    QDateTime openedAtUtc;
    money::Money openingFloat;
    QDateTime closedAtUtc; ///< invalid while open
    QString closedBy;
    money::Money counted;
    QString differenceReason; ///< why counted and expected differ; may be empty

    [[nodiscard]] bool isOpen() const { return id > 0 && !closedAtUtc.isValid(); }
    bool operator==(const CashSession &) const = default;
};

class SessionTable
{
public:
    explicit SessionTable(Database &database) : m_database(database) {}
    Result<std::optional<CashSession>> open(const QString &station);
    /// The newest session, open or closed: receipts that a register makes about itself belong to it.
    Result<std::optional<CashSession>> newest(const QString &station);
    /// Opens a session with the next number. Duplicate: one is open.
    Result<CashSession> insert(const CashSession &session);
    /// @param differenceReason  why counted and expected differ, may be empty   NotFound: it is closed
    /// already.
    Result<void> close(qint64 id,
                       const QString &by,
                       money::Money counted,
                       const QString &differenceReason,
                       const QDateTime &atUtc);
    /// Errors: NotFound.
    Result<CashSession> byId(qint64 id);

private:
    Database &m_database;
};

class Row;

/// From the first ten columns, in the order of cash_session. For this module.
[[nodiscard]] CashSession readSession(const Row &row);

} // namespace kassa::store
