// SPDX-License-Identifier: GPL-3.0-or-later
// Signed receipts on paper: the code is read back from the burnt page and verified, and the words that the
// law asks for stand there: on the PDF, in the text file, in the bytes of a raw printer that draws codes
// itself or gets them as pictures, and in ePOS XML.
#include "core/fiscal/certificate.h"
#include "core/fiscal/sealing.h"
#include "core/receipt/epos_xml.h"
#include "core/receipt/escpos.h"
#include "core/receipt/plain_text.h"
#include "core/receipt/receipt_document.h"
#include "tests/dep_verifier/dep_verifier.h"
#include "ui/print/receipt_painter.h"
#include "ui/print/receipt_printer.h"

#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

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

QString readCode(const QString &picture)
{
    return outputOf(QStringLiteral("zbarimg"), {QStringLiteral("-q"), QStringLiteral("--raw"), picture})
        .trimmed();
}

/// What "print symbol data" (GS ( k, function 180) stores: the code of a printer that draws it itself.
QByteArray nativeCodeIn(const QByteArray &bytes)
{
    qsizetype at = -1;
    while ((at = bytes.indexOf("\x1d(k", at + 1)) >= 0) {
        const qsizetype length = static_cast<unsigned char>(bytes[at + 3]) +
                                 qsizetype{256} * static_cast<unsigned char>(bytes[at + 4]);
        if (bytes.mid(at + 5, 3) == "1P0") {
            return bytes.mid(at + 8, length - 3);
        }
    }
    return {};
}

/// The raster strips (GS v 0) of a job one below the other, black on white, with room around them.
QImage picturesIn(const QByteArray &bytes)
{
    constexpr int kRoom = 60;
    QList<QByteArray> rows;
    qsizetype at = 0;
    const QByteArray command("\x1dv0\0", 4);
    while ((at = bytes.indexOf(command, at)) >= 0) {
        const auto byte = [&bytes, at](qsizetype i) {
            return static_cast<int>(static_cast<unsigned char>(bytes[at + i]));
        };
        const qsizetype rowBytes = byte(4) + 256 * byte(5);
        const qsizetype count = byte(6) + 256 * byte(7);
        at += 8;
        for (qsizetype row = 0; row < count; ++row, at += rowBytes) {
            rows.append(bytes.mid(at, rowBytes));
        }
    }
    qsizetype width = 0;
    for (const QByteArray &row : rows) {
        width = std::max(width, row.size() * 8);
    }
    QImage image(static_cast<int>(width) + 2 * kRoom, static_cast<int>(rows.size()) + 2 * kRoom,
                 QImage::Format_Grayscale8);
    image.fill(255);
    for (int y = 0; y < rows.size(); ++y) {
        for (int x = 0; x < rows[y].size() * 8; ++x) {
            if ((static_cast<unsigned char>(rows[y][x / 8]) & (0x80U >> (x % 8))) != 0) {
                image.scanLine(y + kRoom)[x + kRoom] = 0;
            }
        }
    }
    return image;
}

/// Text and code of the XML, as a printer takes them.
struct EposPaper
{
    QString text;
    QString code;
};

EposPaper eposPaper(const QByteArray &xml)
{
    EposPaper paper;
    QXmlStreamReader reader(xml);
    while (reader.readNextStartElement() || !reader.atEnd()) {
        if (reader.name() == QLatin1String("text")) {
            paper.text += reader.readElementText();
        } else if (reader.name() == QLatin1String("symbol") &&
                   reader.attributes().value(QLatin1String("type")) == QLatin1String("qrcode_model_2")) {
            paper.code = reader.readElementText();
        }
    }
    return paper;
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

private:
    static void addKinds()
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

private Q_SLOTS:
    void codeIsReadBackAndVerified_data() { addKinds(); }
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
            const QString read = readCode(picture + QStringLiteral(".png"));
            QCOMPARE(read, receipt.fiscal->code);
            QCOMPARE(dep::verifyCode(read.toStdString(), till.material()), std::string());
        }
    }

    void printersGetCodeAndWords_data() { addKinds(); }
    void printersGetCodeAndWords()
    {
        QFETCH(const int, kind);
        QFETCH(const bool, isSigned);
        QFETCH(const int, widthMm);
        QFETCH(const QString, words);
        const Register till;
        order::Receipt receipt = receiptOf(ReceiptKind(kind), 1190);
        receipt.fiscal = till.seal(receipt, isSigned);
        const receipt::Document document = receipt::makeReceiptDocument(receipt, receipt::EnglishWords(), {});
        const receipt::EscPosOptions options{.language = QStringLiteral("de")};
        const QTemporaryDir dir;
        for (const char *name : {"default", "simple"}) {
            const auto profile = receipt::loadProfile(QString::fromLatin1(name), {});
            QVERIFY(profile.isOk());
            const QByteArray bytes = receipt::toEscPos(
                receipt::layOutFor(document, *profile, options, widthMm), *profile, options);
            QVERIFY(bytes.contains(words.toLatin1()));
            QVERIFY(bytes.contains("TEST"));
            QVERIFY(isSigned || bytes.contains("ausgefallen"));
            QString code = QString::fromUtf8(nativeCodeIn(bytes));
            QCOMPARE(code.isEmpty(), !profile->nativeQr);
            if (!profile->nativeQr) {
                const QString picture = dir.filePath(QStringLiteral("raster.png"));
                QVERIFY(picturesIn(bytes).save(picture));
                code = readCode(picture);
            }
            QCOMPARE(code, receipt.fiscal->code);
            QCOMPARE(dep::verifyCode(code.toStdString(), till.material()), std::string());
        }
        const auto profile = receipt::loadProfile(QStringLiteral("default"), {});
        const EposPaper paper = eposPaper(
            receipt::toEposPrint(receipt::layOutFor(document, *profile, options, widthMm), options));
        QVERIFY2(paper.text.contains(words), qPrintable(paper.text));
        QVERIFY(paper.text.contains(QStringLiteral("TEST")));
        QCOMPARE(paper.code, receipt.fiscal->code);
        QCOMPARE(dep::verifyCode(paper.code.toStdString(), till.material()), std::string());
    }
};

QTEST_MAIN(TestFiscalPaper)
#include "tst_fiscal_paper.moc"
