// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the vectors of tests/data/fiscal.
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace kassa::test {

inline QByteArray vectorFile(const QString &name)
{
    QFile file(QStringLiteral(KASSA_TEST_DATA "/fiscal/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QJsonDocument vectorJson(const QString &name)
{
    return QJsonDocument::fromJson(vectorFile(name));
}

inline QList<QByteArray> receiptsOf(const QJsonDocument &dep)
{
    QList<QByteArray> all;
    const QJsonArray groups = dep.object().value(QStringLiteral("Belege-Gruppe")).toArray();
    for (const QJsonValue &group : groups) {
        const QJsonArray receipts = group.toObject().value(QStringLiteral("Belege-kompakt")).toArray();
        for (const QJsonValue &receipt : receipts) {
            all.append(receipt.toString().toLatin1());
        }
    }
    return all;
}

} // namespace kassa::test
