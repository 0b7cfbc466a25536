// SPDX-License-Identifier: GPL-3.0-or-later
// Documents of the loyalty processing, read and written by the simulator's own hand. Source: loymax.md
// sections 2 to 5.
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace kassa::sim {

struct LoymaxLine
{
    QString posId;
    QString goodsId;
    QString barcode;
    QString price;
    QString quantity;
    qint64 amountMinor = 0;
    qint64 discountMinor = 0; ///< the processing's answer
};

/// What the processing was asked.
struct LoymaxRequest
{
    QString container;
    QString element;
    QMap<QString, QString> attributes;
    QString card; ///< value of the identifier
    QString cardType;
    QString pin;
    QString chequeNumber;
    QString chequeDate;
    QList<LoymaxLine> lines;
    qint64 paysMinor = 0;
    bool isReadable = false;

    [[nodiscard]] QString operation() const { return attributes.value(QStringLiteral("OperationID")); }
    [[nodiscard]] QString purchase() const { return attributes.value(QStringLiteral("PurchaseID")); }
    [[nodiscard]] qint64 totalMinor() const;
    /// Number, date, positions, articles, prices and quantities: what must not change within a purchase.
    [[nodiscard]] QString chequeShape() const;
    /// The same with the amounts.
    [[nodiscard]] QString chequeWhole() const;
};

/// "12.34" or "12.3" to minor units; the product's own parser is not asked.
[[nodiscard]] qint64 loymaxMinorOf(const QString &text);
[[nodiscard]] QByteArray loymaxTextOf(qint64 minor);

[[nodiscard]] LoymaxRequest readLoymaxRequest(const QByteArray &body);

/// What one response element holds beside its code.
struct LoymaxAnswer
{
    int code = 0;
    QString message; ///< ErrorMessage of a refusal
    QMap<QString, QString> attributes;
    QString holder;
    QString chequeMessage;
    QString cashierMessage;
    QList<LoymaxLine> lines;
};

[[nodiscard]] QByteArray writeLoymaxAnswer(const LoymaxRequest &request, const LoymaxAnswer &answer);
/// An envelope with a code of its own and nothing in it.
[[nodiscard]] QByteArray writeLoymaxEnvelope(int code, const QString &message);

} // namespace kassa::sim
