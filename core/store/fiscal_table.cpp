// SPDX-License-Identifier: GPL-3.0-or-later
#include "fiscal_table.h"

#include "core/base/clock.h"
#include "core/order/names.h"
#include "core/store/sqlite_dialect.h"
#include "core/store/statements.h"

namespace kassa::store {

namespace {

#define KASSA_FISCAL_COLUMNS                                                                                 \
    "f.receipt_id, f.sequence, r.number, r.issued_at, r.kind, f.period, f.compact, f.signed,"                \
    " f.counter_cents, f.certificate_id, f.normal_minor, f.reduced1_minor, f.reduced2_minor, f.zero_minor,"  \
    " f.special_minor FROM fiscal_receipt f JOIN receipt r ON r.id = f.receipt_id "

constexpr char kRegister[] =
    "SELECT cashbox_id, key_check_value, counter_length, created_at FROM fiscal_register";
constexpr char kInsertRegister[] =
    "INSERT INTO fiscal_register (id, cashbox_id, key_check_value, counter_length, created_at)"
    " VALUES (1, ?, ?, ?, ?)";
constexpr char kFindCertificate[] =
    "SELECT id FROM fiscal_certificate WHERE provider = ? AND serial = ? AND certificate = ?";
constexpr char kInsertCertificate[] =
    "INSERT INTO fiscal_certificate (provider, serial, certificate, issuers, first_used_at)"
    " VALUES (?, ?, ?, ?, ?)";
constexpr char kCertificates[] =
    "SELECT id, provider, serial, certificate, issuers, first_used_at FROM fiscal_certificate ORDER BY id";
constexpr char kInsert[] =
    "INSERT INTO fiscal_receipt (receipt_id, sequence, period, compact, signed, counter_cents,"
    " certificate_id, normal_minor, reduced1_minor, reduced2_minor, zero_minor, special_minor)"
    " VALUES (?, ?, ?, " KASSA_UTF8_VALUE ", ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr char kLast[] = "SELECT " KASSA_FISCAL_COLUMNS "ORDER BY f.receipt_id DESC LIMIT 1";
constexpr char kBySequence[] = "SELECT " KASSA_FISCAL_COLUMNS "WHERE f.sequence = ?";
constexpr char kStart[] = "SELECT " KASSA_FISCAL_COLUMNS "ORDER BY f.receipt_id LIMIT 1";
constexpr char kEach[] =
    "SELECT " KASSA_FISCAL_COLUMNS "WHERE r.issued_at >= ? AND r.issued_at < ? ORDER BY f.receipt_id";
constexpr char kEachCompact[] =
    "SELECT certificate_id, " KASSA_UTF8_COLUMN("compact") " FROM fiscal_receipt ORDER BY receipt_id";
constexpr char kEachCompactIn[] = "SELECT f.certificate_id, " KASSA_UTF8_COLUMN(
    "f.compact") " FROM fiscal_receipt f"
                 " JOIN receipt r ON r.id = f.receipt_id WHERE r.issued_at >= ? AND r.issued_at < ? ORDER BY "
                 "f.receipt_id";
constexpr char kLastPeriod[] =
    "SELECT period FROM fiscal_receipt WHERE period <> '' ORDER BY receipt_id DESC LIMIT 1";
constexpr char kYearly[] =
    "SELECT f.period, r.number FROM fiscal_receipt f JOIN receipt r ON r.id = f.receipt_id"
    " WHERE f.period <> '' AND r.kind = 'yearly' ORDER BY f.receipt_id DESC LIMIT 1";
constexpr char kCountEvents[] = "SELECT COUNT(*) FROM fiscal_event WHERE kind = ? AND detail = ?";
constexpr char kClosing[] = "SELECT r.kind FROM fiscal_receipt f JOIN receipt r ON r.id = f.receipt_id"
                            " ORDER BY f.receipt_id DESC LIMIT 1";
constexpr char kLastCollective[] =
    "SELECT COALESCE(MAX(f.sequence), 0) FROM fiscal_receipt f JOIN receipt r ON r.id = f.receipt_id"
    " WHERE r.kind = 'collective'";
constexpr char kUnsigned[] =
    "SELECT MIN(f.sequence), MAX(f.sequence), COUNT(*), MIN(r.issued_at)"
    " FROM fiscal_receipt f JOIN receipt r ON r.id = f.receipt_id WHERE f.sequence > ? AND f.signed = 0";
constexpr char kCount[] = "SELECT COUNT(*) FROM fiscal_receipt";
constexpr char kWithoutSeal[] =
    "SELECT r.number FROM receipt r LEFT JOIN fiscal_receipt f ON f.receipt_id = r.id"
    " WHERE f.receipt_id IS NULL AND r.id > (SELECT MIN(receipt_id) FROM fiscal_receipt)"
    " ORDER BY r.id LIMIT 20";
constexpr char kInsertEvent[] = "INSERT INTO fiscal_event (at, kind, detail) VALUES (?, ?, ?)";
constexpr char kEvents[] = "SELECT at, kind, detail FROM fiscal_event ORDER BY id DESC LIMIT ?";

// Before and after every stored time: ISO 8601 compares as text.
constexpr char kFirstTime[] = "0000";
constexpr char kLastTime[] = "9999";

QString lowerBound(const QDateTime &fromUtc)
{
    return fromUtc.isValid() ? base::toStoredTime(fromUtc) : QString::fromLatin1(kFirstTime);
}

QString upperBound(const QDateTime &toUtc)
{
    return toUtc.isValid() ? base::toStoredTime(toUtc) : QString::fromLatin1(kLastTime);
}

Result<FiscalRow> readRow(const Row &row)
{
    const auto kind = order::fromName<order::ReceiptKind>(row.text(4));
    if (!kind) {
        return base::Error<Code>{Code::Damaged, QStringLiteral("unknown kind of receipt"), row.text(4)};
    }
    FiscalRow read;
    read.receiptId = row.integer(0);
    read.sequence = row.integer(1);
    read.number = row.text(2);
    read.issuedAtUtc = row.time(3);
    read.kind = *kind;
    read.period = row.text(5);
    read.compact = row.text(6).toLatin1();
    read.isSigned = row.flag(7);
    read.counterCents = row.integer(8);
    read.certificateId = row.integer(9);
    int column = 10;
    for (qint64 &sum : read.sums) {
        sum = row.integer(column++);
    }
    return read;
}

} // namespace

Result<std::optional<FiscalRegister>> FiscalTable::registered()
{
    return m_database.statements().first<FiscalRegister>(
        kRegister, {}, [](const Row &row) -> Result<FiscalRegister> {
            return FiscalRegister{row.text(0), row.text(1), static_cast<int>(row.integer(2)), row.time(3)};
        });
}

Result<void> FiscalTable::insertRegister(const FiscalRegister &row)
{
    return m_database.statements().run(kInsertRegister, {row.cashboxId, row.keyCheckValue, row.counterLength,
                                                         base::toStoredTime(row.createdAtUtc)});
}

Result<qint64> FiscalTable::ensureCertificate(const FiscalCertificate &certificate)
{
    const QString der = QString::fromLatin1(certificate.der.toBase64());
    const Result<std::optional<qint64>> known = m_database.statements().first<qint64>(
        kFindCertificate, {certificate.provider, certificate.serial, der},
        [](const Row &row) -> Result<qint64> { return row.integer(0); });
    if (!known) {
        return known.error();
    }
    if (known->has_value()) {
        return **known;
    }
    QStringList issuers;
    for (const QByteArray &issuer : certificate.issuers) {
        issuers.append(QString::fromLatin1(issuer.toBase64()));
    }
    return m_database.statements().insert(kInsertCertificate,
                                          {certificate.provider, certificate.serial, der, issuers.join(u' '),
                                           base::toStoredTime(certificate.firstUsedAtUtc)});
}

Result<QList<FiscalCertificate>> FiscalTable::certificates()
{
    return m_database.statements().list<FiscalCertificate>(
        kCertificates, {}, [](const Row &row) -> Result<FiscalCertificate> {
            FiscalCertificate read;
            read.id = row.integer(0);
            read.provider = row.text(1);
            read.serial = row.text(2);
            read.der = QByteArray::fromBase64(row.utf8(3));
            for (const QString &issuer : row.text(4).split(u' ', Qt::SkipEmptyParts)) {
                read.issuers.append(QByteArray::fromBase64(issuer.toLatin1()));
            }
            read.firstUsedAtUtc = row.time(5);
            return read;
        });
}

Result<void> FiscalTable::insert(const FiscalRow &row)
{
    return m_database.statements().run(
        kInsert, {row.receiptId, row.sequence, row.period, row.compact, flag(row.isSigned), row.counterCents,
                  row.certificateId, row.sums[0], row.sums[1], row.sums[2], row.sums[3], row.sums[4]});
}

Result<std::optional<FiscalRow>> FiscalTable::last()
{
    return m_database.statements().first<FiscalRow>(kLast, {}, readRow);
}

Result<std::optional<FiscalRow>> FiscalTable::bySequence(qint64 sequence)
{
    return m_database.statements().first<FiscalRow>(kBySequence, {sequence}, readRow);
}

Result<std::optional<FiscalRow>> FiscalTable::startReceipt()
{
    return m_database.statements().first<FiscalRow>(kStart, {}, readRow);
}

Result<qint64> FiscalTable::count()
{
    return m_database.statements().one<qint64>(
        kCount, {}, [](const Row &row) -> Result<qint64> { return row.integer(0); });
}

Result<QStringList> FiscalTable::receiptsWithoutSeal()
{
    const Result<QList<QString>> numbers = m_database.statements().list<QString>(
        kWithoutSeal, {}, [](const Row &row) -> Result<QString> { return row.text(0); });
    if (!numbers) {
        return numbers.error();
    }
    return QStringList(*numbers);
}

Result<FiscalStanding> FiscalTable::standing()
{
    Statements &statements = m_database.statements();
    const auto text = [](const Row &row) -> Result<QString> {
        return row.text(0);
    };
    FiscalStanding standing;
    const auto start = startReceipt();
    const auto period = statements.first<QString>(kLastPeriod, {}, text);
    const auto newest = statements.first<QString>(kClosing, {}, text);
    const auto collective = statements.one<qint64>(
        kLastCollective, {}, [](const Row &row) -> Result<qint64> { return row.integer(0); });
    if (!start || !period || !newest || !collective) {
        return !start    ? start.error()
               : !period ? period.error()
               : !newest ? newest.error()
                         : collective.error();
    }
    if (start->has_value()) {
        standing.startedAtUtc = (*start)->issuedAtUtc;
    }
    standing.lastPeriod = period->value_or(QString());
    standing.isClosed = newest->value_or(QString()) == order::toName(order::ReceiptKind::Closing);
    const Result<void> counted =
        statements.each(kUnsigned, {*collective}, [&standing](const Row &row) -> Result<void> {
            standing.firstUnsigned = row.integer(0);
            standing.lastUnsigned = row.integer(1);
            standing.unsignedCount = row.integer(2);
            standing.outageSinceUtc = row.time(3);
            return {};
        });
    if (!counted) {
        return counted.error();
    }
    if (const Result<void> read = readYearly(standing); !read) {
        return read.error();
    }
    return standing;
}

Result<void> FiscalTable::readYearly(FiscalStanding &standing)
{
    Statements &statements = m_database.statements();
    const Result<void> found = statements.each(kYearly, {}, [&standing](const Row &row) -> Result<void> {
        standing.yearlyPeriod = row.text(0);
        standing.yearlyNumber = row.text(1);
        return {};
    });
    if (!found || standing.yearlyPeriod.isEmpty()) {
        return found;
    }
    const Result<qint64> checked =
        statements.one<qint64>(kCountEvents, {QString::fromLatin1(kYearlyChecked), standing.yearlyPeriod},
                               [](const Row &row) -> Result<qint64> { return row.integer(0); });
    if (!checked) {
        return checked.error();
    }
    if (*checked > 0) {
        standing.yearlyPeriod.clear();
        standing.yearlyNumber.clear();
    }
    return {};
}

Result<void> FiscalTable::each(const QDateTime &fromUtc,
                               const QDateTime &toUtc,
                               const std::function<bool(const FiscalRow &)> &row)
{
    bool isWanted = true;
    const Result<void> done = m_database.statements().each(
        kEach, {lowerBound(fromUtc), upperBound(toUtc)}, [&](const Row &stored) -> Result<void> {
            const Result<FiscalRow> read = readRow(stored);
            if (!read) {
                return read.error();
            }
            isWanted = row(*read);
            if (!isWanted) {
                return base::Error<Code>{Code::NotFound, QStringLiteral("stopped"), {}};
            }
            return {};
        });
    return isWanted ? done : Result<void>();
}

Result<void> FiscalTable::eachCompact(const QDateTime &fromUtc,
                                      const QDateTime &toUtc,
                                      const std::function<bool(qint64, const QByteArray &)> &row)
{
    bool isWanted = true;
    const auto read = [&](const Row &stored) -> Result<void> {
        isWanted = row(stored.integer(0), stored.bytes(1));
        if (!isWanted) {
            return base::Error<Code>{Code::NotFound, QStringLiteral("stopped"), {}};
        }
        return {};
    };
    Statements &statements = m_database.statements();
    const Result<void> done =
        fromUtc.isValid() || toUtc.isValid()
            ? statements.each(kEachCompactIn, {lowerBound(fromUtc), upperBound(toUtc)}, read)
            : statements.each(kEachCompact, {}, read);
    return isWanted ? done : Result<void>();
}

Result<void> FiscalTable::append(const FiscalEvent &event)
{
    return m_database.statements().run(kInsertEvent,
                                       {base::toStoredTime(event.atUtc), event.kind, event.detail});
}

Result<QList<FiscalEvent>> FiscalTable::events(int limit)
{
    return m_database.statements().list<FiscalEvent>(
        kEvents, {limit}, [](const Row &row) -> Result<FiscalEvent> {
            return FiscalEvent{row.time(0), row.text(1), row.text(2)};
        });
}

} // namespace kassa::store
