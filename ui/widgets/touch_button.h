// SPDX-License-Identifier: GPL-3.0-or-later
// TouchButton: every push button of the till. Painted, at least 48 high, with icon, up to two lines, detail
// line, keycap and a spoken reason when it is disabled.
#pragma once

#include <QKeySequence>
#include <QPointer>
#include <QPushButton>
#include <QStringList>

class QAction;
class QShortcut;

namespace kassa::widgets {

class TouchButton : public QPushButton
{
    Q_OBJECT
public:
    /// Reject is outlined and opens the question, RejectFinal is filled and confirms. Secondary has a surface
    /// ground, Outline none (on tinted grounds). A checked button is filled (NeutralKey) or framed in accent
    /// (the others).
    enum class Kind { Primary, Accept, Reject, RejectFinal, Secondary, NeutralKey, Outline };
    /// Normal 48 high with 16 px text, Big 64 high with 18 px text; Key has 22 px digits.
    enum class Size { Normal, Big, Key };
    enum class Align { Left, Centre };

    explicit TouchButton(Kind kind = Kind::Secondary,
                         const QString &text = QString(),
                         QWidget *parent = nullptr);

    void setKind(Kind kind);
    [[nodiscard]] Kind kind() const { return m_kind; }
    void setSize(Size size);
    void setAlign(Align align);
    /// Line icon left of the text; empty for none.
    void setIconName(const QString &name);
    /// Plain text; "&" is a letter, "\n" a line break. Icon-only buttons leave it empty and set
    /// accessibleName and toolTip.
    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    /// Second, smaller line, e.g. "passend" under an amount.
    void setDetail(const QString &detail);
    [[nodiscard]] QString detail() const { return m_detail; }
    /// Other texts that this button will show: the size is measured for the longest, so nothing jumps.
    void setTextStates(const QStringList &texts);
    /// Shortcut without an action; its native name is the keycap. Key_Return also takes the Enter of the
    /// keypad.
    void setKeys(const QKeySequence &keys);
    /// Shows the keycap of an existing shortcut without claiming the key.
    void setKeycapOnly(const QKeySequence &keys);
    /// Takes enabled state, tool tip and keycap from the action (and its text while no own text is set), adds
    /// it to this button and triggers it on click. The action must outlive the button or be its child.
    void setAction(QAction *action);
    /// What the keycap says, empty for none.
    [[nodiscard]] QString keycapText() const;
    void setKeycapVisible(bool visible);
    /// Disables with a reason (tool tip and accessible description) or, with an empty reason, enables again.
    void setDisabledReason(const QString &reason);
    [[nodiscard]] QString disabledReason() const { return m_disabledReason; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    /// A key acts at once; the base class would wait 100 ms, and what is typed meanwhile would go astray.
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Look;
    [[nodiscard]] Look look() const;
    [[nodiscard]] QFont textFont() const;
    [[nodiscard]] QFont detailFont() const;
    [[nodiscard]] int minHeight() const;
    [[nodiscard]] qreal faceTextWidth(bool narrowest) const;
    [[nodiscard]] bool hasCornerKeycap() const;
    [[nodiscard]] int widthFor(bool narrowest, bool cornerKeycap) const;
    [[nodiscard]] int iconPx() const;
    void syncAction();
    void syncShortcut();
    void paintContent(QPainter &painter, const Look &look);

    Kind m_kind;
    Size m_size = Size::Normal;
    Align m_align = Align::Centre;
    QString m_iconName;
    QString m_text;
    QString m_detail;
    QStringList m_textStates;
    QKeySequence m_keys;
    QKeySequence m_shownKeys;
    bool m_keycapVisible = true;
    bool m_ownText = false;
    QString m_disabledReason;
    QString m_restToolTip;
    QPointer<QAction> m_action;
    QShortcut *m_keypadEnter = nullptr;
};

/// The word of a key in the language of the program, as keycaps show it.
[[nodiscard]] QString keycapFor(const QKeySequence &keys);

} // namespace kassa::widgets
