// SPDX-License-Identifier: GPL-3.0-or-later
#include "start_lines.h"

#include "core/text/messages.h"

namespace kassa::till {

QString startLine(const base::Error<store::Code> &error, const QString &databaseFile)
{
    using text::Msg;
    // The error's own context may be a statement.
    const auto line = [&error, &databaseFile](Msg msg) {
        return text::toText({msg, {databaseFile, error.detail}});
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

QString startLine(const base::Error<http::Code> &error, const settings::Server &server)
{
    using text::Msg;
    const QString address = server.address.toString();
    const QString port = QString::number(server.port);
    switch (error.code) {
    case http::Code::AddressInUse:
        return text::toText({Msg::StartPortInUse, {address, port}});
    case http::Code::BadAddress:
        return text::toText({Msg::StartBadAddress, {address}});
    case http::Code::TlsCertificate:
        return text::toText({Msg::StartTlsCertificate, {server.tlsCertificate}});
    case http::Code::TlsKey:
        return text::toText({Msg::StartTlsKey, {server.tlsKey}});
    case http::Code::TlsMismatch:
        return text::toText({Msg::StartTlsMismatch, {server.tlsCertificate, server.tlsKey}});
    case http::Code::ListenFailed:
        return text::toText({Msg::StartListenFailed, {address, port, error.detail}});
    }
    base::assertFailed("http code without a line", __FILE__, __LINE__);
}

QString sentenceOf(print::PrintFault fault, const QString &place)
{
    using text::Msg;
    switch (fault) {
    case print::PrintFault::None:
        return {};
    case print::PrintFault::NoSuchPrinter:
        return text::toText({Msg::PaperNoSuchPrinter, {place}});
    case print::PrintFault::NoFont:
        return text::toText({Msg::PaperNoFont, {}});
    case print::PrintFault::CannotWrite:
        return text::toText({Msg::PaperCannotWrite, {place}});
    case print::PrintFault::PrintSystem:
        return text::toText({Msg::PaperPrintSystem, {place}});
    }
    base::assertFailed("print fault without a sentence", __FILE__, __LINE__);
}

} // namespace kassa::till
