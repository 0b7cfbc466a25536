// SPDX-License-Identifier: GPL-3.0-or-later
#include "fiscal_check.h"

#include "core/fiscal/certificate.h"
#include "core/fiscal/chain_check.h"
#include "core/fiscal/crypto_form.h"
#include "core/fiscal/turnover_counter.h"
#include "core/store/fiscal_table.h"

namespace kassa::till {

namespace {

/// Holds every row against its signed text.
class Walk
{
public:
    Walk(FiscalCheck &report, fiscal::ChainCheck &chain) : m_report(report), m_chain(chain) {}

    void take(const store::FiscalRow &row)
    {
        ++m_report.receipts;
        m_report.unsignedReceipts += row.isSigned ? 0 : 1;
        if (const auto fault = m_chain.take(row.compact)) {
            note(row.number, *fault);
            return;
        }
        const fiscal::ReceiptData &data = m_chain.last();
        const fiscal::Buckets &sums = data.sums;
        const store::FiscalSums signedSums{sums.normal.minor(), sums.reduced1.minor(), sums.reduced2.minor(),
                                           sums.zero.minor(), sums.special.minor()};
        if (data.number != row.number || signedSums != row.sums ||
            row.counterCents != m_chain.counterCents()) {
            note(row.number, QStringLiteral("the row differs from what was signed"));
        } else if (!isMarkRight(row.kind, data.counter)) {
            note(row.number, QStringLiteral("its kind differs from what was signed"));
        }
    }

    void note(const QString &number, const QString &fault)
    {
        if (m_report.findings.size() < kMaxFindings) {
            m_report.findings.append({number, fault});
        }
    }

private:
    static bool isMarkRight(order::ReceiptKind kind, const QByteArray &counter)
    {
        return (kind == order::ReceiptKind::Training) == (counter == fiscal::trainingMark()) &&
               (kind == order::ReceiptKind::Cancellation) == (counter == fiscal::cancellationMark());
    }

    FiscalCheck &m_report;
    fiscal::ChainCheck &m_chain;
};

void addKeys(fiscal::ChainCheck &chain, const QList<store::FiscalCertificate> &certificates)
{
    for (const store::FiscalCertificate &row : certificates) {
        const auto certificate = fiscal::Certificate::fromDer(row.der);
        if (!certificate) {
            continue; // its receipts are found to have no certificate
        }
        if (const auto key = certificate->publicKey()) {
            chain.addKey(row.serial, *key);
        }
    }
}

} // namespace

store::Result<FiscalCheck> checkFiscal(store::Database &database, const settings::Config &config)
{
    FiscalCheck report;
    store::FiscalTable table(database);
    const auto registered = table.registered();
    const auto certificates = table.certificates();
    const auto lost = table.receiptsWithoutSeal();
    if (!registered || !certificates || !lost) {
        return !registered ? registered.error() : !certificates ? certificates.error() : lost.error();
    }
    if (!registered->has_value()) {
        return report;
    }
    const store::FiscalRegister &known = **registered;
    report.hasRegister = true;
    report.cashboxId = known.cashboxId;
    fiscal::ChainKey key{known.cashboxId, config.fiscal.turnoverKey, known.counterLength};
    const bool isKey = key.turnoverKey.size() == fiscal::kTurnoverKeyBytes &&
                       QString::fromLatin1(fiscal::keyCheckValue(key.turnoverKey)) == known.keyCheckValue;
    if (!isKey) {
        key.turnoverKey.clear();
    }
    fiscal::ChainCheck chain(key);
    addKeys(chain, *certificates);
    Walk walk(report, chain);
    if (!isKey) {
        walk.note(
            {}, QStringLiteral("turnover_key is not the key of this register: counters cannot be compared"));
    }
    for (const QString &number : *lost) {
        walk.note(number, QStringLiteral("was booked without a signature"));
    }
    const auto read = table.each({}, {}, [&walk](const store::FiscalRow &row) {
        walk.take(row);
        return true;
    });
    if (!read) {
        return read.error();
    }
    return report;
}

} // namespace kassa::till
