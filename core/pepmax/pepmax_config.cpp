// SPDX-License-Identifier: GPL-3.0-or-later
#include "pepmax_config.h"

namespace kassa::pepmax {

namespace {

Fraction fractionOf(settings::PepmaxFraction fraction)
{
    switch (fraction) {
    case settings::PepmaxFraction::Fraction:
        return Fraction::Fraction;
    case settings::PepmaxFraction::LeftPad:
        return Fraction::LeftPad;
    case settings::PepmaxFraction::Zero:
        return Fraction::Zero;
    }
    base::assertFailed("fraction unknown", __FILE__, __LINE__);
}

} // namespace

Shape shapeOf(const settings::Pepmax &pepmax)
{
    return Shape{fractionOf(pepmax.fraction), pepmax.isNegativeAllowed};
}

QList<Field> fieldsOf(const settings::Pepmax &pepmax, MessageKind kind)
{
    const QStringList &own = kind == MessageKind::Start ? pepmax.start : pepmax.stop;
    const Preset preset = pepmax.preset == settings::PepmaxPreset::A ? Preset::A : Preset::B;
    if (!own.isEmpty()) {
        if (const Result<QList<Field>> fields = parseFields(own)) {
            return *fields;
        }
    }
    const Result<QList<Field>> shipped = parseFields(presetEntries(preset, kind));
    KASSA_ASSERT(shipped.isOk());
    return *shipped;
}

QString salespersonOf(const settings::Pepmax &pepmax, const QString &cashier)
{
    for (const settings::NamedText &entry : pepmax.salespersons) {
        if (entry.name == cashier) {
            return entry.text;
        }
    }
    return pepmax.salesperson;
}

} // namespace kassa::pepmax
