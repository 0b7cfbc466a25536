// SPDX-License-Identifier: GPL-3.0-or-later
// Our own stored form of contents and receipts: compact JSON with integers in minor units, ten-thousandths
// and thousandths. Not the wire form of web shops (core/external). Unknown keys are ignored so that an older
// till reads a newer row.
#pragma once

#include "core/order/receipt.h"

#include <QByteArray>

namespace kassa::order {

enum class JsonCode { NotJson, MissingField, BadValue };

[[nodiscard]] QByteArray encodeContent(const Content &content);
[[nodiscard]] base::Result<Content, JsonCode> decodeContent(const QByteArray &json);

[[nodiscard]] QByteArray encodeReceipt(const Receipt &receipt);
[[nodiscard]] base::Result<Receipt, JsonCode> decodeReceipt(const QByteArray &json);

} // namespace kassa::order
