// SPDX-License-Identifier: GPL-3.0-or-later
// A receipt of 40 lines with its code, laid out and turned into the bytes of a printer, beside libqrencode
// making that code alone.
#include "figures.h"
#include "measures.h"

#include "core/receipt/escpos.h"
#include "core/receipt/receipt_document.h"

#include <QElapsedTimer>
#include <qrencode.h>

#include <cstdio>

namespace kassa::bench {

namespace {

constexpr int kLines = 40;
constexpr int kRounds = 200;
constexpr double kGoal = 3.0; // times what libqrencode needs

order::Receipt longReceipt()
{
    order::Receipt receipt;
    receipt.number = QStringLiteral("2026-004513");
    receipt.issuedAtUtc = QDateTime(QDate(2026, 11, 22), QTime(18, 14, 52), Qt::UTC);
    receipt.timeZone = QStringLiteral("Europe/Vienna");
    receipt.shop.name = QStringLiteral("Musterküche Graz");
    receipt.shop.currency = QStringLiteral("EUR");
    for (int i = 0; i < kLines; ++i) {
        order::Line line;
        line.name = QStringLiteral("Artikel %1 mit Käse, Борщ").arg(i);
        line.quantity = money::Quantity::fromUnits(2);
        line.unitPrice = money::UnitPrice::fromMoney(money::Money::fromMinor(100 + i));
        line.taxCode = QStringLiteral("10");
        line.amount = money::Money::fromMinor(200 + 2 * i);
        receipt.lines.append(line);
        receipt.total += line.amount;
    }
    receipt.fiscal = order::FiscalSeal();
    receipt.fiscal->isSigned = true;
    receipt.fiscal->cashboxId = QStringLiteral("KASSA01");
    receipt.fiscal->code =
        QStringLiteral("_R1-AT0_KASSA01_2026-004513_2026-11-22T19:14:52_") + QString(151, u'x');
    return receipt;
}

double microseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e3 / kRounds;
}

} // namespace

void measurePaper(const Options &options)
{
    const order::Receipt receipt = longReceipt();
    const QByteArray code = receipt.fiscal->code.toUtf8();
    const receipt::EnglishWords words;
    const receipt::Document cut{receipt::CutBlock()};
    receipt::EscPosOptions form;
    form.language = QStringLiteral("de");
    for (const char *model : {"tm-t88v", "nt-5890k"}) {
        const auto profile = receipt::loadProfile(QString::fromLatin1(model), {});
        if (!profile) {
            std::printf("no profile %s\n", model);
            return;
        }
        Pairs pairs;
        qsizetype bytes = 0;
        for (int pair = 0; pair < options.pairs; ++pair) {
            QElapsedTimer timer;
            timer.start();
            for (int i = 0; i < kRounds; ++i) {
                receipt::Document document = receipt::makeReceiptDocument(receipt, words, {});
                document += cut;
                bytes += receipt::toEscPos(receipt::layOutFor(document, *profile, form, 58), *profile, form)
                             .size();
            }
            const double ours = microseconds(timer);
            timer.restart();
            for (int i = 0; i < kRounds; ++i) {
                QRcode *alone = QRcode_encodeData(static_cast<int>(code.size()),
                                                  reinterpret_cast<const unsigned char *>(code.constData()),
                                                  0, QR_ECLEVEL_M);
                bytes += alone->width;
                QRcode_free(alone);
            }
            pairs.add(ours, microseconds(timer));
        }
        pairs.print(QStringLiteral("receipt of %1 lines for %2").arg(kLines).arg(QString::fromLatin1(model)),
                    QStringLiteral("us"), QStringLiteral("libqrencode alone"), Goal::AtMost, kGoal);
        std::printf("    (%lld bytes made)\n", static_cast<long long>(bytes));
    }
}

} // namespace kassa::bench
