// SPDX-License-Identifier: GPL-3.0-or-later
// Loymax cash-register protocol, XML 3.2: requests to bytes, answers to values. Pure: no socket, clock or
// setting. Source: loymax.md sections 1 to 6 and 9; what the vendor's lost pages leave open is marked there.
#pragma once

#include "core/base/result.h"
#include "core/money/money.h"
#include "core/money/quantity.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace kassa::loymax {

enum class Code {
    NotXml,     ///< not well formed, or not the protocol's root
    Forbidden,  ///< a document type or an entity of its own
    TooLarge,   ///< more bytes, levels or elements than any answer has
    BadNumber,  ///< a figure that is none
    NoResponse, ///< the envelope is fine and empty
};

template<class T>
using Result = base::Result<T, Code>;

enum class Command {
    Balances,
    Calculates,
    AvailableAmounts,
    Payments,
    Discounts,
    ConfirmPurchases,
    CancelPurchases,
    CancelOperations,
    Refunds,
};

/// Names of a command's elements. One table, so that a real schema can correct them. Source: loymax.md
/// section 2.
struct CommandNames
{
    Command command;
    const char *container;
    const char *request;
    const char *response;
};
[[nodiscard]] const CommandNames &namesOf(Command command);

struct Identifier
{
    QString type = QStringLiteral("Auto"); ///< Auto, BarCode, Number, Phone, QRCode, Strip1 ...
    QString value;
    QString pin; ///< empty: none asked for

    bool operator==(const Identifier &) const = default;
};

struct ChequeLine
{
    int posId = 0;
    QString goodsId;
    QString barcode;
    QString name;
    money::UnitPrice price; ///< list price
    money::Quantity quantity;
    money::Money amount; ///< after the till's own discounts

    bool operator==(const ChequeLine &) const = default;
};

struct Cheque
{
    QString number;
    QDateTime date; ///< local, with its offset
    QList<ChequeLine> lines;

    bool operator==(const Cheque &) const = default;
};

struct Pay
{
    QString type; ///< a word of the installation
    money::Money amount;

    bool operator==(const Pay &) const = default;
};

struct Param
{
    QString name;
    QString type; ///< string or decimal
    QString value;

    bool operator==(const Param &) const = default;
};

struct Request
{
    Command command = Command::Balances;
    QString operationId;     ///< 32 hex digits, never used again
    QDateTime operationDate; ///< local, with its offset
    QString deviceId;
    QString cashier;
    QString purchaseId;                 ///< not in Balances
    std::optional<money::Money> amount; ///< Payments: to be covered
    QString cancelOperationId;          ///< CancelOperations
    QString refundPurchaseId;           ///< Refunds
    QString refundTransactionId;        ///< Refunds, may be empty
    std::optional<Cheque> cheque;
    std::optional<Identifier> identifier;
    QStringList coupons;
    QList<Pay> pays;
    QList<Param> params;

    bool operator==(const Request &) const = default;
};

/// The document as it is sent and, word for word, sent again. Pure. Source: loymax.md sections 2 to 5, 9.
[[nodiscard]] QByteArray encode(const Request &request);

struct AnswerLine
{
    int posId = 0;
    QString goodsId;
    money::Money amount;    ///< after the loyalty discount
    money::Money discount;  ///< of the loyalty system
    money::Money cashback;  ///< to be earned
    money::Money payAmount; ///< part that was paid with bonuses
    QString message;
    QStringList offers; ///< names of the promotions behind the discount

    bool operator==(const AnswerLine &) const = default;
};

struct Answer
{
    int envelopeCode = 0;
    QString envelopeMessage;
    int code = 0;
    QString message;
    QString operationId;
    QString transactionId;
    QString authCode;
    QMap<QString, QString> identifierData; ///< all optional, unknown names kept
    QString chequeMessage;                 ///< for the receipt
    QString cashierMessage;                ///< for the screen
    std::optional<money::Money> balance;
    std::optional<money::Money> bonusAmount;
    std::optional<money::Money> amount;
    std::optional<money::Money> availableAmount;
    std::optional<money::Money> availableBonusAmount;
    QString currency;
    QString description;
    QString refundOperationType; ///< Refunds: how the bonuses went back
    QList<AnswerLine> lines;     ///< match by posId, not by order
    QStringList programs;

    /// The code that counts: the envelope's first.
    [[nodiscard]] int effectiveCode() const { return envelopeCode != 0 ? envelopeCode : code; }
    [[nodiscard]] QString effectiveMessage() const { return envelopeCode != 0 ? envelopeMessage : message; }
    /// Name of the holder, empty when none was registered.
    [[nodiscard]] QString holder() const;

    bool operator==(const Answer &) const = default;
};

enum class ChequeText { Plain, Base64 };

/// Largest answer that is read, in bytes; a long receipt has some ten thousand.
inline constexpr qsizetype kMaxAnswerBytes = 1'048'576;

/// Reads the answer to `command`. Figures that stand as attributes in some installations and as elements in
/// others are found in both places. Errors: all of Code. Pure. Source: loymax.md sections 2, 4, 5.
[[nodiscard]] Result<Answer> decode(const QByteArray &document, Command command, ChequeText chequeText);

} // namespace kassa::loymax
