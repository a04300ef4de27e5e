#include "insight/RepeatedNumbers.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

Result<void> ofField(
    const Reader& reader, const RecordType& type, const Field& field, size_t most, std::vector<RepeatedNumber>& list)
{
    const QByteArray column = '"' + field.name.toLatin1() + '"';
    // The index of the numbers alone answers which of them repeat.
    const QByteArray repeated = column + " IN (SELECT " + column + " FROM \"" + type.name().toLatin1() + "\" WHERE "
        + column + " IS NOT NULL AND _v=1 GROUP BY " + column + " HAVING count(*)>1)";
    QString before;
    int rank = 0;
    return reader.records(type, "_v=1 AND " + repeated + " ORDER BY " + column + ", created_at, id LIMIT ?",
        { qint64(most) }, [&](const Record& record) {
            const QString number = record.text(field.name);
            rank = number == before ? rank + 1 : 1;
            before = number;
            list.push_back({ &type, record.id, record.title(), number, rank, record.createdAt, record.createdBy });
        });
}

} // namespace

Result<std::vector<RepeatedNumber>> repeatedNumbers(const Reader& reader, size_t most)
{
    const auto moment = reader.snapshot();
    std::vector<RepeatedNumber> list;
    for (const auto& type : reader.catalog().types())
        for (const Field& field : type->fields()) {
            if (!field.drawn || list.size() >= most) continue;
            if (const auto read = ofField(reader, *type, field, most - list.size(), list); !read) return read.error();
        }
    return list;
}

} // namespace fairlead
