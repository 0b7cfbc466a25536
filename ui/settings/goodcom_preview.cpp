// SPDX-License-Identifier: GPL-3.0-or-later
// Follows goodcom.md section 3: which section means what in each dialect.
#include "ui/settings/goodcom_preview.h"

#include "core/goodcom/charset.h"
#include "core/goodcom/preview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace kassa::setting_pages {

using widgets::TextInk;
using widgets::TextRole;

namespace {

constexpr int kMostParts = 7;
constexpr int kLineEndBytes = 2; // CR LF behind the string
/// Breaks are allowed after these, so that the string fits a narrow column whole.
constexpr char16_t kZeroWidthSpace = 0x200B;

} // namespace

GoodcomPreview::GoodcomPreview(QWidget *parent)
    : QWidget(parent)
    , m_title(widgets::plainLabel({}, TextRole::Heading))
    , m_bytes(widgets::plainLabel({}, TextRole::Small, TextInk::Secondary))
    , m_note(widgets::plainLabel({}, TextRole::Small, TextInk::Secondary))
    , m_string(widgets::plainLabel({}, TextRole::Mono))
    , m_partsTitle(widgets::plainLabel({}, TextRole::SmallStrong, TextInk::Secondary))
    , m_markIcon(new widgets::IconLabel(widgets::StateShape::Ok, 20))
    , m_mark(widgets::plainLabel({}, TextRole::SmallStrong, TextInk::Ok))
{
    setObjectName(QStringLiteral("goodcomPreview"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_bytes);
    column->addLayout(head);
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    QFrame *box = widgets::tintedBox(QStringLiteral("sunken"));
    auto *inside = new QVBoxLayout(box);
    inside->setContentsMargins(12, 10, 12, 10);
    m_string->setObjectName(QStringLiteral("previewString"));
    m_string->setWordWrap(true);
    m_string->setTextInteractionFlags(Qt::TextSelectableByMouse);
    inside->addWidget(m_string);
    column->addWidget(box);
    column->addSpacing(4);
    column->addWidget(m_partsTitle);
    for (int i = 0; i < kMostParts; ++i) {
        Part part{new QWidget, new widgets::ElidedLabel,
                  widgets::plainLabel({}, TextRole::Small, TextInk::Secondary)};
        widgets::setRole(part.text, TextRole::Mono);
        auto *rows = new QVBoxLayout(part.row);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->setSpacing(5);
        auto *row = new QHBoxLayout;
        row->setSpacing(12);
        row->addWidget(part.text, 1);
        row->addWidget(part.meaning);
        rows->addLayout(row);
        rows->addWidget(widgets::hairline());
        column->addWidget(part.row);
        m_parts.append(part);
    }
    column->addStretch(1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    m_mark->setWordWrap(true);
    m_mark->setObjectName(QStringLiteral("previewMark"));
    foot->addWidget(m_markIcon);
    foot->addWidget(m_mark, 1);
    column->addLayout(foot);
}

void GoodcomPreview::showSettings(const settings::Goodcom &goodcom)
{
    m_goodcom = goodcom;
    refresh();
}

QString GoodcomPreview::text() const
{
    return goodcom::previewText(m_goodcom).remove(QLatin1Char('\n'));
}

QStringList GoodcomPreview::meanings() const
{
    const QStringList head{tr("Restaurant"), tr("Kind"), tr("Order"), tr("Lines")};
    switch (m_goodcom.dialect) {
    case settings::GoodcomDialect::Classic:
        return head + QStringList{tr("Delivery"), tr("Sum, customer"), tr("Note")};
    case settings::GoodcomDialect::Comma:
        return head + QStringList{tr("Sum, customer"), tr("Note")};
    case settings::GoodcomDialect::Extended:
        return head + QStringList{tr("Fees"), tr("Sum, customer"), tr("Note")};
    }
    return head;
}

void GoodcomPreview::refresh()
{
    QStringList parts = goodcom::previewText(m_goodcom).split(QStringLiteral("*\n"));
    const QStringList words = meanings();
    const bool isWhole = parts.size() == words.size() && parts.constFirst().startsWith(QLatin1Char('#')) &&
                         parts.constLast().endsWith(QLatin1Char('#'));
    QString shown = text();
    for (const QChar mark : {QLatin1Char(';'), QLatin1Char('*'), QLatin1Char(',')}) {
        shown.replace(mark, QString(mark) + QChar(kZeroWidthSpace));
    }
    m_string->setText(shown);
    m_string->setAccessibleName(tr("String of the sample order"));
    const qsizetype bytes = goodcom::Charset(m_goodcom.charset).encode(text()).size() + kLineEndBytes;
    m_bytes->setText(tr("%n byte(s)", nullptr, static_cast<int>(bytes)));
    parts.first().remove(0, 1);
    parts.last().chop(1);
    for (int i = 0; i < kMostParts; ++i) {
        const Part &part = m_parts.at(i);
        part.row->setVisible(i < parts.size() && i < words.size());
        part.text->setFullText(parts.value(i));
        part.meaning->setText(words.value(i));
    }
    const QString dialect = m_goodcom.dialect == settings::GoodcomDialect::Classic ? tr("Classic")
                            : m_goodcom.dialect == settings::GoodcomDialect::Comma ? tr("Comma")
                                                                                   : tr("Extended");
    m_markIcon->setState(isWhole ? widgets::StateShape::Ok : widgets::StateShape::No);
    widgets::setInk(m_mark, isWhole ? TextInk::Ok : TextInk::No);
    m_mark->setText(isWhole ? tr("The string is valid for “%1”").arg(dialect)
                            : tr("The string does not fit “%1”").arg(dialect));
}

void GoodcomPreview::retranslateUi()
{
    m_title->setText(tr("Preview"));
    m_note->setText(tr("What the printer gets for a sample order."));
    m_partsTitle->setText(tr("Parts"));
    refresh();
}

} // namespace kassa::setting_pages
