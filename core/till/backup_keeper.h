// SPDX-License-Identifier: GPL-3.0-or-later
// The backup thread's root: copies the database once a day and when asked, removes old copies, proves one and
// puts it in place for the next start, writes the diagnosis file. Never in the way of a sale.
#pragma once

#include "core/base/clock.h"
#include "core/settings/config.h"
#include "core/till/backup_state.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace kassa::till {

class BackupKeeper : public QObject
{
    Q_OBJECT
public:
    /// @param databaseFile  in the data dir, which also holds `backups` and `log`   @param clock  outlives
    /// this
    BackupKeeper(QString databaseFile, settings::Config config, const base::Clock &clock);

    // Backup thread.

    /// Once the database is open: says what copies there are and looks every few minutes whether one is due.
    void start();
    void configure(const settings::Config &config);
    /// Makes a copy when none of today's is there and the settings want it.
    void lookWhetherDue();
    void backUpNow();
    [[nodiscard]] CopyProof prove(const QString &file) const;
    /// The next start works with this copy.
    [[nodiscard]] CopyProof putInPlace(const QString &file) const;
    /// Settings, figures and log without secrets, names and addresses, for whoever has to help.
    /// @return why it could not be written
    [[nodiscard]] std::optional<text::Message> writeDiagnosis(const QString &file) const;
    void close();

Q_SIGNALS:
    void stateChanged(const kassa::till::BackupState &state);
    void failed(const kassa::text::Message &why);

private:
    [[nodiscard]] QString dataDir() const;
    void refreshFiles();
    void removeOutdated();
    void tell();

    const QString m_databaseFile;
    const base::Clock &m_clock;
    settings::Config m_config;
    BackupState m_state;
    BackupState m_told;
    std::optional<QTimer> m_look; ///< lives in the thread that started it
};

} // namespace kassa::till
