// SPDX-License-Identifier: GPL-3.0-or-later
#include "dep7_writer.h"

#include "core/fiscal/crypto_form.h"

namespace kassa::fiscal {

namespace {

/// Written at once: large enough that the medium, not the calls, sets the pace.
constexpr qsizetype kPieceBytes = 256 * 1024;

} // namespace

void Dep7Writer::write(QByteArrayView piece)
{
    m_buffer.append(piece);
    if (m_buffer.size() >= kPieceBytes) {
        m_isOk = m_isOk && m_sink(m_buffer);
        m_buffer.resize(0);
    }
}

void Dep7Writer::beginGroup(QByteArrayView certificate, const QList<QByteArray> &issuers)
{
    // The certificate stands before the receipts, so that readers of a stream know the key in time.
    if (m_hasGroup) {
        endGroup();
        write(",");
    } else {
        write("{\"Belege-Gruppe\":[");
    }
    m_hasGroup = true;
    m_hasReceipt = false;
    write("\n{\"Signaturzertifikat\":\"" + toBase64(certificate) + "\",\"Zertifizierungsstellen\":[");
    for (qsizetype i = 0; i < issuers.size(); ++i) {
        write((i == 0 ? QByteArrayLiteral("\"") : QByteArrayLiteral(",\"")) + toBase64(issuers[i]) + '"');
    }
    write("],\"Belege-kompakt\":[");
}

void Dep7Writer::add(QByteArrayView compact)
{
    write(m_hasReceipt ? QByteArrayView(",\n\"") : QByteArrayView("\n\""));
    write(compact);
    write("\"");
    m_hasReceipt = true;
}

void Dep7Writer::endGroup()
{
    write("]}");
}

bool Dep7Writer::finish()
{
    if (!m_hasGroup) {
        beginGroup({}, {});
    }
    endGroup();
    write("]}\n");
    m_isOk = m_isOk && m_sink(m_buffer);
    m_buffer.clear();
    return m_isOk;
}

} // namespace kassa::fiscal
