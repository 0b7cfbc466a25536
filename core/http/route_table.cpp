// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/route_table.h"

#include "core/base/assert.h"

namespace kassa::http {

RouteTable::RouteTable(QList<Route> routes)
{
    m_entries.reserve(routes.size());
    for (Route &route : routes) {
        KASSA_ASSERT(!route.method.isEmpty() && route.path.startsWith(u'/') && route.handler);
        Entry entry;
        entry.rawPath = route.path.toUtf8();
        const qsizetype open = route.path.indexOf(u'{');
        const qsizetype close = route.path.indexOf(u'}');
        if (open >= 0) {
            KASSA_ASSERT(close > open && route.path.at(open - 1) == u'/');
            entry.hasSegment = true;
            entry.prefix = route.path.first(open);
            entry.suffix = route.path.sliced(close + 1);
        }
        entry.route = std::move(route);
        m_entries.append(std::move(entry));
    }
}

bool RouteTable::matches(const Entry &entry, const QString &path, QString *segment)
{
    if (!entry.hasSegment)
        return entry.route.path == path;
    const qsizetype length = path.size() - entry.prefix.size() - entry.suffix.size();
    if (length <= 0 || !path.startsWith(entry.prefix) || !path.endsWith(entry.suffix))
        return false;
    const QStringView part = QStringView(path).sliced(entry.prefix.size(), length);
    if (part.contains(u'/'))
        return false;
    *segment = part.toString();
    return true;
}

RouteTable::Match
RouteTable::find(QByteArrayView method, const QString &path, QByteArrayView contentType) const
{
    Match match;
    for (const Entry &entry : m_entries) {
        QString segment;
        if (!matches(entry, path, &segment))
            continue;
        if (method != entry.route.method) {
            match.status = 405;
            if (!match.allow.isEmpty())
                match.allow += ", ";
            match.allow += entry.route.method;
            continue;
        }
        const QByteArray &required = entry.route.requiredContentType;
        if (!required.isEmpty()) {
            const qsizetype end = contentType.indexOf(';');
            const QByteArrayView mediaType = (end < 0 ? contentType : contentType.first(end)).trimmed();
            if (mediaType.compare(required, Qt::CaseInsensitive) != 0) {
                match.status = 415;
                return match;
            }
        }
        match.status = 0;
        match.route = &entry.route;
        match.segment = std::move(segment);
        return match;
    }
    return match;
}

const QString *RouteTable::exactPath(QByteArrayView rawPath) const
{
    for (const Entry &entry : m_entries) {
        if (!entry.hasSegment && rawPath == entry.rawPath)
            return &entry.route.path;
    }
    return nullptr;
}

} // namespace kassa::http
