// SPDX-License-Identifier: GPL-3.0-or-later
// The asynchronous question to the portal.
#include "ui/widgets/system_theme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QTimer>

namespace kassa::widgets {
namespace {
constexpr int kPortalTimeoutMs =
    2000; // a portal that starts up needs about one second; the light theme shows meanwhile
constexpr double kHighContrastRatio =
    18.0; // desktop high contrast palettes are 21:1, dark themes stay below 17:1
constexpr int kNearlyBlack = 16;
} // namespace

SystemTheme::SystemTheme(const QPalette &desktopPalette, QObject *parent)
    : QObject(parent), m_desktopPalette(desktopPalette)
{
}

void SystemTheme::ask()
{
    if (isHighContrast(m_desktopPalette)) {
        answerLater(ThemeName::Contrast);
        return;
    }
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        answerLater(ThemeName::Light);
        return;
    }
    QDBusMessage question = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.portal.Desktop"), QStringLiteral("/org/freedesktop/portal/desktop"),
        QStringLiteral("org.freedesktop.portal.Settings"), QStringLiteral("Read"));
    question << QStringLiteral("org.freedesktop.appearance") << QStringLiteral("color-scheme");
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question, kPortalTimeoutMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<QDBusVariant> reply = *done;
        done->deleteLater();
        if (reply.isError()) {
            Q_EMIT answered(ThemeName::Light);
            return;
        }
        // Read answers a variant inside a variant.
        QVariant value = reply.value().variant();
        if (value.canConvert<QDBusVariant>())
            value = value.value<QDBusVariant>().variant();
        Q_EMIT answered(fromPortal(value.toUInt()));
    });
}

bool SystemTheme::isHighContrast(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    return window.lightness() <= kNearlyBlack &&
           contrastRatio(window, palette.color(QPalette::WindowText)) >= kHighContrastRatio;
}

ThemeName SystemTheme::fromPortal(unsigned int colorScheme)
{
    return colorScheme == 1 ? ThemeName::Dark : ThemeName::Light;
}

void SystemTheme::answerLater(ThemeName theme)
{
    QTimer::singleShot(0, this, [this, theme] { Q_EMIT answered(theme); });
}

} // namespace kassa::widgets
