// SPDX-License-Identifier: GPL-3.0-or-later
// The request target: split at '?', percent-decoded strictly by ourselves, because Qt 6.4 turns "//x/y" into
// "/y", raw 8-bit bytes into U+FFFD and one bad "%zz" into a doubly encoded query (DESIGN "HTTP front").
// Pure.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace kassa::http {

/// Splits a target at its first '?'; the query view is empty without one.
[[nodiscard]] std::pair<QByteArrayView, QByteArrayView> splitTarget(QByteArrayView target);

/// The decoded path. Nothing for a bad %zz, %00 or bytes that are not UTF-8.
[[nodiscard]] std::optional<QString> decodePath(QByteArrayView rawPath);

/// The decoded pairs in the order sent; '+' is a blank, bytes that are not UTF-8 are read as Latin-1.
/// Nothing for a bad %zz or %00.
[[nodiscard]] std::optional<QList<std::pair<QString, QString>>> decodeQuery(QByteArrayView rawQuery);

} // namespace kassa::http
