// SPDX-License-Identifier: GPL-3.0-or-later
// The compiled catalogues :/i18n/kassa_<language>.qm and :/i18n/receipt_<language>.qm of this library.
#pragma once

namespace kassa::translations {

/// Makes the catalogues visible: a static library's resources need to be asked for. Idempotent.
void makeAvailable();

} // namespace kassa::translations
