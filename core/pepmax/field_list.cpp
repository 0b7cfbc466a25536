// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_list.h"

#include <array>
#include <optional>

namespace kassa::pepmax {

namespace {

struct SourceName
{
    const char *name;
    Source source;
    bool takesText;
};

constexpr std::array kSources{
    SourceName{"kind", Source::Kind, true},          SourceName{"timestamp", Source::Timestamp, false},
    SourceName{"branch", Source::Branch, false},     SourceName{"department", Source::Department, false},
    SourceName{"place", Source::Place, false},       SourceName{"salesperson", Source::Salesperson, false},
    SourceName{"contract", Source::Contract, false}, SourceName{"flag", Source::Flag, true},
    SourceName{"turnover", Source::Turnover, false}, SourceName{"deposit", Source::Deposit, false},
    SourceName{"const", Source::Constant, true},     SourceName{"empty", Source::Empty, false},
};

constexpr int kMaxWidth = 99; // wider fields than any example, and a limit on what a slip of the finger costs

base::Error<Code> badField(const QString &entry, const QString &why)
{
    return {Code::BadField,
            QStringLiteral("\"%1\": %2; allowed is kind, timestamp, branch, department, place, salesperson, "
                           "contract, flag, turnover, deposit, const:TEXT or empty, then /pad=3, /cut=3, "
                           "/last=6 or /upper")
                .arg(entry, why),
            entry};
}

// A width of one or two digits at the start of `text`; what follows is left in it.
std::optional<int> takeWidth(QStringView &text)
{
    qsizetype digits = 0;
    while (digits < text.size() && digits < 2 && text[digits] >= u'0' && text[digits] <= u'9') {
        ++digits;
    }
    const int width = digits == 0 ? 0 : text.first(digits).toInt();
    text = text.sliced(digits);
    return width > 0 && width <= kMaxWidth ? std::optional(width) : std::nullopt;
}

// Whether the modifier was understood.
bool readModifier(QStringView modifier, Field &field)
{
    if (modifier == QStringLiteral("upper")) {
        field.isUpper = true;
        return true;
    }
    const qsizetype equals = modifier.indexOf(u'=');
    if (equals < 0) {
        return false;
    }
    const QStringView name = modifier.first(equals);
    QStringView rest = modifier.sliced(equals + 1);
    const std::optional<int> width = takeWidth(rest);
    if (!width) {
        return false;
    }
    if (name == QStringLiteral("pad")) {
        field.padTo = *width;
        field.padWith = rest.isEmpty() ? QChar(u'0') : rest.front();
        return rest.size() <= 1;
    }
    if (name == QStringLiteral("cut")) {
        field.cutTo = *width;
    } else if (name == QStringLiteral("last")) {
        field.keepLast = *width;
    } else {
        return false;
    }
    return rest.isEmpty();
}

Result<Field> parseField(const QString &entry)
{
    const QStringList parts = entry.split(u'/');
    const QString head = parts.first().trimmed();
    const qsizetype colon = head.indexOf(u':');
    const QString name = colon < 0 ? head : head.first(colon);
    Field field;
    bool isKnown = false;
    for (const SourceName &row : kSources) {
        if (name == QLatin1StringView(row.name)) {
            isKnown = true;
            field.source = row.source;
            if (colon >= 0 && !row.takesText) {
                return badField(entry, QStringLiteral("takes no text"));
            }
        }
    }
    if (!isKnown) {
        return badField(entry, QStringLiteral("unknown source"));
    }
    if (colon >= 0) {
        field.text = head.sliced(colon + 1);
    }
    for (qsizetype i = 1; i < parts.size(); ++i) {
        if (!readModifier(parts[i].trimmed(), field)) {
            return badField(entry, QStringLiteral("unknown form"));
        }
    }
    return field;
}

} // namespace

Result<QList<Field>> parseFields(const QStringList &entries)
{
    if (entries.isEmpty() || entries.size() > kMaxFields) {
        return badField(entries.join(u','), QStringLiteral("1 to %1 fields").arg(kMaxFields));
    }
    QList<Field> fields;
    for (const QString &entry : entries) {
        const Result<Field> field = parseField(entry.trimmed());
        if (!field) {
            return field.error();
        }
        fields.append(*field);
    }
    return fields;
}

QStringList presetEntries(Preset preset, MessageKind kind)
{
    const bool isStart = kind == MessageKind::Start;
    QStringList entries{isStart ? QStringLiteral("kind:1") : QStringLiteral("kind:2"),
                        QStringLiteral("timestamp")};
    if (preset == Preset::A) {
        entries += {QStringLiteral("branch"), QStringLiteral("department"), QStringLiteral("place")};
    } else {
        entries += {QStringLiteral("salesperson"), QStringLiteral("branch"), QStringLiteral("const:1")};
    }
    entries += {QStringLiteral("contract"), QStringLiteral("flag")};
    if (!isStart) {
        entries += {QStringLiteral("turnover"), QStringLiteral("deposit")};
    }
    return entries;
}

} // namespace kassa::pepmax
