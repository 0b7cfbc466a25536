// SPDX-License-Identifier: GPL-3.0-or-later
// Requests to bytes.
#include "core/base/text_clean.h"
#include "core/loymax/loymax_codec.h"
#include "core/money/decimal_text.h"

#include <QXmlStreamWriter>

#include <array>

namespace kassa::loymax {

namespace {

constexpr std::array kNames{
    CommandNames{Command::Balances, "Balances", "BalanceRequest", "BalanceResponse"},
    CommandNames{Command::Calculates, "Calculates", "CalculateRequest", "CalculateResponse"},
    CommandNames{Command::AvailableAmounts, "AvailableAmounts", "AvailableAmountRequest",
                 "AvailableAmountResponse"},
    CommandNames{Command::Payments, "Payments", "PaymentRequest", "PaymentResponse"},
    CommandNames{Command::Discounts, "Discounts", "DiscountRequest", "DiscountResponse"},
    CommandNames{Command::ConfirmPurchases, "ConfirmPurchases", "ConfirmPurchaseRequest",
                 "ConfirmPurchaseResponse"},
    CommandNames{Command::CancelPurchases, "CancelPurchases", "CancelPurchaseRequest",
                 "CancelPurchaseResponse"},
    CommandNames{Command::CancelOperations, "CancelOperations", "CancelOperationRequest",
                 "CancelOperationResponse"},
    CommandNames{Command::Refunds, "Refunds", "RefundRequest", "RefundResponse"},
};

QString latin1(const QByteArray &text)
{
    return QString::fromLatin1(text);
}

// Some characters that a text may hold cannot stand in XML at all.
void attribute(QXmlStreamWriter &xml, const char *name, const QString &value)
{
    if (!value.isEmpty()) {
        xml.writeAttribute(QString::fromLatin1(name), base::cleanLine(value));
    }
}

void time(QXmlStreamWriter &xml, const char *name, const QDateTime &at)
{
    attribute(xml, name, at.toString(Qt::ISODateWithMs));
}

void writeCheque(QXmlStreamWriter &xml, const Cheque &cheque)
{
    xml.writeStartElement(QStringLiteral("Cheque"));
    attribute(xml, "ChequeNumber", cheque.number);
    time(xml, "ChequeDate", cheque.date);
    for (const ChequeLine &line : cheque.lines) {
        xml.writeStartElement(QStringLiteral("ChequeLine"));
        attribute(xml, "PosID", QString::number(line.posId));
        attribute(xml, "GoodsId", line.goodsId);
        attribute(xml, "Barcode", line.barcode);
        attribute(xml, "Name", line.name);
        attribute(xml, "Price", latin1(money::toTrimmedText(line.price)));
        attribute(xml, "Quantity", latin1(money::toFixedText(line.quantity)));
        attribute(xml, "Amount", latin1(money::toFixedText(line.amount)));
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

// Cheque, Identifier, Coupons, Pays, Params: the order of loymax.md section 2.
void writeChildren(QXmlStreamWriter &xml, const Request &request)
{
    if (request.cheque) {
        writeCheque(xml, *request.cheque);
    }
    if (request.identifier) {
        xml.writeStartElement(QStringLiteral("Identifier"));
        attribute(xml, "Type", request.identifier->type);
        attribute(xml, "Value", request.identifier->value);
        attribute(xml, "PINCode", request.identifier->pin);
        xml.writeEndElement();
    }
    if (!request.coupons.isEmpty()) {
        xml.writeStartElement(QStringLiteral("Coupons"));
        for (const QString &coupon : request.coupons) {
            xml.writeStartElement(QStringLiteral("Coupon"));
            attribute(xml, "Number", coupon);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
    if (!request.pays.isEmpty()) {
        xml.writeStartElement(QStringLiteral("Pays"));
        for (const Pay &pay : request.pays) {
            xml.writeStartElement(QStringLiteral("Pay"));
            attribute(xml, "Type", pay.type);
            attribute(xml, "Amount", latin1(money::toFixedText(pay.amount)));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
    if (!request.params.isEmpty()) {
        xml.writeStartElement(QStringLiteral("Params"));
        for (const Param &param : request.params) {
            xml.writeStartElement(QStringLiteral("Param"));
            attribute(xml, "Name", param.name);
            attribute(xml, "Type", param.type);
            attribute(xml, "Value", param.value);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
}

} // namespace

const CommandNames &namesOf(Command command)
{
    for (const CommandNames &names : kNames) {
        if (names.command == command) {
            return names;
        }
    }
    base::assertFailed("command without names", __FILE__, __LINE__);
}

QByteArray encode(const Request &request)
{
    const CommandNames &names = namesOf(request.command);
    QByteArray document;
    QXmlStreamWriter xml(&document);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("XMLRequest"));
    xml.writeTextElement(QStringLiteral("Version"), QStringLiteral("3.2"));
    xml.writeStartElement(QString::fromLatin1(names.container));
    xml.writeStartElement(QString::fromLatin1(names.request));
    attribute(xml, "ElementID", QStringLiteral("1"));
    attribute(xml, "OperationID", request.operationId);
    time(xml, "OperationDate", request.operationDate);
    attribute(xml, "DeviceLogicalID", request.deviceId);
    attribute(xml, "PurchaseID", request.purchaseId);
    attribute(xml, "Cashier", request.cashier);
    if (request.amount) {
        attribute(xml, "Amount", latin1(money::toFixedText(*request.amount)));
    }
    attribute(xml, "CancelOperationID", request.cancelOperationId);
    attribute(xml, "RefundPurchaseID", request.refundPurchaseId);
    attribute(xml, "RefundTransactionID", request.refundTransactionId);
    writeChildren(xml, request);
    xml.writeEndDocument();
    return document;
}

} // namespace kassa::loymax
