// SPDX-License-Identifier: GPL-3.0-or-later
// PieceCount: counts a drawer by notes and coins, a stepper and a sum for each.
#pragma once

#include "core/money/money.h"
#include "ui/models/format.h"
#include "ui/widgets/density.h"

#include <QList>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace kassa::widgets {
class AmountLabel;
class Stepper;
} // namespace kassa::widgets

namespace kassa::session {

class PieceCount : public QWidget
{
    Q_OBJECT
public:
    explicit PieceCount(QWidget *parent = nullptr);

    /// Makes the rows of the currency; counts stay when the currency is the same.
    void setFormat(const models::LocaleFormat &format);
    /// Compact hides the sum of each row.
    void setDensity(widgets::Density density);
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }
    [[nodiscard]] money::Money total() const;
    [[nodiscard]] int pieces() const;
    void reset();

Q_SIGNALS:
    void counted();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        money::Money value;
        QLabel *name = nullptr;
        widgets::Stepper *stepper = nullptr;
        widgets::AmountLabel *sum = nullptr;
    };
    void build();
    void retranslateUi();
    void showSums();
    QGridLayout *m_grid;
    QList<Row> m_rows;
    QString m_currency;
    models::LocaleFormat m_format;
    bool m_showsSums = true;
};

} // namespace kassa::session
