// SPDX-License-Identifier: GPL-3.0-or-later
// What travels between the engine and the signer thread: values only.
#pragma once

#include "core/fiscal/sealing.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>

namespace kassa::fiscal {

/// Why a signature unit does not sign.
enum class SignerFault {
    None,
    NotConfigured,  ///< a file, reader or address is missing in the settings
    KeyUnreadable,  ///< key file
    BadCertificate, ///< certificate file, or what the device holds
    Mismatch,       ///< key and certificate do not belong together
    NoReader,       ///< no smart card reader, or not the one of the settings
    NoCard,         ///< removed, or none put in
    UnknownCard,    ///< a card that this release cannot use
    WrongPin,       ///< refused; never tried again by itself, because cards lock
    CardFailed,     ///< the card answers with an error
    Unreachable,    ///< remote service
    Untrusted,      ///< remote service: its TLS certificate is not valid for its address
    Refused,        ///< remote service: wrong user or password
    BadAnswer,      ///< an answer that does not fit what was asked
    TimedOut        ///< no answer in time
};

/// The unit's certificate, as receipts and exports need it.
struct SignerCertificate
{
    Identity identity; ///< fields 1 and 11
    QByteArray der;
    QList<QByteArray> issuers; ///< DER
    QString subject;
    QString issuer;
    QDateTime validUntilUtc;
    bool isSelfSigned = false;

    bool operator==(const SignerCertificate &) const = default;
};

/// What became of opening the unit.
struct SignerState
{
    bool isReady = false;
    SignerFault fault = SignerFault::NotConfigured;
    QString detail;                ///< English, for the log
    SignerCertificate certificate; ///< when ready

    bool operator==(const SignerState &) const = default;
};

/// Receipts to be signed one after the other, each chained to the one before.
struct SignJob
{
    quint64 id = 0;
    ChainKey key;
    QByteArray previous; ///< compact form of the receipt before the first; empty: none
    QList<Draft> drafts;
};

/// The first `sealed.size()` drafts of a job, signed. Fewer than asked: `fault` kept the next one from it.
struct SignAnswer
{
    quint64 id = 0;
    QList<Sealed> sealed;
    SignerFault fault = SignerFault::None;
    QString detail;    ///< English, for the log
    qint64 tookMs = 0; ///< at the unit
};

} // namespace kassa::fiscal

Q_DECLARE_METATYPE(kassa::fiscal::SignJob)
Q_DECLARE_METATYPE(kassa::fiscal::SignAnswer)
Q_DECLARE_METATYPE(kassa::fiscal::SignerState)
