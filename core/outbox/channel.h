// SPDX-License-Identifier: GPL-3.0-or-later
// The way to one destination: takes one message, says how it ended. Sockets and codecs stand behind it
// (core/pepmax, core/loymax); the tests have a fake of their own.
#pragma once

#include "core/outbox/policy.h"

#include <QObject>

namespace kassa::outbox {

class Channel : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Sends the row's payload; called with one row at a time, the next one only after `finished`. Must
    /// answer in bounded time under all conditions, never from inside the call.
    virtual void send(const store::OutboxRow &row) = 0;
    /// Drops what is under way without an answer (end of the program, link switched off). What may have left
    /// is sorted out by the sender, from the row's state.
    virtual void abort() = 0;

Q_SIGNALS:
    void finished(const kassa::outbox::Outcome &outcome);
};

} // namespace kassa::outbox
