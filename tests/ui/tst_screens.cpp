// SPDX-License-Identifier: GPL-3.0-or-later
// Every screen and state of the real window in four languages at two sizes, or with KASSA_AUDIT_LARGE_TEXT in
// large text at the smaller one: nothing is cut, squeezed, unnamed, too small for a finger or on top of
// something else. What was typed and chosen outlives a change of language, window and (there) text size.
#include "tests/ui/screen_audit.h"
#include "tests/ui/screen_tour.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/touch_button.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QPointer>

using namespace kassa;
using widgets::Theme;
using widgets::ThemeName;
using widgets::Token;

namespace {

struct View
{
    const char *name;
    QSize size;
    int textPercent;
};

constexpr int kLargeTextPercent = 150;

bool looksAtLargeText()
{
    return qEnvironmentVariableIsSet("KASSA_AUDIT_LARGE_TEXT");
}

/// Every change of the text size polishes the whole window anew, so large text has a run of its own.
const QList<View> &views()
{
    static const QList<View> usual{{"1024x768", {1024, 768}, 100}, {"1280x800", {1280, 800}, 100}};
    static const QList<View> large{{"150 %", {1024, 768}, kLargeTextPercent}};
    return looksAtLargeText() ? large : usual;
}

constexpr std::array<const char *, 4> kLanguages{"de", "es", "ru", "en"};

/// Longer than the pause after which a typed search begins, and its answer takes.
constexpr int kSearchMs = 600;

/// What a person typed, chose and works at: everything that must outlive a change of the look.
QStringList inputsOf(const QWidget &window)
{
    QStringList inputs;
    const QList<QWidget *> all = window.findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (!widget->isVisible()) {
            continue;
        }
        QString value;
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget)) {
            value = edit->text();
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            value = button->isChecked() ? QStringLiteral("on") : QStringLiteral("off");
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget)) {
            value = QString::number(view->currentIndex().row());
        } else {
            continue;
        }
        inputs.append(widget->objectName() + QStringLiteral(" = ") + value);
    }
    if (const QWidget *focus = window.focusWidget()) {
        inputs.append(QStringLiteral("focus = ") + focus->objectName());
    }
    return inputs;
}

/// Types into every field that takes text, as a person would; what stood there before is kept for putBack.
QList<std::pair<QPointer<QLineEdit>, QString>> typeEverywhere(const QWidget &window)
{
    QList<std::pair<QPointer<QLineEdit>, QString>> before;
    for (QLineEdit *edit : window.findChildren<QLineEdit *>()) {
        if (edit->isVisible() && edit->isEnabled() && !edit->isReadOnly()) {
            before.append({edit, edit->text()});
            edit->end(false);
            QTest::keyClicks(edit, QStringLiteral("1"));
        }
    }
    return before;
}

void putBack(const QList<std::pair<QPointer<QLineEdit>, QString>> &before)
{
    for (const auto &[edit, text] : before) {
        if (edit != nullptr) {
            edit->setText(text);
        }
    }
}

void settle()
{
    for (int i = 0; i < 4; ++i) {
        QCoreApplication::processEvents();
    }
}

} // namespace

class TestScreens : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void goodWidgetsPass();
    void badWidgetsAreFound_data();
    void badWidgetsAreFound();
    void paletteIsReadable_data();
    void paletteIsReadable();
    void tourReachedTheEnd();
    void screens_data();
    void screens();
    void inputSurvives_data();
    void inputSurvives();

private:
    void auditEverywhere(test::SampleTill &till, const QString &scene);

    QString m_problem;
    QMap<QString, QStringList> m_faults; ///< by scene, language and view; an empty list: looked at
    QMap<QString, QStringList> m_before; ///< inputs by scene
    QMap<QString, QStringList> m_after;  ///< when it was seen in another language, size and text size
};

void TestScreens::initTestCase()
{
    Theme::setMotionReduced(true);
    test::SampleTill till;
    QVERIFY(till.start());
    test::ScreenTour tour([this, &till](const QString &scene) { auditEverywhere(till, scene); });
    m_problem = tour.run(till);
}

void TestScreens::auditEverywhere(test::SampleTill &till, const QString &scene)
{
    for (const View &view : views()) {
        Theme::apply(*qApp, ThemeName::Light, view.textPercent);
        for (const char *language : kLanguages) {
            till.setLanguage(QString::fromLatin1(language));
            till.window->resize(view.size);
            settle();
            const QString key =
                QStringLiteral("%1, %2, %3")
                    .arg(scene, QString::fromLatin1(language), QString::fromLatin1(view.name));
            m_faults.insert(key, test::auditScreen(*till.window));
        }
    }
    Theme::apply(*qApp, ThemeName::Light);
    till.setLanguage(QStringLiteral("de"));
    till.window->resize(1280, 800);
    settle();
    // Words of one's own would replace the reason that the tour has chosen there.
    const auto fields =
        scene == u"reason-refund" ? decltype(typeEverywhere(*till.window)){} : typeEverywhere(*till.window);
    settle();
    if (const auto *list = till.window->findChild<QWidget *>(QStringLiteral("requestTable"));
        list != nullptr && list->parentWidget()->isVisible()) {
        QTest::qWait(kSearchMs); // the list follows what was typed above it
    }
    m_before.insert(scene, inputsOf(*till.window));
    till.setLanguage(QStringLiteral("ru"));
    if (looksAtLargeText()) {
        Theme::apply(*qApp, ThemeName::Light, kLargeTextPercent);
    }
    till.window->resize(1024, 768);
    settle();
    till.setLanguage(QStringLiteral("de"));
    Theme::apply(*qApp, ThemeName::Light);
    till.window->resize(1280, 800);
    settle();
    m_after.insert(scene, inputsOf(*till.window));
    putBack(fields);
    settle();
}

void TestScreens::goodWidgetsPass()
{
    Theme::apply(*qApp, ThemeName::Light);
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    row->addWidget(widgets::plainLabel(QStringLiteral("Bestellungen")));
    row->addWidget(new widgets::TouchButton(widgets::TouchButton::Kind::Primary, QStringLiteral("Annehmen")));
    window.resize(400, 120);
    window.show();
    settle();
    QCOMPARE(test::auditScreen(window), QStringList());
}

void TestScreens::badWidgetsAreFound_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("label too narrow") << "needs";
    QTest::newRow("wrapped label too low") << "needs";
    QTest::newRow("button too narrow") << "needs";
    QTest::newRow("target too small") << "target";
    QTest::newRow("no name") << "accessible name";
    QTest::newRow("on top of another") << "lies on";
    QTest::newRow("outside") << "outside";
    QTest::newRow("hint cut") << "hint";
}

void TestScreens::badWidgetsAreFound()
{
    QFETCH(QString, fault);
    Theme::apply(*qApp, ThemeName::Light);
    const QString row = QString::fromLatin1(QTest::currentDataTag());
    QWidget window;
    auto *layout = new QHBoxLayout(&window);
    window.resize(400, 120);
    const QString words = QStringLiteral("Bestellungen werden angenommen");
    if (row == u"label too narrow" || row == u"wrapped label too low") {
        QLabel *label = widgets::plainLabel(words);
        label->setWordWrap(row == u"wrapped label too low");
        label->setFixedSize(label->wordWrap() ? QSize(140, 24) : QSize(90, 60));
        layout->addWidget(label);
    } else if (row == u"hint cut") {
        auto *edit = new QLineEdit;
        edit->setAccessibleName(QStringLiteral("Suche"));
        edit->setPlaceholderText(words);
        edit->setFixedSize(90, 48);
        layout->addWidget(edit);
    } else {
        auto *button = new widgets::TouchButton(widgets::TouchButton::Kind::Secondary, words);
        layout->addWidget(button);
        if (row == u"button too narrow") {
            button->setFixedWidth(60);
        } else if (row == u"target too small") {
            button->setFixedHeight(30);
        } else if (row == u"no name") {
            button->setText(QString());
            button->setIconName(QStringLiteral("x"));
            button->setAccessibleName(QString());
        } else if (row == u"outside") {
            window.show();
            settle();
            layout->removeWidget(button);
            button->move(350, 20);
        } else {
            auto *other = new widgets::TouchButton(widgets::TouchButton::Kind::Secondary, words);
            layout->addWidget(other);
            window.show();
            settle();
            other->move(button->pos() + QPoint(20, 0));
        }
    }
    window.show();
    settle();
    if (row == u"on top of another") {
        auto *first = layout->itemAt(0)->widget();
        layout->itemAt(1)->widget()->move(first->pos() + QPoint(20, 0));
    }
    const QString found = test::auditScreen(window).join(QLatin1Char('\n'));
    QVERIFY2(found.contains(fault), qPrintable(found));
}

void TestScreens::paletteIsReadable_data()
{
    QTest::addColumn<Token>("ink");
    QTest::addColumn<Token>("ground");
    const auto add = [](Token ink, Token ground) {
        QTest::addRow("%s on %s", qPrintable(Theme::tokenName(ink)), qPrintable(Theme::tokenName(ground)))
            << ink << ground;
    };
    const QList<Token> grounds{Token::Bg,       Token::Surface, Token::Sunken, Token::AccentSoft,
                               Token::WaitSoft, Token::OkSoft,  Token::NoSoft, Token::WarnSoft};
    for (const Token ink :
         {Token::Text, Token::Text2, Token::AccentInk, Token::Wait, Token::Ok, Token::No, Token::Warn}) {
        for (const Token ground : grounds) {
            add(ink, ground);
        }
    }
    add(Token::OnAccent, Token::Accent);
    add(Token::OnWait, Token::WaitFill);
    add(Token::OnOk, Token::OkFill);
    add(Token::OnNo, Token::NoFill);
}

void TestScreens::paletteIsReadable()
{
    QFETCH(Token, ink);
    QFETCH(Token, ground);
    for (const ThemeName theme : {ThemeName::Light, ThemeName::Dark, ThemeName::Contrast}) {
        const double ratio = widgets::contrastRatio(Theme::color(theme, ink), Theme::color(theme, ground));
        QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
    }
}

void TestScreens::tourReachedTheEnd()
{
    QCOMPARE(m_problem, QString());
}

void TestScreens::screens_data()
{
    QTest::addColumn<QString>("key");
    const QStringList scenes = test::ScreenTour::scenes();
    for (const QString &scene : scenes) {
        for (const View &view : views()) {
            for (const char *language : kLanguages) {
                const QString key =
                    QStringLiteral("%1, %2, %3")
                        .arg(scene, QString::fromLatin1(language), QString::fromLatin1(view.name));
                QTest::newRow(qPrintable(key)) << key;
            }
        }
    }
}

void TestScreens::screens()
{
    QFETCH(QString, key);
    QVERIFY2(m_faults.contains(key), "not reached");
    const QStringList faults = m_faults.value(key);
    QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
}

void TestScreens::inputSurvives_data()
{
    QTest::addColumn<QString>("scene");
    const QStringList scenes = test::ScreenTour::scenes();
    for (const QString &scene : scenes) {
        QTest::newRow(qPrintable(scene)) << scene;
    }
}

void TestScreens::inputSurvives()
{
    QFETCH(QString, scene);
    QVERIFY2(!m_before.value(scene).isEmpty(), "not reached");
    const QStringList before = m_before.value(scene);
    const QStringList after = m_after.value(scene);
    for (qsizetype i = 0; i < std::min(before.size(), after.size()); ++i) {
        QCOMPARE(after.at(i), before.at(i));
    }
    QCOMPARE(after.size(), before.size());
}

QTEST_MAIN(TestScreens)
#include "tst_screens.moc"
