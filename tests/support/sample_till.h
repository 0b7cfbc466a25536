// SPDX-License-Identifier: GPL-3.0-or-later
// A whole till as a user sees it: the real engine, reader and print threads on a temporary data dir, the real
// window with all pages, and the sample orders of a restaurant in Graz that come in over HTTP.
#pragma once

#include "translations/catalogues.h"

#include "app/till_threads.h"
#include "app/till_window.h"
#include "app/translations_loader.h"
#include "core/settings/settings.h"
#include "core/store/database.h"
#include "core/store/master_tables.h"
#include "core/till/till_client.h"
#include "tests/ui/till_samples.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <memory>
#include <tuple>
#include <vector>

namespace kassa::test {

/// Stands until it is told to move; read by every thread.
class SampleClock final : public base::Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override
    {
        return QDateTime(QDate(2026, 11, 22), QTime(0, 0), Qt::UTC).addMSecs(m_msOfDay.load());
    }
    [[nodiscard]] qint64 monotonicMs() const override { return 1'000 + m_msOfDay.load(); }
    /// @param hour, minute, second  UTC on 2026-11-22; Vienna is one hour ahead
    void setTime(int hour, int minute, int second = 0)
    {
        m_msOfDay = qint64(QTime(hour, minute, second).msecsSinceStartOfDay());
    }

private:
    std::atomic<qint64> m_msOfDay = qint64(QTime(18, 12, 4).msecsSinceStartOfDay());
};

inline constexpr char kSampleToken[] = "S4mple-t0ken-for-pictures-only_0123457f2c";

struct SampleDish
{
    const char *number;
    const char16_t *name;
    int pieces;
    const char *price;
    const char *tax;
    const char16_t *note;
};

inline QJsonArray sampleLines(const std::vector<SampleDish> &dishes)
{
    QJsonArray lines;
    for (const SampleDish &dish : dishes) {
        QJsonObject line{{QStringLiteral("type"), QStringLiteral("P")},
                         {QStringLiteral("product_nr"), QString::fromLatin1(dish.number)},
                         {QStringLiteral("product_name"), QString::fromUtf16(dish.name)},
                         {QStringLiteral("quantity"), dish.pieces},
                         {QStringLiteral("unit_price"), QString::fromLatin1(dish.price)},
                         {QStringLiteral("tax_code"), QString::fromLatin1(dish.tax)}};
        if (dish.note != nullptr) {
            line[QStringLiteral("product_note")] = QString::fromUtf16(dish.note);
        }
        lines.append(line);
    }
    return lines;
}

inline QJsonObject sampleCall(const QString &ref, const QJsonArray &lines, const QString &total)
{
    return {{QStringLiteral("auth_token"), QString::fromLatin1(kSampleToken)},
            {QStringLiteral("station"), QStringLiteral("01")},
            {QStringLiteral("create_products"), true},
            {QStringLiteral("order"), QJsonObject{{QStringLiteral("ref"), ref},
                                                  {QStringLiteral("line_items"), lines},
                                                  {QStringLiteral("amount_total"), total}}}};
}

inline void addFulfilment(QJsonObject &call, const char *type, const QString &at, const QString &note)
{
    QJsonObject order = call[QStringLiteral("order")].toObject();
    QJsonObject fulfilment{{QStringLiteral("type"), QString::fromLatin1(type)}};
    if (!at.isEmpty()) {
        fulfilment[QStringLiteral("requested_for")] = at;
    }
    if (!note.isEmpty()) {
        fulfilment[QStringLiteral("note")] = note;
    }
    order[QStringLiteral("fulfilment")] = fulfilment;
    call[QStringLiteral("order")] = order;
}

inline QJsonArray paidBy(const QString &method, const QString &amount)
{
    return {QJsonObject{{QStringLiteral("type"), QStringLiteral("UNBAR")},
                        {QStringLiteral("method"), method},
                        {QStringLiteral("amount"), amount}}};
}

/// Lena Falk's delivery: five lines with a note, 38.40, nothing paid.
inline QJsonObject deliveryCall()
{
    QJsonObject call =
        sampleCall(QStringLiteral("W-4712"),
                   sampleLines({{"P1", u"Pizza Margherita", 2, "8.50", "10", u"ohne Basilikum"},
                                {"N1", u"Penne all’Arrabbiata", 1, "10.90", "10", nullptr},
                                {"D1", u"Tiramisu", 1, "5.50", "10", nullptr},
                                {"G1", u"Mineralwasser 0,75 l", 1, "2.50", "20", nullptr},
                                {"L1", u"Lieferung", 1, "2.50", "10", nullptr}}),
                   QStringLiteral("38.40"));
    addFulfilment(call, "delivery", QStringLiteral("2026-11-22T20:00:00+01:00"),
                  QStringLiteral("Bitte zweimal läuten. Keine Zwiebeln."));
    call[QStringLiteral("customer")] =
        QJsonObject{{QStringLiteral("id"), QStringLiteral("K-1007")},
                    {QStringLiteral("name"), QStringLiteral("Lena Falk")},
                    {QStringLiteral("street"), QStringLiteral("Birkenweg 8")},
                    {QStringLiteral("zip"), QStringLiteral("8010")},
                    {QStringLiteral("city"), QStringLiteral("Graz")},
                    {QStringLiteral("country"), QStringLiteral("AT")},
                    {QStringLiteral("phone"), QStringLiteral("+43 000 000 12 34")}};
    return call;
}

/// Deniz Aydin collects; paid online in full, the cashier confirms.
inline QJsonObject collectionCall()
{
    QJsonObject call =
        sampleCall(QStringLiteral("A-0234"),
                   sampleLines({{"N3", u"Lasagne al Forno", 1, "12.40", "10", nullptr},
                                {"S1", u"Gemischter Salat", 1, "5.90", "10", u"Dressing extra"}}),
                   QStringLiteral("18.30"));
    addFulfilment(call, "pickup", QStringLiteral("2026-11-22T19:40:00+01:00"), QString());
    call[QStringLiteral("customer")] =
        QJsonObject{{QStringLiteral("id"), QStringLiteral("K-1011")},
                    {QStringLiteral("name"), QStringLiteral("Deniz Aydin")},
                    {QStringLiteral("phone"), QStringLiteral("+43 000 000 56 78")}};
    call[QStringLiteral("payments")] = paidBy(QStringLiteral("Kreditkarte"), QStringLiteral("18.30"));
    return call;
}

/// Table 12 asks for a yes on the screen.
inline QJsonObject tableCall()
{
    QJsonObject call =
        sampleCall(QStringLiteral("K-0087"),
                   sampleLines({{"P3", u"Pizza Quattro Stagioni", 1, "11.90", "10", nullptr},
                                {"G2", u"Apfelsaft gespritzt 0,5 l", 2, "3.90", "20", nullptr}}),
                   QStringLiteral("19.70"));
    addFulfilment(call, "table", QString(), QStringLiteral("Tisch 12"));
    call[QStringLiteral("confirm")] = QStringLiteral("screen");
    return call;
}

/// Paid by PayPal and finished without a hand.
inline QJsonObject unattendedCall(const QString &ref)
{
    QJsonObject call = sampleCall(ref,
                                  sampleLines({{"P4", u"Pizza Diavola", 1, "11.20", "10", nullptr},
                                               {"G3", u"Espresso", 1, "2.80", "20", nullptr}}),
                                  QStringLiteral("14.00"));
    call[QStringLiteral("autoprint")] = true;
    call[QStringLiteral("autonext")] = true;
    call[QStringLiteral("payments")] = paidBy(QStringLiteral("PayPal"), QStringLiteral("14.00"));
    return call;
}

class SampleTill : public QObject
{
public:
    SampleTill()
    {
        translations::makeAvailable();
        setUp();
    }
    ~SampleTill() override
    {
        tillWindow.reset();
        client.reset();
        bool hasEnded = false;
        connect(threads.get(), &app::TillThreads::ended, this, [&hasEnded] { hasEnded = true; });
        threads->end();
        std::ignore = QTest::qWaitFor([&hasEnded] { return hasEnded; }, kWaitMs); // else joined below
        threads.reset();
    }

    /// False when it did not come up. The window is shown at 1280 x 800 in German.
    bool start()
    {
        quint16 started = 0;
        connect(&threads->engine(), &till::Engine::started, this,
                [&started](quint16 startedPort) { started = startedPort; });
        threads->start();
        const bool isUp = QTest::qWaitFor([&started] { return started != 0; }, kWaitMs);
        port = started;
        disconnect(&threads->engine(), &till::Engine::started, this, nullptr);
        tillWindow->showTill(false);
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *main = qobject_cast<shell::MainWindow *>(widget)) {
                window = main;
            }
        }
        if (window != nullptr) {
            window->showNormal(); // it opens maximised
            window->resize(1280, 800);
            window->activateWindow();
        }
        return isUp && window != nullptr;
    }

    /// Screen and setting, as the language menu does it.
    bool setLanguage(const QString &code)
    {
        catalogues.setLanguage(code);
        if (client->config().till.language == code) {
            return true;
        }
        client->saveSettings({{QStringLiteral("till"), QStringLiteral("language"), code}});
        return QTest::qWaitFor([this, &code] { return client->config().till.language == code; }, kWaitMs);
    }

    /// Posts; a blocking caller's answer is kept in `answers` when it comes.
    QNetworkReply *post(const QJsonObject &call, bool blocking = false)
    {
        const QJsonObject rpc{{QStringLiteral("jsonrpc"), QStringLiteral("2.0")},
                              {QStringLiteral("id"), 7},
                              {QStringLiteral("method"), QStringLiteral("call")},
                              {QStringLiteral("params"), QJsonObject{{QStringLiteral("order"), call}}}};
        QNetworkRequest request(QUrl(
            QStringLiteral("http://127.0.0.1:%1%2")
                .arg(port)
                .arg(blocking ? QStringLiteral("/external/order") : QStringLiteral("/external-nb/order"))));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        QNetworkReply *reply = network.post(request, QJsonDocument(rpc).toJson(QJsonDocument::Compact));
        reply->setParent(this);
        return reply;
    }
    /// The status code of the answer, -1 when none came.
    int call(const QJsonObject &order)
    {
        QNetworkReply *reply = post(order);
        if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, kWaitMs)) {
            return -1;
        }
        const QJsonObject answer = QJsonDocument::fromJson(reply->readAll()).object();
        return answer[QStringLiteral("result")].toObject()[QStringLiteral("status_code")].toInt(-1);
    }

    /// From now on papers cannot be written, as on a disk that is gone; receipts stay booked.
    bool breakPrinter()
    {
        const QString receipts = folder.filePath(QStringLiteral("receipts"));
        QFile inTheWay(receipts);
        return QFile::rename(receipts, receipts + QStringLiteral(".away")) &&
               inTheWay.open(QIODevice::WriteOnly);
    }

    static constexpr int kWaitMs = 15'000; // an ASan build on a busy machine

    QTemporaryDir folder;
    SampleClock clock;
    app::TranslationsLoader catalogues;
    std::unique_ptr<app::TillThreads> threads;
    std::unique_ptr<till::TillClient> client;
    std::unique_ptr<app::TillWindow> tillWindow;
    shell::MainWindow *window = nullptr;
    quint16 port = 0;
    QNetworkAccessManager network;

private:
    void setUp()
    {
        const QString ini =
            QStringLiteral(
                "[till]\nstation=01\nuser=anna\nlanguage=de\ntheme=light\nsound=false\n"
                "[shop]\nname=Musterküche Graz\nstreet=Beispielgasse 1\nzip=8010\ncity=Graz\ncountry=AT\n"
                "[external]\ntoken=%1\nblocking_timeout_s=3600\n"
                "[goodcom]\norder_token=vT3k-for-pictures-only_0123456789-9QxA\n"
                "callback_token=mB7w-for-pictures-only_0123456789-2LdE\n")
                .arg(QString::fromLatin1(kSampleToken));
        auto parsed = settings::decode(ini.toUtf8());
        if (!parsed) {
            qFatal("sample settings: %s", qPrintable(parsed.error().detail));
        }
        till::EngineSetup setup;
        setup.databaseFile = folder.filePath(QStringLiteral("kassa.db"));
        setup.receiptsFolder = folder.filePath(QStringLiteral("receipts"));
        setup.config = parsed->config;
        setup.document = parsed->document;
        setup.port = quint16(0);
        setup.saveDocument = [](const settings::Document &) {
            return QString();
        };
        fillCatalogue(setup.databaseFile);
        catalogues.setLanguage(QStringLiteral("de"));
        threads = std::make_unique<app::TillThreads>(setup, clock);
        client = std::make_unique<till::TillClient>(threads->engine(), threads->reader(), threads->keeper(),
                                                    setup.config);
        tillWindow = std::make_unique<app::TillWindow>(*client, clock);
    }

    static void fillCatalogue(const QString &file)
    {
        auto database = store::Database::open(file, store::Database::Mode::Engine);
        if (!database) {
            qFatal("sample database: %s", qPrintable(database.error().detail));
        }
        store::ProductTable products(**database);
        for (const store::Product &product : sampleProducts()) {
            if (!products.insert(product)) {
                qFatal("sample products cannot be stored");
            }
        }
        if (!(*database)->closeInOrder()) {
            qFatal("sample database cannot be closed");
        }
    }
};

} // namespace kassa::test
