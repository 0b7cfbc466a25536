// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/receipt/report_document.h"

#include "core/money/decimal_text.h"
#include "core/receipt/number_layout.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <utility>

namespace kassa::receipt {

namespace {

/// Builds the document part by part, in the order of the paper.
class Writer
{
public:
    Writer(const order::SessionReport &report,
           const order::ShopHeader &shop,
           const Words &words,
           const QString &language)
        : m_report(report), m_shop(shop), m_words(words), m_layout(layoutOf(language))
    {
        const QTimeZone zone(report.timeZone.toUtf8());
        m_zone = zone.isValid() ? zone : QTimeZone::utc();
    }

    Document document() &&
    {
        addHead();
        addCounts();
        addTaxes();
        addTenders();
        addNamed(word("Categories"), m_report.categories);
        addNamed(word("Cashiers"), m_report.cashiers);
        addHours();
        addDrawer();
        m_document.append(FeedBlock{});
        return std::move(m_document);
    }

private:
    QString word(const char *english) const { return m_words.word(english); }
    QString word(const char *english, const QString &value) const { return word(english).arg(value); }
    QString amount(money::Money value) const { return money::formatReceipt(value, m_layout.decimalSign); }
    QString time(const QDateTime &utc) const
    {
        return utc.toTimeZone(m_zone).toString(m_layout.date + QStringLiteral(" HH:mm"));
    }

    void addPair(const QString &left, const QString &right, bool bold = false)
    {
        m_document.append(PairBlock{left, right, Size::Normal, bold});
    }
    void addTitle(const QString &title)
    {
        m_document.append(RuleBlock{});
        m_document.append(TextBlock{.text = title, .bold = true});
    }
    /// The person below the time: together they are wider than narrow paper.
    void addMoment(const QString &name, const QDateTime &utc, const QString &by)
    {
        addPair(name, time(utc));
        m_document.append(TextBlock{.text = by, .align = Align::Right});
    }
    QString counted(const QString &name, qint64 count) const
    {
        return QStringLiteral("%1 (%2)").arg(name).arg(count);
    }

    void addHead()
    {
        const bool isZ = m_report.isClosed();
        if (!m_shop.name.isEmpty())
            m_document.append(TextBlock{.text = m_shop.name, .align = Align::Centre, .bold = true});
        m_document.append(TextBlock{.text = isZ ? word("Z REPORT") : word("X REPORT"),
                                    .align = Align::Centre,
                                    .size = Size::Double,
                                    .bold = true});
        m_document.append(FeedBlock{});
        addPair(word("Session %1", QString::number(m_report.number)), word("Till %1", m_report.station));
        addMoment(word("Opened"), m_report.openedAtUtc, m_report.openedBy);
        if (isZ)
            addMoment(word("Closed"), m_report.closedAtUtc, m_report.closedBy);
        else
            addPair(word("As of"), time(m_report.madeAtUtc));
    }

    void addCounts()
    {
        m_document.append(RuleBlock{});
        addPair(word("Receipts"), QString::number(m_report.receipts));
        if (m_report.receipts > 0)
            addPair(word("From, to"), m_report.firstReceipt + QStringLiteral(" - ") + m_report.lastReceipt);
        addPair(counted(word("Refunds"), m_report.refunds), amount(m_report.refunded));
        addPair(word("Cancelled orders"), QString::number(m_report.cancelledOrders));
        addPair(word("Drawer opened without sale"), QString::number(m_report.drawerOpenings));
        m_document.append(RuleBlock{});
        m_document.append(
            PairBlock{word("TURNOVER %1", m_shop.currency), amount(m_report.turnover), Size::Double, true});
        m_document.append(RuleBlock{.doubled = true});
    }

    void addTaxes()
    {
        if (!m_report.taxes.isEmpty()) {
            TableBlock table;
            table.rows.append({word("VAT"), word("Net"), word("Tax"), word("Gross")});
            for (const order::TaxSum &sum : m_report.taxes) {
                // A rate in hundredths of a percent is laid out like a quantity in thousandths.
                const QString rate = money::formatReceipt(
                    money::Quantity::fromMilli(sum.rate.value * qint64{10}), m_layout.decimalSign);
                table.rows.append(
                    {rate + QStringLiteral(" %"), amount(sum.net), amount(sum.tax), amount(sum.gross)});
            }
            m_document.append(table);
        }
        if (!m_report.untaxed.isZero())
            addPair(word("External invoices"), amount(m_report.untaxed));
    }

    QString placeName(const order::TenderSum &tender) const
    {
        switch (tender.place) {
        case order::TenderPlace::TillCash:
            return word("Cash at the till");
        case order::TenderPlace::TillOther:
            return tender.method.isEmpty() ? word("Card/other") : tender.method;
        case order::TenderPlace::PaidOnline:
            return word("Paid online: %1", tender.method);
        case order::TenderPlace::OnDelivery:
            return word("On delivery");
        }
        return {};
    }

    void addTenders()
    {
        addTitle(word("Tenders"));
        for (const order::TenderSum &tender : m_report.tenders)
            addPair(counted(placeName(tender), tender.count), amount(tender.amount));
    }

    void addNamed(const QString &title, const QList<order::NamedSum> &sums)
    {
        if (sums.isEmpty())
            return;
        addTitle(title);
        for (const order::NamedSum &sum : sums)
            addPair(counted(sum.name.isEmpty() ? word("Without category") : sum.name, sum.count),
                    amount(sum.amount));
    }

    void addHours()
    {
        if (m_report.hours.isEmpty())
            return;
        addTitle(word("Hours"));
        for (const order::HourSum &sum : m_report.hours) {
            const QString span = QStringLiteral("%1:00-%2:00")
                                     .arg(sum.hour, 2, 10, QLatin1Char('0'))
                                     .arg((sum.hour + 1) % 24, 2, 10, QLatin1Char('0'));
            addPair(counted(span, sum.count), amount(sum.amount));
        }
    }

    void addDrawer()
    {
        addTitle(word("Drawer"));
        addPair(word("Float"), amount(m_report.openingFloat));
        addPair(word("Cash at the till"), amount(order::sumAt(m_report, order::TenderPlace::TillCash)));
        for (const order::CashMovement &movement : m_report.movements) {
            const QString name =
                movement.kind == order::MovementKind::PayIn ? word("Pay-in") : word("Pay-out");
            const QString when = movement.atUtc.toTimeZone(m_zone).toString(QStringLiteral(" HH:mm "));
            addPair(name + when + movement.cashier, amount(movement.amount));
            m_document.append(TextBlock{.text = movement.reason, .indent = 2});
        }
        const money::Money expected = order::expectedCash(m_report);
        addPair(word("Expected"), amount(expected), true);
        if (!m_report.isClosed())
            return;
        addPair(word("Counted"), amount(m_report.counted), true);
        addPair(word("Difference"), amount(m_report.counted - expected), true);
        if (!m_report.differenceReason.isEmpty())
            m_document.append(TextBlock{.text = word("Reason: %1", m_report.differenceReason)});
    }

    const order::SessionReport &m_report;
    const order::ShopHeader &m_shop;
    const Words &m_words;
    NumberLayout m_layout;
    QTimeZone m_zone;
    Document m_document;
};

} // namespace

Document makeReportDocument(const order::SessionReport &report,
                            const order::ShopHeader &shop,
                            const Words &words,
                            const QString &language)
{
    return Writer(report, shop, words, language).document();
}

QString reportFileName(const order::SessionReport &report)
{
    static const QRegularExpression kOther(QStringLiteral("[^A-Za-z0-9]"));
    QString station = report.station;
    station.replace(kOther, QStringLiteral("-"));
    const QString name = QStringLiteral("%1-%2-%3")
                             .arg(QLatin1StringView(report.isClosed() ? "Z" : "X"), station)
                             .arg(report.number);
    return report.isClosed() ? name : name + report.madeAtUtc.toString(QStringLiteral("-yyyyMMdd-HHmmss"));
}

} // namespace kassa::receipt
