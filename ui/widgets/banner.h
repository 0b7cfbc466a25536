// SPDX-License-Identifier: GPL-3.0-or-later
// Banner: one message over the whole content width that stays until it is cured: shape, headline, sentence,
// action.
#pragma once

#include "ui/widgets/state_shape.h"

#include <QFrame>
#include <QTimer>

class QBoxLayout;
class QHBoxLayout;
class QLabel;

namespace kassa::widgets {

class IconLabel;
class TouchButton;

class Banner : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Wait, Warn, No, Info };
    explicit Banner(Kind kind, QWidget *parent = nullptr);

    void setKind(Kind kind);
    [[nodiscard]] Kind kind() const { return m_kind; }
    /// Plain texts; an assistive alert is sent when they change while visible.
    void setMessage(const QString &headline, const QString &sentence);
    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString sentence() const;
    /// Another icon than the shape of the kind, e.g. "bell".
    void setIconName(const QString &name);
    /// Empty text hides the button.
    void setAction(const QString &text, const QString &iconName = QString());
    [[nodiscard]] TouchButton *actionButton() const { return m_action; }
    /// A second button behind the action. In large text both stand below the words.
    void addButton(TouchButton *button);
    /// The ground comes and goes once a second, to be seen from afar; with reduced motion a steady frame of 4
    /// px stands in its place.
    void setPulsing(bool pulses);
    [[nodiscard]] bool isPulsing() const { return m_isPulsing; }
    /// How many further banners wait behind this one; 0 hides the count.
    void setMore(int count);

Q_SIGNALS:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyKind();
    void place();
    void showPulse();
    QBoxLayout *m_outer = nullptr;
    QHBoxLayout *m_actions = nullptr;
    Kind m_kind;
    QString m_iconName;
    IconLabel *m_icon;
    QLabel *m_headline;
    QLabel *m_sentence;
    QLabel *m_more;
    TouchButton *m_action;
    QTimer m_pulse;
    bool m_isPulsing = false;
    bool m_isPale = false;
};

} // namespace kassa::widgets
