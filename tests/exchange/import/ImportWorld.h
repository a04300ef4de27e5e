#pragma once
#include "exchange/Importer.h"
#include "testing/TestWorkspace.h"

namespace fairlead {

/// A workspace and a folder of files to bring in. Every import checks what must always hold: rows are the sum of what
/// became of them.
class ImportWorld
{
public:
    Workspace& operator*() { return *m_workspace; }
    Workspace* operator->() { return m_workspace.operator->(); }
    TestWorkspace& test() { return m_workspace; }
    const RecordType& type(const QString& name) { return m_workspace->catalog().type(name); }

    /// Writes a file into the folder and gives its path.
    QString file(const QString& name, const QByteArray& content);
    QString file(const QString& name, const QString& content) { return file(name, content.toUtf8()); }
    QString path(const QString& name) const { return m_workspace.folder() + u'/' + name; }
    static QByteArray read(const QString& path);

    /// Prepares and runs; a failure of either, or an open question, ends the test.
    ImportResult import(const QString& path, ImportOptions options);
    ImportResult import(const QString& path, const QString& kind);
    /// What prepare or run refuse.
    Error refusal(
        const QString& path, ImportOptions options, const std::function<bool(const ImportProgress&)>& progress = {});
    std::vector<ImportQuestion> questions(const QString& path, ImportOptions options);
    /// Where a header goes without help, as a person writes it in --map; empty: left out.
    QString target(const QString& kind, const QStringList& headers, const QString& header);

    /// Visible records, as created.
    std::vector<Record> records(const QString& type);
    qint64 count(const QString& type) { return qint64(records(type).size()); }
    /// The one visible record of this title.
    Record named(const QString& type, const QString& title);
    QString titleOf(const Record& record, const QString& reference);
    /// Visible rows of all types together, import runs among them.
    qint64 visibleRows();
    qint64 edits() { return qint64(m_workspace->edits(1000).value().size()); }
    /// Everything visible as text, import runs apart: two workspaces that say the same hold the same.
    QStringList content();

private:
    TestWorkspace m_workspace;
};

ImportOptions optionsFor(const QString& kind);

} // namespace fairlead
