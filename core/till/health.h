// SPDX-License-Identifier: GPL-3.0-or-later
// GET /health and GET /metrics: counts and states only; no refs, names, amounts, secrets (CONTRACT "HTTP").
#pragma once

#include "core/http/http_types.h"
#include "core/till/till_state.h"

namespace kassa::till {

/// JSON object: version, station, extern mode, counts, states. Pure.
[[nodiscard]] QByteArray healthJson(const TillState &state, const QString &station);

/// Prometheus text format 0.0.4. Pure.
[[nodiscard]] QByteArray metricsText(const TillState &state, const http::Counters &counters);

} // namespace kassa::till
