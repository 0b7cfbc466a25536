// SPDX-License-Identifier: GPL-3.0-or-later
#include "xml_tree.h"

#include <QXmlStreamReader>

namespace kassa::loymax {

namespace {

constexpr int kMaxDepth = 32;
constexpr int kMaxNodes = 50'000;

base::Error<Code> error(Code code, const QString &detail)
{
    return {code, detail, {}};
}

class TreeReader
{
public:
    explicit TreeReader(const QByteArray &document) : m_xml(document) {}

    Result<XmlNode> read()
    {
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference) {
                return error(Code::Forbidden, QStringLiteral("a document type or entity"));
            }
            if (token == QXmlStreamReader::StartElement) {
                XmlNode root;
                if (const auto done = readElement(root, 1); !done) {
                    return done.error();
                }
                return finish(std::move(root));
            }
        }
        return error(Code::NotXml, m_xml.errorString());
    }

private:
    Result<void> readElement(XmlNode &node, int depth)
    {
        if (depth > kMaxDepth || ++m_nodes > kMaxNodes) {
            return error(Code::TooLarge, QStringLiteral("too many levels or elements"));
        }
        node.name = m_xml.name().toString();
        const auto attributes = m_xml.attributes();
        for (const QXmlStreamAttribute &attribute : attributes) {
            node.attributes.insert(attribute.name().toString(), attribute.value().toString());
        }
        while (!m_xml.atEnd()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::StartElement:
                node.children.append(XmlNode());
                if (const auto done = readElement(node.children.last(), depth + 1); !done) {
                    return done;
                }
                break;
            case QXmlStreamReader::EndElement:
                return {};
            case QXmlStreamReader::Characters:
                node.text += m_xml.text();
                break;
            case QXmlStreamReader::DTD:
            case QXmlStreamReader::EntityReference:
                return error(Code::Forbidden, QStringLiteral("a document type or entity"));
            default:
                break;
            }
        }
        return error(Code::NotXml, m_xml.errorString());
    }

    Result<XmlNode> finish(XmlNode root)
    {
        while (!m_xml.atEnd()) {
            m_xml.readNext();
        }
        if (m_xml.hasError()) {
            return error(Code::NotXml, m_xml.errorString());
        }
        return root;
    }

    QXmlStreamReader m_xml;
    int m_nodes = 0;
};

} // namespace

const XmlNode *XmlNode::child(const QString &childName) const
{
    for (const XmlNode &each : children) {
        if (each.name == childName) {
            return &each;
        }
    }
    return nullptr;
}

QString XmlNode::value(const QString &key) const
{
    if (const auto found = attributes.constFind(key); found != attributes.cend()) {
        return *found;
    }
    const XmlNode *element = child(key);
    return element != nullptr ? element->text.trimmed() : QString();
}

Result<XmlNode> readTree(const QByteArray &document)
{
    if (document.size() > kMaxAnswerBytes) {
        return error(Code::TooLarge, QStringLiteral("%1 bytes").arg(document.size()));
    }
    return TreeReader(document).read();
}

} // namespace kassa::loymax
