// SPDX-License-Identifier: GPL-3.0-or-later
// What can go wrong when receipts are signed and checked (Austria, RKSV).
#pragma once

#include "core/base/result.h"

namespace kassa::fiscal {

enum class Code {
    BadForm,        ///< a receipt code, JWS or file that is not built as the law asks
    BadKey,         ///< a key that cannot be read or has the wrong kind
    BadCertificate, ///< a certificate that cannot be read or has the wrong kind of key
    Mismatch,       ///< key and certificate do not belong together
    Crypto          ///< the cryptographic library refused
};

template<class T>
using Result = base::Result<T, Code>;

} // namespace kassa::fiscal
