// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paper_view.h"

#include "core/receipt/plain_text.h"
#include "ui/print/receipt_painter.h"

#include <QEvent>
#include <QLabel>
#include <QScrollBar>

#include <algorithm>

namespace kassa::paper {

namespace {

constexpr int kPxPerColumn = 8; ///< readable at arm's length: 48 columns are 384 wide
constexpr int kLeastPxPerColumn = 6;
constexpr int kMarginPx = 24;

} // namespace

PaperView::PaperView(QWidget *parent) : QScrollArea(parent), m_image(new QLabel)
{
    setObjectName(QStringLiteral("paperView"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the width must not depend on the length
    m_image->setObjectName(QStringLiteral("paperImage"));
    m_image->setTextFormat(Qt::PlainText);
    m_image->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_image->setContentsMargins(kMarginPx, kMarginPx, kMarginPx, kMarginPx);
    m_image->setWordWrap(true);
    setWidget(m_image);
}

void PaperView::showPaper(const QString &name, const receipt::Grid &grid, const QString &instead)
{
    if (m_grid.rows.isEmpty() || grid.rows != m_grid.rows) {
        verticalScrollBar()->setValue(0);
    }
    m_grid = grid;
    m_instead = instead;
    setAccessibleName(name);
    m_image->setAccessibleName(name);
    m_image->setAccessibleDescription(paperText());
    paintPaper();
}

QString PaperView::paperText() const
{
    return QString::fromUtf8(receipt::toPlainText(m_grid));
}

void PaperView::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::ScreenChangeInternal) {
        paintPaper(); // another pixel ratio
    }
}

void PaperView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    paintPaper();
}

void PaperView::paintPaper()
{
    if (m_grid.rows.isEmpty()) {
        m_image->setPixmap(QPixmap());
        m_image->setText(m_instead);
        return;
    }
    const int room = viewport()->width() - 2 * kMarginPx;
    const int width = std::clamp(room, m_grid.columns * kLeastPxPerColumn, m_grid.columns * kPxPerColumn);
    const auto picture = ui_print::renderPreview(m_grid, width, devicePixelRatioF());
    if (picture.isOk()) {
        m_image->setPixmap(QPixmap::fromImage(picture.value()));
    } else {
        m_image->setText(tr("The paper cannot be shown: %1").arg(picture.error().detail));
    }
}

} // namespace kassa::paper
