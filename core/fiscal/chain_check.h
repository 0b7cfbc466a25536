// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a register's journal receipt by receipt and says what is wrong with it: form, chain, counter,
// signature, order. For `kassa --check`. Pure; keeps the state of one receipt, so memory stays flat.
#pragma once

#include "core/fiscal/sealing.h"
#include "core/fiscal/signing_key.h"

#include <QHash>

#include <optional>

namespace kassa::fiscal {

class ChainCheck
{
public:
    /// @param key  with an empty turnoverKey counters are not compared
    explicit ChainCheck(ChainKey key) : m_key(std::move(key)) {}

    /// The key that belongs to field 11 `certificate`.
    void addKey(const QString &certificate, const VerifyKey &key);
    /// The next receipt of the journal. What is wrong with it, in English; nothing when all is right.
    [[nodiscard]] std::optional<QString> take(QByteArrayView compact);

    /// Turnover counter after the last receipt, in cents.
    [[nodiscard]] qint64 counterCents() const { return m_counterCents; }
    [[nodiscard]] qint64 taken() const { return m_taken; }
    /// The fields of the receipt taken last.
    [[nodiscard]] const ReceiptData &last() const { return m_last; }

private:
    [[nodiscard]] std::optional<QString> check(const CompactReceipt &receipt);
    [[nodiscard]] std::optional<QString> checkCounter(const ReceiptData &data);
    [[nodiscard]] std::optional<QString> checkState(const CompactReceipt &receipt);

    ChainKey m_key;
    QHash<QString, VerifyKey> m_keys;
    QByteArray m_previous; ///< compact form of the receipt before
    ReceiptData m_last;
    qint64 m_counterCents = 0;
    qint64 m_taken = 0;
    int m_sinceUnsigned = 0; ///< signed receipts since an outage without its collective receipt
    bool m_owesCollective = false;
};

} // namespace kassa::fiscal
