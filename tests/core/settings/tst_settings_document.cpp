// SPDX-License-Identifier: GPL-3.0-or-later
// The line rule of kassa.ini: what survives, what is refused, and where a new value goes.
#include "core/settings/document.h"

#include <QRandomGenerator>
#include <QTest>

using namespace kassa::settings;

class TstSettingsDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valueSurvives_data();
    void valueSurvives();
    void refuses_data();
    void refuses();
    void writesBackWhatItRead_data();
    void writesBackWhatItRead();
    void setsValue_data();
    void setsValue();
    void refusesUnwritableValue_data();
    void refusesUnwritableValue();
    void randomBytesNeverCrash();
};

void TstSettingsDocument::valueSurvives_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("empty") << QString();
    QTest::newRow("semicolon and hash") << QStringLiteral("a;b#c");
    QTest::newRow("comma") << QStringLiteral("Hauptstr. 5, Top 3");
    QTest::newRow("backslashes") << QStringLiteral("C:\\keys\\n\\x41");
    QTest::newRow("equals signs") << QStringLiteral("=a=b==");
    QTest::newRow("quotes and percent") << QStringLiteral("\"Zum 'Adler'\" %20 @Invalid()");
    QTest::newRow("blanks at both ends") << QStringLiteral("  two words  ");
    QTest::newRow("tab inside") << QStringLiteral("a\tb");
    QTest::newRow("brackets") << QStringLiteral("[till]");
    QTest::newRow("Cyrillic, umlauts, beyond the basic plane") << QStringLiteral("Касса Süß 𝄞");
}

void TstSettingsDocument::valueSurvives()
{
    QFETCH(QString, value);
    Document document;
    QVERIFY(document.setValue(QStringLiteral("shop"), QStringLiteral("name"), value).isOk());
    const QByteArray ini = document.encode();
    QCOMPARE(ini, "[shop]\nname=" + value.toUtf8() + "\n");
    const Result<Document> read = Document::decode(ini);
    QVERIFY(read.isOk());
    QCOMPARE(read->value(QStringLiteral("shop"), QStringLiteral("name")).value_or(QStringLiteral("missing")),
             value);
    QVERIFY(*read == document);
}

void TstSettingsDocument::refuses_data()
{
    QTest::addColumn<QByteArray>("ini");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    const int syntax = static_cast<int>(Code::Syntax);
    QTest::newRow("line without equals")
        << QByteArray("[till]\nstation 01\n") << syntax << QStringLiteral("line 2");
    QTest::newRow("empty key") << QByteArray("[till]\n=01\n") << syntax << QStringLiteral("line 2");
    QTest::newRow("key before a section") << QByteArray("port=1\n") << syntax << QStringLiteral("\"port\"");
    QTest::newRow("section not closed") << QByteArray("[till\n") << syntax << QStringLiteral("[name]");
    QTest::newRow("empty section") << QByteArray("[]\n") << syntax << QStringLiteral("[name]");
    QTest::newRow("lone bracket") << QByteArray("[\n") << syntax << QStringLiteral("[name]");
    QTest::newRow("text behind a section")
        << QByteArray("[till] # x\n") << syntax << QStringLiteral("[name]");
    QTest::newRow("NUL") << QByteArray("[till]\nuser=a\0b\n", 16) << syntax << QStringLiteral("control");
    QTest::newRow("lone carriage return")
        << QByteArray("[till]\nuser=a\rb\n") << syntax << QStringLiteral("control");
    QTest::newRow("latin-1") << QByteArray("[shop]\nname=Caf\xe9\n") << syntax << QStringLiteral("UTF-8");
    QTest::newRow("cut UTF-8 at the end")
        << QByteArray("[shop]\nname=Caf\xc3") << syntax << QStringLiteral("UTF-8");
    QTest::newRow("repeated key") << QByteArray("[till]\nuser=a\nuser=a\n")
                                  << static_cast<int>(Code::RepeatedKey) << QStringLiteral("[till] user");
    QTest::newRow("repeated key in two parts of a section")
        << QByteArray("[till]\nuser=a\n[shop]\n[till]\nuser=b\n") << static_cast<int>(Code::RepeatedKey)
        << QStringLiteral("line 5");
    QTest::newRow("too large") << QByteArray(kMaxIniBytes + 1, '\n') << static_cast<int>(Code::TooLarge)
                               << QStringLiteral("KiB");
}

void TstSettingsDocument::refuses()
{
    QFETCH(QByteArray, ini);
    QFETCH(int, code);
    QFETCH(QString, says);
    const Result<Document> read = Document::decode(ini);
    QVERIFY(!read);
    QCOMPARE(static_cast<int>(read.error().code), code);
    QVERIFY2(read.error().detail.contains(says), qPrintable(read.error().detail));
    QVERIFY(!read.error().detail.contains(u'\n'));
}

void TstSettingsDocument::writesBackWhatItRead_data()
{
    QTest::addColumn<QByteArray>("ini");
    QTest::addColumn<QByteArray>("written");
    const QByteArray full = "# mine\n\n[till]\n; old\nstation=01\nmystery = 1 \n\n[future]\nx=y\n";
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("comments, unknown keys, order")
        << full << QByteArray(full).replace("mystery = 1 ", "mystery= 1 ");
    QTest::newRow("CR LF") << QByteArray("[till]\r\nuser=anna\r\n") << QByteArray("[till]\nuser=anna\n");
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf[till]\nuser=anna\n")
                                     << QByteArray("[till]\nuser=anna\n");
    QTest::newRow("no line feed at the end")
        << QByteArray("[till]\nuser=anna") << QByteArray("[till]\nuser=anna\n");
}

void TstSettingsDocument::writesBackWhatItRead()
{
    QFETCH(QByteArray, ini);
    QFETCH(QByteArray, written);
    const Result<Document> read = Document::decode(ini);
    QVERIFY(read.isOk());
    QCOMPARE(read->encode(), written);
}

void TstSettingsDocument::setsValue_data()
{
    QTest::addColumn<QByteArray>("ini");
    QTest::addColumn<QString>("section");
    QTest::addColumn<QByteArray>("written");
    const QString till = QStringLiteral("till");
    QTest::newRow("in its line") << QByteArray("[till]\nuser=a\n# c\nx=1\n") << till
                                 << QByteArray("[till]\nuser=new\n# c\nx=1\n");
    QTest::newRow("behind the section's last key") << QByteArray("[till]\nx=1\n\n[shop]\ny=2\n") << till
                                                   << QByteArray("[till]\nx=1\nuser=new\n\n[shop]\ny=2\n");
    QTest::newRow("in an empty section")
        << QByteArray("[till]\n\n[shop]\n") << till << QByteArray("[till]\nuser=new\n\n[shop]\n");
    QTest::newRow("in a new section")
        << QByteArray("[shop]\ny=2\n") << till << QByteArray("[shop]\ny=2\n[till]\nuser=new\n");
    QTest::newRow("same key, other section")
        << QByteArray("[goodcom]\nuser=a\n") << till << QByteArray("[goodcom]\nuser=a\n[till]\nuser=new\n");
}

void TstSettingsDocument::setsValue()
{
    QFETCH(QByteArray, ini);
    QFETCH(QString, section);
    QFETCH(QByteArray, written);
    Result<Document> document = Document::decode(ini);
    QVERIFY(document.isOk());
    QVERIFY(document->setValue(section, QStringLiteral("user"), QStringLiteral("new")).isOk());
    QCOMPARE(document->encode(), written);
}

void TstSettingsDocument::refusesUnwritableValue_data()
{
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    const QString ok = QStringLiteral("ok");
    QTest::newRow("line feed: a second entry") << ok << ok << QStringLiteral("a\n[external]\ntoken=x");
    QTest::newRow("carriage return") << ok << ok << QStringLiteral("a\r");
    QTest::newRow("NUL") << ok << ok << QString(QChar(0));
    QTest::newRow("equals in the key") << ok << QStringLiteral("a=b") << ok;
    QTest::newRow("comment as key") << ok << QStringLiteral("#a") << ok;
    QTest::newRow("section as key") << ok << QStringLiteral("[a]") << ok;
    QTest::newRow("empty key") << ok << QString() << ok;
    QTest::newRow("empty section") << QString() << ok << ok;
    QTest::newRow("bracket in the section") << QStringLiteral("a]") << ok << ok;
}

void TstSettingsDocument::refusesUnwritableValue()
{
    QFETCH(QString, section);
    QFETCH(QString, key);
    QFETCH(QString, value);
    Document document;
    const Result<void> set = document.setValue(section, key, value);
    QVERIFY(!set);
    QCOMPARE(set.error().code, Code::Syntax);
    QVERIFY(document == Document());
}

void TstSettingsDocument::randomBytesNeverCrash()
{
    QRandomGenerator random(20260701);
    const QByteArray alphabet = "[]=#;\n\r \tab\xc3\xa4\\,";
    for (int round = 0; round < 3000; ++round) {
        QByteArray ini;
        const int size = random.bounded(60);
        for (int i = 0; i < size; ++i) {
            ini += alphabet[random.bounded(static_cast<int>(alphabet.size()))];
        }
        const Result<Document> read = Document::decode(ini);
        if (read) {
            const Result<Document> again = Document::decode(read->encode());
            QVERIFY2(again.isOk(), ini.toHex().constData());
            QVERIFY2(*again == *read, ini.toHex().constData());
        } else {
            QVERIFY(!read.error().detail.isEmpty());
        }
    }
}

QTEST_GUILESS_MAIN(TstSettingsDocument)
#include "tst_settings_document.moc"
