// SPDX-License-Identifier: GPL-3.0-or-later
// A signature card in software: answers the commands of an ACOS-ID 4.1 as its manual says, with faults on
// command. Behind CardChannel in unit tests, behind the virtual reader in the PC/SC test.
#pragma once

#include "tests/simulators/signer_key.h"

#include <QByteArray>
#include <QList>

namespace kassa::test {

struct ScriptedCard
{
    QByteArray atr = QByteArray::fromHex("3BDF97008131FE4680319052410464050401AC73D622C0F9");
    QByteArray pinBlock = QByteArray::fromHex("26123456FFFFFFFF");
    QByteArray folder = QByteArray::fromHex("DF01");
    QByteArray certificateFile = QByteArray::fromHex("C000");
    char pinReference = '\x8A';
    bool isOldAcos = false;
    bool isRemoved = false;
    int pinTries = 0;      ///< VERIFY commands that came
    int failNextSigns = 0; ///< so many signatures end with a card error
    sim::SignerKey key;
    QList<QByteArray> commands;

    /// Power off: the PIN and the selected file are forgotten.
    void reset();
    QByteArray answer(const QByteArray &command);

private:
    QByteArray sign(const QByteArray &hash);

    QByteArray m_selected;
    QByteArray m_hash;
    bool m_isUnlocked = false;
};

} // namespace kassa::test
