// SPDX-License-Identifier: GPL-3.0-or-later
// ScrollPage: holds a page or the content of a dialog. At the usual text size the page just fills it; in
// larger text a page that needs more room than there is keeps the size it needs and scrolls, so that nothing
// is lost. Follows the visual language section 3.
#pragma once

#include <QScrollArea>

namespace kassa::widgets {

class ScrollPage : public QScrollArea
{
    Q_OBJECT
public:
    /// Takes the page over.
    explicit ScrollPage(QWidget *page, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    /// That of the page as long as it does not scroll.
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Height at which a page of this width does not scroll.
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    [[nodiscard]] QSize sizeFor(const QSize &room) const;
};

} // namespace kassa::widgets
