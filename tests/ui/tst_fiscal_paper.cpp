// SPDX-License-Identifier: GPL-3.0-or-later
// Signed receipts on paper: the code is read back from the burnt page and verified, and the words that the
// law asks for stand there, on the PDF and in the text file.
#include "core/fiscal/certificate.h"
#include "core/fiscal/sealing.h"
#include "core/receipt/plain_text.h"
#include "tests/dep_verifier/dep_verifier.h"
#include "ui/print/receipt_painter.h"
#include "ui/print/receipt_printer.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace kassa;
using order::ReceiptKind;

namespace {

const QByteArray kKey(32, 'k');

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(30'000);
    return QString::fromUtf8(process.readAllStandardOutput());
}

order::Receipt receiptOf(ReceiptKind kind, qint64 minor)
{
    order::Receipt receipt;
    receipt.kind = kind;
    receipt.sequence = 4513;
    receipt.number = QStringLiteral("2026-004513");
    receipt.issuedAtUtc = QDateTime(QDate(2026, 11, 22), QTime(18, 14, 52), Qt::UTC);
    receipt.timeZone = QStringLiteral("Europe/Vienna");
    receipt.shop.name = QStringLiteral("Musterküche Graz");
    receipt.shop.currency = QStringLiteral("EUR");
    if (!order::isAboutRegister(kind)) {
        order::Line line;
        line.name = QStringLiteral("Pizza Margherita");
        line.quantity = money::Quantity::fromMilli(1000);
        line.unitPrice = money::UnitPrice::fromTenThousandths(minor * 100);
        line.taxCode = QStringLiteral("10");
        line.taxRate = money::BasisPoints{1000};
        line.amount = money::Money::fromMinor(minor);
        receipt.lines = {line};
        receipt.total = line.amount;
        receipt.taxes = order::taxSums(receipt.lines);
    }
    return receipt;
}

struct Register
{
    fiscal::SigningKey key = *fiscal::SigningKey::generate();
    fiscal::Certificate certificate = *fiscal::Certificate::makeSelfSigned(
        key, QStringLiteral("TEST"), QDateTime(QDate(2026, 11, 1), QTime(0, 0), Qt::UTC), 30);

    [[nodiscard]] order::FiscalSeal seal(const order::Receipt &receipt, bool isSigned) const
    {
        fiscal::Draft draft;
        draft.kind = receipt.kind;
        draft.number = receipt.number;
        draft.localTime = QStringLiteral("2026-11-22T19:14:52");
        draft.sums = fiscal::bucketsOf(receipt.lines, QDate(2026, 11, 22));
        draft.counterCents = 123456;
        const auto input =
            fiscal::signingInputOf({QStringLiteral("TEST-1"), kKey, 8},
                                   {QStringLiteral("AT100"), certificate.serialHex()}, draft, "before");
        const QByteArray signature = isSigned ? *key.sign(*input) : QByteArray();
        order::FiscalSeal seal;
        seal.cashboxId = QStringLiteral("TEST-1");
        seal.code = QString::fromUtf8(*fiscal::machineCodeOf(fiscal::compactOf(*input, signature)));
        seal.isSigned = isSigned;
        seal.isTest = true;
        return seal;
    }
    [[nodiscard]] std::string material() const
    {
        const QString id = certificate.serialHex();
        const QJsonObject keys{
            {id, QJsonObject{{QStringLiteral("signatureDeviceType"), QStringLiteral("CERTIFICATE")},
                             {QStringLiteral("signatureCertificateOrPublicKey"),
                              QString::fromLatin1(certificate.der().toBase64())}}}};
        return QJsonDocument(
                   QJsonObject{{QStringLiteral("base64AESKey"), QString::fromLatin1(kKey.toBase64())},
                               {QStringLiteral("certificateOrPublicKeyMap"), keys}})
            .toJson()
            .toStdString();
    }
};

} // namespace

class TestFiscalPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codeIsReadBackAndVerified_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("isSigned");
        QTest::addColumn<int>("widthMm");
        QTest::addColumn<QString>("words");
        for (const int width : {80, 58}) {
            const auto row = [width](const char *name, ReceiptKind kind, bool isSigned, const char *words) {
                QTest::addRow("%s, %d mm", name, width)
                    << int(kind) << isSigned << width << QString::fromLatin1(words);
            };
            row("sale", ReceiptKind::Normal, true, "Kassen-ID: TEST-1");
            row("outage", ReceiptKind::Normal, false, "Sicherheitseinrichtung");
            row("cancellation", ReceiptKind::Cancellation, true, "Stornobuchung");
            row("training", ReceiptKind::Training, true, "Trainingsbuchung");
            row("start", ReceiptKind::Start, true, "Startbeleg");
            row("year", ReceiptKind::Yearly, true, "Jahresbeleg");
        }
    }
    void codeIsReadBackAndVerified()
    {
        QFETCH(const int, kind);
        QFETCH(const bool, isSigned);
        QFETCH(const int, widthMm);
        QFETCH(const QString, words);
        const Register till;
        order::Receipt receipt = receiptOf(ReceiptKind(kind), 1190);
        receipt.fiscal = till.seal(receipt, isSigned);
        for (const char *language : {"de", "ru"}) {
            receipt::PaperOptions options;
            options.language = QString::fromLatin1(language);
            const receipt::Grid grid = ui_print::receiptGrid(receipt, options, widthMm);
            const QString text = QString::fromUtf8(receipt::toPlainText(grid));
            QVERIFY2(text.contains(words), qPrintable(text));
            QVERIFY2(text.contains(QStringLiteral("TEST")), qPrintable(text));
            QVERIFY(QString(text).remove(u'\n').remove(u' ').contains(receipt.fiscal->code));
            const QTemporaryDir dir;
            const QString file = dir.filePath(QStringLiteral("receipt.pdf"));
            QVERIFY(ui_print::writePdf(grid, widthMm, receipt.number, file).isOk());
            const QString picture = dir.filePath(QStringLiteral("receipt"));
            QCOMPARE(QProcess::execute(QStringLiteral("pdftoppm"),
                                       {QStringLiteral("-r"), QStringLiteral("203"), QStringLiteral("-png"),
                                        QStringLiteral("-singlefile"), file, picture}),
                     0);
            const QString read =
                outputOf(QStringLiteral("zbarimg"),
                         {QStringLiteral("-q"), QStringLiteral("--raw"), picture + QStringLiteral(".png")})
                    .trimmed();
            QCOMPARE(read, receipt.fiscal->code);
            QCOMPARE(dep::verifyCode(read.toStdString(), till.material()), std::string());
        }
    }
};

QTEST_MAIN(TestFiscalPaper)
#include "tst_fiscal_paper.moc"
