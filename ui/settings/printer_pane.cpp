// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/printer_pane.h"

#include "core/receipt/printer_profile.h"
#include "ui/settings/choice_list.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/select_field.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/touch_button.h"

#include <QPrinterInfo>
#include <QRegularExpression>
#include <QShowEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace kassa::setting_pages {

namespace {

using settings::Config;
using settings::PrintTarget;

constexpr std::array kWidthsMm{80, 58, 210};
constexpr int kMaxAddresses = 16; // typed by a person; more would be a search
constexpr quint16 kRawPort = 9100;

const QStringList &targetNames()
{
    static const QStringList kNames{QStringLiteral("file"), QStringLiteral("system"),
                                    QStringLiteral("escpos"), QStringLiteral("epos")};
    return kNames;
}

QString print()
{
    return QStringLiteral("print");
}

} // namespace

PrinterPane::PrinterPane(QWidget *parent)
    : SettingPane(false, parent)
    , m_target(new ChoiceList)
    , m_targetLabel(fieldLabel(nullptr))
    , m_targetNote(widgets::plainLabel({}, widgets::TextRole::Small, widgets::TextInk::Secondary))
    , m_profile(new widgets::SelectField)
    , m_profileLabel(fieldLabel(m_profile))
    , m_widthLabel(fieldLabel(nullptr))
    , m_fontLabel(fieldLabel(nullptr))
    , m_drawerLabel(fieldLabel(nullptr))
    , m_queue(new ChoiceList)
    , m_queueLabel(fieldLabel(nullptr))
    , m_trialLabel(fieldLabel(nullptr))
    , m_addresses(new widgets::TextField)
    , m_try(new widgets::TouchButton)
    , m_found(new ChoiceList)
    , m_testPage(new widgets::TouchButton)
{
    setObjectName(QStringLiteral("printerPane"));
    addTargetFields();
    addDirectFields();
    addTrial();
    body()->addStretch(1);
    m_testPage->setObjectName(QStringLiteral("printTestPage"));
    m_testPage->setIconName(QStringLiteral("print"));
    setRestAction(m_testPage);
    connect(m_testPage, &QPushButton::clicked, this, &PrinterPane::testPageWanted);
    retranslate();
}

QWidget *PrinterPane::addColumn(QLabel *label, QWidget *control, QLabel *note)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    column->addWidget(label);
    column->addWidget(control);
    if (note != nullptr) {
        column->addWidget(note);
    }
    body()->addLayout(column);
    return control;
}

void PrinterPane::addTargetFields()
{
    m_target->setObjectName(QStringLiteral("print_target"));
    m_queue->setObjectName(QStringLiteral("print_queue_name"));
    m_targetNote->setWordWrap(true);
    for (const auto &[list, key] : {std::pair(m_target, "target"), std::pair(m_queue, "queue_name")}) {
        ChoiceList *choices = list;
        const bool isTarget = list == m_target;
        bindField({print(),
                   QString::fromLatin1(key),
                   [choices] { return choices->value(); },
                   [choices](const QString &text) { choices->setValue(text); },
                   [isTarget](const Config &c) {
                       return isTarget ? targetNames().value(static_cast<int>(c.print.target))
                                       : c.print.queueName;
                   },
                   {},
                   {},
                   choices,
                   {}});
        connect(choices, &ChoiceList::chosen, this, [this] {
            refresh();
            noteEdit();
        });
    }
    addColumn(m_targetLabel, m_target, m_targetNote);
    addColumn(m_queueLabel, m_queue);
}

void PrinterPane::addDirectFields()
{
    m_profile->setObjectName(QStringLiteral("print_profile"));
    for (const receipt::PrinterProfile &profile : receipt::knownProfiles({})) {
        m_profile->addItem(profile.title, profile.name == u"default" ? QString() : profile.name);
    }
    widgets::SelectField *profile = m_profile;
    bindField({print(),
               QStringLiteral("profile"),
               [profile] { return profile->currentData().toString(); },
               [profile](const QString &name) {
                   if (profile->findData(name) < 0) {
                       profile->addItem(name, name); // a file of the shop's own
                   }
                   profile->setCurrentIndex(profile->findData(name));
               },
               [](const Config &c) { return c.print.profile; },
               {},
               {},
               profile,
               {}});
    connect(m_profile, &QComboBox::activated, this, [this] { noteEdit(); });
    addColumn(m_profileLabel, m_profile);
    m_host = addText(
        print(), QStringLiteral("host"), [](const Config &c) { return c.print.host; },
        [this](const QString &text) { return addressProblem(text); });
    m_port = addText(
        print(), QStringLiteral("port"), [](const Config &c) { return QString::number(c.print.port); },
        [](const QString &text) {
            return text.toUShort() > 0 ? QString() : tr("A port is a number from 1 to 65535.");
        });
    m_device = addText(
        print(), QStringLiteral("device"), [](const Config &c) { return c.print.device; },
        [](const QString &text) { return lengthProblem(text, 200); });
    m_url = addText(
        print(), QStringLiteral("url"), [](const Config &c) { return c.print.url; },
        [this](const QString &text) {
            return text.isEmpty() && target() == PrintTarget::Epos
                       ? tr("Type the printer's address, such as http://192.168.1.50.")
                       : lengthProblem(text, 2000);
        });
    for (widgets::TextField *field : {m_host, m_port, m_device, m_url}) {
        body()->addWidget(field);
    }
    QStringList widths;
    for (const int width : kWidthsMm) {
        widths.append(QString::number(width));
    }
    m_width = addSegment(print(), QStringLiteral("width_mm"), widths, [widths](const Config &c) {
        const QString width = QString::number(c.print.widthMm);
        return widths.contains(width) ? width : widths.constFirst();
    });
    m_font = addSegment(
        print(), QStringLiteral("font"), {QStringLiteral("a"), QStringLiteral("b")}, [](const Config &c) {
            return c.print.font == settings::PaperFont::B ? QStringLiteral("b") : QStringLiteral("a");
        });
    const QStringList drawers{QStringLiteral("pin2"), QStringLiteral("pin5"), QStringLiteral("none")};
    m_drawer = addSegment(print(), QStringLiteral("drawer"), drawers, [drawers](const Config &c) {
        return drawers.value(static_cast<int>(c.print.drawer));
    });
    addColumn(m_widthLabel, m_width);
    addColumn(m_fontLabel, m_font);
    addColumn(m_drawerLabel, m_drawer);
}

void PrinterPane::addTrial()
{
    m_addresses->setObjectName(QStringLiteral("printerAddresses"));
    m_try->setObjectName(QStringLiteral("tryPrinters"));
    m_try->setIconName(QStringLiteral("search"));
    m_found->setObjectName(QStringLiteral("foundPrinters"));
    body()->addWidget(m_addresses);
    body()->addWidget(m_try, 0, Qt::AlignLeft);
    addColumn(m_trialLabel, m_found);
    connect(m_try, &QPushButton::clicked, this, &PrinterPane::tryAddresses);
    connect(m_addresses, &widgets::TextField::returnPressed, this, &PrinterPane::tryAddresses);
    connect(m_addresses, &widgets::TextField::textChanged, this, [this] { m_addresses->setError({}); });
    connect(m_found, &ChoiceList::chosen, this, &PrinterPane::takeAddress);
}

QString PrinterPane::title() const
{
    return tr("Printer");
}

PrintTarget PrinterPane::target() const
{
    return static_cast<PrintTarget>(std::max<qsizetype>(0, targetNames().indexOf(m_target->value())));
}

bool PrinterPane::isDirect() const
{
    return target() == PrintTarget::EscPos || target() == PrintTarget::Epos;
}

QString PrinterPane::addressProblem(const QString &text) const
{
    if (target() == PrintTarget::EscPos && text.isEmpty() && m_device->text().trimmed().isEmpty()) {
        return tr("Type the printer's network address, or its device below.");
    }
    static const QRegularExpression kNoAddress(QStringLiteral("[\\s/]"));
    return text.contains(kNoAddress) ? tr("An address such as 192.168.1.50 or printer.local.") : QString();
}

void PrinterPane::showConfig(const Config &config)
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

void PrinterPane::refreshQueues()
{
    QList<Choice> choices{{QString(), tr("Standard printer"), tr("The one that the system prefers")}};
    for (const QString &name : std::as_const(m_queues)) {
        choices.append({name, name, tr("Printer of this system")});
    }
    const QString current = config().print.queueName;
    if (!current.isEmpty() && !m_queues.contains(current)) {
        choices.append({current, current, tr("In the settings, not found on this computer now")});
    }
    m_queue->setChoices(choices);
    const bool isSystem = target() == PrintTarget::System;
    m_queue->setVisible(isSystem);
    m_queueLabel->setVisible(isSystem);
    m_targetNote->setText(tr("The system has no printer yet; add one there first."));
    m_targetNote->setVisible(isSystem && m_queues.isEmpty());
}

void PrinterPane::refresh()
{
    refreshQueues();
    const bool isRaw = target() == PrintTarget::EscPos;
    const bool isXml = target() == PrintTarget::Epos;
    for (QWidget *widget :
         {static_cast<QWidget *>(m_host), static_cast<QWidget *>(m_port), static_cast<QWidget *>(m_device)}) {
        widget->setVisible(isRaw);
    }
    m_url->setVisible(isXml);
    for (QWidget *widget : {static_cast<QWidget *>(m_profile), static_cast<QWidget *>(m_profileLabel),
                            static_cast<QWidget *>(m_font), static_cast<QWidget *>(m_fontLabel),
                            static_cast<QWidget *>(m_drawer), static_cast<QWidget *>(m_drawerLabel),
                            static_cast<QWidget *>(m_addresses), static_cast<QWidget *>(m_try)}) {
        widget->setVisible(isRaw || isXml);
    }
    refreshTried();
}

void PrinterPane::tryAddresses()
{
    static const QRegularExpression kSeparators(QStringLiteral("[\\s,;]+"));
    m_asked = m_addresses->text().split(kSeparators, Qt::SkipEmptyParts).mid(0, kMaxAddresses);
    m_asked.removeDuplicates();
    m_tried.clear();
    if (m_asked.isEmpty()) {
        m_addresses->setError(tr("Type one or more addresses, with blanks between them."));
        return;
    }
    QList<settings::Printer> printers;
    for (const QString &address : std::as_const(m_asked)) {
        settings::Printer printer;
        printer.name = address;
        printer.target = target();
        const qsizetype colon = address.lastIndexOf(u':');
        if (printer.target == PrintTarget::Epos) {
            printer.url =
                address.contains(QLatin1String("//")) ? address : QStringLiteral("http://") + address;
            printer.certificate = QStringLiteral("any"); // only asked; nothing is printed
        } else {
            printer.host = colon > 0 ? address.left(colon) : address;
            printer.port = colon > 0 ? address.mid(colon + 1).toUShort() : kRawPort;
        }
        printers.append(printer);
    }
    refreshTried();
    Q_EMIT tryWanted(printers);
}

void PrinterPane::showTried(const till::PrinterTried &tried)
{
    if (m_asked.contains(tried.name)) {
        m_tried.append(tried);
        refreshTried();
    }
}

QString PrinterPane::triedWords(const till::PrinterTried &tried)
{
    if (tried.fault.isEmpty()) {
        return tried.hasAnswered ? tr("A printer, ready to print")
                                 : tr("Takes connections, does not tell its state");
    }
    if (tried.fault == u"offline") {
        return tr("No printer answers here");
    }
    return tried.fault == u"paper" ? tr("A printer without paper") : tr("A printer that is not ready");
}

void PrinterPane::refreshTried()
{
    QList<Choice> choices;
    for (const QString &address : std::as_const(m_asked)) {
        const auto answer = std::find_if(m_tried.cbegin(), m_tried.cend(),
                                         [&address](const auto &tried) { return tried.name == address; });
        choices.append(
            {address, address, answer == m_tried.cend() ? tr("Being asked") : triedWords(*answer)});
    }
    m_found->setChoices(choices);
    m_found->setVisible(isDirect() && !choices.isEmpty());
    m_trialLabel->setVisible(m_found->isVisibleTo(this));
}

void PrinterPane::takeAddress(const QString &address)
{
    if (target() == PrintTarget::Epos) {
        m_url->setText(address.contains(QLatin1String("//")) ? address : QStringLiteral("http://") + address);
        return;
    }
    const qsizetype colon = address.lastIndexOf(u':');
    m_host->setText(colon > 0 ? address.left(colon) : address);
    m_port->setText(colon > 0 ? address.mid(colon + 1) : QString::number(kRawPort));
}

QString PrinterPane::testPageSentence(const till::PrinterTried &ended)
{
    if (ended.fault.isEmpty()) {
        return tr("Test page: handed to %1").arg(ended.name);
    }
    if (ended.fault == u"paper") {
        return tr("Test page: %1 has no paper").arg(ended.name);
    }
    return ended.fault == u"offline" ? tr("Test page: %1 cannot be reached").arg(ended.name)
                                     : tr("Test page: %1 did not print it").arg(ended.name);
}

void PrinterPane::retranslate()
{
    m_targetLabel->setText(tr("Receipts go to"));
    m_target->setChoices(
        {{targetNames()[0], tr("Files"),
          tr("Each receipt becomes a PDF and a text file in the folder receipts.")},
         {targetNames()[1], tr("System printer"), tr("A printer that is set up in this computer's system.")},
         {targetNames()[2], tr("Receipt printer"), tr("ESC/POS over the network, USB or a serial line.")},
         {targetNames()[3], tr("XML printer"), tr("Epson ePOS-Print over the network.")}});
    m_target->setAccessibleName(m_targetLabel->text());
    m_profileLabel->setText(tr("Model"));
    m_profile->setAccessibleName(m_profileLabel->text());
    m_host->setLabel(tr("Network address"));
    m_port->setLabel(tr("Port"));
    m_device->setLabel(tr("Device (USB or serial), instead of the network"));
    m_url->setLabel(tr("Address of the printer"));
    m_widthLabel->setText(tr("Paper width"));
    QStringList widths;
    for (const int width : kWidthsMm) {
        widths.append(tr("%1 mm").arg(width));
    }
    m_width->setItems(widths);
    m_width->setAccessibleName(m_widthLabel->text());
    m_fontLabel->setText(tr("Type on paper"));
    m_font->setItems({tr("Normal"), tr("Small")});
    m_font->setAccessibleName(m_fontLabel->text());
    m_drawerLabel->setText(tr("Cash drawer"));
    m_drawer->setItems({tr("Pin 2"), tr("Pin 5"), tr("None")});
    m_drawer->setAccessibleName(m_drawerLabel->text());
    m_queueLabel->setText(tr("Printer"));
    m_queue->setAccessibleName(m_queueLabel->text());
    m_addresses->setLabel(tr("Addresses to try, with blanks between them"));
    m_try->setText(tr("Try these addresses"));
    m_trialLabel->setText(tr("What answered; choose one to take it"));
    m_found->setAccessibleName(m_trialLabel->text());
    m_testPage->setText(tr("Print test page"));
    refresh();
}

} // namespace kassa::setting_pages
