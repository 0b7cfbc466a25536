// SPDX-License-Identifier: GPL-3.0-or-later
// Switch: on or off, 56 x 32 in a target of at least 48, with a word beside it that says which.
#pragma once

#include <QCheckBox>

namespace kassa::widgets {

class Switch : public QCheckBox
{
    Q_OBJECT
public:
    /// The words are shown left of the knob; both may be equal. The accessible name is the caller's.
    explicit Switch(const QString &onWord = QString(),
                    const QString &offWord = QString(),
                    QWidget *parent = nullptr);
    void setWords(const QString &onWord, const QString &offWord);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool hitButton(const QPoint &pos) const override;

private:
    [[nodiscard]] QRectF trackRect() const;
    QString m_onWord;
    QString m_offWord;
};

} // namespace kassa::widgets
