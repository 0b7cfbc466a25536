// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of the timeline.
#include "ui/widgets/timeline.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/text_block.h"
#include "ui/widgets/timeline_row.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace kassa::widgets {
namespace {

constexpr int kBelow = 10;
constexpr int kMinText = 120;

int shapePx()
{
    return Theme::scaled(20);
}

int textX()
{
    return shapePx() + 12;
}

QFont titleFont(bool missing)
{
    return Theme::fontPx(15, missing ? 500 : 600);
}

} // namespace

TimelineRow::TimelineRow(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TimelineRow::setStep(const TimelineStep &step, bool last)
{
    m_step = step;
    m_last = last;
    setText(step.title);
    setAccessibleName(step.detail.isEmpty() ? step.title : step.title + QStringLiteral(", ") + step.detail);
    updateGeometry();
    update();
}

int TimelineRow::heightForWidth(int width) const
{
    const qreal room = std::max(1, width - textX());
    qreal height =
        TextBlock(m_step.title, titleFont(false), room, Qt::AlignLeft, Theme::scaled(21)).size().height();
    if (!m_step.detail.isEmpty())
        height +=
            TextBlock(m_step.detail, Theme::font(FontRole::Caption), room, Qt::AlignLeft, Theme::scaled(18))
                .size()
                .height();
    return std::max(static_cast<int>(height) + (m_last ? 2 : kBelow), m_last ? shapePx() + 2 : 42);
}

QSize TimelineRow::sizeHint() const
{
    const qreal text = std::max(naturalWidth(m_step.title, titleFont(false)),
                                naturalWidth(m_step.detail, Theme::font(FontRole::Caption)));
    const int width = textX() + std::max(kMinText, static_cast<int>(text));
    return {width, heightForWidth(width)};
}

QSize TimelineRow::minimumSizeHint() const
{
    const int width = textX() + static_cast<int>(narrowestWidth(m_step.title, titleFont(false), 2));
    return {width, heightForWidth(sizeHint().width())};
}

void TimelineRow::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (isLookChange(event)) {
        updateGeometry();
        update();
    }
}

void TimelineRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_last) {
        const Token line = m_step.state == StateShape::Ok ? Token::Ok : Token::Line;
        painter.fillRect(QRectF(shapePx() / 2.0 - 1, shapePx() + 2, 2, height() - shapePx() - 2),
                         Theme::color(line));
    }
    painter.drawPixmap(QPointF(0, 1), icon(iconName(m_step.state), shapePx(), inkToken(m_step.state),
                                           Token::Surface, devicePixelRatioF()));
    const bool missing = m_step.state == StateShape::Off;
    const qreal room = std::max(1, width() - textX());
    const TextBlock title(m_step.title, titleFont(missing), room, Qt::AlignLeft, Theme::scaled(21));
    title.draw(painter, QPointF(textX(), 0), Theme::color(missing ? Token::Text2 : Token::Text));
    if (m_step.detail.isEmpty())
        return;
    const TextBlock detail(m_step.detail, Theme::font(FontRole::Caption), room, Qt::AlignLeft,
                           Theme::scaled(18));
    detail.draw(painter, QPointF(textX(), title.size().height()), Theme::color(Token::Text2));
}

Timeline::Timeline(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void Timeline::setSteps(const QVector<TimelineStep> &steps)
{
    m_steps = steps;
    while (m_rows.size() > steps.size())
        delete m_rows.takeLast();
    while (m_rows.size() < steps.size()) {
        auto *row = new TimelineRow(this);
        m_column->addWidget(row);
        m_rows.append(row);
    }
    for (int i = 0; i < steps.size(); ++i)
        m_rows.at(i)->setStep(steps.at(i), i + 1 == steps.size());
}

} // namespace kassa::widgets
