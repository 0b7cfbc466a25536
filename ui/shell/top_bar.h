// SPDX-License-Identifier: GPL-3.0-or-later
// TopBar: shop, station, cashier and session at the left, the lamps, the clock and the language at the right.
#pragma once

#include "ui/shell/lamp_facts.h"
#include "ui/widgets/density.h"

#include <QFrame>

#include <array>

class QHBoxLayout;
class QVBoxLayout;
class QMenu;

namespace kassa::widgets {
class AmountLabel;
class ElidedLabel;
class Lamp;
class TouchButton;
} // namespace kassa::widgets

namespace kassa::shell {

class TopBar : public QFrame
{
    Q_OBJECT
public:
    explicit TopBar(QWidget *parent = nullptr);

    /// Shop name and "Till 01 · anna · session 118", already in the language of the program.
    void setPlace(const QString &shop, const QString &line);
    void setLamp(LampId lamp, const LampFact &fact);
    /// Already formatted, "19:13".
    void setClock(const QString &time);
    /// Code of the language in use: de, es, ru or en.
    void setLanguage(const QString &code);
    void setDensity(widgets::Density density);
    [[nodiscard]] widgets::Lamp *lamp(LampId lamp) const;

Q_SIGNALS:
    void lampClicked(kassa::shell::LampId lamp);
    void languageChosen(const QString &code);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildLanguages();
    void fitHeight();
    void retranslateUi();
    QVBoxLayout *m_column;
    QHBoxLayout *m_row;
    QWidget *m_lampBox;
    QHBoxLayout *m_lampRow;
    widgets::Density m_density = widgets::Density::Regular;
    widgets::ElidedLabel *m_shop;
    widgets::ElidedLabel *m_line;
    std::array<widgets::Lamp *, kLampCount> m_lamps{};
    widgets::AmountLabel *m_clock;
    widgets::TouchButton *m_language;
    QMenu *m_languages;
};

} // namespace kassa::shell
