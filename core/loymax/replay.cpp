// SPDX-License-Identifier: GPL-3.0-or-later
#include "replay.h"

#include <QCryptographicHash>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace kassa::loymax {

namespace {

QString derivedId(const QString &operationId)
{
    const QByteArray seed = QByteArrayLiteral("calculate ") + operationId.toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(seed, QCryptographicHash::Sha256).toHex().first(32));
}

QString renamed(QStringView name)
{
    const CommandNames &from = namesOf(Command::Discounts);
    const CommandNames &to = namesOf(Command::Calculates);
    if (name == QLatin1StringView(from.container)) {
        return QString::fromLatin1(to.container);
    }
    return name == QLatin1StringView(from.request) ? QString::fromLatin1(to.request) : name.toString();
}

} // namespace

Result<QByteArray> calculateFor(const QByteArray &discounts)
{
    QByteArray made;
    QXmlStreamReader in(discounts);
    QXmlStreamWriter out(&made);
    out.writeStartDocument();
    bool isFound = false;
    while (!in.atEnd()) {
        const auto token = in.readNext();
        if (token == QXmlStreamReader::EndElement) {
            out.writeEndElement();
        } else if (token == QXmlStreamReader::Characters) {
            out.writeCharacters(in.text().toString());
        } else if (token == QXmlStreamReader::StartElement) {
            if (in.name() == QStringLiteral("Pays")) {
                in.skipCurrentElement();
                continue;
            }
            isFound = isFound || in.name() == QLatin1StringView(namesOf(Command::Discounts).request);
            out.writeStartElement(renamed(in.name()));
            const QXmlStreamAttributes attributes = in.attributes();
            for (const QXmlStreamAttribute &each : attributes) {
                const bool isId = each.name() == QStringLiteral("OperationID");
                out.writeAttribute(each.name().toString(),
                                   isId ? derivedId(each.value().toString()) : each.value().toString());
            }
        }
    }
    out.writeEndDocument();
    if (in.hasError() || !isFound) {
        return base::Error<Code>{Code::NotXml, QStringLiteral("no Discounts request"), in.errorString()};
    }
    return made;
}

} // namespace kassa::loymax
