// SPDX-License-Identifier: GPL-3.0-or-later
// A second opinion on a DEP7 file: form, chain, counter, signature, numbers, time and the order of an outage,
// receipt by receipt. Written from the law's text and the vectors, without core/fiscal.
#pragma once

#include <string>
#include <vector>

namespace dep {

struct Fault
{
    size_t index = 0; ///< of the receipt in the file, from 0
    std::string rule; ///< form, time, number, chain, counter, signature, start, outage, register

    bool operator==(const Fault &) const = default;
};

struct Verdict
{
    std::string problem; ///< the file as a whole cannot be judged; else empty
    size_t receipts = 0;
    size_t unsignedReceipts = 0;
    size_t zeroReceipts = 0;
    size_t trainings = 0;
    size_t cancellations = 0;
    long long counterCents = 0;
    std::vector<Fault> faults;

    [[nodiscard]] bool passed() const { return problem.empty() && faults.empty(); }
};

/// @param depJson       the export
/// @param materialJson  base64AESKey and certificateOrPublicKeyMap, as the ministry's tools take them
/// Pure.
Verdict verify(const std::string &depJson, const std::string &materialJson);

/// One machine-readable code (QR content) alone: form and signature. An empty text: fine, else what is wrong.
std::string verifyCode(const std::string &code, const std::string &materialJson);

} // namespace dep
