// SPDX-License-Identifier: GPL-3.0-or-later
// Arguments of `kassa-sim goodcom`, and the script by which it answers.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace kassa::sim {

/// What the printer does with one order.
struct ScriptStep
{
    enum class Kind {
        Accept,
        Reject,
        Silence,    ///< nobody presses a key
        Repeat,     ///< accepts, and says it three times
        Opposite,   ///< accepts, then refuses
        WrongToken, ///< accepts at a wrong address, then at the right one
    };
    Kind kind = Kind::Accept;
    int afterS = 0;       ///< seconds until the key is pressed
    int promisedMin = 20; ///< Accept: minutes from now
    QString reason;       ///< Reject
};

struct GoodcomArguments
{
    QUrl url;
    QString orderToken;
    QString callbackToken;
    QString restaurantId = QStringLiteral("R07");
    QString user;
    QString password;
    QString charset;
    QString newline = QStringLiteral("%%");
    QString params = QStringLiteral("short"); ///< short, long or m
    int intervalMs = 4'000;
    int count = 0; ///< orders after which it ends; 0: until told to end
    bool withRanges = true;
    bool isQuiet = false;     ///< no paper on the terminal
    QList<ScriptStep> script; ///< one step per order, from the beginning again at its end
    QString problem;          ///< why the arguments cannot be used; else empty
    bool wantsHelp = false;
};

/// `arguments` without program and subcommand. Reads tokens from --token-file.
[[nodiscard]] GoodcomArguments readGoodcomArguments(const QStringList &arguments);
[[nodiscard]] QString goodcomHelp();

/// "accept:5:20,reject:3:busy,silence,repeat,opposite,wrong-token": kind:seconds:minutes or reason. Empty
/// when a step cannot be read.
[[nodiscard]] QList<ScriptStep> readScript(const QString &text);

} // namespace kassa::sim
