#pragma once
#include "models/ImportJob.h"
#include "widgets/Panel.h"

#include <QAbstractTableModel>

namespace fairlead::ui {

class DataTable;

/// The first rows of a file as it has them, each column below the field it goes to; what is left out is muted.
class ImportPreview : public Panel
{
    Q_OBJECT
public:
    ImportPreview(const Theme& theme, Session& session, const ImportJob& job, QWidget* parent = nullptr);
    /// Shows what the job has found.
    void refresh();

private:
    class Rows;
    const Theme& m_theme;
    Session& m_session;
    const ImportJob& m_job;
    DataTable* m_table = nullptr;
    QAbstractTableModel* m_rows = nullptr;
};

} // namespace fairlead::ui
