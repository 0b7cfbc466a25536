// SPDX-License-Identifier: GPL-3.0-or-later
#include "signer_worker.h"

#include "core/signer/card_signer.h"
#include "core/signer/http_signer.h"
#include "core/signer/pcsc_channel.h"
#include "core/signer/software_signer.h"

namespace kassa::signer {

SignerFactory realSigners()
{
    return [](const SignerSetup &setup) -> std::unique_ptr<Signer> {
        switch (setup.fiscal.signer) {
        case settings::FiscalSigner::Software:
            return std::make_unique<SoftwareSigner>(setup);
        case settings::FiscalSigner::Pcsc:
            return std::make_unique<CardSigner>(setup, std::make_unique<PcscChannel>());
        case settings::FiscalSigner::Http:
            return std::make_unique<HttpSigner>(setup);
        }
        return nullptr;
    };
}

SignerWorker::SignerWorker(SignerFactory factory) : m_factory(std::move(factory)) {}

SignerWorker::~SignerWorker() = default;

void SignerWorker::open(const settings::Fiscal &fiscal, const QString &vat)
{
    const SignerSetup setup{fiscal, vat};
    if (m_running) {
        end(fiscal::SignerFault::TimedOut, QStringLiteral("the unit was opened anew"));
    }
    m_identity.reset();
    m_verifyKey.reset();
    if (!m_signer || !(setup == m_setup)) {
        m_setup = setup;
        m_signer = m_factory(setup);
    }
    m_signer->open([this](const SignerResult<fiscal::SignerCertificate> &certificate) {
        fiscal::SignerState state;
        if (certificate) {
            const auto read = fiscal::Certificate::fromDer(certificate->der);
            const auto key = read ? read->publicKey() : fiscal::Result<fiscal::VerifyKey>(read.error());
            if (key) {
                m_verifyKey = *key;
                m_identity = certificate->identity;
                state = {true, fiscal::SignerFault::None, {}, *certificate};
            } else {
                state.fault = fiscal::SignerFault::BadCertificate;
                state.detail = key.error().detail;
            }
        } else {
            state.fault = certificate.error().code;
            state.detail = certificate.error().detail;
        }
        Q_EMIT opened(state);
    });
}

void SignerWorker::sign(const fiscal::SignJob &job)
{
    if (m_running) {
        end(fiscal::SignerFault::TimedOut, QStringLiteral("a further job came")); // its asker gave it up
    }
    m_running = Running{job, {}, job.previous, {}, {}};
    m_running->since.start();
    m_running->answer.id = job.id;
    if (!m_identity) {
        end(fiscal::SignerFault::NotConfigured, QStringLiteral("the signature unit is not open"));
        return;
    }
    advance();
}

// A unit that answers at once comes back here inside signNext: the loop takes the place of a recursion that
// would be as deep as the job is long.
void SignerWorker::advance()
{
    if (m_isAdvancing) {
        m_hasAnswered = true;
        return;
    }
    m_isAdvancing = true;
    do {
        m_hasAnswered = false;
    } while (m_running && signNext() && m_hasAnswered);
    m_isAdvancing = false;
}

bool SignerWorker::signNext()
{
    const qsizetype next = m_running->answer.sealed.size();
    if (next == m_running->job.drafts.size()) {
        end(fiscal::SignerFault::None, {});
        return false;
    }
    const auto input = fiscal::signingInputOf(m_running->job.key, *m_identity, m_running->job.drafts[next],
                                              m_running->previous);
    if (!input) {
        end(fiscal::SignerFault::BadAnswer, input.error().detail);
        return false;
    }
    m_running->input = *input;
    m_signer->sign(*input, [this, id = m_running->job.id](const SignerResult<QByteArray> &signature) {
        if (m_running && m_running->job.id == id) {
            take(signature);
        }
    });
    return m_running.has_value();
}

void SignerWorker::take(const SignerResult<QByteArray> &signature)
{
    if (!signature) {
        end(signature.error().code, signature.error().detail);
        return;
    }
    // A software key was held against its certificate when it was opened; what a device returns is checked
    // each time, because a receipt that fails the ministry's check cannot be taken back.
    const bool isTrusted = m_setup.fiscal.signer == settings::FiscalSigner::Software;
    if (!isTrusted && !m_verifyKey->verifies(m_running->input, *signature)) {
        end(fiscal::SignerFault::BadAnswer, QStringLiteral("the signature does not fit the certificate"));
        return;
    }
    const auto sealed = fiscal::sealedOf(m_running->input, *signature, *m_identity);
    if (!sealed) {
        end(fiscal::SignerFault::BadAnswer, sealed.error().detail);
        return;
    }
    m_running->previous = sealed->compact;
    m_running->answer.sealed.append(*sealed);
    advance();
}

void SignerWorker::end(fiscal::SignerFault fault, const QString &detail)
{
    fiscal::SignAnswer answer = m_running->answer;
    answer.tookMs = m_running->since.elapsed();
    m_running.reset();
    answer.fault = fault;
    answer.detail = detail;
    Q_EMIT answered(answer);
}

void SignerWorker::close()
{
    m_running.reset();
    m_identity.reset();
    m_signer.reset();
}

} // namespace kassa::signer
