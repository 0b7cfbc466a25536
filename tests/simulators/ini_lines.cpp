// SPDX-License-Identifier: GPL-3.0-or-later
#include "ini_lines.h"

#include <QFile>
#include <QHash>

namespace kassa::sim {

namespace {

/// By "section.key".
QHash<QString, QString> readIni(const QString &fileName)
{
    QHash<QString, QString> values;
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        return values;
    }
    QString section;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &raw : lines) {
        const QString line = raw.trimmed();
        if (line.startsWith(u'[') && line.endsWith(u']')) {
            section = line.sliced(1, line.size() - 2);
            continue;
        }
        const qsizetype equals = line.indexOf(u'=');
        if (equals <= 0 || line.startsWith(u'#') || line.startsWith(u';')) {
            continue;
        }
        values.insert(section + u'.' + line.first(equals).trimmed(), line.sliced(equals + 1).trimmed());
    }
    return values;
}

} // namespace

std::optional<TillAccess> readTillAccess(const QString &fileName)
{
    const QHash<QString, QString> ini = readIni(fileName);
    TillAccess access;
    access.token = ini.value(QStringLiteral("external.token"));
    if (access.token.isEmpty()) {
        return std::nullopt;
    }
    const QString station = ini.value(QStringLiteral("till.station"));
    const QString country = ini.value(QStringLiteral("shop.country"));
    access.station = station.isEmpty() ? QStringLiteral("01") : station;
    access.country = country.isEmpty() ? access.country : country;
    return access;
}

std::optional<PrinterAccess> readPrinterAccess(const QString &fileName)
{
    const QHash<QString, QString> ini = readIni(fileName);
    const PrinterAccess access{ini.value(QStringLiteral("goodcom.order_token")),
                               ini.value(QStringLiteral("goodcom.callback_token"))};
    return access.orderToken.isEmpty() || access.callbackToken.isEmpty() ? std::nullopt
                                                                         : std::optional(access);
}

} // namespace kassa::sim
