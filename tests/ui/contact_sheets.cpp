// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of every screen and state of the real window in every language, theme and size, and one sheet per
// screen with all of them side by side; for looking at them, not run by ctest.
// Usage: kassa_contact_sheets --out FOLDER [--languages de,es,ru,en] [--themes light,dark,contrast]
//        [--sizes 1024x768,1280x800,1920x1080] [--scenes extern-order,...] [--scale 100]
#include "tests/ui/screen_tour.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QTextStream>

using namespace kassa;
using widgets::ThemeName;

namespace {

constexpr int kThumbWidth = 640;
constexpr int kSheetGap = 12;
/// The contrast theme differs only by colours, so its pictures are taken in one language.
constexpr char16_t kContrastLanguage[] = u"de";

struct Wish
{
    QString folder;
    QStringList languages;
    QStringList themes;
    QList<QSize> sizes;
    QStringList scenes;
    int scale = 100;
};

ThemeName themeOf(const QString &word)
{
    if (word == u"dark") {
        return ThemeName::Dark;
    }
    return word == u"contrast" ? ThemeName::Contrast : ThemeName::Light;
}

class Photographer
{
public:
    Photographer(test::SampleTill &till, const Wish &wish) : m_till(till), m_wish(wish) {}

    void take(const QString &scene)
    {
        if (!m_wish.scenes.isEmpty() && !m_wish.scenes.contains(scene)) {
            return;
        }
        QList<QImage> sheet;
        for (const QString &theme : m_wish.themes) {
            widgets::Theme::apply(*qApp, themeOf(theme), m_wish.scale);
            for (const QString &language : m_wish.languages) {
                if (theme == u"contrast" && language != QStringView(kContrastLanguage)) {
                    continue;
                }
                m_till.setLanguage(language);
                for (const QSize &size : m_wish.sizes) {
                    sheet.append(shoot(scene, language, theme, size));
                }
            }
        }
        widgets::Theme::apply(*qApp, ThemeName::Light);
        m_till.setLanguage(QStringLiteral("de"));
        m_till.window->resize(1280, 800);
        settle();
        writeSheet(scene, sheet);
    }

private:
    static void settle()
    {
        for (int i = 0; i < 4; ++i) {
            QCoreApplication::processEvents();
        }
    }

    QImage shoot(const QString &scene, const QString &language, const QString &theme, const QSize &size)
    {
        m_till.window->resize(size);
        settle();
        const QImage picture = m_till.window->grab().toImage();
        const QString name = QStringLiteral("%1.%2.%3.%4x%5.png")
                                 .arg(scene, language, theme)
                                 .arg(size.width())
                                 .arg(size.height());
        picture.save(QDir(m_wish.folder).filePath(name));
        return picture.scaledToWidth(kThumbWidth, Qt::SmoothTransformation);
    }

    void writeSheet(const QString &scene, const QList<QImage> &pictures) const
    {
        const int columns = static_cast<int>(m_wish.sizes.size());
        int height = kSheetGap;
        QList<int> rowTops;
        for (int i = 0; i < pictures.size(); i += columns) {
            rowTops.append(height);
            int tallest = 0;
            for (int j = i; j < std::min(i + columns, static_cast<int>(pictures.size())); ++j) {
                tallest = std::max(tallest, pictures.at(j).height());
            }
            height += tallest + kSheetGap;
        }
        QImage sheet(columns * (kThumbWidth + kSheetGap) + kSheetGap, height, QImage::Format_RGB32);
        sheet.fill(Qt::gray);
        QPainter painter(&sheet);
        for (int i = 0; i < pictures.size(); ++i) {
            painter.drawImage(kSheetGap + (i % columns) * (kThumbWidth + kSheetGap), rowTops.at(i / columns),
                              pictures.at(i));
        }
        painter.end();
        sheet.save(QDir(m_wish.folder).filePath(QStringLiteral("sheet-%1.png").arg(scene)));
    }

    test::SampleTill &m_till;
    const Wish &m_wish;
};

Wish readWish(const QCoreApplication &application)
{
    QCommandLineParser parser;
    const QCommandLineOption out(QStringLiteral("out"), QString(), QStringLiteral("folder"),
                                 QStringLiteral("contact-sheets"));
    const QCommandLineOption languages(QStringLiteral("languages"), QString(), QStringLiteral("list"),
                                       QStringLiteral("de,es,ru,en"));
    const QCommandLineOption themes(QStringLiteral("themes"), QString(), QStringLiteral("list"),
                                    QStringLiteral("light,dark,contrast"));
    const QCommandLineOption sizes(QStringLiteral("sizes"), QString(), QStringLiteral("list"),
                                   QStringLiteral("1024x768,1280x800,1920x1080"));
    const QCommandLineOption scenes(QStringLiteral("scenes"), QString(), QStringLiteral("list"));
    const QCommandLineOption scale(QStringLiteral("scale"), QString(), QStringLiteral("percent"),
                                   QStringLiteral("100"));
    parser.addOptions({out, languages, themes, sizes, scenes, scale});
    parser.process(application);
    Wish wish;
    wish.folder = parser.value(out);
    wish.languages = parser.value(languages).split(QLatin1Char(','));
    wish.themes = parser.value(themes).split(QLatin1Char(','));
    wish.scenes = parser.value(scenes).split(QLatin1Char(','), Qt::SkipEmptyParts);
    wish.scale = parser.value(scale).toInt();
    const QStringList sizeWords = parser.value(sizes).split(QLatin1Char(','));
    for (const QString &word : sizeWords) {
        const QStringList sides = word.split(QLatin1Char('x'));
        wish.sizes.append({sides.value(0).toInt(), sides.value(1).toInt()});
    }
    return wish;
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    const Wish wish = readWish(application);
    QDir().mkpath(wish.folder);
    widgets::Theme::setMotionReduced(true);
    test::SampleTill till;
    if (!till.start()) {
        QTextStream(stderr) << "the till did not start\n";
        return 1;
    }
    Photographer photographer(till, wish);
    const QString problem =
        test::ScreenTour([&photographer](const QString &scene) { photographer.take(scene); }).run(till);
    if (!problem.isEmpty()) {
        QTextStream(stderr) << problem << '\n';
        return 1;
    }
    return 0;
}
