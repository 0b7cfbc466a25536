// SPDX-License-Identifier: GPL-3.0-or-later
#include "names.h"

#include "core/base/assert.h"

#include <array>

namespace kassa::order {

namespace {

template<class Enum>
struct Named
{
    Enum value;
    const char *name;
};

template<class Enum>
struct Table;

template<>
struct Table<Status>
{
    static constexpr std::array rows{Named<Status>{Status::Open, "open"}, Named<Status>{Status::Done, "done"},
                                     Named<Status>{Status::Cancelled, "cancelled"}};
};

template<>
struct Table<Confirmation>
{
    static constexpr std::array rows{Named<Confirmation>{Confirmation::None, "none"},
                                     Named<Confirmation>{Confirmation::Queued, "queued"},
                                     Named<Confirmation>{Confirmation::Offered, "offered"},
                                     Named<Confirmation>{Confirmation::Accepted, "accepted"},
                                     Named<Confirmation>{Confirmation::Rejected, "rejected"},
                                     Named<Confirmation>{Confirmation::TimedOut, "timed_out"}};
};

template<>
struct Table<Confirmer>
{
    static constexpr std::array rows{Named<Confirmer>{Confirmer::Nobody, "nobody"},
                                     Named<Confirmer>{Confirmer::Printer, "printer"},
                                     Named<Confirmer>{Confirmer::Screen, "screen"}};
};

template<>
struct Table<ConfirmWish>
{
    static constexpr std::array rows{Named<ConfirmWish>{ConfirmWish::Auto, "auto"},
                                     Named<ConfirmWish>{ConfirmWish::None, "none"},
                                     Named<ConfirmWish>{ConfirmWish::Printer, "printer"},
                                     Named<ConfirmWish>{ConfirmWish::Screen, "screen"}};
};

template<>
struct Table<Settlement>
{
    static constexpr std::array rows{Named<Settlement>{Settlement::None, "none"},
                                     Named<Settlement>{Settlement::Due, "due"},
                                     Named<Settlement>{Settlement::Received, "received"},
                                     Named<Settlement>{Settlement::NotCollected, "not_collected"}};
};

template<>
struct Table<LineKind>
{
    static constexpr std::array rows{Named<LineKind>{LineKind::Product, "product"},
                                     Named<LineKind>{LineKind::Text, "text"},
                                     Named<LineKind>{LineKind::ExternalInvoice, "external_invoice"}};
};

template<>
struct Table<LineRole>
{
    static constexpr std::array rows{Named<LineRole>{LineRole::Item, "item"},
                                     Named<LineRole>{LineRole::Delivery, "delivery"},
                                     Named<LineRole>{LineRole::Fee, "fee"}};
};

template<>
struct Table<TenderKind>
{
    static constexpr std::array rows{Named<TenderKind>{TenderKind::Cash, "cash"},
                                     Named<TenderKind>{TenderKind::Other, "other"},
                                     Named<TenderKind>{TenderKind::OnDelivery, "on_delivery"}};
};

template<>
struct Table<FulfilmentKind>
{
    static constexpr std::array rows{Named<FulfilmentKind>{FulfilmentKind::Unspecified, "unspecified"},
                                     Named<FulfilmentKind>{FulfilmentKind::Delivery, "delivery"},
                                     Named<FulfilmentKind>{FulfilmentKind::Pickup, "pickup"},
                                     Named<FulfilmentKind>{FulfilmentKind::Table, "table"}};
};

template<>
struct Table<ReceiptKind>
{
    static constexpr std::array rows{Named<ReceiptKind>{ReceiptKind::Normal, "normal"},
                                     Named<ReceiptKind>{ReceiptKind::Start, "start"},
                                     Named<ReceiptKind>{ReceiptKind::Zero, "zero"},
                                     Named<ReceiptKind>{ReceiptKind::Monthly, "monthly"},
                                     Named<ReceiptKind>{ReceiptKind::Yearly, "yearly"},
                                     Named<ReceiptKind>{ReceiptKind::Closing, "closing"},
                                     Named<ReceiptKind>{ReceiptKind::Training, "training"},
                                     Named<ReceiptKind>{ReceiptKind::Cancellation, "cancellation"},
                                     Named<ReceiptKind>{ReceiptKind::Collective, "collective"}};
};

template<>
struct Table<EventKind>
{
    static constexpr std::array rows{Named<EventKind>{EventKind::Received, "received"},
                                     Named<EventKind>{EventKind::IgnoredFields, "ignored_fields"},
                                     Named<EventKind>{EventKind::Repeated, "repeated"},
                                     Named<EventKind>{EventKind::Replaced, "replaced"},
                                     Named<EventKind>{EventKind::Opened, "opened"},
                                     Named<EventKind>{EventKind::PutBack, "put_back"},
                                     Named<EventKind>{EventKind::Accepted, "accepted"},
                                     Named<EventKind>{EventKind::Rejected, "rejected"},
                                     Named<EventKind>{EventKind::Paid, "paid"},
                                     Named<EventKind>{EventKind::RefundDue, "refund_due"},
                                     Named<EventKind>{EventKind::Printed, "printed"},
                                     Named<EventKind>{EventKind::PrintFailed, "print_failed"},
                                     Named<EventKind>{EventKind::Answered, "answered"},
                                     Named<EventKind>{EventKind::CallerLeft, "caller_left"},
                                     Named<EventKind>{EventKind::Cancelled, "cancelled"},
                                     Named<EventKind>{EventKind::TestFinished, "test_finished"},
                                     Named<EventKind>{EventKind::Offered, "offered"},
                                     Named<EventKind>{EventKind::FetchedOften, "fetched_often"},
                                     Named<EventKind>{EventKind::TimedOut, "timed_out"},
                                     Named<EventKind>{EventKind::LateAnswer, "late_answer"},
                                     Named<EventKind>{EventKind::RepeatedAnswer, "repeated_answer"},
                                     Named<EventKind>{EventKind::OppositeAnswer, "opposite_answer"},
                                     Named<EventKind>{EventKind::UnclearAnswer, "unclear_answer"},
                                     Named<EventKind>{EventKind::MoneyReceived, "money_received"},
                                     Named<EventKind>{EventKind::NotCollected, "not_collected"},
                                     Named<EventKind>{EventKind::TickerTold, "ticker_told"},
                                     Named<EventKind>{EventKind::TickerNotTold, "ticker_not_told"},
                                     Named<EventKind>{EventKind::LoyaltyTold, "loyalty_told"},
                                     Named<EventKind>{EventKind::LoyaltyNotTold, "loyalty_not_told"}};
};

template<class Enum>
QLatin1StringView nameOf(Enum value)
{
    for (const auto &row : Table<Enum>::rows) {
        if (row.value == value) {
            return QLatin1StringView(row.name);
        }
    }
    base::assertFailed("enumerator without a name", __FILE__, __LINE__);
}

} // namespace

template<class Enum>
std::optional<Enum> fromName(QStringView name)
{
    for (const auto &row : Table<Enum>::rows) {
        if (name == QLatin1StringView(row.name)) {
            return row.value;
        }
    }
    return std::nullopt;
}

QLatin1StringView toName(Status value)
{
    return nameOf(value);
}
QLatin1StringView toName(Confirmation value)
{
    return nameOf(value);
}
QLatin1StringView toName(Confirmer value)
{
    return nameOf(value);
}
QLatin1StringView toName(ConfirmWish value)
{
    return nameOf(value);
}
QLatin1StringView toName(Settlement value)
{
    return nameOf(value);
}
QLatin1StringView toName(LineKind value)
{
    return nameOf(value);
}
QLatin1StringView toName(LineRole value)
{
    return nameOf(value);
}
QLatin1StringView toName(TenderKind value)
{
    return nameOf(value);
}
QLatin1StringView toName(FulfilmentKind value)
{
    return nameOf(value);
}
QLatin1StringView toName(EventKind value)
{
    return nameOf(value);
}
QLatin1StringView toName(ReceiptKind value)
{
    return nameOf(value);
}

template std::optional<Status> fromName<Status>(QStringView);
template std::optional<Confirmation> fromName<Confirmation>(QStringView);
template std::optional<Confirmer> fromName<Confirmer>(QStringView);
template std::optional<ConfirmWish> fromName<ConfirmWish>(QStringView);
template std::optional<Settlement> fromName<Settlement>(QStringView);
template std::optional<LineKind> fromName<LineKind>(QStringView);
template std::optional<LineRole> fromName<LineRole>(QStringView);
template std::optional<TenderKind> fromName<TenderKind>(QStringView);
template std::optional<FulfilmentKind> fromName<FulfilmentKind>(QStringView);
template std::optional<EventKind> fromName<EventKind>(QStringView);
template std::optional<ReceiptKind> fromName<ReceiptKind>(QStringView);

} // namespace kassa::order
