// SPDX-License-Identifier: GPL-3.0-or-later
#include "card_script.h"

#include <algorithm>

namespace kassa::signer {

namespace {

constexpr qsizetype kPinBlockBytes = 8;

struct KnownCard
{
    const char *atr; ///< prefix, hexadecimal
    enum Type { AcosId, CardOs, OldAcos } type;
};

constexpr KnownCard kCards[] = {
    {"3BDF97008131FE4680319052410464050401AC73D622C0F9", KnownCard::AcosId},   // 4.1, the current one
    {"3BDF97008131FE4680319052410364050201AC73D622C0F8", KnownCard::AcosId},   // 3
    {"3BDF96FF910131FE4680319052410264050200AC73D622C017", KnownCard::AcosId}, // 2, cold
    {"3BDF18FF910131FE4680319052410264050200AC73D622C099", KnownCard::AcosId}, // 2, warm
    {"3BDF18008131FE588031B05202046405C903AC73B7B1D422", KnownCard::CardOs},
    {"3BDF18008131FE588031905241016405C903AC73B7B1D444", KnownCard::CardOs},
    {"3BBF11008131FE45455041", KnownCard::OldAcos},
    {"3BBF11008131FE454D4341", KnownCard::OldAcos},
};

QByteArray hex(const char *digits)
{
    return QByteArray::fromHex(digits);
}

} // namespace

std::optional<CardScript> scriptFor(const QByteArray &atr)
{
    const QByteArray text = atr.toHex().toUpper();
    const auto *known = std::find_if(std::begin(kCards), std::end(kCards),
                                     [&text](const KnownCard &card) { return text.startsWith(card.atr); });
    if (known == std::end(kCards)) {
        return std::nullopt;
    }
    CardScript script;
    script.folder = hex("DF01");
    script.certificateFile = hex("C000");
    switch (known->type) {
    case KnownCard::AcosId:
        break;
    case KnownCard::CardOs:
        script.pinReference = '\x81';
        break;
    case KnownCard::OldAcos:
        script.folder = hex("DF70");
        script.certificateFile = hex("C002");
        script.pinReference = '\x81';
        script.isPinAscii = true;
        script.environment = hex("002241B606840188800144");
        script.isHashPutFirst = true;
        break;
    }
    return script;
}

QByteArray selectCommand(const QByteArray &file)
{
    return hex("00A4000C02") + file;
}

std::optional<QByteArray> verifyCommand(const CardScript &script, const QString &pin)
{
    const bool isAllDigits =
        std::all_of(pin.cbegin(), pin.cend(), [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
    if (!isAllDigits || pin.size() < 4 || pin.size() > kPinBlockBytes) {
        return std::nullopt;
    }
    QByteArray block;
    if (script.isPinAscii) {
        block = pin.toLatin1().leftJustified(kPinBlockBytes, '\0');
    } else {
        QByteArray digits = '2' + QByteArray::number(pin.size(), 16) + pin.toLatin1();
        block = hex(digits.leftJustified(2 * kPinBlockBytes, 'F').constData());
    }
    QByteArray command = hex("0020008A08");
    command[3] = script.pinReference;
    return command + block;
}

QByteArray readCommand(int offset)
{
    QByteArray command = hex("00B0000000");
    command[2] = static_cast<char>(offset >> 8);
    command[3] = static_cast<char>(offset & 0xff);
    return command;
}

QList<QByteArray> signCommands(const CardScript &script, const QByteArray &hash)
{
    if (script.isHashPutFirst) {
        return {hex("002A908120") + hash, hex("002A9E9A00")};
    }
    return {hex("002A9E9A20") + hash + hex("40")};
}

} // namespace kassa::signer
