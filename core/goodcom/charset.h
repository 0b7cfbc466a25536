// SPDX-License-Identifier: GPL-3.0-or-later
// Text to the bytes of a printer's character set and back. Which sets there are is the platform's affair: Qt
// with ICU knows windows-1252, gb18030 and the like; UTF-8 is always there.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace kassa::goodcom {

class Charset
{
public:
    /// @param name  as in [goodcom] charset; a name that the platform does not know means UTF-8
    explicit Charset(const QString &name = QStringLiteral("utf-8"));

    /// True when every character can be sent, so that look-alikes of forbidden signs can.
    [[nodiscard]] bool isUnicode() const { return m_isUnicode; }
    /// As it stands in the Content-Type header.
    [[nodiscard]] const QByteArray &name() const { return m_name; }

    /// Characters that the set lacks become "?".
    [[nodiscard]] QByteArray encode(const QString &text) const;
    /// What a printer sent: UTF-8 when it is well formed, else this set, else Latin-1. Never fails.
    /// Source: goodcom.md section 4 "Encoding".
    [[nodiscard]] QString decode(const QByteArray &bytes) const;

private:
    QByteArray m_name;
    bool m_isUnicode = true;
};

} // namespace kassa::goodcom
