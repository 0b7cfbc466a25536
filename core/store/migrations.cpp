// SPDX-License-Identifier: GPL-3.0-or-later
// Column types are those that SQLite and PostgreSQL share: BIGINT for amounts and ids (INTEGER has 32 bits
// there), TEXT for names, times (ISO 8601 UTC, 24 characters) and JSON. Enumerations are TEXT with CHECK,
// spelled with OR: for IN with more than two texts SQLite fills a temporary table at every INSERT, which
// costs more than the row itself.
#include "migrations.h"

#include "core/base/fail_point.h"
#include "core/store/sqlite_dialect.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlQuery>

#include <tuple>

namespace kassa::store {

namespace {

constexpr const char *kStep1[] = {
    "CREATE TABLE meta ("
    " key TEXT PRIMARY KEY NOT NULL,"
    " value TEXT NOT NULL)",

    "CREATE TABLE external_order ("
    " id INTEGER PRIMARY KEY,"
    " ref TEXT NOT NULL CHECK (ref <> ''),"
    " station TEXT NOT NULL,"
    " status TEXT NOT NULL CHECK (status = 'open' OR status = 'done' OR status = 'cancelled'),"
    " confirmation TEXT NOT NULL"
    "  CHECK (confirmation = 'none' OR confirmation = 'queued' OR confirmation = 'offered'"
    "   OR confirmation = 'accepted' OR confirmation = 'rejected' OR confirmation = 'timed_out'),"
    " confirmer TEXT NOT NULL CHECK (confirmer = 'nobody' OR confirmer = 'printer' OR confirmer = 'screen'),"
    " received_at TEXT NOT NULL CHECK (length(received_at) = 24),"
    " total_minor BIGINT NOT NULL CHECK (total_minor BETWEEN -10000000000000 AND 10000000000000),"
    " customer_name TEXT NOT NULL,"
    " content TEXT NOT NULL,"
    " autoprint SMALLINT NOT NULL CHECK (autoprint IN (0, 1)),"
    " autonext SMALLINT NOT NULL CHECK (autonext IN (0, 1)),"
    " noprint SMALLINT NOT NULL CHECK (noprint IN (0, 1)),"
    " test SMALLINT NOT NULL CHECK (test IN (0, 1)),"
    " preview_due SMALLINT NOT NULL CHECK (preview_due IN (0, 1)),"
    " opened_at TEXT,"
    " promised_for TEXT,"
    " finished_at TEXT,"
    " closed_by TEXT NOT NULL,"
    " close_reason TEXT NOT NULL,"
    " receipt_id BIGINT,"
    " receipt_number TEXT NOT NULL,"
    " CHECK (status <> 'done' OR test = 1 OR receipt_id IS NOT NULL))",
    "CREATE UNIQUE INDEX external_order_live_ref ON external_order (ref) WHERE status <> 'cancelled'",
    "CREATE INDEX external_order_waiting ON external_order (id) WHERE status = 'open' OR preview_due = 1",
    // Holds all that the counts of open orders need, so that a start does not read the orders themselves.
    "CREATE INDEX external_order_open ON external_order (id, confirmation, status) WHERE status = 'open'",
    "CREATE INDEX external_order_finished ON external_order (finished_at) WHERE finished_at IS NOT NULL",

    "CREATE TABLE order_event ("
    " id INTEGER PRIMARY KEY,"
    " order_id BIGINT NOT NULL REFERENCES external_order (id),"
    " at TEXT NOT NULL CHECK (length(at) = 24),"
    " kind TEXT NOT NULL CHECK (kind <> ''),"
    " actor TEXT NOT NULL,"
    " detail TEXT NOT NULL)",
    "CREATE INDEX order_event_order ON order_event (order_id)",

    "CREATE TABLE external_request ("
    " id INTEGER PRIMARY KEY,"
    " received_at TEXT NOT NULL CHECK (length(received_at) = 24),"
    " blocking SMALLINT NOT NULL CHECK (blocking IN (0, 1)),"
    " peer TEXT NOT NULL,"
    " ref TEXT NOT NULL,"
    " customer_name TEXT NOT NULL,"
    " total_minor BIGINT CHECK (total_minor BETWEEN -10000000000000 AND 10000000000000),"
    " raw TEXT NOT NULL,"
    " answer TEXT,"
    " answered_at TEXT,"
    " code INTEGER,"
    " order_id BIGINT REFERENCES external_order (id))",
    "CREATE INDEX external_request_order ON external_request (order_id) WHERE order_id IS NOT NULL",
    sqlite::kCreateSearch,

    "CREATE TABLE cash_session ("
    " id INTEGER PRIMARY KEY,"
    " number BIGINT NOT NULL CHECK (number > 0),"
    " station TEXT NOT NULL,"
    " opened_by TEXT NOT NULL,"
    " opened_at TEXT NOT NULL CHECK (length(opened_at) = 24),"
    " opening_float_minor BIGINT NOT NULL"
    "  CHECK (opening_float_minor BETWEEN -10000000000000 AND 10000000000000),"
    " closed_at TEXT,"
    " closed_by TEXT NOT NULL,"
    " counted_minor BIGINT NOT NULL CHECK (counted_minor BETWEEN -10000000000000 AND 10000000000000),"
    " UNIQUE (station, number))",
    "CREATE UNIQUE INDEX cash_session_one_open ON cash_session (station) WHERE closed_at IS NULL",

    "CREATE TABLE receipt ("
    " id INTEGER PRIMARY KEY,"
    " sequence BIGINT NOT NULL UNIQUE CHECK (sequence > 0),"
    " number TEXT NOT NULL UNIQUE CHECK (number <> ''),"
    " issued_at TEXT NOT NULL CHECK (length(issued_at) = 24),"
    " station TEXT NOT NULL,"
    " cashier TEXT NOT NULL,"
    " session_id BIGINT NOT NULL REFERENCES cash_session (id),"
    " order_id BIGINT REFERENCES external_order (id),"
    " total_minor BIGINT NOT NULL CHECK (total_minor BETWEEN -10000000000000 AND 10000000000000),"
    " change_minor BIGINT NOT NULL CHECK (change_minor BETWEEN 0 AND 10000000000000),"
    " signature TEXT NOT NULL,"
    " content TEXT NOT NULL)",
    // An order is booked once, whatever goes wrong above this table.
    "CREATE UNIQUE INDEX receipt_one_per_order ON receipt (order_id) WHERE order_id IS NOT NULL",
    "CREATE INDEX receipt_session ON receipt (session_id)",

    "CREATE TABLE payment ("
    " id INTEGER PRIMARY KEY,"
    " receipt_id BIGINT NOT NULL REFERENCES receipt (id),"
    " position INTEGER NOT NULL CHECK (position >= 0),"
    " kind TEXT NOT NULL CHECK (kind = 'cash' OR kind = 'other' OR kind = 'on_delivery'),"
    " method TEXT NOT NULL,"
    " amount_minor BIGINT NOT NULL CHECK (amount_minor BETWEEN -10000000000000 AND 10000000000000),"
    " given_minor BIGINT NOT NULL CHECK (given_minor BETWEEN -10000000000000 AND 10000000000000),"
    " UNIQUE (receipt_id, position))",

    "CREATE TABLE product ("
    " id INTEGER PRIMARY KEY,"
    " product_nr TEXT NOT NULL UNIQUE CHECK (product_nr <> ''),"
    " name TEXT NOT NULL,"
    " unit_price_ten_thousandths BIGINT NOT NULL"
    "  CHECK (unit_price_ten_thousandths BETWEEN -10000000000000 AND 10000000000000),"
    " tax_code TEXT NOT NULL,"
    " category TEXT NOT NULL,"
    " from_outside SMALLINT NOT NULL CHECK (from_outside IN (0, 1)))",

    "CREATE TABLE customer ("
    " id INTEGER PRIMARY KEY,"
    " number TEXT NOT NULL UNIQUE CHECK (number <> ''),"
    " title TEXT NOT NULL,"
    " name TEXT NOT NULL,"
    " street TEXT NOT NULL,"
    " street2 TEXT NOT NULL,"
    " zip TEXT NOT NULL,"
    " city TEXT NOT NULL,"
    " country TEXT NOT NULL,"
    " phone TEXT NOT NULL,"
    " mobile TEXT NOT NULL,"
    " fax TEXT NOT NULL,"
    " email TEXT NOT NULL,"
    " payment_term TEXT NOT NULL,"
    " vat TEXT NOT NULL)",

    "CREATE TABLE cashier ("
    " id INTEGER PRIMARY KEY,"
    " name TEXT NOT NULL UNIQUE CHECK (name <> ''),"
    " station TEXT NOT NULL,"
    " active SMALLINT NOT NULL CHECK (active IN (0, 1)))",

    "CREATE TABLE print_job ("
    " id INTEGER PRIMARY KEY,"
    " receipt_id BIGINT NOT NULL REFERENCES receipt (id),"
    " order_id BIGINT REFERENCES external_order (id),"
    " printer TEXT NOT NULL,"
    " copy SMALLINT NOT NULL CHECK (copy IN (0, 1)),"
    " state TEXT NOT NULL"
    "  CHECK (state = 'queued' OR state = 'sending' OR state = 'sent' OR state = 'printed'"
    "   OR state = 'failed' OR state = 'unknown' OR state = 'discarded'),"
    " attempts INTEGER NOT NULL CHECK (attempts >= 0),"
    " error TEXT NOT NULL,"
    " created_at TEXT NOT NULL CHECK (length(created_at) = 24),"
    " changed_at TEXT NOT NULL CHECK (length(changed_at) = 24))",
    "CREATE INDEX print_job_unfinished ON print_job (id)"
    " WHERE state IN ('queued', 'sending', 'failed', 'unknown')",

    "CREATE TABLE outbox ("
    " id INTEGER PRIMARY KEY,"
    " destination TEXT NOT NULL,"
    " order_key TEXT NOT NULL,"
    " idempotency_key TEXT NOT NULL UNIQUE,"
    " kind TEXT NOT NULL,"
    " payload TEXT NOT NULL,"
    " state TEXT NOT NULL CHECK (state = 'pending' OR state = 'sending' OR state = 'done'"
    "   OR state = 'unclear' OR state = 'parked' OR state = 'given_up'),"
    " attempts INTEGER NOT NULL CHECK (attempts >= 0),"
    " next_attempt_at TEXT,"
    " expires_at TEXT,"
    " last_error TEXT NOT NULL,"
    " created_at TEXT NOT NULL CHECK (length(created_at) = 24))",
    "CREATE INDEX outbox_due ON outbox (destination, next_attempt_at) WHERE state = 'pending'",

    sqlite::kAppendOnly[0],
    sqlite::kAppendOnly[1],
    sqlite::kAppendOnly[2],
    sqlite::kAppendOnly[3],
    sqlite::kAppendOnly[4],
    sqlite::kAppendOnly[5],
};

// Fiscal rows stand beside the receipts, not in them: an export reads a narrow table, and a till without
// fiscal duty has none of it.
constexpr const char *kStepFiscal[] = {
    "ALTER TABLE receipt ADD COLUMN kind TEXT NOT NULL DEFAULT 'normal'"
    " CHECK (kind = 'normal' OR kind = 'start' OR kind = 'zero' OR kind = 'monthly' OR kind = 'yearly'"
    "  OR kind = 'closing' OR kind = 'training' OR kind = 'cancellation' OR kind = 'collective')",

    "CREATE TABLE fiscal_register ("
    " id INTEGER PRIMARY KEY CHECK (id = 1),"
    " cashbox_id TEXT NOT NULL CHECK (cashbox_id <> ''),"
    " key_check_value TEXT NOT NULL CHECK (length(key_check_value) = 4),"
    " counter_length INTEGER NOT NULL CHECK (counter_length BETWEEN 5 AND 16),"
    " created_at TEXT NOT NULL CHECK (length(created_at) = 24))",

    "CREATE TABLE fiscal_certificate ("
    " id INTEGER PRIMARY KEY,"
    " provider TEXT NOT NULL CHECK (provider <> ''),"
    " serial TEXT NOT NULL CHECK (serial <> ''),"
    " certificate TEXT NOT NULL,"
    " issuers TEXT NOT NULL,"
    " first_used_at TEXT NOT NULL CHECK (length(first_used_at) = 24),"
    " UNIQUE (provider, serial, certificate))",

    "CREATE TABLE fiscal_receipt ("
    " receipt_id INTEGER PRIMARY KEY REFERENCES receipt (id),"
    " sequence BIGINT NOT NULL UNIQUE CHECK (sequence > 0),"
    " period TEXT NOT NULL,"
    " compact TEXT NOT NULL CHECK (compact <> ''),"
    " signed SMALLINT NOT NULL CHECK (signed IN (0, 1)),"
    " counter_cents BIGINT NOT NULL,"
    " certificate_id BIGINT NOT NULL REFERENCES fiscal_certificate (id),"
    " normal_minor BIGINT NOT NULL,"
    " reduced1_minor BIGINT NOT NULL,"
    " reduced2_minor BIGINT NOT NULL,"
    " zero_minor BIGINT NOT NULL,"
    " special_minor BIGINT NOT NULL)",
    "CREATE INDEX fiscal_receipt_period ON fiscal_receipt (receipt_id) WHERE period <> ''",

    "CREATE TABLE fiscal_event ("
    " id INTEGER PRIMARY KEY,"
    " at TEXT NOT NULL CHECK (length(at) = 24),"
    " kind TEXT NOT NULL CHECK (kind <> ''),"
    " detail TEXT NOT NULL)",

    sqlite::kFiscalAppendOnly[0],
    sqlite::kFiscalAppendOnly[1],
    sqlite::kFiscalAppendOnly[2],
    sqlite::kFiscalAppendOnly[3],
    sqlite::kFiscalAppendOnly[4],
    sqlite::kFiscalAppendOnly[5],
    sqlite::kFiscalAppendOnly[6],
    sqlite::kFiscalAppendOnly[7],
};

// Order printers, and money that comes in after the receipt.
constexpr const char *kStepPrinters[] = {
    "ALTER TABLE external_order ADD COLUMN booking_due SMALLINT NOT NULL DEFAULT 0"
    " CHECK (booking_due IN (0, 1))",
    "ALTER TABLE external_order ADD COLUMN settlement TEXT NOT NULL DEFAULT 'none'"
    " CHECK (settlement = 'none' OR settlement = 'due' OR settlement = 'received'"
    "  OR settlement = 'not_collected')",
    "UPDATE external_order SET settlement = 'due' WHERE receipt_id IN"
    " (SELECT receipt_id FROM payment WHERE kind = 'on_delivery')",
    "CREATE INDEX external_order_unsettled ON external_order (id) WHERE settlement = 'due'",
    "CREATE INDEX external_order_printer ON external_order (id) WHERE status = 'open'"
    " AND confirmer = 'printer' AND (confirmation = 'queued' OR confirmation = 'offered')",
    "CREATE INDEX external_order_received ON external_order (received_at)",

    // A receipt that cancels another one belongs to the same order.
    "ALTER TABLE receipt ADD COLUMN reverses TEXT NOT NULL DEFAULT ''",
    "DROP INDEX receipt_one_per_order",
    "CREATE UNIQUE INDEX receipt_one_per_order ON receipt (order_id)"
    " WHERE order_id IS NOT NULL AND reverses = ''",
    "CREATE INDEX receipt_reverses ON receipt (reverses) WHERE reverses <> ''",

    "CREATE TABLE settlement ("
    " id INTEGER PRIMARY KEY,"
    " order_id BIGINT NOT NULL UNIQUE REFERENCES external_order (id),"
    " receipt_id BIGINT NOT NULL REFERENCES receipt (id),"
    " session_id BIGINT NOT NULL REFERENCES cash_session (id),"
    " outcome TEXT NOT NULL CHECK (outcome = 'received' OR outcome = 'not_collected'),"
    " reversal_id BIGINT REFERENCES receipt (id),"
    " at TEXT NOT NULL CHECK (length(at) = 24),"
    " cashier TEXT NOT NULL,"
    " reason TEXT NOT NULL,"
    " CHECK (outcome = 'received' OR reversal_id IS NOT NULL))",
    "CREATE INDEX settlement_session ON settlement (session_id)",
    "CREATE TABLE settlement_payment ("
    " id INTEGER PRIMARY KEY,"
    " settlement_id BIGINT NOT NULL REFERENCES settlement (id),"
    " position INTEGER NOT NULL CHECK (position >= 0),"
    " kind TEXT NOT NULL CHECK (kind = 'cash' OR kind = 'other'),"
    " method TEXT NOT NULL,"
    " amount_minor BIGINT NOT NULL CHECK (amount_minor BETWEEN -10000000000000 AND 10000000000000),"
    " given_minor BIGINT NOT NULL CHECK (given_minor BETWEEN -10000000000000 AND 10000000000000),"
    " UNIQUE (settlement_id, position))",
    sqlite::kSettlementAppendOnly[0],
    sqlite::kSettlementAppendOnly[1],
    sqlite::kSettlementAppendOnly[2],
    sqlite::kSettlementAppendOnly[3],

    // What a printer got stays as it got it. Base64: its charset may be any.
    "CREATE TABLE goodcom_ticket ("
    " order_id BIGINT PRIMARY KEY NOT NULL REFERENCES external_order (id),"
    " text_base64 TEXT NOT NULL,"
    " offered_at TEXT NOT NULL CHECK (length(offered_at) = 24),"
    " fetches BIGINT NOT NULL CHECK (fetches >= 0))",
};

// Money in and out of the drawer, and the Z report as it was at closing.
constexpr const char *kStepCash[] = {
    "ALTER TABLE cash_session ADD COLUMN difference_reason TEXT NOT NULL DEFAULT ''",
    "CREATE TABLE cash_movement ("
    " id INTEGER PRIMARY KEY,"
    " session_id BIGINT NOT NULL REFERENCES cash_session (id),"
    " at TEXT NOT NULL CHECK (length(at) = 24),"
    " cashier TEXT NOT NULL,"
    " kind TEXT NOT NULL CHECK (kind = 'pay_in' OR kind = 'pay_out' OR kind = 'no_sale'),"
    " amount_minor BIGINT NOT NULL CHECK (amount_minor BETWEEN -10000000000000 AND 10000000000000),"
    " reason TEXT NOT NULL,"
    " CHECK ((kind = 'pay_in' AND amount_minor > 0 AND reason <> '')"
    "  OR (kind = 'pay_out' AND amount_minor < 0 AND reason <> '')"
    "  OR (kind = 'no_sale' AND amount_minor = 0)))",
    "CREATE INDEX cash_movement_session ON cash_movement (session_id)",
    "CREATE TABLE session_report ("
    " session_id BIGINT PRIMARY KEY NOT NULL REFERENCES cash_session (id),"
    " content TEXT NOT NULL)",
    sqlite::kCashAppendOnly[0],
    sqlite::kCashAppendOnly[1],
    sqlite::kCashAppendOnly[2],
    sqlite::kCashAppendOnly[3],
};

// A message's fate beyond the first schema: when it ended, what the other side said last, how often its line
// may have left unanswered; which contract of the day is open on the till (turnover ticker).
constexpr const char *kStepLinks[] = {
    "ALTER TABLE outbox ADD COLUMN doubts INTEGER NOT NULL DEFAULT 0 CHECK (doubts >= 0)",
    "ALTER TABLE outbox ADD COLUMN changed_at TEXT",
    "ALTER TABLE outbox ADD COLUMN reply TEXT NOT NULL DEFAULT ''",
    "CREATE INDEX outbox_pending ON outbox (destination, id) WHERE state = 'pending'",
    // Two halves of "not at an end": order within a key, and the list of what is left.
    "CREATE INDEX outbox_held ON outbox (destination, order_key, id)"
    " WHERE state <> 'done' AND state <> 'given_up'",
    "CREATE INDEX outbox_state ON outbox (destination, state, id) WHERE state <> 'done'",
    "CREATE INDEX outbox_expiry ON outbox (destination, expires_at)"
    " WHERE state = 'pending' AND expires_at IS NOT NULL",
    "CREATE INDEX outbox_done ON outbox (destination, id) WHERE state = 'done'",

    "CREATE TABLE ticker_contract ("
    " id INTEGER PRIMARY KEY,"
    " number TEXT NOT NULL CHECK (number <> ''),"
    " cart_key TEXT NOT NULL,"
    " order_id BIGINT REFERENCES external_order (id),"
    " opened_at TEXT NOT NULL CHECK (length(opened_at) = 24),"
    " salesperson TEXT NOT NULL,"
    " closed_at TEXT)",
    "CREATE UNIQUE INDEX ticker_contract_cart ON ticker_contract (cart_key) WHERE cart_key <> ''",
    "CREATE UNIQUE INDEX ticker_contract_order ON ticker_contract (order_id) WHERE order_id IS NOT NULL",
    "CREATE INDEX ticker_contract_open ON ticker_contract (id) WHERE closed_at IS NULL",
};

// The index of every booking, without the list of states: SQLite builds a table for a list each time it looks
// at it, at a tenth of the cost of a sale.
constexpr const char *kStepUnfinished[] = {
    "DROP INDEX print_job_unfinished",
    "CREATE INDEX print_job_unfinished ON print_job (id)"
    " WHERE state <> 'printed' AND state <> 'sent' AND state <> 'discarded'",
};

// Whose order it is, for the count of earlier ones on an order printer's ticket.
constexpr const char *kStepCustomers[] = {
    "ALTER TABLE external_order ADD COLUMN customer_key TEXT NOT NULL DEFAULT ''",
    sqlite::kFillCustomerKeys,
    "CREATE INDEX external_order_customer ON external_order (customer_key, id) WHERE customer_key <> ''",
};

// Papers may belong to an order without a receipt (kitchen slips) and know what keeps them from being
// printed.

// Slips for the kitchen stand in the queue too, each paper with why it waits.
constexpr const char *kStepPapers[] = {
    "CREATE TABLE print_job_new ("
    " id INTEGER PRIMARY KEY,"
    " document TEXT NOT NULL CHECK (document = 'receipt' OR document = 'kitchen'),"
    " receipt_id BIGINT REFERENCES receipt (id),"
    " order_id BIGINT REFERENCES external_order (id),"
    " content TEXT NOT NULL,"
    " title TEXT NOT NULL,"
    " printer TEXT NOT NULL,"
    " copy SMALLINT NOT NULL CHECK (copy IN (0, 1)),"
    " state TEXT NOT NULL"
    "  CHECK (state = 'queued' OR state = 'sending' OR state = 'sent' OR state = 'printed'"
    "   OR state = 'failed' OR state = 'unknown' OR state = 'discarded'),"
    " attempts INTEGER NOT NULL CHECK (attempts >= 0),"
    " fault TEXT NOT NULL,"
    " error TEXT NOT NULL,"
    " created_at TEXT NOT NULL CHECK (length(created_at) = 24),"
    " changed_at TEXT NOT NULL CHECK (length(changed_at) = 24),"
    " CHECK ((document = 'receipt') = (receipt_id IS NOT NULL)))",
    "INSERT INTO print_job_new (id, document, receipt_id, order_id, content, title, printer, copy, state,"
    " attempts, fault, error, created_at, changed_at)"
    " SELECT id, 'receipt', receipt_id, order_id, '',"
    " (SELECT number FROM receipt WHERE receipt.id = print_job.receipt_id), printer, copy, state, attempts,"
    " '', error, created_at, changed_at FROM print_job",
    "DROP TABLE print_job",
    "ALTER TABLE print_job_new RENAME TO print_job",
    "CREATE INDEX print_job_unfinished ON print_job (id)"
    " WHERE (state <> 'printed' AND state <> 'sent' AND state <> 'discarded') OR fault = 'unproved'",
    "CREATE INDEX print_job_created ON print_job (created_at)",
    "CREATE INDEX print_job_order ON print_job (order_id) WHERE document = 'kitchen'",
};

// Purchases that the loyalty system keeps or will keep. Messages about them stand in outbox under their id.
constexpr const char *kStepLoyalty[] = {
    "CREATE TABLE loyalty_purchase ("
    " purchase_id TEXT PRIMARY KEY NOT NULL CHECK (purchase_id <> ''),"
    " state TEXT NOT NULL CHECK (state = 'open' OR state = 'booked' OR state = 'cancelled'),"
    " identifier_type TEXT NOT NULL,"
    " card TEXT NOT NULL,"
    " receipt_number TEXT NOT NULL,"
    " created_at TEXT NOT NULL CHECK (length(created_at) = 24))",
    "CREATE UNIQUE INDEX loyalty_purchase_receipt ON loyalty_purchase (receipt_number)"
    " WHERE receipt_number <> ''",
    "CREATE INDEX loyalty_purchase_open ON loyalty_purchase (created_at) WHERE state = 'open'",
};

constexpr Migration kMigrations[] = {
    {1, "first schema", kStep1},
    {2, "signed receipts", kStepFiscal},
    {3, "order printers", kStepPrinters},
    {4, "cash movements and reports", kStepCash},
    {5, "links", kStepLinks},
    {6, "index of unfinished papers", kStepUnfinished},
    {7, "customers of orders", kStepCustomers},
    {8, "papers", kStepPapers},
    {9, "loyalty", kStepLoyalty},
};

// Earlier copies are never overwritten: a second attempt gets a number.
QString freeCopyName(const QString &file, int version)
{
    const QFileInfo info(file);
    const QString stem = QStringLiteral("%1-before-v%2").arg(info.completeBaseName()).arg(version);
    QString name = info.dir().filePath(stem + QStringLiteral(".db"));
    for (int attempt = 2; QFileInfo::exists(name); ++attempt) {
        name = info.dir().filePath(QStringLiteral("%1-%2.db").arg(stem).arg(attempt));
    }
    return name;
}

Result<void> exec(QSqlDatabase &connection, const QString &sql)
{
    base::failPoint();
    QSqlQuery query(connection);
    if (!query.exec(sql)) {
        return sqlite::toError(query.lastError(), sql);
    }
    base::failPoint();
    return {};
}

Result<void> execAll(QSqlDatabase &connection, const Migration &step)
{
    for (const char *statement : step.statements) {
        if (const Result<void> done = exec(connection, QString::fromLatin1(statement)); !done) {
            return done;
        }
    }
    for (const QString &statement : sqlite::markFile(step.version)) {
        if (const Result<void> done = exec(connection, statement); !done) {
            return done;
        }
    }
    return exec(connection, QStringLiteral("COMMIT"));
}

Result<void> runStep(QSqlDatabase &connection, const Migration &step)
{
    if (const Result<void> begun = exec(connection, QString::fromLatin1(sqlite::kBegin)); !begun) {
        return begun;
    }
    const Result<void> done = execAll(connection, step);
    if (!done) {
        std::ignore = exec(connection, QStringLiteral("ROLLBACK")); // SQLite may have rolled back by itself
        base::Error<Code> error = done.error();
        error.context =
            QStringLiteral("migration %1 (%2)").arg(step.version).arg(QString::fromLatin1(step.name));
        return error;
    }
    return {};
}

} // namespace

std::span<const Migration> migrations()
{
    return kMigrations;
}

int newestVersion(std::span<const Migration> steps)
{
    return steps.empty() ? 0 : steps.back().version;
}

Result<void> migrate(QSqlDatabase &connection, std::span<const Migration> steps)
{
    const Result<sqlite::FileKind> kind = sqlite::fileKind(connection);
    if (!kind) {
        return kind.error();
    }
    const int newest = newestVersion(steps);
    if (kind->version > newest) {
        return base::Error<Code>{
            Code::NewerVersion,
            QStringLiteral("schema %1, this release knows %2").arg(kind->version).arg(newest),
            connection.databaseName()};
    }
    if (kind->version > 0 && kind->version < newest) {
        const QString copy = freeCopyName(connection.databaseName(), newest);
        if (const Result<void> copied = sqlite::copyTo(connection, copy); !copied) {
            return copied;
        }
    }
    for (const Migration &step : steps) {
        if (step.version <= kind->version) {
            continue;
        }
        if (const Result<void> done = runStep(connection, step); !done) {
            return done;
        }
    }
    return {};
}

} // namespace kassa::store
