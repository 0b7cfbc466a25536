// SPDX-License-Identifier: GPL-3.0-or-later
// Ring and bar.
#include "ui/widgets/countdown.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/tabular_text.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace kassa::widgets {
namespace {

constexpr int kRing = 72;
constexpr int kStroke = 7;
constexpr int kBar = 8;
constexpr qint64 kUrgentMs = 180'000; // last three minutes
constexpr qint64 kLastMs = 60'000;
constexpr int kFullCircle = 5760; // QPainter counts sixteenths of a degree

} // namespace

Countdown::Countdown(Form form, QWidget *parent) : QLabel(parent), m_form(form)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(form == Form::Ring ? QSizePolicy::Fixed : QSizePolicy::Expanding, QSizePolicy::Fixed);
    setRemaining(0, 1);
}

void Countdown::setRemaining(qint64 remainingMs, qint64 totalMs)
{
    m_remainingMs = std::max<qint64>(0, remainingMs);
    m_totalMs = std::max<qint64>(1, totalMs);
    const QString shown = format(m_remainingMs);
    if (shown != text()) {
        setText(shown);
        setAccessibleName(shown);
    }
    update();
}

QString Countdown::format(qint64 remainingMs)
{
    const qint64 seconds = std::max<qint64>(0, remainingMs + 999) / 1000; // 0:00 only when it is over
    const qint64 hours = seconds / 3600;
    const QString rest = QStringLiteral("%1:%2")
                             .arg((seconds / 60) % 60, hours > 0 ? 2 : 1, 10, QLatin1Char('0'))
                             .arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return hours > 0 ? QStringLiteral("%1:%2").arg(hours).arg(rest) : rest;
}

QSize Countdown::sizeHint() const
{
    const int bar = Theme::isContrast() ? kBar + 2 : kBar;
    return m_form == Form::Ring ? QSize(Theme::scaled(kRing), Theme::scaled(kRing)) : QSize(120, bar);
}

QSize Countdown::minimumSizeHint() const
{
    return m_form == Form::Ring ? sizeHint() : QSize(24, sizeHint().height());
}

void Countdown::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (isLookChange(event)) {
        updateGeometry();
        update();
    }
}

void Countdown::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double share =
        std::clamp(static_cast<double>(m_remainingMs) / static_cast<double>(m_totalMs), 0.0, 1.0);
    const bool urgent = m_remainingMs <= kUrgentMs;
    if (m_form == Form::Bar) {
        drawCountdownBar(painter, rect(), share, urgent);
        return;
    }
    const qreal stroke = Theme::scaled(kStroke);
    const qreal inset = stroke / 2 + 1.5;
    const QRectF circle = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    const QColor rest = Theme::isContrast() ? blend(Theme::color(Token::Line), Theme::color(Token::Bg), 0.3)
                                            : Theme::color(Token::Line);
    painter.setPen(QPen(rest, stroke));
    painter.drawEllipse(circle);
    painter.setPen(
        QPen(Theme::color(urgent ? Token::WarnFill : Token::WaitFill), stroke, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(circle, kFullCircle / 4, -static_cast<int>(std::lround(share * kFullCircle)));
    const bool last = m_remainingMs <= kLastMs;
    painter.setPen(Theme::color(urgent ? Token::Warn : Token::Text));
    QRectF digits(rect());
    if (urgent && !last) {
        const int px = Theme::scaled(14);
        painter.drawPixmap(
            QPointF((width() - px) / 2.0, height() * 0.18),
            icon(QStringLiteral("state-warn"), px, Token::Warn, Token::Surface, devicePixelRatioF()));
        digits.translate(0, 5);
    }
    drawTabular(painter, digits, text(), Theme::fontPx(last ? 24 : 17, 700), Qt::AlignHCenter);
}

void drawCountdownBar(QPainter &painter, const QRectF &rect, double share, bool urgent)
{
    Face trough{Theme::color(Token::Line), {}, 1, false, rect.height() / 2};
    if (Theme::isContrast()) {
        trough.fill = Theme::color(Token::Bg);
        trough.border = Theme::color(Token::Line);
    }
    drawFace(painter, rect, trough);
    QRectF filled = Theme::isContrast() ? rect.adjusted(1, 1, -1, -1) : rect;
    filled.setWidth(std::max(filled.height(), filled.width() * std::clamp(share, 0.0, 1.0)));
    if (share > 0)
        drawFace(
            painter, filled,
            {Theme::color(urgent ? Token::WarnFill : Token::WaitFill), {}, 1, false, filled.height() / 2});
}

} // namespace kassa::widgets
