// SPDX-License-Identifier: GPL-3.0-or-later
#include "escpos_status.h"

#include "core/base/assert.h"

namespace kassa::print {

namespace {

constexpr int kFixedMask = 0x93;
constexpr int kStatusFixed = 0x12;
constexpr int kAsbFixed = 0x10;
constexpr int kAsbBytes = 4;
constexpr char kHeader = 0x37;
constexpr char kProofMark = 0x22;
constexpr char kClearedMark = 0x25;
constexpr int kProofBytes = 7; ///< 37 22 d1 d2 d3 d4 00
constexpr int kClearedBytes = 3;

int byteAt(const QByteArray &bytes, qsizetype index)
{
    return static_cast<unsigned char>(bytes[index]);
}

/// Bytes of the answer at the front: 0 incomplete, -1 noise of one byte.
int lengthOfAnswer(const QByteArray &stream)
{
    const int first = byteAt(stream, 0);
    if (first == kHeader) {
        if (stream.size() < 2) {
            return 0;
        }
        const int wanted =
            stream[1] == kProofMark ? kProofBytes : (stream[1] == kClearedMark ? kClearedBytes : -1);
        return wanted < 0 || stream.size() >= wanted ? wanted : 0;
    }
    if ((first & kFixedMask) == kStatusFixed) {
        return 1;
    }
    if ((first & kFixedMask) == kAsbFixed && first != 0x11 && first != 0x13) {
        return stream.size() >= kAsbBytes ? kAsbBytes : 0;
    }
    return -1;
}

} // namespace

QByteArray askStatus(StatusQuery query)
{
    return QByteArray("\x10\x04") + static_cast<char>(query);
}

QByteArray askProof(const QByteArray &token)
{
    KASSA_ASSERT(token.size() == 4);
    return QByteArray("\x1D(H\x06\0\x30\x30", 7) + token;
}

QByteArray clearBuffers()
{
    return QByteArray("\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08", 10);
}

QByteArray proofToken(qint64 jobId)
{
    constexpr int kBase = 36;
    constexpr qint64 kTokens = qint64{kBase} * kBase * kBase * kBase;
    return QByteArray::number(jobId % kTokens, kBase).rightJustified(4, '0');
}

QList<StatusEvent> takeStatusEvents(QByteArray &stream)
{
    QList<StatusEvent> events;
    while (!stream.isEmpty()) {
        const int length = lengthOfAnswer(stream);
        if (length == 0) {
            break;
        }
        if (length == kProofBytes) {
            events.append({StatusEvent::Kind::Proof, 0, stream.mid(2, 4)});
        } else if (length == kClearedBytes) {
            events.append({StatusEvent::Kind::Cleared, 0, {}});
        } else if (length == 1) {
            events.append({StatusEvent::Kind::Status, byteAt(stream, 0), {}});
        }
        stream.remove(0, length < 0 ? 1 : length);
    }
    return events;
}

PrintFault StatusBytes::fault() const
{
    if ((paper & 0x60) != 0 || (offlineCause & 0x20) != 0) {
        return PrintFault::PaperOut;
    }
    if ((offlineCause & 0x04) != 0) {
        return PrintFault::CoverOpen;
    }
    if ((errorCause & 0x08) != 0) {
        return PrintFault::Cutter;
    }
    if ((errorCause & 0x64) != 0 || (offlineCause & 0x40) != 0) {
        return PrintFault::PrinterError;
    }
    return isOffline() ? PrintFault::Offline : PrintFault::None;
}

} // namespace kassa::print
