// SPDX-License-Identifier: GPL-3.0-or-later
// The receipt just booked, as its paper looks, and what became of the paper.
#pragma once

#include "core/receipt/grid.h"
#include "core/till/till_state.h"
#include "ui/models/format.h"
#include "ui/widgets/card.h"

#include <optional>

class QScrollArea;

namespace kassa::widgets {
class Chip;
class ElidedLabel;
class TouchButton;
} // namespace kassa::widgets

namespace kassa::externmode {

class ReceiptView : public widgets::Card
{
    Q_OBJECT
public:
    explicit ReceiptView(QWidget *parent = nullptr);

    /// @param grid  the paper; empty rows: booked without its paper at hand   @param number  of the receipt
    void showReceipt(const QString &number, const receipt::Grid &grid);
    /// @param hasPaper  a print job was written   @param outcome  nothing while it is on its way
    void showPaper(bool hasPaper, const std::optional<till::PaperOutcome> &outcome);
    void retranslateUi();

Q_SIGNALS:
    void backClicked();
    void retryClicked();
    void withoutPaperClicked();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void paintReceipt();
    [[nodiscard]] int previewWidth() const;

    QString m_number;
    receipt::Grid m_grid;
    bool m_hasPaper = false;
    std::optional<till::PaperOutcome> m_outcome;
    QHBoxLayout *m_titleRow;
    QHBoxLayout *m_paperRow;
    QLabel *m_title;
    widgets::Chip *m_state;
    widgets::TouchButton *m_back;
    widgets::Chip *m_paper;
    widgets::ElidedLabel *m_place;
    QWidget *m_problem;
    widgets::Note *m_problemText;
    widgets::TouchButton *m_retry;
    widgets::TouchButton *m_without;
    QScrollArea *m_scroll;
    QLabel *m_image;
};

} // namespace kassa::externmode
