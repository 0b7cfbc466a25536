// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages.h"

#include "core/base/assert.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace kassa::text {

namespace {

constexpr const char *kContext = "kassa::text";

struct Row
{
    Msg msg;
    const char *source;
};

// Texts are for the programmer of the other system first: what is wrong, with the field's path, then what to
// change. JSON names, codes and values of the interface are never translated.
constexpr std::array kRows{
    Row{Msg::RpcNotUtf8,
        QT_TRANSLATE_NOOP("kassa::text", "The request is not valid UTF-8. Send the body as UTF-8.")},
    Row{Msg::RpcNotJson,
        QT_TRANSLATE_NOOP("kassa::text",
                          "The request is not valid JSON: reading stopped at byte %1. Check commas, "
                          "quotes and brackets near it.")},
    Row{Msg::RpcTooDeep,
        QT_TRANSLATE_NOOP("kassa::text", "The request is nested more than %1 levels deep. Send it flatter.")},
    Row{Msg::RpcNumberTooLarge,
        QT_TRANSLATE_NOOP("kassa::text",
                          "The request holds a number that is far too large. Check the amounts.")},
    Row{Msg::RpcTooManyValues,
        QT_TRANSLATE_NOOP("kassa::text", "The request holds more than %1 values. Split the order.")},
    Row{Msg::RpcBatch,
        QT_TRANSLATE_NOOP("kassa::text",
                          "Batch requests are not supported. Send one JSON object per request.")},
    Row{Msg::RpcNotAnObject,
        QT_TRANSLATE_NOOP("kassa::text",
                          "The request must be a JSON object with jsonrpc, id, method and params.")},
    Row{Msg::RpcRepeatedKey,
        QT_TRANSLATE_NOOP("kassa::text",
                          "The key \"%1\" stands twice in the same object. Send every key once.")},
    Row{Msg::RpcBadId, QT_TRANSLATE_NOOP("kassa::text", "id must be null, a short text or an integer.")},
    Row{Msg::RpcBadVersion, QT_TRANSLATE_NOOP("kassa::text", "jsonrpc must be the text \"2.0\".")},
    Row{Msg::RpcMethodMissing, QT_TRANSLATE_NOOP("kassa::text", "method must be the text \"call\".")},
    Row{Msg::RpcUnknownMethod,
        QT_TRANSLATE_NOOP("kassa::text", "The method \"%1\" is unknown. The only method is \"call\".")},
    Row{Msg::RpcParamsMissing,
        QT_TRANSLATE_NOOP("kassa::text", "params must be a JSON object that holds the object order.")},
    Row{Msg::RpcOrderMissing, QT_TRANSLATE_NOOP("kassa::text", "params.order must be a JSON object.")},

    Row{Msg::TokenMissing,
        QT_TRANSLATE_NOOP("kassa::text",
                          "Access denied: auth_token is missing. Send the security token that the "
                          "till shows in its settings.")},
    Row{Msg::TokenWrong,
        QT_TRANSLATE_NOOP("kassa::text",
                          "Access denied: auth_token is wrong. Send the security token that the "
                          "till shows in its settings.")},

    Row{Msg::FieldMissing, QT_TRANSLATE_NOOP("kassa::text", "%1 is missing. This field is mandatory.")},
    Row{Msg::FieldEmpty, QT_TRANSLATE_NOOP("kassa::text", "%1 is empty. This field is mandatory.")},
    Row{Msg::FieldNotText, QT_TRANSLATE_NOOP("kassa::text", "%1 must be a text.")},
    Row{Msg::FieldNotTextOrInteger, QT_TRANSLATE_NOOP("kassa::text", "%1 must be a text or an integer.")},
    Row{Msg::FieldNotNumber,
        QT_TRANSLATE_NOOP("kassa::text",
                          "%1 must be a number such as 12.50, with a point and without exponent when "
                          "sent as text; \"%2\" is none.")},
    Row{Msg::FieldNotTaxCode,
        QT_TRANSLATE_NOOP("kassa::text",
                          "%1 must be a tax rate in percent as text or number, such as \"20\".")},
    Row{Msg::FieldNotBoolean, QT_TRANSLATE_NOOP("kassa::text", "%1 must be true or false, without quotes.")},
    Row{Msg::FieldNotObject, QT_TRANSLATE_NOOP("kassa::text", "%1 must be a JSON object.")},
    Row{Msg::FieldNotList, QT_TRANSLATE_NOOP("kassa::text", "%1 must be a JSON array.")},
    Row{Msg::ListEmpty, QT_TRANSLATE_NOOP("kassa::text", "%1 is empty. At least one entry is needed.")},
    Row{Msg::PaymentsMissing,
        QT_TRANSLATE_NOOP("kassa::text", "%1 is missing. With autoprint the payments must be sent.")},
    Row{Msg::MethodMissing,
        QT_TRANSLATE_NOOP("kassa::text", "%1 is missing. A payment of type UNBAR names its method.")},
    Row{Msg::StationOrUserMissing, QT_TRANSLATE_NOOP("kassa::text", "%1 is missing. Send station or user.")},
    Row{Msg::NewProductNeedsName,
        QT_TRANSLATE_NOOP("kassa::text", "%1 is missing. Product \"%2\" is new: it needs a name.")},
    Row{Msg::NewProductNeedsTaxCode,
        QT_TRANSLATE_NOOP("kassa::text", "%1 is missing. Product \"%2\" is new: it needs a tax code.")},
    Row{Msg::ProductHasNoTaxCode,
        QT_TRANSLATE_NOOP("kassa::text",
                          "%1 is missing. Product \"%2\" has no tax code at the till either.")},

    Row{Msg::TooManyDecimals,
        QT_TRANSLATE_NOOP("kassa::text", "%1 has too many decimals: \"%2\". At most %3 are allowed.")},
    Row{Msg::NumberOutOfRange, QT_TRANSLATE_NOOP("kassa::text", "%1 is out of range: \"%2\".")},
    Row{Msg::TextTooLong,
        QT_TRANSLATE_NOOP("kassa::text", "%1 is too long: %3 characters. At most %2 are allowed.")},
    Row{Msg::TooManyEntries,
        QT_TRANSLATE_NOOP("kassa::text", "%1 has too many entries. At most %2 are allowed.")},
    Row{Msg::BadLineType,
        QT_TRANSLATE_NOOP("kassa::text",
                          "%1 is \"%2\". Allowed are P (product), T (text) and K (external invoice).")},
    Row{Msg::BadLineRole,
        QT_TRANSLATE_NOOP("kassa::text", "%1 is \"%2\". Allowed are item, delivery and fee.")},
    Row{Msg::BadPaymentType, QT_TRANSLATE_NOOP("kassa::text", "%1 is \"%2\". Allowed are BAR and UNBAR.")},
    Row{Msg::BadTitle, QT_TRANSLATE_NOOP("kassa::text", "%1 is \"%2\". Allowed are Frau and Herr.")},
    Row{Msg::BadConfirm,
        QT_TRANSLATE_NOOP("kassa::text", "%1 is \"%2\". Allowed are auto, none, printer and screen.")},
    Row{Msg::BadFulfilmentType,
        QT_TRANSLATE_NOOP("kassa::text", "%1 is \"%2\". Allowed are delivery, pickup and table.")},
    Row{Msg::BadRequestedFor, QT_TRANSLATE_NOOP("kassa::text",
                                                "%1 is \"%2\". Send date and time as ISO 8601, such as "
                                                "2026-12-24T18:30:00+01:00.")},
    Row{Msg::LineAmountTooLarge,
        QT_TRANSLATE_NOOP("kassa::text", "%1: quantity times unit price is too large for the till.")},
    Row{Msg::LinesDoNotSum,
        QT_TRANSLATE_NOOP("kassa::text",
                          "%1 is %3, but the lines sum to %2. Lines of type P count quantity times "
                          "unit_price, rounded per line, lines of type K their amount.")},
    Row{Msg::PaymentsDoNotSum,
        QT_TRANSLATE_NOOP("kassa::text", "%1 sum to %2, but the order's total is %3. Both must be equal.")},
    Row{Msg::UnknownProduct, QT_TRANSLATE_NOOP("kassa::text",
                                               "%1: product \"%2\" is unknown. Create it at the till or send "
                                               "create_products.")},
    Row{Msg::UnknownStation, QT_TRANSLATE_NOOP("kassa::text", "%1: station \"%2\" is unknown at this till.")},
    Row{Msg::UnknownUser, QT_TRANSLATE_NOOP("kassa::text", "%1: user \"%2\" is unknown at this till.")},
    Row{Msg::StationAndUserDiffer,
        QT_TRANSLATE_NOOP("kassa::text",
                          "%1: station \"%2\" and user \"%3\" belong to different tills; this user "
                          "sells at station \"%4\".")},
    Row{Msg::UnknownCountry,
        QT_TRANSLATE_NOOP("kassa::text", "%1: country \"%2\" is unknown. Send its ISO code, such as AT.")},
    Row{Msg::BadVatStructure,
        QT_TRANSLATE_NOOP("kassa::text",
                          "%1: \"%2\" is not a valid VAT number. Send one like %3 or leave it empty.")},
    Row{Msg::BadVatCheckDigit,
        QT_TRANSLATE_NOOP("kassa::text",
                          "%1: the check digit of VAT number \"%2\" is wrong. Correct it or leave it "
                          "empty.")},
    Row{Msg::UnknownVatCountry,
        QT_TRANSLATE_NOOP("kassa::text",
                          "%1: VAT number \"%2\" does not begin with a country code. Send one like "
                          "ATU12345675 or leave it empty.")},
    Row{Msg::TaxCodeUnknown,
        QT_TRANSLATE_NOOP("kassa::text", "%1: tax code \"%2\" does not exist in %3. Valid today: %4.")},
    Row{Msg::TaxCodeNotYet,
        QT_TRANSLATE_NOOP("kassa::text", "%1: tax code \"%2\" is valid in %3 only from %4 on.")},
    Row{Msg::TaxCodeNoLonger,
        QT_TRANSLATE_NOOP("kassa::text", "%1: tax code \"%2\" was valid in %3 only until %4.")},
    Row{Msg::TaxCodeNotToday,
        QT_TRANSLATE_NOOP("kassa::text", "%1: tax code \"%2\" is not valid in %3 today. Valid today: %4.")},
    Row{Msg::RepeatDiffers,
        QT_TRANSLATE_NOOP("kassa::text",
                          "order.ref: order \"%1\" is already being worked on and this request has "
                          "other content (%2). Send it unchanged or under a new ref.")},

    Row{Msg::PrintPending,
        QT_TRANSLATE_NOOP("kassa::text", "Receipt %1 is booked, its print is still pending.")},
    Row{Msg::TimeoutUnpaid,
        QT_TRANSLATE_NOOP("kassa::text",
                          "Time-out: order \"%1\" is not paid yet. It stays open at the till; ask again "
                          "with the same ref.")},
    Row{Msg::TimeoutAwaitingYes,
        QT_TRANSLATE_NOOP("kassa::text",
                          "Time-out: order \"%1\" is not accepted yet. It stays open at the till; ask "
                          "again with the same ref.")},
    Row{Msg::Cancelled, QT_TRANSLATE_NOOP("kassa::text", "The order was cancelled at the till.")},
    Row{Msg::CancelledBecause, QT_TRANSLATE_NOOP("kassa::text", "The order was cancelled at the till: %1")},
    Row{Msg::Rejected, QT_TRANSLATE_NOOP("kassa::text", "The order was rejected.")},
    Row{Msg::RejectedBecause, QT_TRANSLATE_NOOP("kassa::text", "The order was rejected: %1")},
    Row{Msg::RefundDue, QT_TRANSLATE_NOOP("kassa::text", "Already paid online: refund %1.")},
    Row{Msg::RefFinished,
        QT_TRANSLATE_NOOP("kassa::text", "order.ref: order \"%1\" was already finished with receipt %2.")},
    Row{Msg::TooManyWaiting,
        QT_TRANSLATE_NOOP("kassa::text",
                          "Too many waiting calls, nothing was stored. Use external-nb or try again "
                          "later.")},
    Row{Msg::TillClosing,
        QT_TRANSLATE_NOOP("kassa::text",
                          "The till is closing, the order stays open. Ask again with the same ref.")},
    Row{Msg::DiskFull,
        QT_TRANSLATE_NOOP("kassa::text",
                          "Technical failure: the till's disk is full. Nothing was stored; try again "
                          "later.")},
    Row{Msg::DatabaseReadOnly,
        QT_TRANSLATE_NOOP("kassa::text",
                          "Technical failure: the till cannot write to its database. Nothing was "
                          "stored; try again later.")},
    Row{Msg::DatabaseDamaged,
        QT_TRANSLATE_NOOP("kassa::text",
                          "Technical failure: the till's database is damaged. Nothing was stored.")},
    Row{Msg::DatabaseFailed,
        QT_TRANSLATE_NOOP("kassa::text",
                          "Technical failure in the till's database. Nothing was stored; try again "
                          "later.")},
    Row{Msg::InternalFault,
        QT_TRANSLATE_NOOP("kassa::text", "Technical failure at the till. Ask again with the same ref.")},

    Row{Msg::TenderOnDelivery, QT_TRANSLATE_NOOP("kassa::text", "on delivery")},

    Row{Msg::NoSession,
        QT_TRANSLATE_NOOP("kassa::text",
                          "No cash session is open. Open a session first; nothing was changed.")},
    Row{Msg::SessionIsOpen, QT_TRANSLATE_NOOP("kassa::text", "A cash session is already open at this till.")},
    Row{Msg::OrderAlreadyDone,
        QT_TRANSLATE_NOOP("kassa::text", "This order was already finished. Nothing was booked twice.")},
    Row{Msg::OrderAlreadyCancelled,
        QT_TRANSLATE_NOOP("kassa::text", "This order was already cancelled. Nothing was changed.")},
    Row{Msg::OrderAlreadyAccepted,
        QT_TRANSLATE_NOOP("kassa::text", "This order was already accepted. Nothing was changed.")},
    Row{Msg::OrderNotAwaiting,
        QT_TRANSLATE_NOOP("kassa::text", "This order waits for no confirmation. Nothing was changed.")},
    Row{Msg::OrderAwaitsYes,
        QT_TRANSLATE_NOOP("kassa::text", "This order must be accepted before it can be paid.")},
    Row{Msg::OrderNotFound, QT_TRANSLATE_NOOP("kassa::text", "This order does not exist any more.")},
    Row{Msg::PaymentsDoNotCover,
        QT_TRANSLATE_NOOP("kassa::text",
                          "The payments do not add up to the total. Nothing was booked; check the amounts.")},
    Row{Msg::OnDeliveryNeedsOrder,
        QT_TRANSLATE_NOOP(
            "kassa::text",
            "Only an order can be paid on delivery: of a sale at the till nobody would know whose money is "
            "missing. Nothing was booked; choose another way of payment.")},
    Row{Msg::NothingDue,
        QT_TRANSLATE_NOOP(
            "kassa::text",
            "Nothing is due for this order: its money was received, it was cancelled, or it was "
            "paid at once. Nothing was booked.")},
    Row{Msg::GoodcomIsOff,
        QT_TRANSLATE_NOOP(
            "kassa::text",
            "Order printers are switched off: switch them on in the settings, then send the test "
            "order again.")},
    Row{Msg::NobodyAnswered, QT_TRANSLATE_NOOP("kassa::text", "nobody answered in time")},
    Row{Msg::TestOrderNotBooked, QT_TRANSLATE_NOOP("kassa::text", "Test order, not booked")},
    Row{Msg::TestOrderNotSent,
        QT_TRANSLATE_NOOP(
            "kassa::text",
            "The test order did not reach the till at %1. Check address and port in the settings.")},
    Row{Msg::DatabaseBusy,
        QT_TRANSLATE_NOOP("kassa::text",
                          "The database is in use by another program. Nothing was stored; try again.")},
    Row{Msg::SettingRefused,
        QT_TRANSLATE_NOOP("kassa::text",
                          "Not saved: this value of %1 is not allowed. The old one stays in force.")},
    Row{Msg::StationHasSession,
        QT_TRANSLATE_NOOP(
            "kassa::text",
            "Not saved: the station can be changed only while no cash session is open. Close the "
            "session first.")},
    Row{Msg::SettingsNotWritten,
        QT_TRANSLATE_NOOP("kassa::text",
                          "The settings could not be written to %1; the old ones stay in force. Check the "
                          "disk and the rights of the folder.")},
    Row{Msg::PaperNoSuchPrinter, QT_TRANSLATE_NOOP("kassa::text",
                                                   "The printer %1 is not installed. The receipt is booked; "
                                                   "choose a printer in the settings and print again.")},
    Row{Msg::PaperNoFont, QT_TRANSLATE_NOOP("kassa::text",
                                            "The receipt font DejaVu Sans Mono is missing. The receipt is "
                                            "booked; install the font and print again.")},
    Row{Msg::PaperCannotWrite,
        QT_TRANSLATE_NOOP(
            "kassa::text",
            "The receipt could not be written to %1. It is booked; make room and print again.")},
    Row{Msg::PaperPrintSystem,
        QT_TRANSLATE_NOOP(
            "kassa::text",
            "The printer %1 did not take the receipt. It is booked; check the printer and print again.")},
    Row{Msg::BackupNotWritten, QT_TRANSLATE_NOOP("kassa::text",
                                                 "%1 could not be written (%2). Check that the folder "
                                                 "exists, may be written and has room. The till works on.")},
    Row{Msg::BackupUnusable,
        QT_TRANSLATE_NOOP(
            "kassa::text",
            "%1 is no whole copy of a Kassa database (%2). Choose another one; nothing was changed.")},
    Row{Msg::SheetNotWritten, QT_TRANSLATE_NOOP("kassa::text",
                                                "%1 could not be written. Check that the folder may be "
                                                "written and has room, or choose another one.")},
    Row{Msg::SheetNotPrinted, QT_TRANSLATE_NOOP("kassa::text",
                                                "The report did not get onto paper (%1). Its figures are "
                                                "safe; check the printer and print it again.")},
    Row{Msg::DrawerHoldsLess,
        QT_TRANSLATE_NOOP("kassa::text", "Only %1 is in the drawer. Nothing was noted; check the amount.")},
    Row{Msg::PaperNoProfile,
        QT_TRANSLATE_NOOP("kassa::text",
                          "The profile of the printer %1 is missing or wrong. The receipt is booked; choose "
                          "a profile in the settings and print again.")},
    Row{Msg::PaperOffline, QT_TRANSLATE_NOOP("kassa::text",
                                             "%1 cannot be reached. The receipt is booked and prints by "
                                             "itself; switch the printer on or choose another one.")},
    Row{Msg::PaperOut,
        QT_TRANSLATE_NOOP("kassa::text",
                          "%1: no paper. The receipt is booked; put in a new roll and it prints by itself.")},
    Row{Msg::PaperCoverOpen,
        QT_TRANSLATE_NOOP(
            "kassa::text",
            "%1: the cover is open. The receipt is booked; close the cover and it prints by itself.")},
    Row{Msg::PaperCutter,
        QT_TRANSLATE_NOOP(
            "kassa::text",
            "%1: the cutter is stuck. The receipt is booked; free the cutter and it prints by itself.")},
    Row{Msg::PaperPrinterError, QT_TRANSLATE_NOOP("kassa::text",
                                                  "%1 reports a fault. The receipt is booked; switch the "
                                                  "printer off and on, it prints by itself.")},
    Row{Msg::PaperRefused,
        QT_TRANSLATE_NOOP(
            "kassa::text",
            "%1 refuses the receipt. It is booked; check the printer in the settings and print again.")},
    Row{Msg::PaperInterrupted,
        QT_TRANSLATE_NOOP(
            "kassa::text",
            "%1 fell silent while it was printing. Look whether the receipt came out; if not, print again.")},
    Row{Msg::PaperTooOld, QT_TRANSLATE_NOOP("kassa::text",
                                            "The receipt waited too long for its printer. It is booked; "
                                            "print it now or go on without paper.")},
    Row{Msg::StartDatabaseCannotOpen,
        QT_TRANSLATE_NOOP(
            "kassa::text",
            "The database %1 cannot be opened (%2): check that the folder exists and may be read.")},
    Row{Msg::StartDatabaseNewer,
        QT_TRANSLATE_NOOP(
            "kassa::text",
            "The database %1 was written by a newer Kassa: start that version; the file was not touched.")},
    Row{Msg::StartDatabaseDamaged, QT_TRANSLATE_NOOP("kassa::text",
                                                     "The database %1 is damaged (%2): the file was kept; "
                                                     "restore a backup or start with another data folder.")},
    Row{Msg::StartDatabaseReadOnly,
        QT_TRANSLATE_NOOP("kassa::text",
                          "The database %1 cannot be written: check the permissions of file and folder.")},
    Row{Msg::StartDiskFull,
        QT_TRANSLATE_NOOP("kassa::text",
                          "The disk is full, %1 cannot be written: make room and start again.")},
    Row{Msg::StartDatabaseBusy,
        QT_TRANSLATE_NOOP("kassa::text",
                          "The database %1 is in use by another program: close it and start again.")},
    Row{Msg::StartDatabaseFailed, QT_TRANSLATE_NOOP("kassa::text", "The database %1 cannot be used: %2")},
    Row{Msg::StartPortInUse, QT_TRANSLATE_NOOP("kassa::text",
                                               "Port %2 on %1 is in use by another program: close it, or "
                                               "choose another port with --port or [server] port.")},
    Row{Msg::StartBadAddress,
        QT_TRANSLATE_NOOP("kassa::text",
                          "This machine has no network address %1: correct [server] address in kassa.ini.")},
    Row{Msg::StartTlsCertificate,
        QT_TRANSLATE_NOOP(
            "kassa::text",
            "The TLS certificate %1 cannot be read: correct [server] tls_certificate in kassa.ini.")},
    Row{Msg::StartTlsKey,
        QT_TRANSLATE_NOOP("kassa::text",
                          "The TLS key %1 cannot be read: correct [server] tls_key in kassa.ini.")},
    Row{Msg::StartTlsMismatch,
        QT_TRANSLATE_NOOP(
            "kassa::text",
            "The TLS key %2 does not belong to the certificate %1: correct both in kassa.ini.")},
    Row{Msg::StartListenFailed, QT_TRANSLATE_NOOP("kassa::text", "Kassa cannot listen on %1 port %2: %3")},
    Row{Msg::FiscalBehind,
        QT_TRANSLATE_NOOP("kassa::text",
                          "The database is older than receipt %1, which was signed already: nothing is "
                          "signed until you confirm this in the settings under Signing, or start a new "
                          "register. No order is lost; they wait.")},
    Row{Msg::FiscalClosed, QT_TRANSLATE_NOOP("kassa::text",
                                             "This register is closed: its closing receipt is written. Start "
                                             "a new register with a new data folder and a new cashbox_id.")},
    Row{Msg::FiscalNoStart, QT_TRANSLATE_NOOP("kassa::text",
                                              "Before the first sale the start receipt must be signed, and "
                                              "the signing unit does not work: %1")},
    Row{Msg::SignerNotConfigured,
        QT_TRANSLATE_NOOP("kassa::text",
                          "The signing unit is not set up: complete the settings under Signing.")},
    Row{Msg::SignerKeyUnreadable,
        QT_TRANSLATE_NOOP("kassa::text",
                          "The key file of the signing cannot be read, or holds no P-256 key.")},
    Row{Msg::SignerBadCertificate,
        QT_TRANSLATE_NOOP("kassa::text", "The signing certificate cannot be read, or holds no P-256 key.")},
    Row{Msg::SignerMismatch,
        QT_TRANSLATE_NOOP("kassa::text", "Key and certificate of the signing do not belong together.")},
    Row{Msg::SignerNoReader,
        QT_TRANSLATE_NOOP("kassa::text",
                          "There is no smart card reader, or not the one in the settings: connect it.")},
    Row{Msg::SignerNoCard,
        QT_TRANSLATE_NOOP("kassa::text", "There is no card in the reader: put the signature card in.")},
    Row{Msg::SignerUnknownCard, QT_TRANSLATE_NOOP("kassa::text", "This card cannot be used for signing.")},
    Row{Msg::SignerWrongPin, QT_TRANSLATE_NOOP("kassa::text",
                                               "The card refused the PIN. It is not tried again, because the "
                                               "card would lock itself: correct it in the settings.")},
    Row{Msg::SignerCardFailed,
        QT_TRANSLATE_NOOP(
            "kassa::text",
            "The signature card does not answer as it should: take it out and put it in again.")},
    Row{Msg::SignerUnreachable,
        QT_TRANSLATE_NOOP("kassa::text", "The signing service cannot be reached: check the network.")},
    Row{Msg::SignerUntrusted,
        QT_TRANSLATE_NOOP("kassa::text",
                          "The TLS certificate of the signing service is not valid: nothing was sent to it. "
                          "Check its address, and the clock.")},
    Row{Msg::SignerRefused,
        QT_TRANSLATE_NOOP("kassa::text", "The signing service refused user or password.")},
    Row{Msg::SignerBadAnswer,
        QT_TRANSLATE_NOOP("kassa::text", "The signing unit gave an answer that does not fit.")},
    Row{Msg::SignerTimedOut, QT_TRANSLATE_NOOP("kassa::text", "The signing unit does not answer in time.")},
    Row{Msg::SignerNeedsTestId,
        QT_TRANSLATE_NOOP("kassa::text",
                          "A self-made key may only sign for a cashbox_id that begins with TEST.")},
    Row{Msg::StartFiscalCashbox,
        QT_TRANSLATE_NOOP(
            "kassa::text",
            "[fiscal] mode=rksv needs a cashbox_id without an underscore: correct it in kassa.ini.")},
    Row{Msg::StartFiscalKeyMissing,
        QT_TRANSLATE_NOOP("kassa::text",
                          "[fiscal] mode=rksv needs a turnover_key of 32 bytes in base64: make one with "
                          "\"openssl rand -base64 32\" and write it into kassa.ini.")},
    Row{Msg::StartFiscalCashboxChanged,
        QT_TRANSLATE_NOOP("kassa::text",
                          "This database belongs to the register %1, kassa.ini names %2: restore cashbox_id, "
                          "or start a new register with another data folder.")},
    Row{Msg::StartFiscalKeyChanged,
        QT_TRANSLATE_NOOP(
            "kassa::text",
            "This database was signed with the turnover key whose check value is %1, the one in kassa.ini "
            "has %2: restore turnover_key, or start a new register with another data folder.")},
    Row{Msg::StartFiscalLengthChanged,
        QT_TRANSLATE_NOOP(
            "kassa::text",
            "The turnover counter of this database has %1 bytes: restore counter_length in kassa.ini.")},
    Row{Msg::StartFiscalTurnedOff,
        QT_TRANSLATE_NOOP("kassa::text",
                          "This database belongs to the signed register %1, which is not closed: restore "
                          "[fiscal] mode=rksv, or start with another data folder.")},

    Row{Msg::LoyaltySystemError,
        QT_TRANSLATE_NOOP("kassa::text", "The loyalty system has a fault. It is tried again.")},
    Row{Msg::LoyaltyVersionError,
        QT_TRANSLATE_NOOP("kassa::text", "The loyalty system does not speak protocol 3.2.")},
    Row{Msg::LoyaltyParseError,
        QT_TRANSLATE_NOOP("kassa::text", "The loyalty system could not read the request.")},
    Row{Msg::LoyaltyFormatError,
        QT_TRANSLATE_NOOP("kassa::text", "The loyalty system found a field of the wrong form.")},
    Row{Msg::LoyaltyRequiredField, QT_TRANSLATE_NOOP("kassa::text", "The loyalty system misses a field.")},
    Row{Msg::LoyaltySignatureError,
        QT_TRANSLATE_NOOP("kassa::text",
                          "The loyalty system does not accept the signature. Kassa does not sign: set this "
                          "till to no signature there.")},
    Row{Msg::LoyaltySignatureMissing, QT_TRANSLATE_NOOP("kassa::text",
                                                        "The loyalty system wants a signature. Kassa does "
                                                        "not sign: set this till to no signature there.")},
    Row{Msg::LoyaltyCertificateError,
        QT_TRANSLATE_NOOP("kassa::text", "The loyalty system has no valid certificate for this till.")},
    Row{Msg::LoyaltyCardNotFound, QT_TRANSLATE_NOOP("kassa::text", "The card was not found.")},
    Row{Msg::LoyaltyDeviceNotFound,
        QT_TRANSLATE_NOOP("kassa::text", "The loyalty system does not know this till.")},
    Row{Msg::LoyaltyPaymentTooLarge, QT_TRANSLATE_NOOP("kassa::text", "More bonuses than may be spent.")},
    Row{Msg::LoyaltyNotEnough, QT_TRANSLATE_NOOP("kassa::text", "Not enough bonuses.")},
    Row{Msg::LoyaltyCardBlocked,
        QT_TRANSLATE_NOOP("kassa::text",
                          "The card is blocked. Take another identifier, such as the phone number.")},
    Row{Msg::LoyaltyDeviceBlocked,
        QT_TRANSLATE_NOOP("kassa::text", "The loyalty system has blocked this till.")},
    Row{Msg::LoyaltyNotUniqueOperation, QT_TRANSLATE_NOOP("kassa::text", "This operation was taken before.")},
    Row{Msg::LoyaltyOperationNotFound, QT_TRANSLATE_NOOP("kassa::text", "The operation was not found.")},
    Row{Msg::LoyaltyOperationConfirmed,
        QT_TRANSLATE_NOOP("kassa::text", "The operation is confirmed already.")},
    Row{Msg::LoyaltyOperationCancelled,
        QT_TRANSLATE_NOOP("kassa::text", "The operation is cancelled already.")},
    Row{Msg::LoyaltyWrongPin, QT_TRANSLATE_NOOP("kassa::text", "Wrong PIN.")},
    Row{Msg::LoyaltyCashierNotFound,
        QT_TRANSLATE_NOOP("kassa::text", "The loyalty system does not know the cashier.")},
    Row{Msg::LoyaltyHolderNotFound,
        QT_TRANSLATE_NOOP("kassa::text", "The holder of the card was not found.")},
    Row{Msg::LoyaltyCardNotActivated,
        QT_TRANSLATE_NOOP("kassa::text", "The card is not activated. It earns, but cannot be spent from.")},
    Row{Msg::LoyaltyDiscountFault, QT_TRANSLATE_NOOP("kassa::text", "The discount could not be calculated.")},
    Row{Msg::LoyaltyPurchaseNotFound, QT_TRANSLATE_NOOP("kassa::text", "The purchase was not found.")},
    Row{Msg::LoyaltyDifferentCheque,
        QT_TRANSLATE_NOOP("kassa::text", "The receipt differs from the one sent before.")},
    Row{Msg::LoyaltyWrongOrder, QT_TRANSLATE_NOOP("kassa::text", "The operations came in the wrong order.")},
    Row{Msg::LoyaltyCardExtraPayment, QT_TRANSLATE_NOOP("kassa::text", "The card was charged too much.")},
    Row{Msg::LoyaltyPurchaseConfirmed,
        QT_TRANSLATE_NOOP("kassa::text", "The purchase is confirmed already.")},
    Row{Msg::LoyaltyPurchaseExtraPayment,
        QT_TRANSLATE_NOOP("kassa::text", "The payments do not fit the purchase.")},
    Row{Msg::LoyaltyLimitGained, QT_TRANSLATE_NOOP("kassa::text", "A limit of the card is reached.")},
    Row{Msg::LoyaltyPaymentFault, QT_TRANSLATE_NOOP("kassa::text", "The bonuses could not be taken.")},
    Row{Msg::LoyaltyDifferentPurchase,
        QT_TRANSLATE_NOOP("kassa::text", "The operation belongs to another purchase.")},
    Row{Msg::LoyaltyCouponFault, QT_TRANSLATE_NOOP("kassa::text", "A coupon cannot be used.")},
    Row{Msg::LoyaltyBusinessError,
        QT_TRANSLATE_NOOP("kassa::text", "The loyalty system refused the purchase.")},
    Row{Msg::LoyaltyDeviceNotGranted,
        QT_TRANSLATE_NOOP("kassa::text", "This till may not use the loyalty program.")},
    Row{Msg::LoyaltyNotUniquePurchase,
        QT_TRANSLATE_NOOP("kassa::text", "The purchase number was used before.")},
    Row{Msg::LoyaltyNoProgram, QT_TRANSLATE_NOOP("kassa::text", "No loyalty program is set for the card.")},
    Row{Msg::LoyaltyDivisibility, QT_TRANSLATE_NOOP("kassa::text", "The bonus amount cannot be divided so.")},
    Row{Msg::LoyaltyDifferentLegals,
        QT_TRANSLATE_NOOP("kassa::text", "The goods belong to different companies.")},
    Row{Msg::LoyaltyUnknownCode,
        QT_TRANSLATE_NOOP("kassa::text", "The loyalty system refused with code %1.")},
    Row{Msg::LoyaltyNoLink, QT_TRANSLATE_NOOP("kassa::text",
                                              "No link to the loyalty system. Bonuses are collected and "
                                              "booked later; spending and discounts are not possible now.")},
    Row{Msg::LoyaltyHttpRefused, QT_TRANSLATE_NOOP("kassa::text",
                                                   "The loyalty system does not let this till in (HTTP %1). "
                                                   "Check address, user and password in the settings.")},
    Row{Msg::LoyaltyNotSetUp,
        QT_TRANSLATE_NOOP("kassa::text",
                          "The address of the loyalty system is missing or wrong in the settings.")},
    Row{Msg::LoyaltyBadAnswer,
        QT_TRANSLATE_NOOP("kassa::text", "The loyalty system sent an answer that cannot be read.")},
    Row{Msg::LoyaltyUnreadable, QT_TRANSLATE_NOOP("kassa::text",
                                                  "This is neither a card number nor a phone number nor a "
                                                  "code from the app. Scan or type it again.")},
    Row{Msg::LoyaltyQrOffline,
        QT_TRANSLATE_NOOP("kassa::text",
                          "No link to the loyalty system, and a code from the app cannot be kept for later. "
                          "Ask for the card or the phone number.")},
    Row{Msg::LoyaltyCancelFirst,
        QT_TRANSLATE_NOOP("kassa::text",
                          "An earlier purchase with this card is still being taken back. Bonuses are "
                          "collected; spending and discounts work once that has arrived.")},
    Row{Msg::LoyaltyStaleBalance,
        QT_TRANSLATE_NOOP("kassa::text",
                          "Messages for this card are still on their way, its balance is not up to date. "
                          "Spending works once they have arrived.")},
    Row{Msg::LoyaltyPaymentUnknown,
        QT_TRANSLATE_NOOP("kassa::text",
                          "The loyalty system did not say whether it took the bonuses. They do not count for "
                          "this sale; whatever was taken is given back.")},
    Row{Msg::LoyaltyPaymentMissing,
        QT_TRANSLATE_NOOP("kassa::text",
                          "The bonuses taken from the card and the payments of this sale do not fit. Nothing "
                          "was booked; give the bonuses back and pay again.")},
    Row{Msg::LoyaltyBusy,
        QT_TRANSLATE_NOOP(
            "kassa::text",
            "Bonuses are being taken at this moment. Nothing was booked; wait for the answer.")},
    Row{Msg::LoyaltyTender, QT_TRANSLATE_NOOP("kassa::text", "Bonus points")},
    Row{Msg::LoyaltyDiscount, QT_TRANSLATE_NOOP("kassa::text", "Loyalty discount")},
    Row{Msg::LoyaltyEarnLater, QT_TRANSLATE_NOOP("kassa::text", "Bonuses for card %1 are credited later.")},
};

const char *sourceOf(Msg msg)
{
    const auto row = std::find_if(kRows.cbegin(), kRows.cend(),
                                  [msg](const Row &candidate) { return candidate.msg == msg; });
    KASSA_ASSERT(row != kRows.cend());
    return row->source;
}

// QString::arg would look for place marks again when a sentence has fewer of them than arguments.
QString filled(const QString &sentence, const QStringList &args)
{
    QString text;
    text.reserve(sentence.size() + 40);
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const char16_t c = sentence.at(i).unicode();
        const char16_t digit = i + 1 < sentence.size() ? sentence.at(i + 1).unicode() : u'\0';
        if (c == u'%' && digit >= u'1' && digit <= u'9') {
            text += args.value(digit - u'1');
            ++i;
        } else {
            text += QChar(c);
        }
    }
    return text;
}

} // namespace

QString toText(const Message &message)
{
    return filled(QCoreApplication::translate(kContext, sourceOf(message.msg)), message.args);
}

QString sourceText(Msg msg)
{
    return QString::fromUtf8(sourceOf(msg));
}

QList<Msg> allMessages()
{
    QList<Msg> all;
    all.reserve(static_cast<qsizetype>(kRows.size()));
    for (const Row &row : kRows)
        all.append(row.msg);
    return all;
}

} // namespace kassa::text
