// SPDX-License-Identifier: GPL-3.0-or-later
#include "pepmax_codec.h"

#include "core/base/text_clean.h"
#include "core/money/decimal_text.h"

#include <QStringConverter>

#include <algorithm>

namespace kassa::pepmax {

namespace {

constexpr char kSubstitute = 0x1A; // what ICU writes for a character that an encoding does not have

QString fractionText(int ms, Fraction fraction)
{
    switch (fraction) {
    case Fraction::Fraction:
        return QStringLiteral("%1").arg(ms, 3, 10, QLatin1Char('0')) + QStringLiteral("00");
    case Fraction::LeftPad:
        return QStringLiteral("%1").arg(ms, 5, 10, QLatin1Char('0'));
    case Fraction::Zero:
        return QStringLiteral("00000");
    }
    base::assertFailed("fraction unknown", __FILE__, __LINE__);
}

QString amountText(MessageKind kind, money::Money amount)
{
    const money::Money shown = kind == MessageKind::Start ? money::Money() : amount;
    return QString::fromLatin1(money::toFixedText(shown));
}

QString rawText(MessageKind kind, const Field &field, const Facts &facts, const Shape &shape)
{
    switch (field.source) {
    case Source::Kind:
        if (!field.text.isEmpty()) {
            return field.text;
        }
        return kind == MessageKind::Start ? QStringLiteral("1") : QStringLiteral("2");
    case Source::Timestamp:
        return timestampText(facts.at, shape.fraction);
    case Source::Branch:
        return facts.branch;
    case Source::Department:
        return facts.department;
    case Source::Place:
        return facts.place;
    case Source::Salesperson:
        return facts.salesperson;
    case Source::Contract:
        return facts.contract;
    case Source::Flag:
        return field.text.isEmpty() ? facts.flag : field.text;
    case Source::Turnover:
        return amountText(kind, facts.turnover);
    case Source::Deposit:
        return amountText(kind, facts.deposit);
    case Source::Constant:
        return field.text;
    case Source::Empty:
        return {};
    }
    base::assertFailed("field source unknown", __FILE__, __LINE__);
}

QString shaped(const Field &field, const QString &raw)
{
    QString text = base::cleanLine(raw);
    if (field.isUpper) {
        text = text.toUpper();
    }
    if (field.cutTo > 0) {
        text = text.left(field.cutTo);
    }
    if (field.keepLast > 0) {
        text = text.right(field.keepLast);
    }
    return field.padTo > 0 ? text.rightJustified(field.padTo, field.padWith) : text;
}

} // namespace

QString timestampText(const QDateTime &at, Fraction fraction)
{
    return at.toString(QStringLiteral("yyyy-MM-dd-HH.mm.ss.")) + fractionText(at.time().msec(), fraction);
}

Result<QString>
composeLine(MessageKind kind, const QList<Field> &fields, const Facts &facts, const Shape &shape)
{
    const bool isBelowZero = facts.turnover.isNegative() || facts.deposit.isNegative();
    if (kind == MessageKind::Stop && isBelowZero && !shape.allowsNegative) {
        return base::Error<Code>{Code::NegativeAmount, QStringLiteral("an amount is below zero"),
                                 facts.contract};
    }
    QStringList texts;
    for (const Field &field : fields) {
        texts.append(shaped(field, rawText(kind, field, facts, shape)));
    }
    return texts.join(u'\t');
}

Result<QByteArray> encodeLine(const QString &line, const QByteArray &charset)
{
    QStringEncoder encoder(charset.constData(), QStringConverter::Flag::Stateless);
    if (!encoder.isValid()) {
        return base::Error<Code>{Code::UnknownCharset, QStringLiteral("this system has no such encoding"),
                                 QString::fromLatin1(charset)};
    }
    QByteArray bytes = encoder.encode(line);
    bytes.replace(kSubstitute, '?'); // no field holds a control character of its own
    return bytes + "\r\n";
}

QString decodeLine(const QByteArray &bytes, const QByteArray &charset)
{
    QStringDecoder decoder(charset.constData(), QStringConverter::Flag::Stateless);
    return decoder.isValid() ? QString(decoder.decode(bytes)) : QString::fromLatin1(bytes);
}

Reply readReply(const QByteArray &sent, const QByteArray &received)
{
    QByteArray line = received;
    if (line.endsWith('\r')) {
        line.chop(1);
    }
    while (line.endsWith(' ')) {
        line.chop(1);
    }
    const QList<QByteArray> expected = sent.split('\t');
    QList<QByteArray> fields = line.split('\t');
    if (fields.size() < expected.size() || !std::equal(expected.cbegin(), expected.cend(), fields.cbegin())) {
        return Reply{Verdict::ForeignEcho, {}, {}};
    }
    fields = fields.sliced(expected.size());
    if (fields.isEmpty()) {
        return Reply{Verdict::Accepted, {}, {}};
    }
    Reply reply;
    reply.number = fields.takeFirst().trimmed();
    reply.text = fields.join(' ').trimmed();
    const bool isFine =
        std::all_of(reply.number.cbegin(), reply.number.cend(), [](char c) { return c == '0'; });
    reply.verdict = isFine ? Verdict::Accepted : Verdict::Rejected;
    return reply;
}

bool LineFramer::feed(const QByteArray &bytes)
{
    m_buffer += bytes;
    const qsizetype end = m_buffer.indexOf('\n');
    return (end < 0 ? m_buffer.size() : end + 1) <= kMaxLineBytes;
}

std::optional<QByteArray> LineFramer::takeLine()
{
    const qsizetype end = m_buffer.indexOf('\n');
    if (end < 0) {
        return std::nullopt;
    }
    const QByteArray line = m_buffer.first(end);
    m_buffer.remove(0, end + 1);
    return line;
}

} // namespace kassa::pepmax
