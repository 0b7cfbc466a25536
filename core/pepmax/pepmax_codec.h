// SPDX-License-Identifier: GPL-3.0-or-later
// Turnover messages of the PepMax Service: one line of fields separated by tabs out, its echo back, perhaps
// with an error. Pure: no socket, clock or setting. Source: pepmax.md (the vendor's interface page, seed 004,
// and the project's proposals marked [P]).
#pragma once

#include "core/money/money.h"
#include "core/pepmax/field_list.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace kassa::pepmax {

/// How the five last digits of the time are made: a decimal fraction of the second (.123 s is 12300), filled
/// up on the left (00123), or always zero. Source: pepmax.md section 3.
enum class Fraction { Fraction, LeftPad, Zero };

/// What a message tells.
struct Facts
{
    QDateTime at; ///< the shop's wall clock
    QString branch;
    QString department;
    QString place;
    QString salesperson;
    QString contract;
    QString flag;
    money::Money turnover; ///< of a stop
    money::Money deposit;  ///< of a stop
};

struct Shape
{
    Fraction fraction = Fraction::Fraction;
    bool allowsNegative = false; ///< amounts below zero may be sent
};

/// "2013-10-18-12.31.44.00000": 25 characters. Pure. Source: pepmax.md section 3.
[[nodiscard]] QString timestampText(const QDateTime &at, Fraction fraction);

/// The message as text, fields joined by tabs, without line end. No field holds a tab, CR or LF: such
/// characters become a blank. Amounts have two decimals and a dot; a start has none (0.00). Errors:
/// NegativeAmount. Pure. Source: pepmax.md sections 2, 4, 5.
[[nodiscard]] Result<QString>
composeLine(MessageKind kind, const QList<Field> &fields, const Facts &facts, const Shape &shape);

/// The bytes of a line in an encoding, CR LF at the end; `?` for what does not fit. Errors: UnknownCharset.
/// Pure. Source: pepmax.md section 2.
[[nodiscard]] Result<QByteArray> encodeLine(const QString &line, const QByteArray &charset);
/// Bytes to text, for people. An unknown encoding is read as Latin-1. Pure.
[[nodiscard]] QString decodeLine(const QByteArray &bytes, const QByteArray &charset);

enum class Verdict { Accepted, Rejected, ForeignEcho };

struct Reply
{
    Verdict verdict = Verdict::ForeignEcho;
    QByteArray number; ///< of the error, or of the remark; may be empty
    QByteArray text;   ///< of the error or remark; may be empty

    bool operator==(const Reply &) const = default;
};

/// Compares a reply with what was sent, field by field and byte by byte. @param sent  without line end
/// @param received  without LF; a CR and trailing blanks are tolerated. Pure. Source: pepmax.md section 6.
[[nodiscard]] Reply readReply(const QByteArray &sent, const QByteArray &received);

/// Cuts a stream into lines at LF.
class LineFramer
{
public:
    /// Longest line that is read, end included. Source: pepmax.md section 2.
    static constexpr qsizetype kMaxLineBytes = 4'096;

    /// False when a line grew beyond the limit: the connection is of no use any more.
    [[nodiscard]] bool feed(const QByteArray &bytes);
    /// The next whole line without its LF; nothing when it has not come yet.
    std::optional<QByteArray> takeLine();
    [[nodiscard]] bool isEmpty() const { return m_buffer.isEmpty(); }
    [[nodiscard]] const QByteArray &rest() const { return m_buffer; }
    void clear() { m_buffer.clear(); }

private:
    QByteArray m_buffer;
};

} // namespace kassa::pepmax
