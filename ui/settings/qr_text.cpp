// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/qr_text.h"

#include "core/receipt/symbols.h"
#include "ui/widgets/qr_view.h"

namespace kassa::setting_pages {

void showQrText(widgets::QrView &view, const QString &text)
{
    const auto modules = receipt::qrModules(text.toUtf8(), receipt::QrLevel::M);
    const int side = modules ? modules->width : 0;
    QBitArray black(side * side);
    for (int at = 0; at < side * side; ++at) {
        black.setBit(at, modules->isBlack(at % side, at / side));
    }
    view.setModules(side, black);
}

} // namespace kassa::setting_pages
