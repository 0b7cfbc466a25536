// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/connection.h"

#include "core/http/answer_writer.h"
#include "core/http/target.h"

#include <QAbstractHttpServer>
#include <QHttpServerRequest>
#include <QTcpSocket>

#include <algorithm>
#include <array>

namespace kassa::http {

namespace {

/// A refused request with a body up to this is read to its end and the connection kept; above it is closed.
constexpr qint64 kSoftRefusalBodyBytes = 64 * 1024;
/// While a request comes in Qt holds it twice: in the socket's read transaction and in its parser.
constexpr qint64 kCopiesWhileReading = 2;
/// Some clients send an empty line after a body; more than two of them while an answer is pending is a
/// request.
constexpr qint64 kMaxStrayBytes = 4;
/// A client that does not read its answers gets no further ones.
constexpr qint64 kMaxUnsentBytes = 1024 * 1024;
/// After a refusal the rest of the request is read and thrown away, so that closing does not reset the
/// connection before the client has read the refusal: until it has been silent for so long ...
constexpr qint64 kLingerSilenceMs = 250;
/// ... and never longer than this.
constexpr qint64 kLingerMs = 2'000;
/// Further input is discarded in steps, so that a flood does not hold the event loop.
constexpr qint64 kDiscardStepBytes = 1024 * 1024;

} // namespace

Connection::Connection(QTcpSocket *socket, FrontState &state)
    : QObject(socket)
    , m_socket(socket)
    , m_state(state)
    , m_deadlineMs(state.clock.monotonicMs() + state.config.requestTimeoutMs)
{
    m_state.connections.insert(m_socket, this);
    m_state.counters.openConnections = static_cast<int>(m_state.connections.size());
    if (!m_state.sweep->isActive())
        m_state.sweep->start();
    m_request.peer = withoutV4Mapping(socket->peerAddress());
    connect(socket, &QTcpSocket::readyRead, this, &Connection::readInput);
    connect(socket, &QTcpSocket::disconnected, this, &Connection::handleDisconnected);
}

Connection::~Connection()
{
    leaveAnswering();
    setBuffered(0);
    m_state.connections.remove(m_socket);
    m_state.counters.openConnections = static_cast<int>(m_state.connections.size());
}

void Connection::noteHandshake()
{
    m_phase = Phase::Handshake;
}

void Connection::noteHandOver()
{
    m_isHandedOver = true;
    m_phase = Phase::Head;
    m_deadlineMs = m_state.clock.monotonicMs() + m_state.config.requestTimeoutMs;
}

void Connection::handleDisconnected()
{
    if (m_phase == Phase::Handshake)
        ++m_state.counters.handshakesFailed;
    leaveAnswering();
    m_phase = Phase::Gone;
    setBuffered(0);
    // A socket that Qt's reader never got has nobody else to delete it.
    if (!m_isHandedOver)
        m_socket->deleteLater();
}

void Connection::readInput()
{
    const qint64 availableBytes = m_socket->bytesAvailable();
    if (availableBytes <= 0)
        return;
    switch (m_phase) {
    case Phase::Head:
        readHead(availableBytes);
        break;
    case Phase::Body:
        countInput(availableBytes);
        break;
    case Phase::Answering:
        checkPipelined(availableBytes);
        break;
    case Phase::Lingering:
        m_lastInputMs = m_state.clock.monotonicMs();
        discardInput();
        break;
    case Phase::Handshake:
    case Phase::Gone:
        break;
    }
}

void Connection::readHead(qint64 availableBytes)
{
    if (m_unsentBytes > kMaxUnsentBytes) {
        abort();
        return;
    }
    std::array<char, kMaxHeadBytes + 1> peeked; // NOLINT: filled by peek, zeroing 16 KiB per request is waste
    const qint64 alreadyReadBytes = m_partialHead.size();
    const qint64 roomBytes = static_cast<qint64>(peeked.size()) - alreadyReadBytes;
    const qint64 peekedBytes = m_socket->peek(peeked.data(), std::min(availableBytes, roomBytes));
    if (peekedBytes <= 0)
        return;
    QByteArrayView head(peeked.data(), peekedBytes);
    if (alreadyReadBytes > 0) {
        m_partialHead.append(head);
        head = m_partialHead;
        // A head that comes byte by byte is parsed at its end and whenever it has doubled, not at every byte.
        const bool hasEnd = m_partialHead.indexOf("\r\n\r\n", std::max<qint64>(alreadyReadBytes - 3, 0)) >= 0;
        if (!hasEnd && head.size() < m_parseAgainAtBytes) {
            setBuffered(kCopiesWhileReading * head.size());
            return;
        }
    }
    m_isHeadRequest = false;
    const HeadOutcome outcome = parseHead(head, m_state.config.maxBodyBytes);
    switch (outcome.state) {
    case HeadState::Complete:
        passHead(outcome.head, alreadyReadBytes, availableBytes);
        break;
    case HeadState::Refused:
        refuse(outcome.status, outcome.reason);
        break;
    case HeadState::Incomplete:
        if (alreadyReadBytes == 0)
            m_partialHead = head.toByteArray();
        m_parseAgainAtBytes = std::min(2 * m_partialHead.size(), kMaxHeadBytes);
        setBuffered(kCopiesWhileReading * m_partialHead.size());
        if (m_state.counters.bufferedBytes > m_state.config.maxBufferedBytesTotal)
            refuse(503, "too many bytes are waiting, try again");
        break;
    }
}

void Connection::passHead(const Head &head, qint64 alreadyReadBytes, qint64 availableBytes)
{
    m_isKeepAlive = head.isKeepAlive;
    m_isHttp10 = head.isHttp10;
    m_isHeadRequest = head.method == "HEAD";
    m_bodyBytes = head.contentLength;
    m_softStatus = checkHead(head);
    const bool isBodyUnwanted = head.contentLength > kSoftRefusalBodyBytes || head.expectsContinue;
    if (m_softStatus == 400 || (m_softStatus != 0 && isBodyUnwanted)) {
        refuse(m_softStatus, reasonOf(m_softStatus));
        return;
    }
    m_receivedBytes = alreadyReadBytes;
    m_remainingBytes = head.sizeBytes - alreadyReadBytes + head.contentLength;
    m_phase = Phase::Body;
    m_partialHead.clear();
    countInput(availableBytes);
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    // Qt sends it by itself since 6.5 (QTBUG-107854).
    if (m_phase == Phase::Body && m_remainingBytes > 0 && head.expectsContinue && !m_isHttp10)
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
#endif
}

bool Connection::isHostAllowed(QByteArrayView host)
{
    // The same client names the same host each time: one comparison instead of a look-up.
    if (!m_allowedHost.isEmpty() && host == m_allowedHost)
        return true;
    if (!m_state.hosts.allows(host, m_socket->localAddress()))
        return false;
    m_allowedHost = host.toByteArray();
    return true;
}

/// 0 or the status that refuses the request. Fills m_request except its body.
int Connection::checkHead(const Head &head)
{
    m_route = nullptr;
    if (!head.host.isEmpty() && !isHostAllowed(head.host))
        return 421;
    if (head.hasOrigin && !m_state.origins.contains(head.origin.toByteArray().toLower()))
        return 403;
    const auto [rawPath, rawQuery] = splitTarget(head.target);
    if (const QString *path = m_state.routes.exactPath(rawPath)) {
        m_request.path = *path;
    } else {
        std::optional<QString> decoded = decodePath(rawPath);
        if (!decoded)
            return 400;
        m_request.path = std::move(*decoded);
    }
    RouteTable::Match match = m_state.routes.find(head.method, m_request.path, head.contentType);
    const bool isQueryRaw = match.route != nullptr && match.route->readsRawQuery;
    auto query = decodeQuery(isQueryRaw ? QByteArrayView() : rawQuery);
    if (!query)
        return 400;
    if (match.status != 0) {
        m_allow = std::move(match.allow);
        return match.status;
    }
    m_route = match.route;
    m_request.method = match.route->method;
    m_request.segment = std::move(match.segment);
    m_request.query = std::move(*query);
    if (head.target != m_request.rawTarget)
        m_request.rawTarget = head.target.toByteArray();
    if (head.contentType != m_lastContentType)
        m_lastContentType = head.contentType.toByteArray();
    m_request.contentType = m_lastContentType;
    m_request.range = head.range.toByteArray();
    return 0;
}

/// Qt's reader takes of the available bytes what belongs to the request, in its slot that follows ours.
void Connection::countInput(qint64 availableBytes)
{
    const qint64 takenBytes = std::min(availableBytes, m_remainingBytes);
    m_remainingBytes -= takenBytes;
    m_receivedBytes += takenBytes;
    setBuffered(kCopiesWhileReading * m_receivedBytes);
    if (m_state.counters.bufferedBytes > m_state.config.maxBufferedBytesTotal)
        refuse(503, "too many bytes are waiting, try again");
}

void Connection::checkPipelined(qint64 availableBytes)
{
    std::array<char, kMaxStrayBytes> peeked = {};
    m_strayBytes += availableBytes;
    const qint64 peekedBytes = m_socket->peek(peeked.data(), kMaxStrayBytes);
    const bool isEmptyLine = std::all_of(peeked.begin(), peeked.begin() + std::max<qint64>(peekedBytes, 0),
                                         [](char c) { return c == '\r' || c == '\n'; });
    if (isEmptyLine && m_strayBytes <= kMaxStrayBytes)
        return;
    ++m_state.counters.closedForPipelining;
    abort();
}

void Connection::takeRequest(const QHttpServerRequest &request)
{
    // Qt's reader and ours must agree where the request ends, else the next one would be read from its body.
    if (m_phase != Phase::Body || m_remainingBytes != 0 || request.body().size() != m_bodyBytes) {
        abort();
        return;
    }
    m_phase = Phase::Answering;
    m_strayBytes = 0;
    ++m_state.counters.pendingAnswers;
    ++m_state.counters.requests;
    setBuffered(m_bodyBytes);
    if (m_softStatus != 0) {
        ++m_state.counters.refusedByStatus[m_softStatus];
        Answer answer = plainAnswer(m_softStatus, reasonOf(m_softStatus));
        if (m_softStatus == 405)
            answer.headers.append({QByteArrayLiteral("Allow"), m_allow});
        sendAnswer(answer);
    } else {
        m_request.body = request.body();
        m_route->handler(m_request, PendingAnswer(this));
        m_request.body.clear();
    }
    const qint64 availableBytes = m_socket->bytesAvailable();
    if (m_phase == Phase::Answering && availableBytes > 0)
        checkPipelined(availableBytes);
}

bool Connection::isAwaitingAnswer() const
{
    return m_phase == Phase::Answering && m_socket->state() == QAbstractSocket::ConnectedState;
}

void Connection::sendAnswer(const Answer &answer)
{
    if (m_phase != Phase::Answering)
        return;
    leaveAnswering();
    m_phase = Phase::Head;
    m_deadlineMs = m_state.clock.monotonicMs() + m_state.config.requestTimeoutMs;
    // Qt keeps the last body until the next request; short of memory we close instead.
    const bool isKept =
        m_isKeepAlive && m_state.counters.bufferedBytes <= m_state.config.maxBufferedBytesTotal / 2;
    writeAnswer(answer, !isKept);
    if (m_phase != Phase::Head)
        return;
    if (!isKept)
        finish(false);
    else if (m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &Connection::kick, Qt::QueuedConnection);
}

void Connection::sendDropped()
{
    if (m_phase != Phase::Answering)
        return;
    ++m_state.counters.droppedAnswers;
    sendAnswer(m_route->dropped);
}

/// Bytes of a further request arrived together with the one that is answered now; nobody would announce them
/// again.
void Connection::kick()
{
    if (m_phase == Phase::Head && m_socket->bytesAvailable() > 0)
        Q_EMIT m_socket->readyRead();
}

void Connection::leaveAnswering()
{
    if (m_phase == Phase::Answering)
        --m_state.counters.pendingAnswers;
}

void Connection::writeAnswer(const Answer &answer, bool isLast)
{
    ++m_state.counters.answersByClass[static_cast<size_t>(std::clamp(answer.status / 100, 0, 5))];
    const AnswerForm form = {.isHttp10 = m_isHttp10, .isHeadRequest = m_isHeadRequest, .isLast = isLast};
    writeTo(*m_socket, answer, form);
    // Written now: waiting for the socket's turn would cost a round through the event loop.
    m_socket->flush();
    if (m_phase != Phase::Gone && m_socket->bytesToWrite() > 0) {
        countUnsent();
        connect(m_socket, &QTcpSocket::bytesWritten, this, &Connection::countUnsent, Qt::UniqueConnection);
    }
}

void Connection::countUnsent()
{
    const qint64 unsentBytes = m_phase == Phase::Gone ? 0 : m_socket->bytesToWrite();
    m_state.counters.bufferedBytes += unsentBytes - m_unsentBytes;
    m_unsentBytes = unsentBytes;
}

void Connection::setBuffered(qint64 bytes)
{
    m_state.counters.bufferedBytes += bytes - m_bufferedBytes;
    m_bufferedBytes = bytes;
    if (m_phase == Phase::Gone) {
        m_state.counters.bufferedBytes -= m_unsentBytes;
        m_unsentBytes = 0;
    }
}

void Connection::refuse(int status, QByteArrayView reason)
{
    ++m_state.counters.refusedByStatus[status];
    Answer answer = plainAnswer(status, reason);
    if (status == 405)
        answer.headers.append({QByteArrayLiteral("Allow"), m_allow});
    m_phase = Phase::Lingering;
    detachReader();
    writeAnswer(answer, true);
    if (m_phase == Phase::Lingering)
        finish(true);
}

/// The last bytes are written or on their way: reads what the client still sends, then closes.
void Connection::finish(bool isMoreExpected)
{
    const qint64 nowMs = m_state.clock.monotonicMs();
    m_phase = Phase::Lingering;
    detachReader();
    if (m_socket->isTransactionStarted())
        m_socket->commitTransaction();
    m_partialHead.clear();
    setBuffered(0);
    m_lastInputMs = nowMs;
    m_deadlineMs =
        nowMs + (isMoreExpected ? kLingerMs : std::max<qint64>(m_state.config.requestTimeoutMs, kLingerMs));
    discardInput();
    if (!isMoreExpected) {
        m_isClosing = true;
        m_socket->disconnectFromHost();
    }
}

void Connection::discardInput()
{
    for (qint64 discarded = 0; discarded < kDiscardStepBytes;) {
        const qint64 step = m_socket->skip(kDiscardStepBytes);
        if (step <= 0)
            return;
        discarded += step;
    }
}

void Connection::checkDeadline(qint64 nowMs)
{
    switch (m_phase) {
    case Phase::Handshake:
        if (nowMs >= m_deadlineMs) {
            ++m_state.counters.timedOut;
            abort();
        }
        break;
    case Phase::Head:
    case Phase::Body:
        if (nowMs < m_deadlineMs)
            break;
        if (m_phase == Phase::Head && m_partialHead.isEmpty()) {
            finish(false);
            break;
        }
        ++m_state.counters.timedOut;
        refuse(408, "the request did not arrive in time");
        break;
    case Phase::Lingering:
        if (nowMs >= m_deadlineMs) {
            abort();
        } else if (!m_isClosing && nowMs - m_lastInputMs >= kLingerSilenceMs) {
            m_isClosing = true;
            m_socket->disconnectFromHost();
        }
        break;
    case Phase::Answering:
    case Phase::Gone:
        break;
    }
}

void Connection::closeSoon()
{
    m_isKeepAlive = false;
    if (m_phase == Phase::Head || m_phase == Phase::Body)
        finish(false);
    else if (m_phase == Phase::Handshake)
        abort();
}

void Connection::abort()
{
    detachReader();
    m_socket->abort();
}

/// Qt 6.4 connects readyRead with the server itself as receiver; also in the middle of an emission its slot,
/// which comes after ours, is not called any more.
void Connection::detachReader()
{
    disconnect(m_socket, &QTcpSocket::readyRead, m_state.reader, nullptr);
}

} // namespace kassa::http
