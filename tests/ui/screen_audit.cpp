// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screen_audit.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/overlay.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QScrollBar>

namespace kassa::test {

namespace {

constexpr int kTolerancePx = 1; // rounding between layout and font metrics

QString nameOf(const QWidget &widget)
{
    QString path;
    const QWidget *current = &widget;
    for (int i = 0; i < 8 && current != nullptr && !current->isWindow(); ++i) {
        if (!current->objectName().isEmpty() || current == &widget) {
            const QString part = current->objectName().isEmpty()
                                     ? QString::fromLatin1(current->metaObject()->className())
                                     : current->objectName();
            path.prepend(path.isEmpty() ? part : part + QStringLiteral(" / "));
        }
        current = current->parentWidget();
    }
    return path;
}

QString sizeText(const QSize &size)
{
    return QStringLiteral("%1x%2").arg(size.width()).arg(size.height());
}

bool isInside(const QWidget &widget, const char *className)
{
    for (const QWidget *parent = widget.parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
        if (parent->inherits(className)) {
            return true;
        }
    }
    return false;
}

/// Parts that Qt puts into its own widgets.
bool isInternal(const QWidget &widget)
{
    return widget.objectName().startsWith(QStringLiteral("qt_")) ||
           qobject_cast<const QScrollBar *>(&widget) != nullptr || isInside(widget, "QAbstractSpinBox") ||
           isInside(widget, "QComboBox") || isInside(widget, "QLineEdit") ||
           isInside(widget, "QHeaderView") || qobject_cast<const widgets::FocusRing *>(&widget) != nullptr;
}

bool isTarget(const QWidget &widget)
{
    const auto *edit = qobject_cast<const QLineEdit *>(&widget);
    return qobject_cast<const QAbstractButton *>(&widget) != nullptr ||
           (edit != nullptr && !edit->isReadOnly()) ||
           qobject_cast<const QAbstractSpinBox *>(&widget) != nullptr ||
           qobject_cast<const QComboBox *>(&widget) != nullptr;
}

class Auditor
{
public:
    explicit Auditor(const QWidget &window) : m_window(window) {}

    QStringList run()
    {
        if (m_window.layout() != nullptr) {
            checkSiblings(*m_window.layout());
        }
        const QList<QWidget *> all = m_window.findChildren<QWidget *>();
        for (const QWidget *widget : all) {
            if (!widget->isVisible() || isInternal(*widget) || isCovered(*widget)) {
                continue;
            }
            checkText(*widget);
            checkRoom(*widget);
            checkPlace(*widget);
            if (widget->isEnabled()) {
                checkTarget(*widget);
                checkName(*widget);
            }
            if (widget->layout() != nullptr) {
                checkSiblings(*widget->layout());
            }
        }
        return m_faults;
    }

private:
    void note(const QWidget &widget, const QString &fault)
    {
        m_faults.append(nameOf(widget) + QStringLiteral(": ") + fault);
    }

    /// Under an open dialog nothing of the page can be used; it was looked at before.
    [[nodiscard]] bool isCovered(const QWidget &widget) const
    {
        const widgets::Overlay *top = widgets::Overlay::topmost(&m_window);
        return top != nullptr && &widget != top && !top->isAncestorOf(&widget);
    }

    void checkText(const QWidget &widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
            checkLabel(*label);
        } else if (const auto *edit = qobject_cast<const QLineEdit *>(&widget)) {
            const int room = edit->width() - edit->textMargins().left() - edit->textMargins().right() - 16;
            if (edit->text().isEmpty() && !edit->placeholderText().isEmpty() &&
                edit->fontMetrics().horizontalAdvance(edit->placeholderText()) > room) {
                note(widget, QStringLiteral("the hint “%1” is cut").arg(edit->placeholderText()));
            }
        } else if (const auto *header = qobject_cast<const QHeaderView *>(&widget)) {
            checkHeader(*header);
        }
    }

    void checkLabel(const QLabel &label)
    {
        if (label.text().isEmpty() || !label.pixmap(Qt::ReturnByValue).isNull() ||
            qobject_cast<const widgets::ElidedLabel *>(&label) != nullptr ||
            qobject_cast<const widgets::Chip *>(&label) != nullptr) {
            return;
        }
        if (qstrcmp(label.metaObject()->className(), "QLabel") != 0) {
            // Painted by hand in a font of its own; some wrap.
            const QSize own = label.hasHeightForWidth()
                                  ? QSize(label.width(), label.heightForWidth(label.width()))
                                  : label.sizeHint();
            if (label.width() + kTolerancePx < own.width() || label.height() + kTolerancePx < own.height()) {
                note(label, QStringLiteral("“%1” needs %2 and has %3")
                                .arg(label.text(), sizeText(own), sizeText(label.size())));
            }
            return;
        }
        const int margin = label.margin();
        const QRect face = label.contentsRect().adjusted(margin, margin, -margin, -margin);
        const int flags = label.wordWrap() ? Qt::TextWordWrap : 0;
        const QRect room(0, 0, label.wordWrap() ? face.width() : QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
        const QSize needed = label.fontMetrics().boundingRect(room, flags, label.text()).size();
        if (needed.width() > face.width() + kTolerancePx || needed.height() > face.height() + kTolerancePx) {
            note(label, QStringLiteral("“%1” needs %2 and has %3")
                            .arg(label.text(), sizeText(needed), sizeText(face.size())));
        }
    }

    void checkHeader(const QHeaderView &header)
    {
        for (int i = 0;
             header.orientation() == Qt::Horizontal && header.model() != nullptr && i < header.count(); ++i) {
            const QString text = header.model()->headerData(i, Qt::Horizontal).toString();
            if (!header.isSectionHidden(i) &&
                header.fontMetrics().horizontalAdvance(text) > header.sectionSize(i)) {
                note(header, QStringLiteral("the column “%1” is cut").arg(text));
            }
        }
    }

    /// Everything painted by hand says by its minimum what its text needs. A squeezed container shows by its
    /// parts.
    void checkRoom(const QWidget &widget)
    {
        if (widget.layout() != nullptr || qobject_cast<const QAbstractScrollArea *>(&widget) != nullptr ||
            qobject_cast<const QLabel *>(&widget) != nullptr) {
            return;
        }
        const QSize least = widget.minimumSizeHint();
        if (widget.width() + kTolerancePx < least.width() ||
            widget.height() + kTolerancePx < least.height()) {
            const auto *button = qobject_cast<const QAbstractButton *>(&widget);
            note(widget, QStringLiteral("%1needs %2 and has %3")
                             .arg(button != nullptr ? QStringLiteral("“%1” ").arg(button->text()) : QString(),
                                  sizeText(least), sizeText(widget.size())));
        }
    }

    void checkPlace(const QWidget &widget)
    {
        const QWidget *parent = widget.parentWidget();
        const bool isScrolled =
            parent != nullptr && qobject_cast<const QAbstractScrollArea *>(parent->parentWidget()) != nullptr;
        if (parent == nullptr || isScrolled || widget.isWindow() ||
            parent->rect().contains(widget.geometry())) {
            return;
        }
        note(widget, QStringLiteral("lies outside its place by %1")
                         .arg(sizeText(widget.geometry().united(parent->rect()).size() - parent->size())));
    }

    void checkTarget(const QWidget &widget)
    {
        if (isTarget(widget) && !widget.visibleRegion().isEmpty() &&
            (widget.width() < kSmallestTargetPx || widget.height() < kSmallestTargetPx) &&
            !(qobject_cast<const QLineEdit *>(&widget) != nullptr && isFieldFrame(*widget.parentWidget()))) {
            note(widget, QStringLiteral("a target of %1").arg(sizeText(widget.size())));
        }
    }

    /// A composite field that is touched as a whole.
    static bool isFieldFrame(const QWidget &frame)
    {
        return frame.focusProxy() != nullptr && frame.height() >= kSmallestTargetPx;
    }

    void checkName(const QWidget &widget)
    {
        const bool isInteractive = isTarget(widget) ||
                                   qobject_cast<const QAbstractItemView *>(&widget) != nullptr ||
                                   (widget.focusPolicy() & Qt::TabFocus) != 0;
        if (!isInteractive || widget.focusProxy() != nullptr || widget.inherits("QHeaderView")) {
            return;
        }
        // The toolkit's fall-back is the text of a button; a picture without words has none.
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
        if (face == nullptr || face->text(QAccessible::Name).trimmed().isEmpty()) {
            note(widget, QStringLiteral("has no accessible name"));
        }
    }

    static void collect(const QLayout &layout, QList<const QWidget *> &found)
    {
        for (int i = 0; i < layout.count(); ++i) {
            QLayoutItem *item = layout.itemAt(i);
            if (item->widget() != nullptr) {
                if (item->widget()->isVisible()) {
                    found.append(item->widget());
                }
            } else if (item->layout() != nullptr) {
                collect(*item->layout(), found);
            }
        }
    }

    void checkSiblings(const QLayout &layout)
    {
        QList<const QWidget *> siblings;
        collect(layout, siblings);
        for (qsizetype i = 0; i < siblings.size(); ++i) {
            for (qsizetype j = i + 1; j < siblings.size(); ++j) {
                const QRect common = siblings.at(i)->geometry() & siblings.at(j)->geometry();
                if (siblings.at(i)->parentWidget() == siblings.at(j)->parentWidget() && !common.isEmpty()) {
                    note(*siblings.at(i), QStringLiteral("lies on %1 by %2")
                                              .arg(nameOf(*siblings.at(j)), sizeText(common.size())));
                }
            }
        }
    }

    const QWidget &m_window;
    QStringList m_faults;
};

} // namespace

QStringList auditScreen(const QWidget &window)
{
    return Auditor(window).run();
}

} // namespace kassa::test
