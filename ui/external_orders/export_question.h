// SPDX-License-Identifier: GPL-3.0-or-later
// ExportQuestion: the content of the export dialog: which rows, masked or with personal data, and where to.
#pragma once

#include <QWidget>

class QLabel;

namespace kassa::widgets {
class Segment;
class TextField;
class TouchButton;
} // namespace kassa::widgets

namespace kassa::external_orders {

class ExportQuestion : public QWidget
{
    Q_OBJECT
public:
    /// @param filterWords  what the list shows   @param suggestedFile  full path
    ExportQuestion(const QString &filterWords, const QString &suggestedFile, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const;
    [[nodiscard]] QWidget *firstField() const;
    /// The file could not be written; typed input stays.
    void showProblem(const QString &problem);

Q_SIGNALS:
    void confirmed(const QString &file, bool withPersonalData);
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void confirm();
    void retranslateUi();

    QString m_filterWords;
    QLabel *m_title;
    QLabel *m_rows;
    QLabel *m_dataLabel;
    widgets::Segment *m_data;
    QLabel *m_dataNote;
    widgets::TextField *m_file;
    widgets::TouchButton *m_cancel;
    widgets::TouchButton *m_confirm;
};

} // namespace kassa::external_orders
