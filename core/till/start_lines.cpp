// SPDX-License-Identifier: GPL-3.0-or-later
#include "start_lines.h"

namespace kassa::till {

text::Message startLine(const base::Error<store::Code> &error, const QString &databaseFile)
{
    using text::Msg;
    // The error's own context may be a statement.
    const auto line = [&error, &databaseFile](Msg msg) {
        return text::Message{msg, {databaseFile, error.detail}};
    };
    switch (error.code) {
    case store::Code::CannotOpen:
        return line(Msg::StartDatabaseCannotOpen);
    case store::Code::NewerVersion:
        return line(Msg::StartDatabaseNewer);
    case store::Code::Damaged:
        return line(Msg::StartDatabaseDamaged);
    case store::Code::ReadOnly:
        return line(Msg::StartDatabaseReadOnly);
    case store::Code::DiskFull:
        return line(Msg::StartDiskFull);
    case store::Code::Busy:
        return line(Msg::StartDatabaseBusy);
    case store::Code::NotFound:
    case store::Code::Duplicate:
    case store::Code::Sql:
        return line(Msg::StartDatabaseFailed);
    }
    base::assertFailed("store code without a line", __FILE__, __LINE__);
}

text::Message startLine(const base::Error<http::Code> &error, const settings::Server &server)
{
    using text::Msg;
    const QString address = server.address.toString();
    const QString port = QString::number(server.port);
    switch (error.code) {
    case http::Code::AddressInUse:
        return text::Message{Msg::StartPortInUse, {address, port}};
    case http::Code::BadAddress:
        return text::Message{Msg::StartBadAddress, {address}};
    case http::Code::TlsCertificate:
        return text::Message{Msg::StartTlsCertificate, {server.tlsCertificate}};
    case http::Code::TlsKey:
        return text::Message{Msg::StartTlsKey, {server.tlsKey}};
    case http::Code::TlsMismatch:
        return text::Message{Msg::StartTlsMismatch, {server.tlsCertificate, server.tlsKey}};
    case http::Code::ListenFailed:
        return text::Message{Msg::StartListenFailed, {address, port, error.detail}};
    }
    base::assertFailed("http code without a line", __FILE__, __LINE__);
}

std::optional<text::Message> messageOf(print::PrintFault fault, const QString &place)
{
    using text::Msg;
    switch (fault) {
    case print::PrintFault::None:
        return {};
    case print::PrintFault::NoSuchPrinter:
        return text::Message{Msg::PaperNoSuchPrinter, {place}};
    case print::PrintFault::NoFont:
        return text::Message{Msg::PaperNoFont, {}};
    case print::PrintFault::CannotWrite:
        return text::Message{Msg::PaperCannotWrite, {place}};
    case print::PrintFault::PrintSystem:
        return text::Message{Msg::PaperPrintSystem, {place}};
    case print::PrintFault::NoProfile:
        return text::Message{Msg::PaperNoProfile, {place}};
    case print::PrintFault::Offline:
        return text::Message{Msg::PaperOffline, {place}};
    case print::PrintFault::PaperOut:
        return text::Message{Msg::PaperOut, {place}};
    case print::PrintFault::CoverOpen:
        return text::Message{Msg::PaperCoverOpen, {place}};
    case print::PrintFault::Cutter:
        return text::Message{Msg::PaperCutter, {place}};
    case print::PrintFault::PrinterError:
        return text::Message{Msg::PaperPrinterError, {place}};
    case print::PrintFault::Refused:
        return text::Message{Msg::PaperRefused, {place}};
    case print::PrintFault::Interrupted:
    case print::PrintFault::Unproved:
        return text::Message{Msg::PaperInterrupted, {place}};
    case print::PrintFault::TooOld:
        return text::Message{Msg::PaperTooOld, {}};
    }
    base::assertFailed("print fault without a sentence", __FILE__, __LINE__);
}

} // namespace kassa::till
