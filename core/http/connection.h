// SPDX-License-Identifier: GPL-3.0-or-later
// One client: our guard in front of Qt's parser. Its readyRead slot runs before Qt's, sees the bytes by
// peeking, answers every refusal itself and takes Qt off the socket then. Qt only assembles the body of
// requests that passed. Internal to core/http (DESIGN "HTTP front", STYLE 3.1 and 3.2).
#pragma once

#include "core/http/front_state.h"
#include "core/http/head_parser.h"
#include "core/http/pending_answer.h"

#include <QObject>

class QHttpServerRequest;

namespace kassa::http {

class Connection final : public QObject
{
    Q_OBJECT

public:
    /// Child of the socket. To be made before Qt's reader gets the socket, so that our slot runs first.
    Connection(QTcpSocket *socket, FrontState &state);
    ~Connection() override;
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// TLS: the handshake has its deadline and the connection counts, but Qt's reader has nothing of it yet.
    void noteHandshake();
    /// Qt's reader has the socket now; requests may come.
    void noteHandOver();

    /// Qt has assembled the request whose head passed: hands it to its route.
    void takeRequest(const QHttpServerRequest &request);

    [[nodiscard]] bool isAwaitingAnswer() const;
    void sendAnswer(const Answer &answer);
    void sendDropped();

    /// Ends what is past its deadline.
    void checkDeadline(qint64 nowMs);
    /// Closes at once unless an answer is pending; then after that answer.
    void closeSoon();

private:
    enum class Phase { Handshake, Head, Body, Answering, Lingering, Gone };

    void readInput();
    void readHead(qint64 availableBytes);
    void passHead(const Head &head, qint64 alreadyReadBytes, qint64 availableBytes);
    int checkHead(const Head &head);
    bool isHostAllowed(QByteArrayView host);
    void countInput(qint64 availableBytes);
    void checkPipelined(qint64 availableBytes);
    void discardInput();
    void handleDisconnected();
    void kick();

    void refuse(int status, QByteArrayView reason);
    void writeAnswer(const Answer &answer, bool isLast);
    void countUnsent();
    void leaveAnswering();
    void finish(bool isMoreExpected);
    void abort();
    void detachReader();
    void setBuffered(qint64 bytes);

    QTcpSocket *m_socket;
    FrontState &m_state;
    Phase m_phase = Phase::Head;
    bool m_isHandedOver = false;
    bool m_isClosing = false;
    /// Of the request in work.
    bool m_isKeepAlive = true;
    bool m_isHeadRequest = false;
    bool m_isHttp10 = false;
    int m_softStatus = 0;
    const Route *m_route = nullptr;
    QByteArray m_allow;
    Request m_request;
    qint64 m_bodyBytes = 0;
    /// Bytes of the request that are still to come into Qt's reader.
    qint64 m_remainingBytes = 0;
    qint64 m_receivedBytes = 0;
    /// Head bytes that Qt has read already; empty when a head comes in one piece, the usual case.
    QByteArray m_partialHead;
    qsizetype m_parseAgainAtBytes = 0;
    qint64 m_strayBytes = 0;
    QByteArray m_allowedHost;
    QByteArray m_lastContentType;
    qint64 m_bufferedBytes = 0;
    qint64 m_unsentBytes = 0;
    qint64 m_deadlineMs = 0;
    qint64 m_lastInputMs = 0;
};

} // namespace kassa::http
