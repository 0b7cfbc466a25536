// SPDX-License-Identifier: GPL-3.0-or-later
// QrView: a QR code on the screen, black on white in every theme so that any reader takes it.
#pragma once

#include <QBitArray>
#include <QWidget>

namespace kassa::widgets {

class QrView : public QWidget
{
    Q_OBJECT
public:
    explicit QrView(QWidget *parent = nullptr);
    /// @param side     modules per side, 0: nothing is shown
    /// @param modules  side * side, row by row, true is black
    void setModules(int side, const QBitArray &modules);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_side = 0;
    QBitArray m_modules;
};

} // namespace kassa::widgets
