// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/external/country.h"
#include "core/external/vat_number.h"

#include <QSet>
#include <QTest>

using namespace kassa::external;

class TestCountryVat : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countries_data();
    void countries();
    void tableIsConsistent();
    void vatNumbers_data();
    void vatNumbers();
};

void TestCountryVat::countries_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("code");
    const auto row = [](const QString &given, const char *code) {
        QTest::newRow(qPrintable(given)) << given << QString::fromLatin1(code);
    };
    row(QStringLiteral("AT"), "AT");
    row(QStringLiteral(" at "), "AT");
    row(QStringLiteral("AUT"), "AT");
    row(QStringLiteral("Österreich"), "AT");
    row(QStringLiteral("ÖSTERREICH"), "AT");
    row(QStringLiteral("Oesterreich"), "AT");
    row(QStringLiteral("O\u0308sterreich"), "AT");
    row(QStringLiteral("Австрия"), "AT");
    row(QStringLiteral("австрия"), "AT");
    row(QStringLiteral("Alemania"), "DE");
    row(QStringLiteral("Germany"), "DE");
    row(QStringLiteral("España"), "ES");
    row(QStringLiteral("espana"), "ES");
    row(QStringLiteral("Россия"), "RU");
    row(QStringLiteral("Russische Föderation"), "RU");
    row(QStringLiteral("Ελλάδα"), "GR");
    row(QStringLiteral("日本"), "JP");
    row(QStringLiteral("Magyarország"), "HU");
    row(QStringLiteral("Bosnien-Herzegowina"), "BA");
    row(QStringLiteral("Côte d'Ivoire"), "CI");
    row(QStringLiteral("St. Lucia"), "LC");
    row(QStringLiteral("Соединенные Штаты"), "US");
    row(QStringLiteral("U.S.A."), "US");
    row(QStringLiteral("Guinea-Bissau"), "GW");
    row(QStringLiteral("Guinea"), "GN");
    row(QStringLiteral("Georgia"), "GE");
    row(QStringLiteral("Mordor"), "");
    row(QStringLiteral("EU"), "");
    row(QStringLiteral("ZZ"), "");
    row(QStringLiteral("150"), "");
    row(QStringLiteral("---"), "");
    row(QStringLiteral("AT; DROP TABLE"), "");
}

void TestCountryVat::countries()
{
    QFETCH(QString, given);
    QFETCH(QString, code);
    QCOMPARE(countryCode(given).value_or(QString()), code);
}

void TestCountryVat::tableIsConsistent()
{
    QSet<QString> codes;
    for (qsizetype i = 0; i < countryNameCount(); ++i) {
        const CountryNames &row = countryNamesAt(i);
        const QString code = QString::fromLatin1(row.alpha2);
        QCOMPARE(countryCode(code), std::optional<QString>(code));
        QCOMPARE(countryCode(QString::fromLatin1(row.alpha3)), std::optional<QString>(code));
        const QStringList names = QString::fromUtf8(row.names).split(u'|');
        QVERIFY2(names.size() >= 2, row.alpha2);
        for (const QString &name : names)
            QVERIFY2(countryCode(name) == code, qPrintable(code + u' ' + name));
        codes.insert(code);
    }
    QCOMPARE(codes.size(), countryNameCount());
}

void TestCountryVat::vatNumbers_data()
{
    QTest::addColumn<QString>("vat");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("expected"); // the number, or the fault
    const auto row = [](const char *vat, const char *country, const char *expected) {
        QTest::newRow(
            qPrintable(QStringLiteral("%1 in %2").arg(QString::fromUtf8(vat), QString::fromUtf8(country))))
            << QString::fromUtf8(vat) << QString::fromUtf8(country) << QString::fromUtf8(expected);
    };
    row("ATU13585627", "AT", "ATU13585627");
    row("atu 1358.5627", "", "ATU13585627");
    row("U13585627", "AT", "ATU13585627");
    row("ATU12345675", "AT", "ATU12345675");
    row("ATU13585626", "AT", "digit");
    row("ATU1358562", "AT", "form");
    row("AT13585627", "AT", "form");
    row("ATU13585627", "DE", "ATU13585627");
    row("DE136695976", "AT", "DE136695976");
    row("136695976", "DE", "DE136695976");
    row("DE123456788", "DE", "DE123456788");
    row("DE136695975", "DE", "digit");
    row("DE036695976", "DE", "form");
    row("DE1366959760", "DE", "form");
    row("ESA12345674", "ES", "ESA12345674");
    row("A12345674", "ES", "ESA12345674");
    row("A12345675", "ES", "digit");
    row("ESB58378431", "ES", "ESB58378431");
    row("12345678Z", "ES", "ES12345678Z");
    row("ES12345678A", "ES", "digit");
    row("X1234567L", "ES", "ESX1234567L");
    row("Y1234567X", "ES", "ESY1234567X");
    row("Z1234567R", "ES", "ESZ1234567R");
    row("X1234567A", "ES", "digit");
    row("Q2826000H", "ES", "ESQ2826000H");
    row("Q28260008", "ES", "digit");
    row("I12345674", "ES", "digit");
    row("ES123", "ES", "form");
    row("FR40303265045", "", "FR40303265045");
    row("FR403032650", "", "form");
    row("NL123456789B01", "", "NL123456789B01");
    row("EL123456789", "GR", "EL123456789");
    row("123456789", "GR", "EL123456789");
    row("GR123456789", "", "EL123456789");
    row("IE1234567WA", "", "IE1234567WA");
    row("XI123456789", "", "XI123456789");
    row("CHE-123.456.789", "CH", "CHE123456789");
    row("7707083893", "RU", "7707083893");
    row("123456789", "", "country");
    row("QQ123456789", "AT", "country");
    row("none", "AT", "form");
    row("hello world", "US", "country");
    row("GB12", "GB", "form");
    row("ATU13585627<b>", "AT", "form");
    row("ATU１３５８５６２７", "AT", "form");
    row("*", "AT", "form");
}

void TestCountryVat::vatNumbers()
{
    QFETCH(QString, vat);
    QFETCH(QString, country);
    QFETCH(QString, expected);
    const Outcome<QString, VatProblem> outcome = checkVat(vat, country);
    QString found;
    if (outcome)
        found = *outcome;
    else if (outcome.fault().fault == VatFault::BadCheckDigit)
        found = QStringLiteral("digit");
    else if (outcome.fault().fault == VatFault::BadStructure)
        found = QStringLiteral("form");
    else
        found = QStringLiteral("country");
    QCOMPARE(found, expected);
}

QTEST_GUILESS_MAIN(TestCountryVat)
#include "tst_country_vat.moc"
