// SPDX-License-Identifier: GPL-3.0-or-later
#include "dep_verifier.h"

#include "verifier_crypto.h"

#include <nlohmann/json.hpp>

#include <map>
#include <regex>
#include <set>

namespace dep {

namespace {

using Json = nlohmann::json;

constexpr char kFailure[] = "Sicherheitseinrichtung ausgefallen";

std::vector<std::string> split(const std::string &text, char separator)
{
    std::vector<std::string> parts(1);
    for (const char letter : text) {
        if (letter == separator) {
            parts.emplace_back();
        } else {
            parts.back().push_back(letter);
        }
    }
    return parts;
}

struct Receipt
{
    std::vector<std::string> fields; ///< 13, the first one empty
    std::string input;
    std::string signature; ///< empty: failure
    long long sum = 0;
    bool isZero = false;
};

std::optional<long long> cents(const std::string &text)
{
    static const std::regex kForm("-?(0|[1-9][0-9]{0,11}),[0-9]{2}");
    if (!std::regex_match(text, kForm)) {
        return std::nullopt;
    }
    std::string digits = text;
    digits.erase(digits.find(','), 1);
    return std::stoll(digits);
}

std::optional<Receipt> readFields(const std::string &payload)
{
    static const std::regex kTime(
        "20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3])(:[0-5][0-9]){2}");
    static const std::regex kSuite("R1-AT[0-9]{1,3}");
    Receipt receipt;
    receipt.fields = split(payload, '_');
    if (receipt.fields.size() != 13 || !receipt.fields[0].empty() ||
        !std::regex_match(receipt.fields[1], kSuite) || receipt.fields[2].empty() ||
        receipt.fields[3].empty() || !std::regex_match(receipt.fields[4], kTime)) {
        return std::nullopt;
    }
    receipt.isZero = true;
    for (size_t field = 5; field <= 9; ++field) {
        const auto amount = cents(receipt.fields[field]);
        if (!amount) {
            return std::nullopt;
        }
        receipt.sum += *amount;
        receipt.isZero = receipt.isZero && *amount == 0;
    }
    const auto counter = decodeBase64(receipt.fields[10], false, true);
    const auto chain = decodeBase64(receipt.fields[12], false, true);
    if (!counter || !chain || chain->size() != 8 || receipt.fields[11].empty()) {
        return std::nullopt;
    }
    const bool marked = *counter == "TRA" || *counter == "STO";
    if (!marked && (counter->size() < 5 || counter->size() > 16)) {
        return std::nullopt;
    }
    receipt.isZero = receipt.isZero && !marked;
    return receipt;
}

std::optional<Receipt> readCompact(const std::string &compact)
{
    const std::vector<std::string> parts = split(compact, '.');
    if (parts.size() != 3 || parts[0] != "eyJhbGciOiJFUzI1NiJ9") {
        return std::nullopt;
    }
    const auto payload = decodeBase64(parts[1], true, false);
    const auto last = decodeBase64(parts[2], true, false);
    if (!payload || !last) {
        return std::nullopt;
    }
    auto receipt = readFields(*payload);
    if (!receipt) {
        return std::nullopt;
    }
    receipt->input = parts[0] + '.' + parts[1];
    receipt->signature = *last == kFailure ? std::string() : *last;
    return receipt;
}

struct Material
{
    std::string aesKey;
    std::map<std::string, Key> keys;
};

std::optional<Material> readMaterial(const std::string &text)
{
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object() || !json.contains("base64AESKey") || !json.contains("certificateOrPublicKeyMap")) {
        return std::nullopt;
    }
    Material material;
    material.aesKey = decodeBase64(json["base64AESKey"], false, true).value_or("");
    if (material.aesKey.size() != 32) {
        return std::nullopt;
    }
    for (const auto &[id, entry] : json["certificateOrPublicKeyMap"].items()) {
        const std::string der =
            decodeBase64(entry["signatureCertificateOrPublicKey"], false, true).value_or("");
        material.keys[id] = readKey(der, entry["signatureDeviceType"] == "CERTIFICATE");
    }
    return material;
}

class Walk
{
public:
    Walk(const Material &material, Verdict &verdict) : m_material(material), m_verdict(verdict) {}

    void take(const std::string &compact)
    {
        const size_t index = m_verdict.receipts++;
        const auto receipt = readCompact(compact);
        if (!receipt) {
            fault(index, "form");
        } else {
            judge(index, *receipt);
        }
        m_previous = compact;
    }

private:
    void fault(size_t index, const char *rule) { m_verdict.faults.push_back({index, rule}); }

    void judge(size_t index, const Receipt &receipt)
    {
        const std::vector<std::string> &fields = receipt.fields;
        if (m_register.empty()) {
            m_register = fields[2];
        }
        if (fields[2] != m_register) {
            fault(index, "register");
        }
        if (!m_numbers.insert(fields[3]).second) {
            fault(index, "number");
        }
        if (fields[4] < m_time) {
            fault(index, "time");
        }
        m_time = fields[4];
        const std::string before = m_previous.empty() ? fields[2] : m_previous;
        if (fields[12] != encodeBase64(sha256(before).substr(0, 8))) {
            fault(index, "chain");
        }
        judgeCounter(index, receipt);
        judgeSignature(index, receipt);
        judgeState(index, receipt);
    }

    void judgeCounter(size_t index, const Receipt &receipt)
    {
        const std::string cipher = *decodeBase64(receipt.fields[10], false, true);
        if (cipher == "TRA") {
            ++m_verdict.trainings;
            return;
        }
        m_verdict.counterCents += receipt.sum;
        if (cipher == "STO") {
            ++m_verdict.cancellations;
            return;
        }
        const std::string iv = sha256(receipt.fields[2] + receipt.fields[3]).substr(0, 16);
        if (plainCounter(m_material.aesKey, iv, cipher) != m_verdict.counterCents) {
            fault(index, "counter");
        }
    }

    void judgeSignature(size_t index, const Receipt &receipt)
    {
        if (receipt.signature.empty()) {
            ++m_verdict.unsignedReceipts;
            return;
        }
        const auto key = m_material.keys.find(receipt.fields[11]);
        if (key == m_material.keys.end() || !verifyEs256(key->second, receipt.input, receipt.signature)) {
            fault(index, "signature");
        }
    }

    void judgeState(size_t index, const Receipt &receipt)
    {
        m_verdict.zeroReceipts += receipt.isZero ? 1 : 0;
        if (index == 0 && (!receipt.isZero || receipt.signature.empty())) {
            fault(index, "start");
        }
        if (receipt.signature.empty()) {
            m_signedSinceOutage = 0;
            m_inOutage = true;
        } else if (m_inOutage) {
            ++m_signedSinceOutage;
            if (receipt.isZero) {
                m_inOutage = false;
            } else if (m_signedSinceOutage == 2) {
                fault(index, "outage");
                m_inOutage = false;
            }
        }
    }

    const Material &m_material;
    Verdict &m_verdict;
    std::string m_register;
    std::string m_previous;
    std::string m_time;
    std::set<std::string> m_numbers;
    bool m_inOutage = false;
    int m_signedSinceOutage = 0;
};

} // namespace

Verdict verify(const std::string &depJson, const std::string &materialJson)
{
    Verdict verdict;
    const Json dep = Json::parse(depJson, nullptr, false);
    const auto material = readMaterial(materialJson);
    if (!dep.is_object() || !dep.contains("Belege-Gruppe") || !material) {
        verdict.problem = "unreadable file";
        return verdict;
    }
    Walk walk(*material, verdict);
    for (const Json &group : dep["Belege-Gruppe"]) {
        if (!group.contains("Signaturzertifikat") || !group.contains("Zertifizierungsstellen") ||
            !group.contains("Belege-kompakt")) {
            verdict.problem = "a group without its three keys";
            return verdict;
        }
        for (const Json &compact : group["Belege-kompakt"]) {
            walk.take(compact.get<std::string>());
        }
    }
    return verdict;
}

std::string verifyCode(const std::string &code, const std::string &materialJson)
{
    const auto material = readMaterial(materialJson);
    const size_t at = code.rfind('_');
    if (!material || at == std::string::npos) {
        return "unreadable";
    }
    const auto receipt = readFields(code.substr(0, at));
    const auto signature = decodeBase64(code.substr(at + 1), false, true);
    if (!receipt || !signature) {
        return "form";
    }
    if (*signature == kFailure) {
        return {};
    }
    std::string payload = encodeBase64(code.substr(0, at));
    for (char &letter : payload) {
        letter = letter == '+' ? '-' : letter == '/' ? '_' : letter;
    }
    while (!payload.empty() && payload.back() == '=') {
        payload.pop_back();
    }
    const auto key = material->keys.find(receipt->fields[11]);
    if (key == material->keys.end() ||
        !verifyEs256(key->second, "eyJhbGciOiJFUzI1NiJ9." + payload, *signature)) {
        return "signature";
    }
    return {};
}

} // namespace dep
