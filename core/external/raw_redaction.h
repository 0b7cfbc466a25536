// SPDX-License-Identifier: GPL-3.0-or-later
// Requests are kept for people to read; their token is not (CONTRACT "Data dir", external_request).
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace kassa::external {

/// The request as sent, with every occurrence of the token replaced by ***. Where the token hides behind JSON
/// escapes the body is written anew from its tree; a body that cannot be read then becomes "***" as a whole.
/// Pure, any thread.
/// @param token  not empty, else the body comes back as it is
[[nodiscard]] QByteArray withoutToken(QByteArrayView body, QByteArrayView token);

} // namespace kassa::external
