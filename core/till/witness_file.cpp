// SPDX-License-Identifier: GPL-3.0-or-later
#include "witness_file.h"

namespace kassa::till {

namespace {

constexpr qsizetype kRecordBytes = 48; ///< "kassa 00000000000000000042 cg8hNU5ihto=" padded, line feed
constexpr qsizetype kChainCharacters = 12;
constexpr int kPlaces = 2;

std::optional<Witness> parse(const QByteArray &record)
{
    const QList<QByteArray> parts = record.trimmed().split(' ');
    if (record.size() != kRecordBytes || !record.endsWith('\n') || parts.size() != 3 || parts[0] != "kassa" ||
        parts[2].size() != kChainCharacters) {
        return std::nullopt;
    }
    bool isNumber = false;
    const qint64 sequence = parts[1].toLongLong(&isNumber);
    return isNumber && sequence > 0 ? std::optional(Witness{sequence, parts[2]}) : std::nullopt;
}

} // namespace

std::optional<Witness> WitnessFile::read() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    std::optional<Witness> newest;
    for (int place = 0; place < kPlaces; ++place) {
        const auto witness = parse(file.read(kRecordBytes));
        if (witness && (!newest || witness->sequence > newest->sequence)) {
            newest = witness;
        }
    }
    return newest;
}

bool WitnessFile::write(const Witness &witness)
{
    if (!m_file.isOpen()) {
        m_file.setFileName(m_path);
        if (!m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered)) {
            return false;
        }
        m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    const QByteArray number = QByteArray::number(witness.sequence).rightJustified(20, '0');
    const QByteArray record =
        ("kassa " + number + ' ' + witness.chainValue).leftJustified(kRecordBytes - 1, ' ') + '\n';
    return m_file.seek((witness.sequence % kPlaces) * kRecordBytes) && m_file.write(record) == kRecordBytes;
}

} // namespace kassa::till
