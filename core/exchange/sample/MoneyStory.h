#pragma once
#include "exchange/sample/Deal.h"

#include <map>

namespace fairlead::sample {

/// What the deals bring in: contracts of those that were won, instalments by what has to happen, invoices, receipts –
/// late and partly, as customers are – and the year's plan with everybody's quotas.
class MoneyStory
{
public:
    explicit MoneyStory(World& world);
    void tell(const std::vector<Deal>& deals);

    struct Receipt ///< money that came in
    {
        size_t owner = 0;
        QDate cashOn; ///< value date; of a bill the day it matures
        Money amount;
    };
    const std::vector<Receipt>& receipts() const { return m_told; }

private:
    struct Claim ///< an instalment whose event may have happened
    {
        RecordId instalment;
        QDate happened; ///< invalid: not yet
        Money amount;
    };
    void tellWon(const Deal& deal);
    void tellOpen(const Deal& deal);
    RecordId writeContract(const Deal& deal, QDate delivered, QDate accepted);
    void writeEvent(const RecordId& contract, const QString& event, QDate day);
    Claim writeInstalment(const Deal& deal, const RecordId& contract, int part, QDate happened, QDate expected);
    void writeInvoice(const Deal& deal, const RecordId& contract, const Claim& claim);
    void writeReceipt(const Deal& deal, const RecordId& invoice, const Money& gross, QDate due);
    void writePlan(const std::vector<Deal>& deals, int year);
    RecordId unitOf(const Deal& deal, QDate day) const;

    World& m_world;
    Random m_random;
    std::map<int, int> m_contracts; ///< last number of a year
    int m_invoices = 0;
    int m_receipts = 0;
    std::vector<Receipt> m_told;
};

} // namespace fairlead::sample
