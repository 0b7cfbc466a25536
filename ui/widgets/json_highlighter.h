// SPDX-License-Identifier: GPL-3.0-or-later
// Colours names and strings of JSON line by line. Internal to ui/widgets.
#pragma once

#include <QSyntaxHighlighter>

namespace kassa::widgets {

class JsonHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    explicit JsonHighlighter(QTextDocument *document) : QSyntaxHighlighter(document) {}

protected:
    void highlightBlock(const QString &text) override;
};

} // namespace kassa::widgets
