// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/receipt/symbols.h"

#include <qrencode.h>

#include <algorithm>
#include <memory>
#include <zint.h>

namespace kassa::receipt {

namespace {

constexpr int kEanDigits = 12;
/// Longer ones are never narrow enough for a receipt; it also bounds what zint is given.
constexpr int kMaxCode128Bytes = 80;

QRecLevel recoveryLevel(QrLevel level)
{
    switch (level) {
    case QrLevel::L:
        return QR_ECLEVEL_L;
    case QrLevel::M:
        return QR_ECLEVEL_M;
    case QrLevel::Q:
        return QR_ECLEVEL_Q;
    case QrLevel::H:
        return QR_ECLEVEL_H;
    }
    return QR_ECLEVEL_M;
}

bool isEncodable(const QByteArray &data, Symbology symbology)
{
    if (symbology == Symbology::Ean13) {
        const bool digits =
            std::all_of(data.begin(), data.end(), [](char c) { return c >= '0' && c <= '9'; });
        const bool isWhole =
            data.size() == kEanDigits ||
            (data.size() == kEanDigits + 1 && data == withCheckDigit(data.left(kEanDigits), symbology));
        return digits && isWhole;
    }
    return !data.isEmpty() && data.size() <= kMaxCode128Bytes &&
           std::all_of(data.begin(), data.end(), [](char c) { return c >= 0x20 && c < 0x7F; });
}

} // namespace

std::optional<Bitmap> qrModules(const QByteArray &data, QrLevel level)
{
    if (data.isEmpty())
        return std::nullopt;
    // Bytes and nothing else: printers choose the same way, and a code that is smaller here than theirs would
    // be promised a size that does not fit.
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(static_cast<int>(data.size()),
                          reinterpret_cast<const unsigned char *>(data.constData()), 0, recoveryLevel(level)),
        &QRcode_free);
    if (!code)
        return std::nullopt;
    Bitmap modules = Bitmap::white(code->width, code->width);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            if ((code->data[y * code->width + x] & 1U) != 0)
                modules.blacken(x, y);
        }
    }
    return modules;
}

int qrModuleDots(int modules, int printableDots)
{
    if (modules <= 0)
        return 0;
    const int wanted = (kQrWantedDots + modules - 1) / modules;
    const int fitting = printableDots / (modules + 2 * kQrQuietModules);
    const int dots = std::min({wanted, fitting, kQrMostModuleDots});
    // Large codes stay readable with the least size although they are wider than wanted.
    const int chosen = std::max(dots, std::min(fitting, kQrLeastModuleDots));
    return chosen >= kQrLeastModuleDots ? chosen : 0;
}

std::optional<Bitmap> barcodeModules(const QByteArray &data, Symbology symbology)
{
    if (!isEncodable(data, symbology))
        return std::nullopt;
    const std::unique_ptr<zint_symbol, decltype(&ZBarcode_Delete)> symbol(ZBarcode_Create(),
                                                                          &ZBarcode_Delete);
    if (!symbol)
        return std::nullopt;
    symbol->symbology = symbology == Symbology::Ean13 ? BARCODE_EANX : BARCODE_CODE128;
    const int error = ZBarcode_Encode(symbol.get(), reinterpret_cast<const unsigned char *>(data.constData()),
                                      static_cast<int>(data.size()));
    if (error >= ZINT_ERROR || symbol->rows < 1)
        return std::nullopt;
    Bitmap bars = Bitmap::white(symbol->width, 1);
    for (int x = 0; x < symbol->width; ++x) {
        // zint keeps the lowest bit leftmost.
        if ((static_cast<unsigned>(symbol->encoded_data[0][x / 8]) >> (x % 8) & 1U) != 0)
            bars.blacken(x, 0);
    }
    return bars;
}

QByteArray withCheckDigit(const QByteArray &data, Symbology symbology)
{
    if (symbology != Symbology::Ean13 || data.size() != kEanDigits)
        return data;
    int sum = 0;
    for (int i = 0; i < kEanDigits; ++i)
        sum += (data[i] - '0') * (i % 2 == 0 ? 1 : 3);
    return data + static_cast<char>('0' + (10 - sum % 10) % 10);
}

int barcodeModuleDots(int modules, int printableDots)
{
    const int fitting = printableDots / (modules + 2 * kBarcodeQuietModules);
    return fitting < 2 ? 0 : std::min(fitting, 3);
}

} // namespace kassa::receipt
