// SPDX-License-Identifier: GPL-3.0-or-later
// OpeningPane: opens a cash session with the float in the drawer and says whether receipts are fiscalised.
#pragma once

#include "core/settings/config.h"
#include "ui/models/format.h"
#include "ui/widgets/density.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace kassa::widgets {
class Card;
class KeyValueRow;
class Note;
class SideFold;
class TouchButton;
} // namespace kassa::widgets

namespace kassa::session {

class AmountPad;

class OpeningPane : public QWidget
{
    Q_OBJECT
public:
    explicit OpeningPane(QWidget *parent = nullptr);

    void setConfig(const settings::Config &config);
    /// @param today  already formatted date
    void setToday(const QString &today);
    void setDensity(widgets::Density density);
    [[nodiscard]] AmountPad *pad() const { return m_pad; }
    /// Back to a float of zero and an enabled button, for the next session.
    void reset();

Q_SIGNALS:
    void openWanted(kassa::money::Money openingFloat);
    /// The reports of earlier sessions.
    void reportsWanted();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslateUi();
    void fitNotice();
    QGridLayout *m_grid;
    widgets::SideFold *m_fold = nullptr;
    QLabel *m_title;
    QLabel *m_subtitle;
    AmountPad *m_pad;
    widgets::Card *m_side;
    QLabel *m_sideTitle;
    widgets::KeyValueRow *m_till;
    widgets::KeyValueRow *m_cashier;
    widgets::KeyValueRow *m_date;
    widgets::KeyValueRow *m_float;
    QWidget *m_lawRoom;
    widgets::Note *m_law;
    QLabel *m_explanation;
    widgets::TouchButton *m_open;
    widgets::TouchButton *m_reports;
    settings::Config m_config;
    models::LocaleFormat m_format;
    QString m_today;
};

} // namespace kassa::session
