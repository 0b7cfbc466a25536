// SPDX-License-Identifier: GPL-3.0-or-later
// Answers to values.
#include "core/loymax/xml_tree.h"
#include "core/money/decimal_text.h"

namespace kassa::loymax {

namespace {

base::Error<Code> badNumber(const QString &key, const QString &text)
{
    return {Code::BadNumber, QStringLiteral("%1 is no number").arg(key), text.left(40)};
}

Result<int> integerOf(const XmlNode &node, const char *key)
{
    const QString name = QString::fromLatin1(key);
    const QString text = node.value(name);
    if (text.isEmpty()) {
        return 0;
    }
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber ? Result<int>(number) : Result<int>(badNumber(name, text));
}

// Some installations write more decimals than the currency has; a dot always separates.
Result<std::optional<money::Money>> moneyOf(const XmlNode &node, const char *key)
{
    const QString name = QString::fromLatin1(key);
    const QString text = node.value(name);
    if (text.isEmpty()) {
        return std::optional<money::Money>();
    }
    QByteArray digits = text.toLatin1();
    while (digits.contains('.') && digits.endsWith('0') && !digits.endsWith(".0")) {
        digits.chop(1);
    }
    const auto amount = money::parseMoney(digits, money::NumberForm::Text);
    if (!amount) {
        return badNumber(name, text);
    }
    return std::optional<money::Money>(*amount);
}

Result<AnswerLine> lineOf(const XmlNode &node)
{
    AnswerLine line;
    const auto posId = integerOf(node, "PosID");
    if (!posId) {
        return posId.error();
    }
    line.posId = *posId;
    line.goodsId = node.value(QStringLiteral("GoodsId"));
    line.message = node.value(QStringLiteral("Message"));
    if (const XmlNode *offers = node.child(QStringLiteral("AppliedOffers"))) {
        for (const XmlNode &offer : offers->children) {
            if (const QString name = offer.value(QStringLiteral("Name")); !name.isEmpty()) {
                line.offers.append(name);
            }
        }
    }
    const std::pair<const char *, money::Money AnswerLine::*> amounts[] = {
        {"Amount", &AnswerLine::amount},
        {"Discount", &AnswerLine::discount},
        {"Cashback", &AnswerLine::cashback},
        {"PayAmount", &AnswerLine::payAmount},
    };
    for (const auto &[key, member] : amounts) {
        const auto amount = moneyOf(node, key);
        if (!amount) {
            return amount.error();
        }
        line.*member = amount->value_or(money::Money());
    }
    return line;
}

QString chequeText(const XmlNode &node, ChequeText form)
{
    const QString text = node.value(QStringLiteral("ChequeMessage"));
    return form == ChequeText::Base64 ? QString::fromUtf8(QByteArray::fromBase64(text.toLatin1())) : text;
}

Result<void> readAmounts(const XmlNode &node, Answer &answer)
{
    const std::pair<const char *, std::optional<money::Money> Answer::*> amounts[] = {
        {"Balance", &Answer::balance},
        {"BonusAmount", &Answer::bonusAmount},
        {"Amount", &Answer::amount},
        {"AvailableAmount", &Answer::availableAmount},
        {"AvailableBonusAmount", &Answer::availableBonusAmount},
    };
    for (const auto &[key, member] : amounts) {
        const auto amount = moneyOf(node, key);
        if (!amount) {
            return amount.error();
        }
        answer.*member = *amount;
    }
    return {};
}

Result<void> readLines(const XmlNode &node, Answer &answer)
{
    const XmlNode *cheque = node.child(QStringLiteral("Cheque"));
    if (cheque == nullptr) {
        return {};
    }
    for (const XmlNode &child : cheque->children) {
        if (child.name != QStringLiteral("ChequeLine")) {
            continue;
        }
        const auto line = lineOf(child);
        if (!line) {
            return line.error();
        }
        answer.lines.append(*line);
    }
    return {};
}

Result<void> readElement(const XmlNode &node, ChequeText form, Answer &answer)
{
    const auto code = integerOf(node, "ErrorCode");
    if (!code) {
        return code.error();
    }
    answer.code = *code;
    answer.message = node.value(QStringLiteral("ErrorMessage"));
    answer.operationId = node.value(QStringLiteral("OperationID"));
    answer.transactionId = node.value(QStringLiteral("TransactionID"));
    answer.authCode = node.value(QStringLiteral("AuthCode"));
    answer.currency = node.value(QStringLiteral("Currency"));
    answer.description = node.value(QStringLiteral("Description"));
    answer.refundOperationType = node.value(QStringLiteral("RefundOperationType"));
    answer.cashierMessage = node.value(QStringLiteral("CashierMessage"));
    answer.chequeMessage = chequeText(node, form);
    if (const auto done = readAmounts(node, answer); !done) {
        return done;
    }
    if (const XmlNode *data = node.child(QStringLiteral("IdentifierData"))) {
        for (const XmlNode &item : data->children) {
            answer.identifierData.insert(item.attributes.value(QStringLiteral("Name")), item.text.trimmed());
        }
    }
    if (const XmlNode *programs = node.child(QStringLiteral("LoyaltyPrograms"))) {
        for (const XmlNode &program : programs->children) {
            answer.programs.append(program.attributes.value(QStringLiteral("Name")));
        }
    }
    return readLines(node, answer);
}

} // namespace

QString Answer::holder() const
{
    const QString person = identifierData.value(QStringLiteral("Person"));
    return person.isEmpty() ? identifierData.value(QStringLiteral("Holder")) : person;
}

Result<Answer> decode(const QByteArray &document, Command command, ChequeText form)
{
    const Result<XmlNode> root = readTree(document);
    if (!root) {
        return root.error();
    }
    if (root->name != QStringLiteral("XMLResponse")) {
        return base::Error<Code>{Code::NotXml, QStringLiteral("not an XMLResponse"), root->name.left(40)};
    }
    Answer answer;
    const auto code = integerOf(*root, "ErrorCode");
    if (!code) {
        return code.error();
    }
    answer.envelopeCode = *code;
    answer.envelopeMessage = root->value(QStringLiteral("ErrorMessage"));
    const CommandNames &names = namesOf(command);
    const XmlNode *container = root->child(QString::fromLatin1(names.container));
    const XmlNode *element = nullptr;
    if (container != nullptr) {
        // One client reads the cancellation's answer under the name of the request.
        element = container->child(QString::fromLatin1(names.response));
        element = element != nullptr ? element : container->child(QString::fromLatin1(names.request));
    }
    if (element == nullptr) {
        if (answer.envelopeCode != 0) {
            return answer;
        }
        return base::Error<Code>{Code::NoResponse, QStringLiteral("no answer to the command"),
                                 QString::fromLatin1(names.response)};
    }
    if (const auto done = readElement(*element, form, answer); !done) {
        return done.error();
    }
    return answer;
}

} // namespace kassa::loymax
