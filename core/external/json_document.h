// SPDX-License-Identifier: GPL-3.0-or-later
// A small JSON tree that keeps what money needs and Qt's own loses: the digits of numbers as sent, the order
// of members, repeated keys noticed. Built from nlohmann's SAX events; knows nothing of orders.
#pragma once

#include "core/external/outcome.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace kassa::external {

/// Deepest nesting of arrays and objects; the outermost object is level 1. Source: CONTRACT "Order
/// interface".
inline constexpr int kMaxJsonDepth = 32;
/// Most values in one document: 1000 lines of 12 members fit four times, a megabyte of "[]," does not.
inline constexpr int kMaxJsonValues = 50'000;

/// One JSON value. Cheap to move; a copy copies the tree.
class JsonValue
{
public:
    enum class Type : quint8 { Null, Bool, Number, String, Array, Object };

    JsonValue() = default;
    [[nodiscard]] static JsonValue fromBool(bool value);
    /// @param digits  a JSON number as text, kept as it is
    [[nodiscard]] static JsonValue fromNumber(std::string digits);
    /// @param utf8  valid UTF-8
    [[nodiscard]] static JsonValue fromString(std::string utf8);
    [[nodiscard]] static JsonValue emptyArray();
    [[nodiscard]] static JsonValue emptyObject();

    [[nodiscard]] Type type() const { return m_type; }
    [[nodiscard]] bool isNull() const { return m_type == Type::Null; }
    [[nodiscard]] bool isBool() const { return m_type == Type::Bool; }
    [[nodiscard]] bool isNumber() const { return m_type == Type::Number; }
    [[nodiscard]] bool isString() const { return m_type == Type::String; }
    [[nodiscard]] bool isArray() const { return m_type == Type::Array; }
    [[nodiscard]] bool isObject() const { return m_type == Type::Object; }
    /// A number without fraction and exponent, of any length.
    [[nodiscard]] bool isInteger() const;

    [[nodiscard]] bool toBool() const { return m_bool; }
    /// Number: its digits as sent ('.' as decimal point whatever the locale). String: its UTF-8. Else empty.
    [[nodiscard]] const std::string &utf8() const { return m_text; }
    [[nodiscard]] QByteArrayView view() const;
    [[nodiscard]] QString toString() const;

    /// Elements of an array or values of an object, in the order sent.
    [[nodiscard]] const std::vector<JsonValue> &items() const { return m_items; }
    /// Keys of an object, as many as items().
    [[nodiscard]] const std::vector<std::string> &keys() const { return m_keys; }
    /// The member of that name, or nullptr (also for values that are no objects).
    [[nodiscard]] const JsonValue *find(std::string_view key) const;

    /// Replaces `from` by `to` in every string and key of the tree. True when there was one.
    bool replaceText(const std::string &from, const std::string &to);

    /// Moves the member out of the tree, leaving null in its place; null when there is none.
    [[nodiscard]] JsonValue take(std::string_view key);
    void append(JsonValue value);
    void append(std::string key, JsonValue value);
    [[nodiscard]] JsonValue &lastItem() { return m_items.back(); }

    bool operator==(const JsonValue &) const = default;

private:
    Type m_type = Type::Null;
    bool m_bool = false;
    std::string m_text;
    std::vector<JsonValue> m_items;
    std::vector<std::string> m_keys;
};

enum class JsonFault { NotUtf8, NotJson, TooDeep, NumberTooLarge, TooManyValues, RepeatedKey };

struct JsonProblem
{
    JsonFault fault = JsonFault::NotJson;
    qsizetype position = 0; ///< bytes read when it was noticed (NotJson, NumberTooLarge)
    QString key;            ///< RepeatedKey: one of them

    bool operator==(const JsonProblem &) const = default;
};

/// Reads exactly one JSON document (RFC 8259; a byte order mark and white space around it are fine). Any
/// broken byte outweighs a repeated key. Pure, any thread. Limits: kMaxJsonDepth, kMaxJsonValues.
[[nodiscard]] Outcome<JsonValue, JsonProblem> parseJson(QByteArrayView body);

/// Compact JSON text of the tree in UTF-8. Pure.
[[nodiscard]] QByteArray toJson(const JsonValue &value);

/// Appends `text` as a JSON string with its quotes. A null string becomes null. Lone surrogates become
/// U+FFFD.
void appendJsonString(QByteArray &out, const QString &text);

} // namespace kassa::external
