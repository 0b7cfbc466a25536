// SPDX-License-Identifier: GPL-3.0-or-later
// The big field for a sum: digits as people type them, the currency sign stands beside them and is never
// typed.
#pragma once

#include <QLineEdit>

namespace kassa::payment {

class AmountEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit AmountEdit(QWidget *parent = nullptr);

    /// "€"; painted at the right edge.
    void setSign(const QString &sign);
    /// Shown while nothing is typed: the sum that an empty field means.
    void setExact(const QString &amount) { setPlaceholderText(amount); }
    /// Keys of the pad arrive at the cursor and replace what is selected.
    void type(const QString &digits);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyLook();
    QString m_sign;
};

} // namespace kassa::payment
