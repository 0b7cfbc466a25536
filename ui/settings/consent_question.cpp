// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/consent_question.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/touch_button.h"

#include <QEvent>
#include <QVBoxLayout>

namespace kassa::setting_pages {

using widgets::TouchButton;

namespace {

constexpr int kWidth = 520;
constexpr int kFrame = 4; ///< of the overlay's card, both sides

} // namespace

ConsentQuestion::ConsentQuestion(const QString &name,
                                 const QString &iconName,
                                 std::function<ConsentWords()> words,
                                 QWidget *parent)
    : QWidget(parent)
    , m_words(std::move(words))
    , m_title(widgets::plainLabel({}, widgets::TextRole::Title))
    , m_sentence(widgets::plainLabel({}, widgets::TextRole::Body))
    , m_cancel(new TouchButton(TouchButton::Kind::Secondary))
    , m_confirm(new TouchButton(TouchButton::Kind::RejectFinal))
{
    setObjectName(name);
    m_cancel->setObjectName(name + QStringLiteral("Cancel"));
    m_confirm->setObjectName(name + QStringLiteral("Confirm"));
    for (QLabel *label : {m_title, m_sentence}) {
        label->setWordWrap(true);
    }
    m_cancel->setIconName(QStringLiteral("back"));
    m_cancel->setKeycapOnly(QKeySequence(Qt::Key_Escape));
    m_confirm->setIconName(iconName);
    for (TouchButton *button : {m_cancel, m_confirm}) {
        button->setSize(TouchButton::Size::Big);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    if (!m_words().choices.isEmpty()) {
        m_choices = new widgets::Segment;
        m_choices->setObjectName(name + QStringLiteral("Choice"));
        column->addWidget(m_choices);
    }
    column->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_cancel, 1);
    row->addWidget(m_confirm, 1);
    column->addLayout(row);
    connect(m_cancel, &QPushButton::clicked, this, &ConsentQuestion::cancelled);
    connect(m_confirm, &QPushButton::clicked, this, &ConsentQuestion::confirmed);
    retranslateUi();
}

QString ConsentQuestion::title() const
{
    return m_words().title;
}

int ConsentQuestion::choice() const
{
    return m_choices == nullptr ? 0 : m_choices->currentIndex();
}

QWidget *ConsentQuestion::safeButton() const
{
    return m_cancel;
}

void ConsentQuestion::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
}

void ConsentQuestion::retranslateUi()
{
    const ConsentWords words = m_words();
    m_title->setText(words.title);
    m_sentence->setText(words.sentence);
    if (m_choices != nullptr) {
        m_choices->setItems(words.choices);
        m_choices->setAccessibleName(words.choicesName);
    }
    m_cancel->setText(tr("Back"));
    m_confirm->setText(words.confirm);
}

widgets::Overlay *openQuestion(ConsentQuestion *question, QWidget *window)
{
    auto *overlay = new widgets::Overlay(window);
    overlay->setObjectName(question->objectName() + QStringLiteral("Overlay"));
    overlay->setTitle([question] { return question->title(); });
    overlay->setFillsWhenCompact(false);
    overlay->setContent(question);
    overlay->setCardSize(QSize(kWidth, question->heightForWidth(kWidth - kFrame) + kFrame));
    overlay->setInitialFocus(question->safeButton());
    QObject::connect(overlay, &widgets::Overlay::closed, overlay, &QObject::deleteLater);
    QObject::connect(question, &ConsentQuestion::cancelled, overlay, &widgets::Overlay::dismiss);
    QObject::connect(question, &ConsentQuestion::confirmed, overlay, &widgets::Overlay::dismiss);
    overlay->open();
    return overlay;
}

} // namespace kassa::setting_pages
