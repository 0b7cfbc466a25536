// SPDX-License-Identifier: GPL-3.0-or-later
// Margins of the focus frame: 2 px of ground plus 3 px of ring.
#include "ui/widgets/kassa_style.h"

namespace kassa::widgets {

KassaStyle::KassaStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

int KassaStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (metric == PM_FocusFrameHMargin || metric == PM_FocusFrameVMargin)
        return 5;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int KassaStyle::styleHint(StyleHint hint,
                          const QStyleOption *option,
                          const QWidget *widget,
                          QStyleHintReturn *returnData) const
{
    if (hint == SH_FocusFrame_AboveWidget)
        return 1;
    if (hint == SH_FocusFrame_Mask)
        return 0; // the usual mask is the frame without the widget's rectangle and cuts the round corners
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

void KassaStyle::drawPrimitive(PrimitiveElement element,
                               const QStyleOption *option,
                               QPainter *painter,
                               const QWidget *widget) const
{
    if (element == PE_FrameFocusRect)
        return; // the one FocusRing shows it
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

} // namespace kassa::widgets
