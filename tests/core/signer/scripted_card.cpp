// SPDX-License-Identifier: GPL-3.0-or-later
#include "scripted_card.h"

namespace kassa::test {

namespace {

const QByteArray kOk = QByteArrayLiteral("\x90\x00");
const QByteArray kNotFound = QByteArrayLiteral("\x6A\x82");
const QByteArray kNotAllowed = QByteArrayLiteral("\x69\x82");
const QByteArray kWrongPin = QByteArrayLiteral("\x63\xC9");
const QByteArray kUnknown = QByteArrayLiteral("\x6D\x00");
const QByteArray kFailed = QByteArrayLiteral("\x6F\x00");

} // namespace

void ScriptedCard::reset()
{
    m_selected.clear();
    m_hash.clear();
    m_isUnlocked = false;
}

QByteArray ScriptedCard::sign(const QByteArray &hash)
{
    if (!m_isUnlocked) {
        return kNotAllowed;
    }
    if (failNextSigns > 0) {
        --failNextSigns;
        return kFailed;
    }
    return key.signHash(hash) + kOk;
}

QByteArray ScriptedCard::answer(const QByteArray &command)
{
    commands.append(command);
    const QByteArray start = command.first(qMin<qsizetype>(4, command.size())).toHex();
    if (start.startsWith("00a4")) {
        m_selected = command.mid(5, 2);
        const bool isThere = m_selected == QByteArray::fromHex("3F00") || m_selected == folder ||
                             m_selected == certificateFile;
        return isThere ? kOk : kNotFound;
    }
    if (start == "002241b6" && isOldAcos) {
        return kOk;
    }
    if (start.startsWith("0020") && command[3] == pinReference) {
        ++pinTries;
        m_isUnlocked = command.mid(5) == pinBlock;
        return m_isUnlocked ? kOk : kWrongPin;
    }
    if (start.startsWith("00b0") && m_selected == certificateFile) {
        const int offset =
            static_cast<unsigned char>(command[2]) * 256 + static_cast<unsigned char>(command[3]);
        const QByteArray file = key.certificateDer().leftJustified(1024, '\xff');
        return file.mid(offset, 256) + kOk;
    }
    if (start == "002a9081" && isOldAcos) {
        m_hash = command.mid(5, 32);
        return kOk;
    }
    if (start == "002a9e9a") {
        return sign(isOldAcos ? m_hash : command.mid(5, 32));
    }
    return kUnknown;
}

} // namespace kassa::test
