// SPDX-License-Identifier: GPL-3.0-or-later
// kassa_gallery: every component of ui/widgets on one page, to look at or to save as a picture.
// kassa_gallery [--theme light|dark|contrast] [--width N] [--height N] [--scale PERCENT] [--overlay] [--save
// FILE]
#include "ui/widgets/amount_label.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/code_view.h"
#include "ui/widgets/countdown.h"
#include "ui/widgets/density.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/key_value_row.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/lamp.h"
#include "ui/widgets/number_pad.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/product_tile.h"
#include "ui/widgets/rail_button.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/switch_button.h"
#include "ui/widgets/tables.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/timeline.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/touch_button.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPixmap>
#include <QStandardItemModel>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

using namespace kassa::widgets;

namespace {

TouchButton *button(const QString &text,
                    TouchButton::Kind kind,
                    const QString &icon = {},
                    const QKeySequence &keys = {},
                    bool big = false,
                    bool left = false)
{
    auto *made = new TouchButton(kind, text);
    made->setIconName(icon);
    made->setKeycapOnly(keys);
    made->setSize(big ? TouchButton::Size::Big : TouchButton::Size::Normal);
    made->setAlign(left ? TouchButton::Align::Left : TouchButton::Align::Centre);
    return made;
}

QWidget *topBar(Density density)
{
    auto *bar = new QFrame;
    bar->setProperty("bar", QStringLiteral("top"));
    bar->setFixedHeight(measures(density).barHeight);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 0, 16, 0);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addStretch(1);
    names->addWidget(plainLabel(QStringLiteral("Musterküche Graz"), TextRole::Strong));
    names->addWidget(
        plainLabel(QStringLiteral("Kasse 01 · anna · Sitzung 118"), TextRole::Caption, TextInk::Secondary));
    names->addStretch(1);
    row->addLayout(names);
    row->addStretch(1);
    const struct
    {
        StateShape state;
        QString name;
        QString sentence;
    } lamps[] = {{StateShape::Ok, QStringLiteral("Webshop"), QStringLiteral("Abruf vor 14 s")},
                 {StateShape::Warn, QStringLiteral("Drucker"), QStringLiteral("Papier fast leer")},
                 {StateShape::Ok, QStringLiteral("GoodCom"), QStringLiteral("bereit")},
                 {StateShape::No, QStringLiteral("PepMax"), QStringLiteral("getrennt")},
                 {StateShape::Off, QStringLiteral("Loymax"), QStringLiteral("aus")},
                 {StateShape::Ok, QStringLiteral("Signatur"), QStringLiteral("RKSV aktiv")}};
    for (const auto &entry : lamps) {
        auto *lamp = new Lamp;
        lamp->setCompact(density == Density::Compact);
        lamp->setLamp(entry.state, entry.name, entry.sentence);
        row->addWidget(lamp);
    }
    auto *clock = new AmountLabel(FontRole::Heading, true);
    clock->setAmount(QStringLiteral("19:13"));
    row->addWidget(clock);
    row->addWidget(button(QStringLiteral("DE"), TouchButton::Kind::NeutralKey, QStringLiteral("globe")));
    return bar;
}

QWidget *rail(Density density)
{
    auto *frame = new Rail;
    const QStringList icons{QStringLiteral("sale"),    QStringLiteral("extern"), QStringLiteral("orders"),
                            QStringLiteral("list"),    QStringLiteral("print"),  QStringLiteral("session"),
                            QStringLiteral("settings")};
    const QStringList texts{QStringLiteral("Verkauf"),
                            QStringLiteral("Extern-Modus"),
                            QStringLiteral("Bestel\u00ADlungen"),
                            QStringLiteral("Externe Aufträge"),
                            QStringLiteral("Druck\u00ADaufträge"),
                            QStringLiteral("Sitzung"),
                            QStringLiteral("Einstel\u00ADlungen")};
    for (int i = 0; i < icons.size(); ++i) {
        auto *entry = new RailButton(icons.at(i));
        entry->setText(texts.at(i));
        entry->setKeys(QKeySequence(static_cast<Qt::Key>(Qt::Key_F1 + i)));
        entry->setChecked(i == 1);
        if (i == 2)
            entry->setBadge(2);
        if (i == 4)
            entry->setBadge(120);
        frame->addButton(entry);
    }
    frame->setDensity(density);
    return frame;
}

QWidget *orderCard()
{
    auto *card = new Card;
    auto *head = card->addSection(16, 8);
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(plainLabel(QStringLiteral("W-4712"), TextRole::Title));
    line->addWidget(new Chip(StateShape::Busy, QStringLiteral("Wird bezahlt")));
    line->addStretch(1);
    line->addWidget(button(QStringLiteral("Zurück"), TouchButton::Kind::Secondary, QStringLiteral("back"),
                           QKeySequence(Qt::Key_Escape)));
    head->addLayout(line);
    auto *facts = new QHBoxLayout;
    auto *shop = new Chip;
    shop->setFact(QStringLiteral("globe"), QStringLiteral("Webshop"));
    auto *delivery = new Chip;
    delivery->setFact(QStringLiteral("truck"), QStringLiteral("Lieferung 20:00"));
    facts->addWidget(shop);
    facts->addWidget(delivery);
    facts->addWidget(plainLabel(QStringLiteral("eingegangen 19:12:04"), TextRole::Small, TextInk::Secondary));
    facts->addStretch(1);
    head->addLayout(facts);
    card->addLine();
    auto *states = card->addRow(10);
    states->setSpacing(6);
    states->addWidget(new Chip(StateShape::Wait, QStringLiteral("Offen")));
    states->addWidget(new Chip(StateShape::Ok, QStringLiteral("Abgeschlossen")));
    states->addWidget(new Chip(StateShape::No, QStringLiteral("Storniert")));
    states->addWidget(new Chip(StateShape::Warn, QStringLiteral("Papier fehlt")));
    states->addWidget(new Chip(StateShape::Off, QStringLiteral("aus")));
    states->addWidget(new Chip(StateShape::Info, QStringLiteral("Hinweis")));
    states->addStretch(1);
    auto *notes = card->addSection(4, 8);
    notes->addWidget(new Note(Note::Kind::Wait, QStringLiteral("note"),
                              QStringLiteral("Bitte zweimal läuten. Keine Zwiebeln. <b>kein HTML</b>")));
    card->addLine();
    auto *model = new QStandardItemModel(0, 4, card);
    model->setHorizontalHeaderLabels({QStringLiteral("Ref"), QStringLiteral("Kunde"),
                                      QStringLiteral("Betrag €"), QStringLiteral("Status")});
    const auto add = [model](const QString &ref, const QString &who, const QString &amount, StateShape state,
                             const QString &word) {
        QList<QStandardItem *> items{new QStandardItem(ref), new QStandardItem(who),
                                     new QStandardItem(amount), new QStandardItem(word)};
        items.at(0)->setData(true, StrongRole);
        items.at(2)->setData(true, TabularRole);
        items.at(2)->setData(true, StrongRole);
        items.at(2)->setTextAlignment(Qt::AlignRight);
        items.at(3)->setData(static_cast<int>(state), StateRole);
        model->appendRow(items);
    };
    add(QStringLiteral("W-4712"), QStringLiteral("Lena Falk"), QStringLiteral("38,40"), StateShape::Wait,
        QStringLiteral("Offen"));
    add(QStringLiteral("W-4711"), QStringLiteral("Erika Beispiel"), QStringLiteral("111,11"), StateShape::Ok,
        QStringLiteral("Abgeschlossen"));
    add(QStringLiteral("W-4709"), QStringLiteral("Hans Probe"), QStringLiteral("22,50"), StateShape::No,
        QStringLiteral("Storniert"));
    auto *table = new QTableView;
    table->setModel(model);
    table->setAccessibleName(QStringLiteral("Aufträge"));
    styleTable(table);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    model->horizontalHeaderItem(2)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    table->selectRow(1);
    table->setMinimumHeight(184);
    card->column()->addWidget(table, 1);
    card->addLine();
    auto *sums = card->addSection(12, 4);
    sums->addWidget(new KeyValueRow(QStringLiteral("davon 10 % USt."), QStringLiteral("3,26"),
                                    KeyValueRow::Weight::Small));
    sums->addWidget(new KeyValueRow(QStringLiteral("Anfangsbestand"), QStringLiteral("150,00")));
    sums->addWidget(
        new KeyValueRow(QStringLiteral("Gesamt"), QStringLiteral("38,40 €"), KeyValueRow::Weight::Total));
    return card;
}

QWidget *payCard()
{
    auto *card = new Card;
    auto *due = card->addSection(16, 2);
    due->addWidget(plainLabel(QStringLiteral("Noch zu zahlen"), TextRole::Small, TextInk::Secondary));
    auto *hero = new AmountLabel(FontRole::Hero, true);
    hero->setAlignment(Qt::AlignLeft);
    hero->setAmount(QStringLiteral("28,40 €"));
    due->addWidget(hero);
    auto *keys = card->addSection(6, 8);
    using Kind = TouchButton::Kind;
    keys->addWidget(button(QStringLiteral("Bar"), Kind::Primary, QStringLiteral("cash"),
                           QKeySequence(Qt::Key_F9), true, true));
    keys->addWidget(button(QStringLiteral("Annehmen · 20:00"), Kind::Accept, QStringLiteral("check"),
                           QKeySequence(Qt::Key_Return), true, true));
    keys->addWidget(button(QStringLiteral("Aufteilen"), Kind::NeutralKey, QStringLiteral("split"),
                           QKeySequence(Qt::Key_F11), false, true));
    auto *off = button(QStringLiteral("Erneut drucken"), Kind::Secondary, QStringLiteral("print"),
                       QKeySequence(Qt::Key_F8), false, true);
    off->setDisabledReason(QStringLiteral("Erst nach der Zahlung möglich"));
    keys->addWidget(off);
    keys->addWidget(plainLabel(off->disabledReason(), TextRole::Caption, TextInk::Secondary));
    keys->addWidget(button(QStringLiteral("Auftrag stornieren"), Kind::Reject, QStringLiteral("x"),
                           QKeySequence(Qt::Key_Delete), false, true));
    keys->addWidget(button(QStringLiteral("Endgültig ablehnen"), Kind::RejectFinal, QStringLiteral("x")));
    auto *notes = new QHBoxLayout;
    notes->setSpacing(8);
    auto *exact = button(QStringLiteral("27,10\u00A0€"), Kind::Secondary, {}, {}, true);
    exact->setDetail(QStringLiteral("passend"));
    auto *chosen = button(QStringLiteral("50\u00A0€"), Kind::Secondary, {}, {}, true);
    chosen->setCheckable(true);
    chosen->setChecked(true);
    notes->addWidget(exact);
    notes->addWidget(chosen);
    notes->addWidget(button(QStringLiteral("Parken"), Kind::Secondary, QStringLiteral("park"),
                            QKeySequence(Qt::Key_F8), true));
    keys->addLayout(notes);
    auto *wraps = button(QStringLiteral("Abschließen und Z-Bericht drucken"), Kind::Outline);
    wraps->setFixedWidth(wraps->minimumSizeHint().width());
    keys->addWidget(wraps);
    card->addStretch();
    card->addLine();
    auto *pad = card->addSection(12, 8);
    auto *numbers = new NumberPad(NumberPad::Corner::Separator);
    numbers->setKeyHeight(48);
    numbers->setTarget(QStringLiteral("Ziffern ändern: Menge von Tiramisu"));
    numbers->setModes({QStringLiteral("Menge"), QStringLiteral("Preis"), QStringLiteral("Rabatt %")});
    numbers->setCurrentMode(0);
    numbers->setBackspaceName(QStringLiteral("Zeichen löschen"));
    pad->addWidget(numbers);
    return card;
}

QWidget *formCard()
{
    auto *card = new Card;
    auto *head = card->addRow(12);
    head->addWidget(plainLabel(QStringLiteral("Einstellungen"), TextRole::Heading));
    head->addStretch(1);
    auto *on = new Switch(QStringLiteral("Ein"), QStringLiteral("Aus"));
    on->setAccessibleName(QStringLiteral("GoodCom"));
    on->setChecked(true);
    auto *offSwitch = new Switch;
    offSwitch->setAccessibleName(QStringLiteral("Soll zeigen"));
    head->addWidget(on);
    head->addWidget(offSwitch);
    card->addLine();
    auto *form = card->addSection(12, 10);
    auto *search = new SearchField;
    search->setAccessibleName(QStringLiteral("Suche"));
    search->setPlaceholderText(QStringLiteral("Suchen oder scannen"));
    search->setKeys(QKeySequence(Qt::CTRL | Qt::Key_F));
    search->setScannable(true);
    form->addWidget(search);
    auto *segment = new Segment;
    segment->setItems({QStringLiteral("Wartet"), QStringLiteral("Angenommen"), QStringLiteral("Erledigt")});
    segment->setBadge(0, QStringLiteral("3"), true);
    segment->setBadge(2, QStringLiteral("11"), false);
    form->addWidget(segment);
    auto *address = new TextField;
    address->setLabel(QStringLiteral("Adresse"));
    address->setMono(true);
    address->setText(QStringLiteral("http://127.0.0.1:8360/external/order"));
    address->setHint(QStringLiteral("In den Webshop eintragen."));
    form->addWidget(address);
    auto *wrong = new TextField;
    wrong->setLabel(QStringLiteral("Port"));
    wrong->setText(QStringLiteral("99999"));
    wrong->setError(QStringLiteral("Der Port liegt zwischen 1 und 65535."));
    form->addWidget(wrong);
    auto *stepper = new Stepper;
    stepper->setSuffix(QStringLiteral(" min"));
    stepper->setValue(15);
    stepper->setNames(QStringLiteral("Ablehnen nach"), QStringLiteral("weniger"), QStringLiteral("mehr"));
    form->addWidget(stepper);
    auto *counts = new QHBoxLayout;
    auto *ring = new Countdown(Countdown::Form::Ring);
    ring->setRemaining(852'000, 900'000);
    auto *late = new Countdown(Countdown::Form::Ring);
    late->setRemaining(130'000, 900'000);
    auto *last = new Countdown(Countdown::Form::Ring);
    last->setRemaining(42'000, 900'000);
    auto *bar = new Countdown(Countdown::Form::Bar);
    bar->setRemaining(852'000, 900'000);
    counts->addWidget(ring);
    counts->addWidget(late);
    counts->addWidget(last);
    counts->addWidget(bar);
    form->addLayout(counts);
    auto *tiles = new QHBoxLayout;
    auto *tile = new ProductTile;
    tile->setProduct(QStringLiteral("Penne all’Arrabbiata"), QStringLiteral("10,90 €"),
                     QStringLiteral("bowl"));
    auto *taken = new ProductTile;
    taken->setProduct(QStringLiteral("Pizza Margherita"), QStringLiteral("8,50 €"), QStringLiteral("pizza"));
    taken->setQuantity(QStringLiteral("2×"));
    auto *sold = new ProductTile;
    sold->setProduct(QStringLiteral("Topfenstrudel mit Vanillesauce"), QStringLiteral("4,80 €"),
                     QStringLiteral("cake"));
    sold->setSoldOut(QStringLiteral("ausverkauft"));
    tiles->setSpacing(12);
    for (ProductTile *each : {tile, taken, sold})
        tiles->addWidget(each);
    form->addLayout(tiles);
    card->addStretch();
    return card;
}

QWidget *sideCard()
{
    auto *card = new Card;
    auto *empty = new EmptyState;
    empty->setMessage(StateShape::Ok, QStringLiteral("Nichts offen"),
                      QStringLiteral("Neue Aufträge erscheinen hier und öffnen sich von selbst."));
    card->column()->addWidget(empty);
    card->addLine();
    auto *steps = card->addSection(16, 10);
    steps->addWidget(plainLabel(QStringLiteral("Verlauf"), TextRole::Heading));
    auto *timeline = new Timeline;
    timeline->setSteps(
        {{StateShape::Ok, QStringLiteral("Eingegangen"), QStringLiteral("19:12:04 · Webshop")},
         {StateShape::Ok, QStringLiteral("Gespeichert"), QStringLiteral("19:12:04")},
         {StateShape::Wait, QStringLiteral("Wartet auf Annahme"), QStringLiteral("Drucker oder Kasse")},
         {StateShape::Off, QStringLiteral("Bezahlt"), QStringLiteral("fehlt noch")},
         {StateShape::Off, QStringLiteral("Gedruckt"), QStringLiteral("fehlt noch")}});
    steps->addWidget(timeline);
    card->addLine();
    auto *code = new CodeView;
    code->setAccessibleName(QStringLiteral("Request"));
    code->setCode(CodeView::indented(QStringLiteral(
        R"({"jsonrpc":"2.0","id":4708,"result":{"status_code":0,"message":"Auftrag abgeschlossen"}})")));
    card->column()->addWidget(code, 1);
    return card;
}

QWidget *dialogContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(16);
    column->addWidget(plainLabel(QStringLiteral("Auftrag W-4712 stornieren?"), TextRole::Title));
    auto *sentence =
        plainLabel(QStringLiteral("Der Webshop erhält die Antwort „storniert“. Das lässt sich nicht "
                                  "zurücknehmen."),
                   TextRole::Body, TextInk::Secondary);
    sentence->setWordWrap(true);
    column->addWidget(sentence);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    row->addWidget(button(QStringLiteral("Zurück"), TouchButton::Kind::Secondary, QStringLiteral("back"),
                          QKeySequence(Qt::Key_Escape), true));
    row->addWidget(
        button(QStringLiteral("Stornieren"), TouchButton::Kind::RejectFinal, QStringLiteral("x"), {}, true));
    column->addLayout(row);
    return content;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption theme(QStringLiteral("theme"), QStringLiteral("light|dark|contrast"),
                                   QStringLiteral("name"), QStringLiteral("light"));
    const QCommandLineOption width(QStringLiteral("width"), QStringLiteral("logical pixels"),
                                   QStringLiteral("px"), QStringLiteral("1440"));
    const QCommandLineOption height(QStringLiteral("height"), QStringLiteral("logical pixels"),
                                    QStringLiteral("px"), QStringLiteral("1000"));
    const QCommandLineOption scale(QStringLiteral("scale"), QStringLiteral("text size in percent"),
                                   QStringLiteral("percent"), QStringLiteral("100"));
    const QCommandLineOption overlayFlag(QStringLiteral("overlay"), QStringLiteral("show the dialog"));
    const QCommandLineOption save(QStringLiteral("save"), QStringLiteral("write a PNG and end"),
                                  QStringLiteral("file"));
    parser.addOptions({theme, width, height, scale, overlayFlag, save});
    parser.addHelpOption();
    parser.process(app);
    const QString name = parser.value(theme);
    ThemeName chosen = ThemeName::Light;
    if (name == QStringLiteral("dark"))
        chosen = ThemeName::Dark;
    else if (name == QStringLiteral("contrast"))
        chosen = ThemeName::Contrast;
    Theme::apply(app, chosen, parser.value(scale).toInt());
    FocusRing::install(app);

    QWidget window;
    const Density density = densityFor(parser.value(width).toInt());
    auto *grid = new QGridLayout(&window);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->addWidget(topBar(density), 0, 0, 1, 2);
    grid->addWidget(rail(density), 1, 0);
    auto *main = new QWidget;
    auto *body = new QGridLayout(main);
    const int gutter = measures(density).gutter;
    body->setContentsMargins(gutter, gutter, gutter, gutter);
    body->setSpacing(gutter);
    auto *banner = new Banner(Banner::Kind::Wait);
    banner->setIconName(QStringLiteral("bell"));
    banner->setMessage(QStringLiteral("3 Bestellungen warten"),
                       QStringLiteral("Alarm seit 0:48 min, Stufe 2 von 4"));
    banner->setAction(QStringLiteral("2 min stumm"), QStringLiteral("mute"));
    banner->actionButton()->setKeycapOnly(QKeySequence(Qt::Key_F8));
    banner->setMore(2);
    auto *warning = new Banner(Banner::Kind::Warn);
    warning->setMessage(QStringLiteral("Papier leer"),
                        QStringLiteral("Die Aufträge sind bezahlt und gespeichert."));
    body->addWidget(banner, 0, 0, 1, 2);
    body->addWidget(warning, 0, 2, 1, 2);
    body->addWidget(orderCard(), 1, 0);
    body->addWidget(payCard(), 1, 1);
    body->addWidget(formCard(), 1, 2);
    body->addWidget(sideCard(), 1, 3);
    body->setColumnStretch(0, 3);
    body->setColumnStretch(1, 2);
    body->setColumnStretch(2, 3);
    body->setColumnStretch(3, 2);
    body->setRowStretch(1, 1);
    grid->addWidget(main, 1, 1);
    grid->setRowStretch(1, 1);
    grid->setColumnStretch(1, 1);
    Toast toast(main);
    Overlay overlay(&window);
    window.resize(parser.value(width).toInt(), parser.value(height).toInt());
    window.show();
    if (parser.isSet(overlayFlag)) {
        overlay.setContent(dialogContent());
        overlay.setCardSize({560, 230});
        QTimer::singleShot(100, &overlay, &Overlay::open); // the focus ring needs an active window
    } else {
        toast.showMessage(QStringLiteral("Auftrag W-4711 abgeschlossen"), QStringLiteral("Rückgängig"));
    }
    if (parser.isSet(save)) {
        QTimer::singleShot(300, &window, [&] {
            const bool saved = window.grab().save(parser.value(save));
            QApplication::exit(saved ? 0 : 1);
        });
    }
    return QApplication::exec();
}
