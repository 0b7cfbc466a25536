// SPDX-License-Identifier: GPL-3.0-or-later
#include "loymax_message.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <cstdlib>
#include <functional>

namespace kassa::sim {

namespace {

/// 5 % of what is paid comes back as bonuses.
constexpr qint64 kCashbackPercent = 5;

QString attributeOf(const QXmlStreamReader &xml, const char *name)
{
    return xml.attributes().value(QLatin1StringView(name)).toString();
}

LoymaxLine lineOf(const QXmlStreamReader &xml)
{
    LoymaxLine line;
    line.posId = attributeOf(xml, "PosID");
    line.goodsId = attributeOf(xml, "GoodsId");
    line.barcode = attributeOf(xml, "Barcode");
    line.price = attributeOf(xml, "Price");
    line.quantity = attributeOf(xml, "Quantity");
    line.amountMinor = loymaxMinorOf(attributeOf(xml, "Amount"));
    return line;
}

void readPart(const QXmlStreamReader &xml, LoymaxRequest &request)
{
    const QString name = xml.name().toString();
    if (name == QStringLiteral("Identifier")) {
        request.card = attributeOf(xml, "Value");
        request.cardType = attributeOf(xml, "Type");
        request.pin = attributeOf(xml, "PINCode");
    } else if (name == QStringLiteral("Cheque")) {
        request.chequeNumber = attributeOf(xml, "ChequeNumber");
        request.chequeDate = attributeOf(xml, "ChequeDate");
    } else if (name == QStringLiteral("ChequeLine")) {
        request.lines.append(lineOf(xml));
    } else if (name == QStringLiteral("Pay")) {
        request.paysMinor += loymaxMinorOf(attributeOf(xml, "Amount"));
    }
}

void writeLines(QXmlStreamWriter &xml, const QList<LoymaxLine> &lines)
{
    xml.writeStartElement(QStringLiteral("Cheque"));
    // The last one first: whoever matches by position in the list is caught.
    for (auto line = lines.crbegin(); line != lines.crend(); ++line) {
        xml.writeStartElement(QStringLiteral("ChequeLine"));
        xml.writeAttribute(QStringLiteral("PosID"), line->posId);
        xml.writeAttribute(QStringLiteral("GoodsId"), line->goodsId);
        xml.writeAttribute(QStringLiteral("Quantity"), line->quantity);
        const qint64 rest = line->amountMinor - line->discountMinor;
        xml.writeAttribute(QStringLiteral("Amount"), QString::fromLatin1(loymaxTextOf(rest)));
        xml.writeAttribute(QStringLiteral("Discount"),
                           QString::fromLatin1(loymaxTextOf(line->discountMinor)));
        xml.writeAttribute(QStringLiteral("Cashback"),
                           QString::fromLatin1(loymaxTextOf((rest * kCashbackPercent + 50) / 100)));
        if (line->discountMinor != 0) {
            xml.writeStartElement(QStringLiteral("AppliedOffers"));
            xml.writeStartElement(QStringLiteral("Offer"));
            xml.writeAttribute(QStringLiteral("Id"), QStringLiteral("17"));
            xml.writeAttribute(QStringLiteral("Name"), QStringLiteral("Plus"));
            xml.writeEndElement();
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

QByteArray inEnvelope(int code, const QString &message, const std::function<void(QXmlStreamWriter &)> &inner)
{
    QByteArray document;
    QXmlStreamWriter xml(&document);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("XMLResponse"));
    xml.writeTextElement(QStringLiteral("Version"), QStringLiteral("3.2"));
    xml.writeTextElement(QStringLiteral("ErrorCode"), QString::number(code));
    if (!message.isEmpty()) {
        xml.writeTextElement(QStringLiteral("ErrorMessage"), message);
    }
    inner(xml);
    xml.writeEndDocument();
    return document;
}

} // namespace

qint64 LoymaxRequest::totalMinor() const
{
    qint64 total = 0;
    for (const LoymaxLine &line : lines) {
        total += line.amountMinor;
    }
    return total;
}

QString LoymaxRequest::chequeShape() const
{
    QString shape = chequeNumber + u'|' + chequeDate;
    for (const LoymaxLine &line : lines) {
        shape += u'|' + line.posId + u' ' + line.goodsId + u' ' + line.price + u' ' + line.quantity;
    }
    return shape;
}

QString LoymaxRequest::chequeWhole() const
{
    QString whole = chequeShape();
    for (const LoymaxLine &line : lines) {
        whole += u' ' + QString::number(line.amountMinor);
    }
    return whole;
}

qint64 loymaxMinorOf(const QString &text)
{
    const QStringList parts = text.split(u'.');
    const QString cents = (parts.value(1) + QStringLiteral("00")).left(2);
    const qint64 minor = std::llabs(parts[0].toLongLong()) * 100 + cents.toLongLong();
    return text.startsWith(u'-') ? -minor : minor;
}

QByteArray loymaxTextOf(qint64 minor)
{
    const qint64 size = std::llabs(minor);
    return (minor < 0 ? "-" : "") + QByteArray::number(size / 100) + '.' +
           QByteArray::number(100 + size % 100).last(2);
}

LoymaxRequest readLoymaxRequest(const QByteArray &body)
{
    LoymaxRequest request;
    QXmlStreamReader xml(body);
    if (!xml.readNextStartElement() || xml.name() != QStringLiteral("XMLRequest")) {
        return request;
    }
    QString version;
    while (xml.readNextStartElement()) {
        if (xml.name() == QStringLiteral("Version")) {
            version = xml.readElementText();
            continue;
        }
        request.container = xml.name().toString();
        if (!xml.readNextStartElement()) {
            return request;
        }
        request.element = xml.name().toString();
        const QXmlStreamAttributes attributes = xml.attributes();
        for (const QXmlStreamAttribute &attribute : attributes) {
            request.attributes.insert(attribute.name().toString(), attribute.value().toString());
        }
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement) {
                readPart(xml, request);
            }
        }
        break; // one element per document, and the document was read to its end
    }
    request.isReadable = !xml.hasError() && version == QStringLiteral("3.2") && !request.element.isEmpty() &&
                         request.attributes.value(QStringLiteral("ElementID")) == QStringLiteral("1") &&
                         !request.operation().isEmpty();
    return request;
}

QByteArray writeLoymaxAnswer(const LoymaxRequest &request, const LoymaxAnswer &answer)
{
    return inEnvelope(0, {}, [&request, &answer](QXmlStreamWriter &xml) {
        xml.writeStartElement(request.container);
        xml.writeStartElement(
            QString(request.element).replace(QStringLiteral("Request"), QStringLiteral("Response")));
        xml.writeAttribute(QStringLiteral("ErrorCode"), QString::number(answer.code));
        if (!answer.message.isEmpty()) {
            xml.writeAttribute(QStringLiteral("ErrorMessage"), answer.message);
        }
        xml.writeAttribute(QStringLiteral("OperationID"), request.operation());
        for (auto each = answer.attributes.cbegin(); each != answer.attributes.cend(); ++each) {
            xml.writeAttribute(each.key(), each.value());
        }
        if (!answer.holder.isEmpty()) {
            xml.writeStartElement(QStringLiteral("IdentifierData"));
            xml.writeStartElement(QStringLiteral("Item"));
            xml.writeAttribute(QStringLiteral("Name"), QStringLiteral("Person"));
            xml.writeCharacters(answer.holder);
            xml.writeEndElement();
            xml.writeEndElement();
        }
        if (!answer.chequeMessage.isEmpty()) {
            xml.writeTextElement(QStringLiteral("ChequeMessage"), answer.chequeMessage);
        }
        if (!answer.cashierMessage.isEmpty()) {
            xml.writeTextElement(QStringLiteral("CashierMessage"), answer.cashierMessage);
        }
        if (!answer.lines.isEmpty()) {
            writeLines(xml, answer.lines);
        }
        xml.writeEndElement();
        xml.writeEndElement();
    });
}

QByteArray writeLoymaxEnvelope(int code, const QString &message)
{
    return inEnvelope(code, message, [](QXmlStreamWriter &) {});
}

} // namespace kassa::sim
