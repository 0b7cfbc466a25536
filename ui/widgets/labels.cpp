// SPDX-License-Identifier: GPL-3.0-or-later
// Plain labels and their properties.
#include "ui/widgets/labels.h"

#include "core/base/assert.h"

#include <QPainter>
#include <QStyle>
#include <QVariant>

#include <array>

namespace kassa::widgets {
namespace {

constexpr std::array<const char *, 11> kRoleNames{"hero",    "amount",   "title", "heading",
                                                  "body",    "strong",   "small", "smallstrong",
                                                  "caption", "overline", "mono"};
constexpr std::array<const char *, 7> kInkNames{"primary", "secondary", "accent", "wait", "ok", "no", "warn"};

} // namespace

QLabel *plainLabel(const QString &text, TextRole role, TextInk ink, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    setRole(label, role);
    setInk(label, ink);
    return label;
}

void setRole(QLabel *label, TextRole role)
{
    const auto index = static_cast<std::size_t>(role);
    KASSA_ASSERT(index < kRoleNames.size());
    setStyleProperty(label, "role", QString::fromLatin1(kRoleNames[index]));
}

void setInk(QLabel *label, TextInk ink)
{
    const auto index = static_cast<std::size_t>(ink);
    KASSA_ASSERT(index < kInkNames.size());
    setStyleProperty(label, "ink", QString::fromLatin1(kInkNames[index]));
}

ElidedLabel::ElidedLabel(const QString &text, Qt::TextElideMode mode, QWidget *parent)
    : QLabel(parent), m_mode(mode)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFullText(text);
}

void ElidedLabel::setFullText(const QString &text)
{
    QLabel::setText(text);
    setToolTip(text.toHtmlEscaped()); // tool tips would read markup
    setAccessibleName(text);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 4, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.setFont(font());
    const QRect area = contentsRect();
    painter.drawText(area, static_cast<int>(alignment() | Qt::TextSingleLine),
                     fontMetrics().elidedText(text(), m_mode, area.width()));
}

void setStyleProperty(QWidget *widget, const char *name, const QVariant &value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->updateGeometry();
    widget->update();
}

} // namespace kassa::widgets
