// SPDX-License-Identifier: GPL-3.0-or-later
// ClosingPane: counts the drawer, compares it with what must be in it and closes the session after a
// question.
#pragma once

#include "core/settings/config.h"
#include "core/till/till_state.h"
#include "ui/models/format.h"
#include "ui/widgets/density.h"
#include "ui/widgets/state_shape.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QFrame;
class QGridLayout;
class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace kassa::widgets {
class AmountLabel;
class Card;
class IconLabel;
class KeyValueRow;
class Note;
class Overlay;
class Segment;
class SideFold;
class TouchButton;
} // namespace kassa::widgets

namespace kassa::session {

class AmountPad;
class CashDialog;
class CloseQuestion;
class PieceCount;

/// What must be in the drawer: float, cash sales, pay-ins and pay-outs; zero without a session. Pure.
[[nodiscard]] money::Money expectedCash(const till::TillState &state);
/// What may be taken out after counting so that the float stays for the next session; never negative. Pure.
[[nodiscard]] money::Money proposedTakeOut(const till::TillState &state, money::Money counted);

class ClosingPane : public QWidget
{
    Q_OBJECT
public:
    explicit ClosingPane(QWidget *parent = nullptr);

    void setConfig(const settings::Config &config);
    /// Needs an open session in the state; else nothing changes.
    void setState(const till::TillState &state);
    /// @param since  already formatted: when the session was opened
    void setSince(const QString &since);
    void setDensity(widgets::Density density);
    [[nodiscard]] money::Money countedSum() const;
    void reset();
    /// Hides the question, e.g. because the session is closed.
    void dismissQuestion();

Q_SIGNALS:
    void closeWanted(kassa::money::Money counted, const QString &differenceReason);
    void moveWanted(kassa::order::MovementKind kind, kassa::money::Money amount, const QString &reason);
    /// X of the open session.
    void reportWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] widgets::Card *buildCount();
    [[nodiscard]] widgets::Card *buildFigures();
    void buildDifference(QVBoxLayout *column);
    void ask();
    void askForCash();
    void
    openOverlay(QWidget *content, const std::function<QString()> &title, const QSize &size, QWidget *focus);
    [[nodiscard]] QWidget *buildHead();
    void showMoved(widgets::KeyValueRow *row, const QString &word, order::MovementKind kind);
    void retranslateUi();
    void showCounted();
    QGridLayout *m_grid = nullptr;
    QLabel *m_title;
    QLabel *m_since;
    QLabel *m_countTitle;
    widgets::Segment *m_ways;
    QStackedWidget *m_stack;
    PieceCount *m_pieces;
    AmountPad *m_pad;
    QLabel *m_countedTitle;
    QLabel *m_countedDetail;
    widgets::AmountLabel *m_counted;
    QLabel *m_expectedTitle;
    widgets::KeyValueRow *m_float;
    widgets::KeyValueRow *m_cash;
    widgets::KeyValueRow *m_paidIn;
    widgets::KeyValueRow *m_paidOut;
    QLabel *m_blind;
    widgets::KeyValueRow *m_expected;
    QFrame *m_difference;
    widgets::IconLabel *m_differenceIcon;
    QLabel *m_differenceWord;
    widgets::AmountLabel *m_differenceAmount;
    QLabel *m_otherTitle;
    widgets::KeyValueRow *m_other;
    widgets::KeyValueRow *m_onDelivery;
    widgets::Note *m_proposal;
    widgets::TouchButton *m_report;
    widgets::TouchButton *m_move;
    QLabel *m_openOrders;
    widgets::TouchButton *m_close;
    widgets::SideFold *m_fold = nullptr;
    widgets::Overlay *m_question = nullptr;
    QPointer<CloseQuestion> m_asked;   ///< inside it
    QPointer<CashDialog> m_cashDialog; ///< or this
    till::TillState m_state;
    models::LocaleFormat m_format;
    bool m_isBlind = false;
    money::Money m_allowedDifference;
    QString m_sinceText;
};

} // namespace kassa::session
