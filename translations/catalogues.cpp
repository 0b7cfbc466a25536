// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogues.h"

#include <QtGlobal>

// Q_INIT_RESOURCE declares a function at global scope, so it cannot stand inside a namespace.
static void initialise()
{
    Q_INIT_RESOURCE(i18n);
}

namespace kassa::translations {

void makeAvailable()
{
    initialise();
}

} // namespace kassa::translations
