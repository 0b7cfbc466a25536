// SPDX-License-Identifier: GPL-3.0-or-later
// Which route a path and a method mean. Linear search on purpose: the till has less than ten paths.
#pragma once

#include "core/http/http_types.h"

namespace kassa::http {

class RouteTable
{
public:
    /// Asserts that each route has a method, a path that begins with a slash and a handler.
    explicit RouteTable(QList<Route> routes);

    struct Match
    {
        /// 0: found; 404; 405 (then `allow` is the Allow header); 415.
        int status = 404;
        /// Null unless status is 0. Lives as long as the table.
        const Route *route = nullptr;
        QString segment;
        QByteArray allow;
    };
    /// contentType as sent; its parameters and its case do not matter.
    [[nodiscard]] Match find(QByteArrayView method, const QString &path, QByteArrayView contentType) const;

    /// The path of the exact route whose path is these raw bytes, shared instead of decoded; null without
    /// one.
    [[nodiscard]] const QString *exactPath(QByteArrayView rawPath) const;

private:
    struct Entry
    {
        Route route;
        QByteArray rawPath;
        QString prefix;
        QString suffix;
        bool hasSegment = false;
    };

    static bool matches(const Entry &entry, const QString &path, QString *segment);

    QList<Entry> m_entries;
};

} // namespace kassa::http
