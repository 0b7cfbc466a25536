// SPDX-License-Identifier: GPL-3.0-or-later
#include "dep7_export.h"

#include "core/fiscal/dep7_writer.h"
#include "core/store/fiscal_table.h"

#include <QSaveFile>

namespace kassa::till {

Dep7Result
exportDep7(store::Database &database, const QString &file, const QDateTime &fromUtc, const QDateTime &toUtc)
{
    Dep7Result result;
    store::FiscalTable table(database);
    const auto certificates = table.certificates();
    const auto registered = table.registered();
    if (!certificates || !registered) {
        result.problem = certificates ? registered.error().detail : certificates.error().detail;
        return result;
    }
    if (!registered->has_value()) {
        result.problem = QStringLiteral("this database has no signed receipts, there is nothing to export");
        return result;
    }
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly)) {
        result.problem = QStringLiteral("%1 cannot be written: %2").arg(file, out.errorString());
        return result;
    }
    fiscal::Dep7Writer writer(
        [&out](QByteArrayView piece) { return out.write(piece.data(), piece.size()) == piece.size(); });
    qint64 certificateId = 0;
    const auto read =
        table.eachCompact(fromUtc, toUtc, [&](qint64 usedCertificate, const QByteArray &compact) {
            if (usedCertificate != certificateId) {
                certificateId = usedCertificate;
                for (const store::FiscalCertificate &certificate : *certificates) {
                    if (certificate.id == certificateId) {
                        writer.beginGroup(certificate.der, certificate.issuers);
                    }
                }
            }
            writer.add(compact);
            ++result.receipts;
            return writer.isOk();
        });
    const bool isWritten = writer.finish() && out.commit();
    result.isOk = read.isOk() && isWritten;
    if (!result.isOk) {
        result.problem = read ? QStringLiteral("%1 cannot be written: %2").arg(file, out.errorString())
                              : read.error().detail;
    }
    return result;
}

} // namespace kassa::till
