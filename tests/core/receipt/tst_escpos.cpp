// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes for raw printers: what the commands look like, what no text may ever cause, and that every character
// of the shops' languages arrives. Bytes are compared with the receipt printing notes, section 1, not with
// the encoder's own constants; whole papers are read back by the simulator's decoder (tst_paper).
#include "core/receipt/code_pages.h"
#include "core/receipt/epos_xml.h"
#include "core/receipt/escpos.h"
#include "core/receipt/receipt_document.h"
#include "core/receipt/symbols.h"
#include "tests/core/receipt/sample_receipts.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace kassa;
using namespace kassa::receipt;
using namespace kassa::receipt_test;

namespace {

PrinterProfile profileOf(const char *name)
{
    auto profile = loadProfile(QString::fromLatin1(name), QString());
    KASSA_ASSERT(profile.isOk());
    return *profile;
}

QByteArray bytesOf(const Document &document, const PrinterProfile &profile, const EscPosOptions &options = {})
{
    return toEscPos(layOutFor(document, profile, options, 80), profile, options);
}

/// The bytes of a literal, zeros included.
template<size_t N>
QByteArray raw(const char (&literal)[N])
{
    return QByteArray(literal, static_cast<qsizetype>(N) - 1);
}

bool hasRealTimeCommand(const QByteArray &bytes)
{
    for (const char *command : {"\x10\x04", "\x10\x05", "\x10\x14"}) {
        if (bytes.contains(QByteArray(command, 2)))
            return true;
    }
    return false;
}

} // namespace

class TestEscPos : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyProfileIsReadable();
    void profilesOfTheUser();
    void badProfiles_data();
    void badProfiles();
    void columns_data();
    void columns();
    void pagesAndBytes_data();
    void pagesAndBytes();
    void missingCharactersAreWritten_data();
    void missingCharactersAreWritten();
    void euroBecomesLettersBeforeMeasuring();
    void stylesAndMarks();
    void rasterWhereThePrinterKnowsNoCodes();
    void picturesContainNoCommands();
    void noTextIsACommand();
    void testPageNamesEveryPage();
    void eposElements();
    void eposIsXmlWhateverTheText();
};

void TestEscPos::everyProfileIsReadable()
{
    const QList<PrinterProfile> all = knownProfiles(QString());
    QVERIFY(all.size() >= 20);
    QCOMPARE(all.first().name, QStringLiteral("default"));
    for (const PrinterProfile &profile : all) {
        QVERIFY2(!profile.pages.isEmpty() && !profile.title.isEmpty(), qPrintable(profile.name));
        for (const int widthMm : {58, 80}) {
            const PaperWidth width = profile.widthFor(widthMm, PrinterFont::A);
            QVERIFY2(width.columns >= 24 && width.columns * 12 <= width.dots + 11, qPrintable(profile.name));
        }
    }
    // Rows of the table in the notes that no automatic choice would get right.
    QCOMPARE(profileOf("rp326").pages.value(4), (CodePageNumber{QStringLiteral("cp866"), 7}));
    QCOMPARE(profileOf("yhd-8390").pages.value(2), (CodePageNumber{QStringLiteral("cp858"), 14}));
    QCOMPARE(profileOf("tm-t88v").pages.value(5), (CodePageNumber{QStringLiteral("windows-1251"), 46}));
    QVERIFY(!profileOf("nt-5890k").nativeQr);
}

void TestEscPos::profilesOfTheUser()
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("mine.profile")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("# own\ntitle=Mine\npages=cp437:3\npaper.80=576 48 64\n");
    file.close();
    const auto mine = loadProfile(QStringLiteral("mine"), dir.path());
    QVERIFY(mine.isOk());
    QCOMPARE(mine->title, QStringLiteral("Mine"));
    QCOMPARE(loadProfile(QStringLiteral("tm-t88v"), dir.path())->name, QStringLiteral("tm-t88v"));
    QCOMPARE(loadProfile(QString(), dir.path())->name, QStringLiteral("default"));
    for (const char *name : {"none", "../mine", "a/b", "x y"}) {
        const auto found = loadProfile(QString::fromLatin1(name), dir.path());
        QVERIFY(!found && found.error().code == ProfileCode::NotFound);
    }
    const QList<PrinterProfile> all = knownProfiles(dir.path());
    QVERIFY(std::any_of(all.cbegin(), all.cend(),
                        [](const PrinterProfile &profile) { return profile.name == u"mine"; }));
}

void TestEscPos::badProfiles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("key");
    QTest::newRow("no pages") << QByteArray("title=x\n") << "pages";
    QTest::newRow("unknown page") << QByteArray("pages=cp999:1\n") << "pages";
    QTest::newRow("number too large") << QByteArray("pages=cp437:256\n") << "pages";
    QTest::newRow("page twice") << QByteArray("pages=cp437:0 cp437:1\n") << "pages";
    QTest::newRow("unknown key") << QByteArray("pages=cp437:0\nfoo=1\n") << "foo";
    QTest::newRow("no key") << QByteArray("pages=cp437:0\nhello\n") << "hello";
    QTest::newRow("too narrow") << QByteArray("pages=cp437:0\npaper.58=384 20 42\n") << "paper.58";
    QTest::newRow("unknown cut") << QByteArray("pages=cp437:0\ncut=half\n") << "cut";
    QTest::newRow("unknown qr") << QByteArray("pages=cp437:0\nqr=maybe\n") << "qr";
}

void TestEscPos::badProfiles()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, key);
    const auto profile = decodeProfile(QStringLiteral("x"), text);
    QVERIFY(!profile);
    QCOMPARE(profile.error().context, key);
}

void TestEscPos::columns_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<int>("widthMm");
    QTest::addColumn<int>("columnsA");
    QTest::addColumn<int>("columnsB");
    QTest::addColumn<int>("dots");
    QTest::newRow("unknown, 80 mm") << "default" << 80 << 42 << 56 << 504;
    QTest::newRow("unknown, 58 mm") << "default" << 58 << 32 << 42 << 384;
    QTest::newRow("TM-T88V") << "tm-t88v" << 80 << 42 << 56 << 512;
    QTest::newRow("TM-T20III") << "tm-t20iii" << 80 << 48 << 64 << 576;
    QTest::newRow("TM-m30III") << "tm-m30iii" << 80 << 48 << 57 << 576;
    QTest::newRow("Chinese 58 mm") << "nt-5890k" << 58 << 32 << 42 << 384;
    QTest::newRow("a width that the profile has not") << "nt-5890k" << 80 << 42 << 42 << 504;
}

void TestEscPos::columns()
{
    QFETCH(QString, profile);
    QFETCH(int, widthMm);
    QFETCH(int, columnsA);
    QFETCH(int, columnsB);
    QFETCH(int, dots);
    const PrinterProfile known = profileOf(profile.toLatin1().constData());
    QCOMPARE(known.widthFor(widthMm, PrinterFont::A), (PaperWidth{columnsA, dots}));
    QCOMPARE(known.widthFor(widthMm, PrinterFont::B), (PaperWidth{columnsB, dots}));
}

void TestEscPos::pagesAndBytes_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("bytes");
    const auto page = [](int number, const char *bytes) {
        return QByteArray("\x1Bt") + static_cast<char>(number) + bytes;
    };
    QTest::newRow("euro in 858") << "tm-t88v"
                                 << "de" << QStringLiteral(u"1 €") << page(19, "1 \xD5");
    QTest::newRow("umlauts in 858") << "tm-t88v"
                                    << "de" << QStringLiteral(u"Äß ñ") << page(19, "\x8E\xE1 \xA4");
    QTest::newRow("858 under another number") << "yhd-8390"
                                              << "es" << QStringLiteral(u"ñ€") << page(14, "\xA4\xD5");
    QTest::newRow("1252 where 858 is missing") << "tm-t88ii"
                                               << "de" << QStringLiteral(u"Ä€") << page(16, "\xC4\x80");
    QTest::newRow("Cyrillic in 1251") << "tm-t88v"
                                      << "ru" << QStringLiteral(u"Ж№€") << page(46, "\xC6\xB9\x88");
    QTest::newRow("Cyrillic in 866 where 1251 is missing")
        << "tm-t88iv"
        << "ru" << QStringLiteral(u"Ж№") << page(17, "\x86\xFC");
    QTest::newRow("one euro among 866")
        << "tm-t88iv"
        << "ru" << QStringLiteral(u"Ж€Ж") << page(17, "\x86") + page(19, "\xD5") + page(17, "\x86");
    QTest::newRow("Rongta's own numbers") << "rp326"
                                          << "ru" << QStringLiteral(u"Ж") << page(6, "\xC6");
    QTest::newRow("stays on its page")
        << "tm-t88v"
        << "de" << QStringLiteral(u"ж 1 ä") << page(46, "\xE6 1 ") + page(19, "\x84");
    QTest::newRow("437 only") << "simple"
                              << "de" << QStringLiteral(u"Ä€")
                              << page(0, "\x8E"
                                         "EUR");
}

void TestEscPos::pagesAndBytes()
{
    QFETCH(QString, profile);
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(QByteArray, bytes);
    EscPosOptions options;
    options.language = language;
    const PrinterProfile known = profileOf(profile.toLatin1().constData());
    const QByteArray job = bytesOf({TextBlock{.text = text}}, known, options);
    QVERIFY2(job.endsWith(bytes + '\n'), job.toHex(' ').constData());
    QVERIFY(job.startsWith(known.leavesChinese ? raw("\x1B@\x1C.\x1BR\0") : raw("\x1B@\x1BR\0")));
}

void TestEscPos::missingCharactersAreWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::newRow("euro") << QStringLiteral(u"12,00 €") << QStringLiteral("12,00 EUR");
    QTest::newRow("accents that 437 lacks") << QStringLiteral(u"ÁÍÓÚ Ñandú") << QStringLiteral(u"AIOU Ñandú");
    QTest::newRow("Cyrillic") << QStringLiteral(u"Чай") << QStringLiteral("???");
    QTest::newRow("typography") << QStringLiteral(u"„a“ – b… c") << QStringLiteral("\"a\" - b... c");
    QTest::newRow("Polish") << QStringLiteral(u"Łódź") << QStringLiteral(u"Lódz");
    QTest::newRow("emoji is one mark") << QStringLiteral(u"\U0001F355!") << QStringLiteral("?!");
    QTest::newRow("loose accent vanishes") << QStringLiteral(u"x\u0323") << QStringLiteral("x");
    QTest::newRow("wide characters") << QStringLiteral(u"寿司") << QStringLiteral("??");
    QTest::newRow("ligature") << QStringLiteral(u"œuf") << QStringLiteral("oeuf");
}

void TestEscPos::missingCharactersAreWritten()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    const CodePages pages(profileOf("simple"), QStringLiteral("de"));
    QCOMPARE(pages.transliterated(text), written);
    QCOMPARE(pages.transliterated(written), written);
}

/// "EUR" is two cells wider than its sign: a line measured before would push the amount off the paper.
void TestEscPos::euroBecomesLettersBeforeMeasuring()
{
    const PrinterProfile simple = profileOf("simple");
    const Document document{PairBlock{QStringLiteral("Summe"), QStringLiteral(u"1234,00 €")}};
    const Grid grid = layOutFor(document, simple, {}, 80);
    QCOMPARE(paddedRow(grid.rows.first(), grid.columns).size(), grid.columns);
    QVERIFY(bytesOf(document, simple).contains("1234,00 EUR\n"));
}

void TestEscPos::stylesAndMarks()
{
    const PrinterProfile profile = profileOf("tm-t20iii");
    const QByteArray job =
        bytesOf({TextBlock{.text = QStringLiteral("big"), .size = Size::Double, .bold = true},
                 TextBlock{.text = QStringLiteral("bar"), .size = Size::Tall, .inverse = true},
                 TextBlock{.text = QStringLiteral("mid"), .align = Align::Centre}, QrBlock{.data = "QRDATA"},
                 DrawerBlock(), CutBlock()},
                profile);
    QCOMPARE(job, raw("\x1B@\x1BR\0") +
                      "\x1B"
                      "E\x01\x1D!\x11\x1Bt\x13"
                      "big\n" +
                      raw("\x1B"
                          "E\0\x1D"
                          "B\x01\x1D!\x01"
                          "bar") +
                      QByteArray(45, ' ') + '\n' +
                      raw("\x1D"
                          "B\0\x1D!\0") +
                      QByteArray(22, ' ') + "mid\n" + "\x1BJ\x20" +
                      raw("\x1B"
                          "a\x01\x1D(k\x04\0\x31\x41\x32\0\x1D(k\x03\0\x31\x43\x08\x1D(k\x03\0\x31\x45\x31"
                          "\x1D(k\x09\0\x31\x50\x30QRDATA\x1D(k\x03\0\x31\x51\x30\x1B"
                          "a\0") +
                      "\x1BJ\x20" + raw("\x1Bp\0\x32\xFA") + raw("\x1DVB\0"));
    EscPosOptions pin5;
    pin5.drawer = DrawerPin::Pin5;
    pin5.font = PrinterFont::B;
    const QByteArray second = bytesOf({DrawerBlock()}, profile, pin5);
    QVERIFY(second.contains("\x1BM\x01"));
    QVERIFY(second.endsWith("\x1Bp\x01\x32\xFA"));
    QCOMPARE(drawerNow(DrawerPin::Pin2), raw("\x10\x14\x01\0\x01"));
    QVERIFY(bytesOf({CutBlock()}, profileOf("nt-5890k"))
                .endsWith("\x1B"
                          "d\x04"));
}

void TestEscPos::rasterWhereThePrinterKnowsNoCodes()
{
    const PrinterProfile chinese = profileOf("nt-5890k");
    const Document document{QrBlock{.data = "QRDATA"}, BarcodeBlock{.data = "12345"}};
    const QByteArray job = toEscPos(layOutFor(document, chinese, {}, 58), chinese, {});
    QVERIFY(!job.contains("QRDATA"));
    QVERIFY(!job.contains("\x1D(k"));
    // 21 modules of 8 dots in the middle of 384: (384 + 168) / 2 dots wide, two strips of 128 and 40 rows.
    QVERIFY(job.contains(raw("\x1Dv0\0\x23\0\x80\0")));
    QVERIFY(job.contains(raw("\x1Dv0\0\x23\0\x28\0")));
    QVERIFY(job.contains("12345\n"));
    // A code whose bytes could be commands is drawn, never handed to the printer as data.
    const QByteArray drawn = bytesOf({QrBlock{.data = raw("a\x10\x14\x01")}}, profileOf("tm-t88v"));
    QVERIFY(!drawn.contains("\x1D(k") && drawn.contains("\x1Dv0"));
}

void TestEscPos::picturesContainNoCommands()
{
    QRandomGenerator random(20261124);
    const PrinterProfile profile = profileOf("tm-t20iii");
    for (int round = 0; round < 20; ++round) {
        Bitmap image = Bitmap::white(568 + round % 9, 140);
        for (char &byte : image.rows) {
            static constexpr char kTraps[] = {0x10, 0x04, 0x05, 0x14};
            byte = kTraps[random.bounded(4)];
        }
        const QByteArray job = bytesOf({ImageBlock{image, Align::Left}}, profile);
        QVERIFY(!hasRealTimeCommand(job));
    }
}

/// Whatever a web shop writes into its texts, the bytes between our commands stay text: the job for hostile
/// text differs from that for harmless text of the same shape in no control byte.
void TestEscPos::noTextIsACommand()
{
    QRandomGenerator random(7);
    const QStringList languages{QStringLiteral("de"), QStringLiteral("ru")};
    for (const PrinterProfile &profile : knownProfiles(QString())) {
        for (int round = 0; round < 40; ++round) {
            QString hostile;
            for (int i = 0; i < 60; ++i) {
                static constexpr char32_t kTops[] = {0x20, 0xA0, 0x500, 0x3000, 0xFFFF, 0x1FFFF};
                hostile += QChar(static_cast<char16_t>(random.bounded(kTops[random.bounded(5)])));
            }
            hostile += QStringLiteral(u"\x1B@\x10\x14\x01\x7F\xFF\x9B"
                                      "31m");
            EscPosOptions options;
            options.language = languages[round % 2];
            const QByteArray job = bytesOf({TextBlock{.text = hostile}}, profile, options);
            QByteArray rest = job;
            const QByteArray start = bytesOf({}, profile, options);
            QVERIFY(rest.startsWith(start));
            rest.remove(0, start.size());
            for (qsizetype i = 0; i < rest.size(); ++i) {
                const auto byte = static_cast<unsigned char>(rest[i]);
                if (byte == 0x1B) { // the only command of plain text is the choice of a page
                    QCOMPARE(rest[i + 1], 't');
                    i += 2;
                    continue;
                }
                QVERIFY2((byte >= 0x20 && byte != 0x7F) || byte == '\n', rest.toHex(' ').constData());
            }
        }
    }
}

void TestEscPos::testPageNamesEveryPage()
{
    QCOMPARE(testCharacters(), QStringLiteral(u"€ Ä ß ñ Ж №"));
    for (const PrinterProfile &profile : knownProfiles(QString())) {
        const QByteArray page = toEscPosTestPage(profile);
        for (const CodePageNumber &known : profile.pages) {
            QVERIFY(page.contains("\x1Bt" + QByteArray(1, static_cast<char>(known.number)) + "ESC t"));
            QVERIFY(page.contains(known.codec.toLatin1()));
        }
        QCOMPARE(page.count("\x1B@"), 1);
    }
    const QByteArray epson = toEscPosTestPage(profileOf("tm-t88v"));
    QVERIFY(epson.contains("\xD5 \x8E \xE1 \xA4 ? ?\n")); // 858
    QVERIFY(epson.contains("? ? ? ? \x86 \xFC\n"));       // 866
    QVERIFY(epson.contains("\x88 ? ? ? \xC6 \xB9\n"));    // 1251
}

void TestEscPos::eposElements()
{
    EscPosOptions options;
    options.language = QStringLiteral("de");
    const PrinterProfile profile = profileOf("tm-m30iii");
    const Document document{TextBlock{.text = QStringLiteral(u"<Käse> & \"Brot\"")}, QrBlock{.data = "A+/=9"},
                            QrBlock{.data = "back\\slash"}, DrawerBlock(), CutBlock()};
    const QByteArray xml = toEposPrint(layOutFor(document, profile, options, 80), options);
    const QString text = QString::fromUtf8(xml);
    QVERIFY(text.startsWith(u"<epos-print xmlns=\"http://www.epson-pos.com/schemas/2011/03/epos-print\">"));
    QVERIFY(text.contains(QStringLiteral(u"&lt;Käse&gt; &amp; ")));
    QVERIFY(text.contains(QStringLiteral("&#10;</text>")));
    QVERIFY(text.contains(QStringLiteral("lang=\"de\"")));
    QVERIFY(text.contains(QStringLiteral("level=\"level_m\" width=\"8\" align=\"center\">A+/=9</symbol>")));
    QCOMPARE(text.count(QStringLiteral("<image ")), 1);
    QVERIFY(text.contains(QStringLiteral("<pulse drawer=\"drawer_1\" time=\"pulse_100\"/>")));
    QVERIFY(text.contains(QStringLiteral("<cut type=\"feed\"/>")));
    QVERIFY(toEposPrint(Grid(), options, true).contains("force=\"true\""));
}

void TestEscPos::eposIsXmlWhateverTheText()
{
    QRandomGenerator random(11);
    const PrinterProfile profile = profileOf("tm-m30iii");
    for (int round = 0; round < 200; ++round) {
        QString hostile = QStringLiteral("]]></text><pulse/>");
        for (int i = 0; i < 40; ++i)
            hostile += QChar(static_cast<char16_t>(random.bounded(0x10000)));
        const Document document{TextBlock{.text = hostile}, QrBlock{.data = hostile.toUtf8()}};
        QXmlStreamReader xml(toEposPrint(layOutFor(document, profile, {}, 80), {}));
        int pulses = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"pulse")
                ++pulses;
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(pulses, 0);
    }
}

QTEST_GUILESS_MAIN(TestEscPos)
#include "tst_escpos.moc"
