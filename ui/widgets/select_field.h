// SPDX-License-Identifier: GPL-3.0-or-later
// SelectField: one of a longer list, 48 high, with an arrow in the colour of the theme. For two to five short
// choices a Segment is better.
#pragma once

#include <QComboBox>

namespace kassa::widgets {

class SelectField : public QComboBox
{
    Q_OBJECT
public:
    explicit SelectField(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace kassa::widgets
