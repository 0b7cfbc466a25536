// SPDX-License-Identifier: GPL-3.0-or-later
// The signer thread's root: opens the unit of the settings and signs jobs, one at a time. A failure is told,
// never waited out: the engine decides how receipts go on.
#pragma once

#include "core/signer/signer_setup.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace kassa::signer {

/// Makes the unit that the settings name.
using SignerFactory = std::function<std::unique_ptr<Signer>(const SignerSetup &)>;
/// Software, smart card (PC/SC) or remote service.
[[nodiscard]] SignerFactory realSigners();

class SignerWorker : public QObject
{
    Q_OBJECT
public:
    explicit SignerWorker(SignerFactory factory = realSigners());
    ~SignerWorker() override;

    /// Opens the unit anew; answers with opened.
    void open(const kassa::settings::Fiscal &fiscal, const QString &vat);
    /// Signs the drafts in order until one fails; answers with answered. A unit that is not open is a
    /// failure.
    void sign(const kassa::fiscal::SignJob &job);
    /// Ends the unit; for the end of the thread.
    void close();

Q_SIGNALS:
    void opened(const kassa::fiscal::SignerState &state);
    void answered(const kassa::fiscal::SignAnswer &answer);

private:
    struct Running
    {
        fiscal::SignJob job;
        fiscal::SignAnswer answer;
        QByteArray previous;
        QByteArray input; ///< of the draft at the unit
        QElapsedTimer since;
    };

    void advance();
    bool signNext();
    void take(const SignerResult<QByteArray> &signature);
    void end(fiscal::SignerFault fault, const QString &detail);

    SignerFactory m_factory;
    SignerSetup m_setup;
    std::unique_ptr<Signer> m_signer;
    std::optional<fiscal::Identity> m_identity; ///< of the open unit
    std::optional<fiscal::VerifyKey> m_verifyKey;
    std::optional<Running> m_running;
    bool m_isAdvancing = false;
    bool m_hasAnswered = false;
};

} // namespace kassa::signer
