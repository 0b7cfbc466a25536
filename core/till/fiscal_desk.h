// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in front of booking: gives each sale its place in the chain, asks the signer thread with no
// transaction open, and hands the sealed receipt back to be committed. Several sales may be on their way;
// when one of them is not committed, all that follow are prepared anew, so that the sequence has no gap. When
// the unit is out of order receipts go on in the form of the law. Source: fiscal notes 6, 7 and 11; DESIGN
// "Signing".
#pragma once

#include "core/base/clock.h"
#include "core/fiscal/due_receipts.h"
#include "core/fiscal/signing_job.h"
#include "core/settings/config.h"
#include "core/store/commit_group.h"
#include "core/till/fiscal_state.h"
#include "core/till/seal.h"
#include "core/till/witness_file.h"

#include <QObject>
#include <QTimeZone>
#include <QTimer>

#include <deque>
#include <functional>
#include <optional>
#include <vector>

namespace kassa::till {

class FiscalDesk : public QObject
{
    Q_OBJECT
public:
    using Then = std::function<void(const Seal &)>;

    /// Engine thread. `dataDir` takes the witness file unless the settings name another.
    FiscalDesk(store::Database &database,
               store::CommitGroup &commits,
               const base::Clock &clock,
               QString dataDir,
               QObject *parent = nullptr);

    /// Why `config` cannot go with this database; nothing: it can.
    [[nodiscard]] std::optional<text::Message> problemWith(const settings::Config &config);
    /// Takes `config` over (problemWith found nothing) and opens the unit. Nothing, or why not.
    std::optional<text::Message> start(const settings::Config &config);

    [[nodiscard]] bool isOn() const { return m_config.fiscal.mode == settings::FiscalMode::Rksv; }
    /// Something is being signed or waits for its commit.
    [[nodiscard]] bool isBusy() const { return m_job || !m_queue.empty() || m_outstanding > 0; }
    [[nodiscard]] FiscalState state() const;

    /// Calls `then` once, at once or later, with a seal for a receipt of these lines, or with a refusal.
    /// Every seal must come back by settle.
    void prepare(order::ReceiptKind kind, const QList<order::Line> &lines, Then then);
    /// The receipt of this seal was committed, or will never be.
    void settle(const Seal &seal, bool isCommitted);

    /// A session was opened: a new register makes its start receipt.
    void sessionOpened();
    /// A zero receipt on demand of an inspector, or the closing receipt.
    void makeAboutRegister(order::ReceiptKind kind);
    /// The operator goes on with a database that is older than the witness.
    void confirmBehind();
    /// The operator has checked the yearly receipt that the state names. Kept in the database.
    void confirmYearly();
    /// The medium takes changes again.
    void storeRecovered();

    /// The signer thread's answers.
    void unitOpened(const fiscal::SignerState &state);
    void jobAnswered(const fiscal::SignAnswer &answer);

    /// Without an answer by then the unit is out of order. Source: fiscal notes 10.
    static constexpr int kAnswerMs = 3'000;
    static constexpr int kFirstRetryMs = 10'000;
    static constexpr int kLastRetryMs = 120'000;
    /// An outage that lasts longer is reported in FinanzOnline. Source: fiscal notes 6.
    static constexpr int kReportAfterHours = 48;

    /// A certificate that ends within so many days is told: a new card takes weeks to come.
    static constexpr int kCertificateWarnDays = 42;

Q_SIGNALS:
    void openRequested(const kassa::settings::Fiscal &fiscal, const QString &vat);
    void signRequested(const kassa::fiscal::SignJob &job);
    /// A sealed receipt of the register itself, to be booked.
    void aboutRegisterSealed(const kassa::till::Seal &seal);
    void changed();
    /// Sales that were refused may be tried again.
    void ready();
    /// Nothing is on its way any more.
    void idle();

private:
    enum class Unit { Opening, Ready, Down };
    struct Gap
    {
        qint64 lastKnown = 0; ///< sequence of the last receipt in the database
        qint64 lastUsed = 0;  ///< last one that was given out
    };
    struct Pending
    {
        order::ReceiptKind kind = order::ReceiptKind::Normal;
        QString period;
        QList<order::Line> lines;
        Then then;
    };
    struct Prepared
    {
        Pending pending;
        fiscal::Draft draft;
        QDateTime issuedAtUtc;
    };
    struct Sealing
    {
        Then then;
        Seal seal;
    };
    struct Job
    {
        quint64 id = 0;
        std::deque<Prepared> receipts;
    };

    [[nodiscard]] std::optional<text::Message> load();
    void checkWitness(const std::optional<store::FiscalRow> &last);
    void openUnit();
    void keepCertificate(const fiscal::SignerCertificate &certificate);
    void unitReady(qint64 certificateId);
    void unitFailed(fiscal::SignerFault fault, const QString &detail);
    void answerMissing();
    [[nodiscard]] std::optional<text::Message> obstacle() const;
    [[nodiscard]] std::optional<text::Message> unitProblem() const;

    void pump();
    void chooseNext();
    bool handOver();
    void addSpecials();
    void addSpecial(order::ReceiptKind kind, const QString &period, std::deque<Pending> &line);
    void refuseAll(const text::Message &why);
    void sendJob();
    void sealUnsigned();
    [[nodiscard]] Prepared preparedFrom(Pending pending, const ChainLink &before) const;
    void addSeal(const Prepared &receipt, const fiscal::Sealed &sealed);
    [[nodiscard]] QList<store::FiscalEvent> eventsOf(const Seal &seal) const;
    void requeue(std::deque<Prepared> &receipts);
    void noteCommitted(const Seal &seal);
    void writeWitness();
    void tick();
    [[nodiscard]] fiscal::ChainKey chainKey() const;
    [[nodiscard]] QDate closedThrough() const;
    [[nodiscard]] QDate today() const;
    [[nodiscard]] bool isTest() const;
    [[nodiscard]] CertificateAge certificateAge() const;
    void showYearly(FiscalState &shown) const;

    store::Database &m_database;
    store::CommitGroup &m_commits;
    const base::Clock &m_clock;
    QString m_dataDir;
    settings::Config m_config;
    QTimeZone m_zone; ///< of the shop
    std::unique_ptr<WitnessFile> m_witnessFile;
    std::optional<Gap> m_gap;        ///< numbers that a confirmed older database has lost
    std::optional<Witness> m_behind; ///< the witness that is ahead of the database
    qint64 m_witnessed = 0;          ///< sequence of the newest record
    bool m_isRegistered = false;
    store::FiscalStanding m_standing; ///< as committed
    QString m_startCode;
    QString m_startNumber;
    QString m_lastNumber;
    ChainLink m_committed;
    ChainLink m_head; ///< of the newest seal that was given

    std::deque<Pending> m_queue;
    std::optional<Job> m_job;
    std::vector<Sealing> m_sealed; ///< to be handed over
    int m_outstanding = 0;         ///< seals given and not settled
    bool m_isDirty = false;        ///< one of them was not committed: those after it no longer fit
    bool m_isPumping = false;
    bool m_wantsStart = false;
    bool m_holdsSpecials = false; ///< the store refused one: tried again when something else happens
    QStringList m_specials;       ///< kinds and periods that are on their way
    qsizetype m_window = 1;       ///< receipts per job: as many as the unit signs in a moment
    quint64 m_lastJob = 0;

    Unit m_unit = Unit::Down;
    fiscal::SignerFault m_fault = fiscal::SignerFault::None;
    bool m_needsTestId = false; ///< a self-made key with a cashbox id that is not TEST...
    bool m_opensLater = false;
    fiscal::SignerCertificate m_certificate;
    qint64 m_certificateId = 0;
    int m_retryMs = kFirstRetryMs;
    QTimer m_answerTimer;
    QTimer m_retryTimer;
    QTimer m_minuteTimer;
};

} // namespace kassa::till
