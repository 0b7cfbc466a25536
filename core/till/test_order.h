// SPDX-License-Identifier: GPL-3.0-or-later
// "Send a test order": a real request of 1.00 to the till's own address, so that the whole way is tried.
#pragma once

#include "core/settings/config.h"
#include "core/till/till_state.h"

#include <QNetworkRequest>

namespace kassa::till {

struct TestOrder
{
    QString ref;
    QNetworkRequest request;
    QByteArray body;
};

/// A non-blocking call over one external invoice of 1.00, which needs no product.
/// @param confirm  who is asked for the yes: None or Printer
[[nodiscard]] TestOrder makeTestOrder(const settings::Config &config,
                                      const ServerState &server,
                                      order::ConfirmWish confirm,
                                      const QDateTime &nowUtc);

} // namespace kassa::till
