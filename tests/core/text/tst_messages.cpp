// SPDX-License-Identifier: GPL-3.0-or-later
// Every message has a sentence, and what is put into it is never read again.
#include "core/text/messages.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace kassa::text;

namespace {

// Puts the parameters in another order, as a translation may.
class SwappingTranslator : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (qstrcmp(context, "kassa::text") != 0 ||
            !QByteArrayView(source).startsWith("%1 is \"%2\". Allowed are BAR"))
            return {};
        return QStringLiteral("\"%2\" in %1: nur BAR oder UNBAR");
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace

class TestMessages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyMessageHasASentence();
    void placeMarksAreGapless();
    void parametersArePutInLiterally();
    void missingParametersStayEmpty();
    void translationsMayReorder();
};

void TestMessages::everyMessageHasASentence()
{
    const QList<Msg> all = allMessages();
    QSet<int> seen;
    QSet<QString> sentences;
    for (const Msg msg : all) {
        seen.insert(static_cast<int>(msg));
        sentences.insert(sourceText(msg));
        QVERIFY(!sourceText(msg).isEmpty());
    }
    QCOMPARE(seen.size(), all.size());
    QCOMPARE(sentences.size(), all.size());
    // As many rows as enumerators: none was forgotten in between.
    const int highest = *std::max_element(seen.cbegin(), seen.cend());
    QCOMPARE(static_cast<int>(all.size()), highest + 1);
}

void TestMessages::placeMarksAreGapless()
{
    static const QRegularExpression kMark(QStringLiteral("%([1-9])"));
    for (const Msg msg : allMessages()) {
        QSet<int> numbers;
        int highest = 0;
        QRegularExpressionMatchIterator marks = kMark.globalMatch(sourceText(msg));
        while (marks.hasNext()) {
            const int number = marks.next().captured(1).toInt();
            numbers.insert(number);
            highest = qMax(highest, number);
        }
        QCOMPARE(static_cast<int>(numbers.size()), highest);
    }
}

void TestMessages::parametersArePutInLiterally()
{
    const QString path = QStringLiteral("%2%1");
    const QString value = QStringLiteral("%1 <b>%3</b>");
    QCOMPARE(toText({Msg::UnknownCountry, {path, value}}),
             QStringLiteral("%2%1: country \"%1 <b>%3</b>\" is unknown. Send its ISO code, such as AT."));
}

void TestMessages::missingParametersStayEmpty()
{
    QCOMPARE(toText({Msg::FieldMissing, {}}), QStringLiteral(" is missing. This field is mandatory."));
    QCOMPARE(toText({Msg::Rejected, {QStringLiteral("unused")}}), QStringLiteral("The order was rejected."));
}

void TestMessages::translationsMayReorder()
{
    SwappingTranslator translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QCOMPARE(toText({Msg::BadPaymentType, {QStringLiteral("payments[0].type"), QStringLiteral("CASH")}}),
             QStringLiteral("\"CASH\" in payments[0].type: nur BAR oder UNBAR"));
    QVERIFY(QCoreApplication::removeTranslator(&translator));
}

QTEST_GUILESS_MAIN(TestMessages)
#include "tst_messages.moc"
