// SPDX-License-Identifier: GPL-3.0-or-later
// TextField: label, line edit 48 high and one line below it for a hint or, with octagon and red frame, an
// error. SearchField: a line edit with a glass at the left and its key at the right.
#pragma once

#include <QKeySequence>
#include <QLineEdit>
#include <QWidget>

class QLabel;
class QShortcut;

namespace kassa::widgets {

class IconLabel;

class TextField : public QWidget
{
    Q_OBJECT
public:
    explicit TextField(QWidget *parent = nullptr);

    /// Word above the field and its accessible name; empty hides the line (then give the line edit a name).
    void setLabel(const QString &label);
    [[nodiscard]] QString label() const;
    [[nodiscard]] QLineEdit *lineEdit() const { return m_edit; }
    [[nodiscard]] QString text() const { return m_edit->text(); }
    /// Keeps cursor and undo when the text is the same.
    void setText(const QString &text);
    void setPlaceholderText(const QString &text);
    void setReadOnly(bool readOnly);
    /// Fixed-width font, for addresses and codes.
    void setMono(bool mono);
    /// A sentence below the field; an error takes its place.
    void setHint(const QString &hint);
    /// What is wrong and what to do; empty clears. The focus is the caller's to move.
    void setError(const QString &message);
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] bool hasError() const { return !m_error.isEmpty(); }

Q_SIGNALS:
    void textChanged(const QString &text);
    void textEdited(const QString &text);
    void editingFinished();
    void returnPressed();

private:
    void showBelow();
    QLabel *m_label;
    QLineEdit *m_edit;
    IconLabel *m_errorIcon;
    QLabel *m_below;
    QString m_hint;
    QString m_error;
};

class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);
    /// Key that brings the focus here; shown at the right.
    void setKeys(const QKeySequence &keys);
    /// Shows the scanner icon beside the key.
    void setScannable(bool scannable);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyMargins();
    QShortcut *m_shortcut;
    bool m_scannable = false;
};

} // namespace kassa::widgets
