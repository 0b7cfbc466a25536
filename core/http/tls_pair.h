// SPDX-License-Identifier: GPL-3.0-or-later
// Certificate and key from PEM files, checked before listening: Qt 6.4 listens with an empty certificate and
// finds a foreign key only at the first handshake (STYLE 3.2).
#pragma once

#include "core/http/http_types.h"

class QSslConfiguration;

namespace kassa::http {

/// Reads both files. TlsCertificate or TlsKey: unreadable, or nothing usable in it; TlsMismatch: they do not
/// belong together. The error's context is the file's path.
[[nodiscard]] Result<QSslConfiguration> loadTlsPair(const TlsFiles &files);

} // namespace kassa::http
