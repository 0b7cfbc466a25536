// SPDX-License-Identifier: GPL-3.0-or-later
// Countdown as ring (72) beside an order or as bar (8) in lists. It shows what it is given; the screen owns
// the clock and says in words what happens at zero.
#pragma once

#include <QLabel>

namespace kassa::widgets {

class Countdown : public QLabel
{
    Q_OBJECT
public:
    enum class Form { Ring, Bar };
    explicit Countdown(Form form, QWidget *parent = nullptr);

    /// Milliseconds left (negative counts as 0) and in whole (over 0). The last three minutes are in warning
    /// colour with a triangle, in the last minute the digits of the ring grow.
    void setRemaining(qint64 remainingMs, qint64 totalMs);
    [[nodiscard]] qint64 remainingMs() const { return m_remainingMs; }
    /// mm:ss, from an hour on h:mm:ss.
    [[nodiscard]] static QString format(qint64 remainingMs);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Form m_form;
    qint64 m_remainingMs = 0;
    qint64 m_totalMs = 1;
};

/// The bar of a countdown for delegates. @param share  0..1
void drawCountdownBar(class QPainter &painter, const class QRectF &rect, double share, bool urgent);

} // namespace kassa::widgets
