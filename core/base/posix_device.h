// SPDX-License-Identifier: GPL-3.0-or-later
// A character device (a printer on USB) read and written without ever waiting for it.
#pragma once

#include "core/base/posix_process.h"

namespace kassa::base {

/// Opens `path` for reading and writing without blocking; for writing alone where the device cannot be read.
/// The caller owns the descriptor (closeDevice). Errors: NotFound, Denied, Held (another one has it), Other.
[[nodiscard]] PosixResult<int> openDevice(const QString &path);

/// Writes what fits now; 0 when the device takes nothing at the moment. Errors: Other, the device is gone.
[[nodiscard]] PosixResult<qint64> writeSome(int descriptor, QByteArrayView bytes);

/// What has arrived, possibly nothing. Errors: Other, the device is gone.
[[nodiscard]] PosixResult<QByteArray> readSome(int descriptor);

void closeDevice(int descriptor);

/// Says the end of our bytes on a connected TCP socket; the other side may go on. What was written before
/// still arrives.
void endSending(qintptr socket);

} // namespace kassa::base
