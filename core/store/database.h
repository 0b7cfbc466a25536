// SPDX-License-Identifier: GPL-3.0-or-later
// One SQLite connection of one thread, opened the way STYLE 2.9 asks, with migrations. Nothing else in the
// project touches QtSql. No SQL leaves this module.
#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>

namespace kassa::store {

enum class Code {
    CannotOpen,   ///< folder missing, no permission
    NewerVersion, ///< written by a later Kassa; left untouched
    Damaged,      ///< not a database, or quick_check found faults; the file is kept
    ReadOnly,     ///< the file or disk cannot be written
    DiskFull,     ///< no space left; the change was rolled back
    Busy,         ///< locked by another process beyond the time-out
    NotFound,     ///< no such row
    Duplicate,    ///< a UNIQUE rule
    Sql           ///< anything else; detail has the driver's text
};

template<class T>
using Result = base::Result<T, Code>;

class Statements; // prepared statements by text, private to the module

class Database
{
public:
    /// Engine: the one writing connection (WAL, synchronous FULL, foreign keys), creates and migrates the
    /// file; before the first migration step of an existing file a copy `kassa-before-v<N>.db` is made beside
    /// it. Reader: read-only, the file must exist. Copy: like Reader, of any schema up to ours, to prove a
    /// backup. To be used and destroyed on the calling thread.
    enum class Mode { Engine, Reader, Copy };
    static Result<std::unique_ptr<Database>> open(const QString &file, Mode mode);

    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// True when the last process that wrote did not close the file in order (a mark in the meta table, set
    /// by open and removed by closeInOrder). DESIGN: then, and only then, run quickCheck in the reader
    /// thread.
    [[nodiscard]] bool endedUncleanly() const;
    Result<void> closeInOrder();
    /// The smallest write there is: tells whether the file takes changes again.
    Result<void> touch();

    /// PRAGMA quick_check: seconds on a large file, so never on the engine thread.
    Result<void> quickCheck();

    /// Writes a consistent copy of everything to `file`, which must not exist; seconds on a large file.
    Result<void> copyTo(const QString &file);
    /// Reads every page, index and reference. @return number of the last migration step   Errors: Damaged.
    Result<int> proveWhole();

    /// Limits the file to `pages` database pages so that a test can fill the disk. 0 = no limit.
    Result<void> limitPages(int pages);

    /// How often something was rolled back: what was read before is still so while this has not changed and
    /// nobody wrote it.
    [[nodiscard]] quint64 undoCount() const { return m_undoCount; }
    void noteUndo() { ++m_undoCount; }

    /// For the tables of this module.
    [[nodiscard]] Statements &statements() { return *m_statements; }

private:
    explicit Database(QString connectionName);
    Result<void> markInUse();

    QString m_connectionName;
    bool m_endedUncleanly = false;
    quint64 m_undoCount = 0;
    std::unique_ptr<Statements> m_statements;
};

/// Scope of one change: rolls back unless committed. One use case = one transaction (STYLE 2.9).
class Transaction
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Whether BEGIN IMMEDIATE worked.
    [[nodiscard]] const Result<void> &begun() const { return m_begun; }
    /// Makes everything durable. On failure all is rolled back.
    Result<void> commit();

private:
    void rollBack();

    Database &m_database;
    Result<void> m_begun;
    bool m_open = false;
};

/// One member of a group inside a Transaction: rolls back alone unless released (DESIGN "Grouped commits").
class Savepoint
{
public:
    explicit Savepoint(Database &database);
    ~Savepoint();
    Savepoint(const Savepoint &) = delete;
    Savepoint &operator=(const Savepoint &) = delete;
    /// Keeps the member's changes in the transaction. Errors: also what kept the savepoint from being set.
    Result<void> release();

private:
    Database &m_database;
    Result<void> m_begun;
    bool m_open = false;
    size_t m_postponedBefore = 0; ///< statements for the end of the transaction that were there already
};

} // namespace kassa::store
