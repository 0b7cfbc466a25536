// SPDX-License-Identifier: GPL-3.0-or-later
// Painted parts of the waiting state: the big mark, the line that ticks, the framed address.
#pragma once

#include <QFrame>
#include <QString>
#include <QWidget>

class QHBoxLayout;

namespace kassa::externmode {

/// The round mark of the extern mode, 120 high. Decoration: the words below say the same.
class HeroMark : public QWidget
{
    Q_OBJECT
public:
    explicit HeroMark(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A centred sentence whose values are strong and stand in equal digits, so that nothing moves while it
/// ticks.
class TickingLine : public QWidget
{
    Q_OBJECT
public:
    explicit TickingLine(QWidget *parent = nullptr);
    /// @param pattern  with %1, %2 ... where the values stand
    void setSentence(const QString &pattern, const QStringList &values);
    [[nodiscard]] QString sentence() const { return m_sentence; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Piece
    {
        QString text;
        bool strong = false;
    };
    QList<Piece> m_pieces;
    QString m_sentence;
};

/// A field to read and copy from: framed like a text field, but no control.
class ValueFrame : public QFrame
{
    Q_OBJECT
public:
    explicit ValueFrame(QWidget *parent = nullptr);
    [[nodiscard]] QHBoxLayout *row() const { return m_row; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_row;
};

} // namespace kassa::externmode
