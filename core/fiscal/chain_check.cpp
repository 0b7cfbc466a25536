// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain_check.h"

#include "core/fiscal/crypto_form.h"
#include "core/fiscal/turnover_counter.h"

namespace kassa::fiscal {

namespace {

/// The collective receipt is the first or the second one after the last unsigned receipt.
constexpr int kMaxSignedBeforeCollective = 2;

} // namespace

void ChainCheck::addKey(const QString &certificate, const VerifyKey &key)
{
    m_keys.insert(certificate, key);
}

std::optional<QString> ChainCheck::take(QByteArrayView compact)
{
    ++m_taken;
    const Result<CompactReceipt> receipt = readCompact(compact);
    std::optional<QString> fault;
    if (receipt) {
        fault = check(*receipt);
        m_last = receipt->data;
    } else {
        fault = receipt.error().detail;
    }
    m_previous = compact.toByteArray();
    return fault;
}

std::optional<QString> ChainCheck::check(const CompactReceipt &receipt)
{
    const ReceiptData &data = receipt.data;
    if (data.cashboxId != m_key.cashboxId) {
        return QStringLiteral("belongs to register %1").arg(data.cashboxId);
    }
    const QByteArray expected =
        m_previous.isEmpty() ? chainValue(m_key.cashboxId.toUtf8()) : chainValue(m_previous);
    if (data.previous != expected) {
        return QStringLiteral("the chain value does not fit the receipt before");
    }
    if (data.localTime < m_last.localTime) {
        return QStringLiteral("earlier than the receipt before it");
    }
    const auto counter = checkCounter(data);
    if (counter) {
        return counter;
    }
    if (receipt.isSigned()) {
        const auto key = m_keys.constFind(data.certificate);
        if (key == m_keys.constEnd()) {
            return QStringLiteral("no certificate is known for %1").arg(data.certificate);
        }
        if (!key->verifies(receipt.signingInput, receipt.signature)) {
            return QStringLiteral("the signature is not valid");
        }
    }
    return checkState(receipt);
}

std::optional<QString> ChainCheck::checkCounter(const ReceiptData &data)
{
    if (data.counter == trainingMark()) {
        return std::nullopt;
    }
    m_counterCents += data.sums.sum().minor();
    if (data.counter == cancellationMark() || m_key.turnoverKey.isEmpty()) {
        return std::nullopt;
    }
    const Result<qint64> stored = decryptCounter(m_key.turnoverKey, m_key.cashboxId, data.number,
                                                 fromBase64(data.counter).value_or(QByteArray()));
    if (!stored) {
        return stored.error().detail;
    }
    if (*stored != m_counterCents) {
        const QString fault = QStringLiteral("turnover counter is %1 cents, the receipts sum to %2")
                                  .arg(*stored)
                                  .arg(m_counterCents);
        m_counterCents = *stored; // the receipts that follow are judged on their own
        return fault;
    }
    return std::nullopt;
}

std::optional<QString> ChainCheck::checkState(const CompactReceipt &receipt)
{
    const bool isZero = receipt.data.sums == Buckets() && receipt.data.counter != trainingMark() &&
                        receipt.data.counter != cancellationMark();
    if (m_taken == 1 && (!isZero || !receipt.isSigned())) {
        return QStringLiteral("the first receipt is no signed start receipt");
    }
    if (!receipt.isSigned()) {
        m_owesCollective = true;
        m_sinceUnsigned = 0;
        return std::nullopt;
    }
    if (!m_owesCollective) {
        return std::nullopt;
    }
    ++m_sinceUnsigned;
    m_owesCollective = !isZero && m_sinceUnsigned < kMaxSignedBeforeCollective;
    if (!isZero && !m_owesCollective) {
        return QStringLiteral("the collective receipt after an outage is missing");
    }
    return std::nullopt;
}

} // namespace kassa::fiscal
