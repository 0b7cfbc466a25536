// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/system_queue.h"

#include "core/base/assert.h"

#include <QCoreApplication>
#include <QPrinterInfo>
#include <QThread>

namespace kassa::ui_print {

QStringList systemQueues()
{
    KASSA_ASSERT(QThread::currentThread() == QCoreApplication::instance()->thread());
    QStringList names = QPrinterInfo::availablePrinterNames();
    const QString standard = QPrinterInfo::defaultPrinterName();
    if (names.removeOne(standard))
        names.prepend(standard);
    return names;
}

} // namespace kassa::ui_print
