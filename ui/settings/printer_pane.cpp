// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/printer_pane.h"

#include "ui/settings/choice_list.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segment.h"

#include <QPrinterInfo>
#include <QShowEvent>
#include <QVBoxLayout>

#include <array>

namespace kassa::setting_pages {

namespace {

constexpr int kSystem = 1; // position in the segment
constexpr std::array kWidthsMm{80, 58, 210};

} // namespace

PrinterPane::PrinterPane(QWidget *parent) : SettingPane(false, parent), m_queue(new ChoiceList)
{
    using settings::Config;
    setObjectName(QStringLiteral("printerPane"));
    const QString print = QStringLiteral("print");
    const QStringList targets{QStringLiteral("file"), QStringLiteral("system")};
    m_target = addSegment(print, QStringLiteral("target"), targets, [targets](const Config &c) {
        return targets.value(static_cast<int>(c.print.target));
    });
    QStringList widths;
    for (const int width : kWidthsMm) {
        widths.append(QString::number(width));
    }
    m_width = addSegment(print, QStringLiteral("width_mm"), widths, [widths](const Config &c) {
        const QString width = QString::number(c.print.widthMm);
        return widths.contains(width) ? width : widths.constFirst();
    });
    m_queue->setObjectName(QStringLiteral("print_queue_name"));
    ChoiceList *queue = m_queue;
    bindField({print,
               QStringLiteral("queue_name"),
               [queue] { return queue->value(); },
               [queue](const QString &text) { queue->setValue(text); },
               [](const Config &c) { return c.print.queueName; },
               {},
               {},
               queue,
               {}});
    connect(m_queue, &ChoiceList::chosen, this, [this] { noteEdit(); });
    connect(m_target, &widgets::Segment::chosen, this, [this] { refresh(); });
    m_targetLabel = fieldLabel(m_target);
    m_widthLabel = fieldLabel(m_width);
    m_queueLabel = fieldLabel(nullptr);
    m_targetNote = widgets::plainLabel({}, widgets::TextRole::Small, widgets::TextInk::Secondary);
    m_targetNote->setWordWrap(true);
    for (const auto &[label, control] : {std::pair<QLabel *, QWidget *>{m_targetLabel, m_target},
                                         std::pair<QLabel *, QWidget *>{m_widthLabel, m_width},
                                         std::pair<QLabel *, QWidget *>{m_queueLabel, m_queue}}) {
        auto *column = new QVBoxLayout;
        column->setSpacing(6);
        column->addWidget(label);
        column->addWidget(control);
        if (control == m_target) {
            column->addWidget(m_targetNote);
        }
        body()->addLayout(column);
    }
    body()->addStretch(1);
    retranslate();
}

QString PrinterPane::title() const
{
    return tr("Printer");
}

void PrinterPane::showConfig(const settings::Config &config)
{
    SettingPane::showConfig(config);
    refresh();
}

void PrinterPane::setQueues(const QStringList &names)
{
    m_hasAsked = true;
    m_queues = names;
    refresh();
}

void PrinterPane::showEvent(QShowEvent *event)
{
    if (!m_hasAsked) {
        setQueues(QPrinterInfo::availablePrinterNames());
    }
    SettingPane::showEvent(event);
}

void PrinterPane::refresh()
{
    const bool isSystem = m_target->currentIndex() == kSystem;
    QList<Choice> choices{{QString(), tr("Standard printer"), tr("The one that the system prefers")}};
    for (const QString &name : std::as_const(m_queues)) {
        choices.append({name, name, tr("Printer of this system")});
    }
    const QString current = config().print.queueName;
    if (!current.isEmpty() && !m_queues.contains(current)) {
        choices.append({current, current, tr("In the settings, not found on this computer now")});
    }
    m_queue->setChoices(choices);
    m_queue->setVisible(isSystem);
    m_queueLabel->setVisible(isSystem);
    const QString system = m_queues.isEmpty() ? tr("The system has no printer yet; add one there first.")
                                              : tr("Receipts are printed by a printer of the system.");
    m_targetNote->setText(
        isSystem ? system : tr("Each receipt becomes a PDF and a text file in the folder receipts."));
}

void PrinterPane::retranslate()
{
    m_targetLabel->setText(tr("Receipts go to"));
    m_target->setItems({tr("Files"), tr("System printer")});
    m_target->setAccessibleName(m_targetLabel->text());
    m_widthLabel->setText(tr("Paper width"));
    QStringList widths;
    for (const int width : kWidthsMm) {
        widths.append(tr("%1 mm").arg(width));
    }
    m_width->setItems(widths);
    m_width->setAccessibleName(m_widthLabel->text());
    m_queueLabel->setText(tr("Printer"));
    m_queue->setAccessibleName(m_queueLabel->text());
    refresh();
}

} // namespace kassa::setting_pages
