// SPDX-License-Identifier: GPL-3.0-or-later
// CodeView: JSON to read and copy, plain text with coloured names and strings. Never edits, never interprets
// markup.
#pragma once

#include <QPlainTextEdit>

namespace kassa::widgets {

class JsonHighlighter;

class CodeView : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit CodeView(QWidget *parent = nullptr);
    /// Shows the text as it is; scroll position is kept when the text is the same.
    void setCode(const QString &code);
    /// Indents JSON by two blanks without reading numbers, so no digit changes; other text comes back
    /// unchanged.
    [[nodiscard]] static QString indented(const QString &json);

protected:
    void changeEvent(QEvent *event) override;

private:
    JsonHighlighter *m_highlighter;
};

} // namespace kassa::widgets
