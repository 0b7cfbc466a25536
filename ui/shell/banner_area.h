// SPDX-License-Identifier: GPL-3.0-or-later
// BannerArea: the place below the top bar. Shows the worst problem and how many more wait behind it; refused
// commands stay until they are dismissed, standing problems until they are cured.
#pragma once

#include "ui/shell/lamp_facts.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace kassa::widgets {
class Banner;
class TouchButton;
} // namespace kassa::widgets

namespace kassa::shell {

/// Says the sentence in the language of the moment.
using Sentence = std::function<QString()>;

class BannerArea : public QWidget
{
    Q_OBJECT
public:
    explicit BannerArea(QWidget *parent = nullptr);

    /// Worst first; replaces the former ones.
    void setStanding(const QList<Problem> &problems);
    /// Why a command was not carried out, a whole sentence; shown above everything until dismissed.
    void addRefusal(const Sentence &why);
    void setMargin(int gutter);
    /// On the page of the orders the alarm has its key, and no way there is offered.
    void setOnOrdersPage(bool isThere);

Q_SIGNALS:
    void retryPapersWanted();
    void discardPapersWanted();
    void settingsWanted();
    void printerSettingsWanted();
    void muteToggled();
    void cancelledNoted();
    void ordersWanted();
    void linksWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] Problem front() const;
    void refresh();
    void showCure(const Problem &problem);
    void act();
    void actSecond();
    QVBoxLayout *m_column;
    widgets::Banner *m_banner;
    widgets::TouchButton *m_second;
    QList<Problem> m_standing;
    QList<Sentence> m_refusals;
    bool m_isOnOrdersPage = false;
};

} // namespace kassa::shell
