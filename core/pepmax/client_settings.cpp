// SPDX-License-Identifier: GPL-3.0-or-later
// [pepmax] of kassa.ini in the words of the client.
#include "core/pepmax/pepmax_client.h"

namespace kassa::pepmax {

ClientSettings clientSettings(const settings::Pepmax &pepmax)
{
    return ClientSettings{pepmax.host,
                          pepmax.port,
                          pepmax.charset.toLatin1(),
                          pepmax.isKeptAlive,
                          pepmax.connectTimeoutMs,
                          pepmax.replyTimeoutMs,
                          errorRules(pepmax.errors)};
}

} // namespace kassa::pepmax
