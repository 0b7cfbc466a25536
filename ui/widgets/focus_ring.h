// SPDX-License-Identifier: GPL-3.0-or-later
// FocusRing: one ring for the whole application that shows the keyboard focus, and only that; mouse and touch
// hide it.
#pragma once

#include <QFocusFrame>
#include <QPointer>

class QApplication;

namespace kassa::widgets {

class FocusRing : public QFocusFrame
{
    Q_OBJECT
public:
    explicit FocusRing(QWidget *parent = nullptr);

    /// Installs the application event filter once; further calls do nothing.
    static void install(QApplication &app);
    /// Radius of the face of a widget, 10 by default.
    static void setFaceRadius(QWidget *widget, int radius);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// Moves the ring on FocusIn, which knows the reason of the change. Made by FocusRing::install().
class FocusRingMover : public QObject
{
    Q_OBJECT
public:
    explicit FocusRingMover(QApplication &app);
    [[nodiscard]] QWidget *ringed() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(QWidget *widget);
    void hide();
    QPointer<FocusRing> m_ring;
};

} // namespace kassa::widgets
