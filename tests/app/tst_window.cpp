// SPDX-License-Identifier: GPL-3.0-or-later
// The real program in its window, on a display of its own, worked by keys and finger as a cashier works it; a
// web shop waits at the other end and the database tells what happened.
#include "kassa_process.h"

#include <QRegularExpression>
#include <QStandardPaths>

using namespace kassa::test;

namespace {

constexpr int kWaitMs = 30'000; // an ASan build on a busy machine

/// An X server with a window manager; both end with it.
class Display
{
public:
    ~Display()
    {
        for (QProcess *process : {&m_manager, &m_server}) {
            if (process->state() != QProcess::NotRunning) {
                process->terminate();
                process->waitForFinished(kWaitMs);
            }
        }
    }

    bool start()
    {
        m_server.setReadChannel(QProcess::StandardOutput);
        m_server.start(QStringLiteral("Xvfb"),
                       {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                        QStringLiteral("0"), QStringLiteral("1280x800x24"), QStringLiteral("-nolisten"),
                        QStringLiteral("tcp")});
        while (!m_server.canReadLine() && m_server.waitForReadyRead(kWaitMs)) {
        }
        const QString number = QString::fromLatin1(m_server.readLine()).trimmed();
        if (number.isEmpty()) {
            return false;
        }
        m_name = u':' + number;
        m_environment.insert(QStringLiteral("DISPLAY"), m_name);
        m_manager.setProcessEnvironment(m_environment);
        m_manager.start(QStringLiteral("openbox"), {QStringLiteral("--sm-disable")});
        return m_manager.waitForStarted(kWaitMs);
    }

    [[nodiscard]] const QString &name() const { return m_name; }

    /// Output of a program that talks to this display.
    QString run(const QString &program, const QStringList &arguments) const
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.start(program, arguments);
        process.waitForFinished(kWaitMs);
        return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    }

    /// Names of keys as X knows them ("F9", "Return", "alt+F4").
    void press(const QStringList &keys) const
    {
        run(QStringLiteral("xdotool"),
            QStringList{QStringLiteral("key"), QStringLiteral("--delay"), QStringLiteral("60")} + keys);
    }
    void type(const QString &text) const
    {
        run(QStringLiteral("xdotool"),
            {QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("60"), text});
    }

private:
    QProcess m_server;
    QProcess m_manager;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    QString m_name;
};

} // namespace

class TestWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void waitsForOrders();
    void cashOrderFromShopToPaper();
    void paidOnlineIsConfirmedByEnter();
    void cancelTellsTheShopWhy();
    void answersAnOrderThatAsksForAYes();
    void backKeepsOrderAndCart();
    void languageIsChosenAtOnce();
    void testOrderLeavesNoTrace();
    void sessionClosesAndOpens();
    void closingTheWindowEndsCleanly();

private:
    [[nodiscard]] QString title() const;
    [[nodiscard]] qint64 events(const QString &ref, const QString &kind) const;
    [[nodiscard]] bool isInWork(const QString &ref, int times = 1);
    [[nodiscard]] QJsonArray online() const;

    Display m_display;
    KassaProcess m_kassa;
    QString m_window;
};

void TestWindow::initTestCase()
{
    for (const char *program : {"Xvfb", "openbox", "xdotool"}) {
        if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty()) {
            QSKIP("needs Xvfb, openbox and xdotool; packaging/test.sh installs them");
        }
    }
    QVERIFY(m_display.start());
    m_kassa.setVariable(QStringLiteral("DISPLAY"), m_display.name());
    m_kassa.setVariable(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    m_kassa.unsetVariable(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    m_kassa.writeIni("[till]\nlanguage=en\ntheme=light\nsound=false\n[shop]\nname=Trattoria Süd\n");
    QVERIFY2(
        m_kassa.start(0, {QStringLiteral("--extern"), QStringLiteral("--language"), QStringLiteral("de")}),
        qPrintable(m_kassa.errors()));
    const QStringList search{QStringLiteral("search"), QStringLiteral("--onlyvisible"),
                             QStringLiteral("--name"), QStringLiteral("Kassa")};
    QTRY_VERIFY_WITH_TIMEOUT(
        !(m_window = m_display.run(QStringLiteral("xdotool"), search).section(QLatin1Char('\n'), 0, 0))
             .isEmpty(),
        kWaitMs);
    m_display.run(QStringLiteral("xdotool"),
                  {QStringLiteral("windowactivate"), QStringLiteral("--sync"), m_window});
}

void TestWindow::cleanup()
{
    if (QTest::currentTestFailed() && !m_display.name().isEmpty()) {
        const QString file = QDir::temp().filePath(
            QStringLiteral("tst_window-%1.png").arg(QString::fromLatin1(QTest::currentTestFunction())));
        m_display.run(QStringLiteral("import"), {QStringLiteral("-window"), QStringLiteral("root"), file});
        qInfo("picture of the screen: %s", qPrintable(file));
    }
}

QString TestWindow::title() const
{
    return m_display.run(QStringLiteral("xdotool"), {QStringLiteral("getwindowname"), m_window});
}

qint64 TestWindow::events(const QString &ref, const QString &kind) const
{
    return m_kassa.number(
        QStringLiteral("SELECT count(*) FROM order_event e JOIN external_order o ON o.id = e.order_id"
                       " WHERE o.ref = '%1' AND e.kind = '%2'")
            .arg(ref, kind));
}

/// Opened on the screen for that many times; what follows by key finds it there.
bool TestWindow::isInWork(const QString &ref, int times)
{
    // The second question is answered by the same thread, so its news are on their way to the window.
    return QTest::qWaitFor([&] { return events(ref, QStringLiteral("opened")) == times; }, kWaitMs) &&
           !m_kassa.health().isEmpty();
}

QJsonArray TestWindow::online() const
{
    return {QJsonObject{{QStringLiteral("type"), QStringLiteral("UNBAR")},
                        {QStringLiteral("method"), QStringLiteral("Kreditkarte")},
                        {QStringLiteral("amount"), QStringLiteral("6.00")}}};
}

void TestWindow::waitsForOrders()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_kassa.health()[QStringLiteral("extern_mode")].toBool(), kWaitMs);
    QVERIFY(m_kassa.health()[QStringLiteral("session_open")].toBool());
    QTRY_COMPARE_WITH_TIMEOUT(title(), u"Trattoria Süd – Kassa"_qs, kWaitMs);
}

void TestWindow::cashOrderFromShopToPaper()
{
    const QString ref = QStringLiteral("W-1");
    const auto reply = m_kassa.post(orderCall(m_kassa, ref), true);
    QVERIFY(isInWork(ref));
    QTRY_COMPARE_WITH_TIMEOUT(title(), u"(1) Trattoria Süd – Kassa"_qs, kWaitMs);
    QVERIFY(!reply->isFinished());

    m_display.press(
        {QStringLiteral("F9"), QStringLiteral("1"), QStringLiteral("0"), QStringLiteral("Return")});
    const QJsonObject result = KassaProcess::resultOf(*reply);
    QCOMPARE(codeOf(result), 0);
    const QString number = result[QStringLiteral("order_nr")].toString();
    QVERIFY(!number.isEmpty());
    QCOMPARE(result[QStringLiteral("change")].toVariant().toDouble(), 4.0);
    QVERIFY(QFile::exists(m_kassa.pathOf(QStringLiteral("receipts/%1.pdf").arg(number))));
    QTRY_COMPARE_WITH_TIMEOUT(title(), u"Trattoria Süd – Kassa"_qs, kWaitMs);

    // The preview holds the screen: the next one waits for [Next order].
    const QString next = QStringLiteral("W-2");
    QCOMPARE(codeOf(m_kassa.call(orderCall(m_kassa, next))), 0);
    QTRY_COMPARE_WITH_TIMEOUT(title(), u"(1) Trattoria Süd – Kassa"_qs, kWaitMs);
    QCOMPARE(events(next, QStringLiteral("opened")), 0);
    m_display.press({QStringLiteral("Return")});
    QVERIFY(isInWork(next));
    m_display.press({QStringLiteral("F10"), QStringLiteral("Return")}); // by card, the exact sum
    QTRY_COMPARE_WITH_TIMEOUT(events(next, QStringLiteral("paid")), 1, kWaitMs);
    QVERIFY(!m_kassa.health().isEmpty());
    m_display.press({QStringLiteral("Return")});
}

void TestWindow::paidOnlineIsConfirmedByEnter()
{
    const QString ref = QStringLiteral("W-3");
    const auto reply = m_kassa.post(orderCall(m_kassa, ref, {{QStringLiteral("payments"), online()}}), true);
    QVERIFY(isInWork(ref));
    m_display.press({QStringLiteral("Return")});
    const QJsonObject result = KassaProcess::resultOf(*reply);
    QCOMPARE(codeOf(result), 0);
    QCOMPARE(result[QStringLiteral("payments")].toArray().first()[QStringLiteral("method")].toString(),
             QStringLiteral("Kreditkarte"));
    m_display.press({QStringLiteral("Return")});
}

void TestWindow::cancelTellsTheShopWhy()
{
    const QString ref = QStringLiteral("W-4");
    const auto reply = m_kassa.post(orderCall(m_kassa, ref), true);
    QVERIFY(isInWork(ref));
    m_display.press({QStringLiteral("Delete"), QStringLiteral("space"), QStringLiteral("Return")});
    const QJsonObject result = KassaProcess::resultOf(*reply);
    QCOMPARE(codeOf(result), 5);
    const QList<QVariantList> reason = m_kassa.rows(
        QStringLiteral("SELECT e.detail FROM order_event e JOIN external_order o ON o.id = e.order_id"
                       " WHERE o.ref = 'W-4' AND e.kind = 'cancelled'"));
    QCOMPARE(reason.size(), 1);
    QVERIFY(!reason[0][0].toString().isEmpty()); // the first of the usual ones
    QVERIFY2(result[QStringLiteral("message")].toString().contains(reason[0][0].toString()),
             qPrintable(result[QStringLiteral("message")].toString()));
}

void TestWindow::answersAnOrderThatAsksForAYes()
{
    const QString ref = QStringLiteral("W-5");
    const QJsonObject asks{{QStringLiteral("confirm"), QStringLiteral("screen")}};
    QCOMPARE(codeOf(m_kassa.call(orderCall(m_kassa, ref, asks))), 0);
    QVERIFY(isInWork(ref));
    QTRY_COMPARE_WITH_TIMEOUT(m_kassa.health()[QStringLiteral("awaiting_yes")].toInt(), 1, kWaitMs);
    m_display.press({QStringLiteral("Return")});
    QTRY_COMPARE_WITH_TIMEOUT(events(ref, QStringLiteral("accepted")), 1, kWaitMs);
    QVERIFY(!m_kassa.health().isEmpty());
    m_display.press({QStringLiteral("F9"), QStringLiteral("Return")}); // the exact sum in cash
    QTRY_COMPARE_WITH_TIMEOUT(events(ref, QStringLiteral("paid")), 1, kWaitMs);
    QVERIFY(!m_kassa.health().isEmpty());
    m_display.press({QStringLiteral("Return")});
}

void TestWindow::backKeepsOrderAndCart()
{
    const QString sales = QStringLiteral("SELECT count(*) FROM receipt WHERE order_id IS NULL");
    QCOMPARE(m_kassa.number(sales), 0);
    m_display.press({QStringLiteral("F1"), QStringLiteral("ctrl+f")});
    m_display.type(QStringLiteral("10101010"));
    m_display.press({QStringLiteral("Return")}); // the article of the orders above: one line in the cart
    const QString ref = QStringLiteral("W-6");
    const auto reply = m_kassa.post(orderCall(m_kassa, ref), true);
    QTRY_COMPARE_WITH_TIMEOUT(m_kassa.health()[QStringLiteral("open_orders")].toInt(), 1, kWaitMs);
    QCOMPARE(events(ref, QStringLiteral("opened")), 0); // nobody looks at extern mode
    m_display.press({QStringLiteral("F2")});
    QVERIFY(isInWork(ref));

    m_display.press({QStringLiteral("Escape")}); // [Zurück]
    QTRY_COMPARE_WITH_TIMEOUT(events(ref, QStringLiteral("put_back")), 1, kWaitMs);
    QVERIFY(!reply->isFinished());
    m_display.press({QStringLiteral("F12"), QStringLiteral("Return")}); // the cart as it was, exact sum
    QTRY_COMPARE_WITH_TIMEOUT(m_kassa.number(sales), 1, kWaitMs);
    QCOMPARE(m_kassa.number(QStringLiteral("SELECT total_minor FROM receipt WHERE order_id IS NULL")), 600);
    QVERIFY(!m_kassa.health().isEmpty());
    m_display.press({QStringLiteral("Return"), QStringLiteral("F2")});
    QVERIFY(isInWork(ref, 2));

    m_display.press({QStringLiteral("F9"), QStringLiteral("Return")});
    QCOMPARE(codeOf(KassaProcess::resultOf(*reply)), 0);
    m_display.press({QStringLiteral("Return")});
}

void TestWindow::languageIsChosenAtOnce()
{
    const QString ref = QStringLiteral("W-7");
    const auto reply = m_kassa.post(orderCall(m_kassa, ref), true);
    QVERIFY(isInWork(ref));
    m_display.press({QStringLiteral("Delete"), QStringLiteral("Escape")}); // asked, and thought better of it

    const QString geometry = m_display.run(QStringLiteral("xdotool"), {QStringLiteral("getwindowgeometry"),
                                                                       QStringLiteral("--shell"), m_window});
    static const QRegularExpression kWidth(QStringLiteral("WIDTH=(\\d+)"));
    const int width = kWidth.match(geometry).captured(1).toInt();
    QVERIFY2(width >= 1024, qPrintable(geometry));
    m_display.run(QStringLiteral("xdotool"), {QStringLiteral("mousemove"), QStringLiteral("--window"),
                                              m_window, QString::number(width - 40), QStringLiteral("32"),
                                              QStringLiteral("click"), QStringLiteral("1")});
    m_display.press({QStringLiteral("Down"), QStringLiteral("Down"), QStringLiteral("Return")}); // Español
    const auto isSpanish = [this] {
        QFile file(m_kassa.pathOf(QStringLiteral("kassa.ini")));
        return file.open(QIODevice::ReadOnly) && file.readAll().contains("language=es");
    };
    QTRY_VERIFY_WITH_TIMEOUT(isSpanish(), kWaitMs);
    const QJsonObject other{{QStringLiteral("station"), QStringLiteral("77")}};
    const QString spanish =
        m_kassa.call(orderCall(m_kassa, QStringLiteral("W-8"), other))[QStringLiteral("message")].toString();
    QVERIFY2(spanish.contains(u"caja", Qt::CaseInsensitive), qPrintable(spanish));

    m_display.press({QStringLiteral("F9"), QStringLiteral("Return")}); // the order in work is still there
    QCOMPARE(codeOf(KassaProcess::resultOf(*reply)), 0);
    m_display.press({QStringLiteral("Return")});
}

void TestWindow::testOrderLeavesNoTrace()
{
    const QString receipts = QStringLiteral("SELECT count(*) FROM receipt");
    const qint64 before = m_kassa.number(receipts);
    m_display.press({QStringLiteral("F9")});
    QTRY_COMPARE_WITH_TIMEOUT(m_kassa.health()[QStringLiteral("open_orders")].toInt(), 1, kWaitMs);
    const auto isOpened = [this] {
        return m_kassa.number(QStringLiteral("SELECT count(*) FROM external_order"
                                             " WHERE status = 'open' AND opened_at IS NOT NULL")) == 1;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isOpened(), kWaitMs);
    QVERIFY(!m_kassa.health().isEmpty());
    m_display.press({QStringLiteral("Return")});
    QTRY_COMPARE_WITH_TIMEOUT(m_kassa.health()[QStringLiteral("open_orders")].toInt(), 0, kWaitMs);
    QCOMPARE(m_kassa.number(receipts), before);
}

void TestWindow::sessionClosesAndOpens()
{
    // Nothing was counted: the question asks why.
    m_display.press({QStringLiteral("F6"), QStringLiteral("F12")});
    m_display.type(QStringLiteral("nothing counted"));
    m_display.press({QStringLiteral("F12")});
    QTRY_VERIFY_WITH_TIMEOUT(!m_kassa.health()[QStringLiteral("session_open")].toBool(true), kWaitMs);
    QVERIFY(!m_kassa.health()[QStringLiteral("extern_mode")].toBool());
    // The Z is on the screen; behind it the next session waits to be opened.
    m_display.press({QStringLiteral("Escape"), QStringLiteral("F12")});
    QTRY_VERIFY_WITH_TIMEOUT(m_kassa.health()[QStringLiteral("session_open")].toBool(), kWaitMs);
    QCOMPARE(m_kassa.number(QStringLiteral("SELECT count(*) FROM cash_session")), 2);
}

void TestWindow::closingTheWindowEndsCleanly()
{
    m_display.press({QStringLiteral("alt+F4")});
    QCOMPARE(m_kassa.waitForEnd(), 0);
    const Finished checked = m_kassa.check();
    QVERIFY2(checked.exitCode == 0, qPrintable(checked.out + checked.err));
}

QTEST_GUILESS_MAIN(TestWindow)
#include "tst_window.moc"
