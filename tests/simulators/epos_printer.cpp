// SPDX-License-Identifier: GPL-3.0-or-later
#include "epos_printer.h"

#include <QXmlStreamReader>

#include <utility>

namespace kassa::sim {

namespace {

constexpr quint32 kFixedBits = 0x0F000010;
constexpr quint32 kPrinted = 0x2;
constexpr int kLevels = 4;

int factor(const QXmlStreamAttributes &attributes, const char *name, int before)
{
    const QString value = attributes.value(QLatin1String(name)).toString();
    return value.isEmpty() ? before : value.toInt();
}

bool flagOf(const QXmlStreamAttributes &attributes, const char *name, bool before)
{
    const QString value = attributes.value(QLatin1String(name)).toString();
    return value.isEmpty() ? before : value == u"true" || value == u"1";
}

int alignOf(const QXmlStreamAttributes &attributes)
{
    const auto value = attributes.value(QLatin1String("align"));
    return value == u"center" ? 1 : (value == u"right" ? 2 : 0);
}

// Text and codes of one epos-print element; attributes last until the next element that names them.
class ElementReader
{
public:
    explicit ElementReader(QXmlStreamReader &xml) : m_xml(xml) {}

    QList<PaperItem> read(QStringList &complaints, bool *isRecovery)
    {
        while (m_xml.readNextStartElement()) {
            const QString name = m_xml.name().toString();
            const QXmlStreamAttributes attributes = m_xml.attributes();
            if (name == u"recovery" || name == u"reset") {
                *isRecovery = true;
                m_xml.skipCurrentElement();
            } else if (name == u"text") {
                addText(attributes);
            } else if (name == u"symbol") {
                addSymbol(attributes, complaints);
            } else if (name == u"image") {
                addImage(attributes, complaints);
            } else {
                addPlain(name, attributes, complaints);
                m_xml.skipCurrentElement();
            }
        }
        return m_items;
    }

private:
    void addText(const QXmlStreamAttributes &attributes)
    {
        m_style.width = factor(attributes, "width", m_style.width);
        m_style.height = factor(attributes, "height", m_style.height);
        m_style.isBold = flagOf(attributes, "em", m_style.isBold);
        m_style.isInverse = flagOf(attributes, "reverse", m_style.isInverse);
        const QString font = attributes.value(QLatin1String("font")).toString();
        m_isFontB = font.isEmpty() ? m_isFontB : font == u"font_b";
        const QString text = m_xml.readElementText();
        for (const QChar c : text) {
            if (c == u'\n') {
                PaperItem item;
                item.cells = std::exchange(m_line, {});
                item.isFontB = m_isFontB;
                m_items.append(item);
            } else {
                m_style.character = c;
                m_line.append(m_style);
            }
        }
    }

    void addSymbol(const QXmlStreamAttributes &attributes, QStringList &complaints)
    {
        static constexpr const char *kNames[kLevels] = {"level_l", "level_m", "level_q", "level_h"};
        PaperItem item;
        item.kind = PaperItem::Kind::Qr;
        item.align = alignOf(attributes);
        int level = 0;
        for (int i = 0; i < kLevels; ++i) {
            level = attributes.value(QLatin1String("level")) == QLatin1String(kNames[i]) ? i : level;
        }
        item.data = m_xml.readElementText().toUtf8();
        item.picture = qrPicture(item.data, level, factor(attributes, "width", 3));
        if (item.picture.isNull() || item.data.contains('\\')) {
            complaints.append(QStringLiteral("a symbol that a printer leaves out or misreads"));
            return;
        }
        m_items.append(item);
    }

    void addImage(const QXmlStreamAttributes &attributes, QStringList &complaints)
    {
        const int width = factor(attributes, "width", 0);
        const int height = factor(attributes, "height", 0);
        const QByteArray rows = QByteArray::fromBase64(m_xml.readElementText().toLatin1());
        const int bytesPerRow = (width + 7) / 8;
        if (width <= 0 || height <= 0 || rows.size() != qsizetype{bytesPerRow} * height) {
            complaints.append(QStringLiteral("an image whose size and bytes do not agree"));
            return;
        }
        PaperItem item;
        item.kind = PaperItem::Kind::Picture;
        item.align = alignOf(attributes);
        item.picture = QImage(width, height, QImage::Format_Grayscale8);
        for (int y = 0; y < height; ++y) {
            for (int x = 0; x < width; ++x) {
                const auto byte = static_cast<unsigned char>(rows[qsizetype{y} * bytesPerRow + x / 8]);
                item.picture.scanLine(y)[x] = (byte & (0x80 >> (x % 8))) != 0 ? 0 : 255;
            }
        }
        m_items.append(item);
    }

    void addPlain(const QString &name, const QXmlStreamAttributes &attributes, QStringList &complaints)
    {
        PaperItem item;
        if (name == u"feed") {
            item.kind = PaperItem::Kind::Feed;
            item.dots = factor(attributes, "unit", 30);
        } else if (name == u"cut") {
            item.kind = PaperItem::Kind::Cut;
        } else if (name == u"pulse") {
            item.kind = PaperItem::Kind::Drawer;
            item.pin = attributes.value(QLatin1String("drawer")) == u"drawer_2" ? 5 : 2;
        } else {
            complaints.append(QStringLiteral("unknown element ") + name);
            return;
        }
        m_items.append(item);
    }

    QXmlStreamReader &m_xml;
    QList<PaperItem> m_items;
    QList<PaperCell> m_line;
    PaperCell m_style;
    bool m_isFontB = false;
};

} // namespace

EposPrinter::EposPrinter(QObject *parent) : QObject(parent), m_server(this)
{
    connect(&m_server, &QTcpServer::newConnection, this, &EposPrinter::accept);
}

EposPrinter::~EposPrinter()
{
    // Connections say good-bye when they go; by then there is nobody to hear it.
    for (QTcpSocket *socket : m_server.findChildren<QTcpSocket *>()) {
        socket->disconnect(this);
    }
}

quint16 EposPrinter::listen(quint16 port)
{
    if (!m_server.listen(QHostAddress(QHostAddress::LocalHost), port)) {
        return 0;
    }
    m_port = m_server.serverPort();
    return m_port;
}

bool EposPrinter::command(const QString &line)
{
    static const QMap<QString, QString> kTroubles{
        {QStringLiteral("paper-out"), QStringLiteral("EPTR_REC_EMPTY")},
        {QStringLiteral("cover-open"), QStringLiteral("EPTR_COVER_OPEN")},
        {QStringLiteral("cutter"), QStringLiteral("EPTR_CUTTER")},
        {QStringLiteral("error"), QStringLiteral("EPTR_UNRECOVERABLE")},
        {QStringLiteral("offline"), QStringLiteral("EX_BADPORT")}};
    const QStringList words = line.simplified().split(u' ');
    const QString &name = words.first();
    if (name == u"ok") {
        m_trouble.clear();
        m_nextCode.clear();
        m_nextFault.clear();
        m_isNearEnd = false;
        m_linesLeft = -1;
        if (!m_server.isListening()) {
            m_server.listen(QHostAddress(QHostAddress::LocalHost), m_port);
        }
        if (const Job rest = std::exchange(m_stuck, {}); !rest.isEmpty) {
            print(rest);
            if (m_stuckSocket) {
                send(m_stuckSocket, state());
            }
        }
    } else if (kTroubles.contains(name)) {
        m_trouble = kTroubles[name];
    } else if (name == u"near-end") {
        m_isNearEnd = true;
    } else if (name == u"spooler") {
        m_isSpooling = true;
    } else if (name == u"no-header") {
        m_knowsHeader = false;
    } else if (name == u"spool-print") {
        for (const Job &job : std::exchange(m_spooled, {})) {
            print(job);
        }
    } else if (name == u"hang" || name == u"drop" || name == u"print-and-drop") {
        m_nextFault = name;
    } else if (name == u"code" && words.size() == 2) {
        m_nextCode = words[1];
    } else if (name == u"paper-out-after" && words.size() == 2) {
        m_linesLeft = words[1].toInt();
    } else if (name == u"refuse" || name == u"power-off") {
        m_server.close();
        if (name == u"power-off") {
            m_stuck = {};
            m_spooled.clear();
            for (QTcpSocket *socket : m_input.keys()) {
                socket->abort();
            }
        }
    } else {
        return false;
    }
    return true;
}

void EposPrinter::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        m_input.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_input.remove(socket);
            socket->deleteLater();
        });
    }
}

void EposPrinter::read(QTcpSocket *socket)
{
    QByteArray &input = m_input[socket];
    input += socket->readAll();
    const qsizetype end = input.indexOf("\r\n\r\n");
    if (end < 0) {
        return;
    }
    const QByteArray head = input.left(end);
    qsizetype length = -1;
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        if (line.toLower().startsWith("content-length:")) {
            length = line.mid(15).trimmed().toLongLong();
        }
    }
    if (length < 0 || input.size() < end + 4 + length) {
        return;
    }
    const QByteArray body = input.mid(end + 4, length);
    input.remove(0, end + 4 + length);
    if (!head.startsWith("POST /cgi-bin/epos/service.cgi")) {
        complain(QStringLiteral("asked for ") + QString::fromLatin1(lines.first().trimmed()));
    }
    if (!head.toLower().contains("content-type: text/xml")) {
        complain(QStringLiteral("not sent as text/xml"));
    }
    ++m_requests;
    handle(socket, body);
}

EposPrinter::Job EposPrinter::parse(const QByteArray &body)
{
    Job job;
    QXmlStreamReader xml(body);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == u"printjobid") {
            job.id = xml.readElementText();
        } else if (xml.name() == u"epos-print") {
            if (xml.namespaceUri() != u"http://www.epson-pos.com/schemas/2011/03/epos-print") {
                complain(QStringLiteral("epos-print in another namespace"));
            }
            job.isForced = xml.attributes().value(QLatin1String("force")) == u"true";
            job.items = ElementReader(xml).read(m_complaints, &job.isRecovery);
            job.isEmpty = job.items.isEmpty() && !job.isRecovery;
        }
    }
    if (xml.hasError()) {
        complain(QStringLiteral("not XML: ") + xml.errorString());
    }
    if (job.id.size() > 30) {
        complain(QStringLiteral("a job id of more than 30 characters"));
    }
    return job;
}

void EposPrinter::handle(QTcpSocket *socket, const QByteArray &body)
{
    const Job job = parse(body);
    bool hangs = false;
    const bool isPaper = !job.items.isEmpty() && !job.isForced;
    const QString fault = isPaper ? std::exchange(m_nextFault, {}) : QString();
    if (fault == u"hang") {
        return;
    }
    if (fault == u"drop") {
        socket->abort();
        return;
    }
    const Reply reply = answerTo(job, &hangs);
    if (fault == u"print-and-drop") {
        socket->abort();
    } else if (hangs) {
        m_stuckSocket = socket;
    } else {
        send(socket, reply);
    }
}

EposPrinter::Reply EposPrinter::failure(const QString &code) const
{
    return {false, code, statusBits()};
}

EposPrinter::Reply EposPrinter::state() const
{
    if (!m_trouble.isEmpty()) {
        return failure(m_trouble);
    }
    return {true, QString(), statusBits() | kPrinted};
}

EposPrinter::Reply EposPrinter::answerTo(const Job &job, bool *hangs)
{
    if (!m_knowsHeader && !job.id.isEmpty()) {
        return failure(QStringLiteral("SchemaError"));
    }
    if (job.isRecovery) {
        m_stuck = {};
        m_spooled.clear();
        return state();
    }
    if (job.isEmpty) {
        if (job.id.isEmpty()) {
            return state();
        }
        if (m_spooled.contains(job.id)) {
            return failure(QStringLiteral("Printing"));
        }
        return m_known.contains(job.id) ? state() : failure(QStringLiteral("JobNotFound"));
    }
    if (!job.isForced) {
        if (const QString code = std::exchange(m_nextCode, {}); !code.isEmpty()) {
            return failure(code);
        }
        if (!m_trouble.isEmpty()) {
            return failure(m_trouble);
        }
        if (m_isSpooling && !job.id.isEmpty()) {
            m_spooled.insert(job.id, job);
            return {true, QString(), kPrinted};
        }
    }
    print(job);
    *hangs = !m_stuck.isEmpty;
    return state();
}

void EposPrinter::print(const Job &job)
{
    for (qsizetype i = 0; i < job.items.size(); ++i) {
        const PaperItem &item = job.items[i];
        m_roll.add(item);
        Q_EMIT printed(item.kind == PaperItem::Kind::Cut);
        if (item.kind == PaperItem::Kind::Text && m_linesLeft > 0 && --m_linesLeft == 0) {
            m_linesLeft = -1;
            m_trouble = QStringLiteral("EPTR_REC_EMPTY");
            m_stuck = job;
            m_stuck.items = job.items.mid(i + 1);
            return;
        }
    }
    if (!job.id.isEmpty()) {
        m_known.append(job.id);
    }
}

quint32 EposPrinter::statusBits() const
{
    static const QMap<QString, quint32> kBits{{QStringLiteral("EPTR_REC_EMPTY"), 0x000E0008U},
                                              {QStringLiteral("EPTR_COVER_OPEN"), 0x28U},
                                              {QStringLiteral("EPTR_CUTTER"), 0x808U},
                                              {QStringLiteral("EPTR_UNRECOVERABLE"), 0x2008U},
                                              {QStringLiteral("EX_BADPORT"), 0x1U}};
    quint32 bits = kFixedBits | kBits.value(m_trouble, 0U);
    if (m_isNearEnd) {
        bits |= 0x20000U;
    }
    return bits;
}

void EposPrinter::send(QTcpSocket *socket, const Reply &reply)
{
    const QByteArray body =
        QByteArray("<?xml version=\"1.0\" encoding=\"utf-8\"?>"
                   "<soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\">"
                   "<soapenv:Body><response success=\"") +
        (reply.success ? "true" : "false") + "\" code=\"" + reply.code.toLatin1() + "\" status=\"" +
        QByteArray::number(reply.status) +
        "\" battery=\"0\" xmlns=\"http://www.epson-pos.com/schemas/2011/03/epos-print\"/>"
        "</soapenv:Body></soapenv:Envelope>";
    socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/xml; charset=utf-8\r\nConnection: close\r\n"
                  "Content-Length: " +
                  QByteArray::number(body.size()) + "\r\n\r\n" + body);
    socket->disconnectFromHost();
}

} // namespace kassa::sim
