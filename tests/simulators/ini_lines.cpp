// SPDX-License-Identifier: GPL-3.0-or-later
#include "ini_lines.h"

#include <QFile>

namespace kassa::sim {

std::optional<TillAccess> readTillAccess(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    TillAccess access;
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
        const QString name = section + u'.' + line.first(equals).trimmed();
        const QString value = line.sliced(equals + 1).trimmed();
        if (name == QStringLiteral("external.token")) {
            access.token = value;
        } else if (name == QStringLiteral("till.station")) {
            access.station = value;
        } else if (name == QStringLiteral("shop.country") && !value.isEmpty()) {
            access.country = value;
        }
    }
    if (access.token.isEmpty()) {
        return std::nullopt;
    }
    if (access.station.isEmpty()) {
        access.station = QStringLiteral("01");
    }
    return access;
}

} // namespace kassa::sim
