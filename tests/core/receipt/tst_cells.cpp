// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/receipt/cells.h"

#include <QTest>

using namespace kassa::receipt;

class TestCells : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plain_data();
    void plain();
    void width_data();
    void width();
    void wrapping_data();
    void wrapping();
    void nothingIsLost();
};

void TestCells::plain_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("no-break space") << QStringLiteral("1\u00A0284,60") << QStringLiteral("1 284,60");
    QTest::newRow("narrow no-break space") << QStringLiteral("1\u202F284") << QStringLiteral("1 284");
    QTest::newRow("minus sign") << QStringLiteral("\u22125,00") << QStringLiteral("-5,00");
    QTest::newRow("dashes") << QStringLiteral("a\u2013b\u2014c") << QStringLiteral("a-b-c");
    QTest::newRow("quotes") << QStringLiteral("\u201EHaus\u201C d\u2019or \u00ABx\u00BB")
                            << QStringLiteral("\"Haus\" d'or \"x\"");
    QTest::newRow("ellipsis") << QStringLiteral("und\u2026") << QStringLiteral("und...");
    QTest::newRow("decomposed umlaut") << QStringLiteral("Ku\u0308che") << QStringLiteral("K\u00FCche");
    QTest::newRow("soft hyphen and zero width")
        << QStringLiteral("Kaf\u00ADfee\u200B") << QStringLiteral("Kaffee");
    QTest::newRow("bidi override") << QStringLiteral("a\u202Eb") << QStringLiteral("ab");
    QTest::newRow("tab and escape") << QStringLiteral("a\tb\u001Bc") << QStringLiteral("a b c");
    QTest::newRow("line feed stays") << QStringLiteral("a\nb") << QStringLiteral("a\nb");
    QTest::newRow("HTML stays literal") << QStringLiteral("<b>x</b>&amp;") << QStringLiteral("<b>x</b>&amp;");
    QTest::newRow("euro stays") << QStringLiteral("5 \u20AC") << QStringLiteral("5 \u20AC");
}

void TestCells::plain()
{
    QFETCH(QString, text);
    QTEST(plainCharacters(text), "wanted");
}

void TestCells::width_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("wanted");
    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("ASCII") << QStringLiteral("Pizza") << 5;
    QTest::newRow("Cyrillic") << QStringLiteral("\u041A\u0430\u0441\u0441\u0430") << 5;
    QTest::newRow("euro") << QStringLiteral("\u20AC") << 1;
    QTest::newRow("CJK") << QStringLiteral("\u5BFF\u53F8") << 4;
    QTest::newRow("fullwidth digit") << QStringLiteral("\uFF11") << 2;
    QTest::newRow("emoji outside the BMP") << QStringLiteral("\U0001F355") << 2;
    QTest::newRow("mark that does not compose") << QStringLiteral("x\u0323") << 1;
}

void TestCells::width()
{
    QFETCH(QString, text);
    QTEST(cellsOf(text), "wanted");
}

void TestCells::wrapping_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("next");
    QTest::addColumn<QStringList>("wanted");
    const auto list = [](std::initializer_list<const char *> lines) {
        QStringList result;
        for (const char *line : lines)
            result.append(QString::fromUtf8(line));
        return result;
    };
    QTest::newRow("empty") << QString() << 10 << 10 << list({""});
    QTest::newRow("fits exactly") << QStringLiteral("0123456789") << 10 << 10 << list({"0123456789"});
    QTest::newRow("by words") << QStringLiteral("eins zwei drei") << 9 << 9 << list({"eins zwei", "drei"});
    QTest::newRow("second line wider")
        << QStringLiteral("eins zwei drei") << 5 << 9 << list({"eins", "zwei drei"});
    QTest::newRow("long word is broken")
        << QStringLiteral("Donaudampfschiff") << 6 << 6 << list({"Donaud", "ampfsc", "hiff"});
    QTest::newRow("number inside a word is not cut")
        << QStringLiteral("Artikel12345678") << 10 << 10 << list({"Artikel", "12345678"});
    QTest::newRow("decimals stay together")
        << QStringLiteral("Preis:1234,56EUR") << 10 << 10 << list({"Preis:", "1234,56EUR"});
    QTest::newRow("a sign stays with its number")
        << QStringLiteral("Rabatt-12,50") << 9 << 9 << list({"Rabatt", "-12,50"});
    QTest::newRow("number that fits only the next line")
        << QStringLiteral("1234567890") << 4 << 12 << list({"", "1234567890"});
    QTest::newRow("number wider than paper keeps all digits")
        << QStringLiteral("123456789012") << 5 << 5 << list({"12345", "67890", "12"});
    QTest::newRow("wide characters count twice")
        << QStringLiteral("\u5BFF\u53F8\u5BFF\u53F8") << 5 << 5 << list({"\u5BFF\u53F8", "\u5BFF\u53F8"});
    QTest::newRow("marks stay with their letter")
        << QStringLiteral("ax\u0323bx\u0323") << 2 << 2 << list({"ax\u0323", "bx\u0323"});
    QTest::newRow("blanks collapse at breaks") << QStringLiteral("a  b") << 10 << 10 << list({"a b"});
}

void TestCells::wrapping()
{
    QFETCH(QString, text);
    QFETCH(int, first);
    QFETCH(int, next);
    QTEST(wrapped(text, first, next), "wanted");
}

/// Whatever the widths, all visible characters are there and no line is too wide.
void TestCells::nothingIsLost()
{
    const QString text = QStringLiteral("Menü 4711,00 für 12 Personen (Nr.123456789012345) à 1.234,56\u20AC "
                                        "\u5BFF\u53F8\u5BFF\u53F8 \u041E\u0431\u0435\u0434-2026-11-22");
    QString visible = text;
    visible.remove(u' ');
    for (int first = 2; first < 40; ++first) {
        for (int next = 2; next < 40; ++next) {
            const QStringList lines = wrapped(text, first, next);
            QCOMPARE(lines.join(QString()).remove(u' '), visible);
            for (qsizetype i = 0; i < lines.size(); ++i)
                QVERIFY(cellsOf(lines[i]) <= (i == 0 ? first : next));
        }
    }
}

QTEST_GUILESS_MAIN(TestCells)
#include "tst_cells.moc"
