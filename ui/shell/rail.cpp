// SPDX-License-Identifier: GPL-3.0-or-later
// The entries of the rail.
#include "ui/shell/rail.h"

#include "core/base/assert.h"
#include "ui/widgets/rail_button.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QKeySequence>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cstddef>

namespace kassa::shell {
namespace {

constexpr std::array<const char *, kPageCount> kIcons{"sale",  "extern",  "orders",  "list",
                                                      "print", "session", "settings"};
constexpr std::array<const char *, kPageCount> kNames{"railSale",           "railExtern",    "railOrders",
                                                      "railExternalOrders", "railPrintJobs", "railSession",
                                                      "railSettings"};

constexpr int kBarWidth = 4;
constexpr int kBarInset = 16;

std::size_t indexOf(PageId page)
{
    return static_cast<std::size_t>(page);
}

} // namespace

Rail::Rail(QWidget *parent) : QFrame(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("rail"));
    m_column->addStretch(1);
    setDensity(widgets::Density::Regular);
}

void Rail::addEntry(PageId page)
{
    if (button(page) != nullptr)
        return;
    const std::size_t index = indexOf(page);
    auto *entry = new widgets::RailButton(QString::fromLatin1(kIcons.at(index)), this);
    entry->setObjectName(QString::fromLatin1(kNames.at(index)));
    entry->setCheckable(true);
    entry->setAutoExclusive(true);
    entry->setKeys(QKeySequence(static_cast<int>(Qt::Key_F1) + static_cast<int>(index)));
    connect(entry, &QPushButton::clicked, this, [this, page] { Q_EMIT chosen(page); });
    int before = 0;
    for (std::size_t i = 0; i < index; ++i)
        before += m_buttons.at(i) != nullptr ? 1 : 0;
    m_buttons.at(index) = entry;
    m_column->insertWidget(before, entry);
    retranslateUi();
}

void Rail::setCurrent(PageId page)
{
    if (widgets::RailButton *entry = button(page))
        entry->setChecked(true);
    update();
}

void Rail::setBadge(PageId page, int count)
{
    if (widgets::RailButton *entry = button(page))
        entry->setBadge(count, tr("%n waiting", "orders that need a person", count));
}

void Rail::setDensity(widgets::Density density)
{
    m_density = density;
    const bool isLarge = widgets::Theme::isTextLarge();
    const int margin = isLarge || density == widgets::Density::Compact ? 6
                       : density == widgets::Density::Regular          ? 8
                                                                       : 12;
    m_column->setContentsMargins(margin, margin, margin + 1, margin);
    m_column->setSpacing(density == widgets::Density::Wide ? 8 : 4);
    for (widgets::RailButton *entry : m_buttons) {
        if (entry != nullptr)
            entry->setDensity(density);
    }
    fitWidth();
}

void Rail::fitWidth()
{
    const int usual =
        widgets::Theme::isTextLarge() ? widgets::kLargeRailWidth : widgets::measures(m_density).railWidth;
    const QMargins margins = m_column->contentsMargins();
    int word = 0;
    for (const widgets::RailButton *entry : m_buttons) {
        if (entry != nullptr)
            word = std::max(word, entry->sizeHint().width());
    }
    // Only large text needs more: the words are chosen to fit at the usual size.
    setFixedWidth(std::max(usual, word + margins.left() + margins.right()));
}

widgets::RailButton *Rail::button(PageId page) const
{
    return m_buttons.at(indexOf(page));
}

QString Rail::title(PageId page)
{
    switch (page) {
    case PageId::Sale:
        return tr("Sale");
    case PageId::Extern:
        return tr("Extern mode");
    case PageId::Orders:
        return tr("Orders");
    case PageId::ExternalOrders:
        return tr("External orders");
    case PageId::PrintJobs:
        return tr("Print jobs");
    case PageId::Session:
        return tr("Session");
    case PageId::Settings:
        return tr("Settings");
    }
    base::assertFailed("screen without a title", __FILE__, __LINE__);
}

void Rail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QFrame::changeEvent(event);
}

void Rail::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), widgets::Theme::color(widgets::Token::Surface));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), widgets::Theme::color(widgets::Token::Line));
    for (const widgets::RailButton *entry : m_buttons) {
        if (entry == nullptr || !entry->isChecked())
            continue;
        // The bar stands on the window's edge, outside the button's own face.
        const QRectF bar(-kBarWidth, entry->y() + kBarInset, 2.0 * kBarWidth,
                         entry->height() - 2.0 * kBarInset);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(widgets::Theme::color(widgets::Token::Accent));
        painter.drawRoundedRect(bar, kBarWidth, kBarWidth);
    }
}

void Rail::retranslateUi()
{
    setAccessibleName(tr("Screens"));
    for (int i = 0; i < kPageCount; ++i) {
        const auto page = static_cast<PageId>(i);
        if (widgets::RailButton *entry = button(page)) {
            entry->setText(title(page));
            setBadge(page, entry->badge());
        }
    }
    fitWidth();
}

} // namespace kassa::shell
