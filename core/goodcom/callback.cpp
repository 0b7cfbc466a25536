// SPDX-License-Identifier: GPL-3.0-or-later
#include "callback.h"

#include <QRegularExpression>

namespace kassa::goodcom {

namespace {

/// A promise may be this late and still mean today.
constexpr qint64 kPastS = 30 * 60;

const QStringList &acceptWords()
{
    static const QStringList words{QStringLiteral("accepted"), QStringLiteral("accept"),
                                   QStringLiteral("approved"), QStringLiteral("ok")};
    return words;
}

const QStringList &rejectWords()
{
    static const QStringList words{QStringLiteral("rejected"), QStringLiteral("reject"),
                                   QStringLiteral("refused"), QStringLiteral("declined")};
    return words;
}

QStringList listOf(const QString &text)
{
    QStringList words;
    for (const QString &word : text.split(u',', Qt::SkipEmptyParts)) {
        words.append(word.trimmed().toCaseFolded());
    }
    words.removeAll(QString());
    return words;
}

std::optional<Decision> decisionOf(const QString &word, const DecisionWords &words)
{
    const QString folded = word.trimmed().toCaseFolded();
    // The own words come first: a device may call its refusal "ok, noted".
    if (words.accept.contains(folded)) {
        return Decision::Accepted;
    }
    if (words.reject.contains(folded)) {
        return Decision::Rejected;
    }
    if (acceptWords().contains(folded)) {
        return Decision::Accepted;
    }
    if (rejectWords().contains(folded)) {
        return Decision::Rejected;
    }
    if (folded == u"timeout") {
        return Decision::TimedOut;
    }
    return std::nullopt;
}

QString joinedWords(const QStringList &parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(QStringLiteral(" · "));
}

} // namespace

DecisionWords decisionWords(const QString &setting)
{
    const qsizetype slash = setting.indexOf(u'/');
    return {listOf(slash < 0 ? setting : setting.first(slash)),
            listOf(slash < 0 ? QString() : setting.sliced(slash + 1))};
}

Callback decodeCallback(const Query &query, const DecisionWords &words)
{
    Callback callback;
    callback.restaurantId = query.text({"a", "restid"});
    callback.orderId = query.text({"o", "ordernumber"});
    callback.promised = query.text({"dt", "deliverytime"});
    const std::optional<QString> word = query.value({"ak", "status"});
    const QString message = query.text({"m", "reason", "rejectreason"});
    callback.words = joinedWords({word.value_or(QString()), message, callback.promised});
    if (callback.orderId.isEmpty() && query.value({"orderstate"})) {
        callback.decision = Decision::DeviceState;
        return callback;
    }
    callback.decision = decisionOf(word ? *word : message, words).value_or(Decision::Unclear);
    if (callback.decision == Decision::Rejected && word) {
        callback.reason = message;
    }
    return callback;
}

QDateTime promisedTime(const QString &promised, const QDateTime &nowUtc, const QTimeZone &zone)
{
    static const QRegularExpression kTime(QStringLiteral("^(\\d{1,2}):(\\d{2})(?::(\\d{2}))?$"));
    const QRegularExpressionMatch match = kTime.match(promised.trimmed());
    if (!match.hasMatch()) {
        return {};
    }
    const int hours = match.captured(1).toInt();
    const int minutes = match.captured(2).toInt();
    if (match.capturedLength(3) > 0) {
        return nowUtc.addSecs((hours * 60 + minutes) * qint64(60) + match.captured(3).toInt());
    }
    const QTime time(hours, minutes);
    if (!time.isValid()) {
        return {};
    }
    const QDate today = nowUtc.toTimeZone(zone).date();
    const QDateTime moment(today, time, zone);
    const bool isPast = moment.toUTC() < nowUtc.addSecs(-kPastS);
    return (isPast ? QDateTime(today.addDays(1), time, zone) : moment).toUTC();
}

} // namespace kassa::goodcom
