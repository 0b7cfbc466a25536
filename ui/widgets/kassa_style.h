// SPDX-License-Identifier: GPL-3.0-or-later
// Fusion with room for the focus ring and without Fusion's own focus frames. Internal to ui/widgets.
#pragma once

#include <QProxyStyle>

namespace kassa::widgets {

class KassaStyle : public QProxyStyle
{
    Q_OBJECT
public:
    KassaStyle();
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint,
                  const QStyleOption *option,
                  const QWidget *widget,
                  QStyleHintReturn *returnData) const override;
    void drawPrimitive(PrimitiveElement element,
                       const QStyleOption *option,
                       QPainter *painter,
                       const QWidget *widget) const override;
};

} // namespace kassa::widgets
