// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper_file.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include <memory>
#include <tuple>
#include <vector>

namespace kassa::ui_print {

namespace {

Error failure(const QSaveFile &file, qsizetype wantedBytes)
{
    const QStorageInfo storage(QFileInfo(file.fileName()).absolutePath());
    const bool full = file.error() == QFileDevice::ResourceError ||
                      (storage.isValid() && storage.bytesAvailable() < wantedBytes);
    return {full ? PaintCode::DiskFull : PaintCode::CannotWrite, file.errorString(), file.fileName()};
}

} // namespace

Result<void> writeTogether(const QList<PaperFile> &files)
{
    // A QSaveFile that is not committed removes what it wrote.
    std::vector<std::unique_ptr<QSaveFile>> open;
    for (const PaperFile &file : files) {
        auto &save = open.emplace_back(std::make_unique<QSaveFile>(file.path));
        const bool written = save->open(QIODevice::WriteOnly) &&
                             save->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                             save->write(file.content) == file.content.size() && save->flush();
        if (!written)
            return failure(*save, file.content.size());
    }
    for (size_t i = 0; i < open.size(); ++i) {
        if (open[i]->commit())
            continue;
        const Error error = failure(*open[i], files[static_cast<qsizetype>(i)].content.size());
        for (size_t done = 0; done < i; ++done)
            std::ignore = QFile::remove(open[done]->fileName()); // best effort, the error is reported anyway
        return error;
    }
    return {};
}

} // namespace kassa::ui_print
