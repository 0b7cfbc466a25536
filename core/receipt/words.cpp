// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/receipt/words.h"

#include <QtGlobal>

namespace kassa::receipt {

namespace {

// Exactly the words that receipt_document.cpp, report_document.cpp and kitchen_document.cpp ask for; capitals
// are meant, they are headings of the paper.
constexpr const char *kWords[] = {
    QT_TRANSLATE_NOOP("receipt", "COPY"),
    QT_TRANSLATE_NOOP("receipt", "TEST"),
    QT_TRANSLATE_NOOP("receipt", "Not fiscalised"),
    QT_TRANSLATE_NOOP("receipt", "VAT ID %1"),
    QT_TRANSLATE_NOOP("receipt", "Receipt %1"),
    QT_TRANSLATE_NOOP("receipt", "CANCELLATION"),
    QT_TRANSLATE_NOOP("receipt", "of receipt %1"),
    QT_TRANSLATE_NOOP("receipt", "Till %1"),
    QT_TRANSLATE_NOOP("receipt", "Order %1"),
    QT_TRANSLATE_NOOP("receipt", "DELIVERY"),
    QT_TRANSLATE_NOOP("receipt", "COLLECTION"),
    QT_TRANSLATE_NOOP("receipt", "TABLE"),
    QT_TRANSLATE_NOOP("receipt", "Customer no. %1"),
    QT_TRANSLATE_NOOP("receipt", "Fax %1"),
    QT_TRANSLATE_NOOP("receipt", "each %1"),
    QT_TRANSLATE_NOOP("receipt", "External invoice %1"),
    QT_TRANSLATE_NOOP("receipt", "TOTAL %1"),
    QT_TRANSLATE_NOOP("receipt", "Cash"),
    QT_TRANSLATE_NOOP("receipt", "Card/other"),
    QT_TRANSLATE_NOOP("receipt", "On delivery"),
    QT_TRANSLATE_NOOP("receipt", "On collection"),
    QT_TRANSLATE_NOOP("receipt", "Change"),
    QT_TRANSLATE_NOOP("receipt", "VAT"),
    QT_TRANSLATE_NOOP("receipt", "Net"),
    QT_TRANSLATE_NOOP("receipt", "Tax"),
    QT_TRANSLATE_NOOP("receipt", "Gross"),
    QT_TRANSLATE_NOOP("receipt", "Note: %1"),
    QT_TRANSLATE_NOOP("receipt", "Payment terms: %1"),
    QT_TRANSLATE_NOOP("receipt", "X REPORT"),
    QT_TRANSLATE_NOOP("receipt", "Z REPORT"),
    QT_TRANSLATE_NOOP("receipt", "Session %1"),
    QT_TRANSLATE_NOOP("receipt", "Opened"),
    QT_TRANSLATE_NOOP("receipt", "Closed"),
    QT_TRANSLATE_NOOP("receipt", "As of"),
    QT_TRANSLATE_NOOP("receipt", "Receipts"),
    QT_TRANSLATE_NOOP("receipt", "From, to"),
    QT_TRANSLATE_NOOP("receipt", "Refunds"),
    QT_TRANSLATE_NOOP("receipt", "Cancelled orders"),
    QT_TRANSLATE_NOOP("receipt", "Drawer opened without sale"),
    QT_TRANSLATE_NOOP("receipt", "TURNOVER %1"),
    QT_TRANSLATE_NOOP("receipt", "External invoices"),
    QT_TRANSLATE_NOOP("receipt", "Tenders"),
    QT_TRANSLATE_NOOP("receipt", "Cash at the till"),
    QT_TRANSLATE_NOOP("receipt", "Paid online: %1"),
    QT_TRANSLATE_NOOP("receipt", "Categories"),
    QT_TRANSLATE_NOOP("receipt", "Without category"),
    QT_TRANSLATE_NOOP("receipt", "Cashiers"),
    QT_TRANSLATE_NOOP("receipt", "Hours"),
    QT_TRANSLATE_NOOP("receipt", "Drawer"),
    QT_TRANSLATE_NOOP("receipt", "Float"),
    QT_TRANSLATE_NOOP("receipt", "Pay-in"),
    QT_TRANSLATE_NOOP("receipt", "Pay-out"),
    QT_TRANSLATE_NOOP("receipt", "Expected"),
    QT_TRANSLATE_NOOP("receipt", "Counted"),
    QT_TRANSLATE_NOOP("receipt", "Difference"),
    QT_TRANSLATE_NOOP("receipt", "Reason: %1"),
    QT_TRANSLATE_NOOP("receipt", "CHANGE"),
    QT_TRANSLATE_NOOP("receipt", "CANCELLED"),
};

} // namespace

std::span<const char *const> sourceWords()
{
    return kWords;
}

} // namespace kassa::receipt
