// SPDX-License-Identifier: GPL-3.0-or-later
// The configurable list of fields of a message: where each comes from and how it is shaped. The vendor's
// table of fields is lost, so nothing here is a constant: two presets are shipped, a shop may write its own.
// Source: pepmax.md sections 4 and 5; everything marked [P] there.
#pragma once

#include "core/base/result.h"

#include <QChar>
#include <QList>
#include <QString>
#include <QStringList>

namespace kassa::pepmax {

enum class Code {
    BadField,       ///< a field list cannot be read
    NegativeAmount, ///< an amount below zero where none is allowed
    UnknownCharset, ///< the system has no such encoding
};

template<class T>
using Result = base::Result<T, Code>;

enum class MessageKind { Start, Stop };

enum class Source {
    Kind,
    Timestamp,
    Branch,
    Department,
    Place,
    Salesperson,
    Contract,
    Flag,
    Turnover,
    Deposit,
    Constant,
    Empty,
};

struct Field
{
    Source source = Source::Empty;
    QString text;  ///< of kind, flag and const after the colon; empty: what the settings say
    int padTo = 0; ///< filled up on the left to this width, 0: not
    QChar padWith = u'0';
    int cutTo = 0;    ///< the first so many characters, 0: all
    int keepLast = 0; ///< the last so many characters, 0: all
    bool isUpper = false;

    bool operator==(const Field &) const = default;
};

/// Most fields of a message; the vendor's longest has nine.
inline constexpr int kMaxFields = 40;

/// Reads entries `source[:text][/pad=WIDTH[CHARACTER]][/cut=N][/last=N][/upper]`, for instance `kind:1`,
/// `branch/pad=3`, `const:017`, `contract/last=6`. Errors: BadField naming the entry and what is allowed.
/// Pure.
[[nodiscard]] Result<QList<Field>> parseFields(const QStringList &entries);

enum class Preset { A, B };

/// Entries of a preset: A reads from large to small (house, department, place), B is salesperson and branch.
/// Source: pepmax.md section 4.
[[nodiscard]] QStringList presetEntries(Preset preset, MessageKind kind);

} // namespace kassa::pepmax
