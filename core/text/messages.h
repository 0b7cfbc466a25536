// SPDX-License-Identifier: GPL-3.0-or-later
// Every sentence of core for people and for programmers of other systems, as a code and its parameters. The
// sentence itself is made where it is needed, in the language that is set for the till at that moment.
#pragma once

#include <QString>
#include <QStringList>

namespace kassa::text {

/// What is to be said. The comment names the parameters in order; "field" is a path inside params.order.
enum class Msg {
    // JSON-RPC envelope
    RpcNotUtf8,
    RpcNotJson, ///< byte where reading stopped
    RpcTooDeep, ///< deepest nesting allowed
    RpcNumberTooLarge,
    RpcTooManyValues, ///< most values allowed
    RpcBatch,
    RpcNotAnObject,
    RpcRepeatedKey, ///< key
    RpcBadId,
    RpcBadVersion,
    RpcMethodMissing,
    RpcUnknownMethod, ///< method sent
    RpcParamsMissing,
    RpcOrderMissing,
    // code 1
    TokenMissing,
    TokenWrong,
    // code 3
    FieldMissing,           ///< field
    FieldEmpty,             ///< field
    FieldNotText,           ///< field
    FieldNotTextOrInteger,  ///< field
    FieldNotNumber,         ///< field, value sent
    FieldNotTaxCode,        ///< field
    FieldNotBoolean,        ///< field
    FieldNotObject,         ///< field
    FieldNotList,           ///< field
    ListEmpty,              ///< field
    PaymentsMissing,        ///< field; autoprint is set
    MethodMissing,          ///< field; the payment is UNBAR
    StationOrUserMissing,   ///< field
    NewProductNeedsName,    ///< field, product number
    NewProductNeedsTaxCode, ///< field, product number
    ProductHasNoTaxCode,    ///< field, product number
    // code 2
    TooManyDecimals,      ///< field, value sent, most decimals
    NumberOutOfRange,     ///< field, value sent
    TextTooLong,          ///< field, most characters, characters sent
    TooManyEntries,       ///< field, most entries
    BadLineType,          ///< field, value sent
    BadLineRole,          ///< field, value sent
    BadPaymentType,       ///< field, value sent
    BadTitle,             ///< field, value sent
    BadConfirm,           ///< field, value sent
    BadFulfilmentType,    ///< field, value sent
    BadRequestedFor,      ///< field, value sent
    LineAmountTooLarge,   ///< field
    LinesDoNotSum,        ///< field, sum of the lines, amount_total
    PaymentsDoNotSum,     ///< field, sum of the payments, amount_total
    UnknownProduct,       ///< field, product number
    UnknownStation,       ///< field, value sent
    UnknownUser,          ///< field, value sent
    StationAndUserDiffer, ///< field, station, user, station of the user
    UnknownCountry,       ///< field, value sent
    BadVatStructure,      ///< field, value sent, what a good one looks like
    BadVatCheckDigit,     ///< field, value sent
    UnknownVatCountry,    ///< field, value sent
    TaxCodeUnknown,       ///< field, value sent, country, valid codes
    TaxCodeNotYet,        ///< field, value sent, country, first day
    TaxCodeNoLonger,      ///< field, value sent, country, last day
    TaxCodeNotToday,      ///< field, value sent, country, valid codes
    RepeatDiffers,        ///< ref, differing fields
    // codes 0, 4, 5, 6, 98
    PrintPending,       ///< receipt number
    TimeoutUnpaid,      ///< ref
    TimeoutAwaitingYes, ///< ref
    Cancelled,
    CancelledBecause, ///< reason
    Rejected,
    RejectedBecause, ///< reason
    RefundDue,       ///< amount
    RefFinished,     ///< ref, receipt number
    TooManyWaiting,
    TillClosing,
    DiskFull,
    DatabaseReadOnly,
    DatabaseDamaged,
    DatabaseFailed,
    InternalFault,
    // words inside answers
    TenderOnDelivery,

    // at the till
    NoSession,
    SessionIsOpen,
    OrderAlreadyDone,
    OrderAlreadyCancelled,
    OrderAlreadyAccepted,
    OrderNotAwaiting,
    OrderAwaitsYes,
    OrderNotFound,
    PaymentsDoNotCover,
    OnDeliveryNeedsOrder,
    NothingDue,
    GoodcomIsOff,
    NobodyAnswered,
    TestOrderNotBooked,
    TestOrderNotSent, ///< address
    DatabaseBusy,
    SettingRefused, ///< setting, "section/key"
    StationHasSession,
    SettingsNotWritten, ///< file
    PaperNoSuchPrinter, ///< printer
    PaperNoFont,
    PaperCannotWrite,  ///< place
    PaperPrintSystem,  ///< printer
    PaperNoProfile,    ///< printer
    PaperOffline,      ///< printer
    PaperOut,          ///< printer
    PaperCoverOpen,    ///< printer
    PaperCutter,       ///< printer
    PaperPrinterError, ///< printer
    PaperRefused,      ///< printer
    PaperInterrupted,  ///< printer
    PaperTooOld,
    BackupNotWritten,        ///< file, reason
    BackupUnusable,          ///< file, reason
    SheetNotWritten,         ///< file
    SheetNotPrinted,         ///< printer or file
    DrawerHoldsLess,         ///< amount in the drawer
    StartDatabaseCannotOpen, ///< file, reason
    StartDatabaseNewer,      ///< file
    StartDatabaseDamaged,    ///< file, reason
    StartDatabaseReadOnly,   ///< file
    StartDiskFull,           ///< file
    StartDatabaseBusy,       ///< file
    StartDatabaseFailed,     ///< file, reason
    StartPortInUse,          ///< address, port
    StartBadAddress,         ///< address
    StartTlsCertificate,     ///< file
    StartTlsKey,             ///< file
    StartTlsMismatch,        ///< certificate, key
    StartListenFailed,       ///< address, port, reason

    // signing of receipts
    FiscalBehind, ///< last receipt number
    FiscalClosed,
    FiscalNoStart, ///< why the unit does not work
    SignerNotConfigured,
    SignerKeyUnreadable,
    SignerBadCertificate,
    SignerMismatch,
    SignerNoReader,
    SignerNoCard,
    SignerUnknownCard,
    SignerWrongPin,
    SignerCardFailed,
    SignerUnreachable,
    SignerUntrusted,
    SignerRefused,
    SignerBadAnswer,
    SignerTimedOut,
    SignerNeedsTestId,
    StartFiscalCashbox,
    StartFiscalKeyMissing,
    StartFiscalCashboxChanged, ///< id in the database, id in the settings
    StartFiscalKeyChanged,     ///< check value in the database, check value of the settings
    StartFiscalLengthChanged,  ///< bytes
    StartFiscalTurnedOff,      ///< id in the database

    // the loyalty system
    LoyaltySystemError,
    LoyaltyVersionError,
    LoyaltyParseError,
    LoyaltyFormatError,
    LoyaltyRequiredField,
    LoyaltySignatureError,
    LoyaltySignatureMissing,
    LoyaltyCertificateError,
    LoyaltyCardNotFound,
    LoyaltyDeviceNotFound,
    LoyaltyPaymentTooLarge,
    LoyaltyNotEnough,
    LoyaltyCardBlocked,
    LoyaltyDeviceBlocked,
    LoyaltyNotUniqueOperation,
    LoyaltyOperationNotFound,
    LoyaltyOperationConfirmed,
    LoyaltyOperationCancelled,
    LoyaltyWrongPin,
    LoyaltyCashierNotFound,
    LoyaltyHolderNotFound,
    LoyaltyCardNotActivated,
    LoyaltyDiscountFault,
    LoyaltyPurchaseNotFound,
    LoyaltyDifferentCheque,
    LoyaltyWrongOrder,
    LoyaltyCardExtraPayment,
    LoyaltyPurchaseConfirmed,
    LoyaltyPurchaseExtraPayment,
    LoyaltyLimitGained,
    LoyaltyPaymentFault,
    LoyaltyDifferentPurchase,
    LoyaltyCouponFault,
    LoyaltyBusinessError,
    LoyaltyDeviceNotGranted,
    LoyaltyNotUniquePurchase,
    LoyaltyNoProgram,
    LoyaltyDivisibility,
    LoyaltyDifferentLegals,
    LoyaltyUnknownCode, ///< code
    LoyaltyNoLink,
    LoyaltyHttpRefused, ///< HTTP status
    LoyaltyNotSetUp,
    LoyaltyBadAnswer,
    LoyaltyUnreadable,
    LoyaltyQrOffline,
    LoyaltyCancelFirst,
    LoyaltyStaleBalance,
    LoyaltyPaymentUnknown,
    LoyaltyPaymentMissing,
    LoyaltyBusy,
    LoyaltyTender,
    LoyaltyDiscount,
    LoyaltyEarnLater, ///< masked card
};

/// A sentence before it has a language.
struct Message
{
    Msg msg = Msg::InternalFault;
    QStringList args; ///< as counted in Msg; put in as they are, a "%1" inside them stays "%1"

    bool operator==(const Message &) const = default;
};

/// The sentence in the language of the translators that are installed now, else English. Plain text, never
/// markup. Thread safe.
[[nodiscard]] QString toText(const Message &message);

/// The English sentence with its place marks %1.. (the translation source). Pure.
[[nodiscard]] QString sourceText(Msg msg);

/// Every Msg in order, for checks over the whole table. Pure.
[[nodiscard]] QList<Msg> allMessages();

} // namespace kassa::text
