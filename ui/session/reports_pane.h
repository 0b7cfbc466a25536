// SPDX-License-Identifier: GPL-3.0-or-later
// ReportsPane: left the cash sessions by number and till, right the X or Z of the chosen one as its paper
// looks.
#pragma once

#include "core/settings/config.h"
#include "core/text/messages.h"
#include "ui/models/format.h"
#include "ui/session/session_source.h"
#include "ui/widgets/density.h"

#include <QPointer>
#include <QWidget>

class QGridLayout;
class QLabel;
class QTableView;

namespace kassa::paper {
class PaperView;
class SaveQuestion;
} // namespace kassa::paper

namespace kassa::widgets {
class Card;
class Overlay;
class TouchButton;
} // namespace kassa::widgets

namespace kassa::session {

class SessionListModel;

class ReportsPane : public QWidget
{
    Q_OBJECT
public:
    explicit ReportsPane(QWidget *parent = nullptr);

    void setSource(const SessionSource &source);
    void setConfig(const settings::Config &config);
    void setDensity(widgets::Density density);
    /// Asks for the newest sessions and shows this one; 0 chooses the newest.
    void showSession(qint64 sessionId);
    /// A file that was asked for here is written, or not.
    void noteSaved(bool ok, const text::Message &problem);
    [[nodiscard]] qint64 chosenId() const { return m_chosenId; }
    /// True while the question for a file is open.
    [[nodiscard]] bool isSaving() const;

Q_SIGNALS:
    void backWanted();
    void printWanted(qint64 sessionId);
    void saveWanted(qint64 sessionId, const QString &file);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void takeSessions(const QList<store::SessionRow> &rows);
    void loadOlder();
    void choose(int row);
    void showReport();
    void askForFile();
    void layOutColumns();
    void retranslateUi();

    SessionSource m_source;
    settings::Config m_config;
    models::LocaleFormat m_format;
    QGridLayout *m_grid;
    QLabel *m_title;
    QLabel *m_subtitle;
    widgets::TouchButton *m_print;
    widgets::TouchButton *m_save;
    widgets::TouchButton *m_back;
    SessionListModel *m_model;
    QTableView *m_table;
    paper::PaperView *m_paper;
    QPointer<widgets::Overlay> m_overlay;
    QPointer<paper::SaveQuestion> m_question;
    std::optional<order::SessionReport> m_report;
    qint64 m_chosenId = 0;
    bool m_isAtEnd = false;
    bool m_isAsking = false;
};

} // namespace kassa::session
