// SPDX-License-Identifier: GPL-3.0-or-later
// The few cryptographic calls of the verifier, over OpenSSL. Shares no code with core/fiscal on purpose: what
// that one gets wrong this one must notice.
#pragma once

#include <memory>
#include <optional>
#include <string>

struct evp_pkey_st;

namespace dep {

using Key = std::shared_ptr<evp_pkey_st>;

/// base64, standard or URL alphabet, padded or not as asked; nothing for any other text.
std::optional<std::string> decodeBase64(const std::string &text, bool url, bool padded);
std::string encodeBase64(const std::string &bytes);
std::string sha256(const std::string &bytes);

/// Plain counter in cents; nothing when it is longer than 64 bits can say.
std::optional<long long>
plainCounter(const std::string &aesKey, const std::string &iv, const std::string &cipher);

/// From a DER certificate or a DER public key; empty when unreadable.
Key readKey(const std::string &der, bool isCertificate);
/// ES256: `raw` is R||S, 64 bytes.
bool verifyEs256(const Key &key, const std::string &input, const std::string &raw);

} // namespace dep
