#pragma once
#include "exchange/HeaderMatcher.h"

namespace fairlead {

/// A file looked through and mapped, before anything is written: what wizard and command line show, ask and then run.
class ImportPlan
{
public:
    /// Opens and maps the file. Errors: those of RowSource::open, and Invalid with detail "kind: …", "path: …" (a --map
    /// to no field), "header: …" (a --map of no column).
    static Result<ImportPlan> prepare(const Workspace& workspace, const QString& path, ImportOptions options,
        const std::function<bool(qint64, qint64)>& progress = {});

    const ImportOptions& options() const { return m_options; }
    const RecordType& type() const { return *m_type; }
    const RecordView* view() const { return m_view; }
    const std::vector<MappedColumn>& columns() const { return m_columns; }
    RowSource& source() { return *m_source; }
    const RowSource& source() const { return *m_source; }
    const QString& path() const { return m_path; }
    /// Where a column may go, for a wizard.
    const std::vector<HeaderMatcher::Choice>& choices() const { return m_choices; }
    /// Fields by which a row finds its record; empty: none fits, every row is new.
    const QStringList& key() const { return m_key; }
    /// What must be answered (by options) before run; empty = ready.
    const std::vector<ImportQuestion>& questions() const { return m_questions; }
    /// All columns that somebody or something decided about, by header.
    QString mappingJson() const;
    /// Headers under which the mapping is remembered: a file of rejects has those of the file it comes from.
    QStringList lastingHeaders() const;
    /// Every header is written as an export of ours writes it, and there are ids.
    bool isOwnExport() const { return m_isOwnExport; }
    /// True if a column goes to this field of the record itself.
    bool isMapped(const QString& field) const;

private:
    ImportPlan(std::unique_ptr<RowSource> source, QString path, ImportOptions options)
        : m_source(std::move(source))
        , m_path(std::move(path))
        , m_options(std::move(options))
    {
    }
    /// Names of the stages of all pipelines, as columns may name them; empty if the file is not of deals.
    static QStringList stageNames(const Workspace& workspace, const RecordType& type);
    using Mapping = QHash<QString, QString>;
    QStringList allHeaders() const;
    Mapping remembered(const Workspace& workspace) const;
    Result<void> mapColumns(const Workspace& workspace);
    void mapColumn(MappedColumn& column, const HeaderMatcher& matcher, const Mapping& remembered) const;
    bool hasForeignId(const MappedColumn& column) const;
    void replaceForeignId(MappedColumn& column) const;
    void dropRepeated(const HeaderMatcher& matcher);
    void readForm(MappedColumn& column, const ColumnProfile& profile);
    void chooseKey();
    QStringList naturalKey() const;

    std::unique_ptr<RowSource> m_source;
    QString m_path;
    ImportOptions m_options;
    const RecordType* m_type = nullptr;
    const RecordView* m_view = nullptr;
    std::vector<MappedColumn> m_columns;
    std::vector<HeaderMatcher::Choice> m_choices;
    QStringList m_key;
    std::vector<ImportQuestion> m_questions;
    bool m_isOwnExport = false;
};

} // namespace fairlead
