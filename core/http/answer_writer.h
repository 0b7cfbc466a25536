// SPDX-License-Identifier: GPL-3.0-or-later
// An answer as bytes on a socket. Written by ourselves, not by Qt's responder: that needs the request object,
// which dies with its socket, and takes headers only as a literal list.
#pragma once

#include "core/http/http_types.h"

class QIODevice;

namespace kassa::http {

struct AnswerForm
{
    bool isHttp10 = false;
    /// HEAD: all headers, no body.
    bool isHeadRequest = false;
    /// Says Connection: close.
    bool isLast = false;
};

/// Writes status line, headers and body to the device's buffer.
void writeTo(QIODevice &device, const Answer &answer, const AnswerForm &form);

/// A refusal as plain text, one line.
[[nodiscard]] Answer plainAnswer(int status, QByteArrayView reason);

/// What a status that the front gives by itself tells a programmer to change.
[[nodiscard]] QByteArrayView reasonOf(int status);

} // namespace kassa::http
