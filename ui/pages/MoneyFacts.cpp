#include "pages/MoneyFacts.h"

#include "insight/DayNumber.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

bool MoneyFacts::knows(const QString& name)
{
    return name == u"@open"_s || name == u"@due"_s || name == u"@unmatched"_s || name == u"@owes"_s;
}

std::optional<KeyFact> MoneyFacts::of(const QString& name, const RecordId& record) const
{
    if (name == u"@owes"_s) return owes();
    if (name == u"@unmatched"_s) {
        const Incoming* money = m_book.incoming(record);
        if (!money) return std::nullopt;
        KeyFact fact { tr("Not matched"), this->money(money->currency, money->unmatched()) };
        if (money->unmatched() > 0) fact.remark = tr("pays nothing yet");
        return fact;
    }
    const Claim* claim = m_book.claim(record);
    if (!claim) return std::nullopt;
    return name == u"@open"_s ? open(*claim) : due(*claim);
}

QString MoneyFacts::money(int currency, qint64 minor) const
{
    return m_session.format().money({ minor, m_book.currencies().name(currency) });
}

QString MoneyFacts::lateness(int due) const
{
    return due && due < m_book.day() ? tr("%Ln day(s) late", nullptr, m_book.day() - due) : QString();
}

std::optional<KeyFact> MoneyFacts::open(const Claim& claim) const
{
    KeyFact fact { tr("Open"), money(claim.currency, claim.open()) };
    if (claim.open() == 0)
        fact.remark = claim.covered ? tr("asked for by invoices") : tr("paid");
    else if (claim.isInvoice())
        fact.remark = lateness(claim.due);
    if (claim.open() > 0 && !fact.remark.isEmpty()) fact.remarkInk = Ink::Danger;
    return fact;
}

std::optional<KeyFact> MoneyFacts::due(const Claim& claim) const
{
    KeyFact fact { claim.kind == Claim::Kind::Expected ? tr("Expected on") : tr("Due"),
        claim.due ? m_session.format().day(dateOfDay(claim.due)) : u"–"_s };
    if (claim.open() == 0 || claim.kind == Claim::Kind::Expected) return fact;
    fact.remark = lateness(claim.due);
    fact.remarkInk = Ink::Danger;
    return fact;
}

std::optional<KeyFact> MoneyFacts::owes() const
{
    std::map<QString, qint64> open;
    std::map<QString, qint64> late;
    for (const Claim& claim : m_book.claims()) {
        if (!claim.isInvoice() || claim.open() == 0) continue;
        const QString& currency = m_book.currencies().name(claim.currency);
        open[currency] += claim.open();
        if (claim.due && claim.due < m_book.day()) late[currency] += claim.open();
    }
    if (open.empty()) return std::nullopt;
    const auto list = [](const std::map<QString, qint64>& sums) {
        QList<Money> moneys;
        for (const auto& [currency, minor] : sums)
            moneys.append({ minor, currency });
        return moneys;
    };
    const Format format = m_session.format();
    KeyFact fact { tr("Owes"), format.moneys(list(open), true) };
    fact.toolTip = format.moneys(list(open));
    if (late.empty()) return fact;
    fact.remark = tr("%1 overdue").arg(format.moneys(list(late), true));
    fact.remarkInk = Ink::Danger;
    return fact;
}

} // namespace fairlead::ui
