// SPDX-License-Identifier: GPL-3.0-or-later
// KeyValueRow: a word at the left and a figure or word at the right, for totals and details.
#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

class QLabel;

namespace kassa::widgets {

class AmountLabel;

class KeyValueRow : public QWidget
{
    Q_OBJECT
public:
    /// Body is the usual line, Small for taxes, Strong for sums, Total for the one big sum of a card.
    enum class Weight { Small, Body, Strong, Total };
    explicit KeyValueRow(Weight weight = Weight::Body, QWidget *parent = nullptr);
    KeyValueRow(const QString &key,
                const QString &value,
                Weight weight = Weight::Body,
                QWidget *parent = nullptr);

    void setRow(const QString &key, const QString &value);
    void setKey(const QString &key);
    void setValue(const QString &value);
    [[nodiscard]] QString key() const;
    [[nodiscard]] QString value() const;
    void setWeight(Weight weight);
    void setInk(Token token);

private:
    QLabel *m_key;
    AmountLabel *m_value;
};

} // namespace kassa::widgets
