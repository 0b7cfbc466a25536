// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_reader.h"

#include "core/base/text_clean.h"
#include "core/money/tax.h"

namespace kassa::external {

using text::Msg;

namespace {

constexpr qsizetype kMaxShownChars = 80;
constexpr int kMoneyDecimals = 2;
constexpr int kQuantityDecimals = 3;
constexpr int kUnitPriceDecimals = 4;

} // namespace

QString Path::toString() const
{
    if (parent == nullptr)
        return {};
    QString text = parent->child(QString::fromLatin1(name));
    if (index >= 0)
        text += u'[' + QString::number(index) + u']';
    return text;
}

QString Path::child(const QString &member) const
{
    const QString own = toString();
    return own.isEmpty() ? member : own + u'.' + member;
}

void Findings::noteForm(Msg msg, const QString &path, const QStringList &furtherArgs)
{
    if (!formFault)
        formFault = Fault{3, text::Message{msg, QStringList{path} + furtherArgs}, path};
}

void Findings::noteRule(Msg msg, const QString &path, const QStringList &furtherArgs)
{
    if (!ruleFault)
        ruleFault = Fault{2, text::Message{msg, QStringList{path} + furtherArgs}, path};
}

QString shown(const QString &value)
{
    const QString clean = base::cleanLine(value.left(kMaxShownChars));
    return value.size() > kMaxShownChars ? clean + u'\u2026' : clean;
}

FieldReader::FieldReader(const JsonValue &object, const Path &at, Findings &findings)
    : m_object(object), m_at(at), m_findings(findings), m_isKnown(object.keys().size(), false)
{
}

QString FieldReader::pathOf(const char *name) const
{
    return m_at.child(QString::fromLatin1(name));
}

const JsonValue *FieldReader::given(const char *name, Need need)
{
    const std::vector<std::string> &keys = m_object.keys();
    const std::string_view wanted(name);
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (keys[i] != wanted)
            continue;
        m_isKnown[i] = true;
        if (m_object.items()[i].isNull())
            break;
        return &m_object.items()[i];
    }
    if (need == Need::Mandatory)
        m_findings.noteForm(Msg::FieldMissing, pathOf(name));
    return nullptr;
}

QString
FieldReader::checkedText(const char *name, const JsonValue &value, Need need, int maxChars, bool isNote)
{
    const QString raw = value.toString();
    if (raw.size() > maxChars)
        m_findings.noteRule(Msg::TextTooLong, pathOf(name),
                            {QString::number(maxChars), QString::number(raw.size())});
    QString clean = isNote ? base::cleanNote(raw) : base::cleanLine(raw);
    if (clean.isEmpty() && need == Need::Mandatory)
        m_findings.noteForm(Msg::FieldEmpty, pathOf(name));
    return clean;
}

QString FieldReader::line(const char *name, Need need, int maxChars)
{
    const JsonValue *value = given(name, need);
    if (value == nullptr)
        return {};
    if (!value->isString()) {
        m_findings.noteForm(Msg::FieldNotText, pathOf(name));
        return {};
    }
    return checkedText(name, *value, need, maxChars, false);
}

QString FieldReader::note(const char *name, Need need)
{
    const JsonValue *value = given(name, need);
    if (value == nullptr)
        return {};
    if (!value->isString()) {
        m_findings.noteForm(Msg::FieldNotText, pathOf(name));
        return {};
    }
    return checkedText(name, *value, need, kMaxNoteChars, true);
}

QString FieldReader::id(const char *name, Need need)
{
    const JsonValue *value = given(name, need);
    if (value == nullptr)
        return {};
    if (!value->isString() && !value->isInteger()) {
        m_findings.noteForm(Msg::FieldNotTextOrInteger, pathOf(name));
        return {};
    }
    return checkedText(name, *value, need, kMaxIdChars, false);
}

QString FieldReader::taxCode(const char *name)
{
    const JsonValue *value = given(name, Need::Optional);
    if (value == nullptr)
        return {};
    if (!value->isString() && !value->isNumber()) {
        m_findings.noteForm(Msg::FieldNotTaxCode, pathOf(name));
        return {};
    }
    if (value->isNumber()) {
        // 4.9000000000000004 is what some languages make of 4.9.
        const money::Result<money::Money> percent = money::parseMoney(value->view(), money::NumberForm::Json);
        if (percent)
            return money::canonicalTaxCode(QString::fromLatin1(money::toFixedText(*percent)));
    }
    return money::canonicalTaxCode(checkedText(name, *value, Need::Optional, kMaxIdChars, false));
}

bool FieldReader::flag(const char *name)
{
    const JsonValue *value = m_object.find(name);
    if (value == nullptr)
        return false;
    skip(name);
    if (!value->isBool())
        m_findings.noteForm(Msg::FieldNotBoolean, pathOf(name));
    return value->isBool() && value->toBool();
}

template<class T>
T FieldReader::number(const char *name,
                      Need need,
                      int decimals,
                      money::Result<T> (*parse)(QByteArrayView digits, money::NumberForm form))
{
    const JsonValue *value = given(name, need);
    if (value == nullptr)
        return {};
    const bool isEmptyText = value->isString() && value->utf8().empty();
    if (isEmptyText) {
        if (need == Need::Mandatory)
            m_findings.noteForm(Msg::FieldEmpty, pathOf(name));
        return {};
    }
    if (!value->isNumber() && !value->isString()) {
        m_findings.noteForm(Msg::FieldNotNumber, pathOf(name),
                            {shown(QString::fromUtf8(toJson(*value).left(80)))});
        return {};
    }
    const money::NumberForm form = value->isNumber() ? money::NumberForm::Json : money::NumberForm::Text;
    const money::Result<T> parsed = parse(value->view(), form);
    if (parsed)
        return *parsed;
    const QString sent = shown(value->toString());
    switch (parsed.error().code) {
    case money::Code::TooManyDigits:
        m_findings.noteRule(Msg::TooManyDecimals, pathOf(name), {sent, QString::number(decimals)});
        break;
    case money::Code::OutOfRange:
    case money::Code::Overflow:
        m_findings.noteRule(Msg::NumberOutOfRange, pathOf(name), {sent});
        break;
    default:
        m_findings.noteForm(Msg::FieldNotNumber, pathOf(name), {sent});
        break;
    }
    return {};
}

money::Money FieldReader::amount(const char *name, Need need)
{
    return number<money::Money>(name, need, kMoneyDecimals, &money::parseMoney);
}

money::Quantity FieldReader::quantity(const char *name, Need need)
{
    return number<money::Quantity>(name, need, kQuantityDecimals, &money::parseQuantity);
}

money::UnitPrice FieldReader::unitPrice(const char *name, Need need)
{
    return number<money::UnitPrice>(name, need, kUnitPriceDecimals, &money::parseUnitPrice);
}

const JsonValue *FieldReader::object(const char *name, Need need)
{
    const JsonValue *value = given(name, need);
    if (value != nullptr && !value->isObject()) {
        m_findings.noteForm(Msg::FieldNotObject, pathOf(name));
        return nullptr;
    }
    return value;
}

const JsonValue *FieldReader::list(const char *name, Need need)
{
    const JsonValue *value = given(name, need);
    if (value == nullptr)
        return nullptr;
    if (!value->isArray()) {
        m_findings.noteForm(Msg::FieldNotList, pathOf(name));
        return nullptr;
    }
    if (value->items().empty()) {
        m_findings.noteForm(Msg::ListEmpty, pathOf(name));
        return nullptr;
    }
    return value;
}

void FieldReader::skip(const char *name)
{
    const std::vector<std::string> &keys = m_object.keys();
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (keys[i] == name)
            m_isKnown[i] = true;
    }
}

void FieldReader::finish()
{
    const std::vector<std::string> &keys = m_object.keys();
    for (std::size_t i = 0; i < keys.size() && m_findings.ignoredFields.size() < kMaxIgnoredFields; ++i) {
        if (!m_isKnown[i])
            m_findings.ignoredFields.append(m_at.child(shown(QString::fromStdString(keys[i]))));
    }
}

} // namespace kassa::external
