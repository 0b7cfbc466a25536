// SPDX-License-Identifier: GPL-3.0-or-later
// The settings of the turnover ticker and the page of its messages, without an engine.
#include "core/settings/settings.h"
#include "tests/support/fake_clock.h"
#include "ui/settings/link_words.h"
#include "ui/settings/links_pane.h"
#include "ui/settings/pepmax_pane.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/touch_button.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace kassa;
using namespace kassa::setting_pages;

namespace {

settings::Config configOf(const QByteArray &ini)
{
    const auto parsed = settings::decode(ini);
    if (!parsed) {
        qFatal("%s", qPrintable(parsed.error().detail));
    }
    return parsed->config;
}

template<class Widget>
Widget *part(const QWidget &page, const char *name)
{
    auto *found = page.findChild<Widget *>(QString::fromLatin1(name));
    if (found == nullptr) {
        qFatal("no %s", name);
    }
    return found;
}

store::OutboxRow message(store::OutboxId id, store::OutboxState state, const char *error = "")
{
    store::OutboxRow row;
    row.id = id;
    row.kind = QStringLiteral("stop");
    row.payload = QStringLiteral("2\t2026-11-24\t12.00");
    row.state = state;
    row.lastError = QString::fromLatin1(error);
    row.createdAtUtc = QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
    return row;
}

} // namespace

class TestLinkPanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesFollowWhatIsTyped();
    void badFieldsAreRefused();
    void errorTableIsEdited();
    void testNeedsTheLink();
    void choicesOverMessages();
    void nothingToChoose();
    void reasonsAreSaid_data();
    void reasonsAreSaid();
    void personalDataIsHidden();

private:
    test::FakeClock m_clock{QDateTime(QDate(2026, 11, 24), QTime(11, 0), Qt::UTC)};
};

void TestLinkPanes::linesFollowWhatIsTyped()
{
    PepmaxPane pane(m_clock);
    pane.showConfig(configOf("[pepmax]\nbranch=017\nsalesperson=1096\nfraction=zero\n"));
    const auto *lines = part<QLabel>(pane, "pepmaxLines");
    const QString tab = QStringLiteral(" \u21E5 ");
    const auto line = [&tab](const char *fields) {
        return QString::fromLatin1(fields).replace(QStringLiteral("|"), tab);
    };
    QCOMPARE(lines->text(), line("1|2026-11-24-12.00.00.00000|1096|017|1|123456|N") + u'\n' +
                                line("2|2026-11-24-12.00.00.00000|1096|017|1|123456|N|12345.67|0.00"));
    part<widgets::TextField>(pane, "pepmax_start")->setText(QStringLiteral("kind:S,branch/pad=5"));
    QVERIFY(lines->text().startsWith(line("S|00017\n")));
    QVERIFY(part<QLabel>(pane, "pepmaxExample")->text().startsWith(line("1|2013-10-18-12.31.44.00000|017")));
    QVERIFY(pane.hasChanges());
}

void TestLinkPanes::badFieldsAreRefused()
{
    PepmaxPane pane(m_clock);
    pane.showConfig(configOf("[pepmax]\n"));
    QSignalSpy wanted(&pane, &SettingPane::saveWanted);
    auto *start = part<widgets::TextField>(pane, "pepmax_start");
    start->setText(QStringLiteral("kind,colour"));
    pane.save();
    QVERIFY(start->hasError());
    QCOMPARE(wanted.size(), 0);
    start->setText(QStringLiteral("kind,contract"));
    pane.save();
    QCOMPARE(wanted.size(), 1);
}

void TestLinkPanes::errorTableIsEdited()
{
    PepmaxPane pane(m_clock);
    pane.showConfig(configOf("[till]\nlanguage=en\n[pepmax]\nerrors=9005=Filiale unbekannt, 9008=done\n"));
    auto *table = part<QTableWidget>(pane, "errorTable");
    QCOMPARE(table->rowCount(), 2);
    QVERIFY(!pane.hasChanges()); // a treatment that kassa.ini leaves out is no change
    auto *number = part<widgets::TextField>(pane, "errorNumber");
    auto *takeOver = part<widgets::TouchButton>(pane, "errorTakeOver");
    number->setText(QStringLiteral("90 5"));
    takeOver->click();
    QVERIFY(number->hasError());
    QVERIFY(!pane.hasChanges());
    table->setCurrentCell(0, 0);
    QCOMPARE(number->text(), QStringLiteral("9005"));
    QVERIFY(!number->hasError());
    part<widgets::Segment>(pane, "errorTreatment")->setCurrentIndex(1);
    part<widgets::TextField>(pane, "errorText")->setText(QStringLiteral("Filiale, unbekannt"));
    takeOver->click();
    number->setText(QStringLiteral("9100"));
    part<widgets::TextField>(pane, "errorText")->setText({});
    part<widgets::Segment>(pane, "errorTreatment")->setCurrentIndex(0);
    takeOver->click();
    table->setCurrentCell(1, 0);
    part<widgets::TouchButton>(pane, "errorRemove")->click();
    QCOMPARE(table->rowCount(), 2);
    QSignalSpy wanted(&pane, &SettingPane::saveWanted);
    pane.save();
    QCOMPARE(wanted.size(), 1);
    const auto entries = wanted[0][0].value<QList<settings::Entry>>();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries[0].key, QStringLiteral("errors"));
    QCOMPARE(entries[0].value, QStringLiteral("9005=retry Filiale unbekannt, 9100=give_up"));
}

void TestLinkPanes::testNeedsTheLink()
{
    PepmaxPane pane(m_clock);
    QSignalSpy wanted(&pane, &PepmaxPane::testWanted);
    auto *button = part<widgets::TouchButton>(pane, "pepmaxTest");
    till::TillState state;
    pane.showState(state);
    QVERIFY(!button->isEnabled());
    QVERIFY(!button->disabledReason().isEmpty());
    state.pepmax.isEnabled = true;
    state.pepmax.lastSent = QStringLiteral("1\tx");
    state.pepmax.lastReceived = QStringLiteral("1\tx\t9001");
    pane.showState(state);
    button->click();
    QCOMPARE(wanted.size(), 1);
    QVERIFY(part<QLabel>(pane, "pepmaxExchange")->text().contains(QStringLiteral("9001")));
}

void TestLinkPanes::choicesOverMessages()
{
    LinksPane pane(m_clock);
    pane.showConfig(configOf("[till]\nlanguage=en\n"));
    QSignalSpy asked(&pane, &LinksPane::messagesWanted);
    QSignalSpy retried(&pane, &LinksPane::retryWanted);
    QSignalSpy done(&pane, &LinksPane::treatAsDoneWanted);
    pane.show();
    QCOMPARE(asked.size(), 1);
    pane.showMessages({message(7, store::OutboxState::Unclear, "no_reply"),
                       message(9, store::OutboxState::GivenUp, "9005 Filiale unbekannt")});
    auto *table = part<QTableWidget>(pane, "messageTable");
    QCOMPARE(table->rowCount(), 2);
    part<widgets::TouchButton>(pane, "messageRetry")->click();
    table->setCurrentCell(1, 0);
    QCOMPARE(part<QLabel>(pane, "messageReason")->text(), QStringLiteral("9005 Filiale unbekannt"));
    part<widgets::TouchButton>(pane, "messageDone")->click();
    QCOMPARE(retried.value(0).value(0).toLongLong(), 7);
    QCOMPARE(done.value(0).value(0).toLongLong(), 9);
    // The chosen message stays chosen when the list is read again.
    pane.showMessages({message(7, store::OutboxState::Unclear), message(9, store::OutboxState::GivenUp),
                       message(11, store::OutboxState::Unclear)});
    QCOMPARE(table->currentRow(), 1);
}

void TestLinkPanes::nothingToChoose()
{
    LinksPane pane(m_clock);
    pane.showConfig(configOf("[till]\nlanguage=en\n"));
    pane.showMessages({message(7, store::OutboxState::Pending)});
    QVERIFY(!part<widgets::TouchButton>(pane, "messageRetry")->isEnabled());
    QVERIFY(!part<widgets::TouchButton>(pane, "messageDone")->isEnabled());
    QVERIFY(part<widgets::TouchButton>(pane, "messageExport")->isEnabled());
    pane.showMessages({});
    QVERIFY(!part<widgets::TouchButton>(pane, "messageExport")->isEnabled());
}

void TestLinkPanes::reasonsAreSaid_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *reason, const char *said) {
        QTest::newRow(reason) << QString::fromLatin1(reason) << QString::fromLatin1(said);
    };
    row("no_connection:Connection refused", "No connection. (Connection refused)");
    row("no_reply", "It was sent, no answer came.");
    row("done_by:anna", "Treated as done by anna.");
    row("9005 Filiale: unbekannt", "9005 Filiale: unbekannt");
    row("", "");
}

void TestLinkPanes::reasonsAreSaid()
{
    QFETCH(QString, reason);
    QFETCH(QString, said);
    QCOMPARE(reasonWords(reason), said);
}

void TestLinkPanes::personalDataIsHidden()
{
    QCOMPARE(shownLine(QStringLiteral("<Identifier Type=\"Auto\" Value=\"2700000000012\"/>")),
             QStringLiteral("<Identifier Type=\"Auto\" Value=\"***\"/>"));
    QCOMPARE(shownLine(QStringLiteral("1\t2")), QStringLiteral("1 \u21E5 2"));
    LinksPane pane(m_clock);
    pane.showConfig(configOf("[till]\nlanguage=en\n[pepmax]\npreset=b\n"));
    store::OutboxRow row = message(7, store::OutboxState::Unclear, "no_reply");
    row.destination = QStringLiteral("pepmax");
    row.payload = QStringLiteral("2\t2026-11-24-12.00.00.00000\t1096\t017\t1\t123456\tN\t12.00\t0.00");
    row.reply = row.payload + QStringLiteral("\t9005\tFiliale");
    pane.showMessages({row});
    const QString shown = part<QLabel>(pane, "messageRaw")->text();
    QVERIFY2(!shown.contains(QStringLiteral("1096")), qPrintable(shown));
    QCOMPARE(shown.count(QStringLiteral("***")), 2);
    QVERIFY(shown.contains(QStringLiteral("123456")) && shown.contains(QStringLiteral("9005")));
}

QTEST_MAIN(TestLinkPanes)
#include "tst_link_panes.moc"
