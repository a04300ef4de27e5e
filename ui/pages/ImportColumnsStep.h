#pragma once
#include "models/ImportJob.h"
#include "theme/Theme.h"

#include <QWidget>

class QGridLayout;

namespace fairlead::ui {

class ImportPickers;
class ImportPreview;
class PageScroll;
class PickerButton;

/// Second step: what the rows are, how the file is written, what it leaves open, and where each column goes. Every
/// answer goes into the options of the job, which looks at the file anew.
class ImportColumnsStep : public QWidget
{
    Q_OBJECT
public:
    ImportColumnsStep(const Theme& theme, Session& session, ImportJob& job, QWidget* parent = nullptr);

    /// Shows what the job has found.
    void refresh();
    QString summary() const; ///< "7 of 8 columns go somewhere"

private:
    QWidget* makeQuestion(const ImportQuestion& question);
    QWidget* makeColumns();
    void addColumn(QGridLayout& grid, const MappedColumn& column, int row);
    PickerButton* makeTarget(const MappedColumn& column);

    const Theme& m_theme;
    Session& m_session;
    ImportJob& m_job;
    ImportPickers* m_pickers = nullptr;
    ImportPreview* m_preview = nullptr;
    PageScroll* m_scroll = nullptr;
    QWidget* m_body = nullptr; ///< made anew with each look
};

} // namespace fairlead::ui
