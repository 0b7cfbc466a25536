// SPDX-License-Identifier: GPL-3.0-or-later
// Plain text laid out over few lines for painted widgets: breaks at blanks, soft hyphens and line feeds,
// never elides. Markup is never interpreted.
#pragma once

#include <QColor>
#include <QFont>
#include <QSizeF>
#include <QString>
#include <QTextLayout>

class QPainter;

namespace kassa::widgets {

/// Width of the text on one line (of its widest line when it has line feeds), soft hyphens not shown.
[[nodiscard]] qreal naturalWidth(const QString &text, const QFont &font);
/// The smallest width at which the text still takes at most maxLines lines (1 or more).
[[nodiscard]] qreal narrowestWidth(const QString &text, const QFont &font, int maxLines);

class TextBlock
{
public:
    /// @param lineHeight  logical pixels between baselines, 0 for that of the font
    TextBlock(const QString &text,
              const QFont &font,
              qreal width,
              Qt::Alignment alignment = Qt::AlignLeft,
              qreal lineHeight = 0);
    [[nodiscard]] QSizeF size() const { return m_size; }
    [[nodiscard]] int lineCount() const { return m_layout.lineCount(); }
    /// Position in the text where a line begins.
    [[nodiscard]] int lineStart(int line) const { return m_layout.lineAt(line).textStart(); }
    void draw(QPainter &painter, const QPointF &topLeft, const QColor &color) const;

private:
    QTextLayout m_layout;
    QSizeF m_size;
};

} // namespace kassa::widgets
