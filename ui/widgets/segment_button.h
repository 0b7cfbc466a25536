// SPDX-License-Identifier: GPL-3.0-or-later
// One item of a Segment. Internal to ui/widgets.
#pragma once

#include <QPushButton>

namespace kassa::widgets {

class SegmentButton : public QPushButton
{
    Q_OBJECT
public:
    explicit SegmentButton(QWidget *parent);
    void setLabel(const QString &text);
    [[nodiscard]] QString label() const { return m_label; }
    void setBadge(const QString &text, bool urgent);
    void setDense(bool dense);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int widthFor(bool narrowest) const;
    [[nodiscard]] QFont itemFont() const;
    [[nodiscard]] int badgeGap() const;
    QString m_label;
    QString m_badge;
    bool m_urgent = false;
    bool m_isDense = false;
};

} // namespace kassa::widgets
