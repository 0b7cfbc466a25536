// SPDX-License-Identifier: GPL-3.0-or-later
// What a receipt is for, and what its paper says about its signature. Values only; how they come about is
// core/fiscal's work. Source: RKSV, Detailspezifikation; fiscal notes 2, 6 and 7.
#pragma once

#include <QString>

namespace kassa::order {

/// The kinds of an Austrian register's life. Without fiscal only Normal, Training and Cancellation occur.
enum class ReceiptKind {
    Normal,       ///< Standardbeleg: a sale
    Start,        ///< Startbeleg: the first of a register
    Zero,         ///< Nullbeleg on demand
    Monthly,      ///< Monatsbeleg
    Yearly,       ///< Jahresbeleg: the Monatsbeleg of December
    Closing,      ///< Schlussbeleg: the last of a register
    Training,     ///< Trainingsbuchung: in the number sequence, never turnover
    Cancellation, ///< Stornobuchung
    Collective    ///< Sammelbeleg: the first signed one after an outage
};

/// True for the kinds without lines and payments that the register makes about itself.
[[nodiscard]] constexpr bool isAboutRegister(ReceiptKind kind)
{
    return kind != ReceiptKind::Normal && kind != ReceiptKind::Training && kind != ReceiptKind::Cancellation;
}

/// The signed data as they stand on the paper.
struct FiscalSeal
{
    QString cashboxId;
    QString code;          ///< machine-readable code (QR content); on an outage with the failure text in it
    bool isSigned = false; ///< false: made while the signature unit was out of order
    bool isTest = false;   ///< signed with a self-made key: TEST on every paper
    QString certificate;   ///< serial number, or key id of a closed system
    QString period;        ///< Monthly "2026-11", Yearly "2026", else empty

    bool operator==(const FiscalSeal &) const = default;
};

} // namespace kassa::order
