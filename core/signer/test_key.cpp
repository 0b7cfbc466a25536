// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_key.h"

#include "core/base/posix_process.h"
#include "core/fiscal/certificate.h"

#include <QDir>

namespace kassa::signer {

namespace {

/// As long as the cards of the trust providers are valid.
constexpr int kValidDays = 5 * 365;

// Receipts were signed with the earlier key: it is never overwritten.
QString freeName(const QDir &folder, const QString &stem)
{
    QString name = stem + QStringLiteral(".pem");
    for (int number = 2; folder.exists(name); ++number) {
        name = QStringLiteral("%1-%2.pem").arg(stem).arg(number);
    }
    return folder.absoluteFilePath(name);
}

} // namespace

base::Result<TestKeyFiles, TestKeyCode>
makeTestKey(const QString &folder, const QString &cashboxId, const QDateTime &nowUtc)
{
    using Failure = base::Error<TestKeyCode>;
    const auto key = fiscal::SigningKey::generate();
    if (!key) {
        return Failure{TestKeyCode::NotMade, key.error().detail, {}};
    }
    const auto certificate =
        fiscal::Certificate::makeSelfSigned(*key, cashboxId, nowUtc.addDays(-1), kValidDays);
    const auto pem = key->toPem();
    if (!certificate || !pem) {
        return Failure{TestKeyCode::NotMade, QStringLiteral("no certificate could be made"), {}};
    }
    TestKeyFiles files;
    files.keyFile = freeName(QDir(folder), QStringLiteral("test-signing-key"));
    files.certificateFile = freeName(QDir(folder), QStringLiteral("test-signing-certificate"));
    for (const auto &[file, text] :
         {std::pair{files.keyFile, *pem}, std::pair{files.certificateFile, certificate->pem()}}) {
        if (const auto written = base::replacePrivateFile(file, text); !written) {
            return Failure{TestKeyCode::NotWritten, written.error().detail, file};
        }
    }
    return files;
}

} // namespace kassa::signer
