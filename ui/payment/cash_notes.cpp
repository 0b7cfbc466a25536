// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payment/cash_notes.h"

#include "core/base/assert.h"

#include <algorithm>
#include <array>
#include <span>

namespace kassa::payment {
namespace {

using money::Money;

// Minor units, descending. Only what people carry: the 500 euro note is no longer issued, 1 and 5 kopecks are
// not minted any more but still legal tender, so they close the list.
constexpr std::array<qint64, 14> kEuroPieces{20000, 10000, 5000, 2000, 1000, 500, 200,
                                             100,   50,    20,   10,   5,    2,   1};
constexpr std::array<qint64, 15> kRoublePieces{500000, 200000, 100000, 50000, 20000, 10000, 5000, 1000,
                                               500,    200,    100,    50,    10,    5,     1};
constexpr std::array<qint64, 11> kDollarPieces{10000, 5000, 2000, 1000, 500, 100, 50, 25, 10, 5, 1};
constexpr std::array<qint64, 12> kPoundPieces{5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1};

constexpr std::array<qint64, 6> kEuroNotes{500, 1000, 2000, 5000, 10000, 20000};
constexpr std::array<qint64, 7> kRoubleNotes{5000, 10000, 20000, 50000, 100000, 200000, 500000};
constexpr std::array<qint64, 5> kDollarNotes{500, 1000, 2000, 5000, 10000};
constexpr std::array<qint64, 4> kPoundNotes{500, 1000, 2000, 5000};

std::span<const qint64> notesOf(const QString &currency)
{
    if (currency == u"RUB") {
        return kRoubleNotes;
    }
    if (currency == u"USD") {
        return kDollarNotes;
    }
    if (currency == u"GBP") {
        return kPoundNotes;
    }
    return kEuroNotes;
}

std::span<const qint64> piecesOf(const QString &currency)
{
    if (currency == u"RUB") {
        return kRoublePieces;
    }
    if (currency == u"USD") {
        return kDollarPieces;
    }
    if (currency == u"GBP") {
        return kPoundPieces;
    }
    return kEuroPieces;
}

} // namespace

QList<Money> quickNotes(Money due, const QString &currency)
{
    QList<Money> sums;
    if (due <= Money()) {
        return sums;
    }
    for (const qint64 note : notesOf(currency)) {
        const Money next = Money::fromMinor((due.minor() + note - 1) / note * note);
        if (next > due && !sums.contains(next)) {
            sums.append(next);
        }
    }
    std::sort(sums.begin(), sums.end());
    if (sums.size() > kMaxQuickNotes) {
        sums.resize(kMaxQuickNotes);
    }
    sums.prepend(due);
    return sums;
}

QList<Pieces> changeIn(Money change, const QString &currency)
{
    QList<Pieces> pieces;
    qint64 rest = change.minor();
    for (const qint64 value : piecesOf(currency)) {
        if (value > 0 && rest >= value) {
            pieces.append({Money::fromMinor(value), rest / value});
            rest %= value;
        }
    }
    return pieces;
}

QList<Money> evenParts(Money amount, int count)
{
    KASSA_ASSERT(count >= 1 && count <= 99);
    const auto parts = money::splitByLargestRemainder(amount, QList<qint64>(count, 1));
    KASSA_ASSERT(parts.isOk()); // equal positive weights are always in range
    return parts.value();
}

} // namespace kassa::payment
