// SPDX-License-Identifier: GPL-3.0-or-later
// Card: the framed ground that every screen is made of, with sections divided by hairlines.
#pragma once

#include <QFrame>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace kassa::widgets {

class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

    /// The outer column without margins or spacing; sections and lists are added here.
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    /// Adds a row or column with card padding, optionally with a hairline below (header) or above (footer).
    [[nodiscard]] QHBoxLayout *addRow(int verticalPadding = 16);
    [[nodiscard]] QVBoxLayout *addSection(int verticalPadding = 16, int spacing = 8);
    void addLine();
    void addStretch();
    /// Padding left and right of later sections; 16 by default, 12 when compact.
    void setPadding(int padding);

private:
    QVBoxLayout *m_column;
    int m_padding = 16;
};

/// A 1 px hairline, horizontal or vertical.
[[nodiscard]] QFrame *hairline(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);
/// Tinted ground in a card, e.g. for footers: "bg", "sunken", "ok", "wait", "warn", "no", "info".
[[nodiscard]] QFrame *tintedBox(const QString &tint, QWidget *parent = nullptr);

/// A remark: 4 px bar at the left, icon, wrapped plain text. For notes of customers and advice.
class Note : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Wait, Info, Warn };
    explicit Note(Kind kind,
                  const QString &iconName,
                  const QString &text = QString(),
                  QWidget *parent = nullptr);
    void setText(const QString &text);
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintIcon();
    Kind m_kind;
    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace kassa::widgets
