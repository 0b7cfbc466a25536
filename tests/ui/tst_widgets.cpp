// SPDX-License-Identifier: GPL-3.0-or-later
// Components of ui/widgets: contrast of the palette, sizes of targets, keycaps, tabular figures, focus and
// texts. Source of every expected number: visual language sections 2, 4, 5, 8 and 10.
#include "ui/widgets/amount_label.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/code_view.h"
#include "ui/widgets/countdown.h"
#include "ui/widgets/density.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/key_value_row.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/lamp.h"
#include "ui/widgets/number_pad.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/product_tile.h"
#include "ui/widgets/rail_button.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/switch_button.h"
#include "ui/widgets/system_theme.h"
#include "ui/widgets/tables.h"
#include "ui/widgets/tabular_text.h"
#include "ui/widgets/text_block.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/timeline.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/touch_button.h"

#include <QAccessible>
#include <QAction>
#include <QFontMetricsF>
#include <QPainter>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace kassa::widgets;

namespace {

constexpr int kMinTarget = 44;
constexpr double kTextRatio = 4.5;
constexpr double kShapeRatio = 3.0;

const char *nameOf(ThemeName theme)
{
    switch (theme) {
    case ThemeName::Light:
        return "light";
    case ThemeName::Dark:
        return "dark";
    case ThemeName::Contrast:
        break;
    }
    return "contrast";
}

} // namespace

class TestWidgets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { Theme::apply(*qApp, ThemeName::Light); }

    void contrast_data();
    void contrast();
    void styleSheetHasNoMarkLeft_data();
    void styleSheetHasNoMarkLeft();
    void paletteFollowsTokens();
    void portalAnswers();
    void iconsRenderInTheirColour();
    void everyStateHasShapeAndWordColours();
    void densityByWidth_data();
    void densityByWidth();
    void targets_data();
    void targets();
    void keycapComesFromShortcut();
    void keycapComesFromAction();
    void ampersandIsALetter();
    void disabledReasonIsSpoken();
    void buttonWrapsIntoTwoLines();
    void buttonFitsLongestState();
    void tabularDigitsHaveEqualCells();
    void tabularWidthIsPainted();
    void textBlockBreaksAtSoftHyphens();
    void longWordsBreakInsteadOfBeingCut();
    void segmentChooses();
    void segmentKeepsChoiceOverNewWords();
    void switchTogglesOnItsWholeFace();
    void chipAndLampSpeak();
    void railBadge();
    void countdownFormat_data();
    void countdownFormat();
    void timelineReusesRows();
    void toastEndsByItself();
    void toastAction();
    void bannerSpeaksAndActs();
    void overlayReturnsFocus();
    void overlayKeepsTabInside();
    void overlaySilencesShortcutsBehind();
    void overlayEscape();
    void overlayFillsWhenCompact();
    void focusRingOnlyForKeys();
    void focusRingSurvivesDeletedPage();
    void fieldErrorIsShown();
    void fieldKeepsCursorOnSameText();
    void numberPadReports();
    void stepperStopsAtItsEnds();
    void codeIsIndentedWithoutReading_data();
    void codeIsIndentedWithoutReading();
    void labelsNeverReadMarkup();
    void everyThemeAndScalePaints();
};

void TestWidgets::contrast_data()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<int>("ink");
    QTest::addColumn<int>("ground");
    QTest::addColumn<double>("least");
    const struct
    {
        Token ink;
        Token ground;
        double least;
    } pairs[] = {
        {Token::Border, Token::Surface, kShapeRatio},   {Token::Accent, Token::Surface, kShapeRatio},
        {Token::OnAccent, Token::Accent, kTextRatio},   {Token::AccentInk, Token::AccentSoft, kTextRatio},
        {Token::OnWait, Token::WaitFill, kTextRatio},   {Token::OnOk, Token::OkFill, kTextRatio},
        {Token::OnNo, Token::NoFill, kTextRatio},       {Token::OkFill, Token::Surface, kShapeRatio},
        {Token::NoFill, Token::Surface, kShapeRatio},   {Token::WarnFill, Token::Surface, kShapeRatio},
        {Token::Focus, Token::Surface, kShapeRatio},    {Token::Focus, Token::Bg, kShapeRatio},
        {Token::Disabled, Token::Surface, kShapeRatio}, {Token::Surface, Token::Text, kTextRatio},
    };
    const Token inks[] = {Token::Text, Token::Text2, Token::AccentInk, Token::Wait,
                          Token::Ok,   Token::No,    Token::Warn};
    const Token grounds[] = {Token::Surface,  Token::Bg,     Token::Sunken, Token::AccentSoft,
                             Token::WaitSoft, Token::OkSoft, Token::NoSoft, Token::WarnSoft};
    for (const ThemeName theme : {ThemeName::Light, ThemeName::Dark, ThemeName::Contrast}) {
        const auto add = [theme](Token ink, Token ground, double least) {
            QTest::addRow("%s %s on %s", nameOf(theme), qPrintable(Theme::tokenName(ink)),
                          qPrintable(Theme::tokenName(ground)))
                << static_cast<int>(theme) << static_cast<int>(ink) << static_cast<int>(ground) << least;
        };
        for (const auto &pair : pairs)
            add(pair.ink, pair.ground, pair.least);
        for (const Token ink : inks) {
            for (const Token ground : grounds)
                add(ink, ground, kTextRatio);
        }
    }
}

void TestWidgets::contrast()
{
    QFETCH(int, theme);
    QFETCH(int, ink);
    QFETCH(int, ground);
    QFETCH(double, least);
    const auto name = static_cast<ThemeName>(theme);
    const double ratio = contrastRatio(Theme::color(name, static_cast<Token>(ink)),
                                       Theme::color(name, static_cast<Token>(ground)));
    QVERIFY2(ratio >= least, qPrintable(QString::number(ratio)));
}

void TestWidgets::styleSheetHasNoMarkLeft_data()
{
    QTest::addColumn<int>("theme");
    for (const ThemeName theme : {ThemeName::Light, ThemeName::Dark, ThemeName::Contrast})
        QTest::newRow(nameOf(theme)) << static_cast<int>(theme);
}

void TestWidgets::styleSheetHasNoMarkLeft()
{
    QFETCH(int, theme);
    const QString sheet = Theme::styleSheet(static_cast<ThemeName>(theme), 100);
    QVERIFY(!sheet.isEmpty());
    QVERIFY2(!sheet.contains(QLatin1Char('@')), qPrintable(sheet.mid(sheet.indexOf(QLatin1Char('@')), 30)));
}

void TestWidgets::paletteFollowsTokens()
{
    for (const ThemeName theme : {ThemeName::Light, ThemeName::Dark, ThemeName::Contrast}) {
        Theme::apply(*qApp, theme, 100);
        QCOMPARE(Theme::current(), theme);
        QCOMPARE(qApp->palette().color(QPalette::Window), Theme::color(Token::Bg));
        QCOMPARE(qApp->palette().color(QPalette::Base), Theme::color(Token::Surface));
        QCOMPARE(qApp->palette().color(QPalette::Disabled, QPalette::Text), Theme::color(Token::Disabled));
    }
}

void TestWidgets::portalAnswers()
{
    QCOMPARE(SystemTheme::fromPortal(0), ThemeName::Light);
    QCOMPARE(SystemTheme::fromPortal(1), ThemeName::Dark);
    QCOMPARE(SystemTheme::fromPortal(2), ThemeName::Light);
    QCOMPARE(SystemTheme::fromPortal(77), ThemeName::Light);
    QVERIFY(SystemTheme::isHighContrast(Theme::palette(ThemeName::Contrast)));
    QVERIFY(!SystemTheme::isHighContrast(Theme::palette(ThemeName::Dark)));
    QVERIFY(!SystemTheme::isHighContrast(Theme::palette(ThemeName::Light)));
    SystemTheme asked(Theme::palette(ThemeName::Contrast));
    QSignalSpy spy(&asked, &SystemTheme::answered);
    asked.ask();
    QCOMPARE(spy.count(), 0);
    QTRY_COMPARE(spy.count(), 1);
    QCOMPARE(spy.at(0).at(0).value<ThemeName>(), ThemeName::Contrast);
}

void TestWidgets::iconsRenderInTheirColour()
{
    const QStringList names = iconNames();
    QVERIFY(names.size() >= 55);
    for (const QString &name : names) {
        const QImage image = icon(name, 24, QColor(Qt::red), QColor(Qt::blue), 2)
                                 .toImage()
                                 .convertToFormat(QImage::Format_ARGB32);
        QCOMPARE(image.width(), 48);
        bool painted = false;
        for (int y = 0; y < image.height() && !painted; ++y) {
            for (int x = 0; x < image.width() && !painted; ++x) {
                const QColor pixel = image.pixelColor(x, y);
                painted = pixel.alpha() > 200 && pixel.red() > 200 && pixel.green() < 60;
            }
        }
        QVERIFY2(painted || name == QStringLiteral("state-busy"), qPrintable(name));
    }
    QVERIFY(!hasIcon(QStringLiteral("no-such-icon")));
    QTest::ignoreMessage(QtWarningMsg, "unknown icon \"no-such-icon\"");
    QVERIFY(!icon(QStringLiteral("no-such-icon"), 24, Token::Text, Token::Surface, 1).isNull());
}

void TestWidgets::everyStateHasShapeAndWordColours()
{
    QStringList files;
    for (int i = 0; i < kStateShapeCount; ++i) {
        const auto state = static_cast<StateShape>(i);
        QVERIFY(hasIcon(iconName(state)));
        files << iconName(state);
        QVERIFY(contrastRatio(Theme::color(inkToken(state)), Theme::color(groundToken(state))) >= kTextRatio);
    }
    files.removeDuplicates();
    QCOMPARE(files.size(), kStateShapeCount);
}

void TestWidgets::densityByWidth_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("rail");
    QTest::addColumn<int>("bar");
    QTest::addColumn<int>("gutter");
    QTest::newRow("small") << 1024 << 96 << 56 << 12;
    QTest::newRow("last compact") << 1099 << 96 << 56 << 12;
    QTest::newRow("first regular") << 1100 << 112 << 64 << 16;
    QTest::newRow("last regular") << 1699 << 112 << 64 << 16;
    QTest::newRow("first wide") << 1700 << 136 << 72 << 24;
    QTest::newRow("full HD") << 1920 << 136 << 72 << 24;
}

void TestWidgets::densityByWidth()
{
    QFETCH(int, width);
    const Measures &found = measures(densityFor(width));
    QTEST(found.railWidth, "rail");
    QTEST(found.barHeight, "bar");
    QTEST(found.gutter, "gutter");
}

void TestWidgets::targets_data()
{
    QTest::addColumn<int>("scale");
    QTest::newRow("100 %") << 100;
    QTest::newRow("75 %") << 75;
    QTest::newRow("200 %") << 200;
}

void TestWidgets::targets()
{
    QFETCH(int, scale);
    Theme::apply(*qApp, ThemeName::Light, scale);
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    for (int kind = 0; kind <= static_cast<int>(TouchButton::Kind::Outline); ++kind)
        column->addWidget(new TouchButton(static_cast<TouchButton::Kind>(kind), QStringLiteral("x")));
    auto *iconOnly = new TouchButton(TouchButton::Kind::Secondary);
    iconOnly->setIconName(QStringLiteral("copy"));
    iconOnly->setAccessibleName(QStringLiteral("copy"));
    auto *segment = new Segment;
    segment->setItems({QStringLiteral("a"), QStringLiteral("b")});
    auto *onOff = new Switch;
    onOff->setAccessibleName(QStringLiteral("switch"));
    auto *lamp = new Lamp;
    lamp->setLamp(StateShape::Ok, QStringLiteral("n"), QStringLiteral("s"));
    auto *rail = new RailButton(QStringLiteral("sale"));
    rail->setText(QStringLiteral("r"));
    auto *tile = new ProductTile;
    tile->setProduct(QStringLiteral("t"), QStringLiteral("1"));
    auto *pad = new NumberPad(NumberPad::Corner::Separator);
    pad->setModes({QStringLiteral("m")});
    auto *stepper = new Stepper;
    auto *field = new TextField;
    field->setLabel(QStringLiteral("f"));
    auto *search = new SearchField;
    search->setAccessibleName(QStringLiteral("s"));
    const QList<QWidget *> others{iconOnly, segment, onOff, lamp, rail, tile, pad, stepper, field, search};
    for (QWidget *widget : others)
        column->addWidget(widget);
    stepper->setNames(QStringLiteral("v"), QStringLiteral("less"), QStringLiteral("more"));
    window.show();
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<QAbstractButton *>(widget) != nullptr ||
                               qobject_cast<QAbstractSpinBox *>(widget) != nullptr ||
                               (qobject_cast<QLineEdit *>(widget) != nullptr &&
                                qobject_cast<QAbstractSpinBox *>(widget->parentWidget()) == nullptr);
        if (!isControl)
            continue;
        const QByteArray who = widget->metaObject()->className() + widget->accessibleName().toUtf8();
        QVERIFY2(widget->width() >= kMinTarget && widget->height() >= kMinTarget, who.constData());
        QVERIFY2(!widget->accessibleName().isEmpty(), who.constData());
        QVERIFY2((widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus, who.constData());
        QVERIFY2(QAccessible::queryAccessibleInterface(widget) != nullptr, who.constData());
    }
}

void TestWidgets::keycapComesFromShortcut()
{
    TouchButton button(TouchButton::Kind::Primary, QStringLiteral("Pay"));
    QVERIFY(button.keycapText().isEmpty());
    const int bare = button.sizeHint().width();
    button.setKeys(QKeySequence(Qt::Key_F12));
    QCOMPARE(button.keycapText(), QKeySequence(Qt::Key_F12).toString(QKeySequence::NativeText));
    QCOMPARE(button.shortcut(), QKeySequence(Qt::Key_F12));
    QVERIFY(button.sizeHint().width() > bare);
    button.setText(QStringLiteral("Bezahlen")); // as after a change of language
    QCOMPARE(button.shortcut(), QKeySequence(Qt::Key_F12));
    button.setKeycapVisible(false);
    QVERIFY(button.keycapText().isEmpty());
}

void TestWidgets::keycapComesFromAction()
{
    QAction action(QStringLiteral("Test"));
    action.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
    QSignalSpy triggered(&action, &QAction::triggered);
    TouchButton button(TouchButton::Kind::Secondary);
    button.setAction(&action);
    QCOMPARE(button.text(), QStringLiteral("Test"));
    QCOMPARE(button.keycapText(), action.shortcut().toString(QKeySequence::NativeText));
    action.setEnabled(false);
    QVERIFY(!button.isEnabled());
    action.setEnabled(true);
    action.setText(QStringLiteral("Prueba"));
    QCOMPARE(button.text(), QStringLiteral("Prueba"));
    button.click();
    QCOMPARE(triggered.count(), 1);
}

void TestWidgets::ampersandIsALetter()
{
    TouchButton button(TouchButton::Kind::Secondary, QStringLiteral("Fish & Chips"));
    QVERIFY(button.shortcut().isEmpty());
    QCOMPARE(button.text(), QStringLiteral("Fish & Chips"));
    QCOMPARE(button.accessibleName(), QStringLiteral("Fish & Chips"));
    ProductTile tile;
    tile.setProduct(QStringLiteral("Salt &Pepper"), QStringLiteral("1,00 €"));
    QVERIFY(tile.shortcut().isEmpty());
    QCOMPARE(tile.accessibleName(), QStringLiteral("Salt &Pepper"));
}

void TestWidgets::disabledReasonIsSpoken()
{
    TouchButton button(TouchButton::Kind::Secondary, QStringLiteral("Print"));
    button.setToolTip(QStringLiteral("rest"));
    button.setDisabledReason(QStringLiteral("Only after <b>payment</b>"));
    QVERIFY(!button.isEnabled());
    QCOMPARE(button.accessibleDescription(), QStringLiteral("Only after <b>payment</b>"));
    QVERIFY(!button.toolTip().contains(QLatin1Char('<')));
    button.setDisabledReason({});
    QVERIFY(button.isEnabled());
    QCOMPARE(button.toolTip(), QStringLiteral("rest"));
    QVERIFY(button.accessibleDescription().isEmpty());
}

void TestWidgets::buttonWrapsIntoTwoLines()
{
    TouchButton button(TouchButton::Kind::Primary, QStringLiteral("Schließen und Z-Bericht drucken"));
    QVERIFY(button.minimumSizeHint().width() < button.sizeHint().width());
    const QFont font = Theme::font(FontRole::Body, true);
    const qreal narrow = narrowestWidth(button.text(), font, 2);
    QCOMPARE(TextBlock(button.text(), font, narrow).lineCount(), 2);
    QVERIFY(button.minimumSizeHint().width() >= narrow);
}

void TestWidgets::buttonFitsLongestState()
{
    TouchButton button(TouchButton::Kind::Secondary, QStringLiteral("Paid"));
    button.setTextStates({QStringLiteral("Paid"), QStringLiteral("Being paid right now")});
    const QSize before = button.sizeHint();
    button.setText(QStringLiteral("Being paid right now"));
    QCOMPARE(button.sizeHint(), before);
    Chip chip(StateShape::Busy, QStringLiteral("ok"));
    chip.setWordStates({QStringLiteral("ok"), QStringLiteral("a longer word")});
    const QSize chipBefore = chip.sizeHint();
    chip.setState(StateShape::Ok, QStringLiteral("a longer word"));
    QCOMPARE(chip.sizeHint(), chipBefore);
}

void TestWidgets::tabularDigitsHaveEqualCells()
{
    const QFont font = Theme::font(FontRole::Amount, true);
    QCOMPARE(tabularWidth(QStringLiteral("111,11"), font), tabularWidth(QStringLiteral("888,88"), font));
    QCOMPARE(tabularWidth(QStringLiteral("1:11"), font), tabularWidth(QStringLiteral("0:00"), font));
    QVERIFY(tabularWidth(QStringLiteral("11"), font) >=
            QFontMetricsF(font).horizontalAdvance(QStringLiteral("11")));
    QCOMPARE(tabularWidth({}, font), 0.0);
    AmountLabel label(FontRole::Body, true);
    label.setAmount(QStringLiteral("11,11 €"));
    const QSize size = label.sizeHint();
    label.setAmount(QStringLiteral("88,88 €"));
    QCOMPARE(label.sizeHint(), size);
    QCOMPARE(label.accessibleName(), QStringLiteral("88,88 €"));
}

void TestWidgets::tabularWidthIsPainted()
{
    const QFont font = Theme::font(FontRole::Body, true);
    const QString text = QStringLiteral("1 284,60 €");
    QImage image(300, 40, QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setPen(Qt::black);
    drawTabular(painter, QRectF(0, 0, 300, 40), text, font);
    painter.end();
    int first = 300;
    int last = 0;
    for (int y = 0; y < 40; ++y) {
        for (int x = 0; x < 300; ++x) {
            if (image.pixelColor(x, y).lightness() < 128) {
                first = std::min(first, x);
                last = std::max(last, x);
            }
        }
    }
    QVERIFY(last > 290);
    QVERIFY(last - first <= tabularWidth(text, font) + 1);
    QVERIFY(last - first > tabularWidth(text, font) * 0.8);
}

void TestWidgets::textBlockBreaksAtSoftHyphens()
{
    const QFont font = Theme::font(FontRole::Caption);
    const QString text = QStringLiteral("Bestel\u00ADlungen");
    const qreal whole = naturalWidth(text, font);
    QCOMPARE(whole, naturalWidth(QStringLiteral("Bestellungen"), font));
    const qreal narrow = narrowestWidth(text, font, 2);
    QVERIFY(narrow < whole);
    QCOMPARE(TextBlock(text, font, narrow).lineCount(), 2);
    QVERIFY(TextBlock(text, font, narrow).size().width() <= narrow + 1);
    QCOMPARE(TextBlock(text, font, whole + 2).lineCount(), 1);
    QCOMPARE(TextBlock(QStringLiteral("a\nb"), font, 100).lineCount(), 2);
}

void TestWidgets::longWordsBreakInsteadOfBeingCut()
{
    const QFont font = Theme::font(FontRole::Body);
    const TextBlock block(QStringLiteral("Donaudampfschifffahrtsgesellschaft"), font, 80);
    QVERIFY(block.lineCount() > 1);
    QVERIFY(block.size().width() <= 80);
    const qreal whole = naturalWidth(QStringLiteral("Lasagne al Forno"), font);
    QCOMPARE(TextBlock(QStringLiteral("Lasagne al Forno"), font, whole).lineCount(), 1);
    QVERIFY(narrowestWidth(QStringLiteral("Lasagne al Forno"), font, 2) < whole);
}

void TestWidgets::segmentChooses()
{
    Segment segment;
    segment.setItems({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    QCOMPARE(segment.currentIndex(), 0);
    QSignalSpy spy(&segment, &Segment::chosen);
    segment.setCurrentIndex(2);
    QCOMPARE(spy.count(), 0);
    const auto buttons = segment.findChildren<QAbstractButton *>();
    QCOMPARE(buttons.size(), 3);
    QTest::mouseClick(buttons.at(1), Qt::LeftButton);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.at(0).at(0).toInt(), 1);
    QCOMPARE(segment.currentIndex(), 1);
    QVERIFY(!buttons.at(2)->isChecked());
}

void TestWidgets::segmentKeepsChoiceOverNewWords()
{
    Segment segment;
    segment.setItems({QStringLiteral("Wartet"), QStringLiteral("Erledigt")});
    segment.setCurrentIndex(1);
    segment.setItems({QStringLiteral("Ждут"), QStringLiteral("Готовы")});
    QCOMPARE(segment.currentIndex(), 1);
    QCOMPARE(segment.itemText(1), QStringLiteral("Готовы"));
    segment.setItems({QStringLiteral("one")});
    QCOMPARE(segment.currentIndex(), 0);
}

void TestWidgets::switchTogglesOnItsWholeFace()
{
    Switch onOff(QStringLiteral("on"), QStringLiteral("off"));
    onOff.resize(onOff.sizeHint());
    QTest::mouseClick(&onOff, Qt::LeftButton, {}, QPoint(2, 2));
    QVERIFY(onOff.isChecked());
    QTest::keyClick(&onOff, Qt::Key_Space);
    QVERIFY(!onOff.isChecked());
}

void TestWidgets::chipAndLampSpeak()
{
    Chip chip(StateShape::Ok, QStringLiteral("Abgeschlossen"));
    QCOMPARE(chip.accessibleName(), QStringLiteral("Abgeschlossen"));
    Lamp lamp;
    lamp.setLamp(StateShape::Warn, QStringLiteral("Drucker"), QStringLiteral("Papier fast leer"));
    QCOMPARE(lamp.accessibleName(), QStringLiteral("Drucker"));
    QCOMPARE(lamp.accessibleDescription(), QStringLiteral("Papier fast leer"));
    QVERIFY(lamp.isProblem());
    const int full = lamp.sizeHint().width();
    lamp.setCompact(true);
    QVERIFY(lamp.sizeHint().width() > full / 2); // a problem keeps its sentence
    lamp.setLamp(StateShape::Ok, QStringLiteral("Drucker"), QStringLiteral("Papier fast leer"));
    QVERIFY(lamp.sizeHint().width() < full);
}

void TestWidgets::railBadge()
{
    RailButton rail(QStringLiteral("orders"));
    rail.setText(QStringLiteral("Bestel\u00ADlungen"));
    QCOMPARE(rail.accessibleName(), QStringLiteral("Bestellungen"));
    rail.setBadge(3, QStringLiteral("3 warten"));
    QCOMPARE(rail.badge(), 3);
    QCOMPARE(rail.accessibleDescription(), QStringLiteral("3 warten"));
    rail.setBadge(-4);
    QCOMPARE(rail.badge(), 0);
    QVERIFY(rail.accessibleDescription().isEmpty());
}

void TestWidgets::countdownFormat_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    QTest::newRow("quarter") << qint64{852'000} << QStringLiteral("14:12");
    QTest::newRow("part of a second counts") << qint64{1} << QStringLiteral("0:01");
    QTest::newRow("over") << qint64{0} << QStringLiteral("0:00");
    QTest::newRow("negative") << qint64{-5'000} << QStringLiteral("0:00");
    QTest::newRow("an hour") << qint64{3'723'000} << QStringLiteral("1:02:03");
}

void TestWidgets::countdownFormat()
{
    QFETCH(qint64, ms);
    QTEST(Countdown::format(ms), "text");
}

void TestWidgets::timelineReusesRows()
{
    Timeline timeline;
    timeline.setSteps({{StateShape::Ok, QStringLiteral("a"), QStringLiteral("19:12")},
                       {StateShape::Off, QStringLiteral("b"), QStringLiteral("fehlt noch")}});
    const auto rows = timeline.findChildren<QLabel *>();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0)->accessibleName(), QStringLiteral("a, 19:12"));
    timeline.setSteps({{StateShape::No, QStringLiteral("c"), {}}});
    QCOMPARE(timeline.findChildren<QLabel *>().size(), 1);
    QCOMPARE(timeline.findChildren<QLabel *>().at(0), rows.at(0));
}

void TestWidgets::toastEndsByItself()
{
    QWidget host;
    host.resize(800, 600);
    Toast toast(&host);
    host.show();
    QVERIFY(!toast.isVisible());
    toast.showMessage(QStringLiteral("done"));
    QVERIFY(toast.isVisible());
    QVERIFY(toast.height() >= 48);
    QVERIFY(host.rect().contains(toast.geometry()));
    host.resize(640, 480);
    QVERIFY(host.rect().contains(toast.geometry()));
    QVERIFY(!toast.actionButton()->isVisible());
    QEvent language(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&toast, &language); // a sentence of another language does not stay
    QVERIFY(!toast.isVisible());
    toast.showMessage(QStringLiteral("done"));
    QVERIFY(toast.isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!toast.isVisible(), kToastMs + 2000);
}

void TestWidgets::toastAction()
{
    QWidget host;
    host.resize(800, 600);
    Toast toast(&host);
    host.show();
    QSignalSpy spy(&toast, &Toast::actionTriggered);
    toast.showMessage(QStringLiteral("done"), QStringLiteral("Undo"));
    QVERIFY(toast.actionButton()->height() >= kMinTarget);
    QTest::mouseClick(toast.actionButton(), Qt::LeftButton);
    QCOMPARE(spy.count(), 1);
    QVERIFY(!toast.isVisible());
}

void TestWidgets::bannerSpeaksAndActs()
{
    Banner banner(Banner::Kind::Warn);
    banner.setMessage(QStringLiteral("Papier leer"), QStringLiteral("Papier einlegen."));
    QCOMPARE(banner.accessibleName(), QStringLiteral("Papier leer"));
    QCOMPARE(banner.accessibleDescription(), QStringLiteral("Papier einlegen."));
    QVERIFY(banner.minimumHeight() >= 64);
    QVERIFY(banner.actionButton()->isHidden());
    banner.setAction(QStringLiteral("ok"));
    QSignalSpy spy(&banner, &Banner::actionTriggered);
    banner.actionButton()->click();
    QCOMPARE(spy.count(), 1);
}

namespace {

/// A page with one field behind and an overlay with two buttons in front.
struct Dialog
{
    QWidget window;
    QLineEdit *behind;
    TouchButton *behindButton;
    Overlay *overlay;
    TouchButton *first;
    TouchButton *second;

    Dialog()
    {
        auto *column = new QVBoxLayout(&window);
        behind = new QLineEdit;
        behindButton = new TouchButton(TouchButton::Kind::Primary, QStringLiteral("behind"));
        behindButton->setKeys(QKeySequence(Qt::Key_F9));
        column->addWidget(behind);
        column->addWidget(behindButton);
        overlay = new Overlay(&window);
        auto *content = new QWidget;
        auto *inner = new QVBoxLayout(content);
        first = new TouchButton(TouchButton::Kind::Primary, QStringLiteral("first"));
        second = new TouchButton(TouchButton::Kind::Secondary, QStringLiteral("second"));
        second->setKeys(QKeySequence(Qt::Key_F9));
        inner->addWidget(first);
        inner->addWidget(second);
        overlay->setContent(content);
        window.resize(1280, 800);
    }

    bool show()
    {
        window.show();
        window.activateWindow();
        behind->setFocus();
        return QTest::qWaitForWindowActive(&window);
    }
};

} // namespace

void TestWidgets::overlayReturnsFocus()
{
    Dialog dialog;
    QVERIFY(dialog.show());
    QTRY_VERIFY(dialog.behind->hasFocus());
    QSignalSpy closed(dialog.overlay, &Overlay::closed);
    dialog.overlay->open();
    QCOMPARE(Overlay::topmost(&dialog.window), dialog.overlay);
    QTRY_VERIFY(dialog.first->hasFocus());
    QCOMPARE(dialog.overlay->geometry(), dialog.window.rect());
    dialog.overlay->dismiss();
    QTRY_VERIFY(dialog.behind->hasFocus());
    QCOMPARE(closed.count(), 1);
    dialog.overlay->dismiss();
    QCOMPARE(closed.count(), 1);
    QCOMPARE(Overlay::topmost(&dialog.window), nullptr);
}

void TestWidgets::overlayKeepsTabInside()
{
    Dialog dialog;
    QVERIFY(dialog.show());
    dialog.overlay->setInitialFocus(dialog.second);
    dialog.overlay->open();
    QTRY_VERIFY(dialog.second->hasFocus());
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(dialog.window.focusWidget(), Qt::Key_Tab);
        QVERIFY(dialog.overlay->isAncestorOf(dialog.window.focusWidget()));
    }
    QVERIFY(dialog.first->hasFocus());
    QTest::keyClick(dialog.window.focusWidget(), Qt::Key_Backtab);
    QVERIFY(dialog.second->hasFocus());
}

void TestWidgets::overlaySilencesShortcutsBehind()
{
    Dialog dialog;
    QVERIFY(dialog.show());
    QSignalSpy behind(dialog.behindButton, &QPushButton::clicked);
    QSignalSpy second(dialog.second, &QPushButton::clicked);
    QTest::keyClick(&dialog.window, Qt::Key_F9);
    QTRY_COMPARE(behind.count(), 1); // a shortcut presses the button visibly before it clicks
    dialog.overlay->open();
    QTRY_VERIFY(dialog.first->hasFocus());
    QTest::keyClick(dialog.first, Qt::Key_F9);
    QCOMPARE(behind.count(), 1);
    QCOMPARE(second.count(), 1);
    dialog.second->setEnabled(false);
    QTest::keyClick(dialog.first, Qt::Key_F9);
    QCOMPARE(behind.count(), 1);
    QCOMPARE(second.count(), 1);
}

void TestWidgets::overlayEscape()
{
    Dialog dialog;
    QVERIFY(dialog.show());
    QSignalSpy escaped(dialog.overlay, &Overlay::escapePressed);
    dialog.overlay->setEscapeCloses(false);
    dialog.overlay->open();
    QTRY_VERIFY(dialog.first->hasFocus());
    QTest::keyClick(dialog.first, Qt::Key_Escape);
    QCOMPARE(escaped.count(), 1);
    QVERIFY(dialog.overlay->isOpen());
    dialog.overlay->setEscapeCloses(true);
    QTest::keyClick(dialog.first, Qt::Key_Escape);
    QVERIFY(!dialog.overlay->isOpen());
}

void TestWidgets::overlayFillsWhenCompact()
{
    Dialog dialog;
    dialog.window.resize(1024, 768);
    QVERIFY(dialog.show());
    dialog.overlay->open();
    const auto *card = dialog.overlay->findChild<QFrame *>(QString(), Qt::FindDirectChildrenOnly);
    QCOMPARE(card->geometry(), QRect(96, 56, 1024 - 96, 768 - 56));
    dialog.window.resize(1280, 800);
    QTRY_VERIFY(card->width() < 1000);
    QVERIFY(std::abs(card->geometry().center().x() - 640) <= 1);
}

void TestWidgets::focusRingOnlyForKeys()
{
    FocusRing::install(*qApp);
    FocusRing::install(*qApp);
    QCOMPARE(qApp->findChildren<FocusRingMover *>().size(), 1);
    const auto *mover = qApp->findChild<FocusRingMover *>();
    Dialog dialog;
    QVERIFY(dialog.show());
    dialog.behind->setFocus(Qt::TabFocusReason);
    QTest::keyClick(dialog.behind, Qt::Key_Tab);
    QTRY_COMPARE(mover->ringed(), dialog.behindButton);
    const auto *ring = dialog.window.findChild<FocusRing *>();
    QVERIFY(ring != nullptr);
    QVERIFY(ring->mask().isEmpty()); // a mask would cut the round corners
    QCOMPARE(ring->size(), dialog.behindButton->size() + QSize(10, 10));
    QTest::mouseClick(dialog.behind, Qt::LeftButton);
    QCOMPARE(mover->ringed(), nullptr);
}

void TestWidgets::focusRingSurvivesDeletedPage()
{
    FocusRing::install(*qApp);
    const auto *mover = qApp->findChild<FocusRingMover *>();
    {
        Dialog dialog;
        QVERIFY(dialog.show());
        dialog.behindButton->setFocus(Qt::TabFocusReason);
        QTRY_COMPARE(mover->ringed(), dialog.behindButton);
    }
    QCOMPARE(mover->ringed(), nullptr);
    Dialog again;
    QVERIFY(again.show());
    again.behindButton->setFocus(Qt::TabFocusReason);
    QTRY_COMPARE(mover->ringed(), again.behindButton);
}

void TestWidgets::fieldErrorIsShown()
{
    TextField field;
    field.setLabel(QStringLiteral("Port"));
    field.setHint(QStringLiteral("1 to 65535"));
    QCOMPARE(field.lineEdit()->accessibleName(), QStringLiteral("Port"));
    QCOMPARE(field.lineEdit()->accessibleDescription(), QStringLiteral("1 to 65535"));
    field.setError(QStringLiteral("too large"));
    QVERIFY(field.hasError());
    QCOMPARE(field.lineEdit()->property("state").toString(), QStringLiteral("error"));
    QCOMPARE(field.lineEdit()->accessibleDescription(), QStringLiteral("too large"));
    field.setError({});
    QVERIFY(!field.hasError());
    QCOMPARE(field.lineEdit()->accessibleDescription(), QStringLiteral("1 to 65535"));
}

void TestWidgets::fieldKeepsCursorOnSameText()
{
    TextField field;
    field.setText(QStringLiteral("abcdef"));
    field.lineEdit()->setCursorPosition(2);
    field.setText(QStringLiteral("abcdef"));
    QCOMPARE(field.lineEdit()->cursorPosition(), 2);
}

void TestWidgets::numberPadReports()
{
    NumberPad pad(NumberPad::Corner::DoubleZero);
    QSignalSpy digits(&pad, &NumberPad::digitsEntered);
    QSignalSpy back(&pad, &NumberPad::backspaceEntered);
    QString typed;
    for (auto *key : pad.findChildren<TouchButton *>()) {
        key->click();
        typed = digits.isEmpty() ? typed : digits.last().at(0).toString();
    }
    QCOMPARE(digits.count(), 11);
    QCOMPARE(back.count(), 1);
    QCOMPARE(typed, QStringLiteral("00"));
    pad.setModes({QStringLiteral("Menge"), QStringLiteral("Preis")});
    QSignalSpy modes(&pad, &NumberPad::modeChosen);
    pad.findChildren<TouchButton *>().last()->click();
    QCOMPARE(modes.count(), 1);
    QCOMPARE(pad.currentMode(), 1);
    NumberPad comma(NumberPad::Corner::Separator);
    QSignalSpy separator(&comma, &NumberPad::separatorEntered);
    comma.setSeparator(QStringLiteral(","));
    for (auto *key : comma.findChildren<TouchButton *>()) {
        if (key->text() == QStringLiteral(","))
            key->click();
    }
    QCOMPARE(separator.count(), 1);
}

void TestWidgets::stepperStopsAtItsEnds()
{
    Stepper stepper;
    stepper.setRange(0, 2);
    QSignalSpy spy(&stepper, &Stepper::valueChanged);
    const auto keys = stepper.findChildren<TouchButton *>();
    QVERIFY(!keys.at(0)->isEnabled());
    for (int i = 0; i < 4; ++i)
        keys.at(1)->click();
    QCOMPARE(stepper.value(), 2);
    QVERIFY(!keys.at(1)->isEnabled());
    QCOMPARE(spy.count(), 2);
    QTest::keyClick(stepper.spinBox(), Qt::Key_Down);
    QCOMPARE(stepper.value(), 1);
}

void TestWidgets::codeIsIndentedWithoutReading_data()
{
    QTest::addColumn<QString>("in");
    QTest::addColumn<QString>("out");
    QTest::newRow("digits stay") << QStringLiteral(R"({"a":12.10,"b":[1,2]})")
                                 << QStringLiteral("{\n  \"a\": 12.10,\n  \"b\": [\n    1,\n    2\n  ]\n}");
    QTest::newRow("empty") << QStringLiteral("{ \"a\" : [ ] }") << QStringLiteral("{\n  \"a\": []\n}");
    QTest::newRow("brackets in text")
        << QStringLiteral(R"(["{,\"}"])") << QStringLiteral("[\n  \"{,\\\"}\"\n]");
    QTest::newRow("no json") << QStringLiteral("<b>not json</b>") << QStringLiteral("<b>not json</b>");
    QTest::newRow("cut off") << QStringLiteral(R"({"a":"b)") << QStringLiteral("{\n  \"a\": \"b");
    QTest::newRow("too many ends") << QStringLiteral("[]]]") << QStringLiteral("[]\n]\n]");
}

void TestWidgets::codeIsIndentedWithoutReading()
{
    QFETCH(QString, in);
    QTEST(CodeView::indented(in), "out");
}

void TestWidgets::labelsNeverReadMarkup()
{
    const QString evil = QStringLiteral("<b>x</b><img src=\"file:///etc/passwd\">");
    const std::unique_ptr<QLabel> label(plainLabel(evil));
    QCOMPARE(label->textFormat(), Qt::PlainText);
    Banner banner(Banner::Kind::Info);
    banner.setMessage(evil, evil);
    EmptyState empty;
    empty.setMessage(StateShape::Info, evil, evil);
    KeyValueRow row(evil, evil);
    Note note(Note::Kind::Wait, {}, evil);
    TextField field;
    field.setLabel(evil);
    field.setError(evil);
    QWidget host;
    Toast toast(&host);
    toast.showMessage(evil);
    Timeline timeline;
    timeline.setSteps({{StateShape::Ok, evil, evil}});
    for (const QWidget *widget :
         std::initializer_list<const QWidget *>{&banner, &empty, &row, &note, &field, &toast, &timeline}) {
        for (const QLabel *each : widget->findChildren<QLabel *>())
            QVERIFY2(each->textFormat() == Qt::PlainText || each->text().isEmpty(),
                     widget->metaObject()->className());
    }
    Lamp lamp;
    lamp.setLamp(StateShape::Ok, evil, evil);
    QVERIFY(!lamp.toolTip().contains(QLatin1Char('<')));
    ElidedLabel elided(evil);
    QVERIFY(!elided.toolTip().contains(QLatin1Char('<')));
    CodeView code;
    code.setCode(evil);
    QCOMPARE(code.toPlainText(), evil);
}

void TestWidgets::everyThemeAndScalePaints()
{
    for (const ThemeName theme : {ThemeName::Light, ThemeName::Dark, ThemeName::Contrast}) {
        for (const int scale : {100, 150}) {
            Theme::apply(*qApp, theme, scale);
            QWidget window;
            auto *column = new QVBoxLayout(&window);
            auto *ring = new Countdown(Countdown::Form::Ring);
            ring->setRemaining(100'000, 900'000);
            auto *tile = new ProductTile;
            tile->setProduct(QStringLiteral("Tiramisu"), QStringLiteral("5,50 €"), QStringLiteral("cake"));
            auto *off = new TouchButton(TouchButton::Kind::Primary, QStringLiteral("Next"));
            off->setDisabledReason(QStringLiteral("not yet"));
            auto *card = new Card;
            card->addRow()->addWidget(new Chip(StateShape::Wait, QStringLiteral("Offen")));
            for (QWidget *widget :
                 std::initializer_list<QWidget *>{ring, tile, off, card, new Switch, new Stepper})
                column->addWidget(widget);
            const QImage image = window.grab().toImage();
            QCOMPARE(image.pixelColor(1, 1), Theme::color(Token::Bg));
        }
    }
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
