// SPDX-License-Identifier: GPL-3.0-or-later
// Two columns of notes and coins.
#include "ui/session/piece_count.h"

#include "ui/session/cash_pieces.h"
#include "ui/widgets/amount_label.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/stepper.h"

#include <QEvent>
#include <QGridLayout>

namespace kassa::session {
namespace {

/// Nobody counts more pieces of one kind into a drawer.
constexpr int kMaxPieces = 9999;
constexpr int kColumnsPerSide = 4; ///< name, stepper, sum, gap
constexpr int kSumColumn = 2;
constexpr int kGapColumn = 3;
constexpr int kWideSumWidth = 120;
constexpr int kWideGap = 72;

} // namespace

PieceCount::PieceCount(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(6);
}

void PieceCount::setFormat(const models::LocaleFormat &format)
{
    m_format = format;
    if (format.currency() != m_currency) {
        m_currency = format.currency();
        build();
    }
    retranslateUi();
}

void PieceCount::setDensity(widgets::Density density)
{
    m_showsSums = density != widgets::Density::Compact;
    for (const Row &row : m_rows)
        row.sum->setVisible(m_showsSums);
    // On a wide screen the sums stay beside their steppers and the surplus goes to the right.
    const bool wide = density == widgets::Density::Wide;
    for (const int column : {kSumColumn, kSumColumn + kColumnsPerSide}) {
        m_grid->setColumnMinimumWidth(column, wide ? widgets::Theme::scaled(kWideSumWidth) : 0);
        m_grid->setColumnStretch(column, wide ? 0 : 1);
    }
    m_grid->setColumnStretch(kSumColumn + kColumnsPerSide + 1, wide ? 1 : 0);
    m_grid->setColumnMinimumWidth(kGapColumn, wide ? kWideGap : m_showsSums ? 24 : 8);
}

money::Money PieceCount::total() const
{
    money::Money sum;
    for (const Row &row : m_rows)
        sum += row.value * row.stepper->value();
    return sum;
}

int PieceCount::pieces() const
{
    int count = 0;
    for (const Row &row : m_rows)
        count += row.stepper->value();
    return count;
}

void PieceCount::reset()
{
    for (const Row &row : m_rows)
        row.stepper->setValue(0);
    showSums();
}

void PieceCount::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void PieceCount::build()
{
    for (const Row &row : m_rows) {
        delete row.name;
        delete row.stepper;
        delete row.sum;
    }
    m_rows.clear();
    const QList<money::Money> pieces = cashPieces(m_currency);
    const int perSide = static_cast<int>((pieces.size() + 1) / 2);
    for (int i = 0; i < pieces.size(); ++i) {
        Row row;
        row.value = pieces.at(i);
        row.name = widgets::plainLabel(QString(), widgets::TextRole::Strong, widgets::TextInk::Primary, this);
        row.name->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        row.stepper = new widgets::Stepper(this);
        row.stepper->setObjectName(QStringLiteral("pieces_%1").arg(row.value.minor()));
        row.stepper->setRange(0, kMaxPieces);
        row.sum = new widgets::AmountLabel(widgets::FontRole::Body, false, this);
        row.sum->setInk(widgets::Token::Text2);
        row.sum->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        row.sum->setVisible(m_showsSums);
        const int column = i < perSide ? 0 : kColumnsPerSide;
        const int line = i % perSide;
        m_grid->addWidget(row.name, line, column);
        m_grid->addWidget(row.stepper, line, column + 1);
        m_grid->addWidget(row.sum, line, column + 2);
        connect(row.stepper, &widgets::Stepper::valueChanged, this, [this] {
            showSums();
            Q_EMIT counted();
        });
        m_rows.append(row);
    }
    m_grid->setRowStretch(perSide, 1);
}

void PieceCount::retranslateUi()
{
    for (const Row &row : m_rows) {
        const QString name = m_format.denomination(row.value);
        row.name->setText(name);
        row.stepper->setNames(tr("Pieces of %1").arg(name), tr("One less of %1").arg(name),
                              tr("One more of %1").arg(name));
    }
    showSums();
}

void PieceCount::showSums()
{
    for (const Row &row : m_rows)
        row.sum->setAmount(m_format.bareMoney(row.value * row.stepper->value()));
}

} // namespace kassa::session
