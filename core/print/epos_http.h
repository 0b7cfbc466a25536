// SPDX-License-Identifier: GPL-3.0-or-later
// One POST to an XML printer, sent exactly once. Qt's network access sends a request again by itself when the
// other side hangs up before it answered: with a printer that is a second paper. Source: receipt printing
// notes, section 2; RFC 9110 and 9112 for the little HTTP that is needed.
#pragma once

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <QSslError>
#include <QTimer>
#include <QUrl>

#include <optional>

class QSslSocket;

namespace kassa::print {

/// The body of a whole answer, without its head and, where it came in chunks, without these; nothing while
/// more must come. @param isOver  the other side has closed: what is there is all   Pure.
[[nodiscard]] std::optional<QByteArray> httpBody(const QByteArray &answer, bool isOver);

struct EposHttpAnswer
{
    bool wasSent = false; ///< a byte of the request may have left the till
    QByteArray body;
    QString problem; ///< English; empty: a whole answer came
};

class EposHttp : public QObject
{
    Q_OBJECT
public:
    /// @param certificate  of HTTPS: empty: checked as usual; "any"; or the SHA-256 of the printer's own one
    explicit EposHttp(QString certificate, QObject *parent = nullptr);
    ~EposHttp() override;

    /// One at a time. Ends in exactly one answered(), unless aborted.
    void post(const QUrl &url, const QByteArray &body, int timeoutMs);
    /// Lets go; nothing more is told.
    void abort();

Q_SIGNALS:
    void answered(const kassa::print::EposHttpAnswer &answer);

private:
    void send();
    void read(bool isOver);
    void checkCertificate(const QList<QSslError> &errors);
    [[nodiscard]] bool isOwnCertificate() const;
    void end(const QString &problem, const QByteArray &body = {});

    QString m_certificate;
    QPointer<QSslSocket> m_socket;
    QTimer m_timer;
    QUrl m_url;
    QByteArray m_body;
    QByteArray m_answer;
    bool m_wasSent = false;
};

} // namespace kassa::print
