// SPDX-License-Identifier: GPL-3.0-or-later
// fiscal_register, fiscal_certificate, fiscal_receipt and fiscal_event: what was signed, by whom, and what
// happened to the signature unit. Append-only by trigger. Knows texts and numbers; what they mean is
// core/fiscal's work.
#pragma once

#include "core/order/receipt.h"
#include "core/store/database.h"

#include <array>
#include <functional>
#include <optional>

namespace kassa::store {

/// The register that this database belongs to; one for ever.
struct FiscalRegister
{
    QString cashboxId;
    QString keyCheckValue; ///< of the turnover key, four characters
    int counterLength = 0;
    QDateTime createdAtUtc;
};

struct FiscalCertificate
{
    qint64 id = 0;
    QString provider; ///< field 1 without "R1-"
    QString serial;   ///< field 11
    QByteArray der;
    QList<QByteArray> issuers; ///< DER
    QDateTime firstUsedAtUtc;
};

/// The five sums in cents: normal, reduced 1, reduced 2, zero, special.
using FiscalSums = std::array<qint64, 5>;

/// One signed receipt, or one made while the signature unit was out of order.
struct FiscalRow
{
    order::ReceiptId receiptId = 0;
    qint64 sequence = 0;
    QString number;
    QDateTime issuedAtUtc;
    order::ReceiptKind kind = order::ReceiptKind::Normal;
    QString period; ///< "2026-11" or "2026" for Monthly and Yearly, else empty
    QByteArray compact;
    bool isSigned = false;
    qint64 counterCents = 0; ///< turnover counter after it
    qint64 certificateId = 0;
    FiscalSums sums{};
};

/// What the newest rows say about the register; all empty before the start receipt.
struct FiscalStanding
{
    QDateTime startedAtUtc; ///< invalid: no start receipt yet
    QString lastPeriod;     ///< of the newest monthly or yearly receipt; empty: none yet
    QString yearlyPeriod;   ///< of the newest yearly receipt, until somebody has checked it; else empty
    QString yearlyNumber;   ///< its receipt number
    bool isClosed = false;  ///< the closing receipt is written
    qint64 firstUnsigned =
        0; ///< sequence of the first receipt of an outage that has no collective receipt; 0
    qint64 lastUnsigned = 0;
    qint64 unsignedCount = 0;
    QDateTime outageSinceUtc; ///< time of firstUnsigned
};

struct FiscalEvent
{
    QDateTime atUtc;
    QString kind; ///< register, certificate, outage, recovered, restored, yearly_checked
    QString detail;
};

class FiscalTable
{
public:
    explicit FiscalTable(Database &database) : m_database(database) {}

    Result<std::optional<FiscalRegister>> registered();
    Result<void> insertRegister(const FiscalRegister &row);

    /// The row of this certificate; made when it is new. Returns its id.
    Result<qint64> ensureCertificate(const FiscalCertificate &certificate);
    Result<QList<FiscalCertificate>> certificates();

    /// Writes the fiscal part of the receipt row.receiptId.
    Result<void> insert(const FiscalRow &row);
    /// The newest one.
    Result<std::optional<FiscalRow>> last();
    Result<std::optional<FiscalRow>> bySequence(qint64 sequence);
    Result<std::optional<FiscalRow>> startReceipt();
    Result<FiscalStanding> standing();
    /// Kind of the event by which a yearly receipt counts as checked; its detail is the period.
    static constexpr char kYearlyChecked[] = "yearly_checked";
    Result<qint64> count();
    /// Numbers of receipts later than the start receipt that have no fiscal row; at most 20.
    Result<QStringList> receiptsWithoutSeal();

    /// Calls `row` for every receipt issued in [fromUtc, toUtc) in the order of the chain, in flat memory;
    /// invalid times: no bound. Stops when `row` returns false.
    Result<void>
    each(const QDateTime &fromUtc, const QDateTime &toUtc, const std::function<bool(const FiscalRow &)> &row);

    /// The same for what an export needs, id of the certificate and compact form, which takes a third of the
    /// time.
    Result<void> eachCompact(const QDateTime &fromUtc,
                             const QDateTime &toUtc,
                             const std::function<bool(qint64, const QByteArray &)> &row);

    Result<void> append(const FiscalEvent &event);
    /// Newest first.
    Result<QList<FiscalEvent>> events(int limit);

private:
    Result<void> readYearly(FiscalStanding &standing);

    Database &m_database;
};

} // namespace kassa::store
