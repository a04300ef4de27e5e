#include "sync/testing/Faults.h"

#include <algorithm>

namespace fairlead::test {

using namespace Qt::StringLiterals;

QString faultName(Fault fault)
{
    static constexpr std::array<const char*, faultCount> names { "hidden_entry", "old_listing", "doubled_entry",
        "missing", "torn_read", "zeroed_read", "flipped_read", "bad_put", "ghost", "full", "refused", "hang",
        "late_effect", "unavailable", "wrong_folder", "empty_folder" };
    return QString::fromLatin1(names[size_t(fault)]);
}

bool FaultRates::isCalm() const
{
    return std::all_of(perMille.begin(), perMille.end(), [](int rate) { return rate == 0; });
}

FaultRates FaultRates::only(Fault fault, int perMille)
{
    FaultRates rates;
    rates[fault] = perMille;
    return rates;
}

FaultRates FaultRates::some(std::mt19937_64& random)
{
    static constexpr std::array<int, 3> often { 5, 50, 250 };
    FaultRates rates;
    for (int& rate : rates.perMille)
        if (random() % 3 == 0) rate = often[random() % often.size()];
    return rates;
}

QString FaultRates::words() const
{
    QStringList words;
    for (size_t i = 0; i < faultCount; ++i)
        if (perMille[i] > 0) words += u"%1=%2"_s.arg(faultName(Fault(i))).arg(perMille[i]);
    return words.join(u' ');
}

} // namespace fairlead::test
