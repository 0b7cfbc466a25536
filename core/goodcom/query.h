// SPDX-License-Identifier: GPL-3.0-or-later
// The query of a printer's request, read as leniently as these devices write it: a second "?" like "&", names
// in any case, "%" that begins no code as itself, any charset. Bounded, pure. Follows goodcom.md sections 2
// and 4.
#pragma once

#include "core/goodcom/charset.h"

#include <QByteArrayView>
#include <QHash>
#include <QString>

#include <optional>

namespace kassa::goodcom {

/// Longest value that is kept, in characters; reasons of devices have 16, sentences of apps less than this.
inline constexpr qsizetype kMaxValueCharacters = 200;
/// Further parameters are ignored.
inline constexpr qsizetype kMaxParameters = 32;

/// The parameters of a request target, control characters taken out, cut to kMaxValueCharacters.
class Query
{
public:
    /// @param rawTarget  the request target as sent, with its path
    Query(QByteArrayView rawTarget, const Charset &charset);

    /// The value of the first of these names that is there (names in lower case); nothing when none is. Of a
    /// name that stands twice the first one counts that is not empty.
    [[nodiscard]] std::optional<QString> value(std::initializer_list<const char *> names) const;
    /// The same, empty when it is not there.
    [[nodiscard]] QString text(std::initializer_list<const char *> names) const;

private:
    QHash<QByteArray, QString> m_values;
};

} // namespace kassa::goodcom
