// SPDX-License-Identifier: GPL-3.0-or-later
// A small till for the rules: two stations, three cashiers, a handful of products, 22 November 2026 in
// Austria.
#pragma once

#include "core/external/cart_rules.h"

#include <QByteArray>

namespace kassa::external {

/// The context; change members as a case needs it.
[[nodiscard]] RuleContext fixtureContext();

/// Envelope, form and rules in one go. The fault of a broken envelope has the JSON-RPC code as statusCode.
[[nodiscard]] Outcome<Checked, Fault> run(const QByteArray &body, const RuleContext &context);

/// The content of tests/data/external/<name>.
[[nodiscard]] QByteArray dataFile(const QString &name);

/// A whole request around the given JSON of line_items, with its total and no payments.
[[nodiscard]] QByteArray
requestWith(const QByteArray &lines, const QByteArray &total, const QByteArray &beside = {});

} // namespace kassa::external
