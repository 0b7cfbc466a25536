// SPDX-License-Identifier: GPL-3.0-or-later
// Reads an SVG once, replaces its two colours, renders and caches.
#include "ui/widgets/icons.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QLoggingCategory>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>

// Must stand outside every namespace: it calls a function that rcc makes.
static void initKassaResources()
{
    Q_INIT_RESOURCE(kassa);
}

namespace kassa::widgets {
namespace {

Q_LOGGING_CATEGORY(logWidgets, "kassa.widgets", QtInfoMsg)

constexpr int kMaxCachedPixmaps = 1500; // about 60 icons in 3 themes, 4 sizes and a few inks, under 6 MiB

struct Key
{
    QString name;
    int px;
    QRgb color;
    QRgb ground;
    int dprPercent;
    bool operator==(const Key &) const = default;
};

size_t qHash(const Key &key, size_t seed)
{
    return qHashMulti(seed, key.name, key.px, key.color, key.ground, key.dprPercent);
}

QString pathOf(const QString &name)
{
    return QStringLiteral(":/kassa/icons/%1.svg").arg(name);
}

QByteArray source(const QString &name)
{
    static QHash<QString, QByteArray> s_sources;
    const auto known = s_sources.constFind(name);
    if (known != s_sources.constEnd())
        return *known;
    initResources();
    QFile file(pathOf(name));
    QByteArray svg;
    if (file.open(QIODevice::ReadOnly))
        svg = file.readAll();
    else
        qCWarning(logWidgets) << "unknown icon" << name;
    s_sources.insert(name, svg);
    return svg;
}

} // namespace

void initResources()
{
    static const bool s_done = [] {
        initKassaResources();
        return true;
    }();
    Q_UNUSED(s_done)
}

QPixmap icon(const QString &name, int px, Token color, Token ground, qreal dpr)
{
    return icon(name, px, Theme::color(color), Theme::color(ground), dpr);
}

QPixmap icon(const QString &name, int px, const QColor &color, const QColor &ground, qreal dpr)
{
    static QHash<Key, QPixmap> s_cache;
    const qreal ratio = std::max<qreal>(1, dpr);
    const Key key{name, px, color.rgba(), ground.rgba(), static_cast<int>(std::lround(ratio * 100))};
    const auto known = s_cache.constFind(key);
    if (known != s_cache.constEnd())
        return *known;
    const int edge = static_cast<int>(std::ceil(px * ratio));
    QPixmap pixmap(edge, edge);
    pixmap.fill(Qt::transparent);
    QByteArray svg = source(name);
    if (!svg.isEmpty()) {
        svg.replace("#ffffff", ground.name().toLatin1()); // first, since the ink itself may be white
        svg.replace("currentColor", color.name().toLatin1());
        QSvgRenderer renderer(svg);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        renderer.render(&painter, QRectF(0, 0, edge, edge));
    }
    pixmap.setDevicePixelRatio(ratio);
    if (s_cache.size() >= kMaxCachedPixmaps)
        s_cache.clear();
    s_cache.insert(key, pixmap);
    return pixmap;
}

bool hasIcon(const QString &name)
{
    initResources();
    return QFile::exists(pathOf(name));
}

QStringList iconNames()
{
    initResources();
    QStringList names = QDir(QStringLiteral(":/kassa/icons")).entryList({QStringLiteral("*.svg")});
    for (QString &name : names)
        name.chop(4);
    names.sort();
    return names;
}

} // namespace kassa::widgets
