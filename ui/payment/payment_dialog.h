// SPDX-License-Identifier: GPL-3.0-or-later
// The payment dialog: content for widgets::Overlay. Tender at the left, the sum in the middle, parts, change
// and the closing key at the right. All arithmetic is PaymentEntry's; nothing is booked here.
#pragma once

#include "core/order/order.h"
#include "ui/models/format.h"
#include "ui/payment/payment_entry.h"
#include "ui/widgets/density.h"

#include <QList>
#include <QWidget>

class QFrame;
class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace kassa::widgets {
class AmountLabel;
class Card;
class Chip;
class KeyValueRow;
class Note;
class NumberPad;
class TextField;
class TouchButton;
} // namespace kassa::widgets

namespace kassa::payment {

class AmountEdit;

/// Whether money may come later, with whom brings or collects the goods. NoOrder: nobody would know whose
/// money is missing. Settling: it is this very money that comes in.
enum class OnDelivery { Possible, NoOrder, Settling };

/// What is to be paid.
struct PaymentRequest
{
    QString name;                ///< customer or order, shown beside the title; may be empty
    money::Money total;          ///< of order or cart, with sign
    QList<order::Payment> parts; ///< count already (paid online); the cashier may take them out
    Tender tender = Tender::Cash;
    OnDelivery onDelivery = OnDelivery::Possible;
    bool split = false; ///< opens with the question in how many parts
    models::LocaleFormat format;
};

class PaymentDialog : public QWidget
{
    Q_OBJECT
public:
    /// Card size that the overlay should be given, before the text scale.
    static constexpr int kCardWidth = 1088;
    static constexpr int kCardHeight = 620;

    explicit PaymentDialog(QWidget *parent = nullptr);

    /// Starts a payment; whatever stood in the dialog is gone.
    void begin(const PaymentRequest &request);
    /// Another language or currency while it is open; input stays.
    void setFormat(const models::LocaleFormat &format);
    /// The name in another language.
    void setName(const QString &name);
    /// Who should have the focus first.
    [[nodiscard]] QWidget *firstField() const;
    [[nodiscard]] const PaymentEntry &entry() const { return m_entry; }

Q_SIGNALS:
    /// Complete: the payments sum to the total.
    void finished(const QList<kassa::order::Payment> &payments);
    /// [Back]: nothing is taken.
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct TenderButton
    {
        Tender tender;
        widgets::TouchButton *button;
    };

    void buildHeader(QVBoxLayout *column);
    void buildTenders(QVBoxLayout *column);
    void buildSum(QVBoxLayout *column);
    void buildResult(QVBoxLayout *column);
    void addShortcuts();
    void retranslateUi();
    void chooseTender(Tender tender);
    void setSplit(bool on);
    void chooseShares(int count);
    void proceed();
    void removePart(qsizetype index);
    void showAll();
    void showTenders();
    void showQuickSums();
    void showParts();
    void showOutcome();
    void applyDensity();
    [[nodiscard]] QString methodWord() const;
    [[nodiscard]] QString whyNotOnDelivery() const;
    [[nodiscard]] QString problemText(Problem problem) const;
    [[nodiscard]] QString changeText(money::Money change) const;

    models::LocaleFormat m_format;
    PaymentEntry m_entry;
    QString m_name;
    OnDelivery m_onDelivery = OnDelivery::Possible;
    bool m_isSplitting = false;   // the question "how many parts" is open
    QList<money::Money> m_shares; // still to be paid, the first is the current one
    int m_shareCount = 0;
    money::Money m_lastChange; // of a part just taken, shown until something else is typed
    QList<money::Money> m_quickSums;
    widgets::Density m_density = widgets::Density::Regular;

    QLabel *m_title = nullptr;
    widgets::Chip *m_nameChip = nullptr;
    widgets::TouchButton *m_back = nullptr;
    QWidget *m_left = nullptr;
    QLabel *m_tenderHead = nullptr;
    QList<TenderButton> m_tenders;
    widgets::TextField *m_method = nullptr;
    widgets::TouchButton *m_split = nullptr;
    QLabel *m_sumHead = nullptr;
    QLabel *m_sumHint = nullptr;
    AmountEdit *m_amount = nullptr;
    QList<widgets::TouchButton *> m_quick;
    widgets::NumberPad *m_pad = nullptr;
    QFrame *m_right = nullptr;
    widgets::KeyValueRow *m_total = nullptr;
    widgets::Card *m_partsCard = nullptr;
    QVBoxLayout *m_partRows = nullptr;
    widgets::KeyValueRow *m_due = nullptr;
    widgets::KeyValueRow *m_given = nullptr;
    QFrame *m_changeBox = nullptr;
    QLabel *m_changeHead = nullptr;
    widgets::AmountLabel *m_change = nullptr;
    QLabel *m_changePieces = nullptr;
    widgets::Note *m_problem = nullptr;
    widgets::TouchButton *m_finish = nullptr;
};

} // namespace kassa::payment
