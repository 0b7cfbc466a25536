// SPDX-License-Identifier: GPL-3.0-or-later
// Every vector of pepmax.md section 9, field lists, replies, the framer at every byte.
#include "core/pepmax/pepmax_codec.h"

#include <QRandomGenerator>
#include <QTest>

using namespace kassa;
using namespace kassa::pepmax;

namespace {

constexpr char kStartExample[] = "1\t2013-10-18-12.31.44.00000\t017\t01\t1\t123456\tN";
constexpr char kStopExample[] = "2\t2013-10-18-12.55.02.00000\t017\t01\t1\t123456\tN\t12345.67\t500.00";

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QList<Field> fields(const char *list)
{
    const auto parsed = parseFields(text(list).split(u','));
    if (!parsed) {
        qFatal("%s", qPrintable(parsed.error().detail));
    }
    return *parsed;
}

Facts exampleFacts(QTime time = QTime(12, 31, 44))
{
    return Facts{QDateTime(QDate(2013, 10, 18), time),
                 text("017"),
                 text("01"),
                 text("1"),
                 text("1096"),
                 text("123456"),
                 text("N"),
                 money::Money::fromMinor(1'234'567),
                 money::Money::fromMinor(50'000)};
}

} // namespace

class TestPepmaxCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vendorExample()
    {
        const auto line = composeLine(MessageKind::Start,
                                      fields("kind:1,timestamp,const:017,const:01,const:1,contract,flag:N"),
                                      exampleFacts(), {});
        const auto bytes = encodeLine(*line, "windows-1252");
        QCOMPARE(*bytes, QByteArray(kStartExample) + "\r\n");
        QCOMPARE(bytes->size(), 47);
        QCOMPARE(bytes->first(6), QByteArray::fromHex("310932303133"));
        QCOMPARE(bytes->last(4), QByteArray::fromHex("094e0d0a"));
        QCOMPARE(readReply(kStartExample, kStartExample), (Reply{Verdict::Accepted, {}, {}}));
    }

    void presets()
    {
        const auto line = [](Preset preset, MessageKind kind, QTime time) {
            return *composeLine(kind, *parseFields(presetEntries(preset, kind)), exampleFacts(time), {});
        };
        QCOMPARE(line(Preset::A, MessageKind::Start, QTime(12, 31, 44)), text(kStartExample));
        QCOMPARE(line(Preset::A, MessageKind::Stop, QTime(12, 55, 2)), text(kStopExample));
        QCOMPARE(line(Preset::B, MessageKind::Start, QTime(12, 31, 44)),
                 text("1\t2013-10-18-12.31.44.00000\t1096\t017\t1\t123456\tN"));
        QCOMPARE(line(Preset::B, MessageKind::Stop, QTime(12, 55, 2)),
                 text("2\t2013-10-18-12.55.02.00000\t1096\t017\t1\t123456\tN\t12345.67\t500.00"));
    }

    void fieldForms_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *entry, const char *expected) {
            QTest::newRow(entry) << text(entry) << text(expected);
        };
        row("branch", "017");
        row("branch/pad=5", "00017");
        row("branch/pad=5_", "__017");
        row("branch/cut=2", "01");
        row("branch/last=2", "17");
        row("contract/last=4/pad=6", "003456");
        row("const:abc/upper", "ABC");
        row("const", "");
        row("empty", "");
        row("kind", "1");
        row("kind:9", "9");
        row("flag", "N");
        row("flag:W", "W");
        row("place", "1");
        row("department/pad=3", "001");
        row("salesperson", "1096");
        row("turnover", "0.00"); // a start has none
        row(" timestamp ", "2013-10-18-12.31.44.00000");
    }

    void fieldForms()
    {
        QFETCH(QString, entry);
        QFETCH(QString, expected);
        const auto parsed = parseFields({entry});
        QVERIFY(parsed.isOk());
        QCOMPARE(*composeLine(MessageKind::Start, *parsed, exampleFacts(), {}), expected);
    }

    void refusedFields_data()
    {
        QTest::addColumn<QString>("entry");
        for (const char *entry :
             {"", "colour", "branch:1", "branch/pad", "branch/pad=", "branch/pad=0", "branch/pad=5xy",
              "branch/cut=100", "branch/cut=2x", "branch/upper=1", "branch/", "KIND"}) {
            QTest::newRow(entry) << text(entry);
        }
    }

    void refusedFields()
    {
        QFETCH(QString, entry);
        const auto parsed = parseFields({entry});
        QVERIFY(!parsed.isOk());
        QCOMPARE(parsed.error().code, Code::BadField);
        QVERIFY(!parseFields({}).isOk());
        QVERIFY(!parseFields(QStringList(kMaxFields + 1, text("branch"))).isOk());
    }

    void amounts_data()
    {
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<bool>("allowed");
        QTest::addColumn<QString>("expected");
        QTest::newRow("thousands without separator") << qint64(1'234'567) << false << text("12345.67");
        QTest::newRow("cents") << qint64(5) << false << text("0.05");
        QTest::newRow("none") << qint64(0) << false << text("0.00");
        QTest::newRow("below zero refused") << qint64(-100) << false << QString();
        QTest::newRow("below zero allowed") << qint64(-100) << true << text("-1.00");
        QTest::newRow("no minus zero") << qint64(-0) << true << text("0.00");
    }

    void amounts()
    {
        QFETCH(qint64, minor);
        QFETCH(bool, allowed);
        QFETCH(QString, expected);
        Facts facts = exampleFacts();
        facts.turnover = money::Money::fromMinor(minor);
        const auto line =
            composeLine(MessageKind::Stop, fields("turnover"), facts, Shape{Fraction::Zero, allowed});
        QCOMPARE(line.isOk(), !expected.isNull());
        if (line) {
            QCOMPARE(*line, expected);
        } else {
            QCOMPARE(line.error().code, Code::NegativeAmount);
        }
    }

    void times()
    {
        const QDateTime at(QDate(2026, 11, 24), QTime(9, 5, 3, 7));
        QCOMPARE(timestampText(at, Fraction::Fraction), text("2026-11-24-09.05.03.00700"));
        QCOMPARE(timestampText(at, Fraction::LeftPad), text("2026-11-24-09.05.03.00007"));
        QCOMPARE(timestampText(at, Fraction::Zero), text("2026-11-24-09.05.03.00000"));
        const QDateTime noon(QDate(2026, 11, 24), QTime(12, 0, 0, 123));
        QCOMPARE(timestampText(noon, Fraction::Fraction), text("2026-11-24-12.00.00.12300"));
        QCOMPARE(timestampText(noon, Fraction::LeftPad), text("2026-11-24-12.00.00.00123"));
        QCOMPARE(timestampText(noon, Fraction::Fraction).size(), 25);
    }

    void controlCharactersBecomeBlanks()
    {
        Facts facts = exampleFacts();
        facts.contract = text("12\t34\r\n56");
        const auto line = *composeLine(MessageKind::Start,
                                       *parseFields(presetEntries(Preset::B, MessageKind::Start)), facts, {});
        QCOMPARE(line.split(u'\t').size(), 7);
        QCOMPARE(line.split(u'\t')[5], text("12 34  56"));
    }

    void charsets_data()
    {
        QTest::addColumn<QByteArray>("charset");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("windows-1252") << QByteArray("windows-1252") << QByteArray("K\xe4se \x80 ??\r\n");
        QTest::newRow("iso-8859-15") << QByteArray("iso-8859-15") << QByteArray("K\xe4se \xa4 ??\r\n");
        QTest::newRow("utf-8") << QByteArray("utf-8")
                               << QByteArray("K\xc3\xa4se \xe2\x82\xac \xd0\xa9\xe2\x98\x83\r\n");
        QTest::newRow("none such") << QByteArray("klingon") << QByteArray();
    }

    void charsets()
    {
        QFETCH(QByteArray, charset);
        QFETCH(QByteArray, expected);
        const auto bytes = encodeLine(text("Käse € Щ☃"), charset);
        QCOMPARE(bytes.isOk(), !expected.isNull());
        if (bytes) {
            QCOMPARE(*bytes, expected);
            QVERIFY(decodeLine(*bytes, charset).startsWith(text("Käse €")));
        }
    }

    void replies_data()
    {
        QTest::addColumn<QByteArray>("received");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<QByteArray>("text");
        const QByteArray sent(kStartExample);
        const auto row = [](const char *name, const QByteArray &received, Verdict verdict,
                            const char *number = "", const char *words = "") {
            QTest::newRow(name) << received << verdict << QByteArray(number) << QByteArray(words);
        };
        row("same bytes", sent, Verdict::Accepted);
        row("with CR", sent + "\r", Verdict::Accepted);
        row("trailing blanks", sent + "   \r", Verdict::Accepted);
        row("number 0", sent + "\t0", Verdict::Accepted, "0");
        row("number 00", sent + "\t00", Verdict::Accepted, "00");
        row("empty number", sent + "\t", Verdict::Accepted);
        row("number 0 and remark", sent + "\t0\tangenommen", Verdict::Accepted, "0", "angenommen");
        row("number alone", sent + "\t9005", Verdict::Rejected, "9005");
        row("number and text", sent + "\t9005\tFiliale unbekannt", Verdict::Rejected, "9005",
            "Filiale unbekannt");
        row("text in parts", sent + "\t9005\tFiliale\tunbekannt\r", Verdict::Rejected, "9005",
            "Filiale unbekannt");
        row("a word as number", sent + "\tERR", Verdict::Rejected, "ERR");
        row("another branch", QByteArray(sent).replace("017", "018"), Verdict::ForeignEcho);
        row("half", sent.first(20), Verdict::ForeignEcho);
        row("nothing", QByteArray(), Verdict::ForeignEcho);
        row("error only", "9005\tFiliale unbekannt", Verdict::ForeignEcho);
    }

    void replies()
    {
        QFETCH(QByteArray, received);
        QFETCH(Verdict, verdict);
        QFETCH(QByteArray, number);
        QFETCH(QByteArray, text);
        QCOMPARE(readReply(kStartExample, received), (Reply{verdict, number, text}));
    }

    void framerAtEveryByte()
    {
        const QByteArray two = QByteArray(kStartExample) + "\r\n" + kStopExample + "\r\n";
        for (qsizetype cut = 0; cut <= two.size(); ++cut) {
            LineFramer framer;
            QList<QByteArray> lines;
            for (const QByteArray &part : {two.first(cut), two.sliced(cut)}) {
                QVERIFY(framer.feed(part));
                while (const auto line = framer.takeLine()) {
                    lines.append(*line);
                }
            }
            QCOMPARE(lines.size(), 2);
            QCOMPARE(lines[0], QByteArray(kStartExample) + '\r');
            QCOMPARE(lines[1], QByteArray(kStopExample) + '\r');
            QVERIFY(framer.isEmpty());
        }
    }

    void framerHasALimit()
    {
        LineFramer framer;
        QVERIFY(framer.feed(QByteArray(LineFramer::kMaxLineBytes - 1, 'x') + '\n'));
        QVERIFY(framer.takeLine().has_value());
        QVERIFY(framer.feed(QByteArray(LineFramer::kMaxLineBytes, 'x')));
        QVERIFY(!framer.feed("x"));
        framer.clear();
        QVERIFY(!framer.feed(QByteArray(LineFramer::kMaxLineBytes, 'x') + '\n'));
    }

    void noiseNeverConvinces()
    {
        QRandomGenerator random(20261124);
        for (int i = 0; i < 5'000; ++i) {
            QByteArray noise(random.bounded(80), '\0');
            for (char &c : noise) {
                c = static_cast<char>(random.bounded(256));
            }
            QCOMPARE(readReply(kStartExample, noise).verdict, Verdict::ForeignEcho);
        }
    }
};

QTEST_GUILESS_MAIN(TestPepmaxCodec)
#include "tst_pepmax_codec.moc"
