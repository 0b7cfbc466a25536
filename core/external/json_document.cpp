// SPDX-License-Identifier: GPL-3.0-or-later
#include "json_document.h"

#include <QUtf8StringView>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>
#include <utility>

namespace kassa::external {

namespace {

// Up to this many keys are compared pair by pair, which is faster than sorting them.
constexpr std::size_t kFewKeys = 16;

// A repeated key of the object, or nullptr.
const std::string *repeatedKey(const std::vector<std::string> &keys)
{
    if (keys.size() <= kFewKeys) {
        for (std::size_t later = 1; later < keys.size(); ++later) {
            for (std::size_t earlier = 0; earlier < later; ++earlier) {
                if (keys[earlier] == keys[later])
                    return &keys[later];
            }
        }
        return nullptr;
    }
    std::vector<const std::string *> sorted;
    sorted.reserve(keys.size());
    for (const std::string &key : keys)
        sorted.push_back(&key);
    std::sort(sorted.begin(), sorted.end(),
              [](const std::string *left, const std::string *right) { return *left < *right; });
    const auto twin =
        std::adjacent_find(sorted.cbegin(), sorted.cend(),
                           [](const std::string *left, const std::string *right) { return *left == *right; });
    return twin == sorted.cend() ? nullptr : *twin;
}

// Receives the events of nlohmann::json::sax_parse; false ends the reading. Its member names are given by
// that interface.
class TreeBuilder
{
public:
    bool null() { return add(JsonValue()); }
    bool boolean(bool value) { return add(JsonValue::fromBool(value)); }
    // NOLINTBEGIN(readability-identifier-naming): the parser calls these by its own names
    bool number_integer(std::int64_t value) { return add(JsonValue::fromNumber(std::to_string(value))); }
    bool number_unsigned(std::uint64_t value) { return add(JsonValue::fromNumber(std::to_string(value))); }
    bool number_float(double /*value*/, const std::string &digits)
    {
        // nlohmann writes the decimal point of the C locale, which Qt sets to the user's, into these digits.
        std::string portable = digits;
        for (char &c : portable) {
            const bool belongs = (c >= '0' && c <= '9') || c == '-' || c == '+' || c == 'e' || c == 'E';
            if (!belongs)
                c = '.';
        }
        return add(JsonValue::fromNumber(std::move(portable)));
    }
    bool string(std::string &value) { return add(JsonValue::fromString(std::move(value))); }
    bool binary(std::vector<std::uint8_t> & /*value*/) { return false; } // no such thing in JSON text
    bool start_object(std::size_t /*count*/) { return open(JsonValue::emptyObject()); }
    bool start_array(std::size_t /*count*/) { return open(JsonValue::emptyArray()); }
    bool key(std::string &name)
    {
        m_pendingKeys.back() = std::move(name);
        return true;
    }
    bool end_object()
    {
        if (!m_repeatedKey) {
            if (const std::string *repeated = repeatedKey(m_open.back()->keys()))
                m_repeatedKey = *repeated;
        }
        return close();
    }
    bool end_array() { return close(); }
    bool
    parse_error(std::size_t position, const std::string & /*token*/, const nlohmann::detail::exception &error)
    {
        constexpr int kNumberOverflow = 406;
        m_problem = {error.id == kNumberOverflow ? JsonFault::NumberTooLarge : JsonFault::NotJson,
                     static_cast<qsizetype>(position),
                     {}};
        return false;
    }
    // NOLINTEND(readability-identifier-naming)

    [[nodiscard]] JsonValue takeRoot() { return std::move(m_root); }
    [[nodiscard]] const JsonProblem &problem() const { return m_problem; }
    [[nodiscard]] const std::optional<std::string> &repeated() const { return m_repeatedKey; }

private:
    JsonValue *place(JsonValue value)
    {
        if (++m_count > kMaxJsonValues) {
            m_problem = {JsonFault::TooManyValues, 0, {}};
            return nullptr;
        }
        if (m_open.empty()) {
            m_root = std::move(value);
            return &m_root;
        }
        JsonValue &parent = *m_open.back();
        if (parent.isObject())
            parent.append(std::move(m_pendingKeys.back()), std::move(value));
        else
            parent.append(std::move(value));
        return &parent.lastItem();
    }
    bool add(JsonValue value) { return place(std::move(value)) != nullptr; }
    bool open(JsonValue value)
    {
        if (m_open.size() >= static_cast<std::size_t>(kMaxJsonDepth)) {
            m_problem = {JsonFault::TooDeep, 0, {}};
            return false;
        }
        JsonValue *placed = place(std::move(value));
        if (placed == nullptr)
            return false;
        // Pointers stay valid: only the innermost open value ever grows.
        m_open.push_back(placed);
        m_pendingKeys.emplace_back();
        return true;
    }
    bool close()
    {
        m_open.pop_back();
        m_pendingKeys.pop_back();
        return true;
    }

    JsonValue m_root;
    std::vector<JsonValue *> m_open;
    std::vector<std::string> m_pendingKeys;
    std::optional<std::string> m_repeatedKey;
    JsonProblem m_problem;
    int m_count = 0;
};

void appendUtf8(QByteArray &out, std::string_view utf8)
{
    constexpr const char *kHex = "0123456789abcdef";
    out += '"';
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (byte < 0x20) {
            out += "\\u00";
            out += kHex[byte >> 4U];
            out += kHex[byte & 0x0FU];
        } else {
            out += c;
        }
    }
    out += '"';
}

void appendValue(QByteArray &out, const JsonValue &value)
{
    switch (value.type()) {
    case JsonValue::Type::Null:
        out += "null";
        return;
    case JsonValue::Type::Bool:
        out += value.toBool() ? "true" : "false";
        return;
    case JsonValue::Type::Number:
        out += value.view();
        return;
    case JsonValue::Type::String:
        appendUtf8(out, value.utf8());
        return;
    case JsonValue::Type::Array:
    case JsonValue::Type::Object:
        break;
    }
    const bool isObject = value.isObject();
    out += isObject ? '{' : '[';
    for (std::size_t i = 0; i < value.items().size(); ++i) {
        if (i > 0)
            out += ',';
        if (isObject) {
            appendUtf8(out, value.keys()[i]);
            out += ':';
        }
        appendValue(out, value.items()[i]);
    }
    out += isObject ? '}' : ']';
}

bool replaceAll(std::string &text, const std::string &from, const std::string &to)
{
    std::size_t at = text.find(from);
    if (at == std::string::npos)
        return false;
    while (at != std::string::npos) {
        text.replace(at, from.size(), to);
        at = text.find(from, at + to.size());
    }
    return true;
}

} // namespace

JsonValue JsonValue::fromBool(bool value)
{
    JsonValue made;
    made.m_type = Type::Bool;
    made.m_bool = value;
    return made;
}

JsonValue JsonValue::fromNumber(std::string digits)
{
    JsonValue made;
    made.m_type = Type::Number;
    made.m_text = std::move(digits);
    return made;
}

JsonValue JsonValue::fromString(std::string utf8)
{
    JsonValue made;
    made.m_type = Type::String;
    made.m_text = std::move(utf8);
    return made;
}

JsonValue JsonValue::emptyArray()
{
    JsonValue made;
    made.m_type = Type::Array;
    return made;
}

JsonValue JsonValue::emptyObject()
{
    JsonValue made;
    made.m_type = Type::Object;
    return made;
}

bool JsonValue::isInteger() const
{
    return isNumber() && m_text.find_first_of(".eE") == std::string::npos;
}

QByteArrayView JsonValue::view() const
{
    return {m_text.data(), static_cast<qsizetype>(m_text.size())};
}

QString JsonValue::toString() const
{
    return QString::fromUtf8(view());
}

const JsonValue *JsonValue::find(std::string_view key) const
{
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
        if (m_keys[i] == key)
            return &m_items[i];
    }
    return nullptr;
}

bool JsonValue::replaceText(const std::string &from, const std::string &to)
{
    bool isFound = isString() && replaceAll(m_text, from, to);
    for (std::string &key : m_keys)
        isFound = replaceAll(key, from, to) || isFound;
    for (JsonValue &item : m_items)
        isFound = item.replaceText(from, to) || isFound;
    return isFound;
}

JsonValue JsonValue::take(std::string_view key)
{
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
        if (m_keys[i] == key)
            return std::exchange(m_items[i], JsonValue());
    }
    return {};
}

void JsonValue::append(JsonValue value)
{
    m_items.push_back(std::move(value));
}

void JsonValue::append(std::string key, JsonValue value)
{
    m_keys.push_back(std::move(key));
    m_items.push_back(std::move(value));
}

Outcome<JsonValue, JsonProblem> parseJson(QByteArrayView body)
{
    if (!QUtf8StringView(body.data(), body.size()).isValidUtf8())
        return JsonProblem{JsonFault::NotUtf8, 0, {}};
    // nlohmann takes a NUL byte for the end and would overlook what follows it.
    const qsizetype nulAt = body.indexOf('\0');
    if (nulAt >= 0)
        return JsonProblem{JsonFault::NotJson, nulAt + 1, {}};
    TreeBuilder builder;
    const bool isRead = nlohmann::json::sax_parse(body.begin(), body.end(), &builder);
    if (!isRead)
        return builder.problem();
    if (builder.repeated())
        return JsonProblem{JsonFault::RepeatedKey, 0, QString::fromStdString(*builder.repeated())};
    return builder.takeRoot();
}

QByteArray toJson(const JsonValue &value)
{
    QByteArray out;
    appendValue(out, value);
    return out;
}

void appendJsonString(QByteArray &out, const QString &text)
{
    if (text.isNull()) {
        out += "null";
        return;
    }
    const QByteArray utf8 = text.toUtf8();
    appendUtf8(out, std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
}

} // namespace kassa::external
