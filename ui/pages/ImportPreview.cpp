#include "pages/ImportPreview.h"

#include "widgets/DataTable.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

/// Line numbers first, then the columns of the file. Holds a copy: the job may look anew at any time.
class ImportPreview::Rows : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const ImportJob::Look& look, const QString& lineWords)
    {
        beginResetModel();
        m_rows = look.firstRows;
        m_columns = look.columns;
        m_lineWords = lineWords;
        endResetModel();
    }
    int rowCount(const QModelIndex& parent) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex& parent) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size()) + 1;
    }
    QVariant data(const QModelIndex& index, int role) const override
    {
        if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
        const SourceRow& row = m_rows[size_t(index.row())];
        if (index.column() == 0) return QLocale().toString(row.line);
        return row.cells.value(m_columns[size_t(index.column()) - 1].column).simplified();
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
        return section == 0 ? m_lineWords : m_columns[size_t(section) - 1].header;
    }
    bool isTaken(int column) const { return column > 0 && m_columns[size_t(column) - 1].path.has_value(); }

private:
    std::vector<SourceRow> m_rows;
    std::vector<MappedColumn> m_columns;
    QString m_lineWords;
};

ImportPreview::ImportPreview(const Theme& theme, Session& session, const ImportJob& job, QWidget* parent)
    : Panel(theme, parent)
    , m_theme(theme)
    , m_session(session)
    , m_job(job)
    , m_table(new DataTable(theme, this))
    , m_rows(new Rows(this))
{
    setObjectName(u"importPreview"_s);
    m_table->setObjectName(u"importPreviewTable"_s);
    m_table->setModel(m_rows);
    setBody(m_table);
}

void ImportPreview::refresh()
{
    const ImportJob::Look& look = *m_job.look();
    auto* rows = static_cast<Rows*>(m_rows);
    rows->show(look, tr("Line"));
    setTitle(tr("Preview"), tr("%Ln row(s) as in the file", nullptr, int(look.firstRows.size())));
    m_table->setAccessibleName(tr("Preview"));
    m_table->setEmptyText(tr("The file has no rows."), {});
    m_table->setColumn(0, CellKind::Number);
    for (int column = 1; column < rows->columnCount({}); ++column) {
        const bool taken = rows->isTaken(column);
        m_table->setColumn(column, CellKind::Text, [taken](const QModelIndex& index) {
            return ui::Cell { index.data().toString(), {}, taken ? Ink::Text : Ink::TextDisabled };
        });
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), m_theme.px(Size::PersonName)));
    }
}

} // namespace fairlead::ui
