// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/quantity.h"

#include "core/money/decimal_text.h"

#include <QDebug>

namespace kassa::money {

Result<Money> lineTotal(Quantity quantity, UnitPrice unitPrice, Rounding rounding)
{
    // Thousandths x ten-thousandths are 10^-7 of the unit; a minor unit is 10^5 of these.
    constexpr Int128 kProductPerMinor = 100'000;
    const Int128 product = static_cast<Int128>(quantity.milli()) * unitPrice.tenThousandths();
    const Int128 minor = divideRounded(product, kProductPerMinor, rounding);
    if (minor < -kMaxMinor || minor > kMaxMinor)
        return Error{Code::Overflow, QStringLiteral("quantity x unit price beyond the limit"),
                     QString::fromLatin1(toTrimmedText(quantity) + " x " + toTrimmedText(unitPrice))};
    return Money::fromMinor(static_cast<qint64>(minor));
}

QDebug operator<<(QDebug debug, Quantity quantity)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << "Quantity(" << toTrimmedText(quantity).constData() << ')';
    return debug;
}

QDebug operator<<(QDebug debug, UnitPrice unitPrice)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << "UnitPrice(" << toTrimmedText(unitPrice).constData() << ')';
    return debug;
}

char *toString(const Quantity &quantity)
{
    return qstrdup(toTrimmedText(quantity).constData());
}

char *toString(const UnitPrice &unitPrice)
{
    return qstrdup(toTrimmedText(unitPrice).constData());
}

} // namespace kassa::money
