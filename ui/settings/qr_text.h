// SPDX-License-Identifier: GPL-3.0-or-later
// A text as a QR code on the screen.
#pragma once

#include <QString>

namespace kassa::widgets {
class QrView;
}

namespace kassa::setting_pages {

/// Error correction M. An empty text, or one longer than a code may be, shows none.
void showQrText(widgets::QrView &view, const QString &text);

} // namespace kassa::setting_pages
