// SPDX-License-Identifier: GPL-3.0-or-later
// FiscalDesk: opening on a database, the unit's health, what the screens are told.
#include "core/fiscal/receipt_code.h"
#include "core/fiscal/turnover_counter.h"
#include "core/store/receipt_table.h"
#include "core/text/messages.h"
#include "core/till/fiscal_desk.h"
#include "core/till/refusals.h"

#include <QDir>
#include <QLoggingCategory>

namespace kassa::till {

Q_DECLARE_LOGGING_CATEGORY(lcFiscal)

namespace {

constexpr int kMinuteMs = 60'000;
constexpr char kTestPrefix[] = "TEST";
constexpr char kCertificateEvent[] = "certificate";
constexpr char kRestoredEvent[] = "restored";
/// Clocks are set by small steps all the time; only more than this is worth a word.
constexpr int kClockToleranceS = 60;

text::Message say(text::Msg msg, const QStringList &args = {})
{
    return {msg, args};
}

} // namespace

FiscalDesk::FiscalDesk(store::Database &database,
                       store::CommitGroup &commits,
                       const base::Clock &clock,
                       QString dataDir,
                       QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_commits(commits)
    , m_clock(clock)
    , m_dataDir(std::move(dataDir))
    , m_answerTimer(this)
    , m_retryTimer(this)
    , m_minuteTimer(this)
{
    m_answerTimer.setSingleShot(true);
    m_retryTimer.setSingleShot(true);
    m_minuteTimer.setInterval(kMinuteMs);
    connect(&m_answerTimer, &QTimer::timeout, this, &FiscalDesk::answerMissing);
    connect(&m_retryTimer, &QTimer::timeout, this, &FiscalDesk::openUnit);
    connect(&m_minuteTimer, &QTimer::timeout, this, &FiscalDesk::tick);
    connect(&m_commits, &store::CommitGroup::flushed, this, &FiscalDesk::writeWitness);
}

fiscal::ChainKey FiscalDesk::chainKey() const
{
    return fiscal::ChainKey{m_config.fiscal.cashboxId, m_config.fiscal.turnoverKey,
                            m_config.fiscal.counterLength};
}

std::optional<text::Message> FiscalDesk::problemWith(const settings::Config &config)
{
    const auto registered = store::FiscalTable(m_database).registered();
    if (!registered) {
        return messageOf(registered.error().code);
    }
    const settings::Fiscal &fiscal = config.fiscal;
    if (fiscal.mode == settings::FiscalMode::None) {
        const auto standing = store::FiscalTable(m_database).standing();
        const bool isActive = registered->has_value() && standing && !standing->isClosed;
        if (isActive) {
            return say(text::Msg::StartFiscalTurnedOff, {(*registered)->cashboxId});
        }
        return std::nullopt;
    }
    if (!fiscal::isFieldText(fiscal.cashboxId)) {
        return say(text::Msg::StartFiscalCashbox);
    }
    if (fiscal.turnoverKey.size() != fiscal::kTurnoverKeyBytes) {
        return say(text::Msg::StartFiscalKeyMissing);
    }
    if (!registered->has_value()) {
        return std::nullopt;
    }
    const store::FiscalRegister &known = **registered;
    const QString check = QString::fromLatin1(fiscal::keyCheckValue(fiscal.turnoverKey));
    if (known.cashboxId != fiscal.cashboxId) {
        return say(text::Msg::StartFiscalCashboxChanged, {known.cashboxId, fiscal.cashboxId});
    }
    if (known.keyCheckValue != check) {
        return say(text::Msg::StartFiscalKeyChanged, {known.keyCheckValue, check});
    }
    if (known.counterLength != fiscal.counterLength) {
        return say(text::Msg::StartFiscalLengthChanged, {QString::number(known.counterLength)});
    }
    return std::nullopt;
}

std::optional<text::Message> FiscalDesk::start(const settings::Config &config)
{
    const bool wasOn = isOn();
    const bool isNewUnit = !(config.fiscal == m_config.fiscal) || config.shop.vat != m_config.shop.vat;
    m_config = config;
    m_zone = config.shop.timeZone();
    if (!isOn()) {
        m_minuteTimer.stop();
        m_retryTimer.stop();
        return std::nullopt;
    }
    if (!wasOn) {
        if (const auto problem = load()) {
            return problem;
        }
        m_minuteTimer.start();
    }
    if (isNewUnit) {
        m_unit = Unit::Opening;
        m_retryMs = kFirstRetryMs;
        openUnit();
    }
    Q_EMIT changed();
    return std::nullopt;
}

std::optional<text::Message> FiscalDesk::load()
{
    store::FiscalTable table(m_database);
    const auto registered = table.registered();
    const auto last = table.last();
    const auto first = table.startReceipt();
    const auto standing = table.standing();
    const auto certificates = table.certificates();
    const auto newest = store::ReceiptTable(m_database).last();
    if (!registered || !last || !first || !standing || !certificates || !newest) {
        return say(text::Msg::DatabaseFailed);
    }
    m_isRegistered = registered->has_value();
    m_standing = *standing;
    m_committed = ChainLink();
    m_committed.sequence =
        newest->sequence; // receipts from before the register are no links, but are numbered
    m_committed.issuedAtUtc = newest->issuedAtUtc;
    if (last->has_value()) {
        const store::FiscalRow &row = **last;
        const auto read = fiscal::readCompact(row.compact);
        m_committed.localTime = read ? read->data.localTime : QString();
        m_committed.compact = row.compact;
        m_committed.counterCents = row.counterCents;
        m_committed.certificateId = row.certificateId;
        m_committed.owesCollective = m_standing.unsignedCount > 0;
        for (const store::FiscalCertificate &certificate : *certificates) {
            if (certificate.id == row.certificateId) {
                m_committed.identity = {certificate.provider, certificate.serial};
            }
        }
        m_lastNumber = row.number;
    }
    if (first->has_value()) {
        const auto code = fiscal::machineCodeOf((*first)->compact);
        m_startCode = code ? QString::fromUtf8(*code) : QString();
        m_startNumber = (*first)->number;
    }
    m_head = m_committed;
    checkWitness(*last);
    return std::nullopt;
}

void FiscalDesk::checkWitness(const std::optional<store::FiscalRow> &last)
{
    const QString name = m_config.fiscal.witness;
    m_witnessFile = std::make_unique<WitnessFile>(
        name.isEmpty() ? QDir(m_dataDir).filePath(QStringLiteral("fiscal-witness")) : name);
    m_behind.reset();
    const auto witness = m_witnessFile->read();
    if (!witness) {
        return; // a new register, or the file was removed: the next receipt writes it
    }
    m_witnessed = witness->sequence;
    const auto row = store::FiscalTable(m_database).bySequence(witness->sequence);
    const bool hasRow = row && row->has_value();
    const bool isKnown = hasRow && fiscal::chainValue((*row)->compact) == witness->chainValue;
    const bool isConfirmed = !hasRow && last && last->sequence > witness->sequence;
    if (!isKnown && !isConfirmed) {
        qCCritical(lcFiscal) << "the database does not hold the receipt that the witness file names:"
                             << witness->sequence;
        m_behind = witness;
    }
}

// The receipts between are lost to this database: their numbers are never used again, because the same number
// would be encrypted with the same key stream.
void FiscalDesk::confirmBehind()
{
    if (!m_behind) {
        return;
    }
    const qint64 lastKnown = m_committed.sequence;
    const qint64 lastUsed = std::max(lastKnown, m_behind->sequence);
    const store::FiscalEvent event{m_clock.nowUtc(), QString::fromLatin1(kRestoredEvent),
                                   QStringLiteral("%1 %2").arg(lastKnown).arg(lastUsed)};
    m_commits.add([this, event] { return store::FiscalTable(m_database).append(event); },
                  [this, lastKnown, lastUsed](const store::Result<void> &done) {
                      if (!done) {
                          qCWarning(lcFiscal) << "the confirmation could not be kept:" << done.error().detail;
                          return;
                      }
                      m_behind.reset();
                      m_gap = Gap{lastKnown, lastUsed};
                      m_committed.sequence = lastUsed;
                      m_head = m_committed;
                      Q_EMIT changed();
                      Q_EMIT ready();
                      pump();
                  });
}

void FiscalDesk::confirmYearly()
{
    const QString period = m_standing.yearlyPeriod;
    if (period.isEmpty()) {
        return;
    }
    const store::FiscalEvent event{m_clock.nowUtc(), QString::fromLatin1(store::FiscalTable::kYearlyChecked),
                                   period};
    m_commits.add([this, event] { return store::FiscalTable(m_database).append(event); },
                  [this, period](const store::Result<void> &done) {
                      if (done && m_standing.yearlyPeriod == period) {
                          m_standing.yearlyPeriod.clear();
                          m_standing.yearlyNumber.clear();
                          Q_EMIT changed();
                      }
                  });
}

void FiscalDesk::openUnit()
{
    m_retryTimer.stop();
    if (!isOn()) {
        return;
    }
    if (m_job) {
        m_opensLater = true; // opening would end the job that the unit works on
        return;
    }
    if (m_unit == Unit::Opening) {
        m_answerTimer.start(kAnswerMs);
    }
    Q_EMIT openRequested(m_config.fiscal, m_config.shop.vat);
}

void FiscalDesk::unitOpened(const fiscal::SignerState &opened)
{
    if (!m_job) {
        m_answerTimer.stop();
    }
    if (!isOn()) {
        return;
    }
    if (!opened.isReady) {
        unitFailed(opened.fault, opened.detail);
        pump();
        return;
    }
    m_needsTestId =
        opened.certificate.isSelfSigned && !m_config.fiscal.cashboxId.startsWith(QLatin1String(kTestPrefix));
    if (m_needsTestId) {
        unitFailed(fiscal::SignerFault::BadCertificate,
                   QStringLiteral("self-made key, cashbox_id is not TEST..."));
        pump();
        return;
    }
    keepCertificate(opened.certificate);
}

// The certificate is on disk before the first receipt that names it.
void FiscalDesk::keepCertificate(const fiscal::SignerCertificate &certificate)
{
    m_certificate = certificate;
    const auto id = std::make_shared<qint64>(0);
    m_commits.add(
        [this, id]() -> store::Result<void> {
            store::FiscalTable table(m_database);
            const qint64 known = m_certificateId;
            const auto kept = table.ensureCertificate({0, m_certificate.identity.provider,
                                                       m_certificate.identity.certificate, m_certificate.der,
                                                       m_certificate.issuers, m_clock.nowUtc()});
            if (!kept) {
                return kept.error();
            }
            *id = *kept;
            return *kept == known ? store::Result<void>()
                                  : table.append({m_clock.nowUtc(), QString::fromLatin1(kCertificateEvent),
                                                  m_certificate.identity.certificate});
        },
        [this, id](const store::Result<void> &done) {
            if (done) {
                unitReady(*id);
            } else {
                m_retryTimer.start(m_retryMs);
            }
            pump();
        });
}

void FiscalDesk::unitReady(qint64 certificateId)
{
    m_certificateId = certificateId;
    m_unit = Unit::Ready;
    m_fault = fiscal::SignerFault::None;
    m_retryMs = kFirstRetryMs;
    qCInfo(lcFiscal) << "signature unit ready, certificate" << m_certificate.identity.certificate;
    if (certificateAge() != CertificateAge::Fine) {
        qCWarning(lcFiscal) << "the signing certificate ends, or ended, on" << m_certificate.validUntilUtc;
    }
    Q_EMIT changed();
    Q_EMIT ready();
}

void FiscalDesk::unitFailed(fiscal::SignerFault fault, const QString &detail)
{
    if (m_unit != Unit::Down || m_fault != fault) {
        qCWarning(lcFiscal) << "the signature unit is out of order:" << detail;
    }
    m_unit = Unit::Down;
    m_fault = fault;
    m_retryTimer.start(m_retryMs);
    m_retryMs = std::min(m_retryMs * 2, kLastRetryMs);
    Q_EMIT changed();
}

void FiscalDesk::answerMissing()
{
    if (m_job) {
        Job job = *std::exchange(m_job, std::nullopt);
        requeue(job.receipts);
    }
    unitFailed(fiscal::SignerFault::TimedOut, QStringLiteral("no answer in time"));
    pump();
}

std::optional<text::Message> FiscalDesk::unitProblem() const
{
    if (m_unit != Unit::Down) {
        return std::nullopt;
    }
    return m_needsTestId ? say(text::Msg::SignerNeedsTestId) : messageOf(m_fault);
}

std::optional<text::Message> FiscalDesk::obstacle() const
{
    if (m_behind) {
        return say(text::Msg::FiscalBehind, {QString::number(m_behind->sequence)});
    }
    if (m_standing.isClosed) {
        return say(text::Msg::FiscalClosed);
    }
    if (m_head.compact.isEmpty() && m_unit == Unit::Down) {
        return say(text::Msg::FiscalNoStart, {text::toText(unitProblem().value_or(text::Message()))});
    }
    const bool owesSigned = m_head.compact.isEmpty() || (m_head.owesCollective && m_unit == Unit::Ready);
    if (m_holdsSpecials && owesSigned) {
        return messageOf(store::Code::Sql);
    }
    return std::nullopt;
}

void FiscalDesk::storeRecovered()
{
    m_holdsSpecials = false;
    if (isOn() && m_unit != Unit::Ready) {
        openUnit();
    }
    pump();
}

void FiscalDesk::writeWitness()
{
    if (m_witnessFile && !m_behind && !m_committed.compact.isEmpty() && m_committed.sequence != m_witnessed) {
        m_witnessed = m_committed.sequence;
        if (!m_witnessFile->write({m_committed.sequence, fiscal::chainValue(m_committed.compact)})) {
            qCWarning(lcFiscal) << "the witness file cannot be written";
        }
    }
}

void FiscalDesk::tick()
{
    m_holdsSpecials = false;
    pump();
    Q_EMIT changed();
}

QDate FiscalDesk::today() const
{
    const QDate now = m_clock.nowUtc().toTimeZone(m_zone).date();
    // A clock that was set back does not owe less than the last receipt's day.
    return std::max(now, QDate::fromString(m_head.localTime.left(10), Qt::ISODate));
}

QDate FiscalDesk::closedThrough() const
{
    const QDate period = fiscal::lastDayOf(m_standing.lastPeriod);
    if (period.isValid()) {
        return period;
    }
    const QDate started =
        m_standing.startedAtUtc.isValid() ? m_standing.startedAtUtc.toTimeZone(m_zone).date() : today();
    return QDate(started.year(), started.month(), 1).addDays(-1);
}

bool FiscalDesk::isTest() const
{
    return m_certificate.isSelfSigned || m_config.fiscal.cashboxId.startsWith(QLatin1String(kTestPrefix));
}

CertificateAge FiscalDesk::certificateAge() const
{
    const QDateTime until = m_certificate.validUntilUtc;
    const QDateTime now = m_clock.nowUtc();
    return !until.isValid() || until > now.addDays(kCertificateWarnDays) ? CertificateAge::Fine
           : until > now                                                 ? CertificateAge::EndsSoon
                                                                         : CertificateAge::Ended;
}

// Source: fiscal notes 7, the yearly receipt is checked until 15 February.
void FiscalDesk::showYearly(FiscalState &shown) const
{
    constexpr int kLastMonth = 2;
    constexpr int kLastDay = 15;
    if (!m_standing.yearlyPeriod.isEmpty()) {
        shown.yearlyPeriod = m_standing.yearlyPeriod;
        shown.yearlyNumber = m_standing.yearlyNumber;
        shown.yearlyCheckBy = QDate(m_standing.yearlyPeriod.toInt() + 1, kLastMonth, kLastDay);
        shown.isYearlyLate = today() > shown.yearlyCheckBy;
    }
}

FiscalState FiscalDesk::state() const
{
    FiscalState shown;
    if (!isOn()) {
        return shown;
    }
    const bool isStarted = !m_committed.compact.isEmpty();
    shown.phase = m_behind                                               ? FiscalPhase::Behind
                  : m_standing.isClosed                                  ? FiscalPhase::Closed
                  : !isStarted                                           ? FiscalPhase::NotStarted
                  : m_unit == Unit::Down || m_standing.unsignedCount > 0 ? FiscalPhase::Outage
                                                                         : FiscalPhase::Active;
    shown.cashboxId = m_config.fiscal.cashboxId;
    shown.isTest = isTest();
    shown.isUnitReady = m_unit == Unit::Ready;
    shown.unitProblem = unitProblem();
    shown.provider = m_certificate.identity.provider;
    shown.certificate = m_certificate.identity.certificate;
    shown.subject = m_certificate.subject;
    shown.issuer = m_certificate.issuer;
    shown.validUntilUtc = m_certificate.validUntilUtc;
    shown.certificateAge = certificateAge();
    showYearly(shown);
    shown.keyCheckValue = QString::fromLatin1(fiscal::keyCheckValue(m_config.fiscal.turnoverKey));
    shown.startCode = m_startCode;
    shown.startNumber = m_startNumber;
    shown.lastNumber = m_lastNumber;
    if (isStarted) {
        const fiscal::NextDue next = fiscal::nextDue(closedThrough(), today());
        shown.nextKind = next.receipt.kind;
        shown.nextPeriod = next.receipt.period;
        shown.nextDay = next.day;
    }
    shown.outageSinceUtc = m_standing.outageSinceUtc;
    shown.unsignedCount = m_standing.unsignedCount;
    const QDateTime now = m_clock.nowUtc();
    shown.isReportDue = m_standing.outageSinceUtc.isValid() &&
                        m_standing.outageSinceUtc.secsTo(now) > qint64{kReportAfterHours} * 3600;
    shown.isClockBehind =
        m_committed.issuedAtUtc.isValid() && now.secsTo(m_committed.issuedAtUtc) > kClockToleranceS;
    return shown;
}

} // namespace kassa::till
