#pragma once
#include "insight/Ledger.h"

namespace fairlead {

/// Deals that are expected to close on days, in categories; the first stage has a chance of 50 %.
class Book : public Ledger
{
public:
    Book() { parameters(stages.first, "2026-01-01", 5000); }
    Record open(const char* closes, qint64 cents, const char* category = nullptr, const Record& owner = {})
    {
        const Record deal = make("2026-01-01", cents, owner);
        put(deal, "expected_close", day(closes));
        if (category) put(deal, "rep_category", QString::fromLatin1(category));
        return deal;
    }
    void chance(const Record& deal, qint64 basisPoints)
    {
        set(deal, QStringLiteral("probability_set"), [&](Record& one) {
            one.set(QStringLiteral("probability_set"), basisPoints).set(QStringLiteral("for_stage"), stages.first.id);
        });
    }
    template <typename Value>
    void put(const Record& record, const char* field, const Value& value)
    {
        const QString name = QString::fromLatin1(field);
        set(record, name, [&](Record& one) { one.set(name, value); });
    }
};

} // namespace fairlead
