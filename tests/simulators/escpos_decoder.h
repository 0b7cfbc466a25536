// SPDX-License-Identifier: GPL-3.0-or-later
// Reads raw printer bytes as a printer does: bytes in, paper out, strict about what it does not know. Written
// from the receipt printing notes, section 1; shares no code with the product's encoder.
#pragma once

#include "paper_roll.h"

#include <QByteArray>
#include <QMap>
#include <QStringDecoder>
#include <QStringList>

#include <functional>

namespace kassa::sim {

/// ESC t number -> codec, of Epson's TM-T88V.
[[nodiscard]] QMap<int, QByteArray> epsonCodePages();

class EscPosDecoder
{
public:
    explicit EscPosDecoder(const QMap<int, QByteArray> &pages = epsonCodePages(), int headDots = 576);

    /// What is printed, told as it comes out. False: the printer stops here and keeps the rest.
    std::function<bool(const PaperItem &)> onItem;
    /// GS ( H: everything before it is on paper.
    std::function<void(const QByteArray &token)> onProof;
    /// GS a: automatic status from now on.
    std::function<void(int bits)> onAutomaticStatus;
    /// GS r: queued status.
    std::function<void(int which)> onQueuedStatus;

    /// Appends to the input buffer.
    void append(const QByteArray &bytes) { m_input += bytes; }
    /// Works on what is in the buffer until onItem says stop.
    void goOn();
    /// Forgets everything that is not printed yet.
    void clear();
    /// What the stream did that no printer understands, or that nobody should send.
    [[nodiscard]] const QStringList &complaints() const { return m_complaints; }

private:
    /// Bytes taken for the command at the front; 0: incomplete.
    qsizetype step();
    qsizetype escape();
    qsizetype group();
    qsizetype groupParenthesis();
    qsizetype qrFunction(int length);
    qsizetype raster();
    qsizetype nativeBarcode();
    void printLine();
    void put(const PaperItem &item);
    void reset();
    void complain(const QString &what);
    [[nodiscard]] int at(qsizetype index) const { return static_cast<unsigned char>(m_input[index]); }

    QMap<int, QByteArray> m_pages;
    int m_headDots;
    QByteArray m_input;
    QList<PaperCell> m_line;
    PaperCell m_style;
    QStringDecoder m_text;
    QStringList m_complaints;
    QByteArray m_qrData;
    qint64 m_taken = 0; ///< bytes worked on so far, for complaints
    int m_align = 0;
    int m_qrDots = 3;
    int m_qrLevel = 0;
    bool m_isFontB = false;
    bool m_isStopped = false;
};

} // namespace kassa::sim
