// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the members of one JSON object by name and notes what is wrong with them, with their paths. Private
// to this folder; paths are written out only when there is something to say.
#pragma once

#include "core/external/cart_codec.h"
#include "core/money/decimal_text.h"

#include <vector>

namespace kassa::external {

/// Where a value stands inside params.order: a chain on the stack.
struct Path
{
    const Path *parent = nullptr; ///< nullptr: params.order itself, which has no name
    const char *name = "";
    int index = -1; ///< position in the list `name`, -1: no list

    /// "order.line_items[2]"; empty for params.order itself.
    [[nodiscard]] QString toString() const;
    /// toString() and the name of a member.
    [[nodiscard]] QString child(const QString &member) const;
};

/// What was found while reading: of each kind only the first counts.
struct Findings
{
    std::optional<Fault> formFault; ///< code 3
    std::optional<Fault> ruleFault; ///< code 2
    QStringList ignoredFields;

    void noteForm(text::Msg msg, const QString &path, const QStringList &furtherArgs = {});
    void noteRule(text::Msg msg, const QString &path, const QStringList &furtherArgs = {});
};

/// A value of the request as a message repeats it: harmless and short.
[[nodiscard]] QString shown(const QString &value);

enum class Need { Optional, Mandatory };

/// One object. Every reading function marks its member as known, notes what is wrong and then gives an empty
/// value, so that decoding runs straight through.
class FieldReader
{
public:
    /// All arguments must outlive the reader.
    FieldReader(const JsonValue &object, const Path &at, Findings &findings);

    /// One line of text of at most `maxChars`; with Need::Mandatory not empty.
    QString line(const char *name, Need need, int maxChars = kMaxLineChars);
    /// Text that may hold line feeds.
    QString note(const char *name, Need need);
    /// An identifier: text or integer.
    QString id(const char *name, Need need);
    /// A percentage as text or number, canonical.
    QString taxCode(const char *name);
    bool flag(const char *name);
    money::Money amount(const char *name, Need need);
    money::Quantity quantity(const char *name, Need need);
    money::UnitPrice unitPrice(const char *name, Need need);
    /// The object or list of that name; nullptr when it is not given or wrong (then noted).
    const JsonValue *object(const char *name, Need need);
    /// An empty list is noted as well.
    const JsonValue *list(const char *name, Need need);
    /// Marks a member as known without reading it.
    void skip(const char *name);
    /// Notes the members that nobody asked for.
    void finish();

    [[nodiscard]] QString pathOf(const char *name) const;
    [[nodiscard]] Findings &findings() { return m_findings; }

private:
    const JsonValue *given(const char *name, Need need);
    QString checkedText(const char *name, const JsonValue &value, Need need, int maxChars, bool isNote);
    template<class T>
    T number(const char *name,
             Need need,
             int decimals,
             money::Result<T> (*parse)(QByteArrayView digits, money::NumberForm form));

    const JsonValue &m_object;
    const Path &m_at;
    Findings &m_findings;
    std::vector<bool> m_isKnown;
};

} // namespace kassa::external
