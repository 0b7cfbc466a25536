// SPDX-License-Identifier: GPL-3.0-or-later
// SettingPane: one page of the settings: title, fields, and a footer that says what is saved. Fields are
// bound by section and key; only what differs from the settings in force is checked and sent, and a change
// from elsewhere never takes typed input away.
#pragma once

#include "core/settings/config.h"
#include "core/settings/document.h"
#include "core/till/till_state.h"
#include "ui/widgets/card.h"
#include "ui/widgets/density.h"

#include <functional>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace kassa::widgets {
class IconLabel;
class Segment;
class Switch;
class TextField;
class TouchButton;
} // namespace kassa::widgets

namespace kassa::setting_pages {

/// One setting on the page, as text of kassa.ini.
struct BoundField
{
    QString section;
    QString key;
    std::function<QString()> text;
    std::function<void(const QString &)> setText;
    std::function<QString(const settings::Config &)> read;
    std::function<QString(const QString &)> problem;  ///< a sentence, or empty when fine; may be unset
    std::function<void(const QString &)> showProblem; ///< may be unset
    QWidget *focus = nullptr;
    QString saved;        ///< in force
    bool isSent = false;  ///< on its way to be saved
    bool isWrong = false; ///< its problem is on screen
    bool isKnown = false; ///< `saved` was read once
};

class SettingPane : public widgets::Card
{
    Q_OBJECT
public:
    /// @param atOnce  each choice is sent when it is made: no buttons in the footer
    explicit SettingPane(bool atOnce, QWidget *parent = nullptr);

    [[nodiscard]] virtual QString title() const = 0;
    virtual void showConfig(const settings::Config &config);
    virtual void showState(const till::TillState &state);
    virtual void setDensity(widgets::Density density);
    /// What stands beside the page where there is room, else at its end; null: nothing. Made by the page.
    [[nodiscard]] virtual QWidget *side() const { return nullptr; }
    /// Puts the side at the end of the page, or takes it out for who has the room.
    void placeSideInside(bool inside);
    [[nodiscard]] bool hasChanges() const;
    /// True between saveWanted and its outcome.
    [[nodiscard]] bool isSaving() const { return m_isSaving; }
    /// Nothing was changed. Typed input stays, choices made at once go back.
    void showRefused(const text::Message &why);
    /// @param time  "19:12"
    void setSavedAt(const QString &time);

public Q_SLOTS:
    /// Checks; the first field with a problem gets the focus, else saveWanted.
    void save();
    /// Back to the settings in force.
    void discard();

Q_SIGNALS:
    void saveWanted(const QList<kassa::settings::Entry> &changes);
    /// The settings asked for are in force since now: answer with setSavedAt.
    void saved();

protected:
    void changeEvent(QEvent *event) override;
    /// The row of the title, for a state or a switch of the whole page.
    [[nodiscard]] QHBoxLayout *head() const { return m_head; }
    /// A button that stands in place of [Save] and [Discard] while there is nothing to save.
    void setRestAction(widgets::TouchButton *button);
    /// Where a page puts its fields; scrolls when it does not fit.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    [[nodiscard]] widgets::TextField *addText(const QString &section,
                                              const QString &key,
                                              std::function<QString(const settings::Config &)> read,
                                              std::function<QString(const QString &)> problem);
    /// A choice among stored texts; the words are set in retranslate().
    [[nodiscard]] widgets::Segment *addSegment(const QString &section,
                                               const QString &key,
                                               const QStringList &storedTexts,
                                               std::function<QString(const settings::Config &)> read);
    /// true or false, called SECTION_KEY; the words are set in retranslate().
    [[nodiscard]] widgets::Switch *
    addSwitch(const QString &section, const QString &key, std::function<bool(const settings::Config &)> read);
    void bindField(BoundField field);
    /// A wish of the page other than its fields is on its way; ends like a save.
    void beginSaving();
    /// Shows whether there is something to save; bound widgets call it when they change.
    void noteEdit();
    [[nodiscard]] const settings::Config &config() const { return m_config; }
    /// Words of the page; idempotent.
    virtual void retranslate() = 0;

private:
    enum class Mark { None, Saved, Refused };
    void retranslateAll();
    void showMark();
    void forgetSent();

    const bool m_atOnce;
    QLabel *m_title;
    QHBoxLayout *m_head;
    QHBoxLayout *m_footer = nullptr;
    QVBoxLayout *m_body;
    widgets::IconLabel *m_markIcon;
    QLabel *m_mark;
    widgets::TouchButton *m_discard = nullptr;
    widgets::TouchButton *m_save = nullptr;
    widgets::TouchButton *m_rest = nullptr;
    QList<BoundField> m_fields;
    settings::Config m_config;
    Mark m_marked = Mark::None;
    QString m_savedAt;
    text::Message m_refusal;
    bool m_isSaving = false;
    bool m_isFilling = false;
};

/// A word above a control, in the look of a field's label.
[[nodiscard]] QLabel *fieldLabel(QWidget *buddy);
/// "" when the text has at most `most` characters and no control characters, else the sentence.
[[nodiscard]] QString lengthProblem(const QString &text, int most);

} // namespace kassa::setting_pages
