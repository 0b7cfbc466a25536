// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/setting_pane.h"

#include "core/text/messages.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/switch_button.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/touch_button.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>

#include <algorithm>

namespace kassa::setting_pages {

using widgets::TouchButton;

namespace {

constexpr int kBodySpacing = 16;
constexpr int kFormWidth = 960;   // longer lines are hard to follow from label to value
constexpr int kButtonWidth = 160; // from here on the keycap stands framed beside the word

} // namespace

QLabel *fieldLabel(QWidget *buddy)
{
    QLabel *label = widgets::plainLabel({}, widgets::TextRole::SmallStrong, widgets::TextInk::Secondary);
    label->setBuddy(buddy);
    label->setWordWrap(true);
    return label;
}

QString lengthProblem(const QString &text, int most)
{
    const bool isClean = std::none_of(text.cbegin(), text.cend(), [](QChar character) {
        return character.category() == QChar::Other_Control;
    });
    if (!isClean) {
        return QCoreApplication::translate("SettingPane",
                                           "This has characters that cannot be printed. Type it anew.");
    }
    return text.size() > most
               ? QCoreApplication::translate("SettingPane", "Too long: at most %n characters.", nullptr, most)
               : QString();
}

SettingPane::SettingPane(bool atOnce, QWidget *parent)
    : widgets::Card(parent)
    , m_atOnce(atOnce)
    , m_title(widgets::plainLabel({}, widgets::TextRole::Title))
    , m_head(addRow(16))
    , m_body(nullptr)
    , m_markIcon(new widgets::IconLabel(widgets::StateShape::Ok, 20))
    , m_mark(widgets::plainLabel({}, widgets::TextRole::SmallStrong, widgets::TextInk::Ok))
{
    m_head->addWidget(m_title);
    addLine();
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *inner = new QWidget;
    area->setWidget(inner);
    area->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false); // setWidget turns it on
    auto *form = new QWidget;
    form->setMaximumWidth(kFormWidth);
    auto *row = new QHBoxLayout(inner);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(form, 100); // grows up to its greatest width before the gap does
    row->addStretch(1);
    m_body = new QVBoxLayout(form);
    m_body->setContentsMargins(16, 16, 16, 16);
    m_body->setSpacing(kBodySpacing);
    column()->addWidget(area, 1);
    addLine();
    m_footer = addRow(12);
    m_footer->setSpacing(8);
    m_footer->addWidget(m_markIcon);
    m_footer->addWidget(m_mark, 1);
    m_mark->setWordWrap(true);
    m_mark->setObjectName(QStringLiteral("savedMark"));
    m_mark->setMinimumHeight(48);
    if (!atOnce) {
        m_discard = new TouchButton(TouchButton::Kind::Secondary);
        m_discard->setObjectName(QStringLiteral("discard"));
        m_discard->setKeys(QKeySequence(Qt::Key_F8));
        m_save = new TouchButton(TouchButton::Kind::Primary);
        m_save->setObjectName(QStringLiteral("save"));
        m_save->setIconName(QStringLiteral("check"));
        m_save->setKeys(QKeySequence(Qt::Key_F12));
        m_discard->setMinimumWidth(kButtonWidth);
        m_save->setMinimumWidth(kButtonWidth);
        m_footer->addWidget(m_discard);
        m_footer->addWidget(m_save);
        connect(m_discard, &QPushButton::clicked, this, &SettingPane::discard);
        connect(m_save, &QPushButton::clicked, this, &SettingPane::save);
    }
    showMark();
}

void SettingPane::setRestAction(TouchButton *button)
{
    m_rest = button;
    m_footer->addWidget(button);
    showMark();
}

void SettingPane::placeSideInside(bool inside)
{
    QWidget *beside = side();
    if (beside == nullptr) {
        return;
    }
    if (inside && m_body->indexOf(beside) < 0) {
        m_body->insertWidget(m_body->count() - 1, beside);
        beside->show();
    } else if (!inside) {
        m_body->removeWidget(beside);
    }
}

widgets::TextField *SettingPane::addText(const QString &section,
                                         const QString &key,
                                         std::function<QString(const settings::Config &)> read,
                                         std::function<QString(const QString &)> problem)
{
    auto *field = new widgets::TextField;
    field->setObjectName(section + QLatin1Char('_') + key);
    bindField({section,
               key,
               [field] { return field->text().trimmed(); },
               [field](const QString &text) { field->setText(text); },
               std::move(read),
               std::move(problem),
               [field](const QString &sentence) { field->setError(sentence); },
               field->lineEdit(),
               {}});
    connect(field, &widgets::TextField::textChanged, this, [this, field] {
        field->setError({});
        noteEdit();
    });
    if (!m_atOnce) {
        connect(field, &widgets::TextField::returnPressed, this, &SettingPane::save);
    }
    return field;
}

widgets::Segment *SettingPane::addSegment(const QString &section,
                                          const QString &key,
                                          const QStringList &storedTexts,
                                          std::function<QString(const settings::Config &)> read)
{
    auto *segment = new widgets::Segment;
    segment->setObjectName(section + QLatin1Char('_') + key);
    segment->setItems(storedTexts);
    bindField({section,
               key,
               [segment, storedTexts] { return storedTexts.value(segment->currentIndex()); },
               [segment, storedTexts](const QString &text) {
                   segment->setCurrentIndex(
                       static_cast<int>(std::max<qsizetype>(0, storedTexts.indexOf(text))));
               },
               std::move(read),
               {},
               {},
               segment,
               {}});
    connect(segment, &widgets::Segment::chosen, this, [this] { noteEdit(); });
    return segment;
}

widgets::Switch *SettingPane::addSwitch(const QString &section,
                                        const QString &key,
                                        std::function<bool(const settings::Config &)> read)
{
    const auto word = [](bool on) {
        return on ? QStringLiteral("true") : QStringLiteral("false");
    };
    auto *made = new widgets::Switch;
    made->setObjectName(section + u'_' + key);
    bindField({section,
               key,
               [made, word] { return word(made->isChecked()); },
               [made](const QString &text) { made->setChecked(text == QLatin1String("true")); },
               [read = std::move(read), word](const settings::Config &config) { return word(read(config)); },
               {},
               {},
               made,
               {}});
    connect(made, &QCheckBox::toggled, this, [this] { noteEdit(); });
    return made;
}

void SettingPane::bindField(BoundField field)
{
    m_fields.append(std::move(field));
}

void SettingPane::showConfig(const settings::Config &config)
{
    const bool wasSaving = m_isSaving;
    m_config = config;
    m_isFilling = true;
    for (BoundField &field : m_fields) {
        const QString now = field.read(config);
        const bool isUntouched = !field.isKnown || field.text() == field.saved;
        field.saved = now;
        if (isUntouched || field.isSent) {
            field.setText(now);
        }
        field.isSent = false;
        field.isKnown = true;
    }
    m_isFilling = false;
    m_isSaving = false;
    if (wasSaving) {
        Q_EMIT saved();
    }
    retranslateAll();
}

void SettingPane::showState(const till::TillState &state)
{
    Q_UNUSED(state)
}

void SettingPane::setDensity(widgets::Density density)
{
    const int padding = widgets::measures(density).cardPadding;
    m_body->setContentsMargins(padding, padding, padding, padding);
}

bool SettingPane::hasChanges() const
{
    return std::any_of(m_fields.cbegin(), m_fields.cend(),
                       [](const BoundField &field) { return field.text() != field.saved; });
}

void SettingPane::noteEdit()
{
    if (m_isFilling) {
        return;
    }
    if (m_atOnce && hasChanges()) {
        save();
        return;
    }
    m_marked = Mark::None;
    showMark();
}

void SettingPane::save()
{
    if (m_isSaving || !hasChanges()) {
        return;
    }
    QList<settings::Entry> changes;
    const BoundField *firstWrong = nullptr;
    for (BoundField &field : m_fields) {
        const QString text = field.text();
        if (text == field.saved) {
            continue;
        }
        const QString problem = field.problem ? field.problem(text) : QString();
        field.isWrong = !problem.isEmpty();
        if (field.showProblem) {
            field.showProblem(problem);
        }
        if (!problem.isEmpty() && firstWrong == nullptr) {
            firstWrong = &field;
        }
        field.isSent = true;
        changes.append({field.section, field.key, text});
    }
    if (firstWrong != nullptr) {
        forgetSent();
        firstWrong->focus->setFocus(Qt::OtherFocusReason);
        return;
    }
    beginSaving();
    Q_EMIT saveWanted(changes);
}

void SettingPane::beginSaving()
{
    m_isSaving = true;
    m_marked = Mark::None;
    showMark();
}

void SettingPane::forgetSent()
{
    for (BoundField &field : m_fields) {
        field.isSent = false;
    }
}

void SettingPane::discard()
{
    m_isFilling = true;
    for (BoundField &field : m_fields) {
        field.setText(field.saved);
        field.isWrong = false;
        if (field.showProblem) {
            field.showProblem({});
        }
    }
    m_isFilling = false;
    m_marked = Mark::None;
    retranslateAll();
}

void SettingPane::setSavedAt(const QString &time)
{
    m_savedAt = time;
    m_marked = Mark::Saved;
    showMark();
}

void SettingPane::showRefused(const text::Message &why)
{
    m_isSaving = false;
    forgetSent();
    if (m_atOnce) {
        discard();
    }
    m_refusal = why;
    m_marked = Mark::Refused;
    showMark();
}

void SettingPane::showMark()
{
    m_markIcon->setVisible(m_marked != Mark::None);
    m_markIcon->setState(m_marked == Mark::Refused ? widgets::StateShape::No : widgets::StateShape::Ok);
    widgets::setInk(m_mark, m_marked == Mark::Refused ? widgets::TextInk::No : widgets::TextInk::Ok);
    switch (m_marked) {
    case Mark::None:
        m_mark->clear();
        break;
    case Mark::Saved:
        m_mark->setText(tr("Saved %1").arg(m_savedAt));
        break;
    case Mark::Refused:
        m_mark->setText(text::toText(m_refusal));
        break;
    }
    if (m_save != nullptr) {
        const QString reason = hasChanges() ? QString() : tr("Nothing was changed");
        m_save->setDisabledReason(m_isSaving ? tr("Being saved") : reason);
        m_discard->setDisabledReason(reason);
        if (m_rest != nullptr) {
            const bool isResting = !hasChanges() && !m_isSaving;
            m_rest->setVisible(isResting);
            m_save->setVisible(!isResting);
            m_discard->setVisible(!isResting);
        }
    }
}

void SettingPane::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslateAll();
    }
}

void SettingPane::retranslateAll()
{
    m_title->setText(title());
    if (m_save != nullptr) {
        m_discard->setText(tr("Discard"));
        m_save->setText(tr("Save"));
    }
    const bool wasFilling = std::exchange(m_isFilling, true);
    retranslate();
    m_isFilling = wasFilling;
    for (const BoundField &field : std::as_const(m_fields)) {
        if (field.isWrong && field.showProblem) {
            field.showProblem(field.problem(field.text()));
        }
    }
    showMark();
}

} // namespace kassa::setting_pages
