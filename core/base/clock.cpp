// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace kassa::base {

namespace {

// Writes `value` with leading zeros over the `width` characters from `at`.
void writeDigits(char16_t *at, int width, int value)
{
    for (int i = width - 1; i >= 0; --i) {
        at[i] = static_cast<char16_t>(u'0' + value % 10);
        value /= 10;
    }
}

} // namespace

QDateTime SystemClock::nowUtc() const
{
    return QDateTime::currentDateTimeUtc();
}

qint64 SystemClock::monotonicMs() const
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

QString toStoredTime(const QDateTime &utc)
{
    // By hand: several of these are made for every order, and QDateTime's own formatting is slow.
    const QDateTime time = utc.toUTC();
    int year = 0;
    int month = 0;
    int day = 0;
    time.date().getDate(&year, &month, &day);
    constexpr int kMaxYear = 9999;
    if (!time.isValid() || year < 0 || year > kMaxYear) {
        return {};
    }
    const QTime clockTime = time.time();
    std::array<char16_t, 24> text = {};
    std::copy_n(u"0000-00-00T00:00:00.000Z", text.size(), text.begin());
    char16_t *const place = text.data();
    writeDigits(place, 4, year);
    writeDigits(place + 5, 2, month);
    writeDigits(place + 8, 2, day);
    writeDigits(place + 11, 2, clockTime.hour());
    writeDigits(place + 14, 2, clockTime.minute());
    writeDigits(place + 17, 2, clockTime.second());
    writeDigits(place + 20, 3, clockTime.msec());
    return QStringView(text).toString();
}

QDateTime fromStoredTime(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

} // namespace kassa::base
