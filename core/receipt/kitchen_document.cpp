// SPDX-License-Identifier: GPL-3.0-or-later
#include "kitchen_document.h"

#include "core/money/decimal_text.h"

namespace kassa::receipt {

namespace {

char decimalSign(const QString &language)
{
    return language == u"en" ? '.' : ',';
}

QString dateForm(const QString &language)
{
    if (language == u"de" || language == u"ru")
        return QStringLiteral("dd.MM.yyyy");
    return language == u"es" ? QStringLiteral("dd/MM/yyyy") : QStringLiteral("yyyy-MM-dd");
}

class SlipWriter
{
public:
    SlipWriter(const order::KitchenSlip &slip,
               const Words &words,
               const PaperOptions &options,
               const QTimeZone &zone)
        : m_slip(slip), m_words(words), m_options(options), m_zone(zone.isValid() ? zone : QTimeZone::utc())
    {
    }

    Document document() &&
    {
        if (m_options.copy)
            addBar(m_words.word("COPY"), false);
        if (m_slip.isCancelled)
            addBar(m_words.word("CANCELLED"), true);
        else if (m_slip.isChange)
            addBar(m_words.word("CHANGE"), true);
        addBar(m_slip.title, false);
        addFulfilment();
        if (!m_slip.customerName.isEmpty())
            m_document.append(TextBlock{.text = m_slip.customerName, .size = Size::Tall});
        m_document.append(RuleBlock{});
        for (const order::KitchenItem &item : m_slip.items)
            addItem(item);
        m_document.append(RuleBlock{});
        if (!m_slip.fulfilment.note.isEmpty())
            m_document.append(TextBlock{.text = m_slip.fulfilment.note, .size = Size::Tall, .bold = true});
        const QDateTime at = m_slip.atUtc.toTimeZone(m_zone);
        m_document.append(
            TextBlock{.text = at.toString(dateForm(m_options.language) + QStringLiteral(" HH:mm:ss"))});
        return std::move(m_document);
    }

private:
    void addBar(const QString &text, bool inverse)
    {
        m_document.append(TextBlock{
            .text = text, .align = Align::Centre, .size = Size::Double, .bold = true, .inverse = inverse});
    }

    void addFulfilment()
    {
        QString title;
        switch (m_slip.fulfilment.kind) {
        case order::FulfilmentKind::Unspecified:
            break;
        case order::FulfilmentKind::Delivery:
            title = m_words.word("DELIVERY");
            break;
        case order::FulfilmentKind::Pickup:
            title = m_words.word("COLLECTION");
            break;
        case order::FulfilmentKind::Table:
            title = m_words.word("TABLE");
            break;
        }
        if (m_slip.wantedForUtc.isValid()) {
            const QDateTime wanted = m_slip.wantedForUtc.toTimeZone(m_zone);
            const bool isToday = wanted.date() == m_slip.atUtc.toTimeZone(m_zone).date();
            const QString time = wanted.toString(QStringLiteral("HH:mm"));
            title +=
                isToday ? u' ' + time : u'\n' + wanted.toString(dateForm(m_options.language)) + u' ' + time;
        }
        if (!title.trimmed().isEmpty())
            addBar(title.trimmed(), true);
    }

    void addItem(const order::KitchenItem &item)
    {
        QString text = item.name;
        if (!item.quantity.isZero()) {
            const QString count = money::formatReceipt(item.quantity, decimalSign(m_options.language));
            const bool isMore = m_slip.isChange && !item.quantity.isNegative();
            text = (isMore ? QStringLiteral("+") : QString()) + count + QStringLiteral(" x ") + item.name;
        }
        m_document.append(TextBlock{.text = text,
                                    .size = Size::Double,
                                    .bold = true,
                                    .inverse = item.quantity.isNegative(),
                                    .hanging = 2});
        for (const QString &line : item.note.split(u'\n', Qt::SkipEmptyParts))
            m_document.append(TextBlock{
                .text = QStringLiteral("> ") + line, .size = Size::Tall, .indent = 2, .hanging = 2});
    }

    const order::KitchenSlip &m_slip;
    const Words &m_words;
    const PaperOptions &m_options;
    QTimeZone m_zone;
    Document m_document;
};

} // namespace

Document makeKitchenDocument(const order::KitchenSlip &slip,
                             const Words &words,
                             const PaperOptions &options,
                             const QTimeZone &zone)
{
    return SlipWriter(slip, words, options, zone).document();
}

} // namespace kassa::receipt
