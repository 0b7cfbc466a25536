// SPDX-License-Identifier: GPL-3.0-or-later
// [pepmax] of kassa.ini in the words of the client.
#include "core/pepmax/pepmax_client.h"

namespace kassa::pepmax {

namespace {

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

ClientSettings clientSettings(const settings::Pepmax &pepmax)
{
    ClientSettings client{pepmax.host,
                          pepmax.port,
                          pepmax.charset.toLatin1(),
                          pepmax.isKeptAlive,
                          pepmax.connectTimeoutMs,
                          pepmax.replyTimeoutMs,
                          {}};
    for (const settings::NamedText &entry : pepmax.errors) {
        client.errors.append(ruleOf(entry));
    }
    return client;
}

} // namespace kassa::pepmax
