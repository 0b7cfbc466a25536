// SPDX-License-Identifier: GPL-3.0-or-later
// The main thread's only door to the till: commands go out as queued calls, facts come back as signals,
// questions are answered by callback. No call here waits for disk, network or paper.
#pragma once

#include "core/settings/config.h"
#include "core/settings/document.h"
#include "core/store/master_tables.h"
#include "core/store/outbox_table.h"
#include "core/store/print_job_table.h"
#include "core/store/reader_queries.h"
#include "core/store/report_queries.h"
#include "core/till/backup_state.h"
#include "core/till/till_state.h"

#include <QObject>

#include <functional>

namespace kassa::till {

class BackupKeeper;
class Engine;
class Reader;

class TillClient : public QObject
{
    Q_OBJECT
public:
    /// Engine, reader and keeper live in their own threads and must outlive the client's last command.
    TillClient(Engine &engine,
               Reader &reader,
               BackupKeeper &keeper,
               settings::Config config,
               QObject *parent = nullptr);

    /// Newest facts received; valid at any time on the main thread.
    [[nodiscard]] const TillState &state() const { return m_state; }
    [[nodiscard]] const settings::Config &config() const { return m_config; }
    [[nodiscard]] const BackupState &backups() const { return m_backups; }

    void openSession(money::Money openingFloat);
    /// Keeps the Z and prints it. Answers with sessionClosed or refused.
    /// @param differenceReason  why counted and expected differ, may be empty
    void closeSession(money::Money counted, const QString &differenceReason);
    /// Money in or out of the drawer, or the drawer opened without a sale. @param amount  as in CashMovement
    void moveCash(order::MovementKind kind, money::Money amount, const QString &reason);
    /// X of the open session, Z of a closed one, on the receipt printer. Answers with sheetFinished.
    void printReport(qint64 sessionId);
    /// As a PDF. @param file  absolute. Answers with sheetFinished.
    void saveReport(qint64 sessionId, const QString &file);
    void saveReceipt(order::ReceiptId id, const QString &file);
    /// Needs an open session. While on, waiting orders are shown and finished.
    void setExternMode(bool on);
    /// Takes the order into work: answers with orderOpened, or refused when it was closed meanwhile.
    void openOrder(order::OrderId id);
    /// [Zurück]: the order stays open.
    void putBackOrder(order::OrderId id);
    void acceptOrder(order::OrderId id, const QDateTime &promisedForUtc);
    void rejectOrder(order::OrderId id, const QString &reason);
    void cancelOrder(order::OrderId id, const QString &reason);
    /// `payments` sum to the order's total. Answers with receiptBooked or refused.
    void payOrder(order::OrderId id, const QList<order::Payment> &payments);
    /// [money received]: `payments` are cash or other and sum to what is due. Once per order
    /// (Settlement::Due). Answers with ordersChanged or refused.
    void settleOrder(order::OrderId id, const QList<order::Payment> &payments);
    /// [not collected]: writes a receipt that cancels the order's one. Once per order (Settlement::Due).
    /// Answers with ordersChanged and receiptBooked, or refused.
    void notCollected(order::OrderId id, const QString &reason);
    /// Sells a cart of the till itself. Answers with receiptBooked or refused.
    void sellCart(const QList<order::Line> &lines,
                  const QList<order::Payment> &payments,
                  const std::optional<order::Customer> &customer,
                  const QString &cartKey = QString());
    /// Asks the loyalty system who the customer is and what the cart gets. @param input  as scanned or typed
    /// @param isPhone  the cashier says so. Here and below TillState::loyalty tells what came of it.
    void identifyLoyalty(const QString &cartKey,
                         const QString &input,
                         bool isScanned,
                         bool isPhone,
                         const QList<order::Line> &lines);
    /// The cart changed after the customer was identified.
    void changeLoyaltyCart(const QString &cartKey, const QList<order::Line> &lines);
    /// Takes bonuses as a payment. @param pin  empty: none was asked for
    void spendBonuses(money::Money amount, const QString &pin);
    void giveBonusesBack();
    /// The cart goes on without loyalty.
    void dropLoyalty();
    /// The first line of a cart was entered. @param cartKey  never used again for another cart
    void startCart(const QString &cartKey);
    /// The cart was emptied without a sale.
    void dropCart(const QString &cartKey);
    /// A message without amount to every link that has such a thing.
    void sendLinkTest();
    /// Links that are waiting or were refused try again at once.
    void sendLinksNow();
    /// A person's choice over a message that is unclear, parked or given up.
    void retryMessage(store::OutboxId id);
    void treatMessageAsDone(store::OutboxId id);
    /// [Next order]: the preview of this order was looked at (also closes a test order).
    void finishPreview(order::OrderId id);
    /// Prints a copy.
    void printAgain(order::ReceiptId id);
    /// Tries failed papers again.
    void retryPapers();
    /// Gives failed papers up; receipts stay booked.
    void discardPapers();
    /// Gives papers that wait to another printer.
    void movePapers();
    /// The same for one paper. What ended in the meantime is left as it is.
    void retryPaper(store::PrintJobId id);
    void discardPaper(store::PrintJobId id);
    void movePaper(store::PrintJobId id, const QString &printer);
    /// It lies before the cashier.
    void confirmPaper(store::PrintJobId id);
    /// Prints the sample characters on every code page of the printer. @param printer  "receipt" or a NAME
    void printTestPage(const QString &printer);
    /// Asks the printer at each of these whether it would print now; answers with printerTried, one by one.
    void tryPrinters(const QList<settings::Printer> &printers);
    /// Posts an order of 1.00 to the till's own address.
    void sendTestOrder();
    /// Makes a new security token; the old one is refused from then on.
    void renewToken();
    /// Makes a new token for one of the two printer addresses; the old address is dead from then on. Answers
    /// with configChanged or refused.
    void renewGoodcomToken(GoodcomUrl which);
    /// Posts a test order that waits for an order printer; it is never booked.
    void sendPrinterTestOrder();
    /// Checked and written as a whole; answers with configChanged or refused.
    void saveSettings(const QList<settings::Entry> &changes);
    /// Nullbeleg; Schlussbeleg (the register is closed for ever). The state tells when it is made.
    void makeZeroReceipt();
    void closeRegister();
    /// Signs on with a database that is older than the witness file says.
    void confirmOlderDatabase();
    /// The yearly receipt was checked and is kept: the reminder ends.
    void confirmYearlyReceipt();
    /// Makes a self-signed key and turns signing on with it. Answers with configChanged or refused.
    void makeTestKey();

    using RequestList = std::function<void(const QList<store::RequestListRow> &)>;
    using RequestShown = std::function<void(const std::optional<store::RequestDetail> &)>;
    using CsvWritten = std::function<void(bool ok, const QString &problem, int rows)>;
    using ProductList = std::function<void(const QList<store::Product> &)>;
    using Events = std::function<void(const QList<order::Event> &)>;
    using ReportShown = std::function<void(const std::optional<order::SessionReport> &)>;
    using SessionList = std::function<void(const QList<store::SessionRow> &)>;
    using MessageList = std::function<void(const QList<store::OutboxRow> &)>;
    using PaperList = std::function<void(const QList<store::PaperRow> &)>;
    using OrderList = std::function<void(const QList<order::Order> &)>;

    /// Questions to the reader thread; the callback runs on the main thread while `context` lives.
    void findRequests(const store::RequestQuery &query, QObject *context, RequestList done);
    void loadRequest(store::RequestId id, QObject *context, RequestShown done);
    void loadEvents(order::OrderId id, QObject *context, Events done);
    /// The newest orders that are done or cancelled, newest first ("recent" beside the queue).
    void loadRecentOrders(int limit, QObject *context, OrderList done);
    void loadProducts(QObject *context, ProductList done);
    void loadReport(qint64 sessionId, const QDateTime &nowUtc, QObject *context, ReportShown done);
    /// Newest first. @param beforeId  paging: only ids below; 0 = newest
    void loadSessions(qint64 beforeId, int limit, QObject *context, SessionList done);
    /// One page of the messages of a link. @param afterId  last one of the page before, 0: first page
    void loadMessages(const QString &destination,
                      store::OutboxPart part,
                      store::OutboxId afterId,
                      int limit,
                      QObject *context,
                      MessageList done);
    /// Papers since `sinceUtc` and older open ones, newest first.
    void loadPapers(const QDateTime &sinceUtc, int limit, QObject *context, PaperList done);
    /// Writes the matches as CSV (UTF-8 with mark, `;`), names and addresses masked unless
    /// `withPersonalData`.
    void exportRequests(const store::RequestQuery &query,
                        const QString &file,
                        bool withPersonalData,
                        QObject *context,
                        CsvWritten done);
    using Proved = std::function<void(const CopyProof &)>;
    using DiagnosisWritten = std::function<void(const std::optional<text::Message> &problem)>;
    /// Copies the database; backupsChanged tells, and refused when it failed.
    void backUpNow();
    void proveBackup(const QString &file, QObject *context, Proved done);
    /// Puts a copy in place for the next start. When it is whole, restartWanted follows the answer.
    void restoreBackup(const QString &file, QObject *context, Proved done);
    void writeDiagnosis(const QString &file, QObject *context, DiagnosisWritten done);

    /// Writes the fiscal journal (DEP7) of the days, both included; invalid days: no bound.
    void exportDep7(const QString &file, QDate from, QDate to, QObject *context, CsvWritten done);

Q_SIGNALS:
    void stateChanged(const kassa::till::TillState &state);
    void configChanged(const kassa::settings::Config &config);
    /// Orders that are new or different, right after the commit, oldest first. An order with status open, or
    /// with previewDue, belongs into the queue; every other one leaves it.
    void ordersChanged(const QList<kassa::order::Order> &orders);
    /// These of them are new (sound and visible cue).
    void ordersArrived(const QList<kassa::order::Order> &orders);
    void orderOpened(const kassa::order::Order &order);
    void receiptBooked(const kassa::till::BookedReceipt &booked);
    void paperFinished(const kassa::till::PaperOutcome &outcome);
    void sheetFinished(const kassa::till::SheetOutcome &outcome);
    void sessionClosed(qint64 sessionId);
    /// Answer to tryPrinters: `name` is the printer's as it was given.
    void printerTried(const kassa::till::PrinterTried &tried);
    /// What became of a test page; without a fault it was printed or handed over.
    void testPageEnded(const kassa::till::PrinterTried &outcome);
    void refused(const kassa::till::Refused &refused);
    void backupsChanged(const kassa::till::BackupState &state);
    /// A copy waits to become the database: end the till in order and start it again.
    void restartWanted();

private:
    Engine &m_engine;
    Reader &m_reader;
    BackupKeeper &m_keeper;
    BackupState m_backups;
    TillState m_state;
    settings::Config m_config;
};

} // namespace kassa::till
