// SPDX-License-Identifier: GPL-3.0-or-later
// The toast and its place. Inverted colours: text colour as ground.
#include "ui/widgets/toast.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/painting.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace kassa::widgets {
namespace {
constexpr int kHeight = 48;
constexpr int kBelow = 16;
} // namespace

Toast::Toast(QWidget *host)
    : QWidget(host)
    , m_text(plainLabel({}, TextRole::Body, TextInk::Primary, this))
    , m_action(new QPushButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 0, 20, 0);
    row->setSpacing(16);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    setStyleProperty(m_text, "inverted", true);
    setStyleProperty(m_action, "toastAction", true);
    m_action->setMinimumHeight(kHeight);
    m_action->setAutoDefault(false);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT actionTriggered();
    });
    host->installEventFilter(this);
    hide();
}

void Toast::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_timer.stop();
        hide();
    }
}

void Toast::showMessage(const QString &text, const QString &actionText)
{
    m_text->setText(text);
    setAccessibleName(text);
    m_action->setText(QString(actionText).replace(QLatin1Char('&'), QStringLiteral("&&")));
    m_action->setVisible(!actionText.isEmpty());
    layout()->setContentsMargins(20, 0, actionText.isEmpty() ? 20 : 8, 0);
    place();
    show();
    raise();
    m_timer.start(kToastMs);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString Toast::message() const
{
    return m_text->text();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void Toast::place()
{
    const QWidget *host = parentWidget();
    m_text->setWordWrap(false);
    const int room = std::max(120, host->width() - 32);
    int width = layout()->sizeHint().width();
    if (width > room) {
        m_text->setWordWrap(true);
        width = room;
    }
    const int needed =
        layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : layout()->sizeHint().height();
    const int height = std::max(kHeight, needed);
    setGeometry((host->width() - width) / 2, host->height() - height - kBelow, width, height);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawFace(painter, rect(), {Theme::color(Token::Text), {}, 1, false, 10});
}

} // namespace kassa::widgets
