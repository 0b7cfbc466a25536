// SPDX-License-Identifier: GPL-3.0-or-later
// Overlay: a dialog inside the window: scrim, one card, focus kept inside and given back, Esc closes. Never
// modal by a nested event loop; the caller reacts to closed().
#pragma once

#include <QFrame>
#include <QPointer>
#include <QWidget>

#include <functional>

class QKeyEvent;

namespace kassa::widgets {

class ScrollPage;

class Overlay : public QWidget
{
    Q_OBJECT
public:
    /// Stays hidden until open(). @param window  the top-level widget that is covered
    explicit Overlay(QWidget *window);

    /// The card's content; the overlay owns it, a former one is deleted later.
    void setContent(QWidget *content);
    [[nodiscard]] QWidget *content() const { return m_content; }
    /// Wished size of the card; default is the content's size hint. Below a window width of 1100 the card
    /// fills the content area beside rail and bar.
    void setCardSize(const QSize &size);
    void setFillsWhenCompact(bool fills);
    /// Who has the focus after open(); default the first that takes it.
    void setInitialFocus(QWidget *widget);
    /// Esc closes by default; a screen that asks first turns it off and listens to escapePressed().
    void setEscapeCloses(bool closes);
    /// Name of the dialog for assistive technology; asked again whenever the language changes.
    void setTitle(const std::function<QString()> &title);
    /// The same for a name that belongs to no language.
    void setTitle(const QString &title);
    [[nodiscard]] bool isOpen() const { return m_open; }
    /// The open overlay that lies uppermost in a window, or null.
    [[nodiscard]] static Overlay *topmost(const QWidget *window);

public Q_SLOTS:
    /// Shows, remembers the focus and moves it inside. Shortcuts outside the card are silent until it closes.
    void open();
    /// Hides and gives the focus back; emits closed() once.
    void dismiss();

Q_SIGNALS:
    void opened();
    void closed();
    void escapePressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void place();
    void takeFocus();
    [[nodiscard]] bool activateShortcut(const QKeyEvent &event);

    QFrame *m_card;
    ScrollPage *m_frame = nullptr;
    std::function<QString()> m_title; ///< empty: the name belongs to no language
    QWidget *m_content = nullptr;
    QSize m_cardSize;
    bool m_fillsWhenCompact = true;
    bool m_escapeCloses = true;
    bool m_open = false;
    QPointer<QWidget> m_initialFocus;
    QPointer<QWidget> m_returnFocus;
};

} // namespace kassa::widgets
