// SPDX-License-Identifier: GPL-3.0-or-later
#include "epos_codec.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <array>

namespace kassa::print {

namespace {

constexpr char kNamespace[] = "http://www.epson-pos.com/schemas/2011/03/epos-print";
constexpr quint32 kNoResponse = 0x00000001;
constexpr quint32 kPrintDone = 0x00000002;
constexpr quint32 kOffline = 0x00000008;
constexpr quint32 kCover = 0x00000020;
constexpr quint32 kMechanical = 0x00000400;
constexpr quint32 kCutter = 0x00000800;
constexpr quint32 kUnrecoverable = 0x00002000;
constexpr quint32 kAutoRecoverable = 0x00004000;
constexpr quint32 kPaperOut = 0x00080000;
constexpr quint32 kSpoolerStopped = 0x80000000;

struct CodeRow
{
    const char *code;
    PrintFault fault;
    bool surelyNotPrinted; ///< the printer looked and refused before it printed
};

// Cutter and mechanics may fail at the end of a paper, a time-out in its middle.
constexpr std::array kCodes{
    CodeRow{"EPTR_REC_EMPTY", PrintFault::PaperOut, true},
    CodeRow{"EPTR_COVER_OPEN", PrintFault::CoverOpen, true},
    CodeRow{"EPTR_CUTTER", PrintFault::Cutter, false},
    CodeRow{"EPTR_MECHANICAL", PrintFault::PrinterError, false},
    CodeRow{"EPTR_AUTOMATICAL", PrintFault::PrinterError, false},
    CodeRow{"EPTR_UNRECOVERABLE", PrintFault::PrinterError, false},
    CodeRow{"EPTR_BATTERY_LOW", PrintFault::PrinterError, true},
    CodeRow{"SchemaError", PrintFault::Refused, true},
    CodeRow{"DeviceNotFound", PrintFault::NoSuchPrinter, true},
    CodeRow{"EX_BADPORT", PrintFault::Offline, true},
    CodeRow{"EX_SPOOLER", PrintFault::Offline, true},
    CodeRow{"EX_DEVICE_BUSY", PrintFault::Offline, true},
    CodeRow{"EX_ENPC_TIMEOUT", PrintFault::Interrupted, false},
    CodeRow{"EX_TIMEOUT", PrintFault::Interrupted, false},
    CodeRow{"PrintSystemError", PrintFault::PrinterError, false},
    CodeRow{"TooManyRequests", PrintFault::Offline, true},
    CodeRow{"RequestEntityTooLarge", PrintFault::Refused, true},
    CodeRow{"ERROR_WAIT_EJECT", PrintFault::PrinterError, false},
    CodeRow{"JobNotFound", PrintFault::Interrupted, false},
    CodeRow{"Printing", PrintFault::Interrupted, false},
};

const CodeRow *rowOf(const QString &code)
{
    const auto found = std::find_if(kCodes.begin(), kCodes.end(), [&code](const CodeRow &row) {
        return code == QLatin1StringView(row.code);
    });
    return found == kCodes.end() ? nullptr : &*found;
}

} // namespace

QByteArray encodeEposRequest(const QByteArray &element, const EposParameters &parameters)
{
    QByteArray body = "<?xml version=\"1.0\" encoding=\"utf-8\"?>"
                      "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\">";
    if (!parameters.jobId.isEmpty()) {
        body += QByteArray("<s:Header><parameter xmlns=\"") + kNamespace + "\"><devid>" +
                parameters.devid.toHtmlEscaped().toUtf8() + "</devid><timeout>" +
                QByteArray::number(parameters.timeoutMs) + "</timeout><printjobid>" +
                parameters.jobId.toUtf8() + "</printjobid></parameter></s:Header>";
    }
    body += "<s:Body>";
    body += element.isEmpty() ? QByteArray("<epos-print xmlns=\"") + kNamespace + "\"/>" : element;
    body += "</s:Body></s:Envelope>";
    return body;
}

EposResult<EposReply> decodeEposReply(QByteArrayView body)
{
    QXmlStreamReader xml(body.toByteArray());
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"response") {
            continue;
        }
        const QXmlStreamAttributes attributes = xml.attributes();
        EposReply reply;
        const auto success = attributes.value(QStringLiteral("success"));
        reply.success = success == u"true" || success == u"1";
        reply.code = attributes.value(QStringLiteral("code")).toString();
        reply.status = static_cast<quint32>(attributes.value(QStringLiteral("status")).toLongLong());
        return reply;
    }
    const bool broken = xml.hasError();
    return base::Error<EposCode>{broken ? EposCode::NotXml : EposCode::NoResponse,
                                 broken ? xml.errorString() : QStringLiteral("no response element"),
                                 QString()};
}

// A printer that really printed answers with its fixed bits too; these two values alone mean "taken over".
bool EposReply::isOnlySpooled() const
{
    return success && (status == kPrintDone || status == kSpoolerStopped);
}

PrintFault EposReply::faultOfStatus() const
{
    if ((status & kPaperOut) != 0) {
        return PrintFault::PaperOut;
    }
    if ((status & kCover) != 0) {
        return PrintFault::CoverOpen;
    }
    if ((status & kCutter) != 0) {
        return PrintFault::Cutter;
    }
    if ((status & (kMechanical | kUnrecoverable | kAutoRecoverable)) != 0) {
        return PrintFault::PrinterError;
    }
    return (status & (kOffline | kNoResponse)) != 0 ? PrintFault::Offline : PrintFault::None;
}

PrintFault EposReply::fault() const
{
    if (success) {
        return PrintFault::None;
    }
    const CodeRow *row = rowOf(code);
    return row != nullptr ? row->fault : PrintFault::Interrupted;
}

bool EposReply::surelyNotPrinted() const
{
    const CodeRow *row = rowOf(code);
    return !success && row != nullptr && row->surelyNotPrinted;
}

} // namespace kassa::print
