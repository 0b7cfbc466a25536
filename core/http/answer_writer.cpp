// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/answer_writer.h"

#include <QIODevice>

#include <algorithm>

namespace kassa::http {

namespace {

struct StatusText
{
    int status;
    const char *phrase;
    const char *reason;
};

constexpr StatusText kStatusTexts[] = {
    {200, "OK", ""},
    {201, "Created", ""},
    {202, "Accepted", ""},
    {204, "No Content", ""},
    {206, "Partial Content", ""},
    {304, "Not Modified", ""},
    {400, "Bad Request", "the request is malformed; check the percent-encoding of the target"},
    {401, "Unauthorized", ""},
    {403, "Forbidden", "this Origin is not allowed; add it to [server] origins"},
    {404, "Not Found", "there is nothing at this path"},
    {405, "Method Not Allowed", "this path does not take this method; see the Allow header"},
    {408, "Request Timeout", ""},
    {409, "Conflict", ""},
    {411, "Length Required", ""},
    {413, "Content Too Large", ""},
    {415, "Unsupported Media Type", "this path does not take this Content-Type"},
    {416, "Range Not Satisfiable", ""},
    {417, "Expectation Failed", ""},
    {421, "Misdirected Request", "this Host name is not known here; add it to [server] hosts"},
    {422, "Unprocessable Content", ""},
    {429, "Too Many Requests", ""},
    {431, "Request Header Fields Too Large", ""},
    {500, "Internal Server Error", ""},
    {501, "Not Implemented", ""},
    {503, "Service Unavailable", ""},
    {505, "HTTP Version Not Supported", ""},
};

const StatusText *textOf(int status)
{
    const auto *found = std::find_if(std::begin(kStatusTexts), std::end(kStatusTexts),
                                     [status](const StatusText &text) { return text.status == status; });
    return found == std::end(kStatusTexts) ? nullptr : found;
}

/// A value from outside must not begin a header line of its own.
void appendValue(QByteArray &out, QByteArrayView value)
{
    const qsizetype start = out.size();
    out.append(value);
    std::replace_if(
        out.begin() + start, out.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; }, ' ');
}

} // namespace

void writeTo(QIODevice &device, const Answer &answer, const AnswerForm &form)
{
    const bool hasNoBody = answer.status == 204 || answer.status == 304 || answer.status < 200;
    QByteArray out;
    out.reserve(256 + answer.body.size());
    out.append("HTTP/1.1 ");
    out.append(QByteArray::number(answer.status));
    out.append(' ');
    if (const StatusText *text = textOf(answer.status))
        out.append(text->phrase);
    out.append("\r\n");
    if (!answer.contentType.isEmpty()) {
        out.append("Content-Type: ");
        appendValue(out, answer.contentType);
        out.append("\r\n");
    }
    if (!hasNoBody) {
        out.append("Content-Length: ");
        out.append(QByteArray::number(answer.body.size()));
        out.append("\r\n");
    }
    for (const auto &[name, value] : answer.headers) {
        appendValue(out, name);
        out.append(": ");
        appendValue(out, value);
        out.append("\r\n");
    }
    if (form.isLast)
        out.append("Connection: close\r\n");
    else if (form.isHttp10)
        out.append("Connection: keep-alive\r\n");
    out.append("\r\n");
    if (!hasNoBody && !form.isHeadRequest)
        out.append(answer.body);
    device.write(out);
}

Answer plainAnswer(int status, QByteArrayView reason)
{
    Answer answer;
    answer.status = status;
    answer.contentType = QByteArrayLiteral("text/plain; charset=utf-8");
    answer.body = reason.toByteArray();
    answer.body.append('\n');
    if (status == 503)
        answer.headers.append({QByteArrayLiteral("Retry-After"), QByteArrayLiteral("1")});
    return answer;
}

QByteArrayView reasonOf(int status)
{
    const StatusText *text = textOf(status);
    return text ? QByteArrayView(text->reason) : QByteArrayView();
}

} // namespace kassa::http
