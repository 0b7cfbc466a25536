// SPDX-License-Identifier: GPL-3.0-or-later
// PaperView: a receipt or report on screen as its paper looks, scrolled when it is long. Takes a grid and
// knows nothing of what stands on it.
#pragma once

#include "core/receipt/grid.h"

#include <QScrollArea>

class QLabel;

namespace kassa::paper {

class PaperView : public QScrollArea
{
    Q_OBJECT
public:
    explicit PaperView(QWidget *parent = nullptr);

    /// @param name  spoken name of the paper   @param grid  without rows: nothing is shown but `instead`
    void showPaper(const QString &name, const receipt::Grid &grid, const QString &instead = QString());
    /// The text that stands on the paper, for tests and assistive technology.
    [[nodiscard]] QString paperText() const;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void paintPaper();

    receipt::Grid m_grid;
    QString m_instead;
    QLabel *m_image;
};

} // namespace kassa::paper
