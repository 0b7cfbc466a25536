// SPDX-License-Identifier: GPL-3.0-or-later
#include "front_config.h"

namespace kassa::till {

http::FrontConfig frontConfig(const settings::Server &server)
{
    http::FrontConfig front;
    front.address = server.address;
    front.port = server.port;
    front.maxConnections = server.maxConnections;
    front.maxBodyBytes = qint64(server.maxBodyKib) * 1024;
    front.requestTimeoutMs = server.requestTimeoutS * 1000;
    front.hosts = server.hosts;
    front.origins = server.origins;
    if (!server.tlsCertificate.isEmpty()) {
        front.tls = http::TlsFiles{server.tlsCertificate, server.tlsKey};
    }
    return front;
}

} // namespace kassa::till
