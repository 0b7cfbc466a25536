// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/head_parser.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace kassa::http {

namespace {

/// More digits cannot be held in 63 bits: the head lies.
constexpr qsizetype kMaxLengthDigits = 18;
constexpr qsizetype kMaxMethodBytes = 32;

constexpr bool isTokenChar(unsigned char c)
{
    if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
        return true;
    constexpr std::string_view kOthers = "!#$%&'*+-.^_`|~";
    return kOthers.find(static_cast<char>(c)) != std::string_view::npos;
}

constexpr auto kTokenTable = [] {
    std::array<bool, 256> table = {};
    for (unsigned int c = 0; c < 256; ++c)
        table[c] = isTokenChar(static_cast<unsigned char>(c));
    return table;
}();

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(),
                                          [](char c) { return kTokenTable[static_cast<unsigned char>(c)]; });
}

/// Blank, tab and everything above the controls.
bool isFieldText(QByteArrayView text)
{
    return std::none_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && byte != '\t') || byte == 0x7f;
    });
}

bool isTargetText(QByteArrayView text)
{
    return std::none_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte <= 0x20 || byte == 0x7f;
    });
}

bool isSame(QByteArrayView a, QByteArrayView lowerCase)
{
    return a.size() == lowerCase.size() && a.compare(lowerCase, Qt::CaseInsensitive) == 0;
}

/// Calls `use` for each part between commas, trimmed.
template<class Use>
void forEachListItem(QByteArrayView list, Use use)
{
    while (!list.isEmpty()) {
        const qsizetype comma = list.indexOf(',');
        use((comma < 0 ? list : list.first(comma)).trimmed());
        list = comma < 0 ? QByteArrayView() : list.sliced(comma + 1);
    }
}

class HeadReader
{
public:
    HeadReader(QByteArrayView bytes, qint64 maxBodyBytes) : m_bytes(bytes), m_maxBodyBytes(maxBodyBytes) {}

    HeadOutcome read();

private:
    enum class Line { Read, Missing, Wrong };

    Line nextLine(QByteArrayView *line);
    bool readRequestLine(QByteArrayView line);
    bool readField(QByteArrayView line);
    bool readConnection(QByteArrayView value);
    bool readContentLength(QByteArrayView value);
    bool once(bool *seen, const char *reason);
    bool finish();
    bool refuse(int status, const char *reason);
    HeadOutcome incomplete();

    QByteArrayView m_bytes;
    qint64 m_maxBodyBytes;
    qsizetype m_position = 0;
    HeadOutcome m_outcome;
    bool m_isFirstLine = true;
    bool m_hasHost = false;
    bool m_hasLength = false;
    bool m_hasTransferEncoding = false;
    bool m_hasContentType = false;
    bool m_hasExpectation = false;
    bool m_isUpgrade = false;
    bool m_isWebSocket = false;
    bool m_saysClose = false;
    bool m_saysKeepAlive = false;
};

bool HeadReader::refuse(int status, const char *reason)
{
    m_outcome.state = HeadState::Refused;
    m_outcome.status = status;
    m_outcome.reason = QByteArrayView(reason);
    return false;
}

HeadReader::Line HeadReader::nextLine(QByteArrayView *line)
{
    const QByteArrayView rest = m_bytes.sliced(m_position);
    const void *found =
        rest.isEmpty() ? nullptr : std::memchr(rest.data(), '\n', static_cast<size_t>(rest.size()));
    const qsizetype end = found ? static_cast<const char *>(found) - rest.data() : -1;
    const qsizetype most = m_isFirstLine ? kMaxRequestLineBytes : kMaxHeadLineBytes;
    if ((end < 0 ? rest.size() : end) > most) {
        refuse(431, "a line of the head is too long");
        return Line::Wrong;
    }
    if (end < 0) {
        // A part of a line may end in the CR of its line end, nothing else that is a control belongs there.
        const QByteArrayView text = rest.endsWith('\r') ? rest.chopped(1) : rest;
        if (isFieldText(text))
            return Line::Missing;
    } else if (end > 0 && rest[end - 1] == '\r' && isFieldText(rest.first(end - 1))) {
        *line = rest.first(end - 1);
        m_position += end + 1;
        return Line::Read;
    }
    refuse(400, "the head holds a control character or a line end that is not CR LF");
    return Line::Wrong;
}

bool HeadReader::readRequestLine(QByteArrayView line)
{
    Head &head = m_outcome.head;
    const qsizetype methodEnd = line.indexOf(' ');
    const qsizetype targetEnd = line.lastIndexOf(' ');
    if (methodEnd <= 0 || targetEnd <= methodEnd + 1)
        return refuse(400, "the request line is not METHOD SP TARGET SP VERSION");
    head.method = line.first(methodEnd);
    head.target = line.sliced(methodEnd + 1, targetEnd - methodEnd - 1);
    const QByteArrayView version = line.sliced(targetEnd + 1);
    if (!isToken(head.method) || head.method.size() > kMaxMethodBytes)
        return refuse(400, "the method is not a token");
    const auto isDigit = [](char c) {
        return c >= '0' && c <= '9';
    };
    if (version.size() != 8 || !version.startsWith("HTTP/") || version[6] != '.' || !isDigit(version[5]) ||
        !isDigit(version[7]))
        return refuse(400, "the version is not HTTP/1.0 or HTTP/1.1");
    if (version[5] != '1' || (version[7] != '0' && version[7] != '1'))
        return refuse(505, "only HTTP/1.0 and HTTP/1.1 are spoken here");
    head.isHttp10 = version[7] == '0';
    if (!head.target.startsWith('/') || head.target.startsWith("//"))
        return refuse(400, "the target must be a path that begins with one slash");
    if (!isTargetText(head.target) || head.target.contains('#'))
        return refuse(400, "the target holds a blank, a control character or a fragment");
    return true;
}

bool HeadReader::once(bool *seen, const char *reason)
{
    if (*seen)
        return refuse(400, reason);
    *seen = true;
    return true;
}

bool HeadReader::readContentLength(QByteArrayView value)
{
    if (!once(&m_hasLength, "Content-Length is there twice"))
        return false;
    const bool isDigits = !value.isEmpty() && std::all_of(value.begin(), value.end(),
                                                          [](char c) { return c >= '0' && c <= '9'; });
    if (!isDigits || value.size() > kMaxLengthDigits)
        return refuse(400, "Content-Length is not a length");
    qint64 length = 0;
    for (const char c : value)
        length = length * 10 + (c - '0');
    m_outcome.head.contentLength = length;
    return true;
}

bool HeadReader::readConnection(QByteArrayView value)
{
    forEachListItem(value, [this](QByteArrayView item) {
        m_saysClose |= isSame(item, "close");
        m_saysKeepAlive |= isSame(item, "keep-alive");
        m_isUpgrade |= isSame(item, "upgrade");
    });
    return true;
}

bool HeadReader::readField(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || !isToken(line.first(colon)))
        return refuse(400, "a header line is not NAME: VALUE");
    const QByteArrayView name = line.first(colon);
    const QByteArrayView value = line.sliced(colon + 1).trimmed();
    Head &head = m_outcome.head;
    switch (name.size()) {
    case 4:
        if (isSame(name, "host")) {
            head.host = value;
            return once(&m_hasHost, "Host is there twice");
        }
        break;
    case 5:
        if (isSame(name, "range"))
            head.range = value;
        break;
    case 6:
        if (isSame(name, "origin")) {
            head.origin = value;
            return once(&head.hasOrigin, "Origin is there twice");
        }
        if (isSame(name, "expect")) {
            if (!isSame(value, "100-continue"))
                return refuse(417, "the only expectation understood is 100-continue");
            head.expectsContinue = true;
            return once(&m_hasExpectation, "Expect is there twice");
        }
        break;
    case 7:
        if (isSame(name, "upgrade"))
            m_isWebSocket |= isSame(value, "websocket");
        break;
    case 10:
        if (isSame(name, "connection"))
            return readConnection(value);
        break;
    case 12:
        if (isSame(name, "content-type")) {
            head.contentType = value;
            return once(&m_hasContentType, "Content-Type is there twice");
        }
        break;
    case 14:
        if (isSame(name, "content-length"))
            return readContentLength(value);
        break;
    case 17:
        if (isSame(name, "transfer-encoding"))
            m_hasTransferEncoding = true;
        break;
    default:
        break;
    }
    return true;
}

bool HeadReader::finish()
{
    Head &head = m_outcome.head;
    head.sizeBytes = m_position;
    if (head.sizeBytes > kMaxHeadBytes)
        return refuse(431, "the head is too large");
    if (m_hasTransferEncoding && m_hasLength)
        return refuse(400, "Content-Length and Transfer-Encoding exclude each other");
    if (m_hasTransferEncoding)
        return refuse(411, "send the body with Content-Length, not with Transfer-Encoding");
    if (m_hasHost ? head.host.isEmpty() : !head.isHttp10)
        return refuse(400, "Host is missing");
    if (m_isUpgrade && m_isWebSocket)
        return refuse(400, "WebSocket is not spoken here");
    if (head.contentLength > m_maxBodyBytes)
        return refuse(413, "the body is too large");
    head.isKeepAlive = !m_saysClose && (!head.isHttp10 || m_saysKeepAlive);
    m_outcome.state = HeadState::Complete;
    return true;
}

HeadOutcome HeadReader::incomplete()
{
    if (m_bytes.size() >= kMaxHeadBytes)
        refuse(431, "the head is too large");
    return m_outcome;
}

HeadOutcome HeadReader::read()
{
    // RFC 9112 2.2: empty lines before the request line are skipped; some clients send one after a body.
    while (m_bytes.sliced(m_position).startsWith("\r\n"))
        m_position += 2;
    QByteArrayView line;
    Line found = nextLine(&line);
    if (found != Line::Read)
        return found == Line::Missing ? incomplete() : m_outcome;
    if (!readRequestLine(line))
        return m_outcome;
    m_isFirstLine = false;
    for (int count = 0; (found = nextLine(&line)) == Line::Read; ++count) {
        if (line.isEmpty()) {
            finish();
            return m_outcome;
        }
        if (count >= kMaxHeaderLines) {
            refuse(431, "the head has too many lines");
            return m_outcome;
        }
        if (!readField(line))
            return m_outcome;
    }
    return found == Line::Missing ? incomplete() : m_outcome;
}

} // namespace

HeadOutcome parseHead(QByteArrayView bytes, qint64 maxBodyBytes)
{
    return HeadReader(bytes, maxBodyBytes).read();
}

} // namespace kassa::http
