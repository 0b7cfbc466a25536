// SPDX-License-Identifier: GPL-3.0-or-later
#include "random_token.h"

#include <QRandomGenerator>

#include <algorithm>

namespace kassa::base {

namespace {

constexpr char kAlphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr int kMinTokenCharacters = 32;

} // namespace

QString newToken()
{
    QString token;
    token.reserve(kTokenCharacters);
    for (int i = 0; i < kTokenCharacters; ++i) {
        token += QLatin1Char(kAlphabet[QRandomGenerator::system()->bounded(64)]);
    }
    return token;
}

bool isTokenForm(const QString &text)
{
    return text.size() >= kMinTokenCharacters && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
               return (c >= QLatin1Char('A') && c <= QLatin1Char('Z')) ||
                      (c >= QLatin1Char('a') && c <= QLatin1Char('z')) ||
                      (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || c == QLatin1Char('-') ||
                      c == QLatin1Char('_');
           });
}

bool equalInConstantTime(QByteArrayView given, QByteArrayView secret)
{
    unsigned difference = given.size() == secret.size() ? 0U : 1U;
    for (qsizetype i = 0; i < given.size(); ++i) {
        const char other = secret.isEmpty() ? '\0' : secret[i % secret.size()];
        difference |= static_cast<unsigned>(static_cast<unsigned char>(given[i] ^ other));
    }
    return difference == 0U && !secret.isEmpty();
}

} // namespace kassa::base
