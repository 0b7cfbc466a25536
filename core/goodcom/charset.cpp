// SPDX-License-Identifier: GPL-3.0-or-later
#include "charset.h"

#include <QList>
#include <QStringDecoder>
#include <QStringEncoder>

#include <optional>

namespace kassa::goodcom {

namespace {

std::optional<QString> decoded(QStringDecoder &decoder, const QByteArray &bytes)
{
    if (!decoder.isValid()) {
        return std::nullopt;
    }
    QString text = decoder.decode(bytes);
    if (decoder.hasError() || text.contains(QChar::ReplacementCharacter)) {
        return std::nullopt;
    }
    return text;
}

QByteArray encoded(const QByteArray &name, const QString &text)
{
    QStringEncoder encoder(name.constData(), QStringConverter::Flag::Stateless);
    return encoder.encode(text);
}

bool survives(const QByteArray &name, const QString &text)
{
    QStringDecoder decoder(name.constData(), QStringConverter::Flag::Stateless);
    return decoded(decoder, encoded(name, text)) == text;
}

} // namespace

Charset::Charset(const QString &name) : m_name(name.toLatin1().toLower())
{
    const QStringEncoder encoder(m_name.constData());
    if (!encoder.isValid() || m_name.startsWith("utf-16") || m_name.startsWith("utf-32")) {
        m_name = QByteArrayLiteral("utf-8"); // two and four byte units would put zeros into the frame
    }
    m_isUnicode = m_name == "utf-8";
}

QByteArray Charset::encode(const QString &text) const
{
    if (m_isUnicode) {
        return text.toUtf8();
    }
    if (survives(m_name, text)) {
        return encoded(m_name, text);
    }
    QByteArray bytes;
    for (const char32_t point : text.toUcs4()) {
        const QString character = QString::fromUcs4(&point, 1);
        bytes += survives(m_name, character) ? encoded(m_name, character) : QByteArrayLiteral("?");
    }
    return bytes;
}

QString Charset::decode(const QByteArray &bytes) const
{
    QStringDecoder utf8(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    if (const auto text = decoded(utf8, bytes)) {
        return *text;
    }
    if (!m_isUnicode) {
        QStringDecoder own(m_name.constData(), QStringConverter::Flag::Stateless);
        if (const auto text = decoded(own, bytes)) {
            return *text;
        }
    }
    return QString::fromLatin1(bytes);
}

} // namespace kassa::goodcom
