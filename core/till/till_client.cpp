// SPDX-License-Identifier: GPL-3.0-or-later
#include "till_client.h"

#include "core/till/backup_keeper.h"
#include "core/till/engine.h"
#include "core/till/reader.h"

#include <QPointer>

namespace kassa::till {

namespace {

/// Runs `command` on the engine's thread; one that arrives after the till has ended is dropped.
template<class Command>
void post(Engine &engine, Command command)
{
    QMetaObject::invokeMethod(
        &engine,
        [&engine, command = std::move(command)] {
            if (engine.isRunning()) {
                command(engine);
            }
        },
        Qt::QueuedConnection);
}

/// Asks on the thread of `target` and hands the answer to `done` on the context's thread while the context
/// lives.
template<class Target, class Question, class Done>
void ask(Target &target, QObject *context, Question question, Done done)
{
    const QPointer<QObject> guard(context);
    // The client object carries the answer home: posting to `context` directly would read it from a foreign
    // thread.
    QMetaObject::invokeMethod(
        &target,
        [&target, guard, home = context->thread(), question = std::move(question), done = std::move(done)] {
            auto answer = question(target);
            auto *carrier = new QObject;
            carrier->moveToThread(home);
            QMetaObject::invokeMethod(
                carrier,
                [carrier, guard, answer = std::move(answer), done] {
                    if (guard) {
                        done(answer);
                    }
                    carrier->deleteLater();
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

} // namespace

TillClient::TillClient(
    Engine &engine, Reader &reader, BackupKeeper &keeper, settings::Config config, QObject *parent)
    : QObject(parent), m_engine(engine), m_reader(reader), m_keeper(keeper), m_config(std::move(config))
{
    connect(&engine, &Engine::stateChanged, this, [this](const TillState &state) {
        m_state = state;
        Q_EMIT stateChanged(m_state);
    });
    connect(&engine, &Engine::configChanged, this, [this](const settings::Config &changed) {
        m_config = changed;
        Q_EMIT configChanged(m_config);
    });
    connect(&engine, &Engine::ordersChanged, this, &TillClient::ordersChanged);
    connect(&engine, &Engine::ordersArrived, this, &TillClient::ordersArrived);
    connect(&engine, &Engine::orderOpened, this, &TillClient::orderOpened);
    connect(&engine, &Engine::receiptBooked, this, &TillClient::receiptBooked);
    connect(&engine, &Engine::paperFinished, this, &TillClient::paperFinished);
    connect(&engine, &Engine::sheetFinished, this, &TillClient::sheetFinished);
    connect(&engine, &Engine::sessionClosed, this, &TillClient::sessionClosed);
    connect(&engine, &Engine::printerTried, this, &TillClient::printerTried);
    connect(&engine, &Engine::testPageEnded, this, &TillClient::testPageEnded);
    connect(&engine, &Engine::refused, this, &TillClient::refused);
    connect(&keeper, &BackupKeeper::stateChanged, this, [this](const BackupState &state) {
        m_backups = state;
        Q_EMIT backupsChanged(m_backups);
    });
    connect(&keeper, &BackupKeeper::failed, this, [this](const text::Message &why) {
        Q_EMIT refused({Command::BackUp, 0, why});
    });
}

void TillClient::openSession(money::Money openingFloat)
{
    post(m_engine, [openingFloat](Engine &engine) { engine.openSession(openingFloat); });
}

void TillClient::closeSession(money::Money counted, const QString &differenceReason)
{
    post(m_engine,
         [counted, differenceReason](Engine &engine) { engine.closeSession(counted, differenceReason); });
}

void TillClient::moveCash(order::MovementKind kind, money::Money amount, const QString &reason)
{
    post(m_engine, [kind, amount, reason](Engine &engine) { engine.moveCash(kind, amount, reason); });
}

void TillClient::printReport(qint64 sessionId)
{
    post(m_engine, [sessionId](Engine &engine) { engine.printReport(sessionId); });
}

void TillClient::saveReport(qint64 sessionId, const QString &file)
{
    post(m_engine, [sessionId, file](Engine &engine) { engine.saveReport(sessionId, file); });
}

void TillClient::saveReceipt(order::ReceiptId id, const QString &file)
{
    post(m_engine, [id, file](Engine &engine) { engine.saveReceipt(id, file); });
}

void TillClient::setExternMode(bool on)
{
    post(m_engine, [on](Engine &engine) { engine.setExternMode(on); });
}

void TillClient::openOrder(order::OrderId id)
{
    post(m_engine, [id](Engine &engine) { engine.openOrder(id); });
}

void TillClient::putBackOrder(order::OrderId id)
{
    post(m_engine, [id](Engine &engine) { engine.putBackOrder(id); });
}

void TillClient::acceptOrder(order::OrderId id, const QDateTime &promisedForUtc)
{
    post(m_engine, [id, promisedForUtc](Engine &engine) { engine.acceptOrder(id, promisedForUtc); });
}

void TillClient::rejectOrder(order::OrderId id, const QString &reason)
{
    post(m_engine, [id, reason](Engine &engine) { engine.rejectOrder(id, reason); });
}

void TillClient::cancelOrder(order::OrderId id, const QString &reason)
{
    post(m_engine, [id, reason](Engine &engine) { engine.cancelOrder(id, reason); });
}

void TillClient::payOrder(order::OrderId id, const QList<order::Payment> &payments)
{
    post(m_engine, [id, payments](Engine &engine) { engine.payOrder(id, payments); });
}

void TillClient::settleOrder(order::OrderId id, const QList<order::Payment> &payments)
{
    post(m_engine, [id, payments](Engine &engine) { engine.settleOrder(id, payments); });
}

void TillClient::notCollected(order::OrderId id, const QString &reason)
{
    post(m_engine, [id, reason](Engine &engine) { engine.notCollected(id, reason); });
}

void TillClient::sellCart(const QList<order::Line> &lines,
                          const QList<order::Payment> &payments,
                          const std::optional<order::Customer> &customer,
                          const QString &cartKey)
{
    order::Content content;
    content.lines = lines;
    content.total = order::sumOfLines(lines);
    content.payments = payments;
    content.customer = customer;
    post(m_engine, [content, cartKey](Engine &engine) {
        engine.sellCart(content, order::ReceiptKind::Normal, cartKey);
    });
}

void TillClient::identifyLoyalty(const QString &cartKey,
                                 const QString &input,
                                 bool isScanned,
                                 bool isPhone,
                                 const QList<order::Line> &lines)
{
    post(m_engine, [cartKey, input, isScanned, isPhone, lines](Engine &engine) {
        engine.identifyLoyalty(cartKey, input, isScanned, isPhone, lines);
    });
}

void TillClient::changeLoyaltyCart(const QString &cartKey, const QList<order::Line> &lines)
{
    post(m_engine, [cartKey, lines](Engine &engine) { engine.changeLoyaltyCart(cartKey, lines); });
}

void TillClient::spendBonuses(money::Money amount, const QString &pin)
{
    post(m_engine, [amount, pin](Engine &engine) { engine.spendBonuses(amount, pin); });
}

void TillClient::giveBonusesBack()
{
    post(m_engine, [](Engine &engine) { engine.giveBonusesBack(); });
}

void TillClient::dropLoyalty()
{
    post(m_engine, [](Engine &engine) { engine.dropLoyalty(); });
}

void TillClient::startCart(const QString &cartKey)
{
    post(m_engine, [cartKey](Engine &engine) { engine.startCart(cartKey); });
}

void TillClient::dropCart(const QString &cartKey)
{
    post(m_engine, [cartKey](Engine &engine) { engine.dropCart(cartKey); });
}

void TillClient::sendLinkTest()
{
    post(m_engine, [](Engine &engine) { engine.sendLinkTest(); });
}

void TillClient::sendLinksNow()
{
    post(m_engine, [](Engine &engine) { engine.sendLinksNow(); });
}

void TillClient::retryMessage(store::OutboxId id)
{
    post(m_engine, [id](Engine &engine) { engine.retryMessage(id); });
}

void TillClient::treatMessageAsDone(store::OutboxId id)
{
    post(m_engine, [id](Engine &engine) { engine.treatMessageAsDone(id); });
}

void TillClient::finishPreview(order::OrderId id)
{
    post(m_engine, [id](Engine &engine) { engine.finishPreview(id); });
}

void TillClient::printAgain(order::ReceiptId id)
{
    post(m_engine, [id](Engine &engine) { engine.printAgain(id); });
}

void TillClient::retryPapers()
{
    post(m_engine, [](Engine &engine) { engine.retryPapers(); });
}

void TillClient::movePapers()
{
    post(m_engine, [](Engine &engine) { engine.movePapers(); });
}

void TillClient::retryPaper(store::PrintJobId id)
{
    post(m_engine, [id](Engine &engine) { engine.papers().retry(id); });
}

void TillClient::discardPaper(store::PrintJobId id)
{
    post(m_engine, [id](Engine &engine) { engine.papers().discard(id); });
}

void TillClient::movePaper(store::PrintJobId id, const QString &printer)
{
    post(m_engine, [id, printer](Engine &engine) { engine.papers().moveTo(id, printer); });
}

void TillClient::confirmPaper(store::PrintJobId id)
{
    post(m_engine, [id](Engine &engine) { engine.papers().confirmPrinted(id); });
}

void TillClient::printTestPage(const QString &printer)
{
    post(m_engine, [printer](Engine &engine) { engine.papers().printTestPage(printer); });
}

void TillClient::tryPrinters(const QList<settings::Printer> &printers)
{
    post(m_engine, [printers](Engine &engine) { engine.tryPrinters(printers); });
}

void TillClient::discardPapers()
{
    post(m_engine, [](Engine &engine) { engine.discardPapers(); });
}

void TillClient::sendTestOrder()
{
    post(m_engine, [](Engine &engine) { engine.sendTestOrder(); });
}

void TillClient::renewToken()
{
    post(m_engine, [](Engine &engine) { engine.renewToken(); });
}

void TillClient::renewGoodcomToken(GoodcomUrl which)
{
    post(m_engine, [which](Engine &engine) { engine.renewGoodcomToken(which); });
}

void TillClient::sendPrinterTestOrder()
{
    post(m_engine, [](Engine &engine) { engine.sendPrinterTestOrder(); });
}

void TillClient::saveSettings(const QList<settings::Entry> &changes)
{
    post(m_engine, [changes](Engine &engine) { engine.saveSettings(changes); });
}

void TillClient::makeZeroReceipt()
{
    post(m_engine, [](Engine &engine) { engine.makeZeroReceipt(); });
}

void TillClient::closeRegister()
{
    post(m_engine, [](Engine &engine) { engine.closeRegister(); });
}

void TillClient::confirmYearlyReceipt()
{
    post(m_engine, [](Engine &engine) { engine.confirmYearlyReceipt(); });
}

void TillClient::confirmOlderDatabase()
{
    post(m_engine, [](Engine &engine) { engine.confirmOlderDatabase(); });
}

void TillClient::makeTestKey()
{
    post(m_engine, [](Engine &engine) { engine.makeTestKey(); });
}

void TillClient::findRequests(const store::RequestQuery &query, QObject *context, RequestList done)
{
    ask(
        m_reader, context, [query](Reader &reader) { return reader.findRequests(query); }, std::move(done));
}

void TillClient::loadRequest(store::RequestId id, QObject *context, RequestShown done)
{
    ask(
        m_reader, context, [id](Reader &reader) { return reader.loadRequest(id); }, std::move(done));
}

void TillClient::loadEvents(order::OrderId id, QObject *context, Events done)
{
    ask(
        m_reader, context, [id](Reader &reader) { return reader.loadEvents(id); }, std::move(done));
}

void TillClient::loadRecentOrders(int limit, QObject *context, OrderList done)
{
    ask(
        m_reader, context, [limit](Reader &reader) { return reader.loadRecentOrders(limit); },
        std::move(done));
}

void TillClient::loadPapers(const QDateTime &sinceUtc, int limit, QObject *context, PaperList done)
{
    ask(
        m_reader, context, [sinceUtc, limit](Reader &reader) { return reader.loadPapers(sinceUtc, limit); },
        std::move(done));
}

void TillClient::loadProducts(QObject *context, ProductList done)
{
    ask(
        m_reader, context, [](Reader &reader) { return reader.loadProducts(); }, std::move(done));
}

void TillClient::loadReport(qint64 sessionId, const QDateTime &nowUtc, QObject *context, ReportShown done)
{
    ask(
        m_reader, context,
        [sessionId, nowUtc, zone = m_config.shop.timeZone()](Reader &reader) {
            return reader.loadReport(sessionId, nowUtc, zone);
        },
        std::move(done));
}

void TillClient::loadSessions(qint64 beforeId, int limit, QObject *context, SessionList done)
{
    ask(
        m_reader, context, [beforeId, limit](Reader &reader) { return reader.loadSessions(beforeId, limit); },
        std::move(done));
}

void TillClient::loadMessages(const QString &destination,
                              store::OutboxPart part,
                              store::OutboxId afterId,
                              int limit,
                              QObject *context,
                              MessageList done)
{
    ask(
        m_reader, context,
        [destination, part, afterId, limit](Reader &reader) {
            return reader.loadMessages(destination, part, afterId, limit);
        },
        std::move(done));
}

void TillClient::exportRequests(const store::RequestQuery &query,
                                const QString &file,
                                bool withPersonalData,
                                QObject *context,
                                CsvWritten done)
{
    ask(
        m_reader, context,
        [query, file, withPersonalData, zone = m_config.shop.timeZone()](Reader &reader) {
            return reader.exportRequests(query, file, withPersonalData, zone);
        },
        [done = std::move(done)](const Reader::Csv &csv) { done(csv.ok, csv.problem, csv.rows); });
}

void TillClient::exportDep7(const QString &file, QDate from, QDate to, QObject *context, CsvWritten done)
{
    const QTimeZone zone = m_config.shop.timeZone();
    const QDateTime begin = from.isValid() ? from.startOfDay(zone).toUTC() : QDateTime();
    const QDateTime end = to.isValid() ? to.addDays(1).startOfDay(zone).toUTC() : QDateTime();
    ask(
        m_reader, context, [file, begin, end](Reader &reader) { return reader.exportDep7(file, begin, end); },
        [done = std::move(done)](const Dep7Result &written) {
            done(written.isOk, written.problem, static_cast<int>(written.receipts));
        });
}

void TillClient::backUpNow()
{
    QMetaObject::invokeMethod(&m_keeper, &BackupKeeper::backUpNow, Qt::QueuedConnection);
}

void TillClient::proveBackup(const QString &file, QObject *context, Proved done)
{
    ask(
        m_keeper, context, [file](BackupKeeper &keeper) { return keeper.prove(file); }, std::move(done));
}

void TillClient::restoreBackup(const QString &file, QObject *context, Proved done)
{
    ask(
        m_keeper, this, [file](BackupKeeper &keeper) { return keeper.putInPlace(file); },
        [this, guard = QPointer<QObject>(context), done = std::move(done)](const CopyProof &proof) {
            if (guard) {
                done(proof);
            }
            if (!proof.problem) {
                Q_EMIT restartWanted();
            }
        });
}

void TillClient::writeDiagnosis(const QString &file, QObject *context, DiagnosisWritten done)
{
    ask(
        m_keeper, context, [file](BackupKeeper &keeper) { return keeper.writeDiagnosis(file); },
        std::move(done));
}

} // namespace kassa::till
