// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a key and a self-signed certificate for trying the signing out: every receipt made with it says TEST.
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QString>

namespace kassa::signer {

enum class TestKeyCode { NotMade, NotWritten };

struct TestKeyFiles
{
    QString keyFile;
    QString certificateFile;
};

/// Writes both files, private to the user, into `folder`; earlier ones are kept under a number. Errors:
/// NotMade, NotWritten with the reason.
[[nodiscard]] base::Result<TestKeyFiles, TestKeyCode>
makeTestKey(const QString &folder, const QString &cashboxId, const QDateTime &nowUtc);

} // namespace kassa::signer
