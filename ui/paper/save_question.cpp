// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/save_question.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/touch_button.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <utility>

namespace kassa::paper {

using widgets::TouchButton;

SaveQuestion::SaveQuestion(Sentence title, const QString &fileName, QWidget *parent)
    : QWidget(parent)
    , m_titleText(std::move(title))
    , m_title(widgets::plainLabel(QString(), widgets::TextRole::Title))
    , m_file(new widgets::TextField)
    , m_cancel(new TouchButton(TouchButton::Kind::Secondary))
    , m_save(new TouchButton(TouchButton::Kind::Primary))
{
    m_file->setObjectName(QStringLiteral("saveFile"));
    m_cancel->setObjectName(QStringLiteral("saveCancel"));
    m_save->setObjectName(QStringLiteral("saveConfirm"));
    m_title->setWordWrap(true);
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = QDir(documents).exists() ? documents : QDir::homePath();
    m_file->setText(QDir::toNativeSeparators(QDir(folder).filePath(fileName)));
    for (TouchButton *button : {m_cancel, m_save}) {
        button->setSize(TouchButton::Size::Big);
    }
    m_cancel->setIconName(QStringLiteral("back"));
    m_cancel->setKeycapOnly(QKeySequence(Qt::Key_Escape));
    m_save->setIconName(QStringLiteral("export"));
    m_save->setKeys(QKeySequence(Qt::Key_F12));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_file);
    column->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_cancel, 2);
    row->addWidget(m_save, 3);
    column->addLayout(row);
    connect(m_cancel, &QPushButton::clicked, this, &SaveQuestion::cancelled);
    connect(m_save, &QPushButton::clicked, this, &SaveQuestion::confirm);
    connect(m_file, &widgets::TextField::returnPressed, this, &SaveQuestion::confirm);
    connect(m_file, &widgets::TextField::textEdited, this, [this] {
        m_problem = {};
        m_file->setError({});
    });
    retranslateUi();
}

void SaveQuestion::showProblem(const Sentence &problem)
{
    m_problem = problem;
    m_save->setDisabledReason({});
    m_file->setError(problem());
    m_file->lineEdit()->setFocus();
}

void SaveQuestion::confirm()
{
    const QString file = QDir::fromNativeSeparators(m_file->text().trimmed());
    const QFileInfo info(file);
    if (file.isEmpty() || info.isDir()) {
        showProblem([] { return tr("Type a file name, for instance receipt.pdf."); });
    } else if (!info.isAbsolute()) {
        showProblem([] { return tr("Type the whole path, from the first folder on."); });
    } else if (!info.dir().exists()) {
        showProblem([] { return tr("This folder does not exist. Type another one."); });
    } else {
        m_save->setDisabledReason(tr("Being written"));
        Q_EMIT confirmed(file);
    }
}

void SaveQuestion::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
}

void SaveQuestion::retranslateUi()
{
    m_title->setText(m_titleText());
    m_file->setLabel(tr("File"));
    if (m_problem) {
        m_file->setError(m_problem());
    }
    if (!m_save->disabledReason().isEmpty()) {
        m_save->setDisabledReason(tr("Being written"));
    }
    m_cancel->setText(tr("Back"));
    m_save->setText(tr("Save"));
}

} // namespace kassa::paper
