// SPDX-License-Identifier: GPL-3.0-or-later
// QR codes and barcodes as pictures of modules, made by libqrencode and zint, and how large they are printed.
// Printers that draw codes themselves leave out what does not fit without a word, so sizes come from here
// whoever draws. Source: receipt printing notes, sections 1 "QR", "Barcode" and 4.
#pragma once

#include "core/receipt/bitmap.h"
#include "core/receipt/document.h"

#include <optional>

namespace kassa::receipt {

/// White modules that a QR code needs on each side.
inline constexpr int kQrQuietModules = 4;
/// Smaller modules are not read reliably from thermal paper.
inline constexpr int kQrLeastModuleDots = 3;
/// Clones draw at most 8 dots per module.
inline constexpr int kQrMostModuleDots = 8;
/// The size that is aimed at: 30 mm at 203 dpi.
inline constexpr int kQrWantedDots = 240;
/// Height of a barcode: 10 mm at 203 dpi.
inline constexpr int kBarcodeDots = 80;
/// White modules on each side of a barcode: EAN-13 asks for 11, CODE128 for 10.
inline constexpr int kBarcodeQuietModules = 11;

/// The QR code of `data` (bytes, never recoded) without its white edge, one dot per module. Nothing when it
/// is empty or longer than a QR code may be. Pure.
[[nodiscard]] std::optional<Bitmap> qrModules(const QByteArray &data, QrLevel level);

/// Dots per module for a code of `modules`: as many as reach kQrWantedDots, as paper and printers allow.
/// 0 when it cannot be printed large enough to be read. @param printableDots  width of the print area  Pure.
[[nodiscard]] int qrModuleDots(int modules, int printableDots);

/// The bars of `data` as one row of modules, without white edges. EAN-13 takes 12 digits, or 13 with the
/// right check digit; CODE128 printable ASCII. Nothing for other data. Pure.
[[nodiscard]] std::optional<Bitmap> barcodeModules(const QByteArray &data, Symbology symbology);

/// `data` with its check digit for EAN-13 of 12 digits, else as it is. Pure.
[[nodiscard]] QByteArray withCheckDigit(const QByteArray &data, Symbology symbology);

/// Dots per module of a barcode: 3, or 2 where 3 do not fit; 0 when not even these do. Pure.
[[nodiscard]] int barcodeModuleDots(int modules, int printableDots);

} // namespace kassa::receipt
