// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/receipt/words.h"

#include <QtGlobal>

namespace kassa::receipt {

namespace {

// Exactly the words that receipt_document.cpp and kitchen_document.cpp ask for; capitals are meant, they are headings of the paper.
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
    QT_TRANSLATE_NOOP("receipt", "CHANGE"),
    QT_TRANSLATE_NOOP("receipt", "CANCELLED"),
};

} // namespace

std::span<const char *const> sourceWords()
{
    return kWords;
}

} // namespace kassa::receipt
