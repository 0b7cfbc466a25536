// SPDX-License-Identifier: GPL-3.0-or-later
#include "load_child.h"

#include <arpa/inet.h>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <string>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace kassa::bench {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int kAnswerTimeoutMs = 30'000;
constexpr std::size_t kReadBytes = 16 * 1024;

struct Connection
{
    int socket = -1;
    bool isBusy = false;
    std::string answer;
};

int connectTo(quint16 port)
{
    const int fd = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    sockaddr generic{};
    std::memcpy(&generic, &address, sizeof address);
    if (fd < 0 || connect(fd, &generic, sizeof address) != 0) {
        return -1;
    }
    const int on = 1;
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return fd;
}

// Length of the whole answer, 0 while it is incomplete.
std::size_t answerLength(const std::string &bytes)
{
    const std::size_t head = bytes.find("\r\n\r\n");
    if (head == std::string::npos) {
        return 0;
    }
    std::string lower = bytes.substr(0, head);
    for (char &letter : lower) {
        letter = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    }
    const std::size_t field = lower.find("content-length:");
    const std::size_t body =
        field == std::string::npos ? 0 : std::strtoul(lower.c_str() + field + 15, nullptr, 10);
    const std::size_t length = head + 4 + body;
    return bytes.size() >= length ? length : 0;
}

class Callers
{
public:
    explicit Callers(const Load &load) : m_load(load)
    {
        m_head = headOf(load.kind);
        m_head += "Host: 127.0.0.1:" + std::to_string(load.port) + "\r\n";
        // The template is filled by replacing the mark, so that a request costs a copy and no formatting.
        m_body = orderBody(load.kind, kMark).toStdString();
        m_mark = m_body.find(kMark);
    }
    ~Callers()
    {
        for (const Connection &connection : m_connections) {
            close(connection.socket);
        }
    }
    Callers(const Callers &) = delete;
    Callers &operator=(const Callers &) = delete;

    bool connectAll()
    {
        for (int i = 0; i < m_load.connections; ++i) {
            Connection connection;
            connection.socket = connectTo(m_load.port);
            if (connection.socket < 0) {
                return false;
            }
            m_connections.push_back(connection);
        }
        return true;
    }

    static std::string headOf(LoadKind kind)
    {
        switch (kind) {
        case LoadKind::Health:
            return "GET /health HTTP/1.1\r\n";
        case LoadKind::EmptyPoll:
        case LoadKind::OrderPoll:
            return std::string("GET /goodcom/") + kOrderToken +
                   "/order?a=R07&u=front&p=s3cret HTTP/1.1\r\nRange: bytes=0-1023\r\n";
        case LoadKind::Waiting:
        case LoadKind::Booked:
        case LoadKind::ForPrinter:
            break;
        }
        return "POST /external-nb/order HTTP/1.1\r\nContent-Type: application/json\r\n";
    }

    static bool isGet(LoadKind kind)
    {
        return kind == LoadKind::Health || kind == LoadKind::EmptyPoll || kind == LoadKind::OrderPoll;
    }

    // An order begins with its mark right behind the head; an empty answer ends there.
    static bool isFine(LoadKind kind, const std::string &answer)
    {
        const bool isOk = answer.compare(0, 11, "HTTP/1.1 20") == 0;
        switch (kind) {
        case LoadKind::Health:
            return isOk;
        case LoadKind::EmptyPoll:
            return isOk && answer.find("\r\n\r\n") + 4 == answer.size();
        case LoadKind::OrderPoll:
            return isOk && answer.find("\r\n\r\n#R07*") != std::string::npos;
        case LoadKind::Waiting:
        case LoadKind::Booked:
        case LoadKind::ForPrinter:
            break;
        }
        return isOk && answer.find("\"status_code\":0") != std::string::npos;
    }

    LoadResult run()
    {
        const Clock::time_point begin = Clock::now();
        while (m_result.answered + m_result.bad < m_load.count && !m_isBroken) {
            const int waitMs = sendDue(begin);
            readReady(waitMs);
        }
        m_result.seconds = std::chrono::duration<double>(Clock::now() - begin).count();
        m_result.bad += m_load.count - m_result.answered - m_result.bad;
        return m_result;
    }

private:
    static constexpr char kMark[] = "@@@@@@@@@@@@@@@@";

    // Sends on every idle connection what is due; returns how long nothing new is due.
    int sendDue(Clock::time_point begin)
    {
        for (Connection &connection : m_connections) {
            if (connection.isBusy) {
                continue;
            }
            if (m_sent == m_load.count) {
                return kAnswerTimeoutMs;
            }
            if (m_load.perSecond > 0) {
                const double due = static_cast<double>(m_sent) / m_load.perSecond;
                const double left = due - std::chrono::duration<double>(Clock::now() - begin).count();
                if (left > 0) {
                    return static_cast<int>(left * 1000) + 1;
                }
            }
            send(connection);
        }
        return kAnswerTimeoutMs;
    }

    void send(Connection &connection)
    {
        std::string request = m_head;
        if (isGet(m_load.kind)) {
            request += "\r\n";
        } else {
            char number[17];
            std::snprintf(number, sizeof number, "%-7.7s%09d", m_load.refPrefix.constData(), m_sent);
            m_body.replace(m_mark, 16, number, 16);
            request += "Content-Length: " + std::to_string(m_body.size()) + "\r\n\r\n" + m_body;
        }
        ++m_sent;
        connection.isBusy = true;
        connection.answer.clear();
        m_isBroken = m_isBroken || ::send(connection.socket, request.data(), request.size(), MSG_NOSIGNAL) !=
                                       static_cast<ssize_t>(request.size());
    }

    void readReady(int waitMs)
    {
        std::vector<pollfd> ready;
        for (const Connection &connection : m_connections) {
            ready.push_back({connection.socket, POLLIN, 0});
        }
        const int count = poll(ready.data(), ready.size(), waitMs);
        if (count < 0 || (count == 0 && waitMs == kAnswerTimeoutMs)) {
            m_isBroken = true;
            return;
        }
        for (std::size_t i = 0; i < ready.size(); ++i) {
            if (ready[i].revents != 0) {
                readFrom(m_connections[i]);
            }
        }
    }

    void readFrom(Connection &connection)
    {
        char bytes[kReadBytes];
        const ssize_t got = recv(connection.socket, bytes, sizeof bytes, 0);
        if (got <= 0) {
            m_isBroken = true;
            return;
        }
        connection.answer.append(bytes, static_cast<std::size_t>(got));
        if (answerLength(connection.answer) == 0) {
            return;
        }
        connection.isBusy = false;
        const bool isGood = isFine(m_load.kind, connection.answer);
        ++(isGood ? m_result.answered : m_result.bad);
        if (!isGood && m_result.bad == 1) {
            std::fprintf(stderr, "first bad answer: %s\n", connection.answer.c_str());
        }
    }

    Load m_load;
    std::string m_head;
    std::string m_body;
    std::size_t m_mark = 0;
    std::vector<Connection> m_connections;
    LoadResult m_result;
    int m_sent = 0;
    bool m_isBroken = false;
};

} // namespace

QByteArray orderBody(LoadKind kind, const QByteArray &ref)
{
    QByteArray body =
        QByteArrayLiteral("{\"jsonrpc\":\"2.0\",\"id\":null,\"method\":\"call\",\"params\":{\"order\":{"
                          "\"auth_token\":\"");
    body += kToken;
    body += "\",\"station\":\"01\",\"create_products\":true,";
    if (kind == LoadKind::Booked) {
        body += "\"noprint\":true,\"autonext\":true,";
    }
    if (kind == LoadKind::ForPrinter) {
        body += "\"confirm\":\"printer\",";
    }
    body += "\"order\":{\"ref\":\"" + ref;
    body += "\",\"line_items\":["
            "{\"type\":\"P\",\"product_nr\":\"R101\",\"product_name\":\"Pizza "
            "Margherita\",\"product_note\":\"ohne "
            "Basilikum\",\"quantity\":2,\"unit_price\":8.5,\"tax_code\":\"10\"},"
            "{\"type\":\"P\",\"product_nr\":\"R401\",\"product_name\":\"Tiramisu\",\"quantity\":1,\"unit_"
            "price\":5.48,"
            "\"tax_code\":\"10\"},"
            "{\"type\":\"P\",\"product_nr\":\"LIEFERUNG\",\"product_name\":\"Lieferung\",\"quantity\":1,"
            "\"unit_price\":"
            "2.5,\"tax_code\":\"20\",\"role\":\"delivery\"}],"
            "\"amount_total\":24.98,\"fulfilment\":{\"type\":\"delivery\"}},"
            "\"customer\":{\"id\":\"10021\",\"title\":\"Frau\",\"name\":\"Lena "
            "Falk\",\"street\":\"Neubaugasse 12/7\","
            "\"zip\":\"1070\",\"city\":\"Wien\",\"country\":\"AT\"},"
            "\"payments\":[{\"type\":\"UNBAR\",\"method\":\"PayPal\",\"amount\":24.98}]}}}";
    return body;
}

QStringList toArguments(const Load &load)
{
    return {QString::fromLatin1(kLoadArgument), QString::number(load.port),
            QString::number(load.connections),  QString::number(load.count),
            QString::number(load.perSecond),    QString::number(static_cast<int>(load.kind)),
            QString::fromLatin1(load.refPrefix)};
}

int runLoadChild(const QStringList &arguments)
{
    constexpr int kArguments = 7;
    if (arguments.size() != kArguments) {
        return 2;
    }
    Load load;
    load.port = arguments[1].toUShort();
    load.connections = arguments[2].toInt();
    load.count = arguments[3].toInt();
    load.perSecond = arguments[4].toInt();
    load.kind = static_cast<LoadKind>(arguments[5].toInt());
    load.refPrefix = arguments[6].toLatin1();
    Callers callers(load);
    if (!callers.connectAll()) {
        std::fprintf(stderr, "no connection to port %d\n", static_cast<int>(load.port));
        return 1;
    }
    const LoadResult result = callers.run();
    std::printf("%.6f %d %d\n", result.seconds, result.answered, result.bad);
    return 0;
}

LoadResult readResult(const QByteArray &output)
{
    const QList<QByteArray> parts = output.trimmed().split(' ');
    if (parts.size() != 3) {
        return {};
    }
    return {parts[0].toDouble(), parts[1].toInt(), parts[2].toInt()};
}

} // namespace kassa::bench
