// SPDX-License-Identifier: GPL-3.0-or-later
// The waiting state of the extern mode: what the till is doing, where a shop finds it, a test order. Also
// says what is missing when no session is open, the mode is off or the server does not listen.
#pragma once

#include "core/settings/config.h"
#include "core/till/till_state.h"
#include "ui/extern/extern_desk.h"
#include "ui/models/format.h"
#include "ui/widgets/card.h"

#include <QTimer>

class QStackedWidget;

namespace kassa::widgets {
class Chip;
class ElidedLabel;
class EmptyState;
class Switch;
class TouchButton;
} // namespace kassa::widgets

namespace kassa::externmode {

class HeroMark;
class TickingLine;

class WaitingView : public widgets::Card
{
    Q_OBJECT
public:
    explicit WaitingView(QWidget *parent = nullptr);

    /// @param scene  NoSession, ModeOff or Waiting; others are read as Waiting
    void show(Scene scene, const till::TillState &state, const settings::Config &config);
    void setFormat(const models::LocaleFormat &format);
    /// Moves "5 min 2 s ago".
    void tick(const QDateTime &nowUtc);
    void setCompact(bool compact);
    void retranslateUi();

Q_SIGNALS:
    void backClicked();
    void openSessionClicked();
    /// Extern mode switched on or off by hand.
    void modeWanted(bool on);
    void testOrderClicked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct AddressRow
    {
        QLabel *label;
        widgets::ElidedLabel *value;
        widgets::TouchButton *copy;
    };

    [[nodiscard]] QWidget *buildHero();
    void buildAddresses(QVBoxLayout *column);
    AddressRow addAddress(QVBoxLayout *column, const QString &name);
    void buildToken(QVBoxLayout *column);
    void copy(widgets::TouchButton *button, const QString &text);
    void showMissing();
    void showToken();
    void showLast();
    [[nodiscard]] QString url(const QString &path) const;

    Scene m_scene = Scene::Waiting;
    till::TillState m_state;
    settings::Config m_config;
    models::LocaleFormat m_format;
    QDateTime m_nowUtc;
    bool m_isTokenShown = false;
    QTimer m_copied; // how long a button says "Copied"
    widgets::TouchButton *m_copiedButton = nullptr;

    QLabel *m_title;
    widgets::Chip *m_chip;
    widgets::Switch *m_mode;
    widgets::TouchButton *m_back;
    QStackedWidget *m_middle;
    QWidget *m_hero = nullptr;
    QFrame *m_addresses;
    HeroMark *m_mark = nullptr;
    QLabel *m_heroText = nullptr;
    TickingLine *m_last = nullptr;
    QLabel *m_next = nullptr;
    widgets::EmptyState *m_missing;
    QLabel *m_addressHead = nullptr;
    AddressRow m_blocking{};
    AddressRow m_nonBlocking{};
    QLabel *m_tokenLabel = nullptr;
    QLabel *m_token = nullptr;
    widgets::TouchButton *m_tokenShow = nullptr;
    widgets::TouchButton *m_tokenCopy = nullptr;
    widgets::TouchButton *m_test = nullptr;
    QLabel *m_testHint = nullptr;
};

} // namespace kassa::externmode
