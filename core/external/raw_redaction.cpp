// SPDX-License-Identifier: GPL-3.0-or-later
#include "raw_redaction.h"

#include "core/external/json_document.h"

namespace kassa::external {

QByteArray withoutToken(QByteArrayView body, QByteArrayView token)
{
    QByteArray kept = body.toByteArray();
    if (token.isEmpty())
        return kept;
    const QByteArray secret = token.toByteArray();
    const QByteArray mask = QByteArrayLiteral("***");
    kept.replace(secret, mask);
    // Only an escape can hide it now.
    if (!kept.contains('\\'))
        return kept;
    Outcome<JsonValue, JsonProblem> parsed = parseJson(kept);
    if (!parsed)
        return mask;
    if (!parsed.value().replaceText(secret.toStdString(), mask.toStdString()))
        return kept;
    return toJson(*parsed);
}

} // namespace kassa::external
