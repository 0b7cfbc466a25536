// SPDX-License-Identifier: GPL-3.0-or-later
// What one model of receipt printer can do: numbers of its code pages, columns, codes, cutter. A profile is a
// file of "key=value" lines; those that come with Kassa lie in resources/printers, more can be laid into the
// folder "printers" of the data dir. Source: receipt printing notes, section 1; escpos-printer-db by way of
// them.
#pragma once

#include "core/base/result.h"
#include "core/receipt/grid.h"

#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace kassa::receipt {

enum class ProfileCode {
    NotFound, ///< no file of this name
    BadFile,  ///< a line that means nothing; the context is the key
};

template<class T>
using ProfileResult = base::Result<T, ProfileCode>;

/// A code page and the number that ESC t knows it by on this model.
struct CodePageNumber
{
    QString codec; ///< cp437 cp850 cp858 cp866 windows-1251 windows-1252 iso-8859-15
    int number = 0;

    bool operator==(const CodePageNumber &) const = default;
};

struct PaperColumns
{
    int widthMm = 0;
    int dots = 0;
    int columnsA = 0;
    int columnsB = 0;

    bool operator==(const PaperColumns &) const = default;
};

enum class Cut { None, Partial, Full };
enum class PrinterFont { A, B };

struct PrinterProfile
{
    QString name;  ///< "tm-t88v"
    QString title; ///< for people
    QList<CodePageNumber> pages;
    QList<PaperColumns> papers;
    bool nativeQr = false;      ///< draws QR codes itself
    bool provesPrint = false;   ///< answers GS ( H when the paper is printed
    bool answersStatus = true;  ///< answers DLE EOT
    bool leavesChinese = false; ///< wants FS . after ESC @
    Cut cut = Cut::Partial;
    int baud = 9600; ///< of a serial line, as it leaves the factory

    /// Columns and dots for this paper; font A of 42 (80 mm) or 32 columns where the profile says nothing.
    [[nodiscard]] PaperWidth widthFor(int widthMm, PrinterFont font) const;
    bool operator==(const PrinterProfile &) const = default;
};

/// Reads a profile file. Every page is named once, numbers are 0..255. Error: BadFile. Pure.
[[nodiscard]] ProfileResult<PrinterProfile> decodeProfile(const QString &name, QByteArrayView file);

/// The profile `name` (empty: "default") from `folder`, else the one that comes with Kassa. `folder` may be
/// empty or missing. Errors: NotFound, BadFile.
[[nodiscard]] ProfileResult<PrinterProfile> loadProfile(const QString &name, const QString &folder);

/// Names of all profiles, "default" first, then by title; those of `folder` included.
[[nodiscard]] QList<PrinterProfile> knownProfiles(const QString &folder);

} // namespace kassa::receipt
