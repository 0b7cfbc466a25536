// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper_printer.h"

#include "epos_printer.h"
#include "escpos_printer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSocketNotifier>

#include <cstdio>
#include <functional>
#include <unistd.h>

namespace kassa::sim {

namespace {

constexpr int kWrongArguments = 2;

struct PaperArguments
{
    quint16 port = 0;
    QString out;
    bool wantsPictures = false;
    QString problem;
};

PaperArguments readPaperArguments(const QStringList &arguments)
{
    PaperArguments read;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &name = arguments[i];
        if (name == u"--png") {
            read.wantsPictures = true;
        } else if (name == u"--port" && i + 1 < arguments.size()) {
            read.port = arguments[++i].toUShort();
        } else if (name == u"--out" && i + 1 < arguments.size()) {
            read.out = arguments[++i];
        } else {
            read.problem =
                QStringLiteral("usage: kassa-sim escpos|epos [--port N] [--out DIR] [--png]; commands "
                               "on standard input: ok, paper-out, cover-open, drop N, ...");
        }
    }
    return read;
}

// What is on the roll so far; a cut ends a paper, which gets a picture of its own.
class Tray
{
public:
    Tray(const PaperRoll &roll, PaperArguments arguments) : m_roll(roll), m_arguments(std::move(arguments))
    {
        if (!m_arguments.out.isEmpty()) {
            QDir().mkpath(m_arguments.out);
            write();
        }
    }

    void printed(bool isCut)
    {
        if (m_arguments.out.isEmpty()) {
            if (isCut) {
                std::fputs(qUtf8Printable(m_roll.text()), stdout);
                std::fflush(stdout);
            }
            return;
        }
        write();
        if (isCut && m_arguments.wantsPictures) {
            PaperRoll last;
            for (qsizetype i = m_from; i < m_roll.items().size(); ++i) {
                last.add(m_roll.items()[i]);
            }
            last.image().save(QDir(m_arguments.out).filePath(QStringLiteral("paper-%1.png").arg(++m_papers)));
        }
        if (isCut) {
            m_from = m_roll.items().size();
        }
    }

private:
    void write() const
    {
        // Written beside and renamed: a test that reads it sees whole lines.
        const QString name = QDir(m_arguments.out).filePath(QStringLiteral("roll.txt"));
        QFile file(name + QStringLiteral(".new"));
        if (file.open(QIODevice::WriteOnly)) {
            file.write(m_roll.text().toUtf8());
            file.close();
            std::rename(qUtf8Printable(file.fileName()), qUtf8Printable(name));
        }
    }

    const PaperRoll &m_roll;
    PaperArguments m_arguments;
    qsizetype m_from = 0;
    int m_papers = 0;
};

template<class Printer>
int run(Printer &printer, const PaperArguments &arguments, const char *what)
{
    const quint16 port = printer.listen(arguments.port);
    if (port == 0) {
        std::fprintf(stderr, "kassa-sim: port %d is taken.\n", int(arguments.port));
        return 1;
    }
    Tray tray(printer.roll(), arguments);
    QObject::connect(&printer, &Printer::printed, &printer, [&tray](bool isCut) { tray.printed(isCut); });
    std::fprintf(stdout, "kassa-sim: %s on port %d\n", what, int(port));
    std::fflush(stdout);
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QByteArray pending;
    QObject::connect(&input, &QSocketNotifier::activated, &printer, [&] {
        char buffer[256];
        const ssize_t count = ::read(STDIN_FILENO, buffer, sizeof(buffer));
        if (count <= 0) {
            input.setEnabled(false); // started without a terminal: commands will not come
            return;
        }
        pending.append(buffer, count);
        for (qsizetype end = 0; (end = pending.indexOf('\n')) >= 0; pending.remove(0, end + 1)) {
            const QString line = QString::fromUtf8(pending.left(end)).trimmed();
            if (line == u"end") {
                QCoreApplication::quit();
            } else if (line == u"complaints?") {
                std::fprintf(stdout, "complaints: %s\n", qUtf8Printable(printer.complaints().join(u'|')));
            } else {
                std::fprintf(stdout, "%s: %s\n", printer.command(line) ? "done" : "unknown",
                             qUtf8Printable(line));
            }
            std::fflush(stdout);
        }
    });
    return QCoreApplication::exec();
}

} // namespace

int runPaperPrinter(bool isXml, const QStringList &arguments)
{
    const PaperArguments read = readPaperArguments(arguments);
    if (!read.problem.isEmpty()) {
        std::fprintf(stderr, "kassa-sim: %s\n", qUtf8Printable(read.problem));
        return kWrongArguments;
    }
    if (isXml) {
        EposPrinter printer;
        return run(printer, read, "XML printer");
    }
    EscPosPrinter printer;
    return run(printer, read, "receipt printer");
}

} // namespace kassa::sim
