// SPDX-License-Identifier: GPL-3.0-or-later
// The witness: last receipt number and chain value in a small file outside the database, so that a database
// restored from an older copy is noticed. Two places are written in turn: a torn write costs only the newest.
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <optional>

namespace kassa::till {

struct Witness
{
    qint64 sequence = 0;
    QByteArray chainValue; ///< of the receipt with this sequence, 12 characters

    bool operator==(const Witness &) const = default;
};

class WitnessFile
{
public:
    explicit WitnessFile(QString path) : m_path(std::move(path)) {}

    /// The newest record; nothing when there is no file or none of its two places is whole.
    [[nodiscard]] std::optional<Witness> read() const;
    /// Writes a record. False: the medium refused; the till goes on, the next one is tried again.
    bool write(const Witness &witness);

private:
    QString m_path;
    QFile m_file;
};

} // namespace kassa::till
