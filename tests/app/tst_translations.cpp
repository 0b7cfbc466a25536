// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogues against each other and against the sources: nothing unfinished, nothing forgotten, no place
// mark lost, no English left in another language. Whether a sentence is good is for people to judge.
#include <QDir>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

namespace {

constexpr int kLupdateMs = 120'000; // two lists of some two hundred files, with room for a busy machine
constexpr int kShortWordLetters = 3;

struct Entry
{
    QString context;
    QString source;
    QString comment;
    QString type; // empty: finished; else what lupdate wrote: unfinished, vanished, obsolete
    QStringList forms;
    bool isNumerus = false;

    [[nodiscard]] QString key() const
    {
        return context + QLatin1String(" | ") + source + QLatin1String(" | ") + comment;
    }
};

struct Catalogue
{
    QString language;
    QList<Entry> entries;
    QString problem; // empty: the file was read whole

    [[nodiscard]] QSet<QString> keys() const
    {
        QSet<QString> all;
        for (const Entry &entry : entries)
            all.insert(entry.key());
        return all;
    }
};

void readTranslation(QXmlStreamReader &xml, Entry &entry)
{
    entry.type = xml.attributes().value(QLatin1String("type")).toString();
    if (!entry.isNumerus) {
        entry.forms.append(xml.readElementText());
        return;
    }
    while (xml.readNextStartElement())
        entry.forms.append(xml.readElementText());
}

Entry readMessage(QXmlStreamReader &xml, const QString &context)
{
    Entry entry;
    entry.context = context;
    entry.isNumerus = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source"))
            entry.source = xml.readElementText();
        else if (xml.name() == QLatin1String("comment"))
            entry.comment = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            readTranslation(xml, entry);
        else
            xml.skipCurrentElement();
    }
    return entry;
}

Catalogue readCatalogue(const QString &path)
{
    Catalogue catalogue;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        catalogue.problem = path + QLatin1String(": ") + file.errorString();
        return catalogue;
    }
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("TS"))
            catalogue.language = xml.attributes().value(QLatin1String("language")).toString();
        else if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            catalogue.entries.append(readMessage(xml, context));
    }
    if (xml.hasError())
        catalogue.problem =
            QStringLiteral("%1:%2: %3").arg(path).arg(xml.lineNumber()).arg(xml.errorString());
    return catalogue;
}

// Everything of a text that stands for itself in every language, sorted: place marks and names of the
// interface.
QStringList found(const QString &text, const QRegularExpression &pattern)
{
    QStringList all;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        all.append(match.next().captured());
    std::sort(all.begin(), all.end());
    return all;
}

QString withPlainSpaces(QString text)
{
    return text.remove(QChar::SoftHyphen).replace(QChar::Nbsp, QLatin1Char(' '));
}

qsizetype letterCount(const QString &text)
{
    static const QRegularExpression mark(QStringLiteral("%L?[0-9n]"));
    const QString bare = QString(text).remove(mark);
    return std::count_if(bare.cbegin(), bare.cend(), [](QChar character) { return character.isLetter(); });
}

// Words that really are the same in two languages, by language.
const QMap<QString, QSet<QString>> &sharedWords()
{
    static const QMap<QString, QSet<QString>> words{
        {QStringLiteral("de"),
         {QStringLiteral("Kassa"), QStringLiteral("Alarm"), QStringLiteral("%1 – Kassa"),
          QStringLiteral("%1 · code %2"), QStringLiteral("Code"), QStringLiteral("Normal"),
          QStringLiteral("Port"), QStringLiteral("Request"), QStringLiteral("Response"),
          QStringLiteral("Restaurant"), QStringLiteral("Station"), QStringLiteral("Status"),
          QStringLiteral("Status: %1"), QStringLiteral("TEST"), QStringLiteral("%1 min %2 s"),
          QStringLiteral("%1 h %2 min")}},
        {QStringLiteral("es"),
         {QStringLiteral("Ctrl"), QStringLiteral("Kassa"), QStringLiteral("%1 – Kassa"),
          QStringLiteral("Austria"), QStringLiteral("Austria (RKSV)"), QStringLiteral("Normal"),
          QStringLiteral("Total"), QStringLiteral("TOTAL %1"), QStringLiteral("%1 min %2 s"),
          QStringLiteral("%1 h %2 min")}},
        {QStringLiteral("ru"),
         {QStringLiteral("Ctrl"), QStringLiteral("Kassa"), QStringLiteral("%1 – Kassa")}},
    };
    return words;
}

QString catalogueFile(const QString &name)
{
    return QStringLiteral(KASSA_TRANSLATIONS "/") + name;
}

QString listed(QStringList lines)
{
    lines.sort();
    return lines.join(QLatin1Char('\n'));
}

} // namespace

class TstTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEntryIsFinished_data() { addCatalogues(); }
    void everyEntryIsFinished();
    void placeMarksAreKept_data() { addCatalogues(); }
    void placeMarksAreKept();
    void namesOfTheInterfaceAreKept_data() { addCatalogues(); }
    void namesOfTheInterfaceAreKept();
    void noEnglishIsLeft_data() { addCatalogues(); }
    void noEnglishIsLeft();
    void unitsStayWithTheirNumbers_data() { addCatalogues(); }
    void unitsStayWithTheirNumbers();
    void cataloguesHoldWhatTheSourcesSay_data();
    void cataloguesHoldWhatTheSourcesSay();

private:
    static void addCatalogues();
    // One line per finished text of the row's catalogue that the judge finds wrong.
    template<typename Judge>
    static QStringList wrongTexts(const Catalogue &catalogue, Judge isWrong);
};

void TstTranslations::addCatalogues()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("language");
    for (const char *catalogue : {"kassa", "receipt"}) {
        for (const char *language : {"de", "es", "ru", "en"})
            QTest::addRow("%s_%s", catalogue, language)
                << QStringLiteral("%1_%2.ts").arg(QLatin1String(catalogue), QLatin1String(language))
                << QString::fromLatin1(language);
    }
}

template<typename Judge>
QStringList TstTranslations::wrongTexts(const Catalogue &catalogue, Judge isWrong)
{
    QStringList wrong;
    for (const Entry &entry : catalogue.entries) {
        for (const QString &form : entry.forms) {
            if (isWrong(entry, form))
                wrong.append(entry.key() + QLatin1String(" -> ") + form);
        }
    }
    return wrong;
}

void TstTranslations::everyEntryIsFinished()
{
    QFETCH(const QString, name);
    QFETCH(const QString, language);
    const Catalogue catalogue = readCatalogue(catalogueFile(name));
    QVERIFY2(catalogue.problem.isEmpty(), qPrintable(catalogue.problem));
    QCOMPARE(catalogue.language, language);
    QVERIFY(!catalogue.entries.isEmpty());
    QCOMPARE(catalogue.keys().size(), catalogue.entries.size());

    const qsizetype plurals = language == QLatin1String("ru") ? 3 : 2;
    QStringList open;
    for (const Entry &entry : catalogue.entries) {
        const bool isFilled = std::none_of(entry.forms.cbegin(), entry.forms.cend(),
                                           [](const QString &form) { return form.trimmed().isEmpty(); });
        if (!entry.type.isEmpty() || !isFilled || entry.forms.size() != (entry.isNumerus ? plurals : 1))
            open.append(entry.key() + QLatin1Char(' ') + entry.type);
    }
    QVERIFY2(open.isEmpty(), qPrintable(listed(open)));
}

void TstTranslations::placeMarksAreKept()
{
    QFETCH(const QString, name);
    const Catalogue catalogue = readCatalogue(catalogueFile(name));
    static const QRegularExpression mark(QStringLiteral("%L?[0-9n]"));
    const QStringList wrong = wrongTexts(catalogue, [](const Entry &entry, const QString &form) {
        return found(entry.source, mark) != found(form, mark);
    });
    QVERIFY2(wrong.isEmpty(), qPrintable(listed(wrong)));
}

void TstTranslations::namesOfTheInterfaceAreKept()
{
    QFETCH(const QString, name);
    const Catalogue catalogue = readCatalogue(catalogueFile(name));
    static const QRegularExpression word(QStringLiteral(
        R"(\b[a-z]+(?:_[a-z]+)+\b|\bkassa\.ini\b|--[a-z]+\b|\[[a-z]+\]|\bexternal-nb\b|\b(?:params\.order|order\.ref|autoprint|jsonrpc|UNBAR)\b|\b(?:ISO|TLS|JSON|UTF-8|PDF|CSV)\b)"));
    const QStringList wrong = wrongTexts(catalogue, [](const Entry &entry, const QString &form) {
        return found(entry.source, word) != found(form, word);
    });
    QVERIFY2(wrong.isEmpty(), qPrintable(listed(wrong)));
}

void TstTranslations::noEnglishIsLeft()
{
    QFETCH(const QString, name);
    QFETCH(const QString, language);
    const Catalogue catalogue = readCatalogue(catalogueFile(name));
    const bool isEnglish = language == QLatin1String("en");
    const QSet<QString> shared = sharedWords().value(language);
    const QStringList wrong = wrongTexts(catalogue, [&](const Entry &entry, const QString &form) {
        const bool isSame = withPlainSpaces(form) == entry.source;
        if (isEnglish)
            return !entry.isNumerus && !isSame;
        return isSame && letterCount(entry.source) > kShortWordLetters && !shared.contains(entry.source);
    });
    QVERIFY2(wrong.isEmpty(), qPrintable(listed(wrong)));
}

void TstTranslations::unitsStayWithTheirNumbers()
{
    QFETCH(const QString, name);
    const Catalogue catalogue = readCatalogue(catalogueFile(name));
    // A plain space would let the unit slip into the next line.
    static const QRegularExpression unit(
        QStringLiteral("%[0-9n] (?:ct|min|h|s|kB|mm|мин|ч|с|кБ|мм|%)(?!\\w)"),
        QRegularExpression::UseUnicodePropertiesOption);
    const QStringList wrong =
        wrongTexts(catalogue, [](const Entry &, const QString &form) { return form.contains(unit); });
    QVERIFY2(wrong.isEmpty(), qPrintable(listed(wrong)));
}

void TstTranslations::cataloguesHoldWhatTheSourcesSay_data()
{
    QTest::addColumn<QString>("catalogue");
    QTest::newRow("screens and messages") << QStringLiteral("kassa");
    QTest::newRow("words of receipts") << QStringLiteral("receipt");
}

void TstTranslations::cataloguesHoldWhatTheSourcesSay()
{
    QFETCH(const QString, catalogue);
    const QTemporaryDir folder;
    QVERIFY(folder.isValid());
    const QString fresh = folder.filePath(QStringLiteral("fresh_de.ts"));
    const QString sources =
        QStringLiteral(KASSA_SOURCE_LISTS "/") + catalogue + QLatin1String("_sources.txt");
    QVERIFY2(QFile::exists(sources), qPrintable(sources));

    QProcess lupdate;
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.start(QStringLiteral(KASSA_LUPDATE),
                  {QStringLiteral("-I"), QStringLiteral(KASSA_SOURCE_ROOT), QStringLiteral("-locations"),
                   QStringLiteral("none"), QStringLiteral("-silent"), QLatin1Char('@') + sources,
                   QStringLiteral("-ts"), fresh, QStringLiteral("-target-language"), QStringLiteral("de")});
    QVERIFY2(lupdate.waitForFinished(kLupdateMs), qPrintable(lupdate.errorString()));
    const QByteArray said = lupdate.readAll();
    QVERIFY2(lupdate.exitStatus() == QProcess::NormalExit && lupdate.exitCode() == 0, said.constData());

    const Catalogue wanted = readCatalogue(fresh);
    QVERIFY2(wanted.problem.isEmpty(), qPrintable(wanted.problem));
    QVERIFY(!wanted.entries.isEmpty());
    const QSet<QString> inSources = wanted.keys();
    for (const char *language : {"de", "es", "ru", "en"}) {
        const QString name = QStringLiteral("%1_%2.ts").arg(catalogue, QLatin1String(language));
        const QSet<QString> inCatalogue = readCatalogue(catalogueFile(name)).keys();
        const QStringList missing = QSet<QString>(inSources).subtract(inCatalogue).values();
        const QStringList stale = QSet<QString>(inCatalogue).subtract(inSources).values();
        QVERIFY2(missing.isEmpty(),
                 qPrintable(name + QLatin1String(" lacks (run update_translations):\n") + listed(missing)));
        QVERIFY2(stale.isEmpty(),
                 qPrintable(name + QLatin1String(" holds what no source says:\n") + listed(stale)));
    }
}

QTEST_GUILESS_MAIN(TstTranslations)
#include "tst_translations.moc"
