#pragma once
#include "testing/TestWorkspace.h"

#include "store/query/QueryRunner.h"

#include <map>
#include <random>

namespace fairlead {

/// A small firm with random companies and deals: values are drawn from few, so that conditions meet often, and often
/// have no value at all. Some records are deleted, one person is merged into another.
class QueryFixture
{
public:
    explicit QueryFixture(unsigned seed, int companies = 150, int deals = 200);

    QueryRunner runner() const { return QueryRunner(workspace->reader(), QStringLiteral("USD"), me, today); }
    const RecordType& type(const char* name) const { return workspace->catalog().type(QString::fromLatin1(name)); }
    /// All rows that live or lie in the recycle bin, by row number.
    std::vector<Record> all(const RecordType& type) const;
    int below(int limit) { return int(m_random() % unsigned(limit)); }
    template <typename T>
    const T& oneOf(const std::vector<T>& values)
    {
        return values[size_t(below(int(values.size())))];
    }

    mutable TestWorkspace workspace;
    QDate today = QDate(2026, 11, 18);
    RecordId me;
    std::vector<Record> people;
    std::vector<Record> industries;
    std::vector<Record> stages;
    std::vector<Record> companies;
    static const std::vector<QString>& names();

private:
    void addPeople();
    void addStages();
    void addCompanies(int count);
    void addDeals(int count);
    QDate day() { return QDate(2026, 1, 1).addDays(below(400)); }

    std::mt19937 m_random;
};

} // namespace fairlead
