// SPDX-License-Identifier: GPL-3.0-or-later
// The fiscal journal as a file (DEP7), written piece by piece so that memory stays flat whatever its length.
// Source: Detailspezifikation section 3; fiscal notes 8.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <functional>

namespace kassa::fiscal {

class Dep7Writer
{
public:
    /// Takes the next piece of the file; false: the medium refuses, nothing more is written.
    using Sink = std::function<bool(QByteArrayView)>;

    explicit Dep7Writer(Sink sink) : m_sink(std::move(sink)) {}

    /// Begins a group. @param certificate  DER, empty when there is none (key of a closed system)
    /// @param issuers  DER
    void beginGroup(QByteArrayView certificate, const QList<QByteArray> &issuers);
    /// One receipt of the group, in the order of the journal. @param compact  "h.p.s"
    void add(QByteArrayView compact);
    /// Ends the file. False when any piece was refused.
    [[nodiscard]] bool finish();
    /// False once the sink has refused a piece.
    [[nodiscard]] bool isOk() const { return m_isOk; }

private:
    void write(QByteArrayView piece);
    void endGroup();

    Sink m_sink;
    QByteArray m_buffer;
    bool m_isOk = true;
    bool m_hasGroup = false;
    bool m_hasReceipt = false;
};

} // namespace kassa::fiscal
