// SPDX-License-Identifier: GPL-3.0-or-later
// Source of the codes: CONTRACT "Order interface".
#include "ui/external_orders/request_words.h"

#include "ui/models/order_timeline.h"

#include <algorithm>

namespace kassa::external_orders {

using widgets::StateShape;

namespace {

constexpr int kRuleBroken = 2;
constexpr int kFieldMissing = 3;
constexpr int kAlreadyFinished = 6;
constexpr double kBytesPerKb = 1000.0;

} // namespace

QString RequestWords::shop()
{
    return tr("Web shop");
}

QString RequestWords::source(bool blocking)
{
    return shop() + QStringLiteral(" · ") + models::OrderTimeline::mode(blocking);
}

QString RequestWords::refusal(const std::optional<int> &code)
{
    if (!code) {
        return tr("Unanswered");
    }
    if (*code < 0) {
        return tr("Refused: format");
    }
    switch (*code) {
    case kRuleBroken:
        return tr("Refused: rule");
    case kFieldMissing:
        return tr("Refused: field");
    case kAlreadyFinished:
        return tr("Refused: repeat");
    default:
        return tr("Refused: failure");
    }
}

models::ShownState RequestWords::state(const std::optional<order::Status> &orderStatus,
                                       const std::optional<int> &code)
{
    if (!orderStatus || code == kRuleBroken) {
        return {StateShape::Warn, refusal(code)};
    }
    switch (*orderStatus) {
    case order::Status::Open:
        return {StateShape::Wait, tr("Open")};
    case order::Status::Done:
        return {StateShape::Ok, tr("Completed")};
    case order::Status::Cancelled:
        break;
    }
    return {StateShape::No, tr("Cancelled")};
}

QStringList RequestWords::stateWords()
{
    return {tr("Open"),           tr("Completed"),       tr("Cancelled"),
            tr("Unanswered"),     tr("Refused: format"), tr("Refused: rule"),
            tr("Refused: field"), tr("Refused: repeat"), tr("Refused: failure")};
}

QString RequestWords::code(const std::optional<int> &code)
{
    return code ? QString::number(*code).replace(QLatin1Char('-'), QChar(0x2212)) : QString(QChar(0x2013));
}

QString RequestWords::size(qsizetype bytes, const models::LocaleFormat &format)
{
    // Never "0,0 kB" for something that is there.
    const double kilobytes = std::max(bytes > 0 ? 0.1 : 0.0, static_cast<double>(bytes) / kBytesPerKb);
    return tr("%1 kB").arg(format.locale().toString(kilobytes, 'f', 1));
}

} // namespace kassa::external_orders
