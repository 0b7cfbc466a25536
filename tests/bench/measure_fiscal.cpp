// SPDX-License-Identifier: GPL-3.0-or-later
// Signed receipts: sold, signed and stored beside bare signatures; verified beside bare verifications;
// exported beside the sqlite3 command line copying the same rows.
#include "figures.h"
#include "measures.h"

#include "core/fiscal/certificate.h"
#include "core/signer/signer_worker.h"
#include "core/signer/test_key.h"
#include "core/till/engine.h"
#include "core/till/fiscal_check.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <optional>

namespace kassa::bench {

namespace {

constexpr int kSales = 20'000;
constexpr int kBareCalls = 20'000;
/// Sales asked for and not answered: a few groups of commits.
constexpr int kInFlight = 4 * static_cast<int>(store::CommitGroup::kMaxGroup);
constexpr int kFewReceipts = 10'000;
constexpr int kExportRows = 1'000'000;
constexpr int kProgramMs = 600'000;

double perSecond(int count, const QElapsedTimer &timer)
{
    return count / (static_cast<double>(timer.nsecsElapsed()) / 1e9);
}

/// OpenSSL alone, as its own documentation signs: hash and ECDSA in one call.
double bareSignatures(EVP_PKEY *key, QByteArray *signature)
{
    const QByteArray input(300, 'r');
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < kBareCalls; ++i) {
        EVP_MD_CTX *context = EVP_MD_CTX_new();
        size_t length = 80;
        signature->resize(80);
        EVP_DigestSignInit(context, nullptr, EVP_sha256(), nullptr, key);
        EVP_DigestSign(context, reinterpret_cast<unsigned char *>(signature->data()), &length,
                       reinterpret_cast<const unsigned char *>(input.constData()), 300);
        signature->resize(static_cast<qsizetype>(length));
        EVP_MD_CTX_free(context);
    }
    return perSecond(kBareCalls, timer);
}

double bareVerifications(EVP_PKEY *key, const QByteArray &signature)
{
    const QByteArray input(300, 'r');
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < kBareCalls; ++i) {
        EVP_MD_CTX *context = EVP_MD_CTX_new();
        EVP_DigestVerifyInit(context, nullptr, EVP_sha256(), nullptr, key);
        EVP_DigestVerify(context, reinterpret_cast<const unsigned char *>(signature.constData()),
                         static_cast<size_t>(signature.size()),
                         reinterpret_cast<const unsigned char *>(input.constData()), 300);
        EVP_MD_CTX_free(context);
    }
    return perSecond(kBareCalls, timer);
}

till::EngineSetup signingSetup(const QTemporaryDir &folder)
{
    const auto files =
        signer::makeTestKey(folder.path(), QStringLiteral("TEST-BENCH"), QDateTime::currentDateTimeUtc());
    const QString ini =
        QStringLiteral("[till]\nstation=01\nuser=anna\n[external]\ntoken=%1\n[fiscal]\nmode=rksv\n"
                       "cashbox_id=TEST-BENCH\nprovider=AT100\nkey_file=%2\ncertificate_file=%3\n"
                       "turnover_key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=\n")
            .arg(QString(40, u'a'), files->keyFile, files->certificateFile);
    const auto parsed = settings::decode(ini.toUtf8());
    till::EngineSetup setup;
    setup.databaseFile = folder.filePath(QStringLiteral("kassa.db"));
    setup.receiptsFolder = folder.filePath(QStringLiteral("receipts"));
    setup.config = parsed->config;
    setup.document = parsed->document;
    setup.port = quint16(0);
    setup.saveDocument = [](const settings::Document &) {
        return QString();
    };
    return setup;
}

order::Content oneCola()
{
    order::Line line;
    line.name = QStringLiteral("Cola 0.5 l");
    line.productNr = QStringLiteral("10101010");
    line.quantity = money::Quantity::fromMilli(1000);
    line.unitPrice = money::UnitPrice::fromTenThousandths(35'000);
    line.taxCode = QStringLiteral("20");
    line.taxRate = money::BasisPoints{2000};
    line.amount = money::Money::fromMinor(350);
    order::Content content;
    content.lines = {line};
    content.total = line.amount;
    content.payments = {order::Payment{order::TenderKind::Cash, {}, line.amount, line.amount}};
    return content;
}

/// The engine on this thread, the signer on its own, as in the program; papers are swallowed.
class SigningTill : public QObject
{
public:
    explicit SigningTill(const QTemporaryDir &folder) : m_engine(signingSetup(folder), m_clock)
    {
        m_worker.moveToThread(&m_thread);
        connect(&m_engine, &till::Engine::signerOpenRequested, &m_worker, &signer::SignerWorker::open);
        connect(&m_engine, &till::Engine::signRequested, &m_worker, &signer::SignerWorker::sign);
        connect(&m_worker, &signer::SignerWorker::opened, &m_engine, &till::Engine::signerOpened);
        connect(&m_worker, &signer::SignerWorker::answered, &m_engine, &till::Engine::signAnswered);
        connect(&m_engine, &till::Engine::receiptBooked, this, [this] { ++m_booked; });
        connect(&m_engine, &till::Engine::registerReceiptMade, this, [this] { ++m_booked; });
        m_thread.start();
        m_engine.start();
        m_engine.openSession(money::Money());
        waitFor(1); // the start receipt
    }
    ~SigningTill() override
    {
        QEventLoop loop;
        connect(&m_engine, &till::Engine::stopped, &loop, &QEventLoop::quit);
        m_engine.stop();
        if (m_engine.isRunning()) {
            loop.exec();
        }
        m_thread.quit();
        m_thread.wait();
    }

    double sell(int count)
    {
        QElapsedTimer timer;
        timer.start();
        const int first = m_booked;
        int asked = 0;
        while (m_booked - first < count) {
            while (asked < count && asked - (m_booked - first) < kInFlight) {
                m_engine.sellCart(oneCola());
                ++asked;
            }
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        return perSecond(count, timer);
    }

private:
    void waitFor(int booked)
    {
        while (m_booked < booked) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    }

    base::SystemClock m_clock;
    QThread m_thread;
    signer::SignerWorker m_worker;
    till::Engine m_engine;
    int m_booked = 0;
};

struct Run
{
    double seconds = 0;
    double peakMib = 0;
};

// From the process itself: what the system counts for a child that has ended includes the memory of the
// process that started it.
double peakMibOf(qint64 pid)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(pid));
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmHWM:")) {
                return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
            }
        }
    }
    return 0;
}

/// Nothing when the program failed.
std::optional<Run> runOf(const QString &program, const QStringList &arguments)
{
    constexpr int kLookMs = 5;
    Run run;
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    while (!process.waitForFinished(kLookMs) && process.state() != QProcess::NotRunning &&
           timer.elapsed() < kProgramMs) {
        run.peakMib = std::max(run.peakMib, peakMibOf(process.processId()));
    }
    run.seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    if (process.exitCode() != 0) {
        std::printf("           %s failed\n", qUtf8Printable(program));
        return std::nullopt;
    }
    return run;
}

/// The real program, as an operator runs it; its own start is part of the time.
std::optional<Run> runExport(const Options &options, const QString &folder)
{
    return runOf(options.kassaProgram, {QStringLiteral("--data-dir"), folder, QStringLiteral("--export-dep7"),
                                        folder + QStringLiteral("/dep7.json")});
}

std::optional<Run> runCopy(const QString &folder)
{
    return runOf(QStringLiteral("sqlite3"),
                 {folder + QStringLiteral("/kassa.db"), QStringLiteral(".once '%1/rows.txt'").arg(folder),
                  QStringLiteral("SELECT compact FROM fiscal_receipt ORDER BY receipt_id")});
}

} // namespace

void measureSigning(const Options &options)
{
    EVP_PKEY *key = EVP_EC_gen("P-256");
    QByteArray signature;
    Pairs sold;
    Pairs checked;
    for (int pair = 0; pair < options.pairs; ++pair) {
        const QTemporaryDir folder;
        const double bare = bareSignatures(key, &signature);
        {
            SigningTill till(folder);
            sold.add(till.sell(kSales), bare);
        }
        const double bareVerified = bareVerifications(key, signature);
        const auto database =
            store::Database::open(folder.filePath(QStringLiteral("kassa.db")), store::Database::Mode::Reader);
        settings::Config config;
        config.fiscal.turnoverKey = QByteArray::fromBase64("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
        QElapsedTimer timer;
        timer.start();
        const auto report = till::checkFiscal(**database, config);
        checked.add(perSecond(report ? static_cast<int>(report->receipts) : 0, timer), bareVerified);
        if (!report || !report->findings.isEmpty()) {
            std::printf("           the journal is not right\n");
        }
    }
    sold.print(QStringLiteral("signed"), QStringLiteral("sales/s"), QStringLiteral("bare signatures"),
               Goal::AtLeast, 0.5);
    checked.print(QStringLiteral("checked"), QStringLiteral("receipts/s"),
                  QStringLiteral("bare verifications"), Goal::AtLeast, 0.6);
    EVP_PKEY_free(key);
}

void measureDep7(const Options &options)
{
    const QTemporaryDir folder;
    double peakOfFew = 0;
    {
        SigningTill till(folder);
        till.sell(kFewReceipts);
        const auto exported = runExport(options, folder.path());
        if (!exported) {
            return;
        }
        peakOfFew = exported->peakMib;
        std::printf("           %d receipts are sold, signed and stored first ...\n", kExportRows);
        std::fflush(stdout);
        till.sell(kExportRows - kFewReceipts);
    }
    Pairs pairs;
    double peakOfMany = 0;
    for (int pair = 0; pair < options.pairs; ++pair) {
        const auto exported = runExport(options, folder.path());
        const auto copied = runCopy(folder.path());
        if (!exported || !copied) {
            return;
        }
        peakOfMany = std::max(peakOfMany, exported->peakMib);
        pairs.add(kExportRows / exported->seconds, kExportRows / copied->seconds);
    }
    pairs.print(QStringLiteral("export"), QStringLiteral("receipts/s"), QStringLiteral("sqlite3"),
                Goal::AtLeast, 0.3);
    std::printf("           peak memory %.1f MiB for %d receipts, %.1f MiB for %d\n", peakOfFew, kFewReceipts,
                peakOfMany, kExportRows);
}

} // namespace kassa::bench
