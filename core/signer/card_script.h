// SPDX-License-Identifier: GPL-3.0-or-later
// The commands that the trust provider's cards understand, by type of card. Pure. Source: fiscal notes 10
// (manual of the card's vendor).
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace kassa::signer {

/// One type of card.
struct CardScript
{
    QByteArray folder;           ///< DF of the signature application, two bytes
    QByteArray certificateFile;  ///< EF of the certificate, two bytes
    char pinReference = '\x8A';  ///< P2 of VERIFY
    bool isPinAscii = false;     ///< else format 2 (BCD)
    QByteArray environment;      ///< MANAGE SECURITY ENVIRONMENT before the PIN; empty: none
    bool isHashPutFirst = false; ///< PUT HASH and signature are two commands
    QString provider = QStringLiteral("AT1");
};

/// The script of the card with this ATR; nothing for one that is not known. Pure.
[[nodiscard]] std::optional<CardScript> scriptFor(const QByteArray &atr);

/// SELECT of a file by its two bytes. Pure.
[[nodiscard]] QByteArray selectCommand(const QByteArray &file);
/// VERIFY with an eight byte block; nothing when `pin` has other than 4 to 8 digits. Pure.
[[nodiscard]] std::optional<QByteArray> verifyCommand(const CardScript &script, const QString &pin);
/// READ BINARY of up to 256 bytes. @param offset  0..32767. Pure.
[[nodiscard]] QByteArray readCommand(int offset);
/// The commands that sign a 32 byte hash; the last one answers with 64 bytes. Pure.
[[nodiscard]] QList<QByteArray> signCommands(const CardScript &script, const QByteArray &hash);

} // namespace kassa::signer
