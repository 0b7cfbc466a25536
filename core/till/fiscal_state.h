// SPDX-License-Identifier: GPL-3.0-or-later
// What the screens know of the signing of receipts.
#pragma once

#include "core/order/receipt_kind.h"
#include "core/text/messages.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace kassa::till {

enum class FiscalPhase {
    Off,        ///< [fiscal] mode none
    NotStarted, ///< no start receipt yet
    Active,     ///< every receipt is signed
    Outage,     ///< the unit is out of order: receipts go on in the form that the law gives for it
    Behind,     ///< the database is older than the witness file: nothing is signed before somebody confirms
    Closed      ///< the closing receipt is written
};

/// How long the unit's certificate holds. A unit goes on signing with an ended one: no sale is lost by it.
enum class CertificateAge { Fine, EndsSoon, Ended };

struct FiscalState
{
    FiscalPhase phase = FiscalPhase::Off;
    QString cashboxId;
    bool isTest = false;
    bool isUnitReady = false;
    std::optional<text::Message> unitProblem; ///< why the unit does not work
    QString provider;
    QString certificate; ///< serial number, or key id of a closed system
    QString subject;
    QString issuer;
    QDateTime validUntilUtc;
    CertificateAge certificateAge = CertificateAge::Fine;
    QString keyCheckValue; ///< typed in FinanzOnline together with the key
    QString startCode;     ///< QR content of the start receipt; empty: none yet
    QString startNumber;
    QString lastNumber;
    order::ReceiptKind nextKind = order::ReceiptKind::Monthly;
    QString nextPeriod;
    QDate nextDay;             ///< when the till makes it; invalid before the start receipt
    QString yearlyPeriod;      ///< year whose Jahresbeleg nobody has checked yet; empty: none
    QString yearlyNumber;      ///< its receipt number
    QDate yearlyCheckBy;       ///< last day for the check
    bool isYearlyLate = false; ///< that day has passed
    QDateTime outageSinceUtc;
    qint64 unsignedCount = 0;
    bool isReportDue = false;   ///< the outage lasts more than 48 hours: to be reported in FinanzOnline
    bool isClockBehind = false; ///< the clock stands before the last receipt

    bool operator==(const FiscalState &) const = default;
};

} // namespace kassa::till
