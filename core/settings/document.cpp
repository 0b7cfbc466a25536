// SPDX-License-Identifier: GPL-3.0-or-later
#include "document.h"

#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <utility>

namespace kassa::settings {

namespace {

base::Error<Code> lineError(qsizetype lineNumber, const QString &what)
{
    return {Code::Syntax, QStringLiteral("kassa.ini line %1: %2").arg(lineNumber).arg(what), {}};
}

/// A tab is the one control character that people type without knowing.
bool hasControl(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(),
                       [](QChar c) { return (c.unicode() < 0x20 && c != u'\t') || c.unicode() == 0x7F; });
}

bool isComment(const QString &line)
{
    return line.startsWith(u'#') || line.startsWith(u';');
}

bool isSectionName(const QString &name)
{
    return !name.isEmpty() && name == name.trimmed() && !name.contains(u'[') && !name.contains(u']') &&
           !hasControl(name);
}

bool isKeyName(const QString &key)
{
    return !key.isEmpty() && key == key.trimmed() && !key.contains(u'=') && !key.startsWith(u'[') &&
           !isComment(key) && !hasControl(key);
}

} // namespace

Result<Document> Document::decode(QByteArrayView ini)
{
    if (ini.size() > kMaxIniBytes) {
        return base::Error<Code>{Code::TooLarge,
                                 QStringLiteral("kassa.ini is larger than %1 KiB: this is no settings file.")
                                     .arg(kMaxIniBytes / 1024),
                                 {}};
    }
    // Stateless: a character cut off at the end is an error and not the beginning of a next part.
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = utf8(ini);
    if (utf8.hasError()) {
        return base::Error<Code>{
            Code::Syntax,
            QStringLiteral("kassa.ini is not UTF-8 text: save it with the encoding UTF-8."),
            {}};
    }
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    if (text.endsWith(u'\n')) {
        text.chop(1);
    }
    Document document;
    if (text.isEmpty()) {
        return document;
    }
    QString section;
    QSet<std::pair<QString, QString>> seen;
    qsizetype lineNumber = 0;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        ++lineNumber;
        if (hasControl(line)) {
            return lineError(lineNumber, QStringLiteral("a control character is not allowed."));
        }
        if (line.trimmed().isEmpty() || isComment(line)) {
            document.m_lines.append(Line{false, section, {}, line});
            continue;
        }
        if (line.startsWith(u'[')) {
            const QString header = line.trimmed();
            section = header.mid(1, header.size() - 2);
            if (!header.endsWith(u']') || !isSectionName(section)) {
                return lineError(lineNumber, QStringLiteral("a section is written as [name]."));
            }
            document.m_lines.append(Line{false, section, {}, line});
            continue;
        }
        const qsizetype equals = line.indexOf(u'=');
        const QString key = line.left(equals).trimmed();
        if (equals < 0 || key.isEmpty()) {
            return lineError(
                lineNumber, QStringLiteral("neither [section] nor key=value nor a comment starting with #."));
        }
        if (section.isEmpty()) {
            return lineError(lineNumber,
                             QStringLiteral("\"%1\" stands before the first [section].").arg(key));
        }
        if (seen.contains({section, key})) {
            return base::Error<Code>{
                Code::RepeatedKey,
                QStringLiteral("kassa.ini line %1: [%2] %3 is there twice: keep one of them.")
                    .arg(QString::number(lineNumber), section, key),
                section + u'/' + key};
        }
        seen.insert({section, key});
        document.m_lines.append(Line{true, section, key, line.mid(equals + 1)});
    }
    return document;
}

QByteArray Document::encode() const
{
    QString text;
    for (const Line &line : m_lines) {
        if (line.isEntry) {
            text += line.key + u'=';
        }
        text += line.text + u'\n';
    }
    return text.toUtf8();
}

QList<Entry> Document::entries() const
{
    QList<Entry> all;
    for (const Line &line : m_lines) {
        if (line.isEntry) {
            all.append(Entry{line.section, line.key, line.text});
        }
    }
    return all;
}

std::optional<QString> Document::value(const QString &section, const QString &key) const
{
    const auto found = std::find_if(m_lines.cbegin(), m_lines.cend(), [&](const Line &line) {
        return line.isEntry && line.section == section && line.key == key;
    });
    if (found == m_lines.cend()) {
        return std::nullopt;
    }
    return found->text;
}

Result<void> Document::setValue(const QString &section, const QString &key, const QString &value)
{
    if (!isSectionName(section) || !isKeyName(key) || hasControl(value)) {
        return base::Error<Code>{
            Code::Syntax,
            QStringLiteral("[%1] %2: the value must fit in one line without control characters.")
                .arg(section, key),
            section + u'/' + key};
    }
    qsizetype insertAt = -1;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        Line &line = m_lines[i];
        if (line.section != section) {
            continue;
        }
        if (line.isEntry && line.key == key) {
            line.text = value;
            return {};
        }
        // Behind the section's last header or entry, so that the blank lines before the next header stay
        // there.
        if (line.isEntry || line.text.startsWith(u'[')) {
            insertAt = i + 1;
        }
    }
    const Line entry{true, section, key, value};
    if (insertAt >= 0) {
        m_lines.insert(insertAt, entry);
        return {};
    }
    m_lines.append(Line{false, section, {}, u'[' + section + u']'});
    m_lines.append(entry);
    return {};
}

void Document::addComment(const QString &text)
{
    KASSA_ASSERT(!hasControl(text));
    const QString section = m_lines.isEmpty() ? QString() : m_lines.constLast().section;
    m_lines.append(Line{false, section, {}, text.isEmpty() ? QString() : QStringLiteral("# ") + text});
}

} // namespace kassa::settings
