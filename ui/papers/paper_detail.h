// SPDX-License-Identifier: GPL-3.0-or-later
// PaperDetail: the card beside the list: what the chosen paper is, what happened to it, and what can be done.
#pragma once

#include "core/store/print_job_table.h"
#include "ui/models/format.h"
#include "ui/widgets/card.h"
#include "ui/widgets/density.h"

class QLabel;

namespace kassa::widgets {
class Chip;
class EmptyState;
class KeyValueRow;
class TouchButton;
} // namespace kassa::widgets

namespace kassa::papers {

class PaperDetail : public widgets::Card
{
    Q_OBJECT
public:
    explicit PaperDetail(QWidget *parent = nullptr);

    void setDensity(widgets::Density density);
    void setFormat(const models::LocaleFormat &format);
    /// @param place  the printer's address   @param hasOther  another printer could take it
    void showPaper(const store::PaperRow &row, const QString &place, bool hasOther);
    void clear();

Q_SIGNALS:
    void printWanted();
    void cameOut();
    void moveWanted();
    void discardWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    QLabel *m_title;
    widgets::Chip *m_chip;
    QLabel *m_about;
    QLabel *m_place;
    QLabel *m_sentence;
    widgets::KeyValueRow *m_attempts;
    widgets::KeyValueRow *m_changed;
    widgets::TouchButton *m_print;
    widgets::TouchButton *m_cameOut;
    widgets::TouchButton *m_move;
    widgets::TouchButton *m_discard;
    QWidget *m_facts;
    widgets::EmptyState *m_empty;
    models::LocaleFormat m_format;
    std::optional<store::PaperRow> m_row;
    QString m_address;
    bool m_hasOther = false;
};

} // namespace kassa::papers
