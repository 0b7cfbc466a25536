// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's part in the signing of receipts: wires the fiscal desk to the signer thread, and the commands
// that concern the register itself.
#include "core/base/random_token.h"
#include "core/signer/test_key.h"
#include "core/text/messages.h"
#include "core/till/engine.h"

#include <QFileInfo>
#include <QRandomGenerator>

#include <array>

namespace kassa::till {

namespace {

/// Test keys belong to no trust provider; this one is the ministry's own name for such.
constexpr char kTestProvider[] = "AT100";
constexpr char kTestPrefix[] = "TEST";

QString newTurnoverKey()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()), sizeof words);
    return QString::fromLatin1(bytes.toBase64());
}

settings::Entry entry(const char *key, const QString &value)
{
    return {QStringLiteral("fiscal"), QString::fromLatin1(key), value};
}

} // namespace

QString Engine::dataDir() const
{
    return QFileInfo(m_setup.databaseFile).absolutePath();
}

void Engine::connectFiscal()
{
    connect(m_fiscal.get(), &FiscalDesk::openRequested, this, &Engine::signerOpenRequested);
    connect(m_fiscal.get(), &FiscalDesk::signRequested, this, &Engine::signRequested);
    connect(m_fiscal.get(), &FiscalDesk::aboutRegisterSealed, m_desk.get(), &OrderDesk::bookAboutRegister);
    connect(m_fiscal.get(), &FiscalDesk::changed, this, &Engine::scheduleState);
    connect(m_fiscal.get(), &FiscalDesk::ready, m_desk.get(), &OrderDesk::finishWaiting);
    connect(m_desk.get(), &OrderDesk::aboutRegisterBooked, this, [this](const BookedReceipt &booked) {
        scheduleState();
        Q_EMIT registerReceiptMade(booked.receipt);
    });
}

void Engine::signerOpened(const fiscal::SignerState &state)
{
    if (isRunning()) {
        m_fiscal->unitOpened(state);
    }
}

void Engine::signAnswered(const fiscal::SignAnswer &answer)
{
    if (isRunning()) {
        m_fiscal->jobAnswered(answer);
    }
}

void Engine::makeZeroReceipt()
{
    m_fiscal->makeAboutRegister(order::ReceiptKind::Zero);
}

void Engine::closeRegister()
{
    m_fiscal->makeAboutRegister(order::ReceiptKind::Closing);
}

void Engine::confirmOlderDatabase()
{
    m_fiscal->confirmBehind();
}

void Engine::confirmYearlyReceipt()
{
    m_fiscal->confirmYearly();
}

void Engine::makeTestKey()
{
    const settings::Fiscal &now = m_config.fiscal;
    const QString cashboxId =
        now.cashboxId.startsWith(QLatin1String(kTestPrefix))
            ? now.cashboxId
            : QStringLiteral("TEST-%1-%2").arg(m_config.till.station, base::newToken().left(6));
    const auto files = signer::makeTestKey(dataDir(), QString(cashboxId).remove(u'_'), m_clock.nowUtc());
    if (!files) {
        refuse(Command::SaveSettings, {text::Msg::SettingsNotWritten, {files.error().context}});
        return;
    }
    QList<settings::Entry> entries{
        entry("mode", QStringLiteral("rksv")),       entry("cashbox_id", QString(cashboxId).remove(u'_')),
        entry("signer", QStringLiteral("software")), entry("provider", QString::fromLatin1(kTestProvider)),
        entry("key_file", files->keyFile),           entry("certificate_file", files->certificateFile)};
    if (now.turnoverKey.isEmpty()) {
        entries.append(entry("turnover_key", newTurnoverKey()));
    }
    saveSettings(entries);
}

} // namespace kassa::till
