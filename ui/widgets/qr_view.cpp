// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/qr_view.h"

#include <QPainter>

namespace kassa::widgets {

namespace {

constexpr int kQuietModules = 4; ///< white edge that readers need
constexpr int kModulePixels = 3;

} // namespace

QrView::QrView(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void QrView::setModules(int side, const QBitArray &modules)
{
    m_side = side;
    m_modules = modules;
    setVisible(side > 0);
    updateGeometry();
    update();
}

QSize QrView::sizeHint() const
{
    const int pixels = m_side > 0 ? (m_side + 2 * kQuietModules) * kModulePixels : 0;
    return {pixels, pixels};
}

void QrView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    for (int y = 0; y < m_side; ++y) {
        for (int x = 0; x < m_side; ++x) {
            if (m_modules.testBit(y * m_side + x)) {
                painter.fillRect((x + kQuietModules) * kModulePixels, (y + kQuietModules) * kModulePixels,
                                 kModulePixels, kModulePixels, Qt::black);
            }
        }
    }
}

} // namespace kassa::widgets
