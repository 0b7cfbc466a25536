// SPDX-License-Identifier: GPL-3.0-or-later
// The way to a raw printer: TCP, a serial line or a device file, all without waiting. It moves bytes and says
// what became of them; what they mean belongs to escpos_worker.
#pragma once

#include "core/settings/config.h"

#include <QByteArray>
#include <QObject>

#include <memory>

namespace kassa::print {

class Channel : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Answers with opened or failed.
    virtual void open() = 0;
    /// Appends to what is being sent; drained when the last byte left this process.
    virtual void send(const QByteArray &bytes) = 0;
    /// Says the end of our bytes and waits for the other side's; answers with closed. What was sent still
    /// arrives.
    virtual void finish() = 0;
    /// Lets go at once; nothing more is told.
    virtual void abort() = 0;

Q_SIGNALS:
    void opened();
    void received(const QByteArray &bytes);
    void drained();
    /// Could not be opened, or broke. The last word of this channel.
    void failed(const QString &detail);
    /// The other side ended too, after finish(). The last word of this channel.
    void closed();
};

/// The channel that a printer's settings ask for: device (serial when it is a /dev/tty or a baud rate is
/// set), else host and port. @param profileBaud  used where [print] baud is not set
[[nodiscard]] std::unique_ptr<Channel> makeChannel(const settings::Printer &printer, int profileBaud);

} // namespace kassa::print
