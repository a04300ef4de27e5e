#pragma once
#include "sync/testing/Laptop.h"
#include "sync/testing/MemoryShare.h"

#include "store/Maintenance.h"

namespace fairlead::test {

/// For some days: what one of them lacks for longer than a day is put again by the others.
inline void meetForDays(MemoryShare& share, std::initializer_list<Laptop*> all)
{
    constexpr qint64 day = qint64(26) * 3600 * 1000;
    for (int round = 1; round <= 6; ++round) {
        share.setNow(TestWorkspace::moment + round * day);
        for (Laptop* each : all) {
            each->tick(day);
            each->meet(share);
        }
    }
}

/// Two who have met once, about one customer.
struct Pair
{
    Pair()
    {
        ada.create();
        ada.share(share);
        company = ada.add(QStringLiteral("company"), QStringLiteral("宁波甬泰化工"));
        ada.meet(share);
        bo.join(share);
        bo.meet(share);
        ada.meet(share);
    }
    void meetAll(int rounds = 2)
    {
        for (int i = 0; i < rounds; ++i)
            for (Laptop* each : { &ada, &bo })
                each->meet(share);
    }
    void meetForDays() { test::meetForDays(share, { &ada, &bo }); }
    void same()
    {
        CHECK(contentsOf(*ada.workspace) == contentsOf(*bo.workspace));
        CHECK(ada.beacon() == bo.beacon());
    }
    MemoryShare share;
    Laptop ada { QStringLiteral("Ada") };
    Laptop bo { QStringLiteral("Bo") };
    Handle company;
};

/// What the check says is damaged; empty if nothing is.
inline QString damageOf(Laptop& laptop)
{
    laptop.close();
    const auto report = checkWorkspace(laptop.path());
    laptop.open();
    QString words;
    if (!report) return QStringLiteral("not checked");
    for (const Finding& finding : report->findings)
        if (finding.isDamage()) words += wordOf(finding.kind) + u' ' + finding.detail + u'\n';
    return words;
}

} // namespace fairlead::test
