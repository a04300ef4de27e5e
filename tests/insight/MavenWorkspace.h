#pragma once
#include "insight/ReportScope.h"
#include "testing/TestWorkspace.h"

#include <QHash>

namespace fairlead {

/// The sample data of folder maven-crm as a workspace, written through the public edit path like an import. Where the
/// data is missing, isThere() is false and the test has to say that it was skipped.
class MavenWorkspace
{
public:
    /// `partSize`: operations in a transaction of the import; 0 = as many as an import has.
    explicit MavenWorkspace(size_t partSize = 0);
    bool isThere() const { return m_isThere; }
    const Reader& reader() { return m_workspace->reader(); }
    ReportScope scope() { return ReportScope { .today = m_workspace->today() }; }
    RecordId person(const QString& name) const { return m_people.value(name); }
    RecordId team(const QString& name) const { return m_teams.value(name); }

private:
    using Row = QHash<QString, QString>;
    std::vector<Row> rows(const QString& file) const;
    void build(size_t partSize);
    Record add(BulkEdit& bulk, Record record);
    Record named(BulkEdit& bulk, const QString& type, const QString& name);
    void addPeople(BulkEdit& bulk);
    void addStages(BulkEdit& bulk);
    void addDeal(BulkEdit& bulk, const Row& row);

    QString m_folder;
    bool m_isThere = false;
    TestWorkspace m_workspace;
    QHash<QString, RecordId> m_people;
    QHash<QString, RecordId> m_teams;
    QHash<QString, RecordId> m_companies;
    QHash<QString, RecordId> m_products;
    QHash<QString, RecordId> m_stages;
    RecordId m_pipeline;
};

} // namespace fairlead
