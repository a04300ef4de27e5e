#pragma once
#include "testing/TestWorkspace.h"

#include "exchange/sample/Templates.h"

#include <QHash>

namespace fairlead {

/// A workspace with the sample company, made once for all tests that only read it.
inline TestWorkspace& sampleWorkspace()
{
    static TestWorkspace workspace;
    static const bool filled = [] {
        const auto done = applyTemplate(*workspace, QStringLiteral("sample"), QStringLiteral("CNY"));
        if (!done) FAIL("no sample: " << done.error().detail.toStdString());
        return true;
    }();
    Q_UNUSED(filled)
    return workspace;
}

/// All visible records of a type, as created.
inline std::vector<Record> allOf(TestWorkspace& workspace, const QString& type)
{
    std::vector<Record> records;
    const auto read = workspace->reader().records(workspace->catalog().type(type), "_v=1 ORDER BY n", {},
        [&records](const Record& record) { records.push_back(record); });
    if (!read) FAIL("cannot read " << type.toStdString());
    return records;
}

/// The same, by the record that they are part of or point at.
inline QHash<RecordId, std::vector<Record>> allBy(TestWorkspace& workspace, const QString& type, const QString& field)
{
    QHash<RecordId, std::vector<Record>> records;
    for (Record& record : allOf(workspace, type))
        records[record.reference(field)].push_back(std::move(record));
    return records;
}

} // namespace fairlead
