// SPDX-License-Identifier: GPL-3.0-or-later
// Every screen and state of the real window that came about in Russian is switched to German: not one Russian
// word stays; then to English: no amount keeps its comma. What a person or the shop wrote stays as it is; so
// does the JSON of the wire.
#include "tests/ui/screen_tour.h"
#include "ui/widgets/code_view.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/toast.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QRegularExpression>

using namespace kassa;

namespace {

void settle()
{
    for (int i = 0; i < 4; ++i) {
        QCoreApplication::processEvents();
    }
}

bool isRussian(const QString &shown)
{
    // Languages are named in themselves; the reason of a refusal stays as the cashier gave it.
    QString text = shown;
    text.remove(QStringView(u"Нет в наличии").toString());
    return text != QStringView(u"Русский") && std::any_of(text.cbegin(), text.cend(), [](QChar c) {
               return c.script() == QChar::Script_Cyrillic;
           });
}

/// A toast goes by itself, code is what went over the wire.
bool isFree(const QWidget &widget)
{
    for (const QWidget *w = &widget; w != nullptr; w = w->parentWidget()) {
        if (qobject_cast<const widgets::Toast *>(w) != nullptr ||
            qobject_cast<const widgets::CodeView *>(w) != nullptr) {
            return true;
        }
    }
    return false;
}

QStringList textsOf(const QWidget &widget)
{
    QStringList texts{widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()};
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        texts.append(label->text());
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        texts.append(button->text());
    } else if (const auto *edit = qobject_cast<const QLineEdit *>(&widget)) {
        texts.append({edit->text(), edit->placeholderText()});
    } else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget)) {
        const QAbstractItemModel *model = view->model();
        for (int row = 0; model != nullptr && row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const QModelIndex index = model->index(row, column);
                texts.append({index.data().toString(), index.data(Qt::AccessibleTextRole).toString(),
                              index.data(Qt::ToolTipRole).toString()});
            }
        }
    }
    return texts;
}

/// An amount with a decimal comma, as German and Russian write it and English does not.
bool hasComma(const QString &text)
{
    static const QRegularExpression kAmount(QStringLiteral("\\d,\\d\\d(?!\\d)[\\s\\x{a0}]?€"));
    return text.contains(kAmount);
}

using Suspicion = bool (*)(const QString &text);

QStringList findTexts(const QWidget &window, Suspicion isSuspect)
{
    QStringList found;
    const QList<QWidget *> all = window.findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (!widget->isVisible() || isFree(*widget)) {
            continue;
        }
        const QStringList texts = textsOf(*widget);
        for (const QString &text : texts) {
            if (isSuspect(text)) {
                found.append(widget->objectName() + QStringLiteral(": ") + text);
            }
        }
    }
    return found;
}

} // namespace

class TestLanguageSwitch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void tourReachedTheEnd();
    void switchesAtOnce_data();
    void switchesAtOnce();

private:
    QString m_problem;
    QMap<QString, qsizetype> m_before; ///< Russian texts of the scene as it came about
    QMap<QString, QStringList> m_left; ///< after the switches
};

void TestLanguageSwitch::initTestCase()
{
    widgets::Theme::setMotionReduced(true);
    test::SampleTill till;
    QVERIFY(till.start());
    QVERIFY(till.setLanguage(QStringLiteral("ru")));
    test::ScreenTour tour([this, &till](const QString &scene) {
        settle();
        m_before.insert(scene, findTexts(*till.window, isRussian).size());
        till.setLanguage(QStringLiteral("de"));
        settle();
        m_left.insert(scene, findTexts(*till.window, isRussian));
        till.setLanguage(QStringLiteral("en"));
        settle();
        m_left[scene] += findTexts(*till.window, hasComma);
        till.setLanguage(QStringLiteral("ru"));
        settle();
    });
    m_problem = tour.run(till);
}

void TestLanguageSwitch::tourReachedTheEnd()
{
    QCOMPARE(m_problem, QString());
}

void TestLanguageSwitch::switchesAtOnce_data()
{
    QTest::addColumn<QString>("scene");
    const QStringList scenes = test::ScreenTour::scenes();
    for (const QString &scene : scenes) {
        QTest::newRow(qPrintable(scene)) << scene;
    }
}

void TestLanguageSwitch::switchesAtOnce()
{
    QFETCH(QString, scene);
    QVERIFY2(m_before.value(scene) > 10, "the screen was never Russian");
    QCOMPARE(m_left.value(scene).join(QLatin1Char('\n')), QString());
}

QTEST_MAIN(TestLanguageSwitch)
#include "tst_language_switch.moc"
