// SPDX-License-Identifier: GPL-3.0-or-later
// Every setting of CONTRACT "Data dir": defaults, what is read, what is refused and how the refusal reads.
#include "core/base/random_token.h"
#include "core/settings/settings.h"

#include <QTest>

using namespace kassa::settings;

class TstSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaultsAreThoseOfTheContract();
    void initialDocumentMeansTheDefaults();
    void readsEverySection();
    void acceptsValue_data();
    void acceptsValue();
    void refusesValue_data();
    void refusesValue();
    void hidesSecrets();
    void keepsUnknownKeysWithWarning();
    void zoneFollowsCountry_data();
    void zoneFollowsCountry();
    void receiptLanguageFollows();
    void printersByName();
    void networkPrintersAreFoundSomewhere_data();
    void networkPrintersAreFoundSomewhere();
    void fillsEmptyTokens();
    void setsValuesAsAWhole();
    void namesAllSecrets();
    void everyRowReadsItsDefault();
};

namespace {

QByteArray iniWith(const QString &section, const QString &key, const QString &value)
{
    return QStringLiteral("[%1]\n%2=%3\n").arg(section, key, value).toUtf8();
}

QString keyBase64()
{
    return QString::fromLatin1(QByteArray(32, '\x7f').toBase64());
}

} // namespace

void TstSettings::defaultsAreThoseOfTheContract()
{
    const Result<Parsed> parsed = decode({});
    QVERIFY(parsed.isOk());
    QVERIFY(parsed->warnings.isEmpty());
    const Config &config = parsed->config;
    QCOMPARE(config.till.station, QStringLiteral("01"));
    QCOMPARE(config.till.user, QStringLiteral("anna"));
    QCOMPARE(config.till.language, QStringLiteral("de"));
    QCOMPARE(config.till.theme, Theme::System);
    QVERIFY(config.till.isSoundOn);
    QCOMPARE(config.till.textSizePercent, 100);
    QCOMPARE(config.shop.country, QStringLiteral("AT"));
    QCOMPARE(config.shop.currency, QStringLiteral("EUR"));
    QCOMPARE(config.server.address, QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(config.server.port, quint16(8360));
    QCOMPARE(config.server.maxBodyKib, 1024);
    QCOMPARE(config.server.maxConnections, 512);
    QCOMPARE(config.server.requestTimeoutS, 15);
    QVERIFY(config.external.token.isEmpty());
    QCOMPARE(config.external.blockingTimeoutS, 300);
    QCOMPARE(config.external.confirm, ExternalConfirm::Auto);
    QVERIFY(!config.goodcom.isEnabled);
    QCOMPARE(config.goodcom.newline, QStringLiteral("%%"));
    QCOMPARE(config.goodcom.timeoutMin, 15);
    QCOMPARE(config.goodcom.charset, QStringLiteral("utf-8"));
    QCOMPARE(config.pepmax.port, quint16(3700));
    QCOMPARE(config.pepmax.flag, QStringLiteral("N"));
    QCOMPARE(config.pepmax.connectTimeoutMs, 3000);
    QCOMPARE(config.pepmax.replyTimeoutMs, 5000);
    QCOMPARE(config.loymax.connectTimeoutMs, 5000);
    QCOMPARE(config.loymax.timeoutMs, 10000);
    QCOMPARE(config.print.target, PrintTarget::File);
    QCOMPARE(config.print.widthMm, 80);
    QCOMPARE(config.print.port, quint16(9100));
    QCOMPARE(config.print.baud, 0);
    QVERIFY(config.printers.isEmpty());
    QCOMPARE(config.fiscal.mode, FiscalMode::None);
    QCOMPARE(config.fiscal.provider, QStringLiteral("AT0"));
    QCOMPARE(config.fiscal.keyId, QStringLiteral("K1"));
    QCOMPARE(config.fiscal.counterLength, 8);
    QCOMPARE(config.database.driver, DatabaseDriver::Sqlite);
}

void TstSettings::initialDocumentMeansTheDefaults()
{
    const Result<Parsed> defaults = decode({});
    const Result<Parsed> initial = decode(encode(initialDocument()));
    QVERIFY2(initial.isOk(), initial ? "" : qPrintable(initial.error().detail));
    QVERIFY(initial->config == defaults->config);
    QVERIFY(initial->warnings.isEmpty());
}

void TstSettings::readsEverySection()
{
    const QByteArray ini =
        "[till]\r\nstation= A-7 "
        "\r\nuser=Ольга\r\nlanguage=ru\r\ntheme=contrast\r\ntext_size=150\r\nsound=false\r\n"
        "alarm_volume=0\nalarm_mute_min=60\nalarm_step_s=5\nreject_reasons= Ofen kaputt, leider | |Только до "
        "21:00|\n"
        "[shop]\nname= Café; #1 \\ = gut \ncountry=ES\ntime_zone=Atlantic/Canary\n"
        "[server]\naddress=::1\nport=1\nhosts=Shop.Local, kasse ,,\norigins=https://Shop.example\n"
        "tls_certificate=/a b/c.pem\ntls_key=/k;ey.pem\n"
        "[goodcom]\nparams=any\nwords=ok,ja\nnewline=%%%%\npassword= p;#=\\ \n"
        "[pepmax]\nstart=kind:1, timestamp ,const:017\npreset=a\nkeep_alive=true\n"
        "[loymax]\npay_types=cash=Cash, on delivery = Later\n"
        "[fiscal]\nturnover_key=" +
        keyBase64().toLatin1() + "\ncounter_length=5\n";
    const Result<Parsed> parsed = decode(ini);
    QVERIFY2(parsed.isOk(), parsed ? "" : qPrintable(parsed.error().detail));
    const Config &config = parsed->config;
    QCOMPARE(config.till.station, QStringLiteral("A-7"));
    QCOMPARE(config.till.user, QStringLiteral("Ольга"));
    QCOMPARE(config.till.theme, Theme::Contrast);
    QVERIFY(!config.till.isSoundOn);
    QCOMPARE(config.till.textSizePercent, 150);
    QCOMPARE(config.till.alarmVolume, 0);
    QCOMPARE(config.till.alarmMuteMin, 60);
    QCOMPARE(config.till.alarmStepS, 5);
    QCOMPARE(config.till.rejectReasons,
             (QStringList{QStringLiteral("Ofen kaputt, leider"), QStringLiteral("Только до 21:00")}));
    QCOMPARE(config.shop.name, QStringLiteral(" Café; #1 \\ = gut "));
    QCOMPARE(config.shop.timeZone().id(), QByteArray("Atlantic/Canary"));
    QCOMPARE(config.server.address, QHostAddress(QHostAddress::LocalHostIPv6));
    QCOMPARE(config.server.hosts, (QStringList{QStringLiteral("shop.local"), QStringLiteral("kasse")}));
    QCOMPARE(config.server.origins, QStringList{QStringLiteral("https://shop.example")});
    QCOMPARE(config.server.tlsKey, QStringLiteral("/k;ey.pem"));
    QCOMPARE(config.goodcom.params, GoodcomParams::Any);
    QCOMPARE(config.goodcom.newline, QStringLiteral("%%%%"));
    QCOMPARE(config.goodcom.password, QStringLiteral(" p;#=\\ "));
    QCOMPARE(config.pepmax.start, (QStringList{QStringLiteral("kind:1"), QStringLiteral("timestamp"),
                                               QStringLiteral("const:017")}));
    QCOMPARE(config.pepmax.preset, PepmaxPreset::A);
    QVERIFY(config.pepmax.isKeptAlive);
    QCOMPARE(config.loymax.payTypes.size(), 2);
    QCOMPARE(config.loymax.payTypes[1],
             (LoymaxPayType{QStringLiteral("on delivery"), QStringLiteral("Later")}));
    QCOMPARE(config.fiscal.turnoverKey, QByteArray(32, '\x7f'));
    QCOMPARE(config.fiscal.counterLength, 5);
}

void TstSettings::acceptsValue_data()
{
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *section, const char *key, const QString &value) {
        QTest::newRow(
            qPrintable(QStringLiteral("%1 %2=%3").arg(QLatin1String(section), QLatin1String(key), value)))
            << QString::fromLatin1(section) << QString::fromLatin1(key) << value;
    };
    row("server", "port", QStringLiteral("65535"));
    row("server", "port", QStringLiteral(" 8361 "));
    row("server", "port", QString());
    row("server", "address", QStringLiteral("0.0.0.0"));
    row("server", "hosts", QStringLiteral("192.168.1.5,[::1]"));
    row("server", "origins", QStringLiteral("http://localhost:3000"));
    row("external", "confirm", QStringLiteral("screen"));
    row("external", "token", QStringLiteral("abcdefghijklmnopqrstuvwxyz012345"));
    row("till", "receipt_language", QString());
    row("till", "receipt_language", QStringLiteral("es"));
    row("till", "theme", QString());
    row("print", "target", QStringLiteral("system"));
    row("print", "baud", QStringLiteral("9600"));
    row("printer.Küche", "documents", QStringLiteral("kitchen"));
    row("database", "driver", QStringLiteral("QSQLITE"));
    row("fiscal", "mode", QStringLiteral("none"));
}

void TstSettings::acceptsValue()
{
    QFETCH(QString, section);
    QFETCH(QString, key);
    QFETCH(QString, value);
    const Result<Parsed> parsed = decode(iniWith(section, key, value));
    QVERIFY2(parsed.isOk(), parsed ? "" : qPrintable(parsed.error().detail));
}

void TstSettings::refusesValue_data()
{
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("allowed");
    const auto row = [](const char *section, const char *key, const char *value, const char *allowed) {
        QTest::newRow(qPrintable(
            QStringLiteral("%1 %2=%3")
                .arg(QLatin1String(section), QLatin1String(key), QString::fromUtf8(value).left(40))))
            << QString::fromLatin1(section) << QString::fromLatin1(key) << QString::fromUtf8(value)
            << QString::fromLatin1(allowed);
    };
    row("server", "port", "0", "1 to 65535");
    row("server", "port", "65536", "1 to 65535");
    row("server", "port", "-1", "1 to 65535");
    row("server", "port", "8_360", "1 to 65535");
    row("server", "port", "0x20", "1 to 65535");
    row("server", "port", "99999999999999999999", "1 to 65535");
    row("server", "port", "١", "1 to 65535");
    row("server", "address", "localhost", "IPv4 or IPv6");
    row("server", "address", "256.1.1.1", "IPv4 or IPv6");
    row("server", "hosts", "shop:80", "without port");
    row("server", "hosts", "a b", "without port");
    row("server", "origins", "shop.example", "https://");
    row("server", "origins", "https://shop.example/", "https://");
    row("server", "origins", "*", "https://");
    row("server", "max_connections", "7", "8 to 10000");
    row("server", "request_timeout_s", "15s", "1 to 600");
    row("till", "language", "fr", "de, es, ru or en");
    row("till", "language", "DE", "de, es, ru or en");
    row("till", "theme", "blue", "system, light, dark or contrast");
    row("till", "sound", "yes", "true or false");
    row("till", "sound", "TRUE", "true or false");
    row("till", "alarm_volume", "101", "0 to 100");
    row("till", "alarm_mute_min", "0", "1 to 60");
    row("till", "alarm_step_s", "4", "5 to 600");
    row("till", "reject_reasons", "1|2|3|4|5|6|7|8|9", "at most 8 texts");
    row("till", "reject_reasons", QByteArray(201, 'x').constData(), "200 characters");
    row("till", "station", "", "no underscore");
    row("till", "station", "0_1", "no underscore");
    row("till", "station", "01234567890123456", "1 to 16 characters");
    row("till", "user", "  ", "1 to 40 characters");
    row("shop", "country", "CH", "AT, DE, ES or RU");
    row("shop", "country", "Austria", "AT, DE, ES or RU");
    row("shop", "currency", "JPY", "EUR");
    row("shop", "time_zone", "Europe/Wien", "Europe/Vienna");
    row("external", "confirm", "phone", "auto, none, printer or screen");
    row("external", "blocking_timeout_s", "0", "1 to 86400");
    row("goodcom", "charset", "utf 8", "encoding");
    row("goodcom", "timeout_min", "0", "1 to 1440");
    row("pepmax", "preset", "c", "a or b");
    row("pepmax", "start", "kind:1,colour", "timestamp");
    row("pepmax", "stop", "branch/pad=0", "/pad=3");
    row("pepmax", "stop", "branch:1", "const:TEXT");
    row("pepmax", "errors", "9001", "pairs");
    row("loymax", "pay_types", "cash", "cash=Cash");
    row("loymax", "pay_types", "=x", "cash=Cash");
    row("print", "target", "laser", "file, system, escpos or epos");
    row("printer.kitchen", "documents", "menu", "receipt and kitchen");
    row("print", "font", "c", "a or b");
    row("print", "drawer", "pin3", "pin2, pin5 or none");
    row("print", "backlog_min", "0", "1 to 10080");
    row("fiscal", "mode", "tse", "none or rksv");
    row("fiscal", "counter_length", "4", "5 to 16");
    row("database", "driver", "QMYSQL", "QSQLITE or QPSQL");
    row("database", "driver", "QPSQL", "not in this release");
}

void TstSettings::refusesValue()
{
    QFETCH(QString, section);
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, allowed);
    const Result<Parsed> parsed = decode(iniWith(section, key, value));
    QVERIFY(!parsed);
    const QString detail = parsed.error().detail;
    QVERIFY2(detail.contains(QStringLiteral("[%1] %2=%3 ").arg(section, key, value)), qPrintable(detail));
    QVERIFY2(detail.contains(allowed), qPrintable(detail));
    QVERIFY(!detail.contains(u'\n'));
    QCOMPARE(parsed.error().context, section + u'/' + key);
    QCOMPARE(parsed.error().code,
             allowed.startsWith(QStringLiteral("not in")) ? Code::NotInThisRelease : Code::BadValue);
}

void TstSettings::hidesSecrets()
{
    const QList<std::pair<QString, QString>> secrets{
        {QStringLiteral("external"), QStringLiteral("token")},
        {QStringLiteral("goodcom"), QStringLiteral("order_token")},
        {QStringLiteral("goodcom"), QStringLiteral("callback_token")},
        {QStringLiteral("fiscal"), QStringLiteral("turnover_key")},
    };
    for (const auto &[section, key] : secrets) {
        const Result<Parsed> parsed = decode(iniWith(section, key, QStringLiteral("hush-hush")));
        QVERIFY(!parsed);
        QVERIFY(!parsed.error().detail.contains(QStringLiteral("hush")));
        QVERIFY(parsed.error().detail.contains(QStringLiteral("[%1] %2=(hidden)").arg(section, key)));
    }
}

void TstSettings::keepsUnknownKeysWithWarning()
{
    const QByteArray ini =
        "# mine\n[till]\ncolour=red\n[moon]\nphase=full\n[print]\ndocuments=receipt\n[printer.a]\nink=1\n";
    const Result<Parsed> parsed = decode(ini);
    QVERIFY(parsed.isOk());
    QCOMPARE(parsed->warnings.size(), 4);
    QVERIFY(parsed->warnings[0].contains(QStringLiteral("[till] colour")));
    QVERIFY(parsed->warnings[1].contains(QStringLiteral("[moon] phase")));
    QVERIFY(parsed->warnings[2].contains(QStringLiteral("[print] documents")));
    QVERIFY(parsed->warnings[3].contains(QStringLiteral("[printer.a] ink")));
    QCOMPARE(encode(parsed->document), ini);
}

void TstSettings::zoneFollowsCountry_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QByteArray>("zone");
    QTest::newRow("AT") << QStringLiteral("AT") << QByteArray("Europe/Vienna");
    QTest::newRow("DE") << QStringLiteral("DE") << QByteArray("Europe/Berlin");
    QTest::newRow("ES") << QStringLiteral("ES") << QByteArray("Europe/Madrid");
    QTest::newRow("RU") << QStringLiteral("RU") << QByteArray("Europe/Moscow");
}

void TstSettings::zoneFollowsCountry()
{
    QFETCH(QString, country);
    QFETCH(QByteArray, zone);
    const Result<Parsed> parsed = decode(iniWith(QStringLiteral("shop"), QStringLiteral("country"), country));
    QVERIFY(parsed.isOk());
    QCOMPARE(parsed->config.shop.timeZone().id(), zone);
    QVERIFY(parsed->config.shop.timeZone().isValid());
}

void TstSettings::receiptLanguageFollows()
{
    QCOMPARE(decode("[till]\nlanguage=es\n")->config.till.languageOfReceipts(), QStringLiteral("es"));
    QCOMPARE(decode("[till]\nlanguage=es\nreceipt_language=ru\n")->config.till.languageOfReceipts(),
             QStringLiteral("ru"));
}

void TstSettings::printersByName()
{
    const Result<Parsed> parsed =
        decode("[printer.bar]\nwidth_mm=58\n[print]\nwidth_mm=72\n[printer.kitchen]\n"
               "documents=kitchen\n[printer.bar]\nqueue_name=Bar 1\n");
    QVERIFY(parsed.isOk());
    QCOMPARE(parsed->config.print.widthMm, 72);
    QVERIFY(parsed->config.print.documents.isEmpty());
    QCOMPARE(parsed->config.printers.size(), 2);
    QCOMPARE(parsed->config.printers[0].name, QStringLiteral("bar"));
    QCOMPARE(parsed->config.printers[0].widthMm, 58);
    QCOMPARE(parsed->config.printers[0].queueName, QStringLiteral("Bar 1"));
    QCOMPARE(parsed->config.printers[0].documents,
             (QStringList{QStringLiteral("receipt"), QStringLiteral("kitchen")}));
    QCOMPARE(parsed->config.printers[1].documents, QStringList{QStringLiteral("kitchen")});
    const Result<Parsed> nameless = decode("[printer.a/b]\nwidth_mm=58\n");
    QVERIFY(!nameless);
    QVERIFY(nameless.error().detail.contains(QStringLiteral("[printer.a/b]")));
}

void TstSettings::fillsEmptyTokens()
{
    const QString own = kassa::base::newToken();
    Result<Document> document =
        Document::decode("[external]\ntoken=" + own.toLatin1() + "\n[goodcom]\norder_token=  \n");
    QVERIFY(document.isOk());
    QVERIFY(fillEmptyTokens(&*document));
    const Result<Parsed> parsed = check(*document);
    QVERIFY(parsed.isOk());
    QCOMPARE(parsed->config.external.token, own);
    QVERIFY(kassa::base::isTokenForm(parsed->config.goodcom.orderToken));
    QVERIFY(kassa::base::isTokenForm(parsed->config.goodcom.callbackToken));
    QVERIFY(parsed->config.goodcom.orderToken != parsed->config.goodcom.callbackToken);
    QVERIFY(!fillEmptyTokens(&*document));
}

void TstSettings::networkPrintersAreFoundSomewhere_data()
{
    QTest::addColumn<QByteArray>("ini");
    QTest::addColumn<QString>("missing"); // empty: fine
    QTest::newRow("host") << QByteArray("[print]\ntarget=escpos\nhost=192.0.2.7\n") << QString();
    QTest::newRow("device") << QByteArray("[print]\ntarget=escpos\ndevice=/dev/usb/lp0\n") << QString();
    QTest::newRow("url") << QByteArray("[printer.x]\ntarget=epos\nurl=https://192.0.2.7/\n") << QString();
    QTest::newRow("neither host nor device")
        << QByteArray("[print]\ntarget=escpos\n") << "[print] target=escpos needs host or device.";
    QTest::newRow("neither url nor host")
        << QByteArray("[printer.x]\ntarget=epos\n") << "[printer.x] target=epos needs url or host.";
}

void TstSettings::networkPrintersAreFoundSomewhere()
{
    QFETCH(QByteArray, ini);
    QFETCH(QString, missing);
    const Result<Parsed> parsed = decode(ini);
    QCOMPARE(parsed.isOk(), missing.isEmpty());
    if (!parsed) {
        QVERIFY2(parsed.error().detail.endsWith(missing), qPrintable(parsed.error().detail));
    }
}

void TstSettings::setsValuesAsAWhole()
{
    const Document before = initialDocument();
    const QString server = QStringLiteral("server");
    const Entry certificate{server, QStringLiteral("tls_certificate"), QStringLiteral("c.pem")};
    const Entry key{server, QStringLiteral("tls_key"), QStringLiteral("k.pem")};
    const Result<Parsed> both = withValues(before, {certificate, key});
    QVERIFY(both.isOk());
    QCOMPARE(both->config.server.tlsKey, QStringLiteral("k.pem"));
    QCOMPARE(textOf(both->document, server, QStringLiteral("tls_key")), QStringLiteral("k.pem"));
    QCOMPARE(textOf(Document(), server, QStringLiteral("port")), QStringLiteral("8360"));
    const Result<Parsed> one = withValues(before, {certificate});
    QVERIFY(!one);
    QVERIFY(one.error().detail.contains(QStringLiteral("both")));
    const Result<Parsed> forged =
        withValues(before, {Entry{server, QStringLiteral("tls_key"), QStringLiteral("a\nb=c")}});
    QVERIFY(!forged);
}

void TstSettings::namesAllSecrets()
{
    const Result<Parsed> parsed =
        decode("[external]\ntoken=abcdefghijklmnopqrstuvwxyz012345\n[goodcom]\npassword=gp\n"
               "[loymax]\npassword=lp\n[fiscal]\npin=1234\npassword=fp\nturnover_key=" +
               keyBase64().toLatin1() + "\n");
    QVERIFY(parsed.isOk());
    const QStringList secrets = secretsOf(parsed->config);
    QCOMPARE(secrets.size(), 6);
    QVERIFY(secrets.contains(keyBase64()));
    qsizetype secretRows = 0;
    for (const Setting &setting : allSettings()) {
        secretRows += setting.isSecret ? 1 : 0;
    }
    QCOMPARE(secretRows, 8); // the six above and the two tokens of [goodcom]
}

void TstSettings::everyRowReadsItsDefault()
{
    for (const Setting &setting : allSettings()) {
        const QString section =
            setting.section == QStringLiteral("printer.NAME") ? QStringLiteral("printer.x") : setting.section;
        const Result<Parsed> parsed = decode(iniWith(section, setting.key, setting.defaultText));
        QVERIFY2(parsed.isOk(), parsed ? "" : qPrintable(parsed.error().detail));
        QVERIFY2(!setting.allowed.isEmpty(), qPrintable(setting.key));
    }
}

QTEST_GUILESS_MAIN(TstSettings)
#include "tst_settings.moc"
