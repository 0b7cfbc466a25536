// SPDX-License-Identifier: GPL-3.0-or-later
// Text labels that never interpret markup, typed by role through the style sheet.
#pragma once

#include <QLabel>
#include <QString>

class QFrame;

namespace kassa::widgets {

enum class TextRole {
    Hero,
    Amount,
    Title,
    Heading,
    Body,
    Strong,
    Small,
    SmallStrong,
    Caption,
    Overline,
    Mono
};
/// Ink of a label; Secondary is text2, the others are the state inks.
enum class TextInk { Primary, Secondary, Accent, Wait, Ok, No, Warn };

/// A label with Qt::PlainText. Wraps when asked with setWordWrap(); its accessible name is its text.
[[nodiscard]] QLabel *plainLabel(const QString &text,
                                 TextRole role = TextRole::Body,
                                 TextInk ink = TextInk::Primary,
                                 QWidget *parent = nullptr);
/// Change role or ink of a label made by plainLabel(); idempotent.
void setRole(QLabel *label, TextRole role);
void setInk(QLabel *label, TextInk ink);

/// Free data (names, addresses, URLs) that may be longer than its place: elided in painting only, in the
/// middle for URLs, else at the end, with the whole as tool tip and accessible name.
class ElidedLabel : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(const QString &text = QString(),
                         Qt::TextElideMode mode = Qt::ElideRight,
                         QWidget *parent = nullptr);
    void setFullText(const QString &text);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::TextElideMode m_mode;
};

/// Sets a dynamic property and has the style sheet looked up again; nothing happens when the value is
/// unchanged.
void setStyleProperty(QWidget *widget, const char *name, const QVariant &value);

} // namespace kassa::widgets
