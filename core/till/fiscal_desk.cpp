// SPDX-License-Identifier: GPL-3.0-or-later
// The chain: what is signed next, and what becomes of it. Opening, standing and the unit's health are in
// fiscal_desk_state.cpp.
#include "core/till/fiscal_desk.h"

#include "core/fiscal/receipt_code.h"
#include "core/fiscal/turnover_counter.h"
#include "core/order/names.h"
#include "core/text/messages.h"
#include "core/till/register.h"

#include <QLoggingCategory>

namespace kassa::till {

Q_LOGGING_CATEGORY(lcFiscal, "kassa.till.fiscal", QtInfoMsg)

namespace {

constexpr auto kMaxWindow = static_cast<qsizetype>(store::CommitGroup::kMaxGroup);
/// A job shall take about this long: with one answer for several sales none of them waits for the others.
constexpr qint64 kShortMs = 15;
constexpr qint64 kLongMs = 60;

bool mustBeSigned(order::ReceiptKind kind)
{
    // A closing receipt may be unsigned: the unit may be what the register is closed for.
    return order::isAboutRegister(kind) && kind != order::ReceiptKind::Closing;
}

QString specialKey(order::ReceiptKind kind, const QString &period)
{
    return order::toName(kind) + u' ' + period;
}

} // namespace

void FiscalDesk::prepare(order::ReceiptKind kind, const QList<order::Line> &lines, Then then)
{
    if (!isOn()) {
        then(Seal());
        return;
    }
    m_holdsSpecials = false;
    m_queue.push_back(Pending{kind, {}, lines, std::move(then)});
    pump();
}

void FiscalDesk::addSpecial(order::ReceiptKind kind, const QString &period, std::deque<Pending> &line)
{
    const QString key = specialKey(kind, period);
    if (m_specials.contains(key)) {
        return;
    }
    m_specials.append(key);
    const auto then = [this, key](const Seal &seal) {
        if (seal.isSealed) {
            Q_EMIT aboutRegisterSealed(seal);
        } else {
            m_specials.removeOne(key);
        }
    };
    line.push_back(Pending{kind, period, {}, then});
}

// Puts what the register owes about itself in front of the sales, in the order in which it is owed.
void FiscalDesk::addSpecials()
{
    if (m_holdsSpecials) {
        return;
    }
    std::deque<Pending> owed;
    if (m_head.compact.isEmpty()) {
        if (m_wantsStart || !m_queue.empty()) {
            addSpecial(order::ReceiptKind::Start, {}, owed);
        }
    } else if (m_unit == Unit::Ready) {
        if (m_head.owesCollective) {
            addSpecial(order::ReceiptKind::Collective, {}, owed);
        }
        for (const fiscal::DueReceipt &due : fiscal::dueReceipts(closedThrough(), today())) {
            addSpecial(due.kind, due.period, owed);
        }
    }
    for (; !owed.empty(); owed.pop_back()) {
        m_queue.push_front(std::move(owed.back()));
    }
}

// Chooses first and hands over then: while the engine commits what was signed, the unit already works on the
// next job.
void FiscalDesk::pump()
{
    if (!isOn() || m_isPumping) {
        return;
    }
    m_isPumping = true;
    do {
        chooseNext();
    } while (handOver());
    m_isPumping = false;
    if (!isBusy()) {
        Q_EMIT idle();
    }
}

void FiscalDesk::chooseNext()
{
    if (m_job || (m_isDirty && m_outstanding > 0)) {
        return;
    }
    if (std::exchange(m_isDirty, false)) {
        m_head = m_committed;
    }
    // Nothing follows a closing receipt; whether it was committed must be known first.
    while (!m_job && !(m_head.isClosing && m_outstanding > 0)) {
        if (const auto why = obstacle()) {
            refuseAll(*why);
            return;
        }
        addSpecials();
        if (m_queue.empty() || m_unit == Unit::Opening) {
            return;
        }
        if (m_unit == Unit::Ready) {
            sendJob();
        } else {
            sealUnsigned();
        }
    }
}

bool FiscalDesk::handOver()
{
    const std::vector<Sealing> sealed = std::exchange(m_sealed, {});
    for (const Sealing &sealing : sealed) {
        sealing.then(sealing.seal);
    }
    return !sealed.empty();
}

void FiscalDesk::refuseAll(const text::Message &why)
{
    std::deque<Pending> refused = std::exchange(m_queue, {});
    for (const Pending &pending : refused) {
        Seal seal;
        seal.refusal = why;
        pending.then(seal);
    }
}

FiscalDesk::Prepared FiscalDesk::preparedFrom(Pending pending, const ChainLink &before) const
{
    Prepared made;
    made.issuedAtUtc = m_clock.nowUtc();
    if (before.issuedAtUtc.isValid()) {
        made.issuedAtUtc = std::max(made.issuedAtUtc, before.issuedAtUtc);
    }
    fiscal::Draft &draft = made.draft;
    draft.kind = pending.kind;
    const QDateTime local = made.issuedAtUtc.toTimeZone(m_zone);
    constexpr int kToSeconds = 19; // of the stored form: no fraction, no zone
    draft.number = receiptNumber(before.sequence + 1, local.date().year());
    draft.localTime = base::toStoredTime(QDateTime(local.date(), local.time(), Qt::UTC)).left(kToSeconds);
    // The hour that comes twice in October: a written time never goes back.
    draft.localTime = std::max(draft.localTime, before.localTime);
    draft.sums = fiscal::bucketsOf(pending.lines, QDate::fromString(draft.localTime.left(10), Qt::ISODate));
    draft.counterCents = fiscal::counterAfter(before.counterCents, draft.kind, draft.sums);
    draft.mustBeSigned = mustBeSigned(draft.kind);
    made.pending = std::move(pending);
    return made;
}

void FiscalDesk::sendJob()
{
    m_job = Job{++m_lastJob, {}};
    fiscal::SignJob job;
    job.id = m_job->id;
    job.key = chainKey();
    job.previous = m_head.compact;
    ChainLink link = m_head;
    while (!m_queue.empty() && job.drafts.size() < m_window) {
        Prepared made = preparedFrom(std::move(m_queue.front()), link);
        m_queue.pop_front();
        ++link.sequence;
        link.issuedAtUtc = made.issuedAtUtc;
        link.localTime = made.draft.localTime;
        link.counterCents = made.draft.counterCents;
        job.drafts.append(made.draft);
        m_job->receipts.push_back(std::move(made));
        if (job.drafts.last().kind == order::ReceiptKind::Closing) {
            break; // what comes behind it is refused once it is committed
        }
    }
    m_answerTimer.start(kAnswerMs);
    Q_EMIT signRequested(job);
}

void FiscalDesk::requeue(std::deque<Prepared> &receipts)
{
    for (; !receipts.empty(); receipts.pop_back()) {
        m_queue.push_front(std::move(receipts.back().pending));
    }
}

void FiscalDesk::jobAnswered(const fiscal::SignAnswer &answer)
{
    if (!m_job || m_job->id != answer.id) {
        return; // given up meanwhile
    }
    m_answerTimer.stop();
    Job job = *std::exchange(m_job, std::nullopt);
    if (answer.tookMs <= kShortMs) {
        m_window = std::min(kMaxWindow, m_window * 2);
    } else if (answer.tookMs >= kLongMs) {
        m_window = std::max<qsizetype>(1, m_window / 2);
    }
    if (!m_isDirty) {
        for (const fiscal::Sealed &sealed : answer.sealed) {
            const Prepared receipt = std::move(job.receipts.front());
            job.receipts.pop_front();
            addSeal(receipt, sealed);
        }
    }
    requeue(job.receipts);
    if (answer.fault != fiscal::SignerFault::None) {
        unitFailed(answer.fault, answer.detail);
    }
    if (std::exchange(m_opensLater, false)) {
        openUnit();
    }
    pump();
}

void FiscalDesk::sealUnsigned()
{
    const Prepared receipt = preparedFrom(std::move(m_queue.front()), m_head);
    m_queue.pop_front();
    Seal refused;
    if (receipt.draft.mustBeSigned) {
        refused.refusal = unitProblem();
        receipt.pending.then(refused);
        return;
    }
    const auto sealed = fiscal::sealUnsigned(chainKey(), m_head.identity, receipt.draft, m_head.compact);
    if (!sealed) {
        qCCritical(lcFiscal) << "a receipt cannot be written:" << sealed.error().detail;
        refused.refusal = text::Message{text::Msg::InternalFault, {}};
        receipt.pending.then(refused);
        return;
    }
    addSeal(receipt, *sealed);
}

void FiscalDesk::addSeal(const Prepared &receipt, const fiscal::Sealed &sealed)
{
    const fiscal::Draft &draft = receipt.draft;
    Seal seal;
    seal.isSealed = true;
    seal.kind = draft.kind;
    seal.period = receipt.pending.period;
    seal.previousSequence = m_gap && m_gap->lastUsed == m_head.sequence ? m_gap->lastKnown : m_head.sequence;
    seal.number = draft.number;
    seal.sums = draft.sums;
    seal.isStale = std::make_shared<bool>(false);
    seal.link.sequence = m_head.sequence + 1;
    seal.link.issuedAtUtc = receipt.issuedAtUtc;
    seal.link.localTime = draft.localTime;
    seal.link.compact = sealed.compact;
    seal.link.counterCents = draft.counterCents;
    seal.link.identity = sealed.identity;
    seal.link.certificateId = sealed.isSigned ? m_certificateId : m_head.certificateId;
    seal.link.owesCollective =
        !sealed.isSigned || (m_head.owesCollective && draft.kind != order::ReceiptKind::Collective);
    seal.link.isClosing = draft.kind == order::ReceiptKind::Closing;
    seal.paper.cashboxId = m_config.fiscal.cashboxId;
    seal.paper.code = QString::fromUtf8(sealed.machineCode);
    seal.paper.isSigned = sealed.isSigned;
    seal.paper.isTest = isTest();
    seal.paper.certificate = sealed.identity.certificate;
    seal.paper.period = receipt.pending.period;
    seal.events = eventsOf(seal);
    if (draft.kind == order::ReceiptKind::Start) {
        seal.registration =
            store::FiscalRegister{m_config.fiscal.cashboxId,
                                  QString::fromLatin1(fiscal::keyCheckValue(m_config.fiscal.turnoverKey)),
                                  m_config.fiscal.counterLength, receipt.issuedAtUtc};
    }
    m_head = seal.link;
    ++m_outstanding;
    m_sealed.push_back({receipt.pending.then, std::move(seal)});
}

QList<store::FiscalEvent> FiscalDesk::eventsOf(const Seal &seal) const
{
    const QDateTime at = seal.link.issuedAtUtc;
    if (seal.kind == order::ReceiptKind::Start) {
        return {{at, QStringLiteral("register"), m_config.fiscal.cashboxId}};
    }
    if (seal.kind == order::ReceiptKind::Collective) {
        return {{at, QStringLiteral("recovered"),
                 QStringLiteral("%1 receipts, %2 to %3")
                     .arg(m_standing.unsignedCount)
                     .arg(m_standing.firstUnsigned)
                     .arg(m_standing.lastUnsigned)}};
    }
    if (!seal.paper.isSigned && !m_head.owesCollective) {
        return {{at, QStringLiteral("outage"), seal.number}};
    }
    return {};
}

void FiscalDesk::settle(const Seal &seal, bool isCommitted)
{
    if (!seal.isSealed) {
        return;
    }
    --m_outstanding;
    if (order::isAboutRegister(seal.kind)) {
        m_specials.removeOne(specialKey(seal.kind, seal.period));
    }
    if (isCommitted) {
        noteCommitted(seal);
    } else {
        m_isDirty = true;
        // Tried again at once it would be refused again at once, for as long as the disk is full.
        m_holdsSpecials = m_holdsSpecials || (order::isAboutRegister(seal.kind) && !*seal.isStale);
    }
    pump();
}

void FiscalDesk::noteCommitted(const Seal &seal)
{
    m_committed = seal.link;
    m_lastNumber = seal.number;
    if (seal.kind == order::ReceiptKind::Start) {
        m_isRegistered = true;
        m_wantsStart = false;
        m_standing.startedAtUtc = seal.link.issuedAtUtc;
        m_startCode = seal.paper.code;
        m_startNumber = seal.number;
    }
    if (!seal.period.isEmpty()) {
        m_standing.lastPeriod = seal.period;
    }
    if (seal.kind == order::ReceiptKind::Yearly) {
        m_standing.yearlyPeriod = seal.period;
        m_standing.yearlyNumber = seal.number;
    }
    m_standing.isClosed = seal.kind == order::ReceiptKind::Closing;
    if (!seal.paper.isSigned) {
        if (m_standing.unsignedCount == 0) {
            m_standing.firstUnsigned = seal.link.sequence;
            m_standing.outageSinceUtc = seal.link.issuedAtUtc;
        }
        m_standing.lastUnsigned = seal.link.sequence;
        ++m_standing.unsignedCount;
    } else if (seal.kind == order::ReceiptKind::Collective) {
        m_standing.firstUnsigned = 0;
        m_standing.lastUnsigned = 0;
        m_standing.unsignedCount = 0;
        m_standing.outageSinceUtc = {};
    }
    if (order::isAboutRegister(seal.kind) || !seal.paper.isSigned) {
        Q_EMIT changed();
    }
}

void FiscalDesk::sessionOpened()
{
    m_wantsStart = true;
    m_holdsSpecials = false;
    pump();
}

void FiscalDesk::makeAboutRegister(order::ReceiptKind kind)
{
    if (isOn() && !m_head.compact.isEmpty()) {
        addSpecial(kind, {}, m_queue);
        pump();
    }
}

} // namespace kassa::till
