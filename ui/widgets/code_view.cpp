// SPDX-License-Identifier: GPL-3.0-or-later
// Read-only JSON.
#include "ui/widgets/code_view.h"

#include "ui/widgets/json_highlighter.h"
#include "ui/widgets/theme.h"

#include <QEvent>

#include <algorithm>

namespace kassa::widgets {
namespace {

constexpr int kIndent = 2;
constexpr qsizetype kMaxIndented = 4'000'000; // longer texts are shown as they are

/// Index behind the string that begins at start (a quote), or the end of the text.
qsizetype stringEnd(const QString &text, qsizetype start)
{
    for (qsizetype i = start + 1; i < text.size(); ++i) {
        if (text.at(i) == QLatin1Char('\\'))
            ++i;
        else if (text.at(i) == QLatin1Char('"'))
            return i + 1;
    }
    return text.size();
}

qsizetype skipBlanks(const QString &text, qsizetype from)
{
    while (from < text.size() && text.at(from).isSpace())
        ++from;
    return from;
}

} // namespace

void JsonHighlighter::highlightBlock(const QString &text)
{
    const QColor name = Theme::color(Token::AccentInk);
    const QColor value = Theme::color(Token::Ok);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != QLatin1Char('"'))
            continue;
        const qsizetype end = stringEnd(text, i);
        const qsizetype next = skipBlanks(text, end);
        const bool isName = next < text.size() && text.at(next) == QLatin1Char(':');
        QTextCharFormat format;
        format.setForeground(isName ? name : value);
        setFormat(static_cast<int>(i), static_cast<int>(end - i), format);
        i = end - 1;
    }
}

CodeView::CodeView(QWidget *parent) : QPlainTextEdit(parent), m_highlighter(new JsonHighlighter(document()))
{
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setProperty("code", true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    document()->setDocumentMargin(14);
}

void CodeView::setCode(const QString &code)
{
    if (toPlainText() == code)
        return;
    setPlainText(code);
}

QString CodeView::indented(const QString &json)
{
    const qsizetype first = skipBlanks(json, 0);
    const bool isJson =
        first < json.size() && (json.at(first) == QLatin1Char('{') || json.at(first) == QLatin1Char('['));
    if (!isJson || json.size() > kMaxIndented)
        return json;
    QString out;
    out.reserve(json.size() * 2);
    int depth = 0;
    const auto newLine = [&out, &depth] {
        out += QLatin1Char('\n');
        out += QString(std::max(0, depth) * kIndent, QLatin1Char(' '));
    };
    for (qsizetype i = first; i < json.size(); ++i) {
        const QChar character = json.at(i);
        if (character == QLatin1Char('"')) {
            const qsizetype end = stringEnd(json, i);
            out += QStringView(json).mid(i, end - i);
            i = end - 1;
        } else if (character == QLatin1Char('{') || character == QLatin1Char('[')) {
            const qsizetype next = skipBlanks(json, i + 1);
            out += character;
            if (next < json.size() &&
                (json.at(next) == QLatin1Char('}') || json.at(next) == QLatin1Char(']'))) {
                out += json.at(next);
                i = next;
            } else {
                ++depth;
                newLine();
            }
        } else if (character == QLatin1Char('}') || character == QLatin1Char(']')) {
            --depth;
            newLine();
            out += character;
        } else if (character == QLatin1Char(',')) {
            out += character;
            newLine();
        } else if (character == QLatin1Char(':')) {
            out += QStringLiteral(": ");
        } else if (!character.isSpace()) {
            out += character;
        }
    }
    return out;
}

void CodeView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter != nullptr)
        m_highlighter->rehighlight();
}

} // namespace kassa::widgets
