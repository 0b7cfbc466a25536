// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/receipt/receipt_document.h"

#include "core/money/decimal_text.h"
#include "core/receipt/number_layout.h"

#include <QHash>
#include <QTimeZone>

#include <utility>

namespace kassa::receipt {

namespace {

/// Builds the document part by part, in the order of the paper.
class Writer
{
public:
    Writer(const order::Receipt &receipt, const Words &words, const PaperOptions &options)
        : m_receipt(receipt), m_words(words), m_options(options), m_layout(layoutOf(options.language))
    {
        const QTimeZone zone(receipt.timeZone.toUtf8());
        m_zone = zone.isValid() ? zone : QTimeZone::utc();
        for (qsizetype i = 0; i < receipt.taxes.size(); ++i)
            m_taxLetters.insert(receipt.taxes[i].code, letterOf(i));
    }

    Document document() &&
    {
        addMarks();
        addKind();
        addShop();
        addHead();
        addFulfilment();
        addCustomer();
        addLines();
        addTotal();
        addTenders();
        addTaxes();
        addNotes();
        addFooter();
        return std::move(m_document);
    }

private:
    /// A..Z, then A1..: more rates than letters is beyond any law, but must not go wrong.
    static QString letterOf(qsizetype index)
    {
        const QString letter(QChar(static_cast<char16_t>(u'A' + index % 26)));
        return index < 26 ? letter : letter + QString::number(index / 26);
    }

    QString word(const char *english) const { return m_words.word(english); }
    QString word(const char *english, const QString &value) const { return word(english).arg(value); }
    QString amount(money::Money value) const { return money::formatReceipt(value, m_layout.decimalSign); }

    void addText(const QString &text)
    {
        if (!text.isEmpty())
            m_document.append(TextBlock{.text = text});
    }
    void addCentred(const QString &text)
    {
        if (!text.isEmpty())
            m_document.append(TextBlock{.text = text, .align = Align::Centre});
    }
    void addLarge(const QString &text, bool inverse)
    {
        if (!text.isEmpty())
            m_document.append(TextBlock{.text = text,
                                        .align = Align::Centre,
                                        .size = Size::Double,
                                        .bold = true,
                                        .inverse = inverse});
    }
    static QString joined(const QStringList &parts, const QString &separator)
    {
        QStringList filled;
        for (const QString &part : parts) {
            if (!part.isEmpty())
                filled.append(part);
        }
        return filled.join(separator);
    }
    static QString address(const QStringList &streets, const QString &zip, const QString &city)
    {
        const QString place = joined({zip, city}, QStringLiteral(" "));
        return joined(streets + QStringList{place}, QStringLiteral(", "));
    }

    void addMarks()
    {
        if (m_options.copy)
            addLarge(word("COPY"), false);
        // A self-made key says so in the same letters on every paper, whatever its language.
        const bool isTestKey = m_receipt.fiscal && m_receipt.fiscal->isTest;
        if (isTestKey)
            addLarge(QStringLiteral("TEST"), false);
        else if (m_options.test)
            addLarge(word("TEST"), false);
        if (m_options.copy || m_options.test || isTestKey)
            m_document.append(FeedBlock{});
    }

    /// The law's own words for the kinds of a signed receipt; they stand on the paper in German.
    static QString legalName(order::ReceiptKind kind)
    {
        switch (kind) {
        case order::ReceiptKind::Normal:
            return {};
        case order::ReceiptKind::Start:
            return QStringLiteral("Startbeleg");
        case order::ReceiptKind::Zero:
            return QStringLiteral("Nullbeleg");
        case order::ReceiptKind::Monthly:
            return QStringLiteral("Monatsbeleg");
        case order::ReceiptKind::Yearly:
            return QStringLiteral("Jahresbeleg");
        case order::ReceiptKind::Closing:
            return QStringLiteral("Schlussbeleg");
        case order::ReceiptKind::Training:
            return QStringLiteral("Trainingsbuchung");
        case order::ReceiptKind::Cancellation:
            return QStringLiteral("Stornobuchung");
        case order::ReceiptKind::Collective:
            return QStringLiteral("Sammelbeleg");
        }
        return {};
    }

    void addKind()
    {
        if (!m_receipt.fiscal || m_receipt.kind == order::ReceiptKind::Normal)
            return;
        addLarge(joined({legalName(m_receipt.kind), m_receipt.fiscal->period}, QStringLiteral(" ")), false);
        m_document.append(FeedBlock{});
    }

    void addSeal()
    {
        if (!m_receipt.fiscal)
            return;
        m_document.append(FeedBlock{});
        if (!m_receipt.fiscal->isSigned)
            m_document.append(TextBlock{.text = QStringLiteral("Sicherheitseinrichtung ausgefallen"),
                                        .align = Align::Centre,
                                        .bold = true});
        addCentred(QStringLiteral("Kassen-ID: ") + m_receipt.fiscal->cashboxId);
        m_document.append(QrBlock{m_receipt.fiscal->code.toUtf8(), QrLevel::M, m_receipt.fiscal->code});
    }

    void addShop()
    {
        const order::ShopHeader &shop = m_receipt.shop;
        addLarge(shop.name, false);
        addCentred(address({shop.street}, shop.zip, shop.city));
        if (!shop.vat.isEmpty())
            addCentred(word("VAT ID %1", shop.vat));
        if (!m_document.isEmpty())
            m_document.append(FeedBlock{});
    }

    void addHead()
    {
        if (!m_receipt.reverses.isEmpty()) {
            addLarge(word("CANCELLATION"), false);
            addCentred(word("of receipt %1", m_receipt.reverses));
        }
        const QDateTime local = m_receipt.issuedAtUtc.toTimeZone(m_zone);
        m_document.append(
            PairBlock{word("Receipt %1", m_receipt.number), word("Till %1", m_receipt.station)});
        m_document.append(
            PairBlock{local.toString(m_layout.date + QStringLiteral(" HH:mm:ss")), m_receipt.cashier});
    }

    void addFulfilment()
    {
        const order::Fulfilment &fulfilment = m_receipt.fulfilment;
        QString title;
        switch (fulfilment.kind) {
        case order::FulfilmentKind::Unspecified:
            break;
        case order::FulfilmentKind::Delivery:
            title = word("DELIVERY");
            break;
        case order::FulfilmentKind::Pickup:
            title = word("COLLECTION");
            break;
        case order::FulfilmentKind::Table:
            title = word("TABLE");
            break;
        }
        if (title.isEmpty())
            return;
        if (fulfilment.requestedForUtc.isValid()) {
            const QDateTime wanted = fulfilment.requestedForUtc.toTimeZone(m_zone);
            const bool sameDay = wanted.date() == m_receipt.issuedAtUtc.toTimeZone(m_zone).date();
            // Another day goes to a line of its own, so that date and time are never parted.
            title += sameDay ? wanted.toString(QStringLiteral(" HH:mm"))
                             : u'\n' + wanted.toString(m_layout.date + QStringLiteral(" HH:mm"));
        }
        addLarge(title, true);
    }

    void addCustomer()
    {
        if (!m_receipt.orderRef.isEmpty())
            addText(word("Order %1", m_receipt.orderRef));
        if (!m_receipt.customer)
            return;
        const order::Customer &customer = *m_receipt.customer;
        addText(joined({customer.title, customer.name}, QStringLiteral(" ")));
        addText(address({customer.street, customer.street2}, customer.zip, customer.city));
        // The own country says nothing on a local paper.
        if (customer.country != m_receipt.shop.country)
            addText(customer.country);
        addText(customer.phone);
        addText(customer.mobile);
        if (!customer.fax.isEmpty())
            addText(word("Fax %1", customer.fax));
        addText(customer.email);
        if (!customer.vat.isEmpty())
            addText(word("VAT ID %1", customer.vat));
        if (!customer.number.isEmpty())
            addText(word("Customer no. %1", customer.number));
    }

    void addLines()
    {
        m_document.append(RuleBlock{});
        for (const order::Line &line : m_receipt.lines) {
            if (line.noPrint)
                continue;
            switch (line.kind) {
            case order::LineKind::Product:
                addProduct(line);
                break;
            case order::LineKind::Text:
                addTextLine(line);
                break;
            case order::LineKind::ExternalInvoice:
                m_document.append(
                    ItemBlock{word("External invoice %1", line.externalRef), amount(line.amount), {}});
                break;
            }
            addLineNote(line.note);
        }
        m_document.append(RuleBlock{});
    }

    void addProduct(const order::Line &line)
    {
        const QString quantity = money::formatReceipt(line.quantity, m_layout.decimalSign);
        m_document.append(
            ItemBlock{quantity + u' ' + line.name, amount(line.amount), m_taxLetters.value(line.taxCode)});
        // For a single piece the price stands in the line already.
        if (line.quantity != money::Quantity::fromUnits(1) &&
            line.quantity != money::Quantity::fromUnits(-1)) {
            const QString price = money::formatReceipt(line.unitPrice, m_layout.decimalSign);
            m_document.append(TextBlock{.text = word("each %1", price), .indent = 2});
        }
    }

    void addTextLine(const order::Line &line)
    {
        if (line.amount.isZero())
            m_document.append(TextBlock{.text = line.text, .hanging = 2});
        else
            m_document.append(ItemBlock{line.text, amount(line.amount), {}});
    }

    void addLineNote(const QString &note)
    {
        for (const QString &line : note.split(u'\n', Qt::SkipEmptyParts))
            m_document.append(TextBlock{.text = QStringLiteral("+ ") + line, .indent = 2, .hanging = 2});
    }

    void addTotal()
    {
        m_document.append(PairBlock{word("TOTAL %1", m_receipt.shop.currency), amount(m_receipt.total),
                                    Size::Double, true});
        m_document.append(RuleBlock{.doubled = true});
    }

    QString tenderName(const order::Payment &payment) const
    {
        switch (payment.kind) {
        case order::TenderKind::Cash:
            return word("Cash");
        case order::TenderKind::Other:
            return payment.method.isEmpty() ? word("Card/other") : payment.method;
        case order::TenderKind::OnDelivery:
            return m_receipt.fulfilment.kind == order::FulfilmentKind::Delivery ? word("On delivery")
                                                                                : word("On collection");
        }
        return {};
    }

    void addTenders()
    {
        for (const order::Payment &payment : m_receipt.payments) {
            const bool cash = payment.kind == order::TenderKind::Cash;
            m_document.append(PairBlock{tenderName(payment), amount(cash ? payment.given : payment.amount)});
        }
        if (!m_receipt.change.isZero())
            m_document.append(PairBlock{word("Change"), amount(m_receipt.change)});
    }

    void addTaxes()
    {
        if (m_receipt.taxes.isEmpty())
            return;
        m_document.append(FeedBlock{});
        TableBlock table;
        table.rows.append({word("VAT"), word("Net"), word("Tax"), word("Gross")});
        for (qsizetype i = 0; i < m_receipt.taxes.size(); ++i) {
            const order::TaxSum &sum = m_receipt.taxes[i];
            // A rate in hundredths of a percent is laid out like a quantity in thousandths.
            const QString rate = money::formatReceipt(money::Quantity::fromMilli(sum.rate.value * qint64{10}),
                                                      m_layout.decimalSign);
            table.rows.append({letterOf(i) + u' ' + rate + QStringLiteral(" %"), amount(sum.net),
                               amount(sum.tax), amount(sum.gross)});
        }
        m_document.append(table);
        m_document.append(RuleBlock{});
    }

    void addNotes()
    {
        if (!m_receipt.fulfilment.note.isEmpty())
            addText(word("Note: %1", m_receipt.fulfilment.note));
        QString terms = m_receipt.paymentTerms;
        if (terms.isEmpty() && m_receipt.customer)
            terms = m_receipt.customer->paymentTerm;
        if (!terms.isEmpty())
            addText(word("Payment terms: %1", terms));
    }

    void addFooter()
    {
        addSeal();
        if (m_options.notFiscalised) {
            m_document.append(FeedBlock{});
            addCentred(word("Not fiscalised"));
        }
        if (!m_receipt.footerText.isEmpty()) {
            m_document.append(FeedBlock{});
            addCentred(m_receipt.footerText);
        }
        m_document.append(FeedBlock{});
    }

    const order::Receipt &m_receipt;
    const Words &m_words;
    const PaperOptions &m_options;
    NumberLayout m_layout;
    QTimeZone m_zone;
    QHash<QString, QString> m_taxLetters;
    Document m_document;
};

} // namespace

Document makeReceiptDocument(const order::Receipt &receipt, const Words &words, const PaperOptions &options)
{
    return Writer(receipt, words, options).document();
}

} // namespace kassa::receipt
