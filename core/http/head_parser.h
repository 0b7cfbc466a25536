// SPDX-License-Identifier: GPL-3.0-or-later
// Request line and headers of HTTP/1.0 and 1.1 from bytes, as RFC 9112 sections 2 to 6, stricter than Qt's
// parser that reads the same bytes afterwards: whatever the two could read differently is refused here. Pure:
// no socket, no clock.
#pragma once

#include <QByteArrayView>

namespace kassa::http {

/// Whole head with its blank line. Real clients stay under 2 KiB; 16 KiB leaves room for long printer
/// queries.
inline constexpr qsizetype kMaxHeadBytes = 16 * 1024;
/// One line; Qt 6.4's own header parser gives up silently above 8 KiB.
inline constexpr qsizetype kMaxHeadLineBytes = 8000;
/// The first line, which Qt reads without a limit of its own: a printer's reason of 10 kB fits.
inline constexpr qsizetype kMaxRequestLineBytes = 12 * 1024;
/// Qt 6.4's own header parser gives up silently above 100 fields.
inline constexpr int kMaxHeaderLines = 96;

/// Views into the parsed bytes; valid as long as these.
struct Head
{
    QByteArrayView method;
    QByteArrayView target;
    QByteArrayView host;
    QByteArrayView origin;
    QByteArrayView contentType;
    QByteArrayView range;
    qint64 contentLength = 0;
    /// From the first byte to the end of the blank line.
    qsizetype sizeBytes = 0;
    bool hasOrigin = false;
    bool isHttp10 = false;
    /// What the client asks for; without a Connection header the default of its version.
    bool isKeepAlive = true;
    bool expectsContinue = false;
};

enum class HeadState { Incomplete, Complete, Refused };

struct HeadOutcome
{
    HeadState state = HeadState::Incomplete;
    Head head;
    /// With Refused: 400, 411 (any Transfer-Encoding: Qt 6.4 reads chunks wrongly), 413, 417, 431 or 505.
    int status = 0;
    /// With Refused: one English sentence for the client.
    QByteArrayView reason;
};

/// Reads one head from the start of `bytes`, which may hold more. maxBodyBytes: Content-Length above it is
/// 413. Incomplete as long as nothing is wrong yet. Source: RFC 9112; limits of CONTRACT "HTTP".
[[nodiscard]] HeadOutcome parseHead(QByteArrayView bytes, qint64 maxBodyBytes);

} // namespace kassa::http
