// SPDX-License-Identifier: GPL-3.0-or-later
// Segment: one of several choices side by side in a sunken trough, for tabs and modes.
#pragma once

#include <QStringList>
#include <QVector>
#include <QWidget>

class QHBoxLayout;

namespace kassa::widgets {

class SegmentButton;

class Segment : public QWidget
{
    Q_OBJECT
public:
    explicit Segment(QWidget *parent = nullptr);

    /// Sets the words; the chosen index stays when it still exists, else the first. Idempotent.
    void setItems(const QStringList &texts);
    /// Less room around smaller words, for narrow columns.
    void setDense(bool dense);
    [[nodiscard]] int count() const;
    [[nodiscard]] QString itemText(int index) const;
    /// Count behind a word; urgent counts stand on the waiting colour. Empty hides it.
    void setBadge(int index, const QString &text, bool urgent);
    void setItemEnabled(int index, bool enabled);
    [[nodiscard]] int currentIndex() const { return m_current; }
    /// No signal when called by program.
    void setCurrentIndex(int index);

Q_SIGNALS:
    /// The user chose another item.
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_row;
    QVector<SegmentButton *> m_buttons;
    int m_current = -1;
    bool m_isDense = false;
};

} // namespace kassa::widgets
