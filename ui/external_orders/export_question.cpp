// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/external_orders/export_question.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/touch_button.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QVBoxLayout>

namespace kassa::external_orders {

using widgets::TextInk;
using widgets::TextRole;
using widgets::TouchButton;

namespace {

constexpr int kMasked = 0; // positions in the segment
constexpr int kWithPersonalData = 1;

} // namespace

ExportQuestion::ExportQuestion(std::function<QString()> filterWords,
                               const QString &suggestedFile,
                               QWidget *parent)
    : QWidget(parent)
    , m_filterWords(std::move(filterWords))
    , m_title(widgets::plainLabel({}, TextRole::Title))
    , m_rows(widgets::plainLabel({}, TextRole::Small, TextInk::Secondary))
    , m_dataLabel(widgets::plainLabel({}, TextRole::SmallStrong, TextInk::Secondary))
    , m_data(new widgets::Segment)
    , m_dataNote(widgets::plainLabel({}, TextRole::Small, TextInk::Secondary))
    , m_file(new widgets::TextField)
    , m_cancel(new TouchButton(TouchButton::Kind::Secondary))
    , m_confirm(new TouchButton(TouchButton::Kind::Primary))
{
    m_data->setObjectName(QStringLiteral("exportData"));
    m_file->setObjectName(QStringLiteral("exportFile"));
    m_cancel->setObjectName(QStringLiteral("exportCancel"));
    m_confirm->setObjectName(QStringLiteral("exportConfirm"));
    m_file->setText(QDir::toNativeSeparators(suggestedFile));
    for (QLabel *label : {m_rows, m_dataNote}) {
        label->setWordWrap(true);
    }
    for (TouchButton *button : {m_cancel, m_confirm}) {
        button->setSize(TouchButton::Size::Big);
    }
    m_cancel->setIconName(QStringLiteral("back"));
    m_cancel->setKeycapOnly(QKeySequence(Qt::Key_Escape));
    m_confirm->setIconName(QStringLiteral("export"));
    m_confirm->setKeys(QKeySequence(Qt::Key_F12));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_rows);
    column->addSpacing(8);
    column->addWidget(m_dataLabel);
    column->addWidget(m_data);
    column->addWidget(m_dataNote);
    column->addSpacing(8);
    column->addWidget(m_file);
    column->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_cancel, 2);
    row->addWidget(m_confirm, 3);
    column->addSpacing(8);
    column->addLayout(row);
    connect(m_cancel, &QPushButton::clicked, this, &ExportQuestion::cancelled);
    connect(m_confirm, &QPushButton::clicked, this, [this] { confirm(); });
    connect(m_file, &widgets::TextField::returnPressed, this, [this] { confirm(); });
    connect(m_file, &widgets::TextField::textEdited, this, [this] { showProblem(Problem::None); });
    connect(m_data, &widgets::Segment::chosen, this, [this] { retranslateUi(); });
    retranslateUi();
}

QString ExportQuestion::title() const
{
    return tr("Export as CSV");
}

QWidget *ExportQuestion::firstField() const
{
    return m_confirm;
}

void ExportQuestion::showNotWritten()
{
    m_confirm->setDisabledReason({});
    showProblem(Problem::NotWritten);
}

void ExportQuestion::showProblem(Problem problem)
{
    m_problem = problem;
    m_file->setError(sentence(problem));
    if (problem != Problem::None) {
        m_file->lineEdit()->setFocus();
    }
}

QString ExportQuestion::sentence(Problem problem)
{
    switch (problem) {
    case Problem::None:
        break;
    case Problem::NoName:
        return tr("Type a file name, for instance orders.csv.");
    case Problem::NotWhole:
        return tr("Type the whole path, from the first folder on.");
    case Problem::NoFolder:
        return tr("This folder does not exist. Type another one.");
    case Problem::NotWritten:
        return tr("The file cannot be written. Choose another folder.");
    }
    return {};
}

void ExportQuestion::confirm()
{
    const QString file = QDir::fromNativeSeparators(m_file->text().trimmed());
    const QFileInfo info(file);
    if (file.isEmpty() || info.isDir()) {
        showProblem(Problem::NoName);
    } else if (!info.isAbsolute()) {
        showProblem(Problem::NotWhole);
    } else if (!info.dir().exists()) {
        showProblem(Problem::NoFolder);
    } else {
        m_confirm->setDisabledReason(tr("Being written"));
        Q_EMIT confirmed(file, m_data->currentIndex() == kWithPersonalData);
    }
}

void ExportQuestion::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
}

void ExportQuestion::retranslateUi()
{
    m_title->setText(title());
    m_rows->setText(tr("All requests of this filter: %1").arg(m_filterWords()));
    m_dataLabel->setText(tr("Names of customers"));
    m_data->setItems({tr("Masked"), tr("With personal data")});
    m_data->setAccessibleName(tr("Names of customers"));
    m_dataNote->setText(m_data->currentIndex() == kMasked
                            ? tr("Only the first letter of a name is written.")
                            : tr("The file then holds personal data: keep it safe, delete it after use."));
    m_file->setLabel(tr("File"));
    m_file->setError(sentence(m_problem));
    m_cancel->setText(tr("Back"));
    m_confirm->setText(tr("Export"));
}

} // namespace kassa::external_orders
