// SPDX-License-Identifier: GPL-3.0-or-later
// The engine thread's root: owns the writing connection, the HTTP front and the services, carries out
// commands and tells facts. Everything here runs on the engine thread; other threads reach it through
// TillClient.
#pragma once

#include "core/base/clock.h"
#include "core/external/external_service.h"
#include "core/goodcom/goodcom_service.h"
#include "core/http/http_front.h"
#include "core/print/print_queue.h"
#include "core/settings/settings.h"
#include "core/till/fiscal_desk.h"
#include "core/till/kitchen_desk.h"
#include "core/till/link_desk.h"
#include "core/till/order_desk.h"
#include "core/till/register.h"
#include "core/till/silence_watch.h"
#include "core/till/tally.h"
#include "core/till/till_state.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace kassa::till {

/// What the engine starts with.
struct EngineSetup
{
    QString databaseFile;
    QString receiptsFolder;
    settings::Config config;         ///< of the document
    settings::Document document;     ///< kassa.ini as it was read
    std::optional<quint16> port;     ///< --port: in force instead of [server] port for this run
    std::optional<QString> language; ///< --language: in force until another one is chosen
    /// Writes kassa.ini; returns an empty text, or the file that could not be written.
    std::function<QString(const settings::Document &)> saveDocument;
};

class Engine : public QObject
{
    Q_OBJECT
public:
    /// May be built on any thread; everything else is called on the engine thread. `clock` outlives it.
    Engine(EngineSetup setup, const base::Clock &clock);
    ~Engine() override;

    /// Opens the database and listens. Emits started or startFailed.
    void start();
    /// Stops listening, answers who waits, flushes, closes the database in order. Emits stopped.
    void stop();

    /// Between start and stop. Commands that come later find no till and must not be carried out.
    [[nodiscard]] bool isRunning() const { return m_database != nullptr; }

    void openSession(money::Money openingFloat);
    void closeSession(money::Money counted, const QString &differenceReason);
    void moveCash(order::MovementKind kind, money::Money amount, const QString &reason);
    void printReport(qint64 sessionId);
    void saveReport(qint64 sessionId, const QString &file);
    void saveReceipt(order::ReceiptId id, const QString &file);
    void setExternMode(bool on);
    void openOrder(order::OrderId id);
    void putBackOrder(order::OrderId id);
    void acceptOrder(order::OrderId id, const QDateTime &promisedForUtc);
    void rejectOrder(order::OrderId id, const QString &reason);
    void cancelOrder(order::OrderId id, const QString &reason);
    void payOrder(order::OrderId id, const QList<order::Payment> &payments);
    void sellCart(const order::Content &content,
                  order::ReceiptKind kind = order::ReceiptKind::Normal,
                  const QString &cartKey = QString());
    void settleOrder(order::OrderId id, const QList<order::Payment> &payments);
    void notCollected(order::OrderId id, const QString &reason);
    /// Loyalty of the cart at the till; what comes of it is told by TillState::loyalty.
    void identifyLoyalty(const QString &cartKey,
                         const QString &input,
                         bool isScanned,
                         bool isPhone,
                         const QList<order::Line> &lines);
    void changeLoyaltyCart(const QString &cartKey, const QList<order::Line> &lines);
    void spendBonuses(money::Money amount, const QString &pin);
    void giveBonusesBack();
    void dropLoyalty();
    void startCart(const QString &cartKey);
    void dropCart(const QString &cartKey);
    void sendLinkTest();
    void sendLinksNow();
    void retryMessage(store::OutboxId id);
    void treatMessageAsDone(store::OutboxId id);
    void finishPreview(order::OrderId id);
    void printAgain(order::ReceiptId id);
    void retryPapers();
    void discardPapers();
    void movePapers();
    void tryPrinters(const QList<settings::Printer> &printers);
    /// For wishes about single papers.
    [[nodiscard]] print::PrintQueue &papers() { return *m_papers; }
    void sendTestOrder();
    void sendPrinterTestOrder();
    void renewToken();
    void renewGoodcomToken(GoodcomUrl which);
    void saveSettings(const QList<settings::Entry> &changes);
    /// Nullbeleg, for an inspector.
    void makeZeroReceipt();
    /// Schlussbeleg: the register is closed for ever.
    void closeRegister();
    /// Goes on with a database that is older than the witness file.
    void confirmOlderDatabase();
    /// The yearly receipt was checked and is kept.
    void confirmYearlyReceipt();
    /// Makes a self-signed key and turns signing on with it; every receipt says TEST.
    void makeTestKey();

    // The print thread's answers.
    void paperDone(const print::PrintOutcome &outcome);
    /// The signer thread's answers.
    void signerOpened(const fiscal::SignerState &state);
    void signAnswered(const fiscal::SignAnswer &answer);
    void sheetDone(const print::SheetOutcome &outcome);
    void paperProgressed(const print::PrintProgress &progress);
    void printerProbed(const print::PrinterHealth &health);
    /// The reader's verdict over the file after an unclean end.
    void databaseChecked(bool sound, const QString &detail);

Q_SIGNALS:
    /// Listening. `checkDatabase`: the last run ended uncleanly, the file wants a quick check.
    void started(quint16 port, bool checkDatabase);
    /// Everything that was left from the last run is loaded and told.
    void ready();
    /// One plain line: what, and what to do.
    void startFailed(const QString &line);
    void stopped();

    void stateChanged(const kassa::till::TillState &state);
    void configChanged(const kassa::settings::Config &config);
    void ordersChanged(const QList<kassa::order::Order> &orders);
    void ordersArrived(const QList<kassa::order::Order> &orders);
    void orderOpened(const kassa::order::Order &order);
    void receiptBooked(const kassa::till::BookedReceipt &booked);
    /// A receipt that the register made about itself (start, month, outage ...): no sale, nobody waits for
    /// it.
    void registerReceiptMade(const kassa::order::Receipt &receipt);
    void paperFinished(const kassa::till::PaperOutcome &outcome);
    void printerTried(const kassa::till::PrinterTried &tried);
    void testPageEnded(const kassa::till::PrinterTried &outcome);
    void refused(const kassa::till::Refused &refused);
    void printRequested(const kassa::print::PrintTask &task);
    /// To the signer thread.
    void signerOpenRequested(const kassa::settings::Fiscal &fiscal, const QString &vat);
    void signRequested(const kassa::fiscal::SignJob &job);
    void sheetRequested(const kassa::print::SheetTask &task);
    void sheetFinished(const kassa::till::SheetOutcome &outcome);
    /// The Z of this session is kept.
    void sessionClosed(qint64 sessionId);

private:
    void build();
    void connectFiscal();
    [[nodiscard]] QString dataDir() const;
    void connectServices();
    void connectPrinters();
    void watch();
    void writePrinters();
    [[nodiscard]] QList<http::Route> routes();
    [[nodiscard]] settings::Config withCommandLine(settings::Config config) const;
    QString openDatabase();
    std::optional<text::Message> listen(const settings::Config &config);
    void applyConfig(const settings::Config &config);
    void loadWaiting();
    void applySession(const std::optional<store::CashSession> &session);
    void orderBooked(const order::Order &order, const BookedReceipt &booked);
    void count(const order::Order &order);
    void papersChanged();
    void paperEnded(const store::PrintJob &job, const print::PrintOutcome &outcome);
    void storeFailed(store::Code code);
    void storeRecovered();
    void closeForDamage();
    void scheduleState();
    void emitState();
    void refuse(Command command, const text::Message &why);
    void sellWithLoyalty(const order::Content &content, const QString &cartKey);
    void postTestOrder(Command command, order::ConfirmWish confirm);
    [[nodiscard]] print::SheetTask sheet() const;
    store::Result<void> closeNow(qint64 id, money::Money counted, const QString &differenceReason);
    void sendReport(Command command, qint64 sessionId, const QString &file);
    [[nodiscard]] QString cashier() const;

    EngineSetup m_setup;
    const base::Clock &m_clock;
    settings::Config m_config;
    TillState m_state;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<store::CommitGroup> m_commits;
    std::unique_ptr<print::PrintQueue> m_papers;
    std::unique_ptr<LinkDesk> m_links;
    std::unique_ptr<KitchenDesk> m_kitchen;
    std::unique_ptr<Register> m_sales;
    std::unique_ptr<FiscalDesk> m_fiscal;
    std::unique_ptr<OrderDesk> m_desk;
    std::unique_ptr<external::ExternalService> m_external;
    std::unique_ptr<goodcom::GoodcomService> m_goodcom;
    std::unique_ptr<http::HttpFront> m_front;
    std::unique_ptr<QNetworkAccessManager> m_network; ///< for the till's own test order only
    QTimer m_stateTimer;
    QTimer m_watchTimer;
    Tally m_tally;
    SilenceWatch m_silence;
    QDateTime m_startedAtUtc;
    qint64 m_startedMs = 0;    ///< monotonic
    bool m_isTooQuiet = false; ///< as of the last look
    QList<store::DoneTimes> m_lastHour;
    print::PrintOutcome m_lastPaper;
    QByteArray m_health;       ///< answer of /health as of the last stateChanged; empty: to be made anew
    bool m_isCheckDue = false; ///< the last run ended uncleanly and nobody has said yet that all is well
};

} // namespace kassa::till
