#pragma once
#include "base/Money.h"
#include "insight/ReportScope.h"
#include "store/Reader.h"

namespace fairlead {

/// An open deal that wants somebody to look at it, and why.
struct NeedyDeal
{
    RecordId deal;
    QString name;
    RecordId company;
    RecordId owner;
    Money amount;
    QString stage; ///< name
    int closeLate = 0; ///< days past the expected close; 0: it is not
    int overLimit = 0; ///< days in its stage beyond what is expected there
    bool noStep = false; ///< nothing is planned with it

    int reasons() const { return (closeLate > 0) + (overLimit > 0) + noStep; }
};

/// Which open deals need attention: the expected close is past, the stage's days are over, or nothing is planned. Deals
/// on hold are left in peace.
class Attention
{
public:
    explicit Attention(const Reader& reader)
        : m_reader(reader)
    {
    }
    /// Of an owner, null: of everybody. Those with most reasons first, then the latest; amounts are not compared, they
    /// may be in different currencies.
    Result<std::vector<NeedyDeal>> compute(const RecordId& owner, QDate today) const;
    /// Of the person of a scope, or of the people who are in its unit today; the rest of it is not asked.
    Result<std::vector<NeedyDeal>> compute(const ReportScope& scope) const;

private:
    const Reader& m_reader;
};

} // namespace fairlead
