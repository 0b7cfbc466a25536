// SPDX-License-Identifier: GPL-3.0-or-later
#include "pcsc_channel.h"

#include <QByteArrayList>

#include <array>
#include <utility>
#include <winscard.h>

namespace kassa::signer {

using fiscal::SignerFault;

struct PcscChannel::Handles
{
    SCARDCONTEXT context = 0;
    SCARDHANDLE card = 0;
    DWORD protocol = 0;
    bool hasContext = false;
    bool hasCard = false;
};

namespace {

constexpr DWORD kMaxAnswerBytes = 512; // a certificate comes in steps of 256 bytes

base::Error<SignerFault> failed(LONG code)
{
    const QString detail = QString::fromLatin1(pcsc_stringify_error(code));
    switch (code) {
    case SCARD_E_NO_SERVICE:
    case SCARD_E_SERVICE_STOPPED:
    case SCARD_E_NO_READERS_AVAILABLE:
    case SCARD_E_UNKNOWN_READER:
    case SCARD_E_READER_UNAVAILABLE:
        return failure(SignerFault::NoReader, detail);
    case SCARD_E_NO_SMARTCARD:
    case SCARD_W_REMOVED_CARD:
    case SCARD_W_UNPOWERED_CARD:
        return failure(SignerFault::NoCard, detail);
    default:
        return failure(SignerFault::CardFailed, detail);
    }
}

} // namespace

PcscChannel::PcscChannel() : m_handles(std::make_unique<Handles>()) {}

PcscChannel::~PcscChannel()
{
    disconnectCard();
    if (m_handles->hasContext) {
        SCardReleaseContext(m_handles->context);
    }
}

void PcscChannel::disconnectCard()
{
    if (std::exchange(m_handles->hasCard, false)) {
        SCardDisconnect(m_handles->card, SCARD_RESET_CARD); // forgets the PIN
    }
}

SignerResult<QByteArrayList> PcscChannel::readers()
{
    // A daemon that was started later is found only with a new context.
    if (std::exchange(m_handles->hasContext, false)) {
        SCardReleaseContext(m_handles->context);
    }
    LONG code = SCardEstablishContext(SCARD_SCOPE_SYSTEM, nullptr, nullptr, &m_handles->context);
    if (code != SCARD_S_SUCCESS) {
        return failed(code);
    }
    m_handles->hasContext = true;
    DWORD length = 0;
    code = SCardListReaders(m_handles->context, nullptr, nullptr, &length);
    if (code != SCARD_S_SUCCESS) {
        return failed(code);
    }
    QByteArray names(static_cast<qsizetype>(length), '\0');
    code = SCardListReaders(m_handles->context, nullptr, names.data(), &length);
    if (code != SCARD_S_SUCCESS) {
        return failed(code);
    }
    QByteArrayList all = names.first(static_cast<qsizetype>(length)).split('\0');
    all.removeAll(QByteArray());
    return all;
}

SignerResult<QByteArray> PcscChannel::connectCard(const QString &reader)
{
    disconnectCard();
    const auto names = readers();
    if (!names) {
        return names.error();
    }
    auto problem = failure(SignerFault::NoReader, QStringLiteral("no reader of that name"));
    for (const QByteArray &name : *names) {
        if (!reader.isEmpty() && !QString::fromUtf8(name).contains(reader, Qt::CaseInsensitive)) {
            continue;
        }
        const LONG code =
            SCardConnect(m_handles->context, name.constData(), SCARD_SHARE_EXCLUSIVE,
                         SCARD_PROTOCOL_T0 | SCARD_PROTOCOL_T1, &m_handles->card, &m_handles->protocol);
        if (code != SCARD_S_SUCCESS) {
            problem = failed(code);
            continue;
        }
        m_handles->hasCard = true;
        std::array<unsigned char, MAX_ATR_SIZE> atr{};
        DWORD length = atr.size();
        DWORD nameLength = 0;
        const LONG status =
            SCardStatus(m_handles->card, nullptr, &nameLength, nullptr, nullptr, atr.data(), &length);
        if (status != SCARD_S_SUCCESS) {
            disconnectCard();
            return failed(status);
        }
        return QByteArray(reinterpret_cast<const char *>(atr.data()), static_cast<qsizetype>(length));
    }
    return problem;
}

SignerResult<QByteArray> PcscChannel::transmit(const QByteArray &command)
{
    if (!m_handles->hasCard) {
        return failure(SignerFault::NoCard, QStringLiteral("not connected"));
    }
    const SCARD_IO_REQUEST *kind = m_handles->protocol == SCARD_PROTOCOL_T0 ? SCARD_PCI_T0 : SCARD_PCI_T1;
    std::array<unsigned char, kMaxAnswerBytes> answer{};
    DWORD length = answer.size();
    const LONG code =
        SCardTransmit(m_handles->card, kind, reinterpret_cast<const unsigned char *>(command.constData()),
                      static_cast<DWORD>(command.size()), nullptr, answer.data(), &length);
    if (code != SCARD_S_SUCCESS) {
        return failed(code);
    }
    return QByteArray(reinterpret_cast<const char *>(answer.data()), static_cast<qsizetype>(length));
}

} // namespace kassa::signer
