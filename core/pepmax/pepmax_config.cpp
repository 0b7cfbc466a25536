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

struct TreatmentName
{
    const char *name;
    Treatment treatment;
};

// "9005=retry Filiale unbekannt": the first word says what to do, the rest is the text.
constexpr TreatmentName kTreatments[] = {
    {"give_up", Treatment::GiveUp},
    {"retry", Treatment::Retry},
    {"done", Treatment::Done},
};

ErrorRule ruleOf(const settings::NamedText &entry)
{
    ErrorRule rule;
    rule.number = entry.name;
    rule.text = entry.text;
    const QString first = entry.text.section(u' ', 0, 0);
    for (const TreatmentName &row : kTreatments) {
        if (first == QLatin1StringView(row.name)) {
            rule.treatment = row.treatment;
            rule.text = entry.text.section(u' ', 1);
        }
    }
    return rule;
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

QList<ErrorRule> errorRules(const QList<settings::NamedText> &entries)
{
    QList<ErrorRule> rules;
    for (const settings::NamedText &entry : entries) {
        rules.append(ruleOf(entry));
    }
    return rules;
}

settings::NamedText errorEntry(const ErrorRule &rule)
{
    for (const TreatmentName &row : kTreatments) {
        if (row.treatment == rule.treatment) {
            return {rule.number, (QString::fromLatin1(row.name) + u' ' + rule.text).trimmed()};
        }
    }
    base::assertFailed("treatment without a name", __FILE__, __LINE__);
}

} // namespace kassa::pepmax
