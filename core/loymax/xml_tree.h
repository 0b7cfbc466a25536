// SPDX-License-Identifier: GPL-3.0-or-later
// A small XML document as a tree, with limits; whatever could grow or reach outside (document types,
// entities) is refused. Private to the module.
#pragma once

#include "core/loymax/loymax_codec.h"

namespace kassa::loymax {

struct XmlNode
{
    QString name;
    QMap<QString, QString> attributes;
    QString text;
    QList<XmlNode> children;

    /// First child of that name, nullptr when there is none.
    [[nodiscard]] const XmlNode *child(const QString &childName) const;
    /// An attribute, or else the text of the child of the same name.
    [[nodiscard]] QString value(const QString &key) const;
};

/// Errors: NotXml, Forbidden, TooLarge. Pure.
[[nodiscard]] Result<XmlNode> readTree(const QByteArray &document);

} // namespace kassa::loymax
