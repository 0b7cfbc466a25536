// SPDX-License-Identifier: GPL-3.0-or-later
// Receipts and words that several receipt tests share. The figures of mockupReceipt are those of the pictures
// receipt-80mm and receipt-58mm.
#pragma once

#include "core/order/receipt.h"
#include "core/receipt/words.h"

#include <QFile>
#include <QHash>
#include <QTimeZone>

namespace kassa::receipt_test {

/// Words of tests/data/receipt/words.txt, so that these tests need no catalogue.
class TableWords final : public receipt::Words
{
public:
    explicit TableWords(const QString &language)
    {
        QFile file(QStringLiteral(KASSA_TEST_DATA "/receipt/words.txt"));
        KASSA_ASSERT(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        const qsizetype column =
            QString(lines.first()).remove(QStringLiteral("# ")).split(u'|').indexOf(language);
        KASSA_ASSERT(column >= 0);
        for (const QString &line : lines.mid(1)) {
            const QStringList words = line.split(u'|');
            KASSA_ASSERT(words.size() == 4);
            m_words.insert(words.first(), words[column]);
        }
    }

    [[nodiscard]] QString word(const char *english) const override
    {
        const QString found = m_words.value(QString::fromUtf8(english));
        KASSA_ASSERT(!found.isEmpty());
        return found;
    }
    [[nodiscard]] qsizetype size() const { return m_words.size(); }

private:
    QHash<QString, QString> m_words;
};

inline money::Money cents(qint64 minor)
{
    return money::Money::fromMinor(minor);
}

inline order::Line
product(qint64 milli, const QString &name, qint64 priceCents, const QString &taxCode, qint64 amount)
{
    order::Line line;
    line.name = name;
    line.quantity = money::Quantity::fromMilli(milli);
    line.unitPrice = money::UnitPrice::fromMoney(cents(priceCents));
    line.taxCode = taxCode;
    line.taxRate = money::BasisPoints{static_cast<int>(taxCode.toDouble() * 100)};
    line.amount = cents(amount);
    return line;
}

inline order::Receipt mockupReceipt()
{
    order::Receipt receipt;
    receipt.number = QStringLiteral("2026-004513");
    receipt.issuedAtUtc = QDateTime(QDate(2026, 11, 22), QTime(18, 14, 52), Qt::UTC);
    receipt.timeZone = QStringLiteral("Europe/Vienna");
    receipt.station = QStringLiteral("01");
    receipt.cashier = QStringLiteral("anna");
    receipt.shop = {QStringLiteral("Musterküche Graz"),
                    QStringLiteral("Beispielgasse 1"),
                    QStringLiteral("8010"),
                    QStringLiteral("Graz"),
                    QStringLiteral("AT"),
                    QStringLiteral("ATU12345678"),
                    QStringLiteral("EUR")};
    receipt.orderId = 1;
    receipt.orderRef = QStringLiteral("W-4712");
    const QString ten = QStringLiteral("10");
    receipt.lines = {product(2000, QStringLiteral("Pizza Margherita"), 850, ten, 1700),
                     product(1000, QStringLiteral("Penne all'Arrabbiata"), 1090, ten, 1090),
                     product(1000, QStringLiteral("Tiramisu"), 550, ten, 550),
                     product(1000, QStringLiteral("Mineralwasser 0,75 l"), 250, QStringLiteral("20"), 250),
                     product(1000, QStringLiteral("Lieferung"), 250, ten, 250)};
    receipt.lines[0].note = QStringLiteral("ohne Basilikum");
    receipt.taxes = {{QStringLiteral("20"), money::BasisPoints{2000}, cents(208), cents(42), cents(250)},
                     {ten, money::BasisPoints{1000}, cents(3264), cents(326), cents(3590)}};
    receipt.total = cents(3840);
    receipt.payments = {{order::TenderKind::Other, QStringLiteral("Gutschein"), cents(1000), cents(1000)},
                        {order::TenderKind::Cash, QString(), cents(2840), cents(5000)}};
    receipt.change = cents(2160);
    order::Customer customer;
    customer.name = QStringLiteral("Lena Falk");
    customer.street = QStringLiteral("Birkenweg 8");
    customer.zip = QStringLiteral("8010");
    customer.city = QStringLiteral("Graz");
    customer.country = QStringLiteral("AT");
    customer.phone = QStringLiteral("+43 000 000 12 34");
    receipt.customer = customer;
    receipt.fulfilment.kind = order::FulfilmentKind::Delivery;
    receipt.fulfilment.requestedForUtc = QDateTime(QDate(2026, 11, 22), QTime(19, 0), Qt::UTC);
    receipt.fulfilment.note = QStringLiteral("Bitte zweimal läuten. Keine Zwiebeln.");
    receipt.footerText = QStringLiteral("Danke und guten Appetit!");
    return receipt;
}

/// A return with cash paid out, an external invoice, a text line with a figure, several tenders and odd
/// rates.
inline order::Receipt mixedReceipt()
{
    order::Receipt receipt = mockupReceipt();
    receipt.number = QStringLiteral("2026-004514");
    receipt.customer->number = QStringLiteral("K-77");
    receipt.customer->title = QStringLiteral("Frau");
    receipt.customer->street2 = QStringLiteral("Stiege 2 Tür 14");
    receipt.customer->country = QStringLiteral("DE");
    receipt.customer->fax = QStringLiteral("+43 000 99");
    receipt.customer->email = QStringLiteral("lena.falk@beispiel.example");
    receipt.customer->vat = QStringLiteral("DE123456789");
    receipt.fulfilment = {};
    receipt.fulfilment.kind = order::FulfilmentKind::Pickup;
    receipt.fulfilment.requestedForUtc = QDateTime(QDate(2026, 11, 23), QTime(10, 30), Qt::UTC);
    receipt.lines = {
        product(-1000, QStringLiteral("Pizza Margherita"), 850, QStringLiteral("10"), -850),
        product(333, QStringLiteral("Bergkäse im Stück aus der Region Bregenzerwald, 12 Monate gereift"), 999,
                QStringLiteral("4.9"), 333),
        product(1000, QStringLiteral("Nicht auf Papier"), 100, QStringLiteral("20"), 100)};
    receipt.lines[1].note = QStringLiteral("dünn geschnitten\nin Papier");
    receipt.lines[2].noPrint = true;
    order::Line text;
    text.kind = order::LineKind::Text;
    text.text = QStringLiteral("Punktestand alt");
    text.amount = cents(12000);
    receipt.lines.append(text);
    text.text = QStringLiteral("<b>Aktion</b> & mehr");
    text.amount = cents(0);
    receipt.lines.append(text);
    order::Line invoice;
    invoice.kind = order::LineKind::ExternalInvoice;
    invoice.externalRef = QStringLiteral("RE-2026/17");
    invoice.amount = cents(-4000);
    receipt.lines.append(invoice);
    receipt.taxes = {{QStringLiteral("20"), money::BasisPoints{2000}, cents(83), cents(17), cents(100)},
                     {QStringLiteral("10"), money::BasisPoints{1000}, cents(-773), cents(-77), cents(-850)},
                     {QStringLiteral("4.9"), money::BasisPoints{490}, cents(317), cents(16), cents(333)}};
    receipt.total = cents(-4417);
    receipt.payments = {{order::TenderKind::Cash, QString(), cents(-5000), cents(-5000)},
                        {order::TenderKind::Other, QString(), cents(83), cents(83)},
                        {order::TenderKind::OnDelivery, QString(), cents(500), cents(500)}};
    receipt.change = {};
    receipt.paymentTerms = QStringLiteral("14 Tage netto");
    return receipt;
}

} // namespace kassa::receipt_test
