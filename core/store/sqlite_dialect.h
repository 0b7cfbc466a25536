// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that only SQLite understands: pragmas, the write lock, the copy of a file, full-text search,
// driver errors. All other SQL of this module is written so that PostgreSQL takes it too. Private to the
// module.
#pragma once

#include "core/store/database.h"

#include <QSqlDatabase>
#include <QSqlError>

// A text that is bound as bytes in UTF-8. Long ones go this way: bound as QString they would travel through
// UTF-16 twice. JSON is kept as text, not as bytes, so that any tool shows it.
#define KASSA_UTF8_VALUE "CAST(? AS TEXT)"

namespace kassa::store::sqlite {

/// Meaning of a driver error; `context` names the statement or file.
[[nodiscard]] base::Error<Code> toError(const QSqlError &error, const QString &context);

/// Connection options of QSQLITE for a mode.
[[nodiscard]] QString connectOptions(Database::Mode mode);

/// Pragmas of a fresh connection (STYLE 2.9). Engine: journal_mode is verified by its reply. Errors: Damaged,
/// ReadOnly, DiskFull, Busy, Sql.
Result<void> configure(QSqlDatabase &connection, Database::Mode mode);

/// True for errors after which SQLite has, or may have, rolled back the whole transaction by itself.
[[nodiscard]] bool endsTransaction(const QSqlError &error);

/// "Kass" in the file's head tells our databases from any other.
inline constexpr int kApplicationId = 0x4B617373;

struct FileKind
{
    int version = 0;      ///< of the schema, 0 in a new file
    bool isOurs = false;  ///< carries kApplicationId
    bool isEmpty = false; ///< holds no table at all
};

/// What stands in the file. Errors: Damaged when it is no database.
Result<FileKind> fileKind(QSqlDatabase &connection);
/// Statements that move the schema number, to be run inside the migration's transaction.
[[nodiscard]] QStringList markFile(int version);

/// Takes the write lock at once, so that a transaction never fails half-way for want of it.
inline constexpr char kBegin[] = "BEGIN IMMEDIATE";

/// Writes a consistent copy of the whole database to `file`, which must not exist.
Result<void> copyTo(QSqlDatabase &connection, const QString &file);

/// PRAGMA quick_check. Errors: Damaged with the first fault.
Result<void> quickCheck(QSqlDatabase &connection);

/// PRAGMA max_page_count; 0 lifts the limit.
Result<void> limitPages(QSqlDatabase &connection, int pages);

/// A text as the index knows it: case folded (Straße is strasse) and with the Russian yo written as ye, both
/// of which the tokenizer leaves apart.
[[nodiscard]] QString searchable(const QString &text);

/// The words of a user's search text as an FTS5 expression: each word quoted and matched from its start, all
/// of them required. Empty when the text holds no word.
[[nodiscard]] QString matchExpression(const QString &text);

/// Full-text index over requests, contentless: the words stand in external_request already.
inline constexpr char kCreateSearch[] =
    "CREATE VIRTUAL TABLE request_search USING fts5(ref, customer, other, content='', columnsize=0, "
    "tokenize=\"unicode61 remove_diacritics 2\")";
/// All three texts go through searchable().
inline constexpr char kInsertSearch[] =
    "INSERT INTO request_search (rowid, ref, customer, other) VALUES (?, ?, ?, ?)";
/// Ids of matching requests; binds one matchExpression.
inline constexpr char kSearch[] = "SELECT rowid FROM request_search WHERE request_search MATCH ?";

/// Fills customer_key of older rows (step 4) as order::customerKey does, as far as SQL can: what stands
/// between the digits of a phone number and is not listed here makes another customer of it.
inline constexpr char kFillCustomerKeys[] =
    "UPDATE external_order SET customer_key = COALESCE("
    " (SELECT 'tel:' || substr(digits, -8) FROM (SELECT "
    "replace(replace(replace(replace(replace(replace(replace("
    "   COALESCE(NULLIF(json_extract(content, '$.customer.phone'), ''),"
    "            json_extract(content, '$.customer.mobile'), ''),"
    "   ' ', ''), '-', ''), '/', ''), '(', ''), ')', ''), '+', ''), '.', '') AS digits)"
    "  WHERE length(digits) >= 6),"
    " 'mail:' || NULLIF(lower(json_extract(content, '$.customer.email')), ''),"
    " 'nr:' || NULLIF(json_extract(content, '$.customer.number'), ''), '')"
    " WHERE json_valid(content)";

/// The same for the money that came in later (step 2).
inline constexpr const char *kSettlementAppendOnly[] = {
    "CREATE TRIGGER settlement_no_update BEFORE UPDATE ON settlement "
    "BEGIN SELECT RAISE(ABORT, 'settlement is append-only'); END",
    "CREATE TRIGGER settlement_no_delete BEFORE DELETE ON settlement "
    "BEGIN SELECT RAISE(ABORT, 'settlement is append-only'); END",
    "CREATE TRIGGER settlement_payment_no_update BEFORE UPDATE ON settlement_payment "
    "BEGIN SELECT RAISE(ABORT, 'settlement_payment is append-only'); END",
    "CREATE TRIGGER settlement_payment_no_delete BEFORE DELETE ON settlement_payment "
    "BEGIN SELECT RAISE(ABORT, 'settlement_payment is append-only'); END",
};

/// Booked figures and the timeline are facts: nobody changes or removes them, not even we ourselves.
inline constexpr const char *kAppendOnly[] = {
    "CREATE TRIGGER order_event_no_update BEFORE UPDATE ON order_event "
    "BEGIN SELECT RAISE(ABORT, 'order_event is append-only'); END",
    "CREATE TRIGGER order_event_no_delete BEFORE DELETE ON order_event "
    "BEGIN SELECT RAISE(ABORT, 'order_event is append-only'); END",
    "CREATE TRIGGER receipt_no_update BEFORE UPDATE ON receipt "
    "BEGIN SELECT RAISE(ABORT, 'receipt is append-only'); END",
    "CREATE TRIGGER receipt_no_delete BEFORE DELETE ON receipt "
    "BEGIN SELECT RAISE(ABORT, 'receipt is append-only'); END",
    "CREATE TRIGGER payment_no_update BEFORE UPDATE ON payment "
    "BEGIN SELECT RAISE(ABORT, 'payment is append-only'); END",
    "CREATE TRIGGER payment_no_delete BEFORE DELETE ON payment "
    "BEGIN SELECT RAISE(ABORT, 'payment is append-only'); END",
};

/// The same for what was signed.
inline constexpr const char *kFiscalAppendOnly[] = {
    "CREATE TRIGGER fiscal_register_no_update BEFORE UPDATE ON fiscal_register "
    "BEGIN SELECT RAISE(ABORT, 'fiscal_register is append-only'); END",
    "CREATE TRIGGER fiscal_register_no_delete BEFORE DELETE ON fiscal_register "
    "BEGIN SELECT RAISE(ABORT, 'fiscal_register is append-only'); END",
    "CREATE TRIGGER fiscal_certificate_no_update BEFORE UPDATE ON fiscal_certificate "
    "BEGIN SELECT RAISE(ABORT, 'fiscal_certificate is append-only'); END",
    "CREATE TRIGGER fiscal_certificate_no_delete BEFORE DELETE ON fiscal_certificate "
    "BEGIN SELECT RAISE(ABORT, 'fiscal_certificate is append-only'); END",
    "CREATE TRIGGER fiscal_receipt_no_update BEFORE UPDATE ON fiscal_receipt "
    "BEGIN SELECT RAISE(ABORT, 'fiscal_receipt is append-only'); END",
    "CREATE TRIGGER fiscal_receipt_no_delete BEFORE DELETE ON fiscal_receipt "
    "BEGIN SELECT RAISE(ABORT, 'fiscal_receipt is append-only'); END",
    "CREATE TRIGGER fiscal_event_no_update BEFORE UPDATE ON fiscal_event "
    "BEGIN SELECT RAISE(ABORT, 'fiscal_event is append-only'); END",
    "CREATE TRIGGER fiscal_event_no_delete BEFORE DELETE ON fiscal_event "
    "BEGIN SELECT RAISE(ABORT, 'fiscal_event is append-only'); END",
};

} // namespace kassa::store::sqlite
