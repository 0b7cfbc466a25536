// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/link_words.h"

#include "core/base/assert.h"
#include "core/loymax/loymax_codes.h"
#include "core/pepmax/pepmax_config.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace kassa::setting_pages {

using widgets::StateShape;

namespace {

/// Gives the free functions of this file one translation context.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(kassa::setting_pages::LinkWords)
};

} // namespace

QString messageKind(const store::OutboxRow &row)
{
    if (row.kind == QLatin1String("start")) {
        return Words::tr("Sale opened");
    }
    if (row.kind == QLatin1String("stop")) {
        return Words::tr("Sale finished");
    }
    const std::pair<const char *, QString> loyalty[] = {
        {"Discounts", Words::tr("Purchase, bonuses collected")},
        {"ConfirmPurchases", Words::tr("Purchase confirmed")},
        {"CancelPurchases", Words::tr("Purchase taken back")},
        {"CancelOperations", Words::tr("Bonuses given back")},
        {"Refunds", Words::tr("Goods came back")},
    };
    for (const auto &[kind, word] : loyalty) {
        if (row.kind == QLatin1StringView(kind)) {
            return word;
        }
    }
    return row.kind;
}

MessageState messageState(store::OutboxState state)
{
    switch (state) {
    case store::OutboxState::Pending:
        return {StateShape::Wait, Words::tr("Waits")};
    case store::OutboxState::Sending:
        return {StateShape::Busy, Words::tr("Being sent")};
    case store::OutboxState::Done:
        return {StateShape::Ok, Words::tr("Arrived")};
    case store::OutboxState::Unclear:
        return {StateShape::Warn, Words::tr("Unclear")};
    case store::OutboxState::Parked:
        return {StateShape::Warn, Words::tr("Refused")};
    case store::OutboxState::GivenUp:
        return {StateShape::No, Words::tr("Given up")};
    }
    base::assertFailed("message state without a word", __FILE__, __LINE__);
}

MessageState linkState(const QString &name, till::LinkHealth health)
{
    switch (health) {
    case till::LinkHealth::Off:
        return {StateShape::Off, Words::tr("%1: off").arg(name)};
    case till::LinkHealth::Halted:
        return {StateShape::No, Words::tr("%1: refuses us").arg(name)};
    case till::LinkHealth::NeedsPerson:
        return {StateShape::Warn, Words::tr("%1: messages to decide").arg(name)};
    case till::LinkHealth::Down:
        return {StateShape::Warn, Words::tr("%1: no link").arg(name)};
    case till::LinkHealth::Waiting:
        return {StateShape::Busy, Words::tr("%1: sending").arg(name)};
    case till::LinkHealth::Fine:
        return {StateShape::Ok, Words::tr("%1: ready").arg(name)};
    }
    base::assertFailed("link health without a word", __FILE__, __LINE__);
}

QString reasonWords(const QString &reason)
{
    const QString word = reason.section(u':', 0, 0);
    const QString detail = reason.section(u':', 1).trimmed();
    const auto with = [&detail](const QString &sentence) {
        return detail.isEmpty() ? sentence : sentence + QStringLiteral(" (") + detail + u')';
    };
    if (word == QLatin1String("expired")) {
        return Words::tr("Not delivered on its day, so it is not sent any more.");
    }
    if (word == QLatin1String("caught")) {
        return Words::tr("Kassa ended while this was being sent.");
    }
    if (word == QLatin1String("follows")) {
        return Words::tr("Not sent, because the message before it was refused.");
    }
    if (word == QLatin1String("no_connection")) {
        return with(Words::tr("No connection."));
    }
    if (word == QLatin1String("no_reply")) {
        return with(Words::tr("It was sent, no answer came."));
    }
    if (word == QLatin1String("foreign_echo")) {
        return Words::tr("The answer belongs to something else.");
    }
    if (word == QLatin1String("http")) {
        return text::toText({text::Msg::LoyaltyHttpRefused, {detail}});
    }
    if (word == QLatin1String("loyalty_code")) {
        const QString code = detail.section(u' ', 0, 0);
        const QString said = detail.section(u' ', 1);
        const QString ours = text::toText(loymax::codeMessage(code.toInt()));
        return said.isEmpty() ? ours : ours + QStringLiteral(" (") + said + u')';
    }
    if (word == QLatin1String("too_long")) {
        return Words::tr("The answer was too long.");
    }
    if (word == QLatin1String("not_set_up")) {
        return with(Words::tr("A setting is missing."));
    }
    if (word == QLatin1String("again_by")) {
        return Words::tr("To be sent again, decided by %1.").arg(detail);
    }
    if (word == QLatin1String("done_by")) {
        return Words::tr("Treated as done by %1.").arg(detail);
    }
    return reason;
}

QString maskedTickerLine(const QString &raw, const QString &kind, const settings::Pepmax &pepmax)
{
    const auto message =
        kind == QLatin1String("start") ? pepmax::MessageKind::Start : pepmax::MessageKind::Stop;
    const QList<pepmax::Field> fields = pepmax::fieldsOf(pepmax, message);
    QStringList texts = raw.split(u'\t');
    for (qsizetype i = 0; i < std::min(fields.size(), texts.size()); ++i) {
        if (fields[i].source == pepmax::Source::Salesperson && !texts[i].isEmpty()) {
            texts[i] = QStringLiteral("***");
        }
    }
    return texts.join(u'\t');
}

QString shownLine(const QString &raw)
{
    static const QRegularExpression kPersonal(
        QStringLiteral("((?:Value|Number|Track2|Cashier|PINCode)=\")([^\"]*)(\")"));
    QString shown = raw;
    shown.replace(kPersonal, QStringLiteral("\\1***\\3"));
    shown.replace(u'\t', QStringLiteral(" \u21E5 "));
    return shown;
}

} // namespace kassa::setting_pages
