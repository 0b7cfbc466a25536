// SPDX-License-Identifier: GPL-3.0-or-later
#include "card_signer.h"

#include "core/fiscal/crypto_form.h"

namespace kassa::signer {

using fiscal::SignerFault;

namespace {

constexpr int kStepBytes = 256;            ///< of READ BINARY
constexpr int kMaxCertificateBytes = 8192; ///< cards hold less than half of that

// DER tells its own length: what stands behind it in the file is padding.
qsizetype derLength(const QByteArray &start)
{
    if (start.size() < 4 || start[0] != '\x30' || start[1] != '\x82') {
        return 0;
    }
    return 4 + static_cast<unsigned char>(start[2]) * 256 + static_cast<unsigned char>(start[3]);
}

} // namespace

SignerResult<QByteArray> CardSigner::command(const QByteArray &bytes)
{
    const auto answer = m_channel->transmit(bytes);
    if (!answer) {
        return answer.error();
    }
    if (answer->size() < 2 || !answer->endsWith(QByteArrayLiteral("\x90\x00"))) {
        return failure(SignerFault::CardFailed,
                       QStringLiteral("status %1").arg(QString::fromLatin1(answer->right(2).toHex())));
    }
    return answer->chopped(2);
}

SignerResult<void> CardSigner::unlock()
{
    const auto verify = verifyCommand(m_script, m_setup.fiscal.pin);
    if (!verify) {
        return failure(SignerFault::NotConfigured, QStringLiteral("[fiscal] pin must have 4 to 8 digits"));
    }
    if (!m_script.environment.isEmpty()) {
        if (const auto set = command(m_script.environment); !set) {
            return set.error();
        }
    }
    const auto answer = m_channel->transmit(*verify);
    if (!answer) {
        return answer.error();
    }
    if (!answer->endsWith(QByteArrayLiteral("\x90\x00"))) {
        m_isPinRefused = true;
        return failure(SignerFault::WrongPin,
                       QStringLiteral("status %1").arg(QString::fromLatin1(answer->right(2).toHex())));
    }
    return {};
}

SignerResult<void> CardSigner::connectAndUnlock()
{
    if (m_isPinRefused) {
        return failure(SignerFault::WrongPin,
                       QStringLiteral("the PIN was refused before and is not sent again"));
    }
    const auto atr = m_channel->connectCard(m_setup.fiscal.reader);
    if (!atr) {
        return atr.error();
    }
    const auto script = scriptFor(*atr);
    if (!script) {
        return failure(SignerFault::UnknownCard, QString::fromLatin1(atr->toHex()));
    }
    m_script = *script;
    for (const QByteArray &file : {QByteArray::fromHex("3F00"), m_script.folder}) {
        if (const auto selected = command(selectCommand(file)); !selected) {
            return selected.error();
        }
    }
    return unlock();
}

SignerResult<QByteArray> CardSigner::readCertificate()
{
    if (const auto selected = command(selectCommand(m_script.certificateFile)); !selected) {
        return selected.error();
    }
    QByteArray der;
    qsizetype wanted = kMaxCertificateBytes;
    while (der.size() < wanted) {
        const auto part = command(readCommand(static_cast<int>(der.size())));
        if (!part) {
            return part.error();
        }
        der.append(*part);
        wanted = derLength(der);
        if (part->isEmpty() || wanted == 0 || wanted > kMaxCertificateBytes) {
            return failure(SignerFault::BadCertificate, QStringLiteral("no certificate on the card"));
        }
        if (part->size() < kStepBytes) {
            break;
        }
    }
    return der.first(std::min(der.size(), wanted));
}

SignerResult<fiscal::SignerCertificate> CardSigner::load()
{
    if (const auto ready = connectAndUnlock(); !ready) {
        return ready.error();
    }
    const auto der = readCertificate();
    if (!der) {
        return der.error();
    }
    const auto certificate = fiscal::Certificate::fromDer(*der);
    if (!certificate) {
        return failure(SignerFault::BadCertificate, certificate.error().detail);
    }
    return certificateOf(*certificate, m_setup, m_script.provider);
}

void CardSigner::open(const Opened &done)
{
    done(load());
}

SignerResult<QByteArray> CardSigner::signHash(const QByteArray &hash)
{
    SignerResult<QByteArray> answer = failure(SignerFault::CardFailed, QStringLiteral("no command"));
    for (const QByteArray &bytes : signCommands(m_script, hash)) {
        answer = command(bytes);
        if (!answer) {
            return answer;
        }
    }
    if (answer->size() != fiscal::kSignatureBytes) {
        return failure(SignerFault::CardFailed,
                       QStringLiteral("a signature of %1 bytes").arg(answer->size()));
    }
    return answer;
}

void CardSigner::sign(const QByteArray &input, const Signed &done)
{
    const QByteArray hash = fiscal::sha256(input);
    auto signature = signHash(hash);
    if (!signature && signature.error().code != SignerFault::WrongPin) {
        if (const auto ready = connectAndUnlock(); !ready) {
            done(ready.error());
            return;
        }
        signature = signHash(hash);
    }
    done(signature);
}

} // namespace kassa::signer
