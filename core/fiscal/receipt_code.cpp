// SPDX-License-Identifier: GPL-3.0-or-later
#include "receipt_code.h"

#include "core/fiscal/crypto_form.h"
#include "core/money/decimal_text.h"

#include <QDateTime>

#include <algorithm>

namespace kassa::fiscal {

namespace {

constexpr char kHeader[] = "eyJhbGciOiJFUzI1NiJ9"; // {"alg":"ES256"}, exactly so
constexpr char kSuite[] = "R1-";
constexpr qsizetype kChainBytes = 8;
constexpr qsizetype kSignatureBytes = 64;
constexpr qsizetype kParts = 13; // the first one is empty
/// A payload has some 200 characters; far longer ones are no receipts.
constexpr qsizetype kMaxCompactBytes = 4'096;

base::Error<Code> badForm(const char *what, const QString &context = {})
{
    return {Code::BadForm, QString::fromLatin1(what), context};
}

Result<money::Money> readAmount(const QByteArray &text)
{
    const auto parsed = money::parseMoney(QByteArray(text).replace(',', '.'), money::NumberForm::Text);
    // Written again it must be the same text: no grouping, no plus sign, no leading zeros.
    if (!parsed || amountText(*parsed) != text) {
        return badForm("malformed amount", QString::fromUtf8(text));
    }
    return *parsed;
}

Result<Buckets> readSums(const QList<QByteArray> &parts)
{
    Buckets sums;
    money::Money *const targets[] = {&sums.normal, &sums.reduced1, &sums.reduced2, &sums.zero, &sums.special};
    qsizetype part = 5;
    for (money::Money *target : targets) {
        const Result<money::Money> amount = readAmount(parts[part++]);
        if (!amount) {
            return amount.error();
        }
        *target = *amount;
    }
    return sums;
}

// Digit by digit: QDateTime would read it in the machine's own zone, where the hour may not exist.
bool isTime(const QByteArray &text)
{
    constexpr char kForm[] = "dddd-dd-ddTdd:dd:dd";
    if (text.size() != qsizetype(sizeof kForm) - 1) {
        return false;
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isDigit = text[i] >= '0' && text[i] <= '9';
        if (kForm[i] == 'd' ? !isDigit : text[i] != kForm[i]) {
            return false;
        }
    }
    const auto number = [&text](qsizetype at, qsizetype length) {
        return QByteArray::fromRawData(text.data() + at, length).toInt();
    };
    return QDate::isValid(number(0, 4), number(5, 2), number(8, 2)) &&
           QTime::isValid(number(11, 2), number(14, 2), number(17, 2));
}

Result<ReceiptData> readPayload(const QByteArray &payload)
{
    const QList<QByteArray> parts = payload.split('_');
    if (parts.size() != kParts || !parts.first().isEmpty()) {
        return badForm("a payload without its 12 fields");
    }
    ReceiptData data;
    if (!parts[1].startsWith(kSuite)) {
        return badForm("unknown algorithm suite", QString::fromUtf8(parts[1]));
    }
    data.provider = QString::fromUtf8(parts[1].mid(qsizetype(sizeof kSuite) - 1));
    data.cashboxId = QString::fromUtf8(parts[2]);
    data.number = QString::fromUtf8(parts[3]);
    data.localTime = QString::fromUtf8(parts[4]);
    if (!isTime(parts[4])) {
        return badForm("malformed time", data.localTime);
    }
    const Result<Buckets> sums = readSums(parts);
    if (!sums) {
        return sums.error();
    }
    data.sums = *sums;
    data.counter = parts[10];
    data.certificate = QString::fromUtf8(parts[11]);
    data.previous = parts[12];
    const auto chain = fromBase64(data.previous);
    if (!fromBase64(data.counter) || !chain || chain->size() != kChainBytes) {
        return badForm("malformed counter or chain value");
    }
    return data;
}

QByteArray lastPart(QByteArrayView signature)
{
    return signature.isEmpty() ? failureText().toUtf8() : signature.toByteArray();
}

} // namespace

QByteArray trainingMark()
{
    return toBase64("TRA");
}

QByteArray cancellationMark()
{
    return toBase64("STO");
}

QString failureText()
{
    return QStringLiteral("Sicherheitseinrichtung ausgefallen");
}

bool isFieldText(const QString &text)
{
    return !text.isEmpty() && std::none_of(text.cbegin(), text.cend(), [](QChar character) {
        return character == u'_' || character.category() == QChar::Other_Control;
    });
}

QByteArray amountText(money::Money amount)
{
    return money::toFixedText(amount).replace('.', ',');
}

Result<QByteArray> payloadOf(const ReceiptData &data)
{
    for (const QString &text : {data.provider, data.cashboxId, data.number, data.certificate}) {
        if (!isFieldText(text)) {
            return badForm("a text that may not stand in a receipt code", text);
        }
    }
    QByteArray payload;
    payload.reserve(256);
    payload += '_';
    payload += kSuite;
    payload += data.provider.toUtf8();
    for (const QString &text : {data.cashboxId, data.number, data.localTime}) {
        payload += '_';
        payload += text.toUtf8();
    }
    const Buckets &sums = data.sums;
    for (const money::Money amount : {sums.normal, sums.reduced1, sums.reduced2, sums.zero, sums.special}) {
        payload += '_';
        payload += amountText(amount);
    }
    payload += '_' + data.counter + '_' + data.certificate.toUtf8() + '_' + data.previous;
    return payload;
}

QByteArray signingInputOf(QByteArrayView payload)
{
    return kHeader + ('.' + toBase64Url(payload));
}

QByteArray compactOf(QByteArrayView signingInput, QByteArrayView signature)
{
    return signingInput.toByteArray() + '.' + toBase64Url(lastPart(signature));
}

Result<CompactReceipt> readCompact(QByteArrayView compact)
{
    if (compact.size() > kMaxCompactBytes) {
        return badForm("a receipt that is too long");
    }
    const QList<QByteArray> parts = compact.toByteArray().split('.');
    if (parts.size() != 3 || parts[0] != kHeader) {
        return badForm("no JWS with the header of ES256");
    }
    const auto payload = fromBase64Url(parts[1]);
    const auto last = fromBase64Url(parts[2]);
    if (!payload || !last) {
        return badForm("a JWS part that is not base64url without padding");
    }
    const Result<ReceiptData> data = readPayload(*payload);
    if (!data) {
        return data.error();
    }
    CompactReceipt receipt;
    receipt.data = *data;
    receipt.signingInput = parts[0] + '.' + parts[1];
    if (*last != failureText().toUtf8()) {
        if (last->size() != kSignatureBytes) {
            return badForm("a signature that has not 64 bytes");
        }
        receipt.signature = *last;
    }
    return receipt;
}

QByteArray chainValue(QByteArrayView previous)
{
    return toBase64(sha256(previous).first(kChainBytes));
}

QByteArray machineCode(QByteArrayView payload, QByteArrayView signature)
{
    return payload.toByteArray() + '_' + toBase64(lastPart(signature));
}

Result<QByteArray> machineCodeOf(QByteArrayView compact)
{
    const QList<QByteArray> parts = compact.toByteArray().split('.');
    if (parts.size() != 3) {
        return badForm("no JWS in compact form");
    }
    const auto payload = fromBase64Url(parts[1]);
    const auto last = fromBase64Url(parts[2]);
    if (!payload || !last) {
        return badForm("a JWS part that is not base64url without padding");
    }
    return *payload + '_' + toBase64(*last);
}

Result<QByteArray> ocrCode(QByteArrayView machineCode)
{
    QList<QByteArray> parts = machineCode.toByteArray().split('_');
    if (parts.size() != kParts + 1) {
        return badForm("a machine code without its 13 fields");
    }
    for (const qsizetype part : {qsizetype{10}, qsizetype{12}, qsizetype{13}}) {
        const auto bytes = fromBase64(parts[part]);
        if (!bytes) {
            return badForm("a field that is not base64", QString::fromUtf8(parts[part]));
        }
        parts[part] = toBase32(*bytes);
    }
    return parts.join('_');
}

QByteArray linkValue(QByteArrayView machineCode)
{
    return toBase64Url(sha256(machineCode).first(kChainBytes));
}

} // namespace kassa::fiscal
