// SPDX-License-Identifier: GPL-3.0-or-later
// The words for one request in list and detail: its source, its state, why it was refused.
#pragma once

#include "core/store/reader_queries.h"
#include "ui/models/order_words.h"

#include <QCoreApplication>

namespace kassa::external_orders {

class RequestWords
{
    Q_DECLARE_TR_FUNCTIONS(RequestWords)
public:
    /// "Web shop · blocking".
    [[nodiscard]] static QString source(bool blocking);
    [[nodiscard]] static QString shop();
    /// Open, completed, cancelled, or "Refused: <why>" for a request that became no order.
    [[nodiscard]] static models::ShownState state(const std::optional<order::Status> &orderStatus,
                                                  const std::optional<int> &code);
    /// Every word that state() may give, to measure columns.
    [[nodiscard]] static QStringList stateWords();
    /// The status_code, or a dash while there is none.
    [[nodiscard]] static QString code(const std::optional<int> &code);
    /// "1,4 kB". @param bytes  0 or more
    [[nodiscard]] static QString size(qsizetype bytes, const models::LocaleFormat &format);

private:
    [[nodiscard]] static QString refusal(const std::optional<int> &code);
};

} // namespace kassa::external_orders
