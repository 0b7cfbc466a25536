// SPDX-License-Identifier: GPL-3.0-or-later
// A black and white picture in dots: what images, QR codes and barcodes are to this module. Pictures from
// files are turned into it elsewhere; nothing is scaled here.
#pragma once

#include <QByteArray>

namespace kassa::receipt {

/// Rows from top to bottom, each padded to whole bytes, the highest bit leftmost, 1 is black: the layout that
/// printers take. Source: receipt printing notes, section 1 "Raster".
struct Bitmap
{
    int width = 0;
    int height = 0;
    QByteArray rows; ///< bytesPerRow() * height bytes

    [[nodiscard]] int bytesPerRow() const { return (width + 7) / 8; }
    /// True for black. @param x, y  inside the picture
    [[nodiscard]] bool isBlack(int x, int y) const
    {
        const auto byte = static_cast<unsigned char>(rows[qsizetype{y} * bytesPerRow() + x / 8]);
        return ((byte >> (7 - x % 8)) & 1U) != 0;
    }
    /// Makes one dot black. @param x, y  inside the picture
    void blacken(int x, int y)
    {
        char &byte = rows[qsizetype{y} * bytesPerRow() + x / 8];
        byte = static_cast<char>(static_cast<unsigned char>(byte) | (0x80U >> (x % 8)));
    }
    /// An all white picture. @param width, height  >= 0
    [[nodiscard]] static Bitmap white(int width, int height)
    {
        Bitmap bitmap{width, height, {}};
        bitmap.rows = QByteArray(qsizetype{bitmap.bytesPerRow()} * height, '\0');
        return bitmap;
    }

    bool operator==(const Bitmap &) const = default;
};

} // namespace kassa::receipt
